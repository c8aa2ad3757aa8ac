// careloom reconcile: prints whether the formats of a directory tell the same.

import { fail } from '../../base/errors.ts';
import { type Agreement, type Reconciliation, reconcile } from '../../run/reconcile/compare.ts';
import { columns, count, result, resultJson } from '../screen.ts';

interface Flags {
  readonly sample: string;
  readonly json?: boolean;
}

export async function run(dir: string, flags: Flags): Promise<number> {
  const found = await reconcile(dir, sampleOf(flags.sample));
  if (flags.json) resultJson(found);
  else show(found);
  return found.agrees ? 0 : 1;
}

function sampleOf(text: string): number {
  const n = Number(text);
  if (Number.isInteger(n) && n >= 0) return n;
  return fail('SPEC_INVALID_VALUE', {
    name: '--sample',
    got: text,
    expected: 'a whole number of rows, 0 or more',
    example: '--sample 1000',
  });
}

function show(found: Reconciliation): void {
  const formats = found.formats.slice(1);
  const cell = (entity: string, format: string) => {
    const a = found.agreements.find((x) => x.entity === entity && x.format === format);
    if (a === undefined) return '–';
    return `${count(a.rows)}${isSound(a) ? '' : ' !'}`;
  };
  result(
    columns([
      ['', found.reference, ...formats],
      ...Object.entries(found.rows).map(([entity, rows]) => [
        entity,
        count(rows),
        ...formats.map((format) => cell(entity, format)),
      ]),
    ]),
  );
  for (const a of found.agreements) for (const line of complaints(a)) result(line);
  const fields = found.agreements.reduce((sum, a) => sum + a.compared, 0);
  const differing = found.agreements.reduce((sum, a) => sum + a.differing, 0);
  result(`${count(fields)} fields compared, ${count(differing)} differ`);
  result(found.agrees ? 'All formats agree.' : 'The formats do not agree.');
}

const isSound = (a: Agreement) => a.missing + a.extra + a.repeated + a.differing === 0;

function complaints(a: Agreement): readonly string[] {
  const where = `${a.entity} in ${a.format}:`;
  const lines: string[] = [];
  if (a.omitted > 0) lines.push(`${where} ${count(a.omitted)} left out by design`);
  if (a.missing > 0) lines.push(`${where} ${count(a.missing)} missing, such as ${a.missingKeys.join('; ')}`);
  if (a.extra > 0) lines.push(`${where} ${count(a.extra)} too many, such as ${a.extraKeys.join('; ')}`);
  if (a.repeated > 0) lines.push(`${where} ${count(a.repeated)} more than once`);
  for (const d of a.disagreements)
    lines.push(
      `${where} ${d.key}: ${d.field} is ${d.found || 'empty'}, but ${d.expected || 'empty'} in the reference`,
    );
  return lines;
}
