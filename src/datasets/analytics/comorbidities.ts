// Which lasting illnesses the network knows of: those that lives hold, as many of them as the configured prevalences.
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import { lowest, type Persons, shareOf } from './quota.ts';
import type { Choices } from './settings.ts';
import { COMORBIDITIES, type Comorbidity } from './tables.ts';

/** Beginnings of the ICD-10-CM codes of each. */
const CODES: Readonly<Record<Comorbidity, RegExp>> = {
  Hypertension: /^I1[0-6]/,
  Diabetes: /^E(08|09|1[013])/,
  COPD: /^J4[1-4]/,
  'Heart Disease': /^I(2[0-5]|42|50)/,
  Obesity: /^(E66|Z68\.[34])/,
  Asthma: /^J45/,
  Depression: /^F3[23]/,
  Arthritis: /^M(0[56]|1[5-9])/,
  'Kidney Disease': /^N18/,
  // Cancer without the skin's other than melanoma, as registries count.
  Cancer: /^C(?!44)/,
};

const known = new Map<string, Comorbidity | null>();

/** The comorbidity that a diagnosis belongs to, or null. */
export function comorbidityOf(code: string): Comorbidity | null {
  let found = known.get(code);
  if (found === undefined) {
    found = COMORBIDITIES.find((c) => CODES[c].test(code)) ?? null;
    known.set(code, found);
  }
  return found;
}

const BMI = '39156-5';
const SYSTOLIC = '8480-6';
const DIASTOLIC = '8462-4';

/** How surely a life has each comorbidity: 2 diagnosed, 1 measured. */
type Held = ReadonlyMap<Comorbidity, 1 | 2>;

function heldBy(life: Life): Held {
  const held = new Map<Comorbidity, 1 | 2>(measured(life));
  for (const c of life.conditions) {
    if (c.status === 'resolved' || c.category !== 'problem-list-item') continue;
    const name = comorbidityOf(c.icd10_code);
    if (name !== null) held.set(name, 2);
  }
  return held;
}

/**
 * What measurements show: a body mass index of 30 or more (CDC; the definition behind the published 42 %), and the last three
 * pressures at a mean of 130/80 or more (ACC/AHA 2017; the definition behind the published 47 %).
 */
function measured(life: Life): [Comorbidity, 1][] {
  const last: Record<string, number[]> = { [SYSTOLIC]: [], [DIASTOLIC]: [] };
  let obese = false;
  for (const o of life.observations) {
    if (o.loinc_code === BMI && o.value !== null && o.value >= 30) obese = true;
    if (o.value !== null) last[o.loinc_code]?.push(o.value);
  }
  const mean = (code: string) => {
    const values = last[code]!.slice(-3);
    return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  };
  const high = mean(SYSTOLIC) >= 130 || mean(DIASTOLIC) >= 80;
  return [
    ...(obese ? ([['Obesity', 1]] as [Comorbidity, 1][]) : []),
    ...(high ? ([['Hypertension', 1]] as [Comorbidity, 1][]) : []),
  ];
}

/**
 * The comorbidities that the network lists of each person of a group. Where lives hold more than the configured share, those
 * diagnosed come before those only measured, else the draw decides; of those with diabetes or heart disease, the configured
 * share has hypertension. Where lives hold fewer, all of them are listed and the share is missed: a check says so.
 */
export function listed(
  lives: readonly Life[],
  persons: Persons,
  { prevalence, rates }: Choices,
  rng: Rng,
): ReadonlyMap<Life, readonly Comorbidity[]> {
  const held = new Map(lives.map((life) => [life, heldBy(life)]));
  const list = new Map<Life, Set<Comorbidity>>(lives.map((life) => [life, new Set()]));
  const key = (name: Comorbidity) => (life: Life) =>
    rng.at('patient', life.patient.patient_id, 'comorbidity', name).float() -
    (held.get(life)!.get(name) === 2 ? 1 : 0);
  const choose = (name: Comorbidity, from: readonly Life[], count: number) => {
    const chosen = lowest(
      from.filter((life) => held.get(life)!.has(name) && !list.get(life)!.has(name)),
      count,
      key(name),
    );
    for (const life of chosen) list.get(life)!.add(name);
    return chosen.length;
  };
  for (const name of ['Diabetes', 'Heart Disease', 'COPD', 'Obesity'] as const)
    choose(name, lives, shareOf(prevalence[name], persons));
  const [ill, others] = parted(
    lives,
    (life) => list.get(life)!.has('Diabetes') || list.get(life)!.has('Heart Disease'),
  );
  const both = choose('Hypertension', ill, Math.round(ill.length * rates.comorbidityCorrelation));
  choose('Hypertension', others, shareOf(prevalence.Hypertension, persons) - both);
  for (const name of ['Asthma', 'Depression', 'Arthritis', 'Kidney Disease', 'Cancer'] as const)
    choose(name, lives, lives.length);
  return new Map([...list].map(([life, names]) => [life, COMORBIDITIES.filter((c) => names.has(c))]));
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Cohorts, as published. */
export function cohortsOf(names: readonly Comorbidity[], age: number): readonly string[] {
  const has = (c: Comorbidity) => names.includes(c);
  const all: readonly (readonly [string, boolean])[] = [
    ['Diabetic', has('Diabetes')],
    ['Hypertensive', has('Hypertension')],
    ['Chronic Disease Management', names.length >= 2],
    ['High Comorbidity', names.length >= 3],
    ['Medicare', age >= 65],
    ['Cardiopulmonary', has('Heart Disease') || has('COPD')],
  ];
  return all.flatMap(([cohort, member]) => (member ? [cohort] : []));
}

/** Risk, as published: age, number of comorbidities, and a tenth for each of the four gravest; 0 to 1, two decimals. */
export function riskOf(names: readonly Comorbidity[], age: number): number {
  const grave = (['Heart Disease', 'Cancer', 'Kidney Disease', 'COPD'] as const).filter((c) =>
    names.includes(c),
  );
  const risk = Math.min(age / 100, 0.4) + Math.min(0.1 * names.length, 0.6) + 0.1 * grave.length;
  return Math.round(Math.min(1, risk) * 100) / 100;
}
