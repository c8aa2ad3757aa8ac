// Pharmacy: RDE^O11 for prescriptions and their stops, RAS^O17 for what was given on the spot.
import { type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { EncounterRow, MedicationRow, ProcedureRow } from '../../clinical/tables.ts';
import { atVisit, noon, ofVisit } from './admission.ts';
import { REPEAT, ROUTE } from './local-tables.ts';
import type { Message } from './message.ts';
import { entity, oldTiming, practitioner } from './person.ts';
import { type Add, type Moment, orderKey, RANK, type Told } from './scene.ts';

export function pharmacy(told: Told, add: Add): void {
  for (const drug of told.life.medications) {
    const e = drug.encounter_id === null ? undefined : told.encounters.get(drug.encounter_id);
    const ordered = e === undefined ? null : momentOn(e, drug.start_date);
    if (e !== undefined && ordered !== null) {
      add(ofVisit(e, prescription(told, drug, e, ordered)));
      if (wasGiven(drug, e)) add(ofVisit(e, given(told, drug, e, ordered)));
    }
    if (drug.status === 'stopped' && drug.end_date !== null && since(told, drug.end_date))
      add(stop(told, drug, noon(drug.end_date)));
  }
  for (const p of told.life.procedures) injected(told, p, add);
}

function since({ scene }: Told, day: Day): boolean {
  return scene.from === null || day >= scene.from;
}

/** A moment of a day within an encounter: its end where it ends that day, else noon. */
export function momentOn(e: EncounterRow, day: Day): Seconds {
  const at = Math.floor(e.end_time / SECONDS_PER_DAY) === day ? e.end_time : noon(day);
  return Math.min(Math.max(at, e.start_time), e.end_time);
}

/** Pharmacy triggers had no numbers of their own before 2.4. */
function rde({ scene }: Told): Moment['type'] {
  return scene.version.ownTriggers ? ['RDE', 'O11', 'RDE_O11'] : ['RDE', 'O01', 'RDE_O01'];
}

type Sent = Omit<Moment, 'facility'>;

function prescription(told: Told, drug: MedicationRow, e: EncounterRow, time: Seconds): Sent {
  const body = (m: Message) => {
    atVisit(m, told, e, time);
    writePrescription(m, told, drug, time, 'NW');
  };
  const row = drug.medication_id;
  return { time, rank: RANK.prescription, family: 'RDE', type: rde(told), row, mark: 'N', body };
}

function stop(told: Told, drug: MedicationRow, time: Seconds): Moment {
  const row = drug.medication_id;
  const sent = { time, rank: RANK.prescription, family: 'RDE', type: rde(told), row, mark: 'D' } as const;
  return {
    ...sent,
    facility: null,
    body: (m) => {
      m.segments(told.person(time));
      writePrescription(m, told, drug, time, 'DC');
    },
  };
}

function writePrescription(
  m: Message,
  told: Told,
  drug: MedicationRow,
  time: Seconds,
  control: 'NW' | 'DC',
): void {
  const { version } = told.scene;
  m.segment('ORC').field(1).text(control);
  entity(m.field(2), drug.medication_id);
  // Required before TQ1 took its place: the same timing stands in RXE-1.
  if (version.name === '2.3') writeOldTiming(m.field(7), drug);
  m.field(9).time(time);
  practitioner(m.field(12), told.scene, drug.practitioner_id);
  if (control === 'DC') m.field(16).component(2).text(drug.stop_reason);
  m.segment('RXE');
  if (!version.timing) writeOldTiming(m.field(1), drug);
  writeDrug(m.field(2), drug);
  m.field(3).decimal(drug.dose, 3).field(5).coded(drug.unit, drug.unit, 'UCUM');
  m.field(7).component(2).text(drug.frequency);
  if (!version.withdrawn) m.field(10).decimal(drug.quantity, 3);
  m.field(12).whole(drug.refills);
  m.field(27).coded(drug.indication_code, drug.indication, 'I10C');
  if (version.timing) writeTiming(m, drug);
  writeRoute(m, drug.route);
}

/** RxNorm first, the package as the alternate. */
function writeDrug(m: Message, drug: MedicationRow): void {
  m.coded(drug.rxnorm_code, drug.name, 'RXNORM');
  m.component(4).text(drug.ndc_code).component(5).text(drug.name).component(6).text('NDC');
}

function writeTiming(m: Message, drug: MedicationRow): void {
  m.segment('TQ1').field(1).whole(1).field(3);
  for (const pattern of (REPEAT[drug.frequency] ?? '').split(' ').filter(Boolean)) m.again().text(pattern);
  m.field(7).day(drug.start_date).field(8).day(drug.end_date).field(11).text(drug.frequency);
}

/** The same as TQ. */
function writeOldTiming(m: Message, drug: MedicationRow): void {
  m.component(2).text(REPEAT[drug.frequency]?.split(' ')[0] ?? null);
  m.component(4).day(drug.start_date).component(5).day(drug.end_date).component(8).text(drug.frequency);
}

function writeRoute(m: Message, route: string): void {
  const [code, words] = ROUTE[route] ?? ['OTH', route];
  m.segment('RXR').field(1).coded(code, words, 'HL70162');
}

/** True where the first dose was given by staff: to inpatients, and what is infused, injected for months or placed. */
export function wasGiven(drug: MedicationRow, e: EncounterRow): boolean {
  if (e.encounter_class === 'IMP') return true;
  return drug.route === 'intravenous' || drug.route === 'intrauterine' || drug.frequency === 'every 13 weeks';
}

function ras({ scene }: Told): Moment['type'] {
  return scene.version.ownTriggers ? ['RAS', 'O17', 'RAS_O17'] : ['RAS', 'O01', 'RAS_O01'];
}

/** The first dose. The record knows its day, so that RXA-3 has no hour. */
function given(told: Told, drug: MedicationRow, e: EncounterRow, time: Seconds): Sent {
  const body = (m: Message) => {
    atVisit(m, told, e, time);
    m.segment('ORC').field(1).text('RE');
    entity(m.field(2), drug.medication_id);
    if (told.scene.version.name === '2.3') writeOldTiming(m.field(7), drug);
    practitioner(m.field(12), told.scene, drug.practitioner_id);
    startAdministration(m, drug.start_date);
    m.field(5).coded(drug.rxnorm_code, drug.name, 'RXNORM');
    m.field(6).decimal(drug.dose, 3).field(7).coded(drug.unit, drug.unit, 'UCUM').field(20).text('CP');
    writeRoute(m, drug.route);
  };
  const row = drug.medication_id;
  return { time, rank: RANK.administration, family: 'RAS', type: ras(told), row, mark: 'M', body };
}

function startAdministration(m: Message, day: Day): void {
  m.segment('RXA').field(1).whole(0).field(2).whole(1).field(3).day(day).field(4).day(day);
}

/** Drugs billed as procedures (HCPCS J and Q codes) were given at the visit. */
function injected(told: Told, p: ProcedureRow, add: Add): void {
  const e = told.encounters.get(p.encounter_id);
  if (e === undefined || p.code_system !== 'HCPCS' || !/^[JQ]\d{4}$/.test(p.code)) return;
  const time = momentOn(e, p.date);
  const order = told.orders.get(orderKey(p.encounter_id, p.name))?.[0];
  const body = (m: Message) => {
    atVisit(m, told, e, time);
    m.segment('ORC').field(1).text('RE');
    if (order !== undefined) entity(m.field(2), order.order_id);
    entity(m.field(3), p.procedure_id);
    oldTiming(m, told.scene, 7, time);
    practitioner(m.field(12), told.scene, p.practitioner_id);
    startAdministration(m, p.date);
    // 999: the amount is not known.
    m.field(5).coded(p.code, p.name, 'HCPCS').field(6).whole(999).field(20).text('CP');
    writeRoute(m, 'not recorded');
  };
  const row = p.procedure_id;
  add(ofVisit(e, { time, rank: RANK.administration, family: 'RAS', type: ras(told), row, mark: 'P', body }));
}
