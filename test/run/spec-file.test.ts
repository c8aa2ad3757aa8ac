import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fromConfig } from '../../src/run/configuration.ts';
import { fromS001 } from '../../src/run/s001-config.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { readMapping } from '../../src/run/spec-file.ts';
import { temporary } from '../fixtures/careloom.ts';

const dir = temporary();

function file(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

const read = (name: string, text: string) => readMapping(file(name, text), '--spec');
const s001 = (text: string) => fromS001(readMapping(file('s001.yaml', text), '--config'), 's001.yaml');

it('reads YAML and JSON alike', () => {
  expect(parseSpec(read('a.yaml', 'patients: 5\nasOf: 2024-02-29\nformats: [csv, ndjson]\n'))).toEqual(
    parseSpec(read('a.json', '{"patients": 5, "asOf": "2024-02-29", "formats": ["csv", "ndjson"]}')),
  );
});

it('keeps a seed of 64 bits exact in YAML and JSON', () => {
  expect(parseSpec(read('b.yaml', 'seed: 9223372036854775807')).seed).toBe('9223372036854775807');
  expect(parseSpec(read('b.json', '{"seed": 9223372036854775807}')).seed).toBe('9223372036854775807');
});

it('takes an empty file as no wishes', () => {
  expect(read('empty.yaml', '')).toEqual({});
});

it.each([
  ['a broken list', 'patients: 5\nformats: [csv\nseed: 3\n', 3],
  ['a key given twice', 'patients: 5\npatients: 6\n', 2],
  ['an open quote', 'seed: 5\nout: "x\n', 3],
  ['a tab as indentation', 'demographics:\n\tgender: {}\n', 2],
])('names line and column of %s', (_, text, line) => {
  expect(() => read('bad.yaml', text)).toThrowError(
    expect.objectContaining({
      code: 'SPEC_BAD_FILE',
      details: expect.objectContaining({ line, column: expect.any(Number) }),
    }),
  );
});

it.each([
  ['a list', '- 1\n- 2\n'],
  ['a word', 'clinical\n'],
])('refuses %s where a mapping belongs', (_, text) => {
  expect(() => read('list.yaml', text)).toThrowError(expect.objectContaining({ code: 'SPEC_BAD_FILE' }));
});

it('refuses a file that is not there and a directory', () => {
  mkdirSync(join(dir, 'folder'));
  expect(() => readMapping(join(dir, 'none.yaml'), '--spec')).toThrowError(
    expect.objectContaining({ code: 'NOT_FOUND_PATH' }),
  );
  expect(() => readMapping(join(dir, 'folder'), '--spec')).toThrowError(
    expect.objectContaining({ code: 'SPEC_BAD_FILE' }),
  );
});

it('reads the real keys of the published configuration', () => {
  const { spec, notices } = s001(`
num_records: 250
output_dir: made
seed: 7
output_format: both
age_dist: {0-18: 0.2, 19-40: 0.3, 41-65: 0.3, 66-120: 0.2}
gender_dist: {male: 0.5, female: 0.5}
race_dist: {White: 1}
smoking_dist: {Never: 0.7, Former: 0.2, Current: 0.1}
migration_settings: {source_system: vista}
simulate_migration: true
`);
  expect(parseSpec(spec)).toMatchObject({
    patients: 250,
    out: 'made',
    seed: '7',
    formats: ['csv', 'parquet'],
    demographics: {
      age: { '0-18': 0.2, '19-40': 0.3, '41-65': 0.3, '66-120': 0.2 },
      gender: { male: 0.5, female: 0.5, other: 0 },
      smoking: { Never: 0.7, Former: 0.2, Current: 0.1 },
    },
  });
  expect(notices).toHaveLength(2);
  expect(notices.join()).toMatch(/migration_settings.*not used/);
});

it('reads the form that the README shows', () => {
  const { spec, notices } = s001(`
demographics:
  age_distribution: [0.1, 0.15, 0.2, 0.25, 0.2, 0.1]
output: {directory: made, formats: [csv]}
generation: {seed: 12345, parallel_workers: 4}
`);
  const parsed = parseSpec(spec);
  expect(parsed).toMatchObject({ out: 'made', formats: ['csv'], seed: '12345', workers: 4 });
  expect(parsed.demographics.age).toEqual({
    '0-18': 0.1125,
    '19-40': 0.284167,
    '41-65': 0.383333,
    '66-120': 0.22,
  });
  expect(notices.join()).toMatch(/0–17, 18–29/);
});

it.each([
  ['a misspelt key', 'num_record: 5', 'SPEC_UNKNOWN_KEY', /num_records/],
  ['a misspelt section key', 'generation: {sead: 5}', 'SPEC_UNKNOWN_KEY', /seed/],
  ['a misspelt distribution', 'demographics: {age_distributon: {}}', 'SPEC_UNKNOWN_KEY', /age_distribution/],
  [
    'five ages',
    'demographics: {age_distribution: [0.2, 0.2, 0.2, 0.2, 0.2]}',
    'SPEC_INVALID_VALUE',
    /six|age_distribution/,
  ],
  [
    'six ages that total 1.1',
    'demographics: {age_distribution: [0.2, 0.2, 0.2, 0.2, 0.2, 0.1]}',
    'SPEC_INVALID_VALUE',
    /age_distribution/,
  ],
  ['an unknown output format', 'output_format: xml', 'SPEC_INVALID_VALUE', /both/],
  ['a format that nobody writes', 'output: {formats: [csv, xml]}', 'SPEC_INVALID_VALUE', /csv,fhir/],
  ['a format nobody knows', 'output: {formats: [csvv]}', 'SPEC_UNKNOWN_KEY', /csv/],
  ['a section that is a word', 'output: made', 'SPEC_INVALID_VALUE', /output/],
])('refuses %s', (_, text, code, hint) => {
  expect(() => s001(text)).toThrowError(expect.objectContaining({ code, hint: expect.stringMatching(hint) }));
});

it('writes the formats that the file names', () => {
  const { spec } = s001('output: {formats: [csv, fhir, hl7, vista]}');
  expect(parseSpec(spec).formats).toEqual(['csv', 'fhir', 'hl7v2', 'vista']);
  expect(parseSpec(s001('output: {formats: [hl7_v2_adt, hl7_v2_oru, vista_mumps]}').spec).formats).toEqual([
    'hl7v2',
    'vista',
  ]);
});

const s000 = (text: string) =>
  fromConfig('analytics', readMapping(file('s000.yaml', text), '--config'), 's000.yaml', false);

/** All keys of the published claims and analytics generator, none at its default. */
const S000 = `
num_patients: 2000
num_providers: 120
num_facilities: 12
num_encounters: 9000
num_claims: 20000
start_date: 2021-01-01
end_date: 2024-12-31
output_dir: zone
readmission_rate: 0.12
high_cost_patient_rate: 0.1
fraud_rate: 0.03
hai_rate: 0.04
diabetes_prevalence: 0.13
hypertension_prevalence: 0.4
copd_prevalence: 0.07
heart_disease_prevalence: 0.08
obesity_prevalence: 0.38
comorbidity_correlation: 0.6
seasonal_variation: false
winter_surge_factor: 1.5
cost_multiplier_severe: 2
cost_multiplier_critical: 4
random_seed: 9
`;

it('reads every key of the published analytics configuration', () => {
  const { spec, notices } = s000(S000);
  expect(parseSpec({ ...spec, dataset: 'analytics' })).toMatchObject({
    patients: 2000,
    asOf: '2024-12-31',
    historyYears: 4,
    out: 'zone',
    seed: '9',
    settings: {
      analytics: {
        providers: 120,
        facilities: 12,
        encounters: 9000,
        claims: 20_000,
        readmissionRate: 0.12,
        highCostRate: 0.1,
        fraudRate: 0.03,
        haiRate: 0.04,
        diabetes: 0.13,
        hypertension: 0.4,
        copd: 0.07,
        heartDisease: 0.08,
        obesity: 0.38,
        comorbidityCorrelation: 0.6,
        seasonalVariation: false,
        winterSurge: 1.5,
        severeMultiplier: 2,
        criticalMultiplier: 4,
      },
    },
  });
  expect(notices.join()).toMatch(/begin on 2020-12-31/);
});

it('reads prevalences as a mapping, and an end without a start', () => {
  const { spec, notices } = s000('prevalence: {copd: 0.1}\nend_date: 2023-12-31');
  expect(spec).toEqual({ asOf: '2023-12-31', settings: { analytics: { copd: 0.1 } } });
  expect(notices).toEqual([]);
});

it.each([
  ['a misspelt key', 'num_patient: 5', 'SPEC_UNKNOWN_KEY', /num_patients/],
  ['an illness without a setting', 'prevalence: {asthma: 0.1}', 'SPEC_UNKNOWN_KEY', /diabetes/],
  [
    'a window that is not whole years',
    'start_date: 2020-01-01\nend_date: 2022-06-30',
    'SPEC_INVALID_VALUE',
    /2024-12-31/,
  ],
  [
    'a window that ends before it begins',
    'start_date: 2024-01-01\nend_date: 2020-12-31',
    'SPEC_INVALID_VALUE',
    /start_date/,
  ],
  ['a start without an end', 'start_date: 2020-01-01', 'SPEC_INVALID_VALUE', /end_date/],
  ['a day that is none', 'end_date: 2024-02-30', 'SPEC_INVALID_VALUE', /2024-12-31/],
])('refuses %s in the analytics configuration', (_, text, code, hint) => {
  expect(() => s000(text)).toThrowError(expect.objectContaining({ code, hint: expect.stringMatching(hint) }));
});

it('refuses a configuration file for a dataset whose original has none', () => {
  expect(() => fromConfig('wards', {}, 'w.yaml', false)).toThrowError(
    expect.objectContaining({ code: 'SPEC_CONFLICT' }),
  );
});

it('checks the totals of the configured distributions', () => {
  expect(() => parseSpec(s001('gender_dist: {male: 0.5, female: 0.6}').spec)).toThrowError(
    expect.objectContaining({ code: 'SPEC_INVALID_VALUE', message: expect.stringContaining('1.1') }),
  );
});

it('leaves the formats of the file alone when they are given elsewhere', () => {
  const mapping = readMapping(file('s.yaml', 'output: {formats: [fhir]}'), '--config');
  expect(parseSpec({ ...fromS001(mapping, 's.yaml', true).spec, formats: 'csv' }).formats).toEqual(['csv']);
});
