// Synthea on the same machine, told to do what the runs beside it do: lives of ten years as CSV.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SYNTHEA_VERSION, syntheaJars } from '../scripts/synthea.ts';
import { measured } from './command.ts';
import { mebibytes, type Result, short } from './result.ts';

/** Records that a run of Synthea said it had made, the dead among them. */
const MADE = /Records: total=(\d+)/;

/** One run of `patients` living persons on one thread, with the collector that takes least time; nothing where it cannot be had. */
export async function synthea(patients: number, scratch: string): Promise<Result[]> {
  const jars = syntheaJars();
  if (jars === null) {
    console.error('Synthea is not measured: it needs Java 17 and Maven.');
    return [];
  }
  const out = mkdtempSync(join(scratch, 'synthea-'));
  const java = ['-XX:+UseSerialGC', '-Xmx4g', '-cp', join(jars, '*'), 'App'];
  const asked = ['-p', String(patients), '-s', '42', '--generate.thread_pool_size=1'];
  const forms = ['fhir', 'hospital.fhir', 'practitioner.fhir'].map((f) => `--exporter.${f}.export=false`);
  const wanted = [
    '--exporter.csv.export=true',
    '--exporter.years_of_history=10',
    `--exporter.baseDirectory=${out}`,
  ];
  try {
    const run = await measured('java', [...java, ...asked, ...forms, ...wanted, 'Massachusetts']);
    const lives = Number(MADE.exec(run.stdout)?.[1]);
    const perCpu = run.cpuSeconds === null ? '' : `; ${short(lives / run.cpuSeconds)} lives per CPU-second`;
    const memory = run.peakBytes === null ? '' : `, ${mebibytes(run.peakBytes)}`;
    return [
      {
        what: `Synthea ${SYNTHEA_VERSION}: ${lives.toLocaleString('en')} persons, 10 years, csv, 1 thread`,
        figure: `${short(lives / run.seconds)} lives/s${perCpu}${memory}`,
        floor: '',
        holds: null,
        runs: 1,
        limit: 'It lives whole lives and writes ten years of them, with 18 tables, claims among them.',
      },
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
