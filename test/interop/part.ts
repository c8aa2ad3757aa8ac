// Foreign parts: a missing one is skipped by name on a laptop, and fails where continuous integration should have it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Describe tests that need a part. `found` is what opens the part, or null when it is missing; `want` says what to install.
 * With CI set, a missing part fails unless it is `optional`.
 */
export function withPart<P>(
  name: string,
  found: P | null,
  want: string,
  body: (part: P) => void,
  optional = false,
): void {
  if (found !== null) describe(name, () => body(found));
  else if (process.env.CI && !optional) {
    test(`${name} is here`, () => expect.fail(`${name} is missing: ${want}`));
  } else {
    test.skip(`${name} (missing: ${want})`, () => {});
  }
}

/** Path of a program, or null when it is not installed. */
export function program(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Run a program with a script as its input and return what it prints; throws with its complaint when it fails. */
export function feed(path: string, args: readonly string[], input: string): string {
  const done = spawnSync(path, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${path} ended with ${done.status}: ${done.stderr}`);
  return done.stdout;
}
