// How people come to hospital, and what certificates say of their end.
import { describe, expect, it } from 'vitest';
import { Rng } from '../../src/base/rng.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { isHoliday, isWeekend } from '../../src/world/calendar.ts';
import { makeWorld } from '../../src/world/world.ts';
import { settings } from '../fixtures/lives.ts';

const root = Rng.root([20250101, 43]);
const { life } = simulator(root, makeWorld('us', root), settings);
const lives = Array.from({ length: 2500 }, (_, i) => life(i + 1));
const stays = lives
  .flatMap((l) => l.encounters)
  .filter((e) => e.type === 'Hospital Stay' && e.disposition !== 'Expired' && !/^[OPZ]/.test(e.reason_code));
const sentIn = stays.filter((e) => e.parent_encounter_id === null);

describe('stays that nobody planned', () => {
  it('come through the emergency department in about four of five (82 %: Kocher, Med Care 2013)', () => {
    const share = 1 - sentIn.length / stays.length;
    expect(share).toBeGreaterThan(0.77);
    expect(share).toBeLessThan(0.87);
  });

  it('else begin on open days, for no injury', () => {
    for (const e of sentIn) {
      expect(isWeekend(e.date) || isHoliday(e.date)).toBe(false);
      expect(e.reason_code).not.toMatch(/^[ST]/);
    }
  });

  it('bring their diagnosis and work-up with them', () => {
    const ids = new Set(sentIn.map((e) => e.encounter_id));
    const has = (rows: readonly { readonly encounter_id: number | null }[]) =>
      new Set(rows.map((r) => r.encounter_id).filter((id) => id !== null && ids.has(id))).size;
    expect(has(lives.flatMap((l) => l.observations))).toBe(ids.size);
    expect(has(lives.flatMap((l) => l.conditions)) / ids.size).toBeGreaterThan(0.5);
  });
});

describe('certificates', () => {
  it('name Alzheimer disease only where it was diagnosed, and kidneys seldom where pressure was high', () => {
    const ends = lives.flatMap((l) => (l.death === null ? [] : [{ ...l, code: l.death.icd10_code }]));
    const had = (l: (typeof ends)[number], code: string) =>
      l.conditions.some((c) => c.icd10_code.startsWith(code));
    expect(ends.filter((l) => l.code === 'G30.9').every((l) => had(l, 'G30'))).toBe(true);
    expect(ends.filter((l) => l.code === 'I12.9').every((l) => had(l, 'I1'))).toBe(true);
    const named = (code: string) => ends.filter((l) => l.code === code).length;
    expect(named('F03.90')).toBeGreaterThan(0);
    expect(named('I12.9')).toBeGreaterThan(0);
  });
});
