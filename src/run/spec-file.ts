// Spec files and configuration files: YAML or JSON to plain values, with line and column of what is malformed.
import { readFileSync } from 'node:fs';
import { parseDocument, stringify } from 'yaml';
import { fail } from '../base/errors.ts';
import type { RawSpec } from './spec.ts';

/** The mapping in a YAML or JSON file (`-` reads standard input). Integers come as bigint: a seed has 64 bits. */
export function readMapping(path: string, flag: string): RawSpec {
  const text = textOf(path, flag);
  const file = path === '-' ? 'standard input' : path;
  const document = parseDocument(text, { intAsBigInt: true, prettyErrors: true });
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
      help: 'Mend the file there; careloom generate --print-spec shows a whole one.',
    });
  }
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
