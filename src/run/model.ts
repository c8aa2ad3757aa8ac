// The conditions of a run: those that come with Careloom and those of its spec, and the hazards solved for them, once a process.
import { setImmediate } from 'node:timers/promises';
import { canonicalJson } from '../base/hash.ts';
import type { Solved } from '../sim/calibrate.ts';
import { builtIn, type Model, type Modules, modelOf, modulesWith, solve } from '../sim/model.ts';
import type { Module } from '../sim/module.ts';

/** The part of a run's content that decides its model. */
export interface Asked {
  readonly modules?: readonly Module[];
}

/** Models by the modules that a spec brings. */
const models = new Map<string, Model>();

/** The modules of a run, its own in their place. */
export function modulesOf(content: Asked): readonly Module[] {
  const { chronic, acute } = modulesIn(content);
  return [...chronic, ...acute];
}

function modulesIn({ modules = [] }: Asked): Modules {
  const all = modulesWith(modules);
  // The spec was refused if it had one.
  if ('circle' in all) throw new RangeError(`conditions in a circle: ${all.circle.join(', ')}`);
  return all;
}

/** The conditions of a run before anything is solved: enough to know their names, codes and drugs. */
export function unsolved(content: Asked): Model {
  return content.modules === undefined ? builtIn : modelOf(modulesIn(content), null);
}

/** The model of a run; solved here, in some seconds, unless `solveModel` or `useSolved` went before. */
export function modelFor(content: Asked): Model {
  if (content.modules === undefined) return builtIn;
  const key = canonicalJson(content.modules);
  let model = models.get(key);
  if (model === undefined) {
    const work = solve(modulesIn(content));
    let step = work.next();
    while (step.done !== true) step = work.next();
    model = modelOf(modulesIn(content), step.value);
    models.set(key, model);
  }
  return model;
}

/** Solve what a run needs and nothing else holds, letting others work in between; null where there is nothing to solve. */
export async function solveModel(
  content: Asked,
  onStep: (step: string) => void,
  pause: () => void,
): Promise<Solved | null> {
  if (content.modules === undefined) return null;
  const names = content.modules.map((m) => m.name).join(', ');
  const work = solve(modulesIn(content));
  let step = work.next();
  while (step.done !== true) {
    onStep(`solving the hazards of ${names}: ${Math.round(100 * step.value)} %`);
    await setImmediate();
    pause();
    step = work.next();
  }
  useSolved(content, step.value);
  return step.value;
}

/** Take over what another thread has solved. */
export function useSolved(content: Asked, solved: Solved | null): void {
  if (content.modules !== undefined)
    models.set(canonicalJson(content.modules), modelOf(modulesIn(content), solved));
}
