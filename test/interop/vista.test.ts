// VistA globals: every place, type, pointer, code and index by the VA's own dictionary, and loaded into GT.M and read back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allFiles } from '../../src/formats/vista/spec/files.ts';
import { nationalFiles } from '../../src/formats/vista/spec/national.ts';
import { nationalEntries } from '../../src/formats/vista/spec/national-entries.ts';
import { withPart } from './part.ts';
import { DICTIONARY, type Dictionary, readDictionary } from './vista/dictionary.ts';
import { Gtm, gtmFolder } from './vista/gtm.ts';
import { judge } from './vista/judge.ts';
import { ENTRIES, rowsOf } from './vista/judges.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'careloom-vista-'));
const run = join(scratch, 'run');
const globals = join(run, 'vista');
const files = () => readdirSync(globals).sort();
beforeAll(() => {
  const args = [
    'generate',
    'clinical',
    '--patients',
    '60',
    '--seed',
    '42',
    '--format',
    'csv,vista',
    '--out',
    run,
  ];
  const done = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// The dictionary is large and lies beside the project: where it is not, these are skipped by name.
withPart(
  'The VA dictionary',
  DICTIONARY,
  'shared/vista-dd above the project, or CARELOOM_VISTA_DD',
  (folder) => {
    let dictionary: Dictionary;
    beforeAll(() => {
      dictionary = readDictionary(folder);
    });

    test('has no fault to find with 60 patients', () => {
      const { faults, counted, entries } = judge(globals, dictionary);
      expect(faults).toEqual([]);
      expect(counted.pointers).toBeGreaterThan(100_000);
      expect(counted.indexes).toBeGreaterThan(100_000);
      // All files that we know are there, and no entry is lost on the way.
      expect([...entries.keys()].sort()).toEqual(allFiles.map((f) => f.number).sort());
      for (const [file, table] of Object.entries(ENTRIES))
        expect([file, entries.get(file)]).toEqual([file, rowsOf(run, table)]);
    }, 300_000);

    test('names and numbers the national entries as we do', () => {
      for (const file of nationalFiles) {
        const national = dictionary.national.get(file.number)!;
        const { root } = dictionary.files.get(file.number)!;
        expect(root).toBe(file.root);
        const pieces = Object.values(file.fields).map((f) => f.piece);
        for (const row of nationalEntries[file.number]!) {
          const [ien, ...values] = row.split('|');
          const node = national.get(`${root}${ien},0)`)!.split('^');
          expect([file.number, ien, values]).toEqual([
            file.number,
            ien,
            pieces.map((p) => (node[p - 1] ?? '').trim()),
          ]);
        }
      }
    });

    test.each([
      [
        'a piece in the wrong place',
        '2+PATIENT.zwr',
        /^(\^DPT\(1,0\)="[^^]*\^)([MF])\^/m,
        '$1^$2',
        'DATE OF BIRTH',
      ],
      [
        'a pointer to nobody',
        '9000011+PROBLEM.zwr',
        /^(\^AUPNPROB\(\d+,0\)="[^^]*\^)\d+/m,
        '$1999999',
        'points to no entry',
      ],
      [
        'a date of another calendar',
        '120.5+GMRV_VITAL_MEASUREMENT.zwr',
        /^(\^GMR\(120\.5,\d+,0\)=")\d+/m,
        '$158849',
        'is no date',
      ],
      [
        'an index that is called otherwise',
        '2+PATIENT.zwr',
        /^\^DPT\("ADOB",/m,
        '^DPT("DOB",',
        'belongs to nothing',
      ],
      ['a lost index node', '405+PATIENT_MOVEMENT.zwr', /^\^DGPM\("APRD",.*\n/m, '', 'index APRD'],
      [
        'a wrong inverse date',
        '9000010+VISIT.zwr',
        /^(\^AUPNVSIT\("AA",\d+,)\d+/m,
        '$16666666',
        'belongs to nothing',
      ],
    ])(
      'catches %s',
      (_, file, pattern, replacement, problem) => {
        const path = join(globals, file);
        const text = readFileSync(path, 'latin1');
        const altered = text.replace(pattern, replacement);
        expect(altered).not.toBe(text);
        try {
          writeFileSync(path, altered, 'latin1');
          expect(judge(globals, dictionary).faults.join('\n')).toContain(problem);
        } finally {
          writeFileSync(path, text, 'latin1');
        }
      },
      120_000,
    );
  },
  true,
);

withPart('GT.M', gtmFolder(), 'fis-gtm; apt-get install fis-gtm', (folder) => {
  let gtm: Gtm;
  beforeAll(() => {
    gtm = new Gtm(folder);
  });
  afterAll(() => gtm.close());

  test('loads every node of every file', () => {
    for (const name of files()) {
      const nodes = readFileSync(join(globals, name), 'latin1').trimEnd().split('\n').length - 2;
      expect([name, gtm.load(join(globals, name))]).toEqual([name, nodes]);
    }
  }, 300_000);

  test('has the nodes that were written, each once, and gives them back', () => {
    const written = new Map<string, string[]>();
    for (const name of files())
      for (const line of readFileSync(join(globals, name), 'latin1').trimEnd().split('\n').slice(2)) {
        const global = /^\^(%?[A-Z]+\d*)/.exec(line)![1]!;
        const there = written.get(global);
        if (there === undefined) written.set(global, [line]);
        else there.push(line);
      }
    for (const [global, lines] of written) {
      const back = gtm.extract(global);
      expect([global, back.length]).toEqual([global, lines.length]);
      expect([...back].sort()).toEqual(lines.sort());
    }
  }, 300_000);

  describe('by its own means', () => {
    test('counts what the headers count', () => {
      const said = gtm.ask(
        "N I,N S N=0,I=0 F  S I=$O(^DPT(I)) Q:I'>0  S N=N+1",
        'W N,"/",$P(^DPT(0),"^",4),!',
        "S N=0,I=0 F  S I=$O(^AUPNVSIT(I)) Q:I'>0  S N=N+1",
        'W N,"/",$P(^AUPNVSIT(0),"^",4),!',
      );
      const counts = said
        .trim()
        .split('\n')
        .map((line) => line.split('/'));
      expect(counts).toHaveLength(2);
      for (const [found, told] of counts) expect(found).toBe(told);
      expect(Number(counts[0]![0])).toBe(rowsOf(run, 'patients'));
    });

    test('finds a patient by name, and his latest visit by the inverse date', () => {
      const name = /^\^DPT\(1,0\)="([^^]*)\^/m.exec(
        readFileSync(join(globals, '2+PATIENT.zwr'), 'latin1'),
      )![1]!;
      const said = gtm.ask(
        `W $O(^DPT("B","${name}","")),!`,
        'N D,V S D=$O(^AUPNVSIT("AA",1,"")),V=$O(^AUPNVSIT("AA",1,D,""))',
        'W $P(^AUPNVSIT(V,0),"^",1),!',
      );
      const visits = readFileSync(join(globals, '9000010+VISIT.zwr'), 'latin1');
      const latest = [...visits.matchAll(/^\^AUPNVSIT\(\d+,0\)="([\d.]+)\^(?:[^^]*\^){3}1\^/gm)].map((m) =>
        Number(m[1]),
      );
      const [dfn, visit] = said.trim().split('\n');
      expect(dfn).toBe('1');
      expect(Number(visit)).toBe(Math.max(...latest));
    });
  });
});
