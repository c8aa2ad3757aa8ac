// A print: a format of documents or messages that prints whole lives as files of its own, whoever made the lives.
import type { Day } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Life } from '../clinical/life.ts';
import type { Finding, Json } from '../schema/fold.ts';
import type { Settings } from '../schema/setting.ts';
import type { World } from '../world/world.ts';
import type { Bytes } from './text/bytes.ts';

/** A file under way: bytes on their way to the part of one partition, and how many entries (resources, messages, nodes) they are. */
export interface Page {
  readonly bytes: Bytes;
  entries: number;
}

export interface PrintContext {
  readonly world: World;
  readonly asOf: Day;
  readonly historyYears: number | 'all';
  readonly patients: number;
  readonly seed: string;
  /** For what the print draws itself, addressed by persons; most draw nothing. */
  readonly rng: Rng;
  readonly settings: Settings;
}

/** Prints the lives of one partition after another. */
export interface Printer {
  print(life: Life): void;
  /** Ends the lives of a partition: what they tell the end of the run (facilities seen, counts). The printer is as new afterwards. */
  close(): Json;
}

/** What stands in a file before and after the joined parts; a file without parts is these alone. */
export interface Frame {
  readonly path: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  /** Entries in `before` and `after`. */
  readonly entries: number;
}

/** What the entry of the catalog loads; the entry itself says its name, settings, needs and files. */
export interface Print {
  /** `page` gives the file of a path in the partition under way; a path that is never asked for is not written. */
  open(context: PrintContext, page: (path: string) => Page): Printer;
  /** Whether a file never has a frame, so that its parts may be appended as they come; absent: none is so. */
  frameless?(path: string): boolean;
  /** Two contributions of `close` as one, exactly and in any order. */
  merge(a: Json, b: Json): Json;
  /** Frames of files, from what all partitions saw. */
  end(context: PrintContext, seen: Json): readonly Frame[];
}

/** A problem with its place in a file, in words of the format. */
export interface Located {
  readonly rule: string;
  readonly where: string;
  readonly problem: string;
}

/** What a judge found in files of a print's format, whoever wrote them. */
export interface Judgement {
  readonly files: readonly { readonly name: string; readonly entries: number }[];
  /** One for each rule, kept or broken. */
  readonly findings: readonly Finding[];
  /** The first problems, one by one. */
  readonly located: readonly Located[];
}

export type Judge = (paths: readonly string[]) => Judgement;
