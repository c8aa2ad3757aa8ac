// Validation of directories: a clean dataset passes in every format, and each kind of damage is caught by a named check.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb, sqlText } from '../../src/base/duckdb.ts';
import { plausibility } from '../../src/datasets/clinical/checks.ts';
import { reference, tables } from '../../src/datasets/clinical/tables.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { csv } from '../../src/formats/csv/write.ts';
import { json } from '../../src/formats/json/write.ts';
import { ndjson } from '../../src/formats/ndjson/write.ts';
import { parquet } from '../../src/formats/parquet/write.ts';
import type { StagedFormat } from '../../src/formats/stage/files.ts';
import { type ValidateOptions, validateDirectory } from '../../src/run/validate.ts';
import { clinicalRows, codes, facts, partOf } from '../fixtures/clinical.ts';

const dataset: Dataset = {
  name: 'clinical',
  doc: 'Test.',
  tables,
  reference,
  open: () => () => {},
  rollups: () => [],
  checks: (context) => plausibility(context, facts),
};
const writers = { csv, parquet, ndjson, json };
let root: string;
let serial = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'careloom-validate-'));
  for (const format of ['csv', 'parquet', 'ndjson', 'json'] as const) await writeClean(format);
});
afterAll(() => rmSync(root, { recursive: true }));

/** The clean dataset with a manifest of its row counts. */
async function writeClean(format: StagedFormat): Promise<void> {
  const dir = join(root, format);
  mkdirSync(dir);
  const artifacts = [];
  for (const [name, batch] of partOf(clinicalRows())) {
    await writers[format].writePart(batch, join(dir, `${name}.${format}`));
    artifacts.push({
      path: `${name}.${format}`,
      table: name,
      format,
      rows: batch.rows,
      bytes: 0,
      sha256: '',
    });
  }
  const content = { spec: { dataset: 'clinical', asOf: '2025-01-01' }, artifacts, findings: [] };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ digest: 'd', content, context: {} }));
}

/** A copy to damage. */
function copy(format: StagedFormat): string {
  const dir = join(root, `${format}-${++serial}`);
  cpSync(join(root, format), dir, { recursive: true });
  return dir;
}

const validate = (dir: string, options: ValidateOptions = {}) =>
  validateDirectory(dir, { dataset, codes, ...options });

async function caught(dir: string, options: ValidateOptions = {}): Promise<string[]> {
  return (await validate(dir, options)).findings.filter((f) => f.failed > f.allowed).map((f) => f.check);
}

/** Replace the first occurrence in a text file; a damage that changes nothing is a mistake of the test. */
function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, after);
}

/** The fields of a line as they stand, quotes included. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map((m) => m[1]!);
}

/** Change the fields of one line (1 is the header) of a CSV file. */
function editLine(file: string, line: number, change: (fields: string[]) => string[]): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines[line - 1] = change(fieldsOf(lines[line - 1]!)).join(',');
  writeFileSync(file, lines.join('\n'));
}

function setField(file: string, line: number, column: string, value: string): void {
  const at = readFileSync(file, 'utf8').split('\n', 1)[0]!.split(',').indexOf(column);
  if (at < 0) throw new Error(`${file} has no ${column}`);
  editLine(file, line, (fields) => fields.with(at, value));
}

const set = (table: string, line: number, column: string, value: string) => (dir: string) =>
  setField(join(dir, `${table}.csv`), line, column, value);

type Damage = readonly [what: string, check: string, damage: (dir: string) => void];

const CSV_DAMAGE: readonly Damage[] = [
  ['an impossible date', 'conditions.onset_date.type', set('conditions', 2, 'onset_date', '2023-02-29')],
  ['a date of another form', 'conditions.onset_date.type', set('conditions', 2, 'onset_date', '3/14/2023')],
  [
    'an impossible time',
    'encounters.start_time.type',
    set('encounters', 2, 'start_time', '2023-03-14T25:00:00'),
  ],
  ['words for a number', 'observations.value.type', set('observations', 2, 'value', 'high')],
  ['a fraction for a whole number', 'patients.age.type', set('patients', 4, 'age', '8.5')],
  ['a number that is none', 'observations.value.type', set('observations', 2, 'value', 'NaN')],
  ['an unreadable truth', 'patients.deceased.type', set('patients', 4, 'deceased', 'maybe')],
  ['an unknown code', 'conditions.icd10_code.known', set('conditions', 2, 'icd10_code', 'Q99.99')],
  [
    'a word out of vocabulary',
    'encounters.encounter_class.vocabulary',
    set('encounters', 2, 'encounter_class', 'HOME'),
  ],
  ['an empty required value', 'patients.first_name.present', set('patients', 4, 'first_name', '')],
  ['a number out of limits', 'patients.age.range', set('patients', 4, 'age', '130')],
  ['too many decimals', 'observations.value.decimals', set('observations', 2, 'value', '128.12345')],
  ['a key used twice', 'encounters.encounter_id.unique', set('encounters', 3, 'encounter_id', '10001')],
  [
    'a reference to nothing',
    'conditions.encounter_id.resolves',
    set('conditions', 2, 'encounter_id', '99999'),
  ],
  [
    'a reference to an unknown patient',
    'coverage.patient_id.resolves',
    set('coverage', 4, 'patient_id', '77'),
  ],
  ['an unreadable patient', 'coverage.patient_id.type', set('coverage', 4, 'patient_id', 'P-3')],
  [
    'a reference to no practitioner',
    'procedures.practitioner_id.resolves',
    set('procedures', 2, 'practitioner_id', '502'),
  ],
  [
    "another patient's encounter",
    'observations.encounter_id.owner',
    set('observations', 2, 'encounter_id', '30001'),
  ],
  [
    'a birth after events',
    'conditions.onset_date.after_birth',
    set('patients', 2, 'birthdate', '2023-06-01'),
  ],
  [
    'a death before events',
    'encounters.end_time.before_death',
    set('patients', 3, 'death_date', '2023-06-11'),
  ],
  [
    'an event after the anchor',
    'coverage.start_date.before_anchor',
    set('coverage', 2, 'start_date', '2025-01-02'),
  ],
  [
    'overlapping stays',
    'encounters.start_time.no_overlap',
    set('encounters', 5, 'start_time', '2023-06-10T23:00:00'),
  ],
  [
    'a start after the end',
    'encounters.rule.start_time_before_end_time',
    set('encounters', 2, 'start_time', '2023-03-14T09:45:00'),
  ],
  ['the wrong sex', 'conditions.icd10_code.fits_sex', set('patients', 3, 'sex', 'female')],
  ['a value that no body has', 'observations.value.possible', set('observations', 13, 'value', '1400')],
  ['a changed flag', 'observations.interpretation.agrees', set('observations', 13, 'interpretation', 'L')],
  ['a changed component', 'observations.value.lipids', set('observations', 10, 'value', '141')],
  [
    'shuffled columns',
    'conditions.columns.order',
    (dir) => {
      for (let line = 1; line <= 4; line++)
        editLine(join(dir, 'conditions.csv'), line, ([a, b, ...rest]) => [b!, a!, ...rest]);
    },
  ],
  [
    'a missing column',
    'conditions.columns.missing',
    (dir) => {
      for (let line = 1; line <= 4; line++)
        editLine(join(dir, 'conditions.csv'), line, (fields) => fields.slice(0, -1));
    },
  ],
  [
    'an extra column',
    'conditions.columns.extra',
    (dir) => {
      for (let line = 1; line <= 4; line++)
        editLine(join(dir, 'conditions.csv'), line, (fields) => [...fields, 'more']);
    },
  ],
  [
    'a column named twice',
    'conditions.columns.duplicate',
    (dir) => editLine(join(dir, 'conditions.csv'), 1, (f) => f.with(-1, 'severity')),
  ],
  ['a missing file', 'observations.file.present', (dir) => unlinkSync(join(dir, 'observations.csv'))],
  ['an empty file', 'observations.file.filled', (dir) => truncateSync(join(dir, 'observations.csv'), 0)],
  ['a truncated file', 'observations.file.ended', (dir) => truncateSync(join(dir, 'observations.csv'), 700)],
  [
    'only a header',
    'observations.file.rows',
    (dir) => edit(join(dir, 'observations.csv'), /\n[\s\S]*/, '\n'),
  ],
  ['a lost row', 'observations.file.rows', (dir) => edit(join(dir, 'observations.csv'), /\n40003[^\n]*/, '')],
  ['a cut quote', 'patients.file.structure', (dir) => edit(join(dir, 'patients.csv'), 'Apt 3"', 'Apt 3')],
  [
    'a line with too few fields',
    'conditions.file.structure',
    (dir) => editLine(join(dir, 'conditions.csv'), 2, (f) => f.slice(0, 4)),
  ],
  [
    'a line with too many fields',
    'conditions.file.structure',
    (dir) => editLine(join(dir, 'conditions.csv'), 2, (f) => [...f, 'x']),
  ],
  [
    'a byte that is not UTF-8',
    'conditions.file.encoding',
    (dir) => {
      const file = join(dir, 'conditions.csv');
      const bytes = readFileSync(file);
      bytes[bytes.indexOf('Hypertension') + 1] = 0xff;
      writeFileSync(file, bytes);
    },
  ],
  [
    'swapped ids',
    'observations.encounter_id.owner',
    (dir) => {
      set('encounters', 2, 'encounter_id', '30001')(dir);
      set('encounters', 6, 'encounter_id', '10001')(dir);
    },
  ],
  [
    'a duplicated row',
    'medications.medication_id.unique',
    (dir) => {
      const file = join(dir, 'medications.csv');
      appendFileSync(file, `${readFileSync(file, 'utf8').split('\n')[1]}\n`);
    },
  ],
  [
    'a row repeated under another key',
    'conditions.rows.distinct',
    (dir) => {
      const file = join(dir, 'conditions.csv');
      appendFileSync(file, `${readFileSync(file, 'utf8').split('\n')[1]!.replace('11001', '11099')}\n`);
    },
  ],
];

const NDJSON_DAMAGE: readonly Damage[] = [
  ['a broken line', 'conditions.file.structure', (dir) => edit(join(dir, 'conditions.ndjson'), '}\n', '\n')],
  [
    'a line that is no object',
    'conditions.file.structure',
    (dir) => edit(join(dir, 'conditions.ndjson'), /\{.*\}/, '[1]'),
  ],
  [
    'a missing key',
    'conditions.columns.missing',
    (dir) => edit(join(dir, 'conditions.ndjson'), '"name":"Hypertension",', ''),
  ],
  [
    'an extra key',
    'conditions.columns.extra',
    (dir) => edit(join(dir, 'conditions.ndjson'), '{', '{"more":1,'),
  ],
  [
    'an impossible date',
    'conditions.onset_date.type',
    (dir) => edit(join(dir, 'conditions.ndjson'), '"onset_date":"2023-03-14"', '"onset_date":"2023-03-32"'),
  ],
  [
    'a null where a value must be',
    'conditions.name.present',
    (dir) => edit(join(dir, 'conditions.ndjson'), '"name":"Hypertension"', '"name":null'),
  ],
  [
    'a truncated file',
    'observations.file.ended',
    (dir) => truncateSync(join(dir, 'observations.ndjson'), 700),
  ],
  [
    'a byte that is not UTF-8',
    'conditions.file.encoding',
    (dir) => {
      const file = join(dir, 'conditions.ndjson');
      const bytes = readFileSync(file);
      bytes[bytes.indexOf('Hypertension') + 1] = 0xff;
      writeFileSync(file, bytes);
    },
  ],
];

/** Rewrite a Parquet file with another list of columns. */
async function rewrite(dir: string, table: string, select: string): Promise<void> {
  const db = await openDuckDb();
  const file = join(dir, `${table}.parquet`);
  await db.run(
    `COPY (SELECT ${select} FROM read_parquet(${sqlText(file)})) TO ${sqlText(`${file}.new`)} (FORMAT parquet)`,
  );
  db.closeSync();
  renameSync(`${file}.new`, file);
}

type SlowDamage = readonly [what: string, check: string, damage: (dir: string) => void | Promise<void>];

const PARQUET_DAMAGE: readonly SlowDamage[] = [
  [
    'a truncated file',
    'observations.file.readable',
    (dir) => truncateSync(join(dir, 'observations.parquet'), 500),
  ],
  [
    'a damaged page',
    'observations.file.readable',
    (dir) => {
      const file = join(dir, 'observations.parquet');
      const bytes = readFileSync(file);
      bytes.fill(0xff, 20, 400);
      writeFileSync(file, bytes);
    },
  ],
  [
    'a column of the wrong type',
    'conditions.columns.stored_type',
    (dir) => rewrite(dir, 'conditions', '* REPLACE (onset_date::VARCHAR AS onset_date)'),
  ],
  [
    'an unreadable value in a column of the wrong type',
    'conditions.onset_date.type',
    (dir) => rewrite(dir, 'conditions', "* REPLACE ('soon' AS onset_date)"),
  ],
  [
    'a missing column',
    'conditions.columns.missing',
    (dir) => rewrite(dir, 'conditions', '* EXCLUDE (severity)'),
  ],
  ['an extra column', 'conditions.columns.extra', (dir) => rewrite(dir, 'conditions', '*, 1 AS more')],
];

const JSON_DAMAGE: typeof NDJSON_DAMAGE = [
  ['a broken array', 'conditions.file.readable', (dir) => edit(join(dir, 'conditions.json'), '}\n]', '}')],
  [
    'a row that is no object',
    'conditions.file.structure',
    (dir) => edit(join(dir, 'conditions.json'), /\{.*\}/, '1'),
  ],
  [
    'a missing key',
    'conditions.columns.missing',
    (dir) => edit(join(dir, 'conditions.json'), '"name":"Hypertension",', ''),
  ],
  [
    'an unreadable value',
    'conditions.onset_date.type',
    (dir) => edit(join(dir, 'conditions.json'), '"onset_date":"2023-03-14"', '"onset_date":"2023-03-32"'),
  ],
];

describe('validateDirectory', () => {
  it.each(['csv', 'parquet', 'ndjson', 'json'] as const)(
    'finds nothing in a clean dataset of %s',
    async (format) => {
      const result = await validate(join(root, format));
      expect(result.findings.filter((f) => f.failed > f.allowed)).toEqual([]);
      expect(result).toMatchObject({
        dataset: 'clinical',
        format,
        failed: 0,
        passed: result.findings.length,
      });
      expect(result.tables).toContainEqual({
        name: 'observations',
        rows: clinicalRows().observations.length,
      });
    },
  );

  it('finds the same in every format', async () => {
    const [a, b, c, d] = await Promise.all(
      (['csv', 'parquet', 'ndjson', 'json'] as const).map((format) => validate(join(root, format))),
    );
    const values = (r: typeof a) => r!.findings.filter((f) => !/\.(file|columns)\./.test(f.check));
    expect(values(b)).toEqual(values(a));
    expect(values(c)).toEqual(values(a));
    expect(values(d)).toEqual(values(a));
  });

  it('finds the same however many patients are read at a time', async () => {
    const dir = copy('csv');
    for (const [, , damage] of CSV_DAMAGE.slice(0, 12)) damage(dir);
    const all = await validate(dir);
    expect(all.failed).toBeGreaterThan(8);
    expect((await validate(dir, { patients: 1 })).findings).toEqual(all.findings);
  });

  it.each(CSV_DAMAGE)('catches %s in CSV by %s', async (_, check, damage) => {
    const dir = copy('csv');
    damage(dir);
    expect(await caught(dir)).toContain(check);
  });

  it.each(NDJSON_DAMAGE)('catches %s in NDJSON by %s', async (_, check, damage) => {
    const dir = copy('ndjson');
    damage(dir);
    expect(await caught(dir)).toContain(check);
  });

  it.each(JSON_DAMAGE)('catches %s in JSON by %s', async (_, check, damage) => {
    const dir = copy('json');
    damage(dir);
    expect(await caught(dir)).toContain(check);
  });

  it.each(PARQUET_DAMAGE)('catches %s in Parquet by %s', async (_, check, damage) => {
    const dir = copy('parquet');
    await damage(dir);
    expect(await caught(dir)).toContain(check);
  });

  it('reads part files of a folder named after the table', async () => {
    const dir = copy('csv');
    unlinkSync(join(dir, 'manifest.json'));
    const [header, first, ...rest] = readFileSync(join(dir, 'conditions.csv'), 'utf8').split('\n');
    unlinkSync(join(dir, 'conditions.csv'));
    mkdirSync(join(dir, 'conditions'));
    writeFileSync(join(dir, 'conditions', 'part-000000.csv'), `${header}\n${first}\n`);
    writeFileSync(join(dir, 'conditions', 'part-000001.csv'), [header, ...rest].join('\n'));
    const result = await validate(dir);
    expect(result.failed).toBe(0);
    expect(result.tables).toContainEqual({ name: 'conditions', rows: 3 });
  });

  it('names the file and the line of structural damage', async () => {
    const dir = copy('csv');
    editLine(join(dir, 'conditions.csv'), 3, (f) => f.slice(0, 4));
    const found = (await validate(dir)).findings.find((f) => f.check === 'conditions.file.structure')!;
    expect(found).toMatchObject({ failed: 1, of: 3 });
    expect(found.examples[0]).toMatch(/^conditions\.csv:3: /);
  });

  it('takes lines that end with CR LF and rows in any order', async () => {
    const dir = copy('csv');
    const [header, ...lines] = readFileSync(join(dir, 'encounters.csv'), 'utf8').trimEnd().split('\n');
    writeFileSync(join(dir, 'encounters.csv'), [header, ...lines.reverse(), ''].join('\r\n'));
    expect(await caught(dir)).toEqual([]);
  });

  it('reads on after line ends of two kinds, and reports them', async () => {
    const dir = copy('csv');
    edit(join(dir, 'immunizations.csv'), /\n15002/, '\r\n15002');
    expect(await caught(dir)).toEqual(['immunizations.file.structure']);
  });

  it('turns allowances into 0 when strict', async () => {
    const dir = copy('csv');
    set('patients', 2, 'insurance', 'Medicare')(dir);
    expect(await caught(dir)).toEqual([]);
    expect(await caught(dir, { strict: true })).toEqual(['patients.insurance.fits_age']);
  });

  it('takes the anchor date from the option before the manifest', async () => {
    expect(await caught(join(root, 'csv'), { asOf: '2024-01-01' })).toContain(
      'encounters.start_time.before_anchor',
    );
  });

  it('reads the format asked for, and csv first otherwise', async () => {
    const dir = copy('csv');
    cpSync(join(root, 'ndjson'), dir, { recursive: true });
    expect((await validate(dir)).format).toBe('csv');
    expect((await validate(dir, { format: 'ndjson' })).format).toBe('ndjson');
  });

  it('refuses a directory that is missing, empty, foreign, or lacks the format', async () => {
    const empty = join(root, 'empty');
    mkdirSync(empty);
    await expect(validate(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND_PATH' });
    await expect(validate(empty)).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
    writeFileSync(join(empty, 'notes.csv'), 'a,b\n1,2\n');
    await expect(validate(empty)).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
    await expect(validate(join(root, 'csv'), { format: 'parquet' })).rejects.toMatchObject({
      code: 'DATA_UNREADABLE',
    });
    await expect(validate(join(root, 'csv'), { asOf: 'soon' })).rejects.toMatchObject({
      code: 'SPEC_INVALID_VALUE',
    });
  });
});
