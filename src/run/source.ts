// The simulation as a source: lives of a range of patients, projected into the tables of a dataset.
import { parseDay } from '../base/days.ts';
import { Rng } from '../base/rng.ts';
import type { Dataset, Emit } from '../datasets/dataset.ts';
import { type Appender, appender } from '../schema/batch.ts';
import type { Source } from '../schema/source.ts';
import { simulator } from '../sim/simulate.ts';
import { makeWorld, type World } from '../world/world.ts';
import { type Content, runKey } from './content.ts';
import { patientsOf, planOf } from './plan.ts';

/** The place pack of the clinical dataset. */
const PLACE_PACK = 'us';

export function worldOf(content: Content): World {
  return makeWorld(PLACE_PACK, Rng.root(runKey(content.seed)));
}

export function simulation(content: Content, dataset: Dataset, world: World, partitionSize: number): Source {
  const plan = planOf(content.patients, partitionSize);
  const { life } = simulator(Rng.root(runKey(content.seed)), world, {
    asOf: parseDay(content.asOf)!,
    historyYears: content.historyYears,
    demographics: content.demographics,
    cpt: content.cpt,
    include: new Set(content.include),
  });
  const appenders = new Map(dataset.tables.map((t) => [t.name, appender(t) as Appender]));
  const emit: Emit = (table, row) => appenders.get(table.name)!.push(row as Parameters<Appender['push']>[0]);
  return {
    tables: dataset.tables,
    partitions: plan.partitions,
    read(partition) {
      for (const a of appenders.values()) a.clear();
      const { first, last } = patientsOf(plan, partition);
      for (let n = first; n <= last; n++) dataset.project(life(n), emit);
      return new Map([...appenders].map(([name, a]) => [name, a.batch()]));
    },
  };
}
