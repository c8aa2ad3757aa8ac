// Encounter and Appointment.
import type { AppointmentRow, MovementRow } from '../../../clinical/extra-tables.ts';
import type { EncounterRow } from '../../../clinical/tables.ts';
import {
  admitSources,
  appointmentTypes,
  cancellations,
  dispositions,
  encounterClasses,
  encounterTypes,
  performerType,
  wards,
} from '../../../codes/fhir.ts';
import {
  type Chart,
  concept,
  core,
  type Desk,
  diagnosisMember,
  key,
  referFacility,
  stamped,
  subjectOf,
  type Visit,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { interpreterOf, SID } from './person.ts';

const IDENTIFIER = fragment(`,"identifier":[{"use":"official","system":"${SID.encounter}","value":"`);
const END_VALUE = fragment('"}]');
/** Class, type and department together: few combinations, many encounters. */
const CLASSES = cached((k: string) => {
  const [klass, type, department] = k.split('|') as [string, string, string];
  return members({
    class: encounterClasses[klass],
    type: [concept(encounterTypes[type], type)],
    serviceType: { text: department },
  });
});
const PERFORMER = fragment(`,"participant":[{${members({ type: [concept(performerType)] }).slice(1)}`);
const END_PARTICIPANTS = fragment('}]');
const PERIOD = fragment(',"period":{"start":"');
const END = fragment(',"end":"');
const CLOSE = fragment('}');
const REASON = cached((k: string) => {
  const [code, description] = k.split('|') as [string, string];
  return members({
    reasonCode: [
      {
        coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: description }],
        text: description,
      },
    ],
  });
});
const REASONS = fragment(',"reasonReference":[');
const END_LIST = fragment(']');
const LEFT = cached((k: string) => {
  const [disposition, source] = k.split('|') as [string, keyof typeof admitSources | ''];
  return members({
    hospitalization: {
      ...(source === '' ? {} : { admitSource: concept(admitSources[source]) }),
      ...(disposition === ''
        ? {}
        : { dischargeDisposition: concept(dispositions[disposition], disposition) }),
    },
  });
});
/** Whether an interpreter was needed at the visit, by the language spoken. */
const INTERPRETED = cached((language: string) => members({ extension: [interpreterOf(language)] }));
const APPOINTMENT = fragment(',"appointment":[');
const LENGTH = fragment(',"length":{"value":');
const END_LENGTH = fragment(',"unit":"min","system":"http://unitsofmeasure.org","code":"min"}');
const LOCATION = fragment(',"location":[{"location":');
const NEXT_LOCATION = fragment('},{"location":');
const LOCATED = fragment(',"status":"completed"');

export function encounterWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('encounter')], { status: 'finished' });
  return (chart) => {
    const stays = movementsOf(chart);
    const booked = new Map<number, number>();
    for (const a of chart.life.appointments)
      if (a.encounter_id !== null) booked.set(a.encounter_id, a.appointment_id);
    const interpreter = desk.usCore === '8.0.0' ? INTERPRETED(chart.life.patient.language) : null;
    for (const visit of chart.visits.values()) {
      const { row: e } = visit;
      const ink = sheet.open(kinds.encounter, e.encounter_id, head);
      ink.put(IDENTIFIER);
      ink.uint(e.encounter_id);
      ink.put(END_VALUE);
      if (interpreter !== null) ink.put(interpreter);
      ink.put(CLASSES(`${e.encounter_class}|${e.type}|${e.department}`));
      subjectOf(desk, chart.patient);
      const appointment = booked.get(e.encounter_id);
      if (appointment !== undefined) {
        ink.put(APPOINTMENT);
        sheet.reference(kinds.appointment, appointment);
        ink.put(END_LIST);
      }
      ink.put(PERFORMER);
      writePeriod(desk, visit, e.start_time, e.end_time);
      desk.referred.practitioners.add(e.practitioner_id);
      sheet.refer('individual', kinds.practitioner, e.practitioner_id);
      ink.put(END_PARTICIPANTS);
      writePeriod(desk, visit, e.start_time, e.end_time);
      ink.put(LENGTH);
      ink.uint(e.duration_minutes);
      ink.put(END_LENGTH);
      ink.put(REASON(`${e.reason_code}|${e.reason_description}`));
      const condition = chart.byCode.get(e.reason_code);
      if (condition !== undefined) {
        ink.put(REASONS);
        sheet.reference(kinds.condition, condition.condition_id);
        ink.put(END_LIST);
      }
      if (e.disposition !== null || e.encounter_class === 'IMP')
        ink.put(LEFT(`${e.disposition ?? ''}|${sourceOf(e)}`));
      writeLocations(desk, visit, stays.get(e.encounter_id) ?? []);
      referFacility(desk, 'serviceProvider', e.organization_id);
      sheet.close();
      visit.targets.push([kinds.encounter, e.encounter_id]);
    }
  };
}

function sourceOf(e: EncounterRow): string {
  if (e.encounter_class !== 'IMP') return '';
  if (e.parent_encounter_id !== null) return 'emergency';
  return e.type === 'Birth' ? 'born' : 'outpatient';
}

function movementsOf({ life }: Chart): ReadonlyMap<number, MovementRow[]> {
  const stays = new Map<number, MovementRow[]>();
  for (const m of life.movements) {
    const stay = stays.get(m.encounter_id);
    if (stay === undefined) stays.set(m.encounter_id, [m]);
    else stay.push(m);
  }
  return stays;
}

/** `,"period":{…}` of local times. */
export function writePeriod(
  { sheet: { ink } }: Desk,
  { clock }: Pick<Visit, 'clock'>,
  start: number,
  end: number,
): void {
  ink.put(PERIOD);
  ink.time(start);
  ink.put(clock.zone(start));
  ink.put(END);
  ink.time(end);
  ink.put(clock.zone(end));
  ink.put(CLOSE);
}

/** The site, or the wards one after another. */
function writeLocations(desk: Desk, visit: Visit, stay: readonly MovementRow[]): void {
  const { sheet } = desk;
  const { ink } = sheet;
  const facility = visit.row.organization_id;
  ink.put(LOCATION);
  if (stay.length === 0) {
    sheet.reference(kinds.site, facility);
    ink.put(LOCATED);
  }
  for (const [k, m] of stay.entries()) {
    if (k > 0) ink.put(NEXT_LOCATION);
    const ward = facility * 10 + (wards as readonly string[]).indexOf(m.unit);
    desk.referred.wards.add(ward);
    sheet.reference(kinds.ward, ward);
    ink.put(LOCATED);
    writePeriod(desk, visit, m.start_time, m.end_time);
  }
  ink.put(END_PARTICIPANTS);
}

// ---- Appointments

const STATUSES = cached((k: string) => {
  const [status, by, type] = k.split('|') as [AppointmentRow['status'], string, string];
  return members({
    status,
    ...(by === '' ? {} : { cancelationReason: concept(cancellations[by]) }),
    appointmentType: concept(appointmentTypes[type] ?? appointmentTypes.other, type),
  });
});
const WHY = diagnosisMember('reasonCode');
const START = key('start');
const STOP = key('end');
const CREATED = key('created');
const PARTICIPANT = fragment(',"participant":[{"actor":');
const ACTOR = fragment(',"required":"required","status":"accepted"},{"actor":');
const PLACE = fragment(',"required":"information-only","status":"accepted"}]');

export function appointmentWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, []);
  return (chart) => {
    for (const a of chart.life.appointments) {
      const clock = desk.clockOf(a.organization_id);
      const ink = sheet.open(kinds.appointment, a.appointment_id, head);
      ink.put(STATUSES(`${a.status}|${a.cancelled_by ?? ''}|${a.type}`));
      ink.put(WHY(a.reason_code));
      ink.put(START);
      ink.time(a.start_time);
      ink.put(clock.zone(a.start_time));
      ink.put(STOP);
      ink.time(a.end_time);
      ink.put(clock.zone(a.end_time));
      ink.put(CREATED);
      ink.day(a.booked_date);
      ink.mark(34);
      ink.put(PARTICIPANT);
      sheet.reference(kinds.patient, chart.patient);
      ink.put(ACTOR);
      desk.referred.practitioners.add(a.practitioner_id);
      sheet.reference(kinds.practitioner, a.practitioner_id);
      ink.put(ACTOR);
      desk.referred.facilities.add(a.organization_id);
      sheet.reference(kinds.site, a.organization_id);
      ink.put(PLACE);
      sheet.close();
      const visit = a.encounter_id === null ? undefined : chart.visits.get(a.encounter_id);
      (visit?.targets ?? chart.others).push([kinds.appointment, a.appointment_id]);
    }
  };
}
