// Care: vaccines that existed, doses in order, and no drug against a known allergy.
import { valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { counting } from '../../../schema/tally.ts';
import type { ClinicalFacts } from './facts.ts';
import { claim, failRow, has, numbers, type Rows, rowCheck, rowsOf, wordFact, wordTest } from './rows.ts';

export function careChecks(facts: ClinicalFacts): readonly Check[] {
  return [availableCheck(facts), allergyCheck(facts), doseOrderCheck(), doseTotalCheck()];
}

function availableCheck(facts: ClinicalFacts): Check {
  const doc = 'a vaccine is given while its product is in use';
  return rowCheck(
    claim('immunizations', 'cvx_code', 'available', doc),
    ['cvx_code', 'date', 'status'],
    ({ batch }) => {
      const product = wordFact(batch, 'cvx_code', (cvx) => facts.vaccine(cvx));
      const given = wordTest(batch, 'status', (word) => word === 'completed');
      const day = numbers(batch, 'date');
      return (i) => {
        const use = product(i);
        return use === undefined || !given(i) ? null : use.availableOn(day[i]!);
      };
    },
  );
}

/** Day from which each patient is known to be allergic to an allergen: row of the patient → allergen → day. */
function knownAllergies({ batch, owner }: Rows, facts: ClinicalFacts): Map<number, Map<string, number>> {
  const allergen = wordFact(batch, 'substance', (substance) => facts.allergenOf(substance));
  const active = wordTest(batch, 'status', (word) => word === 'active');
  const recorded = vectorOf(batch, 'recorded_date');
  const known = new Map<number, Map<string, number>>();
  for (let i = 0; i < batch.rows; i++) {
    const to = allergen(i);
    if (to === null || owner[i]! < 0 || !active(i) || !has(recorded, i)) continue;
    let mine = known.get(owner[i]!);
    if (mine === undefined) {
      mine = new Map();
      known.set(owner[i]!, mine);
    }
    mine.set(to, Math.min(mine.get(to) ?? Infinity, recorded.values[i] as number));
  }
  return known;
}

/** On the day of recording itself the drug may have been what revealed the allergy. */
function allergyCheck(facts: ClinicalFacts): Check {
  const doc = 'no drug is prescribed against an active allergy recorded on an earlier day';
  return rowCheck(
    claim('medications', 'rxnorm_code', 'no_allergy', doc),
    ['rxnorm_code', 'start_date'],
    ({ part, batch, owner }) => {
      const allergies = rowsOf(part, 'allergies');
      if (allergies === null) return null;
      const known = knownAllergies(allergies, facts);
      const allergens = wordFact(batch, 'rxnorm_code', (rxnorm) => facts.allergensIn(rxnorm));
      const start = numbers(batch, 'start_date');
      return (i) => {
        const mine = known.get(owner[i]!);
        return mine === undefined || !allergens(i).some((a) => (mine.get(a) ?? Infinity) < start[i]!);
      };
    },
  );
}

/** Given doses of a series with a fixed number of doses, in order of patient, series and date: the number rises with the date. */
function doseOrderCheck(): Check {
  const doc = 'dose numbers of a series rise from one date to the next';
  return counting(claim('immunizations', 'dose_number', 'ascending', doc), (part, tally) => {
    const rows = rowsOf(part, 'immunizations');
    if (rows === null) return;
    const { batch, owner } = rows;
    const series = numbers(batch, 'vaccine');
    const day = numbers(batch, 'date');
    const dose = numbers(batch, 'dose_number');
    const given = givenOfSeries(rows).sort(
      (a, b) => owner[a]! - owner[b]! || series[a]! - series[b]! || day[a]! - day[b]! || dose[a]! - dose[b]!,
    );
    given.forEach((i, k) => {
      const last = given[k - 1];
      if (last === undefined || owner[last] !== owner[i] || series[last] !== series[i]) return;
      tally.of++;
      if (day[i] === day[last] || dose[i]! <= dose[last]!)
        failRow(tally, batch, ['vaccine', 'date', 'dose_number'], i);
    });
  });
}

function givenOfSeries({ batch, owner }: Rows): number[] {
  const given = wordTest(batch, 'status', (word) => word === 'completed');
  const needed = ['series_total', 'date', 'dose_number', 'vaccine', 'status'].map((name) =>
    vectorOf(batch, name),
  );
  const found: number[] = [];
  for (let i = 0; i < batch.rows; i++) {
    if (owner[i]! >= 0 && needed.every((v) => has(v, i)) && given(i)) found.push(i);
  }
  return found;
}

function doseTotalCheck(): Check {
  const doc = 'a dose number is at most the number of doses of its series';
  const said = claim('immunizations', 'dose_number', 'within_series', doc);
  return rowCheck(said, ['dose_number', 'series_total'], ({ batch }) => {
    const dose = numbers(batch, 'dose_number');
    const total = vectorOf(batch, 'series_total');
    return (i) => dose[i]! <= (valueAt(total, i) as number);
  });
}
