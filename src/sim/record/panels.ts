// Which laboratory panels a visit draws: work-up, monitoring when due, screening.
import { ageAt, type Day } from '../../base/days.ts';
import type { Visit } from '../utilisation/visit.ts';
import { type Chart, knownOn } from './chart.ts';

/** Blood is drawn before each cycle of an infusion, but not at every dialysis: days between. */
const SESSION_INTERVAL = 13;

/** Panels to be drawn at a visit, and their dates kept, so that none is repeated before it is due. */
export function panelsDue(chart: Chart, visit: Visit, day: Day, last: Map<string, Day>): string[] {
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
  if (visit.episode !== null && visit.kind !== 'stay') want(visit.episode.workup.panels, 0);
  if (visit.planned !== null) want(visit.planned.work.panels, SESSION_INTERVAL);
  if (visit.kind === 'stay' || visit.kind === 'surgery') want(['bmp', 'cbc'], 0);
  for (const test of visit.tests ?? []) want(test.panels, 0);
  return due;
}

/** Screening at check-ups: lipids from 20 every five years (from 40 every two), glucose and HbA1c from 35 every three (USPSTF 2021), blood count at one year. */
function wantScreening(
  chart: Chart,
  visit: Visit,
  day: Day,
  want: (panels: readonly string[], interval: number) => void,
): void {
  const age = ageAt(chart.person.birth, day);
  const keen = visit.rng.at('screening').chance(0.75);
  if (age === 1 && keen) want(['cbc'], 0);
  if (age < 20 || !keen) return;
  want(['lipid', 'cmp'], age < 40 ? 1500 : 500);
  if (age >= 35) want(['hba1c'], 900);
  if (age >= 30 && visit.rng.at('count').chance(0.4)) want(['cbc'], 700);
  if (age >= 40 && visit.rng.at('thyroid').chance(0.2)) want(['tsh'], 1400);
}
