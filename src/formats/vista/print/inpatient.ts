// Stays as PATIENT MOVEMENT (#405): admission, transfers, discharge, and the change of specialty that goes with each placement.
import type { MovementRow } from '../../../clinical/extra-tables.ts';
import type { Life } from '../../../clinical/life.ts';
import type { EncounterRow } from '../../../clinical/tables.ts';
import type { Book, Values } from '../book.ts';
import { cut, plain, printStamp, timeStamp } from '../fileman.ts';
import * as n from '../numbers.ts';
import { movement } from '../spec/inpatient.ts';

/** Transaction (#405.3), FACILITY MOVEMENT TYPE (#405.1), MAS MOVEMENT TYPE (#405.2). */
type Kind = readonly [transaction: string, type: string, mas: string];
const DIRECT: Kind = ['1', '1', '15'];
const BETWEEN_WARDS: Kind = ['2', '11', '4'];
const SPECIALTY: Kind = ['6', '42', '20'];
const REGULAR: Kind = ['3', '24', '16'];
const DISCHARGES: Readonly<Partial<Record<NonNullable<EncounterRow['disposition']>, Kind>>> = {
  Expired: ['3', '27', '12'],
  'Against medical advice': ['3', '30', '17'],
  Transferred: ['3', '28', '10'],
};

/** FACILITY TREATING SPECIALTY (#45.7) numbers of our units; the site’s own, behind the national ones. */
export const SPECIALTY_OF: Readonly<Record<MovementRow['unit'], string>> = {
  Medical: '1001',
  Surgical: '1002',
  'Intensive care': '1003',
  'Operating room': '1002',
  Maternity: '1004',
  Nursery: '1005',
  Pediatrics: '1005',
};

export function printMovements(book: Book, life: Life): void {
  const placements = new Map<number, MovementRow[]>();
  for (const m of life.movements) {
    const there = placements.get(m.encounter_id);
    if (there === undefined) placements.set(m.encounter_id, [m]);
    else there.push(m);
  }
  for (const e of life.encounters) {
    const stays = placements.get(e.encounter_id);
    if (stays !== undefined) printStay(book, e, stays);
  }
}

function printStay(book: Book, e: EncounterRow, stays: readonly MovementRow[]): void {
  const admission = stays[0]!.movement_id;
  const discharge = n.ofPatient(e.patient_id, n.BEHIND.discharges + n.sequenceOf(e.encounter_id));
  const common = { patient: String(e.patient_id), admission: String(admission), sequence: '0' };
  const physician = String(e.practitioner_id);
  stays.forEach((m, k) => {
    const first = k === 0;
    book.use('ward', `${e.organization_id}|${m.unit}`);
    book.use('bed', `${e.organization_id}|${m.bed}`);
    const time = printStamp(timeStamp(m.start_time));
    write(book, m.movement_id, first ? DIRECT : BETWEEN_WARDS, {
      ...common,
      time,
      ward: String(n.wardNumber(e.organization_id, m.unit)),
      bed: String(n.bedNumber(e.organization_id, m.bed)),
      diagnosis: first ? cut(plain(e.reason_description), 30) : '',
      discharge: first ? String(discharge) : '',
      visit: first ? String(e.encounter_id) : '',
    });
    write(book, n.ofPatient(e.patient_id, n.BEHIND.specialties + n.sequenceOf(m.movement_id)), SPECIALTY, {
      ...common,
      time,
      physician,
      specialty: SPECIALTY_OF[m.unit],
      attending: physician,
      related: String(m.movement_id),
    });
  });
  write(book, discharge, DISCHARGES[e.disposition ?? 'Home'] ?? REGULAR, {
    ...common,
    time: printStamp(timeStamp(e.end_time)),
  });
}

function write(book: Book, ien: number, [transaction, type, masType]: Kind, values: Values): void {
  book.entry(movement, ien, { ...values, transaction, type, masType });
}
