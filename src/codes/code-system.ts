// The code system type: what every table of codes in this folder is, with its licence and its source beside it.

/** One concept: its code and the name a person reads. */
export interface CodeEntry {
  readonly code: string;
  readonly display: string;
}

/** What is said once about a whole code system. */
export interface CodeSystemFacts {
  /** Short key, as in `Column.codes`. */
  readonly name: string;
  readonly title: string;
  /** Canonical URI of the system in FHIR. */
  readonly uri: string;
  /** Release the rows were taken from. */
  readonly version: string;
  /** Rights in one sentence. */
  readonly licence: string;
  /** Publisher and file the rows can be checked against. */
  readonly source: string;
}

/** A code system: the subset of its codes that Careloom writes and knows. */
export interface CodeSystem<E extends CodeEntry = CodeEntry> extends CodeSystemFacts {
  readonly entries: ReadonlyMap<string, E>;
}

/** Make a code system of its rows. Throws a RangeError when a code is given twice or a field is empty. */
export function codeSystem<E extends CodeEntry>(facts: CodeSystemFacts, rows: readonly E[]): CodeSystem<E> {
  const entries = new Map<string, E>();
  for (const row of rows) {
    if (row.code === '' || row.display === '') throw new RangeError(`${facts.name}: empty code or display`);
    if (entries.has(row.code)) throw new RangeError(`${facts.name}: code ${row.code} is given twice`);
    entries.set(row.code, row);
  }
  return { ...facts, entries };
}

/** The entry of a code that our own data names. Throws a RangeError when the system does not hold it. */
export function entryOf<E extends CodeEntry>(system: CodeSystem<E>, code: string): E {
  const entry = system.entries.get(code);
  if (entry === undefined) throw new RangeError(`${system.name}: unknown code ${code}`);
  return entry;
}
