// The distributions a user may set: shares of ages, gender, race and social circumstances, each adding up to 1.

/** Every distribution is optional; what is absent follows the population profile. Shares are 0–1 and add up to 1 ± 0.01. */
export interface Demographics {
  /** Ages of the living at the anchor date. */
  readonly age?: Readonly<Record<AgeBand, number>>;
  /** The same by bands of one's own, such as `{ '0-4': 0.1, '5-120': 0.9 }`; ages outside of them have nobody. `age` wins over it. */
  readonly ageGroups?: Readonly<Record<string, number>>;
  /** Everyone alive at some time in so many years before the anchor belongs to the population; absent: ten. */
  readonly enrolmentYears?: number;
  /** Whether those born since then belong to it, too; absent: they do. Where not, their mothers bear them all the same. */
  readonly newborns?: boolean;
  readonly gender?: Readonly<Record<'male' | 'female' | 'other', number>>;
  readonly race?: Readonly<Record<Race, number>>;
  /** Adults of 18 years and more; so are the following. */
  readonly smoking?: Readonly<Record<'Never' | 'Former' | 'Current', number>>;
  readonly alcohol?: Readonly<Record<'Never' | 'Occasional' | 'Regular' | 'Heavy', number>>;
  readonly education?: Readonly<Record<Education, number>>;
  readonly employment?: Readonly<Record<Employment, number>>;
  readonly housing?: Readonly<Record<Housing, number>>;
}

export const AGE_BANDS = ['0-18', '19-40', '41-65', '66-120'] as const;
export const GENDERS = ['male', 'female', 'other'] as const;
export const RACES = ['White', 'Black', 'Asian', 'Hispanic', 'Native American', 'Other'] as const;
export const SMOKING = ['Never', 'Former', 'Current'] as const;
export const ALCOHOL = ['Never', 'Occasional', 'Regular', 'Heavy'] as const;
export const EDUCATION = [
  'None',
  'Primary',
  'Secondary',
  'High School',
  'Associate',
  'Bachelor',
  'Master',
  'Doctorate',
] as const;
export const EMPLOYMENT = ['Unemployed', 'Employed', 'Student', 'Retired', 'Disabled'] as const;
export const HOUSING = ['Stable', 'Homeless', 'Temporary', 'Assisted Living'] as const;

export type AgeBand = (typeof AGE_BANDS)[number];
export type Race = (typeof RACES)[number];
export type Education = (typeof EDUCATION)[number];
export type Employment = (typeof EMPLOYMENT)[number];
export type Housing = (typeof HOUSING)[number];
