// What goes wrong in a pregnancy and after it, at published rates, given how it ended: sugar, pressure, blood, infection, mood.
import { DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { isRhNegative } from '../blood-group.ts';
import type { Body } from '../body.ts';
import type { Course } from '../course.ts';
import type { Person } from '../person.ts';
import type { Birth } from './births.ts';

export interface Troubles {
  /** Gestational diabetes, found by the test at 24–28 weeks, and how it is treated. */
  readonly diabetes: 'diet' | 'insulin' | null;
  /** Diabetes or hypertension from before the pregnancy. */
  readonly earlierDiabetes: boolean;
  readonly earlierPressure: boolean;
  readonly pressure: {
    readonly kind: 'gestational' | 'preeclampsia' | 'severe preeclampsia';
    readonly from: Day;
  } | null;
  /** Days on which anaemia, vomiting and bleeding are found. */
  readonly anaemia: Day | null;
  readonly vomiting: Day | null;
  readonly bleeding: Day | null;
  readonly rhNegative: boolean;
  readonly groupB: boolean;
  readonly prematureRupture: boolean;
  /** Tear of the perineum by degree, 0 for none. */
  readonly tear: 0 | 1 | 2 | 3;
  readonly haemorrhage: boolean;
  readonly fetalDistress: boolean;
  /** Day on which postpartum depression begins. */
  readonly depression: Day | null;
  /** What brings her back within six weeks. */
  readonly puerperium: { readonly kind: 'infection' | 'pressure' | 'breast'; readonly day: Day } | null;
  /** Body mass index before the pregnancy, kg/m². */
  readonly bmi: number;
}

export const NO_TROUBLES: Troubles = {
  diabetes: null,
  earlierDiabetes: false,
  earlierPressure: false,
  pressure: null,
  anaemia: null,
  vomiting: null,
  bleeding: null,
  rhNegative: false,
  groupB: false,
  prematureRupture: false,
  tear: 0,
  haemorrhage: false,
  fetalDistress: false,
  depression: null,
  puerperium: null,
  bmi: 25,
};

interface Begun {
  readonly rng: Rng;
  readonly lmp: Day;
  readonly end: Day;
  readonly birth: Birth | null;
  readonly parity: number;
  readonly plurality: number;
}

export function drawTroubles(person: Person, body: Body, courses: readonly Course[], p: Begun): Troubles {
  const age = (p.lmp - person.birth) / DAYS_PER_YEAR;
  const bmi = body.bmi(age);
  const before = (name: string) =>
    courses.some((c) => c.module.name === name && c.diagnosis !== null && c.diagnosis <= p.lmp);
  const earlierDiabetes = before('type-2-diabetes') || before('type-1-diabetes');
  const earlierPressure = before('hypertension');
  const rng = p.rng.at('troubles');
  const vaginal = p.birth !== null && p.birth.delivery !== 'caesarean';
  return {
    diabetes: earlierDiabetes ? null : diabetesOf(rng.at('diabetes'), person, age, bmi, p.end - p.lmp),
    earlierDiabetes,
    earlierPressure,
    pressure: pressureOf(rng.at('pressure'), p, age, bmi, earlierPressure),
    anaemia: anaemiaOf(rng.at('anaemia'), p),
    vomiting: rng.at('vomiting').chance(0.012) ? p.lmp + rng.at('vomiting', 'day').int(45, 85) : null,
    bleeding: rng.at('bleeding').chance(0.06) ? p.lmp + rng.at('bleeding', 'day').int(42, 90) : null,
    rhNegative: isRhNegative(person),
    // Colonised at 35–37 weeks: 22 % (ACOG Committee Opinion 797: 10–30 %).
    groupB: rng.at('groupB').chance(0.22),
    // A third of spontaneous preterm births follows ruptured membranes (ACOG Practice Bulletin 217).
    prematureRupture: p.end - p.lmp < 259 && rng.at('rupture').chance(0.3),
    tear: vaginal ? tearOf(rng.at('tear').float(), p) : 0,
    haemorrhage: rng.at('haemorrhage').chance(haemorrhageRisk(p)),
    fetalDistress: rng.at('distress').chance(p.birth?.delivery === 'caesarean' ? 0.24 : 0.09),
    depression: depressionOf(rng.at('depression'), person, before('depression'), p),
    puerperium: puerperiumOf(rng.at('puerperium'), p),
    bmi,
  };
}

/** Gestational diabetes by age relative to all (7.8 %). Source: Gregory & Ely, NVSR 71-3 (2022), 2020: 2.5 % below 20, 15.6 % from 40. */
const DIABETES_BY_AGE: Curve = [
  [17, 0.3],
  [22, 0.55],
  [27, 0.83],
  [32, 1.12],
  [37, 1.55],
  [43, 2],
];
/** The same by body mass index: 0.7 times below 25 to twice from 35 (Chu et al., Diabetes Care 2007;30:2070, odds 1.2, 2.1, 3.6 against normal weight). */
const DIABETES_BY_BMI: Curve = [
  [19, 0.45],
  [24, 0.62],
  [28, 0.95],
  [33, 1.35],
  [40, 1.9],
];

function diabetesOf(rng: Rng, person: Person, age: number, bmi: number, days: number): Troubles['diabetes'] {
  if (days < 27 * 7) return null;
  const prone = Math.exp(0.4 * person.traits.glycaemia - 0.08);
  const risk = 0.082 * interpolate(DIABETES_BY_AGE, age) * interpolate(DIABETES_BY_BMI, bmi) * prone;
  if (!rng.chance(clamp(risk, 0, 0.6))) return null;
  // 30 % need a drug beside diet (ACOG Practice Bulletin 190: 15–30 %).
  return rng.at('drug').chance(0.3) ? 'insulin' : 'diet';
}

/**
 * New hypertension in pregnancy: 13.0 % of deliveries (Ford et al., MMWR 2022;71:585, 2019), of which pre-eclampsia 5 points (2.2 severe;
 * assumption from HCUP SB 222). Pre-eclampsia ends many pregnancies early: three times as frequent before 37 weeks (assumption).
 */
function pressureOf(rng: Rng, p: Begun, age: number, bmi: number, earlier: boolean): Troubles['pressure'] {
  const days = p.end - p.lmp;
  if (days < 22 * 7) return null;
  const heavy = clamp(0.6 + 0.045 * (bmi - 22), 0.55, 1.9);
  const first = p.parity === 0 ? 1.45 : 0.72;
  const toxic =
    0.036 * heavy * first * (p.plurality > 1 ? 2.2 : 1) * (age >= 40 ? 1.5 : 1) * (earlier ? 4 : 1);
  const early = days < 34 * 7 ? 4 : days < 37 * 7 ? 3 : 1;
  const u = rng.float();
  if (u < clamp(toxic * early, 0, 0.7)) {
    const severe = rng.at('severe').chance(days < 34 * 7 ? 0.85 : days < 37 * 7 ? 0.6 : 0.3);
    const from = p.end - rng.at('days').int(1, severe ? 9 : 21);
    return { kind: severe ? 'severe preeclampsia' : 'preeclampsia', from: Math.max(p.lmp + 20 * 7, from) };
  }
  if (earlier || u > 1 - 0.075 * heavy * first || days < 33 * 7)
    return earlier || days < 33 * 7
      ? null
      : { kind: 'gestational', from: p.end - rng.at('days').int(2, Math.min(56, days - 22 * 7)) };
  return null;
}

/** Anaemia at the blood count of 24–28 weeks: 9.5 % in the third trimester… 12 % of women get the diagnosis (Kanu et al., Am J Obstet Gynecol 2022, WIC 11.4 %). */
function anaemiaOf(rng: Rng, p: Begun): Day | null {
  const risk = p.parity > 1 || p.plurality > 1 ? 0.15 : 0.1;
  return p.end - p.lmp > 27 * 7 && rng.chance(risk) ? p.lmp + 7 * 26 : null;
}

/** Of 100 vaginal births, 3 tear to the third degree or beyond (assisted 12), 24 to the second, 26 to the first (ACOG Practice Bulletin 198, HCUP). */
function tearOf(u: number, { parity, birth }: Begun): Troubles['tear'] {
  const deep = birth?.delivery === 'assisted' ? 0.12 : parity === 0 ? 0.04 : 0.008;
  const second = parity === 0 ? 0.33 : 0.18;
  if (u < deep) return 3;
  return u < deep + second ? 2 : u < deep + second + 0.26 ? 1 : 0;
}

/** Postpartum haemorrhage: 4.3 % of deliveries (Corbetta-Rastelli et al., Obstet Gynecol 2023;141:152, 2019), more after a caesarean and of twins. */
function haemorrhageRisk({ birth, plurality }: Begun): number {
  return (birth?.delivery === 'caesarean' ? 0.052 : 0.037) * (plurality > 1 ? 2.3 : 1);
}

/** Depressive symptoms after a birth: 13.2 % (Bauman et al., MMWR 2020;69:575, PRAMS 2018); three times as often after earlier depression. */
function depressionOf(rng: Rng, person: Person, before: boolean, p: Begun): Day | null {
  const risk = clamp((before ? 0.28 : 0.095) * Math.exp(0.45 * person.traits.mood - 0.1), 0, 0.7);
  return rng.chance(risk) ? p.end + 12 + Math.floor(35 * Math.min(3, rng.at('day').exponential())) : null;
}

/** Back in hospital or emergency within six weeks: 8 % of women (Batra et al., Obstet Gynecol 2017;130:1073), mostly wounds, pressure, breasts. */
function puerperiumOf(rng: Rng, { end, birth }: Begun): Troubles['puerperium'] {
  if (!rng.chance(birth?.delivery === 'caesarean' ? 0.1 : 0.065)) return null;
  const kind = rng.at('kind').pick(['infection', 'infection', 'pressure', 'breast', 'breast'] as const);
  return { kind, day: end + (kind === 'pressure' ? rng.at('day').int(4, 11) : rng.at('day').int(6, 35)) };
}
