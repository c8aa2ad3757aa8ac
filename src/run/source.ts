// The simulation as a source: lives of a range of patients, told to whoever publishes or prints them.
import { Rng } from '../base/rng.ts';
import type { Life } from '../clinical/life.ts';
import type { Emit } from '../datasets/dataset.ts';
import { type Appender, appender, type Part } from '../schema/batch.ts';
import { simulator } from '../sim/simulate.ts';
import { makeWorld, type World } from '../world/world.ts';
import { cohortOf, memberOf } from './cohort.ts';
import { type Content, runKey, settingsOf } from './content.ts';
import { patientsOf, planOf } from './plan.ts';
import { extrasMade, leftOut, type Publication } from './publication.ts';

/** The place pack of the clinical dataset. */
const PLACE_PACK = 'us';

/** The world asked for last: every stage of a run asks for the same. */
let last: { readonly seed: string; readonly world: World } | null = null;

export function worldOf({ seed }: Content): World {
  if (last?.seed !== seed) last = { seed, world: makeWorld(PLACE_PACK, Rng.root(runKey(seed))) };
  return last.world;
}

/** What one partition amounts to. */
export interface Told {
  /** Tables of each publication, valid until the next partition is told. */
  readonly parts: readonly Part[];
  /** Candidates looked at for the members of a cohort; absent where everyone is taken. */
  readonly tried?: number;
}

/** Tells the lives of one partition after another. A pure function of the content and the number of the partition. */
export type Tell = (partition: number) => Told;

export function simulation(
  content: Content,
  publications: readonly Publication[],
  world: World,
  partitionSize: number,
  print: (life: Life) => void = () => {},
): Tell {
  const plan = planOf(content.patients, partitionSize);
  const members = cohortOf(content, world);
  const settings = settingsOf(content, extrasMade(content), leftOut(content));
  const { life } = simulator(Rng.root(runKey(content.seed)), world, settings);
  let tried = 0;
  const lifeOf = (n: number): Life => {
    if (members === null) return life(n);
    const found = memberOf(members, n, content);
    tried += found.tried;
    return found.life;
  };
  const projections = publications.map(projection);
  return (partition) => {
    for (const p of projections) p.clear();
    tried = 0;
    const { first, last } = patientsOf(plan, partition);
    for (let n = first; n <= last; n++) {
      const own = lifeOf(n);
      print(own);
      for (const p of projections) p.take(own);
    }
    const parts: Part[] = [];
    for (const [k, p] of projections.entries()) parts.push(publications[k]!.from?.(parts) ?? p.end());
    return members === null ? { parts } : { parts, tried };
  };
}

/** Collects the lives that a dataset wants to be told together, and their rows. */
function projection({ dataset, context }: Publication) {
  const appenders = new Map(dataset.tables.map((t) => [t.name, appender(t) as Appender]));
  // Rows of extras that somebody else in the run asked for go nowhere.
  const emit: Emit = (table, row) => appenders.get(table.name)?.push(row as Parameters<Appender['push']>[0]);
  const project = dataset.open(context);
  const together = dataset.together ?? 1;
  let waiting: Life[] = [];
  const tell = () => {
    if (waiting.length > 0) project(waiting, emit);
    waiting = [];
  };
  return {
    clear(): void {
      for (const a of appenders.values()) a.clear();
    },
    take(life: Life): void {
      waiting.push(life);
      if (waiting.length === together) tell();
    },
    end(): Part {
      tell();
      return new Map([...appenders].map(([name, a]) => [name, a.batch()]));
    },
  };
}
