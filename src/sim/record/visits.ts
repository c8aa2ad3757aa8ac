// Writing visits: each becomes an encounter with its observations, procedures, diagnoses and prescriptions.
import type { Day } from '../../base/days.ts';
import type { Episode } from '../episodes.ts';
import { add, axesAt } from '../physiology/axes.ts';
import { agendaOf, dayOfVisit, type Visit } from '../utilisation/visit.ts';
import { writeAgenda } from './agenda.ts';
import type { Chart } from './chart.ts';
import { writeEncounter } from './encounters.ts';
import { writeEpisode } from './episodes.ts';
import { measureVisit } from './observations.ts';
import { panelsDue } from './panels.ts';
import { proceduresOf, writeProcedures } from './procedures.ts';
import { writeFindings, writeTests } from './screening.ts';

/** What is measured at visits: everything, vital signs and answers without a laboratory, or nothing. */
export type Measures = 'all' | 'signs' | 'nothing';

/**
 * Write visits in time order, measured where somebody reads what is found. Visits before the written history are lived (they take blood, too) but leave no
 * rows.
 */
export function recordVisits(chart: Chart, visits: readonly Visit[], measures: Measures): void {
  const lastPanel = new Map<string, Day>();
  let enrolled = false;
  const diagnosed = new Map<Episode, true>();
  for (const visit of visits) {
    const day = dayOfVisit(visit);
    if (day >= chart.enrolled && !enrolled) lastPanel.clear();
    enrolled = day >= chart.enrolled;
    const written = day >= chart.from;
    const agenda = agendaOf(visit, day);
    const done = proceduresOf(visit, agenda);
    const due =
      measures === 'all' ? panelsDue(chart, visit, day, lastPanel, done, agenda.work?.panels) : null;
    if (!written) continue;
    const encounter = writeEncounter(chart, visit, day, agenda);
    if (measures !== 'nothing') {
      const axes = axesAt(day, chart.courses, chart.spans, chart.episodes, chart.reproduction.pregnancies);
      for (const test of visit.tests ?? []) add(axes, test.effect, 1, 0);
      measureVisit(chart, visit, encounter, axes, due, agenda.findings);
    }
    writeProcedures(chart, visit, encounter, done, agenda);
    writeFindings(chart, visit, encounter);
    writeTests(chart, visit, encounter);
    if (visit.episode !== null) writeEpisode(chart, visit, visit.episode, encounter, diagnosed);
    writeAgenda(chart, visit, encounter, agenda);
  }
}
