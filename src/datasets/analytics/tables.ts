// Tables of the analytics dataset: the published columns first and in their order, what makes them checkable after.
import { bool, code, date, float, id, int, maybe, money, text, time } from '../../schema/column.ts';
import { addsUp, before, must, onlyWhen } from '../../schema/rule.ts';
import { type Row, table } from '../../schema/table.ts';

const key = (prefix: string, digits: number, doc: string, ref?: string) =>
  id(doc, { printed: { prefix, digits }, ...(ref === undefined ? {} : { ref }) });
const patientId = (doc: string, ref?: string) => key('PAT', 8, doc, ref);
const providerId = (doc: string, ref?: string) => key('PROV', 6, doc, ref);
const facilityId = (doc: string, ref?: string) => key('FAC', 4, doc, ref);
const encounterId = (doc: string, ref?: string) => key('ENC', 8, doc, ref);
const claimId = (doc: string, ref?: string) => key('CLM', 8, doc, ref);

export const COMORBIDITIES = [
  'Hypertension',
  'Diabetes',
  'COPD',
  'Heart Disease',
  'Obesity',
  'Asthma',
  'Depression',
  'Arthritis',
  'Kidney Disease',
  'Cancer',
] as const;

export const patients = table('patients', {
  doc: 'One row per person of the panel.',
  key: 'patient_id',
  patient: 'patient_id',
  columns: {
    patient_id: patientId('Identifier of the person; its number is the patient of the other datasets'),
    first_name: text('Given name', { sensitive: true, role: 'given-name' }),
    last_name: text('Family name', { sensitive: true, role: 'family-name' }),
    date_of_birth: date('Day of birth', { sensitive: true, role: 'birth-date' }),
    age: int('Completed years at the anchor date, or at death', { min: 0, max: 120, role: 'age' }),
    gender: code('Sex recorded at birth', { oneOf: ['M', 'F'], role: 'sex' }),
    race: code('Race', { oneOf: ['White', 'Black', 'Hispanic', 'Asian', 'Native American', 'Other'] }),
    comorbidities: text('Lasting illnesses that the network knows of, separated by |'),
    is_high_cost: bool('Among the dearest of the cost panel by annual allowed amount'),
    enrollment_date: date(
      'First day of the insurance coverage held when the data begin, or of the first one',
    ),
    active: bool('Alive at the anchor date'),
    comorbidity_count: int('Number of comorbidities', { min: 0 }),
    cohorts: text('Cohorts the person belongs to, separated by |'),
    risk_score: float('Risk from age and comorbidities', { decimals: 2, min: 0, max: 1 }),
    is_diabetic: bool('Diabetes is among the comorbidities'),
    is_hypertensive: bool('Hypertension is among the comorbidities'),
    has_chronic_disease: bool('Has at least one comorbidity'),
    death_date: maybe(date('Day of death', { role: 'death-date' })),
    annual_allowed: money('Allowed amounts of all claims, a year of observation', { min: 0 }),
    cost_panel: int('Group of persons within which the dearest are ranked', { min: 0 }),
  },
  rules: [
    before('date_of_birth', 'death_date'),
    must(
      'active_is_alive',
      'active exactly without a death_date',
      ['active', 'death_date'],
      (a, d) => a === (d === null),
    ),
  ],
});

export const encounters = table('encounters', {
  doc: 'One row per contact with the network.',
  key: 'encounter_id',
  patient: 'patient_id',
  columns: {
    encounter_id: encounterId('Identifier of the encounter'),
    patient_id: patientId('Person seen', 'patients'),
    provider_id: providerId('Provider in charge, based at the facility', 'providers'),
    facility_id: facilityId('Facility', 'facilities'),
    encounter_type: code('Kind', {
      oneOf: ['Inpatient', 'Outpatient', 'Emergency', 'Urgent Care', 'Telehealth'],
    }),
    encounter_date: date('First day'),
    discharge_date: date('Last day'),
    length_of_stay: int('Days from the first day to the last', { min: 0 }),
    primary_diagnosis: code('Diagnosis or reason, billable', { codes: 'icd10cm' }),
    secondary_diagnoses: text('Other diagnoses, ICD-10-CM, separated by |'),
    primary_procedure: maybe(code('First procedure, billing code')),
    secondary_procedures: text('Other procedures, billing codes separated by |'),
    is_readmission: bool('Unplanned inpatient return within 30 days of a discharge'),
    readmission_days: maybe(int('Days since that discharge', { min: 0, max: 30 })),
    discharge_disposition: code('How it ended', {
      oneOf: [
        'Home',
        'Home Health',
        'Skilled Nursing',
        'Rehab',
        'Hospice',
        'Transferred',
        'Admitted',
        'Left Against Advice',
        'Left Without Being Seen',
        'Expired',
      ],
    }),
    severity_level: code('Severity, from triage, stay and diagnosis', {
      oneOf: ['Minor', 'Moderate', 'Severe', 'Critical'],
    }),
    index_encounter_id: maybe(encounterId('Stay that the readmission returns from', 'encounters')),
    arrival_encounter_id: maybe(encounterId('Emergency visit that led to the stay', 'encounters')),
    is_planned: maybe(bool('Arranged beforehand; inpatient only')),
    start_time: time('Local start'),
    end_time: time('Local end'),
    hai_type: maybe(
      code('Infection acquired in the stay', { oneOf: ['CLABSI', 'CAUTI', 'SSI', 'MRSA', 'C. difficile'] }),
    ),
    hai_date: maybe(date('Day the infection showed')),
    central_line_days: int('Days with a central line', { min: 0 }),
    catheter_days: int('Days with a urinary catheter', { min: 0 }),
    life_encounter_id: id('The same encounter in the clinical dataset'),
  },
  rules: [
    before('encounter_date', 'discharge_date'),
    before('start_time', 'end_time'),
    before('hai_date', 'discharge_date'),
    onlyWhen('readmission_days', 'is_readmission', [true]),
    onlyWhen('index_encounter_id', 'is_readmission', [true]),
    onlyWhen('is_planned', 'encounter_type', ['Inpatient']),
    must(
      'stay_is_date_difference',
      'length_of_stay = discharge_date − encounter_date',
      ['length_of_stay', 'discharge_date', 'encounter_date'],
      (days: number, out: number, into: number) => days === out - into,
    ),
    must(
      'hai_has_day',
      'hai_type and hai_date come together, on the third day or later',
      ['hai_type', 'hai_date', 'encounter_date'],
      (type, day, first) => (type === null) === (day === null) && (day === null || day >= first + 2),
    ),
    must(
      'hai_has_device',
      'a CLABSI has central-line days and a CAUTI has catheter days',
      ['hai_type', 'central_line_days', 'catheter_days'],
      (type, line, catheter) => (type !== 'CLABSI' || line > 0) && (type !== 'CAUTI' || catheter > 0),
    ),
  ],
});

export const FRAUD_PATTERNS = [
  'upcoding',
  'unbundling',
  'phantom service',
  'duplicate',
  'after death',
] as const;

export const claims = table('claims', {
  doc: 'One row per claim line of an encounter, medical, or of a fill, pharmacy.',
  key: 'claim_id',
  patient: 'patient_id',
  columns: {
    claim_id: claimId('Identifier of the row'),
    patient_id: patientId('Person', 'patients'),
    provider_id: providerId('Provider who rendered it, or saw the person last before the fill', 'providers'),
    claim_date: date('Day it was sent'),
    service_date: date('Day of service'),
    procedure_code: maybe(code('Billing code; empty for drugs and for room and care of a stay')),
    claim_amount: money('Charged', { min: 0 }),
    allowed_amount: money('Allowed', { min: 0 }),
    paid_amount: money('Paid by the payer', { min: 0 }),
    adjudication_status: code('Status at the anchor date', {
      oneOf: ['Paid', 'Denied', 'Pending', 'Partial Payment', 'Appealed'],
    }),
    is_fraudulent: bool('Carries a planted fraud pattern'),
    denial_reason: maybe(
      code('Why it was denied', {
        oneOf: [
          'Prior Authorization Required',
          'Medical Necessity Not Established',
          'Out of Network Provider',
          'Duplicate Claim',
          'Incorrect Coding',
          'Missing Documentation',
          'Timely Filing Limit Exceeded',
          'Non-Covered Service',
          'Coordination of Benefits Required',
          'Patient Not Eligible',
        ],
      }),
    ),
    claim_line_number: int('Number of the line in its bill, from 1', { min: 1 }),
    encounter_id: encounterId('Encounter billed; for a fill the last one before it', 'encounters'),
    diagnosis_code: code('Diagnosis that it is for', { codes: 'icd10cm' }),
    claim_type: code('Kind', { oneOf: ['Medical', 'Pharmacy'] }),
    payer_name: code('Payer that day', {
      oneOf: [
        'Medicare',
        'Medicaid',
        'Blue Cross Blue Shield',
        'UnitedHealthcare',
        'Aetna',
        'Cigna',
        'Humana',
        'Self-Pay',
      ],
    }),
    payer_id: key('PAY', 5, 'Identifier of the payer'),
    member_id: maybe(text('Member number with the payer; empty for self-pay', { sensitive: true })),
    service_line: code('Service line'),
    place_of_service_code: code('CMS place of service'),
    place_of_service: code('Place of service in words'),
    revenue_code: maybe(code('NUBC revenue code; hospital lines only')),
    units: int('Units', { min: 1 }),
    patient_responsibility: money('Owed by the patient', { min: 0 }),
    deductible_amount: money('Deductible', { min: 0 }),
    copay_amount: money('Copayment', { min: 0 }),
    coinsurance_amount: money('Coinsurance', { min: 0 }),
    non_covered_amount: money('Left to the patient because it is not covered', { min: 0 }),
    adjustment_amount: money('Written off by contract or denial', { min: 0 }),
    days_to_payment: int('Days from sending to payment; 0 when nothing was paid', { min: 0 }),
    is_emergency: bool('Place of service 23'),
    is_inpatient: bool('Place of service 21'),
    drg_code: maybe(code('MS-DRG; room and care of a stay only')),
    modifier_1: maybe(code('Modifier', { oneOf: ['25', '26', 'TC', '59'] })),
    ndc_code: maybe(code('National Drug Code; pharmacy only', { codes: 'ndc' })),
    days_supply: maybe(int('Days that the fill lasts; pharmacy only', { min: 1 })),
    fill_number: maybe(int('Number of the fill of the prescription; pharmacy only', { min: 1 })),
    list_price: money('Price of the service before the multiplier of severity', { min: 0 }),
    severity_multiplier: float('What the price is multiplied by for the severity of the encounter', {
      decimals: 2,
      min: 0,
    }),
    fraud_pattern: maybe(code('Planted pattern', { oneOf: FRAUD_PATTERNS })),
    supported_code: maybe(code('Code that the record supports; upcoding only')),
    related_claim_id: maybe(claimId('Line that it repeats or was split from', 'claims')),
  },
  rules: [
    onlyWhen('denial_reason', 'adjudication_status', ['Denied']),
    onlyWhen('fraud_pattern', 'is_fraudulent', [true]),
    onlyWhen('ndc_code', 'claim_type', ['Pharmacy']),
    onlyWhen('supported_code', 'fraud_pattern', ['upcoding']),
    onlyWhen('related_claim_id', 'fraud_pattern', ['duplicate', 'unbundling']),
    before('service_date', 'claim_date'),
    before('allowed_amount', 'claim_amount'),
    addsUp('patient_responsibility', [
      'deductible_amount',
      'copay_amount',
      'coinsurance_amount',
      'non_covered_amount',
    ] as const),
    must(
      'charge_is_split',
      'claim_amount = adjustment + paid + patient_responsibility once it is decided',
      ['claim_amount', 'adjustment_amount', 'paid_amount', 'patient_responsibility', 'adjudication_status'],
      (charge, adjustment, paid, owed, status) =>
        status === 'Pending' || status === 'Appealed'
          ? adjustment + paid + owed === 0
          : charge === adjustment + paid + owed,
    ),
    must(
      'allowed_is_split',
      'allowed_amount = paid + patient_responsibility where something was paid',
      ['allowed_amount', 'paid_amount', 'patient_responsibility', 'adjudication_status'],
      (allowed, paid, owed, status) =>
        (status !== 'Paid' && status !== 'Partial Payment') || allowed === paid + owed,
    ),
    must(
      'unpaid_is_zero',
      'nothing is allowed or paid on what is denied, pending or appealed',
      ['allowed_amount', 'paid_amount', 'days_to_payment', 'adjudication_status'],
      (allowed, paid, days, status) =>
        status === 'Paid' || status === 'Partial Payment' || allowed + paid + days === 0,
    ),
    must(
      'charge_is_price',
      'claim_amount = list_price × severity_multiplier, to the cent',
      ['claim_amount', 'list_price', 'severity_multiplier'],
      (charge, price, multiplier) => charge === Math.round(price * multiplier),
    ),
    must(
      'flags_follow_place',
      'is_emergency means place 23, is_inpatient place 21',
      ['is_emergency', 'is_inpatient', 'place_of_service_code'],
      (emergency, inpatient, place) => emergency === (place === '23') && inpatient === (place === '21'),
    ),
  ],
});

export const registry = table('registry', {
  doc: 'One row per operation that took place in the network.',
  key: 'registry_id',
  patient: 'patient_id',
  columns: {
    registry_id: key('REG', 8, 'Identifier of the entry'),
    patient_id: patientId('Person', 'patients'),
    provider_id: providerId('Provider of the encounter', 'providers'),
    procedure_name: code('Operation'),
    procedure_date: date('Day'),
    has_complication: bool('A complication is on record within 30 days'),
    complication_type: maybe(
      code('Complication', {
        oneOf: [
          'Infection',
          'Bleeding',
          'DVT',
          'Pneumonia',
          'Sepsis',
          'Cardiac Arrhythmia',
          'Acute Kidney Injury',
          'Stroke',
          'Other',
        ],
      }),
    ),
    complication_date: maybe(date('Day of the complication')),
    outcome: code('Outcome', { oneOf: ['Excellent', 'Good', 'Fair', 'Poor', 'Expired'] }),
    risk_score: float('Risk from age and comorbidities', { decimals: 2, min: 0, max: 1 }),
    mortality_flag: bool('Died within 30 days'),
    readmission_flag: bool('Unplanned stay in the network within 30 days of the discharge'),
    days_to_readmission: maybe(int('Days from the discharge to that stay', { min: 0, max: 30 })),
    encounter_id: encounterId('Encounter of the operation', 'encounters'),
    procedure_code: code('Billing code'),
    facility_id: facilityId('Facility', 'facilities'),
  },
  rules: [
    onlyWhen('complication_type', 'has_complication', [true]),
    onlyWhen('complication_date', 'has_complication', [true]),
    onlyWhen('days_to_readmission', 'readmission_flag', [true]),
    must(
      'expired_is_death',
      'outcome Expired exactly with mortality_flag',
      ['outcome', 'mortality_flag'],
      (outcome, died) => (outcome === 'Expired') === died,
    ),
    before('procedure_date', 'complication_date'),
  ],
});

/** Extra: what the network's front desk knows of a person. */
export const patientDetails = table('patient_details', {
  doc: 'One row per person: identifiers, address and circumstances.',
  key: 'patient_id',
  patient: 'patient_id',
  columns: {
    patient_id: patientId('Person', 'patients'),
    ssn: text('Social security number, from a range that is never issued', {
      sensitive: true,
      role: 'national-id',
    }),
    mrn: text('Medical record number', { sensitive: true, role: 'record-number' }),
    middle_initial: maybe(text('Initial of the middle name', { sensitive: true })),
    ethnicity: code('Ethnicity'),
    phone: text('Telephone, from a range reserved for fiction', { sensitive: true, role: 'phone' }),
    email: text('Mail address, in a reserved domain', { sensitive: true, role: 'email' }),
    address_line1: text('Street address', { sensitive: true, role: 'address' }),
    city: code('City'),
    state: code('State'),
    zip_code: code('Postal code', { sensitive: true, role: 'postal-code' }),
    insurance_type: code('Kind of primary coverage at the anchor date, or at death'),
    marital_status: code('Marital status'),
    education: code('Highest education reached'),
    employment_status: code('Employment status'),
    annual_income: int('Household income in US dollars a year', { min: 0 }),
    smoking_status: code('Tobacco smoking status'),
    allergies: text('Allergies on record, separated by |'),
    social_risk_factors: text('Social risk factors, separated by |'),
    deceased: bool('True when the person died on or before the anchor date'),
  },
});

export const providers = table('providers', {
  doc: 'One row per provider of the network.',
  key: 'provider_id',
  columns: {
    provider_id: providerId('Identifier of the provider'),
    npi: text('National Provider Identifier: check digit valid, from a range never issued'),
    first_name: text('Given name'),
    last_name: text('Family name'),
    specialty: code('Specialty'),
    facility_id: facilityId('Facility', 'facilities'),
    years_experience: int('Years in practice at the anchor date', { min: 0 }),
    board_certified: bool('Certified by a board'),
    active: bool('Still in practice'),
  },
});

export const facilities = table('facilities', {
  doc: 'One row per facility of the network.',
  key: 'facility_id',
  columns: {
    facility_id: facilityId('Identifier of the facility'),
    facility_name: text('Name'),
    facility_type: code('Kind', {
      oneOf: ['Hospital', 'Clinic', 'Urgent Care', 'Ambulatory Surgery Center'],
    }),
    state: code('State'),
    beds: maybe(int('Staffed beds; hospitals only', { min: 1 })),
    teaching_hospital: bool('Teaches'),
    trauma_center: bool('Takes trauma'),
    active: bool('Open'),
    npi: text('National Provider Identifier: check digit valid, from a range never issued'),
  },
  rules: [onlyWhen('beds', 'facility_type', ['Hospital'])],
});

export const cmsMeasures = table('cms_measures', {
  doc: 'One row per facility and quality measure, computed from the encounters.',
  key: 'report_id',
  columns: {
    report_id: key('CMS', 6, 'Identifier of the report'),
    facility_id: facilityId('Facility', 'facilities'),
    measure_code: code('Code of the measure'),
    measure_name: code('Measure'),
    report_date: date('Day of the report'),
    measure_value: maybe(float('Numerator over denominator; empty without a denominator', { decimals: 4 })),
    benchmark_value: float('Value it is compared with', { decimals: 4 }),
    percentile_rank: maybe(
      int('Share of the facilities with a value that do not do better, %', { min: 0, max: 100 }),
    ),
    performance_status: code('Value against benchmark, as numbers', {
      oneOf: ['Above', 'Below', 'Not Available'],
    }),
    numerator: int('Encounters that count', { min: 0 }),
    denominator: int('Encounters looked at', { min: 0 }),
    higher_is_better: bool('Whether Above is good'),
    meets_benchmark: maybe(bool('Whether the value is as good as the benchmark')),
  },
  rules: [
    must(
      'value_is_share',
      'measure_value = numerator / denominator, four decimals',
      ['measure_value', 'numerator', 'denominator'],
      (value: number | null, part: number, whole: number) =>
        whole === 0 ? value === null : value === Math.round((part / whole) * 10_000) / 10_000,
    ),
    must(
      'status_follows_value',
      'performance_status compares the value with the benchmark, as numbers',
      ['measure_value', 'benchmark_value', 'performance_status'],
      (value: number | null, benchmark: number, status: string) =>
        status === (value === null ? 'Not Available' : value > benchmark ? 'Above' : 'Below'),
    ),
  ],
});

export const haiData = table('hai_data', {
  doc: 'One row per hospital and kind of infection, computed from the stays.',
  key: 'report_id',
  columns: {
    report_id: key('HAI', 6, 'Identifier of the report'),
    facility_id: facilityId('Hospital', 'facilities'),
    hai_type: code('Infection', { oneOf: ['CLABSI', 'CAUTI', 'SSI', 'MRSA', 'C. difficile'] }),
    report_date: date('Day of the report'),
    infection_count: int('Infections', { min: 0 }),
    patient_days: int('Days of stays, each stay at least one', { min: 0 }),
    infection_rate: float('Infections per 1,000 patient days', { min: 0 }),
    national_benchmark: float('Expected number per 1,000 patient days', { min: 0 }),
    status: code('Rate against benchmark', { oneOf: ['Below Benchmark', 'Above Benchmark'] }),
    exposure_kind: code('What the second rate is per 1,000 of', {
      oneOf: ['central-line days', 'catheter days', 'operations', 'patient days'],
    }),
    exposure: int('Number of them', { min: 0 }),
    exposure_rate: maybe(float('Infections per 1,000 of them; empty without any', { min: 0 })),
  },
  rules: [
    must(
      'rate_is_count',
      'infection_rate = infection_count / patient_days × 1,000, three decimals',
      ['infection_rate', 'infection_count', 'patient_days'],
      (rate: number, count: number, days: number) =>
        rate === (days === 0 ? 0 : Math.round((count / days) * 1_000_000) / 1000),
    ),
    must(
      'status_follows_rate',
      'status compares the rate with the benchmark',
      ['infection_rate', 'national_benchmark', 'status'],
      (rate: number, benchmark: number, status: string) =>
        status === (rate < benchmark ? 'Below Benchmark' : 'Above Benchmark'),
    ),
  ],
});

export const tables = [patients, encounters, claims, registry] as const;
export const reference = [facilities, providers, cmsMeasures, haiData] as const;
export const extras = [
  {
    name: 'details',
    doc: 'Identifiers, address and circumstances of each person, as patient_details',
    tables: [patientDetails],
  },
] as const;

export type EncounterRow = Row<typeof encounters>;
export type ClaimRow = Row<typeof claims>;
export type PatientRow = Row<typeof patients>;
export type RegistryRow = Row<typeof registry>;
export type Comorbidity = (typeof COMORBIDITIES)[number];
export type FraudPattern = (typeof FRAUD_PATTERNS)[number];
export type EncounterType = EncounterRow['encounter_type'];
