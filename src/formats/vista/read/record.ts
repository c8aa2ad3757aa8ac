// Fields of entries as values of ours: dates, numbers, codes through pointers. What cannot be read fails with file and line.
import type { Day, Seconds } from '../../../base/days.ts';
import { fail } from '../../../base/errors.ts';
import type { Row, Table } from '../../../schema/table.ts';
import { parseStamp, type Stamp, stampDay, stampSeconds } from '../fileman.ts';
import { fieldIn, type Globals, type Loaded, type LoadedFile, numbersIn } from '../load.ts';
import type { Field, FileSpec, Multiple } from '../spec/file.ts';

/** Receives rows, one at a time. */
export type Take = <T extends Table>(table: T, row: Row<T>) => void;

/** One entry, or one of a multiple in it. */
export class FileRecord {
  readonly ien: number;
  readonly place: string;
  readonly #globals: Globals;
  readonly #nodes: ReadonlyMap<string, string>;
  readonly #fields: Readonly<Record<string, Field>>;
  readonly #prefix: string;
  readonly #entry: Loaded;
  readonly #name: string;

  constructor(
    globals: Globals,
    entry: Loaded,
    fields: Readonly<Record<string, Field>>,
    name: string,
    prefix = '',
    ien = entry.ien,
  ) {
    this.#globals = globals;
    this.#entry = entry;
    this.#nodes = entry.nodes;
    this.#fields = fields;
    this.#prefix = prefix;
    this.#name = `${name} ${ien}`;
    this.ien = Number(ien);
    this.place = entry.place;
  }

  /** The value as it stands; empty where there is none. */
  text(key: string): string {
    return fieldIn(this.#nodes, this.#fields[key]!, this.#prefix);
  }

  maybe(key: string): string | null {
    const value = this.text(key);
    return value === '' ? null : value;
  }

  number(key: string): number {
    const value = Number(this.text(key) || Number.NaN);
    return Number.isNaN(value) ? this.bad(key, 'a number') : value;
  }

  stamp(key: string): Stamp {
    return parseStamp(this.text(key)) ?? this.bad(key, 'a FileMan date');
  }

  day(key: string): Day {
    return stampDay(this.stamp(key));
  }

  maybeDay(key: string): Day | null {
    return this.text(key) === '' ? null : this.day(key);
  }

  time(key: string): Seconds {
    return stampSeconds(this.stamp(key));
  }

  /** What a map of codes has for the value. */
  code<V>(key: string, codes: ReadonlyMap<string, V>): V {
    const value = codes.get(this.text(key));
    return value === undefined ? this.bad(key, `one of ${[...codes.keys()].join(', ')}`) : value;
  }

  /** A field of the entry that a pointer leads to. */
  through(key: string, field: string): string {
    const spec = this.#fields[key]!;
    const to = spec.type.kind === 'pointer' ? this.#globals.files.get(spec.type.to) : undefined;
    const target = to?.entries.get(this.text(key));
    if (to === undefined || target === undefined) return this.bad(key, 'the number of an entry that exists');
    return fieldIn(target.nodes, to.spec.fields[field]!);
  }

  within(multiple: Multiple): readonly FileRecord[] {
    return numbersIn(this.#entry, multiple)
      .filter((n) => n !== '0')
      .map(
        (n) =>
          new FileRecord(
            this.#globals,
            this.#entry,
            multiple.fields,
            `${this.#name}, ${multiple.name}`,
            `${multiple.node},${n},`,
            n,
          ),
      );
  }

  bad(key: string, expected: string): never {
    const field = this.#fields[key]!;
    return fail('DATA_UNREADABLE', {
      file: this.place,
      problem: `${this.#name}: ${field.name} (${field.node};${field.piece}) is ${this.text(key) || 'empty'}, but must be ${expected}`,
      help: 'careloom read vista DIR names everything that is wrong.',
    });
  }

  get nodes(): ReadonlyMap<string, string> {
    return this.#nodes;
  }
}

/** Entries of a file; none where the file was not there. */
export function* recordsOf(globals: Globals, spec: FileSpec): Generator<FileRecord> {
  const file: LoadedFile | undefined = globals.files.get(spec.number);
  if (file === undefined) return;
  for (const entry of file.entries.values()) yield new FileRecord(globals, entry, spec.fields, spec.name);
}

/** Codes turned round. */
export function reversed<K extends string>(codes: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  return new Map(Object.entries(codes).map(([key, code]) => [code as string, key as K]));
}
