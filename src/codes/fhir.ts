// Codes that only FHIR wants: HL7's own code systems (CC0), classes of care and answers in SNOMED CT, panels in LOINC.
import { codeSystems } from './index.ts';
import { type SocialCode, type SocialSystem, socialCodes } from './social.ts';

/** A code with its system, as FHIR writes a coding. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

const THO = 'http://terminology.hl7.org/CodeSystem';
const CORE = 'http://hl7.org/fhir/us/core/CodeSystem';
const C4BB = 'http://hl7.org/fhir/us/carin-bb/CodeSystem';

/** Canonical names of the systems. HL7 Terminology 7.3, US Core 6.1.0, CARIN Blue Button 2.0.0. */
export const uri = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
  cpt: 'http://www.ama-assn.org/go/cpt',
  hcpcs: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ndc: 'http://hl7.org/fhir/sid/ndc',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  mvx: 'http://hl7.org/fhir/sid/mvx',
  ucum: 'http://unitsofmeasure.org',
  nucc: 'http://nucc.org/provider-taxonomy',
  npi: 'http://hl7.org/fhir/sid/us-npi',
  ssn: 'http://hl7.org/fhir/sid/us-ssn',
  raceEthnicity: 'urn:oid:2.16.840.1.113883.6.238',
  language: 'urn:ietf:bcp:47',
  payment: 'https://nahdo.org/sopt',
  format: 'http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode',
  pos: 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
  drg: 'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software',
  carc: 'https://x12.org/codes/claim-adjustment-reason-codes',
  revenue: 'https://www.nubc.org/CodeSystem/RevenueCodes',
  typeOfBill: 'https://www.nubc.org/CodeSystem/TypeOfBill',
  admissionType: 'https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit',
  pointOfOrigin: 'https://www.nubc.org/CodeSystem/PointOfOrigin',
  dischargeStatus: 'https://www.nubc.org/CodeSystem/PatDischargeStatus',
  soc: 'http://www.bls.gov/soc',
  naics: 'http://www.census.gov/naics',
  hsloc: 'https://www.cdc.gov/nhsn/cdaportal/terminology/codesystem/hsloc.html',
  clia: 'urn:oid:2.16.840.1.113883.4.7',
  naic: 'urn:oid:2.16.840.1.113883.6.300',
  absent: `${THO}/data-absent-reason`,
} as const;

const all: Coding[] = [];
function in_(system: string) {
  return (code: string, display?: string): Coding => {
    const coding = display === undefined ? { system, code } : { system, code, display };
    all.push(coding);
    return coding;
  };
}
const tho = (name: string) => in_(`${THO}/${name}`);
const core = (name: string) => in_(`${CORE}/${name}`);
const c4bb = (name: string) => in_(`${C4BB}/${name}`);
const sct = in_(uri.snomed);
const lnc = in_(uri.loinc);

type By<K extends string = string> = Readonly<Record<K, Coding>>;

// People
const v3Race = in_(uri.raceEthnicity);
/** Race of the record as an OMB category (1997 standards). Whoever gives “Hispanic” as race has given no category: unknown. */
export const races: By = {
  White: v3Race('2106-3', 'White'),
  Black: v3Race('2054-5', 'Black or African American'),
  Asian: v3Race('2028-9', 'Asian'),
  'Native American': v3Race('1002-5', 'American Indian or Alaska Native'),
  Hispanic: tho('v3-NullFlavor')('UNK', 'unknown'),
  Other: v3Race('2131-1', 'Other Race'),
};
export const ethnicities: By = {
  'Hispanic or Latino': v3Race('2135-2', 'Hispanic or Latino'),
  'Not Hispanic or Latino': v3Race('2186-5', 'Not Hispanic or Latino'),
};
export const sexes: By = { male: sct('248153007', 'Male'), female: sct('248152002', 'Female') };
export const yesNo = { yes: sct('373066001', 'Yes'), no: sct('373067005', 'No') } as const;
export const otherGender = tho('v3-NullFlavor')('OTH', 'other');
const gender = in_('http://hl7.org/fhir/administrative-gender');
export const genders: By = { male: gender('male', 'Male'), female: gender('female', 'Female') };
const language = in_(uri.language);
export const languages: By = {
  English: language('en', 'English'),
  Spanish: language('es', 'Spanish'),
  Chinese: language('zh', 'Chinese'),
  French: language('fr', 'French'),
  German: language('de', 'German'),
  Vietnamese: language('vi', 'Vietnamese'),
};
const marital = tho('v3-MaritalStatus');
export const maritalStatuses: By = {
  'Never Married': marital('S', 'Never Married'),
  Married: marital('M', 'Married'),
  Divorced: marital('D', 'Divorced'),
  Widowed: marital('W', 'Widowed'),
  Separated: marital('L', 'Legally Separated'),
};
const role = tho('v3-RoleCode');
export const relatives: By = {
  Mother: role('MTH', 'mother'),
  Father: role('FTH', 'father'),
  Sibling: role('SIB', 'sibling'),
  Spouse: role('SPS', 'spouse'),
  Child: role('CHILD', 'child'),
  Contact: role('ECON', 'emergency contact'),
};
const v2Id = tho('v2-0203');
export const identifierTypes = {
  record: v2Id('MR', 'Medical record number'),
  social: v2Id('SS', 'Social Security number'),
  internal: v2Id('PI', 'Patient internal identifier'),
  member: v2Id('MB', 'Member Number'),
  npi: v2Id('NPI', 'National provider identifier'),
  visit: v2Id('VN', 'Visit number'),
  accession: v2Id('ACSN', 'Accession ID'),
  serial: c4bb('C4BBIdentifierType')('uc', 'Unique Claim ID'),
  payer: c4bb('C4BBIdentifierType')('payerid', 'Payer ID'),
} as const;

// Encounters
const act = tho('v3-ActCode');
export const encounterClasses: By = {
  AMB: act('AMB', 'ambulatory'),
  EMER: act('EMER', 'emergency'),
  IMP: act('IMP', 'inpatient encounter'),
  VR: act('VR', 'virtual'),
};
export const encounterTypes: By = {
  'Wellness Visit': sct('185349003', 'Encounter for check up'),
  Emergency: sct('4525004', 'Emergency department patient visit'),
  'Follow-up': sct('390906007', 'Follow-up encounter'),
  Specialist: sct('11429006', 'Consultation'),
  Lab: sct('15220000', 'Laboratory test'),
  Surgery: sct('387713003', 'Surgical procedure'),
  Treatment: sct('276239002', 'Therapy'),
  'Acute Visit': sct('185345009', 'Encounter for symptom'),
  'Urgent Care': sct('308335008', 'Patient encounter procedure'),
  Telehealth: sct('448337001', 'Telemedicine consultation with patient'),
  'Hospital Stay': sct('32485007', 'Hospital admission'),
  Birth: sct('32485007', 'Hospital admission'),
};
export const performerType = tho('v3-ParticipationType')('PPRF', 'primary performer');
const leaving = tho('discharge-disposition');
export const dispositions: By = {
  Home: leaving('home', 'Home'),
  Admitted: leaving('oth', 'Other'),
  'Left without being seen': leaving('aadvice', 'Left against advice'),
  Transferred: leaving('other-hcf', 'Other healthcare facility'),
  'Skilled nursing facility': leaving('snf', 'Skilled nursing facility'),
  'Home health': leaving('alt-home', 'Alternative home'),
  'Against medical advice': leaving('aadvice', 'Left against advice'),
  Hospice: leaving('hosp', 'Hospice'),
  Expired: leaving('exp', 'Expired'),
};
const admitted = tho('admit-source');
export const admitSources = {
  emergency: admitted('emd', 'From accident/emergency department'),
  outpatient: admitted('outp', 'From outpatient department'),
  born: admitted('born', 'Born in hospital'),
} as const;
const physical = tho('location-physical-type');
export const physicalTypes = { site: physical('si', 'Site'), ward: physical('wa', 'Ward') } as const;
/** Kinds of facility as service delivery locations. */
export const facilityTypes: By = {
  hospital: role('HOSP', 'Hospital'),
  'primary-care': role('PC', 'Primary care clinic'),
  'urgent-care': role('OF', 'Outpatient facility'),
  specialty: role('OF', 'Outpatient facility'),
  laboratory: role('OUTLAB', 'outpatient laboratory'),
  pharmacy: role('OUTPHARM', 'outpatient pharmacy'),
};
export const wardType = role('HU', 'Hospital unit');
/** Units of the record, in the order that numbers their Locations. Append only. */
export const wards = [
  'Medical',
  'Surgical',
  'Intensive care',
  'Operating room',
  'Maternity',
  'Nursery',
  'Pediatrics',
] as const;
const organization = tho('organization-type');
export const organizationTypes = {
  provider: organization('prov', 'Healthcare Provider'),
  payer: organization('pay', 'Payer'),
} as const;
export const connection = tho('endpoint-connection-type')('direct-project', 'Direct Project');
export const payload = tho('endpoint-payload-type')('any', 'Any');

// Conditions, allergies
export const conditionCategories: By = {
  'problem-list-item': tho('condition-category')('problem-list-item', 'Problem List Item'),
  'encounter-diagnosis': tho('condition-category')('encounter-diagnosis', 'Encounter Diagnosis'),
  'health-concern': core('condition-category')('health-concern', 'Health Concern'),
};
const clinical = tho('condition-clinical');
export const conditionStatuses: By = {
  active: clinical('active', 'Active'),
  resolved: clinical('resolved', 'Resolved'),
  remission: clinical('remission', 'Remission'),
};
export const confirmed = {
  condition: tho('condition-ver-status')('confirmed', 'Confirmed'),
  allergy: tho('allergyintolerance-verification')('confirmed', 'Confirmed'),
} as const;
export const allergyStatuses: By = {
  active: tho('allergyintolerance-clinical')('active', 'Active'),
  resolved: tho('allergyintolerance-clinical')('resolved', 'Resolved'),
};
export const severities: By = {
  mild: sct('255604002', 'Mild'),
  moderate: sct('6736007', 'Moderate'),
  severe: sct('24484000', 'Severe'),
};
const icd = in_(uri.icd10cm);
/** Social risk factors of the record as health concerns (ICD-10-CM FY 2025, chapter 21). */
export const socialRisks: By = {
  'Low income': icd('Z59.6', 'Low income'),
  'Unstable housing': icd('Z59.819', 'Housing instability, housed unspecified'),
  Unemployment: icd('Z56.0', 'Unemployment, unspecified'),
  'Limited education': icd('Z55.5', 'Less than a high school diploma'),
  'No transport': icd('Z59.82', 'Transportation insecurity'),
  'Social isolation': icd('Z60.4', 'Social exclusion and rejection'),
};
const coreCategory = core('us-core-category');
export const screening = {
  sdoh: coreCategory('sdoh', 'SDOH'),
  cognitive: coreCategory('cognitive-status', 'Cognitive Status'),
} as const;
export const directiveCategory = coreCategory(
  'observation-adi-documentation',
  'Observation ADI Documentation',
);
export const preferences = {
  treatment: coreCategory('treatment-intervention-preference', 'Treatment Intervention Preference'),
  experience: coreCategory('care-experience-preference', 'Care Experience Preference'),
} as const;

// Observations, reports
const watched = tho('observation-category');
export const observationCategories: By = {
  'vital-signs': watched('vital-signs', 'Vital Signs'),
  laboratory: watched('laboratory', 'Laboratory'),
  'social-history': watched('social-history', 'Social History'),
  survey: watched('survey', 'Survey'),
  procedure: watched('procedure', 'Procedure'),
  imaging: watched('imaging', 'Imaging'),
  exam: watched('exam', 'Exam'),
};
const flag = tho('v3-ObservationInterpretation');
export const interpretations: By = {
  LL: flag('LL', 'Critical low'),
  L: flag('L', 'Low'),
  N: flag('N', 'Normal'),
  H: flag('H', 'High'),
  HH: flag('HH', 'Critical high'),
  A: flag('A', 'Abnormal'),
};
/** Answers in words that have a SNOMED CT concept. */
export const answers: By = {
  Negative: sct('260385009', 'Negative'),
  Positive: sct('10828004', 'Positive'),
  'Not detected': sct('260415000', 'Not detected'),
  'No growth': sct('264868006', 'No growth'),
  'Never smoker': sct('266919005', 'Never smoked tobacco'),
  'Former smoker': sct('8517006', 'Ex-smoker'),
  'Smokes tobacco daily': sct('449868002', 'Smokes tobacco daily'),
  Pregnant: sct('77386006', 'Pregnant'),
};
const specimen = tho('v2-0487');
/** What is drawn. US Core wants SNOMED CT; where we know no concept for the mixture, HL7 table 0487 names the material. */
export const specimens: By = {
  'Serum or plasma': sct('119364003', 'Serum specimen'),
  'Whole blood': sct('119297000', 'Blood specimen'),
  'Capillary blood': sct('122554006', 'Capillary blood specimen'),
  'Arterial blood': sct('122552005', 'Arterial blood specimen'),
  Urine: sct('122575003', 'Urine specimen'),
  Stool: sct('119339001', 'Stool specimen'),
  'Throat swab': sct('258529004', 'Throat swab'),
  'Nasopharyngeal swab': sct('258500001', 'Nasopharyngeal swab'),
  Tissue: sct('119376003', 'Tissue specimen'),
  'Genital swab': specimen('GENV', 'Genital vaginal'),
  'Vaginal and rectal swab': specimen('GENV', 'Genital vaginal'),
  'Cervical sample': specimen('CVM', 'Cervical Mucus'),
};
export const bodySites: By = {
  'Throat swab': sct('54066008', 'Pharyngeal structure'),
  'Nasopharyngeal swab': sct('71836000', 'Nasopharyngeal structure'),
  'Cervical sample': sct('71252005', 'Cervix uteri structure'),
};
const state = tho('v2-0493');
export const specimenStates = {
  cool: state('COOL', 'Cool'),
  room: state('ROOM', 'Room temperature'),
} as const;
const absent = in_(uri.absent);
/** Why there is no result. */
export const absences = {
  error: absent('error', 'Error'),
  notPerformed: absent('not-performed', 'Not Performed'),
} as const;
export const reportCategories = {
  laboratory: tho('v2-0074')('LAB', 'Laboratory'),
  radiology: lnc('LP29684-5', 'Radiology'),
  cardiology: lnc('LP29708-2', 'Cardiology'),
  pathology: lnc('LP7839-6', 'Pathology'),
} as const;
/** Codes of our own observations, with LOINC long common names. */
export const derived = {
  bloodPressure: lnc('85354-9', 'Blood pressure panel with all children optional'),
  systolic: lnc('8480-6', 'Systolic blood pressure'),
  diastolic: lnc('8462-4', 'Diastolic blood pressure'),
  meanPressure: lnc('96607-7', 'Blood pressure panel mean systolic and mean diastolic'),
  meanSystolic: lnc('96608-5', 'Systolic blood pressure mean'),
  meanDiastolic: lnc('96609-3', 'Diastolic blood pressure mean'),
  saturation: lnc('59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry'),
  oxygen: lnc('2708-6', 'Oxygen saturation in Arterial blood'),
  oxygenConcentration: lnc('3150-0', 'Inhaled oxygen concentration'),
  oxygenFlow: lnc('3151-8', 'Inhaled oxygen flow rate'),
  occupation: lnc('11341-5', 'History of Occupation'),
  industry: lnc('86188-0', 'History of Occupation industry'),
  intention: lnc('86645-9', 'Pregnancy intention in the next year - Reported'),
  causeOfDeath: lnc('69453-9', 'Cause of death [US Standard Certificate of Death]'),
  mannerOfDeath: lnc('69449-7', 'Manner of death'),
  placeOfDeath: lnc('58332-8', 'Location of death'),
  otherCauses: lnc('69441-4', 'Other significant causes or conditions of death'),
  orientation: lnc('76690-7', 'Sexual orientation'),
  experience: lnc('95541-9', 'Care experience preference'),
  treatment: lnc('75773-2', 'Goals, preferences, and priorities for medical treatment Narrative - Reported'),
  directive: lnc('45473-6', 'Advance healthcare directive completed'),
  packYears: sct('401201003', 'Cigarette pack-years'),
} as const;
/** The social needs screen and its questions, of which the record knows the answers; the words of the answers are our own. */
export const socialScreen = {
  panel: lnc(
    '93025-5',
    "Protocol for Responding to and Assessing Patients' Assets, Risks, and Experiences [PRAPARE]",
  ),
  housing: lnc('71802-3', 'Housing status'),
  transport: lnc(
    '93030-5',
    'Has lack of transportation kept you from medical appointments, meetings, work, or from getting things needed for daily living',
  ),
  education: lnc('82589-3', 'Highest level of education'),
  employment: lnc('67875-5', 'Employment status - current'),
  support: lnc(
    '93029-7',
    'How often do you see or talk to people that you care about and feel close to [PRAPARE]',
  ),
  income: lnc(
    '63586-2',
    'What was your best estimate of the total income of all family members from all sources, before taxes, in last year [PhenX]',
  ),
} as const;

export const packYearsUnit = in_(uri.ucum)('{pack-years}');
/** The living will, and the class of documents that it belongs to. */
export const livingWill = {
  type: lnc('86533-7', 'Patient Living will'),
  category: lnc('42348-3', 'Advance healthcare directives'),
} as const;

// Orders, procedures, drugs
export const orderCategories: By = {
  laboratory: sct('108252007', 'Laboratory procedure'),
  imaging: sct('363679005', 'Imaging'),
  procedure: sct('387713003', 'Surgical procedure'),
  treatment: sct('386053000', 'Evaluation procedure'),
  referral: sct('3457005', 'Patient referral'),
};
export const outcomes: By = {
  successful: sct('385669000', 'Successful'),
  complication: sct('385670004', 'Partially successful'),
  failed: sct('385671000', 'Unsuccessful'),
};
export const routes: By = {
  oral: sct('26643006', 'Oral route'),
  nasal: sct('46713006', 'Nasal route'),
  inhalation: sct('447694001', 'Respiratory tract route'),
  subcutaneous: sct('34206005', 'Subcutaneous route'),
  intramuscular: sct('78421000', 'Intramuscular route'),
  intravenous: sct('47625008', 'Intravenous route'),
  sublingual: sct('37839007', 'Sublingual route'),
  ophthalmic: sct('54485002', 'Ophthalmic route'),
  topical: sct('6064005', 'Topical route'),
  rectal: sct('37161004', 'Rectal route'),
  transdermal: sct('45890007', 'Transdermal route'),
  vaginal: sct('16857009', 'Vaginal route'),
};
const prescribed = tho('medicationrequest-category');
export const prescriptionCategories = {
  inpatient: prescribed('inpatient', 'Inpatient'),
  outpatient: prescribed('outpatient', 'Outpatient'),
  community: prescribed('community', 'Community'),
} as const;
export const fills = { first: act('FF', 'First Fill'), refill: act('RF', 'Refill') } as const;
export const partialAdherence = sct('275928001', 'Drugs - partial non-compliance');
/** Where the share of covered days is known from. */
export const pharmacySource = in_(uri.hsloc)('1179-1', 'Pharmacy');
const given = tho('v3-RouteOfAdministration');
export const vaccineRoutes: By = {
  IM: given('IM', 'Injection, intramuscular'),
  SC: given('SQ', 'Injection, subcutaneous'),
  PO: given('PO', 'Swallow, oral'),
  NS: given('NASINHL', 'Inhalation, nasal'),
};
const site = tho('v3-ActSite');
export const sites: By = {
  LT: site('LT', 'left thigh'),
  LA: site('LA', 'left arm'),
  LD: site('LD', 'left deltoid'),
};
export const objection = tho('v3-ActReason')('PATOBJ', 'patient objection');
export const assessPlan = core('careplan-category')('assess-plan', 'Assessment and Plan of Treatment');
const met = tho('goal-achievement');
export const achievements: By = {
  achieved: met('achieved', 'Achieved'),
  'in-progress': met('in-progress', 'In Progress'),
  'not-achieved': met('not-achieved', 'Not Achieved'),
};
export const participants = {
  author: tho('provenance-participant-type')('author', 'Author'),
  transmitter: core('us-core-provenance-participant-type')('transmitter', 'Transmitter'),
} as const;
export const clinicalNote = core('us-core-documentreference-category')('clinical-note', 'Clinical Note');
export const plainFormat = in_(uri.format)('urn:ihe:iti:xds:2017:mimeTypeSufficient', 'mimeType Sufficient');
const appointment = tho('v2-0276');
export const appointmentTypes: By = {
  'Wellness Visit': appointment('CHECKUP', 'A routine check-up, such as an annual physical'),
  'Follow-up': appointment('FOLLOWUP', 'A follow up visit from a previous appointment'),
  'Acute Visit': appointment('WALKIN', 'A previously unscheduled walk-in visit'),
  other: appointment('ROUTINE', 'Routine appointment - default if not valued'),
};
const cancelled = tho('appointment-cancellation-reason');
export const cancellations: By = {
  patient: cancelled('pat', 'Patient'),
  provider: cancelled('prov', 'Provider'),
};

// Money
const sopt = in_(uri.payment);
/** Kinds of coverage in the Source of Payment Typology (NAHDO). */
export const coverageKinds: By = {
  Medicare: sopt('1', 'MEDICARE'),
  Medicaid: sopt('2', 'MEDICAID'),
  Private: sopt('5', 'PRIVATE HEALTH INSURANCE'),
};
export const selfPay = tho('coverage-selfpay')('pay', 'Pay');
const subscriber = tho('subscriber-relationship');
export const subscribers: By = {
  self: subscriber('self', 'Self'),
  spouse: subscriber('spouse', 'Spouse'),
  child: subscriber('child', 'Child'),
};
const klass = tho('coverage-class');
export const coverageClasses = { group: klass('group', 'Group'), plan: klass('plan', 'Plan') } as const;
const claimType = tho('claim-type');
export const claimTypes: By = {
  professional: claimType('professional', 'Professional'),
  institutional: claimType('institutional', 'Institutional'),
  pharmacy: claimType('pharmacy', 'Pharmacy'),
};
const subType = c4bb('C4BBInstitutionalClaimSubType');
export const claimSubTypes = {
  inpatient: subType('inpatient', 'Inpatient'),
  outpatient: subType('outpatient', 'Outpatient'),
} as const;
export const normalPriority = tho('processpriority')('normal', 'Normal');
const diagnosis = tho('ex-diagnosistype');
const ours = c4bb('C4BBClaimDiagnosisType');
export const diagnosisTypes = {
  principal: diagnosis('principal', 'Principal Diagnosis'),
  secondary: ours('secondary', 'Secondary'),
  other: ours('other', 'Other'),
} as const;
const claimRole = c4bb('C4BBClaimCareTeamRole');
export const claimRoles: By = {
  professional: claimRole('rendering', 'Rendering provider'),
  institutional: claimRole('attending', 'Attending'),
  pharmacy: claimRole('prescribing', 'Prescribing provider'),
};
const amount = tho('adjudication');
const more = c4bb('C4BBAdjudication');
const apart = c4bb('C4BBAdjudicationDiscriminator');
export const amounts = {
  submitted: amount('submitted', 'Submitted Amount'),
  eligible: amount('eligible', 'Eligible Amount'),
  deductible: amount('deductible', 'Deductible'),
  copay: amount('copay', 'CoPay'),
  benefit: amount('benefit', 'Benefit Amount'),
  coinsurance: more('coinsurance', 'Co-insurance'),
  noncovered: more('noncovered', 'Noncovered'),
  priorpayerpaid: more('priorpayerpaid', 'Prior payer paid'),
  paidbypatient: more('paidbypatient', 'Paid by patient'),
  paidtoprovider: more('paidtoprovider', 'Paid to provider'),
  memberliability: more('memberliability', 'Member liability'),
  discount: more('discount', 'Discount'),
  adjustmentreason: apart('adjustmentreason', 'Adjustment Reason'),
  billingnetworkstatus: apart('billingnetworkstatus', 'Billing Network Status'),
  renderingnetworkstatus: apart('renderingnetworkstatus', 'Rendering Network Status'),
  benefitpaymentstatus: apart('benefitpaymentstatus', 'Benefit Payment Status'),
  allowedunits: apart('allowedunits', 'allowed units'),
} as const;
const payerStatus = c4bb('C4BBPayerAdjudicationStatus');
export const payerStatuses = {
  innetwork: payerStatus('innetwork', 'In Network'),
  other: payerStatus('other', 'Other'),
  paid: payerStatus('paid', 'Paid'),
  denied: payerStatus('denied', 'Denied'),
} as const;
const info = c4bb('C4BBSupportingInfoType');
export const supporting = {
  admissionperiod: info('admissionperiod', 'Admission Period'),
  clmrecvddate: info('clmrecvddate', 'Claim Received Date'),
  typeofbill: info('typeofbill', 'Type of Bill'),
  pointoforigin: info('pointoforigin', 'Point Of Origin'),
  admtype: info('admtype', 'Admission Type'),
  dischargestatus: info('discharge-status', 'Discharge Status'),
  drg: info('drg', 'DRG'),
  medicalrecordnumber: info('medicalrecordnumber', 'Medical Record Number'),
  patientaccountnumber: info('patientaccountnumber', 'Patient Account Number'),
  servicefacility: info('servicefacility', 'Service Facility'),
  dayssupply: info('dayssupply', 'Days Supply'),
  dawcode: info('dawcode', 'DAW (Dispense As Written) Code'),
  refillnum: info('refillnum', 'Refill Number'),
  refillsauthorized: info('refillsauthorized', 'Refills Authorized'),
} as const;
export const related = {
  prior: tho('ex-relatedclaimrelationship')('prior', 'Prior Claim'),
  replacedby: c4bb('C4BBRelatedClaimRelationshipCodes')('replacedby', 'Replaced by claim number'),
} as const;
export const payee = tho('payeetype')('provider', 'Provider');
export const procedureTypes = {
  principal: c4bb('C4BBClaimProcedureType')('principal', 'Principal'),
  other: c4bb('C4BBClaimProcedureType')('other', 'Other'),
} as const;
export const notApplicable = absent('not-applicable', 'Not Applicable');
export const created = tho('v3-DataOperation')('CREATE', 'create');

// Social history
const socialSystems: Readonly<Record<SocialSystem, string>> = {
  'SNOMED CT': uri.snomed,
  NullFlavor: `${THO}/v3-NullFlavor`,
  TribalEntityUS: `${THO}/v3-TribalEntityUS`,
  SOC: uri.soc,
  NAICS: uri.naics,
};
/** A code of the record's social history. */
export function socialCoding({ code, code_system, description }: SocialCode): Coding {
  return { system: socialSystems[code_system], code, display: description };
}
for (const { code, code_system, description } of socialCodes)
  in_(socialSystems[code_system])(code, description);

const tables = new Map<string, ReadonlyMap<string, { readonly display: string }>>(
  Object.values(codeSystems).map((s) => [s.name === 'hcpcs' ? uri.hcpcs : s.uri, s.entries]),
);

/** Display of a code in our pinned tables; undefined where they do not hold it. */
export function displayOf(system: string, code: string): string | undefined {
  return tables.get(system)?.get(code)?.display;
}

/** Whether a coding is in our pinned tables or among the codes of this file. */
export function isPinned(system: string, code: string): boolean {
  return pinned.has(`${system}|${code}`) || tables.get(system)?.has(code) === true;
}

/** Every coding of this file, in the order of writing. */
export const codings: readonly Coding[] = all;

const pinned = new Set(all.map(({ system, code }) => `${system}|${code}`));
