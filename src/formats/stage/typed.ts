// The SQL of values: raw text to typed value, typed value to what a batch stores, strict about form.
import { sqlName, sqlText } from '../../base/duckdb.ts';
import type { Column, Kind } from '../../schema/column.ts';

/** A text expression of SQL as a typed value, NULL where the text is not of the kind. */
type Reading = (x: string) => string;

/**
 * TRY_CAST alone is too kind (it rounds `1.5` to 2 and takes `2024-1-5` for a date), so a value counts only if it prints
 * back as it stood; the slower pattern is tried on the rest.
 */
const integer: Reading = (x) => {
  const n = `TRY_CAST(${x} AS BIGINT)`;
  return `CASE WHEN CAST(${n} AS VARCHAR) = ${x} THEN ${n} WHEN regexp_full_match(${x}, '[+-]?[0-9]+') THEN ${n} END`;
};

const FLOAT_FORM = '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?';

const READ: Record<Kind, Reading> = {
  id: integer,
  int: (x) => `TRY_CAST(${integer(x)} AS INTEGER)`,
  float: (x) => {
    const n = `TRY_CAST(${x} AS DOUBLE)`;
    return `CASE WHEN CAST(${n} AS VARCHAR) IN (${x}, ${x} || '.0') AND isfinite(${n}) THEN ${n} WHEN regexp_full_match(${x}, ${sqlText(FLOAT_FORM)}) AND isfinite(${n}) THEN ${n} END`;
  },
  money: (x) =>
    `CASE WHEN regexp_full_match(${x}, '-?[0-9]+([.][0-9]{1,2})?') THEN CAST(TRY_CAST(${x} AS DECIMAL(18,2)) * 100 AS BIGINT) END`,
  bool: (x) => `CASE WHEN ${x} = 'true' THEN true WHEN ${x} = 'false' THEN false END`,
  date: (x) => {
    const d = `TRY_CAST(${x} AS DATE)`;
    return `CASE WHEN CAST(${d} AS VARCHAR) = ${x} THEN CAST(${d} - DATE '1970-01-01' AS INTEGER) END`;
  },
  time: (x) => {
    const t = `TRY_CAST(${x} AS TIMESTAMP)`;
    return `CASE WHEN CAST(${t} AS VARCHAR) IN (${x}, replace(${x}, 'T', ' ')) THEN CAST(epoch(${t}) AS BIGINT) END`;
  },
  code: (x) => x,
  text: (x) => x,
};

/** An id with its prefix as a number, NULL where the text is another one. */
function printedId({ prefix, digits }: NonNullable<Column['printed']>, x: string): string {
  const form = sqlText(`${prefix}[0-9]{${digits},}`);
  return `CASE WHEN regexp_full_match(${x}, ${form}) THEN TRY_CAST(substr(${x}, ${prefix.length + 1}) AS BIGINT) END`;
}

/** A text expression of SQL as a typed value of the column, NULL where the text is not of it. */
export function typed({ kind, printed }: Column, x: string): string {
  return printed === undefined ? READ[kind](x) : printedId(printed, x);
}

/** Stored Parquet types that fit a column. */
export function storedTypes({ kind, printed }: Column): RegExp {
  return STORED_TYPES[printed === undefined ? kind : 'text'];
}

/** Whether raw text of the kind can be unreadable. */
export function canBeBad(column: Column): boolean {
  return column.kind !== 'code' && column.kind !== 'text';
}

export function badName(name: string): string {
  return `${name}?`;
}

/** The columns of a staged table: the typed value, and beside it the raw text where it could not be read. */
export function stagedColumns(columns: Readonly<Record<string, Column>>): string {
  return Object.entries(columns)
    .flatMap(([name, column]) => {
      const raw = sqlName(name);
      const value = typed(column, raw);
      const lines = [`${value} AS ${raw}`];
      if (canBeBad(column))
        lines.push(
          `CASE WHEN ${raw} IS NOT NULL AND (${value}) IS NULL THEN ${raw} END AS ${sqlName(badName(name))}`,
        );
      return lines;
    })
    .join(',\n');
}

/** What stands for an empty value on the way out, since the masks of DuckDB vectors are not part of its API. */
export const EMPTY_INT = -2_147_483_648;
export const EMPTY_BOOL = 255;

/** A typed value as the batch stores it. `words` is the ENUM type of a code column, or null when it has too many words. */
export function unstaged(name: string, kind: Kind, words: string | null): string {
  const x = sqlName(name);
  switch (kind) {
    case 'id':
    case 'money':
    case 'time':
    case 'float':
      return `COALESCE(CAST(${x} AS DOUBLE), CAST('NaN' AS DOUBLE))`;
    case 'int':
    case 'date':
      return `COALESCE(${x}, ${EMPTY_INT})`;
    case 'bool':
      return `COALESCE(CAST(${x} AS UTINYINT), ${EMPTY_BOOL})`;
    case 'code':
      return words === null
        ? x
        : `COALESCE(CAST(enum_code(CAST(${x} AS ${words})) AS INTEGER), ${EMPTY_INT})`;
    case 'text':
      return x;
  }
}

/** Stored Parquet types that fit a kind. */
const STORED_TYPES: Record<Kind, RegExp> = {
  id: /^U?(BIG|SMALL|TINY)?INT(EGER)?$|^UINTEGER$/,
  int: /^U?(BIG|SMALL|TINY)?INT(EGER)?$|^UINTEGER$/,
  float: /^(DOUBLE|FLOAT|DECIMAL.*|U?(BIG|SMALL|TINY)?INT(EGER)?)$/,
  money: /^DECIMAL/,
  bool: /^BOOLEAN$/,
  date: /^DATE$/,
  time: /^TIMESTAMP(_S|_MS|_NS)?$/,
  code: /^(VARCHAR|ENUM.*)$/,
  text: /^(VARCHAR|ENUM.*)$/,
};
