// Realism: one fold that compares a run with published figures and tallies what the report's charts show.
import type { Day } from '../../base/days.ts';
import type { Part } from '../../schema/batch.ts';
import type { Fold } from '../../schema/fold.ts';
import { audienceOf } from './audience.ts';
import { chartsOf, chartTallies, type RealismCharts } from './chart-data.ts';
import type { Measure, Tally } from './measure.ts';
import { allMeasures } from './measures/index.ts';
import { targetOf } from './targets.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { type Readers, walk } from './walk.ts';
import { type Windows, windowsOf } from './watch.ts';

/** One calibration row with what the run gives. */
export interface RealismRow {
  readonly id: string;
  readonly area: string;
  readonly statistic: string;
  readonly population: string;
  readonly unit: string;
  readonly target: number;
  readonly low: number;
  readonly high: number;
  /** The run's figure; null when nothing could be counted. */
  readonly generated: number | null;
  readonly se: number | null;
  /** Persons, events or person-years that the figure rests on. */
  readonly n: number;
  readonly verdict: Verdict;
  readonly source: string;
  readonly year: string;
  readonly provenance: 'found' | 'recalled';
}

export interface Realism {
  readonly rows: readonly RealismRow[];
  readonly charts: RealismCharts;
  /** Days that were looked at: the anchor, and the first days of the windows of rates and deaths. */
  readonly windows: Windows;
}

/** Sums by tally; integers, so that adding in any order gives the same. */
export type RealismSums = { readonly [tally: string]: readonly number[] };

export interface RealismContext {
  readonly asOf: Day;
  readonly historyYears: number | 'all';
}

/** Compare a run with the calibration rows. Parts hold whole patients, in patient order within each table. */
export function realism(context: RealismContext): Fold<RealismSums, Realism> {
  const windows = windowsOf(context.asOf, context.historyYears);
  const measures = allMeasures(context.asOf);
  const tallies = talliesOf(measures);
  let see: ((part: Part) => RealismSums) | null = null;
  return {
    id: 'realism',
    see(part) {
      see ??= seer(windows, tallies);
      return see(part);
    },
    merge: mergeSums,
    end(seen) {
      const sums = addUp(seen, tallies);
      const rows = measures.map((m) => rowOf(m, sums.get((m.reads ?? m).id)!));
      return { rows, charts: chartsOf((t) => sums.get(t.id)!), windows };
    },
  };
}

/** Every tally once, charts and rows together. */
function talliesOf(measures: readonly Measure[]): readonly Tally[] {
  const byId = new Map<string, Tally>();
  for (const t of chartTallies) byId.set(t.id, t);
  for (const m of measures) byId.set((m.reads ?? m).id, m.reads ?? m);
  return [...byId.values()];
}

/** Sees parts one after the other. Watchers are made once, because there are many of them and parts may be small. */
function seer(windows: Windows, tallies: readonly Tally[]): (part: Part) => RealismSums {
  const sums = tallies.map((t) => new Float64Array(t.size));
  const audience = audienceOf(tallies.map((t, i) => t.watch(sums[i]!, windows)));
  // Compiled code lives only as long as some function that runs it: without the last part's readers, which hold its
  // columns until the next part is seen, readers would be compiled anew after each collection of garbage.
  const kept: { readers: Readers | null } = { readers: null };
  return (part) => {
    for (const s of sums) s.fill(0);
    kept.readers = walk(part, windows, audience);
    // Most tallies of a small part count nothing, and are left out.
    const counted: Record<string, readonly number[]> = {};
    for (const [i, t] of tallies.entries()) {
      const cells = compact(sums[i]!);
      if (cells.length > 0) counted[t.id] = cells;
    }
    return counted;
  };
}

/** Trailing zeros are left out; most cells of small parts are empty. */
function compact(sums: Float64Array): number[] {
  let end = sums.length;
  while (end > 0 && sums[end - 1] === 0) end--;
  return Array.from(sums.subarray(0, end));
}

/** Sums of squares of many millions of persons leave 2^53; two limbs keep the total exact until the last step. */
const LIMB = 67_108_864;

/** Suffix of the upper limbs of a tally in merged contributions. */
const UPPER = '^';

/** Add a contribution, plain or merged, to the limbs of a tally. */
function addTo(low: Float64Array, high: Float64Array, part: RealismSums, id: string): void {
  (part[id] ?? []).forEach((x, i) => {
    // Split before adding: a sum of two numbers near 2^53 would be rounded.
    const h = Math.floor(x / LIMB);
    const sum = low[i]! + (x - h * LIMB);
    const carry = sum >= LIMB ? 1 : 0;
    high[i]! += h + carry;
    low[i]! = sum - carry * LIMB;
  });
  (part[id + UPPER] ?? []).forEach((h, i) => {
    high[i]! += h;
  });
}

function mergeSums(a: RealismSums, b: RealismSums): RealismSums {
  const merged: Record<string, readonly number[]> = { ...a };
  for (const key of Object.keys(b)) {
    const plain = plainSum(a[key] ?? [], b[key]!);
    if (plain !== null && !key.endsWith(UPPER)) merged[key] = plain;
    else mergeLimbs(merged, a, b, key.replace(UPPER, ''));
  }
  return merged;
}

/** The sum of two lists of cells, null where a cell leaves 2^53. */
function plainSum(a: readonly number[], b: readonly number[]): number[] | null {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  const sum = long.slice();
  for (let i = 0; i < short.length; i++) sum[i]! += short[i]!;
  return sum.every((x) => x >= 0 && x <= Number.MAX_SAFE_INTEGER) ? sum : null;
}

function mergeLimbs(merged: Record<string, readonly number[]>, a: RealismSums, b: RealismSums, id: string) {
  const size = Math.max(...[a, b].flatMap((p) => [p[id]?.length ?? 0, p[id + UPPER]?.length ?? 0]));
  const [low, high] = [new Float64Array(size), new Float64Array(size)];
  for (const part of [a, b]) addTo(low, high, part, id);
  merged[id] = compact(low);
  if (high.some((h) => h !== 0)) merged[id + UPPER] = compact(high);
}

function addUp(seen: readonly RealismSums[], tallies: readonly Tally[]): Map<string, readonly number[]> {
  return new Map(
    tallies.map((t) => {
      const [low, high] = [new Float64Array(t.size), new Float64Array(t.size)];
      for (const part of seen) addTo(low, high, part, t.id);
      return [t.id, Array.from(low, (x, i) => high[i]! * LIMB + x)];
    }),
  );
}

function rowOf(m: Measure, sums: readonly number[]): RealismRow {
  const t = targetOf(m.id);
  const e = m.estimate(sums, t);
  const known = Number.isFinite(e.value);
  return {
    id: t.id,
    area: t.area,
    statistic: t.statistic,
    population: t.population,
    unit: t.unit,
    target: t.value,
    low: t.low,
    high: t.high,
    generated: known ? e.value : null,
    se: known && Number.isFinite(e.se) ? e.se : null,
    n: e.n,
    verdict: verdictOf(t, e),
    source: t.source,
    year: t.year,
    provenance: t.provenance,
  };
}
