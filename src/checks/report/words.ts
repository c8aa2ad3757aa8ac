// Names of the report's areas, and its rows by area.
import type { RealismRow } from '../realism/realism.ts';

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
