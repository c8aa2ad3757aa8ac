// Resources a second of the FHIR writer alone: lives are made before, bytes go nowhere, one thread.
import { Rng } from '../src/base/rng.ts';
import { fhir } from '../src/formats/fhir/index.ts';
import * as options from '../src/formats/fhir/options.ts';
import type { Page } from '../src/formats/print.ts';
import { Bytes } from '../src/formats/text/bytes.ts';
import { runKey, settingsOf } from '../src/run/content.ts';
import { extrasMade, printContextOf } from '../src/run/publication.ts';
import { worldOf } from '../src/run/source.ts';
import { contentOf, parseSpec } from '../src/run/spec.ts';
import { simulator } from '../src/sim/simulate.ts';
import { profiled, sentence } from './profile.ts';
import { median, type Result, short } from './result.ts';

/** Resources a second that DESIGN §7 asks of a thread. */
const FLOOR = 400_000;
const RUNS = 5;
/** Half a million resources pass before the compiler has settled. */
const WARM_UP = 4;

export async function fhirWriter(patients: number): Promise<Result> {
  const content = contentOf(parseSpec({ patients, seed: '42', formats: ['fhir'] }, ''));
  const world = worldOf(content);
  const settings = settingsOf(content, extrasMade(content));
  const { life } = simulator(Rng.root(runKey(content.seed)), world, settings);
  const lives = Array.from({ length: patients }, (_, i) => life(i + 1));
  let bytes = 0;
  let pages = new Map<string, Page>();
  const page = (path: string): Page => {
    const found = pages.get(path) ?? {
      bytes: new Bytes({ write: (b) => (bytes += b.length) }, 1 << 18),
      entries: 0,
    };
    pages.set(path, found);
    return found;
  };
  const printer = fhir.open(
    printContextOf(content, world, { name: 'fhir', settings: options.settings }),
    page,
  );
  const printAll = (): number => {
    for (const l of lives) printer.print(l);
    const { counts } = printer.close() as { counts: Record<string, number> };
    for (const p of pages.values()) p.bytes.flush();
    return Object.values(counts).reduce((sum, n) => sum + n, 0);
  };
  const rates: number[] = [];
  let resources = 0;
  for (let run = -WARM_UP; run < RUNS; run++) {
    bytes = 0;
    pages = new Map();
    const started = process.cpuUsage();
    resources = printAll();
    const { user, system } = process.cpuUsage(started);
    if (run >= 0) rates.push(resources / ((user + system) / 1e6));
  }
  const rate = median(rates);
  return {
    what: `FHIR NDJSON, ${short(resources)} resources of all types`,
    figure: `${short(rate)} resources per CPU-second, ${short(bytes / resources)} bytes each`,
    floor: `≥ ${short(FLOOR)} resources/s`,
    holds: rate >= FLOOR,
    runs: RUNS,
    limit: sentence(await profiled(async () => printAll())),
  };
}
