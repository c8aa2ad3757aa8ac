// Checks of the network.
import type { Check } from '../../schema/fold.ts';
import type { CheckContext } from '../dataset.ts';

export function checks(_: CheckContext): readonly Check[] {
  return [];
}
