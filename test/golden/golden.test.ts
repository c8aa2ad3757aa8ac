// Kept slices against the present ones: whoever changes data or definitions says so.
import { beforeAll, describe, expect, it } from 'vitest';
import { datasets } from '../../src/catalog.ts';
import { filesBelow } from '../fixtures/sources.ts';
import { kept, runPath, slices } from './slices.ts';

const PATHS = [
  'lives.json',
  ...datasets.flatMap(({ name }) => [
    runPath(name),
    ...['dictionary.txt', 'postgres.sql', 'mysql.sql', 'sqlite.sql', 'duckdb.sql'].map((f) => `${name}/${f}`),
  ]),
];

/** What to do when a slice has changed. */
function advice(path: string): string {
  if (!path.endsWith('.json'))
    return `${path} has changed. If that is meant: npm run bless, and look at the difference.`;
  return [
    `${path} has changed: the same spec gives other data.`,
    'If that is meant, raise MODEL_VERSION in src/run/versions.ts or the version of the module, say so under **Data** in CHANGELOG.md, and run: npm run bless',
  ].join(' ');
}

describe('golden slices', () => {
  let now: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    now = await slices();
  }, 180_000);

  it.each(PATHS)('%s is as it was', (path) => {
    expect(now[path], advice(path)).toBe(kept(path));
  });

  it('are all looked at, and no other file is kept', () => {
    expect(Object.keys(now).sort()).toEqual([...PATHS].sort());
    const files = ['.json', '.txt', '.sql'].flatMap((extension) => filesBelow('test/golden', extension));
    expect(files.map((path) => path.replace('test/golden/', '')).sort()).toEqual([...PATHS].sort());
  });
});
