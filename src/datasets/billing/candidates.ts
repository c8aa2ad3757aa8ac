// Encounters of a life that may be hospital visits: of one of the conditions, in the window, at a fitting age.
import { addYears, ageAt, type Day, dayOf } from '../../base/days.ts';
import { type Curve, interpolate } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import {
  ADULT,
  type Category,
  CHILDBIRTH,
  CHILDBIRTH_AGES,
  type Condition,
  conditionOf,
} from './conditions.ts';

export interface Candidate {
  readonly encounter: EncounterRow;
  readonly condition: Condition;
  /** Age of the patient on the day, in completed years. */
  readonly age: number;
}

/** First day of the visits, however long the history. Source: the generator that this dataset follows. */
export const WINDOW_START: Day = dayOf(2022, 1, 1);

export function windowStart(asOf: Day, historyYears: number | 'all'): Day {
  return historyYears === 'all' ? WINDOW_START : Math.max(WINDOW_START, addYears(asOf, -historyYears));
}

/** Candidates of a life in order of time. A call is no visit, and an emergency that leads to a stay is told by the stay. */
export function candidatesOf(life: Life, from: Day): readonly Candidate[] {
  const parents = new Set<number | null>();
  for (const e of life.encounters) if (e.encounter_class === 'IMP') parents.add(e.parent_encounter_id);
  const found: Candidate[] = [];
  // A patient has one birth here, and one visit after it.
  let births = 0;
  for (const encounter of life.encounters) {
    if (encounter.date < from || encounter.encounter_class === 'VR') continue;
    const condition = conditionAt(encounter);
    if (condition === null || parents.has(encounter.encounter_id)) continue;
    const age = ageAt(life.patient.birthdate, encounter.date);
    if (!fits(condition, age, life.patient.sex)) continue;
    if (condition === CHILDBIRTH) {
      if (births !== (isDelivery(encounter) ? 0 : 1)) continue;
      births++;
    }
    found.push({ encounter, condition, age });
  }
  return found;
}

/** A stay with an outcome of delivery (Z37) is a childbirth, whatever complicated it. */
export function isDelivery(encounter: EncounterRow): boolean {
  return encounter.encounter_class === 'IMP' && encounter.related_conditions.includes('Z37.');
}

/** Lists of diagnoses that are remembered. */
const MOST_LISTS = 50_000;

function conditionAt(encounter: EncounterRow): Condition | null {
  if (isDelivery(encounter)) return CHILDBIRTH;
  return conditionOf(encounter.reason_code) ?? dealtWith(encounter.related_conditions);
}

const known = new Map<string, Condition | null>();

/** The first condition of a list of diagnoses, which the encounter dealt with besides its reason; a birth is a reason of its own. */
function dealtWith(codes: string): Condition | null {
  let found = known.get(codes);
  if (found === undefined) {
    found =
      codes
        .split('|')
        .map(conditionOf)
        .find((c) => c !== null && c !== CHILDBIRTH) ?? null;
    if (known.size < MOST_LISTS) known.set(codes, found);
  }
  return found;
}

/** Gates of age and sex. */
export function fits(condition: Condition, age: number, sex: 'male' | 'female'): boolean {
  if (condition === CHILDBIRTH)
    return sex === 'female' && age >= CHILDBIRTH_AGES[0] && age <= CHILDBIRTH_AGES[1];
  return !condition.adultOnly || age >= ADULT;
}

/** Most conditions of a patient. Of those who have visits, about 57, 33 and 10 % come to have one, two and three (measured). */
const MOST_CONDITIONS = 3;
/** Numbers of visits, and shares of patients by the most visits they have here. Source: the generator that this dataset follows. */
const BANDS = [
  [1, 3],
  [4, 7],
  [8, 12],
  [13, 18],
] as const;
const BAND_SHARES: Readonly<Record<'complex' | 'other', readonly number[]>> = {
  complex: [0.3, 0.3, 0.25, 0.15],
  other: [0.52, 0.28, 0.15, 0.05],
};

/** At most three conditions of those that the candidates have, the first of which decides how many visits there are. */
export function chosenConditions(candidates: readonly Candidate[], rng: Rng): readonly Condition[] {
  const drawn = [...new Set(candidates.map((c) => c.condition))].map((condition) => {
    return [condition, rng.at(condition.name).exponential() / condition.weight] as const;
  });
  return drawn
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_CONDITIONS)
    .map(([condition]) => condition);
}

/**
 * Share of patients with at most so many candidates of their conditions, by their first condition: of 4,000 lives (seed 42, visits from
 * 2022-01-01 to 2025-10-14; measured).
 */
const CANDIDATES: Readonly<Record<'complex' | 'other', Curve>> = {
  complex: [
    [0, 0],
    [2, 0],
    [4, 0.075],
    [6, 0.151],
    [8, 0.288],
    [10, 0.384],
    [14, 0.582],
    [20, 0.808],
    [30, 0.918],
    [60, 0.973],
    [150, 1],
  ],
  other: [
    [0, 0],
    [1, 0.163],
    [2, 0.228],
    [4, 0.325],
    [6, 0.447],
    [8, 0.581],
    [10, 0.684],
    [12, 0.783],
    [16, 0.886],
    [20, 0.939],
    [30, 0.992],
    [100, 1],
  ],
};

/**
 * Most visits of a patient, 1 to 18. Whose life has more care has more visits, in the shares of the published bands: a patient's place
 * among all patients by number of candidates, with chance among those who have equally many, is his place in the bands.
 */
export function visitsWanted(first: Category, candidates: number, rng: Rng): number {
  const kind = first === 'complex' ? 'complex' : 'other';
  const [low, high] = [
    interpolate(CANDIDATES[kind], candidates - 1),
    interpolate(CANDIDATES[kind], candidates),
  ];
  let place = low + (high - low) * rng.float();
  const shares = BAND_SHARES[kind];
  let band = 0;
  while (band < BANDS.length - 1 && place >= shares[band]!) place -= shares[band++]!;
  const [fewest, most] = BANDS[band]!;
  const within = Math.floor((place / shares[band]!) * (most - fewest + 1));
  return Math.min(most, fewest + within);
}
