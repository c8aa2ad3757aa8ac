// The machine a benchmark ran on, and how busy it was.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';

/** Cores that others may use before the figures are too low. */
const QUIET = 0.25;
const TICKS_A_SECOND = 100;

/** What every table was measured on. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  return `Machine: ${availableParallelism()} × ${model}, ${Math.round(totalmem() / (1 << 30))} GiB of memory, ${platform()} ${release()}, Node ${process.versions.node}.`;
}

/** When one table was measured, of which version, and what else the machine was doing when that began. */
export function circumstances(load: number): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const state = load <= QUIET ? 'nothing else was running' : '**others were at work: too slow**';
  return `Careloom ${version}, ${new Date().toISOString().slice(0, 10)}; ${state}.`;
}

/** Cores that others used over the given time, from /proc/stat; NaN where there is none. */
export async function othersAtWork(milliseconds = 2000): Promise<number> {
  const before = busyTicks();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return (busyTicks() - before) / TICKS_A_SECOND / (milliseconds / 1000);
}

/** Fields of proc(5) stat: user, nice, system, idle, iowait, irq, softirq, steal. */
function busyTicks(): number {
  try {
    const fields = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!.split(/\s+/).slice(1, 9).map(Number);
    return fields.reduce((sum, ticks) => sum + ticks, 0) - fields[3]! - fields[4]!;
  } catch {
    return Number.NaN;
  }
}
