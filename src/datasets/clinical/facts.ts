// What the checks of the clinical dataset know about the world: vaccines, allergens and measurements, from the code tables.
import { analytes } from '../../clinical/analytes.ts';
import { allergens } from '../../codes/allergens.ts';
import { availableOn, cvx } from '../../codes/cvx.ts';
import { drugs } from '../../codes/drugs.ts';
import type { ClinicalFacts } from './checks/facts.ts';

const allergensByProduct = new Map([...drugs.values()].map((drug) => [drug.rxnorm, drug.allergens]));
const allergenBySubstance = new Map(allergens.map((a) => [a.substance, a.drugAllergen]));
const limitsByLoinc = new Map(analytes.map((a) => [a.loinc, a.plausible]));

export const facts: ClinicalFacts = {
  vaccine(code) {
    const vaccine = cvx.entries.get(code);
    if (vaccine === undefined) return undefined;
    return { availableOn: (day) => availableOn(vaccine, day), fromAge: Math.floor(vaccine.ages[0]) };
  },
  allergensIn: (rxnorm) => allergensByProduct.get(rxnorm) ?? [],
  allergenOf: (substance) => allergenBySubstance.get(substance) ?? null,
  possible: (loinc) => limitsByLoinc.get(loinc),
};
