// What a benchmark yields, and how results become the table of bench/README.md.

/** One row of the table. */
export interface Result {
  readonly section: string;
  readonly what: string;
  /** Figures with their units. */
  readonly figure: string;
  /** What it must reach; empty where nothing is promised. */
  readonly floor: string;
  /** Whether the floor is reached; null where there is none or it could not be measured. */
  readonly holds: boolean | null;
  /** Measurements behind the figure, which is their median. */
  readonly runs: number;
  /** One sentence on what takes the time or the memory. */
  readonly limit: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Three significant digits with k or M. */
export function short(x: number): string {
  if (x >= 999_500) return `${Number((x / 1e6).toPrecision(3))} M`;
  if (x >= 9_995) return `${Number((x / 1e3).toPrecision(3))} k`;
  return String(Number(x.toPrecision(3)));
}

const MIB = 1 << 20;
export const mebibytes = (bytes: number): string => `${Math.round(bytes / MIB).toLocaleString('en')} MiB`;

const VERDICTS = { true: 'holds', false: '**short**', null: '–' } as const;

function row(r: Result): string {
  const verdict = VERDICTS[String(r.holds) as keyof typeof VERDICTS];
  return `| ${[r.what, r.figure, r.floor || '–', verdict, String(r.runs), r.limit || '–'].join(' | ')} |`;
}

/** The whole page. */
export function page(
  results: readonly Result[],
  machine: readonly string[],
  notes: readonly string[],
): string {
  const sections = [...new Set(results.map((r) => r.section))].map((section) =>
    [
      `## ${section}`,
      '',
      '| What | Measured | Floor | Verdict | Runs | What limits it |',
      '|---|---|---|---|---|---|',
      ...results.filter((r) => r.section === section).map(row),
    ].join('\n'),
  );
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`; not edited by hand. `npm run bench -- --full` adds 1,000,000 patients, `-- --quick` runs every measurement at toy sizes and writes nothing here.',
    machine.map((line) => `- ${line}`).join('\n'),
    ...sections,
    '## How it is measured',
    notes.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')}\n`;
}
