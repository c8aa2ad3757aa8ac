// What ends an illness fits its end: courses of drugs, operations, and drugs that did not exist when the illness was found.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { type Course, coursesOf, curable } from '../../src/sim/course.ts';
import type { ChronicModule } from '../../src/sim/module.ts';
import { chronicModules } from '../../src/sim/modules/index.ts';
import { people } from '../../src/sim/person.ts';
import { drugSpans } from '../../src/sim/treatment.ts';
import { plannedCare } from '../../src/sim/utilisation/planned.ts';
import { careTeam, dayOfVisit } from '../../src/sim/utilisation/visit.ts';
import { makeWorld } from '../../src/world/world.ts';

/** Day on which the womb is removed of somebody who keeps it. */
const NEVER = Number.POSITIVE_INFINITY;
const asOf = dayOf(2025, 1, 1);
const root = Rng.root([20_250_101, 5]);
const world = makeWorld('us', root);
const crowd = people(root, world, asOf, {});
const persons = Array.from({ length: 400 }, (_, i) => crowd.person(i + 1)).filter((p) => p.age >= 40);

const moduleOf = (name: string): ChronicModule => chronicModules.find((m) => m.name === name)!;

function course(name: string, diagnosis: number, remission: number | null): Course {
  const module = moduleOf(name);
  return {
    module,
    found: false,
    onset: diagnosis - 400,
    diagnosis,
    stage: module.stages[0]!,
    later: [],
    remission,
  };
}

/** Drugs of one course; visits fall on every 50th day. */
const taken = (person: (typeof persons)[number], c: Course) =>
  drugSpans(person, [c], [], (_, nominal) => Math.ceil(nominal / 50) * 50, asOf, false);

describe('a course of drugs that cures', () => {
  const approval = dayOf(2016, 6, 28);

  it('is taken to its end, twelve weeks or more before the cure, and not before its approval', () => {
    let given = 0;
    for (const [i, person] of persons.entries()) {
      const remission = dayOf(2017, 1, 1) + 7 * i;
      for (const span of taken(person, course('hepatitis-c', dayOf(2012, 1, 1), remission))) {
        given++;
        expect(span.stopReason).toBeNull();
        expect(span.end! - span.start).toBe(85);
        expect(span.end! + 84).toBeLessThanOrEqual(remission);
        expect(span.start).toBeGreaterThanOrEqual(approval);
      }
    }
    expect(given).toBeGreaterThan(0.8 * persons.length);
  });

  it('is not given to those who are never cured', () => {
    expect(persons.flatMap((p) => taken(p, course('hepatitis-c', dayOf(2018, 1, 1), null)))).toEqual([]);
  });

  it('cures nobody before it existed', () => {
    const m = moduleOf('hepatitis-c');
    const remissions = persons.flatMap((person) =>
      coursesOf(
        person,
        { rng: person.rng, body: {} as never, found: new Set(), onsets: new Map([[m.name, 25]]) },
        [m],
        asOf,
      ).map((c) => c.remission),
    );
    const cured = remissions.filter((day) => day !== null);
    expect(cured.length).toBeGreaterThan(50);
    expect(Math.min(...cured)).toBeGreaterThan(approval);
  });
});

describe('an illness that can be cured', () => {
  it('is known by its drugs or its operation', () => {
    const names = chronicModules.filter(curable).map((m) => m.name);
    expect(names).toEqual(expect.arrayContaining(['hepatitis-c', 'gallstone-disease', 'inguinal-hernia']));
    expect(names).not.toContain('migraine');
    expect(names).not.toContain('depression');
  });

  it('ends on the day of its operation', () => {
    const remission = dayOf(2021, 3, 2);
    const stones = course('gallstone-disease', dayOf(2020, 1, 1), remission);
    const block = { from: dayOf(2015, 1, 1), to: asOf, death: null };
    const operations = persons.flatMap(
      (p) => plannedCare(p, careTeam(p, world), [stones], block, NEVER).operations,
    );
    expect(operations.length).toBeGreaterThan(0.7 * persons.length);
    expect([...new Set(operations.map(dayOfVisit))]).toEqual([remission]);
  });

  it('is operated on by nobody who keeps it', () => {
    const stones = course('gallstone-disease', dayOf(2020, 1, 1), null);
    const block = { from: dayOf(2015, 1, 1), to: asOf, death: null };
    expect(
      persons.flatMap((p) => plannedCare(p, careTeam(p, world), [stones], block, NEVER).operations),
    ).toEqual([]);
  });
});

describe('a drug that came into use after the diagnosis', () => {
  it('is begun after it came into use', () => {
    const spans = persons.flatMap((p) => taken(p, course('opioid-use-disorder', dayOf(1996, 1, 1), null)));
    const films = spans.filter((s) => s.drug.key === 'buprenorphine-naloxone-8-2');
    expect(films.length).toBeGreaterThan(0.25 * persons.length);
    expect(Math.min(...films.map((s) => s.start))).toBeGreaterThanOrEqual(dayOf(2010, 8, 30));
  });
});
