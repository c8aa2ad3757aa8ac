// Slips of the desk and the laboratory, drawn on request: what a feed cancels, merges, reschedules and corrects.

import type { Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { AppointmentRow } from '../../clinical/extra-tables.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { allergies, arriving, atVisit, leaving, movedVisit, noVisit, ofVisit } from './admission.ts';
import { AUTHORITY } from './local-tables.ts';
import { writePerson } from './person.ts';
import { type Add, type Moment, RANK, type Told } from './scene.ts';

/** A result reported wrong: the value first seen, and how long until it is put right. */
export interface Slip {
  readonly value: number;
  readonly delay: Seconds;
}

const MINUTE = 60;
/** Between a slip and its remedy, and between the remedy and the truth; assumptions. */
const NOTICED = 10 * MINUTE;
const EARLY = 20 * MINUTE;
/** A wrong result is put right within a day. */
const LONGEST = 24 * 3600;

/** Draws for one person; the address names the row, so that no slip depends on another. */
export function slipsOf(told: Told, rng: Rng) {
  const { slips } = told.scene;
  const own = rng.at('patient', told.life.patient.patient_id).at('hl7 slips');
  const struck = (what: string, row: number): Rng | null => {
    const stream = own.at(what, row);
    return stream.chance(slips) ? stream : null;
  };
  return {
    result: (o: ObservationRow): Slip | null => {
      if (o.value === null || o.category !== 'laboratory' || o.status !== 'final') return null;
      const stream = struck('result', o.observation_id);
      return stream === null ? null : wrongValue(o.value, stream);
    },
    stays: (add: Add) => {
      for (const e of told.life.encounters) {
        const stream = e.encounter_class === 'IMP' ? struck('stay', e.encounter_id) : null;
        if (stream !== null) slippedStay(told, e, stream, add);
      }
    },
    person: (first: Seconds, add: Add) => {
      if (struck('person', told.life.patient.patient_id) !== null) twice(told, first, add);
    },
    booking: (a: AppointmentRow) => struck('booking', a.appointment_id),
  };
}

export type Slips = ReturnType<typeof slipsOf>;

/** The kinds of slip of the flaw model: a digit lost, doubled or gained. */
function wrongValue(value: number, rng: Rng): Slip | null {
  const seen = Math.round(value * rng.pick([0.1, 0.5, 2, 10]) * 1000) / 1000;
  if (seen === value) return null;
  return {
    value: seen,
    delay: Math.round(rng.float() * (LONGEST - EARLY)) + EARLY,
  };
}

/** A stay admitted, moved or discharged too early, and taken back. */
function slippedStay(told: Told, e: EncounterRow, rng: Rng, add: Add): void {
  const moves = (told.movements.get(e.encounter_id) ?? []).filter((x) => x.event === 'transfer');
  const kind = rng.pick(
    moves.length > 0 ? ['admission', 'transfer', 'discharge'] : ['admission', 'discharge'],
  );
  if (kind === 'transfer') earlyTransfer(told, e, moves[0]!.start_time, moves[0]!.movement_id, add);
  else if (kind === 'admission') earlyAdmission(told, e, add);
  else earlyDischarge(told, e, add);
}

function wrong(
  told: Told,
  e: EncounterRow,
  moment: Omit<Moment, 'facility' | 'family' | 'row'>,
  add: Add,
  row?: number,
) {
  if (moment.time >= told.life.encounters[0]!.start_time)
    add(ofVisit(e, row === undefined ? moment : { ...moment, row }));
}

/** A01 before the patient is there, cancelled by A11. */
function earlyAdmission(told: Told, e: EncounterRow, add: Add): void {
  const time = e.start_time - EARLY;
  const type = ['ADT', 'A01', 'ADT_A01'] as const;
  wrong(told, e, { time, rank: RANK.arrival, type, mark: 'W', body: arriving(told, e) }, add);
  const body: Moment['body'] = (m) => atVisit(m, told, e, time, e.start_time);
  wrong(told, e, { time: time + NOTICED, rank: RANK.update, type: ['ADT', 'A11', 'ADT_A09'], body }, add);
}

/** A02 before the bed is free, cancelled by A12. */
function earlyTransfer(told: Told, e: EncounterRow, at: Seconds, row: number, add: Add): void {
  const time = Math.max(e.start_time, at - EARLY);
  const i = told.movements.get(e.encounter_id)!.findIndex((x) => x.movement_id === row);
  const type = ['ADT', 'A02', 'ADT_A02'] as const;
  const moved: Moment['body'] = (m) => movedVisit(m, told, e, at, i - 1);
  wrong(told, e, { time, rank: RANK.transfer, type, mark: 'W', body: moved }, add, row);
  const body: Moment['body'] = (m) => atVisit(m, told, e, time);
  const cancelled = Math.min(time + NOTICED, at);
  wrong(told, e, { time: cancelled, rank: RANK.transfer, type: ['ADT', 'A12', 'ADT_A12'], body }, add, row);
}

/** A03 before the patient leaves, cancelled by A13. */
function earlyDischarge(told: Told, e: EncounterRow, add: Add): void {
  const time = Math.max(e.start_time, e.end_time - EARLY);
  const type = ['ADT', 'A03', 'ADT_A03'] as const;
  wrong(told, e, { time, rank: RANK.departure, type, mark: 'W', body: leaving(told, e, time) }, add);
  const body: Moment['body'] = (m) => {
    atVisit(m, told, e, time);
    allergies(m, told, e.date);
  };
  const cancelled = Math.min(time + NOTICED, e.end_time);
  wrong(told, e, { time: cancelled, rank: RANK.update, type: ['ADT', 'A13', 'ADT_A01'], body }, add);
}

/** The person is registered twice, and the second number merged into the first: A40, or A34 where 2.3 is spoken. */
function twice(told: Told, first: Seconds, add: Add): void {
  const { patient } = told.life;
  const temporary = `TMP${patient.patient_id}`;
  const copy = { ...told.life, patient: { ...patient, mrn: temporary } };
  const sent = { family: 'ADT', row: patient.patient_id, facility: null } as const;
  add({
    ...sent,
    time: first + NOTICED,
    rank: RANK.person,
    type: ['ADT', 'A28', 'ADT_A05'],
    mark: 'W',
    body: (m) => {
      writePerson(m, told.scene, copy, false);
      noVisit(m);
    },
  });
  const merge = told.scene.version.namesStructure
    ? (['A40', 'ADT_A39'] as const)
    : (['A34', 'ADT_A30'] as const);
  add({
    ...sent,
    time: first + NOTICED + EARLY,
    rank: RANK.change,
    type: ['ADT', merge[0], merge[1]],
    body: (m) => {
      m.segments(told.person(first)).segment('MRG');
      m.field(1).text(temporary).component(4).text(AUTHORITY).component(5).text('MR');
    },
  });
}
