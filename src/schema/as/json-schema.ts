// JSON Schema (2020-12) of a row as NDJSON prints it.
import type { Column, Kind } from '../column.ts';
import type { Json } from '../fold.ts';
import type { Table } from '../table.ts';

type Schema = { readonly [key: string]: Json };

const KINDS: Readonly<Record<Kind, (c: Column) => Schema>> = {
  id: (c) =>
    c.printed === undefined
      ? { type: 'integer', minimum: c.min ?? 0 }
      : { type: 'string', pattern: `^${c.printed.prefix}\\d{${c.printed.digits},}$` },
  code: (c) => ({ type: 'string', ...(c.oneOf === undefined ? {} : { enum: [...c.oneOf] }) }),
  text: () => ({ type: 'string' }),
  int: (c) => ({ type: 'integer', ...limits(c) }),
  float: (c) => ({ type: 'number', ...limits(c) }),
  money: () => ({ type: 'number' }),
  bool: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  time: () => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' }),
};

function limits(c: Column): Schema {
  return {
    ...(c.min === undefined ? {} : { minimum: c.min }),
    ...(c.max === undefined ? {} : { maximum: c.max }),
  };
}

/** Schema of one object; every column is required, empty ones are null. */
export function jsonSchema(t: Table): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: t.name,
    description: t.doc,
    type: 'object',
    additionalProperties: false,
    required: Object.keys(t.columns),
    properties: Object.fromEntries(Object.entries(t.columns).map(([name, c]) => [name, property(c)])),
  };
}

function property(c: Column): Schema {
  const schema = KINDS[c.kind](c);
  const description = { description: c.doc };
  return c.nullable ? { ...description, anyOf: [schema, { type: 'null' }] } : { ...description, ...schema };
}
