// Reads lines of globals: `^DPT(1,0)="…"` of ZWR, and the same behind the SET command of M.
import { closeSync, openSync, readSync } from 'node:fs';
import { fail } from '../../base/errors.ts';

/** A node: name of the global with its caret, subscripts without quotes, value. */
export interface GlobalNode {
  readonly name: string;
  readonly subscripts: readonly string[];
  readonly value: string;
  readonly line: number;
}

/** What is wrong with a line, and where in it. */
class BadLine extends Error {}

const CHUNK = 1 << 20;

/** Lines of a file, one byte a character, however large it is. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let rest = '';
    for (;;) {
      const bytes = readSync(file, chunk, 0, CHUNK, null);
      if (bytes === 0) break;
      const lines = (rest + chunk.toString('latin1', 0, bytes)).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}

/** Nodes of a file of globals. A line that is none fails with DATA_UNREADABLE, file and line; comments and the label are passed over. */
export function* nodesOf(path: string): Generator<GlobalNode> {
  let line = 0;
  let zwr = false;
  for (const raw of linesOf(path)) {
    line++;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === 2 && text.endsWith('ZWR')) zwr = true;
    if (line <= 2 && !/^(?:S(?:ET)? )?\^/.test(text)) continue;
    if (text === '' || text.startsWith(';')) continue;
    try {
      yield { ...parseNode(zwr ? text : text.replace(/^\s*S(?:ET)? /i, '')), line };
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      fail('DATA_UNREADABLE', {
        file: `${path}:${line}`,
        problem: error.message,
        help: 'A line of globals reads ^NAME(subscript,…)="value", with quotes doubled inside.',
      });
    }
  }
}

/** One node of a line. */
export function parseNode(text: string): Omit<GlobalNode, 'line'> {
  const head = /^\^(%?[A-Za-z][A-Za-z0-9]*)/.exec(text);
  if (head === null) throw new BadLine('a caret and the name of a global are expected at the beginning');
  let at = head[0].length;
  const subscripts: string[] = [];
  if (text[at] === '(') {
    do {
      const [value, next] = literal(text, at + 1);
      subscripts.push(value);
      at = next;
    } while (text[at] === ',');
    if (text[at] !== ')') throw new BadLine(`column ${at + 1}: a comma or a closing bracket is expected`);
    at++;
  }
  if (text[at] !== '=') throw new BadLine(`column ${at + 1}: an equals sign is expected`);
  let [value, end] = literal(text, at + 1);
  while (text[end] === '_') {
    const [more, next] = literal(text, end + 1);
    value += more;
    end = next;
  }
  if (end !== text.length) throw new BadLine(`column ${end + 1}: nothing may follow the value`);
  return { name: head[0], subscripts, value };
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/y;
const CHARACTERS = /\$(?:Z?C|Z?CHAR)\((\d+(?:,\d+)*)\)/iy;

/** A quoted text, a number or `$C(…)` at a position; what it is and where it ends. */
function literal(text: string, at: number): [string, number] {
  if (text[at] === '"') return quoted(text, at);
  for (const pattern of [NUMBER, CHARACTERS]) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m === null) continue;
    const value = m[1] === undefined ? m[0] : String.fromCharCode(...m[1].split(',').map(Number));
    return [value, at + m[0].length];
  }
  throw new BadLine(`column ${at + 1}: a quoted text or a number is expected`);
}

function quoted(text: string, at: number): [string, number] {
  let from = at + 1;
  let value = '';
  for (;;) {
    const end = text.indexOf('"', from);
    if (end < 0) throw new BadLine(`column ${at + 1}: the quotes are not closed`);
    value += text.slice(from, end);
    if (text[end + 1] !== '"') return [value, end + 1];
    value += '"';
    from = end + 2;
  }
}
