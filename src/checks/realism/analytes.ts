// LOINC codes whose readings realism looks at, each with a position in the arrays of latest values.

export const loincs = {
  height: '8302-2',
  weight: '29463-7',
  bmi: '39156-5',
  sbp: '8480-6',
  dbp: '8462-4',
  heartRate: '8867-4',
  respiration: '9279-1',
  temperature: '8310-5',
  spo2: '59408-5',
  pain: '72514-3',
  sodium: '2951-2',
  potassium: '2823-3',
  chloride: '2075-0',
  bicarbonate: '2028-9',
  urea: '3094-0',
  creatinine: '2160-0',
  glucose: '2345-7',
  calcium: '17861-6',
  alt: '1742-6',
  ast: '1920-8',
  alp: '6768-6',
  bilirubin: '1975-2',
  albumin: '1751-7',
  protein: '2885-2',
  haemoglobin: '718-7',
  haematocrit: '4544-3',
  leukocytes: '6690-2',
  platelets: '777-3',
  mcv: '787-2',
  rdw: '788-0',
  cholesterol: '2093-3',
  hdl: '2085-9',
  ldl: '13457-7',
  triglycerides: '2571-8',
  a1c: '4548-4',
  tsh: '3016-3',
  egfr: '98979-8',
  birthWeight: '8339-4',
  albuminuria: '9318-7',
  gravity: '5811-5',
  ph: '5803-2',
  phq9: '44261-6',
  gad7: '70274-6',
} as const;

export type Analyte = keyof typeof loincs;

export const analyteNames = Object.keys(loincs) as readonly Analyte[];
const byLoinc = new Map<string, number>(analyteNames.map((name, i) => [loincs[name], i]));
// Two codes are in use for oxygen saturation by pulse oximetry, and for LDL whether calculated or not.
byLoinc.set('2708-6', analyteNames.indexOf('spo2'));
byLoinc.set('18262-6', analyteNames.indexOf('ldl'));
byLoinc.set('2089-1', analyteNames.indexOf('ldl'));

/** Position of an analyte in arrays of latest values. */
export function analyteIndex(name: Analyte): number {
  return analyteNames.indexOf(name);
}

/** Position by LOINC code, or −1 for codes that no row asks for. */
export function indexOfLoinc(code: string): number {
  return byLoinc.get(code) ?? -1;
}
