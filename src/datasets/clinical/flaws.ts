// What the clinical dataset knows of its flaws: which values get lost and why, which tests have two units, what people write for codes.
import type { FlawProfile, Missing } from '../../flaws/profile.ts';
import { streetAddress } from '../../world/names.ts';

/** Factors are relative to the share lost on average: over the simulated population of 2,000 (seed 42) they average 1 ± 0.02. */
const missing: readonly Missing[] = [
  {
    path: 'patients.race',
    also: ['ethnicity'],
    mechanism: 'MAR',
    typical: 0.193,
    messy: 0.49,
    source:
      '19.3 % of 5.9 million primary-care patients lack race and ethnicity (Ouyang et al., PLOS Digital Health, pdig.0001289); 49 % in one enterprise (Cusick et al. 2020, Appl Clin Inform 11:785); by insurance: assumption',
    depends: { on: 'patients.insurance', words: { Uninsured: 1.5, Medicaid: 1.1 }, otherwise: 0.93 },
  },
  {
    path: 'patients.language',
    mechanism: 'MCAR',
    typical: 0.05,
    messy: 0.25,
    source: 'assumption',
  },
  { path: 'patients.marital_status', mechanism: 'MCAR', typical: 0.05, messy: 0.25, source: 'assumption' },
  { path: 'patients.middle_name', mechanism: 'MCAR', typical: 0.2, messy: 0.5, source: 'assumption' },
  {
    path: 'patients.phone',
    mechanism: 'MAR',
    typical: 0.04,
    messy: 0.12,
    source: 'assumption: lost more often without a stable home',
    depends: { on: 'patients.housing_status', words: { Homeless: 6, Temporary: 3 }, otherwise: 0.95 },
  },
  {
    path: 'patients.email',
    mechanism: 'MAR',
    typical: 0.3,
    messy: 0.6,
    source: 'assumption: the older give one less often',
    depends: {
      on: 'patients.age',
      below: [
        [18, 1.2],
        [45, 0.7],
        [65, 0.8],
        [75, 1.2],
      ],
      otherwise: 1.6,
    },
  },
  {
    path: 'patients.ssn',
    mechanism: 'MCAR',
    typical: 0.35,
    messy: 0.6,
    source:
      'blank or default in one or both records of 58 % of duplicate pairs (Just et al. 2016, table 7): 35 % of records if the two are independent (assumption); messy: assumption',
  },
  { path: 'patients.address', mechanism: 'MCAR', typical: 0.01, messy: 0.05, source: 'assumption' },
  {
    path: 'patients.smoking_status',
    mechanism: 'MNAR',
    typical: 0.16,
    messy: 0.356,
    source:
      'not recorded for 16 % in UK primary care, ex-smokers more often so (Marston et al. 2014, BMJ Open 4:e004958); for 35.6 % in Canada (Am J Prev Med 2015;49:264); factors: assumption',
    depends: { on: 'patients.smoking_status', words: { Former: 1.4, Current: 1.1 }, otherwise: 0.88 },
  },
  {
    path: 'patients.alcohol_use',
    mechanism: 'MNAR',
    typical: 0.25,
    messy: 0.5,
    source: 'assumption: heavy drinkers are recorded least',
    depends: { on: 'patients.alcohol_use', words: { Heavy: 2, Regular: 1.3 }, otherwise: 0.88 },
  },
  {
    path: 'patients.income',
    mechanism: 'MNAR',
    typical: 0.28,
    messy: 0.5,
    source:
      'family income in the NHIS: 25–32 % give no amount (Pleis & Dahlhamer, ASA Proceedings, data of 1997–2002); more at both ends: assumption',
    depends: {
      on: 'patients.income',
      below: [
        [25_000, 1.3],
        [150_000, 0.77],
      ],
      otherwise: 1.4,
    },
  },
  {
    path: 'patients.education',
    mechanism: 'MAR',
    typical: 0.3,
    messy: 0.6,
    source: 'assumption: asked of working ages more than of others',
    depends: {
      on: 'patients.age',
      below: [
        [18, 1.3],
        [65, 0.85],
      ],
      otherwise: 1.1,
    },
  },
  {
    path: 'patients.housing_status',
    mechanism: 'MNAR',
    typical: 0.3,
    messy: 0.6,
    source: 'assumption: those without a stable home say so least',
    depends: { on: 'patients.housing_status', words: { Homeless: 2, Temporary: 1.6 }, otherwise: 0.98 },
  },
  { path: 'patients.employment_status', mechanism: 'MCAR', typical: 0.2, messy: 0.45, source: 'assumption' },
  {
    path: 'patients.insurance',
    mechanism: 'MAR',
    typical: 0.02,
    messy: 0.08,
    source: 'assumption: not asked where it was never needed',
    depends: { on: 'patients.employment_status', words: { Unemployed: 1.6 }, otherwise: 0.88 },
  },
  { path: 'conditions.severity', mechanism: 'MCAR', typical: 0.3, messy: 0.6, source: 'assumption' },
  {
    path: 'conditions.onset_date',
    mechanism: 'MAR',
    typical: 0.15,
    messy: 0.45,
    source: 'assumption: problem lists have an onset less often than visits',
    depends: { on: 'conditions.category', words: { 'problem-list-item': 1.6 }, otherwise: 0.9 },
  },
  {
    path: 'conditions.snomed_code',
    mechanism: 'MCAR',
    typical: 0.1,
    messy: 0.3,
    source: 'assumption: entries that came from billing',
  },
  {
    path: 'medications.indication',
    also: ['indication_code'],
    mechanism: 'MCAR',
    typical: 0.4,
    messy: 0.75,
    source: 'assumption: few prescriptions say what they are for',
  },
  { path: 'medications.ndc_code', mechanism: 'MCAR', typical: 0.05, messy: 0.2, source: 'assumption' },
  {
    path: 'allergies.reaction',
    also: ['reaction_code'],
    mechanism: 'MCAR',
    typical: 0.2,
    messy: 0.45,
    source: 'assumption',
  },
  {
    path: 'encounters.end_time',
    mechanism: 'MAR',
    typical: 0.01,
    messy: 0.06,
    source: 'assumption: nobody closes a visit by telephone or in the emergency room in time',
    depends: { on: 'encounters.encounter_class', words: { EMER: 2, VR: 2, IMP: 0.3 }, otherwise: 0.86 },
  },
  {
    path: 'observations.value',
    also: ['interpretation'],
    where: { category: ['vital-signs'] },
    mechanism: 'MAR',
    typical: 0.02,
    messy: 0.1,
    source: 'assumption: the setting decides what is charted',
    depends: {
      on: 'encounters.encounter_class',
      words: { EMER: 1.8, IMP: 0.6, VR: 2 },
      otherwise: 0.88,
    },
  },
  {
    path: 'observations.reference_range',
    where: { category: ['laboratory'] },
    mechanism: 'MCAR',
    typical: 0.08,
    messy: 0.3,
    source: 'assumption: results of other laboratories',
  },
];

/** The other unit of a test in the UCUM notation; factors from molar masses (SI conversion tables of the AMA Manual of Style). */
const units = {
  '29463-7': { unit: '[lb_av]', times: 2.204_62 },
  '8302-2': { unit: '[in_i]', times: 0.393_701 },
  '8310-5': { unit: '[degF]', times: 1.8, plus: 32 },
  '2345-7': { unit: 'mmol/L', times: 0.0555 },
  '2093-3': { unit: 'mmol/L', times: 0.0259 },
  '2085-9': { unit: 'mmol/L', times: 0.0259 },
  '13457-7': { unit: 'mmol/L', times: 0.0259 },
  '2571-8': { unit: 'mmol/L', times: 0.0113 },
  '2160-0': { unit: 'umol/L', times: 88.4 },
  '3094-0': { unit: 'mmol/L', times: 0.357 },
  '17861-6': { unit: 'mmol/L', times: 0.25 },
  '1975-2': { unit: 'umol/L', times: 17.1 },
  '718-7': { unit: 'g/L', times: 10 },
  '1751-7': { unit: 'g/L', times: 10 },
  '2885-2': { unit: 'g/L', times: 10 },
  '4548-4': { unit: 'mmol/mol', times: 10.93, plus: -23.5 },
};

/** What stands on real problem lists, from common usage. */
const shorthand = {
  I10: ['HTN', 'high blood pressure'],
  'E11.9': ['DM2', 'type 2 diabetes', 'NIDDM'],
  'E78.5': ['HLD', 'high cholesterol'],
  'J45.909': ['asthma'],
  'J44.9': ['COPD', 'emphysema'],
  'F32.9': ['depression'],
  'F41.1': ['GAD', 'anxiety'],
  'F41.9': ['anxiety'],
  'K21.9': ['GERD', 'reflux'],
  'I25.10': ['CAD', 'heart disease'],
  'I48.91': ['afib', 'AF'],
  'N39.0': ['UTI'],
  'J06.9': ['URI', 'cold'],
  'J18.9': ['PNA', 'pneumonia'],
  'E03.9': ['hypothyroid', 'low thyroid'],
  'E66.9': ['obesity', 'overweight'],
  'I50.9': ['CHF', 'heart failure'],
  'N18.30': ['CKD 3'],
};

/** The ICD-9-CM code that leads to each code (forward General Equivalence Mappings, CMS 2018). */
const former = {
  I10: '401.9',
  'E11.9': '250.00',
  'E78.5': '272.4',
  'J45.909': '493.90',
  'J44.9': '496',
  'F32.9': '311',
  'F41.1': '300.02',
  'F41.9': '300.00',
  'K21.9': '530.81',
  'I25.10': '414.01',
  'I48.91': '427.31',
  'N39.0': '599.0',
  'J06.9': '465.9',
  'J18.9': '486',
  'E03.9': '244.9',
  'I50.9': '428.0',
  'J30.9': '477.9',
  'J20.9': '466.0',
  'M81.0': '733.01',
};

const EASTERN = 5;
const CENTRAL = 6;
const MOUNTAIN = 7;
const PACIFIC = 8;

/** Zone of most of each state, standard time (49 CFR 71); the rest of the country is Eastern. */
const hours: Record<string, number> = { AK: 9, HI: 10 };
for (const state of 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI'.split(' ')) hours[state] = CENTRAL;
for (const state of 'AZ CO ID MT NM UT WY'.split(' ')) hours[state] = MOUNTAIN;
for (const state of 'CA NV OR WA'.split(' ')) hours[state] = PACIFIC;

export const flaws: FlawProfile = {
  visits: 'encounters',
  missing,
  results: {
    table: 'observations',
    code: 'loinc_code',
    value: 'value',
    unit: 'units',
    status: 'status',
    day: 'date',
    time: 'observed_at',
    issued: 'issued_at',
    category: 'category',
    laboratory: 'laboratory',
    final: 'final',
    corrected: 'corrected',
    preliminary: 'preliminary',
    carried: ['29463-7', '8302-2'],
    units,
  },
  lists: [
    {
      table: 'conditions',
      status: 'status',
      active: 'active',
      ended: ['resolved', 'remission'],
      clears: ['abatement_date'],
      entered: 'recorded_date',
    },
    {
      table: 'medications',
      status: 'status',
      active: 'active',
      ended: ['completed', 'stopped'],
      clears: ['end_date', 'stop_reason'],
      entered: 'start_date',
    },
    {
      table: 'allergies',
      status: 'status',
      active: 'active',
      ended: ['resolved'],
      clears: [],
      entered: 'recorded_date',
    },
  ],
  mistaken: {
    'observations.status': 'entered-in-error',
    'conditions.status': 'entered-in-error',
    'medications.status': 'entered-in-error',
    'allergies.status': 'entered-in-error',
    'immunizations.status': 'entered-in-error',
  },
  defaultDates: ['patients.birthdate', 'conditions.onset_date'],
  misfiled: ['conditions', 'medications', 'allergies', 'procedures', 'immunizations', 'observations'],
  timed: ['encounters', 'observations'],
  utc: { column: 'state', hours, otherwise: EASTERN },
  diagnoses: {
    'conditions.icd10_code': 'name',
    'encounters.reason_code': 'reason_description',
  },
  shorthand,
  former,
  formerAddress: streetAddress,
};
