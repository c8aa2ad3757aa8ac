// metadata.json: the tables as the Synthetic Data Vault describes data (multi-table metadata, form V1), computed from their definitions.
import type { Column } from '../../schema/column.ts';
import { referencesOf } from '../../schema/reference.ts';
import type { Table } from '../../schema/table.ts';

type Described = Readonly<Record<string, string | boolean>>;

/** The kinds of personal data that the form knows, by what a column says about a person. */
const PERSONAL: Readonly<Record<string, string>> = {
  'given-name': 'first_name',
  'family-name': 'last_name',
  address: 'street_address',
  'postal-code': 'postcode',
  phone: 'phone_number',
  email: 'email',
  'national-id': 'ssn',
};

function describe(name: string, column: Column): Described {
  if (column.kind === 'id') {
    const { prefix, digits } = column.printed ?? { prefix: '', digits: 1 };
    return { sdtype: 'id', regex_format: `${prefix}[0-9]{${digits},}` };
  }
  if (name === 'city') return { sdtype: 'city', pii: true };
  const personal = column.role === undefined ? undefined : PERSONAL[column.role];
  if (personal !== undefined) return { sdtype: personal, pii: true };
  if (column.kind === 'date') return { sdtype: 'datetime', datetime_format: '%Y-%m-%d' };
  if (column.kind === 'time') return { sdtype: 'datetime', datetime_format: '%Y-%m-%dT%H:%M:%S' };
  if (column.kind === 'bool') return { sdtype: 'boolean' };
  if (column.kind === 'code') return { sdtype: 'categorical' };
  if (column.kind === 'text') return { sdtype: 'unknown', pii: column.sensitive === true };
  return {
    sdtype: 'numerical',
    computer_representation: column.kind === 'int' ? 'Int64' : 'Float',
  };
}

/** The metadata of tables as a JSON text. */
export function metadataOf(tables: readonly Table[]): string {
  const described = tables.map((table) => [
    table.name,
    {
      primary_key: table.key,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([name, column]) => [name, describe(name, column)]),
      ),
    },
  ]);
  const relationships = referencesOf(tables).map(({ table, column, to }) => ({
    parent_table_name: to.name,
    parent_primary_key: to.key,
    child_table_name: table.name,
    child_foreign_key: column,
  }));
  return `${JSON.stringify({ tables: Object.fromEntries(described), relationships, METADATA_SPEC_VERSION: 'V1' }, null, 2)}\n`;
}
