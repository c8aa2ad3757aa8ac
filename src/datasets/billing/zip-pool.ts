// ZIP pools: a user's table of ZIP codes with their states and cities, read when the spec is made.
import { readFileSync } from 'node:fs';
import { fail } from '../../base/errors.ts';
import type { Json } from '../../schema/fold.ts';
import type { PlacePack } from '../../world/places.ts';
import { STATES } from './states.ts';

export interface ZipCode {
  readonly zip: string;
  readonly state: string;
  /** Null where the pool does not say. */
  readonly city: string | null;
}

/** Names of the columns that a header may have, lower case. */
const COLUMNS = {
  zip: ['zipcode', 'zip', 'postal_code'],
  state: ['state', 'state_id'],
  city: ['city'],
} as const;

const DELIMITERS = [',', '\t', ';', '|'];
/** Bad lines named in an error. */
const SHOWN = 3;

/**
 * Read a pool: CSV, or text with tabs, semicolons or bars. Fails with SPEC_BAD_FILE on a header without the needed columns, on a row
 * that is no ZIP code of a state, and on a ZIP code that stands in two states. The result is JSON: cities and ZIP codes by state.
 */
export function readZipPool(path: string): Json {
  const lines = textOf(path).split(/\r?\n/);
  const header = lines[0] ?? '';
  const delimiter = DELIMITERS.find((d) => header.includes(d)) ?? ',';
  const at = columnsOf(path, splitFields(header, delimiter));
  const known = new Map<string, ZipCode>();
  const bad: string[] = [];
  let firstBad = 0;
  lines.slice(1).forEach((line, i) => {
    if (line.trim() === '') return;
    const problem = addRow(known, splitFields(line, delimiter), at);
    if (problem === null) return;
    firstBad ||= i + 2;
    bad.push(`line ${i + 2} ${problem}`);
  });
  if (bad.length > 0) refuseRows(path, bad, firstBad);
  if (known.size === 0)
    badFile(path, 'it has no ZIP codes', 'Give a file with a header and one ZIP code a line.');
  return packed([...known.values()]);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fail(
      'NOT_FOUND_PATH',
      { path, detail: 'the ZIP pool', help: 'Name a file that can be read: --zip-pool-file zips.csv' },
      error,
    );
  }
}

interface Positions {
  readonly zip: number;
  readonly state: number;
  /** −1 when the file has none. */
  readonly city: number;
}

function columnsOf(path: string, header: readonly string[]): Positions {
  const names = header.map((name) => name.toLowerCase());
  const find = (wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name));
  const at = { zip: find(COLUMNS.zip), state: find(COLUMNS.state), city: find(COLUMNS.city) };
  const missing = (['zip', 'state'] as const).filter((key) => at[key] < 0);
  if (missing.length > 0) {
    badFile(
      path,
      `the header “${header.join(', ').slice(0, 80)}” has no column ${missing.map((key) => COLUMNS[key].join(' or ')).join(', and none ')}`,
      'Begin the file with a line such as: zipcode,state,city',
    );
  }
  return at;
}

/** Add the ZIP code of a row; what is wrong with the row, or null. */
function addRow(known: Map<string, ZipCode>, fields: readonly string[], at: Positions): string | null {
  const raw = fields[at.zip] ?? '';
  const state = (fields[at.state] ?? '').toUpperCase();
  const city = fields[at.city] ?? '';
  const zip = /^\d{5}-\d{4}$/.test(raw) ? raw.slice(0, 5) : raw;
  if (!/^\d{5}$/.test(zip))
    return /^\d{3,4}$/.test(raw) ? `has “${raw}”: leading zeros are lost` : `has the ZIP code “${raw}”`;
  if (!STATES.has(state)) return `has the state “${state}”`;
  const earlier = known.get(zip);
  if (earlier !== undefined && earlier.state !== state)
    return `puts ${zip} in ${state}, after ${earlier.state}`;
  if (earlier === undefined) known.set(zip, { zip, state, city: city === '' ? null : city });
  return null;
}

function refuseRows(path: string, bad: readonly string[], firstBad: number): never {
  const more = bad.length > SHOWN ? `; ${bad.length - SHOWN} more` : '';
  return fail('SPEC_BAD_FILE', {
    file: path,
    line: firstBad,
    column: 1,
    problem: `${bad.length} ${bad.length === 1 ? 'row is' : 'rows are'} bad: ${bad.slice(0, SHOWN).join('; ')}${more}`,
    help: 'ZIP codes have five digits (or nine, as 12345-6789), states two letters, and a ZIP code lies in one state.',
  });
}

function badFile(file: string, problem: string, help: string): never {
  return fail('SPEC_BAD_FILE', { file, problem, help });
}

/** Fields of a line, unquoted and trimmed. */
function splitFields(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter).map((field) => field.trim());
  const fields: string[] = [''];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const ch = line[i]!;
    if (ch === '"' && quoted && line[i + 1] === '"') fields[fields.length - 1] += line[++i]!;
    else if (ch === '"') quoted = !quoted;
    else if (ch === delimiter && !quoted) fields.push('');
    else fields[fields.length - 1] += ch;
  }
  return fields.map((field) => field.trim());
}

/** `{ FL: { Tampa: '33602 33611' } }`; a missing city is the empty name. Sorted, so that the order of the file does not matter. */
function packed(zips: readonly ZipCode[]): Json {
  const states: Record<string, Record<string, string>> = {};
  for (const { zip, state, city } of [...zips].sort(byZip)) {
    const cities = states[state] ?? {};
    states[state] = cities;
    const name = city ?? '';
    cities[name] = cities[name] === undefined ? zip : `${cities[name]} ${zip}`;
  }
  return states;
}

function byZip(a: ZipCode, b: ZipCode): number {
  return a.zip < b.zip ? -1 : 1;
}

/** ZIP codes of a pool in order of number: the user's, or those of the place pack. */
export function zipCodesOf(pool: Json, pack: PlacePack): readonly ZipCode[] {
  if (pool === null)
    return pack.places
      .flatMap(({ zips, state, city }) => zips.map((zip): ZipCode => ({ zip, state, city })))
      .sort(byZip);
  return Object.entries(pool as Record<string, Record<string, string>>)
    .flatMap(([state, cities]) =>
      Object.entries(cities).flatMap(([city, zips]) =>
        zips.split(' ').map((zip): ZipCode => ({ zip, state, city: city === '' ? null : city })),
      ),
    )
    .sort(byZip);
}
