// What a run leaves out for speed: nothing else changes, and a life that was put off is written as it would have been.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import type { Omittable } from '../../src/datasets/dataset.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const rng = Rng.root([3, 7]);
const world = makeWorld('us', rng);

function lives(historyYears: number, ...leftOut: Omittable[]): Life[] {
  const { life } = simulator(rng, world, {
    asOf: dayOf(2025, 1, 1),
    historyYears,
    demographics: {},
    cpt: true,
    include: new Set(['movements']),
    leftOut: new Set(leftOut),
  });
  return Array.from({ length: 120 }, (_, i) => life(i + 1));
}

describe('a life left out', () => {
  it('has no stay that is not for a birth', () => {
    const all = lives(5);
    const found = lives(5, 'lives without a stay');
    for (const [i, life] of found.entries()) {
      if (life.whole === undefined) expect(life).toEqual(all[i]);
      else {
        const stays = all[i]!.encounters.filter((e) => e.encounter_class === 'IMP');
        expect(stays.filter((e) => e.type !== 'Birth' && !/^[OZ]/.test(e.reason_code))).toEqual([]);
      }
    }
    const put = found.filter((life) => life.whole !== undefined).length;
    expect(put).toBeGreaterThan(48);
    expect(put).toBeLessThan(108);
  });

  it('was nowhere but in offices, and is written when it is asked for', () => {
    const all = lives(1);
    const found = lives(1, 'lives of offices alone');
    for (const [i, life] of found.entries()) {
      expect(life.whole?.() ?? life).toEqual(all[i]);
      if (life.whole === undefined) continue;
      expect(life.encounters).toEqual([]);
      expect(life.patient).toEqual(all[i]!.patient);
      expect(life.whole()).toBe(life.whole());
      for (const e of all[i]!.encounters)
        expect([e.encounter_class, e.type]).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(EMER|IMP|Urgent Care)$/)]),
        );
    }
    expect(found.some((life) => life.whole !== undefined)).toBe(true);
  });

  it('lacks no more than was asked', () => {
    const all = lives(3);
    for (const [i, life] of lives(3, 'family history').entries())
      expect(life).toEqual({ ...all[i], familyHistory: [] });
  });
});
