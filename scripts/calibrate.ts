// Solves the baseline hazards of all condition modules and writes `src/sim/overlay.ts`.
import { writeFileSync } from 'node:fs';
import { Rng } from '../src/base/rng.ts';
import { calibrate } from '../src/sim/calibrate.ts';
import { calibrationInput } from '../src/sim/calibration-input.ts';
import { chronicModules } from '../src/sim/modules/index.ts';

const PANEL = Number(process.argv[2] ?? 40_000);
const solved = calibrate(Rng.root([20_250_101, 7]), chronicModules, PANEL, calibrationInput());
const text = [
  '// Written by `npm run calibrate`; do not edit. Baseline hazards by module, sex and year of age.',
  "import type { Overlay } from './onset.ts';",
  '',
  `export const overlay: Overlay = ${JSON.stringify(solved, null, 0).replaceAll('},', '},\n')};`,
  '',
].join('\n');
writeFileSync(new URL('../src/sim/overlay.ts', import.meta.url), text);
console.log(`${chronicModules.length} modules, panel of 2 × ${PANEL}, written to src/sim/overlay.ts`);
