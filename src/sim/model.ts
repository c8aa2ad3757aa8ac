// The model of a run: its condition modules in order, and the baseline hazards solved for them.
import { canonicalJson } from '../base/hash.ts';
import { Rng } from '../base/rng.ts';
import { evened, type Layout } from '../base/shapes.ts';
import { calibrateBeside, type Solved } from './calibrate.ts';
import { solvedFrom } from './calibration-input.ts';
import type { AcuteModule, ChronicModule, Module } from './module.ts';
import { dependantsOf, inOrder } from './module-graph.ts';
import { acuteModules, chronicModules } from './modules/index.ts';
import type { Overlay } from './onset.ts';
import { overlay } from './overlay.ts';
import { killsByStage } from './stages.ts';

export interface Model {
  /** Lasting conditions, each after those that raise its risk. */
  readonly chronic: readonly ChronicModule[];
  /** Conditions that come in episodes. */
  readonly acute: readonly AcuteModule[];
  /** Hazards of all lasting conditions. */
  readonly overlay: Overlay;
}

/** Modules without hazards. */
export type Modules = Pick<Model, 'chronic' | 'acute'>;

const LAYOUT: Layout = {
  // Dictionaries, and choices between several shapes.
  asTheyAre: new Set(['effect', 'treated', 'traits', 'conditions', 'onset', 'start']),
  // Diagnoses and work-ups.
  kin: [['icd10'], ['panels', 'procedures']],
};

/** Modules as they are simulated with: what they say, in even shapes. */
function running({ chronic, acute }: Modules, hazards: Overlay): Model {
  const all = evened<Module>([...chronic, ...acute], LAYOUT);
  return {
    chronic: all.filter((m) => m.kind === 'chronic'),
    acute: all.filter((m) => m.kind === 'acute'),
    overlay: hazards,
  };
}

/** The modules that come with Careloom. */
export const builtIn: Model = running({ chronic: chronicModules, acute: acuteModules }, overlay);

/** Whether a module says what the built-in one of its name says. */
export function isBuiltIn(m: ChronicModule): boolean {
  const old = chronicModules.find((b) => b.name === m.name);
  return old !== undefined && canonicalJson(old) === canonicalJson(m);
}

/** The built-in modules with others beside them, or in the place of those of the same name; or the circle that forbids it. */
export function modulesWith(added: readonly Module[]): Modules | { readonly circle: readonly string[] } {
  const lasting = added.filter((m) => m.kind === 'chronic');
  const passing = added.filter((m) => m.kind === 'acute');
  const ordered = inOrder(replaced(chronicModules, lasting));
  return 'circle' in ordered ? ordered : { chronic: ordered.modules, acute: replaced(acuteModules, passing) };
}

/** Those of the same name take the place of the old, the others come after them by name. */
function replaced<M extends Module>(modules: readonly M[], added: readonly M[]): M[] {
  const byName = new Map(added.map((m) => [m.name, m]));
  const known = new Set(modules.map((m) => m.name));
  const rest = added.filter((m) => !known.has(m.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...modules.map((m) => byName.get(m.name) ?? m), ...rest];
}

/** Persons of each sex on whom added modules are solved, and the root of their streams, which is that of `npm run calibrate`. */
const PANEL = 12_000;
const PANEL_ROOT = [20_250_101, 7] as const;

/** Names of the lasting conditions that begin or kill otherwise than the built-in ones. */
function changedIn({ chronic }: Modules): ReadonlySet<string> {
  return new Set(chronic.filter((m) => !sameOnset(m)).map((m) => m.name));
}

/** Whether a module begins and kills as the built-in one of its name. */
function sameOnset(m: ChronicModule): boolean {
  const old = chronicModules.find((b) => b.name === m.name);
  return old === m || (old !== undefined && canonicalJson(solvedFrom(old)) === canonicalJson(solvedFrom(m)));
}

/** Solve what is unsolved; yields the share done. The same modules give the same numbers everywhere. */
export function* solve(modules: Modules): Generator<number, Solved | null> {
  const changed = changedIn(modules);
  if (changed.size === 0) return null;
  const deadly = [...modules.chronic, ...chronicModules].some(
    (m) => changed.has(m.name) && (m.mortality.rateRatio !== 1 || killsByStage(m)),
  );
  return yield* calibrateBeside(
    Rng.root(PANEL_ROOT),
    modules.chronic,
    dependantsOf(changed, modules.chronic),
    overlay,
    deadly ? chronicModules : null,
    PANEL,
  );
}

/** A model of modules and of what was solved for them. */
export function modelOf(modules: Modules, solved: Solved | null): Model {
  if (solved === null) return running(modules, overlay);
  const { mortality } = solved;
  const hazards = { ...overlay.hazards, ...solved.hazards };
  return running(modules, { of: overlay.of, hazards, mortality });
}
