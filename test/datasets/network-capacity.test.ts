// Capacity planning: the formulas by hand, ranges and names refused, and a plan over files in each format.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run as runCommand } from '../../src/cli/commands/plan-capacity.ts';
import {
  type Baseline,
  DEFAULT_SCENARIO,
  nursesFor,
  planCapacity,
  type Scenario,
} from '../../src/datasets/network/capacity.ts';
import {
  BEDDED_PROGRAMS,
  BEDS_PER_1000,
  staffedBeds,
  staffingFactors,
} from '../../src/datasets/network/capacity-reference.ts';
import { generate } from '../../src/run/generate.ts';
import { planCapacityOf, writeCapacity } from '../../src/run/plan-capacity.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { temporary } from '../fixtures/careloom.ts';

const medicine: Baseline = { site_id: 1, program_id: 1, admissions: 1000, los_base_days: 5, alc_rate: 0.1 };
const plan = (b: Baseline, scenario: Partial<Scenario>, projected = 1) =>
  planCapacity(
    {
      baselines: [b],
      projected: new Map([[1, projected]]),
      beds: [{ site_id: 1, program_id: 1, schedule_code: 'Sched-A', staffed_beds: 12 }],
      staffing: staffingFactors,
    },
    { ...DEFAULT_SCENARIO, ...scenario },
  );

describe('the formulas', () => {
  it('give beds, gap and nurses of a year without change', () => {
    const [row] = plan(medicine, { horizonYears: 0, occupancy: 0.9 }).rows;
    // 1,000 stays of 5 days are 13.70 beds in use, 15.22 at 90 %.
    expect(row).toMatchObject({ census: 13.7, required_beds: 16, staffed_beds: 12, capacity_gap: 4 });
    // 16 beds × 6.5 hours × 365 days over 1,950 hours at 92 %.
    expect(row!.nursing_fte).toBe(21.16);
    expect(nursesFor(16, staffingFactors[0]!)).toBeCloseTo((16 * 6.5 * 365) / (1950 * 0.92), 10);
  });

  it('compound growth, and take that of the population where none is asked for', () => {
    expect(plan(medicine, { horizonYears: 2, growth: 0.1 }).kpis.total_admissions).toBe(1210);
    expect(plan(medicine, { horizonYears: 2 }, 1.05).kpis.total_admissions).toBe(1050);
  });

  it('shorten stays by the change asked for and by less waiting, never below a quarter of a day', () => {
    expect(plan(medicine, { losDelta: -0.1, alcTarget: 0.02 }).rows[0]!.los_effective).toBe(4.14);
    expect(plan({ ...medicine, los_base_days: 0.3 }, { losDelta: -0.5 }).rows[0]!.los_effective).toBe(0.25);
  });

  it('plan for the busiest month when asked to', () => {
    const [even, busy] = [false, true].map((seasonality) => plan(medicine, { seasonality }).rows[0]!.census);
    expect(busy! / even!).toBeCloseTo(1.04, 2);
  });

  it('need no bed for an occupancy that is met exactly', () => {
    expect(
      plan({ ...medicine, admissions: 657, los_base_days: 5 }, { occupancy: 0.9 }).rows[0]!.required_beds,
    ).toBe(10);
  });
});

describe('staffed beds', () => {
  it('are whole, divided by program, and add up to those of the population', () => {
    const beds = staffedBeds(new Map([[1, 14_550]])).filter(
      (b) => b.site_id === 1 && b.schedule_code === 'Sched-A',
    );
    expect(beds.map((b) => b.program_id)).toEqual(BEDDED_PROGRAMS);
    expect(beds.reduce((sum, b) => sum + b.staffed_beds, 0)).toBe(Math.round(14.55 * BEDS_PER_1000));
  });
});

describe('a plan over files', () => {
  const root = temporary();
  const dir = (format: string) => join(root, format);
  const formats = ['csv', 'json', 'ndjson', 'parquet'];
  beforeAll(async () => {
    for (const format of formats)
      await generate(
        parseSpec({ dataset: 'network', patients: 240, formats: [format], workers: 1, out: dir(format) }),
      );
  }, 180_000);

  it('is the same whatever format the files have', async () => {
    const plans = await Promise.all(formats.map((f) => planCapacityOf(dir(f), {})));
    expect(plans[0]!.by_site).toHaveLength(12);
    expect(plans[0]!.kpis.total_required_beds).toBeGreaterThan(0);
    for (const other of plans.slice(1)) expect(other).toEqual(plans[0]);
  });

  it('has the stays of the sample, brought to the population', async () => {
    const { kpis } = await planCapacityOf(dir('csv'), { horizonYears: 0 });
    const stays =
      readFileSync(join(dir('csv'), 'ip_stays.csv'), 'utf8')
        .trim()
        .split('\n').length - 1;
    expect(kpis.total_admissions / ((stays * 130_950) / 240)).toBeCloseTo(1, 2);
  });

  it('keeps to the sites and programs asked for', async () => {
    const { rows } = await planCapacityOf(dir('csv'), { sites: ['LM-FGH'], programs: [1, 5] });
    expect(rows.map((r) => [r.site_id, r.program_id])).toEqual([
      [11, 1],
      [11, 5],
    ]);
  });

  it('writes the tables that it rests on', async () => {
    const out = join(root, 'plan');
    const files = await writeCapacity(await planCapacityOf(dir('csv'), { preset: 'stress' }), out);
    expect(files).toHaveLength(6);
    expect(files.every((name) => existsSync(join(out, name)))).toBe(true);
    expect(readFileSync(join(out, 'seasonality_monthly.csv'), 'utf8').split('\n')[12]).toBe('12,1.04');
    expect(JSON.parse(readFileSync(join(out, 'capacity_plan.json'), 'utf8'))).toMatchObject({
      scenario: { preset: 'stress', growth: 0.03 },
    });
  });

  it.each([
    [{ occupancy: 1.2 }, 'SPEC_INVALID_VALUE', '--occupancy'],
    [{ horizonYears: 1.5 }, 'SPEC_INVALID_VALUE', '--horizon-years'],
    [{ losDelta: -0.6 }, 'SPEC_INVALID_VALUE', '--los-delta'],
    [{ alcTarget: Number.NaN }, 'SPEC_INVALID_VALUE', '--alc-target'],
    [{ growth: 1 }, 'SPEC_INVALID_VALUE', '--growth'],
    [{ baselineYear: 1999 }, 'SPEC_INVALID_VALUE', '--baseline-year'],
    [{ programs: [17] }, 'SPEC_INVALID_VALUE', '--programs'],
    [{ sites: ['LM-FGX'] }, 'SPEC_UNKNOWN_KEY', 'LM-FGH'],
    [{ schedule: 'Sched-Z' }, 'SPEC_UNKNOWN_KEY', 'Sched-A'],
    [{ preset: 'tresor' }, 'SPEC_UNKNOWN_KEY', 'Known: baseline'],
  ])('refuses %o', async (request, code, said) => {
    const error = await planCapacityOf(dir('csv'), request).catch((e: unknown) => e);
    expect(error).toMatchObject({ code });
    expect(`${(error as Error).message} ${(error as { hint: string }).hint}`).toContain(said);
  });

  it('refuses a directory that is not there, holds something else, or lacks stays', async () => {
    await expect(planCapacityOf(join(root, 'nowhere'), {})).rejects.toMatchObject({ code: 'NOT_FOUND_PATH' });
    await expect(planCapacityOf(root, {})).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
  });

  it('refuses flags that are no numbers', async () => {
    await expect(runCommand(dir('csv'), { occupancy: 'high' })).rejects.toMatchObject({
      code: 'SPEC_INVALID_VALUE',
      message: expect.stringContaining('--occupancy'),
    });
  });
});
