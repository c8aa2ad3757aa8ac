// What pregnancy does to the axes: circulation, blood, kidney and weight, week by week, and what its complications add.
import type { Day } from '../../base/days.ts';
import { type Curve, interpolate } from '../../base/distributions.ts';
import type { Axis } from '../axis.ts';
import type { Pregnancy } from './pregnancies.ts';

/**
 * Shift of each axis by week of a pregnancy. Sources: Abbassi-Ghanavati et al., Obstet Gynecol 2009;114:1326 (reference ranges by trimester);
 * Green et al., Obstet Gynecol 2020;135:653 (pressure and pulse by week); Choriogonadotropin: Korevaar 2015, medians.
 */
const BY_WEEK: Readonly<Partial<Record<Axis, Curve>>> = {
  sbp: [
    [5, 0],
    [12, -2],
    [19, -4],
    [28, -2.5],
    [36, 1],
    [40, 3],
  ],
  dbp: [
    [5, 0],
    [12, -3],
    [19, -4.5],
    [28, -3],
    [36, 1],
    [40, 3],
  ],
  heartRate: [
    [4, 0],
    [10, 6],
    [24, 10],
    [34, 15],
    [40, 14],
  ],
  respRate: [
    [4, 0],
    [20, 1],
    [40, 1.5],
  ],
  hgb: [
    [4, 0],
    [12, -0.6],
    [20, -1.3],
    [28, -1.7],
    [36, -1.4],
    [40, -1.2],
  ],
  wbc: [
    [4, 0],
    [12, 1.3],
    [28, 2.3],
    [40, 2.6],
  ],
  platelets: [
    [8, 0],
    [40, -35],
  ],
  ferritin: [
    [10, 0],
    [28, -0.9],
    [38, -1.1],
  ],
  egfr: [
    [4, 0],
    [8, 20],
    [16, 38],
    [32, 36],
    [40, 25],
  ],
  sodium: [
    [4, 0],
    [10, -3],
    [40, -3],
  ],
  bicarbonate: [
    [4, 0],
    [12, -3],
    [40, -3.5],
  ],
  albumin: [
    [6, 0],
    [14, -0.5],
    [28, -0.9],
    [38, -1],
  ],
  alp: [
    [20, 0],
    [32, 0.35],
    [40, 0.75],
  ],
  ldl: [
    [10, 0],
    [36, 40],
  ],
  logTg: [
    [10, 0],
    [36, 0.8],
  ],
  hdl: [
    [6, 0],
    [20, 10],
    [36, 8],
  ],
  a1c: [
    [6, 0],
    [20, -0.35],
    [38, -0.1],
  ],
  uricAcid: [
    [6, 0],
    [16, -1.2],
    [38, 0],
  ],
  tsh: [
    [4, 0],
    [10, -0.5],
    [18, -0.15],
    [28, 0],
  ],
  dDimer: [
    [6, 0],
    [38, 1.2],
  ],
  esr: [
    [6, 0],
    [38, 25],
  ],
  hcg: [
    [3, 0],
    [4, 2],
    [6, 4],
    [9, 5],
    [13, 4.8],
    [18, 4.2],
    [40, 4.1],
  ],
};

/** Days over which the body returns to what it was (weight: see below). */
const RETURN = 42;

/**
 * Gain to the end of a single pregnancy by body mass index before it, kg: mean 14 of normal weight, 9 in obesity (Deputy et al.,
 * Obstet Gynecol 2015;125:773). A third of it goes with the birth, nearly all of the rest within half a year.
 */
const GAIN: Curve = [
  [18, 15],
  [24, 14.3],
  [28, 12.8],
  [33, 10.2],
  [40, 8],
];
const GAIN_BY_WEEK: Curve = [
  [6, 0],
  [13, 0.1],
  [20, 0.34],
  [28, 0.62],
  [36, 0.9],
  [40, 1],
];

/** Add what the pregnancies of a woman do to her axes on a day. */
export function addPregnancies(
  axes: Record<Axis, number>,
  pregnancies: readonly Pregnancy[],
  day: Day,
): void {
  for (const p of pregnancies) {
    if (day < p.lmp || day > p.end + 200) continue;
    const after = day - p.end;
    const week = (Math.min(day, p.end) - p.lmp) / 7;
    const left = after <= 0 ? 1 : Math.max(0, 1 - after / RETURN);
    for (const axis in BY_WEEK) {
      const a = axis as Axis;
      axes[a] += interpolate(BY_WEEK[a]!, week) * left;
    }
    axes.weight += weightOf(p, week, after);
    if (p.birth !== null || p.outcome === 'stillbirth') addTroubles(axes, p, day, left);
  }
}

function weightOf(p: Pregnancy, week: number, after: number): number {
  const own = 1 + 0.28 * Math.max(-2.2, Math.min(2.4, p.rng.at('gain').normal()));
  const gain = interpolate(GAIN, p.troubles.bmi) * own * (p.plurality > 1 ? 1.35 : 1);
  const grown = gain * interpolate(GAIN_BY_WEEK, week);
  if (after <= 0) return grown;
  return grown * 0.62 * Math.max(0, 1 - after / 190);
}

function addTroubles(axes: Record<Axis, number>, p: Pregnancy, day: Day, left: number): void {
  const { pressure, diabetes, anaemia, depression, haemorrhage } = p.troubles;
  if (pressure !== null && day >= pressure.from) {
    const severe = pressure.kind === 'severe preeclampsia';
    axes.sbp += (severe ? 44 : 28) * left;
    axes.dbp += (severe ? 26 : 18) * left;
    if (pressure.kind !== 'gestational') {
      axes.albuminuria += 3 * left;
      axes.uricAcid += 1.8 * left;
      axes.alt += (severe ? 1 : 0.2) * left;
      axes.platelets -= (severe ? 70 : 15) * left;
    }
  }
  if (diabetes !== null && day >= p.lmp + 140) axes.glucose += 16 * left;
  if (anaemia !== null && day >= anaemia - 30) axes.hgb -= 0.9 * left;
  // What a birth costs in blood: 0.5 litres vaginally, 1 by caesarean, 1.5 and more in haemorrhage (ACOG Practice Bulletin 183).
  if (day > p.end) axes.hgb -= (haemorrhage ? 2.6 : p.birth?.delivery === 'caesarean' ? 1.2 : 0.7) * left;
  if (depression !== null && day >= depression - 10 && day < depression + 200) axes.phq9 += 9;
}
