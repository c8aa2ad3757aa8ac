// Judges files of HL7 v2 messages: every message by itself, control ids and batch counts over the file, each fault with its place.
import { basename } from 'node:path';
import type { Finding } from '../../schema/fold.ts';
import type { Judge, Judgement, Located } from '../print.ts';
import { checkMessage, type Fault, RULES, type Rule } from './check.ts';
import { type Entry, entriesOf, headerField } from './read.ts';

/** Faults that are told one by one; all are counted. */
const TOLD = 1000;
/** Examples of a finding. */
const EXAMPLES = 5;
/** Control ids remembered, twice over: memory must not grow with the file. */
const REMEMBERED = 500_000;

export const judge: Judge = (paths) => {
  const sum = new Sum();
  const files = paths.map((path) => ({ name: basename(path), entries: judgeFile(path, sum) }));
  return sum.judgement(files);
};

/** What all files come to. */
class Sum {
  readonly #failed = new Map<Rule, number>();
  readonly #examples = new Map<Rule, string[]>();
  readonly #told: Located[] = [];
  messages = 0;

  add(file: string, message: number, control: string, { rule, place, problem }: Fault): void {
    this.#failed.set(rule, (this.#failed.get(rule) ?? 0) + 1);
    const where = `${file} message ${message}${control === '' ? '' : ` (${control})`}${place === '' ? '' : ` ${place}`}`;
    const examples = this.#examples.get(rule) ?? [];
    if (examples.length < EXAMPLES) this.#examples.set(rule, [...examples, `${where}: ${problem}`]);
    if (this.#told.length < TOLD) this.#told.push({ rule, where, problem });
  }

  judgement(files: Judgement['files']): Judgement {
    const findings = (Object.keys(RULES) as Rule[]).map(
      (rule): Finding => ({
        check: `hl7v2.${rule}`,
        category: 'conformance',
        table: 'messages',
        column: null,
        doc: RULES[rule],
        failed: this.#failed.get(rule) ?? 0,
        of: this.messages,
        allowed: 0,
        examples: this.#examples.get(rule) ?? [],
      }),
    );
    return { files, findings, located: this.#told };
  }
}

/** Judge one file; returns its messages. */
function judgeFile(path: string, sum: Sum): number {
  const file = basename(path);
  const seen = new Recent();
  const batch = new Batch();
  let count = 0;
  for (const entry of entriesOf(path)) {
    if (!entry.message) {
      for (const fault of batch.line(new TextDecoder().decode(entry.bytes))) sum.add(file, count, '', fault);
      continue;
    }
    count++;
    batch.messages++;
    const control = headerField(entry.bytes, 10);
    for (const fault of judgeEntry(entry)) sum.add(file, count, control, fault);
    if (control !== '' && seen.has(control))
      sum.add(file, count, control, {
        rule: 'control-id',
        place: 'MSH-10',
        problem: 'another message of the file has the same control id',
      });
  }
  for (const fault of batch.end()) sum.add(file, count, '', fault);
  sum.messages += count;
  return count;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const anyBytes = new TextDecoder('latin1');

function judgeEntry(entry: Entry): Fault[] {
  const declared = headerField(entry.bytes, 18);
  const latin = declared.startsWith('8859/1');
  try {
    return checkMessage((latin ? anyBytes : strict).decode(entry.bytes), entry.lineFeeds);
  } catch {
    const fault: Fault = {
      rule: 'charset',
      place: 'MSH-18',
      problem: `bytes that are no ${declared === '' ? 'UTF-8, and MSH-18 names no other set' : declared}`,
    };
    return [fault, ...checkMessage(anyBytes.decode(entry.bytes), entry.lineFeeds)];
  }
}

/** Control ids met lately: exact for the last half million at least. */
class Recent {
  #young = new Set<string>();
  #old = new Set<string>();

  /** Whether it was met; it is now. */
  has(id: string): boolean {
    if (this.#young.has(id) || this.#old.has(id)) return true;
    if (this.#young.size >= REMEMBERED) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    this.#young.add(id);
    return false;
  }
}

/** Headers and trailers of files and batches, and what the trailers count. */
class Batch {
  messages = 0;
  #batches = 0;
  #openFile = false;
  #openBatch = false;

  line(text: string): Fault[] {
    const [name, count = ''] = text.split(text[3] ?? '|');
    switch (name) {
      case 'FHS':
        this.#openFile = true;
        this.#batches = 0;
        return [];
      case 'BHS':
        this.#openBatch = true;
        this.#batches++;
        this.messages = 0;
        return [];
      case 'BTS':
        return this.#close('BTS', 'BHS', count, this.messages, 'messages');
      default:
        return this.#close('FTS', 'FHS', count, this.#batches, 'batches');
    }
  }

  /** What is open at the end of the file. */
  end(): Fault[] {
    const missing = [...(this.#openBatch ? ['BTS'] : []), ...(this.#openFile ? ['FTS'] : [])];
    return missing.map((place) => ({ rule: 'batch', place, problem: `${place} is missing at the end` }));
  }

  #close(name: 'BTS' | 'FTS', opens: string, told: string, counted: number, what: string): Fault[] {
    const open = name === 'BTS' ? this.#openBatch : this.#openFile;
    if (name === 'BTS') this.#openBatch = false;
    else this.#openFile = false;
    if (!open) return [{ rule: 'batch', place: name, problem: `${name} without ${opens}` }];
    if (told === '' || Number(told) === counted) return [];
    return [
      { rule: 'batch', place: `${name}-1`, problem: `${name}-1 says ${told}, there are ${counted} ${what}` },
    ];
  }
}
