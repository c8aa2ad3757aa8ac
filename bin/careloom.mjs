#!/usr/bin/env node
// The careloom command: runs the compiled command line.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Optimise a function after four times as many runs as V8 does unasked (67,584 in Node 20): functions as large as ours are
// otherwise compiled again and again while V8 still learns their types, which costs a tenth of a run of some seconds.
setFlagsFromString('--interrupt-budget=264000');

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('error careloom is not built yet.\n      Run: npm run build\n');
  process.exitCode = 70;
}
