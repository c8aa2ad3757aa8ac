// Counts behind the rates of the validation summary, from one part; all of them add up over parts.
import { type Part, vectorOf } from '../../schema/batch.ts';
import { type Chart, type ChartVisit, chartsOf } from './checks/charts.ts';
import { isMinorOrChronic } from './conditions.ts';

/** Counts by topic and name; JSON. */
export interface Sums {
  readonly counts: Readonly<Record<string, number>>;
  /** Patients by number of distinct conditions. */
  readonly conditions: Readonly<Record<string, number>>;
  /** Follow-ups longer than two nights, by condition; those whose fence begins above two nights have them by their fence. */
  readonly longFollowUps: Readonly<Record<string, number>>;
  /** Visits by hospital, and those of one day. */
  readonly visitsAt: Readonly<Record<string, number>>;
  readonly sameDayAt: Readonly<Record<string, number>>;
}

export function sumsOf(part: Part): Sums {
  const sums = { counts: {}, conditions: {}, longFollowUps: {}, visitsAt: {}, sameDayAt: {} };
  countRows(sums.counts, part);
  for (const chart of chartsOf(part)) {
    countPatient(sums, chart);
    for (const visit of chart.visits) countVisit(sums, visit);
    for (const { row, insured } of chart.bills) {
      const cover = insured ? 'insured' : 'uninsured';
      count(sums.counts, `bills_${cover}`);
      if (row.payment_status === 'Late-Unpaid') count(sums.counts, `late_unpaid_${cover}`);
    }
  }
  return sums;
}

type Counts = Record<string, number>;

function count(counts: Counts, key: string, n = 1): void {
  counts[key] = (counts[key] ?? 0) + n;
}

const TABLES = [
  ['patients', 'patients', 'patient_ids'],
  ['visits', 'visits', 'visit_ids'],
  ['billing', 'bills', 'bill_ids'],
] as const;

/** Rows of each table, and distinct keys. Rows of one key lie in one part, since parts are of whole patients. */
function countRows(counts: Counts, part: Part): void {
  for (const [table, rows, ids] of TABLES) {
    const batch = part.get(table);
    if (batch === undefined) continue;
    const keys = vectorOf(batch, batch.table.key).values as Float64Array;
    count(counts, rows, batch.rows);
    count(counts, ids, new Set(keys.subarray(0, batch.rows)).size);
  }
}

interface Open {
  counts: Counts;
  conditions: Counts;
  longFollowUps: Counts;
  visitsAt: Counts;
  sameDayAt: Counts;
}

function countPatient({ counts, conditions }: Open, { patient, visits }: Chart): void {
  const distinct = new Set(visits.map((v) => v.condition)).size;
  if (distinct === 0) count(counts, 'without_visits');
  else count(conditions, String(distinct));
  if (patient.insurance_provider !== null) count(counts, 'insured');
  if (patient.city === null) count(counts, 'city_missing');
  const rising = new Map<string, number>();
  for (const { row, before, bill } of visits) {
    const rises =
      before !== null &&
      bill !== null &&
      before.bill !== null &&
      bill.total_charge > before.bill.total_charge;
    rising.set(row.condition, rises ? (rising.get(row.condition) ?? 0) + 1 : 0);
    // Two rises on end are a run.
    if (rising.get(row.condition) === 2) count(counts, 'upward_runs');
  }
}

function countVisit({ counts, longFollowUps, visitsAt, sameDayAt }: Open, visit: ChartVisit): void {
  const { row, condition, nights, before, bill } = visit;
  count(visitsAt, row.hospital);
  if (nights === 0) {
    count(counts, 'same_day');
    count(sameDayAt, row.hospital);
  }
  if (isMinorOrChronic(condition)) {
    count(counts, 'minor');
    if (nights === 0) count(counts, 'minor_same_day');
  }
  if (before === null) return;
  count(counts, 'followups');
  if (nights > 2) count(longFollowUps, row.condition);
  if (bill === null || before.bill === null) return;
  count(counts, 'followups_billed');
  if (bill.total_charge > before.bill.total_charge) count(counts, 'followups_dearer');
}
