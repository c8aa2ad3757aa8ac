// Prints in a run: each partition writes parts of the files of documents and messages; the end puts their frames around them.
import { closeSync, existsSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { JoinedFile, writeAll } from '../base/joined-file.ts';
import type { PrintEntry } from '../catalog.ts';
import type { Life } from '../clinical/life.ts';
import type { Frame, Page, Print, PrintContext, Printer } from '../formats/print.ts';
import { Bytes } from '../formats/text/bytes.ts';
import type { Json } from '../schema/fold.ts';
import type { Artifact, Fingerprint } from '../schema/format.ts';
import type { World } from '../world/world.ts';
import type { Content } from './content.ts';
import { fingerprint, makeDirectory, partFile, workPath, writing } from './files.ts';
import type { Gathering, Growing } from './gathering.ts';
import { printContextOf, printsOf } from './publication.ts';

/** A print of a run, opened. */
export interface OpenPrint {
  readonly entry: PrintEntry;
  readonly print: Print;
  readonly context: PrintContext;
}

export async function openPrints(content: Content, world: World): Promise<readonly OpenPrint[]> {
  return Promise.all(
    printsOf(content).map(async (entry) => ({
      entry,
      print: await entry.load(),
      context: printContextOf(content, world, entry),
    })),
  );
}

/** Files of a print whose parts are appended while the run goes on. */
export function growingOf(out: string, { entry, print, context }: OpenPrint): readonly Growing[] {
  return entry
    .files(context.settings)
    .filter((path) => print.frameless?.(path) === true)
    .map((path) => ({
      path,
      folder: partsOf(out, path),
      extension: extensionOf(path),
      head: 0,
      always: false,
    }));
}

/** Folder of the parts of a printed file. */
const partsOf = (out: string, path: string) => workPath(out, 'prints', path);

/** Name of the last piece of a path, which parts carry as their extension. */
const extensionOf = (path: string) => basename(path).split('.').at(-1)!;

const isWhole = (name: string) => !name.endsWith('.tmp');

/** A part under way, written to as the buffer fills. */
class PartPage implements Page {
  readonly bytes: Bytes;
  entries = 0;
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.tmp`;
    makeDirectory(dirname(path));
    this.#file = openSync(this.#temporary, 'w');
    this.bytes = new Bytes({ write: (bytes) => writeAll(this.#file, bytes) }, 1 << 18);
  }

  end(): void {
    this.bytes.flush();
    closeSync(this.#file);
    renameSync(this.#temporary, this.#path);
  }
}

/** Prints the lives of partitions into part files. */
export interface Printing {
  begin(partition: number): void;
  print(life: Life): void;
  /** Ends the partition: entries by path, and what each print tells the end of the run, by its name. */
  end(): Promise<{ readonly entries: Record<string, number>; readonly seen: Record<string, Json> }>;
}

export function printing(out: string, prints: readonly OpenPrint[]): Printing {
  let partition = 0;
  const pages = new Map<string, PartPage>();
  const page = (path: string): Page => {
    let found = pages.get(path);
    if (found === undefined) {
      found = new PartPage(join(partsOf(out, path), partFile(extensionOf(path), partition)));
      pages.set(path, found);
    }
    return found;
  };
  const printers = prints.map(({ print, context }): Printer => print.open(context, page));
  return {
    begin(number) {
      partition = number;
    },
    print(life) {
      for (const printer of printers) printer.print(life);
    },
    async end() {
      const seen = Object.fromEntries(prints.map(({ entry }, i) => [entry.name, printers[i]!.close()]));
      const entries: Record<string, number> = {};
      for (const [path, part] of pages) {
        await writing(path, () => part.end());
        entries[path] = part.entries;
      }
      pages.clear();
      return { entries, seen };
    },
  };
}

/** Join the parts of a print's files and put their frames around them. A final name that exists is whole. */
export async function settlePrint(
  out: string,
  { entry, print, context }: OpenPrint,
  seen: Json,
  entries: Readonly<Record<string, number>>,
  gathering: Gathering,
  onFile: (path: string) => Promise<void>,
): Promise<readonly Artifact[]> {
  const frames = new Map(print.end(context, seen).map((f) => [f.path, f]));
  const artifacts: Artifact[] = [];
  for (const path of entry.files(context.settings)) {
    const frame = frames.get(path);
    const final = join(out, path);
    let known: Fingerprint | null = null;
    if (gathering.has(path)) {
      await onFile(path);
      known = await gathering.settle(path);
      if (!existsSync(final)) continue;
    } else {
      const folder = partsOf(out, path);
      const parts = existsSync(folder) ? readdirSync(folder).filter(isWhole).sort() : [];
      if (parts.length === 0 && frame === undefined) continue;
      await onFile(path);
      if (!existsSync(final))
        known = await framed(
          final,
          frame,
          parts.map((name) => join(folder, name)),
        );
    }
    known ??= await fingerprint(final);
    const rows = (entries[path] ?? 0) + (frame?.entries ?? 0);
    artifacts.push({ path, table: path, format: entry.name, rows, ...known });
  }
  return artifacts;
}

async function framed(
  final: string,
  frame: Frame | undefined,
  parts: readonly string[],
): Promise<Fingerprint> {
  return writing(final, () => {
    makeDirectory(dirname(final));
    const temporary = `${final}.tmp`;
    const joined = new JoinedFile(temporary);
    if (frame?.before !== undefined) joined.write(frame.before);
    for (const part of parts) joined.copy(part);
    if (frame?.after !== undefined) joined.write(frame.after);
    const known = joined.end();
    renameSync(temporary, final);
    return known;
  });
}

/** Write a document of a dataset, whole. */
export async function writeDocument(path: string, text: string): Promise<Fingerprint> {
  await writing(path, () => {
    makeDirectory(dirname(path));
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  });
  return fingerprint(path);
}
