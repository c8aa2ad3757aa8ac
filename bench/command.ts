// A program as a measured process, above all the built command line: wall and CPU seconds, peak memory, and what it printed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Profile, profileIn } from './profile.ts';

const bin = fileURLToPath(new URL('../bin/careloom.mjs', import.meta.url));

export interface Measured {
  /** From start to exit of the process. */
  readonly seconds: number;
  /** User and system time; null where /proc does not tell. */
  readonly cpuSeconds: number | null;
  /** Largest resident memory of the process and its children, in bytes; null where /proc does not tell. */
  readonly peakBytes: number | null;
  /** From start until a file of data holds its first bytes; null when not watched for. */
  readonly firstByteSeconds: number | null;
  readonly stdout: string;
}

/** A run of careloom, with what `--json` printed. */
export interface Ran extends Measured {
  readonly result: unknown;
}

const TICKS_A_SECOND = 100;
const EVERY_MS = 20;

/** Run careloom with `--json`. Exit code 1 (findings) counts as done; anything else throws. */
export async function careloom(
  args: readonly string[],
  options: { nodeFlags?: readonly string[]; watch?: string } = {},
): Promise<Ran> {
  const all = [...(options.nodeFlags ?? []), bin, ...args, '--json'];
  const run = await measured(process.execPath, all, { ...options, ends: [0, 1] });
  return { ...run, result: JSON.parse(run.stdout) };
}

/** Run a program; throws when it ends with another code than those of `ends`. */
export function measured(
  program: string,
  args: readonly string[],
  options: { watch?: string; ends?: readonly number[] } = {},
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const memory = { peakBytes: null as number | null, cpuSeconds: null as number | null };
  const sampling = setInterval(() => sample(child.pid!, memory), EVERY_MS);
  let firstByteSeconds: number | null = null;
  const watching =
    options.watch === undefined
      ? undefined
      : setInterval(() => {
          if (firstByteSeconds === null && hasBytes(options.watch!))
            firstByteSeconds = (performance.now() - begun) / 1000;
        }, 1);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(sampling);
      clearInterval(watching);
      const seconds = (performance.now() - begun) / 1000;
      if (code === null || !(options.ends ?? [0]).includes(code))
        reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${stderr}${stdout}`));
      else resolve({ seconds, ...memory, firstByteSeconds, stdout });
    });
  });
}

/** Keep the largest memory and the latest CPU time of a process and its children. */
function sample(pid: number, kept: { peakBytes: number | null; cpuSeconds: number | null }): void {
  try {
    const tree = [pid, ...childrenOf(pid)];
    const now = tree.reduce((sum, p) => sum + kibibytes(p, 'VmRSS') * 1024, 0);
    // The system's own high-water mark sees what falls between two looks.
    kept.peakBytes = Math.max(kept.peakBytes ?? 0, now, kibibytes(pid, 'VmHWM') * 1024);
    kept.cpuSeconds = tree.reduce((sum, p) => sum + cpuOf(p), 0);
  } catch {
    // No /proc here, or the process has just ended.
  }
}

function childrenOf(pid: number): number[] {
  const own = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return own.flatMap((p) => [p, ...childrenOf(p)]);
}

function kibibytes(pid: number, field: string): number {
  return Number(
    new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0,
  );
}

/** Fields 14 and 15 of proc(5) stat; the name in field 2 may hold blanks. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** Parts of tables, and with one worker the tables themselves, which grow in a folder of their own. */
const isData = (folder: string, file: string): boolean => folder === 'gathered' || file.startsWith('part-');

/** Whether the work folder of a run holds data, or the run is finished already. */
function hasBytes(out: string): boolean {
  if (existsSync(join(out, 'manifest.json'))) return true;
  const work = join(out, '.careloom');
  try {
    return readdirSync(work, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .some(({ name }) =>
        readdirSync(join(work, name)).some(
          (file) => isData(name, file) && statSync(join(work, name, file)).size > 0,
        ),
      );
  } catch {
    // The folder is not there yet, or a file has just been renamed.
    return false;
  }
}

/** The CPU profile of a command. */
export async function profileOf(args: readonly string[], scratch: string): Promise<Profile> {
  const dir = mkdtempSync(join(scratch, 'profile-'));
  await careloom(args, { nodeFlags: ['--cpu-prof', `--cpu-prof-dir=${dir}`] });
  const profile = profileIn(dir);
  rmSync(dir, { recursive: true });
  return profile;
}
