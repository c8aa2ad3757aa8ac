// Writes docs/reference from the code: tables, DDL, command line, errors, modules and code systems.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError, ERRORS, type ErrorCode, exitCodeOf } from '../src/base/errors.ts';
import { datasets, executors, formats, modules } from '../src/catalog.ts';
import { codeSystems } from '../src/codes/index.ts';
import type { Dataset } from '../src/datasets/dataset.ts';
import { flawKinds } from '../src/flaws/kinds.ts';
import { answerKey } from '../src/schema/answer-key.ts';
import { dictionary } from '../src/schema/as/markdown.ts';
import { ddl, dialects } from '../src/schema/as/sql.ts';
import { defaultsOf } from '../src/schema/setting.ts';
import type { Module } from '../src/sim/module.ts';
import { moduleJsonSchema } from '../src/sim/module-schema.ts';

const BIN = fileURLToPath(new URL('../bin/careloom.mjs', import.meta.url));
const FOLDER = new URL('../docs/reference/', import.meta.url);
const GENERATED = 'Written by `npm run docs`; do not edit.';

type Points = readonly (readonly [number, number])[];

/** Every page of docs/reference by name. */
export function referencePages(): Readonly<Record<string, string>> {
  const all: Record<string, string> = {
    'command-line.md': commandLine(),
    'errors.md': errors(),
    'modules.md': modulePage(),
    'code-systems.md': codes(),
    'catalog.md': catalog(),
    'module.schema.json': `${JSON.stringify(moduleJsonSchema(), null, 2)}\n`,
    'flaws.md': flaws(),
  };
  for (const d of datasets) {
    const tables = [...d.tables, ...(d.extras ?? []).flatMap((e) => e.tables), ...d.reference];
    all[`tables-${d.name}.md`] = page(`Tables: ${d.name}`, [
      d.doc,
      'A `?` after a type means that the value may be empty; the key is in bold.',
      tables.map(dictionary).join('\n').trimEnd(),
      ...switched(d),
    ]);
    all[`ddl-${d.name}.md`] = page(
      `DDL: ${d.name}`,
      Object.entries(dialects).map(
        ([name, dialect]) => `## ${name}\n\n\`\`\`sql\n${ddl(tables, dialect)}\`\`\``,
      ),
    );
  }
  return all;
}

/** Tables that get more columns by a switch among the settings of a dataset. */
function switched(d: Dataset): string[] {
  return (d.settings ?? []).flatMap((s) => {
    const wider = s.kind === 'switch' ? d.under?.({ ...defaultsOf(d.settings), [s.key]: true }) : undefined;
    if (wider === undefined || wider === d) return [];
    const plain = new Map([...d.tables, ...d.reference].map((t) => [t.name, Object.keys(t.columns)]));
    const changed = [...wider.tables, ...wider.reference].filter(
      (t) => Object.keys(t.columns).length !== plain.get(t.name)!.length,
    );
    return [`# With ${s.flag}`, changed.map(dictionary).join('\n').trimEnd()];
  });
}

function page(title: string, paragraphs: readonly string[]): string {
  return `${[`# ${title}`, GENERATED, ...paragraphs].join('\n\n')}\n`;
}

function rows(header: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((c) => c.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...body.map(line)].join('\n');
}

function help(...words: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [BIN, ...words, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100' },
  });
  if (status !== 0) throw new Error(`careloom ${words.join(' ')} --help ended with ${status}`);
  return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``;
}

function commandLine(): string {
  const top = help();
  const [, list] = /\nCommands:\n([\s\S]*)/.exec(top) ?? [];
  const names = [...(list ?? '').matchAll(/^ {2}([a-z]+)/gm)]
    .map((m) => m[1]!)
    .filter((name) => name !== 'help');
  return page('Command line', [
    'Results go to standard output, progress and hints to standard error. Exit codes: 0 fine, 1 findings over their limits, 2 a wrong request, 3 the outside world (disk, signal), 70 a defect of Careloom.',
    top,
    ...names.flatMap((name) => [`## careloom ${name}`, help(name), ...below(name)]),
  ]);
}

/** Help of the commands that a command has. */
function below(name: string): string[] {
  const [, list = ''] = /\nCommands:\n([\s\S]*)/.exec(help(name)) ?? [];
  return [...list.matchAll(/^ {2}([a-z]+)/gm)]
    .map((m) => m[1]!)
    .filter((word) => word !== 'help')
    .flatMap((word) => [`### careloom ${name} ${word}`, help(name, word)]);
}

/** Details of any error: each is shown as its name. */
const anyDetails = new Proxy({}, { get: (_, name) => `⟨${String(name)}⟩` }) as Record<string, string>;

function errors(): string {
  const entries = Object.keys(ERRORS).map((code) => new AppError(code as ErrorCode, anyDetails));
  return page('Errors', [
    'Each error has a code for programs, a message, and a hint that says what to type. The prefix decides the exit code. ⟨…⟩ stands for what the error is about.',
    rows(
      ['code', 'exit', 'message', 'hint'],
      entries.map((e) => [`\`${e.code}\``, String(exitCodeOf(e)), e.message, e.hint]),
    ),
  ]);
}

function modulePage(): string {
  const summary = rows(
    ['module', 'kind', 'version', 'what it is'],
    modules.map((m) => [
      `[${m.name}](#${m.name})`,
      m.kind === 'chronic' ? 'lasting' : 'episodes',
      String(m.version),
      m.title,
    ]),
  );
  return page('Condition modules', [
    'A lasting condition has a target prevalence by age and sex, which `npm run calibrate` solves for; one that comes in episodes has a rate. Every figure has its source; `assumption` marks those that have none.',
    summary,
    ...modules.map(moduleSection),
  ]);
}

function moduleSection(m: Module): string {
  const sources = [...new Set(sourcesIn(m))].map((s) => `- ${s}`);
  return [`## ${m.name}`, `${m.title}. ${m.doc}`, target(m), `Sources:\n\n${sources.join('\n')}`].join(
    '\n\n',
  );
}

function target(m: Module): string {
  if (m.kind === 'acute')
    return curves('Episodes a person and year, before risks', m.incidence.male, m.incidence.female, (y) =>
      String(y),
    );
  if (m.onset.kind === 'threshold')
    return `Begins at a body mass index of ${m.onset.at}; ${percent(m.onset.diagnosedShare)} of them are diagnosed.`;
  if (m.onset.kind === 'birth') return `Present at birth in ${percent(m.onset.share)} of the newborn.`;
  if (m.onset.kind === 'incidence')
    return curves(
      'First diagnoses a person and year among those without it',
      m.onset.incidence.male,
      m.onset.incidence.female,
      (y) => String(y),
    );
  return curves(
    'Share of the living ever diagnosed',
    m.onset.prevalence.male,
    m.onset.prevalence.female,
    percent,
  );
}

function curves(what: string, male: Points, female: Points, show: (y: number) => string): string {
  const ages = [...new Set([...male, ...female].map(([x]) => x))].sort((a, b) => a - b);
  const at = (points: Points, x: number) =>
    points
      .filter(([age]) => age === x)
      .map(([, y]) => show(y))
      .join('');
  return `${what}; linear between the ages given.\n\n${rows(
    ['age', ...ages.map(String)],
    [
      ['men', ...ages.map((x) => at(male, x))],
      ['women', ...ages.map((x) => at(female, x))],
    ],
  )}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) => (key === 'source' ? [String(v)] : sourcesIn(v)));
}

function codes(): string {
  const systems = Object.values(codeSystems);
  return page('Code systems', [
    'Careloom holds the codes that it writes, not whole systems. The required notices are in `NOTICE`.',
    rows(
      ['name', 'system', 'version', 'codes', 'identifier'],
      systems.map((s) => [`\`${s.name}\``, s.title, s.version, String(s.entries.size), s.uri]),
    ),
    ...systems.map((s) => `## ${s.name}\n\n${s.licence}\n\nSource: ${s.source}`),
  ]);
}

function flaws(): string {
  const shown = (rate: number) => (Number.isNaN(rate) ? 'by column' : percent(rate));
  const kinds = flawKinds.map((k) => [
    `\`${k.name}\``,
    k.doc,
    k.per,
    shown(k.typical),
    shown(k.messy),
    k.source,
  ]);
  const lost = datasets.flatMap((d) =>
    (d.flaws?.missing ?? []).map((m) => [
      `\`${m.path}\`${m.also === undefined ? '' : `, ${m.also.join(', ')}`}`,
      m.mechanism,
      m.depends === undefined ? '' : `\`${m.depends.on}\``,
      percent(m.typical),
      percent(m.messy),
      m.source,
    ]),
  );
  return page('Data flaws', [
    'What `--quality typical` and `--quality messy` plant, and what the rates are shares of. [How to use them](../how-to/plant-data-flaws.md).',
    rows(['kind', 'what it is', 'share of', 'typical', 'messy', 'source'], kinds),
    '## Missing values',
    'MCAR: lost at random. MAR: the loss depends on another column. MNAR: it depends on the lost value itself.',
    rows(['column', 'mechanism', 'depends on', 'typical', 'messy', 'source'], lost),
    dictionary(answerKey).trimEnd(),
  ]);
}

function catalog(): string {
  const list = (entries: readonly { readonly name: string; readonly doc: string }[]) =>
    entries.map((e) => `- **${e.name}**: ${e.doc}`).join('\n');
  const kinds = { Datasets: datasets, Formats: formats, Executors: executors };
  return page('Catalog', [
    'What `careloom list` shows. The condition modules have [a page of their own](modules.md).',
    ...Object.entries(kinds).map(([kind, entries]) => `## ${kind}\n\n${list(entries)}`),
  ]);
}

/** A page as it is kept, or null when there is none. */
export function keptPage(name: string): string | null {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    return null;
  }
}

function write(): void {
  mkdirSync(FOLDER, { recursive: true });
  const changed = Object.entries(referencePages()).filter(([name, text]) => keptPage(name) !== text);
  for (const [name, text] of changed) {
    writeFileSync(new URL(name, FOLDER), text);
    console.log(`changed docs/reference/${name}`);
  }
  if (changed.length === 0) console.log('docs/reference is as the code says');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
