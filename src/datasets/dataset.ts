// A dataset: which tables are published, how lives become their rows, and what must hold for them.
import type { Day } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Realism, RealismContext, RealismSums } from '../checks/realism/realism.ts';
import type { Life } from '../clinical/life.ts';
import type { FlawProfile } from '../flaws/profile.ts';
import type { Check, Fold, Rollup } from '../schema/fold.ts';
import type { PictureFold } from '../schema/picture.ts';
import type { Setting, Settings } from '../schema/setting.ts';
import type { Row, Table } from '../schema/table.ts';
import type { World } from '../world/world.ts';

/** Receives the rows of a projection, one at a time, checked against the table's type. */
export type Emit = <T extends Table>(table: T, row: Row<T>) => void;

/** Writes the rows of persons who are told together; the order within a table is the order of the file. */
export type Project = (lives: readonly Life[], emit: Emit) => void;

/** Tables that are published only when a run asks for them: what many need and not all. */
export interface Extra {
  readonly name: string;
  readonly doc: string;
  readonly tables: readonly Table[];
  /** Extras that it points to and brings along. */
  readonly needs?: readonly string[];
}

/** What a check may know. */
export interface CheckContext {
  readonly asOf: Day;
  readonly settings: Settings;
}

/** Everything outside the lives that a projection may know. */
export interface DatasetContext extends CheckContext {
  readonly world: World;
  readonly historyYears: number | 'all';
  readonly patients: number;
  readonly seed: string;
  /** For what the dataset draws itself; addressed by persons, `rng.at('patient', 17).at('triage')`, never by position. */
  readonly rng: Rng;
}

/** A file of its own, computed from everyone, such as a validation summary. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** A fold that ends as files of its own. */
// biome-ignore lint/suspicious/noExplicitAny: contributions of different documents differ
export type DocumentFold = Fold<any, readonly Document[]>;

/**
 * What lives may lack, for speed, where no dataset of a run reads it: rows of the canonical record, laboratory results among them the
 * most; and lives whose tables are empty but for `Life.whole`, because in the written history there was no stay other than for a birth,
 * or no stay, emergency or urgent care.
 */
export type Omittable =
  | 'observations'
  | 'laboratory'
  | 'immunizations'
  | 'family history'
  | 'lives without a stay'
  | 'lives of offices alone';

export interface Dataset {
  readonly name: string;
  readonly doc: string;
  /** Tables whose rows belong to one patient, in dependency order. */
  readonly tables: readonly Table[];
  /** The person whose row of the table of persons has this key, for the crosswalk of several datasets; absent: the key is his number. */
  readonly personOf?: (key: number) => number;
  /** What `--include` may add to the tables, in dependency order. */
  readonly extras?: readonly Extra[];
  /** Tables shared by all patients; each is the result of a roll-up. */
  readonly reference: readonly Table[];
  /** What its users may choose. */
  readonly settings?: readonly Setting[];
  /** Its own defaults of the spec's common keys, such as `{ patients: 10000, out: 'data/landing_zone' }`, or what follows from settings as the user gave them, other settings among it. */
  readonly defaults?:
    | Readonly<Record<string, unknown>>
    | ((given: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>);
  /** Its own names for common flags, such as `{ '--output': '--out' }`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Its own population where the spec says nothing: keys of `demographics`. */
  readonly population?: (settings: Settings) => Readonly<Record<string, unknown>>;
  /** Defaults of its settings where it is told beside others, from a population that is not its own. */
  readonly beside?: Settings;
  /** Extras of the canonical record that its projection reads. */
  readonly needs?: readonly string[];
  /** Rows of the canonical record that its projection does not read. */
  readonly leaves?: readonly Omittable[];
  /** Persons told together: 1, or a multiple of 24, within which families lie. Absent: 1. */
  readonly together?: number;
  /** Most persons of a partition, where settings make a person many more rows than usual. */
  readonly most?: (settings: Settings) => number;
  /** The dataset with the columns that settings ask for, the same tables by name; absent: settings change none. */
  readonly under?: (settings: Settings) => Dataset;
  /** Where a table's file lies, without its extension; absent: the table's name. */
  readonly fileOf?: (table: Table, settings: Settings) => string;
  /** Refuse settings that cannot be met together, with what to type instead. */
  readonly refuse?: (spec: {
    readonly patients: number;
    readonly asOf: string;
    readonly historyYears: number | 'all';
    readonly settings: Settings;
  }) => void;
  open(context: DatasetContext): Project;
  /** One roll-up per reference table, in the same order, its id the table's name. */
  rollups(context: DatasetContext): readonly Rollup[];
  checks(context: CheckContext): readonly Check[];
  /** Files beside the tables. A fold sees all tables of the dataset; reference tables come as one more part. */
  documents?(context: DatasetContext): readonly DocumentFold[];
  /** What the report draws of it. A fold sees all tables of the dataset; reference tables come as one more part. */
  pictures?(context: DatasetContext): readonly PictureFold[];
  /** Comparison with published figures, where the dataset's tables can answer them. */
  realism?(context: RealismContext): Fold<RealismSums, Realism>;
  /** What flaws may be planted in it; absent where none can. */
  readonly flaws?: FlawProfile;
}

/** The dataset as a run publishes it: with the tables of the extras that it includes, and the columns that its settings ask for. */
export function including(plain: Dataset, include: readonly string[], settings?: Settings): Dataset {
  const dataset = settings === undefined ? plain : (plain.under?.(settings) ?? plain);
  const added = (dataset.extras ?? []).filter((e) => include.includes(e.name));
  return added.length === 0
    ? dataset
    : { ...dataset, tables: [...dataset.tables, ...added.flatMap((e) => e.tables)] };
}
