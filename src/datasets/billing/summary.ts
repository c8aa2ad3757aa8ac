// The validation summary: every count and rate that the published summary has, the promised ones it lacks, and the text report.
import { formatDay } from '../../base/days.ts';
import { round } from '../../base/distributions.ts';
import type { Part } from '../../schema/batch.ts';
import { isOn, numberIn } from '../../schema/setting.ts';
import type { DatasetContext, Document, DocumentFold } from '../dataset.ts';
import { chartsOf } from './checks/charts.ts';
import { failuresOf } from './checks/claims.ts';
import { chartClaims } from './checks/index.ts';
import { mergeSeen, namesOver, placeClaims, type Seen, seenIn } from './checks/places.ts';
import { type Sums, sumsOf } from './sums.ts';
import { summaryText } from './text.ts';

/** Version of the rules of the published generator that the keys follow. */
const VERSION = 'v12';

/** What one part contributes; all numbers add up. */
interface Share {
  readonly failures: Readonly<Record<string, number>>;
  readonly sums: Sums;
  readonly seen: Readonly<Record<string, Seen>>;
}

export type Summary = Readonly<Record<string, unknown>>;

export function documents(context: DatasetContext): readonly DocumentFold[] {
  const claimContext = { asOf: context.asOf, singleHospital: isOn(context.settings, 'singleHospital') };
  const withReport = isOn(context.settings, 'validate');
  return [
    {
      id: 'billing.validation_summary',
      see: (part) => shareOf(part, claimContext),
      merge: addShares,
      end(seen: readonly Share[]): readonly Document[] {
        const summary = summaryOf(seen.reduce(addShares), numberIn(context.settings, 'minorSameDayRate'));
        const files = [{ path: 'validation_summary.json', text: `${JSON.stringify(summary, null, 2)}\n` }];
        if (withReport)
          files.push({ path: 'validation_report.txt', text: summaryText(summary, formatDay(context.asOf)) });
        return files;
      },
    } as DocumentFold,
  ];
}

/** Values beside names that only all parts together tell, kept by key. */
const NAMED = [
  ...placeClaims.map(({ key, of }) => ({ key, of })),
  {
    key: 'zipcodes',
    of: (v: { hospital_zipcode: string }) => ['hospitals', v.hospital_zipcode] as [string, string],
  },
];

function shareOf(part: Part, context: { asOf: number; singleHospital: boolean }): Share {
  const charts = chartsOf(part);
  const seen = NAMED.map(({ key, of }) => [key, seenIn(charts, of)] as const);
  const homes = [...new Set(charts.map((c) => c.patient.zipcode))].sort();
  const insurers = [...new Set(charts.flatMap((c) => c.patient.insurance_provider ?? []))].sort();
  return {
    failures: Object.fromEntries(chartClaims.map((claim) => [claim.key, failuresOf(claim, part, context)])),
    sums: sumsOf(part),
    seen: { ...Object.fromEntries(seen), homes: { homes }, insurers: { insurers } },
  };
}

type Numbers = Readonly<Record<string, number>>;

function add(a: Numbers, b: Numbers): Numbers {
  const all: Record<string, number> = { ...a };
  for (const [key, n] of Object.entries(b)) all[key] = (all[key] ?? 0) + n;
  return all;
}

function addShares(a: Share, b: Share): Share {
  return {
    failures: add(a.failures, b.failures),
    sums: addSums(a.sums, b.sums),
    seen: Object.fromEntries(Object.keys(a.seen).map((key) => [key, mergeSeen(a.seen[key]!, b.seen[key]!)])),
  };
}

function addSums(a: Sums, b: Sums): Sums {
  return Object.fromEntries(
    (Object.keys(a) as (keyof Sums)[]).map((key) => [key, sorted(add(a[key], b[key]))]),
  ) as unknown as Sums;
}

function sorted(numbers: Numbers): Numbers {
  return Object.fromEntries(Object.entries(numbers).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** Percent with two decimals; 0 where there is nothing to count. */
function percent(of: number, all: number): number {
  return all === 0 ? 0 : round((100 * of) / all, 2);
}

/** Hospitals with fewer visits say nothing of their habits. */
const ENOUGH_VISITS = 20;

function summaryOf({ failures, sums, seen }: Share, target: number): Summary {
  const { counts } = sums;
  const n = (key: string) => counts[key] ?? 0;
  const over = (key: string) => namesOver(seen[key]!, placeClaims.find((c) => c.key === key)!.most).length;
  const rates = hospitalRates(sums);
  return {
    patients_unique_ids: n('patients') === n('patient_ids') ? 1 : 0,
    visits_unique_ids: n('visits') === n('visit_ids') ? 1 : 0,
    billing_unique_ids: n('bills') === n('bill_ids') ? 1 : 0,
    patients_rows: n('patients'),
    visits_rows: n('visits'),
    billing_rows: n('bills'),
    ...failures,
    ...Object.fromEntries(placeClaims.map(({ key }) => [key, over(key)])),
    events_after_today:
      failures.visits_after_today! + failures.billing_after_today! + failures.payment_future_dates!,
    minor_same_day_rate_target_pct: round(100 * target, 2),
    minor_same_day_rate_actual_pct: percent(n('minor_same_day'), n('minor')),
    same_day_rate_overall_pct: percent(n('same_day'), n('visits')),
    same_day_rate_by_hospital_stddev_pct: round(standardDeviation(rates), 2),
    same_day_rate_top_hospital_pct: round(Math.max(0, ...rates), 2),
    billing_followup_increase_pct: percent(n('followups_dearer'), n('followups_billed')),
    billing_overall_upward_trend_runs: n('upward_runs'),
    followup_continuity_rate_pct: percent(
      n('followups') - failures.same_condition_followup_doc_hosp_mismatches!,
      n('followups'),
    ),
    followup_los_gt2_by_condition: sums.longFollowUps,
    late_unpaid_insured_pct: percent(n('late_unpaid_insured'), n('bills_insured')),
    late_unpaid_uninsured_pct: percent(n('late_unpaid_uninsured'), n('bills_uninsured')),
    insured_rate_pct: percent(n('insured'), n('patients')),
    insurance_providers_distinct: seen.insurers!.insurers?.length ?? 0,
    patients_distinct_conditions_distribution: sums.conditions,
    patients_without_visits: n('without_visits'),
    patients_city_missing: n('city_missing'),
    zipcodes_distinct: seen.homes!.homes?.length ?? 0,
    hospitals_distinct: Object.keys(seen.hospital_state_mismatch!).length,
    hospital_zipcodes_unique: seen.zipcodes!.hospitals?.length ?? 0,
    version: VERSION,
  };
}

/** Same-day shares in percent of the hospitals with enough visits. */
function hospitalRates({ visitsAt, sameDayAt }: Sums): readonly number[] {
  return Object.entries(visitsAt)
    .filter(([, visits]) => visits >= ENOUGH_VISITS)
    .map(([hospital, visits]) => (100 * (sameDayAt[hospital] ?? 0)) / visits);
}

function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((s, x) => s + (x - mean) * (x - mean), 0) / (values.length - 1));
}
