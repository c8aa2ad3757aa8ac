// Latent traits: what a person is prone to, shared by all diseases and by behaviour.
import type { Rng } from '../base/rng.ts';
import type { Habit, Trait } from './module.ts';

/** Values of all traits: standard normal, or 0/1 for habits. */
export type Traits = Record<Trait, number>;

/** Traits drawn from the person's stream; `deprivation` is the household's and pulls on several others. */
export function drawTraits(rng: Rng, deprivation: number): Traits {
  const at = rng.at('traits');
  const z = (name: string, pull: number) => {
    // Keeps unit variance while correlating with deprivation by `pull`.
    return pull * deprivation + Math.sqrt(1 - pull * pull) * at.at(name).normal();
  };
  return {
    deprivation,
    // Correlations with deprivation: assumption, in line with social gradients of US adults (NCHS Health, United States 2019).
    frailty: z('frailty', 0.2),
    adiposity: z('adiposity', 0.12),
    bloodPressure: z('bloodPressure', 0.08),
    glycaemia: z('glycaemia', 0.1),
    lipids: z('lipids', 0),
    renalReserve: z('renalReserve', -0.08),
    airway: z('airway', 0.1),
    mood: z('mood', 0.2),
    careSeeking: z('careSeeking', -0.1),
    smoker: 0,
    everSmoker: 0,
    drinker: 0,
    heavyDrinker: 0,
  };
}

/** All traits in the order of `valuesOf`. */
export const TRAITS = [
  'deprivation',
  'frailty',
  'adiposity',
  'bloodPressure',
  'glycaemia',
  'lipids',
  'renalReserve',
  'airway',
  'mood',
  'careSeeking',
  'smoker',
  'everSmoker',
  'drinker',
  'heavyDrinker',
] as const satisfies readonly Trait[];

/** Traits that are there or not. */
export const HABITS = ['smoker', 'everSmoker', 'drinker', 'heavyDrinker'] as const satisfies readonly Habit[];

export function isHabit(trait: Trait): boolean {
  return (HABITS as readonly Trait[]).includes(trait);
}

/** The traits of a person as a list, for the many sums over them that a life asks for. */
export function valuesOf(t: Traits): readonly number[] {
  return [
    t.deprivation,
    t.frailty,
    t.adiposity,
    t.bloodPressure,
    t.glycaemia,
    t.lipids,
    t.renalReserve,
    t.airway,
    t.mood,
    t.careSeeking,
    t.smoker,
    t.everSmoker,
    t.drinker,
    t.heavyDrinker,
  ];
}
