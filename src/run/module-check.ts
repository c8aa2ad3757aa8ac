// The contract of modules that users bring, on a small panel of persons.
import { parseDay } from '../base/days.ts';
import { contractOf, contractPanel, type Verdict } from '../sim/module-contract.ts';
import { modelFor, solveModel } from './model.ts';
import { loadModules } from './modules.ts';

const AS_OF = '2025-01-01';

/** Every rule for every module of a directory. Throws the first mistake of its files. */
export async function checkModules(
  dir: string,
  persons: number,
  onStep: (step: string) => void,
): Promise<readonly Verdict[]> {
  const modules = loadModules(dir);
  await solveModel({ modules }, onStep, () => {});
  onStep(`living ${persons} lives with and without them`);
  const panel = contractPanel(modelFor({ modules }), parseDay(AS_OF)!, persons);
  return modules.flatMap((m) => contractOf(m, panel));
}
