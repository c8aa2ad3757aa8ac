// Episodes: illnesses and injuries that come and go, and exacerbations of lasting illnesses, each with its care.
import { civilOf, DAYS_PER_YEAR, type Day, parseDay } from '../base/days.ts';
import { type Curve, interpolate, logNormal } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { type Course, stageAt } from './course.ts';
import { payerKindAt } from './coverage.ts';
import type { AcuteModule, Axis, CareMix, Diagnosis, Exacerbation, Season, Sex, Workup } from './module.ts';
import type { Person } from './person.ts';
import { type LogRatio, lacksHabit, logRatios, logRisk, parentRatios } from './risk.ts';
import { isHabit, valuesOf } from './traits.ts';

export type Setting = 'none' | 'office' | 'telehealth' | 'urgentCare' | 'emergency';

export interface Episode {
  /** Name of the module it comes from. */
  readonly module: string;
  readonly rng: Rng;
  readonly start: Day;
  readonly days: number;
  readonly diagnosis: Diagnosis;
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly reason: 'Illness' | 'Injury';
  readonly setting: Setting;
  /** Nights in hospital, or null when not admitted. */
  readonly nights: number | null;
  readonly effect: Readonly<Partial<Record<Axis, number>>>;
  readonly workup: Workup;
  readonly treatment: AcuteModule['treatment'];
  /** The lasting illness that flared up or appeared, or null. */
  readonly course: Course | null;
  /** Whether this is how that illness came to light. */
  readonly debut: boolean;
}

/** Telehealth became common with the pandemic; before, such episodes went to the office. */
const TELEHEALTH_SINCE = parseDay('2020-03-15')!;

interface Risk {
  /** Episodes a year on a day. */
  readonly rate: (day: Day) => number;
  /** A bound of `rate` on the block. */
  readonly bound: number;
}

/** Days from a block `[from, to]` at which events of a varying rate happen (thinning, Lewis & Shedler 1979). */
function eventDays(rng: Rng, { rate, bound }: Risk, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let t = from; ; ) {
    t += (rng.exponential() / bound) * DAYS_PER_YEAR;
    if (t > to) return days;
    const day = Math.floor(t);
    if (rng.float() * bound < rate(day)) days.push(day);
  }
}

/** All episodes of a person with first day in `[from, to]`. The block's first day is part of each address. */
export function episodesOf(
  person: Person,
  acute: readonly AcuteModule[],
  courses: readonly Course[],
  from: Day,
  to: Day,
): Episode[] {
  const episodes: Episode[] = [];
  const values = valuesOf(person.traits);
  const ages: Ages = { birth: person.birth, from: age(person, from), to: age(person, to) };
  for (const incidence of incidencesOf(acute)) {
    const { module } = incidence;
    if (module.sex !== undefined && module.sex !== person.sex) continue;
    // What comes once is drawn from birth, so that its first time is the same whatever the block.
    const first = module.once === true ? person.birth : from;
    const span = module.once === true ? { birth: person.birth, from: 0, to: OLDEST } : ages;
    const risk = acuteRisk(incidence, person.sex, values, courses, span, to);
    if (risk.bound <= 0) continue;
    const rng = person.rng.at('episode', module.name, first);
    const days = eventDays(rng, risk, first, to);
    for (const day of module.once === true ? days.slice(0, 1) : days)
      if (day >= from) episodes.push(acuteEpisode(person, module, day, to, rng.at(day)));
  }
  for (const course of courses) {
    (course.module.exacerbations ?? []).forEach((x, k) => {
      const risk = exacerbationRisk(course, x);
      if (risk.bound <= 0) return;
      const rng = person.rng.at('exacerbation', course.module.name, k, from);
      for (const day of eventDays(rng, risk, from, to))
        episodes.push(exacerbationEpisode(person, course, x, day, to, rng.at(day)));
    });
  }
  return episodes.sort((a, b) => a.start - b.start);
}

/** An acute module as drawing wants it, worked out once: a person asks for the risk of every module. */
interface Incidence {
  readonly module: AcuteModule;
  readonly since: Day;
  readonly topSeason: number;
  readonly ratios: readonly LogRatio[];
  /** Logarithm by which the traits raise the mean over all persons; taken off so that rates stay as given. */
  readonly norm: number;
  readonly parents: ReadonlyMap<string, number>;
}

const incidences = new WeakMap<readonly AcuteModule[], readonly Incidence[]>();

function incidencesOf(modules: readonly AcuteModule[]): readonly Incidence[] {
  let known = incidences.get(modules);
  if (known === undefined) {
    known = modules.map(incidenceOf);
    incidences.set(modules, known);
  }
  return known;
}

function incidenceOf(module: AcuteModule): Incidence {
  const ratios = logRatios(module.risks);
  let norm = 0;
  // A log-normal multiplier of a standard normal trait has mean exp(β²/2).
  for (const { trait, log } of ratios) if (!isHabit(trait)) norm += (log * log) / 2;
  return {
    module,
    since: module.since === undefined ? Number.NEGATIVE_INFINITY : parseDay(module.since)!,
    topSeason: Math.max(...module.season),
    ratios,
    norm,
    parents: new Map(parentRatios(module.risks)),
  };
}

/** Birthday of a person, and the exact ages at both ends of a block. */
interface Ages {
  readonly birth: Day;
  readonly from: number;
  readonly to: number;
}

/** More years than a curve of incidence tells of. */
const OLDEST = 120;

/** A course that raises the rate of something while it lasts. */
interface Raise {
  readonly onset: Day;
  readonly ratio: number;
}

const NONE_RAISED: readonly Raise[] = [];

function raisesOf(courses: readonly Course[], parents: ReadonlyMap<string, number>): readonly Raise[] {
  if (courses.length === 0 || parents.size === 0) return NONE_RAISED;
  const raises: Raise[] = [];
  for (const c of courses) {
    const ratio = parents.get(c.module.name);
    if (ratio !== undefined) raises.push({ onset: c.onset, ratio });
  }
  return raises;
}

const NEVER: Risk = { bound: 0, rate: () => 0 };

function acuteRisk(
  incidence: Incidence,
  sex: Sex,
  values: readonly number[],
  courses: readonly Course[],
  ages: Ages,
  to: Day,
): Risk {
  const { module, since, topSeason, parents } = incidence;
  const gate = requiredFrom(module, courses);
  if (gate > to) return NEVER;
  const curve = module.incidence[sex];
  const own = ownFactor(incidence, values);
  const raises = raisesOf(courses, parents);
  let bound = own * maximum(curve, ages.from, ages.to) * topSeason;
  for (const r of raises) bound *= Math.max(1, r.ratio);
  return {
    bound,
    rate(day) {
      if (day < since || day < gate) return 0;
      let rate = own * interpolate(curve, (day - ages.birth) / DAYS_PER_YEAR) * seasonAt(module.season, day);
      for (const r of raises) if (r.onset <= day) rate *= r.ratio;
      return rate;
    },
  };
}

/** First day on which a condition that the module requires is present. */
function requiredFrom({ risks }: AcuteModule, courses: readonly Course[]): Day {
  const { requires } = risks;
  if (requires === undefined) return Number.NEGATIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  for (const c of courses) if (requires.includes(c.module.name)) first = Math.min(first, c.onset);
  return first;
}

function exacerbationRisk(course: Course, x: Exacerbation): Risk {
  const severity = course.stage.severity === 'severe' ? 1.6 : course.stage.severity === 'moderate' ? 1 : 0.7;
  const known = course.diagnosis ?? Number.POSITIVE_INFINITY;
  const over = course.remission ?? Number.POSITIVE_INFINITY;
  const top = x.season === undefined ? 1 : Math.max(...x.season);
  return {
    bound: x.perYear * severity * top,
    rate: (day) =>
      day <= known || day >= over
        ? 0
        : x.stages !== undefined && !x.stages.includes(stageAt(course, day).name)
          ? 0
          : x.perYear * severity * (x.season === undefined ? 1 : seasonAt(x.season, day)),
  };
}

/** What the person's traits do to the rate of an illness. */
export function traitFactor(person: Person, module: AcuteModule): number {
  return ownFactor(incidenceOf(module), valuesOf(person.traits));
}

function ownFactor({ module, ratios, norm }: Incidence, values: readonly number[]): number {
  if (lacksHabit(module.risks.needs, values)) return 0;
  return Math.exp(Math.min(2.5, logRisk(ratios, values)) - norm);
}

function age(person: Person, day: Day): number {
  return (day - person.birth) / DAYS_PER_YEAR;
}

function maximum(curve: Curve, from: number, to: number): number {
  let top = Math.max(interpolate(curve, from), interpolate(curve, to));
  for (const point of curve) {
    const x = point[0];
    if (x > from && x < to && point[1] > top) top = point[1];
  }
  return top;
}

export function seasonAt(season: Season, day: Day): number {
  return season[civilOf(day).month - 1]!;
}

/** An episode of these properties. All kinds of episode list them in the same order, as visits do. */
export function asEpisode(e: Episode): Episode {
  return {
    module: e.module,
    rng: e.rng,
    start: e.start,
    days: e.days,
    diagnosis: e.diagnosis,
    severity: e.severity,
    reason: e.reason,
    setting: e.setting,
    nights: e.nights,
    effect: e.effect,
    workup: e.workup,
    treatment: e.treatment,
    course: e.course,
    debut: e.debut,
  };
}

function acuteEpisode(person: Person, module: AcuteModule, start: Day, to: Day, rng: Rng): Episode {
  const setting = settingOf(module.care, rng.at('setting').float(), start, person);
  return {
    module: module.name,
    rng,
    start,
    days: within(
      Math.max(1, Math.round(logNormal(rng.at('days'), module.days.mean, module.days.cv))),
      start,
      to,
    ),
    diagnosis: pickDiagnosis(module.diagnoses, rng.at('diagnosis').float()),
    severity: module.severity,
    reason: module.reason,
    setting,
    nights: nightsOf(module.care, setting, age(person, start), rng),
    effect: module.effect ?? NO_EFFECT,
    workup: module.workup,
    treatment: module.treatment,
    course: null,
    debut: false,
  };
}

function exacerbationEpisode(
  person: Person,
  course: Course,
  x: Exacerbation,
  start: Day,
  to: Day,
  rng: Rng,
): Episode {
  const setting = settingOf(x.care, rng.at('setting').float(), start, person);
  const options = (x.drugs ?? []).map((drug, k) => ({ drug, share: k === 0 ? 1 : 0.001 }));
  return {
    module: course.module.name,
    rng,
    start,
    days: within(x.days ?? 10, start, to),
    diagnosis: x.diagnosis,
    severity: 'severe',
    reason: 'Illness',
    setting,
    nights: nightsOf(x.care, setting, age(person, start), rng),
    effect: x.effect ?? NO_EFFECT,
    workup: x.workup ?? EXACERBATION_WORKUP,
    treatment: options.length === 0 ? [] : [{ share: 0.85, options, source: x.source }],
    course,
    debut: false,
  };
}

const NO_EFFECT: Episode['effect'] = {};
const EXACERBATION_WORKUP: Workup = { panels: ['bmp', 'cbc'] };

/** An episode does not outlast its block: what is written of earlier years must not show in the last ten. */
function within(days: number, start: Day, to: Day): number {
  return Math.min(days, to - start + 1);
}

/** How illnesses that come to light otherwise than in the office do so. Those that do in the office have their visit there. */
export function debutsOf(person: Person, courses: readonly Course[]): Episode[] {
  const debuts: Episode[] = [];
  for (const course of courses) {
    const { presentation, diagnosis: workup } = course.module;
    if (presentation === undefined || course.diagnosis === null) continue;
    const rng = person.rng.at('debut', course.module.name);
    const { care } = presentation;
    const start = course.diagnosis;
    const setting = settingOf(care, rng.at('setting').float(), start, person);
    if (setting !== 'emergency' && setting !== 'urgentCare') continue;
    debuts.push({
      module: course.module.name,
      rng,
      start,
      days: presentation.days,
      diagnosis: course.stage.diagnosis,
      severity: presentation.severity,
      reason: 'Illness',
      setting,
      nights: nightsOf(care, setting, age(person, start), rng),
      effect: presentation.effect ?? NO_EFFECT,
      workup,
      treatment: [],
      course,
      debut: true,
    });
  }
  return debuts;
}

/**
 * Use of the emergency department by payer, beside poverty. Source: NCHS Data Brief 503 (visits per 100 with Medicaid several times those
 * with private insurance); the factors are an assumption that meets rows ED_PAYER_* and ED_RATE_*.
 */
const EMERGENCY_BY_PAYER: Readonly<Record<string, number>> = {
  Medicaid: 1.3,
  Private: 0.8,
  Medicare: 0.98,
  Uninsured: 1.02,
};

/**
 * The poor go to the emergency department rather than the office, and Black persons more than poverty and payer explain (rows ED_PAYER_*,
 * ED_RATE_NHB_RATIO; the factors are an assumption that meets them).
 */
function settingOf(care: CareMix, u: number, day: Day, person: Person): Setting {
  const byPayer = EMERGENCY_BY_PAYER[payerKindAt(person, age(person, day))] ?? 1;
  const byRace = person.race === 'Black' ? 1.28 : 0.96;
  const leaning = byPayer * byRace * Math.exp(0.48 * person.traits.deprivation - 0.18);
  const emergency = Math.min(1, care.emergency * leaning);
  if (u < emergency) return 'emergency';
  let left = ((u - emergency) / (1 - emergency)) * (1 - care.emergency);
  for (const setting of ['urgentCare', 'office', 'telehealth'] as const) {
    left -= care[setting];
    if (left < 0) return setting === 'telehealth' && day < TELEHEALTH_SINCE ? 'office' : setting;
  }
  return 'none';
}

function nightsOf(care: CareMix, setting: Setting, at: number, rng: Rng): number | null {
  if (setting !== 'emergency' || !rng.at('admit').chance(interpolate(care.admit, at))) return null;
  return Math.max(1, Math.round(logNormal(rng.at('nights'), care.stay.mean, care.stay.cv)));
}

function pickDiagnosis(list: AcuteModule['diagnoses'], u: number): Diagnosis {
  let sum = 0;
  for (const d of list) {
    sum += d.share;
    if (u < sum) return d;
  }
  return list[list.length - 1]!;
}
