// Codes of social history: sexual orientation, tribe, occupation and industry, yes and no.

export const SOCIAL_SYSTEMS = ['SNOMED CT', 'NullFlavor', 'TribalEntityUS', 'SOC', 'NAICS'] as const;
export type SocialSystem = (typeof SOCIAL_SYSTEMS)[number];

/** A code with its system and display, as a row of social history holds them. */
export interface SocialCode {
  readonly code: string;
  readonly code_system: SocialSystem;
  readonly description: string;
}

const of = (code_system: SocialSystem) => (code: string, description: string) => ({
  code,
  code_system,
  description,
});
const sct = of('SNOMED CT');
const nullFlavor = of('NullFlavor');
const tribe = of('TribalEntityUS');
const soc = of('SOC');
const naics = of('NAICS');

type Shares = readonly (readonly [SocialCode, number])[];

export const yes: SocialCode = sct('373066001', 'Yes');
export const no: SocialCode = sct('373067005', 'No');

/** Sexual orientations, and adults of a thousand who name them (Gallup, March 2024: interviews of 2023). */
export const orientations: Shares = [
  [sct('20430005', 'Heterosexual'), 856],
  [sct('42035005', 'Bisexual'), 44],
  [sct('38628009', 'Homosexual'), 25],
  [nullFlavor('OTH', 'other'), 7],
  [nullFlavor('ASKU', 'asked but unknown'), 68],
];

/** Large federally recognised tribes, with enrolled members in thousands (their own counts around 2020, rounded; recalled). */
export const tribes: Shares = [
  [tribe('40', 'Cherokee Nation'), 400],
  [tribe('170', 'Navajo Nation, Arizona, New Mexico, & Utah'), 400],
  [tribe('47', 'The Choctaw Nation of Oklahoma'), 200],
  [tribe('168', 'The Muscogee (Creek) Nation'), 90],
  [tribe('43', 'The Chickasaw Nation'), 70],
  [tribe('177', 'Oglala Sioux Tribe'), 45],
];

const health = naics('62', 'Health Care and Social Assistance');
const support = naics('56', 'Administrative and Support and Waste Management and Remediation Services');

/**
 * Occupations: SOC 2018 major group, the usual industry as NAICS 2022 sector, and workers in a thousand (BLS, Occupational Employment
 * and Wage Statistics, May 2023; recalled, ± 10).
 */
export const occupations: readonly (readonly [SocialCode, SocialCode, number])[] = [
  [soc('43-0000', 'Office and Administrative Support Occupations'), support, 122],
  [
    soc('53-0000', 'Transportation and Material Moving Occupations'),
    naics('48-49', 'Transportation and Warehousing'),
    91,
  ],
  [
    soc('35-0000', 'Food Preparation and Serving Related Occupations'),
    naics('72', 'Accommodation and Food Services'),
    87,
  ],
  [soc('41-0000', 'Sales and Related Occupations'), naics('44-45', 'Retail Trade'), 88],
  [soc('11-0000', 'Management Occupations'), naics('55', 'Management of Companies and Enterprises'), 69],
  [soc('13-0000', 'Business and Financial Operations Occupations'), naics('52', 'Finance and Insurance'), 67],
  [soc('29-0000', 'Healthcare Practitioners and Technical Occupations'), health, 61],
  [soc('51-0000', 'Production Occupations'), naics('31-33', 'Manufacturing'), 58],
  [
    soc('25-0000', 'Educational Instruction and Library Occupations'),
    naics('61', 'Educational Services'),
    57,
  ],
  [soc('31-0000', 'Healthcare Support Occupations'), health, 46],
  [soc('47-0000', 'Construction and Extraction Occupations'), naics('23', 'Construction'), 41],
  [
    soc('49-0000', 'Installation, Maintenance, and Repair Occupations'),
    naics('81', 'Other Services (except Public Administration)'),
    40,
  ],
  [soc('15-0000', 'Computer and Mathematical Occupations'), naics('51', 'Information'), 34],
  [soc('37-0000', 'Building and Grounds Cleaning and Maintenance Occupations'), support, 29],
];

/** Every code of this file. */
export const socialCodes: readonly SocialCode[] = [
  yes,
  no,
  ...[...orientations, ...tribes].map(([code]) => code),
  ...occupations.map(([occupation]) => occupation),
  ...occupations.map(([, industry]) => industry),
];
