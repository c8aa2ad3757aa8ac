// The part of a run's spec that decides its data, and the key of its randomness.
import { createHash } from 'node:crypto';
import { parseDay } from '../base/days.ts';
import type { Quality } from '../flaws/rates.ts';
import type { Settings } from '../schema/setting.ts';
import type { Demographics } from '../sim/demographics.ts';
import type { Module } from '../sim/module.ts';
import type { SimulationSettings } from '../sim/simulate.ts';
import { modelFor } from './model.ts';
import { MODEL_VERSION } from './versions.ts';

/** Everything that decides which bytes a run writes. Two runs with equal content and versions are equal. */
export interface Content {
  readonly dataset: string;
  /** Persons, 1 to 9 billion. */
  readonly patients: number;
  /** An integer of up to 64 bits in decimal, or any text. */
  readonly seed: string;
  /** Anchor date, `YYYY-MM-DD`: nothing happens after it. */
  readonly asOf: string;
  /** Years before the anchor whose care is written. */
  readonly historyYears: number | 'all';
  /** Names of the dataset's extras that are published, in its order. */
  readonly include: readonly string[];
  /** What datasets, layouts and prints of the run let their users choose, by their names; absent where there is nothing to choose. */
  readonly settings?: Readonly<Record<string, Settings>>;
  /** Names of formats, layouts and prints, in the order of the catalog. */
  readonly formats: readonly string[];
  /** Keep one file per partition instead of one per table. */
  readonly parts: boolean;
  /** Bill with CPT code numbers. */
  readonly cpt: boolean;
  readonly demographics: Demographics;
  /** Flaws planted in what is written. */
  readonly quality: Quality;
  /** Whom to take: every patient matches this clause. Absent: everyone. */
  readonly where?: string;
  /** Condition modules beside the built-in ones, or in the place of those of the same name, by name. Absent: none. */
  readonly modules?: readonly Module[];
}

/**
 * The two words that key every random stream of a run: of the seed and the model's version only, so that more
 * patients, other formats or a longer history move nobody.
 */
export function runKey(seed: string): [number, number] {
  const hash = createHash('sha256').update(`careloom model ${MODEL_VERSION}\nseed ${seed}`).digest();
  return [hash.readInt32BE(0), hash.readInt32BE(4)];
}

/** What the simulator needs of it; `made` and `leftOut` name the parts of the record that somebody or nobody reads. */
export function settingsOf(
  content: Content,
  made: ReadonlySet<string> = new Set(content.include),
  leftOut: ReadonlySet<string> = new Set(),
): SimulationSettings {
  return {
    asOf: parseDay(content.asOf)!,
    historyYears: content.historyYears,
    demographics: content.demographics,
    cpt: content.cpt,
    include: made,
    leftOut,
    model: modelFor(content),
  };
}
