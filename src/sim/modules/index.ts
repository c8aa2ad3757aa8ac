// The condition modules of the simulator, parents before the conditions whose risk they raise.
import type { AcuteModule, ChronicModule } from '../module.ts';
import { chronicKidneyDisease } from './chronic-kidney-disease.ts';
import { coronaryDisease } from './coronary-disease.ts';
import { hyperlipidaemia } from './hyperlipidaemia.ts';
import { hypertension } from './hypertension.ts';
import { obesity } from './obesity.ts';
import { type2Diabetes } from './type-2-diabetes.ts';

/** Lasting conditions; every condition named in another's `risks.conditions` comes before it. */
export const chronicModules: readonly ChronicModule[] = [
  obesity,
  hypertension,
  type2Diabetes,
  hyperlipidaemia,
  coronaryDisease,
  chronicKidneyDisease,
];

export const acuteModules: readonly AcuteModule[] = [];
