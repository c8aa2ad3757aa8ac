// Every entry of the catalog is put through the contract of its kind; an entry or a kind without one fails.
import { describe, expect, it } from 'vitest';
import * as catalog from '../src/catalog.ts';
import { describeDataset } from './contracts/dataset.ts';
import { describeFormat, readers } from './contracts/format.ts';
import { describeLayout } from './contracts/layout.ts';
import { describeModule } from './contracts/module.ts';
import { describePrint } from './contracts/print.ts';

/** Lists of the catalog that have a contract here, or the test that is theirs. */
const CONTRACTS: Readonly<Record<string, string>> = {
  datasets: 'contracts/dataset.ts',
  formats: 'contracts/format.ts',
  layouts: 'contracts/layout.ts',
  modules: 'contracts/module.ts',
  prints: 'contracts/print.ts',
  executors: 'run/generate.test.ts and cli/*.test.ts: equal bytes for one, two and three workers',
};

interface Entry {
  readonly name: string;
  readonly doc: string;
}

describe('the catalog', () => {
  const lists = (Object.entries(catalog) as readonly [string, unknown][]).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value as readonly Entry[]] as const] : [],
  );

  it('has a contract for each of its lists', () => {
    expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(CONTRACTS).sort());
  });

  it('names its entries apart, in kebab case, each with a sentence', () => {
    for (const [list, entries] of lists) {
      const names = entries.map((e) => e.name);
      expect(new Set(names).size, list).toBe(names.length);
      expect(
        names.filter((name) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(name)),
        list,
      ).toEqual([]);
      expect(
        entries.filter((e) => e.doc.trim() === '').map((e) => e.name),
        list,
      ).toEqual([]);
    }
  });

  it('has an independent reader for each format', () => {
    expect(catalog.formats.map((f) => f.name).filter((name) => readers[name] === undefined)).toEqual([]);
  });
});

for (const { name, load } of catalog.formats) if (readers[name] !== undefined) describeFormat(name, load);
for (const dataset of catalog.datasets) describeDataset(dataset);
for (const layout of catalog.layouts) describeLayout(layout);
for (const entry of catalog.prints) describePrint(entry);
for (const module of catalog.modules) describeModule(module);
