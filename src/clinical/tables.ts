// The canonical record: the tables every dataset projects and every format prints. A Life is one patient's rows of them.
import { bool, code, date, float, id, int, maybe, money, text, time } from '../schema/column.ts';
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

/** Extra: one row per fill. */
export const dispenses = table('dispenses', {
  doc: 'One row per fill of a prescription at the pharmacy.',
  key: 'dispense_id',
  patient: 'patient_id',
  columns: {
    dispense_id: id('Identifier of the fill'),
    patient_id: id('Person', { ref: 'patients' }),
    medication_id: id('Prescription filled', { ref: 'medications' }),
    date: date('Day it was handed over'),
    fill_number: int('Number of the fill of this prescription, first 1', { min: 1 }),
    days_supply: int('Days it lasts', { min: 1 }),
    quantity: float('Units handed over', { min: 0 }),
    ndc_code: code('National Drug Code, 5-4-2', { codes: 'ndc' }),
    gap_days: int('Days without supply before it', { min: 0 }),
    organization_id: id('Pharmacy', { ref: 'organizations' }),
  },
});

/** Extra: one row per device. */
export const devices = table('devices', {
  doc: 'One row per device that a person has or had: implants, and equipment supplied for use at home.',
  key: 'device_id',
  patient: 'patient_id',
  columns: {
    device_id: id('Identifier of the device'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter at which it was implanted or ordered; empty when that lies before the written history', {
        ref: 'encounters',
      }),
    ),
    type: code('What it is'),
    kind: code('Kind', {
      oneOf: ['implant', 'respiratory', 'monitoring', 'mobility', 'infusion', 'sensory', 'supply'],
    }),
    hcpcs_code: code('Code it is supplied under', { codes: 'hcpcs' }),
    indication_code: code('What it is for, ICD-10-CM', { codes: 'icd10cm' }),
    start_date: date('Day it was implanted or handed over'),
    end_date: maybe(date('Day it was replaced, removed or given back')),
    status: code('Status at the anchor date', { oneOf: ['active', 'inactive'] }),
    manufacturer: code('Manufacturer, invented'),
    lot_number: text('Lot'),
    serial_number: text('Serial number'),
    manufacture_date: date('Day it was made'),
    udi: text('Unique device identifier, GS1 form, in a range of company numbers that is never issued'),
  },
  rules: [
    before('manufacture_date', 'start_date'),
    before('start_date', 'end_date'),
    onlyWhen('end_date', 'status', ['inactive']),
  ],
});

/** Extra: one row per plan of care. */
export const carePlans = table('care_plans', {
  doc: 'One row per plan of care for a lasting illness.',
  key: 'care_plan_id',
  patient: 'patient_id',
  columns: {
    care_plan_id: id('Identifier of the plan'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter at which it was made; empty when that lies before the written history', {
        ref: 'encounters',
      }),
    ),
    title: code('Title'),
    condition_code: code('Illness it is for, ICD-10-CM', { codes: 'icd10cm' }),
    activities: text('What was agreed, separated by |'),
    start_date: date('First day'),
    end_date: maybe(date('Last day; empty while in force')),
    status: code('Status at the anchor date', { oneOf: ['active', 'completed', 'revoked'] }),
    practitioner_id: id('Author', { ref: 'practitioners' }),
  },
  rules: [before('start_date', 'end_date'), onlyWhen('end_date', 'status', ['completed', 'revoked'])],
});

/** Extra: one row per goal of a plan. */
export const goals = table('goals', {
  doc: 'One row per goal of a plan of care.',
  key: 'goal_id',
  patient: 'patient_id',
  columns: {
    goal_id: id('Identifier of the goal'),
    patient_id: id('Person', { ref: 'patients' }),
    care_plan_id: id('Plan it belongs to', { ref: 'care_plans' }),
    description: code('Goal in words'),
    loinc_code: maybe(code('What is measured, LOINC', { codes: 'loinc' })),
    target_low: maybe(float('Lowest value that meets it', { decimals: 2 })),
    target_high: maybe(float('Highest value that meets it', { decimals: 2 })),
    units: maybe(code('UCUM unit')),
    start_date: date('Day it was set'),
    due_date: date('Day by which it should be met'),
    achievement: code('Achievement at the anchor date, by the latest measurement where it has one', {
      oneOf: ['achieved', 'in-progress', 'not-achieved'],
    }),
  },
  rules: [before('start_date', 'due_date')],
});

/** Extra: one row per clinical note. */
export const notes = table('notes', {
  doc: 'One row per clinical note, written from the facts of its encounter.',
  key: 'note_id',
  patient: 'patient_id',
  columns: {
    note_id: id('Identifier of the note'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter', { ref: 'encounters' }),
    loinc_code: code('Kind of document, LOINC', { codes: 'loinc' }),
    type: code('Kind of document'),
    written_at: time('Local time it was signed'),
    practitioner_id: id('Author', { ref: 'practitioners' }),
    text: text('The note, lines separated by line feeds'),
  },
});

/** Extra: one row per coded fact in the text of a note. */
export const noteEntities = table('note_entities', {
  doc: 'One row per coded fact in the text of a note: the truth for tools that read notes.',
  key: 'note_entity_id',
  patient: 'patient_id',
  columns: {
    note_entity_id: id('Identifier of the entity'),
    patient_id: id('Person', { ref: 'patients' }),
    note_id: id('Note', { ref: 'notes' }),
    kind: code('Kind of fact', {
      oneOf: ['condition', 'medication', 'observation', 'procedure', 'allergy', 'symptom'],
    }),
    code: code('Its code: ICD-10-CM, RxNorm, LOINC or billing code by kind'),
    start_offset: int('First character in the text, from 0, in UTF-16 units', { min: 0 }),
    end_offset: int('Character after the last', { min: 1 }),
    text: text('Words that stand for it'),
  },
  rules: [before('start_offset', 'end_offset')],
});

/** Extra: one row per order. */
export const orders = table('orders', {
  doc: 'One row per order of a test, an image, an operation or a referral; its results are the rows of the same encounter.',
  key: 'order_id',
  patient: 'patient_id',
  columns: {
    order_id: id('Identifier of the order'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter at which it was ordered', { ref: 'encounters' }),
    kind: code('Kind of order', { oneOf: ['laboratory', 'imaging', 'procedure', 'referral'] }),
    description: code('What was ordered, in plain words; the panel’s name for tests'),
    code: code('Code of what was ordered'),
    code_system: code('System of the code', { oneOf: ['LOINC', 'CPT', 'HCPCS', 'ICD-10-PCS', 'NUCC'] }),
    priority: code('Priority', { oneOf: ['routine', 'urgent', 'stat'] }),
    reason_code: code('Why, ICD-10-CM', { codes: 'icd10cm' }),
    practitioner_id: id('Who ordered it', { ref: 'practitioners' }),
    ordered_at: time('Local time of the order'),
    completed_at: maybe(time('Local time it was carried out; empty while open')),
    performed_encounter_id: maybe(id('Encounter in which it was carried out', { ref: 'encounters' })),
    status: code('Status at the anchor date', { oneOf: ['completed', 'active'] }),
  },
  rules: [before('ordered_at', 'completed_at'), onlyWhen('completed_at', 'status', ['completed'])],
});

/** Extra: one row per placement in a bed. */
export const movements = table('movements', {
  doc: 'One row per placement of an inpatient: from admission through wards, theatre and intensive care to discharge.',
  key: 'movement_id',
  patient: 'patient_id',
  columns: {
    movement_id: id('Identifier of the movement'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Stay', { ref: 'encounters' }),
    sequence: int('Number within the stay, from 1', { min: 1 }),
    event: code('What began it', { oneOf: ['admission', 'transfer'] }),
    unit: code('Unit', {
      oneOf: [
        'Medical',
        'Surgical',
        'Intensive care',
        'Operating room',
        'Maternity',
        'Nursery',
        'Pediatrics',
      ],
    }),
    room: code('Room'),
    bed: code('Bed'),
    start_time: time('Local time of arrival'),
    end_time: time('Local time of leaving'),
  },
  rules: [before('start_time', 'end_time')],
});

/** Extra: one row per appointment. */
export const appointments = table('appointments', {
  doc: 'One row per appointment: kept, missed or cancelled.',
  key: 'appointment_id',
  patient: 'patient_id',
  columns: {
    appointment_id: id('Identifier of the appointment'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(id('Encounter that came of it', { ref: 'encounters' })),
    practitioner_id: id('With whom', { ref: 'practitioners' }),
    organization_id: id('Where', { ref: 'organizations' }),
    type: code('Kind of visit'),
    reason_code: code('What for, ICD-10-CM', { codes: 'icd10cm' }),
    booked_date: date('Day it was made'),
    start_time: time('Local start'),
    end_time: time('Local end'),
    status: code('What became of it', { oneOf: ['fulfilled', 'noshow', 'cancelled'] }),
    cancelled_by: maybe(code('Who cancelled', { oneOf: ['patient', 'provider'] })),
  },
  rules: [
    before('start_time', 'end_time'),
    onlyWhen('encounter_id', 'status', ['fulfilled']),
    onlyWhen('cancelled_by', 'status', ['cancelled']),
  ],
});

/** Cents of a claim; empty while it is pending. */
const decided = (doc: string) => maybe(money(doc));

/** Extra: one row per claim, sent again or not. */
export const claims = table('claims', {
  doc: 'One row per claim: what was charged for an encounter or a fill, and who paid it. Self-pay accounts are kept in the same form.',
  key: 'claim_id',
  patient: 'patient_id',
  columns: {
    claim_id: id('Identifier of the claim'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(id('Encounter billed', { ref: 'encounters' })),
    dispense_id: maybe(id('Fill billed', { ref: 'dispenses' })),
    kind: code('Kind of claim', { oneOf: ['professional', 'institutional', 'pharmacy'] }),
    payer_id: id('Primary payer', { ref: 'payers' }),
    secondary_payer_id: maybe(id('Payer of what the first leaves', { ref: 'payers' })),
    member_id: maybe(text('Member number with the primary payer', { sensitive: true })),
    practitioner_id: id('Who rendered, attended or prescribed', { ref: 'practitioners' }),
    organization_id: id('Who bills', { ref: 'organizations' }),
    place_of_service: maybe(code('CMS place of service; professional only')),
    type_of_bill: maybe(code('NUBC type of bill; institutional only')),
    drg_code: maybe(code('MS-DRG; inpatient only')),
    principal_diagnosis: code('Principal diagnosis, ICD-10-CM', { codes: 'icd10cm' }),
    other_diagnoses: text('Other diagnoses, ICD-10-CM, separated by |'),
    service_start: date('First day of service'),
    service_end: date('Last day of service'),
    submitted_date: date('Day it was sent'),
    adjudicated_date: maybe(date('Day it was decided; empty while pending')),
    status: code('Status at the anchor date; replaced = denied and sent again', {
      oneOf: ['paid', 'denied', 'replaced', 'pending'],
    }),
    frequency_code: code('1 first claim, 7 replacement', { oneOf: ['1', '7'] }),
    original_claim_id: maybe(id('Claim that this one replaces or repeats', { ref: 'claims' })),
    charge: money('Charged'),
    allowed: decided('Allowed'),
    adjustment: decided('Written off by contract or denial'),
    paid: decided('Paid by the primary payer'),
    secondary_paid: decided('Paid by the secondary payer'),
    deductible: decided('Deductible'),
    copay: decided('Copayment'),
    coinsurance: decided('Coinsurance'),
    not_covered: decided('Left to the patient because it is not covered'),
    patient_responsibility: decided('Owed by the patient after all payers'),
    patient_paid: decided('Paid by the patient by the anchor date'),
    denial_group: maybe(code('Who bears the denial', { oneOf: ['CO', 'PR'] })),
    denial_carc: maybe(code('Claim adjustment reason code of the denial')),
    denial_rarc: maybe(code('Remittance advice remark code of the denial')),
  },
  rules: [
    before('service_start', 'service_end'),
    before('service_end', 'submitted_date'),
    before('submitted_date', 'adjudicated_date'),
    onlyWhen('adjudicated_date', 'status', ['paid', 'denied', 'replaced']),
    onlyWhen('denial_carc', 'status', ['denied', 'replaced']),
    must(
      'charge_is_split',
      'charge = adjustment + paid + secondary_paid + patient_responsibility',
      ['charge', 'adjustment', 'paid', 'secondary_paid', 'patient_responsibility'],
      (charge: number, ...parts: (number | null)[]) =>
        parts[0] === null || charge === parts.reduce<number>((sum, x) => sum + x!, 0),
    ),
    must(
      'allowed_is_split',
      'allowed = paid + secondary_paid + patient_responsibility',
      ['allowed', 'paid', 'secondary_paid', 'patient_responsibility'],
      (allowed: number | null, ...parts: (number | null)[]) =>
        allowed === null || allowed === parts.reduce<number>((sum, x) => sum + x!, 0),
    ),
    must(
      'patient_share_is_split',
      'deductible + copay + coinsurance + not_covered = patient_responsibility + secondary_paid',
      ['deductible', 'copay', 'coinsurance', 'not_covered', 'patient_responsibility', 'secondary_paid'],
      (
        a: number | null,
        b: number | null,
        c: number | null,
        d: number | null,
        owed: number | null,
        second: number | null,
      ) => a === null || a + b! + c! + d! === owed! + second!,
    ),
  ],
});

/** Extra: one row per line of a claim. */
export const claimLines = table('claim_lines', {
  doc: 'One row per service line of a claim. The amounts of its lines add up to those of the claim.',
  key: 'claim_line_id',
  patient: 'patient_id',
  columns: {
    claim_line_id: id('Identifier of the line'),
    patient_id: id('Person', { ref: 'patients' }),
    claim_id: id('Claim', { ref: 'claims' }),
    line_number: int('Number in the claim, from 1', { min: 1 }),
    code: code('Code of the service or product'),
    code_system: code('System of the code', { oneOf: ['CPT', 'HCPCS', 'ICD-10-PCS', 'NDC', 'REV'] }),
    description: code('What was billed, in plain words'),
    revenue_code: maybe(code('NUBC revenue code; institutional only')),
    modifier: maybe(code('Modifier')),
    units: float('Units', { min: 0 }),
    service_date: date('Day of service'),
    charge: money('Charged'),
    allowed: decided('Allowed'),
    adjustment: decided('Written off'),
    paid: decided('Paid by the primary payer'),
    secondary_paid: decided('Paid by the secondary payer'),
    patient_responsibility: decided('Owed by the patient'),
  },
  rules: [
    must(
      'charge_is_split',
      'charge = adjustment + paid + secondary_paid + patient_responsibility',
      ['charge', 'adjustment', 'paid', 'secondary_paid', 'patient_responsibility'],
      (charge: number, ...parts: (number | null)[]) =>
        parts[0] === null || charge === parts.reduce<number>((sum, x) => sum + x!, 0),
    ),
  ],
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

/** Tables of a patient that a run publishes on request, by the name of the request. */
export const extraTables = {
  dispenses: { doc: 'Fills of prescriptions at the pharmacy, with gaps', tables: [dispenses] },
  devices: { doc: 'Implants and equipment supplied for use at home', tables: [devices] },
  claims: {
    doc: 'Claims and their lines with payments, denials and what is left to the patient; brings dispenses',
    tables: [claims, claimLines],
    needs: ['dispenses'],
  },
  orders: { doc: 'Orders of tests, images, operations and referrals', tables: [orders] },
  movements: { doc: 'Beds, theatre and intensive care within stays', tables: [movements] },
  appointments: { doc: 'Appointments kept, missed and cancelled', tables: [appointments] },
  notes: { doc: 'Clinical notes with the place of every coded fact in them', tables: [notes, noteEntities] },
  'care-plans': { doc: 'Plans of care with their activities and goals', tables: [carePlans, goals] },
} as const;

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
export type DispenseRow = Row<typeof dispenses>;
export type DeviceRow = Row<typeof devices>;
export type CarePlanRow = Row<typeof carePlans>;
export type NoteRow = Row<typeof notes>;
export type NoteEntityRow = Row<typeof noteEntities>;
export type ClaimRow = Row<typeof claims>;
export type ClaimLineRow = Row<typeof claimLines>;
export type OrderRow = Row<typeof orders>;
export type MovementRow = Row<typeof movements>;
export type AppointmentRow = Row<typeof appointments>;
export type GoalRow = Row<typeof goals>;
export type PractitionerRow = Row<typeof practitioners>;
export type OrganizationRow = Row<typeof organizations>;
export type PayerRow = Row<typeof payers>;
