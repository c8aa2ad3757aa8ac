// Illnesses that medicine came to know in living memory: nobody is diagnosed before, many never are, some much later.
import { describe, expect, it } from 'vitest';
import { ageAt, dayOf, yearOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { coursesOf, stageAt } from '../../src/sim/course.ts';
import { familyHistoryOf } from '../../src/sim/family.ts';
import { builtIn } from '../../src/sim/model.ts';
import type { ChronicModule } from '../../src/sim/module.ts';
import { people } from '../../src/sim/person.ts';
import { recognisedOn, recognisedThen } from '../../src/sim/recognition.ts';
import { fateOf, simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';
import { settings } from '../fixtures/lives.ts';

const root = Rng.root([20250101, 45]);
const world = makeWorld('us', root);
const crowd = people(root, world, settings.asOf, {});
const fates = Array.from({ length: 8000 }, (_, i) => fateOf(crowd.person(i + 1), settings));
const late = builtIn.chronic.filter((m) => m.recognised !== undefined);
const none = { share: 1, since: '1990-01-01', afterYears: 5 };
const source = 'assumption: a test';

function courses(fated: (typeof fates)[number], modules: readonly ChronicModule[]) {
  return coursesOf(fated.person, fated, modules, fated.end);
}

describe('recognition', () => {
  it('follows the curve of its years', () => {
    const recognised = {
      byYear: [
        [1980, 0],
        [2000, 1],
      ] as const,
      later: none,
      source,
    };
    const share = (year: number) => {
      const days = Array.from({ length: 4000 }, (_, i) => root.at('share', year, i));
      return days.filter((rng) => recognisedThen(recognised, dayOf(year, 7, 1), rng)).length / 4000;
    };
    expect(share(1975)).toBe(0);
    expect(share(1985)).toBeCloseTo(0.25, 1);
    expect(share(1995)).toBeCloseTo(0.75, 1);
    expect(share(2010)).toBe(1);
  });

  it('passes over, and finds later those who may still be diagnosed', () => {
    const recognised = { byYear: [[1980, 0]] as const, later: none, source };
    const shown = dayOf(1970, 1, 1);
    const until = dayOf(1995, 1, 1);
    const days = Array.from({ length: 4000 }, (_, i) =>
      recognisedOn(recognised, shown, until, root.at('later', i)),
    );
    const found = days.flatMap((d) => d ?? []);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(dayOf(1990, 1, 1));
    expect(Math.max(...found)).toBeLessThan(until);
    // Of an exponential with a mean of five years, five years hold 63 %.
    expect(found.length / days.length).toBeCloseTo(0.63, 1);
  });
});

describe('illnesses with a history of their own', () => {
  it.each(late.map((m) => [m.name, m] as const))('%s is diagnosed in nobody before it was known', (_, m) => {
    const first = m.recognised!.byYear.findLast(([, share]) => share === 0)![0];
    const known = fates.flatMap((f) => courses(f, [m]).flatMap((c) => c.diagnosis ?? []));
    expect(known.length).toBeGreaterThan(20);
    expect(yearOf(Math.min(...known))).toBeGreaterThan(first);
  });

  it.each(late.map((m) => [m.name, m] as const))('%s moves no other course, and no onset', (_, m) => {
    const { recognised: _dropped, ...always } = m;
    let passedOver = 0;
    let later = 0;
    for (const fated of fates) {
      const [then] = courses(fated, [m]);
      const [now] = courses(fated, [always]);
      expect(then?.onset).toBe(now?.onset);
      if (now === undefined || now.diagnosis === null || then!.diagnosis === now.diagnosis) continue;
      if (then!.diagnosis === null) passedOver++;
      else {
        later++;
        expect(then!.diagnosis).toBeGreaterThan(now.diagnosis);
        expect(then!.stage).toEqual(stageAt(now, then!.diagnosis));
        expect(then!.remission ?? Infinity).toBeGreaterThan(then!.diagnosis);
      }
    }
    expect(passedOver + later).toBeGreaterThan(0);
  });

  it('are fewer in the old than in the young: attention deficit and autism', () => {
    for (const name of ['adhd', 'autism']) {
      const module = late.filter((m) => m.name === name);
      const share = (from: number, below: number) => {
        const living = fates.filter((f) => {
          const age = ageAt(f.person.birth, settings.asOf);
          return f.death === null && age >= from && age < below;
        });
        return (
          living.filter((f) => courses(f, module).some((c) => c.diagnosis !== null)).length / living.length
        );
      };
      expect(share(65, 120)).toBeLessThan(0.5 * share(10, 25));
    }
  });

  it('are not said of relatives of a time that did not know them', () => {
    let said = 0;
    for (const fated of fates) {
      const { person, end } = fated;
      for (const e of familyHistoryOf(person, late, [], null, end)) {
        if (e.relation === 'Sibling') continue;
        said++;
        const older = e.relation === 'Mother' ? 0 : 2.5;
        const shown = yearOf(person.birth) - person.born.motherAge - older + e.onsetAge;
        const first = e.module.recognised!.byYear.findLast(([, share]) => share === 0)![0];
        expect(shown).toBeGreaterThan(first - 2);
      }
    }
    expect(said).toBeGreaterThan(50);
  });

  it('say in the reason of the diagnosis in which year they were passed over', () => {
    const { explained } = simulator(root, world, { ...settings, historyYears: 1 });
    const years = Array.from({ length: 150 }, (_, i) => explained(i + 1)).flatMap(({ life, reasons }) =>
      life.conditions.flatMap((c) => {
        const said = /passed over in (\d+)/.exec(reasons.get(c)?.rule ?? '');
        return said === null ? [] : [[Number(said[1]), yearOf(c.recorded_date)] as const];
      }),
    );
    expect(years.length).toBeGreaterThan(3);
    for (const [passed, found] of years) expect(passed).toBeLessThanOrEqual(found);
  });
});
