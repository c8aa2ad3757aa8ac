// (written next)
import type { Check } from '../../schema/fold.ts';
import type { CheckContext } from '../dataset.ts';
export function checks(_context: CheckContext): readonly Check[] {
  return [];
}
