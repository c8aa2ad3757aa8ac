// Charts: the rows of one person put together, in time order; what the checks of persons look at.
import type { Day } from '../../../base/days.ts';
import { type Batch, type Part, valueAt } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import type { Table } from '../../../schema/table.ts';
import { type Claim, counting, type Tally } from '../../../schema/tally.ts';
import type { EdEncounter, IpStay, NetworkPatient } from '../tables.ts';

/** A row as it was read: files of others may lack any value. */
type Read<R> = { readonly [K in keyof R]: R[K] | null };
export type PatientRead = Read<NetworkPatient>;
export type VisitRead = Read<EdEncounter>;
export type StayRead = Read<IpStay>;

export interface Chart {
  readonly patient: PatientRead;
  readonly visits: readonly VisitRead[];
  readonly stays: readonly StayRead[];
}

const known = new WeakMap<Part, readonly Chart[]>();

/** The charts of a part, put together once for all checks. */
export function chartsOf(part: Part): readonly Chart[] {
  let charts = known.get(part);
  if (charts === undefined) {
    charts = readCharts(part);
    known.set(part, charts);
  }
  return charts;
}

function readCharts(part: Part): readonly Chart[] {
  const byPatient = <R extends { readonly patient_id: number | null }>(name: string, time: keyof R) => {
    const rows = rowsOf<R>(part.get(name)).sort((a, b) => Number(a[time]) - Number(b[time]));
    const groups = new Map<number, R[]>();
    for (const row of rows) {
      const group = groups.get(row.patient_id ?? -1);
      if (group === undefined) groups.set(row.patient_id ?? -1, [row]);
      else group.push(row);
    }
    return groups;
  };
  const visits = byPatient<VisitRead>('ed_encounters', 'arrival_ts');
  const stays = byPatient<StayRead>('ip_stays', 'admit_ts');
  return rowsOf<PatientRead>(part.get('patients')).map((patient) => ({
    patient,
    visits: visits.get(patient.patient_id ?? -2) ?? [],
    stays: stays.get(patient.patient_id ?? -2) ?? [],
  }));
}

/** Rows of a batch as objects; none where the table is not there. */
export function rowsOf<R>(batch: Batch | undefined): R[] {
  if (batch === undefined) return [];
  const columns = Object.entries(batch.columns);
  return Array.from(
    { length: batch.rows },
    (_, i) => Object.fromEntries(columns.map(([name, v]) => [name, valueAt(v, i)])) as R,
  );
}

/** What a claim may know beside the chart. */
export interface Frame {
  /** First day of the year of record, and the day after its last. */
  readonly from: Day;
  readonly before: Day;
  readonly anchor: Day;
}

/** A verdict on one row: null where the claim does not apply. */
export type Verdict = boolean | null;

export function claim(table: Table, column: string, aspect: string, doc: string, allowedShare = 0): Claim {
  return {
    check: `${table.name}.${column}.${aspect}`,
    category: 'plausibility',
    table: table.name,
    column,
    doc,
    allowedShare,
  };
}

/** A check of every row that `rows` takes from a chart. `name` says which row it is. */
export function chartCheck<R>(
  said: Claim,
  rows: (chart: Chart) => readonly R[],
  judge: (row: R, chart: Chart, index: number) => Verdict,
): Check {
  return counting(said, (part, tally) => {
    for (const chart of chartsOf(part))
      for (const [i, row] of rows(chart).entries()) count(tally, said, row, chart, judge(row, chart, i));
  });
}

function count<R>(tally: Tally, said: Claim, row: R, chart: Chart, verdict: Verdict): void {
  if (verdict === null) return;
  tally.of++;
  if (verdict) return;
  const fields = row as Record<string, unknown>;
  const key =
    said.table === 'ed_encounters' ? 'encounter_id' : said.table === 'ip_stays' ? 'stay_id' : 'patient_id';
  tally.fail(
    Number(fields[key] ?? chart.patient.patient_id ?? 0),
    () => `${key}=${fields[key] ?? 'empty'}: ${said.column}=${fields[said.column!] ?? 'empty'}`,
  );
}
