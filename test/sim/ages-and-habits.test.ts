// What comes only at an age, only with a habit, or only once: in every life, whatever part of it is drawn.
import { describe, expect, it } from 'vitest';
import { addYears, ageAt } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { procedures } from '../../src/codes/procedures.ts';
import { coursesOf } from '../../src/sim/course.ts';
import { episodesOf } from '../../src/sim/episodes.ts';
import { builtIn } from '../../src/sim/model.ts';
import { people } from '../../src/sim/person.ts';
import { fateOf, simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';
import { settings } from '../fixtures/lives.ts';

const root = Rng.root([20250101, 44]);
const world = makeWorld('us', root);
const crowd = people(root, world, settings.asOf, {});
const fates = Array.from({ length: 6000 }, (_, i) => fateOf(crowd.person(i + 1), settings));
const hazards = builtIn.chronic.flatMap(({ name, onset }) =>
  onset.kind === 'hazard' ? [{ name, ...onset }] : [],
);

describe('an illness of a part of life', () => {
  it.each(
    hazards.flatMap(({ name, untilAge }) => (untilAge === undefined ? [] : [[name, untilAge.age] as const])),
  )('%s begins before %i or never', (name, age) => {
    const onsets = fates.flatMap((f) => f.onsets.get(name) ?? []);
    expect(onsets.length).toBeGreaterThan(0);
    expect(Math.max(...onsets)).toBeLessThanOrEqual(age);
  });
});

describe('an illness that needs a habit', () => {
  it.each(
    hazards.flatMap(({ name, risks }) => (risks.needs === undefined ? [] : [[name, risks.needs] as const])),
  )('%s is of those with the habit %s', (name, habit) => {
    const ill = fates.filter((f) => f.onsets.has(name));
    expect(ill.length).toBeGreaterThan(20);
    expect(ill.filter((f) => f.traits[habit] === 0)).toEqual([]);
    expect(fates.filter((f) => f.traits[habit] === 0).length).toBeGreaterThan(500);
  });
});

describe('an illness that comes once', () => {
  // Ten attacks a life, were they not the first and last.
  const often = builtIn.acute
    .filter((m) => m.once === true)
    .map((m) => ({
      ...m,
      incidence: { ...m.incidence, male: [[0, 0.15]] as const, female: [[0, 0.15]] as const },
    }));

  it('comes once, on the same day whatever stretch of the life is asked for', () => {
    expect(often.map((m) => m.name)).toContain('appendicitis');
    let early = 0;
    for (const fated of fates.slice(0, 300)) {
      const { person, end } = fated;
      const courses = coursesOf(person, fated, builtIn.chronic, end);
      const middle = addYears(person.birth, 10);
      const days = (from: number, to: number) =>
        episodesOf(person, often, courses, from, to).flatMap((e) => (e.course === null ? [e.start] : []));
      const whole = days(person.birth, end);
      expect(whole.length).toBeLessThanOrEqual(often.length);
      if (end <= middle) continue;
      expect([...days(person.birth, middle - 1), ...days(middle, end)]).toEqual(whole);
      if (whole.some((day) => day < middle)) early++;
    }
    expect(early).toBeGreaterThan(50);
  });
});

describe('a record', () => {
  const { life } = simulator(root, world, settings);
  const lives = Array.from({ length: 2500 }, (_, i) => life(i + 1));
  const inpatient = new Set(
    [...procedures.values()].flatMap((p) => (p.setting === 'inpatient' ? [p.name] : [])),
  );

  it('has no degree before its age', () => {
    const youngest = (level: string) =>
      Math.min(
        ...lives.flatMap(({ patient: p }) =>
          p.education === level ? [ageAt(p.birthdate, settings.asOf)] : [],
        ),
      );
    expect(youngest('Associate')).toBeGreaterThanOrEqual(20);
    expect(youngest('Bachelor')).toBeGreaterThanOrEqual(22);
    expect(youngest('Master')).toBeGreaterThanOrEqual(24);
    expect(youngest('Doctorate')).toBeGreaterThanOrEqual(27);
  });

  it('has no stay with the operation of a stay that ended within 30 days before', () => {
    let readmitted = 0;
    for (const { encounters, procedures: done } of lives) {
      const stays = encounters.filter((e) => e.type === 'Hospital Stay');
      const operations = (id: number) =>
        done.filter((p) => p.encounter_id === id && inpatient.has(p.name)).map((p) => p.name);
      for (const stay of stays)
        for (const before of stays) {
          const since = (stay.start_time - before.end_time) / 86_400;
          if (since <= 0 || since > 30 || stay.reason_code !== before.reason_code) continue;
          readmitted++;
          const again = new Set(operations(before.encounter_id));
          expect(operations(stay.encounter_id).filter((name) => again.has(name))).toEqual([]);
        }
    }
    expect(readmitted).toBeGreaterThan(20);
  });
});
