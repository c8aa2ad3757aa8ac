// What is done at a visit: treatment, medicine, and what the tests say.
import { clamp } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import type { Candidate } from './candidates.ts';
import {
  BYPASS,
  CHILDBIRTH,
  type Condition,
  HEART_DISEASE,
  MEDICATION,
  MONITORING,
  POSTPARTUM,
} from './conditions.ts';
import type { Doctor } from './hospitals.ts';
import { type Order, orderOf } from './medicines.ts';
import type { Severity } from './stay.ts';
import type { VisitRow } from './tables.ts';

export interface CareContext {
  readonly rng: Rng;
  readonly doctor: Doctor;
  readonly earlier: number;
  readonly severity: Severity;
  /** A bypass was done at an earlier visit. */
  readonly bypassed: boolean;
}

export interface Care {
  readonly treatment: string;
  readonly order: Order | null;
}

/** Shares of the usual treatment and the other; the rest is monitoring. Source: the generator that this dataset follows. */
const FIRST = [0.7, 0.26] as const;
const FOLLOW_UP = [0.5, 0.2] as const;
const POSTPARTUM_SHARES = [0.6, 0.3] as const;
/** After a bypass. */
const MEDICATION_AFTER_BYPASS = 0.6;
/** Share of visits with a medicine where neither treatment is one but medicines are listed; assumption. */
const MEDICINE_BESIDE = 0.15;

export function careOf(life: Life, candidate: Candidate, context: CareContext): Care {
  const { condition, encounter, age } = candidate;
  const treatment = treatmentOf(life, candidate, context);
  if (treatment !== MEDICATION) return { treatment, order: null };
  const order = orderOf(context.rng.at('medicine'), life, condition, encounter.date, age);
  // Whoever is allergic to all of them is treated otherwise.
  return order === null
    ? { treatment: condition.treatments.find((t) => t !== MEDICATION && t !== BYPASS) ?? MONITORING, order }
    : { treatment, order };
}

function treatmentOf(life: Life, { condition, encounter }: Candidate, context: CareContext): string {
  const { rng, earlier, severity } = context;
  const draw = rng.at('treatment');
  if (condition === CHILDBIRTH) return childbirth(life, encounter, earlier, draw);
  if (condition === HEART_DISEASE) return heart(life, encounter, context, draw);
  const prescribed = prescribing(condition, earlier, context.doctor);
  if (prescribed > 0 && rng.at('prescribed').chance(prescribed)) return MEDICATION;
  const others = condition.treatments.map((t, i) =>
    t === MEDICATION ? 0 : (earlier > 0 ? FOLLOW_UP : FIRST)[i]!,
  );
  const monitoring =
    earlier > 0 || severity === 'Normal' || severity === 'Mild'
      ? 1 - sum(earlier > 0 ? FOLLOW_UP : FIRST)
      : 0;
  const u = draw.float() * (sum(others) + monitoring);
  if (u < others[0]!) return condition.treatments[0];
  return u < sum(others) ? condition.treatments[1] : MONITORING;
}

function sum(shares: readonly number[]): number {
  return shares.reduce((a, b) => a + b, 0);
}

/** Probability of a medicine: that of its place among the treatments, and the doctor's leaning. */
function prescribing(
  { treatments, medicines }: Condition,
  earlier: number,
  { prescribing: leaning }: Doctor,
): number {
  if (medicines.length === 0) return 0;
  const place = treatments.indexOf(MEDICATION);
  const base = place < 0 ? MEDICINE_BESIDE : (earlier > 0 ? FOLLOW_UP : FIRST)[place]!;
  return clamp(base + leaning, 0.02, 0.95);
}

function childbirth(life: Life, encounter: EncounterRow, earlier: number, draw: Rng): string {
  if (earlier === 0) {
    const cesarean = life.procedures.some(
      (p) => p.encounter_id === encounter.encounter_id && /cesarean/i.test(p.name),
    );
    return CHILDBIRTH.treatments[cesarean ? 1 : 0];
  }
  const u = draw.float();
  return u < POSTPARTUM_SHARES[0]
    ? POSTPARTUM[0]
    : u < sum(POSTPARTUM_SHARES)
      ? POSTPARTUM[1]
      : POSTPARTUM[2];
}

/** Diagnoses of the coronary arteries. */
const CORONARY = /^I2[0-5]/;
const CABG = 'Coronary bypass';

/** A bypass is done once: where the life has one, or at the first stay for the coronary arteries; else medicine and monitoring. */
function heart(life: Life, encounter: EncounterRow, context: CareContext, draw: Rng): string {
  const { earlier, bypassed, severity } = context;
  if (!bypassed && isBypass(life, encounter, earlier, draw)) return BYPASS;
  const medication = bypassed ? MEDICATION_AFTER_BYPASS : earlier > 0 ? 1 - 0.3 : 1 - 0.04;
  const chance = clamp(medication + context.doctor.prescribing, 0.02, 1);
  const mayWatch = earlier > 0 || severity === 'Normal' || severity === 'Mild';
  return !mayWatch || context.rng.at('prescribed').chance(chance) ? MEDICATION : MONITORING;
}

function isBypass(life: Life, encounter: EncounterRow, earlier: number, draw: Rng): boolean {
  const bypasses = life.procedures.filter((p) => p.name === CABG);
  if (bypasses.length > 0) return bypasses.some((p) => p.encounter_id === encounter.encounter_id);
  const stay = encounter.encounter_class === 'IMP' && CORONARY.test(encounter.reason_code);
  return earlier === 0 && stay && draw.chance(FIRST[0]);
}

/** Probability that tests are positive, by severity; assumption: the more severe, the surer. */
const POSITIVE: Readonly<Record<Severity, number>> = { Normal: 0.2, Mild: 0.5, Moderate: 0.7, Severe: 0.85 };
/** Infections are diagnosed by their test: sensitivity of molecular tests 0.95 and of chest films 0.9 (assumption). */
const TESTED: Readonly<Record<string, number>> = {
  'COVID-19': 0.95,
  Flu: 0.95,
  Pneumonia: 0.9,
  'Broken bones': 0.95,
};
/** Routine tests around a birth find little; assumption. */
const AT_BIRTH = 0.1;
const INCONCLUSIVE = 0.08;

/** Result of the tests: by condition at the first visit, by severity afterwards. */
export function testResults(
  condition: Condition,
  { rng, earlier, severity }: CareContext,
): VisitRow['test_results'] {
  const draw = rng.at('tests');
  if (draw.chance(INCONCLUSIVE)) return 'Inconclusive';
  const tested = earlier === 0 ? TESTED[condition.name] : undefined;
  const positive = condition === CHILDBIRTH ? AT_BIRTH : (tested ?? POSITIVE[severity]);
  return draw.chance(positive) ? 'Positive' : 'Negative';
}
