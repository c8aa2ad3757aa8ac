// The terminal: results to standard output, everything else to standard error; the only user of both.
import { createInterface } from 'node:readline';
import { AppError } from '../base/errors.ts';

export interface ScreenOptions {
  readonly json: boolean;
}

const terminal = process.stderr.isTTY === true;
const coloured = (stream: { isTTY?: boolean }) =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

// A reader that has seen enough, such as `head`, closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** A line of the result. */
export function result(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function resultJson(value: unknown): void {
  result(JSON.stringify(value, null, 2));
}

/** A line beside the result. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** An error: to people on standard error, to programs as JSON on standard output. */
export function showError(error: unknown, json: boolean): void {
  const e = error instanceof AppError ? error : unexpected(error);
  if (json) {
    resultJson({ error: { code: e.code, message: e.message, hint: e.hint } });
    return;
  }
  note(`${red('error')} ${e.message}\n      ${e.hint}`);
  if (e.code === 'BUG_UNEXPECTED' && e.cause instanceof Error && e.cause.stack !== undefined)
    note(e.cause.stack);
}

function unexpected(error: unknown): AppError {
  const problem = error instanceof Error ? error.message : String(error);
  return new AppError('BUG_UNEXPECTED', { problem }, error);
}

function red(text: string): string {
  return coloured(process.stderr) ? `\u001b[31m${text}\u001b[39m` : text;
}

export function dim(text: string): string {
  return coloured(process.stdout) ? `\u001b[2m${text}\u001b[22m` : text;
}

/** `1 284 551`: thin groups, so that long counts can be read. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let i = 0;
  for (; bytes >= 999.5 && i < units.length - 1; i++) bytes /= 1000;
  return `${bytes < 10 && i > 0 ? bytes.toFixed(1) : Math.round(bytes)} ${units[i]}`;
}

export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** Columns of text, each as wide as its widest cell; numbers of `right` are flush right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  const cell = (text: string, c: number) =>
    right.includes(c) ? text.padStart(widths[c]!) : text.padEnd(widths[c]!);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** The first line that is typed in answer to a question, or null when nobody is there to type one. */
export async function ask(question: string): Promise<string | null> {
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line.trim();
    process.stderr.write('\n');
    return null;
  } finally {
    lines.close();
  }
}

export interface ProgressDisplay {
  update(done: number, rows: number): void;
  step(text: string): void;
  stop(): void;
}

const silent: ProgressDisplay = { update() {}, step() {}, stop() {} };

/** A bar with rate and time left on a terminal, else a line every few seconds; nothing where JSON was asked for. */
export async function progress(
  total: number,
  what: string,
  { json }: ScreenOptions,
): Promise<ProgressDisplay> {
  if (json && !terminal) return silent;
  return terminal ? bar(total, what) : lines(total, what);
}

async function bar(total: number, what: string): Promise<ProgressDisplay> {
  const { default: cli } = await import('cli-progress');
  const shown = new cli.SingleBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
    format: `{bar} {percentage} %  {value}/{total} ${what}  {rate}  {step}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    formatValue: (value, _, type) => (type === 'value' || type === 'total' ? count(value) : String(value)),
  });
  const meter = rateMeter(total);
  shown.start(total, 0, { rate: '', step: '' });
  return {
    update: (done, rows) => shown.update(done, { rate: meter(done, what), step: `${count(rows)} rows` }),
    step: (text) => shown.update(total, { rate: '', step: text }),
    stop: () => shown.stop(),
  };
}

const EVERY_MS = 5000;

function lines(total: number, what: string): ProgressDisplay {
  const meter = rateMeter(total);
  let last = performance.now();
  const due = () => {
    if (performance.now() - last < EVERY_MS) return false;
    last = performance.now();
    return true;
  };
  return {
    update(done, rows) {
      if (due())
        note(
          `${count(done)} of ${count(total)} ${what}  ${count(rows)} rows  ${meter(done, what)}`.trimEnd(),
        );
    },
    step(text) {
      if (due()) note(text);
    },
    stop() {},
  };
}

/** `1 200 patients/s, 40 s left`, over the time since the first report. */
function rateMeter(total: number): (done: number, what: string) => string {
  const begun = performance.now();
  let first: number | null = null;
  return (done, what) => {
    first ??= done;
    const seconds = (performance.now() - begun) / 1000;
    const rate = (done - first) / seconds;
    return rate > 0 ? `${count(rate)} ${what}/s, ${duration((total - done) / rate)} left` : '';
  };
}
