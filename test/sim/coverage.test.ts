// Insurance over life: nobody is in a plan before there was one, or that is not for his age, or beside one that rules it out.
import { beforeAll, expect, it } from 'vitest';
import { ageAt, dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { type CoverageSpan, coverageOf, supplementOf } from '../../src/sim/coverage.ts';
import { type Person, people } from '../../src/sim/person.ts';
import { PUBLIC_SINCE, payers, plansOn } from '../../src/world/payers.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const rng = Rng.root([3, 14]);

interface Insured {
  readonly person: Person;
  readonly spans: readonly CoverageSpan[];
  readonly supplement: CoverageSpan | null;
}
let all: readonly Insured[] = [];
beforeAll(() => {
  const { person } = people(rng, makeWorld('us', rng), asOf, {});
  all = Array.from({ length: 3000 }, (_, i) => {
    const own = person(i + 1);
    const spans = coverageOf(own, asOf);
    return { person: own, spans, supplement: supplementOf(own, spans, asOf) };
  });
});

it('joins plans that are open on the day to somebody of the age', () => {
  for (const { person, spans } of all)
    for (const s of spans)
      expect(plansOn(s.payer, s.start, ageAt(person.birth, s.start)).map((p) => p.name)).toContain(s.plan);
});

it('has every payer open to everyone on any day since it began', () => {
  for (const payer of payers)
    for (let day = dayOf(1920, 1, 1); day < asOf; day += 97)
      for (const age of [0, 18, 40, 80]) expect(plansOn(payer, day, age).length).toBeGreaterThan(0);
});

it('covers a life without gaps, and by the public since there is public insurance', () => {
  for (const { person, spans } of all) {
    expect(spans[0]!.start).toBe(person.birth);
    for (const [k, s] of spans.entries()) {
      if (k > 0) expect(s.start).toBe(spans[k - 1]!.end! + 1);
      if (s.payer.kind === 'Medicare' || s.payer.kind === 'Medicaid')
        expect(s.start).toBeGreaterThanOrEqual(PUBLIC_SINCE);
    }
  }
});

it('has children alone in the programme for children, and supplements beside Original Medicare alone', () => {
  const plans = all.flatMap(({ spans, supplement }) => [
    ...spans,
    ...(supplement === null ? [] : [supplement]),
  ]);
  expect(plans.filter((s) => s.plan.startsWith('Children')).length).toBeGreaterThan(50);
  for (const { spans, supplement } of all) {
    if (supplement === null) continue;
    expect(supplement.plan).not.toMatch(/^Children/);
    const primary = spans.find((s) => s.start === supplement.start)!;
    if (supplement.plan.endsWith('Medicare Supplement')) expect(primary.plan).toBe('Original Medicare');
    if (supplement.plan.endsWith('Retiree Plan')) expect(primary.plan).toMatch(/^Medicare Advantage/);
  }
});

it('has the share of Medicare Advantage among the members of Medicare', () => {
  const now = all
    .filter((a) => a.person.age >= 65)
    .map((a) => a.spans[a.spans.length - 1]!)
    .filter((s) => s.payer.kind === 'Medicare');
  const advantage = now.filter((s) => s.plan.startsWith('Medicare Advantage')).length / now.length;
  // 54 % (KFF, Medicare Advantage in 2024); those who came to Medicare before 1999 are not in it.
  expect(Math.abs(advantage - 0.5)).toBeLessThan(0.08);
});
