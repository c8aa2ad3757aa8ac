// What must hold of the OMOP layout beyond its columns, keys and rules.
import type { Day } from '../../base/days.ts';
import { type Batch, type Part, vectorOf } from '../../schema/batch.ts';
import type { Category, Check } from '../../schema/fold.ts';
import { keyIndex } from '../../schema/key-index.ts';
import { counting, keyOf, rowName, type Tally } from '../../schema/tally.ts';
import type { CheckContext } from '../dataset.ts';
import { PERSISTENCE } from './eras.ts';

export function checks({ asOf }: CheckContext): readonly Check[] {
  return [
    ...OBSERVED.map(([table, column]) => lifetimeCheck(table, column, asOf)),
    periodCheck(),
    ...['condition_era', 'drug_era'].map(eraGapCheck),
    conditionEraCheck(),
    costEventCheck(),
  ];
}

function says(table: string, column: string | null, aspect: string, doc: string, category: Category) {
  return { check: `${table}.${column ?? 'rows'}.${aspect}`, category, table, column, doc };
}

const numbers = (batch: Batch, column: string) => vectorOf(batch, column).values as ArrayLike<number>;

function failing(tally: Tally, batch: Batch, row: number, said: string): void {
  tally.fail(keyOf(batch, row), () => `${rowName(batch, row)}: ${said}`);
}

/** Calls with each row of a table and the row of its person; parts without either contribute nothing. */
function withPerson(
  part: Part,
  table: string,
  other: string,
  see: (batch: Batch, row: number, owner: Batch, ownerRow: number) => void,
): void {
  const [batch, owner] = [part.get(table), part.get(other)];
  if (batch === undefined || owner === undefined || owner.rows === 0) return;
  const person = numbers(batch, 'person_id');
  const index = keyIndex(owner);
  for (let i = 0; i < batch.rows; i++) {
    const row = index.rowOf(person[i]!);
    if (row >= 0) see(batch, i, owner, row);
  }
}

/** First days of events, which lie in the life of the person. */
const OBSERVED: readonly (readonly [table: string, column: string])[] = [
  ['visit_occurrence', 'visit_start_date'],
  ['condition_occurrence', 'condition_start_date'],
  ['drug_exposure', 'drug_exposure_start_date'],
  ['procedure_occurrence', 'procedure_date'],
  ['device_exposure', 'device_exposure_start_date'],
  ['measurement', 'measurement_date'],
  ['observation', 'observation_date'],
  ['condition_era', 'condition_era_start_date'],
  ['drug_era', 'drug_era_start_date'],
];

const SECONDS = 86_400;

/** Plausible in the sense of OHDSI's data quality checks: not before birth, not after the last day observed. */
function lifetimeCheck(table: string, column: string, asOf: Day): Check {
  const said = says(
    table,
    column,
    'in_life',
    `${column} lies between birth and death or anchor date`,
    'plausibility',
  );
  return counting(said, (part, tally) => {
    const deaths = part.get('death');
    const died = deaths === undefined ? null : keyIndex(deaths);
    withPerson(part, table, 'person', (batch, row, owner, person) => {
      const born = vectorOf(owner, 'birth_datetime');
      if (born.valid?.[person] === 0) return;
      const key = numbers(owner, 'person_id')[person]!;
      const end = died === null ? -1 : died.rowOf(key);
      const last = end < 0 ? asOf : numbers(deaths!, 'death_date')[end]!;
      const day = numbers(batch, column)[row]!;
      tally.of++;
      if (day * SECONDS < (born.values as Float64Array)[person]! || day > last)
        failing(tally, batch, row, `${column} outside of the life of person ${key}`);
    });
  });
}

/** Every person is observed, and every visit lies in what is observed. */
function periodCheck(): Check {
  const doc = 'a visit lies in the observation period of its person';
  return counting(
    says('visit_occurrence', 'visit_start_date', 'observed', doc, 'plausibility'),
    (part, tally) => {
      withPerson(part, 'visit_occurrence', 'observation_period', (batch, row, period, at) => {
        tally.of++;
        const day = numbers(batch, 'visit_start_date')[row]!;
        const from = numbers(period, 'observation_period_start_date')[at]!;
        const to = numbers(period, 'observation_period_end_date')[at]!;
        if (day < from || day > to) failing(tally, batch, row, 'visit_start_date is not observed');
      });
    },
  );
}

/** Eras of a person and a concept lie more than 30 days apart: nearer ones would be one era. */
function eraGapCheck(table: string): Check {
  const prefix = table === 'drug_era' ? 'drug' : 'condition';
  const doc = `eras of a concept are more than ${PERSISTENCE} days apart`;
  return counting(says(table, `${prefix}_era_start_date`, 'apart', doc, 'plausibility'), (part, tally) => {
    const batch = part.get(table);
    if (batch === undefined) return;
    const [person, concept] = [numbers(batch, 'person_id'), numbers(batch, `${prefix}_concept_id`)];
    const [start, end] = [
      numbers(batch, `${prefix}_era_start_date`),
      numbers(batch, `${prefix}_era_end_date`),
    ];
    const order = Array.from({ length: batch.rows }, (_, i) => i).sort(
      (a, b) => person[a]! - person[b]! || concept[a]! - concept[b]! || start[a]! - start[b]!,
    );
    order.forEach((row, k) => {
      const last = order[k - 1];
      if (last === undefined || person[last] !== person[row] || concept[last] !== concept[row]) return;
      tally.of++;
      if (start[row]! <= end[last]! + PERSISTENCE)
        failing(tally, batch, row, `begins within ${PERSISTENCE} days of the era before`);
    });
  });
}

/** Occurrences with a concept are counted in eras, each once. */
function conditionEraCheck(): Check {
  const doc = 'occurrences with a concept are those that the eras of their person count';
  return counting(
    says('condition_era', 'condition_occurrence_count', 'complete', doc, 'plausibility'),
    (part, tally) => {
      const [occurrences, eras] = [part.get('condition_occurrence'), part.get('condition_era')];
      if (occurrences === undefined || eras === undefined) return;
      const open = new Map<string, number>();
      const [person, concept] = [
        numbers(occurrences, 'person_id'),
        numbers(occurrences, 'condition_concept_id'),
      ];
      for (let i = 0; i < occurrences.rows; i++) {
        const key = `${person[i]} ${concept[i]}`;
        if (concept[i] !== 0) open.set(key, (open.get(key) ?? 0) + 1);
      }
      const [owner, of] = [numbers(eras, 'person_id'), numbers(eras, 'condition_concept_id')];
      const counted = numbers(eras, 'condition_occurrence_count');
      const row = new Map<string, number>();
      for (let i = 0; i < eras.rows; i++) {
        const key = `${owner[i]} ${of[i]}`;
        row.set(key, i);
        open.set(key, (open.get(key) ?? 0) - counted[i]!);
      }
      for (const [key, left] of open) {
        tally.of++;
        if (left !== 0)
          tally.fail(row.get(key) ?? 0, () => `person and concept ${key}: ${left} occurrences not counted`);
      }
    },
  );
}

/** A cost names its visit or exposure; parts that hold costs alone, as readers make them, cannot tell. */
function costEventCheck(): Check {
  const doc = 'cost_event_id names a row of the table that cost_domain_id stands for';
  return counting(says('cost', 'cost_event_id', 'event', doc, 'conformance'), (part, tally) => {
    const [costs, visits, exposures] = ['cost', 'visit_occurrence', 'drug_exposure'].map((t) => part.get(t));
    if (costs === undefined || visits === undefined || exposures === undefined || visits.rows === 0) return;
    const event = numbers(costs, 'cost_event_id');
    const domain = vectorOf(costs, 'cost_domain_id');
    const isVisit = domain.pool!.find('Visit');
    for (let i = 0; i < costs.rows; i++) {
      tally.of++;
      const target = (domain.values as Int32Array)[i] === isVisit ? visits : exposures;
      if (keyIndex(target).rowOf(event[i]!) < 0) failing(tally, costs, i, `no event ${event[i]}`);
    }
  });
}
