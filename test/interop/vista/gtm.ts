// GT.M, an M engine: a private database in a temporary folder, loaded by mupip and asked by M.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder of mupip and mumps, or null where Debian's fis-gtm is not installed. */
export function gtmFolder(): string | null {
  for (const architecture of listed('/usr/lib'))
    for (const version of listed(join('/usr/lib', architecture, 'fis-gtm'))
      .sort()
      .reverse()) {
      const folder = join('/usr/lib', architecture, 'fis-gtm', version);
      if (existsSync(join(folder, 'mupip'))) return folder;
    }
  return null;
}

function listed(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

export class Gtm {
  readonly #folder: string;
  readonly #work: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string) {
    this.#folder = folder;
    this.#work = mkdtempSync(join(tmpdir(), 'careloom-gtm-'));
    for (const name of ['r', 'o', 'g']) mkdirSync(join(this.#work, name));
    const at = (path: string) => join(this.#work, path);
    this.#env = {
      ...process.env,
      gtm_dist: folder,
      gtm_chset: 'M',
      gtmgbldir: at('g/mumps.gld'),
      gtm_tmp: this.#work,
      gtm_log: this.#work,
      gtmroutines: `${at('o')}(${at('r')}) ${join(folder, 'libgtmutil.so')}`,
    };
    this.#run(
      'mumps',
      ['-run', 'GDE'],
      [
        'change -segment DEFAULT -access_method=BG -block_size=4096 -allocation=20000 -extension=50000 -global_buffer_count=16384',
        // On a line of its own: what follows would become part of the name.
        `change -segment DEFAULT -file="${at('g/mumps.dat')}"`,
        'change -region DEFAULT -record_size=32768 -key_size=1019 -null_subscripts=always -stdnullcoll',
        'exit',
        '',
      ].join('\n'),
    );
    this.#run('mupip', ['create']);
  }

  #run(program: string, args: readonly string[], input = ''): string {
    const done = spawnSync(join(this.#folder, program), args, {
      env: this.#env,
      input,
      encoding: 'latin1',
      cwd: this.#work,
      maxBuffer: 1 << 30,
    });
    if (done.error) throw done.error;
    const said = done.stdout + done.stderr;
    // A bad record is told, not counted in the status; a failing routine waits at a prompt.
    if (done.status !== 0 || /%GTM-[EF]-|%YDB-[EF]-/.test(said))
      throw new Error(`${program} ${args.join(' ')} ended with ${done.status}: ${said.slice(-2000)}`);
    return said;
  }

  /** Load a file of ZWR; returns how many nodes mupip says it took. */
  load(path: string): number {
    // By standard input: names with blanks or a plus are too many parameters.
    const said = this.#run('mupip', ['load', '-format=zwr', '-stdin'], readFileSync(path, 'latin1'));
    const told = /Key Cnt: (\d+)/.exec(said);
    if (told === null) throw new Error(`mupip load said: ${said}`);
    return Number(told[1]);
  }

  /** Nodes of a global as the engine has them, in its order. */
  extract(global: string): readonly string[] {
    const path = join(this.#work, `${global.replace(/\W/g, '')}.zwr`);
    rmSync(path, { force: true });
    this.#run('mupip', ['extract', '-format=zwr', `-select=${global}`, path]);
    return readFileSync(path, 'latin1').trimEnd().split('\n').slice(2);
  }

  /** What a routine writes. */
  ask(...lines: readonly string[]): string {
    writeFileSync(
      join(this.#work, 'r', 'ASK.m'),
      `ASK ; a question\n${lines.map((l) => ` ${l}\n`).join('')} Q\n`,
    );
    rmSync(join(this.#work, 'o', 'ASK.o'), { force: true });
    return this.#run('mumps', ['-run', 'ASK']);
  }

  close(): void {
    rmSync(this.#work, { recursive: true, force: true });
  }
}
