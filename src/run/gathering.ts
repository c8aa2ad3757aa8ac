// Parts that are appended to their file while the run goes on: the end has little left to copy, and the disk holds little twice.
import { existsSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fail } from '../base/errors.ts';
import { JoinedFile } from '../base/joined-file.ts';
import type { Fingerprint } from '../schema/format.ts';
import type { Feed } from './executors/executor.ts';
import { makeDirectory, partFile, readJson, workPath, writeJson, writing } from './files.ts';

/** A file that grows by the parts of the partitions in their order. */
export interface Growing {
  /** The final path, relative to the run's directory. */
  readonly path: string;
  /** Folder of its parts. */
  readonly folder: string;
  readonly extension: string;
  /** Bytes at the head of a part that the file has only once. */
  readonly head: number;
  /** Whether every partition writes a part of it. */
  readonly always: boolean;
}

/** How far the files have grown; written after each partition and before its parts are removed. */
interface State {
  /** Partitions appended, from the first one on. */
  readonly partitions: number;
  readonly bytes: Readonly<Record<string, number>>;
}

/** Bytes copied before others in this thread have their turn: whoever waits for a partition, waits a few milliseconds. */
const TURN = 1 << 21;

export class Gathering {
  readonly #out: string;
  readonly #growing: readonly Growing[];
  readonly #files = new Map<string, JoinedFile>();
  readonly #bytes: Record<string, number>;
  /** Files that have got the rows of the next partition without a part. */
  readonly #fed = new Set<string>();
  #next: number;

  /** Take up where an interrupted run has left off. Throws `DATA_UNREADABLE` where a file has lost what it had. */
  constructor(out: string, growing: readonly Growing[]) {
    this.#out = out;
    this.#growing = growing;
    const state = readJson(statePath(out)) as unknown as State | null;
    // Without it nobody knows which parts the files have already.
    if (state === null && existsSync(workPath(out, FOLDER))) refuseMissing(statePath(out));
    this.#next = state?.partitions ?? 0;
    this.#bytes = { ...state?.bytes };
    for (const { path } of growing) {
      const bytes = this.#bytes[path];
      if (bytes !== undefined && !existsSync(join(out, path))) shorten(this.#temporary(path), bytes);
    }
  }

  /** Whether this file is gathered here. */
  has(path: string): boolean {
    return this.#growing.some((g) => g.path === path);
  }

  /**
   * Write what a partition has for a file straight to its end, when that partition is the next one in order; else return false,
   * and it needs a part.
   */
  readonly feed: Feed = async (path, partition, write) => {
    if (partition !== this.#next || !this.has(path)) return false;
    if (partition === 0 && this.#fed.size === 0) await this.#note(0);
    await writing(join(this.#out, path), () => {
      const isFirst = this.#bytes[path] === undefined;
      const file = this.#file(path);
      write(file, isFirst);
      this.#bytes[path] = file.bytes;
    });
    this.#fed.add(path);
    return true;
  };

  /** Whether the rows of a reported partition are nowhere: fed to files that were then cut off by an interruption. */
  lost(partition: number): boolean {
    if (partition !== this.#next) return false;
    return this.#growing.some((g) => g.always && !existsSync(partOf(g, partition)));
  }

  /** Append the parts of the partitions that are next in order, as long as `isDone` says that they are whole. */
  async advance(isDone: (partition: number) => boolean): Promise<void> {
    // Before the first file begins, so that there is no file without it.
    if (this.#next === 0 && isDone(0)) await this.#note(0);
    for (; isDone(this.#next); this.#next++) {
      const parts: string[] = [];
      for (const growing of this.#growing) {
        const part = partOf(growing, this.#next);
        if (this.#fed.delete(growing.path)) continue;
        if (existsSync(part)) {
          await this.#append(growing, part);
          parts.push(part);
        } else if (growing.always) refuseMissing(part);
      }
      await this.#note(this.#next + 1);
      for (const part of parts) rmSync(part, { force: true });
    }
  }

  #note(partitions: number): Promise<void> {
    return writeJson(statePath(this.#out), { partitions, bytes: this.#bytes } satisfies State);
  }

  async #append({ path, head }: Growing, part: string): Promise<void> {
    await writing(join(this.#out, path), async () => {
      const before = this.#bytes[path] ?? 0;
      const file = this.#file(path);
      const end = statSync(part).size;
      for (let at = before === 0 ? 0 : head; at < end; at += TURN) {
        file.copy(part, at, Math.min(end, at + TURN));
        await setImmediate();
      }
      this.#bytes[path] = file.bytes;
    });
  }

  #file(path: string): JoinedFile {
    let file = this.#files.get(path);
    if (file === undefined) {
      const temporary = this.#temporary(path);
      makeDirectory(dirname(temporary));
      file = new JoinedFile(temporary, this.#bytes[path] !== undefined);
      this.#files.set(path, file);
    }
    return file;
  }

  /**
   * Give a file its final name; for a file that has no part, there is none. Returns the fingerprint of what went through our hands,
   * null where it has to be read.
   */
  async settle(path: string): Promise<Fingerprint | null> {
    const final = join(this.#out, path);
    if (this.#bytes[path] === undefined || existsSync(final)) return null;
    const file = this.#files.get(path);
    this.#files.delete(path);
    return writing(final, () => {
      const known = file?.end() ?? null;
      makeDirectory(dirname(final));
      renameSync(this.#temporary(path), final);
      return known;
    });
  }

  /** Let go of all files; what has grown stays for `--resume`. */
  close(): void {
    for (const file of this.#files.values()) file.end();
    this.#files.clear();
  }

  #temporary(path: string): string {
    return workPath(this.#out, FOLDER, path);
  }
}

const FOLDER = 'gathered';
const partOf = ({ folder, extension }: Growing, partition: number) =>
  join(folder, partFile(extension, partition));
const statePath = (out: string) => workPath(out, 'gathered.json');

/** Cut off what was appended after the state was last written. */
function shorten(path: string, bytes: number): void {
  if (!existsSync(path) || statSync(path).size < bytes) refuseMissing(path);
  truncateSync(path, bytes);
}

export function refuseMissing(part: string): never {
  fail('DATA_UNREADABLE', {
    file: part,
    problem: 'the part file is gone',
    help: 'Start the run again with --force.',
  });
}
