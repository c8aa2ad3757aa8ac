// VistA globals of simulated lives: whole, checked, read back, and the same however they are made; faults in them are found.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { format } from '../../../src/catalog.ts';
import { generate } from '../../../src/run/generate.ts';
import { judgedFormat, judgeFiles } from '../../../src/run/judge.ts';
import { readVista } from '../../../src/run/read-vista.ts';
import { parseSpec, type RawSpec } from '../../../src/run/spec.ts';
import { temporary } from '../../fixtures/careloom.ts';
import { differences } from './compared.ts';

const PATIENTS = 24;
const INCLUDE = ['dispenses', 'movements'];

async function made(raw: RawSpec, size?: number): Promise<string> {
  const out = join(temporary(), 'out');
  const options = size === undefined ? {} : { partitionSize: size };
  await generate(parseSpec({ patients: PATIENTS, seed: 7, workers: 1, ...raw, out }), options);
  return out;
}

const globalsOf = (run: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(run, 'vista'))
      .sort()
      .map((name) => [name, readFileSync(join(run, 'vista', name), 'latin1')]),
  );

const read = async (dir: string, out: string | null = null) => readVista(dir, out, await format('csv'));
const linesIn = (run: string, table: string) =>
  readFileSync(join(run, `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n').length - 1;

let run = '';
/** Few and short lives, to be altered. */
let small = '';
beforeAll(async () => {
  small = await made({ formats: ['vista'], patients: 3, historyYears: 2 });
  run = await made({ formats: ['csv', 'vista'], include: INCLUDE });
}, 180_000);

describe('globals of a run', () => {
  it('pass the check, and lose no entry', async () => {
    const { total, faults, entries } = await read(run);
    expect(faults).toEqual([]);
    expect(total).toBe(0);
    const rows = (table: string) => linesIn(run, table);
    expect(entries['2']).toBe(rows('patients'));
    expect(entries['9000001']).toBe(rows('patients'));
    expect(entries['9000010.06']).toBe(rows('encounters'));
    expect(entries['9000011']).toBe(rows('conditions'));
    expect(entries['52']).toBe(rows('medications'));
    expect(entries['120.8']).toBe(rows('allergies'));
    // Visits are the encounters and, behind them, those made up for vaccines given elsewhere.
    const visits = globalsOf(run)['9000010+VISIT.zwr']!;
    const told = [...visits.matchAll(/^\^AUPNVSIT\(\d+,0\)="(?:[^^]*\^){6}E\^/gm)].length;
    expect(entries['9000010']! - told).toBe(rows('encounters'));
  });

  it('carry every observation, procedure, vaccine and fill', async () => {
    const out = join(temporary(), 'tables');
    const { rows } = await read(run, out);
    for (const table of ['observations', 'procedures', 'immunizations', 'dispenses', 'movements', 'deaths'])
      expect([table, rows[table]]).toEqual([table, linesIn(run, table)]);
  });

  it('come back as the tables they were made of', async () => {
    const out = join(temporary(), 'tables');
    await read(run, out);
    expect(await differences(run, out)).toEqual({});
  });

  it('are the same under any partitions', async () => {
    const formats = ['vista'];
    const [one, many] = [await made({ formats }, 24), await made({ formats }, 5)];
    expect(globalsOf(many)).toEqual(globalsOf(one));
  }, 180_000);

  it('keep record numbers and nodes of patients when the population grows', async () => {
    const grown = await made({ formats: ['vista'], patients: 2 * PATIENTS });
    const [few, more] = [globalsOf(run), globalsOf(grown)];
    for (const name of ['2+PATIENT.zwr', '9000011+PROBLEM.zwr', '63+LAB_DATA.zwr', '9000010.07+V_POV.zwr']) {
      const nodes = new Set(more[name]!.split('\n'));
      const lost = few[name]!.split('\n').filter((line) => !nodes.has(line));
      // The header alone differs: it counts.
      expect(lost.length).toBe(1);
    }
  }, 180_000);

  it('are the same nodes as SET commands', async () => {
    const set = await made({ formats: ['vista'], settings: { vista: { vistaForm: 'set' } } });
    expect((await read(set)).total).toBe(0);
    const zwr = globalsOf(run)['9000011+PROBLEM.zwr']!.split('\n').slice(2);
    const commands = globalsOf(set)['9000011+PROBLEM.mumps']!.split('\n').slice(2);
    expect(commands.map((line) => line.replace(/^S /, ''))).toEqual(zwr);
  }, 180_000);
});

describe('faults in globals', () => {
  /** A copy of small globals with one file altered. */
  function altered(file: string, change: (text: string) => string): string {
    const dir = join(temporary(), 'altered');
    mkdirSync(join(dir, 'vista'), { recursive: true });
    for (const name of readdirSync(join(small, 'vista'))) {
      const from = join(small, 'vista', name);
      if (name !== file) copyFileSync(from, join(dir, 'vista', name));
      else {
        const text = readFileSync(from, 'latin1');
        const changed = change(text);
        expect(changed).not.toBe(text);
        writeFileSync(join(dir, 'vista', name), changed, 'latin1');
      }
    }
    return dir;
  }

  const PATIENT = '2+PATIENT.zwr';
  const VISIT = '9000010+VISIT.zwr';
  it.each([
    [
      'a count in a header',
      PATIENT,
      /"PATIENT\^2I\^3\^3"/,
      '"PATIENT^2I^3^4"',
      'counts 4 entries, but there are 3',
    ],
    ['a header that is gone', PATIENT, /^\^DPT\(0\)=.*\n/m, '', 'the header ^DPT(0) is missing'],
    [
      'a code that is none',
      PATIENT,
      /(\^DPT\(3,0\)="[^^]*\^)[MF]/,
      '$1X',
      'SEX (#.02, 0;2) is X, but must be one of M, F',
    ],
    [
      'a date that is none',
      PATIENT,
      /(\^DPT\(3,0\)="[^^]*\^[MF]\^\d{3})\d{4}/,
      '$11301',
      'which is no FileMan date',
    ],
    [
      'a field that is missing',
      PATIENT,
      /^\^DPT\(3,"VET"\)=.*\n/m,
      '',
      'VETERAN (Y/N)? (#1901, VET;1) is missing',
    ],
    [
      'a pointer to nothing',
      VISIT,
      /(\^AUPNVSIT\(\d+,0\)="(?:[^^]*\^){21})\d+/,
      '$1999',
      'points to HOSPITAL LOCATION 999, which does not exist',
    ],
    ['an index node that is gone', VISIT, /^\^AUPNVSIT\("C",1,(\d+)\)=""\n/m, '', 'index node ("C",1,'],
    [
      'an index node too many',
      VISIT,
      /^\^AUPNVSIT\("C",1,(\d+)\)=""\n/m,
      '$&^AUPNVSIT("C",2,7)=""\n',
      'index node ("C",2,7) belongs to no entry',
    ],
    [
      'a wrong count of dependents',
      VISIT,
      /(\^AUPNVSIT\(\d+,0\)="(?:[^^]*\^){8})\d+/,
      '$199',
      'counts 99 dependent entries',
    ],
    [
      'a value where no field is',
      PATIENT,
      /^(\^DPT\(3,"TYPE"\)="13)"/m,
      '$1^7"',
      '7 stands at TYPE;2, where no field is',
    ],
    [
      'an entry of a multiple that is lost',
      PATIENT,
      /^\^DPT\(3,.02,1,0\)=.*\n/m,
      '',
      'RACE INFORMATION counts 1 entries, but there are 0',
    ],
    [
      'a result under no data name',
      '63+LAB_DATA.zwr',
      /^(\^LR\(\d+,"CH",[\d.]+),5\)/m,
      '$1,555555)',
      '555555 is no data name',
    ],
  ])('finds %s', async (_, file, pattern, replacement, problem) => {
    const dir = altered(file, (text) => text.replace(pattern, replacement));
    const { total, faults } = await read(dir);
    expect(total).toBeGreaterThan(0);
    const shown = faults.map((f) => `${basename(f.place)} ${f.problem}`);
    expect(shown.join('\n')).toContain(problem);
    expect(shown.some((text) => text.startsWith(`${file}:`) || text.startsWith(file))).toBe(true);
    // careloom validate --format vista says the same, by rule.
    const { located, findings } = await judgeFiles(dir, judgedFormat('vista')!);
    expect(located.map((l) => `${basename(l.where)} ${l.problem}`)).toEqual(shown);
    expect(findings.reduce((sum, f) => sum + f.failed, 0)).toBe(total);
    for (const f of findings)
      expect([f.check, f.failed > 0]).toEqual([f.check, located.some((l) => `vista.${l.rule}` === f.check)]);
  });

  it.each([
    [
      'an open quote',
      /^(\^DPT\(2,0\)=".*)"$/m,
      '$1',
      /2\+PATIENT\.zwr:\d+: column \d+: the quotes are not closed/,
    ],
    [
      'an open bracket',
      /^\^DPT\(2,0\)=/m,
      '^DPT(2,0=',
      /2\+PATIENT\.zwr:\d+: column 9: a comma or a closing bracket/,
    ],
    ['words', /^\^DPT\(2,0\)=.*$/m, 'hello', /2\+PATIENT\.zwr:\d+: a caret and the name of a global/],
    [
      'text behind the value',
      /^(\^DPT\(2,0\)=.*)$/m,
      '$1 X',
      /2\+PATIENT\.zwr:\d+: column \d+: nothing may follow/,
    ],
  ])('stops at a line with %s, and names it', async (_, pattern, replacement, message) => {
    const dir = altered(PATIENT, (text) => text.replace(pattern, replacement));
    await expect(read(dir)).rejects.toThrow(message);
  });

  it('writes nothing of globals with faults', async () => {
    const dir = altered(PATIENT, (text) => text.replace(/^\^DPT\(3,"VET"\)=.*\n/m, ''));
    const { rows } = await read(dir, join(temporary(), 'tables'));
    expect(rows).toEqual({});
  });

  it('names a directory without globals', async () => {
    await expect(read(temporary())).rejects.toThrow(/no \.zwr or \.mumps files/);
  });
});
