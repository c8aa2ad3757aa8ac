// What datasets say of their flaws: it speaks of columns and codes that exist, and every figure has a source.
import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/catalog.ts';
import { codeSystems } from '../../src/codes/index.ts';
import { flawKinds } from '../../src/flaws/kinds.ts';
import { pathsOf } from '../../src/flaws/profile.ts';
import { parts, personsOf } from '../../src/flaws/scene.ts';

describe('kinds of flaws', () => {
  it('are named apart and say where their rates come from', () => {
    expect(new Set(flawKinds.map((k) => k.name)).size).toBe(flawKinds.length);
    for (const kind of flawKinds)
      expect(kind.source, kind.name).toMatch(/assumption|\d{4}|Synthea|beside each/);
  });

  it('are rarer in typical than in messy data', () => {
    for (const { name, typical, messy } of flawKinds)
      if (name !== 'missing')
        expect([typical > 0, typical < messy, messy < 0.5], name).toEqual([true, true, true]);
  });
});

for (const { name, tables, flaws } of datasets.filter((d) => d.flaws !== undefined)) {
  describe(`flaws of ${name}`, () => {
    const columnOf = (path: string) => {
      const [table, column] = parts(path);
      return tables.find((t) => t.name === table)?.columns[column];
    };

    it('speak of columns that exist', () => {
      expect(pathsOf(flaws!).filter((path) => columnOf(path) === undefined)).toEqual([]);
      const named = [flaws!.visits, ...flaws!.misfiled, ...flaws!.timed];
      expect(named.filter((table) => !tables.some((t) => t.name === table))).toEqual([]);
      expect(personsOf(tables)?.columns[flaws!.utc.column]).toBeDefined();
    });

    it('lose no key, no reference and no person', () => {
      const lost = flaws!.missing.flatMap((m) => [
        m.path,
        ...(m.also ?? []).map((c) => `${parts(m.path)[0]}.${c}`),
      ]);
      expect(lost.filter((path) => columnOf(path)!.kind === 'id')).toEqual([]);
      expect(new Set(lost).size).toBe(lost.length);
    });

    it('lose with a source, and by their mechanism', () => {
      for (const m of flaws!.missing) {
        expect(m.source, m.path).toMatch(/assumption|\d{4}/);
        expect([m.path, m.typical < m.messy]).toEqual([m.path, true]);
        expect([m.path, m.depends === undefined]).toEqual([m.path, m.mechanism === 'MCAR']);
        expect([m.path, m.depends?.on === m.path]).toEqual([m.path, m.mechanism === 'MNAR']);
      }
    });

    it('know the codes they replace, and replace none with one that is valid', () => {
      const icd = codeSystems.icd10cm!.entries;
      const known = [...Object.keys(flaws!.shorthand), ...Object.keys(flaws!.former)];
      expect(known.filter((code) => !icd.has(code))).toEqual([]);
      expect(Object.values(flaws!.former).filter((code) => icd.has(code))).toEqual([]);
      const tests = Object.keys(flaws!.results?.units ?? {});
      expect(tests.filter((code) => !codeSystems.loinc!.entries.has(code))).toEqual([]);
    });
  });
}
