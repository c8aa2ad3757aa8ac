// RxNorm: the clinical drugs of `drugs.ts` and the ingredients of `allergens.ts`, under their NLM names.
import { allergens } from './allergens.ts';
import { codeSystem } from './code-system.ts';
import { drugs } from './drugs.ts';

/** RxNorm concepts. Clinical drugs come from the orderable drugs, ingredients from the substances people are allergic to. */
export const rxnorm = codeSystem(
  {
    name: 'rxnorm',
    title: 'RxNorm',
    uri: 'http://www.nlm.nih.gov/research/umls/rxnorm',
    version: '2025-01',
    licence:
      'This product uses publicly available data courtesy of the US National Library of Medicine (NLM), National Institutes of Health, Department of Health and Human Services; NLM is not responsible for the product and does not endorse or recommend this or any other product. Names and identifiers made by NLM (SAB=RXNORM) are in the public domain.',
    source: 'NLM, RxNorm Current Prescribable Content.',
  },
  [
    ...[...drugs.values()].map((drug) => ({ code: drug.rxnorm, display: drug.name })),
    ...allergens.flatMap((a) => (a.rxnorm === null ? [] : [{ code: a.rxnorm.code, display: a.rxnorm.name }])),
  ],
);
