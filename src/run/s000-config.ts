// The configuration file of the published claims and analytics generator: its keys as settings of the analytics dataset.
import { addYears, DAYS_PER_YEAR, formatDay, parseDay } from '../base/days.ts';
import { fail, suggest } from '../base/errors.ts';
import type { Configured } from './s001-config.ts';
import type { RawSpec } from './spec.ts';

/** Keys whose values are the spec's own. */
const OF_SPEC: Readonly<Record<string, string>> = {
  num_patients: 'patients',
  output_dir: 'out',
  random_seed: 'seed',
};

/** Keys whose values are settings of the dataset. The five ending in `_prevalence` are named by analogy: no file of the original shows them. */
const OF_SETTINGS: Readonly<Record<string, string>> = {
  num_providers: 'providers',
  num_facilities: 'facilities',
  num_encounters: 'encounters',
  num_claims: 'claims',
  readmission_rate: 'readmissionRate',
  high_cost_patient_rate: 'highCostRate',
  fraud_rate: 'fraudRate',
  hai_rate: 'haiRate',
  diabetes_prevalence: 'diabetes',
  hypertension_prevalence: 'hypertension',
  copd_prevalence: 'copd',
  heart_disease_prevalence: 'heartDisease',
  obesity_prevalence: 'obesity',
  comorbidity_correlation: 'comorbidityCorrelation',
  seasonal_variation: 'seasonalVariation',
  winter_surge_factor: 'winterSurge',
  cost_multiplier_severe: 'severeMultiplier',
  cost_multiplier_critical: 'criticalMultiplier',
};

const KNOWN = [...Object.keys(OF_SPEC), ...Object.keys(OF_SETTINGS), 'start_date', 'end_date', 'prevalence'];

/** Days by which a window may miss a whole number of years: 1 January to 31 December is a day short of it. */
const NEARLY = 7;

/** Translate a configuration file into a partial spec of the analytics dataset. `file` names it in errors. */
export function fromS000(config: RawSpec, file: string): Configured {
  const spec: Record<string, unknown> = {};
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    if (value === null) continue;
    if (key in OF_SPEC) spec[OF_SPEC[key]!] = value;
    else if (key in OF_SETTINGS) settings[OF_SETTINGS[key]!] = value;
    else if (key === 'prevalence') Object.assign(settings, prevalenceOf(value, file));
    else if (!KNOWN.includes(key)) unknown(key, file, KNOWN);
  }
  const { window, notices } = windowOf(config, file);
  return {
    spec: {
      ...spec,
      ...window,
      ...(Object.keys(settings).length > 0 ? { settings: { analytics: settings } } : {}),
    },
    notices,
  };
}

/** Prevalences as a mapping: `prevalence: {diabetes: 0.11}`. */
function prevalenceOf(value: unknown, file: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail('SPEC_INVALID_VALUE', {
      name: `prevalence in ${file}`,
      got: JSON.stringify(value) ?? 'nothing',
      expected: 'a mapping of illnesses to shares',
      example: 'prevalence: {diabetes: 0.11}',
    });
  const names = Object.keys(OF_SETTINGS).flatMap((key) =>
    key.endsWith('_prevalence') ? [key.slice(0, -'_prevalence'.length)] : [],
  );
  return Object.fromEntries(
    Object.entries(value).map(([name, share]) => {
      if (!names.includes(name)) unknown(name, `${file}, prevalence`, names);
      return [OF_SETTINGS[`${name}_prevalence`]!, share];
    }),
  );
}

/** The window of the data as an anchor date and whole years before it. */
function windowOf(
  { start_date: start, end_date: end }: RawSpec,
  file: string,
): { window: RawSpec; notices: readonly string[] } {
  const first = dayIn('start_date', start, file);
  const last = dayIn('end_date', end, file);
  if (last === null) {
    if (first === null) return { window: {}, notices: [] };
    return fail('SPEC_INVALID_VALUE', {
      name: `start_date in ${file}`,
      got: String(start),
      expected: 'an end_date beside it',
      example: 'end_date: 2024-12-31',
    });
  }
  if (first === null) return { window: { asOf: formatDay(last) }, notices: [] };
  const years = Math.round((last - first) / DAYS_PER_YEAR);
  const begins = addYears(last, -years);
  if (years < 1 || Math.abs(begins - first) > NEARLY)
    fail('SPEC_INVALID_VALUE', {
      name: `start_date and end_date in ${file}`,
      got: `${start} to ${end}`,
      expected: 'a window of whole years, the last day being the anchor date',
      example: 'start_date: 2020-01-01 and end_date: 2024-12-31',
    });
  const notices =
    begins === first
      ? []
      : [`${file}: the data begin on ${formatDay(begins)}, ${years} years before end_date.`];
  return { window: { asOf: formatDay(last), historyYears: years }, notices };
}

function dayIn(key: string, value: unknown, file: string): number | null {
  if (value === undefined || value === null) return null;
  const day = parseDay(String(value));
  if (day === null)
    fail('SPEC_INVALID_VALUE', {
      name: `${key} in ${file}`,
      got: String(value),
      expected: 'a date as YYYY-MM-DD',
      example: `${key}: 2024-12-31`,
    });
  return day;
}

function unknown(name: string, where: string, known: readonly string[]): never {
  return fail('SPEC_UNKNOWN_KEY', {
    what: 'key',
    name,
    where,
    suggestion: suggest(name, known) ?? '',
    help: `Known here: ${known.join(', ')}.`,
  });
}
