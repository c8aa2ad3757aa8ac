// Allergies: which, since when, and how they show; recorded drug allergies then change prescribing.
import { addYears, type Day } from '../base/days.ts';
import { type Allergen, allergens, reactions } from '../codes/allergens.ts';
import type { Drug } from '../codes/drugs.ts';
import type { Person } from './person.ts';

export interface Allergy {
  readonly allergen: Allergen;
  readonly reaction: (typeof reactions)[number];
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly recorded: Day;
}

/** Allergies recorded before `end`. Drug allergies are found in the course of treatment, others mostly in childhood. */
export function drawAllergies(person: Person, end: Day): Allergy[] {
  const found: Allergy[] = [];
  for (const allergen of allergens) {
    const rng = person.rng.at('allergy', allergen.substance);
    const share = person.age < 18 ? allergen.prevalence.children : allergen.prevalence.adults;
    if (!rng.chance(share)) continue;
    // Ages of first record: food and environment before ten mostly, drugs across life (assumption).
    const age =
      allergen.category === 'medication' ? rng.float() * Math.max(1, person.age) : 1 + rng.exponential() * 6;
    const recorded = Math.max(person.birth + 30, addYears(person.birth, Math.floor(age)) + rng.int(0, 364));
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
