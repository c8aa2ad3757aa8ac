// ADT: registration, visits, stays with their transfers, changes of a person, and slips of the desk.
import { type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { ConditionRow, EncounterRow } from '../../clinical/tables.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import { coverageAt, writeInsurance } from './insurance.ts';
import { ALLERGEN, SEVERITY } from './local-tables.ts';
import type { Message } from './message.ts';
import { diedAt, place, practitioner, writeContacts, writeReason } from './person.ts';
import { type Add, type Moment, RANK, type Told } from './scene.ts';

const A01 = ['ADT', 'A01', 'ADT_A01'] as const;

/** A moment of a visit, sent by its facility. */
export function ofVisit(
  e: EncounterRow,
  moment: Omit<Moment, 'facility' | 'family' | 'row'> & Partial<Pick<Moment, 'family' | 'row'>>,
): Moment {
  return { family: 'ADT', row: e.encounter_id, facility: e.organization_id, ...moment };
}

/** Everything ADT that a life tells. `first` is when the person becomes known. */
export function admissions(told: Told, first: Seconds, add: Add): void {
  const { life, scene } = told;
  add(registration(told, first));
  for (const e of life.encounters) {
    arrival(told, e, add);
    if (e.encounter_class === 'IMP') transfers(told, e, add);
    add(diagnosed(told, e));
    if (e.encounter_class === 'IMP' || e.encounter_class === 'EMER') add(departure(told, e));
  }
  const day = Math.floor(first / SECONDS_PER_DAY);
  const changed = {
    family: 'ADT',
    type: ['ADT', 'A31', 'ADT_A05'],
    rank: RANK.change,
    facility: null,
  } as const;
  for (const a of life.allergies)
    if (a.recorded_date > day)
      add({
        ...changed,
        time: noon(a.recorded_date),
        row: a.allergy_id,
        mark: 'A',
        body: known(told, a.recorded_date),
      });
  for (const c of life.coverage)
    if (c.start_date > day)
      add({
        ...changed,
        time: noon(c.start_date),
        row: c.coverage_id,
        mark: 'C',
        body: known(told, c.start_date),
      });
  const died = life.patient.death_date;
  if (died !== null && (scene.from === null || died >= scene.from))
    add({
      ...changed,
      time: Math.max(diedAt(life), first),
      row: life.patient.patient_id,
      mark: 'D',
      body: known(told, died),
    });
}

/** Changes of which the record has the day only are told at noon. */
export function noon(day: Day): Seconds {
  return day * SECONDS_PER_DAY + SECONDS_PER_DAY / 2;
}

/** A28: the person with what was known of him before the written history. */
function registration(told: Told, time: Seconds): Moment {
  const day = Math.floor(time / SECONDS_PER_DAY);
  const earlier = told.life.conditions.filter((c) => c.encounter_id === null);
  return {
    time,
    rank: RANK.person,
    family: 'ADT',
    type: ['ADT', 'A28', 'ADT_A05'],
    row: told.life.patient.patient_id,
    facility: null,
    body: (m) => {
      m.segments(told.person(time));
      writeContacts(m, told.life);
      noVisit(m);
      allergies(m, told, day);
      earlier.forEach((c, i) => {
        diagnosis(m, i + 1, c.icd10_code, c.name, c.recorded_date, 'W');
      });
      writeInsurance(m, told, coverageAt(told.life, day));
    },
  };
}

/** PV1 where a message is about a person alone. */
export function noVisit(m: Message): void {
  m.segment('PV1').field(2).text('N');
}

/** Person and visit as they stand at a time; `as` where the visit is told as at another. */
export function atVisit(m: Message, told: Told, e: EncounterRow, t: Seconds, as = t): void {
  m.segments(told.person(t)).segments(told.visit(e, as));
}

/** A31: the person as known on a day. */
function known(told: Told, day: Day): Moment['body'] {
  return (m) => {
    m.segments(told.person((day + 1) * SECONDS_PER_DAY - 1));
    writeContacts(m, told.life);
    noVisit(m);
    allergies(m, told, day);
    writeInsurance(m, told, coverageAt(told.life, day));
  };
}

function arrival(told: Told, e: EncounterRow, add: Add): void {
  const type = e.encounter_class === 'IMP' ? A01 : (['ADT', 'A04', 'ADT_A01'] as const);
  add(ofVisit(e, { time: e.start_time, rank: RANK.arrival, type, body: arriving(told, e) }));
}

/** What an admission or registration says: reason, allergies known that day, the first diagnosis, who pays. */
export function arriving(told: Told, e: EncounterRow): Moment['body'] {
  return (m) => {
    atVisit(m, told, e, e.start_time);
    writeReason(m, e);
    allergies(m, told, e.date);
    diagnosis(m, 1, e.reason_code, e.reason_description, e.date, 'A');
    writeInsurance(m, told, coverageAt(told.life, e.date));
  };
}

/** A02 at each change of bed. */
function transfers(told: Told, e: EncounterRow, add: Add): void {
  const all = told.movements.get(e.encounter_id) ?? [];
  all.forEach((movement, i) => {
    const { event, start_time: time, movement_id } = movement;
    if (event !== 'transfer') return;
    add(
      ofVisit(e, {
        time,
        rank: RANK.transfer,
        type: ['ADT', 'A02', 'ADT_A02'],
        row: movement_id,
        body: (m) => movedVisit(m, told, e, time, i - 1),
      }),
    );
  });
}

/** Person and visit, with the bed before; the bytes of PV1 are printed anew for it. */
export function movedVisit(m: Message, told: Told, e: EncounterRow, time: Seconds, before: number): void {
  m.segments(told.person(time));
  writeMoved(m, told, e, time, before);
}

function writeMoved(m: Message, told: Told, e: EncounterRow, time: Seconds, before: number): void {
  const all = told.movements.get(e.encounter_id)!;
  m.segment('PV1').field(1).whole(1).field(2).text('I');
  place(
    m.field(3),
    told,
    e,
    all.findLast((x) => x.start_time <= time),
  );
  if (all[before] !== undefined) place(m.field(6), told, e, all[before]);
  practitioner(m.field(7), told.scene, e.practitioner_id);
  m.field(19).whole(e.encounter_id).component(4).text('CARELOOM').component(5).text('VN');
  m.field(44).time(e.start_time);
}

/** A08 at the end of a visit: what was found and done. */
function diagnosed(told: Told, e: EncounterRow): Moment {
  return ofVisit(e, {
    time: e.end_time,
    rank: RANK.update,
    type: ['ADT', 'A08', 'ADT_A01'],
    body: (m) => {
      // The discharge itself is told by A03, a moment later.
      atVisit(m, told, e, e.end_time - 1);
      allergies(m, told, Math.floor(e.end_time / SECONDS_PER_DAY));
      diagnoses(m, told, e);
      procedures(m, told, e);
      writeInsurance(m, told, coverageAt(told.life, e.date));
    },
  });
}

/** A03: the discharge with its final diagnoses. */
function departure(told: Told, e: EncounterRow): Moment {
  return ofVisit(e, {
    time: e.end_time,
    rank: RANK.departure,
    type: ['ADT', 'A03', 'ADT_A03'],
    body: leaving(told, e, e.end_time),
  });
}

/** What a discharge says when it is told. */
export function leaving(told: Told, e: EncounterRow, time: Seconds): Moment['body'] {
  return (m) => {
    atVisit(m, told, e, time, e.end_time);
    diagnoses(m, told, e);
  };
}

/** AL1 of the allergies recorded by a day. */
export function allergies(m: Message, { life, scene }: Told, day: Day): void {
  let n = 0;
  for (const a of life.allergies) {
    if (a.recorded_date > day) continue;
    const [kind, words] = ALLERGEN[a.category];
    const [severity, degree] = SEVERITY[a.severity];
    m.segment('AL1').field(1).whole(++n).field(2).coded(kind, words, 'HL70127');
    if (a.snomed_code !== null) m.field(3).coded(a.snomed_code, a.substance, 'SCT');
    else m.field(3).coded(a.rxnorm_code, a.substance, 'RXNORM');
    m.field(4).coded(severity, degree, 'HL70128').field(5).text(a.reaction);
    if (!scene.version.withdrawn) m.field(6).day(a.recorded_date);
  }
}

/** DG1; table 0052: A admitting, W working, F final. */
export function diagnosis(
  m: Message,
  n: number,
  code: string,
  words: string | null,
  day: Day,
  type: 'A' | 'W' | 'F',
): void {
  m.segment('DG1').field(1).whole(n).field(3).coded(code, words, 'I10C');
  m.field(5).day(day).field(6).text(type);
}

/** Diagnoses of a visit: its reason first, then what was recorded and dealt with. */
export function diagnoses(m: Message, told: Told, e: EncounterRow): void {
  const recorded: ConditionRow[] = told.life.conditions.filter((c) => c.encounter_id === e.encounter_id);
  const names = new Map(recorded.map((c) => [c.icd10_code, c.name]));
  const codes = [e.reason_code, ...names.keys(), ...e.related_conditions.split('|').filter(Boolean)];
  [...new Set(codes)].forEach((code, i) => {
    const words = code === e.reason_code ? e.reason_description : names.get(code);
    diagnosis(m, i + 1, code, words ?? icd10cm.entries.get(code)?.display ?? null, e.date, 'F');
  });
}

/** PR1 of what was done at a visit. */
export function procedures(m: Message, told: Told, e: EncounterRow): void {
  let n = 0;
  for (const p of told.life.procedures) {
    if (p.encounter_id !== e.encounter_id) continue;
    const system = codingOf(p.code_system);
    m.segment('PR1').field(1).whole(++n);
    if (told.scene.version.name === '2.3') m.field(2).text(system);
    m.field(3).coded(p.code, p.name, system).field(5).day(p.date);
    // Required before 2.4; table 0230: diagnostic, or for treatment. Pictures and tests have CPT numbers from 70000 to 89999.
    if (!told.scene.version.ownTriggers) m.field(6).text(/^[78]\d{4}$/.test(p.code) ? 'D' : 'P');
    if (!told.scene.version.withdrawn) practitioner(m.field(11), told.scene, p.practitioner_id);
  }
}

function codingOf(system: 'CPT' | 'HCPCS' | 'ICD-10-PCS'): string {
  return system === 'CPT' ? 'C4' : system === 'HCPCS' ? 'HCPCS' : 'I10P';
}
