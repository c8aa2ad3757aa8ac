// Problems as conditions, reactions as allergies.
import { allergens } from '../../../codes/allergens.ts';
import type { Globals } from '../load.ts';
import { ALLERGY_TYPE, SIGNS } from '../print/chart.ts';
import { allergy, problem, reaction } from '../spec/chart.ts';
import * as t from '../tables.ts';
import { recordsOf, reversed, type Take } from './record.ts';
import type { Visits } from './visits.ts';

const REACTIONS = reversed(SIGNS);
const CATEGORIES = reversed(ALLERGY_TYPE);
const SUBSTANCES = new Map(allergens.map((a) => [a.substance.toUpperCase(), a.substance]));

export function readChart(globals: Globals, visits: Visits, take: Take): void {
  for (const p of recordsOf(globals, problem))
    take(t.conditions, {
      condition_id: p.ien,
      patient_id: p.number('patient'),
      encounter_id: visits.ofProblem.get(String(p.ien)) ?? null,
      name: p.through('narrative', 'text'),
      status: p.text('status') === 'A' ? 'active' : 'resolved',
      onset_date: p.day('onset'),
      icd10_code: p.through('what', 'code'),
      snomed_code: p.maybe('snomed'),
      category: p.text('priority') === 'C' ? 'problem-list-item' : 'encounter-diagnosis',
      recorded_date: p.day('entered'),
      abatement_date: p.maybeDay('resolved'),
    });
  for (const a of recordsOf(globals, allergy)) {
    const [sign] = a.within(reaction);
    const name = a.text('reactant');
    take(t.allergies, {
      allergy_id: a.ien,
      patient_id: a.number('patient'),
      substance: SUBSTANCES.get(name) ?? name,
      reaction: sign === undefined ? '' : sign.code('reaction', REACTIONS),
      category: a.code('type', CATEGORIES),
      recorded_date: a.day('originated'),
    });
  }
}
