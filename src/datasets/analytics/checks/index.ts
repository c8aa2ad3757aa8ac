// The checks of the analytics dataset beyond columns, keys and rules.
import type { Check } from '../../../schema/fold.ts';
import type { CheckContext } from '../../dataset.ts';
import { meaningChecks } from './meaning.ts';
import { networkChecks } from './network.ts';
import { rateChecks } from './rates.ts';
import { timelineChecks } from './timeline.ts';

export function checks({ asOf, settings }: CheckContext): readonly Check[] {
  return [...timelineChecks(asOf), ...meaningChecks(), ...networkChecks(), ...rateChecks(settings)];
}
