// Births: how many, to mothers of which ages, how they come, and how early and light the newborn are.
import type { Day } from '../../../base/days.ts';
import type { Measure } from '../measure.ts';
import { rate, sumOfRates, visitMean, visitShare } from '../of-events.ts';
import { meanOf, share } from '../of-persons.ts';
import { because, every, latest, type Person, people, type Which, withEver, women } from '../person.ts';

const born: Which = (v) => v.type === 'Birth';
const still = because('stillbirth');
/** The mother's stay for a live birth. */
const delivered: Which = (v, p) => v.reason === 'Birth' && v.type === 'Hospital Stay' && !still(v, p);
const nights = (v: { readonly nights: number }): number => v.nights;

const FIVES = [15, 20, 25, 30, 35, 40, 45] as const;

/** Measures of births; persons count who were born in the last eight years, whose records hold their birth. */
export function maternity(asOf: Day): readonly Measure[] {
  const young = (p: Person) => p.birth > asOf - 8 * 365;
  return [
    rate('BIRTH_RATE', { visits: 'stay', which: born }, people(0), 1000),
    rate('BIRTH_GFR', { visits: 'stay', which: delivered }, women(15, 44), 1000),
    rate('BIRTH_TEEN', { visits: 'stay', which: delivered }, women(15, 19), 1000),
    sumOfRates(
      'BIRTH_TFR',
      { visits: 'stay', which: delivered },
      FIVES.map((age) => women(age, age + 4)),
      5000,
    ),
    visitMean('BIRTH_MOTHER_AGE', 'stay', delivered, (v) => v.age + 0.5),
    visitShare('BIRTH_CSECT', 'stay', born, because('caesareanBorn')),
    share('BIRTH_PRETERM', young, withEver('preterm')),
    share('BIRTH_LBW', young, withEver('lowBirthWeight')),
    meanOf('BIRTH_WT_MEAN', young, latest('birthWeight')),
    visitMean('IP_LOSDX_VAG', 'stay', every(delivered, because('vaginalDelivery')), nights),
    visitMean('IP_LOSDX_CS', 'stay', every(delivered, because('caesareanDelivery')), nights),
  ];
}
