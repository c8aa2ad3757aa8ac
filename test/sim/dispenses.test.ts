// Fills: inside their prescription, never twice at once, and covering the share of days that the prescription states.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);

function lives(include: readonly string[], historyYears: number): Life[] {
  const rng = Rng.root([5, 8]);
  const { life } = simulator(rng, makeWorld('us', rng), {
    asOf,
    historyYears,
    demographics: {},
    cpt: true,
    include: new Set(include),
  });
  return Array.from({ length: 300 }, (_, i) => life(i + 1));
}

const made = lives(['dispenses'], 10);

describe('dispenses', () => {
  it('are not made unless asked for, and change nothing else', () => {
    const without = lives([], 10);
    expect(without.every((l) => l.dispenses.length === 0)).toBe(true);
    expect(without).toEqual(made.map((l) => ({ ...l, dispenses: [] })));
  });

  it('fall within their prescription and follow each other without overlap', () => {
    for (const life of made) {
      const orders = new Map(life.medications.map((m) => [m.medication_id, m]));
      const supplied = new Map<number, number>();
      for (const d of life.dispenses) {
        const order = orders.get(d.medication_id)!;
        expect(d.date).toBeGreaterThanOrEqual(order.start_date);
        expect(d.date).toBeLessThanOrEqual(order.end_date ?? life.patient.death_date ?? asOf);
        expect(d.ndc_code).toBe(order.ndc_code);
        const until = supplied.get(d.medication_id);
        if (until !== undefined) expect(d.date).toBe(until + d.gap_days);
        supplied.set(d.medication_id, d.date + d.days_supply);
      }
    }
  });

  it('cover the days that the prescription says are covered', () => {
    let stated = 0;
    let covered = 0;
    let days = 0;
    for (const life of made) {
      const end = life.patient.death_date ?? asOf;
      for (const m of life.medications) {
        const last = m.end_date ?? end;
        const fills = life.dispenses.filter((d) => d.medication_id === m.medication_id);
        if (last - m.start_date < 720 || m.start_date < asOf - 3650 || fills.length === 0) continue;
        days += last - m.start_date;
        stated += m.adherence * (last - m.start_date);
        covered += fills.reduce((sum, d) => sum + Math.min(d.days_supply, last - d.date), 0);
      }
    }
    expect(days).toBeGreaterThan(100_000);
    expect(Math.abs(covered / days - stated / days)).toBeLessThan(0.02);
  });

  it('of the last two years are the same in a shorter history', () => {
    const short = lives(['dispenses'], 2);
    // Orders of passing troubles before the shorter history are not in it; what began within it is.
    const key = (l: Life) =>
      l.dispenses
        .filter(
          (d) => l.medications.find((m) => m.medication_id === d.medication_id)!.start_date >= asOf - 700,
        )
        .map((d) => [d.date, d.ndc_code, d.fill_number, d.gap_days].join());
    expect(short.map(key)).toEqual(made.map(key));
  });
});
