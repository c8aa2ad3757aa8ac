// Models with modules of users: what is solved again, what stays as it was, and a contract that notices when it is broken.
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { builtIn, type Model, type Modules, modelOf, modulesWith, solve } from '../../src/sim/model.ts';
import type { ChronicModule, Module } from '../../src/sim/module.ts';
import { contractOf, contractPanel } from '../../src/sim/module-contract.ts';
import { chronicModules } from '../../src/sim/modules/index.ts';

const rhinitis = chronicModules.find((m) => m.name === 'allergic-rhinitis')!;

function solved(added: readonly Module[]): { modules: Modules; result: ReturnType<typeof drain> } {
  const modules = modulesWith(added) as Modules;
  return { modules, result: drain(modules) };
}

function drain(modules: Modules) {
  const work = solve(modules);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

it('solves nothing where a module replaced begins as before', () => {
  const { modules, result } = solved([{ ...rhinitis, treatment: [] }]);
  expect(result).toBeNull();
  const model = modelOf(modules, result);
  expect(model.overlay).toBe(builtIn.overlay);
  expect(model.chronic.map((m) => m.name)).toEqual(chronicModules.map((m) => m.name));
  expect(model.chronic.find((m) => m.name === rhinitis.name)!.treatment).toEqual([]);
});

describe('a module that kills', () => {
  const deadly: ChronicModule = {
    ...rhinitis,
    name: 'deadly-rhinitis',
    mortality: { ...rhinitis.mortality, rateRatio: 3 },
  };
  const { modules, result } = solved([deadly]);
  const model = modelOf(modules, result);

  it('is solved alone, and takes its deaths out of those of others', () => {
    expect(Object.keys(result!.hazards)).toEqual(['deadly-rhinitis']);
    const [old, now] = [builtIn.overlay.mortality.female, model.overlay.mortality.female];
    expect(model.overlay.hazards.asthma).toBe(builtIn.overlay.hazards.asthma);
    // One in six has it at 60 and dies at three times the rate: others die at about 1 / (1 + 2 × 0.17) of theirs.
    expect(now[60]! / old[60]!).toBeGreaterThan(0.65);
    expect(now[60]! / old[60]!).toBeLessThan(0.85);
  });

  it('gives the same numbers again', () => {
    expect(drain(modules)).toEqual(result);
  });
}, 180_000);

describe('the contract', () => {
  const hay: ChronicModule = { ...rhinitis, name: 'hay-fever' };
  let model: Model;
  beforeAll(() => {
    const { modules, result } = solved([hay]);
    model = modelOf(modules, result);
  }, 180_000);

  const verdictsOf = (m: Model) => {
    const panel = contractPanel(m, dayOf(2025, 1, 1), 1200);
    return Object.fromEntries(contractOf(hay, panel).map((v) => [v.rule, v.holds]));
  };
  const withHazards = (name: string, times: number): Model => {
    const { male, female } = model.overlay.hazards[name]!;
    const changed = { male: male.map((h) => h * times), female: female.map((h) => h * times) };
    return {
      ...model,
      overlay: { ...model.overlay, hazards: { ...model.overlay.hazards, [name]: changed } },
    };
  };

  it('holds for a module that is solved', () => {
    expect(verdictsOf(model)).toEqual({
      reachable: true,
      terminating: true,
      prevalence: true,
      'others unchanged': true,
    });
  }, 180_000);

  it('notices a prevalence out of its band, a module that nobody has, and others that move', () => {
    expect(verdictsOf(withHazards('hay-fever', 3))).toMatchObject({ prevalence: false });
    expect(verdictsOf(withHazards('hay-fever', 0))).toMatchObject({ reachable: false });
    expect(verdictsOf(withHazards('hypertension', 2))).toMatchObject({ 'others unchanged': false });
  }, 180_000);
});
