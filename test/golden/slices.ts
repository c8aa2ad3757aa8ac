// Small slices of the output whose bytes are kept: a change of any of them must be meant.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../src/base/days.ts';
import { canonicalJson, hashText } from '../../src/base/hash.ts';
import { Rng } from '../../src/base/rng.ts';
import { datasets, modules } from '../../src/catalog.ts';
import { runKey } from '../../src/run/content.ts';
import { generate } from '../../src/run/generate.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { versionsOf } from '../../src/run/versions.ts';
import { dictionary } from '../../src/schema/as/markdown.ts';
import { ddl, dialects } from '../../src/schema/as/sql.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';
import { temporary } from '../fixtures/careloom.ts';

/** The first person, one inside a block of households, the last and the first of two blocks, and one of a run of a billion. */
const PERSONS = [1, 17, 24, 25, 1_000_000_007];
const SEED = '42';

/** One hash a life, with the versions that the hashes belong to. */
function lives(): string {
  const rng = Rng.root(runKey(SEED));
  const { life } = simulator(rng, makeWorld('us', rng), {
    asOf: parseDay('2025-01-01')!,
    historyYears: 10,
    demographics: {},
    cpt: true,
    include: new Set(),
  });
  const hashes = Object.fromEntries(PERSONS.map((n) => [String(n), hashText(canonicalJson(life(n)))]));
  return json({ model: versionsOf(modules).model, modules: versionsOf(modules).modules, lives: hashes });
}

/** Rows, bytes and hash of every file of a run of 48 patients in all formats. */
async function run(dataset: string): Promise<string> {
  const out = join(temporary(), 'out');
  const spec = parseSpec({
    dataset,
    patients: 48,
    seed: SEED,
    formats: ['csv', 'parquet', 'ndjson'],
    workers: 1,
    out,
  });
  const { manifest } = await generate(spec);
  const { artifacts, findings } = manifest.content;
  return json({
    digest: manifest.digest,
    checks: findings.length,
    files: Object.fromEntries(
      artifacts.map((a) => [a.path, { rows: a.rows, bytes: a.bytes, sha256: a.sha256 }]),
    ),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Where the slice of a run of a dataset is kept; that of the canonical record lies at the top. */
export function runPath(dataset: string): string {
  return dataset === 'clinical' ? 'run.json' : `${dataset}/run.json`;
}

/** Every golden file by its path below `test/golden/`, as it is now. */
export async function slices(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = { 'lives.json': lives() };
  for (const dataset of datasets) {
    files[runPath(dataset.name)] = await run(dataset.name);
    const tables = [...dataset.tables, ...dataset.reference];
    files[`${dataset.name}/dictionary.txt`] = tables.map(dictionary).join('\n');
    for (const [name, dialect] of Object.entries(dialects))
      files[`${dataset.name}/${name}.sql`] = ddl(tables, dialect);
  }
  return files;
}

/** A golden file as it is kept, or null when there is none yet. */
export function kept(path: string): string | null {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}
