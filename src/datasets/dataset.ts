// A dataset: which tables are published, how a life becomes their rows, and what must hold for them.
import type { Day } from '../base/days.ts';
import type { Realism, RealismContext, RealismSums } from '../checks/realism/realism.ts';
import type { Life } from '../clinical/life.ts';
import type { FlawProfile } from '../flaws/profile.ts';
import type { Check, Fold, Rollup } from '../schema/fold.ts';
import type { Row, Table } from '../schema/table.ts';
import type { World } from '../world/world.ts';

/** Receives the rows of a projection, one at a time, checked against the table's type. */
export type Emit = <T extends Table>(table: T, row: Row<T>) => void;

/** Tables that are published only when a run asks for them: what many need and not all. */
export interface Extra {
  readonly name: string;
  readonly doc: string;
  readonly tables: readonly Table[];
  /** Extras that it points to and brings along. */
  readonly needs?: readonly string[];
}

export interface Dataset {
  readonly name: string;
  readonly doc: string;
  /** Tables whose rows belong to one patient, in dependency order. */
  readonly tables: readonly Table[];
  /** What `--include` may add to the tables, in dependency order. */
  readonly extras?: readonly Extra[];
  /** Tables shared by all patients; each is the result of a roll-up. */
  readonly reference: readonly Table[];
  /** Emit the rows of one life; the order within a table is the order of the file. */
  project(life: Life, emit: Emit): void;
  /** One roll-up per reference table, in the same order, its id the table's name. */
  rollups(world: World): readonly Rollup[];
  checks(context: { readonly asOf: Day }): readonly Check[];
  /** Comparison with published figures, where the dataset's tables can answer them. */
  realism?(context: RealismContext): Fold<RealismSums, Realism>;
  /** What flaws may be planted in it; absent where none can. */
  readonly flaws?: FlawProfile;
}

/** The dataset as a run publishes it: with the tables of the extras that it includes. */
export function including(dataset: Dataset, include: readonly string[]): Dataset {
  const added = (dataset.extras ?? []).filter((e) => include.includes(e.name));
  return added.length === 0
    ? dataset
    : { ...dataset, tables: [...dataset.tables, ...added.flatMap((e) => e.tables)] };
}
