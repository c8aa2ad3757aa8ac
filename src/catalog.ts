// The catalog: everything that can be plugged in, one line each. Commands, docs and errors read it.
import { fail, suggest } from './base/errors.ts';
import { analytics } from './datasets/analytics/index.ts';
import { billing } from './datasets/billing/index.ts';
import { clinical } from './datasets/clinical/index.ts';
import type { Dataset } from './datasets/dataset.ts';
import { network } from './datasets/network/index.ts';
import { omop } from './datasets/omop/index.ts';
import { synthea } from './datasets/synthea/index.ts';
import { wards } from './datasets/wards/index.ts';
import * as fhir from './formats/fhir/options.ts';
import * as hl7v2Settings from './formats/hl7v2/settings.ts';
import type { Judge, Print } from './formats/print.ts';
import { vistaEntry } from './formats/vista/entry.ts';
import type { Executor } from './run/executors/executor.ts';
import { inline } from './run/executors/inline.ts';
import { threads } from './run/executors/threads.ts';
import type { Format } from './schema/format.ts';
import type { Setting, Settings } from './schema/setting.ts';
import type { Module } from './sim/module.ts';
import { acuteModules, chronicModules } from './sim/modules/index.ts';

export const datasets: readonly Dataset[] = [clinical, analytics, billing, network, wards];

/** Tables in the layout of another project, written beside those of the clinical dataset by `--format`. */
export const layouts: readonly Dataset[] = [omop, synthea];

/** A tabular format whose code is loaded when it is used. */
export interface FormatEntry {
  readonly name: string;
  readonly doc: string;
  readonly extension: string;
  load(): Promise<Format>;
}

/** A format of documents or messages. Its code is loaded when it is used; what can be chosen of it is known before. */
export interface PrintEntry {
  readonly name: string;
  readonly doc: string;
  readonly settings: readonly Setting[];
  /** Extras of the canonical record that it prints. */
  readonly needs: readonly string[];
  /** What is chosen where one patient alone is printed, such as a bundle. */
  readonly single?: Settings;
  /** Paths of all files it may write, relative to the run's directory. */
  files(settings: Settings): readonly string[];
  load(): Promise<Print>;
  /** Judges files of the format by their extension, whoever wrote them. Absent: nobody does. */
  readonly judge?: { readonly extensions: readonly string[]; load(): Promise<Judge> };
}

export const prints: readonly PrintEntry[] = [
  {
    name: 'fhir',
    doc: 'FHIR R4 resources of US Core and CARIN Blue Button, as NDJSON or bundles',
    settings: fhir.settings,
    needs: fhir.needs,
    single: { bundle: 'collection' },
    files: fhir.filesOf,
    load: async () => (await import('./formats/fhir/index.ts')).fhir,
  },
  {
    name: 'hl7v2',
    doc: 'HL7 v2 messages in the order of events, a batch file for each message family',
    settings: hl7v2Settings.settings,
    needs: hl7v2Settings.needs,
    files: () => hl7v2Settings.files,
    load: async () => (await import('./formats/hl7v2/print.ts')).hl7v2,
    judge: {
      extensions: ['hl7'],
      load: async () => (await import('./formats/hl7v2/judge.ts')).judge,
    },
  },
  {
    ...vistaEntry,
    load: async () => (await import('./formats/vista/write.ts')).vista,
    judge: {
      extensions: ['zwr', 'mumps', 'm'],
      load: async () => (await import('./formats/vista/judge.ts')).judge,
    },
  },
];

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
  {
    name: 'json',
    doc: 'One array of JSON objects a file',
    extension: 'json',
    load: async () => (await import('./formats/json/write.ts')).json,
  },
];

export const modules: readonly Module[] = [...chronicModules, ...acuteModules];

export const executors: readonly Executor[] = [inline, threads];

/** The dataset of a name; an unknown one is refused with a suggestion. */
export function dataset(name: string): Dataset {
  return entry('dataset', 'datasets', datasets, name);
}

/** The format of a name; an unknown one is refused with a suggestion. */
export function format(name: string): Promise<Format> {
  return formatEntry(name).load();
}

/** The layout of a name; an unknown one is refused with a suggestion. */
export function layoutNamed(name: string): Dataset {
  return entry('layout', 'formats', layouts, name);
}

export function formatEntry(name: string): FormatEntry {
  return entry('format', 'formats', formats, name);
}

/** The print of a name; an unknown one is refused with a suggestion. */
export function printNamed(name: string): PrintEntry {
  return entry('format of patients', 'formats', prints, name);
}

/** Names that `--format` knows, in the order in which a run writes them: tables, layouts, prints. */
export function formatNames(): readonly string[] {
  return [...formats, ...layouts, ...prints].map((f) => f.name);
}

/** The name, when `--format` knows it; an unknown one is refused with a suggestion. */
export function formatName(name: string): string {
  return entry('format', 'formats', [...formats, ...layouts, ...prints], name).name;
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
