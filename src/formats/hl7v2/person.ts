// Who and where: PID and PD1 of a person, PV1 and PV2 of an encounter, NPIs and places as HL7 types print them.
import { SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { MovementRow } from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow, PatientRow } from '../../clinical/tables.ts';
import {
  AUTHORITY,
  DEPARTMENT,
  DISPOSITION,
  ETHNICITY,
  KIN,
  LANGUAGE,
  MARITAL,
  NPI_OID,
  PATIENT_CLASS,
  RACE,
  RACE_WORDS,
  SEX,
  SSN_OID,
  UNIT,
} from './local-tables.ts';
import { type Message, printedAside } from './message.ts';
import type { Scene, Told } from './scene.ts';

/** A number of ours (CX): value, authority, kind of table 0203. */
export function number(m: Message, value: number | string, kind: string): Message {
  if (typeof value === 'number') m.whole(value);
  else m.text(value);
  return m.component(4).text(AUTHORITY).component(5).text(kind);
}

/** A number of ours (EI). */
export function entity(m: Message, value: number): Message {
  return m.whole(value).component(2).text(AUTHORITY);
}

/** A practitioner (XCN). */
export function practitioner(m: Message, scene: Scene, id: number): Message {
  let bytes = scene.names.get(id);
  if (bytes === undefined) {
    bytes = printedAside((aside) => writePractitioner(aside.field(0), scene, id));
    scene.names.set(id, bytes);
  }
  return m.printed(bytes);
}

function writePractitioner(m: Message, scene: Scene, id: number): void {
  const p = scene.practitioners.get(id);
  if (p === undefined) {
    m.whole(id);
    return;
  }
  m.text(p.npi).component(2).text(p.last).component(3).text(p.first);
  m.component(9).text('NPI').sub(2).text(NPI_OID).sub(3).text('ISO');
  m.component(10).text('L').component(13).text('NPI');
}

/** When something is due, where ORC-7 and OBR-27 are required (2.3). */
export function oldTiming(
  m: Message,
  { version }: Scene,
  field: number,
  t: Seconds,
  priority?: string,
): void {
  if (version.name === '2.3')
    m.field(field)
      .component(4)
      .time(t)
      .component(6)
      .text(priority ?? null);
}

/** A facility (HD), in one component. */
export function facilitySubs(m: Message, scene: Scene, id: number): Message {
  const f = scene.facilities.get(id);
  m.whole(id);
  return f === undefined ? m : m.sub(2).text(`${NPI_OID}.${f.npi}`).sub(3).text('ISO');
}

/** Where somebody lies or is seen (PL). */
export function place(m: Message, told: Told, e: EncounterRow, movement: MovementRow | undefined): Message {
  if (movement === undefined) m.text(DEPARTMENT[e.department] ?? 'OTH');
  else m.text(UNIT[movement.unit]!).component(2).text(movement.room).component(3).text(movement.bed);
  return facilitySubs(m.component(4), told.scene, e.organization_id);
}

/** The movement of a stay that holds at a time; the last one afterwards. */
export function movementAt(told: Told, e: EncounterRow, t: Seconds): MovementRow | undefined {
  const all = told.movements.get(e.encounter_id);
  return all?.findLast((x) => x.start_time <= t) ?? all?.[0];
}

function identifiers(m: Message, { patient }: Life): void {
  number(m.field(3), patient.mrn, 'MR');
  number(m.again(), patient.patient_id, 'PI');
  number(m.again(), patient.vista_id, 'PT');
  m.again().text(patient.ssn).component(4).sub(2).text(SSN_OID).sub(3).text('ISO').component(5).text('SS');
}

/** The home (XAD). */
function writeHome(m: Message, patient: PatientRow): void {
  m.text(patient.address).component(3).text(patient.city).component(4).text(patient.state);
  m.component(5).text(patient.zip).component(6).text(patient.country).component(7).text('H');
  m.component(9).text(patient.county);
}

/** A telephone number (XTN) of any country: all digits, and in North America area code and number apart. */
function telephone(m: Message, phone: string, use: string): void {
  const digits = phone.replace(/\D/g, '');
  m.component(2).text(use).component(3).text('PH');
  if (digits.length === 10) m.component(6).text(digits.slice(0, 3)).component(7).text(digits.slice(3));
  else m.component(12).text(phone);
}

/** A name (XPN) of a type of table 0200. */
function writeName(
  m: Message,
  name: Pick<PatientRow, 'first_name' | 'middle_name' | 'last_name'>,
  suffix: string | null,
  type: string,
): void {
  m.text(name.last_name).component(2).text(name.first_name).component(3).text(name.middle_name);
  m.component(4).text(suffix).component(7).text(type);
}

/** PID; `dead` says whether the death has happened yet. */
export function writeIdentity(m: Message, scene: Scene, life: Life, dead: boolean): void {
  const { patient } = life;
  m.segment('PID').field(1).whole(1);
  identifiers(m, life);
  const [present, ...former] = life.names;
  writeName(m.field(5), patient, present?.suffix ?? null, 'L');
  // Former names repeat PID-5; version 2.3, where it does not repeat, has PID-9 for them.
  if (scene.version.namesStructure) for (const name of former) writeName(m.again(), name, null, 'M');
  m.field(7).day(patient.birthdate);
  m.field(8).text(SEX[patient.gender]);
  if (!scene.version.namesStructure) for (const name of former) writeName(m.field(9), name, null, 'M');
  const race = RACE[patient.race];
  m.field(10).coded(race, RACE_WORDS[race]!, 'HL70005');
  writeHome(m.field(11), patient);
  telephone(m.field(13), patient.phone, 'PRN');
  m.again().component(2).text('NET').component(3).text('Internet').component(4).text(patient.email);
  m.field(15).coded(LANGUAGE[patient.language], patient.language, 'ISO639');
  m.field(16).coded(MARITAL[patient.marital_status], patient.marital_status, 'HL70002');
  if (!scene.version.withdrawn) m.field(19).text(patient.ssn);
  if (patient.mother_id !== null) number(m.field(21), patient.mother_id, 'PI');
  m.field(22).coded(ETHNICITY[patient.ethnicity], patient.ethnicity, 'HL70189');
  m.field(29).day(dead ? patient.death_date : null);
  m.field(30).text(dead ? 'Y' : 'N');
  m.end();
}

/** PID and PD1. */
export function writePerson(m: Message, scene: Scene, life: Life, dead: boolean): void {
  writeIdentity(m, scene, life, dead);
  if (scene.version.withdrawn) return;
  m.segment('PD1');
  practitioner(m.field(4), scene, life.patient.primary_care_id);
  m.end();
}

/** NK1: whom to call. Of a contact who is a patient the number says more than the name. */
export function writeContacts(m: Message, { contacts, patient }: Life): void {
  for (const [k, contact] of contacts.entries()) {
    m.segment('NK1')
      .field(1)
      .whole(k + 1);
    if (contact.last_name !== null)
      m.field(2).text(contact.last_name).component(2).text(contact.first_name).component(7).text('L');
    m.field(3).coded(KIN[contact.relationship], contact.relationship, 'HL70063');
    writeHome(m.field(4), patient);
    telephone(m.field(5), contact.phone, 'PRN');
    m.field(7).coded('C', 'Emergency Contact', 'HL70131');
    if (contact.contact_patient_id !== null) number(m.field(33), contact.contact_patient_id, 'PI');
    m.end();
  }
}

/** When the record learns of the death: at the end of the stay in which it happened, else at the end of that day. */
export function diedAt({ patient, encounters }: Life): Seconds {
  if (patient.death_date === null) return Number.POSITIVE_INFINITY;
  const last = encounters.findLast((e) => e.disposition === 'Expired');
  return last?.end_time ?? (patient.death_date + 1) * SECONDS_PER_DAY - 1;
}

/** Table 0007. */
function admissionType(e: EncounterRow): string {
  if (e.type === 'Birth') return 'N';
  if (e.encounter_class === 'EMER' || e.parent_encounter_id !== null) return 'E';
  if (e.type === 'Urgent Care') return 'U';
  return e.type === 'Surgery' ? 'C' : 'R';
}

/** PV1 at time `t`: the bed of that time, and the discharge once it has happened. */
export function writeVisit(m: Message, told: Told, e: EncounterRow, t: Seconds): void {
  const left = e.encounter_class !== 'AMB' && e.encounter_class !== 'VR' && t >= e.end_time;
  m.segment('PV1').field(1).whole(1).field(2).text(PATIENT_CLASS[e.encounter_class]);
  place(m.field(3), told, e, movementAt(told, e, t));
  m.field(4).text(admissionType(e));
  practitioner(m.field(7), told.scene, e.practitioner_id);
  m.field(10).text(DEPARTMENT[e.department] ?? 'OTH');
  // Local table 0023: 7 came through the emergency department, 1 did not.
  if (e.encounter_class === 'IMP') m.field(14).text(e.parent_encounter_id === null ? '1' : '7');
  number(m.field(19), e.encounter_id, 'VN');
  if (left && e.disposition !== null) m.field(36).text(DISPOSITION[e.disposition]);
  m.field(44).time(e.start_time);
  if (left) m.field(45).time(e.end_time);
  m.end();
}

/** PV2: the reason of the visit. */
export function writeReason(m: Message, e: EncounterRow): void {
  m.segment('PV2').field(3).coded(e.reason_code, e.reason_description, 'I10C');
}
