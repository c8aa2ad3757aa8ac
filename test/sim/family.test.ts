// Family history: of relatives who can have it, at ages they have reached, and of a mother in the population what her record has.
import { beforeAll, describe, expect, it } from 'vitest';
import { DAYS_PER_YEAR, dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import type { FamilyHistoryRow } from '../../src/clinical/tables.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const rng = Rng.root([8, 21]);
const { life } = simulator(rng, makeWorld('us', rng), {
  asOf,
  historyYears: 1,
  demographics: {},
  cpt: true,
  include: new Set(),
});

let lives: readonly Life[] = [];
beforeAll(() => {
  lives = Array.from({ length: 2400 }, (_, i) => life(i + 1));
}, 120_000);

const rows = (of: (row: FamilyHistoryRow) => boolean) => lives.flatMap((l) => l.familyHistory.filter(of));

describe('relatives', () => {
  it('have no illness of the other sex', () => {
    expect(rows((r) => r.condition === 'Prostate cancer').length).toBeGreaterThan(20);
    expect(rows((r) => r.relation === 'Mother' && r.condition === 'Prostate cancer')).toEqual([]);
    expect(rows((r) => r.relation === 'Father' && r.condition === 'Ovarian cancer')).toEqual([]);
    const breast = (relation: string) =>
      rows((r) => r.relation === relation && r.condition === 'Breast cancer').length;
    expect(breast('Mother')).toBeGreaterThan(30);
    expect(breast('Father')).toBeLessThan(breast('Mother') / 20);
  });

  it('got it at an age that they had reached by the day it was taken down', () => {
    for (const { patient, familyHistory } of lives)
      for (const r of familyHistory) {
        expect(r.recorded_date).toBeGreaterThanOrEqual(patient.birthdate);
        expect(r.recorded_date).toBeLessThanOrEqual(patient.death_date ?? asOf);
        const own = (r.recorded_date - patient.birthdate) / DAYS_PER_YEAR;
        // No mother is over 50 at a birth, no father was over 56 here, siblings are within a life’s distance.
        expect(r.onset_age).toBeLessThanOrEqual(own + 56);
      }
  });

  it('of the young have little of what comes with age', () => {
    const young = lives.filter((l) => l.patient.age < 25);
    const old = lives.filter((l) => l.patient.age >= 65);
    const share = (of: readonly Life[], condition: string) =>
      of.filter((l) => l.familyHistory.some((r) => r.condition === condition)).length / of.length;
    const LATE = 'Coronary artery disease';
    expect(share(young, LATE)).toBeLessThan(share(old, LATE) / 2);
    expect(share(old, LATE)).toBeGreaterThan(0.08);
  });
});

describe('a mother who is of the population', () => {
  it('is said to have what her own record has, since the age it has', () => {
    let named = 0;
    for (const { patient, familyHistory } of lives) {
      if (patient.mother_id === null) continue;
      const mother = life(patient.mother_id);
      for (const r of familyHistory.filter((f) => f.relation === 'Mother')) {
        const years = (c: Life['conditions'][number]) =>
          (c.recorded_date - mother.patient.birthdate) / DAYS_PER_YEAR;
        const since = mother.conditions.filter((c) => c.recorded_date <= r.recorded_date).map(years);
        expect(since.some((age) => Math.abs(age - r.onset_age) <= 1)).toBe(true);
        named++;
      }
    }
    expect(named).toBeGreaterThan(40);
  });
});
