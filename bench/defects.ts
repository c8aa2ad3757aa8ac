// The table of measured defects: what the public originals were found to do, asked of our datasets with the same queries.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, openDuckDb, sqlName, sqlText } from '../src/base/duckdb.ts';
import { generate } from '../src/run/generate.ts';
import { parseSpec } from '../src/run/spec.ts';
import { analytics } from './defects/analytics.ts';
import type { Defect, Section } from './defects/section.ts';

const SECTIONS: readonly Section[] = [analytics];

const OUT = fileURLToPath(new URL('defects.md', import.meta.url));

/** `tsx bench/defects.ts [dataset=DIR …]`: a directory that is there is measured as it is, else one is made. */
async function main(argv: readonly string[]): Promise<void> {
  const given = new Map(argv.map((arg) => arg.split('=') as [string, string]));
  const parts: string[] = [];
  let wrong = 0;
  for (const section of SECTIONS) {
    const rows = await measured(section, given.get(section.dataset));
    wrong += rows.filter((r) => !r.holds).length;
    parts.push(printed(section, rows));
  }
  writeFileSync(OUT, `${HEAD}\n${parts.join('\n')}`);
  process.stdout.write(
    `${OUT}: ${wrong === 0 ? 'every row is in its band' : `${wrong} rows are not in their band`}\n`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}

const HEAD = `# Measured defects

Written by \`npx tsx bench/defects.ts\`; not edited by hand. Each row was measured on the output of a public original, and is asked here of ours, at the size named. Exit code 1 when a row is out of its band.
`;

interface Row {
  readonly defect: Defect;
  readonly value: number;
  readonly holds: boolean;
}

async function measured(section: Section, dir: string | undefined): Promise<readonly Row[]> {
  if (dir !== undefined) return ask(section, dir);
  const out = mkdtempSync(join(tmpdir(), 'careloom-defects-'));
  try {
    await generate(parseSpec({ ...section.spec, out, force: true }));
    return await ask(section, out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function ask({ defects }: Section, dir: string): Promise<readonly Row[]> {
  const db = await openDuckDb({ threads: 2 });
  try {
    await viewFiles(db, dir);
    const rows: Row[] = [];
    for (const defect of defects) {
      const [[value]] = (await db.runAndReadAll(defect.sql)).getRowsJson() as [[unknown]];
      const x = Number(value);
      rows.push({ defect, value: x, holds: value !== null && x >= defect.band[0] && x <= defect.band[1] });
    }
    return rows;
  } finally {
    db.closeSync();
  }
}

/** Every CSV file as a view of its name. */
async function viewFiles(db: DuckDBConnection, dir: string): Promise<void> {
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.csv')) continue;
    const file = sqlText(join(dir, path));
    await db.run(
      `CREATE VIEW ${sqlName(basename(path, '.csv'))} AS SELECT * FROM read_csv(${file}, sample_size=-1)`,
    );
  }
}

function printed({ title, spec, defects }: Section, rows: readonly Row[]): string {
  const lines = rows.map(({ defect, value, holds }) => {
    const [low, high] = defect.band;
    const wanted = low === high ? String(low) : `${low} to ${high}${unitOf(defect)}`;
    return `| ${defect.defect} | ${defect.original} | ${value}${unitOf(defect)} | ${wanted} | ${holds ? 'holds' : '**out**'} |`;
  });
  return [
    `## ${title}`,
    '',
    `Spec: \`${JSON.stringify(spec)}\`; ${rows.filter((r) => r.holds).length} of ${defects.length} rows hold.`,
    '',
    '| Defect | Original | Ours | Right | |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

function unitOf({ unit }: Defect): string {
  return unit === '' ? '' : ` ${unit}`;
}

await main(process.argv.slice(2));
