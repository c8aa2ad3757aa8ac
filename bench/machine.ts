// The machine a benchmark ran on, and how busy it was.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** A core that others use for more than this share makes the figures too low. */
const QUIET = 0.25;

export function machine(): string[] {
  const load = loadavg()[0]!;
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  return [
    `Machine: ${availableParallelism()} × ${model}, ${Math.round(totalmem() / (1 << 30))} GiB of memory, ${platform()} ${release()}, Node ${process.versions.node}`,
    `Load when it began: ${load.toFixed(2)} over one minute (${load <= QUIET ? 'quiet' : '**busy: absolute figures are too low**'})`,
    `Careloom ${version}, ${new Date().toISOString().slice(0, 10)}`,
  ];
}
