// Modules that users bring: files read, each mistake with its line and what to type instead.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, fail } from '../base/errors.ts';
import { builtIn, modulesWith } from '../sim/model.ts';
import type { Module } from '../sim/module.ts';
import { faultsOf } from '../sim/module-faults.ts';
import { parentsOf } from '../sim/module-graph.ts';
import { type Fault, type Path, parseModule, pathText } from '../sim/module-parse.ts';
import { readDocument } from './spec-file.ts';

/** A value that should be a module, and where its parts are written. */
interface Draft {
  readonly file: string;
  readonly value: unknown;
  readonly locate: (path: Path, key: boolean) => { readonly line: number; readonly column: number } | null;
}

/** The modules of a directory, one a file, by name. Throws the first mistake as `SPEC_BAD_FILE`. */
export function loadModules(dir: string): readonly Module[] {
  return accepted(draftsIn(dir));
}

/** The modules that a spec holds. Throws the first mistake as `SPEC_BAD_FILE`. */
export function heldModules(values: readonly unknown[], origin: string): readonly Module[] {
  return accepted(
    values.map((value, i) => ({ file: `${origin || 'the spec'}, modules[${i}]`, value, locate: () => null })),
  );
}

/** All mistakes in the modules of a directory; none when they can be used. */
export function mistakesIn(dir: string): readonly AppError[] {
  return judged(draftsIn(dir)).mistakes;
}

function accepted(drafts: readonly Draft[]): readonly Module[] {
  const { modules, mistakes } = judged(drafts);
  if (mistakes.length > 0) throw mistakes[0];
  return [...modules].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function draftsIn(dir: string): Draft[] {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (found === undefined)
    fail('NOT_FOUND_PATH', { path: dir, help: 'Name a directory of modules after --modules.' });
  const files = found.isDirectory()
    ? readdirSync(dir)
        .filter((name) => /\.(ya?ml|json)$/.test(name))
        .sort()
        .map((name) => join(dir, name))
    : [];
  if (files.length === 0) {
    fail('SPEC_BAD_FILE', {
      file: dir,
      problem: found.isDirectory() ? 'holds no .yaml, .yml or .json file' : 'is a file, not a directory',
      help: 'Name a directory of modules, one a file, and type for example --modules ./modules.',
    });
  }
  return files.map((file) => ({ file, ...readDocument(file, '--modules') }));
}

/** Modules whose shape is right, and what is wrong with any. */
function judged(drafts: readonly Draft[]): { modules: Module[]; mistakes: AppError[] } {
  const mistakes: AppError[] = [];
  const shaped: { readonly draft: Draft; readonly module: Module }[] = [];
  for (const draft of drafts) {
    const parsed = parseModule(draft.value);
    if ('module' in parsed) shaped.push({ draft, module: parsed.module });
    else mistakes.push(...parsed.faults.map((fault) => mistake(draft, fault)));
  }
  const modules = shaped.map((s) => s.module);
  const lasting = [...builtIn.chronic, ...modules.filter((m) => m.kind === 'chronic')].map((m) => m.name);
  for (const [i, { draft, module }] of shaped.entries()) {
    const faults = [...nameFaults(module, modules.slice(0, i)), ...faultsOf(module, lasting)];
    mistakes.push(...faults.map((fault) => mistake(draft, fault)));
  }
  if (mistakes.length === 0) mistakes.push(...circleIn(shaped));
  return { modules, mistakes };
}

/** A name stands for one condition, and for one of its kind where a built-in module is replaced. */
function nameFaults({ name, kind }: Module, before: readonly Module[]): Fault[] {
  const path = ['name'];
  const old = [...builtIn.chronic, ...builtIn.acute].find((m) => m.name === name);
  if (before.some((m) => m.name === name))
    return [
      { path, problem: `is “${name}”, as in another file`, help: 'Give each module a name of its own.' },
    ];
  if (old === undefined || old.kind === kind) return [];
  const problem = `is “${name}”, a built-in module of kind ${old.kind}, which one of kind ${kind} cannot replace`;
  return [{ path, problem, help: 'Choose another name.' }];
}

/** The circle of conditions that raise each other's risk, at the place that closes it. */
function circleIn(shaped: readonly { readonly draft: Draft; readonly module: Module }[]): AppError[] {
  const all = modulesWith(shaped.map((s) => s.module));
  if (!('circle' in all)) return [];
  const { circle } = all;
  const { draft, module } = shaped.find((s) => circle.includes(s.module.name))!;
  const at = circle.indexOf(module.name);
  const parent = circle[at + 1] ?? circle[1]!;
  const risks: Path = ['onset', 'risks'];
  const inConditions = draft.locate([...risks, 'conditions', parent], true) !== null;
  const path = inConditions || !parentsOf(module).includes(parent) ? [...risks, 'conditions', parent] : risks;
  return [
    mistake(draft, {
      path,
      problem: `closes a circle: ${circle.join(' ← ')}`,
      help: `Take ${parent} out of the risks here, or the other way round elsewhere.`,
      key: true,
    }),
  ];
}

function mistake({ file, locate }: Draft, fault: Fault): AppError {
  const place = locate(fault.path, fault.key === true);
  return new AppError('SPEC_BAD_FILE', {
    file,
    problem: `${pathText(fault.path)} ${fault.problem}`,
    help: fault.help,
    ...(place ?? {}),
  });
}
