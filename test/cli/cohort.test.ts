// careloom generate --where and --cohort, end to end with the real simulator.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { careloom, digestOf, filesOf, temporary } from '../fixtures/careloom.ts';

const CLAUSE = 'condition = heart_failure and age >= 65';
// A cohort searches with the real simulator even where the stand-in makes ordinary lives.
const generate = (dir: string, n: number, ...more: string[]) =>
  careloom('generate', '--where', CLAUSE, '-n', String(n), '--seed', 'c', '-w', '1', '-o', dir, ...more);

/** Lines of a file of rows. */
const lines = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8').trimEnd().split('\n');

describe('a cohort', () => {
  const dir = join(temporary(), 'fifty');
  let stdout: string;
  beforeAll(async () => {
    const done = await generate(dir, 60);
    expect(done.code, done.stderr).toBe(0);
    stdout = done.stdout;
  }, 180_000);

  it('has exactly as many patients as asked for, all of whom match', () => {
    const [header, ...rows] = lines(dir, 'patients.csv');
    const at = header!.split(',').indexOf('age');
    expect(rows.map((row) => Number(row.split(',')[0]))).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const ages = rows.map((row) => Number(row.split(',')[at]));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(65);
    const failing = lines(dir, 'conditions.csv').filter((row) => /,I50\.|,I11\.0|,I13/.test(row));
    expect(new Set(failing.map((row) => row.split(',')[1])).size).toBe(60);
  });

  it('tells its share of the population and its weight, in summary, manifest and report', () => {
    expect(stdout).toMatch(
      /cohort +[\d.]+ % ± [\d.]+ % of the population match; one member stands for [\d.]+ persons/,
    );
    const { content, context } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    const { cohort } = content;
    expect(cohort).toMatchObject({ where: 'condition = heart-failure and age >= 65', members: 60 });
    expect(cohort.share * cohort.weight).toBeCloseTo(1, 4);
    expect(cohort.share).toBeGreaterThan(0.01);
    expect(cohort.share).toBeLessThan(0.08);
    expect(cohort.standardError).toBeGreaterThan(0);
    expect(cohort.standardError).toBeLessThan(cohort.share / 4);
    expect(context.realism).toBeNull();
    const report = readFileSync(join(dir, 'report.html'), 'utf8');
    expect(report).toContain('condition = heart-failure and age &gt;= 65');
    expect(report).not.toContain('id="realism"');
  });

  it('passes every check, here and by validate', async () => {
    expect(stdout).toMatch(/checks +\d+ passed +0 failed/);
    expect((await careloom('validate', dir)).code).toBe(0);
  });

  it('is the same on two workers, and after growing', async () => {
    const more = join(temporary(), 'more');
    expect((await generate(more, 60, '--force', '-w', '2')).code).toBe(0);
    expect(digestOf(more)).toBe(digestOf(dir));
    expect(filesOf(more)).toEqual(filesOf(dir));
    const fewer = join(temporary(), 'fewer');
    expect((await generate(fewer, 20)).code).toBe(0);
    for (const file of ['patients.csv', 'observations.csv', 'medications.csv']) {
      const small = lines(fewer, file);
      expect(lines(dir, file).slice(0, small.length)).toEqual(small);
    }
  }, 180_000);

  it('comes out the same from its printed spec, and from a cohort file', async () => {
    const folder = temporary();
    const { stdout: printed } = await generate('unused', 60, '--print-spec');
    expect(printed).toContain('where: condition = heart-failure and age >= 65');
    const spec = join(folder, 'spec.yaml');
    writeFileSync(spec, printed);
    const file = join(folder, 'cohort.yaml');
    writeFileSync(file, 'where:\n  - condition = heart-failure\n  - age >= 65\npatients: 60\nseed: c\n');
    const json = join(folder, 'cohort.json');
    writeFileSync(
      json,
      JSON.stringify({ where: 'condition=heart_failure AND age>=65', patients: 60, seed: 'c' }),
    );
    for (const [flag, path] of [
      ['--spec', spec],
      ['--cohort', file],
      ['--cohort', json],
    ] as const) {
      const again = await careloom('generate', flag, path, '--print-spec');
      expect(again.stdout.replace(/^(out|workers): .*\n/gm, '')).toBe(
        printed.replace(/^(out|workers): .*\n/gm, ''),
      );
    }
  });

  it('is estimated by --dry-run', async () => {
    const { code, stdout: text } = await generate('unused', 500, '--dry-run');
    expect(code).toBe(0);
    expect(text).toMatch(/rows +about/);
  }, 180_000);

  it('is taken up again when it was interrupted, and says so in one digest', async () => {
    const again = await careloom('generate', '--resume', '-o', dir, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout).digest).toBe(digestOf(dir));
    const other = await careloom('generate', '--resume', '--where', 'age > 80', '-o', dir);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('where is');
  });
});

describe('a wrong cohort', () => {
  const folder = temporary();
  const bad = join(folder, 'bad.yaml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(bad, 'patients: 5\n');

  it.each([
    [['--where', 'condition = heart_falure'], 'column 13', 'Did you mean “heart_failure”?'],
    [['--where', 'agee > 5'], '^^^^', 'Did you mean “age”?'],
    [['--where', ''], 'where', ''],
    [['--where', 'condition = dementia and age < 20'], 'Nobody matches', 'Loosen the clause'],
    [['--where', 'medication = aspirine'], 'column 14', 'Did you mean “aspirin”?'],
    [['--where', 'observation.a1c > 99'], 'column 19', 'between 3 and 20'],
    [['--cohort', bad], 'does not say whom', 'where:'],
    [['--cohort', join(folder, 'gone.yaml')], 'does not exist', '--cohort'],
    [['--were', 'age > 5'], 'Unknown flag', '--where'],
  ])('%j is refused', async (flags, problem, hint) => {
    const { code, stderr, stdout } = await careloom('generate', ...flags, '-o', join(folder, 'out'));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(problem);
    expect(stderr).toContain(hint);
  });

  it('says the same to programs', async () => {
    const { code, stdout } = await careloom('generate', '--where', 'sex = mail', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({
      code: 'SPEC_BAD_EXPRESSION',
      hint: 'Did you mean “male”?',
    });
  });
});
