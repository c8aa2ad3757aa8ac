// What a dataset knows about its own flaws: data, from which the rules that are the same for all datasets work.
import type { Rng } from '../base/rng.ts';

/** `table.column`. */
export type Path = string;

/** A column whose values get lost, how often, and on what that depends. */
export interface Missing {
  readonly path: Path;
  /** Other columns of the row that are lost with it. */
  readonly also?: readonly string[];
  /** Only rows whose column has one of these values. */
  readonly where?: Readonly<Record<string, readonly (string | boolean)[]>>;
  readonly mechanism: 'MCAR' | 'MAR' | 'MNAR';
  /** Share of values lost, on average. */
  readonly typical: number;
  readonly messy: number;
  readonly source: string;
  /** How much likelier than average a loss is, by the value of another column (MAR) or of the column itself (MNAR). */
  readonly depends?: Dependence;
}

export interface Dependence {
  /** The column: of the same row, of the person, or of a row that this one refers to. */
  readonly on: Path;
  /** Factor by word; numbers go by `below`. */
  readonly words?: Readonly<Record<string, number>>;
  /** Factor of the first bound that a number is below. */
  readonly below?: readonly (readonly [bound: number, factor: number])[];
  /** Factor of everything else. */
  readonly otherwise: number;
}

/** A test that is reported in two units. */
export interface OtherUnit {
  /** UCUM unit of the other system. */
  readonly unit: string;
  readonly times: number;
  /** Added after multiplying; 0 when absent. */
  readonly plus?: number;
}

/** A table of results: one row a measurement. */
export interface Results {
  readonly table: string;
  readonly code: string;
  readonly value: string;
  readonly unit: string;
  readonly status: string;
  readonly day: string;
  readonly time: string;
  /** Time at which a result was reported, where the table tells. */
  readonly issued?: string;
  readonly category: string;
  /** Category of what a laboratory reports. */
  readonly laboratory: string;
  /** Status of a result as it should be, and of one corrected, not yet final, and entered by mistake. */
  readonly final: string;
  readonly corrected: string;
  readonly preliminary: string;
  /** Tests whose last value is copied when nobody measures. */
  readonly carried: readonly string[];
  /** Other unit by code of the test. */
  readonly units: Readonly<Record<string, OtherUnit>>;
}

/** A list kept over years: problems, drugs, allergies. */
export interface List {
  readonly table: string;
  readonly status: string;
  readonly active: string;
  /** Statuses of entries that have ended. */
  readonly ended: readonly string[];
  /** Columns that only an ended entry has. */
  readonly clears: readonly string[];
  /** Day on which an entry was made. */
  readonly entered: string;
}

export interface FlawProfile {
  /** Table of visits: those that a second registration takes over bring along all that hangs on them. */
  readonly visits: string;
  readonly missing: readonly Missing[];
  readonly results?: Results;
  readonly lists: readonly List[];
  /** Status columns that may say that a row was entered by mistake, and the word for it. */
  readonly mistaken: Readonly<Record<Path, string>>;
  /** Dates that a form fills in with its default. */
  readonly defaultDates: readonly Path[];
  /** Tables whose rows may come to lie under another person. */
  readonly misfiled: readonly string[];
  /** Tables whose local times may be written as UTC. */
  readonly timed: readonly string[];
  /** Hours from local standard time to UTC, by the value of a column of the person. */
  readonly utc: {
    readonly column: string;
    readonly hours: Readonly<Record<string, number>>;
    readonly otherwise: number;
  };
  /** Columns of diagnosis codes, each with the column of the same row that says the diagnosis in words. */
  readonly diagnoses: Readonly<Record<Path, string>>;
  /** What people write instead of a code, by code; else the words of the row in small letters. */
  readonly shorthand: Readonly<Record<string, readonly string[]>>;
  /** Codes of the system before, by code of today. */
  readonly former: Readonly<Record<string, string>>;
  /** An address that the person could have had before. */
  readonly formerAddress: (rng: Rng) => string;
}

const tableOf = (path: Path) => path.split('.')[0]!;

/** Columns that may be empty in a run with flaws though they are never empty in truth. */
export function losable(profile: FlawProfile): readonly Path[] {
  return profile.missing.flatMap((m) => [m.path, ...(m.also ?? []).map((c) => `${tableOf(m.path)}.${c}`)]);
}

/** Every column that a profile speaks of, so that a test finds a misspelt one. */
export function pathsOf(profile: FlawProfile): readonly string[] {
  const { missing: lost, lists, results: r } = profile;
  return [
    ...losable(profile),
    ...lost.flatMap((m) => Object.keys(m.where ?? {}).map((c) => `${tableOf(m.path)}.${c}`)),
    ...lost.flatMap((m) => (m.depends === undefined ? [] : [m.depends.on])),
    ...lists.flatMap((l) => [l.status, l.entered, ...l.clears].map((c) => `${l.table}.${c}`)),
    ...(r === undefined
      ? []
      : [
          r.code,
          r.value,
          r.unit,
          r.status,
          r.day,
          r.time,
          r.category,
          ...(r.issued === undefined ? [] : [r.issued]),
        ].map((c) => `${r.table}.${c}`)),
    ...Object.keys(profile.mistaken),
    ...profile.defaultDates,
    ...Object.entries(profile.diagnoses).flatMap(([path, words]) => [path, `${tableOf(path)}.${words}`]),
  ];
}
