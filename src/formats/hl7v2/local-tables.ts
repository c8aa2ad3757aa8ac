// What our words are in HL7 tables, and the local codes of tables that HL7 leaves to the site (0023, 0069, 0112).
import type { ContactRow } from '../../clinical/personal-tables.ts';
import type { AllergyRow, EncounterRow, PatientRow } from '../../clinical/tables.ts';

/** Assigning authority of every number of ours, and the namespace of local codes. */
export const AUTHORITY = 'CARELOOM';
/** ISO object identifiers: social security numbers, National Provider Identifiers (HL7 OID registry). */
export const SSN_OID = '2.16.840.1.113883.4.1';
export const NPI_OID = '2.16.840.1.113883.4.6';

/** Table 0001. */
export const SEX: Readonly<Record<PatientRow['gender'], string>> = { male: 'M', female: 'F', other: 'O' };

/** Table 0002. */
export const MARITAL: Readonly<Record<PatientRow['marital_status'], string>> = {
  'Never Married': 'S',
  Married: 'M',
  Divorced: 'D',
  Widowed: 'W',
  Separated: 'A',
};

/** Table 0005: codes of the CDC race and ethnicity set; Hispanic is no race there. */
export const RACE: Readonly<Record<PatientRow['race'], string>> = {
  White: '2106-3',
  Black: '2054-5',
  Asian: '2028-9',
  'Native American': '1002-5',
  Hispanic: '2131-1',
  Other: '2131-1',
};
export const RACE_WORDS: Readonly<Record<string, string>> = {
  '2106-3': 'White',
  '2054-5': 'Black or African American',
  '2028-9': 'Asian',
  '1002-5': 'American Indian or Alaska Native',
  '2131-1': 'Other Race',
};

/** Table 0063. */
export const KIN: Readonly<Record<ContactRow['relationship'], string>> = {
  Mother: 'MTH',
  Spouse: 'SPO',
  Child: 'CHD',
  Sibling: 'SIB',
};

/** Table 0189. */
export const ETHNICITY: Readonly<Record<PatientRow['ethnicity'], string>> = {
  'Not Hispanic or Latino': 'N',
  'Hispanic or Latino': 'H',
};

/** ISO 639-1, as table 0296 suggests. */
export const LANGUAGE: Readonly<Record<PatientRow['language'], string>> = {
  English: 'en',
  Spanish: 'es',
  Chinese: 'zh',
  French: 'fr',
  German: 'de',
  Vietnamese: 'vi',
};

/** Table 0004. */
export const PATIENT_CLASS: Readonly<Record<EncounterRow['encounter_class'], string>> = {
  AMB: 'O',
  VR: 'O',
  EMER: 'E',
  IMP: 'I',
};

/** Local table 0112, the numbers of the uniform bill's patient status. */
export const DISPOSITION: Readonly<Record<NonNullable<EncounterRow['disposition']>, string>> = {
  Home: '01',
  Transferred: '02',
  'Skilled nursing facility': '03',
  'Home health': '06',
  'Left without being seen': '07',
  'Against medical advice': '07',
  Admitted: '09',
  Expired: '20',
  Hospice: '50',
};

/** Local table 0069: hospital service, three letters. */
export const DEPARTMENT: Readonly<Record<string, string>> = {
  'Emergency Medicine': 'EMR',
  'Hospital Medicine': 'MED',
  'Internal Medicine': 'MED',
  'Family Medicine': 'FAM',
  'Nurse Practitioner': 'URG',
  Pediatrics: 'PED',
  Cardiology: 'CAR',
  'Pulmonary Disease': 'PUL',
  Endocrinology: 'END',
  Nephrology: 'NEP',
  Psychiatry: 'PSY',
  'Orthopedic Surgery': 'ORT',
  'General Surgery': 'SUR',
  'Obstetrics & Gynecology': 'OBG',
  Gastroenterology: 'GAS',
  Radiology: 'RAD',
  Neurology: 'NEU',
  'Clinical Psychology': 'PSC',
  Urology: 'URO',
  Ophthalmology: 'OPH',
  'Vascular Surgery': 'VAS',
  'Thoracic Surgery': 'THO',
  'Hematology & Oncology': 'ONC',
  'Radiation Oncology': 'RTH',
  Dermatology: 'DER',
  Rheumatology: 'RHE',
  Otolaryngology: 'ENT',
};

/** Units of a stay as points of care. */
export const UNIT: Readonly<Record<string, string>> = {
  Medical: 'MED',
  Surgical: 'SURG',
  'Intensive care': 'ICU',
  'Operating room': 'OR',
  Maternity: 'MAT',
  Nursery: 'NUR',
  Pediatrics: 'PEDS',
};

/** Table 0127. */
export const ALLERGEN: Readonly<Record<AllergyRow['category'], readonly [string, string]>> = {
  medication: ['DA', 'Drug allergy'],
  food: ['FA', 'Food allergy'],
  environment: ['EA', 'Environmental allergy'],
};

/** Table 0128. */
export const SEVERITY: Readonly<Record<AllergyRow['severity'], readonly [string, string]>> = {
  mild: ['MI', 'Mild'],
  moderate: ['MO', 'Moderate'],
  severe: ['SV', 'Severe'],
};

/** Table 0162; a route that is not here is OTH. */
export const ROUTE: Readonly<Record<string, readonly [string, string]>> = {
  oral: ['PO', 'Oral'],
  nasal: ['NS', 'Nasal'],
  sublingual: ['SL', 'Sublingual'],
  intramuscular: ['IM', 'Intramuscular'],
  subcutaneous: ['SC', 'Subcutaneous'],
  intravenous: ['IV', 'Intravenous'],
  ophthalmic: ['OP', 'Ophthalmic'],
  inhalation: ['IH', 'Inhalation'],
  intrauterine: ['IU', 'Intrauterine'],
  topical: ['TP', 'Topical'],
  transdermal: ['TD', 'Transdermal'],
  rectal: ['PR', 'Rectal'],
  vaginal: ['VG', 'Vaginal'],
  otic: ['OT', 'Otic'],
  // Vaccines name their route by the table's own code.
  IM: ['IM', 'Intramuscular'],
  SC: ['SC', 'Subcutaneous'],
  PO: ['PO', 'Oral'],
  NS: ['NS', 'Nasal'],
  ID: ['ID', 'Intradermal'],
};

/** Table 0163, where vaccines are given. */
export const SITE: Readonly<Record<string, string>> = {
  LA: 'Left Arm',
  RA: 'Right Arm',
  LD: 'Left Deltoid',
  RD: 'Right Deltoid',
  LT: 'Left Thigh',
  RT: 'Right Thigh',
};

/** Specimens: table 0487, or the older 0070 where that alone has the word, or a local code. */
export const SPECIMEN: Readonly<Record<string, readonly [code: string, words: string, system: string]>> = {
  'Serum or plasma': ['SER', 'Serum', 'HL70487'],
  'Whole blood': ['WB', 'Blood, Whole', 'HL70487'],
  'Capillary blood': ['BLDC', 'Blood capillary', 'HL70070'],
  'Arterial blood': ['BLDA', 'Blood arterial', 'HL70070'],
  Urine: ['UR', 'Urine', 'HL70487'],
  Stool: ['STL', 'Stool', 'HL70487'],
  'Throat swab': ['THRT', 'Throat', 'HL70070'],
  'Nasopharyngeal swab': ['NPS', 'Nasopharyngeal swab', 'L'],
  'Genital swab': ['GEN', 'Genital', 'HL70070'],
  'Vaginal and rectal swab': ['VRS', 'Vaginal and rectal swab', 'L'],
  'Cervical sample': ['CVX', 'Cervix', 'HL70070'],
  Tissue: ['TISS', 'Tissue', 'HL70487'],
};

/** Repeat patterns of table 0335 by our words; what is not here is printed as text only. */
export const REPEAT: Readonly<Record<string, string>> = {
  'once daily': 'Q1D',
  'once daily at bedtime': 'QHS',
  'once daily before breakfast': 'QAM',
  'once daily in the evening': 'QPM',
  'twice daily': 'BID',
  'three times daily': 'TID',
  'four times daily': 'QID',
  'every 12 hours': 'Q12H',
  'every 8 hours': 'Q8H',
  'every 6 hours': 'Q6H',
  'every 4 hours': 'Q4H',
  'every other day': 'QOD',
  'once weekly': 'Q1W',
  'every 13 weeks': 'Q13W',
  'as needed': 'PRN',
  'twice daily as needed': 'BID PRN',
  'three times daily as needed': 'TID PRN',
  'every 6 hours as needed': 'Q6H PRN',
  'every 8 hours as needed': 'Q8H PRN',
  'every 4 to 6 hours as needed': 'Q4H PRN',
};

/** Table 0485. */
export const PRIORITY = { routine: ['R', 'Routine'], urgent: ['A', 'ASAP'], stat: ['S', 'Stat'] } as const;

/** Coding systems of table 0396. */
export const SYSTEM: Readonly<Record<string, string>> = {
  LOINC: 'LN',
  CPT: 'C4',
  HCPCS: 'HCPCS',
  'ICD-10-PCS': 'I10P',
  'ICD-10-CM': 'I10C',
  NDC: 'NDC',
  NUCC: 'NUCC',
  REV: 'L',
};

/** Table 0270 by the kind of document. */
export const DOCUMENT: Readonly<Record<string, string>> = {
  'Progress note': 'PR',
  'Emergency medicine Note': 'ED',
  'Discharge summary': 'DS',
  'Surgical operation note': 'OP',
  'Consultation note': 'CN',
  'History and physical note': 'HP',
  'Procedure note': 'PN',
};

/** Table 0074 by category of results. */
export const SECTION: Readonly<Record<string, string>> = {
  laboratory: 'LAB',
  imaging: 'RAD',
  procedure: 'OTH',
  exam: 'OTH',
  survey: 'OTH',
  'vital-signs': 'NRS',
  'social-history': 'OTH',
};
