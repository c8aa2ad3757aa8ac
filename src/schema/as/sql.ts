// DDL from table definitions: one statement a table, in dependency order, for each dialect's types and quoting.
import type { Column, Kind } from '../column.ts';
import type { Table } from '../table.ts';

/** What tells one SQL dialect from another. */
export interface Dialect {
  readonly name: string;
  readonly types: Readonly<Record<Kind, (column: Column, isKey: boolean) => string>>;
  readonly quote: (name: string) => string;
  /** Text after the closing parenthesis. */
  readonly tail: string;
  /** How a column or table is commented inside the statement; null when the dialect has no such clause. */
  readonly comment: ((text: string) => string) | null;
}

const doubled = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Longest value of a code column in a key or index, for dialects that want a length. */
const CODE_LENGTH = 255;

export const postgres: Dialect = {
  name: 'postgres',
  quote: doubled,
  tail: '',
  comment: null,
  types: {
    id: (c) => (c.printed === undefined ? 'bigint' : 'text'),
    code: () => 'text',
    text: () => 'text',
    int: () => 'integer',
    float: () => 'double precision',
    money: () => 'numeric(18,2)',
    bool: () => 'boolean',
    date: () => 'date',
    time: () => 'timestamp',
  },
};

export const mysql: Dialect = {
  name: 'mysql',
  quote: (name) => `\`${name.replaceAll('`', '``')}\``,
  // Codes differ by case (UCUM `mg` is not `Mg`), which the default collations do not.
  tail: ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin',
  comment: (text) => ` COMMENT '${text.replaceAll("'", "''")}'`,
  types: {
    id: (c) => (c.printed === undefined ? 'bigint' : 'varchar(32)'),
    code: () => `varchar(${CODE_LENGTH})`,
    text: () => 'varchar(1000)',
    int: () => 'int',
    float: () => 'double',
    money: () => 'decimal(18,2)',
    bool: () => 'boolean',
    date: () => 'date',
    time: () => 'datetime',
  },
};

export const sqlite: Dialect = {
  name: 'sqlite',
  quote: doubled,
  tail: ' STRICT',
  comment: null,
  types: {
    id: (c) => (c.printed === undefined ? 'INTEGER' : 'TEXT'),
    code: () => 'TEXT',
    text: () => 'TEXT',
    int: () => 'INTEGER',
    float: () => 'REAL',
    money: () => 'REAL',
    bool: () => 'TEXT',
    date: () => 'TEXT',
    time: () => 'TEXT',
  },
};

export const duckdb: Dialect = {
  name: 'duckdb',
  quote: doubled,
  tail: '',
  comment: null,
  types: {
    id: (c) => (c.printed === undefined ? 'BIGINT' : 'VARCHAR'),
    code: () => 'VARCHAR',
    text: () => 'VARCHAR',
    int: () => 'INTEGER',
    float: () => 'DOUBLE',
    money: () => 'DECIMAL(18,2)',
    bool: () => 'BOOLEAN',
    date: () => 'DATE',
    time: () => 'TIMESTAMP',
  },
};

export const dialects: Readonly<Record<string, Dialect>> = { postgres, mysql, sqlite, duckdb };

/** Tables such that each comes after those it refers to; a table that refers to itself is fine. */
export function loadOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const byName = new Map(tables.map((t) => [t.name, t]));
  const visit = (t: Table, path: readonly string[]): void => {
    if (ordered.includes(t)) return;
    if (path.includes(t.name))
      throw new RangeError(`tables refer to each other in a circle: ${[...path, t.name].join(' → ')}`);
    for (const ref of referencesOf(t)) {
      const target = byName.get(ref);
      if (target !== undefined && target !== t) visit(target, [...path, t.name]);
    }
    ordered.push(t);
  };
  for (const t of tables) visit(t, []);
  return ordered;
}

function referencesOf(t: Table): string[] {
  return Object.values(t.columns).flatMap((c) => (c.ref === undefined ? [] : [c.ref]));
}

/** The DDL of all tables, in load order, ready to be run as it is. */
export function ddl(tables: readonly Table[], dialect: Dialect): string {
  return `${loadOrder(tables)
    .map((t) => createTable(t, tables, dialect))
    .join('\n\n')}\n`;
}

function createTable(t: Table, tables: readonly Table[], d: Dialect): string {
  const lines = Object.entries(t.columns).map(([name, c]) => columnLine(t, name, c, d));
  lines.push(`PRIMARY KEY (${d.quote(t.key)})`);
  for (const [name, c] of Object.entries(t.columns)) {
    const target = tables.find((x) => x.name === c.ref);
    // A column that is the key of its own row refers to nothing.
    if (target === undefined || (target === t && name === t.key)) continue;
    lines.push(`FOREIGN KEY (${d.quote(name)}) REFERENCES ${d.quote(target.name)} (${d.quote(target.key)})`);
  }
  const comment = d.comment === null ? '' : d.comment(t.doc).replace('COMMENT', 'COMMENT =');
  return `CREATE TABLE ${d.quote(t.name)} (\n  ${lines.join(',\n  ')}\n)${d.tail}${comment};`;
}

function columnLine(t: Table, name: string, c: Column, d: Dialect): string {
  const type = d.types[c.kind](c, name === t.key);
  return `${d.quote(name)} ${type}${c.nullable ? '' : ' NOT NULL'}${d.comment === null ? '' : d.comment(c.doc)}`;
}
