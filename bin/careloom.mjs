#!/usr/bin/env node
// The careloom command: runs the compiled command line.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Let V8 inline less into one function than it does unasked (920 bytes of bytecode in Node 20): ours are many and large, and
// compiling them costs the first two thousand lives more than simulating them. What is reached in the end is as fast.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=400');
// Optimise a function after three to four times as much work as V8 does unasked (rounds of 67,584 bytes of bytecode, three for a small
// function and more for a large one): functions as large as ours are otherwise compiled again and again while V8 still learns their
// types, a tenth of a run of some seconds. Node 22 counts otherwise, has a compiler in between, and does not know these flags.
if (process.versions.v8.startsWith('11.3.')) {
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--ticks-before-optimization=2');
}
// Rows of a life are garbage as soon as they lie in columns. In half of all runs V8 concludes from the first lives, when its young
// heap is still smaller than one of them, that rows live long, and then makes all of them in the old heap: a tenth more work.
setFlagsFromString('--no-allocation-site-pretenuring');
// So little is left of each young heap that helpers wait for one another longer than they copy.
setFlagsFromString('--no-parallel-scavenge');
// Let the old heap grow by one and a half of what lives in it before it is marked again. Unasked V8 marks a small heap, as that of
// CSV is, every second, which costs 4 % of the run's CPU, and lets a large one, as that of FHIR is, grow fourfold.
setFlagsFromString('--heap-growing-percent=150');

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('error careloom is not built yet.\n      Run: npm run build\n');
  process.exitCode = 70;
}
