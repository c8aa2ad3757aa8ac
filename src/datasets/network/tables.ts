// The nine tables of the hospital network: columns of the published form first, then what links and explains them.
import { code, date, float, id, int, maybe, text, time } from '../../schema/column.ts';
import { before, must } from '../../schema/rule.ts';
import { type Row, table } from '../../schema/table.ts';
import { AGE_GROUPS, GENDERS, SITES } from './geography.ts';
import { PROGRAMS } from './programs.ts';

export const ED_SUBSERVICES = ['Adult ED', 'Pediatric ED', 'Urgent Care Centre'] as const;
export type EdSubservice = (typeof ED_SUBSERVICES)[number];

export const ED_DISPOSITIONS = ['Discharge', 'Admit', 'Transfer', 'LWBS', 'AMA', 'Death'] as const;
export type EdDisposition = (typeof ED_DISPOSITIONS)[number];

export const IP_DISPOSITIONS = [
  'Home',
  'Home health',
  'Residential care',
  'Hospice',
  'Transfer',
  'AMA',
  'Death',
] as const;
export type IpDisposition = (typeof IP_DISPOSITIONS)[number];

const SECONDS_OF_A_DAY = 86_400;
/** Longest identifier of a person: `P` and twelve digits, which read as the published twelve hexadecimal ones. */
const PERSON = { printed: { prefix: 'P', digits: 12 } } as const;

export const sites = table('dim_site', {
  doc: 'One row per site of the network.',
  key: 'site_id',
  columns: {
    site_id: id('Identifier of the site', { min: 1 }),
    site_code: code('Code of the site', { oneOf: SITES.map(([siteCode]) => siteCode) }),
    site_name: text('Name of the site'),
  },
  unique: [['site_code']],
});

export const programs = table('dim_program', {
  doc: 'One row per program of care.',
  key: 'program_id',
  columns: {
    program_id: id('Number of the program, from 1', { min: 1 }),
    program_name: text('Name of the program'),
  },
});

export const subprograms = table('dim_subprogram', {
  doc: 'One row per subprogram of a program.',
  key: 'subprogram_key',
  columns: {
    program_id: id('Program', { ref: 'dim_program' }),
    subprogram_id: int('Number of the subprogram within its program, from 1', { min: 1, max: 3 }),
    subprogram_name: text('Name of the subprogram'),
    subprogram_key: id('Ten times the program and the subprogram', { min: 11 }),
  },
  unique: [['program_id', 'subprogram_id']],
});

export const lhas = table('dim_lha', {
  doc: 'One row per local health area.',
  key: 'lha_id',
  columns: {
    lha_id: id('Identifier of the area', { min: 1 }),
    lha_name: code('Name of the area'),
    default_site_id: id('Site that its residents look to', { ref: 'dim_site' }),
  },
  unique: [['lha_name']],
});

const ageGroup = () => code('Age group', { oneOf: AGE_GROUPS });
const gender = () => code('Gender', { oneOf: GENDERS });
const service = (doc: string) => code(doc, { oneOf: ED_SUBSERVICES });

export const population = table('population_projection', {
  doc: 'One row per year, area, age group and gender: residents as projected.',
  key: 'projection_id',
  columns: {
    year: int('Calendar year'),
    lha_id: id('Area', { ref: 'dim_lha' }),
    age_group: ageGroup(),
    gender: gender(),
    population: int('Residents', { min: 0 }),
    projection_id: id('Number of the row', { min: 1 }),
  },
  unique: [['year', 'lha_id', 'age_group', 'gender']],
});

export const edRates = table('ed_baseline_rates', {
  doc: 'One row per area, age group, gender and emergency service: visits per 1,000 residents a year.',
  key: 'rate_id',
  columns: {
    lha_id: id('Area', { ref: 'dim_lha' }),
    age_group: ageGroup(),
    gender: gender(),
    ed_subservice: service('Emergency service'),
    baserate_per_1000: float('Visits per 1,000 residents a year', { decimals: 2, min: 0 }),
    rate_id: id('Number of the row', { min: 1 }),
  },
  unique: [['lha_id', 'age_group', 'gender', 'ed_subservice']],
});

export const patients = table('patients', {
  doc: 'One row per resident who lived in the network on the first day of the year of record.',
  key: 'patient_id',
  patient: 'patient_id',
  columns: {
    patient_id: id('Identifier of the person', { min: 1, ...PERSON }),
    lha_id: id('Area of residence', { ref: 'dim_lha' }),
    facility_home_id: id('Site that the person looks to', { ref: 'dim_site' }),
    age_group: ageGroup(),
    gender: gender(),
    dob: date('Day of birth', { sensitive: true, role: 'birth-date' }),
    primary_ed_subservice: service('Emergency service that the person uses first'),
    expected_ed_rate: float(
      'Emergency visits expected in a year: the sum of the rates of area, age group and gender',
      {
        decimals: 4,
        min: 0,
      },
    ),
    ed_visits_year: int('Emergency visits in the year of record', { min: 0 }),
    death_date: maybe(date('Day of death, when in or before the anchor date', { role: 'death-date' })),
  },
  rules: [before('dob', 'death_date')],
});

export const edEncounters = table('ed_encounters', {
  doc: 'One row per emergency or urgent care visit in the year of record.',
  key: 'encounter_id',
  patient: 'patient_id',
  columns: {
    encounter_id: id('Identifier of the visit; that of the clinical record where the visit is in it'),
    patient_id: id('Person', { ref: 'patients', ...PERSON }),
    facility_id: id('Site', { ref: 'dim_site' }),
    ed_subservice: service('Emergency service'),
    arrival_ts: time('Local arrival'),
    acuity: int(
      'Triage level as in CTAS: 1 resuscitation, 2 emergent, 3 urgent, 4 less urgent, 5 non-urgent',
      {
        min: 1,
        max: 5,
      },
    ),
    dispo: code('How it ended; LWBS = left without being seen, AMA = against medical advice', {
      oneOf: ED_DISPOSITIONS,
    }),
    departure_ts: time('Local departure'),
    reason_code: code('Diagnosis, ICD-10-CM', { codes: 'icd10cm' }),
    stay_id: maybe(id('Stay that it led to', { ref: 'ip_stays' })),
    in_record: int(
      '1 where the visit is in the person’s clinical record, 0 where it was apportioned from the rates',
      {
        min: 0,
        max: 1,
      },
    ),
  },
  rules: [
    before('arrival_ts', 'departure_ts'),
    must(
      'stay_only_when_admitted',
      'stay_id is empty unless dispo is Admit',
      ['stay_id', 'dispo'],
      (stay: number | null, dispo: string | null) => stay === null || dispo === 'Admit',
    ),
  ],
});

export const ipStays = table('ip_stays', {
  doc: 'One row per inpatient stay that began in the year of record.',
  key: 'stay_id',
  patient: 'patient_id',
  columns: {
    stay_id: id('Identifier of the stay, that of the clinical record'),
    patient_id: id('Person', { ref: 'patients', ...PERSON }),
    facility_id: id('Site', { ref: 'dim_site' }),
    program_id: id('Program', { ref: 'dim_program' }),
    subprogram_id: int('Subprogram of the program', { min: 1, max: 3 }),
    admit_ts: time('Local admission'),
    discharge_ts: maybe(time('Local discharge; empty while in hospital at the anchor date')),
    los_days: float('Days from admission to discharge, or to the anchor date', { decimals: 2, min: 0 }),
    alc_flag: int('1 where part of the stay was at an alternate level of care', { min: 0, max: 1 }),
    reason_code: code('Principal diagnosis, ICD-10-CM', { codes: 'icd10cm' }),
    disposition: maybe(code('Where the person went; empty while in hospital', { oneOf: IP_DISPOSITIONS })),
  },
  rules: [
    before('admit_ts', 'discharge_ts'),
    must(
      'los_is_discharge_minus_admission',
      'los_days is discharge_ts − admit_ts in days, to two places',
      ['los_days', 'admit_ts', 'discharge_ts'],
      (los: number, admit: number, discharge: number | null) =>
        discharge === null || Math.abs(los - (discharge - admit) / SECONDS_OF_A_DAY) <= 0.005 + 1e-9,
    ),
    must(
      'alc_has_a_day',
      'a stay with alternate level of care lasts at least a day',
      ['alc_flag', 'los_days'],
      (alc: number, los: number) => alc === 0 || los >= 1,
    ),
    must(
      'disposition_with_discharge',
      'disposition is present exactly when discharge_ts is',
      ['disposition', 'discharge_ts'],
      (to: string | null, discharge: number | null) => (to === null) === (discharge === null),
    ),
  ],
  foreign: [
    { columns: ['program_id', 'subprogram_id'], to: 'dim_subprogram', keys: ['program_id', 'subprogram_id'] },
  ],
});

/** Tables of patients' rows, in dependency order. */
export const tables = [patients, ipStays, edEncounters] as const;

/** Tables shared by all. */
export const reference = [sites, programs, subprograms, lhas, population, edRates] as const;

/** A program's number is its place in the list. */
export const PROGRAM_IDS = PROGRAMS.map((_, i) => i + 1);

export type NetworkPatient = Row<typeof patients>;
export type EdEncounter = Row<typeof edEncounters>;
export type IpStay = Row<typeof ipStays>;
