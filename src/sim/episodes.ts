// Episodes: illnesses and injuries that come and go, and exacerbations of lasting illnesses, each with its care.
import { civilOf, DAYS_PER_YEAR, type Day, parseDay } from '../base/days.ts';
import { type Curve, interpolate, logNormal } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { type Course, stageAt } from './course.ts';
import type { AcuteModule, Axis, CareMix, Diagnosis, Exacerbation, Season, Workup } from './module.ts';
import type { Person } from './person.ts';
import { logRatios } from './risk.ts';

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
  if (bound <= 0) return days;
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
  for (const module of acute) {
    if (module.sex !== undefined && module.sex !== person.sex) continue;
    const rng = person.rng.at('episode', module.name, from);
    for (const day of eventDays(rng, acuteRisk(person, module, courses, from, to), from, to)) {
      episodes.push(acuteEpisode(person, module, day, rng.at(day)));
    }
  }
  for (const course of courses) {
    (course.module.exacerbations ?? []).forEach((x, k) => {
      const rng = person.rng.at('exacerbation', course.module.name, k, from);
      for (const day of eventDays(rng, exacerbationRisk(course, x), from, to)) {
        episodes.push(exacerbationEpisode(person, course, x, day, rng.at(day)));
      }
    });
  }
  // An episode does not outlast its block: what is written of earlier years must not show in the last ten.
  return episodes
    .map((e) => ({ ...e, days: Math.min(e.days, to - e.start + 1) }))
    .sort((a, b) => a.start - b.start);
}

function acuteRisk(
  person: Person,
  module: AcuteModule,
  courses: readonly Course[],
  from: Day,
  to: Day,
): Risk {
  const curve = module.incidence[person.sex];
  const own = traitFactor(person, module);
  const since = module.since === undefined ? Number.NEGATIVE_INFINITY : parseDay(module.since)!;
  const parents = module.risks.conditions ?? {};
  const active = courses.filter((c) => parents[c.module.name] !== undefined);
  const gate = requiredFrom(module, courses);
  if (gate > to) return { bound: 0, rate: () => 0 };
  let bound = own * maximum(curve, age(person, from), age(person, to)) * Math.max(...module.season);
  for (const c of active) bound *= Math.max(1, parents[c.module.name]!);
  return {
    bound,
    rate(day) {
      if (day < since || day < gate) return 0;
      let rate = own * interpolate(curve, age(person, day)) * seasonAt(module.season, day);
      for (const c of active) if (c.onset <= day) rate *= parents[c.module.name]!;
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
  let log = 0;
  let norm = 0;
  for (const [trait, beta] of logRatios(module.risks)) {
    log += beta * person.traits[trait];
    // A log-normal multiplier of a standard normal trait has mean exp(β²/2); taken off so that rates stay as given.
    if (trait !== 'smoker' && trait !== 'everSmoker' && trait !== 'heavyDrinker') norm += (beta * beta) / 2;
  }
  return Math.exp(Math.min(2.5, log) - norm);
}

function age(person: Person, day: Day): number {
  return (day - person.birth) / DAYS_PER_YEAR;
}

function maximum(curve: Curve, from: number, to: number): number {
  let top = Math.max(interpolate(curve, from), interpolate(curve, to));
  for (const [x, y] of curve) if (x > from && x < to && y > top) top = y;
  return top;
}

export function seasonAt(season: Season, day: Day): number {
  return season[civilOf(day).month - 1]!;
}

function acuteEpisode(person: Person, module: AcuteModule, start: Day, rng: Rng): Episode {
  const setting = settingOf(module.care, rng.at('setting').float(), start, person.traits.deprivation);
  return {
    module: module.name,
    rng,
    start,
    severity: module.severity,
    reason: module.reason,
    setting,
    days: Math.max(1, Math.round(logNormal(rng.at('days'), module.days.mean, module.days.cv))),
    diagnosis: pickDiagnosis(module.diagnoses, rng.at('diagnosis').float()),
    nights: nightsOf(module.care, setting, age(person, start), rng),
    effect: module.effect ?? {},
    workup: module.workup,
    treatment: module.treatment,
    course: null,
    debut: false,
  };
}

function exacerbationEpisode(person: Person, course: Course, x: Exacerbation, start: Day, rng: Rng): Episode {
  const setting = settingOf(x.care, rng.at('setting').float(), start, person.traits.deprivation);
  const options = (x.drugs ?? []).map((drug, k) => ({ drug, share: k === 0 ? 1 : 0.001 }));
  return {
    module: course.module.name,
    rng,
    start,
    diagnosis: x.diagnosis,
    severity: 'severe',
    reason: 'Illness',
    setting,
    days: x.days ?? 10,
    nights: nightsOf(x.care, setting, age(person, start), rng),
    effect: x.effect ?? {},
    workup: x.workup ?? { panels: ['bmp', 'cbc'] },
    treatment: options.length === 0 ? [] : [{ share: 0.85, options, source: x.source }],
    course,
    debut: false,
  };
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
    const setting = settingOf(care, rng.at('setting').float(), start, person.traits.deprivation);
    if (setting !== 'emergency' && setting !== 'urgentCare') continue;
    debuts.push({
      module: course.module.name,
      rng,
      start,
      diagnosis: course.stage.diagnosis,
      severity: presentation.severity,
      reason: 'Illness',
      setting,
      days: presentation.days,
      nights: nightsOf(care, setting, age(person, start), rng),
      effect: presentation.effect ?? {},
      workup,
      treatment: [],
      course,
      debut: true,
    });
  }
  return debuts;
}

/** The poor go to the emergency department rather than the office (rows ED_PAYER_*, ED_RATE_NHB_RATIO). */
function settingOf(care: CareMix, u: number, day: Day, deprivation: number): Setting {
  const emergency = Math.min(1, care.emergency * Math.exp(0.42 * deprivation - 0.088));
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
