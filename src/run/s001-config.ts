// The configuration file of the published clinical generator, in its real keys and in the form its README shows.
import { fail, suggest } from '../base/errors.ts';
import type { RawSpec } from './spec.ts';

/** A configuration file as a partial spec. */
export interface Configured {
  readonly spec: RawSpec;
  /** What the file says and this command does not use, in sentences. */
  readonly notices: readonly string[];
}

/** Distribution by the stem of its key: `age_dist` in the real form, `age_distribution` in the README's. */
const DISTRIBUTIONS = [
  'age',
  'gender',
  'race',
  'smoking',
  'alcohol',
  'education',
  'employment',
  'housing',
] as const;

/** Settings of the migration simulator, which has its own command. */
const MIGRATION = [
  'migration_settings',
  'simulate_migration',
  'batch_size',
  'migration_strategy',
  'migration_report',
];

/** Sections of the long form of the file that concern other parts of that system. */
const OTHER = [
  'app',
  'formats',
  'quality_rules',
  'clinical_validation_rules',
  'error_tolerance',
  'testing',
  'security',
  'compliance',
  'monitoring',
  'performance',
  'database',
  'terminology',
  'integrations',
  'environments',
  'feature_flags',
  'experimental',
  'metadata',
];

const README_SECTIONS = ['demographics', 'output', 'generation'];

const TOP = [
  'num_records',
  'output_dir',
  'seed',
  'output_format',
  'report_file',
  ...DISTRIBUTIONS.map((d) => `${d}_dist`),
  ...README_SECTIONS,
  ...MIGRATION,
  ...OTHER,
];

/** Formats that the file may name, by the name they have here. */
const WRITTEN: Readonly<Record<string, string>> = {
  csv: 'csv',
  parquet: 'parquet',
  json: 'json',
  ndjson: 'ndjson',
  fhir: 'fhir',
  fhir_r4: 'fhir',
  hl7: 'hl7v2',
  hl7_v2: 'hl7v2',
  vista: 'vista',
  vista_mumps: 'vista',
};
/** What the file may name and nobody writes. */
const NOT_WRITTEN = ['xml', 'fhir_r5'];

/**
 * Translate a configuration file into a partial spec. `file` names it in errors; with `formatsChosen` the formats are
 * given elsewhere and the file's are not looked at.
 */
export function fromS001(config: RawSpec, file: string, formatsChosen = false): Configured {
  const notices: string[] = [];
  const spec: Record<string, unknown> = {};
  const demographics: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    if (value === null) continue;
    if (MIGRATION.includes(key))
      notices.push(`${file}: ${key} belongs to the migration simulator and is not used by generate.`);
    else if (OTHER.includes(key)) notices.push(`${file}: section ${key} is not used by generate.`);
    else if (key === 'report_file')
      notices.push(`${file}: report_file is not used; the report is report.html in the output directory.`);
    else if (key.endsWith('_dist') && TOP.includes(key)) demographics[key.slice(0, -5)] = value;
    else if (key === 'output') readOutput(section(value, key, file), spec, notices, file, formatsChosen);
    else readTop(key, value, spec, demographics, notices, file);
  }
  return { spec: { ...spec, ...(Object.keys(demographics).length > 0 ? { demographics } : {}) }, notices };
}

function readTop(
  key: string,
  value: unknown,
  spec: Record<string, unknown>,
  demographics: Record<string, unknown>,
  notices: string[],
  file: string,
): void {
  if (key === 'num_records') spec.patients = value;
  else if (key === 'output_dir') spec.out = value;
  else if (key === 'seed') spec.seed = value;
  else if (key === 'output_format') spec.formats = outputFormat(value, file);
  else if (key === 'demographics') readDemographics(section(value, key, file), demographics, notices, file);
  else if (key === 'generation') readGeneration(section(value, key, file), spec, file);
  else unknown(key, file, '', TOP);
}

function outputFormat(value: unknown, file: string): readonly string[] {
  if (value === 'both') return ['csv', 'parquet'];
  if (value === 'csv' || value === 'parquet') return [value];
  return fail('SPEC_INVALID_VALUE', {
    name: `output_format in ${file}`,
    got: String(value),
    expected: 'csv, parquet or both',
    example: 'output_format: both',
  });
}

function readDemographics(
  given: RawSpec,
  into: Record<string, unknown>,
  notices: string[],
  file: string,
): void {
  const keys = DISTRIBUTIONS.map((d) => `${d}_distribution`);
  for (const [key, value] of Object.entries(given)) {
    if (!keys.includes(key)) unknown(key, file, 'demographics', keys);
    const name = key.slice(0, -'_distribution'.length);
    const six = name === 'age' && Array.isArray(value);
    into[name] = six ? fourBands(value as unknown[], file) : value;
    if (six)
      notices.push(
        `${file}: the six ages of age_distribution are read as 0–17, 18–29, 30–44, 45–59, 60–74 and 75 or more.`,
      );
  }
}

/**
 * The README gives six weights without saying of which ages. Assumption: 0–17, 18–29, 30–44, 45–59, 60–74, 75+; they
 * are spread over the four bands of the real keys by whole years (0–18, 19–40, 41–65, 66–120).
 */
function fourBands(weights: readonly unknown[], file: string): Record<string, number> {
  const w = weights.map(Number);
  const total = w.reduce((a, b) => a + b, 0);
  if (w.length !== 6 || w.some((x) => !(x >= 0 && x <= 1)) || Math.abs(total - 1) > 0.01 + 1e-9) {
    fail('SPEC_INVALID_VALUE', {
      name: `demographics.age_distribution in ${file}`,
      got: JSON.stringify(w),
      expected: 'six weights from 0 to 1 that total 1 ± 0.01',
      example: 'age_distribution: [0.22, 0.16, 0.2, 0.18, 0.16, 0.08]',
    });
  }
  const bands = {
    '0-18': w[0]! + w[1]! / 12,
    '19-40': (w[1]! * 11) / 12 + (w[2]! * 11) / 15,
    '41-65': (w[2]! * 4) / 15 + w[3]! + (w[4]! * 6) / 15,
    '66-120': (w[4]! * 9) / 15 + w[5]!,
  };
  return Object.fromEntries(
    Object.entries(bands).map(([band, share]) => [band, Math.round(share * 1e6) / 1e6]),
  );
}

function readOutput(
  given: RawSpec,
  spec: Record<string, unknown>,
  notices: string[],
  file: string,
  formatsChosen: boolean,
): void {
  for (const [key, value] of Object.entries(given)) {
    if (key === 'directory') spec.out = value;
    else if (key === 'formats') spec.formats = formatsChosen ? undefined : outputFormats(value, file);
    else if (key === 'naming' || key === 'compression')
      notices.push(`${file}: output.${key} is not used by generate.`);
    else unknown(key, file, 'output', ['directory', 'formats', 'naming', 'compression']);
  }
}

/** Names such as `hl7_v2_adt` are kinds of messages, all of which one format writes. */
function outputFormats(value: unknown, file: string): readonly string[] {
  const names = (Array.isArray(value) ? value : [value]).map(String);
  return [
    ...new Set(
      names.map((name) => {
        const known = WRITTEN[name.replace(/^(hl7_v2)_(adt|oru|orm|siu)$/, '$1')];
        if (known !== undefined) return known;
        if (!NOT_WRITTEN.includes(name)) unknown(name, file, 'output.formats', Object.keys(WRITTEN));
        return fail('SPEC_INVALID_VALUE', {
          name: `output.formats in ${file}`,
          got: name,
          expected: Object.keys(WRITTEN).join(', '),
          help: `Take ${name} out of output.formats, or write --format csv,fhir beside --config to say what you want.`,
        });
      }),
    ),
  ];
}

function readGeneration(given: RawSpec, spec: Record<string, unknown>, file: string): void {
  for (const [key, value] of Object.entries(given)) {
    if (key === 'seed') spec.seed = value;
    else if (key === 'parallel_workers') spec.workers = value;
    else unknown(key, file, 'generation', ['seed', 'parallel_workers']);
  }
}

function section(value: unknown, key: string, file: string): RawSpec {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as RawSpec;
  return fail('SPEC_INVALID_VALUE', {
    name: `${key} in ${file}`,
    got: JSON.stringify(value) ?? 'nothing',
    expected: 'a mapping',
    example: `${key}: {…}`,
  });
}

function unknown(key: string, file: string, where: string, known: readonly string[]): never {
  fail('SPEC_UNKNOWN_KEY', {
    what: 'key',
    name: key,
    where: [file, where].filter(Boolean).join(', '),
    suggestion: suggest(key, known) ?? '',
    help: `Known here: ${known.join(', ')}.`,
  });
}
