// careloom read fhir: NDJSON and bundles, ours or others', back into the clinical tables as CSV.
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fail } from '../base/errors.ts';
import { writeAll } from '../base/joined-file.ts';
import { csvField, csvHeader } from '../formats/csv/write.ts';
import { Numbers, type Place, type Resource } from '../formats/fhir/read/lookup.ts';
import type { Known, ReadRow } from '../formats/fhir/read/reading.ts';
import { READ_TABLES, READERS } from '../formats/fhir/read/rows.ts';
import { columnNames, type Table } from '../schema/table.ts';
import { makeDirectory } from './files.ts';

export interface ReadReport {
  readonly files: number;
  readonly resources: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Resources by type that tell nothing of the tables, values of types that no column holds, and searches without an answer. */
  readonly left: Readonly<Record<string, number>>;
}

const ORDER = Object.keys(READERS);

/**
 * Read a file or a folder of FHIR into CSV tables in `out`. Throws `NOT_FOUND_PATH`, `SPEC_OUT_HOLDS_RUN` for a folder in use, and
 * `DATA_UNREADABLE` with file and line for what is damaged, cut off, of the wrong type, or refers to what is not there.
 */
export function readFhir(path: string, out: string): ReadReport {
  const files = filesOf(path);
  if (existsSync(out) && readdirSync(out).length > 0)
    fail('SPEC_OUT_HOLDS_RUN', { dir: out, what: 'files', help: 'Choose an empty folder: --out.' });
  const known: Known = {
    numbers: new Numbers(),
    practitioners: new Map(),
    facilities: new Map(),
    roles: new Map(),
    specimens: new Map(),
    specialties: new Map(),
    drugs: new Map(),
    conditions: new Map(),
    left: {},
    mothers: new Map(),
  };
  const tables = new Tables(out);
  const { left } = known;
  let resources = 0;
  try {
    for (const file of files)
      for (const [place, found] of resourcesOf(file)) {
        const batch =
          found.resourceType === 'Bundle' ? entriesOf(found, place) : [{ resource: found, place }];
        for (const entry of batch) {
          resources++;
          take(entry, known, tables, left);
        }
      }
    known.numbers.settle();
    if (known.numbers.unanswered > 0)
      left['references by search without an answer'] = known.numbers.unanswered;
    return { files: files.length, resources, rows: tables.end(), left };
  } catch (error) {
    tables.drop();
    throw error;
  }
}

interface Entry {
  readonly resource: Resource;
  readonly place: Place;
  readonly alias?: string;
}

function take(
  { resource, place, alias }: Entry,
  known: Known,
  tables: Tables,
  left: Record<string, number>,
): void {
  const { resourceType: type } = resource;
  // Shared resources come again with every bundle.
  if (
    known.numbers.has(resource) &&
    (type === 'Practitioner' || type === 'Organization' || type === 'PractitionerRole')
  )
    return;
  const id = known.numbers.own(resource, alias);
  const reader = READERS[type];
  if (reader === undefined) left[type] = (left[type] ?? 0) + 1;
  else for (const [table, row] of reader({ resource, id, place, known })) tables.push(table, row);
}

/** Entries of a bundle in the order in which types are read. */
function entriesOf(bundle: Resource, place: Place): readonly Entry[] {
  if (!Array.isArray(bundle.entry)) damaged(place, 'is a bundle without entries');
  const rank = (type: string) => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);
  return (bundle.entry as { resource?: Resource; fullUrl?: string }[])
    .map(({ resource, fullUrl }, k): Entry => {
      if (typeof resource?.resourceType !== 'string')
        damaged(`${place}, entry ${k + 1}`, 'holds no resource');
      const urn = fullUrl?.startsWith('urn:') === true ? { alias: fullUrl } : {};
      return { resource: resource!, place: `${place}, entry ${k + 1}`, ...urn };
    })
    .sort((a, b) => rank(a.resource.resourceType) - rank(b.resource.resourceType));
}

function damaged(place: Place, problem: string): never {
  return fail('DATA_UNREADABLE', {
    file: place,
    problem,
    help: 'Export it again; nothing of it was taken over.',
  });
}

/** Files of FHIR, in the order in which types are read. */
function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) fail('NOT_FOUND_PATH', { path, help: 'Name a file or a folder of FHIR.' });
  if (!statSync(path).isDirectory()) return [path];
  const folder = existsSync(join(path, 'fhir')) ? join(path, 'fhir') : path;
  const rank = (name: string) => {
    const k = ORDER.indexOf(typeOfName(name) ?? '');
    return k < 0 ? ORDER.length : k;
  };
  const names = readdirSync(folder)
    .filter((n) => /\.(ndjson|json)$/.test(n) && n !== 'manifest.json' && !n.startsWith('.'))
    // Synthea writes hospitals and practitioners beside the patients; they are looked up, so they come first.
    .sort((a, b) => Number(isShared(b)) - Number(isShared(a)) || rank(a) - rank(b) || (a < b ? -1 : 1));
  if (names.length === 0)
    fail('NOT_FOUND_PATH', {
      path: folder,
      detail: 'no .ndjson or .json files',
      help: 'Name a folder of FHIR.',
    });
  return names.map((n) => join(folder, n));
}

const isShared = (name: string) => /^(hospital|practitioner)Information/.test(name);

/** The type that a file's name promises: `Encounter.ndjson`, `Encounter.000.ndjson`. */
function typeOfName(name: string): string | null {
  return /^([A-Z][A-Za-z]+)(\.[\w-]+)*\.ndjson$/.exec(name)?.[1] ?? null;
}

function* resourcesOf(file: string): Generator<readonly [Place, Resource]> {
  const promised = typeOfName(basename(file));
  const lines = file.endsWith('.ndjson')
    ? linesOf(file)
    : [[1, [...linesOf(file)].map(([, l]) => l).join('\n')] as const];
  for (const [number, line] of lines) {
    if (line.trim() === '') continue;
    const place = file.endsWith('.ndjson') ? `${file}:${number}` : file;
    const resource = parsed(line, place);
    if (promised !== null && resource.resourceType !== promised)
      damaged(place, `holds a ${resource.resourceType} where the file’s name promises ${promised}`);
    yield [place, resource];
  }
}

function parsed(line: string, place: Place): Resource {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const cut = /end of JSON|Unterminated|after (array|property)|Expected ',' or/.test(
      (error as Error).message,
    );
    return damaged(place, cut ? 'is cut off or damaged JSON' : `is no JSON (${(error as Error).message})`);
  }
  if (typeof (value as Resource | null)?.resourceType !== 'string')
    return damaged(place, 'is JSON, but no FHIR resource');
  return value as Resource;
}

/** Lines of a file with their numbers, a piece at a time. */
function* linesOf(file: string): Generator<readonly [number, string]> {
  const handle = openSync(file, 'r');
  const piece = Buffer.alloc(1 << 20);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 0;
  try {
    for (let n = readSync(handle, piece); n > 0; n = readSync(handle, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, n))).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield [++number, line];
    }
    yield [++number, rest + decoder.end()];
  } finally {
    closeSync(handle);
  }
}

const FLUSH_BYTES = 1 << 20;

/** CSV files under way. */
class Tables {
  readonly #out: string;
  readonly #open = new Map<
    string,
    { handle: number; text: string; rows: number; names: readonly string[] }
  >();

  constructor(out: string) {
    this.#out = out;
  }

  push(table: Table, row: ReadRow): void {
    let file = this.#open.get(table.name);
    if (file === undefined) {
      makeDirectory(this.#out);
      const handle = openSync(this.#temporary(table.name), 'w');
      file = { handle, text: csvHeader(table), rows: 0, names: columnNames(table) };
      this.#open.set(table.name, file);
    }
    file.rows++;
    file.text += `${file.names.map((name) => csvField(String(row[name] ?? ''))).join(',')}\n`;
    if (file.text.length > FLUSH_BYTES) {
      writeAll(file.handle, Buffer.from(file.text));
      file.text = '';
    }
  }

  readonly #temporary = (name: string) => join(this.#out, `${name}.csv.tmp`);

  /** Close the files and give them their names; rows by table. A table without rows is its header. */
  end(): Record<string, number> {
    const rows: Record<string, number> = {};
    makeDirectory(this.#out);
    for (const table of READ_TABLES) {
      const file = this.#open.get(table.name);
      rows[table.name] = file?.rows ?? 0;
      if (file === undefined) writeFileSync(this.#temporary(table.name), csvHeader(table));
      else {
        writeAll(file.handle, Buffer.from(file.text));
        closeSync(file.handle);
      }
      renameSync(this.#temporary(table.name), join(this.#out, `${table.name}.csv`));
    }
    return rows;
  }

  /** Leave nothing behind. */
  drop(): void {
    for (const [name, { handle }] of this.#open) {
      closeSync(handle);
      rmSync(this.#temporary(name));
    }
  }
}
