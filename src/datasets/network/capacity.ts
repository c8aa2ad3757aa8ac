// Capacity planning: from a year of stays to the beds and nurses that a scenario asks for.
import { MONTHS, type StaffedBeds, type StaffingFactor } from './capacity-reference.ts';

/** What a site's program did in the baseline year, brought to the whole population. */
export interface Baseline {
  readonly site_id: number;
  readonly program_id: number;
  readonly admissions: number;
  /** Mean length of stay, days. */
  readonly los_base_days: number;
  /** Share of stays with an alternate level of care. */
  readonly alc_rate: number;
}

/** A scenario; every share is a fraction of 1. */
export interface Scenario {
  readonly horizonYears: number;
  /** Share of beds that may be occupied. */
  readonly occupancy: number;
  /** Change of the length of stay. */
  readonly losDelta: number;
  /** Share of stays with an alternate level of care to reach; null: as it is. */
  readonly alcTarget: number | null;
  /** Growth of admissions a year, compounded; null: as the population of the site’s areas is projected to grow. */
  readonly growth: number | null;
  readonly schedule: string;
  /** Plan for the busiest month rather than the average one. */
  readonly seasonality: boolean;
}

/** Shortest effective stay, days. */
const SHORTEST = 0.25;
const DAYS = 365;

export interface Requirement {
  readonly site_id: number;
  readonly program_id: number;
  readonly admissions: number;
  readonly los_effective: number;
  readonly patient_days: number;
  readonly census: number;
  readonly required_beds: number;
  readonly staffed_beds: number;
  /** Beds missing; negative where there are more than are needed. */
  readonly capacity_gap: number;
  readonly nursing_fte: number;
}

export interface Totals {
  readonly total_required_beds: number;
  readonly total_staffed_beds: number;
  readonly total_capacity_gap: number;
  readonly total_nursing_fte: number;
  /** Census over staffed beds. */
  readonly avg_occupancy: number;
  readonly total_admissions: number;
  readonly avg_los_effective: number;
}

export interface Plan {
  readonly kpis: Totals;
  readonly by_site: readonly (Totals & { readonly site_id: number })[];
  readonly rows: readonly Requirement[];
}

export interface PlanInput {
  readonly baselines: readonly Baseline[];
  /** Factor from the baseline year to the horizon by site, where the scenario says no growth of its own. */
  readonly projected: ReadonlyMap<number, number>;
  readonly beds: readonly StaffedBeds[];
  readonly staffing: readonly StaffingFactor[];
}

/** The plan of a scenario over the site programs that have a baseline or beds. */
export function planCapacity(input: PlanInput, scenario: Scenario): Plan {
  const rows = input.baselines.map((b) => requirementOf(b, input, scenario));
  const sites = [...new Set(rows.map((r) => r.site_id))].sort((a, b) => a - b);
  return {
    kpis: totalsOf(rows),
    by_site: sites.map((site_id) => ({ site_id, ...totalsOf(rows.filter((r) => r.site_id === site_id)) })),
    rows,
  };
}

function requirementOf(b: Baseline, { projected, beds, staffing }: PlanInput, s: Scenario): Requirement {
  const growth = s.growth === null ? (projected.get(b.site_id) ?? 1) : compound(1 + s.growth, s.horizonYears);
  const admissions = b.admissions * growth;
  const alcTarget = s.alcTarget ?? b.alc_rate;
  const effective = Math.max(SHORTEST, b.los_base_days * (1 + s.losDelta) * (1 + alcTarget - b.alc_rate));
  const patientDays = admissions * effective;
  const census = (patientDays / DAYS) * (s.seasonality ? Math.max(...MONTHS) : 1);
  const required = Math.ceil(roundOff(census / s.occupancy));
  const staffed = beds.find(
    (x) => x.site_id === b.site_id && x.program_id === b.program_id && x.schedule_code === s.schedule,
  );
  const factor = staffing.find((x) => x.program_id === b.program_id);
  return {
    site_id: b.site_id,
    program_id: b.program_id,
    admissions: tidy(admissions),
    los_effective: tidy(effective),
    patient_days: tidy(patientDays),
    census: tidy(census),
    required_beds: required,
    staffed_beds: staffed?.staffed_beds ?? 0,
    capacity_gap: required - (staffed?.staffed_beds ?? 0),
    nursing_fte: tidy(factor === undefined ? 0 : nursesFor(required, factor)),
  };
}

/** Nurses for beds: hours at the bedside of a year over the hours that one gives there. */
export function nursesFor(
  beds: number,
  { hppd, annual_hours_per_fte, productivity }: StaffingFactor,
): number {
  return (beds * hppd * DAYS) / (annual_hours_per_fte * productivity);
}

/** A whole power; powers of the language differ in their last bit between versions. */
function compound(factor: number, years: number): number {
  let product = 1;
  for (let k = 0; k < years; k++) product *= factor;
  return product;
}

/** 12.000000000000002 beds are 12. */
function roundOff(x: number): number {
  return Math.round(x * 1e9) / 1e9;
}

function tidy(x: number): number {
  return Math.round(x * 100) / 100;
}

function totalsOf(rows: readonly Requirement[]): Totals {
  const sum = (of: (r: Requirement) => number) => rows.reduce((total, r) => total + of(r), 0);
  const [admissions, staffed] = [sum((r) => r.admissions), sum((r) => r.staffed_beds)];
  return {
    total_required_beds: sum((r) => r.required_beds),
    total_staffed_beds: staffed,
    total_capacity_gap: sum((r) => r.capacity_gap),
    total_nursing_fte: tidy(sum((r) => r.nursing_fte)),
    avg_occupancy: staffed === 0 ? 0 : Math.round((1000 * sum((r) => r.census)) / staffed) / 1000,
    total_admissions: tidy(admissions),
    avg_los_effective: admissions === 0 ? 0 : tidy(sum((r) => r.patient_days) / admissions),
  };
}

/** Ready scenarios by name; what they change is an assumption of planners, to be replaced by one’s own. */
export const PRESETS: Readonly<Record<string, Partial<Scenario>>> = {
  baseline: {},
  target: { occupancy: 0.9, losDelta: -0.05, alcTarget: 0.05 },
  stress: { occupancy: 0.95, losDelta: 0.05, growth: 0.03, seasonality: true },
  best: { occupancy: 0.9, losDelta: -0.1, alcTarget: 0.02, growth: 0.005 },
};

export const DEFAULT_SCENARIO: Scenario = {
  horizonYears: 3,
  occupancy: 0.92,
  losDelta: 0,
  alcTarget: null,
  growth: null,
  schedule: 'Sched-A',
  seasonality: false,
};
