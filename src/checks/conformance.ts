// Conformance: every value has the type, the range, the vocabulary and the code system that its column states, and rows obey their rules.
import type { Batch, Part, Vector } from '../schema/batch.ts';
import { valueAt, vectorOf } from '../schema/batch.ts';
import type { Column } from '../schema/column.ts';
import type { Check } from '../schema/fold.ts';
import type { Rule } from '../schema/rule.ts';
import type { Table } from '../schema/table.ts';
import { type Claim, counting, keyOf, rowName, type Tally } from '../schema/tally.ts';
import { printed } from './print.ts';

/** The codes of a system by its name in column definitions, or undefined when there is no such system. */
export type Codes = (system: string) => ReadonlySet<string> | undefined;

/** All conformance checks that the definitions of `tables` imply. A column that names an unknown code system is a defect of its table. */
export function conformance(tables: readonly Table[], codes: Codes): readonly Check[] {
  return tables.flatMap((table) => [
    ...Object.entries(table.columns).flatMap(([name, column]) => columnChecks(table, name, column, codes)),
    ...table.rules.map((rule) => ruleCheck(table, rule)),
  ]);
}

function columnChecks(table: Table, name: string, column: Column, codes: Codes): Check[] {
  const checks = [typeCheck(table, name, column)];
  if (column.oneOf !== undefined) checks.push(vocabularyCheck(table, name, column.oneOf));
  if (column.codes !== undefined) checks.push(codeCheck(table, name, column.codes, codes));
  if (column.min !== undefined || column.max !== undefined) checks.push(rangeCheck(table, name, column));
  if (column.length !== undefined) checks.push(lengthCheck(table, name, column.length));
  if (column.kind === 'float') checks.push(decimalsCheck(table, name, column.decimals ?? 3));
  return checks;
}

function claim(table: Table, column: string, aspect: string, doc: string): Claim {
  return {
    check: `${table.name}.${column}.${aspect}`,
    category: 'conformance',
    table: table.name,
    column,
    doc,
  };
}

/** A check of one column of one table; parts without the table contribute nothing. */
function overColumn(said: Claim, see: (v: Vector, batch: Batch, tally: Tally) => void): Check {
  return counting(said, (part: Part, tally) => {
    const batch = part.get(said.table);
    if (batch !== undefined) see(vectorOf(batch, said.column!), batch, tally);
  });
}

function failRow(tally: Tally, batch: Batch, v: Vector, name: string, row: number): void {
  tally.fail(keyOf(batch, row), () => `${rowName(batch, row)}: ${name}=${printed(v, row)}`);
}

const TYPE_DOC: Record<Column['kind'], string> = {
  id: 'an integer from 0 to 2^53 − 1',
  int: 'a 32-bit integer',
  float: 'a finite number',
  money: 'an amount in whole cents',
  bool: 'true or false',
  date: 'a date YYYY-MM-DD',
  time: 'a local time YYYY-MM-DDTHH:MM:SS',
  code: 'a word',
  text: 'a text',
};

function typeCheck(table: Table, name: string, column: Column): Check {
  const integral = column.kind === 'id' || column.kind === 'money' || column.kind === 'time';
  const form = column.uuid === undefined ? TYPE_DOC[column.kind] : `a UUID of ${column.uuid}`;
  return overColumn(claim(table, name, 'type', `${name} is ${form}`), (v, batch, tally) => {
    tally.of += present(v, batch.rows) + (v.bad?.size ?? 0);
    v.bad?.forEach((_, row) => {
      failRow(tally, batch, v, name, row);
    });
    if (!(v.values instanceof Float64Array)) return;
    const { values, valid } = v;
    const lowest = column.kind === 'id' ? 0 : Number.MIN_SAFE_INTEGER;
    for (let i = 0; i < batch.rows; i++) {
      if (valid !== null && valid[i] === 0) continue;
      const x = values[i]!;
      const fits = integral
        ? x >= lowest && x <= Number.MAX_SAFE_INTEGER && Math.floor(x) === x
        : x - x === 0;
      if (!fits) failRow(tally, batch, v, name, i);
    }
  });
}

/** Rows that hold a value. */
function present(v: Vector, rows: number): number {
  if (v.valid === null) return rows;
  let n = 0;
  for (let i = 0; i < rows; i++) n += v.valid[i]!;
  return n;
}

function vocabularyCheck(table: Table, name: string, words: readonly string[]): Check {
  const known = new Set(words);
  const doc = `${name} is one of ${words.join(', ')}`;
  return wordCheck(claim(table, name, 'vocabulary', doc), (word) => known.has(word));
}

function codeCheck(table: Table, name: string, system: string, codes: Codes): Check {
  const known = codes(system);
  if (known === undefined)
    throw new RangeError(`column ${table.name}.${name} names the unknown code system ${system}`);
  return wordCheck(claim(table, name, 'known', `${name} exists in ${system}`), (word) => known.has(word));
}

const UNSEEN = 0;
const RIGHT = 1;
const WRONG = 2;

/** Each distinct word is judged once; rows are then counted by the number of their word. */
function wordCheck(said: Claim, accept: (word: string) => boolean): Check {
  return overColumn(said, (v, batch, tally) => {
    if (v.pool === null) return wordTexts(v, batch, tally, said.column!, accept);
    const words = v.pool.words;
    const verdicts = new Uint8Array(words.length);
    const values = v.values as Int32Array;
    const { valid } = v;
    for (let i = 0; i < batch.rows; i++) {
      if (valid !== null && valid[i] === 0) continue;
      tally.of++;
      const w = values[i]!;
      if (verdicts[w] === UNSEEN) verdicts[w] = accept(words[w]!) ? RIGHT : WRONG;
      if (verdicts[w] !== RIGHT) failRow(tally, batch, v, said.column!, i);
    }
  });
}

/** A vocabulary on a text column: rare, value by value. */
function wordTexts(
  v: Vector,
  batch: Batch,
  tally: Tally,
  name: string,
  accept: (word: string) => boolean,
): void {
  for (let i = 0; i < batch.rows; i++) {
    const word = valueAt(v, i);
    if (word === null) continue;
    tally.of++;
    if (!accept(String(word))) failRow(tally, batch, v, name, i);
  }
}

function lengthCheck(table: Table, name: string, length: number): Check {
  const doc = `${name} has at most ${length} characters`;
  return wordCheck(claim(table, name, 'length', doc), (word) => word.length <= length);
}

function rangeCheck(table: Table, name: string, column: Column): Check {
  const { min = -Infinity, max = Infinity } = column;
  const doc = [
    column.min === undefined ? [] : [`at least ${min}`],
    column.max === undefined ? [] : [`at most ${max}`],
  ];
  return overColumn(
    claim(table, name, 'range', `${name} is ${doc.flat().join(' and ')}`),
    (v, batch, tally) => {
      const values = v.values as Float64Array | Int32Array;
      const { valid } = v;
      for (let i = 0; i < batch.rows; i++) {
        if (valid !== null && valid[i] === 0) continue;
        tally.of++;
        const x = values[i]!;
        if (x < min || x > max) failRow(tally, batch, v, name, i);
      }
    },
  );
}

function decimalsCheck(table: Table, name: string, decimals: number): Check {
  const scale = Number(`1e${decimals}`);
  const doc = `${name} has at most ${decimals} decimal places`;
  return overColumn(claim(table, name, 'decimals', doc), (v, batch, tally) => {
    const values = v.values as Float64Array;
    const { valid } = v;
    for (let i = 0; i < batch.rows; i++) {
      if (valid !== null && valid[i] === 0) continue;
      tally.of++;
      const x = values[i]! * scale;
      // The scaled value of a decimal fraction is off by a few units in the last place, never by a millionth.
      if (Math.abs(x - Math.round(x)) > 1e-6 * Math.max(1, Math.abs(x) * 1e-6))
        failRow(tally, batch, v, name, i);
    }
  });
}

function ruleCheck(table: Table, rule: Rule): Check {
  const said: Claim = {
    check: `${table.name}.rule.${rule.id}`,
    category: 'conformance',
    table: table.name,
    column: null,
    doc: rule.doc,
  };
  let walk: Walk | null = null;
  return counting(said, (part, tally) => {
    const batch = part.get(table.name);
    if (batch === undefined) return;
    walk ??= compileWalk(table, rule);
    seeRule(rule, walk, batch, tally);
  });
}

/** Rows with an unreadable value, or without a required one, are other checks' failures and are passed over here. */
function seeRule(rule: Rule, walk: Walk, batch: Batch, tally: Tally): void {
  const vectors = rule.columns.map((name) => vectorOf(batch, name));
  const doubtful = vectors.filter((v) => v.bad !== undefined || (v.valid !== null && !v.column.nullable));
  const doubt = doubtful.length === 0 ? null : (row: number) => doubtful.some((v) => unusable(v, row));
  const fail = (row: number) =>
    tally.fail(keyOf(batch, row), () => `${rowName(batch, row)}: ${described(rule, vectors, row)}`);
  tally.of += walk(batch.rows, doubt, fail, vectors);
}

function unusable(v: Vector, row: number): boolean {
  return v.bad?.has(row) === true || (!v.column.nullable && v.valid !== null && v.valid[row] === 0);
}

/** Goes through the rows of a rule's columns, calls `fail` for each that breaks it, and returns how many it judged. */
type Walk = (
  rows: number,
  doubt: ((row: number) => boolean) | null,
  fail: (row: number) => void,
  vectors: readonly Vector[],
) => number;

/**
 * The loop of a rule, compiled once: the engine then knows which rule it calls and what its columns hold, which a loop
 * shared by all rules never tells it. The text is made from column kinds only.
 */
function compileWalk(table: Table, rule: Rule): Walk {
  const kinds = rule.columns.map((name) => table.columns[name]!.kind);
  const open = kinds.map((_, k) => `const { values: v${k}, valid: n${k}, pool: p${k} } = vectors[${k}];`);
  const words = kinds.map((_, k) => `const w${k} = p${k} === null ? null : p${k}.words;`);
  const read = kinds.map((kind, k) => {
    const value = kind === 'bool' ? `v${k}[i] === 1` : `w${k} === null ? v${k}[i] : w${k}[v${k}[i]]`;
    return `n${k} !== null && n${k}[i] === 0 ? null : ${value}`;
  });
  const make = new Function(
    'holds',
    `return function walk(rows, doubt, fail, vectors) {
  ${[...open, ...words].join('\n  ')}
  let of = 0;
  for (let i = 0; i < rows; i++) {
    if (doubt !== null && doubt(i)) continue;
    of++;
    if (!holds(${read.join(', ')})) fail(i);
  }
  return of;
};`,
  );
  return make(rule.holds) as Walk;
}

function described(rule: Rule, vectors: readonly Vector[], row: number): string {
  return rule.columns.map((name, k) => `${name}=${printed(vectors[k]!, row)}`).join(', ');
}
