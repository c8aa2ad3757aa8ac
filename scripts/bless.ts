// Writes the golden slices as they are now; the difference is for people to look at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kept, slices } from '../test/golden/slices.ts';

const now = await slices();
let changed = 0;
for (const [path, text] of Object.entries(now)) {
  if (kept(path) === text) continue;
  const file = fileURLToPath(new URL(`../test/golden/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`changed ${path}`);
  changed++;
}
console.log(
  changed === 0
    ? `all ${Object.keys(now).length} slices are as they were`
    : 'Data changed? Raise the version and say so in CHANGELOG.md.',
);
