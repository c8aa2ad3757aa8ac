// Judging files of documents and messages: which files a path names, and what the judge of their format says.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../base/errors.ts';
import { type PrintEntry, prints } from '../catalog.ts';
import type { Judgement } from '../formats/print.ts';

export type { Judgement } from '../formats/print.ts';

/** The print of a name whose files can be judged, or undefined. */
export function judgedFormat(name: string | undefined): PrintEntry | undefined {
  return prints.find((p) => p.name === name && p.judge !== undefined);
}

/**
 * Judge a file, or the files of a format in a directory: in the folder of the format's name where there is one. Throws
 * `NOT_FOUND_PATH` when there is none.
 */
export async function judgeFiles(path: string, entry: PrintEntry): Promise<Judgement> {
  const { extensions, load } = entry.judge!;
  if (!existsSync(path))
    fail('NOT_FOUND_PATH', { path, help: 'Name a file, or the directory of a run or of files.' });
  const files = filesNamed(path, entry.name, extensions);
  if (files.length === 0) {
    fail('NOT_FOUND_PATH', {
      path: join(path, `*.${extensions[0]}`),
      help: `Name a directory with ${entry.name} files, such as careloom generate --format ${entry.name} writes.`,
    });
  }
  return (await load())(files);
}

/** The file, or the files of a directory with one of the extensions, in order of name. */
export function filesNamed(path: string, folder: string, extensions: readonly string[]): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const inside = join(path, folder);
  const dir = existsSync(inside) ? inside : path;
  const names = readdirSync(dir).filter((name) => extensions.includes(name.split('.').at(-1)!));
  return names.sort().map((name) => join(dir, name));
}
