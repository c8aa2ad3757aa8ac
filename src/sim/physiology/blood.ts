// Blood: cells and their differential, iron and vitamins, haemolysis, clotting, sedimentation, blood group.
import { clamp, interpolate } from '../../base/distributions.ts';
import { aboGroup, isRhNegative } from '../blood-group.ts';
import { numberOf, type Results, type Test } from './assay.ts';
import { level, logLevel, own, type Reading } from './axes.ts';
import { filtration } from './kidney.ts';

/**
 * Haemoglobin by age, g/dL. Children: Hollowell et al., Vital Health Stat 11(247), 2005 (NHANES III, rounded), who spread less than adults;
 * adults: rows LAB_HGB_*; a slow fall from 60 on: assumption.
 */
const HAEMOGLOBIN = {
  male: [
    [1, 12.2],
    [4, 12.5],
    [7, 13],
    [10.5, 13.3],
    [13, 14],
    [15, 14.9],
    [17, 15.1],
    [60, 15.1],
    [110, 14.5],
  ],
  female: [
    [1, 12.2],
    [4, 12.5],
    [7, 13],
    [10.5, 13.3],
    [13, 13.4],
    [60, 13.4],
    [110, 12.8],
  ],
} as const;

/** Blood count; haematocrit and red cells follow haemoglobin and cell volume. Means and SDs: rows LAB_HGB_* … LAB_RDW_*. */
export function bloodCount(r: Reading, found: Results): void {
  const { axes } = r;
  const male = r.person.sex === 'male' && r.age >= 14;
  const renal = -0.02 * Math.max(0, 55 - filtration(r));
  const hgb = clamp(
    level(
      r,
      'haemoglobin',
      interpolate(HAEMOGLOBIN[r.person.sex], r.age) + axes.hgb + renal,
      r.age < 15 ? 0.7 : 0.95,
      r.age < 15 ? 0.4 : 0.5,
    ),
    5,
    20,
  );
  const mcv = clamp(level(r, 'mcv', r.age < 14 ? 82 : 88.9, 4.6, 1.4) + cellVolume(r), 58, 125);
  const hct = clamp(hgb * 2.97 + 0.7 * r.rng.normal() - 0.02 * axes.ferritin, 15, 60);
  found.set('718-7', hgb);
  found.set('4544-3', hct);
  found.set('789-8', (hct * 10) / mcv);
  found.set('6690-2', clamp(logLevel(r, 'leukocytes', r.age < 6 ? 8.6 : 6.9, 0.22, 0.14) + axes.wbc, 1, 120));
  found.set(
    '777-3',
    clamp(level(r, 'platelets', r.age < 14 ? 300 : male ? 236 : 262, 52, 26) + axes.platelets, 8, 1200),
  );
  found.set(
    '788-0',
    clamp(
      level(r, 'rdw', 13.6, 0.95, 0.45) - 0.3 * Math.min(0, hgb - 12) + 1.6 * lack(axes.ferritin),
      11,
      30,
    ),
  );
}

/** How far stores lie below what the marrow can do without (about half of usual). */
function lack(stores: number): number {
  return Math.max(0, -stores - 0.7);
}

/** Shift of red cell volume, fL: iron deficiency takes about 10, lack of cobalamin or folate adds as much (Hoffbrand's Haematology). */
function cellVolume({ axes }: Reading): number {
  return axes.mcv - 9 * lack(axes.ferritin) + 18 * (lack(axes.b12) + lack(axes.folate));
}

/**
 * Differential count in percent. Means by age: Harriet Lane Handbook. A rise of leukocytes is of neutrophils; the neutrophils take what the
 * others leave, so that the five add up to 100 as printed (`identities.ts`).
 */
const lymphocytes: Test = (r, found) => {
  const usual = r.age < 1 ? 58 : r.age < 6 ? 48 : r.age < 14 ? 38 : 30;
  const base = clamp(level(r, 'lymphocytes', usual, 5.5, 3.5) - r.axes.neutrophils, 3, 85);
  // What is above the person's usual count is neutrophils: the share of the others shrinks.
  return base * dilution(r, found);
};

function dilution(r: Reading, found: Results): number {
  const wbc = numberOf(found, '6690-2');
  return r.axes.wbc > 0 ? clamp((wbc - r.axes.wbc) / wbc, 0.12, 1) : 1;
}

/** Iron of the day, ug/dL; varies by a quarter within a person (Ricos, biological variation 2014). */
const iron: Test = (r) =>
  clamp(logLevel(r, 'iron', 88 * Math.exp(0.42 * Math.min(0.9, r.axes.ferritin)), 0.24, 0.22), 8, 290);

const bindingCapacity: Test = (r) =>
  clamp(
    level(r, 'tibc', (r.person.sex === 'male' ? 312 : 330) - 52 * clamp(r.axes.ferritin, -2.5, 1.6), 26, 14) -
      0.25 * r.axes.crp,
    110,
    620,
  );

/** Ferritin, ng/mL: medians of US adults, women lower until menopause (NHANES 2017–2020 shape); an acute phase protein. */
const ferritin: Test = (r) => {
  const woman = r.person.sex === 'female';
  const usual = r.age < 18 ? 36 : woman ? (r.age < 50 ? 42 : 86) : 132;
  return clamp(
    logLevel(r, 'ferritin', usual * Math.exp(r.axes.ferritin), 0.62, 0.2) + 1.4 * r.axes.crp,
    2,
    20_000,
  );
};

/** Miller's median is near a third of the upper limit; rises with CRP, globulins and anaemia. */
const sedimentation: Test = (r) => {
  const limit = r.age < 18 ? 13 : r.person.sex === 'male' ? r.age / 2 : (r.age + 10) / 2;
  return clamp(
    logLevel(r, 'esr', Math.max(3, 0.36 * limit), 0.42, 0.24) +
      r.axes.esr +
      2.2 * Math.sqrt(Math.max(0, r.axes.crp)) -
      2.5 * Math.min(0, r.axes.hgb),
    1,
    140,
  );
};

/** INR; under a vitamin K antagonist it also swings from visit to visit by a quarter of its rise. */
const inr: Test = (r) =>
  clamp(
    level(r, 'inr', 1.0, 0.05, 0.035) + r.axes.inr * (1 + 0.25 * clamp(r.rng.normal(), -2.2, 3)),
    0.8,
    9.5,
  );

const abo: Test = ({ person }) => aboGroup(person);

const rh: Test = ({ person }) => (isRhNegative(person) ? 'Negative' : 'Positive');

export const bloodTests: Readonly<Record<string, Test>> = {
  '736-9': lymphocytes,
  '5905-5': (r, found) => clamp(level(r, 'monocytes', 7.6, 1.3, 0.9) * dilution(r, found), 1, 15),
  '713-8': (r, found) => {
    const count = logLevel(r, 'eosinophils', 0.16, 0.5, 0.25) + r.axes.eosinophils;
    return clamp((100 * count * (r.axes.crp > 40 ? 0.4 : 1)) / numberOf(found, '6690-2'), 0, 45);
  },
  '706-2': (r, found) => clamp(level(r, 'basophils', 0.6, 0.2, 0.15) * dilution(r, found), 0, 2),
  '2498-4': iron,
  '2500-7': bindingCapacity,
  '2276-4': ferritin,
  '2132-9': (r) => clamp(logLevel(r, 'b12', 480 * Math.exp(r.axes.b12), 0.33, 0.1), 50, 5000),
  '2284-8': (r) => clamp(logLevel(r, 'folate', 15 * Math.exp(r.axes.folate), 0.36, 0.16), 0.5, 60),
  '17849-1': (r) =>
    clamp(logLevel(r, 'reticulocytes', 1.25 * Math.exp(r.axes.haemolysis), 0.24, 0.16), 0.1, 30),
  '2532-0': (r) => clamp(logLevel(r, 'ldh', 168 * Math.exp(0.8 * r.axes.haemolysis), 0.12, 0.08), 60, 12_000),
  '4542-7': (r) =>
    clamp(
      logLevel(r, 'haptoglobin', 112 * Math.exp(-1.6 * r.axes.haemolysis), 0.32, 0.16) + 0.6 * r.axes.crp,
      2,
      600,
    ),
  '6301-6': inr,
  '14979-9': (r) => clamp(level(r, 'aptt', 30, 2, 1.2) + r.axes.aptt * (1 + 0.25 * r.rng.normal()), 20, 200),
  '48065-7': (r) =>
    clamp(
      logLevel(r, 'dDimer', 230 * Math.exp(0.013 * (r.age - 45) + r.axes.dDimer), 0.34, 0.26) +
        3 * r.axes.crp,
      60,
      80_000,
    ),
  '4537-7': sedimentation,
  '883-9': abo,
  '10331-7': rh,
  // Unexpected red cell antibodies: about 0.8 % of people (Winters, Transfusion 2001 order of magnitude: assumption), for life.
  '890-4': (r) => (own(r, 'antibodyScreen') > 2.41 ? 'Positive' : 'Negative'),
};
