// Allergy: share of the living with an active allergy of each kind.
import type { Measure } from '../measure.ts';
import { share } from '../of-persons.ts';
import { ALLERGY, living, people, type Stratum } from '../person.ts';

const allergic = (id: string, kind: keyof typeof ALLERGY, s: Stratum = people(0)): Measure =>
  share(id, living(s), (p) => (p.allergies & ALLERGY[kind]) !== 0);

export const allergy: readonly Measure[] = [
  allergic('ALG_ANYDRUG', 'medication'),
  allergic('ALG_PCN', 'penicillin'),
  allergic('ALG_SULFA', 'sulfonamide'),
  allergic('ALG_OPIOID', 'opioid'),
  allergic('ALG_FOOD_CHILD', 'food', people(0, 17)),
  allergic('ALG_FOOD_ADULT', 'food', people(18)),
  allergic('ALG_SEASONAL_ADULT', 'environment', people(18)),
  allergic('ALG_LATEX', 'latex'),
];
