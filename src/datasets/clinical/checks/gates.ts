// Gates of sex and age: diagnoses, vaccines and drugs that only some people can have, and social facts with an age.
import { completedAge } from '../../../base/days.ts';
import { valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import type { ClinicalFacts } from './facts.ts';
import { claim, numbers, type Rows, rowCheck, rowsOf, wordFact } from './rows.ts';
import { dayOfRow } from './timeline.ts';

/** Columns with a diagnosis of the patient, and the day it counts for. */
const DIAGNOSES: readonly (readonly [table: string, column: string, day: string])[] = [
  ['conditions', 'icd10_code', 'onset_date'],
  ['encounters', 'reason_code', 'start_time'],
  ['medications', 'indication_code', 'start_date'],
  ['procedures', 'indication', 'date'],
  ['deaths', 'icd10_code', 'death_date'],
];

/** Prefixes of one sex. Source: ICD-10-CM chapter titles; Medicare Code Editor v42, sex conflict lists. */
const FEMALE = /^(O|N7[0-7]|N8|N9[0-8]|C5[1-8]|D2[5-8]|D06|Z3[34679]|Z3A|R87|Z12\.4|Z01\.4)/;
const MALE = /^(N4[0-9]|N5[0-3]|C6[0-3]|D29|D40|R97\.2|Z12\.5)/;

/** Ages in completed years, both included. Source: Medicare Code Editor v42, age conflict lists, unless said otherwise. */
const AGES: readonly (readonly [codes: RegExp, from: number, to: number])[] = [
  [/^(P|Z38|Z00\.11)/, 0, 0],
  [/^Z00\.12/, 0, 17],
  [/^Z00\.0/, 15, 124],
  [/^(O|Z3[34]|Z3A)/, 9, 64],
  [/^(N40|C61|R97\.20)/, 15, 124],
  // Senile and age-related disease; assumption: not recorded below 40 in this population.
  [/^(M80\.0|M81\.0|G30|F0[123])/, 40, 124],
];

export function gateChecks(facts: ClinicalFacts): readonly Check[] {
  return [
    ...DIAGNOSES.flatMap(([table, column, day]) => [sexGate(table, column), ageGate(table, column, day)]),
    vaccineAge(facts),
    drugAge(facts),
    marriageAge(),
    medicareAge(),
  ];
}

function sexGate(table: string, column: string): Check {
  return rowCheck(
    claim(table, column, 'fits_sex', `${column} is possible for the sex of the patient`),
    [column],
    (rows) => {
      const gate = wordFact(rows.batch, column, (code) =>
        FEMALE.test(code) ? 'female' : MALE.test(code) ? 'male' : null,
      );
      const sex = vectorOf(rows.patients, 'sex');
      return (i) => {
        const only = gate(i);
        return only === null || valueAt(sex, rows.owner[i]!) === only;
      };
    },
  );
}

/** Completed age of the patient of a row on the day of the row; null without a date of birth. */
function ageOfRow({ batch, patients, owner }: Rows, column: string): (row: number) => number | null {
  const birth = vectorOf(patients, 'birthdate');
  const day = dayOfRow(batch, column);
  return (i) => {
    const p = owner[i]!;
    return birth.valid !== null && birth.valid[p] === 0
      ? null
      : completedAge(birth.values[p] as number, day(i));
  };
}

/** A range of ages that a word implies, to the end of its last year, checked on the day of the row. */
function ageRange(
  table: string,
  column: string,
  day: string,
  doc: string,
  range: (word: string) => readonly [number, number] | null,
): Check {
  return rowCheck(claim(table, column, 'fits_age', doc), [column, day], (rows) => {
    const gate = wordFact(rows.batch, column, range);
    const age = ageOfRow(rows, day);
    return (i) => {
      const limits = gate(i);
      if (limits === null) return true;
      const years = age(i);
      return years === null ? null : years >= limits[0] && Math.floor(years) <= limits[1];
    };
  });
}

function ageGate(table: string, column: string, day: string): Check {
  return ageRange(table, column, day, `${column} is possible at the age of the patient`, (code) => {
    const gate = AGES.find(([codes]) => codes.test(code));
    return gate === undefined ? null : [gate[1], gate[2]];
  });
}

function vaccineAge(facts: ClinicalFacts): Check {
  const doc = 'the vaccine is licensed from this age';
  return ageRange('immunizations', 'cvx_code', 'date', doc, (cvx) => {
    const use = facts.vaccine(cvx);
    return use === undefined ? null : [Math.floor(use.fromAge), 124];
  });
}

/** Drugs are not prescribed below the age from which they are labelled. */
function drugAge(facts: ClinicalFacts): Check {
  return ageRange(
    'medications',
    'rxnorm_code',
    'start_date',
    'the drug is prescribed at this age',
    (rxnorm) => {
      const ages = facts.drugAges(rxnorm);
      return ages === null ? null : [ages[0], ages[1] - 1];
    },
  );
}

/** Marriage below 16 is against the law or needs a court in nearly all states; none is allowed. Source: assumption. */
function marriageAge(): Check {
  const doc = 'who is or was married is at least 16';
  return rowCheck(
    claim('patients', 'marital_status', 'fits_age', doc),
    ['marital_status', 'age'],
    ({ batch }) => {
      const age = numbers(batch, 'age');
      const ever = wordFact(batch, 'marital_status', (word) => word !== 'Never Married');
      return (i) => !ever(i) || age[i]! >= 16;
    },
  );
}

/** Medicare below 65 needs disability, ESRD or ALS (42 U.S.C. 426); 5 % may lack the mark of it. Source of the share: assumption. */
const UNMARKED_MEDICARE = 0.05;

function medicareAge(): Check {
  const doc = 'who has Medicare below 65 is disabled or has end-stage renal disease';
  const said = claim('patients', 'insurance', 'fits_age', doc, UNMARKED_MEDICARE);
  return rowCheck(said, ['insurance', 'age', 'employment_status'], ({ part, batch }) => {
    const age = numbers(batch, 'age');
    const medicare = wordFact(batch, 'insurance', (word) => word === 'Medicare');
    const disabled = wordFact(batch, 'employment_status', (word) => word === 'Disabled');
    const conditions = rowsOf(part, 'conditions');
    const renal = new Set<number>();
    if (conditions !== null) {
      const endStage = wordFact(conditions.batch, 'icd10_code', (code) => code === 'N18.6');
      for (let i = 0; i < conditions.batch.rows; i++) if (endStage(i)) renal.add(conditions.owner[i]!);
    }
    return (i) => (medicare(i) ? age[i]! >= 65 || disabled(i) || renal.has(i) : null);
  });
}
