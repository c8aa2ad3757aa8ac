// What the module command shows: the modules there are, one of them as text, drawing or data, and the words they may use.
import { fail, suggest } from '../base/errors.ts';
import { diagramOf } from '../sim/drawing/diagram.ts';
import { mermaidOf } from '../sim/drawing/mermaid.ts';
import { svgOf } from '../sim/drawing/svg.ts';
import type { Module } from '../sim/module.ts';
import { WORDS, type Word, type WordKind } from '../sim/module-words.ts';
import { modulesOf } from './model.ts';
import { loadModules } from './modules.ts';

/** The built-in modules with those of a directory among them. */
export function modulesBeside(dir: string | undefined): readonly Module[] {
  return modulesOf(dir === undefined ? {} : { modules: loadModules(dir) });
}

export const VIEWS = ['text', 'svg', 'mermaid', 'json'] as const;

/** A module in one of the formats. Throws `SPEC_UNKNOWN_KEY`. */
export function viewOf(name: string, format: string, dir: string | undefined): string {
  const all = modulesBeside(dir);
  const module =
    all.find((m) => m.name === name) ??
    unknown(
      'module',
      name,
      all.map((m) => m.name),
    );
  if (format === 'svg') return svgOf(diagramOf(module));
  if (format === 'mermaid') return mermaidOf(diagramOf(module));
  if (format === 'json') return `${JSON.stringify(module, null, 2)}\n`;
  if (format === 'text') return textOf(module);
  return unknown('format', format, VIEWS);
}

/** The words of a kind that a module may use. Throws `SPEC_UNKNOWN_KEY`. */
export function wordsOf(kind: string): readonly Word[] {
  const words = (WORDS as Partial<Record<string, readonly Word[]>>)[kind as WordKind];
  return words ?? unknown('kind of words', kind, Object.keys(WORDS));
}

function unknown(what: string, name: string, known: readonly string[]): never {
  return fail('SPEC_UNKNOWN_KEY', {
    what,
    name,
    suggestion: suggest(name, known) ?? '',
    help: `Known: ${known.join(', ')}.`,
  });
}

/** The boxes of the diagram as indented text, with the sources of the figures. */
function textOf(m: Module): string {
  const { title, doc, columns } = diagramOf(m);
  const parts = columns.flatMap((c) => [
    '',
    c.title,
    ...c.boxes.flatMap((b) => [`  ${b.title}`, ...b.lines.map((l) => `    ${l}`)]),
  ]);
  const sources = [...new Set(sourcesIn(m))].map((s) => `  ${s}`);
  return `${[`${title} (${m.name}, version ${m.version})`, doc, ...parts, '', 'Sources', ...sources].join('\n')}\n`;
}

function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) => (key === 'source' ? [String(v)] : sourcesIn(v)));
}
