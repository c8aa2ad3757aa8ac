// Which laboratory panels a visit draws: work-up, monitoring when due, screening.
import { ageAt, type Day } from '../../base/days.ts';
import { watchedBy } from '../physiology/drugs.ts';
import type { Visit, VisitKind } from '../utilisation/visit.ts';
import { type Chart, knownOn } from './chart.ts';

/** Blood is drawn before each cycle of an infusion, but not at every dialysis: days between. */
const SESSION_INTERVAL = 13;

/** Panels to be drawn at a visit at which these procedures are done, and their dates kept, so that none is repeated before it is due. */
export function panelsDue(
  chart: Chart,
  visit: Visit,
  day: Day,
  last: Map<string, Day>,
  done: ReadonlyMap<string, unknown>,
  planned?: readonly string[],
): string[] {
  const due: string[] = [];
  const want = (panels: readonly string[] | undefined, interval: number) => {
    for (const p of panels ?? []) {
      if (due.includes(p) || day - (last.get(p) ?? Number.NEGATIVE_INFINITY) < interval) continue;
      due.push(p);
      last.set(p, day);
    }
  };
  if (visit.disposition === 'Left without being seen' || visit.kind === 'telehealth') return due;
  if (visit.kind === 'diagnosis') want(visit.diagnosing!.module.diagnosis.panels, 0);
  if (visit.kind === 'follow-up' || visit.kind === 'specialist' || visit.kind === 'wellness') {
    for (const c of knownOn(chart, day))
      want(c.module.monitoring.workup.panels, Math.max(85, c.module.monitoring.everyMonths * 27));
  }
  if (visit.kind === 'wellness') wantScreening(chart, visit, day, want);
  if (visit.episode !== null && (visit.kind !== 'stay' || visit.parent === null))
    want(visit.episode.workup.panels, 0);
  want(planned, 0);
  if (visit.planned !== null) want(visit.planned.work.panels, SESSION_INTERVAL);
  if (visit.kind === 'stay' || visit.kind === 'surgery') want(['bmp', 'cbc'], 0);
  for (const key of done.keys()) want(RESULT_OF[key], 0);
  for (const test of visit.tests ?? []) {
    want(test.panels, 0);
    for (const key of test.procedures) want(RESULT_OF[key], 0);
  }
  wantWatching(chart, visit, day, want);
  return due.map((p) => (p === 'cbc' && DIFFERENTIAL.has(visit.kind) ? 'cbc-differential' : p));
}

type Want = (panels: readonly string[] | undefined, interval: number) => void;

/** Where a blood count comes with its differential. */
const DIFFERENTIAL: ReadonlySet<VisitKind> = new Set(['emergency', 'stay', 'diagnosis']);

/** Procedures that are tests: what is done gives a result. */
const RESULT_OF: Readonly<Record<string, readonly string[]>> = {
  'influenza-test': ['influenza'],
  'strep-test': ['strep-a'],
  'covid-test': ['sars-cov-2'],
  spirometry: ['spirometry'],
  echocardiogram: ['ejection-fraction'],
  dxa: ['bone-density'],
};

const WATCHING: ReadonlySet<VisitKind> = new Set(['follow-up', 'specialist', 'wellness', 'acute']);

/** Tests that watch over drugs in use, and the finger prick of those known to have diabetes when they fall ill. */
function wantWatching(chart: Chart, visit: Visit, day: Day, want: Want): void {
  if (WATCHING.has(visit.kind)) {
    for (const s of chart.spans) {
      if (s.start > day - 5 || (s.end !== null && s.end < day)) continue;
      const watch = watchedBy(s.drug.ingredient);
      if (watch !== null) want(watch.panels, watch.everyDays ?? 180);
    }
  }
  if (visit.kind === 'emergency' && knownOn(chart, day).some((c) => c.module.name.includes('diabetes')))
    want(['capillary-glucose'], 0);
}

/** Screening at check-ups: lipids from 20 every five years (from 40 every two), glucose and HbA1c from 35 every three (USPSTF 2021), blood count at one year. */
function wantScreening(chart: Chart, visit: Visit, day: Day, want: Want): void {
  const age = ageAt(chart.person.birth, day);
  const keen = visit.rng.at('screening').chance(0.75);
  if (age === 1 && keen) want(['cbc'], 0);
  if (keen) wantOffered(visit, age, want);
  if (age < 20 || !keen) return;
  want(['lipid', 'cmp'], age < 40 ? 1500 : 500);
  if (age >= 35) want(['hba1c'], 900);
  if (age >= 30 && visit.rng.at('count').chance(0.4)) want(['cbc'], 700);
  if (age >= 40 && visit.rng.at('thyroid').chance(0.2)) want(['tsh'], 1400);
}

function wantOffered(visit: Visit, age: number, want: Want): void {
  for (const t of SCREENS) {
    if (age < t.from || age >= t.below) continue;
    if (visit.rng.at('screen', t.panel).chance(t.share)) want([t.panel], t.everyDays);
  }
}

/** A test offered at check-ups: to whom, how often at most, and the share of check-ups at which it is done when due. */
interface Screen {
  readonly panel: string;
  readonly from: number;
  readonly below: number;
  readonly everyDays: number;
  readonly share: number;
}

/** Tests without a recommendation that are common all the same; shares: assumption. What is recommended is in `screening/`. */
const SCREENS: readonly Screen[] = [
  { panel: 'vitamin-d', from: 20, below: 100, everyDays: 700, share: 0.12 },
  { panel: 'b12-folate', from: 60, below: 100, everyDays: 1000, share: 0.08 },
];
