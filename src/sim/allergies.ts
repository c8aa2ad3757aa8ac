// Allergies: which, since when, and how they show; recorded drug allergies then change prescribing.
import { addYears, type Day } from '../base/days.ts';
import { type Allergen, allergens, reactions } from '../codes/allergens.ts';
import type { Drug } from '../codes/drugs.ts';
import type { Course } from './course.ts';
import type { Person } from './person.ts';

export interface Allergy {
  readonly allergen: Allergen;
  readonly reaction: (typeof reactions)[number];
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly recorded: Day;
}

/** Substances by the leading food of the module `food-allergy`. */
const FOODS: Readonly<Record<string, string>> = {
  peanut: 'Peanuts',
  'tree nuts': 'Tree nuts',
  shellfish: 'Shellfish',
  milk: 'Milk',
  egg: 'Eggs',
  wheat: 'Wheat',
  soy: 'Soy',
};

/**
 * How much more often those with one food allergy have a given other one than its share in all. Two of five are allergic to several
 * foods (Gupta et al., JAMA Netw Open 2019: 45 % of adults; Pediatrics 2018: 40 % of children); the shares of all foods add up to a tenth.
 */
const OTHER_FOOD = 5;

/** Illnesses on which allergies depend. */
export const LEAD_TO_ALLERGIES: ReadonlySet<string> = new Set(['food-allergy', 'allergic-rhinitis']);

const IN_THE_AIR: ReadonlySet<string> = new Set([
  'Cat dander',
  'Grass pollen',
  'Ragweed pollen',
  'House dust mite',
  'Mould',
]);

/**
 * How much more often those known to have allergic rhinitis have one of these on their list than its share in others: most of them react
 * to some (Salo et al., J Allergy Clin Immunol 2014, NHANES 2005–2006: about half of all to any, a quarter to each of grass and mites).
 * Nine: assumption, to row ALG_SEASONAL_ADULT.
 */
const WITH_RHINITIS = 9;

/**
 * Allergies recorded before `end`. Drug allergies are found in the course of treatment, others mostly in childhood; foods only with the
 * illness food allergy, its own food on the day of diagnosis.
 */
export function drawAllergies(person: Person, courses: readonly Course[], end: Day): Allergy[] {
  const foodAllergy = courses.find((c) => c.module.name === 'food-allergy');
  const sneezes = courses.some((c) => c.module.name === 'allergic-rhinitis' && c.diagnosis !== null);
  const foodFrom = foodAllergy?.diagnosis ?? null;
  const found: Allergy[] = [];
  for (const allergen of allergens) {
    const rng = person.rng.at('allergy', allergen.substance);
    const share = person.age < 18 ? allergen.prevalence.children : allergen.prevalence.adults;
    const food = allergen.category === 'food';
    const leading = food && foodAllergy !== undefined && FOODS[foodAllergy.stage.name] === allergen.substance;
    const times = food ? OTHER_FOOD : sneezes && IN_THE_AIR.has(allergen.substance) ? WITH_RHINITIS : 1;
    if (!rng.chance(times * share) && !leading) continue;
    if (food && foodFrom === null) continue;
    // Ages of first record: food and environment before ten mostly, drugs across life (assumption).
    const age =
      allergen.category === 'medication' ? rng.float() * Math.max(1, person.age) : 1 + rng.exponential() * 6;
    const drawn = Math.max(person.birth + 30, addYears(person.birth, Math.floor(age)) + rng.int(0, 364));
    const recorded = leading ? foodFrom! : food ? Math.max(drawn, foodFrom!) : drawn;
    const name = rng.pick(allergen.reactions);
    const reaction = reactions.find((r) => r.name === name)!;
    if (recorded > end) continue;
    found.push({ allergen, reaction, severity: severityOf(reaction.name, rng.float()), recorded });
  }
  return found.sort((a, b) => a.recorded - b.recorded);
}

/** Anaphylaxis is severe; other reactions mild 55 %, moderate 38 %, severe 7 % (assumption, after Macy 2013 on drug allergy records). */
function severityOf(reaction: string, u: number): Allergy['severity'] {
  if (reaction === 'Anaphylaxis') return 'severe';
  return u < 0.55 ? 'mild' : u < 0.93 ? 'moderate' : 'severe';
}

/** Whether a drug may be prescribed on a day, given what is recorded by then. */
export function tolerates(allergies: readonly Allergy[], drug: Drug, day: Day): boolean {
  return !allergies.some(
    (a) =>
      a.allergen.drugAllergen !== null &&
      a.recorded <= day &&
      drug.allergens.includes(a.allergen.drugAllergen),
  );
}
