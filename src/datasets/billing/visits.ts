// The visits of a patient: a walk through the candidates in time, one condition leading on to itself or to another.
import { type Day, yearOf } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import { type Candidate, candidatesOf, chosenConditions, visitsWanted } from './candidates.ts';
import { careOf, testResults } from './care.ts';
import { BYPASS, CAPPED, type Condition, YEARLY_CAP } from './conditions.ts';
import { type Doctor, fieldOf, type Hospital, type Hospitals } from './hospitals.ts';
import { nightsOf, type Severity, severityOf } from './stay.ts';
import type { PatientRow, VisitRow } from './tables.ts';
import type { ZipCode } from './zip-pool.ts';

export interface VisitsContext {
  readonly rng: Rng;
  readonly hospitals: Hospitals;
  readonly from: Day;
  readonly asOf: Day;
  readonly minorSameDayRate: number;
}

/** A visit with what its bill goes by. */
export interface Visit {
  readonly row: VisitRow;
  readonly condition: Condition;
  readonly hospital: Hospital;
  readonly nights: number;
  /** Number of earlier visits for the condition. */
  readonly earlier: number;
}

/** What is remembered of a condition from visit to visit. */
interface Course {
  readonly hospital: Hospital;
  readonly doctor: Doctor;
  readonly severities: Severity[];
}

/** Probability that the next visit is for the same condition, by severity. Source: the generator that this dataset follows. */
const SAME_NEXT: Readonly<Record<Severity, number>> = {
  Severe: 0.75,
  Moderate: 0.75,
  Mild: 0.5,
  Normal: 0.4,
};
/** Probability that another condition is seen at the hospital that the patient knows; assumption. */
const SAME_HOSPITAL = 0.85;
/** Patients from this age are always asked back. */
const ALWAYS_BACK = 70;

/** One patient under way. */
interface Walk {
  readonly life: Life;
  readonly patient: PatientRow;
  readonly home: ZipCode;
  readonly context: VisitsContext;
  readonly rng: Rng;
  readonly courses: Map<Condition, Course>;
  readonly visits: Visit[];
  readonly perYear: Map<string, number>;
  /** Last day on which the patient may leave: the anchor date or death. */
  readonly end: Day;
  readonly wanted: number;
  bypassed: boolean;
  discharged: Day;
}

export function visitsOf(
  life: Life,
  patient: PatientRow,
  home: ZipCode,
  context: VisitsContext,
): readonly Visit[] {
  const all = candidatesOf(life, context.from);
  if (all.length === 0) return [];
  const rng = context.rng.at('patient', patient.patient_id, 'visits');
  const conditions = chosenConditions(all, rng.at('conditions'));
  const candidates = all.filter((c) => conditions.includes(c.condition));
  const wanted = visitsWanted(conditions[0]!.category, candidates.length, rng.at('wanted'));
  const walk: Walk = {
    life,
    patient,
    home,
    context,
    rng,
    courses: new Map(),
    visits: [],
    perYear: new Map(),
    end: Math.min(context.asOf, life.patient.death_date ?? context.asOf),
    wanted,
    bypassed: false,
    discharged: context.from - 1,
  };
  let at = firstOf(candidates, wanted, rng.at('first'));
  while (at !== -1 && walk.visits.length < wanted) {
    take(walk, candidates[at]!);
    at = nextOf(walk, candidates, at + 1);
  }
  return walk.visits;
}

/** Where the visits begin: anywhere that leaves enough, but not after the first real stay in hospital. */
function firstOf(candidates: readonly Candidate[], wanted: number, rng: Rng): number {
  const latest = Math.max(0, candidates.length - wanted);
  const stay = candidates.findIndex((c) => c.encounter.encounter_class === 'IMP');
  const drawn = rng.int(0, latest);
  const first = stay === -1 ? drawn : Math.min(drawn, stay);
  // A birth goes before the visit after it.
  return candidates[first]!.condition.name === 'Childbirth'
    ? candidates.findIndex((c) => c.condition.name === 'Childbirth')
    : first;
}

/** The next candidate after the last discharge: of the same condition or another, as drawn, but never past a real stay in hospital. */
function nextOf(walk: Walk, candidates: readonly Candidate[], from: number): number {
  const last = walk.visits[walk.visits.length - 1];
  const free = (c: Candidate) => c.encounter.date > walk.discharged;
  // Where hardly enough are left, each is taken as it comes.
  if (last === undefined || candidates.length - from <= walk.wanted - walk.visits.length)
    return candidates.findIndex((c, i) => i >= from && free(c));
  const same = walk.rng.at('next', last.row.visit_id).chance(SAME_NEXT[last.row.severity as Severity]);
  let other = -1;
  for (let i = from; i < candidates.length; i++) {
    const c = candidates[i]!;
    if (!free(c)) continue;
    if (c.encounter.encounter_class === 'IMP' || (c.condition === last.condition) === same) return i;
    if (other === -1) other = i;
  }
  return other;
}

/** Make a visit of a candidate, unless it cannot be one: too many of its kind, or no time left. */
function take(walk: Walk, candidate: Candidate): void {
  const { encounter, condition, age } = candidate;
  const course = walk.courses.get(condition);
  const year = `${condition.name} ${yearOf(encounter.date)}`;
  if (encounter.date <= walk.discharged) return;
  if (CAPPED.includes(condition.name) && (walk.perYear.get(year) ?? 0) >= YEARLY_CAP) return;
  // The visit after a birth needs the birth.
  if (condition.name === 'Childbirth' && course === undefined && encounter.encounter_class !== 'IMP') return;
  const rng = walk.rng.at(encounter.encounter_id);
  const { hospital, doctor } = course ?? placeOf(walk, condition, rng.at('place'));
  const severities = course?.severities ?? [];
  const stay = {
    rng,
    hospital,
    doctor,
    earlier: severities.length,
    minorSameDayRate: walk.context.minorSameDayRate,
  };
  const nights = nightsOf(walk.life, candidate, stay);
  if (encounter.date + nights > walk.end) return;
  const severity = severityOf(condition, nights, severities);
  const care = { rng, doctor, earlier: severities.length, severity, bypassed: walk.bypassed };
  const { treatment, order } = careOf(walk.life, candidate, care);
  walk.visits.push({
    condition,
    hospital,
    nights,
    earlier: severities.length,
    row: {
      visit_id: encounter.encounter_id,
      patient_id: walk.patient.patient_id,
      name: walk.patient.name,
      age,
      gender: walk.patient.gender,
      condition: condition.name,
      severity,
      treatment,
      medication: order?.medication ?? null,
      dosage: order?.dosage ?? null,
      frequency: order?.frequency ?? null,
      test_results: testResults(condition, care),
      doctor: doctor.name,
      hospital: hospital.name,
      hospital_state: hospital.site.state,
      hospital_zipcode: hospital.site.zip,
      room_number: rng.at('room').int(1, 2000),
      date_of_admission: encounter.date,
      date_of_discharge: encounter.date + nights,
      follow_up_required: condition.followUp || age >= ALWAYS_BACK ? 'Y' : 'N',
    },
  });
  severities.push(severity);
  if (course === undefined) walk.courses.set(condition, { hospital, doctor, severities });
  walk.perYear.set(year, (walk.perYear.get(year) ?? 0) + 1);
  walk.bypassed ||= treatment === BYPASS;
  walk.discharged = encounter.date + nights;
}

/** Where a condition is first seen: where the patient is known, else near the home; and by whom. */
function placeOf(walk: Walk, condition: Condition, rng: Rng): { hospital: Hospital; doctor: Doctor } {
  const known = walk.visits[0]?.hospital;
  const hospital =
    known !== undefined && rng.at('same').chance(SAME_HOSPITAL)
      ? known
      : walk.context.hospitals.near(walk.home, rng.at('hospital'));
  return { hospital, doctor: rng.at('doctor').pick(hospital.staff.get(fieldOf(condition))!) };
}
