// OMOP CDM 5.4: spans derived from occurrences, by the CDM's rule that a gap of 30 days ends an era.
import { date, id, int, maybe } from '../../../schema/column.ts';
import { before } from '../../../schema/rule.ts';
import { table } from '../../../schema/table.ts';
import { concept, ofPerson } from './person.ts';

export const drugEra = table('drug_era', {
  doc: 'One row per span in which a person is taken to have used an ingredient.',
  key: 'drug_era_id',
  patient: 'person_id',
  columns: {
    drug_era_id: id('Identifier of the era: 1,000,000 × person + number'),
    person_id: ofPerson(),
    drug_concept_id: concept('Ingredient, RxNorm'),
    drug_era_start_date: date('First day'),
    drug_era_end_date: date('Last day'),
    drug_exposure_count: maybe(int('Exposures in it', { min: 1 })),
    gap_days: maybe(int('Days in it without supply', { min: 0 })),
  },
  rules: [before('drug_era_start_date', 'drug_era_end_date')],
});

export const conditionEra = table('condition_era', {
  doc: 'One row per span in which a person is taken to have had a condition.',
  key: 'condition_era_id',
  patient: 'person_id',
  columns: {
    condition_era_id: id('Identifier of the era: 1,000,000 × person + number'),
    person_id: ofPerson(),
    condition_concept_id: concept('Condition, SNOMED CT'),
    condition_era_start_date: date('First day'),
    condition_era_end_date: date('Last day'),
    condition_occurrence_count: maybe(int('Occurrences in it', { min: 1 })),
  },
  rules: [before('condition_era_start_date', 'condition_era_end_date')],
});
