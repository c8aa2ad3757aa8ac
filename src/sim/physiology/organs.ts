// Tests of organs: liver, pancreas, minerals, hormones, heart, autoimmunity, tumour markers, glucose, and drugs in blood and urine.
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import type { Axis } from '../axis.ts';
import { detects, numberOf, power10, type Test } from './assay.ts';
import { level, logLevel, own } from './axes.ts';
import { filtration } from './kidney.ts';
import { glucoseByA1c } from './sugar.ts';

/** Share of bilirubin that is conjugated: small in health and haemolysis, half or more when the liver or the bile ducts ail. */
const conjugated: Test = (r, found) => {
  const ill = clamp(Math.max(r.axes.alp, r.axes.alt, r.axes.ast), 0, 1);
  const share = clamp(0.2 + 0.42 * ill + 0.04 * r.rng.normal(), 0.08, 0.85);
  return Math.max(0, numberOf(found, '1975-2') * share);
};

const phosphate: Test = (r) =>
  clamp(
    level(r, 'phosphate', r.age < 14 ? 4.8 : 3.5, 0.34, 0.28) +
      0.035 * Math.max(0, 35 - filtration(r)) +
      r.axes.phosphate,
    0.6,
    14,
  );

/** Parathyrin rises as filtration falls below 60 (KDIGO CKD-MBD 2017) and as vitamin D runs out. */
const parathyrin: Test = (r) =>
  clamp(
    logLevel(r, 'pth', 39 * Math.exp(0.026 * Math.max(0, 60 - filtration(r)) + r.axes.pth), 0.27, 0.14) -
      0.5 * Math.min(0, r.axes.vitaminD),
    4,
    3500,
  );

/** Mean vitamin D of US adults 26 ng/mL, lower in darker skin (NHANES 2011–2014, Herrick, AJCN 2019), highest in late summer (±3). */
const vitaminD: Test = (r) => {
  const skin = r.person.race === 'Black' ? -7.5 : r.person.race === 'Hispanic' ? -4 : 0;
  // A triangle over the year: +3 at the end of August, −3 at the end of February.
  const phase = ((r.day + 125) % 365.25) / 365.25;
  const season = 3 * (4 * Math.abs(phase - 0.5) - 1);
  return clamp(level(r, 'vitaminD', 27.5 + skin, 7, 3) + season + r.axes.vitaminD, 4, 140);
};

/** Urate: men 6.0, women 4.8 mg/dL (NHANES 2015–2016, Chen-Xu, Arthritis Rheumatol 2019), more with weight and failing kidneys. */
const urate: Test = (r) =>
  clamp(
    level(r, 'urate', r.person.sex === 'male' && r.age >= 14 ? 5.8 : 4.5, 0.95, 0.45) +
      0.05 * (r.body.bmi(Math.max(2, r.age)) - 27) +
      0.03 * Math.max(0, 60 - filtration(r)) +
      r.axes.uricAcid,
    1.2,
    18,
  );

/** Free thyroxine follows TSH: low in hypothyroidism, high when TSH is suppressed by the gland itself (`ft4`). */
const freeThyroxine: Test = (r) =>
  clamp(level(r, 'ft4', 1.24, 0.12, 0.07) - 0.26 * clamp(r.axes.tsh, 0, 3) + r.axes.ft4, 0.1, 7.5);

/** Median PSA of men without cancer by age, ng/mL. Source: Oesterling et al., JAMA 1993;270:860 (Olmsted County). */
const PSA: Curve = [
  [20, 0.45],
  [40, 0.65],
  [55, 1.0],
  [65, 1.5],
  [75, 2.1],
  [90, 2.6],
];

const psa: Test = (r) =>
  r.person.sex === 'female'
    ? null
    : clamp(logLevel(r, 'psa', interpolate(PSA, r.age) * Math.exp(r.axes.psa), 0.52, 0.17), 0.01, 5000);

/** Follitropin, median m[IU]/mL: rises with menopause about 51 (Burger, Hum Reprod Update 2007). */
const FSH_WOMEN: Curve = [
  [10, 2],
  [14, 5.5],
  [42, 6.5],
  [48, 14],
  [53, 60],
  [90, 62],
];

const follitropin: Test = (r) =>
  clamp(
    logLevel(
      r,
      'fsh',
      (r.person.sex === 'female' ? interpolate(FSH_WOMEN, r.age) : 4.2 + 0.03 * Math.max(0, r.age - 40)) *
        Math.exp(r.axes.fsh),
      0.3,
      0.28,
    ),
    0.3,
    150,
  );

const testosterone: Test = (r) => {
  const man = r.person.sex === 'male';
  const grown = r.age < 11 ? 0.04 : r.age < 17 ? 0.04 + 0.16 * (r.age - 11) : 1;
  const usual = man ? grown * (520 - 3 * Math.max(0, r.age - 30)) : 26;
  return clamp(logLevel(r, 'testosterone', usual * Math.exp(r.axes.testosterone), 0.3, 0.14), 3, 1600);
};

/** Troponin I of the healthy: medians about 3 (men) and 2 ng/L, more with age and failing kidneys (Welsh, Circulation 2019). */
const troponin: Test = (r) =>
  clamp(
    logLevel(
      r,
      'troponin',
      (r.person.sex === 'male' ? 2.6 : 1.8) *
        Math.exp(0.022 * (r.age - 50) + 0.012 * Math.max(0, 60 - filtration(r)) + r.axes.troponin),
      0.42,
      0.2,
    ),
    1,
    200_000,
  );

/** A drug in blood: what is taken puts it there; without it there is none. */
function concentration(axis: Axis, spread: number): Test {
  return (r) =>
    Math.max(0, r.axes[axis] * (1 + spread * (0.7 * own(r, axis) + 0.7 * clamp(r.rng.normal(), -2.5, 2.5))));
}

/** Screens of urine miss few and err seldom (sensitivity 0.95, specificity 0.985: assumption, after Moeller, Mayo Clin Proc 2017). */
function screened(axis: Axis): Test {
  return detects((r) => r.axes[axis], 0.95, 0.985);
}

/** Glucose after a load, mg/dL: what is normal at the hour and how steeply it rises with what is amiss. */
function afterLoad(usual: number, spread: number, slope: number): Test {
  return (r) =>
    clamp(
      usual +
        spread * (0.75 * own(r, 'tolerance') + 0.6 * r.rng.normal()) +
        slope * (28.7 * r.axes.a1c + r.axes.glucose),
      42,
      620,
    );
}

/** Glucose of a finger prick: the day's, within the meter's 5 %. */
const capillary: Test = (r, found) => {
  const serum = numberOf(found, '2345-7');
  const glucose = Number.isNaN(serum) ? glucoseByA1c(r) + r.axes.glucose + 12 * r.rng.normal() : serum;
  return clamp(glucose * (1 + 0.05 * r.rng.normal()), 25, 700);
};

const marker =
  (axis: Axis, median: number, between: number, within: number, least: number, most: number): Test =>
  (r) =>
    clamp(logLevel(r, axis, median * Math.exp(r.axes[axis]), between, within), least, most);

export const organTests: Readonly<Record<string, Test>> = {
  '1968-7': conjugated,
  '2324-2': (r) =>
    clamp(
      logLevel(
        r,
        'ggt',
        (r.person.sex === 'male' ? 26 : 18) *
          Math.exp(1.1 * r.axes.alp + 0.5 * r.axes.alt + 0.5 * r.axes.ast),
        0.5,
        0.14,
      ),
      5,
      4000,
    ),
  '3040-3': marker('lipase', 29, 0.28, 0.18, 6, 20_000),
  '16362-6': marker('ammonia', 27, 0.22, 0.2, 8, 800),
  '19123-9': (r) => clamp(level(r, 'magnesium', 2.02, 0.13, 0.09) + r.axes.magnesium, 0.6, 6),
  '2777-1': phosphate,
  '2731-8': parathyrin,
  '3084-1': urate,
  '2524-7': (r) => clamp(logLevel(r, 'lactate', 1.15, 0.18, 0.25) + r.axes.lactate, 0.4, 25),
  '62292-8': vitaminD,
  '3024-7': freeThyroxine,
  '15067-2': follitropin,
  '2986-8': testosterone,
  '21198-7': (r) => clamp(power10(r.axes.hcg + 0.12 * r.rng.normal()), 0, 400_000),
  // Urine tests turn at 25 m[IU]/mL.
  '2106-3': (r) => (r.axes.hcg > 1.4 ? 'Positive' : 'Negative'),
  '89579-7': troponin,
  '33959-8': marker('procalcitonin', 0.05, 0.35, 0.25, 0.02, 200),
  '11572-5': marker('rheumatoidFactor', 7.5, 0.35, 0.1, 3, 1500),
  '33935-8': (r) =>
    clamp(logLevel(r, 'ccp', 4 * Math.exp(1.3 * r.axes.rheumatoidFactor), 0.4, 0.12), 1, 1200),
  // 5 % of the healthy have titres of 1:160 (Tan et al., Arthritis Rheum 1997;40:1601), women most.
  '8061-4': (r) =>
    own(r, 'ana') > 1.64 || r.rng.chance(clamp(r.axes.antinuclear, 0, 1)) ? 'Positive' : 'Negative',
  '2857-1': psa,
  '2039-6': (r) =>
    clamp(
      logLevel(r, 'cea', (r.person.traits.smoker === 1 ? 2.4 : 1.5) * Math.exp(r.axes.cea), 0.42, 0.14),
      0.3,
      8000,
    ),
  '10334-1': marker('ca125', 12, 0.4, 0.16, 3, 12_000),
  '38445-3': marker('calprotectin', 22, 0.55, 0.35, 5, 6000),
  '41653-7': capillary,
  '1558-6': (r) =>
    clamp(glucoseByA1c(r) - 4 + r.axes.glucose + 4 * own(r, 'glucose') + 3.5 * r.rng.normal(), 52, 500),
  '1504-0': afterLoad(112, 21, 1.3),
  '1549-5': afterLoad(81, 6, 0.4),
  '1501-6': afterLoad(138, 24, 1.5),
  '1514-9': afterLoad(118, 21, 1.5),
  '1530-5': afterLoad(101, 19, 1.1),
  '14334-7': concentration('lithium', 0.18),
  '4086-5': concentration('valproate', 0.2),
  '3968-5': concentration('phenytoin', 0.25),
  '10535-3': concentration('digoxin', 0.22),
  '11253-2': concentration('tacrolimus', 0.25),
  '5643-2': concentration('ethanol', 0.3),
  '19295-5': screened('opiates'),
  '59673-4': screened('fentanyl'),
  '19359-9': screened('cocaine'),
  '19343-3': screened('amphetamines'),
  '14316-4': screened('benzodiazepines'),
  '18282-4': screened('cannabis'),
};
