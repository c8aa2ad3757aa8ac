// Spec files and configuration files: YAML or JSON to plain values, with line and column of what is malformed.
import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { fail } from '../base/errors.ts';

/** What a user may write: any part of a spec, values still unchecked. */
export type RawSpec = Readonly<Record<string, unknown>>;

/** The mapping in a YAML or JSON file (`-` reads standard input). Integers come as bigint: a seed has 64 bits. */
export function readMapping(path: string, flag: string): RawSpec {
  const text = textOf(path, flag);
  const file = path === '-' ? 'standard input' : path;
  const document = parseDocument(text, { intAsBigInt: true, prettyErrors: true });
  refuseMalformed(document, file, 'Mend the file there; careloom generate --print-spec shows a whole one.');
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    fail('SPEC_BAD_FILE', {
      file,
      problem: 'is not a mapping of keys to values',
      help: 'Write for example: patients: 1000',
    });
  }
  return value as RawSpec;
}

/** A value in a YAML or JSON file, and where its parts are written, from line 1 and column 1. */
export interface Written {
  readonly value: unknown;
  /** Place of what a path leads to, or of the last part of it that there is; with `key`, of the key that names it. */
  readonly locate: (
    path: readonly (string | number)[],
    key: boolean,
  ) => { readonly line: number; readonly column: number };
}

/** Any value in a YAML or JSON file, with plain numbers. */
export function readDocument(path: string, flag: string): Written {
  const lines = new LineCounter();
  const document = parseDocument(textOf(path, flag), { lineCounter: lines });
  refuseMalformed(document, path, 'Mend the file there.');
  return {
    value: document.toJS({ maxAliasCount: 1000 }),
    locate: (at, key) => {
      const { line, col } = lines.linePos(offsetOf(document, at, key));
      return { line, column: col };
    },
  };
}

/** Where a path begins in the text; what is missing is looked for in what would hold it. */
function offsetOf(document: Document, path: readonly (string | number)[], key: boolean): number {
  const holder = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
  const name = path.at(-1);
  const holding = path.length === 1 ? document.contents : holder;
  if (key && isMap(holding)) {
    const pair = holding.items.find((p) => (isNode(p.key) ? String(p.key) : p.key) === name);
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), true);
}

function refuseMalformed(document: Pick<Document, 'errors'>, file: string, help: string): void {
  const wrong = document.errors[0];
  if (wrong !== undefined) {
    const at = wrong.linePos?.[0];
    fail('SPEC_BAD_FILE', {
      file,
      problem: wrong.message
        .split('\n')[0]!
        .replace(/ at line \d+, column \d+:?$/, '')
        .replace(/[.:]$/, ''),
      ...(at === undefined ? {} : { line: at.line, column: at.col }),
      help,
    });
  }
}

function textOf(path: string, flag: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      fail('NOT_FOUND_PATH', { path, help: `Name an existing file after ${flag}.` }, error);
    const problem = code === 'EISDIR' ? 'is a directory, not a file' : `cannot be read (${code})`;
    fail('SPEC_BAD_FILE', { file: path, problem, help: `Name a YAML or JSON file after ${flag}.` }, error);
  }
}

export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
