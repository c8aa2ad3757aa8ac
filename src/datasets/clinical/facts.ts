// The facts of the clinical checks, looked up in the code systems and the analytes that the simulator uses.
import { analytes } from '../../clinical/analytes.ts';
import { allergens } from '../../codes/allergens.ts';
import { availableOn, cvx } from '../../codes/cvx.ts';
import { drugs } from '../../codes/drugs.ts';
import { prescriptionAges } from '../../codes/prescribing.ts';
import type { ClinicalFacts } from './checks/facts.ts';

const allergensOf = new Map([...drugs.values()].map((drug) => [drug.rxnorm, drug.allergens]));
const drugAllergens = new Map(allergens.map((a) => [a.substance, a.drugAllergen]));
const byRxnorm = new Map([...drugs.values()].map((drug) => [drug.rxnorm, drug]));
const possible = new Map(analytes.map((a) => [a.loinc, a.plausible]));

export const clinicalFacts: ClinicalFacts = {
  vaccine(code) {
    const product = cvx.entries.get(code);
    if (product === undefined) return undefined;
    return { availableOn: (day) => availableOn(product, day), fromAge: product.ages[0] };
  },
  drugAges(rxnorm) {
    const drug = byRxnorm.get(rxnorm);
    return drug === undefined ? null : prescriptionAges(drug);
  },
  allergensIn: (rxnorm) => allergensOf.get(rxnorm) ?? [],
  allergenOf: (substance) => drugAllergens.get(substance) ?? null,
  possible: (loinc) => possible.get(loinc),
};
