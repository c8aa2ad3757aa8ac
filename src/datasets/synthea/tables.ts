// The 18 tables of Synthea’s CSV export, column for column, in its order and spelling (CSVConstants.java, releases 3.3 and 3.4).
import { code, float, int, maybe, money, text } from '../../schema/column.ts';
import { before } from '../../schema/rule.ts';
import { table } from '../../schema/table.ts';
import { claims, claimsTransactions } from './claims-tables.ts';
import { atEncounter, day, maybeTo, ofPatient, to, utc, uuid } from './columns.ts';

const many = { key: 'PATIENT', patient: 'PATIENT', repeats: true } as const;

export const patients = table('patients', {
  doc: 'One row per patient.',
  key: 'Id',
  patient: 'Id',
  columns: {
    Id: uuid('patients', 'Identifier of the patient'),
    BIRTHDATE: day('Day of birth'),
    DEATHDATE: maybe(day('Day of death')),
    SSN: text('Social security number, from a range that is never issued', { sensitive: true }),
    DRIVERS: maybe(text('Driver’s licence; always empty')),
    PASSPORT: maybe(text('Passport; always empty')),
    PREFIX: maybe(code('Prefix of the name of an adult', { oneOf: ['Mr.', 'Mrs.', 'Ms.'] })),
    FIRST: text('Given name', { sensitive: true }),
    MIDDLE: maybe(text('Middle name', { sensitive: true })),
    LAST: text('Family name', { sensitive: true }),
    SUFFIX: maybe(code('Suffix of the name')),
    MAIDEN: maybe(text('Name before marriage')),
    MARITAL: maybe(code('Marital status', { oneOf: ['M', 'S', 'D', 'W'] })),
    RACE: code('Race', { oneOf: ['white', 'black', 'asian', 'native', 'hawaiian', 'other'] }),
    ETHNICITY: code('Ethnicity', { oneOf: ['hispanic', 'nonhispanic'] }),
    GENDER: code('Sex at birth', { oneOf: ['M', 'F'] }),
    BIRTHPLACE: maybe(text('Place of birth; always empty')),
    ADDRESS: text('Street address', { sensitive: true }),
    CITY: code('City'),
    STATE: code('State, its whole name'),
    COUNTY: maybe(code('County')),
    FIPS: maybe(code('FIPS code of the county; always empty')),
    ZIP: maybe(code('Postal code')),
    LAT: maybe(float('Latitude', { decimals: 4 })),
    LON: maybe(float('Longitude', { decimals: 4 })),
    HEALTHCARE_EXPENSES: money('What the patient owed of all claims'),
    HEALTHCARE_COVERAGE: money('What payers paid of all claims'),
    INCOME: int('Household income in US dollars a year'),
  },
  rules: [before('BIRTHDATE', 'DEATHDATE')],
});

export const encounters = table('encounters', {
  doc: 'One row per encounter.',
  key: 'Id',
  patient: 'PATIENT',
  columns: {
    Id: uuid('encounters', 'Identifier of the encounter'),
    START: utc('Start'),
    STOP: maybe(utc('End')),
    PATIENT: ofPatient(),
    ORGANIZATION: to('organizations', 'Facility'),
    PROVIDER: to('providers', 'Practitioner'),
    PAYER: to('payers', 'Payer'),
    ENCOUNTERCLASS: code('Class', {
      oneOf: ['ambulatory', 'emergency', 'inpatient', 'wellness', 'urgentcare', 'outpatient', 'virtual'],
    }),
    CODE: code('Kind of encounter, SNOMED CT', { codes: 'snomed' }),
    DESCRIPTION: code('Kind of encounter in words'),
    BASE_ENCOUNTER_COST: money('Charged for the visit itself'),
    TOTAL_CLAIM_COST: money('Charged for the visit and everything in it'),
    PAYER_COVERAGE: money('Paid by payers'),
    REASONCODE: maybe(code('Diagnosis: SNOMED CT where the licence allows, else ICD-10-CM')),
    REASONDESCRIPTION: maybe(code('Diagnosis in words')),
  },
  rules: [before('START', 'STOP')],
});

export const conditions = table('conditions', {
  doc: 'One row per diagnosis.',
  ...many,
  columns: {
    START: day('Day of the diagnosis'),
    STOP: maybe(day('Day it ended')),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    SYSTEM: code('System of the code', {
      oneOf: ['http://snomed.info/sct', 'http://hl7.org/fhir/sid/icd-10-cm'],
    }),
    CODE: code('SNOMED CT where the licence allows, else ICD-10-CM'),
    DESCRIPTION: code('Condition in words'),
  },
  rules: [before('START', 'STOP')],
});

export const allergies = table('allergies', {
  doc: 'One row per allergy.',
  ...many,
  columns: {
    START: day('Day it was recorded'),
    STOP: maybe(day('Day it ended')),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    CODE: code('RxNorm of drugs, else SNOMED CT, else our own word'),
    SYSTEM: code('System of the code', { oneOf: ['RxNorm', 'SNOMED-CT', 'Unknown'] }),
    DESCRIPTION: code('Substance'),
    TYPE: maybe(code('Allergy or intolerance', { oneOf: ['allergy', 'intolerance'] })),
    CATEGORY: maybe(code('Category', { oneOf: ['drug', 'medication', 'food', 'environment'] })),
    REACTION1: maybe(code('Reaction, SNOMED CT', { codes: 'snomed' })),
    DESCRIPTION1: maybe(code('Reaction in words')),
    SEVERITY1: maybe(code('Severity of the reaction', { oneOf: ['MILD', 'MODERATE', 'SEVERE'] })),
    REACTION2: maybe(code('Second reaction, SNOMED CT')),
    DESCRIPTION2: maybe(code('Second reaction in words')),
    SEVERITY2: maybe(code('Severity of the second reaction', { oneOf: ['MILD', 'MODERATE', 'SEVERE'] })),
  },
});

export const medications = table('medications', {
  doc: 'One row per prescription.',
  ...many,
  columns: {
    START: utc('Start'),
    STOP: maybe(utc('End; empty while in use')),
    PATIENT: ofPatient(),
    PAYER: to('payers', 'Payer'),
    ENCOUNTER: atEncounter(),
    CODE: code('RxNorm', { codes: 'rxnorm' }),
    DESCRIPTION: code('Product'),
    BASE_COST: money('Charged for a fill, on average'),
    PAYER_COVERAGE: money('Paid by payers for all fills'),
    DISPENSES: int('Fills', { min: 0 }),
    TOTALCOST: money('Charged for all fills'),
    REASONCODE: maybe(code('Condition treated: SNOMED CT where the licence allows, else ICD-10-CM')),
    REASONDESCRIPTION: maybe(code('Condition treated in words')),
  },
  rules: [before('START', 'STOP')],
});

export const observations = table('observations', {
  doc: 'One row per measurement or answer.',
  ...many,
  columns: {
    DATE: utc('Time of the measurement or specimen'),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    CATEGORY: maybe(code('Category')),
    CODE: code('LOINC', { codes: 'loinc' }),
    DESCRIPTION: code('What was measured'),
    VALUE: code('Result'),
    UNITS: maybe(code('Unit, UCUM')),
    TYPE: code('Whether the result is a number', { oneOf: ['numeric', 'text'] }),
  },
});

export const procedures = table('procedures', {
  doc: 'One row per procedure.',
  ...many,
  columns: {
    START: utc('Start, that of the encounter'),
    STOP: maybe(utc('End, that of the encounter')),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    SYSTEM: code('System of the code'),
    CODE: code('SNOMED CT where the licence allows, else the billing code'),
    DESCRIPTION: code('Procedure in words'),
    BASE_COST: money('Charged, before adjustments'),
    REASONCODE: maybe(code('Diagnosis: SNOMED CT where the licence allows, else ICD-10-CM')),
    REASONDESCRIPTION: maybe(code('Diagnosis in words')),
  },
  rules: [before('START', 'STOP')],
});

export const immunizations = table('immunizations', {
  doc: 'One row per vaccine dose given.',
  ...many,
  columns: {
    DATE: utc('Time, that of the encounter; midnight for doses from the registry'),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    CODE: code('CVX', { codes: 'cvx' }),
    DESCRIPTION: code('Vaccine'),
    BASE_COST: money('Charged'),
  },
});

export const careplans = table('careplans', {
  doc: 'One row per plan of care.',
  key: 'Id',
  patient: 'PATIENT',
  columns: {
    Id: uuid('careplans', 'Identifier of the plan'),
    START: day('First day'),
    STOP: maybe(day('Last day; empty while in force')),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    CODE: code('Our own word: no freely licensed code says what a plan is for'),
    DESCRIPTION: code('Title'),
    REASONCODE: maybe(code('Illness: SNOMED CT where the licence allows, else ICD-10-CM')),
    REASONDESCRIPTION: maybe(code('Illness in words')),
  },
  rules: [before('START', 'STOP')],
});

export const imagingStudies = table('imaging_studies', {
  doc: 'One row per imaging study, of one series with one instance.',
  key: 'Id',
  patient: 'PATIENT',
  columns: {
    Id: uuid('imaging_studies', 'Identifier of the study'),
    DATE: utc('Time, that of the encounter'),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    SERIES_UID: text('DICOM UID of the series'),
    BODYSITE_CODE: code('Our own word for the part of the body'),
    BODYSITE_DESCRIPTION: code('Part of the body'),
    MODALITY_CODE: code('DICOM modality'),
    MODALITY_DESCRIPTION: code('Modality in words'),
    INSTANCE_UID: text('DICOM UID of the instance'),
    SOP_CODE: code('DICOM SOP class'),
    SOP_DESCRIPTION: code('SOP class in words'),
    PROCEDURE_CODE: code('SNOMED CT where the licence allows, else the billing code'),
  },
});

export const devices = table('devices', {
  doc: 'One row per device that stays with the patient.',
  ...many,
  columns: {
    START: utc('Day it was implanted or handed over'),
    STOP: maybe(utc('Day it was replaced, removed or given back')),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    CODE: code('HCPCS', { codes: 'hcpcs' }),
    DESCRIPTION: code('Device'),
    UDI: text('Unique device identifier'),
  },
  rules: [before('START', 'STOP')],
});

export const supplies = table('supplies', {
  doc: 'One row per supply handed over.',
  ...many,
  columns: {
    DATE: day('Day'),
    PATIENT: ofPatient(),
    ENCOUNTER: atEncounter(),
    CODE: code('HCPCS', { codes: 'hcpcs' }),
    DESCRIPTION: code('Supply'),
    QUANTITY: int('How many', { min: 1 }),
  },
});

export const payerTransitions = table('payer_transitions', {
  doc: 'One row per span of coverage.',
  ...many,
  columns: {
    PATIENT: ofPatient(),
    MEMBERID: uuid('payer_transitions', 'Identifier of the membership'),
    START_DATE: utc('First day'),
    END_DATE: utc('Last day; the anchor date or the day of death while in force'),
    PAYER: to('payers', 'Payer'),
    SECONDARY_PAYER: maybeTo('payers', 'Payer of what the first leaves'),
    PLAN_OWNERSHIP: maybe(code('Who subscribes', { oneOf: ['Self', 'Guardian', 'Spouse'] })),
    OWNER_NAME: maybe(text('Name of the subscriber; empty where it is another person')),
  },
  rules: [before('START_DATE', 'END_DATE')],
});

export const organizations = table('organizations', {
  doc: 'One row per facility that appears in the record.',
  key: 'Id',
  columns: {
    Id: uuid('organizations', 'Identifier of the facility'),
    NAME: text('Name'),
    ADDRESS: text('Street address'),
    CITY: code('City'),
    STATE: code('State'),
    ZIP: code('Postal code'),
    LAT: maybe(float('Latitude of the city', { decimals: 4 })),
    LON: maybe(float('Longitude of the city', { decimals: 4 })),
    PHONE: text('Telephone, from a range reserved for fiction'),
    REVENUE: money('Paid by payers and owed by patients for its claims'),
    UTILIZATION: int('Encounters', { min: 0 }),
  },
});

export const providers = table('providers', {
  doc: 'One row per practitioner who appears in the record.',
  key: 'Id',
  columns: {
    Id: uuid('providers', 'Identifier of the practitioner'),
    ORGANIZATION: to('organizations', 'Facility'),
    NAME: text('Name'),
    GENDER: code('Gender', { oneOf: ['M', 'F'] }),
    SPECIALITY: code('Specialty'),
    ADDRESS: text('Street address'),
    CITY: code('City'),
    STATE: code('State'),
    ZIP: code('Postal code'),
    LAT: maybe(float('Latitude of the city', { decimals: 4 })),
    LON: maybe(float('Longitude of the city', { decimals: 4 })),
    ENCOUNTERS: int('Encounters', { min: 0 }),
    PROCEDURES: int('Procedures in their encounters', { min: 0 }),
  },
});

const count = (doc: string) => int(doc, { min: 0 });

export const payers = table('payers', {
  doc: 'One row per payer that appears in the record.',
  key: 'Id',
  columns: {
    Id: uuid('payers', 'Identifier of the payer'),
    NAME: text('Name'),
    OWNERSHIP: code('Who owns it', { oneOf: ['GOVERNMENT', 'PRIVATE', 'NO_INSURANCE'] }),
    ADDRESS: maybe(text('Address; always empty')),
    CITY: maybe(code('City; always empty')),
    STATE_HEADQUARTERED: maybe(code('State; always empty')),
    ZIP: maybe(code('Postal code; always empty')),
    PHONE: maybe(text('Telephone; always empty')),
    AMOUNT_COVERED: money('Paid for its members'),
    AMOUNT_UNCOVERED: money('Left to its members'),
    REVENUE: money('Premiums: not simulated, 0'),
    COVERED_ENCOUNTERS: count('Encounters of which it paid something'),
    UNCOVERED_ENCOUNTERS: count('Encounters of which it paid nothing'),
    COVERED_MEDICATIONS: count('Prescriptions of which it paid something'),
    UNCOVERED_MEDICATIONS: count('Prescriptions of which it paid nothing'),
    COVERED_PROCEDURES: count('Procedures in encounters of which it paid something'),
    UNCOVERED_PROCEDURES: count('Procedures in encounters of which it paid nothing'),
    COVERED_IMMUNIZATIONS: count('Doses in encounters of which it paid something'),
    UNCOVERED_IMMUNIZATIONS: count('Doses in encounters of which it paid nothing'),
    UNIQUE_CUSTOMERS: count('Patients whom it covered at some time'),
    QOLS_AVG: float('Quality of life of its members: not simulated, 0', { decimals: 2 }),
    MEMBER_MONTHS: count('Months of coverage of all members'),
  },
});

export const tables = [
  patients,
  encounters,
  conditions,
  allergies,
  medications,
  observations,
  procedures,
  immunizations,
  careplans,
  imagingStudies,
  devices,
  supplies,
  payerTransitions,
  claims,
  claimsTransactions,
] as const;

/** Tables shared by all patients. */
export const reference = [organizations, providers, payers] as const;
