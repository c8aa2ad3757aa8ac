// The table of measured defects: what the public originals were found to do, asked of our datasets with the same queries.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../src/run/generate.ts';
import { parseSpec } from '../src/run/spec.ts';
import { analytics } from './defects/analytics.ts';
import { billing } from './defects/billing.ts';
import { network } from './defects/network.ts';
import type { DefectRow, Section } from './defects/section.ts';
import { wards } from './defects/wards.ts';

const SECTIONS: readonly Section[] = [analytics, billing, network, wards];

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

async function measured(section: Section, given: string | undefined): Promise<readonly DefectRow[]> {
  const made: string[] = [];
  const run = async () => {
    const out = mkdtempSync(join(tmpdir(), 'careloom-defects-'));
    made.push(out);
    // In one thread: workers load only the built sources.
    await generate(parseSpec({ ...section.spec, out, force: true, workers: 1 }));
    return out;
  };
  try {
    const dir = given ?? (await run());
    return await section.measure(dir, section.twice ? await run() : undefined);
  } finally {
    for (const out of made) rmSync(out, { recursive: true, force: true });
  }
}

function printed({ title, spec }: Section, rows: readonly DefectRow[]): string {
  const lines = rows.map(
    ({ defect, original, ours, wanted, holds }) =>
      `| ${defect} | ${original} | ${ours} | ${wanted} | ${holds ? 'holds' : '**out**'} |`,
  );
  return [
    `## ${title}`,
    '',
    `Spec: \`${JSON.stringify(spec)}\`; ${rows.filter((r) => r.holds).length} of ${rows.length} rows hold.`,
    '',
    '| Defect | Original | Ours | Right | |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

await main(process.argv.slice(2));
