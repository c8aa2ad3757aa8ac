// Rows of tests and tissue: what screening did and said, and what was found at a diagnosis.
import type { EncounterRow } from '../../clinical/tables.ts';
import { findingOf } from '../findings.ts';
import type { TestDone, Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf } from './chart.ts';
import { writeResult } from './observations.ts';
import { writeProcedure } from './procedures.ts';
import { because, reason } from './trace.ts';

/** Screening tests of a visit: procedures, results, and what is written down because of them. */
export function writeTests(chart: Chart, visit: Visit, encounter: EncounterRow): void {
  for (const test of visit.tests ?? []) {
    for (const key of test.procedures)
      if (writeProcedure(chart, visit, encounter, key, test.reason))
        because(chart, chart.life.procedures, () => reason('screening', 'test of the screening schedule'));
    for (const [analyte, words] of test.results) writeResult(chart, visit, encounter, analyte, words);
    if (test.condition !== null) writeFinding(chart, encounter, test.condition);
  }
}

/** Receptors, grade and the like, at the visit that makes the illness known. */
export function writeFindings(chart: Chart, visit: Visit, encounter: EncounterRow): void {
  const course = visit.diagnosing;
  if (course === null || visit.disposition === 'Left without being seen') return;
  // A finding with other shares in other stages stands in several entries.
  for (const analyte of new Set(course.module.findings?.map((f) => f.analyte))) {
    const value = findingOf(chart.person, course, analyte);
    if (value !== null) writeResult(chart, visit, encounter, analyte, value);
  }
}

/** Days in which an abnormal finding is cleared up (assumption). */
const CLEARED_UP = 180;

function writeFinding(
  chart: Chart,
  encounter: EncounterRow,
  { icd10, snomed, lasting }: NonNullable<TestDone['condition']>,
): void {
  const over = lasting !== true && encounter.date + CLEARED_UP <= chart.end;
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    name: displayOf(icd10),
    status: over ? 'resolved' : 'active',
    onset_date: encounter.date,
    icd10_code: icd10,
    snomed_code: snomed,
    category: lasting === true ? 'problem-list-item' : 'encounter-diagnosis',
    stage: null,
    severity: 'mild',
    recorded_date: encounter.date,
    abatement_date: over ? encounter.date + CLEARED_UP : null,
  });
  because(chart, chart.life.conditions, () => reason('screening', 'abnormal finding of a screening test'));
}
