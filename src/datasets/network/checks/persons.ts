// Claims about persons, their emergency visits and their stays.
import { ageAt, type Day, SECONDS_PER_DAY } from '../../../base/days.ts';
import type { Check } from '../../../schema/fold.ts';
import { ADULT_AGE, TO_BED } from '../ed.ts';
import { AGE_GROUPS, groupOf, homeSite, LHAS } from '../geography.ts';
import { UNITS } from '../programs.ts';
import { edEncounters, ipStays, patients } from '../tables.ts';
import { type Chart, chartCheck, claim, type Frame, type StayRead, type VisitRead } from './charts.ts';

const person = (chart: Chart) => [chart.patient];
const visitsOf = (chart: Chart) => chart.visits;
const staysOf = (chart: Chart) => chart.stays;
const dayOfTime = (time: number): Day => Math.floor(time / SECONDS_PER_DAY);

export function patientChecks({ from, anchor }: Frame, counted: boolean): readonly Check[] {
  const say = (column: string, aspect: string, doc: string) => claim(patients, column, aspect, doc);
  return [
    chartCheck(say('dob', 'resident', 'dob is not after the first day of the year of record'), person, (p) =>
      p.dob === null ? null : p.dob <= from,
    ),
    chartCheck(
      say('death_date', 'resident', 'death_date is not before the year of record, nor after the anchor date'),
      person,
      (p) => (p.death_date === null ? null : p.death_date >= from && p.death_date <= anchor),
    ),
    chartCheck(
      say('age_group', 'computed', 'age_group holds the age on the first day of the year of record'),
      person,
      (p) =>
        p.dob === null || p.dob > from ? null : p.age_group === AGE_GROUPS[groupOf(ageAt(p.dob, from))],
    ),
    chartCheck(
      say('facility_home_id', 'default', 'facility_home_id is the default site of the area'),
      person,
      (p) =>
        p.lha_id === null || p.lha_id < 1 || p.lha_id > LHAS.length
          ? null
          : p.facility_home_id === homeSite(p.lha_id),
    ),
    chartCheck(
      say(
        'primary_ed_subservice',
        'by_age',
        'those under 18 use the pediatric department first, and nobody else',
      ),
      person,
      (p) =>
        p.dob === null
          ? null
          : ageAt(p.dob, from) < ADULT_AGE === (p.primary_ed_subservice === 'Pediatric ED'),
    ),
    ...(counted
      ? [
          chartCheck(
            say('ed_visits_year', 'counted', 'ed_visits_year is the number of the person’s visits'),
            person,
            (p, chart) => p.ed_visits_year === chart.visits.length,
          ),
        ]
      : []),
  ];
}

export function visitChecks(frame: Frame, withStays: boolean): readonly Check[] {
  const say = (column: string, aspect: string, doc: string) => claim(edEncounters, column, aspect, doc);
  return [
    chartCheck(say('arrival_ts', 'in_year', 'arrival_ts lies in the year of record'), visitsOf, (v) =>
      v.arrival_ts === null
        ? null
        : dayOfTime(v.arrival_ts) >= frame.from && dayOfTime(v.arrival_ts) < frame.before,
    ),
    chartCheck(
      say('arrival_ts', 'in_life', 'arrival_ts is not before birth or after death'),
      visitsOf,
      (v, chart) => inLife(v.arrival_ts, chart),
    ),
    chartCheck(
      say('arrival_ts', 'no_overlap', 'visits of a person do not overlap'),
      visitsOf,
      (v, chart, i) => {
        const last = chart.visits[i - 1];
        return last === undefined || v.arrival_ts === null ? null : v.arrival_ts >= (last.departure_ts ?? 0);
      },
    ),
    chartCheck(
      say('arrival_ts', 'not_in_stay', 'nobody comes to an emergency service while in hospital'),
      visitsOf,
      (v, chart) =>
        v.arrival_ts === null
          ? null
          : !chart.stays.some(
              (s) => s.admit_ts! < v.arrival_ts! && v.arrival_ts! < (s.discharge_ts ?? Infinity),
            ),
    ),
    chartCheck(say('dispo', 'final', 'nothing follows a death in the department'), visitsOf, (v, chart) =>
      v.dispo === 'Death'
        ? !chart.visits.some((w) => w.arrival_ts! > v.arrival_ts!) &&
          !chart.stays.some((s) => s.admit_ts! > v.arrival_ts!)
        : null,
    ),
    chartCheck(
      say('ed_subservice', 'by_age', 'only those under 18 are seen in the pediatric department'),
      visitsOf,
      (v, { patient }) =>
        v.ed_subservice !== 'Pediatric ED' || patient.dob === null || v.arrival_ts === null
          ? null
          : ageAt(patient.dob, dayOfTime(v.arrival_ts)) < ADULT_AGE,
    ),
    ...(withStays ? linkChecks() : []),
  ];
}

function inLife(time: number | null, { patient }: Chart): boolean | null {
  if (time === null || patient.dob === null) return null;
  return (
    dayOfTime(time) >= patient.dob && (patient.death_date === null || dayOfTime(time) <= patient.death_date)
  );
}

function linkChecks(): readonly Check[] {
  const say = (aspect: string, doc: string) => claim(edEncounters, 'stay_id', aspect, doc);
  const stayOf = (v: VisitRead, chart: Chart): StayRead | undefined =>
    v.stay_id === null ? undefined : chart.stays.find((s) => s.stay_id === v.stay_id);
  return [
    chartCheck(say('admitted', 'every admission names a stay of the person'), visitsOf, (v, chart) =>
      v.dispo === 'Admit' ? stayOf(v, chart) !== undefined : null,
    ),
    chartCheck(
      say('within_a_day', 'the stay begins within 24 hours of arrival, at the same site'),
      visitsOf,
      (v, chart) => {
        const stay = stayOf(v, chart);
        if (stay === undefined || stay.admit_ts === null || v.arrival_ts === null) return null;
        const wait = stay.admit_ts - v.arrival_ts;
        return wait >= 0 && wait <= TO_BED && stay.facility_id === v.facility_id;
      },
    ),
    chartCheck(say('once', 'no two visits lead to one stay'), visitsOf, (v, chart) =>
      v.stay_id === null ? null : chart.visits.filter((w) => w.stay_id === v.stay_id).length === 1,
    ),
  ];
}

/** Shortest stay, days: what is briefer is a visit. */
const SHORTEST = 0.25;
/** Ages of women on the maternity units; two in a thousand births lie outside of 15–49 (assumption of margins). */
const BEARING = { from: 12, to: 55 } as const;

export function stayChecks(frame: Frame): readonly Check[] {
  const say = (column: string, aspect: string, doc: string) => claim(ipStays, column, aspect, doc);
  return [
    chartCheck(say('admit_ts', 'in_year', 'admit_ts lies in the year of record'), staysOf, (s) =>
      s.admit_ts === null
        ? null
        : dayOfTime(s.admit_ts) >= frame.from && dayOfTime(s.admit_ts) < frame.before,
    ),
    chartCheck(
      say('admit_ts', 'in_life', 'admit_ts is not before birth or after death'),
      staysOf,
      (s, chart) => inLife(s.admit_ts, chart),
    ),
    chartCheck(say('discharge_ts', 'in_life', 'discharge_ts is not after death'), staysOf, (s, chart) =>
      inLife(s.discharge_ts, chart),
    ),
    chartCheck(
      say('discharge_ts', 'before_anchor', 'discharge_ts is not after the anchor date'),
      staysOf,
      (s) => (s.discharge_ts === null ? null : s.discharge_ts <= frame.anchor * SECONDS_PER_DAY),
    ),
    chartCheck(say('admit_ts', 'no_overlap', 'stays of a person do not overlap'), staysOf, (s, chart, i) => {
      const last = chart.stays[i - 1];
      return last === undefined || s.admit_ts === null ? null : s.admit_ts >= (last.discharge_ts ?? Infinity);
    }),
    chartCheck(say('los_days', 'at_least', 'a stay lasts a quarter of a day or more'), staysOf, (s) =>
      s.los_days === null || s.discharge_ts === null ? null : s.los_days >= SHORTEST,
    ),
    chartCheck(
      say('disposition', 'is_death', 'a stay ends in death exactly when the person died that day'),
      staysOf,
      (s, { patient }) =>
        s.disposition === 'Death'
          ? s.discharge_ts !== null && patient.death_date === dayOfTime(s.discharge_ts)
          : patient.death_date === null ||
            s.discharge_ts === null ||
            s.discharge_ts < (patient.death_date + 1) * SECONDS_PER_DAY,
    ),
    ...unitChecks(),
  ];
}

const isIn = (s: StayRead, unit: { readonly program: number; readonly subprogram: number }) =>
  s.program_id === unit.program && s.subprogram_id === unit.subprogram;

/** Beginnings of the diagnoses that a program takes. */
const REASONS: Readonly<Record<number, RegExp>> = {
  2: /^(F|T14\.91)/,
  7: /^I/,
  8: /^(N18|I12|I13|T82\.4)/,
  14: /^[ST]/,
};

function unitChecks(): readonly Check[] {
  const say = (aspect: string, doc: string) => claim(ipStays, 'subprogram_id', aspect, doc);
  const ageOf = (s: StayRead, { patient }: Chart) =>
    patient.dob === null || s.admit_ts === null ? null : ageAt(patient.dob, dayOfTime(s.admit_ts));
  const isMaternity = (s: StayRead) => isIn(s, UNITS.delivery) || isIn(s, UNITS.maternity);
  return [
    chartCheck(
      say(
        'maternity',
        'nobody but women of 12 to 55 years lies on the maternity units, nor for another reason',
      ),
      staysOf,
      (s, chart) => {
        const age = ageOf(s, chart);
        if (!isMaternity(s) || age === null) return null;
        const bears = chart.patient.gender !== 'Male' && age >= BEARING.from && age <= BEARING.to;
        return bears && s.reason_code?.startsWith('O') === true;
      },
    ),
    chartCheck(
      say('pediatrics', 'those under 18 lie in pediatrics unless they bear a child, and nobody else does'),
      staysOf,
      (s, chart) => {
        const age = ageOf(s, chart);
        return age === null || isMaternity(s) ? null : age < ADULT_AGE === isIn(s, UNITS.pediatrics);
      },
    ),
    chartCheck(say('reason', 'the diagnosis is one that the program takes'), staysOf, (s) => {
      const reasons = REASONS[s.program_id ?? 0];
      return reasons === undefined || s.reason_code === null ? null : reasons.test(s.reason_code);
    }),
  ];
}
