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

/**
 * Ingredients by our names of them. Sources: answerdigital/oxford-omop-data-mapper (drug names to ingredients), lists of the LEGEND
 * hypertension study (Suchard et al., Lancet 2019), concept sets of OHDSI studies.
 */
const INGREDIENT: Readonly<Record<string, number>> = {
  lisinopril: 1308216,
  losartan: 1367500,
  valsartan: 1308842,
  amlodipine: 1332418,
  hydrochlorothiazide: 974166,
  chlorthalidone: 1395058,
  metoprolol: 1307046,
  carvedilol: 1346823,
  atenolol: 1314002,
  propranolol: 1353766,
  amiodarone: 1309944,
  spironolactone: 970250,
  furosemide: 956874,
  atorvastatin: 1545958,
  rosuvastatin: 1510813,
  ezetimibe: 1526475,
  aspirin: 1112807,
  clopidogrel: 1322184,
  apixaban: 43013024,
  warfarin: 1310149,
  metformin: 1503297,
  glipizide: 1550557,
  sitagliptin: 1510202,
  empagliflozin: 45774751,
  dapagliflozin: 44785829,
  albuterol: 1154343,
  fluticasone: 1149380,
  loratadine: 1107830,
  sertraline: 739138,
  escitalopram: 715939,
  fluoxetine: 755695,
  bupropion: 750982,
  aripiprazole: 757688,
  donepezil: 715997,
  gabapentin: 797399,
  ibuprofen: 1177480,
  celecoxib: 1118084,
  acetaminophen: 1125315,
  levothyroxine: 1501700,
  finasteride: 996416,
  allopurinol: 1167322,
  azathioprine: 19014878,
  bicalutamide: 1344381,
  amoxicillin: 1713332,
  azithromycin: 1734104,
  cephalexin: 1786621,
  ceftriaxone: 1777806,
  doxycycline: 1738521,
  ciprofloxacin: 1797513,
};

/** Concept ids of the ingredients of a drug; empty where one of them was not found. */
export const INGREDIENTS: ReadonlyMap<string, readonly number[]> = new Map(
  [...drugs.values()].map((drug) => {
    const found = drug.ingredient.split(/ and | \/ /).map((name) => INGREDIENT[name] ?? 0);
    return [drug.rxnorm, found.includes(0) ? [] : found];
  }),
);
