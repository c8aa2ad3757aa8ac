// The network: who works where, and reports that say what the encounters say.
import type { Part } from '../../../schema/batch.ts';
import type { Check, Finding } from '../../../schema/fold.ts';
import { type Scan, scan, type Value } from '../../../schema/scan.ts';

export function networkChecks(): readonly Check[] {
  return [basedCheck(), reportCheck(), hospitalStayCheck(), infectionCountCheck()];
}

type Pairs = { readonly seen: readonly string[]; readonly known: readonly string[] };

/** Pairs of a column and another in a table; what rows use is compared with what reference rows say, at the end. */
function pairCheck(
  claim: Omit<Finding, 'failed' | 'of' | 'allowed' | 'examples'>,
  used: (part: Part) => Iterable<string>,
  known: (part: Part) => Iterable<string>,
): Check {
  const join = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  return {
    id: claim.check,
    see: (part): Pairs => ({ seen: join([...used(part)], []), known: join([...known(part)], []) }),
    merge: (a: Pairs, b: Pairs) => ({ seen: join(a.seen, b.seen), known: join(a.known, b.known) }),
    end: (all: readonly Pairs[]) => {
      const valid = new Set(all.flatMap((p) => p.known));
      const seen = [...new Set(all.flatMap((p) => p.seen))];
      const wrong = seen.filter((pair) => !valid.has(pair)).sort();
      return [{ ...claim, failed: wrong.length, of: seen.length, allowed: 0, examples: wrong.slice(0, 5) }];
    },
  };
}

const claimOf = (table: string, column: string, aspect: string, doc: string) => ({
  check: `${table}.${column}.${aspect}`,
  category: 'plausibility' as const,
  table,
  column,
  doc,
});

/** Texts made of two columns of a table, of the rows where a third column has a value that counts. */
function* pairs(
  part: Part,
  table: string,
  [a, b]: readonly [string, string],
  where?: readonly [column: string, values: readonly string[]],
): Iterable<string> {
  const rows = scan(part, table);
  if (rows === null) return;
  const [x, y] = [rows.column(a), rows.column(b)];
  const word = where === undefined ? null : rows.column(where[0]);
  for (let i = 0; i < rows.rows; i++)
    if (word === null || where![1].includes(String(word(i)))) yield `${a} ${x(i)}, ${b} ${y(i)}`;
}

function basedCheck(): Check {
  return pairCheck(
    claimOf('encounters', 'provider_id', 'based', 'the provider of an encounter is based at its facility'),
    (part) => pairs(part, 'encounters', ['provider_id', 'facility_id']),
    (part) => pairs(part, 'providers', ['provider_id', 'facility_id']),
  );
}

const ITSELF = ['facility_id', 'facility_id'] as const;

const hospitals = (part: Part) => pairs(part, 'facilities', ITSELF, ['facility_type', ['Hospital']]);

function reportCheck(): Check {
  return pairCheck(
    claimOf('hai_data', 'facility_id', 'hospital', 'infections are reported by hospitals'),
    (part) => pairs(part, 'hai_data', ITSELF),
    hospitals,
  );
}

function hospitalStayCheck(): Check {
  return pairCheck(
    claimOf('encounters', 'facility_id', 'hospital', 'stays and emergencies take place in hospitals'),
    (part) => pairs(part, 'encounters', ITSELF, ['encounter_type', ['Inpatient', 'Emergency']]),
    hospitals,
  );
}

type Sums = readonly [stays: number, reported: number];

function sumOf(rows: Scan | null, column: string, of: (value: Value) => number): number {
  if (rows === null) return 0;
  const value = rows.column(column);
  let sum = 0;
  for (let i = 0; i < rows.rows; i++) sum += of(value(i));
  return sum;
}

function infectionCountCheck(): Check {
  const claim = claimOf(
    'hai_data',
    'infection_count',
    'computed',
    'the reports count the infections of the encounters',
  );
  return {
    id: claim.check,
    see: (part): Sums => [
      sumOf(scan(part, 'encounters'), 'hai_type', (type) => (type === null ? 0 : 1)),
      sumOf(scan(part, 'hai_data'), 'infection_count', Number),
    ],
    merge: (a: Sums, b: Sums): Sums => [a[0] + b[0], a[1] + b[1]],
    end: (all: readonly Sums[]) => {
      const [stays, reported] = all.reduce((a, b) => [a[0] + b[0], a[1] + b[1]] as const, [0, 0]);
      const examples = stays === reported ? [] : [`${stays} infected stays, ${reported} reported`];
      return [
        { ...claim, failed: Math.abs(stays - reported), of: Math.max(stays, reported), allowed: 0, examples },
      ];
    },
  };
}
