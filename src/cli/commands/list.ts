// careloom list: the catalog on the screen.
import { fail, suggest } from '../../base/errors.ts';
import { datasets, executors, formats, layouts, modules, prints } from '../../catalog.ts';
import { columns, result, resultJson } from '../screen.ts';

const extras = datasets.flatMap((d) =>
  (d.extras ?? []).map((e) => ({ name: e.name, doc: `${e.doc} (${d.name})` })),
);

const KINDS = { datasets, extras, modules, formats: [...formats, ...layouts, ...prints], executors } as const;

export async function run(kind: string | undefined, flags: { readonly json?: boolean }): Promise<void> {
  const names = Object.keys(KINDS);
  if (kind !== undefined && !names.includes(kind)) {
    const suggestion = suggest(kind, names) ?? '';
    fail('SPEC_UNKNOWN_KEY', { what: 'kind', name: kind, suggestion, help: `Known: ${names.join(', ')}.` });
  }
  const shown = kind === undefined ? names : [kind];
  const entries = shown.map(
    (k) => [k, KINDS[k as keyof typeof KINDS].map(({ name, doc }) => ({ name, doc }))] as const,
  );
  if (flags.json) return resultJson(Object.fromEntries(entries));
  for (const [k, items] of entries) {
    if (kind === undefined) result(k);
    result(columns(items.map(({ name, doc }) => [`  ${name}`, doc])));
  }
}
