// What is billed: each encounter becomes one or two claims' worth of services, each fill one.
import { ageAt, type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import { panels } from '../../clinical/analytes.ts';
import type { DispenseRow } from '../../clinical/extra-tables.ts';
import type { EncounterRow, ImmunizationRow, ObservationRow, ProcedureRow } from '../../clinical/tables.ts';
import { type Drg, drgOf } from '../../codes/drg.ts';
import { type Drug, drugs } from '../../codes/drugs.ts';
import { feeOf } from '../../codes/fees.ts';
import { billingSystem, type Procedure, procedureNamed, procedures } from '../../codes/procedures.ts';
import type { Chart } from '../record/chart.ts';
import type { Visit, VisitKind } from '../utilisation/visit.ts';

/** Who sets the price. */
export type Level = 'clinician' | 'hospital' | 'pharmacy';

/** How the patient's share is worked out. */
export type Sharing =
  | 'preventive'
  | 'primary'
  | 'specialist'
  | 'emergency'
  | 'stay'
  | 'generic'
  | 'brand'
  | 'other';

export interface BillLine {
  readonly code: string;
  readonly system: 'CPT' | 'HCPCS' | 'ICD-10-PCS' | 'NDC' | 'REV';
  readonly words: string;
  readonly revenue: string | null;
  readonly units: number;
  readonly day: Day;
  /** What Medicare would pay in 2024, cents. */
  readonly medicare: number;
}

/** One claim before anyone has decided on it. */
export interface Bill {
  readonly kind: 'professional' | 'institutional' | 'pharmacy';
  readonly level: Level;
  readonly sharing: Sharing;
  readonly encounter: EncounterRow | null;
  readonly dispense: DispenseRow | null;
  readonly practitioner: number;
  readonly organization: number;
  readonly placeOfService: string | null;
  readonly typeOfBill: string | null;
  readonly drg: Drg | null;
  readonly diagnoses: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly services: readonly BillLine[];
  readonly rng: Rng;
}

/** What was done in an encounter, by its identifier. */
export interface Done {
  readonly procedures: ReadonlyMap<number, readonly ProcedureRow[]>;
  readonly observations: ReadonlyMap<number, readonly ObservationRow[]>;
  readonly doses: ReadonlyMap<number, readonly ImmunizationRow[]>;
}

export function billsOf(chart: Chart, visit: Visit, encounter: EncounterRow, done: Done): Bill[] {
  if (visit.disposition === 'Left without being seen') return [];
  const day = encounter.date;
  const work = [...visitLine(chart, visit, encounter), ...doneLines(chart, visit, encounter, done)];
  // A session at which nothing else was done is a short visit.
  const lines = work.length > 0 ? work : lineOf(chart, procedures.get('office-2')!, encounter.date, 1);
  const common = {
    encounter,
    dispense: null,
    practitioner: encounter.practitioner_id,
    organization: encounter.organization_id,
    diagnoses: diagnosesOf(encounter),
    from: day,
    to: Math.floor(encounter.end_time / SECONDS_PER_DAY),
    drg: null,
    placeOfService: null,
    typeOfBill: null,
  } as const;
  const professional: Bill = {
    ...common,
    kind: 'professional',
    level: 'clinician',
    sharing: sharingOf(visit),
    placeOfService: PLACE[visit.kind],
    services: lines.map((l) => ({ ...l.service, medicare: l.professional })),
    rng: visit.rng.at('claim', 'professional'),
  };
  if (encounter.encounter_class === 'IMP')
    return [inpatientBill(visit, encounter, done, common), professional].filter(charges);
  // An emergency visit that ends in a bed is part of the stay's bill (CMS three-day payment window).
  const facility = lines.filter((l) => l.facility > 0);
  const hospital =
    visit.facility.type === 'hospital' && visit.disposition !== 'Admitted' && facility.length > 0;
  const outpatient: Bill = {
    ...common,
    kind: 'institutional',
    level: 'hospital',
    sharing: visit.kind === 'emergency' ? 'emergency' : 'other',
    typeOfBill: '0131',
    services: facility.map((l) => ({
      ...l.service,
      revenue: l.revenue,
      medicare: l.facility,
    })),
    rng: visit.rng.at('claim', 'institutional'),
  };
  return (hospital ? [outpatient, professional] : [professional]).filter(charges);
}

const charges = (bill: Bill) => bill.services.some((s) => s.medicare > 0);

function diagnosesOf(encounter: EncounterRow): string[] {
  const related = encounter.related_conditions.split('|');
  return [...new Set([encounter.reason_code, ...related])].slice(0, 12);
}

/** CMS place of service codes. */
const PLACE: Readonly<Record<VisitKind, string>> = {
  wellness: '11',
  'follow-up': '11',
  specialist: '11',
  diagnosis: '11',
  acute: '11',
  session: '11',
  screening: '11',
  urgent: '20',
  telehealth: '10',
  emergency: '23',
  stay: '21',
  surgery: '21',
  birth: '21',
  delivery: '21',
  obstetric: '11',
  gynaecology: '11',
  'day-surgery': '22',
};

function sharingOf(visit: Visit): Sharing {
  switch (visit.kind) {
    case 'wellness':
    case 'screening':
      return 'preventive';
    case 'emergency':
      return 'other';
    case 'specialist':
    case 'session':
    case 'gynaecology':
      return 'specialist';
    // Prenatal care is preventive care (45 CFR 147.130).
    case 'obstetric':
      return 'preventive';
    case 'stay':
    case 'surgery':
    case 'birth':
    case 'delivery':
    case 'day-surgery':
      return 'other';
    default:
      return 'primary';
  }
}

interface Line {
  readonly service: Omit<BillLine, 'medicare'>;
  readonly professional: number;
  readonly facility: number;
  readonly revenue: string;
}

/** The visit itself: by kind, age, triage level and the number of problems dealt with. */
function visitLine(chart: Chart, visit: Visit, encounter: EncounterRow): Line[] {
  const key = visitKey(chart, visit, encounter);
  return key === null ? [] : lineOf(chart, procedures.get(key)!, encounter.date, 1);
}

function visitKey(chart: Chart, visit: Visit, encounter: EncounterRow): string | null {
  const age = ageAt(chart.person.birth, encounter.date);
  switch (visit.kind) {
    case 'wellness':
      return `wellness-${age < 1 ? 'infant' : age < 5 ? '1-4' : age < 12 ? '5-11' : age < 18 ? '12-17' : age < 40 ? '18-39' : age < 65 ? '40-64' : '65'}`;
    case 'emergency':
      return `ed-${6 - (encounter.acuity ?? 3)}`;
    case 'stay':
    case 'birth':
    case 'delivery':
      return 'admission-2';
    case 'surgery':
    case 'day-surgery':
    case 'session':
    case 'screening':
      return null;
    default: {
      // Levels 3 and 4 are nine of ten office visits of known patients (CMS Part B national summary; row FIN_CPT_99214_99213).
      const problems = encounter.related_conditions.split('|').length;
      const u = visit.rng.at('level').float();
      return `office-${u < 0.04 ? 2 : u < (problems > 2 ? 0.34 : 0.6) ? 3 : u < 0.95 ? 4 : 5}`;
    }
  }
}

function doneLines(chart: Chart, visit: Visit, encounter: EncounterRow, done: Done): Line[] {
  const id = encounter.encounter_id;
  const inpatient = encounter.encounter_class === 'IMP';
  const lines = (done.procedures.get(id) ?? []).flatMap((p) => {
    const procedure = procedureNamed(p.name);
    return procedure === undefined ? [] : lineOf(chart, procedure, p.date, 1);
  });
  if (inpatient) {
    const nights = encounter.length_of_stay ?? 0;
    if (nights > 1 && visit.kind !== 'surgery')
      lines.push(...lineOf(chart, procedures.get('hospital-day-2')!, encounter.date, nights - 1));
    return [...lines, ...lineOf(chart, procedures.get('discharge')!, encounter.date + nights, 1)];
  }
  const given = (done.doses.get(id) ?? []).filter((d) => d.status === 'completed').length;
  if (given > 0) lines.push(...lineOf(chart, procedures.get('vaccination')!, encounter.date, 1));
  if (given > 1) lines.push(...lineOf(chart, procedures.get('vaccination-more')!, encounter.date, given - 1));
  const drawn = new Set((done.observations.get(id) ?? []).flatMap((o) => o.panel ?? []));
  for (const panel of panels) {
    if (!drawn.has(panel.name) || panel.key === 'vitals') continue;
    lines.push(
      ...lineOf(chart, procedures.get(`panel-${panel.key}`) ?? unlisted(panel.name), encounter.date, 1),
    );
  }
  return lines;
}

/** A test without a code of its own in the catalog is billed under its revenue code. */
function unlisted(name: string): Procedure {
  return { key: 'test', name, cpt: null, substitute: null, snomed: null, setting: 'laboratory' };
}

/** NUBC revenue codes by where a service is done. */
const REVENUE: Readonly<Record<Procedure['setting'], string>> = {
  office: '0510',
  emergency: '0450',
  inpatient: '0360',
  outpatient: '0420',
  'outpatient surgery': '0490',
  laboratory: '0300',
  imaging: '0320',
};

function lineOf(chart: Chart, procedure: Procedure, day: Day, units: number): Line[] {
  const fee = feeOf(procedure);
  const revenue = REVENUE[procedure.setting];
  const billed = chart.cpt ? (procedure.cpt ?? procedure.substitute) : procedure.substitute;
  const service = {
    code: billed ?? revenue,
    system: billed === null ? ('REV' as const) : billingSystem(billed),
    words: procedure.name,
    revenue: null,
    units,
    day,
  };
  return [{ service, professional: fee.professional * units, facility: fee.facility * units, revenue }];
}

/** Medicare's payment for a stay of weight 1, cents: calibration rows FIN_DRGPAY_* over FIN_DRGW_* (7,260 to 7,460 dollars). */
const BASE_RATE = 730_000;

/** How the bill of a stay divides (assumption, after HCUP Statistical Brief 281: room and care a third, then drugs, tests, theatre). */
const STAY_LINES: readonly (readonly [revenue: string, words: string, share: number])[] = [
  ['0120', 'Room and board, semi-private', 0.34],
  ['0250', 'Pharmacy', 0.17],
  ['0300', 'Laboratory', 0.13],
  ['0320', 'Radiology', 0.09],
  ['0270', 'Medical and surgical supplies', 0.11],
  ['0420', 'Therapy', 0.05],
  ['0360', 'Operating room', 0.22],
];

function inpatientBill(
  visit: Visit,
  encounter: EncounterRow,
  done: Done,
  common: Pick<
    Bill,
    | 'encounter'
    | 'dispense'
    | 'practitioner'
    | 'organization'
    | 'diagnoses'
    | 'from'
    | 'to'
    | 'placeOfService'
  >,
): Bill {
  const operations = (done.procedures.get(encounter.encounter_id) ?? []).flatMap(
    (p) => procedureNamed(p.name)?.key ?? [],
  );
  const drg = drgOf(encounter.reason_code, operations, common.diagnoses.length - 1);
  const nights = Math.max(1, encounter.length_of_stay ?? 1);
  // Stays far beyond the mean earn an outlier payment (42 CFR 412.80; per night, assumption).
  const outlier = Math.max(0, nights - 3 * drg.nights) * 150_000;
  const medicare = Math.round(drg.weight * BASE_RATE) + Math.round(outlier);
  const surgical = operations.some((key) => procedures.get(key)?.setting === 'inpatient');
  const used = STAY_LINES.filter(([revenue]) => surgical || revenue !== '0360');
  const total = used.reduce((sum, [, , share]) => sum + share, 0);
  return {
    ...common,
    kind: 'institutional',
    level: 'hospital',
    sharing: 'stay',
    typeOfBill: '0111',
    drg,
    services: used.map(([revenue, words, share]) => ({
      code: revenue,
      system: 'REV',
      words,
      revenue,
      units: revenue === '0120' ? nights : 1,
      day: encounter.date,
      medicare: Math.round((medicare * share) / total),
    })),
    rng: visit.rng.at('claim', 'institutional'),
  };
}

const byNdc = new Map([...drugs.values()].map((d) => [d.ndc, d]));

/**
 * Price of a day's supply in cents: generics 30 (IQVIA 2023: mean 13 dollars for 30 to 60 days); brands that came in the last dozen
 * years 1,700 (list prices of apixaban, empagliflozin and sitagliptin 2024, about 17 to 20 dollars a day); insulin and inhalers 800.
 */
function dayPrice(drug: Drug): { cents: number; brand: boolean } {
  if (drug.marketedFrom >= 2012) return { cents: 1700, brand: true };
  if (drug.route === 'inhalation' || drug.route === 'subcutaneous') return { cents: 800, brand: true };
  return { cents: 30, brand: false };
}

export function fillBill(chart: Chart, dispense: DispenseRow, prescriber: number, indication: string): Bill {
  const drug = byNdc.get(dispense.ndc_code)!;
  const { cents, brand } = dayPrice(drug);
  return {
    kind: 'pharmacy',
    level: 'pharmacy',
    sharing: brand ? 'brand' : 'generic',
    encounter: null,
    dispense,
    practitioner: prescriber,
    organization: dispense.organization_id,
    placeOfService: null,
    typeOfBill: null,
    drg: null,
    diagnoses: [indication],
    from: dispense.date,
    to: dispense.date,
    services: [
      {
        code: dispense.ndc_code,
        system: 'NDC',
        words: drug.name,
        revenue: null,
        units: dispense.quantity,
        day: dispense.date,
        // With a dispensing fee of ten dollars (Medicaid fee surveys).
        medicare: 1000 + cents * dispense.days_supply,
      },
    ],
    rng: chart.person.rng.at('claim', 'fill', dispense.ndc_code, dispense.date),
  };
}
