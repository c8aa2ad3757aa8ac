// All measures, by area, in the order of the report.
import type { Day } from '../../../base/days.ts';
import type { Measure } from '../measure.ts';
import { allergy } from './allergy.ts';
import { comorbidity } from './comorbidity.ts';
import { demography } from './demography.ts';
import { emergency } from './emergency.ts';
import { immunisation } from './immunisation.ts';
import { incidence } from './incidence.ts';
import { inpatient } from './inpatient.ts';
import { insurance } from './insurance.ts';
import { laboratory } from './laboratory.ts';
import { maternity } from './maternity.ts';
import { medication } from './medication.ts';
import { mortality } from './mortality.ts';
import { outpatient } from './outpatient.ts';
import { prevalence } from './prevalence.ts';
import { readmission } from './readmission.ts';
import { riskFactors } from './risk-factors.ts';
import { seasonality } from './seasonality.ts';
import { vitals } from './vitals.ts';

export function allMeasures(asOf: Day): readonly Measure[] {
  return [
    demography,
    insurance,
    riskFactors,
    mortality,
    prevalence,
    comorbidity,
    incidence,
    outpatient,
    emergency,
    inpatient,
    maternity(asOf),
    readmission,
    seasonality,
    medication,
    allergy,
    immunisation(asOf),
    laboratory,
    vitals,
  ].flat();
}
