// Laboratory results: panels whose parts cohere, and single tests, each read from its axis.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import type { Results, Test } from './assay.ts';
import { level, logLevel, own, type Reading } from './axes.ts';
import { bloodCount, bloodTests } from './blood.ts';
import { functionTests } from './function.ts';
import { infectionTests } from './infection.ts';
import { creatinineOf, filtration } from './kidney.ts';
import { organTests } from './organs.ts';
import { a1cOf, glucoseOf } from './sugar.ts';

/** Bicarbonate retained for each mmHg of lasting hypercapnia, mmol/L: 3.5 for 10 (Adrogué & Madias, NEJM 1998;338:26). */
const RETENTION = 0.35;

/**
 * Metabolic panel. Chloride follows from sodium, bicarbonate and the anion gap, glucose from HbA1c (`glucoseOf`), urea from creatinine. Means and SDs: rows LAB_NA_* … LAB_TP_*.
 */
export function chemistry(r: Reading, found: Results): void {
  const male = r.person.sex === 'male';
  const { age, axes } = r;
  const egfr = filtration(r) * Math.exp(0.055 * r.rng.normal());
  const creatinine =
    age < 18
      ? clamp(0.22 + 0.034 * age + 0.05 * own(r, 'creatinine') + 0.03 * r.rng.normal(), 0.15, 1.2)
      : clamp(creatinineOf(egfr, r.person.sex, age), 0.35, 14);
  const sodium = Math.round(level(r, 'sodium', 139.8, 1.9, 1.3) + axes.sodium);
  const acids = axes.ketones + axes.lactate;
  const bicarbonate = Math.round(
    clamp(
      level(r, 'bicarbonate', age < 18 ? 23.5 : 25.1, 1.5, 1.3) -
        0.06 * Math.max(0, 60 - egfr) +
        axes.bicarbonate +
        RETENTION * axes.pco2 -
        acids,
      4,
      48,
    ),
  );
  const gap = Math.round(clamp(Math.round(level(r, 'anionGap', 12.3, 0.9, 1.1)), 6, 18) + acids);
  const a1c = a1cOf(r);
  found.set('2951-2', sodium);
  found.set(
    '2823-3',
    level(r, 'potassium', 4.08, 0.27, 0.21) + axes.potassium + 0.006 * Math.max(0, 60 - egfr),
  );
  found.set('2075-0', sodium - bicarbonate - gap);
  found.set('2028-9', bicarbonate);
  found.set(
    '3094-0',
    clamp(
      logLevel(r, 'urea', 13.2, 0.2, 0.18) * Math.exp(0.62 * Math.log(creatinine / (male ? 0.97 : 0.78))) +
        0.03 * (age - 45),
      3,
      140,
    ),
  );
  found.set('2160-0', creatinine);
  found.set(
    '2345-7',
    clamp(
      glucoseOf(a1c) +
        axes.glucose +
        6 * own(r, 'glucose') +
        (6 + 4 * Math.max(0, axes.a1c)) * r.rng.normal(),
      axes.glucose < 0 ? 28 : 48,
      axes.glucose > 0 ? 1100 : 560,
    ),
  );
  proteinsAndLiver(r, found);
}

/** The part of the comprehensive panel that the liver and nutrition decide; calcium follows albumin, AST follows ALT. */
function proteinsAndLiver(r: Reading, found: Results): void {
  const male = r.person.sex === 'male';
  const { age, axes } = r;
  const nourished = (male ? 4.28 : 4.1) - 0.003 * (age - 45) - 0.004 * axes.crp;
  const albumin = level(r, 'albumin', nourished, 0.24, 0.17) + axes.albumin;
  const alt = logLevel(r, 'alt', (male ? 23 : 16.6) * Math.exp(axes.alt), 0.42, 0.22);
  found.set('17861-6', level(r, 'calcium', 9.36, 0.24, 0.16) + 0.5 * (albumin - 4.15) + axes.calcium);
  found.set('1742-6', alt);
  found.set(
    '1920-8',
    clamp(
      logLevel(r, 'ast', (male ? 21.2 : 18.4) * Math.exp(axes.ast), 0.27, 0.16) *
        Math.exp(0.42 * Math.log(alt / (male ? 23 : 16.6))),
      6,
      9000,
    ),
  );
  found.set(
    '6768-6',
    logLevel(r, 'alkalinePhosphatase', (age < 17 ? 210 : 70.5) * Math.exp(axes.alp), 0.27, 0.13),
  );
  found.set(
    '1975-2',
    clamp(logLevel(r, 'bilirubin', male ? 0.54 : 0.42, 0.38, 0.22) + axes.bilirubin, 0.1, 35),
  );
  const printable = clamp(albumin, 1.4, 5.4);
  found.set('1751-7', printable);
  found.set('2885-2', clamp(printable + level(r, 'globulin', 2.98, 0.28, 0.16), 3.6, 9.5));
}

/** Cholesterol carried by LDL in health by age, mg/dL, before drugs. Source: NHANES 2015–2018 shape; mean of all 111 (row LAB_LDL_MEAN). */
const LDL: Curve = [
  [2, 88],
  [18, 92],
  [30, 114],
  [50, 132],
  [60, 131],
  [75, 120],
  [90, 106],
];

/** Lipid panel; LDL is what Friedewald gives from the printed values (Friedewald 1972), so the identity is exact. */
export function lipids(r: Reading, found: Results): void {
  const male = r.person.sex === 'male';
  const bmi = r.body.bmi(Math.max(2, r.age));
  const ldl = clamp(
    interpolate(LDL, r.age) +
      r.axes.ldl +
      18 * r.person.traits.lipids +
      22 * own(r, 'ldl') +
      11 * r.rng.normal(),
    25,
    320,
  );
  const hdl = Math.round(
    clamp(
      logLevel(r, 'hdl', male ? 48.6 : 56.8, 0.19, 0.1) * Math.exp(-0.011 * (bmi - 28)) + r.axes.hdl,
      18,
      120,
    ),
  );
  const tg = Math.round(
    clamp(
      logLevel(r, 'triglycerides', 94 * Math.exp(r.axes.logTg), 0.38, 0.24) * Math.exp(0.02 * (bmi - 28)),
      30,
      2400,
    ),
  );
  // Above 400 mg/dL of triglycerides LDL is measured, not calculated, and a fifth of them is too much for VLDL (Friedewald 1972).
  const measured = tg >= 400;
  const total = Math.round(ldl + hdl + (measured ? 60 + 0.05 * tg : tg / 5));
  found.set('2093-3', total);
  found.set('2085-9', hdl);
  found.set('2571-8', tg);
  if (measured) found.set('18262-6', Math.round(ldl));
  else found.set('13457-7', Math.round(total - hdl - tg / 5));
}

/** Urinalysis: dipsticks in words. */
export function urinalysis(r: Reading, found: Results): void {
  const infected = (r.axes.wbc > 1 && r.axes.temperature > 0.2) || r.axes.bacteriuria > 0.3;
  const u = r.rng.float();
  const protein = r.axes.albuminuria + 0.8 * own(r, 'urineProtein');
  found.set('5811-5', clamp(1.0175 + 0.007 * r.rng.normal(), 1.003, 1.035));
  found.set('5803-2', Math.round(2 * clamp(level(r, 'urinePh', 6, 0.5, 0.55), 5, 8.5)) / 2);
  found.set('20454-5', protein > 2.6 ? '++' : protein > 1.7 ? '+' : 'Negative');
  found.set('25428-4', a1cOf(r) > 8.5 ? '++' : 'Negative');
  found.set('5799-2', infected ? (u < 0.8 ? '++' : '+') : u < 0.06 ? '+' : 'Negative');
  found.set('5802-4', infected && u < 0.55 ? 'Positive' : 'Negative');
  found.set('5794-3', bloodInUrine(r, infected));
  found.set('2514-8', r.axes.ketones > 2 ? '++' : r.axes.ketones > 0.5 ? '+' : 'Negative');
}

/** Blood on the dipstick: half of urinary infections (Little, Br J Gen Pract 2006;56:606), 5 % of others (assumption). */
function bloodInUrine(r: Reading, infected: boolean): string {
  const rng = r.rng.at('5794-3');
  if (!rng.chance(clamp(r.axes.haematuria + (infected ? 0.5 : 0.05), 0, 0.97))) return 'Negative';
  return rng.chance(0.4) ? '++' : '+';
}

/** Albumin to creatinine in urine, mg/g; about 8 % of adults above 30 (NHANES 2017–2020). */
function urineAlbumin(r: Reading): number {
  return clamp(logLevel(r, 'urineAlbumin', 7.5 * Math.exp(r.axes.albuminuria), 0.85, 0.35), 1, 4500);
}

/** Single tests by LOINC, each read from its axis. */
const SINGLES: Readonly<Record<string, (r: Reading) => number | string>> = {
  '4548-4': a1cOf,
  '3016-3': (r) => clamp(logLevel(r, 'tsh', 1.5 * Math.exp(r.axes.tsh), 0.42, 0.28), 0.005, 150),
  '9318-7': urineAlbumin,
  '1988-5': (r) => clamp(logLevel(r, 'crp', 1.6, 0.75, 0.45) + r.axes.crp, 0.2, 380),
  '33762-6': (r) =>
    clamp(logLevel(r, 'ntprobnp', 45 * Math.exp(0.028 * (r.age - 45) + r.axes.bnp), 0.5, 0.3), 5, 35_000),
  '42637-9': (r) =>
    clamp(logLevel(r, 'bnp', 18 * Math.exp(0.024 * (r.age - 45) + r.axes.bnp), 0.5, 0.3), 5, 5000),
};

/** The groups of analytes that are drawn together, so that they cohere; those of the first draw share a stream in this order. */
const GROUPS: readonly {
  readonly draw: (r: Reading, found: Results) => void;
  readonly loincs: readonly string[];
}[] = [
  {
    draw: chemistry,
    loincs: [
      '2951-2',
      '2823-3',
      '2075-0',
      '2028-9',
      '3094-0',
      '2160-0',
      '98979-8',
      '2345-7',
      '17861-6',
      '1742-6',
      '1920-8',
      '6768-6',
      '1975-2',
      '1751-7',
      '2885-2',
    ],
  },
  { draw: lipids, loincs: ['2093-3', '2085-9', '2571-8', '13457-7', '18262-6'] },
  { draw: bloodCount, loincs: ['718-7', '4544-3', '789-8', '6690-2', '777-3', '788-0'] },
  {
    draw: urinalysis,
    loincs: ['5811-5', '5803-2', '20454-5', '25428-4', '5799-2', '5802-4', '5794-3', '2514-8'],
  },
];

/** Single tests and small groups that have a stream of their own, so that ordering one moves no other. */
const STREAMS: Readonly<Record<string, Test>> = {
  ...bloodTests,
  ...organTests,
  ...infectionTests,
  ...functionTests,
};

/** What must be drawn for some LOINC codes: made once an order, used at every specimen. */
export type Assay = (r: Reading) => Results;

/** The draws that give the results of the given LOINC codes. Codes without a model are absent from the answer. */
export function assayOf(loincs: readonly string[]): Assay {
  const groups = GROUPS.filter((g) => loincs.some((c) => g.loincs.includes(c)));
  const singles = loincs.flatMap((c) => (SINGLES[c] === undefined ? [] : [[c, SINGLES[c]] as const]));
  const streams = loincs.flatMap((c) => (STREAMS[c] === undefined ? [] : [[c, STREAMS[c]] as const]));
  return (r) => {
    const found: Results = new Map();
    for (const group of groups) group.draw(r, found);
    for (const [loinc, draw] of singles) found.set(loinc, draw(r));
    if (streams.length === 0) return found;
    const own = { ...r };
    for (const [loinc, draw] of streams) {
      own.rng = r.rng.at(loinc);
      const value = draw(own, found);
      if (value !== null) found.set(loinc, value);
    }
    return found;
  };
}
