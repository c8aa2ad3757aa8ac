// What a FileMan file is: where its fields are stored, of which type they are, which indexes it keeps. Writer, reader and checker read it.
import type { Stamp } from '../fileman.ts';

export type FieldType =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  /** Internal codes. */
  | { readonly kind: 'set'; readonly of: readonly string[] }
  /** Number of the file pointed to; null where the dictionary says number and means an entry. */
  | { readonly kind: 'pointer'; readonly to: string }
  /** `IEN;ROOT(`: files that it may name. */
  | { readonly kind: 'variable'; readonly to: readonly string[] };

export interface Field {
  /** Field number as the dictionary writes it, `.01`. */
  readonly number: string;
  readonly name: string;
  /** Subscript of the node, such as `0`, `.11` or `TYPE`. */
  readonly node: string;
  /** Piece of the node between carets, from 1; 0 is the whole node. */
  readonly piece: number;
  readonly type: FieldType;
  /** Whether an entry without it is wrong. */
  readonly must: boolean;
}

/** An entry as indexes see it. */
export interface Entry {
  readonly ien: string;
  /** Record number of the entry that a multiple lies in. */
  readonly parent: string;
  /** Value of a field, empty where it has none. */
  get(field: string): string;
  /** Value of a field of the entry above. */
  above(field: string): string;
  readonly surroundings: Surroundings;
}

/** What indexes know of other files. */
export interface Surroundings {
  /** Date and time of a visit; null when there is none. */
  visit(ien: string): Stamp | null;
}

/** `whole`: subscripts and record numbers below the file; `inside`: below the multiple; `exact`: these subscripts and no more. */
export type Scope = 'whole' | 'inside' | 'exact';

export interface Index {
  /** Name, where it does not depend on the entry. */
  readonly name: string | ((entry: Entry) => string);
  readonly scope: Scope;
  /** Subscripts of an entry; null when it does not stand in the index. */
  readonly subscripts: (entry: Entry) => readonly string[] | null;
  /** What the node holds; empty for nearly all. */
  readonly value?: (entry: Entry) => string;
  /** Another index sets the same node, so that this one is expected but not written. */
  readonly told?: boolean;
}

export interface FileSpec {
  readonly number: string;
  readonly name: string;
  /** Flags behind the number in the header, such as `I` or `IP`. */
  readonly flags: string;
  /** Global root, `^DPT(` or `^GMR(120.8,`. */
  readonly root: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly indexes: readonly Index[];
  /** Multiples by their name here. */
  readonly multiples: Readonly<Record<string, Multiple>>;
  /** Whether one patient owns an entry: the rest is shared. */
  readonly shared: boolean;
}

/** A file within the entries of another. */
export interface Multiple {
  readonly number: string;
  readonly name: string;
  readonly flags: string;
  readonly node: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly indexes: readonly Index[];
}

type FieldMaker = (number: string, name: string, at: string) => Field;

function maker(type: FieldType): FieldMaker {
  return (number, name, at) => {
    const [node, piece] = at.replace('!', '').split(';') as [string, string];
    return { number, name, node, piece: Number(piece), type, must: at.endsWith('!') };
  };
}

/** Fields are written `text('.01', 'NAME', '0;1!')`: node and piece, `!` for what an entry may not lack. */
export const text = maker({ kind: 'text' });
export const number = maker({ kind: 'number' });
export const date = maker({ kind: 'date' });
export const set = (codes: string) => maker({ kind: 'set', of: codes.split(' ') });
export const to = (file: string) => maker({ kind: 'pointer', to: file });
export const variable = (...files: string[]) => maker({ kind: 'variable', to: files });

/** An index of fields, each cut to a length (`name:30`; no length: whole); entries that lack one of them do not stand in it. */
export function regular(name: string, ...keys: readonly string[]): Index {
  const parts = keys.map((key) => {
    const [field, length] = key.split(':') as [string, string | undefined];
    return { field, length: length === undefined ? 255 : Number(length) };
  });
  return {
    name,
    scope: 'whole',
    subscripts: (entry) => {
      const values: string[] = [];
      for (const { field, length } of parts) {
        const value = entry.get(field);
        if (value === '') return null;
        values.push(value.length > length ? value.slice(0, length) : value);
      }
      return values;
    },
  };
}

/** The same index within a multiple. */
export function inside(name: string, ...keys: readonly string[]): Index {
  return { ...regular(name, ...keys), scope: 'inside' };
}

/** An index whose subscripts are worked out. */
export function computed(
  name: Index['name'],
  subscripts: Index['subscripts'],
  more: Partial<Pick<Index, 'scope' | 'value' | 'told'>> = {},
): Index {
  return { name, scope: 'whole', subscripts, ...more };
}

export function file(
  number: string,
  name: string,
  flags: string,
  root: string,
  of: {
    readonly fields: Readonly<Record<string, Field>>;
    readonly indexes: readonly Index[];
    readonly multiples?: Readonly<Record<string, Multiple>>;
    readonly shared?: boolean;
  },
): FileSpec {
  return { number, name, flags, root, multiples: {}, shared: false, ...of };
}

export function multiple(
  number: string,
  name: string,
  flags: string,
  node: string,
  fields: Readonly<Record<string, Field>>,
  indexes: readonly Index[],
): Multiple {
  return { number, name, flags, node, fields, indexes };
}

/** Path of a file's ZWR, named as the VistA-M collection names them: number, plus, name, blanks as underscores. */
export function pathOf(spec: Pick<FileSpec, 'number' | 'name'>, extension: string): string {
  return `vista/${spec.number}+${spec.name.replaceAll(' ', '_').replaceAll('/', '-')}.${extension}`;
}
