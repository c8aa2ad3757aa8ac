// OMOP concept ids of the small fixed vocabularies: gender, race, ethnicity, visits, types of record, routes, units, answers.

/*
 * Concept identifiers are OHDSI's; they are numbers without a licence of their own. Sources: the subset of Athena in
 * OHDSI/dbt-synthea (seeds/vocabulary/concept.csv: units, visits, ethnicity); OHDSI/ETL-Synthea (gender, race, visits); the
 * enumeration of the Type Concept vocabulary in NIH’s Common Data Element LinkML model; PCORnet-to-OMOP tables of N3C and PEDSnet
 * (discharge); OHDSI/ETL-CDMBuilder (currency). What was found nowhere is 0 and keeps its source value.
 */

export const NO_MATCH = 0;

export const GENDER = { male: 8507, female: 8532 } as const;

/** Hispanic origin is an ethnicity in the CDM, so that as a race it has no concept. */
export const RACE: Readonly<Record<string, number>> = {
  White: 8527,
  Black: 8516,
  Asian: 8515,
  'Native American': 8657,
};

export const ETHNICITY: Readonly<Record<string, number>> = {
  'Hispanic or Latino': 38003563,
  'Not Hispanic or Latino': 38003564,
};

/** Visits by the class of HL7 ActCode: outpatient, emergency room, inpatient, interactive telemedicine. */
export const VISIT: Readonly<Record<string, number>> = { AMB: 9202, EMER: 9203, IMP: 9201, VR: 581399 };

/** Where a person came from: Emergency Room – Hospital. */
export const FROM_EMERGENCY = 8870;

/** Where a person went, by the disposition of the encounter. */
export const DISCHARGE: Readonly<Record<string, number>> = {
  Home: 581476,
  Admitted: 8717,
  Transferred: 8717,
  'Skilled nursing facility': 8863,
  'Home health': 38004519,
  'Against medical advice': 4021968,
  Hospice: 8546,
  Expired: 4216643,
};

/** Places of service of the kinds of facility; those found nowhere keep their source value. */
export const PLACE: Readonly<Record<string, number>> = {
  hospital: 8717,
  'primary-care': 8940,
  specialty: 8940,
};

/** Where a record comes from. */
export const TYPE = {
  ehr: 32817,
  administration: 32818,
  dispensing: 32825,
  encounter: 32827,
  note: 32831,
  physicalExamination: 32836,
  prescription: 32838,
  problemList: 32840,
  lab: 32856,
  enrolment: 32813,
  cost: 32814,
  survey: 32883,
} as const;

export const CDM_VERSION_5_4 = 756265;
export const UTF8 = 32678;
export const ENGLISH = 4180186;
export const US_DOLLAR = 44818668;

export const ROUTE: Readonly<Record<string, number>> = {
  oral: 4132161,
  PO: 4132161,
  intravenous: 4171047,
  intramuscular: 4302612,
  IM: 4302612,
  subcutaneous: 4142048,
  SC: 4142048,
  inhalation: 45956874,
  nasal: 4262914,
  NS: 4262914,
  topical: 4263689,
  ophthalmic: 4184451,
};

/** Results in words. */
export const ANSWER: Readonly<Record<string, number>> = { Positive: 45884084, Negative: 45878583 };

/** UCUM units by our codes; where OHDSI spells a unit otherwise, its concept stands all the same. */
export const UNIT: Readonly<Record<string, number>> = {
  '1': 32912,
  '%': 8554,
  'mm[Hg]': 8876,
  '/min': 8541,
  Cel: 586323,
  cm: 8582,
  kg: 9529,
  g: 8504,
  'kg/m2': 9531,
  L: 8519,
  'L/min': 8698,
  mL: 8587,
  meq: 9551,
  'mmol/L': 8753,
  'mg/dL': 8840,
  'ug/dL': 8837,
  'g/dL': 8713,
  'mg/L': 8751,
  'U/L': 8645,
  'm[IU]/L': 9040,
  'mL/min/{1.73_m2}': 720870,
  'mg/g': 8723,
  'ng/mL': 8842,
  'ng/dL': 8817,
  'ng/L': 8725,
  'pg/mL': 8845,
  pg: 8564,
  fL: 8583,
  '10*3/uL': 8848,
  '10*6/uL': 8815,
  '[pH]': 8482,
  '{score}': 44777566,
  'ng/mL{FEU}': 32707,
  'ug/mL': 8859,
  'ug/g': 8720,
  'umol/L': 8749,
  'U/mL': 8763,
  '[IU]/mL': 8985,
  'm[IU]/mL': 9550,
  '/uL': 8647,
  'mm/h': 8752,
  s: 8555,
  mg: 8576,
  ug: 9655,
  '[iU]': 8718,
  a: 9448,
  mo: 9580,
  wk: 8511,
  h: 8505,
  min: 8550,
};
