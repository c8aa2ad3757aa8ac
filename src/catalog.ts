// The catalog: everything that can be plugged in, one line each. Commands, docs and errors read it.
import { fail, suggest } from './base/errors.ts';
import { clinical } from './datasets/clinical/index.ts';
import { type Dataset, including } from './datasets/dataset.ts';
import type { Executor } from './run/executors/executor.ts';
import { inline } from './run/executors/inline.ts';
import { threads } from './run/executors/threads.ts';
import type { Format } from './schema/format.ts';
import type { Module } from './sim/module.ts';
import { acuteModules, chronicModules } from './sim/modules/index.ts';

export const datasets: readonly Dataset[] = [clinical];

/** A format whose code is loaded when it is used. */
export interface FormatEntry {
  readonly name: string;
  readonly doc: string;
  readonly extension: string;
  load(): Promise<Format>;
}

export const formats: readonly FormatEntry[] = [
  {
    name: 'csv',
    doc: 'Comma-separated values with a header line',
    extension: 'csv',
    load: async () => (await import('./formats/csv/write.ts')).csv,
  },
  {
    name: 'parquet',
    doc: 'Apache Parquet, typed and compressed',
    extension: 'parquet',
    load: async () => (await import('./formats/parquet/write.ts')).parquet,
  },
  {
    name: 'ndjson',
    doc: 'One JSON object a line',
    extension: 'ndjson',
    load: async () => (await import('./formats/ndjson/write.ts')).ndjson,
  },
];

export const modules: readonly Module[] = [...chronicModules, ...acuteModules];

export const executors: readonly Executor[] = [inline, threads];

/** The dataset of a name; an unknown one is refused with a suggestion. */
export function dataset(name: string): Dataset {
  return entry('dataset', 'datasets', datasets, name);
}

/** The dataset that a run publishes. */
export function published(run: { readonly dataset: string; readonly include: readonly string[] }): Dataset {
  return including(dataset(run.dataset), run.include);
}

/** The format of a name; an unknown one is refused with a suggestion. */
export function format(name: string): Promise<Format> {
  return formatEntry(name).load();
}

export function formatEntry(name: string): FormatEntry {
  return entry('format', 'formats', formats, name);
}

function entry<E extends { readonly name: string }>(
  what: string,
  kind: string,
  entries: readonly E[],
  name: string,
): E {
  const found = entries.find((e) => e.name === name);
  if (found !== undefined) return found;
  const names = entries.map((e) => e.name);
  return fail('SPEC_UNKNOWN_KEY', {
    what,
    name,
    suggestion: suggest(name, names) ?? '',
    help: `Known: ${names.join(', ')}. careloom list ${kind} says what they are.`,
  });
}
