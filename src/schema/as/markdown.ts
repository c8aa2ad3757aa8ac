// The data dictionary: a page a table, from its definition.
import { type Column, idText } from '../column.ts';
import type { Table } from '../table.ts';

/** One table as Markdown: what a row is, its columns, its rules. */
export function dictionary(t: Table): string {
  const rows = Object.entries(t.columns).map(
    ([name, c]) => `| ${name === t.key ? `**${name}**` : name} | ${typeOf(c)} | ${noteOf(c)} |`,
  );
  const rules = t.rules.length === 0 ? [] : ['', 'Rules:', '', ...t.rules.map((r) => `- ${r.doc}`)];
  return [
    `## ${t.name}`,
    '',
    t.doc,
    '',
    '| column | type | meaning |',
    '|---|---|---|',
    ...rows,
    ...rules,
    '',
  ].join('\n');
}

function typeOf(c: Column): string {
  return `${c.kind}${c.nullable ? '?' : ''}`;
}

function noteOf(c: Column): string {
  const notes = [c.doc];
  if (c.printed !== undefined) notes.push(`printed as \`${idText(c, 17)}\``);
  if (c.oneOf !== undefined) notes.push(`one of ${c.oneOf.map((w) => `\`${w}\``).join(', ')}`);
  if (c.ref !== undefined) notes.push(`refers to ${c.ref}`);
  if (c.codes !== undefined) notes.push(`code of ${c.codes}`);
  if (c.min !== undefined || c.max !== undefined) notes.push(`from ${c.min ?? '−∞'} to ${c.max ?? '∞'}`);
  if (c.sensitive === true) notes.push('identifies a person');
  return `${notes.join('; ')}.`.replaceAll('|', '\\|');
}
