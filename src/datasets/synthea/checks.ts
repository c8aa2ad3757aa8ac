// What must hold of the Synthea layout beyond its columns, keys and rules: codes stand in their system, and money is whole.
import { icd10cm } from '../../codes/icd10cm.ts';
import { snomed } from '../../codes/snomed.ts';
import { type Batch, type Part, valueAt, vectorOf } from '../../schema/batch.ts';
import type { Category, Check } from '../../schema/fold.ts';
import { keyIndex } from '../../schema/key-index.ts';
import { counting, keyOf, rowName, type Tally } from '../../schema/tally.ts';
import { SYSTEM } from './columns.ts';

export function checks(): readonly Check[] {
  return [systemCheck(), ...DURING.map(duringCheck), lineCheck(), claimCheck()];
}

function says(table: string, column: string, aspect: string, doc: string, category: Category) {
  return { check: `${table}.${column}.${aspect}`, category, table, column, doc };
}

const numbers = (batch: Batch, column: string) => vectorOf(batch, column).values as ArrayLike<number>;

function failing(tally: Tally, batch: Batch, row: number, said: string): void {
  tally.fail(keyOf(batch, row), () => `${rowName(batch, row)}: ${said}`);
}

/** A code of a condition exists in the system beside it. */
function systemCheck(): Check {
  const doc = 'CODE exists in SYSTEM';
  return counting(says('conditions', 'CODE', 'in_system', doc, 'conformance'), (part, tally) => {
    const batch = part.get('conditions');
    if (batch === undefined) return;
    const [system, code] = [vectorOf(batch, 'SYSTEM'), vectorOf(batch, 'CODE')];
    for (let i = 0; i < batch.rows; i++) {
      const [s, c] = [valueAt(system, i), valueAt(code, i)];
      if (s === null || c === null) continue;
      tally.of++;
      const known = s === SYSTEM.snomed ? snomed : icd10cm;
      if (!known.entries.has(String(c))) failing(tally, batch, i, `CODE=${c} is not in ${s}`);
    }
  });
}

/** Times that lie in their encounter. */
const DURING: readonly (readonly [table: string, column: string])[] = [
  ['observations', 'DATE'],
  ['procedures', 'START'],
  ['imaging_studies', 'DATE'],
];

/** A part without the encounters cannot tell. */
function encountersOf(part: Part, table: string): readonly [Batch, Batch] | null {
  const [batch, encounters] = [part.get(table), part.get('encounters')];
  return batch === undefined || encounters === undefined || encounters.rows === 0
    ? null
    : [batch, encounters];
}

function duringCheck([table, column]: (typeof DURING)[number]): Check {
  const doc = `${column} lies between START and STOP of the encounter`;
  return counting(says(table, column, 'during', doc, 'plausibility'), (part, tally) => {
    const found = encountersOf(part, table);
    if (found === null) return;
    const [batch, encounters] = found;
    const [at, of] = [numbers(batch, column), vectorOf(batch, 'ENCOUNTER')];
    const [start, stop] = [numbers(encounters, 'START'), numbers(encounters, 'STOP')];
    const index = keyIndex(encounters);
    for (let i = 0; i < batch.rows; i++) {
      if (of.valid !== null && of.valid[i] === 0) continue;
      const row = index.rowOf((of.values as Float64Array)[i]!);
      if (row < 0) continue;
      tally.of++;
      if (at[i]! < start[row]! || at[i]! > stop[row]!) failing(tally, batch, i, `${column} outside of it`);
    }
  });
}

interface Line {
  charge: number;
  settled: number;
  left: number;
}

/** Sums of the transactions of every line; `left` is what the last of them says. */
function linesOf(batch: Batch): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  const type = vectorOf(batch, 'TYPE');
  const [id, charge] = [numbers(batch, 'ID'), numbers(batch, 'CHARGEID')];
  const amounts = ['AMOUNT', 'PAYMENTS', 'ADJUSTMENTS', 'OUTSTANDING'].map((c) => vectorOf(batch, c));
  const order = Array.from({ length: batch.rows }, (_, i) => i).sort((a, b) => id[a]! - id[b]!);
  for (const i of order) {
    const [amount, payment, adjustment, left] = amounts.map((v) => Number(valueAt(v, i) ?? 0));
    const line = lines.get(charge[i]!) ?? { charge: 0, settled: 0, left: 0 };
    if (valueAt(type, i) === 'CHARGE') line.charge += amount!;
    line.settled += payment! + adjustment!;
    line.left = left!;
    lines.set(charge[i]!, line);
  }
  return lines;
}

/** To the cent: what is charged is paid, adjusted or outstanding. */
function lineCheck(): Check {
  const doc = 'charges of a line = payments + adjustments + what is outstanding after the last transaction';
  return counting(
    says('claims_transactions', 'OUTSTANDING', 'settles', doc, 'plausibility'),
    (part, tally) => {
      const batch = part.get('claims_transactions');
      if (batch === undefined) return;
      for (const [id, line] of linesOf(batch)) {
        tally.of++;
        if (line.charge !== line.settled + line.left)
          tally.fail(id, () => `CHARGEID=${id}: ${line.charge} ≠ ${line.settled} + ${line.left} cents`);
      }
    },
  );
}

/** What a claim says is owed is what its lines leave. */
function claimCheck(): Check {
  const doc = 'OUTSTANDING1 + OUTSTANDING2 + OUTSTANDINGP is what the lines of the claim leave outstanding';
  return counting(says('claims', 'OUTSTANDINGP', 'of_lines', doc, 'plausibility'), (part, tally) => {
    const [batch, transactions] = [part.get('claims'), part.get('claims_transactions')];
    if (batch === undefined || transactions === undefined) return;
    const lines = linesOf(transactions);
    const left = new Map<number, number>();
    const [claim, charge] = [numbers(transactions, 'CLAIMID'), numbers(transactions, 'CHARGEID')];
    const seen = new Set<number>();
    for (let i = 0; i < transactions.rows; i++) {
      if (seen.has(charge[i]!)) continue;
      seen.add(charge[i]!);
      left.set(claim[i]!, (left.get(claim[i]!) ?? 0) + lines.get(charge[i]!)!.left);
    }
    const owed = ['OUTSTANDING1', 'OUTSTANDING2', 'OUTSTANDINGP'].map((c) => vectorOf(batch, c));
    const id = numbers(batch, 'Id');
    for (let i = 0; i < batch.rows; i++) {
      tally.of++;
      const sum = owed.reduce((total, v) => total + Number(valueAt(v, i) ?? 0), 0);
      if (sum !== (left.get(id[i]!) ?? 0))
        failing(tally, batch, i, `${sum} cents owed, lines leave ${left.get(id[i]!) ?? 0}`);
    }
  });
}
