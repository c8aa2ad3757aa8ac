// Synthea itself, run by Java: our files have its columns and the kinds of its values, and its bundles are read without loss.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYNTHEA_VERSION, syntheaJars } from '../../scripts/synthea.ts';
import { readFhir } from '../../src/run/read-fhir.ts';
import { parseCsv } from './csv.ts';
import { program, withPart } from './part.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['number', /^-?\d+(\.\d+)?(E-?\d+)?$/],
];
const kindOf = (value: string) => KINDS.find(([, pattern]) => pattern.test(value))?.[0] ?? 'words';

/** Columns in which codes, names and results stand, whose kind says nothing. */
const FREE =
  /CODE|^DIAGNOSIS\d|DESCRIPTION|NAME|NOTES|VALUE|UNITS$|^Id$|ADDRESS|ZIP|PHONE|FIRST|LAST|MIDDLE|CITY|QOLS|MODIFIER|MAIDEN/;

withPart(
  `Synthea ${SYNTHEA_VERSION}`,
  syntheaJars(),
  'Java 17 and Maven',
  (jars) => {
    const scratch = mkdtempSync(join(tmpdir(), 'careloom-synthea-'));
    const [theirs, ours] = [join(scratch, 'theirs'), join(scratch, 'ours')];
    const rowsOf = (path: string) => parseCsv(readFileSync(path, 'utf8'));
    const csv = (table: string) => rowsOf(join(theirs, 'csv', table));

    beforeAll(() => {
      const args = [
        '-Xmx2g',
        '-cp',
        join(jars, '*'),
        'App',
        '-p',
        '1',
        '-s',
        '7',
        '-cs',
        '7',
        '-r',
        '20250101',
      ];
      const more = [`--exporter.baseDirectory=${theirs}`, '--exporter.csv.export=true'];
      const made = spawnSync(program('java')!, [...args, ...more], { encoding: 'utf8', cwd: scratch });
      expect(made.status, made.stderr).toBe(0);
      const own = ['generate', 'clinical', '--patients', '24', '--seed', '11', '--format', 'synthea-csv'];
      const done = spawnSync(process.execPath, [bin, ...own, '--out', ours], { encoding: 'utf8' });
      expect(done.status, done.stderr).toBe(0);
    }, 900_000);
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    test('writes the eighteen files that we write, with the same columns in the same order', () => {
      const names = readdirSync(join(theirs, 'csv')).sort();
      expect(names).toHaveLength(18);
      expect(
        readdirSync(join(ours, 'synthea-csv'))
          .filter((n) => n.endsWith('.csv'))
          .sort(),
      ).toEqual(names);
      for (const name of names)
        expect({ [name]: rowsOf(join(ours, 'synthea-csv', name))[0] }).toEqual({ [name]: csv(name)[0] });
    });

    test('tells days, moments, identifiers and numbers as we do', () => {
      const strange: string[] = [];
      for (const name of readdirSync(join(theirs, 'csv'))) {
        const [header, ...rows] = csv(name);
        const own = rowsOf(join(ours, 'synthea-csv', name)).slice(1);
        for (const [k, column] of header!.entries()) {
          const seen = new Set(
            rows
              .map((r) => r[k]!)
              .filter((v) => v !== '')
              .map(kindOf),
          );
          if (seen.size !== 1 || FREE.test(column)) continue;
          const wrong = own.map((r) => r[k]!).find((v) => v !== '' && !seen.has(kindOf(v)));
          if (wrong !== undefined) strange.push(`${name} ${column}: ${wrong}, not ${[...seen].join()}`);
        }
      }
      expect(strange).toEqual([]);
    });

    test('writes bundles that are read row for row', () => {
      const { rows, left } = readFhir(join(theirs, 'fhir'), join(scratch, 'read'));
      const count = (name: string, keep: (row: Record<string, string>) => boolean = () => true) => {
        const [header, ...all] = csv(name);
        return all.filter((r) => keep(Object.fromEntries(header!.map((h, i) => [h, r[i]!])))).length;
      };
      expect(rows.patients).toBe(count('patients.csv'));
      for (const name of [
        'encounters',
        'conditions',
        'medications',
        'procedures',
        'immunizations',
        'allergies',
      ])
        expect([name, rows[name]]).toEqual([name, count(`${name}.csv`)]);
      // Quality of life has no encounter, and is not in its FHIR; causes of death go to a table of their own.
      const told = count('observations.csv', (r) => r.ENCOUNTER !== '');
      expect(rows.observations! + rows.deaths!).toBe(told);
      // What no clinical table holds is named, whole types of resources; no value of any other is lost.
      expect(Object.keys(left).filter((k) => !/^[A-Z][A-Za-z]+$/.test(k))).toEqual([]);
    });
  },
  true,
);
