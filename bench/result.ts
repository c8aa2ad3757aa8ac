// What a benchmark yields, and how results become the tables of bench/README.md.

/** One row of a table. */
export interface Result {
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

/** A table of the page, measured by itself. */
export interface Part {
  /** What `--only` calls it. */
  readonly name: string;
  readonly title: string;
  /** Written to a file system in memory, so that the disk is not what is measured. */
  readonly diskless?: boolean;
  readonly measure: (scratch: string) => Promise<readonly Result[]>;
}

const mark = (name: string): string => `<!-- ${name} -->`;

/** The section of a part; the circumstances are those of this measurement, since others may be older. */
export function sectionOf(part: Part, results: readonly Result[], circumstances: string): string {
  return [
    `## ${part.title}`,
    '',
    mark(part.name),
    circumstances,
    '',
    '| What | Measured | Floor | Verdict | Runs | What limits it |',
    '|---|---|---|---|---|---|',
    ...results.map(row),
  ].join('\n');
}

/** The sections that a page has, by the name of their part. */
export function sectionsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const section of text.split(/\n(?=## )/)) {
    const name = /^<!-- (\w+) -->$/m.exec(section)?.[1];
    if (name !== undefined) found.set(name, section.trim());
  }
  return found;
}

/** The whole page: the sections there are, in the order of the parts. */
export function page(
  parts: readonly Part[],
  sections: ReadonlyMap<string, string>,
  machine: string,
  notes: readonly string[],
): string {
  const names = parts.map((p) => `\`${p.name}\``).join(', ');
  return `${[
    '# Benchmarks',
    `Written by \`npm run bench\`; not edited by hand. \`npm run bench -- --only ${parts[0]!.name},${parts.at(-1)!.name}\` measures some tables again (${names}), \`--full\` adds the sizes that take an hour, \`--quick\` runs everything at toy sizes and writes nothing here.`,
    machine,
    ...parts.flatMap((p) => sections.get(p.name) ?? []),
    '## How it is measured',
    notes.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')}\n`;
}
