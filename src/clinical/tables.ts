// The canonical record: the tables every dataset projects and every format prints. A Life is one patient's rows of them.
import { bool, code, date, float, id, int, maybe, text, time } from '../schema/column.ts';
import { before, must, onDay, onlyWhen } from '../schema/rule.ts';
import { type Row, table } from '../schema/table.ts';

/** One row per person. Columns of the published form first, then what formats and datasets need beyond it. */
export const patients = table('patients', {
  doc: 'One row per person of the population.',
  key: 'patient_id',
  patient: 'patient_id',
  columns: {
    patient_id: id('Identifier of the person', { min: 1 }),
    vista_id: text('Seven-digit number of the person in a VistA system', {
      sensitive: true,
      role: 'record-number',
    }),
    mrn: text('Medical record number', { sensitive: true, role: 'record-number' }),
    first_name: text('Given name', { sensitive: true, role: 'given-name' }),
    last_name: text('Family name', { sensitive: true, role: 'family-name' }),
    middle_name: maybe(text('Middle name', { sensitive: true, role: 'middle-name' })),
    gender: code('Administrative gender', { oneOf: ['male', 'female', 'other'], role: 'sex' }),
    birthdate: date('Day of birth', { sensitive: true, role: 'birth-date' }),
    age: int('Completed years at the anchor date, or at death', { min: 0, max: 120, role: 'age' }),
    race: code('Race', { oneOf: ['White', 'Black', 'Asian', 'Hispanic', 'Native American', 'Other'] }),
    ethnicity: code('Ethnicity', { oneOf: ['Not Hispanic or Latino', 'Hispanic or Latino'] }),
    address: text('Street address', { sensitive: true, role: 'address' }),
    city: code('City of residence'),
    state: code('State or province of residence'),
    zip: code('Postal code of residence', { sensitive: true, role: 'postal-code' }),
    country: code('Country of residence (ISO 3166 alpha-2)'),
    phone: text('Telephone, from a range reserved for fiction', { sensitive: true, role: 'phone' }),
    email: text('Mail address, in a reserved domain', { sensitive: true, role: 'email' }),
    marital_status: code('Marital status', {
      oneOf: ['Never Married', 'Married', 'Divorced', 'Widowed', 'Separated'],
    }),
    language: code('Preferred language', {
      oneOf: ['English', 'Spanish', 'Chinese', 'French', 'German', 'Vietnamese'],
    }),
    insurance: code('Kind of primary coverage at the anchor date, or at death', {
      oneOf: ['Medicare', 'Medicaid', 'Private', 'Uninsured'],
    }),
    ssn: text('Social security number, from a range that is never issued', {
      sensitive: true,
      role: 'national-id',
    }),
    smoking_status: code('Tobacco smoking status', { oneOf: ['Never', 'Former', 'Current'] }),
    alcohol_use: code('Alcohol use', { oneOf: ['Never', 'Occasional', 'Regular', 'Heavy'] }),
    education: code('Highest education reached', {
      oneOf: ['None', 'Primary', 'Secondary', 'High School', 'Associate', 'Bachelor', 'Master', 'Doctorate'],
    }),
    employment_status: code('Employment status', {
      oneOf: ['Unemployed', 'Employed', 'Student', 'Retired', 'Disabled'],
    }),
    income: int('Household income in US dollars a year', { min: 0, max: 2_000_000 }),
    housing_status: code('Housing', { oneOf: ['Stable', 'Homeless', 'Temporary', 'Assisted Living'] }),
    deceased: bool('True when the person died on or before the anchor date'),
    death_date: maybe(date('Day of death', { role: 'death-date' })),
    sex: code('Sex recorded at birth', { oneOf: ['male', 'female'] }),
    household_id: id('Household the person lives in'),
    mother_id: maybe(id('Mother, when she is of the population', { ref: 'patients' })),
    county: code('County of residence'),
    latitude: float('Latitude of the home, degrees north', { decimals: 4, min: -90, max: 90 }),
    longitude: float('Longitude of the home, degrees east', { decimals: 4, min: -180, max: 180 }),
    primary_care_id: id('Practitioner of primary care', { ref: 'practitioners' }),
    sdoh_risk_score: float('Social risk, 0 (none) to 1', { decimals: 2, min: 0, max: 1 }),
    sdoh_risk_factors: text('Social risk factors, separated by |'),
    deprivation_index: int('Deprivation decile of the household, 1 least to 10 most', { min: 1, max: 10 }),
    transport_access: code('Access to transport', { oneOf: ['Own vehicle', 'Public transport', 'None'] }),
    social_support: code('Social support', { oneOf: ['Strong', 'Moderate', 'Weak'] }),
  },
  rules: [before('birthdate', 'death_date'), onlyWhen('death_date', 'deceased', [true])],
});

/** One row per contact of a person with care. */
export const encounters = table('encounters', {
  doc: 'One row per contact of a person with care.',
  key: 'encounter_id',
  patient: 'patient_id',
  columns: {
    encounter_id: id('Identifier of the encounter'),
    patient_id: id('Person seen', { ref: 'patients' }),
    date: date('Day the encounter began'),
    type: code('Kind of encounter', {
      oneOf: [
        'Wellness Visit',
        'Emergency',
        'Follow-up',
        'Specialist',
        'Lab',
        'Surgery',
        'Treatment',
        'Acute Visit',
        'Urgent Care',
        'Telehealth',
        'Hospital Stay',
        'Birth',
      ],
    }),
    reason: code('Why the person came', {
      oneOf: [
        'Checkup',
        'Injury',
        'Illness',
        'Chronic Disease',
        'Vaccination',
        'Lab Work',
        'Birth',
        'Procedure',
      ],
    }),
    provider: code('Name of the practitioner'),
    location: code('Name of the facility'),
    start_time: time('Local start'),
    end_time: time('Local end'),
    encounter_class: code('Class of HL7 ActCode', { oneOf: ['AMB', 'EMER', 'IMP', 'VR'] }),
    practitioner_id: id('Practitioner in charge', { ref: 'practitioners' }),
    organization_id: id('Facility', { ref: 'organizations' }),
    payer_id: id('Primary payer that day', { ref: 'payers' }),
    reason_code: code('Diagnosis or reason, billable', { codes: 'icd10cm' }),
    reason_description: code('Display of the reason code'),
    related_conditions: text('Conditions dealt with, ICD-10-CM, separated by |'),
    department: code('Department'),
    service_category: code('VistA service category', { oneOf: ['A', 'H', 'T', 'S'] }),
    clinic_stop: maybe(code('VistA stop code of the clinic')),
    acuity: maybe(int('Emergency Severity Index, 1 to 5; emergency only', { min: 1, max: 5 })),
    disposition: maybe(
      code('How the encounter ended; emergency and inpatient only', {
        oneOf: [
          'Home',
          'Admitted',
          'Left without being seen',
          'Transferred',
          'Skilled nursing facility',
          'Home health',
          'Against medical advice',
          'Hospice',
          'Expired',
        ],
      }),
    ),
    duration_minutes: int('Length of the encounter', { min: 1 }),
    length_of_stay: maybe(int('Nights in hospital; inpatient only', { min: 0 })),
    parent_encounter_id: maybe(id('Emergency visit that led to this stay', { ref: 'encounters' })),
  },
  rules: [
    before('start_time', 'end_time'),
    onDay('start_time', 'date'),
    onlyWhen('acuity', 'encounter_class', ['EMER']),
    onlyWhen('length_of_stay', 'encounter_class', ['IMP']),
    onlyWhen('disposition', 'encounter_class', ['EMER', 'IMP']),
    must(
      'duration_is_end_minus_start',
      'duration_minutes is end_time − start_time',
      ['duration_minutes', 'start_time', 'end_time'],
      (minutes: number, start: number, end: number) => Math.round((end - start) / 60) === minutes,
    ),
  ],
});

export const conditions = table('conditions', {
  doc: 'One row per diagnosis of a person; a recurring illness has a row an episode.',
  key: 'condition_id',
  patient: 'patient_id',
  columns: {
    condition_id: id('Identifier of the condition'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter that recorded it; empty when that lies before the written history', {
        ref: 'encounters',
      }),
    ),
    name: code('Name of the condition'),
    status: code('Clinical status at the anchor date', { oneOf: ['active', 'resolved', 'remission'] }),
    onset_date: date('Day the illness began'),
    icd10_code: code('Billable diagnosis', { codes: 'icd10cm' }),
    snomed_code: maybe(code('SNOMED CT concept', { codes: 'snomed' })),
    category: code('Problem list or episode', { oneOf: ['problem-list-item', 'encounter-diagnosis'] }),
    stage: maybe(code('Stage or type')),
    severity: code('Severity', { oneOf: ['mild', 'moderate', 'severe'] }),
    recorded_date: date('Day it was diagnosed'),
    abatement_date: maybe(date('Day it ended')),
  },
  rules: [
    before('onset_date', 'recorded_date'),
    before('onset_date', 'abatement_date'),
    onlyWhen('abatement_date', 'status', ['resolved', 'remission']),
  ],
});

export const medications = table('medications', {
  doc: 'One row per prescription, from its order to its stop.',
  key: 'medication_id',
  patient: 'patient_id',
  columns: {
    medication_id: id('Identifier of the prescription'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter of the order; empty when that lies before the written history', { ref: 'encounters' }),
    ),
    name: code('Product'),
    start_date: date('First day'),
    end_date: maybe(date('Last day; empty while in use')),
    ndc_code: code('National Drug Code, 5-4-2', { codes: 'ndc' }),
    rxnorm_code: code('RxNorm clinical drug', { codes: 'rxnorm' }),
    drug_class: code('Class of the drug'),
    route: code('Route'),
    dose: float('Amount a unit', { min: 0 }),
    unit: code('Unit of the amount'),
    frequency: code('How often'),
    indication: code('Condition treated'),
    indication_code: code('Condition treated, ICD-10-CM', { codes: 'icd10cm' }),
    status: code('Status at the anchor date', { oneOf: ['active', 'completed', 'stopped'] }),
    stop_reason: maybe(code('Why it was stopped')),
    days_supply: int('Days a fill lasts', { min: 1 }),
    quantity: float('Units a fill', { min: 0 }),
    refills: int('Refills allowed', { min: 0 }),
    adherence: float('Share of days covered', { decimals: 2, min: 0, max: 1 }),
    practitioner_id: id('Prescriber', { ref: 'practitioners' }),
  },
  rules: [
    before('start_date', 'end_date'),
    onlyWhen('end_date', 'status', ['completed', 'stopped']),
    onlyWhen('stop_reason', 'status', ['stopped']),
  ],
});

export const allergies = table('allergies', {
  doc: 'One row per allergy or intolerance.',
  key: 'allergy_id',
  patient: 'patient_id',
  columns: {
    allergy_id: id('Identifier of the allergy'),
    patient_id: id('Person', { ref: 'patients' }),
    substance: code('Substance'),
    reaction: code('Reaction'),
    severity: code('Severity of the reaction', { oneOf: ['mild', 'moderate', 'severe'] }),
    snomed_code: maybe(code('SNOMED CT substance', { codes: 'snomed' })),
    rxnorm_code: maybe(code('RxNorm ingredient')),
    reaction_code: code('SNOMED CT finding of the reaction', { codes: 'snomed' }),
    category: code('Category', { oneOf: ['medication', 'food', 'environment'] }),
    recorded_date: date('Day it was recorded'),
    status: code('Clinical status', { oneOf: ['active', 'resolved'] }),
  },
});

export const procedures = table('procedures', {
  doc: 'One row per procedure done.',
  key: 'procedure_id',
  patient: 'patient_id',
  columns: {
    procedure_id: id('Identifier of the procedure'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter in which it was done', { ref: 'encounters' }),
    name: code('Name in plain words'),
    date: date('Day'),
    outcome: code('Outcome', { oneOf: ['successful', 'complication', 'failed'] }),
    code: code('Billing code'),
    code_system: code('System of the billing code', { oneOf: ['CPT', 'HCPCS', 'ICD-10-PCS'] }),
    snomed_code: maybe(code('SNOMED CT procedure', { codes: 'snomed' })),
    indication: code('Diagnosis that led to it, ICD-10-CM', { codes: 'icd10cm' }),
    practitioner_id: id('Performer', { ref: 'practitioners' }),
  },
});

export const immunizations = table('immunizations', {
  doc: 'One row per vaccine dose given or refused.',
  key: 'immunization_id',
  patient: 'patient_id',
  columns: {
    immunization_id: id('Identifier of the dose'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(id('Encounter; empty for doses from the registry', { ref: 'encounters' })),
    vaccine: code('Series'),
    date: date('Day given or refused'),
    cvx_code: code('CVX product', { codes: 'cvx' }),
    dose_number: int('Number in the series', { min: 1 }),
    series_total: maybe(int('Doses of the series; empty for yearly vaccines', { min: 1 })),
    status: code('Status', { oneOf: ['completed', 'not-done'] }),
    status_reason: maybe(code('Why it was not given')),
    lot_number: maybe(text('Lot')),
    manufacturer: maybe(code('MVX manufacturer', { codes: 'mvx' })),
    route: maybe(code('Route')),
    site: maybe(code('Body site')),
  },
  rules: [onlyWhen('status_reason', 'status', ['not-done']), onlyWhen('lot_number', 'status', ['completed'])],
});

export const observations = table('observations', {
  doc: 'One row per measurement or answer.',
  key: 'observation_id',
  patient: 'patient_id',
  columns: {
    observation_id: id('Identifier of the observation'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter', { ref: 'encounters' }),
    type: code('What was measured'),
    value: maybe(float('Result as a number', { decimals: 3 })),
    date: date('Day'),
    loinc_code: code('LOINC code', { codes: 'loinc' }),
    value_text: maybe(code('Result in words, where it is not a number')),
    units: maybe(code('UCUM unit')),
    reference_range: maybe(code('Reference range for age and sex')),
    interpretation: maybe(code('Flag against the range', { oneOf: ['LL', 'L', 'N', 'H', 'HH', 'A'] })),
    category: code('Category', {
      oneOf: ['vital-signs', 'laboratory', 'social-history', 'survey', 'procedure', 'imaging', 'exam'],
    }),
    panel: maybe(code('Panel it belongs to')),
    status: code('Status', { oneOf: ['final', 'amended', 'corrected'] }),
    observed_at: time('Local time of the measurement or specimen'),
    specimen: maybe(code('What was drawn; empty where nothing was')),
    issued_at: time('Local time the result was reported'),
  },
  rules: [
    onDay('observed_at', 'date'),
    before('observed_at', 'issued_at'),
    onlyWhen('specimen', 'category', ['laboratory']),
    must(
      'number_or_words',
      'exactly one of value and value_text is present',
      ['value', 'value_text'],
      (a: number | null, b: string | null) => (a === null) !== (b === null),
    ),
  ],
});

export const deaths = table('deaths', {
  doc: 'One row per person who died on or before the anchor date.',
  key: 'patient_id',
  patient: 'patient_id',
  columns: {
    patient_id: id('Person', { ref: 'patients' }),
    death_date: date('Day of death'),
    cause: code('Underlying cause'),
    icd10_code: code('Underlying cause, ICD-10-CM', { codes: 'icd10cm' }),
    contributing_causes: text('Contributing causes, ICD-10-CM, separated by |'),
    manner: code('Manner', { oneOf: ['natural', 'accident', 'suicide', 'homicide', 'undetermined'] }),
    age_at_death: int('Completed years', { min: 0, max: 120 }),
    place: code('Place of death', { oneOf: ['hospital', 'home', 'nursing facility', 'hospice', 'other'] }),
    encounter_id: maybe(id('Stay that ended in death', { ref: 'encounters' })),
  },
});

export const familyHistory = table('family_history', {
  doc: 'One row per condition of a relative.',
  key: 'family_history_id',
  patient: 'patient_id',
  columns: {
    patient_id: id('Person', { ref: 'patients' }),
    relation: code('Relative', { oneOf: ['Mother', 'Father', 'Sibling'] }),
    condition: code('Condition of the relative'),
    family_history_id: id('Identifier of the entry'),
    icd10_code: code('Family history of the condition, ICD-10-CM Z80–Z84', { codes: 'icd10cm' }),
    onset_age: int('Age of the relative at onset', { min: 0, max: 110 }),
    recorded_date: date('Day it was recorded'),
  },
});

export const coverage = table('coverage', {
  doc: 'One row per span of insurance coverage.',
  key: 'coverage_id',
  patient: 'patient_id',
  columns: {
    coverage_id: id('Identifier of the span'),
    patient_id: id('Person', { ref: 'patients' }),
    payer_id: id('Payer', { ref: 'payers' }),
    plan: code('Plan'),
    kind: code('Kind of coverage', { oneOf: ['Medicare', 'Medicaid', 'Private', 'Uninsured'] }),
    member_id: maybe(text('Member number', { sensitive: true })),
    relationship: code('Relation to the subscriber', { oneOf: ['self', 'spouse', 'child'] }),
    priority: code('Whether it pays first or what the first leaves', { oneOf: ['primary', 'secondary'] }),
    start_date: date('First day'),
    end_date: maybe(date('Last day; empty while in force')),
  },
  rules: [before('start_date', 'end_date')],
});

export const practitioners = table('practitioners', {
  doc: 'One row per practitioner who appears in the record.',
  key: 'practitioner_id',
  columns: {
    practitioner_id: id('Identifier of the practitioner'),
    npi: text('National Provider Identifier: check digit valid, from a range never issued'),
    first_name: text('Given name'),
    last_name: text('Family name'),
    gender: code('Gender', { oneOf: ['male', 'female'] }),
    specialty: code('Specialty'),
    taxonomy_code: code('NUCC provider taxonomy'),
    organization_id: id('Facility', { ref: 'organizations' }),
  },
});

export const organizations = table('organizations', {
  doc: 'One row per facility that appears in the record.',
  key: 'organization_id',
  columns: {
    organization_id: id('Identifier of the facility'),
    npi: text('National Provider Identifier: check digit valid, from a range never issued'),
    name: text('Name'),
    type: code('Kind of facility', {
      oneOf: ['hospital', 'primary-care', 'urgent-care', 'specialty', 'laboratory', 'pharmacy'],
    }),
    address: text('Street address'),
    city: code('City'),
    state: code('State'),
    zip: code('Postal code'),
    phone: text('Telephone, from a range reserved for fiction'),
    timezone: code('Time zone in which its times are given (IANA)'),
    beds: maybe(int('Beds', { min: 1 })),
  },
});

export const payers = table('payers', {
  doc: 'One row per payer that appears in the record.',
  key: 'payer_id',
  columns: {
    payer_id: id('Identifier of the payer'),
    name: text('Name'),
    kind: code('Kind', { oneOf: ['Medicare', 'Medicaid', 'Private', 'Uninsured'] }),
  },
});

/** Tables whose rows belong to one patient, in dependency order. */
export const patientTables = [
  patients,
  encounters,
  conditions,
  medications,
  allergies,
  procedures,
  immunizations,
  observations,
  deaths,
  familyHistory,
  coverage,
] as const;

/** Tables shared by all patients. */
export const referenceTables = [practitioners, organizations, payers] as const;

export type PatientRow = Row<typeof patients>;
export type EncounterRow = Row<typeof encounters>;
export type ConditionRow = Row<typeof conditions>;
export type MedicationRow = Row<typeof medications>;
export type AllergyRow = Row<typeof allergies>;
export type ProcedureRow = Row<typeof procedures>;
export type ImmunizationRow = Row<typeof immunizations>;
export type ObservationRow = Row<typeof observations>;
export type DeathRow = Row<typeof deaths>;
export type FamilyHistoryRow = Row<typeof familyHistory>;
export type CoverageRow = Row<typeof coverage>;
export type PractitionerRow = Row<typeof practitioners>;
export type OrganizationRow = Row<typeof organizations>;
export type PayerRow = Row<typeof payers>;
