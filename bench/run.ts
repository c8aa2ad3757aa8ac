// npm run bench: measures everything that DESIGN promises about speed and size, and writes bench/README.md.
//   --only PART,PART  these tables again, the others as they are      --full  the sizes that take an hour as well
//   --quick  toy sizes, tables on the screen only                     --dir DIR  where runs are written
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DatasetRun, datasets, LARGE, pipeline, TOYS, USUAL as USUAL_DATASETS } from './datasets.ts';
import { fhirWriter } from './fhir.ts';
import { firstRow, lives, memory, type Shape, SYNTHEA, validation, type Watched } from './generate.ts';
import { circumstances, machine, othersAtWork } from './machine.ts';
import { messages } from './messages.ts';
import { type Part, page, type Result, sectionOf, sectionsIn, short } from './result.ts';
import { synthea } from './synthea.ts';
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
  readonly forms: readonly Shape[];
  readonly datasets: readonly DatasetRun[];
  readonly memory: readonly Watched[];
  readonly validate: number;
  /** Living persons that Synthea is asked for. */
  readonly synthea: number;
}

const shapes = (patients: readonly number[], whole: number): Shape[] => [
  ...patients.flatMap((n) =>
    ['csv', 'parquet'].map((format) => ({ patients: n, format, historyYears: '10' })),
  ),
  { patients: whole, format: 'csv', historyYears: 'all' },
];

/** The same lives in every other form. */
const forms = (patients: number): Shape[] =>
  ['fhir', 'hl7v2', 'vista', 'omop', 'synthea-csv'].map((format) => ({
    patients,
    format,
    historyYears: '10',
  }));

const watched = (historyYears: string, sizes: readonly number[]): Watched[] =>
  sizes.map((patients) => ({ patients, historyYears }));

const QUICK: Sizes = {
  writerRows: 50_000,
  messageLives: 12,
  fhir: 24,
  vista: 24,
  lives: shapes([100], 50),
  forms: forms(50),
  datasets: TOYS,
  memory: watched('10', [100, 200]),
  validate: 100,
  synthea: 2,
};
const USUAL: Sizes = {
  writerRows: 1_000_000,
  messageLives: 120,
  fhir: 120,
  vista: 300,
  lives: shapes([5000, 20_000], 2000),
  forms: forms(1000),
  datasets: USUAL_DATASETS,
  memory: watched('10', [10_000, 100_000]),
  validate: 5000,
  synthea: 1000,
};
const FULL: Sizes = {
  ...USUAL,
  datasets: [...USUAL_DATASETS, ...LARGE],
  memory: [...USUAL.memory, ...watched('1', [10_000, 100_000, 1_000_000])],
};

/** A file system in memory, where the system has one. */
const MEMORY = '/dev/shm';

const NOTES = [
  'Writers run in this process from the sources; everything else is the built command line as a process of its own, so that start, checks, roll-ups, joining and hashing are included.',
  'A warm-up comes first; figures are medians of the runs that follow. A run of more than eight seconds is measured once.',
  'CPU seconds and memory are read from /proc every 20 ms: the sum over the process and its children, and the high-water mark of the process.',
  'What limits a row is the self time of a CPU profile taken of one further run (on one worker), by folder of the source, with the longest function of each. Profiling itself costs a few percent.',
  'Start-up of a dataset is the time of the same command with `--print-spec`.',
  `The floor of lives is 100 times ${SYNTHEA.high} lives per CPU-second, the upper end of what others measured of Synthea. Measured here, it lives whole lives and writes ten years of them in tables of its own, so compare orders of magnitude, not digits.`,
  'Floors are those of the design: CSV 3 M and Parquet 1 M rows/s a thread, 100 times Synthea, first row in a second, 1 GiB.',
];

const inTurn = async (steps: readonly (() => Promise<readonly Result[]>)[]): Promise<Result[]> => {
  const results: Result[] = [];
  for (const step of steps) results.push(...(await step()));
  return results;
};

const partsAt = (sizes: Sizes): readonly Part[] => [
  {
    name: 'writers',
    title: `Writers alone, one thread, ${short(sizes.writerRows)} rows of 10 columns, into memory`,
    diskless: true,
    measure: (scratch) => writers(sizes.writerRows, scratch),
  },
  { name: 'fhir', title: 'FHIR alone, one thread', measure: async () => [await fhirWriter(sizes.fhir)] },
  {
    name: 'hl7v2',
    title: `HL7 v2 alone, one thread, messages of ${sizes.messageLives} lives of 10 years`,
    measure: (scratch) => messages(sizes.messageLives, scratch),
  },
  {
    name: 'vista',
    title: `VistA globals alone, one thread, ${sizes.vista} lives`,
    measure: (scratch) => vistaGlobals(sizes.vista, scratch),
  },
  { name: 'start', title: 'Start, into memory', diskless: true, measure: firstRow },
  {
    name: 'generate',
    title: 'Generate: whole process, from start to exit',
    measure: (scratch) => inTurn(sizes.lives.map((shape) => () => lives(shape, scratch))),
  },
  {
    name: 'synthea',
    title: 'Synthea on the same machine',
    measure: (scratch) => synthea(sizes.synthea, scratch),
  },
  {
    name: 'forms',
    title: 'Other forms of the same lives: whole process, from start to exit',
    measure: (scratch) => inTurn(sizes.forms.map((shape) => () => lives(shape, scratch))),
  },
  {
    name: 'datasets',
    title: 'The other datasets: whole process, two workers',
    measure: (scratch) =>
      inTurn([() => datasets(sizes.datasets, scratch), () => pipeline(sizes.datasets, scratch)]),
  },
  {
    name: 'memory',
    title: 'Peak resident memory of the process',
    measure: (scratch) => memory(sizes.memory, scratch),
  },
  {
    name: 'validate',
    title: 'Validate: whole process, from start to exit',
    measure: (scratch) => validation(sizes.validate, scratch),
  },
];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    only: { type: 'string' },
    dir: { type: 'string' },
  },
});
const scratchIn = (dir: string): string => {
  const scratch = mkdtempSync(join(dir, 'careloom-bench-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  return scratch;
};
const onDisk = scratchIn(values.dir ?? tmpdir());
// Where the disk would be measured instead of the code.
const inMemory = existsSync(MEMORY) ? scratchIn(MEMORY) : onDisk;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const parts = partsAt(values.quick ? QUICK : values.full ? FULL : USUAL);
const asked = values.only?.split(',') ?? parts.map((p) => p.name);
const unknown = asked.find((name) => !parts.some((p) => p.name === name));
if (unknown !== undefined) {
  console.error(`There is no part '${unknown}'. Parts: ${parts.map((p) => p.name).join(', ')}.`);
  process.exit(2);
}

// Each part in a process of its own: what one has made the compiler do is no part of another.
if (asked.length > 1) {
  const flags = process.argv.slice(2).filter((arg, i, all) => arg !== '--only' && all[i - 1] !== '--only');
  const ends = asked.map((name) =>
    spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, ...flags, '--only', name], {
      stdio: 'inherit',
    }),
  );
  process.exit(Math.max(...ends.map((end) => end.status ?? 1)));
}

const target = new URL('./README.md', import.meta.url);
const sections = sectionsIn(!values.quick && existsSync(target) ? readFileSync(target, 'utf8') : '');
const part = parts.find((p) => p.name === asked[0])!;
// Said before the measurement begins, because the work is load too.
const when = circumstances(await othersAtWork());
const results = await part.measure(part.diskless ? inMemory : onDisk);
for (const r of results)
  console.error(`${r.what}: ${r.figure}${r.holds === false ? '  SHORT of the floor' : ''}`);
sections.set(part.name, sectionOf(part, results, when));
const text = page(parts, sections, machine(), NOTES);
if (values.quick) console.log(text);
else writeFileSync(target, text);
// Toy sizes reach no floor.
process.exitCode = !values.quick && results.some((r) => r.holds === false) ? 1 : 0;
