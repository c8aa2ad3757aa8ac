// Reasons: every row of a life has one, a measured value is the sum of its parts, and asking changes nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import type { ObservationRow } from '../../src/clinical/tables.ts';
import { runKey } from '../../src/run/content.ts';
import type { Reason } from '../../src/sim/record/trace.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const root = Rng.root(runKey('reasons'));
const sim = simulator(root, makeWorld('us', root), {
  asOf: parseDay('2025-01-01')!,
  historyYears: 'all',
  demographics: {},
  cpt: true,
  include: new Set(),
});
const PATIENTS = 30;

function rowsOf(life: Life): [string, object][] {
  return Object.entries(life).flatMap(([table, rows]) =>
    (Array.isArray(rows) ? rows : rows === null ? [] : [rows]).map((row): [string, object] => [
      table,
      row as object,
    ]),
  );
}

describe('reasons', () => {
  let told: { life: Life; reasons: ReadonlyMap<object, Reason> }[];
  beforeAll(() => {
    told = Array.from({ length: PATIENTS }, (_, i) => sim.explained(i + 1));
  }, 180_000);

  it('leave the life as it is', () => {
    for (let n = 1; n <= PATIENTS; n++) expect(told[n - 1]!.life).toEqual(sim.life(n));
  });

  it('are there for every row, with a module and a rule', () => {
    const without = told.flatMap(({ life, reasons }) =>
      rowsOf(life)
        .filter(([, row]) => !reasons.get(row)?.module || !reasons.get(row)?.rule)
        .map(([table]) => table),
    );
    expect(without).toEqual([]);
  });

  it('belong to rows of the life', () => {
    for (const { life, reasons } of told) expect(reasons.size).toBe(rowsOf(life).length);
  });

  it('of measured numbers add up to them', () => {
    let sums = 0;
    const without = new Set<string>();
    for (const { life, reasons } of told) {
      for (const o of life.observations) {
        if (o.value === null || (o.category !== 'laboratory' && o.category !== 'vital-signs')) continue;
        const { terms } = reasons.get(o)!;
        if (terms.length === 0) without.add(o.type);
        else {
          expect(terms.reduce((sum, t) => sum + t.value, 0)).toBeCloseTo(o.value, 6);
          sums++;
        }
      }
    }
    expect(sums).toBeGreaterThan(5000);
    // Pain is said, growth and a child's lead are read from curves, and two tests are made only when something else was found.
    const others =
      /^(Pain severity|Lead, capillary|Head circumference|Ethanol|LDL cholesterol, direct|.* percentile.*)$/;
    expect([...without].filter((type) => !others.test(type))).toEqual([]);
  });

  it('name illness and drugs behind a value', () => {
    const treated = told.flatMap(({ life, reasons }) =>
      life.observations
        .filter((o) => o.loinc_code === '8480-6')
        .map((o): [ObservationRow, Reason] => [o, reasons.get(o)!]),
    );
    const labels = new Set(treated.flatMap(([, r]) => r.terms.map((t) => t.label)));
    expect(labels).toContain('hypertension');
    expect([...labels].some((label) => /adherence 0\.\d+\)$/.test(label))).toBe(true);
    const lowered = treated.flatMap(([, r]) => r.terms.filter((t) => t.label.startsWith('lisinopril')));
    expect(lowered.every((t) => t.value <= 0)).toBe(true);
  });

  it('give the hazard of a lasting illness and what multiplied it', () => {
    const courses = told.flatMap(({ life, reasons }) =>
      life.conditions.filter((c) => c.category === 'problem-list-item').map((c) => reasons.get(c)!),
    );
    const hazards = courses.filter((r) => r.rule.startsWith('onset by hazard'));
    expect(hazards.length).toBeGreaterThan(20);
    for (const { terms } of hazards) {
      expect(terms[0]).toMatchObject({ op: '+' });
      expect(terms[0]!.value).toBeGreaterThan(0);
      expect(terms.slice(1).every((t) => t.op === '×' && t.value > 0)).toBe(true);
    }
  });

  it('give the rate of a death', () => {
    const deaths = told.flatMap(({ life, reasons }) =>
      life.death === null ? [] : [reasons.get(life.death)!],
    );
    for (const { module, terms } of deaths) {
      expect(module).toBe('mortality');
      expect(terms.length).toBeGreaterThanOrEqual(3);
    }
  });
});
