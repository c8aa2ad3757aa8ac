// What a run publishes: one dataset or all of them, and layouts of other projects, each with its folder and settings.
import { posix } from 'node:path';
import { parseDay } from '../base/days.ts';
import { Rng } from '../base/rng.ts';
import { dataset, datasets, formats, layouts, type PrintEntry, prints } from '../catalog.ts';
import { type Dataset, type DatasetContext, including, type Omittable } from '../datasets/dataset.ts';
import type { PrintContext } from '../formats/print.ts';
import type { Part } from '../schema/batch.ts';
import { defaultsOf, type Setting, type Settings } from '../schema/setting.ts';
import type { Table } from '../schema/table.ts';
import type { World } from '../world/world.ts';
import { type Content, runKey } from './content.ts';
import { crosswalkOf } from './crosswalk.ts';
import { FAMILY_BLOCK } from './plan.ts';

/** The word that stands for every dataset of the catalog. */
export const ALL = 'all';

/** The canonical record as it is: its extras are what projections and prints may need. */
export const CANONICAL = 'clinical';

/** A dataset as one run publishes it. */
export interface Publication {
  /** With the tables of the extras that the run includes. */
  readonly dataset: Dataset;
  /** Where its files lie inside the run’s directory: `''`, or a folder such as `omop/`. */
  readonly folder: string;
  readonly context: DatasetContext;
  /** Its tables are computed from those of the publications before it; absent: from lives. */
  readonly from?: (parts: readonly Part[]) => Part;
}

type Asked = Pick<Content, 'dataset' | 'formats'>;

/** The datasets of a name, `all` among them; an unknown one is refused with a suggestion. */
export function datasetsOf(name: string): readonly Dataset[] {
  return name === ALL ? datasets : [dataset(name)];
}

function layoutsOf({ formats: names }: Pick<Content, 'formats'>): readonly Dataset[] {
  return layouts.filter((l) => names.includes(l.name));
}

export function printsOf({ formats: names }: Pick<Content, 'formats'>): readonly PrintEntry[] {
  return prints.filter((p) => names.includes(p.name));
}

/** Tabular formats of a run; where it names only layouts, those are written as CSV. */
export function tabularOf({ formats: names }: Pick<Content, 'formats'>): readonly string[] {
  const named = formats.map((f) => f.name).filter((name) => names.includes(name));
  return named.length === 0 ? ['csv'] : named;
}

/** Whoever may be asked for settings in a run, by name. */
export function choosersOf(asked: Asked): readonly { name: string; settings: readonly Setting[] }[] {
  const own = datasetsOf(asked.dataset).map(({ name, settings = [], beside = {} }) => ({
    name,
    settings:
      asked.dataset === ALL
        ? settings.map((s) => (s.key in beside ? { ...s, default: beside[s.key]! } : s))
        : settings,
  }));
  const others = [...layoutsOf(asked), ...printsOf(asked)];
  return [...own, ...others.map(({ name, settings = [] }) => ({ name, settings }))];
}

/** The settings of a dataset or print in a run. */
export function settingsIn(
  content: Content,
  { name, settings }: { readonly name: string; readonly settings?: readonly Setting[] },
): Settings {
  return content.settings?.[name] ?? defaultsOf(settings);
}

/** Everything that a run publishes as tables. A run of prints or layouts alone publishes no tables of its dataset. */
export function publicationsOf(content: Content, world: World): readonly Publication[] {
  const own = datasetsOf(content.dataset);
  const tabular = formats.some((f) => content.formats.includes(f.name));
  const publish = (dataset: Dataset, folder: string): Publication => ({
    dataset: including(dataset, content.include, settingsIn(content, dataset)),
    folder,
    context: contextOf(content, world, dataset),
  });
  const several = tabular && content.dataset === ALL;
  const datasets = tabular ? own.map((d) => publish(d, several ? `${d.name}/` : '')) : [];
  return [
    ...datasets,
    ...(several ? [crosswalkFor(content, world, datasets)] : []),
    ...layoutsOf(content).map((d) => publish(d, `${d.name}/`)),
  ];
}

/** The crosswalk beside the folders of several datasets. */
function crosswalkFor(content: Content, world: World, among: readonly Publication[]): Publication {
  const { dataset, from } = crosswalkOf(among.map((p) => p.dataset));
  return { dataset, folder: '', context: contextOf(content, world, dataset), from };
}

function contextOf(content: Content, world: World, dataset: Dataset): DatasetContext {
  return { ...printContextOf(content, world, dataset), settings: settingsIn(content, dataset) };
}

/** What a print may know of a run. */
export function printContextOf(
  content: Content,
  world: World,
  chooser: { readonly name: string; readonly settings?: readonly Setting[] },
): PrintContext {
  return {
    world,
    asOf: parseDay(content.asOf)!,
    historyYears: content.historyYears,
    patients: content.patients,
    seed: content.seed,
    rng: Rng.root(runKey(content.seed)).at('dataset', chooser.name),
    settings: settingsIn(content, chooser),
  };
}

/** Path of a table's file inside the run's directory, without its extension. */
export function tablePath({ dataset, folder, context }: Publication, table: Table): string {
  return posix.join(folder, dataset.fileOf?.(table, context.settings) ?? table.name);
}

/** Extras of the canonical record that a run makes: those that it includes, and those that somebody reads. */
export function extrasMade(content: Content): ReadonlySet<string> {
  const readers = [...datasetsOf(content.dataset), ...layoutsOf(content), ...printsOf(content)];
  const made = new Set([...content.include, ...readers.flatMap((r) => r.needs ?? [])]);
  for (const extra of [...(dataset(CANONICAL).extras ?? [])].reverse())
    if (made.has(extra.name)) for (const name of extra.needs ?? []) made.add(name);
  return made;
}

/** Extras that are made of observations or immunisations. */
const MADE_OF_FINDINGS = ['claims', 'orders', 'notes', 'care-plans', 'missing-results'];

/** Tables of the canonical record that nobody reads in a run, which are therefore not written. */
export function leftOut(content: Content): ReadonlySet<Omittable> {
  const made = extrasMade(content);
  if (printsOf(content).length > 0 || MADE_OF_FINDINGS.some((extra) => made.has(extra))) return new Set();
  const [first, ...others] = [...datasetsOf(content.dataset), ...layoutsOf(content)].map((d) =>
    including(d, [], settingsIn(content, d)),
  );
  return new Set((first!.leaves ?? []).filter((table) => others.every((r) => r.leaves?.includes(table))));
}

/** Most persons of a partition that any dataset of a run can bear. */
export function mostOf(content: Content): number {
  const all = [...datasetsOf(content.dataset), ...layoutsOf(content)];
  return Math.min(...all.map((d) => d.most?.(settingsIn(content, d)) ?? Number.POSITIVE_INFINITY));
}

/** Persons who must lie in one partition: the least common multiple of what the datasets tell together. */
export function togetherOf(content: Asked): number {
  const sizes = [...datasetsOf(content.dataset), ...layoutsOf(content)].map((d) => d.together ?? 1);
  return [FAMILY_BLOCK, ...sizes].reduce((a, b) => (a * b) / greatestDivisor(a, b));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
