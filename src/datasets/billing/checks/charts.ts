// Charts: the rows of one patient put together, visits in time order and bills by visit; what every check here looks at.
import { type Part, valueAt, vectorOf } from '../../../schema/batch.ts';
import type { Row, Table } from '../../../schema/table.ts';
import { type Condition, conditionNamed } from '../conditions.ts';
import { type BillRow, billing, type PatientRow, patients, type VisitRow, visits } from '../tables.ts';

export interface ChartVisit {
  readonly row: VisitRow;
  readonly condition: Condition;
  readonly nights: number;
  /** The visit before it for the same condition, and the first. */
  readonly before: ChartVisit | null;
  readonly first: ChartVisit | null;
  /** Its first bill, where it has one. */
  readonly bill: BillRow | null;
}

export interface Chart {
  readonly patient: PatientRow;
  /** Blood types in all rows of this patient. */
  readonly bloodTypes: number;
  readonly visits: readonly ChartVisit[];
  readonly bills: readonly ChartBill[];
}

export interface ChartBill {
  readonly row: BillRow;
  readonly visit: VisitRow | null;
  readonly insured: boolean;
}

const known = new WeakMap<Part, readonly Chart[]>();

/** The charts of a part, made once for all checks. Rows with a value missing or unreadable are other checks' business. */
export function chartsOf(part: Part): readonly Chart[] {
  let charts = known.get(part);
  if (charts === undefined) {
    charts = makeCharts(part);
    known.set(part, charts);
  }
  return charts;
}

function makeCharts(part: Part): readonly Chart[] {
  const visitsOf = grouped(rowsOf(part, visits), (v) => v.patient_id);
  const bills = rowsOf(part, billing);
  const billsOf = grouped(bills, (b) => b.patient_id);
  const billOf = grouped(bills, (b) => b.visit_id);
  return [...grouped(rowsOf(part, patients), (p) => p.patient_id)].map(([id, rows]) => {
    const patient = rows[0]!;
    const own = (visitsOf.get(id) ?? []).sort(inTime);
    const byId = new Map(own.map((v) => [v.visit_id, v]));
    return {
      patient,
      bloodTypes: new Set(rows.map((r) => r.blood_type)).size,
      visits: coursesOf(own, billOf),
      bills: (billsOf.get(id) ?? []).map((row) => ({
        row,
        visit: byId.get(row.visit_id) ?? null,
        insured: patient.insurance_provider !== null,
      })),
    };
  });
}

function inTime(a: VisitRow, b: VisitRow): number {
  return a.date_of_admission - b.date_of_admission || a.visit_id - b.visit_id;
}

/** Visits linked by condition; those of an unknown condition are left to the check of the vocabulary. */
function coursesOf(rows: readonly VisitRow[], billOf: ReadonlyMap<number, BillRow[]>): readonly ChartVisit[] {
  const last = new Map<Condition, ChartVisit>();
  const first = new Map<Condition, ChartVisit>();
  const all: ChartVisit[] = [];
  for (const row of rows) {
    const condition = conditionNamed(row.condition);
    if (condition === undefined) continue;
    const visit = {
      row,
      condition,
      nights: row.date_of_discharge - row.date_of_admission,
      before: last.get(condition) ?? null,
      first: first.get(condition) ?? null,
      bill: billOf.get(row.visit_id)?.[0] ?? null,
    };
    all.push(visit);
    last.set(condition, visit);
    if (visit.first === null) first.set(condition, visit);
  }
  return all;
}

/** Whole rows of a table of a part; empty when the part lacks it. */
function rowsOf<T extends Table>(part: Part, table: T): Row<T>[] {
  const batch = part.get(table.name);
  if (batch === undefined) return [];
  const names = Object.keys(table.columns);
  const vectors = names.map((name) => vectorOf(batch, name));
  const rows: Row<T>[] = [];
  for (let i = 0; i < batch.rows; i++) {
    const row: Record<string, unknown> = {};
    let whole = true;
    vectors.forEach((v, k) => {
      const value = valueAt(v, i);
      row[names[k]!] = value;
      whole &&= value !== null || table.columns[names[k]!]!.nullable;
    });
    if (whole) rows.push(row as Row<T>);
  }
  return rows;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
