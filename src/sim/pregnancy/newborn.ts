// A newborn's size and state, and how an infant grows from the size it was born with.
import { type Curve, clamp, interpolate, round } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { RaceGroup } from '../../world/names.ts';
import type { Body } from '../body.ts';
import type { Sex } from '../module.ts';

export interface Newborn {
  /** Number of the child, null when it is not of the population. */
  readonly number: number | null;
  readonly sex: Sex;
  /** Grams. */
  readonly weight: number;
  /** Centimetres. */
  readonly length: number;
  /** Centimetres around the head. */
  readonly head: number;
  /** Apgar scores at one and five minutes. */
  readonly apgar: readonly [number, number];
  /** Nights in the intensive care nursery, 0 when it was not needed. */
  readonly intensive: number;
}

/**
 * Mean weight of single newborns by completed weeks and half, grams: read from the medians of Aris et al., Pediatrics 2019;144:e20190076
 * (US 2017, obstetric estimate), rounded and set so that the mean is 3,240 g (row BIRTH_WT_MEAN) and 8.6 % lie below 2,500 g (BIRTH_LBW).
 */
const WEIGHT: Curve = [
  [23, 570],
  [24.5, 690],
  [26.5, 920],
  [28.5, 1190],
  [30.5, 1520],
  [32.5, 1910],
  [34.5, 2350],
  [35.5, 2570],
  [36.5, 2800],
  [37.5, 3040],
  [38.5, 3250],
  [39.5, 3390],
  [40.5, 3520],
  [41.5, 3630],
  [43, 3660],
];

/** Weights relative to the mean: mothers of Black and Asian children have lighter ones (NVSR 73-2, Table 14: low birth weight 14.8, 9.1 of 100; White 7.1). */
const BY_RACE: Readonly<Record<RaceGroup, number>> = {
  White: 1.015,
  Black: 0.955,
  Hispanic: 1,
  Asian: 0.965,
  'Native American': 1.005,
  Other: 0.99,
};

/** Length and head by weight in grams: Olsen et al., Pediatrics 2010;125:e214, 50th centiles at the weeks of that weight. */
const LENGTH: Curve = [
  [570, 31],
  [900, 35],
  [1500, 40.5],
  [2000, 44],
  [2500, 46.5],
  [3000, 48.8],
  [3400, 50.2],
  [4000, 52],
  [5000, 54.5],
];
const HEAD: Curve = [
  [570, 21.5],
  [900, 24.5],
  [1500, 28.5],
  [2000, 31],
  [2500, 32.8],
  [3000, 34],
  [3400, 34.8],
  [4000, 35.8],
  [5000, 37],
];

/**
 * Mean nights in intensive care and share admitted by completed weeks. Shares: NCHS natality 2022 (9.8 % of births admitted) by week as
 * in Haidari, NCHS Data Brief (assumption for single weeks); most go home near the term they were due at.
 */
const INTENSIVE: readonly (readonly [upTo: number, share: number, nights: number])[] = [
  [25, 0.97, 105],
  [27, 0.98, 82],
  [29, 0.97, 56],
  [31, 0.95, 38],
  [33, 0.9, 21],
  [34, 0.62, 12],
  [35, 0.34, 7.5],
  [36, 0.2, 5.5],
  [37, 0.085, 4.5],
  [45, 0.05, 4],
];

interface Womb {
  readonly gestation: number;
  readonly plurality: number;
  readonly parity: number;
  readonly race: RaceGroup;
}

export function newbornOf(rng: Rng, number: number | null, sex: Sex, womb: Womb): Newborn {
  const weeks = womb.gestation / 7;
  const weight = weightOf(rng.at('weight'), sex, womb);
  const apgar = apgarOf(rng.at('apgar'), weeks);
  const [, share, nights] = INTENSIVE.find(([upTo]) => Math.floor(weeks) <= upTo)!;
  const needs = rng.at('intensive');
  const ill = needs.at('admitted').chance(apgar[1] < 7 ? Math.max(share, 0.8) : share);
  const stay = Math.exp(Math.log(nights) + 0.4 * clamp(needs.at('nights').normal(), -2, 2) - 0.08);
  return {
    number,
    sex,
    weight,
    length: round(interpolate(LENGTH, weight) * (1 + 0.03 * clamp(rng.at('length').normal(), -3, 3)), 1),
    head: round(interpolate(HEAD, weight) * (1 + 0.025 * clamp(rng.at('head').normal(), -3, 3)), 1),
    apgar,
    intensive: ill ? Math.max(1, Math.round(stay)) : 0,
  };
}

function weightOf(rng: Rng, sex: Sex, { gestation, plurality, parity, race }: Womb): number {
  const mean = interpolate(WEIGHT, gestation / 7);
  // Boys weigh 3.5 % more; first children 2.5 % less; twins a tenth less from 34 weeks (Oken 2003, BMC Pediatr 3:6).
  const factor =
    (sex === 'male' ? 1.017 : 0.983) *
    (parity === 0 ? 0.985 : 1.01) *
    (plurality === 1 ? 1 : gestation < 32 * 7 ? 0.97 : 0.91) *
    BY_RACE[race];
  const spread = gestation < 37 * 7 ? 0.155 : 0.122;
  return Math.round(clamp(mean * factor * (1 + spread * clamp(rng.normal(), -3, 3.2)), 380, 6200));
}

/** Five-minute scores below 7: 2.2 % of births (NCHS natality 2022), most of them preterm. */
function apgarOf(rng: Rng, weeks: number): readonly [number, number] {
  const low = weeks < 28 ? 0.42 : weeks < 32 ? 0.14 : weeks < 37 ? 0.04 : 0.013;
  const u = rng.at('low').float();
  if (u < low) {
    const one = 1 + Math.floor(5 * rng.at('one').float());
    return [one, Math.min(6, one + rng.at('gain').int(1, 3))];
  }
  const one = rng.at('one').chance(0.06) ? rng.at('slow').int(5, 7) : rng.at('well').chance(0.72) ? 8 : 9;
  return [one, Math.max(one, rng.at('five').chance(0.93) ? 9 : rng.at('best').chance(0.4) ? 10 : 8)];
}

/** Years in which two thirds of what a child is smaller or larger at birth than its later self is made up (assumption: catch-up by two). */
const CATCH_UP = 0.5;
const GROWN = 3;

/** The body of a child that was born with a given size: it starts there and grows into its own curve within two years. */
export function grownFrom(body: Body, born: Newborn): Body {
  const scaled = (read: (age: number) => number, atBirth: number) => {
    const ratio = atBirth / read(0);
    return (age: number) =>
      age >= GROWN ? read(age) : read(age) * (1 + (ratio - 1) * Math.exp(-age / CATCH_UP));
  };
  const height = scaled(body.height, born.length);
  return {
    height,
    head: scaled(body.head, born.head),
    weight: scaled(body.weight, born.weight / 1000),
    bmi: (age) => body.bmi(age),
  };
}
