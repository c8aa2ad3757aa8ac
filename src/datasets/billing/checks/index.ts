// The checks of the billing dataset.
import type { Check } from '../../../schema/fold.ts';
import { isOn } from '../../../schema/setting.ts';
import type { CheckContext } from '../../dataset.ts';
import { billClaims } from './bills.ts';
import { type ChartClaim, checkOf } from './claims.ts';
import { patientClaims } from './patients.ts';
import { placeCheck, placeClaims } from './places.ts';
import { visitClaims } from './visits.ts';

/** Claims about single charts; their keys are keys of the validation summary. */
export const chartClaims: readonly ChartClaim[] = [...patientClaims, ...visitClaims, ...billClaims];

export function checks({ asOf, settings }: CheckContext): readonly Check[] {
  const context = { asOf, singleHospital: isOn(settings, 'singleHospital') };
  return [...chartClaims.map((claim) => checkOf(claim, context)), ...placeClaims.map(placeCheck)];
}
