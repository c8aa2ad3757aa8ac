// Extras of the record: asking for one changes nothing else, and each agrees with the visits it belongs to.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { extraTables } from '../../src/clinical/extra-tables.ts';
import type { Life } from '../../src/clinical/life.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const rng = Rng.root([5, 11]);
const world = makeWorld('us', rng);

function lives(include: readonly string[], count: number, historyYears = 8): Life[] {
  const { life } = simulator(rng, world, {
    asOf,
    historyYears,
    demographics: {},
    cpt: true,
    include: new Set(include),
  });
  return Array.from({ length: count }, (_, i) => life(i + 1));
}

const names = Object.keys(extraTables);
const all = lives(names, 250);

describe('extras', () => {
  it.each(names)('%s comes with what it needs and changes nothing else', (name) => {
    const extra = extraTables[name as keyof typeof extraTables];
    const needs: readonly string[] = 'needs' in extra ? extra.needs : [];
    const alone = lives([name, ...needs], 40);
    const none = lives([], 40);
    alone.forEach((life, i) => {
      for (const [key, rows] of Object.entries(life)) {
        const whole = all[i]![key as keyof Life];
        const without = none[i]![key as keyof Life];
        if (Array.isArray(without) && without.length === 0 && Array.isArray(rows) && rows.length > 0)
          expect(rows).toEqual(whole);
        else expect(rows).toEqual(without);
      }
    });
  });
});

describe('orders', () => {
  it('ask for every panel drawn and every procedure done, before it is done', () => {
    for (const l of all) {
      const tests = l.orders.filter((o) => o.kind === 'laboratory');
      const drawn = new Set(
        l.observations.flatMap((o) =>
          o.panel === null ? [] : `${o.encounter_id} ${o.observed_at} ${o.panel}`,
        ),
      );
      for (const o of l.observations)
        if (o.type.startsWith('Occult blood'))
          drawn.add(`${o.encounter_id} ${o.observed_at} Occult blood in stool`);
      expect(new Set(tests.map((o) => `${o.encounter_id} ${o.completed_at} ${o.description}`))).toEqual(
        drawn,
      );
      expect(l.orders.filter((o) => o.kind === 'procedure' || o.kind === 'imaging')).toHaveLength(
        l.procedures.length,
      );
      for (const o of l.orders) expect(o.ordered_at).toBeLessThanOrEqual(o.completed_at!);
    }
  });

  it('ask for every test but those of tissue and smears, which belong to the procedure that took them', () => {
    const asked = new Set(
      all.flatMap((l) => l.orders.map((o) => `${o.encounter_id} ${o.completed_at} ${o.code_system}`)),
    );
    const tests = all.flatMap((l) =>
      l.observations.filter(
        (o) => o.category === 'laboratory' && o.specimen !== 'Tissue' && o.specimen !== 'Cervical sample',
      ),
    );
    for (const code of ['72607-5', '1504-0', '10368-9', '29771-3', '57130-7'])
      expect(tests.some((o) => o.loinc_code === code)).toBe(true);
    for (const o of tests) expect(asked.has(`${o.encounter_id} ${o.observed_at} LOINC`)).toBe(true);
  });

  it('refer to a specialist whom the person then sees', () => {
    const referrals = all.flatMap((l) =>
      l.orders.filter((o) => o.kind === 'referral').map((o) => [o, l.encounters] as const),
    );
    expect(referrals.length).toBeGreaterThan(20);
    for (const [o, encounters] of referrals) {
      const seen = encounters.find((e) => e.encounter_id === o.performed_encounter_id)!;
      expect(o.description).toBe(`Referral to ${seen.department}`);
    }
  });
});

describe('movements', () => {
  it('cover every stay without gap or overlap', () => {
    for (const l of all) {
      for (const e of l.encounters.filter((x) => x.encounter_class === 'IMP')) {
        const moves = l.movements.filter((m) => m.encounter_id === e.encounter_id);
        expect(moves[0]!.start_time).toBe(e.start_time);
        expect(moves[moves.length - 1]!.end_time).toBe(e.end_time);
        moves.slice(1).forEach((m, i) => {
          expect(m.start_time).toBe(moves[i]!.end_time);
        });
      }
    }
  });

  it('lead through intensive care in about a fifth of adult stays', () => {
    const adult = all.flatMap((l) => {
      const units = new Map<number, Set<string>>();
      for (const m of l.movements)
        units.set(m.encounter_id, (units.get(m.encounter_id) ?? new Set()).add(m.unit));
      return [...units.values()].filter((u) => !u.has('Nursery') && !u.has('Pediatrics'));
    });
    const share = adult.filter((u) => u.has('Intensive care')).length / adult.length;
    expect(adult.length).toBeGreaterThan(80);
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.35);
  });
});

describe('appointments', () => {
  it('stand behind every planned visit, and some fell through', () => {
    const rows = all.flatMap((l) => l.appointments);
    const share = (status: string) => rows.filter((a) => a.status === status).length / rows.length;
    expect(share('noshow')).toBeGreaterThan(0.05);
    expect(share('noshow')).toBeLessThan(0.09);
    expect(share('cancelled')).toBeGreaterThan(0.065);
    expect(share('cancelled')).toBeLessThan(0.115);
    for (const a of rows) expect(a.booked_date * 86_400).toBeLessThanOrEqual(a.start_time);
    for (const l of all) {
      const kept = new Set(l.appointments.map((a) => a.encounter_id));
      for (const e of l.encounters.filter((x) => x.type === 'Wellness Visit' || x.type === 'Follow-up'))
        expect(kept.has(e.encounter_id)).toBe(true);
    }
  });
});
