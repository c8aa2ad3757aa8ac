// The simulation as a source: lives of a range of patients, projected into the tables of a dataset.
import { Rng } from '../base/rng.ts';
import type { Dataset, Emit } from '../datasets/dataset.ts';
import { type Appender, appender } from '../schema/batch.ts';
import type { Source } from '../schema/source.ts';
import { simulator } from '../sim/simulate.ts';
import { makeWorld, type World } from '../world/world.ts';
import { cohortOf, memberOf } from './cohort.ts';
import { type Content, runKey, settingsOf } from './content.ts';
import { patientsOf, planOf } from './plan.ts';

/** The place pack of the clinical dataset. */
const PLACE_PACK = 'us';

export function worldOf(content: Content): World {
  return makeWorld(PLACE_PACK, Rng.root(runKey(content.seed)));
}

export function simulation(content: Content, dataset: Dataset, world: World, partitionSize: number): Source {
  const plan = planOf(content.patients, partitionSize);
  const members = cohortOf(content, world);
  const { life } = simulator(Rng.root(runKey(content.seed)), world, settingsOf(content));
  let tried = 0;
  const memberLife = (k: number) => {
    const found = memberOf(members!, k, content);
    tried += found.tried;
    return found.life;
  };
  const appenders = new Map(dataset.tables.map((t) => [t.name, appender(t) as Appender]));
  const emit: Emit = (table, row) => appenders.get(table.name)!.push(row as Parameters<Appender['push']>[0]);
  return {
    tables: dataset.tables,
    partitions: plan.partitions,
    read(partition) {
      for (const a of appenders.values()) a.clear();
      tried = 0;
      const { first, last } = patientsOf(plan, partition);
      for (let n = first; n <= last; n++) dataset.project(members === null ? life(n) : memberLife(n), emit);
      return new Map([...appenders].map(([name, a]) => [name, a.batch()]));
    },
    ...(members === null ? {} : { tried: () => tried }),
  };
}
