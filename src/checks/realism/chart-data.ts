// What the charts of the report show, tallied in the same walk as the measures, and read from the sums.
import { type Analyte, analyteNames, loincs } from './analytes.ts';
import { correlation } from './estimate.ts';
import { type Family, familyIndex } from './families.ts';
import { addPair, type Cells, cellOf, type Tally } from './measure.ts';
import { deathsAt, deathsByAge, expectedDeaths, type Sex, yearsAt } from './measures/mortality.ts';
import { type Person, TOP_AGE, type Visit } from './person.ts';

export const CLASSES = ['office', 'emergency', 'stay', 'telehealth'] as const;
export type ChartClass = (typeof CLASSES)[number];

/** Five-year bands of the pyramid: 0–4 … 95–99, 100+. */
const PYRAMID_BANDS = 21;
/** Ten-year bands of prevalence: 0–9 … 80–89, 90+. */
export const PREVALENCE_BANDS = 10;

/** Conditions shown by age; the families that simulated modules code. */
export const CONDITIONS: readonly { readonly family: Family; readonly title: string }[] = [
  { family: 'hypertension', title: 'Hypertension' },
  { family: 'diabetes', title: 'Diabetes' },
  { family: 'hyperlipidaemia', title: 'Hyperlipidaemia' },
  { family: 'obesity', title: 'Obesity, coded' },
  { family: 'asthma', title: 'Asthma' },
  { family: 'copd', title: 'COPD' },
  { family: 'coronary', title: 'Coronary disease' },
  { family: 'heartFailure', title: 'Heart failure' },
  { family: 'kidney', title: 'Chronic kidney disease' },
  { family: 'depression', title: 'Depression' },
  { family: 'anxiety', title: 'Anxiety' },
  { family: 'osteoarthritis', title: 'Osteoarthritis' },
  { family: 'hypothyroidism', title: 'Hypothyroidism' },
  { family: 'fibrillation', title: 'Atrial fibrillation' },
  { family: 'reflux', title: 'Reflux disease' },
  { family: 'rhinitis', title: 'Allergic rhinitis' },
  { family: 'osteoporosis', title: 'Osteoporosis' },
  { family: 'dementia', title: 'Dementia' },
];

/** A histogram of adults' latest outpatient values; limits are the reference interval (calibration notes §6.2), null = open. */
export interface HistogramPlan {
  readonly analyte: Analyte;
  readonly title: string;
  readonly unit: string;
  readonly cells: Cells;
  readonly limits: Readonly<Record<Sex, readonly [number | null, number | null]>>;
}

const alike = (low: number | null, high: number | null) =>
  ({ male: [low, high], female: [low, high] }) as const;

export const HISTOGRAMS: readonly HistogramPlan[] = [
  {
    analyte: 'a1c',
    title: 'Haemoglobin A1c',
    unit: '%',
    cells: { from: 4, width: 0.2, count: 40 },
    limits: alike(null, 5.7),
  },
  {
    analyte: 'glucose',
    title: 'Glucose',
    unit: 'mg/dL',
    cells: { from: 50, width: 5, count: 40 },
    limits: alike(70, 99),
  },
  {
    analyte: 'sbp',
    title: 'Systolic pressure',
    unit: 'mmHg',
    cells: { from: 80, width: 4, count: 30 },
    limits: alike(null, 130),
  },
  {
    analyte: 'dbp',
    title: 'Diastolic pressure',
    unit: 'mmHg',
    cells: { from: 40, width: 3, count: 26 },
    limits: alike(null, 80),
  },
  {
    analyte: 'bmi',
    title: 'Body mass index',
    unit: 'kg/m²',
    cells: { from: 14, width: 1, count: 40 },
    limits: alike(18.5, 25),
  },
  {
    analyte: 'ldl',
    title: 'LDL cholesterol',
    unit: 'mg/dL',
    cells: { from: 20, width: 6, count: 36 },
    limits: alike(null, 100),
  },
  {
    analyte: 'hdl',
    title: 'HDL cholesterol',
    unit: 'mg/dL',
    cells: { from: 16, width: 3, count: 34 },
    limits: { male: [40, null], female: [50, null] },
  },
  {
    analyte: 'triglycerides',
    title: 'Triglycerides',
    unit: 'mg/dL',
    cells: { from: 0, width: 12, count: 40 },
    limits: alike(null, 150),
  },
  {
    analyte: 'creatinine',
    title: 'Creatinine',
    unit: 'mg/dL',
    cells: { from: 0.3, width: 0.06, count: 40 },
    limits: { male: [0.74, 1.35], female: [0.59, 1.04] },
  },
  {
    analyte: 'egfr',
    title: 'eGFR',
    unit: 'mL/min/1.73 m²',
    cells: { from: 0, width: 4, count: 38 },
    limits: alike(60, null),
  },
  {
    analyte: 'sodium',
    title: 'Sodium',
    unit: 'mmol/L',
    cells: { from: 128, width: 1, count: 24 },
    limits: alike(135, 145),
  },
  {
    analyte: 'haemoglobin',
    title: 'Haemoglobin',
    unit: 'g/dL',
    cells: { from: 7, width: 0.3, count: 40 },
    limits: { male: [13.2, 16.6], female: [11.6, 15] },
  },
];

/** Analytes whose consecutive readings of a person are correlated. */
export const SELF_CORRELATED: readonly { readonly analyte: Analyte; readonly title: string }[] = [
  { analyte: 'sodium', title: 'Sodium' },
  { analyte: 'creatinine', title: 'Creatinine' },
  { analyte: 'a1c', title: 'Haemoglobin A1c' },
  { analyte: 'ldl', title: 'LDL cholesterol' },
  { analyte: 'weight', title: 'Weight (adults)' },
  { analyte: 'sbp', title: 'Systolic pressure' },
];

export interface RealismCharts {
  readonly people: number;
  readonly living: number;
  readonly personYears: number;
  /** Living by five-year band from 0–4 to 100+. */
  readonly pyramid: Readonly<Record<Sex, readonly number[]>>;
  /** Living by ten-year band, and among them those who ever had each condition. */
  readonly prevalence: {
    readonly people: Readonly<Record<Sex, readonly number[]>>;
    readonly conditions: readonly {
      readonly family: Family;
      readonly title: string;
      readonly cases: Readonly<Record<Sex, readonly number[]>>;
    }[];
  };
  /** Encounters of the rate window by class: `[weekday * 24 + hour]` with 0 = Sunday, and by month. */
  readonly visits: Readonly<
    Record<ChartClass, { readonly week: readonly number[]; readonly months: readonly number[] }>
  >;
  readonly influenzaMonths: readonly number[];
  readonly histograms: readonly {
    readonly plan: HistogramPlan;
    readonly male: readonly number[];
    readonly female: readonly number[];
  }[];
  /** Ten-year bands 0–9 … 90+. */
  readonly mortality: readonly {
    readonly sex: Sex;
    readonly from: number;
    readonly observed: number;
    readonly expected: number;
    readonly personYears: number;
  }[];
  readonly selfCorrelation: readonly {
    readonly title: string;
    readonly loinc: string;
    readonly r: number;
    readonly pairs: number;
  }[];
  /** Stays of 0, 1, … 30 or more nights. */
  readonly nights: readonly number[];
}

const sexAt = (p: Person): number => (p.sex === 'male' ? 0 : 1);

const pyramid: Tally = {
  id: 'chart-pyramid',
  size: 2 + 2 * PYRAMID_BANDS,
  watch: (sums) => ({
    person(p) {
      sums[0]! += 1;
      if (!p.alive) return;
      sums[1]! += 1;
      sums[2 + sexAt(p) * PYRAMID_BANDS + Math.min(PYRAMID_BANDS - 1, Math.floor(p.age / 5))]! += 1;
    },
  }),
};

const families = CONDITIONS.map((c) => familyIndex(c.family));
const ROW = 2 * PREVALENCE_BANDS;

const prevalence: Tally = {
  id: 'chart-prevalence',
  size: ROW * (1 + CONDITIONS.length),
  watch: (sums) => ({
    person(p) {
      if (!p.alive) return;
      const at = sexAt(p) * PREVALENCE_BANDS + Math.min(PREVALENCE_BANDS - 1, Math.floor(p.age / 10));
      sums[at]! += 1;
      for (let i = 0; i < families.length; i++) {
        if (p.everHad(families[i]!)) sums[(i + 1) * ROW + at]! += 1;
      }
    },
  }),
};

const WEEK = 7 * 24;
const visits: Tally = {
  id: 'chart-visits',
  size: CLASSES.length * (WEEK + 12),
  watch(sums) {
    const at = (k: number) => (v: Visit) => {
      const base = k * (WEEK + 12);
      sums[base + v.weekday * 24 + v.hour]! += 1;
      sums[base + WEEK + v.month - 1]! += 1;
    };
    return { office: at(0), emergency: at(1), stay: at(2), telehealth: at(3) };
  },
};

const flu = familyIndex('influenza');
const influenza: Tally = {
  id: 'chart-influenza',
  size: 12,
  watch: (sums) => ({
    diagnosis(d) {
      if (d.flags[d.base + flu] === 1) sums[d.month - 1]! += 1;
    },
  }),
};

function histogram(plan: HistogramPlan): Tally {
  const at = analyteNames.indexOf(plan.analyte);
  const { count } = plan.cells;
  return {
    id: `chart-histogram-${plan.analyte}`,
    size: 2 * count,
    watch: (sums) => ({
      person(p) {
        const v = p.latest[at]!;
        if (!p.alive || p.age < 20 || Number.isNaN(v)) return;
        sums[sexAt(p) * count + cellOf(plan.cells, v)]! += 1;
      },
    }),
  };
}

/** Pairs of consecutive readings, outside emergency and hospital, of one person as an adult. */
function selfCorrelation(analyte: Analyte): Tally {
  return {
    id: `chart-lag-${analyte}`,
    size: 6,
    watch(sums) {
      let [last, day] = [Number.NaN, 0];
      return {
        readings: [
          {
            analyte,
            from: 20,
            see(r) {
              if (r.class === 'EMER' || r.class === 'IMP') return;
              // Readings of one day are not apart in time.
              if (r.day === day) return;
              addPair(sums, 0, last, r.value);
              [last, day] = [r.value, r.day];
            },
          },
        ],
        close() {
          last = Number.NaN;
          day = Number.NaN;
        },
      };
    },
  };
}

const NIGHTS = 31;
const nights: Tally = {
  id: 'chart-nights',
  size: NIGHTS,
  watch: (sums) => ({
    stay(v) {
      sums[Math.min(NIGHTS - 1, v.nights)]! += 1;
    },
  }),
};

const histograms = HISTOGRAMS.map(histogram);
const lags = SELF_CORRELATED.map((c) => selfCorrelation(c.analyte));

export const chartTallies: readonly Tally[] = [
  pyramid,
  prevalence,
  visits,
  influenza,
  nights,
  deathsByAge,
  ...histograms,
  ...lags,
];

/** The charts' data from the sums of all parts. */
export function chartsOf(sumsOf: (tally: Tally) => readonly number[]): RealismCharts {
  const p = sumsOf(pyramid);
  const deaths = sumsOf(deathsByAge);
  return {
    people: p[0]!,
    living: p[1]!,
    personYears: yearsAt(deaths, 'male', 0, TOP_AGE) + yearsAt(deaths, 'female', 0, TOP_AGE),
    pyramid: { male: p.slice(2, 2 + PYRAMID_BANDS), female: p.slice(2 + PYRAMID_BANDS) },
    prevalence: prevalenceOf(sumsOf(prevalence)),
    visits: visitsOf(sumsOf(visits)),
    influenzaMonths: sumsOf(influenza),
    histograms: HISTOGRAMS.map((plan, i) => {
      const s = sumsOf(histograms[i]!);
      return { plan, male: s.slice(0, plan.cells.count), female: s.slice(plan.cells.count) };
    }),
    mortality: (['male', 'female'] as const).flatMap((sex) => mortalityOf(deaths, sex)),
    selfCorrelation: SELF_CORRELATED.map((c, i) => {
      const { r, n } = correlation(sumsOf(lags[i]!));
      return { title: c.title, loinc: loincs[c.analyte], r, pairs: n };
    }),
    nights: sumsOf(nights),
  };
}

function bySex(s: readonly number[], at: number): Record<Sex, readonly number[]> {
  return { male: s.slice(at, at + PREVALENCE_BANDS), female: s.slice(at + PREVALENCE_BANDS, at + ROW) };
}

function prevalenceOf(s: readonly number[]): RealismCharts['prevalence'] {
  return {
    people: bySex(s, 0),
    conditions: CONDITIONS.map((c, i) => ({ ...c, cases: bySex(s, (i + 1) * ROW) })),
  };
}

function visitsOf(s: readonly number[]): RealismCharts['visits'] {
  const of = (k: number) => {
    const base = k * (WEEK + 12);
    return { week: s.slice(base, base + WEEK), months: s.slice(base + WEEK, base + WEEK + 12) };
  };
  return { office: of(0), emergency: of(1), stay: of(2), telehealth: of(3) };
}

function mortalityOf(sums: readonly number[], sex: Sex): RealismCharts['mortality'] {
  return Array.from({ length: 10 }, (_, i) => {
    const [from, to] = [i * 10, i === 9 ? TOP_AGE : i * 10 + 9];
    return {
      sex,
      from,
      observed: deathsAt(sums, sex, from, to),
      expected: expectedDeaths(sums, sex, from, to),
      personYears: yearsAt(sums, sex, from, to),
    };
  });
}
