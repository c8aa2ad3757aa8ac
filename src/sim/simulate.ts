// From a patient number to a Life: the one entry to the simulator.
import { addYears, DAYS_PER_YEAR, type Day } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import { type Life, noExtras } from '../clinical/life.ts';
import type { Drug } from '../codes/drugs.ts';
import type { World } from '../world/world.ts';
import { drawAllergies, tolerates } from './allergies.ts';
import { type Course, coursesOf } from './course.ts';
import { type CoverageSpan, coverageOf, supplementOf } from './coverage.ts';
import type { Demographics } from './demographics.ts';
import { debutsOf, type Episode, episodesOf } from './episodes.ts';
import { type Dose, dosesOf } from './immunisation.ts';
import { builtIn, type Model } from './model.ts';
import { writeClaims } from './money/claims.ts';
import { drawFate, type Fate } from './onset.ts';
import { type Person, people } from './person.ts';
import { ENROLMENT_YEARS } from './population.ts';
import { withPauses } from './pregnancy/drugs.ts';
import { pregnancyEpisodes } from './pregnancy/episodes.ts';
import { endedByRemoval } from './pregnancy/hysterectomy.ts';
import { grownFrom } from './pregnancy/newborn.ts';
import { newbornOf } from './pregnancy/newborn-care.ts';
import { type Reproduction, reproductionOf } from './pregnancy/reproduction.ts';
import { deathFactor, knownAliveAt } from './pregnancy/survival.ts';
import { writeAppointments } from './record/appointments.ts';
import { writeCarePlans } from './record/care-plans.ts';
import { type Chart, prescribes, rowId } from './record/chart.ts';
import { writeDevices } from './record/devices.ts';
import { writeDispenses } from './record/dispenses.ts';
import { writeDoses } from './record/doses.ts';
import { writeIdentity } from './record/identity.ts';
import { writeCourse, writeSpan, writeWombless } from './record/lasting.ts';
import { writeMissingResults } from './record/missing-results.ts';
import { writeMovements } from './record/movements.ts';
import { writeNotes } from './record/notes.ts';
import { writeOrders } from './record/orders.ts';
import {
  deathRow,
  linkDeath,
  patientRow,
  writeAllergy,
  writeCoverage,
  writeFamily,
} from './record/person.ts';
import { writeDevicesInPlace } from './record/prescriptions.ts';
import { whyDeath, whyPatient } from './record/reasons.ts';
import { writeSocialHistory } from './record/social-history.ts';
import { openTrace, type Reason, type Trace } from './record/trace.ts';
import { type Measures, recordVisits } from './record/visits.ts';
import { withRecurrence } from './recurrence.ts';
import { drugSpans } from './treatment.ts';
import { type Block, dayOfVisit, type Visit, type VisitKind } from './utilisation/visit.ts';
import { type Hospital, hospitalOf, visitsOf } from './utilisation/visits.ts';

export interface SimulationSettings {
  /** The anchor date: nothing happens after it. */
  readonly asOf: Day;
  /** Years before the anchor whose encounters are written; what was lived does not depend on it. */
  readonly historyYears: number | 'all';
  readonly demographics: Demographics;
  /** Bill with CPT code numbers; otherwise with HCPCS and ICD-10-PCS. */
  readonly cpt: boolean;
  /** Extras of the record that are wanted; the others are not made. */
  readonly include: ReadonlySet<string>;
  /** What nobody reads, left out for speed; see `Omittable`. Absent: nothing. */
  readonly leftOut?: ReadonlySet<string>;
  /** Conditions and their hazards; absent = those that come with Careloom. */
  readonly model?: Model;
}

export interface Simulator {
  /** The life of patient `n` (1, 2, 3 …): a pure function of the run's root stream, the settings and `n`. */
  life(n: number): Life;
  /** The same life, with the reason of each of its rows. */
  explained(n: number): { readonly life: Life; readonly reasons: ReadonlyMap<object, Reason> };
}

export function simulator(rng: Rng, world: World, settings: SimulationSettings): Simulator {
  const crowd = people(rng, world, settings.asOf, settings.demographics);
  const fate = (n: number): Fated => {
    const person = crowd.person(n);
    const { mother } = person;
    return fateOf(person, settings, mother === null ? null : () => fate(mother));
  };
  return {
    life: (n) => lifeOf(fate(n), world, settings),
    explained: (n) => explainedLife(fate(n), world, settings),
  };
}

/** A life with the reasons of its rows. */
export function explainedLife(fated: Fated, world: World, settings: SimulationSettings) {
  const trace = openTrace(fated.onsets);
  return { life: lifeOf(fated, world, settings, trace), reasons: trace.reasons };
}

/** A person whose illnesses and end are known, before anything is written: far cheaper than the life. */
export interface Fated extends Fate {
  readonly person: Person;
  readonly enrolled: Day;
  readonly death: Day | null;
  /** Death or the anchor. */
  readonly end: Day;
  /** The mother, where she is of the population and at hand. */
  readonly mother: (() => Fated) | null;
}

export function fateOf(drawn: Person, settings: SimulationSettings, mother: Fated['mother'] = null): Fated {
  const years = settings.demographics.enrolmentYears ?? ENROLMENT_YEARS;
  const enrolled = Math.max(drawn.birth, addYears(settings.asOf, -years));
  const aliveAt = knownAliveAt(drawn, enrolled);
  const untilAge = (settings.asOf - drawn.birth) / DAYS_PER_YEAR;
  const { chronic, overlay } = settings.model ?? builtIn;
  const known = deathFactor(drawn, aliveAt);
  const fate = drawFate(drawn, chronic, overlay, Math.min(aliveAt, untilAge), untilAge, known);
  const { deathAge } = fate;
  const person: Person = { ...drawn, traits: fate.traits };
  const death =
    deathAge === Number.POSITIVE_INFINITY
      ? null
      : Math.min(settings.asOf, Math.max(enrolled, person.birth + Math.floor(deathAge * DAYS_PER_YEAR)));
  const { traits, body, onsets, found, rng } = fate;
  const end = death ?? settings.asOf;
  // One by one: what is spread is put together several times slower.
  return { traits, body, onsets, found, rng, deathAge, person, enrolled, death, end, mother };
}

/** Write the life of a person; `trace`, opened with the same onsets, takes down why each row is there. */
export function lifeOf(
  fated: Fated,
  world: World,
  settings: SimulationSettings,
  trace: Trace | null = null,
): Life {
  const lived = livedBy(fated, world, settings);
  const whole = () => writtenLife(lived, world, settings, trace);
  if (trace !== null || !isLeftOut(lived, settings.leftOut)) return whole();
  let life: Life | null = null;
  return {
    ...emptyLife(lived, world),
    whole: () => {
      life ??= whole();
      return life;
    },
  };
}

function writtenLife(lived: Lived, world: World, settings: SimulationSettings, trace: Trace | null): Life {
  const chart = openChart(lived, world, settings, trace);
  recordVisits(chart.chart, chart.visits, measuresOf(settings.leftOut));
  finishLife(chart, world, settings.leftOut);
  writeExtras(chart, world, settings.include);
  if (trace !== null) explainPerson(chart.chart, trace);
  return chart.chart.life;
}

const STAYS: ReadonlySet<VisitKind> = new Set(['stay', 'surgery']);
const HOSPITAL_CARE: ReadonlySet<VisitKind> = new Set(['emergency', 'stay', 'surgery', 'birth', 'delivery']);

/** Whether what is not yet known of a life is left out. Of the hospital's visits those are known that will come to nothing, too. */
function isLeftOut({ stretches, episodes }: Lived, leftOut: SimulationSettings['leftOut']): boolean {
  const onlyStays = leftOut?.has('lives without a stay') === true;
  if (!onlyStays && leftOut?.has('lives of offices alone') !== true) return false;
  const read = onlyStays ? STAYS : HOSPITAL_CARE;
  if (stretches.some(({ hospital }) => hospital.fixed.some((v) => read.has(v.kind)))) return false;
  return (
    onlyStays || !episodes.some((e) => e.setting === 'urgentCare' && e.start >= stretches[0]!.block.from)
  );
}

function explainPerson(chart: Chart, { reasons }: Trace): void {
  const { patient, death } = chart.life;
  reasons.set(patient, whyPatient(chart.person));
  if (death !== null) reasons.set(death, whyDeath(chart, death.death_date));
}

function measuresOf(leftOut: SimulationSettings['leftOut']): Measures {
  if (leftOut?.has('observations')) return 'nothing';
  return leftOut?.has('laboratory') ? 'signs' : 'all';
}

interface OpenChart {
  readonly chart: Chart;
  readonly visits: readonly Visit[];
  readonly doses: readonly Dose[];
}

/** What happens to a person, before visits to offices are known and anything is written. */
interface Lived {
  readonly fated: Fated;
  readonly courses: readonly Course[];
  readonly reproduction: Reproduction;
  readonly coverage: readonly CoverageSpan[];
  readonly episodes: readonly Episode[];
  /** Stretches simulated on their own, the last ten years one of them, in order of time. */
  readonly stretches: readonly Stretch[];
  /** First day whose encounters are written. */
  readonly from: Day;
}

interface Stretch {
  readonly block: Block;
  /** Those that begin in it. */
  readonly episodes: readonly Episode[];
  /** Its care that stands fast. */
  readonly hospital: Hospital;
}

function livedBy(fated: Fated, world: World, settings: SimulationSettings): Lived {
  const { person, body, enrolled, death, end } = fated;
  const from =
    settings.historyYears === 'all'
      ? person.birth
      : Math.max(person.birth, addYears(settings.asOf, -settings.historyYears));
  const model = settings.model ?? builtIn;
  const drawn = withRecurrence(person, coursesOf(person, fated, model.chronic, end), death);
  const reproduction = reproductionOf(person, body, drawn, end);
  const courses = endedByRemoval(drawn, reproduction.wombless, end);
  const blocks: Block[] = [{ from: enrolled, to: end, death }];
  if (from < enrolled) blocks.unshift({ from, to: enrolled - 1, death: null });
  const episodes = [
    ...debutsOf(person, courses),
    ...blocks.flatMap((b) => episodesOf(person, model.acute, courses, b.from, b.to)),
    ...blocks.flatMap((b) => pregnancyEpisodes(reproduction.pregnancies, b.from, b.to)),
  ].sort((a, b) => a.start - b.start);
  return {
    fated,
    courses,
    reproduction,
    coverage: coverageOf(person, end),
    episodes,
    stretches: blocks.map((block) => {
      const begun = within(episodes, block);
      return {
        block,
        episodes: begun,
        hospital: hospitalOf(person, world, courses, begun, reproduction, block),
      };
    }),
    from,
  };
}

function within(episodes: readonly Episode[], { from, to }: Block): readonly Episode[] {
  return episodes.filter((e) => e.start >= from && e.start <= to);
}

/** Everything that happens to a person, before it is written. */
function openChart(lived: Lived, world: World, settings: SimulationSettings, trace: Trace | null): OpenChart {
  const { fated, courses, reproduction, coverage, episodes, stretches, from } = lived;
  const { person, enrolled, death, end } = fated;
  const allergies = drawAllergies(person, courses, end);
  const visits = stretches.flatMap(({ block, episodes: begun, hospital }) =>
    visitsOf(person, hospital, courses, begun, reproduction, block),
  );
  const nextVisit = startOn(visits, enrolled);
  const planned = drugSpans(person, courses, allergies, nextVisit, end, death !== null);
  const visitOn = (day: Day) => nextVisit(null, day);
  const tolerated = (drug: Drug, day: Day) => tolerates(allergies, drug, day);
  const chart: Chart = {
    model: settings.model ?? builtIn,
    person,
    // Who is measured as a small child has grown from the size it was born with.
    body: from - person.birth < 3 * 366 ? grownFrom(fated.body, newbornOf(person)) : fated.body,
    courses,
    spans: withPauses(planned, reproduction.pregnancies, visitOn, end, tolerated),
    episodes,
    allergies,
    coverage,
    reproduction,
    life: emptyLife(lived, world),
    enrolled,
    from,
    end,
    deceased: death !== null,
    anchor: settings.asOf,
    cpt: settings.cpt,
    encounterOf: new Map(),
    levels: new Map(),
    mother: fated.mother === null ? null : () => motherCourses(fated.mother!(), settings),
    trace,
  };
  const vaccinated = settings.leftOut?.has('immunizations') !== true;
  return { chart, visits, doses: vaccinated ? dosesOf(person, reproduction.pregnancies, end, from) : [] };
}

function motherCourses(mother: Fated, settings: SimulationSettings): readonly Course[] {
  return coursesOf(mother.person, mother, (settings.model ?? builtIn).chronic, mother.end);
}

/** A life with its person and its end, and nothing yet in between. */
function emptyLife({ fated, courses, coverage }: Lived, world: World): Life {
  const { person, end, death } = fated;
  return {
    patient: patientRow(person, world, coverage, end, death),
    encounters: [],
    conditions: [],
    medications: [],
    allergies: [],
    procedures: [],
    immunizations: [],
    observations: [],
    death: death === null ? null : deathRow(person, courses, death),
    familyHistory: [],
    coverage: [],
    ...noExtras(),
  };
}

/** Drugs begin at a visit; before the last ten years, where visits may not be at hand, on the nominal day. */
function startOn(
  visits: readonly Visit[],
  enrolled: Day,
): (course: Course | null, nominal: Day) => Day | null {
  return (course, nominal) => {
    if (nominal < enrolled) return nominal;
    const visit = visits.find((v) => dayOfVisit(v) >= nominal && prescribes(v, course));
    return visit === undefined ? null : dayOfVisit(visit);
  };
}

/** What hangs on all visits together: lasting diagnoses, prescriptions, vaccines, allergies, family, coverage, the last stay. */
function finishLife(
  { chart, visits, doses }: OpenChart,
  world: World,
  leftOut: SimulationSettings['leftOut'],
): void {
  const { life } = chart;
  for (const course of chart.courses) if (course.diagnosis !== null) writeCourse(chart, course, visits);
  for (const span of chart.spans) writeSpan(chart, span, visits, world);
  writeDevicesInPlace(chart, world);
  writeWombless(chart);
  life.conditions.sort((a, b) => a.recorded_date - b.recorded_date || (a.icd10_code < b.icd10_code ? -1 : 1));
  life.medications.sort((a, b) => a.start_date - b.start_date || (a.rxnorm_code < b.rxnorm_code ? -1 : 1));
  numberRows(life.conditions, 'condition_id', chart);
  numberRows(life.medications, 'medication_id', chart);
  writeDoses(chart, doses, visits);
  for (const a of chart.allergies) writeAllergy(chart, a);
  if (leftOut?.has('family history') !== true) writeFamily(chart);
  for (const s of chart.coverage) writeCoverage(chart, s);
  const supplement = supplementOf(chart.person, chart.coverage, chart.end);
  if (supplement !== null) writeCoverage(chart, supplement);
  if (life.death !== null) linkDeath(chart);
}

/** Parts of the record that only some need; they change nothing of the rest. */
function writeExtras({ chart, visits }: OpenChart, world: World, include: ReadonlySet<string>): void {
  if (include.has('dispenses')) writeDispenses(chart, world);
  if (include.has('orders')) writeOrders(chart);
  if (include.has('movements')) writeMovements(chart);
  if (include.has('appointments')) writeAppointments(chart, visits);
  if (include.has('claims')) writeClaims(chart);
  if (include.has('notes')) writeNotes(chart);
  if (include.has('devices')) writeDevices(chart, visits);
  if (include.has('care-plans')) writeCarePlans(chart, visits, world);
  if (include.has('identity')) writeIdentity(chart);
  if (include.has('social-history')) writeSocialHistory(chart);
  if (include.has('missing-results')) writeMissingResults(chart);
}

function numberRows<K extends string, R extends Record<K, number>>(rows: R[], key: K, chart: Chart): void {
  rows.forEach((row, i) => {
    (row as Record<K, number>)[key] = rowId(chart, i);
  });
}
