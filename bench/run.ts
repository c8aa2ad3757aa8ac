// npm run bench: measures everything that DESIGN promises about speed and size, and writes bench/README.md.
//   --quick  toy sizes, table on the screen only      --full  1,000,000 patients as well      --dir DIR  where runs are written
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fhirWriter } from './fhir.ts';
import { firstRow, lives, memory, type Shape, SYNTHEA, validation } from './generate.ts';
import { machine } from './machine.ts';
import { messages } from './messages.ts';
import { page, type Result } from './result.ts';
import { vistaGlobals } from './vista.ts';
import { writers } from './writers.ts';

interface Sizes {
  readonly writerRows: number;
  /** Lives whose HL7 v2 messages are printed, checked and sent. */
  readonly messageLives: number;
  /** Patients whose lives the FHIR writer prints. */
  readonly fhir: number;
  readonly vista: number;
  readonly lives: readonly Shape[];
  readonly memory: readonly number[];
  readonly validate: number;
}

const shapes = (patients: readonly number[], whole: number): Shape[] => [
  ...patients.flatMap((n) =>
    ['csv', 'parquet'].map((format) => ({ patients: n, format, historyYears: '10' })),
  ),
  { patients: whole, format: 'csv', historyYears: 'all' },
  ...['fhir', 'omop', 'synthea-csv'].map((format) => ({ patients: whole, format, historyYears: '10' })),
];

const QUICK: Sizes = {
  writerRows: 50_000,
  messageLives: 12,
  fhir: 24,
  vista: 24,
  lives: shapes([100], 50),
  memory: [100, 200],
  validate: 100,
};
const USUAL: Sizes = {
  writerRows: 1_000_000,
  messageLives: 120,
  fhir: 120,
  vista: 300,
  lives: shapes([5000, 20_000], 2000),
  memory: [10_000, 100_000],
  validate: 5000,
};
const FULL: Sizes = { ...USUAL, memory: [...USUAL.memory, 1_000_000] };

const NOTES = [
  'Writers run in this process from the sources; everything else is the built command line as a process of its own, so that start, checks, roll-ups, joining and hashing are included.',
  'A warm-up comes first; figures are medians of the runs that follow. A run of more than eight seconds is measured once.',
  'CPU seconds and memory are read from /proc every 20 ms: the sum over the process and its children, and the high-water mark of the process.',
  'What limits a row is the self time of a CPU profile taken of one further run (on one worker), by folder of the source, with the longest function of each. Profiling itself costs a few percent.',
  `Synthea, for comparison: ${SYNTHEA.low} to ${SYNTHEA.high} lives per CPU-second (a figure from the field, not measured here). Its runs write whole lives in its own formats, so compare orders of magnitude, not digits.`,
  'Floors are those of the design: CSV 3 M and Parquet 1 M rows/s a thread, 100 times Synthea, first row in a second, 1 GiB.',
];

async function measureAll(sizes: Sizes, scratch: string): Promise<Result[]> {
  const results: Result[] = [];
  const steps: readonly (() => Promise<Result[]>)[] = [
    () => writers(sizes.writerRows, scratch),
    () => messages(sizes.messageLives, scratch),
    async () => [fhirWriter(sizes.fhir)],
    () => vistaGlobals(sizes.vista, scratch),
    () => firstRow(scratch),
    ...sizes.lives.map((shape) => () => lives(shape, scratch)),
    () => memory(sizes.memory, scratch),
    () => validation(sizes.validate, scratch),
  ];
  for (const step of steps) {
    const found = await step();
    for (const r of found)
      console.error(`${r.what}: ${r.figure}${r.holds === false ? '  SHORT of the floor' : ''}`);
    results.push(...found);
  }
  return results;
}

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, full: { type: 'boolean' }, dir: { type: 'string' } },
});
const scratch = mkdtempSync(join(values.dir ?? tmpdir(), 'careloom-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
// Said before the work begins, because the work is load too.
const host = machine();
const results = await measureAll(values.quick ? QUICK : values.full ? FULL : USUAL, scratch);
const text = page(results, host, NOTES);
if (values.quick) console.log(text);
else writeFileSync(new URL('./README.md', import.meta.url), text);
// Toy sizes reach no floor.
process.exitCode = !values.quick && results.some((r) => r.holds === false) ? 1 : 0;
