// Appointments: every planned visit was booked, some that were booked did not take place.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import type { AppointmentRow } from '../../clinical/extra-tables.ts';
import { nextOpenDay } from '../../world/calendar.ts';
import type { Visit, VisitKind } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';

/** Mean days from booking to visit: new problems soon, check-ups and specialists late (Merritt Hawkins 2022: 26 days on average for new patients). */
const LEAD: Readonly<Partial<Record<VisitKind, number>>> = {
  wellness: 40,
  'follow-up': 45,
  specialist: 26,
  diagnosis: 4,
  acute: 1,
  telehealth: 2,
  session: 14,
  screening: 21,
  surgery: 30,
  'day-surgery': 25,
};

/** Missed and cancelled appointments, of all booked (Kheirkhah 2016, BMC Health Serv Res: 18 % missed in ten clinics of one system; US practices report 5–7 %, MGMA 2021). */
const MISSED = 0.07;
const CANCELLED = 0.09;

export function writeAppointments(chart: Chart, visits: readonly Visit[]): void {
  const rows: Omit<AppointmentRow, 'appointment_id'>[] = [];
  for (const visit of visits) {
    const encounter = chart.encounterOf.get(visit);
    const lead = LEAD[visit.kind];
    if (encounter === undefined || lead === undefined) continue;
    const rng = visit.rng.at('appointment');
    const booked = Math.max(
      chart.person.birth,
      encounter.date - Math.floor(rng.at('lead').exponential() * lead),
    );
    const kept = {
      patient_id: chart.person.number,
      encounter_id: encounter.encounter_id,
      practitioner_id: encounter.practitioner_id,
      organization_id: encounter.organization_id,
      type: encounter.type,
      reason_code: encounter.reason_code,
      booked_date: booked,
      start_time: visit.start,
      end_time: Math.max(visit.end, visit.start + 600),
      status: 'fulfilled',
      cancelled_by: null,
    } as const;
    rows.push(kept);
    const lost = lostBefore(chart, visit, booked);
    if (lost !== null) rows.push({ ...kept, ...lost });
  }
  rows.sort((a, b) => a.start_time - b.start_time || a.booked_date - b.booked_date);
  rows.forEach((row, i) => {
    chart.life.appointments.push({ appointment_id: rowId(chart, i), ...row });
  });
}

/** The date before, which fell through: missed and booked again, or moved. */
function lostBefore(chart: Chart, visit: Visit, booked: number) {
  const rng = visit.rng.at('appointment', 'lost');
  // Shares are of all booked, and each draw stands beside one that was kept.
  const u = rng.at('kind').float() * (1 - MISSED - CANCELLED);
  if (u >= MISSED + CANCELLED) return null;
  const earlier = nextOpenDay(booked - 3 - Math.floor(rng.at('gap').exponential() * 14));
  if (earlier < chart.from || earlier >= booked) return null;
  const shift = earlier - Math.floor(visit.start / SECONDS_PER_DAY);
  const missed = u < MISSED;
  return {
    encounter_id: null,
    booked_date: Math.max(chart.person.birth, earlier - Math.floor(rng.at('lead').exponential() * 20)),
    start_time: visit.start + shift * SECONDS_PER_DAY,
    end_time: Math.max(visit.end, visit.start + 600) + shift * SECONDS_PER_DAY,
    status: missed ? ('noshow' as const) : ('cancelled' as const),
    cancelled_by: missed ? null : rng.at('who').chance(0.7) ? ('patient' as const) : ('provider' as const),
  };
}
