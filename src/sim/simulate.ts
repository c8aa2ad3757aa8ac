// From a patient number to a Life: the one entry to the simulator.
import type { Day } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Life } from '../clinical/life.ts';
import type { World } from '../world/world.ts';
import type { Demographics } from './demographics.ts';

export interface SimulationSettings {
  /** The anchor date: nothing happens after it. */
  readonly asOf: Day;
  /** Years before the anchor whose encounters are written; what was lived does not depend on it. */
  readonly historyYears: number | 'all';
  readonly demographics: Demographics;
  /** Bill with CPT code numbers; otherwise with HCPCS and ICD-10-PCS. */
  readonly cpt: boolean;
}

export interface Simulator {
  /** The life of patient `n` (1, 2, 3 …): a pure function of the run's root stream, the settings and `n`. */
  life(n: number): Life;
}

export function simulator(_rng: Rng, _world: World, _settings: SimulationSettings): Simulator {
  throw new RangeError('being written');
}
