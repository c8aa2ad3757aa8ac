// The one error type and the one catalogue of errors: every code, its message and what to type instead.

type Details = Record<string, string | number>;
interface Entry {
  readonly message: (d: Details) => string;
  readonly hint: (d: Details) => string;
}

/** Every error Careloom raises on purpose. The prefix decides exit code and HTTP status (see `exitCodeOf`). */
export const ERRORS = {
  SPEC_UNKNOWN_KEY: {
    message: (d) => `Unknown ${d.what} “${d.name}”${d.where ? ` in ${d.where}` : ''}.`,
    hint: (d) => (d.suggestion ? `Did you mean “${d.suggestion}”?` : `${d.help}`),
  },
  SPEC_INVALID_VALUE: {
    message: (d) => `${d.name} is ${d.got}, but must be ${d.expected}.`,
    hint: (d) => `${d.help ?? `Type for example ${d.example}.`}`,
  },
  SPEC_CONFLICT: {
    message: (d) => `${d.first} and ${d.second} do not go together.`,
    hint: (d) => `${d.help}`,
  },
  SPEC_BAD_FILE: {
    message: (d) => `${d.file}${d.line ? `:${d.line}:${d.column}` : ''}: ${d.problem}.`,
    hint: (d) => `${d.help}`,
  },
  SPEC_BAD_EXPRESSION: {
    message: (d) => `${d.name}, column ${d.column}: ${d.problem}.\n        ${d.text}\n        ${d.caret}`,
    hint: (d) => `${d.help}`,
  },
  SPEC_NOBODY_MATCHES: {
    message: (d) => `Nobody matches ${d.where}: ${d.problem}.`,
    hint: (d) => `${d.help}`,
  },
  SPEC_OUT_HOLDS_RUN: {
    message: (d) => `${d.dir} already holds ${d.what}.`,
    hint: (d) => `${d.help}`,
  },
  SPEC_NOTHING_TO_RESUME: {
    message: (d) => `${d.dir} holds no interrupted run to resume.`,
    hint: () => 'Leave out --resume to start a new run.',
  },
  SPEC_UNCONFIRMED: {
    message: (d) => `Nothing was removed: nobody said yes to removing ${d.files} files of ${d.dir}.`,
    hint: (d) => `Type careloom clean ${d.dir} --yes`,
  },
  NOT_FOUND_PATIENT: {
    message: (d) => `There is no patient ${d.id}: the population has ${d.patients}.`,
    hint: (d) => `Name a number from 1 to ${d.patients}, or ask for a larger population: --patients ${d.id}.`,
  },
  NOT_FOUND_PATH: {
    message: (d) => `${d.path} does not exist${d.detail ? ` (${d.detail})` : ''}.`,
    hint: (d) => `${d.help}`,
  },
  DATA_UNREADABLE: {
    message: (d) => `${d.file}: ${d.problem}.`,
    hint: (d) => `${d.help}`,
  },
  SINK_WRITE_FAILED: {
    message: (d) => `Cannot write ${d.path}: ${d.problem}.`,
    hint: (d) => `${d.help}`,
  },
  SINK_UNREACHABLE: {
    message: (d) =>
      `The receiver cannot be reached: ${d.problem}, for ${d.seconds} s. ${d.done} of ${d.of} messages are settled.`,
    hint: (d) => `Nothing is lost. When it is there again: ${d.command}`,
  },
  SINK_STREAM_STOPPED: {
    message: (d) => `Stopped after ${d.done} of ${d.of} messages.`,
    hint: (d) => `Continue with: ${d.command}`,
  },
  SINK_CANNOT_LISTEN: {
    message: (d) => `Cannot listen on port ${d.port}: ${d.problem}.`,
    hint: () => 'Name another port, or 0 for any that is free.',
  },
  SINK_INTERRUPTED: {
    message: (d) => `Stopped by ${d.signal} after ${d.done} of ${d.of} partitions.`,
    hint: (d) => `Continue with: ${d.command}`,
  },
  BUG_UNEXPECTED: {
    message: (d) => `Unexpected failure: ${d.problem}.`,
    hint: () => 'This is a defect in Careloom. Please report the command and this text.',
  },
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof ERRORS;

/** An error the user can act on: a code for programs, a message for people, and a hint that says what to type. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly details: Details;
  constructor(code: ErrorCode, details: Details, cause?: unknown) {
    const entry: Entry = ERRORS[code];
    super(entry.message(details), cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.details = details;
    this.hint = entry.hint(details);
  }
}

/** Raise a catalogued error. */
export function fail(code: ErrorCode, details: Details, cause?: unknown): never {
  throw new AppError(code, details, cause);
}

/** Process exit code of an error family: 1 data, 2 wrong request, 3 outside world, 70 our bug. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof AppError)) return 70;
  if (error.code.startsWith('SPEC_') || error.code.startsWith('NOT_FOUND_')) return 2;
  if (error.code.startsWith('DATA_')) return 1;
  return error.code.startsWith('SINK_') ? 3 : 70;
}

/** The closest of `known` to a mistyped `word`, or undefined when nothing is near (Damerau–Levenshtein ≤ 1/3 of length). */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (swap) d = Math.min(d, before[j - 2]! + 1);
      row.push(d);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
