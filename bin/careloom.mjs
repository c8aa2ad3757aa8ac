#!/usr/bin/env node
// The careloom command: runs the compiled command line.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('error careloom is not built yet.\n      Run: npm run build\n');
  process.exitCode = 70;
}
