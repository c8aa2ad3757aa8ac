// Text of the report: escaping, numbers as people read them, and names of areas.
import type { RealismRow } from '../realism/realism.ts';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A whole number with thin spaces between thousands. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** Three significant digits, thousands grouped, no exponent. */
export function figure(x: number): string {
  const size = Math.abs(x);
  if (size >= 1000) return x < 0 ? `−${count(size)}` : count(size);
  const decimals = size === 0 ? 0 : Math.max(0, Math.min(7, 2 - Math.floor(Math.log10(size))));
  return trim(x.toFixed(decimals)).replace('-', '−');
}

function trim(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** One part of a whole, in percent without decimals; never 100 % when something is missing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const p = (100 * part) / whole;
  return `${part < whole ? Math.min(99, Math.round(p)) : 100}\u202f%`;
}

const AREAS: Readonly<Record<string, string>> = {
  demography: 'Demography',
  insurance: 'Insurance',
  'risk-factors': 'Risk factors and vital signs',
  mortality: 'Mortality',
  prevalence: 'Prevalence',
  comorbidity: 'Comorbidity',
  incidence: 'Incidence',
  'utilisation-outpatient': 'Outpatient care',
  'utilisation-ed': 'Emergency care',
  'utilisation-inpatient': 'Hospital stays',
  maternity: 'Births',
  readmission: 'Readmission',
  seasonality: 'Seasons',
  medication: 'Medication',
  allergy: 'Allergy',
  immunisation: 'Immunisation',
  laboratory: 'Laboratory',
  'vitals-by-age': 'Vital signs by age',
};

export function areaTitle(area: string): string {
  return AREAS[area] ?? area;
}

export interface Area {
  readonly name: string;
  readonly rows: readonly RealismRow[];
  readonly pass: number;
  readonly warn: number;
  readonly fail: number;
  readonly skipped: number;
}

/** Rows by area, in the order in which areas first appear. */
export function byArea(rows: readonly RealismRow[]): readonly Area[] {
  const names = [...new Set(rows.map((r) => r.area))];
  return names.map((name) => {
    const own = rows.filter((r) => r.area === name);
    const of = (verdict: RealismRow['verdict']) => own.filter((r) => r.verdict === verdict).length;
    return { name, rows: own, pass: of('pass'), warn: of('warn'), fail: of('fail'), skipped: of('skipped') };
  });
}
