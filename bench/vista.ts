// Entries a second of the VistA writer and of its reader with check: one thread; lives are simulated before the clock runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Rng } from '../src/base/rng.ts';
import type { Life } from '../src/clinical/life.ts';
import type { Page, PrintContext } from '../src/formats/print.ts';
import { Bytes } from '../src/formats/text/bytes.ts';
import { checkGlobals } from '../src/formats/vista/check.ts';
import { vistaEntry } from '../src/formats/vista/entry.ts';
import { globalFiles, loadGlobals } from '../src/formats/vista/load.ts';
import { vista } from '../src/formats/vista/write.ts';
import { runKey } from '../src/run/content.ts';
import { worldOf } from '../src/run/source.ts';
import { contentOf, parseSpec } from '../src/run/spec.ts';
import { defaultsOf } from '../src/schema/setting.ts';
import { simulator } from '../src/sim/simulate.ts';
import { median, type Result, short } from './result.ts';

const RUNS = 3;

function livesOf(patients: number): { readonly lives: readonly Life[]; readonly context: PrintContext } {
  const content = contentOf(parseSpec({ patients, seed: 42 }));
  const world = worldOf(content);
  const settings = { historyYears: 10, demographics: {}, cpt: true, include: new Set(vistaEntry.needs) };
  const asOf = 20_089;
  const { life } = simulator(Rng.root(runKey(content.seed)), world, { ...settings, asOf });
  const context = {
    world,
    asOf,
    historyYears: 10,
    patients,
    seed: '42',
    rng: Rng.root([1, 2]),
    settings: defaultsOf(vistaEntry.settings),
  };
  return { lives: Array.from({ length: patients }, (_, i) => life(i + 1)), context };
}

/** Pages that count what they are given, and keep it where a folder is given. */
function pages(): {
  readonly page: (path: string) => Page;
  bytes(): number;
  readonly chunks: Map<string, Buffer[]>;
} {
  const open = new Map<string, Page>();
  const chunks = new Map<string, Buffer[]>();
  let bytes = 0;
  return {
    chunks,
    bytes: () => bytes,
    page: (path) => {
      let page = open.get(path);
      if (page === undefined) {
        const kept: Buffer[] = [];
        chunks.set(path, kept);
        const write = (chunk: Uint8Array) => {
          bytes += chunk.length;
          kept.push(Buffer.from(chunk));
        };
        page = { bytes: new Bytes({ write }, 1 << 18), entries: 0 };
        open.set(path, page);
      }
      return page;
    },
  };
}

interface Printed {
  readonly seconds: number;
  readonly entries: number;
  readonly bytes: number;
  readonly chunks: ReadonlyMap<string, readonly Buffer[]>;
}

function printed(lives: readonly Life[], context: PrintContext): Printed {
  const out = pages();
  const open = new Set<Page>();
  const page = (path: string) => {
    const found = out.page(path);
    open.add(found);
    return found;
  };
  const begun = performance.now();
  const printer = vista.open(context, page);
  for (const life of lives) printer.print(life);
  const seen = printer.close();
  for (const { bytes } of open) bytes.flush();
  const seconds = (performance.now() - begun) / 1000;
  const frames = vista.end(context, seen);
  for (const f of frames)
    out.chunks.set(f.path, [Buffer.from(f.before ?? []), ...(out.chunks.get(f.path) ?? [])]);
  const entries = [...open].reduce((sum, p) => sum + p.entries, 0);
  return { seconds, entries, bytes: out.bytes(), chunks: out.chunks };
}

/** Median of three after a warm-up. */
export async function vistaGlobals(patients: number, scratch: string): Promise<Result[]> {
  const { lives, context } = livesOf(patients);
  printed(lives, context);
  const runs = Array.from({ length: RUNS }, () => printed(lives, context));
  const { entries, bytes, chunks } = runs[0]!;
  const seconds = median(runs.map((r) => r.seconds));
  const dir = mkdtempSync(join(scratch, 'vista-'));
  for (const [path, parts] of chunks)
    writeFileSync(join(dir, path.replace('vista/', '')), Buffer.concat(parts));
  const begun = performance.now();
  const check = checkGlobals(loadGlobals(globalFiles(dir), true));
  const reading = (performance.now() - begun) / 1000;
  rmSync(dir, { recursive: true, force: true });
  if (check.total > 0) throw new Error(`the globals have ${check.total} faults`);
  const common = { floor: '', holds: null };
  return [
    {
      ...common,
      what: 'writer',
      figure: `${short(entries / seconds)} entries/s, ${short(bytes / seconds / 1e6)} MB/s of nodes and indexes`,
      runs: RUNS,
      limit: `${short(patients / seconds)} lives/s.`,
    },
    {
      ...common,
      what: 'reader with check',
      figure: `${short(entries / reading)} entries/s`,
      runs: 1,
      limit: 'Every index node is worked out again and looked up.',
    },
  ];
}
