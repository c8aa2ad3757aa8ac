// Prescriptions as PRESCRIPTION (#52), fills as its original fill and refills, and the profile of PHARMACY PATIENT (#55).
import type { Day } from '../../../base/days.ts';
import type { DispenseRow } from '../../../clinical/extra-tables.ts';
import type { Life } from '../../../clinical/life.ts';
import type { EncounterRow, MedicationRow } from '../../../clinical/tables.ts';
import type { Book } from '../book.ts';
import { cut, dayStamp, plain, printNumber, printStamp } from '../fileman.ts';
import * as n from '../numbers.ts';
import * as spec from '../spec/pharmacy.ts';
import type { Places } from './visits.ts';

/** MEDICATION ROUTES (#51.2). */
export const ROUTES: Readonly<Record<string, string>> = {
  oral: '1',
  sublingual: '2',
  nasal: '7',
  intravenous: '14',
  intramuscular: '15',
  subcutaneous: '17',
  topical: '26',
  inhalation: '32',
  intrauterine: '46',
  ophthalmic: '48',
};
/** DRUG UNITS (#50.607). */
export const UNITS: Readonly<Record<string, string>> = { mg: '20', g: '13', meq: '92', '[iU]': '159' };
/** RX PATIENT STATUS 5, OPT NSC. */
const PATIENT_STATUS = '5';
export const STATUS: Readonly<Record<MedicationRow['status'], string>> = {
  active: '0',
  completed: '11',
  stopped: '12',
};
/** A prescription lapses after a year; one in use is taken to have been renewed, so that it lapses a year from now. */
const YEAR = 365;

export function printPharmacy(
  book: Book,
  life: Life,
  encounters: ReadonlyMap<number, EncounterRow>,
  places: Places,
  asOf: Day,
): void {
  if (life.medications.length === 0) return;
  const fills = new Map<number, DispenseRow[]>();
  for (const d of life.dispenses) {
    const there = fills.get(d.medication_id);
    if (there === undefined) fills.set(d.medication_id, [d]);
    else there.push(d);
  }
  for (const m of life.medications) {
    const e = m.encounter_id === null ? undefined : encounters.get(m.encounter_id);
    printPrescription(book, m, e, fills.get(m.medication_id) ?? [], places, asOf);
  }
  printProfile(book, life, asOf);
}

function printPrescription(
  book: Book,
  m: MedicationRow,
  e: EncounterRow | undefined,
  fills: readonly DispenseRow[],
  places: Places,
  asOf: Day,
): void {
  const provider = String(m.practitioner_id);
  // The first fill may lie before the written history.
  const first = fills[0]?.fill_number === 1 ? fills[0] : undefined;
  const more = first === undefined ? fills : fills.slice(1);
  const pharmacy = fills[0]?.organization_id ?? places.pharmacyOf(places.facilityOf(m.practitioner_id));
  book.use('person', provider);
  book.use('pharmacy', String(pharmacy));
  book.use('drug', `${m.ndc_code}|${plain(m.name)}`);
  const filled = printStamp(dayStamp(first?.date ?? m.start_date));
  const values = {
    number: String(m.medication_id),
    patient: String(m.patient_id),
    patientStatus: PATIENT_STATUS,
    provider,
    clinic: e === undefined ? '' : String(n.clinicNumber(e.organization_id, e.department)),
    drug: String(n.drugNumber(m.ndc_code)),
    quantity: printNumber(m.quantity),
    daysSupply: String(m.days_supply),
    refills: String(m.refills),
    by: 'W',
    issued: printStamp(dayStamp(m.start_date)),
    entered: provider,
    sig: cut(plain(`TAKE ${m.dose} ${m.unit} ${m.frequency}`).toUpperCase(), 245),
    oerrSig: '0',
    cancelled: m.status === 'stopped' ? printStamp(dayStamp(m.end_date!)) : '',
    remarks: plain(m.stop_reason ?? ''),
    login: filled,
    filled,
    expires: printStamp(expiry(m, asOf)),
    ndc: m.ndc_code,
    division: String(pharmacy),
    released: first === undefined ? '' : filled,
    status: STATUS[m.status],
  };
  book.entry(spec.prescription, m.medication_id, values);
  book.multiple(
    spec.prescription,
    m.medication_id,
    spec.refill,
    more.map((d) => refillOf(book, d, provider)),
    values,
    more.map((d) => String(d.fill_number - 1)),
  );
  book.multiple(spec.prescription, m.medication_id, spec.instruction, [instructionOf(m)], values);
}

function instructionOf(m: MedicationRow) {
  return {
    dosage: String(m.dose),
    unit: UNITS[m.unit],
    route: ROUTES[m.route],
    schedule: plain(m.frequency).toUpperCase(),
  };
}

function refillOf(book: Book, d: DispenseRow, provider: string) {
  const date = printStamp(dayStamp(d.date));
  book.use('pharmacy', String(d.organization_id));
  return {
    date,
    by: 'W',
    quantity: printNumber(d.quantity),
    login: date,
    division: String(d.organization_id),
    daysSupply: String(d.days_supply),
    provider,
    released: date,
    dispensed: date,
    ndc: d.ndc_code,
  };
}

function expiry(m: MedicationRow, asOf: Day): number {
  return dayStamp(m.status === 'active' ? asOf + YEAR : m.end_date!);
}

/** `P` lists prescriptions, `P,A` by the day they lapse or were cancelled. */
function printProfile(book: Book, life: Life, asOf: Day): void {
  const dfn = life.patient.patient_id;
  const values = { patient: String(dfn) };
  book.entry(spec.pharmacyPatient, dfn, values);
  book.multiple(
    spec.pharmacyPatient,
    dfn,
    spec.profile,
    life.medications.map((m) => ({ prescription: String(m.medication_id) })),
    values,
  );
  for (const m of life.medications)
    book.node(
      spec.pharmacyPatient,
      `^PS(55,${dfn},"P","A",${printStamp(expiry(m, asOf))},${m.medication_id})`,
      '',
    );
}
