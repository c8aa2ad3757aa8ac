// SIU: appointments booked (S12), cancelled (S15) and missed (S26), and the pre-admission (A05) of booked stays.
import type { Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { AppointmentRow } from '../../clinical/extra-tables.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import { arriving, ofVisit } from './admission.ts';
import { DEPARTMENT } from './local-tables.ts';
import type { Message } from './message.ts';
import { entity, facilitySubs, practitioner } from './person.ts';
import { type Add, type Moment, RANK, type Told } from './scene.ts';
import type { Slips } from './slips.ts';

const HOUR = 3600;
/** The desk opens at nine, and cancellations come the day before; assumptions: the record has the day of booking and the outcome. */
const DESK_OPENS = 9 * HOUR;
const NOTICE = 24 * HOUR;

export function appointments(told: Told, add: Add, slips: Slips): void {
  for (const a of told.life.appointments) {
    const booked = Math.min(a.booked_date * 86_400 + DESK_OPENS, a.start_time);
    const slip = a.start_time - booked > 2 * NOTICE ? slips.booking(a) : null;
    if (slip === null) add(message(told, a, booked, 'S12', RANK.booking));
    else rebooked(told, a, booked, slip, add);
    if (a.status === 'cancelled')
      add(message(told, a, Math.max(booked, a.start_time - NOTICE), 'S15', RANK.unkept));
    if (a.status === 'noshow') add(message(told, a, a.end_time, 'S26', RANK.unkept));
    const e = a.encounter_id === null ? undefined : told.encounters.get(a.encounter_id);
    if (e?.encounter_class === 'IMP')
      add(
        ofVisit(e, {
          time: booked,
          rank: RANK.preadmission,
          type: ['ADT', 'A05', 'ADT_A05'],
          occurred: e.start_time,
          body: arriving(told, e),
        }),
      );
  }
}

/** Booked for another day and moved (S13), or for another length and changed (S14), an hour later. */
function rebooked(told: Told, a: AppointmentRow, booked: Seconds, slip: Rng, add: Add): void {
  const moved = slip.chance(0.5);
  const first = moved
    ? { ...a, start_time: a.start_time - NOTICE, end_time: a.end_time - NOTICE }
    : { ...a, end_time: a.end_time + HOUR };
  add(message(told, first, booked, 'S12', RANK.booking));
  add(message(told, a, booked + HOUR, moved ? 'S13' : 'S14', RANK.booking));
}

type Trigger = 'S12' | 'S13' | 'S14' | 'S15' | 'S26';

/** Table 0278. */
const STATUS: Readonly<Record<Trigger, string>> = {
  S12: 'Booked',
  S13: 'Booked',
  S14: 'Booked',
  S15: 'Cancelled',
  S26: 'Noshow',
};

/** Why the message is sent; local table of SCH-6. */
const REASON: Readonly<Record<Trigger, readonly [string, string]>> = {
  S12: ['BOOK', 'Booked'],
  S13: ['RESCHED', 'Rescheduled'],
  S14: ['CHANGE', 'Changed'],
  S15: ['CANC', 'Cancelled'],
  S26: ['NOSHOW', 'Did not come'],
};

function message(told: Told, a: AppointmentRow, time: Seconds, trigger: Trigger, rank: number): Moment {
  return {
    time,
    rank,
    family: 'SIU',
    type: ['SIU', trigger, 'SIU_S12'],
    row: a.appointment_id,
    facility: a.organization_id,
    body: (m) => {
      writeSchedule(m, told, a, trigger);
      m.segments(told.identity(time));
      writeResources(m, told, a, STATUS[trigger]);
    },
  };
}

function writeSchedule(m: Message, told: Told, a: AppointmentRow, trigger: Trigger): void {
  const { version } = told.scene;
  m.segment('SCH');
  entity(m.field(1), a.appointment_id);
  entity(m.field(2), a.appointment_id);
  const [code, words] = REASON[trigger];
  const by = a.cancelled_by === 'provider' ? ' by the provider' : ' by the patient';
  m.field(6).coded(code, trigger === 'S15' ? words + by : words, 'L');
  m.field(7).coded(a.reason_code, icd10cm.entries.get(a.reason_code)?.display ?? null, 'I10C');
  m.field(8).coded('Normal', a.type, 'HL70277');
  if (!version.withdrawn) {
    m.field(9).whole(minutesOf(a)).field(10).coded('min', 'minutes', 'UCUM');
    m.field(11).component(4).time(a.start_time).component(5).time(a.end_time);
  }
  practitioner(m.field(16), told.scene, a.practitioner_id);
  practitioner(m.field(20), told.scene, a.practitioner_id);
  m.field(25).coded(STATUS[trigger], STATUS[trigger], 'HL70278');
}

function minutesOf(a: AppointmentRow): number {
  return Math.round((a.end_time - a.start_time) / 60);
}

/** What, where and who of the appointment. */
function writeResources(m: Message, told: Told, a: AppointmentRow, status: string): void {
  const { scene } = told;
  const specialty = scene.practitioners.get(a.practitioner_id)?.specialty;
  m.segment('RGS').field(1).whole(1);
  m.segment('AIS').field(1).whole(1).field(3).coded(a.type, a.type, 'L').field(4).time(a.start_time);
  writeSpan(m, a, status, 7);
  m.segment('AIL')
    .field(1)
    .whole(1)
    .field(3)
    .text(DEPARTMENT[specialty ?? ''] ?? 'OTH');
  facilitySubs(m.component(4), scene, a.organization_id);
  const hospital = scene.facilities.get(a.organization_id)?.type === 'hospital';
  m.field(4).coded(hospital ? 'D' : 'C', hospital ? 'Department' : 'Clinic', 'HL70305');
  m.field(6).time(a.start_time);
  writeSpan(m, a, status, 9);
  m.segment('AIP').field(1).whole(1);
  practitioner(m.field(3), scene, a.practitioner_id);
  m.field(4)
    .component(2)
    .text(specialty ?? null)
    .field(6)
    .time(a.start_time);
  writeSpan(m, a, status, 9);
}

/** Duration, its unit, and the status three fields further. */
function writeSpan(m: Message, a: AppointmentRow, status: string, field: number): void {
  m.field(field)
    .whole(minutesOf(a))
    .field(field + 1)
    .coded('min', 'minutes', 'UCUM');
  m.field(field + 3).coded(status, status, 'HL70278');
}
