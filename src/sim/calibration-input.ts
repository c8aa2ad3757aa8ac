// What the solved hazards depend on, as one hash: when it differs from the overlay's, calibration must be run again.

import { hashText } from '../base/hash.ts';
import { lifeTable } from '../base/life-table.ts';
import type { ChronicModule } from './module.ts';
import { chronicModules } from './modules/index.ts';

/** Raise when `calibrate.ts`, `circumstances.ts`, `traits.ts` or `body.ts` change what the hazards mean. */
const METHOD = 4;

/** Hash of onsets, mortality ratios, life table and method. */
export function calibrationInput(): string {
  return hashText(JSON.stringify([METHOD, lifeTable, chronicModules.map(solvedFrom)]));
}

/** The part of a module on which solved hazards depend. */
export function solvedFrom(m: ChronicModule): readonly unknown[] {
  return [
    m.name,
    m.sex ?? null,
    m.onset,
    m.mortality.rateRatio,
    m.stages.map((s) => [s.share, s.excess ?? null]),
    m.progression?.excessByStageReached === true ? m.progression.perYear : null,
  ];
}
