// Social circumstances of a person: habits, schooling, work, housing, means, each with its share among adults.
import { clamp, interpolate } from '../base/distributions.ts';
import { deathRate } from '../base/life-table.ts';
import { normalCdf, type Rng } from '../base/rng.ts';
import type { Demographics, Education, Employment, Housing } from './demographics.ts';
import { ENROLMENT_YEARS, type Member } from './population.ts';

export type Smoking = 'Never' | 'Former' | 'Current';
export type Alcohol = 'Never' | 'Occasional' | 'Regular' | 'Heavy';
export type Transport = 'Own vehicle' | 'Public transport' | 'None';

/** Current and former cigarette smoking of adults by age. Source: NHIS 2020 (rows RF_SMOKE_*); former: NHIS 2021, Table P-8. */
const CURRENT_BY_AGE = [
  [18, 0.06],
  [22, 0.085],
  [30, 0.14],
  [45, 0.147],
  [60, 0.148],
  [68, 0.1],
  [80, 0.055],
] as const;

const FORMER_BY_AGE = [
  [18, 0.01],
  [25, 0.06],
  [35, 0.14],
  [50, 0.19],
  [65, 0.33],
  [75, 0.41],
  [90, 0.4],
] as const;

export function drawSmoking(
  rng: Rng,
  member: Member,
  deprivation: number,
  { smoking, enrolmentYears = ENROLMENT_YEARS }: Demographics,
): Smoking {
  if (member.age < 16) return 'Never';
  const at = rng.at('smoking');
  if (smoking !== undefined && member.age >= 18) return pickShare(at, smoking);
  const living = smokingShares(member.age, member.sex, deprivation);
  const { current, former } = withTheDead(member, living, enrolmentYears);
  const u = at.float();
  return u < current ? 'Current' : u < Math.min(1, current + former) ? 'Former' : 'Never';
}

/** Death rates of current and former smokers relative to never-smokers (Jha 2013, NEJM 368:341). */
const DEATHS = { current: 2.8, former: 1.4 };

/** The surveys ask the living; who enters the population may have died since, and smokers more often: shares among all who enter. */
function withTheDead(
  { age, sex }: Member,
  { current, former }: ReturnType<typeof smokingShares>,
  enrolmentYears: number,
): ReturnType<typeof smokingShares> {
  let hazard = 0;
  for (let x = Math.max(0, age - enrolmentYears); x < age; x++) hazard += deathRate(sex, x);
  const never = Math.max(0, 1 - current - former);
  const mean = never + DEATHS.former * former + DEATHS.current * current;
  // By how much each group was larger when it entered, up to a factor that all share.
  const [c, f] = [
    current * Math.exp((hazard * DEATHS.current) / mean),
    former * Math.exp((hazard * DEATHS.former) / mean),
  ];
  const all = never * Math.exp(hazard / mean) + f + c;
  return { current: c / all, former: f / all };
}

/** Shares of adults of an age who smoke, and who did. */
export function smokingShares(
  age: number,
  sex: Member['sex'],
  deprivation: number,
): { readonly current: number; readonly former: number } {
  // Poor households smoke about three times as often as rich ones (row RF_SMOKE_INCOME_RATIO); men 1.28 × women (RF_SMOKE_M).
  const tilt = Math.exp(0.45 * deprivation - 0.1) * (sex === 'male' ? 1.13 : 0.88);
  return {
    current: clamp(interpolate(CURRENT_BY_AGE, age) * tilt, 0, 0.7),
    former: interpolate(FORMER_BY_AGE, age) * (sex === 'male' ? 1.15 : 0.85),
  };
}

/** Adults: never 33 %, heavy 6 %, regular 21 % (NHIS 2018, Table A-13); rest occasional. */
export function drawAlcohol(rng: Rng, member: Member, { alcohol }: Demographics): Alcohol {
  if (member.age < 18) return 'Never';
  const shares = { Never: 0.33, Occasional: 0.4, Regular: 0.21, Heavy: 0.06 };
  return pickShare(rng.at('alcohol'), alcohol ?? shares);
}

/** Highest education of adults of 25 and more. Source: CPS 2022, Table 1; overall as MEPS-HC 2022 (DEM_EDU_*). */
const EDUCATION_SHARES = {
  None: 0.004,
  Primary: 0.035,
  Secondary: 0.087,
  'High School': 0.28,
  Associate: 0.23,
  Bachelor: 0.225,
  Master: 0.115,
  Doctorate: 0.024,
} as const;

/** Completed age before which hardly anyone has a degree (NCES Digest of Education Statistics: usual ages at completion). */
const EARLIEST: Readonly<Record<Education, number>> = {
  None: 0,
  Primary: 0,
  Secondary: 0,
  'High School': 0,
  Associate: 20,
  Bachelor: 22,
  Master: 24,
  Doctorate: 27,
};

/** The degree that somebody on the way to a higher one has. */
function beforeThat(age: number): Education {
  return age >= EARLIEST.Bachelor ? 'Bachelor' : 'High School';
}

const EDUCATION_ORDER = Object.keys(EDUCATION_SHARES) as Education[];

export function drawEducation(
  rng: Rng,
  age: number,
  deprivation: number,
  { education }: Demographics,
): Education {
  const at = rng.at('education');
  if (age < 18) return schooling(age);
  if (education !== undefined) return pickShare(at, education);
  // The order is by years of schooling, so a normal score tilted by deprivation keeps the shares and the social gradient.
  const rank = normalCdf(-0.45 * deprivation + 0.893 * at.normal());
  let sum = 0;
  for (const level of EDUCATION_ORDER) {
    sum += EDUCATION_SHARES[level];
    if (rank < sum) return age < EARLIEST[level] ? beforeThat(age) : level;
  }
  return 'Master';
}

/** Work by age: employed share (BLS, employment–population ratio 2022) and disability (SSA 2022, 4 % of 18–64 insured). */
const EMPLOYED_BY_AGE = [
  [18, 0.42],
  [22, 0.65],
  [27, 0.79],
  [40, 0.8],
  [55, 0.74],
  [60, 0.6],
  [65, 0.33],
  [70, 0.18],
  [80, 0.05],
] as const;

export function drawEmployment(
  rng: Rng,
  age: number,
  deprivation: number,
  { employment }: Demographics,
): Employment {
  const at = rng.at('employment');
  if (age < 6) return 'Unemployed';
  if (age < 18) return 'Student';
  if (employment !== undefined) return pickShare(at, employment);
  const u = at.float();
  const employed = clamp(interpolate(EMPLOYED_BY_AGE, age) - 0.04 * deprivation, 0.02, 0.95);
  if (u < employed) return 'Employed';
  if (age >= 65) return 'Retired';
  if (age < 24 && at.chance(0.6)) return 'Student';
  const disabled = clamp(0.02 + 0.0025 * (age - 18) * Math.exp(0.3 * deprivation), 0, 0.25);
  if (u > 1 - disabled) return 'Disabled';
  return age >= 58 && at.chance(0.55) ? 'Retired' : 'Unemployed';
}

/** Housing: homeless 0.18 % (HUD point-in-time 2022), temporary 1 % (assumption), assisted living 2 % of 65+ rising with age (NCHS 2018). */
export function drawHousing(
  rng: Rng,
  family: Rng,
  age: number,
  poverty: number,
  { housing }: Demographics,
): Housing {
  const at = rng.at('housing');
  if (housing !== undefined && age >= 18) return pickShare(at, housing);
  if (age >= 65 && at.chance(clamp(0.006 * (age - 65), 0.003, 0.13))) return 'Assisted Living';
  const u = family.at('housing').float();
  if (poverty > 0.9 && u < 0.018) return 'Homeless';
  return poverty > 0.8 && u < 0.07 ? 'Temporary' : 'Stable';
}

/**
 * Household income by rank of means, US dollars. Source: Census Bureau, Income in the United States 2022 (P60-279),
 * Table A-2 (median 74,580; deciles).
 */
const INCOME_BY_RANK = [
  [0.003, 900_000],
  [0.02, 400_000],
  [0.05, 295_000],
  [0.1, 216_000],
  [0.2, 153_000],
  [0.3, 118_000],
  [0.4, 94_000],
  [0.5, 74_580],
  [0.6, 58_000],
  [0.7, 44_000],
  [0.8, 30_000],
  [0.9, 17_100],
  [0.97, 8_000],
  [1, 0],
] as const;

export function incomeOf(family: Rng, poverty: number): number {
  const middle = interpolate(INCOME_BY_RANK, poverty);
  return Math.round((middle * (1 + 0.06 * family.at('income').normal())) / 100) * 100;
}

/** Households without a vehicle: 8 % (ACS 2022), more among the poor. */
export function drawTransport(rng: Rng, poverty: number): Transport {
  if (rng.at('transport').chance(0.91 - 0.25 * Math.max(0, poverty - 0.7))) return 'Own vehicle';
  return rng.at('transit').chance(0.65) ? 'Public transport' : 'None';
}

function pickShare<K extends string>(rng: Rng, shares: Readonly<Record<K, number>>): K {
  const names = Object.keys(shares) as K[];
  const total = names.reduce((s, k) => s + shares[k], 0);
  let u = rng.float() * total;
  for (const name of names) {
    u -= shares[name];
    if (u < 0) return name;
  }
  return names[names.length - 1]!;
}

/** Schooling of a child by completed age. */
function schooling(age: number): Education {
  return age < 5 ? 'None' : age < 12 ? 'Primary' : 'Secondary';
}

/** What holds for everyone below 18, and so for those who died as minors whatever they would have become. */
export function circumstancesOfMinor(age: number) {
  return {
    marital_status: 'Never Married',
    smoking_status: 'Never',
    alcohol_use: 'Never',
    education: schooling(age),
    employment_status: age < 6 ? 'Unemployed' : 'Student',
  } as const;
}
