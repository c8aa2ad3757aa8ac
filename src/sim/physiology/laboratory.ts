// Laboratory results: panels whose parts cohere, and single tests, each read from its axis.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import { level, logLevel, own, type Reading } from './axes.ts';

/** Results of one specimen by LOINC code; numbers unrounded, words as they are. */
export type Results = Map<string, number | string>;

/** Estimated filtration in health by age, and its spread: mean 96, SD 21, −10 a decade (rows LAB_EGFR_*). */
const FILTRATION: Curve = [
  [1, 115],
  [18, 121],
  [25, 118],
  [45, 101],
  [65, 82],
  [80, 70],
  [95, 60],
];

/** Filtration rate of the day, mL/min/1.73 m². */
export function filtration(r: Reading): number {
  return clamp(interpolate(FILTRATION, r.age) + r.axes.egfr + 10 * r.person.traits.renalReserve, 9, 145);
}

/**
 * Serum creatinine, mg/dL, that CKD-EPI 2021 turns into a given filtration: the equation solved for creatinine.
 * Source: Inker et al., NEJM 2021;385:1737.
 */
export function creatinineOf(egfr: number, sex: 'male' | 'female', age: number): number {
  const kappa = sex === 'female' ? 0.7 : 0.9;
  const alpha = sex === 'female' ? -0.241 : -0.302;
  const full = 142 * Math.exp(Math.floor(age) * Math.log(0.9938)) * (sex === 'female' ? 1.012 : 1);
  const ratio = egfr / full;
  return kappa * Math.exp(Math.log(ratio) / (ratio > 1 ? alpha : -1.2));
}

/** CKD-EPI 2021 filtration from creatinine (mg/dL), sex and completed years. */
export function egfrOf(creatinine: number, sex: 'male' | 'female', age: number): number {
  const kappa = sex === 'female' ? 0.7 : 0.9;
  const alpha = sex === 'female' ? -0.241 : -0.302;
  const x = creatinine / kappa;
  const slope = x < 1 ? alpha : -1.2;
  return (
    142 *
    Math.exp(slope * Math.log(x)) *
    Math.exp(Math.floor(age) * Math.log(0.9938)) *
    (sex === 'female' ? 1.012 : 1)
  );
}

/** Glycated haemoglobin, %: 5.45 on average without diabetes (row LAB_A1C_NODM_MEAN), rising with age. */
export function a1cOf(r: Reading): number {
  const health = 5.12 + 0.0068 * (Math.min(r.age, 85) - 5);
  const spread = 1 + 0.9 * Math.max(0, Math.min(1, r.axes.a1c / 1.5));
  return clamp(
    health +
      r.axes.a1c +
      spread * (0.09 * r.person.traits.glycaemia + 0.2 * own(r, 'a1c')) +
      0.11 * r.rng.normal() * spread,
    4.1,
    14.5,
  );
}

/**
 * Metabolic panel. Chloride follows from sodium, bicarbonate and the anion gap, glucose from HbA1c (ADAG: 28.7·A1c − 46.7, Nathan
 * 2008, less 8 for mixed fasting), urea from creatinine. Means and SDs: rows LAB_NA_* … LAB_TP_*.
 */
export function chemistry(r: Reading): Results {
  const male = r.person.sex === 'male';
  const { age, axes } = r;
  const egfr = filtration(r) * Math.exp(0.055 * r.rng.normal());
  const creatinine =
    age < 18
      ? clamp(0.22 + 0.034 * age + 0.05 * own(r, 'creatinine') + 0.03 * r.rng.normal(), 0.15, 1.2)
      : clamp(creatinineOf(egfr, r.person.sex, age), 0.35, 14);
  const sodium = Math.round(level(r, 'sodium', 139.8, 1.9, 1.3) + axes.sodium);
  const bicarbonate = Math.round(
    level(r, 'bicarbonate', age < 18 ? 23.5 : 25.1, 1.5, 1.3) - 0.06 * Math.max(0, 60 - egfr),
  );
  const gap = clamp(Math.round(level(r, 'anionGap', 12.3, 0.9, 1.1)), 6, 18);
  const a1c = a1cOf(r);
  return new Map<string, number | string>([
    ['2951-2', sodium],
    ['2823-3', level(r, 'potassium', 4.08, 0.27, 0.21) + axes.potassium + 0.006 * Math.max(0, 60 - egfr)],
    ['2075-0', sodium - bicarbonate - gap],
    ['2028-9', bicarbonate],
    [
      '3094-0',
      clamp(
        logLevel(r, 'urea', 13.2, 0.2, 0.18) * Math.exp(0.62 * Math.log(creatinine / (male ? 0.97 : 0.78))) +
          0.03 * (age - 45),
        3,
        140,
      ),
    ],
    ['2160-0', creatinine],
    [
      '2345-7',
      clamp(
        28.7 * a1c - 46.7 - 11 + 6 * own(r, 'glucose') + (6 + 4 * Math.max(0, axes.a1c)) * r.rng.normal(),
        48,
        560,
      ),
    ],
    ...proteinsAndLiver(r),
  ]);
}

/** The part of the comprehensive panel that the liver and nutrition decide; calcium follows albumin, AST follows ALT. */
function proteinsAndLiver(r: Reading): readonly (readonly [string, number])[] {
  const male = r.person.sex === 'male';
  const { age, axes } = r;
  const nourished = (male ? 4.28 : 4.1) - 0.003 * (age - 45) - 0.004 * axes.crp;
  const albumin = level(r, 'albumin', nourished, 0.24, 0.17);
  const alt = logLevel(r, 'alt', (male ? 23 : 16.6) * Math.exp(axes.alt), 0.42, 0.22);
  return [
    ['17861-6', level(r, 'calcium', 9.36, 0.24, 0.16) + 0.5 * (albumin - 4.15)],
    ['1742-6', alt],
    [
      '1920-8',
      clamp(
        logLevel(r, 'ast', male ? 21.2 : 18.4, 0.27, 0.16) *
          Math.exp(0.42 * Math.log(alt / (male ? 23 : 16.6))),
        6,
        900,
      ),
    ],
    ['6768-6', logLevel(r, 'alkalinePhosphatase', age < 17 ? 210 : 70.5, 0.27, 0.13)],
    ['1975-2', clamp(logLevel(r, 'bilirubin', male ? 0.54 : 0.42, 0.38, 0.22), 0.1, 4)],
    ['1751-7', clamp(albumin, 1.8, 5.4)],
    ['2885-2', clamp(albumin + level(r, 'globulin', 2.98, 0.28, 0.16), 4.5, 9.5)],
  ];
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
export function lipids(r: Reading): Results {
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
      395,
    ),
  );
  const total = Math.round(ldl + hdl + tg / 5);
  return new Map<string, number | string>([
    ['2093-3', total],
    ['2085-9', hdl],
    ['2571-8', tg],
    ['13457-7', Math.round(total - hdl - tg / 5)],
    ['18262-6', Math.round(total - hdl - tg / 5)],
  ]);
}

/** Blood count; haematocrit and red cells follow haemoglobin and cell volume. Means and SDs: rows LAB_HGB_* … LAB_RDW_*. */
export function bloodCount(r: Reading): Results {
  const male = r.person.sex === 'male' && r.age >= 14;
  const child = r.age < 14 ? -1.1 : 0;
  const renal = -0.02 * Math.max(0, 55 - filtration(r));
  const hgb = clamp(
    level(
      r,
      'haemoglobin',
      (male ? 15.1 : 13.4) + child - (r.age > 60 ? 0.012 * (r.age - 60) : 0) + r.axes.hgb + renal,
      0.95,
      0.5,
    ),
    5,
    20,
  );
  const mcv = clamp(level(r, 'mcv', r.age < 14 ? 82 : 88.9, 4.6, 1.4), 62, 118);
  const hct = clamp(hgb * 2.97 + 0.7 * r.rng.normal(), 15, 60);
  return new Map<string, number | string>([
    ['718-7', hgb],
    ['4544-3', hct],
    ['787-2', mcv],
    ['789-8', (hct * 10) / mcv],
    ['6690-2', clamp(logLevel(r, 'leukocytes', r.age < 6 ? 8.6 : 6.9, 0.22, 0.14) + r.axes.wbc, 1, 45)],
    ['777-3', clamp(level(r, 'platelets', r.age < 14 ? 300 : male ? 236 : 262, 52, 26), 30, 800)],
    ['788-0', clamp(level(r, 'rdw', 13.6, 0.95, 0.45) - 0.3 * Math.min(0, hgb - 12), 11, 24)],
  ]);
}

/** Urinalysis: dipsticks in words. */
export function urinalysis(r: Reading): Results {
  const infected = r.axes.wbc > 1 && r.axes.temperature > 0.2;
  const u = r.rng.float();
  const protein = r.axes.albuminuria + 0.8 * own(r, 'urineProtein');
  return new Map<string, number | string>([
    ['5811-5', clamp(1.0175 + 0.007 * r.rng.normal(), 1.003, 1.035)],
    ['5803-2', Math.round(2 * clamp(level(r, 'urinePh', 6, 0.5, 0.55), 5, 8.5)) / 2],
    ['20454-5', protein > 2.6 ? '++' : protein > 1.7 ? '+' : 'Negative'],
    ['25428-4', a1cOf(r) > 8.5 ? '++' : 'Negative'],
    ['5799-2', infected ? (u < 0.8 ? '++' : '+') : u < 0.06 ? '+' : 'Negative'],
    ['5802-4', infected && u < 0.55 ? 'Positive' : 'Negative'],
  ]);
}

/** Albumin to creatinine in urine, mg/g; about 8 % of adults above 30 (NHANES 2017–2020). */
function urineAlbumin(r: Reading): number {
  return clamp(logLevel(r, 'urineAlbumin', 7.5 * Math.exp(r.axes.albuminuria), 0.85, 0.35), 1, 4500);
}

/** Single tests by LOINC, each read from its axis. */
const SINGLES: Readonly<Record<string, (r: Reading) => number | string>> = {
  '4548-4': a1cOf,
  '3016-3': (r) => clamp(logLevel(r, 'tsh', 1.5 * Math.exp(r.axes.tsh), 0.42, 0.28), 0.05, 90),
  '9318-7': urineAlbumin,
  '1988-5': (r) => clamp(logLevel(r, 'crp', 1.6, 0.75, 0.45) + r.axes.crp, 0.2, 380),
  '33762-6': (r) =>
    clamp(logLevel(r, 'ntprobnp', 45 * Math.exp(0.028 * (r.age - 45) + r.axes.bnp), 0.5, 0.3), 5, 35_000),
  '42637-9': (r) =>
    clamp(logLevel(r, 'bnp', 18 * Math.exp(0.024 * (r.age - 45) + r.axes.bnp), 0.5, 0.3), 5, 5000),
};

/** The groups of analytes that are drawn together, so that they cohere. */
const GROUPS: readonly { readonly loincs: ReadonlySet<string>; readonly draw: (r: Reading) => Results }[] = [
  {
    draw: chemistry,
    loincs: new Set([
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
    ]),
  },
  { draw: lipids, loincs: new Set(['2093-3', '2085-9', '2571-8', '13457-7', '18262-6']) },
  { draw: bloodCount, loincs: new Set(['718-7', '4544-3', '787-2', '789-8', '6690-2', '777-3', '788-0']) },
  { draw: urinalysis, loincs: new Set(['5811-5', '5803-2', '20454-5', '25428-4', '5799-2', '5802-4']) },
];

/**
 * How the given LOINC codes are measured: a function from a reading to the results of one specimen. Codes without a model
 * are absent from the results. Which groups and tests it takes is settled here, once for all specimens.
 */
export function measurement(loincs: readonly string[]): (r: Reading) => Results {
  const groups = GROUPS.filter((group) => loincs.some((c) => group.loincs.has(c)));
  const singles = loincs
    .filter((c) => SINGLES[c] !== undefined)
    .map((c) => ({ loinc: c, draw: SINGLES[c]! }));
  return (r) => {
    const results: Results = groups.length === 0 ? new Map() : groups[0]!.draw(r);
    for (let k = 1; k < groups.length; k++) {
      for (const [loinc, value] of groups[k]!.draw(r)) results.set(loinc, value);
    }
    for (const single of singles) results.set(single.loinc, single.draw(r));
    return results;
  };
}
