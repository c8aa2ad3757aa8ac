// OMOP concept ids of the RxNorm drugs that Careloom writes and of their ingredients, as far as they were found.
import { drugs } from '../../../codes/drugs.ts';
import { pairs } from './loinc.ts';

/** Clinical drugs by RxNorm code. Source: OHDSI/dbt-synthea, seeds/vocabulary/concept.csv. */
export const DRUG: ReadonlyMap<string, number> = pairs(`
314076 19080128 979492 40185304 197361 1332419 310798 19078106 313096 19079658 313988 957136 312961 1539411 309362 19075601
855332 40163554 854235 40160973 1659263 46275507 860975 40163924 2123111 1511248 896209 40169281 312615 1551170
1014678 40228214 311372 1107882 1870230 1594382 310385 19077463 1483744 44784878 997223 40223768 198014 19019273
198440 19020053 835603 19134047 308460 19073777 284215 997899 1807513 40221355 310325 19077344 197541 1101556
199224 1348267 200064 19022830 198240 19019851 105585 19007332 1000126 40224805 389221 1519937 807283 19132304
979092 40184084
`);

/** Ingredients by our names of them. */
const INGREDIENT: Readonly<Record<string, number>> = {
  lisinopril: 1308216,
  aspirin: 1112807,
  ibuprofen: 1177480,
  cephalexin: 1786621,
  ceftriaxone: 1777806,
  metformin: 1503297,
  atorvastatin: 1545958,
  apixaban: 43013024,
  azathioprine: 19014878,
  glipizide: 1550557,
  sitagliptin: 1510202,
};

/** Concept ids of the ingredients of a drug; empty where one of them was not found. */
export const INGREDIENTS: ReadonlyMap<string, readonly number[]> = new Map(
  [...drugs.values()].map((drug) => {
    const found = drug.ingredient.split(/ and | \/ /).map((name) => INGREDIENT[name] ?? 0);
    return [drug.rxnorm, found.includes(0) ? [] : found];
  }),
);
