// What the checks of the clinical dataset need to know about the world, as one small interface that tests can fill in by hand.
import type { Day } from '../../../base/days.ts';

export interface VaccineUse {
  /** Whether it could be given on a day. */
  availableOn(day: Day): boolean;
  /** Youngest age in completed years. */
  readonly fromAge: number;
}

export interface ClinicalFacts {
  /** When and to whom a CVX product could be given; undefined for an unknown code. */
  vaccine(cvx: string): VaccineUse | undefined;
  /** Completed ages (months of infants as twelfths) at which an RxNorm product is prescribed; null for an unknown code. */
  drugAges(rxnorm: string): readonly [from: number, below: number] | null;
  /** Allergens that an RxNorm product holds. */
  allergensIn(rxnorm: string): readonly string[];
  /** The allergen key of a substance as the allergies table names it; null when no drug holds it. */
  allergenOf(substance: string): string | null;
  /** Physically possible limits of what a LOINC code measures; undefined where there are none. */
  possible(loinc: string): readonly [min: number, max: number] | undefined;
}
