// The screening programmes: what is offered to whom since when, how many come, and what the tests say, with sources.
import { evened } from '../../base/shapes.ts';
import { bowelAndLungProgrammes } from './bowel-lung-programmes.ts';
import { laboratoryProgrammes } from './laboratory-programmes.ts';
import { otherProgrammes } from './other-programmes.ts';
import type { Programme } from './programme.ts';
import { womensProgrammes } from './womens-programmes.ts';

export const programmes: readonly Programme[] = evened<Programme>(
  [...womensProgrammes, ...bowelAndLungProgrammes, ...laboratoryProgrammes, ...otherProgrammes],
  { asTheyAre: new Set(['effect', 'place']), kin: [['icd10']] },
);

const byKey = new Map(programmes.map((p) => [p.key, p]));

/** The programme of a key; an unknown key is a defect. */
export function programmeByKey(key: string): Programme {
  const programme = byKey.get(key);
  if (programme === undefined) throw new RangeError(`no screening programme ${key}`);
  return programme;
}
