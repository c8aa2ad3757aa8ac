// Emergency visits, the stays they lead to, and returns within 30 days.
import { type Day, SECONDS_PER_DAY, type Seconds, weekdayOf } from '../../base/days.ts';
import { clamp, logNormal } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { procedures as procedureCatalog } from '../../codes/procedures.ts';
import { edArrival, edDay, nextOpenDay, officeSlot } from '../../world/calendar.ts';
import type { Course } from '../course.ts';
import { payerKindAt } from '../coverage.ts';
import { asEpisode, type Episode } from '../episodes.ts';
import type { Workup } from '../module.ts';
import type { Person } from '../person.ts';
import { ageOn, asVisit, type Block, type CareTeam, type Disposition, type Visit } from './visit.ts';

/** Emergency visits of episodes, with admission where it comes to that, and readmission within 30 days. */
export function emergencies(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  episodes: readonly Episode[],
  block: Block,
): Visit[] {
  const visits: Visit[] = [];
  for (const e of episodes) {
    if (e.setting !== 'emergency') continue;
    const rng = person.rng.at('visit', 'emergency', e.module, e.start);
    const day = edDay(rng.at('day'), e.start + (e.severity === 'mild' ? rng.int(0, 1) : 0));
    if (day < block.from || day > block.to) continue;
    if (isSentIn(e, day, rng.at('sentIn'))) {
      const stay = directStay(person, care, e, day, rng);
      visits.push(stay, ...readmissions(person, care, courses, stay, rng.at('readmission')));
      continue;
    }
    const visit = emergencyVisit(person, care, e, day, rng);
    visits.push(visit);
    if (visit.disposition === 'Home') visits.push(...comeBack(person, care, e, visit, rng.at('returns')));
    if (visit.disposition !== 'Admitted') continue;
    const stay = stayAfter(person, care, visit, Math.round(e.nights! * WHOLE_STAY), rng);
    visits.push(stay, ...readmissions(person, care, courses, stay, rng.at('readmission')));
  }
  return visits;
}

/**
 * Of unscheduled admissions, 82 % come through the emergency department, the others are sent in by an office or by another hospital
 * (Kocher, Med Care 2013;51:689). Here that is on weekdays, and never for what goes to the emergency department everywhere: injuries,
 * heart attacks, strokes and what appears for the first time; among the rest the share is higher (assumption that gives 18 % of all).
 */
const SENT_IN = 0.32;
const ALWAYS_EMERGENCY = /^(I2[12]|I6|R57|T)/;

function isSentIn(e: Episode, day: Day, rng: Rng): boolean {
  if (e.nights === null || e.debut || e.reason === 'Injury') return false;
  return !ALWAYS_EMERGENCY.test(e.diagnosis.icd10) && nextOpenDay(day) === day && rng.chance(SENT_IN);
}

/** A stay that begins on the ward, in the hours in which offices send patients. */
function directStay(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  const start = officeSlot(rng.at('arrival'), day) + SENT_AFTER;
  return stayFrom(person, care, e, start, Math.round(e.nights! * WHOLE_STAY), rng);
}

/** From the office to the ward, seconds: assumption. */
const SENT_AFTER = 3 * 3600;

/** Modules give stays of the plain course; complications lengthen them over all (rows IP_LOS_MEAN, IP_LOS_55_64). */
const WHOLE_STAY = 1.13;

/** Returns within three days of going home: 4.2 % (NHAMCS 2021, row ED_SEEN72). */
function comeBack(person: Person, care: CareTeam, e: Episode, first: Visit, rng: Rng): Visit[] {
  if (!rng.chance(0.036)) return [];
  const day = Math.floor(first.start / SECONDS_PER_DAY) + rng.int(1, 2);
  return [emergencyVisit(person, care, asEpisode({ ...e, nights: null, debut: false }), day, rng)];
}

/** Triage level shares by severity, ESI 1–5. Source: NHAMCS 2021 overall 2.3/…/3.1 % (rows ED_ESI_*); split by severity: assumption. */
const ESI: Readonly<Record<Episode['severity'], readonly number[]>> = {
  mild: [0.001, 0.06, 0.46, 0.4, 0.079],
  moderate: [0.008, 0.24, 0.58, 0.16, 0.012],
  severe: [0.06, 0.55, 0.36, 0.028, 0.002],
};

function triage(severity: Episode['severity'], u: number): number {
  let sum = 0;
  for (let level = 0; level < 5; level++) {
    sum += ESI[severity][level]!;
    if (u < sum) return level + 1;
  }
  return 5;
}

/** Mean minutes of those who come for mental illness and go home (CMS OP-18c, row ED_LOS_PSYCH: median 270). */
const PSYCHIATRIC_MINUTES = 310;

function emergencyVisit(person: Person, care: CareTeam, e: Episode, day: Day, rng: Rng): Visit {
  const start = edArrival(rng.at('arrival'), day);
  const admitted = e.nights !== null;
  // Left without being seen: 3 % (CMS OP-22, row ED_LWBS_CMS); transferred elsewhere: 1.5 % (NHAMCS 2021).
  const left = !admitted && e.severity === 'mild' && rng.at('leaves').chance(0.045);
  const mean = left ? 95 : admitted ? 330 : e.diagnosis.icd10.startsWith('F') ? PSYCHIATRIC_MINUTES : 205;
  const minutes = Math.max(20, Math.round(logNormal(rng.at('minutes'), mean, 0.6)));
  const practitioner = care.world.practitionerAt(
    person.place,
    'Emergency Medicine',
    rng.at('doctor').int(0, 99),
  );
  return asVisit({
    kind: 'emergency',
    start,
    end: start + minutes * 60,
    rng,
    practitioner,
    facility: care.facility(practitioner),
    diagnosis: e.diagnosis,
    episode: e,
    diagnosing: e.debut ? e.course : null,
    course: e.course,
    planned: null,
    acuity: triage(e.severity, rng.at('triage').float()),
    parent: null,
    disposition: admitted
      ? 'Admitted'
      : left
        ? 'Left without being seen'
        : rng.at('transfer').chance(0.012)
          ? 'Transferred'
          : 'Home',
  });
}

function stayAfter(person: Person, care: CareTeam, emergency: Visit, nights: number, rng: Rng): Visit {
  return stayFrom(person, care, emergency.episode!, emergency.end + 60, nights, rng, emergency);
}

function stayFrom(
  person: Person,
  care: CareTeam,
  e: Episode,
  start: Seconds,
  nights: number,
  rng: Rng,
  parent: Visit | null = null,
): Visit {
  const practitioner = care.world.practitionerAt(
    person.place,
    'Hospital Medicine',
    rng.at('hospitalist').int(0, 99),
  );
  const stay = asVisit({
    kind: 'stay',
    start,
    end: dischargeTime(start, nights, rng),
    rng: rng.at('stay'),
    practitioner,
    facility: care.facility(practitioner),
    diagnosis: e.diagnosis,
    episode: e,
    diagnosing: null,
    course: e.course,
    planned: null,
    acuity: null,
    parent,
    disposition: null,
  });
  stay.disposition = disposition(person, stay, nights, rng.at('discharge'));
  return stay;
}

/** Four of five live discharges fall between 10:00 and 18:00 (row IP_DISCH_HOUR). */
export function dischargeTime(start: Seconds, nights: number, rng: Rng): Seconds {
  const planned = Math.floor(start / SECONDS_PER_DAY) + Math.max(1, nights);
  // Fewer go home at weekends (row IP_DISCH_WEEKEND): a third of those due then stay until Monday.
  const weekend = weekdayOf(planned);
  const day =
    weekend % 6 === 0 && rng.at('weekend').chance(0.33) ? planned + (weekend === 6 ? 2 : 1) : planned;
  const hour = rng.at('dischargeHour').chance(0.7)
    ? 10 + 7.7 * rng.at('dischargeHour', 'day').float()
    : 7 + 14 * rng.at('dischargeHour', 'any').float();
  return day * SECONDS_PER_DAY + Math.round(hour * 60) * 60;
}

/** Care after the hospital that a payer pays for, relative to others (HCUP 2013, rows IP_PAC_*; the factors are an assumption that meets them). */
const AFTERCARE_BY_PAYER: Readonly<Record<string, number>> = { Uninsured: 0.35, Medicaid: 0.68 };

/** Discharge of the living by age and length of stay. Source: HCUP 2007/2013 (rows IP_DISP_*, IP_PAC_*, IP_HH_*, IP_LTC_*). */
export function disposition(person: Person, stay: Visit, nights: number, rng: Rng): Disposition {
  const age = ageOn(person, Math.floor(stay.start / SECONDS_PER_DAY));
  const covered = AFTERCARE_BY_PAYER[payerKindAt(person, age)] ?? 1;
  const facility =
    covered * clamp(0.006 + 0.0072 * Math.max(0, age - 50) + 0.03 * Math.max(0, nights - 3), 0, 0.55);
  const home =
    covered * clamp(0.025 + 0.0038 * Math.max(0, age - 35) + 0.018 * Math.max(0, nights - 3), 0, 0.3);
  const u = rng.float();
  if (u < 0.02) return 'Transferred';
  if (u < 0.033) return age >= 18 ? 'Against medical advice' : 'Home';
  if (age < 18) return 'Home';
  if (u < 0.033 + (age > 70 ? 0.025 : 0.004)) return 'Hospice';
  const rest = rng.float();
  return rest < facility ? 'Skilled nursing facility' : rest < facility + home ? 'Home health' : 'Home';
}

/** The work-up of who comes back: what was operated on is not operated on again. */
function withoutOperations(workup: Workup): Workup {
  const kept = (workup.procedures ?? []).filter((p) => procedureCatalog.get(p.key)?.setting !== 'inpatient');
  return { ...workup, procedures: kept };
}

/**
 * Unplanned returns within 30 days of discharge: 13.9 % of stays (HCUP 2014, row READ_ALL_HCUP), 36 % of them within a week,
 * more with more illness. Each return is again an emergency visit and a stay.
 */
function readmissions(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  stay: Visit,
  rng: Rng,
): Visit[] {
  const day = Math.floor(stay.end / SECONDS_PER_DAY);
  const age = ageOn(person, day);
  const illnesses = courses.filter((c) => c.diagnosis !== null && c.diagnosis <= day).length;
  if (age < 1 || stay.disposition === 'Hospice' || stay.disposition === 'Transferred') return [];
  // Adults with private insurance come back less often (HCUP SB115, rows READ_PAY_*); the factor is an assumption that meets them.
  const spared = age >= 18 && age < 65 && payerKindAt(person, age) === 'Private' ? 0.7 : 1;
  if (!rng.at('again').chance(spared * clamp(0.065 + 0.022 * illnesses, 0, 0.3))) return [];
  const gap = rng.at('early').chance(0.36) ? rng.at('gap').int(1, 7) : rng.at('gap').int(8, 30);
  const nights = Math.max(1, Math.round(logNormal(rng.at('nights'), 6, 0.9)));
  const e = asEpisode({
    ...stay.episode!,
    debut: false,
    start: day + gap,
    nights,
    severity: 'severe',
    workup: withoutOperations(stay.episode!.workup),
  });
  if (isSentIn(e, day + gap, rng.at('sentIn')))
    return [directStay(person, care, e, day + gap, rng.at('emergency'))];
  const visit = emergencyVisit(person, care, e, day + gap, rng.at('emergency'));
  return [visit, stayAfter(person, care, visit, nights, rng.at('emergency'))];
}
