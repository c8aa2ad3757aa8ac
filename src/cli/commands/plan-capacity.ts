// careloom plan-capacity: required beds, the gap to those staffed, and nurses, by site.
import { fail } from '../../base/errors.ts';
import {
  type CapacityPlan,
  type CapacityRequest,
  planCapacityOf,
  writeCapacity,
} from '../../run/plan-capacity.ts';
import { columns, count, note, result, resultJson } from '../screen.ts';

export interface PlanFlags {
  readonly preset?: string;
  readonly sites?: string;
  readonly programs?: string;
  readonly baselineYear?: string;
  readonly horizonYears?: string;
  readonly occupancy?: string;
  readonly losDelta?: string;
  readonly alcTarget?: string;
  readonly growth?: string;
  readonly schedule?: string;
  readonly seasonality?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

export async function run(dir: string, flags: PlanFlags): Promise<void> {
  const plan = await planCapacityOf(dir, requestOf(flags));
  const files = flags.out === undefined ? [] : await writeCapacity(plan, flags.out);
  if (flags.json) {
    const { reference: _, ...told } = plan;
    resultJson({ ...told, files });
  } else show(plan);
  if (files.length > 0) note(`${files.length} files in ${flags.out}: ${files.join(', ')}`);
}

const NUMBERS = {
  baselineYear: '--baseline-year',
  horizonYears: '--horizon-years',
  occupancy: '--occupancy',
  losDelta: '--los-delta',
  alcTarget: '--alc-target',
  growth: '--growth',
} as const;

function requestOf(flags: PlanFlags): CapacityRequest {
  const numbers = Object.entries(NUMBERS).flatMap(([key, flag]) => {
    const text = flags[key as keyof typeof NUMBERS];
    return text === undefined ? [] : [[key, numberOf(flag, text)] as const];
  });
  return {
    ...Object.fromEntries(numbers),
    ...(flags.preset === undefined ? {} : { preset: flags.preset }),
    ...(flags.sites === undefined ? {} : { sites: words(flags.sites) }),
    ...(flags.programs === undefined
      ? {}
      : { programs: words(flags.programs).map((w) => numberOf('--programs', w)) }),
    ...(flags.schedule === undefined ? {} : { schedule: flags.schedule }),
    ...(flags.seasonality === undefined ? {} : { seasonality: flags.seasonality }),
  };
}

function words(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}

function numberOf(flag: string, text: string): number {
  const n = Number(text);
  if (text.trim() !== '' && Number.isFinite(n)) return n;
  return fail('SPEC_INVALID_VALUE', {
    name: flag,
    got: `“${text}”`,
    expected: 'a number',
    example: `${flag} ${flag === '--baseline-year' ? '2025' : '0'}`,
  });
}

function show({ kpis, by_site, scenario, sites }: CapacityPlan): void {
  const header = ['site', 'admissions', 'days', 'beds needed', 'staffed', 'missing', 'nurses'];
  const line = (name: string, t: CapacityPlan['kpis']) => [
    name,
    count(Math.round(t.total_admissions)),
    t.avg_los_effective.toFixed(2),
    count(t.total_required_beds),
    count(t.total_staffed_beds),
    String(t.total_capacity_gap),
    t.total_nursing_fte.toFixed(1),
  ];
  const year = scenario.baselineYear + scenario.horizonYears;
  result(
    columns(
      [header, ...by_site.map((s) => line(sites[s.site_id]!, s)), line('all', kpis)],
      [1, 2, 3, 4, 5, 6],
    ),
  );
  result(
    `${year}, ${scenario.preset}, ${scenario.schedule}: ${(100 * kpis.avg_occupancy).toFixed(1)} % of staffed beds occupied`,
  );
}
