// Comorbidity: odds ratios between conditions, stratified by age and sex, over living adults.
import type { Family } from '../families.ts';
import type { Measure } from '../measure.ts';
import { oddsRatio, share } from '../of-persons.ts';
import { atLeast, both, either, living, measured, people, withActive, withEver } from '../person.ts';
import { kidneyKnown, trueHypertension, trueKidneyDisease } from './prevalence.ts';

const adults = living(people(18));
const given = (id: string, outcome: Family, exposure: Family): Measure =>
  oddsRatio(id, adults, withEver(exposure), withEver(outcome));
const obese = atLeast('bmi', 30);
const weighed = both(living(people(20)), measured('bmi'));

export const comorbidity: readonly Measure[] = [
  given('OR_CKD_DM', 'kidney', 'diabetes'),
  given('OR_HTN_DM', 'hypertension', 'diabetes'),
  given('OR_CAD_DM', 'coronary', 'diabetes'),
  given('OR_CHF_DM', 'heartFailure', 'diabetes'),
  given('OR_HLD_DM', 'hyperlipidaemia', 'diabetes'),
  given('OR_DEPR_DM', 'depression', 'diabetes'),
  given('OR_DEPR_DM_COMM', 'depression', 'diabetes'),
  given('OR_COPD_DM', 'copd', 'diabetes'),
  given('OR_HTN_CHF', 'hypertension', 'heartFailure'),
  given('OR_CAD_CHF', 'coronary', 'heartFailure'),
  given('OR_COPD_CHF', 'copd', 'heartFailure'),
  given('OR_HTN_CAD', 'hypertension', 'coronary'),
  given('OR_HTN_STROKE', 'hypertension', 'cerebrovascular'),
  given('OR_HLD_CAD', 'hyperlipidaemia', 'coronary'),
  given('OR_DEPR_SUD', 'depression', 'substance'),
  oddsRatio('OR_DM_OBESE', weighed, obese, withEver('diabetes'), true),
  oddsRatio(
    'OR_HTN140_OBESE',
    both(weighed, measured('sbp')),
    obese,
    either(atLeast('sbp', 140), atLeast('dbp', 90)),
    true,
  ),
  share('COND_CKD_GIVEN_DM', both(both(adults, kidneyKnown), withActive('diabetes')), trueKidneyDisease),
  share(
    'COND_CKD_GIVEN_HTN',
    both(both(adults, kidneyKnown), both(measured('sbp'), trueHypertension)),
    trueKidneyDisease,
  ),
  oddsRatio(
    'RR_HF_COPD_SMOKE',
    living(people(40)),
    (p) => p.smoking === 'Current' || p.smoking === 'Former',
    withEver('copd'),
    true,
  ),
];
