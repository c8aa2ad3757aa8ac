// Reference tables of capacity planning: staffed beds by schedule, staffing factors and months, as functions of what is stated here.
import { SITES } from './geography.ts';
import { PROGRAMS } from './programs.ts';

/**
 * Acute beds per 1,000 residents. Source: OECD Health Data, Canada 2008: 1.8, as low as in any member but Mexico.
 */
export const BEDS_PER_1000 = 1.8;

/** Beds of a program among those of a site, by program number; programs without inpatients have none. Assumption, near the stays that the network makes. */
const BED_SHARE: ReadonlyMap<number, number> = new Map([
  [1, 0.42],
  [2, 0.08],
  [3, 0.09],
  [4, 0.1],
  [5, 0.13],
  [7, 0.09],
  [8, 0.02],
  [9, 0.03],
  [13, 0.02],
  [14, 0.02],
]);

/** Programs with beds, in order of their numbers. */
export const BEDDED_PROGRAMS: readonly number[] = [...BED_SHARE.keys()];

/** Schedules of staffed beds as multiples of the ordinary one: in summer fewer are open, in a surge more (assumptions). */
export const SCHEDULES: Readonly<Record<string, number>> = { 'Sched-A': 1, 'Sched-B': 0.9, 'Sched-C': 1.1 };

export interface StaffedBeds {
  readonly site_id: number;
  readonly program_id: number;
  readonly schedule_code: string;
  readonly staffed_beds: number;
}

/** Staffed beds of every site and program under every schedule. `residents` is by site number. */
export function staffedBeds(residents: ReadonlyMap<number, number>): readonly StaffedBeds[] {
  return Object.entries(SCHEDULES).flatMap(([schedule_code, factor]) =>
    SITES.flatMap((_, i) => {
      const total = Math.round(((residents.get(i + 1) ?? 0) / 1000) * BEDS_PER_1000 * factor);
      return divided(total).map(([program_id, beds]) => ({
        site_id: i + 1,
        program_id,
        schedule_code,
        staffed_beds: beds,
      }));
    }),
  );
}

/** Whole beds by share, those left over to the largest remainders. */
function divided(total: number): readonly (readonly [program: number, beds: number])[] {
  const shares = [...BED_SHARE].map(([program, share]) => ({ program, exact: total * share }));
  const left = total - shares.reduce((sum, s) => sum + Math.floor(s.exact), 0);
  const byRemainder = [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1) || a.program - b.program);
  const lucky = new Set(byRemainder.slice(0, left).map((s) => s.program));
  return shares.map((s) => [s.program, Math.floor(s.exact) + (lucky.has(s.program) ? 1 : 0)] as const);
}

/** Paid hours of a full-time nurse a year, as in the published planning tables. */
export const HOURS_PER_FTE = 1950;

export interface StaffingFactor {
  readonly program_id: number;
  /** Nursing hours per patient day. */
  readonly hppd: number;
  readonly annual_hours_per_fte: number;
  /** Share of paid hours that is worked at the bedside. */
  readonly productivity: number;
}

/**
 * Hours per patient day and productivity by program: the first six, and the range of productivity (.88–.95), are those of the published
 * planning tables; which program has which productivity, and the others’ hours, are assumptions.
 */
const FACTORS: Readonly<Record<number, readonly [hppd: number, productivity: number]>> = {
  1: [6.5, 0.92],
  2: [5.8, 0.92],
  3: [8.2, 0.9],
  4: [12.5, 0.88],
  5: [4.5, 0.93],
  6: [4.2, 0.95],
  7: [7, 0.91],
  8: [5.8, 0.92],
  9: [5, 0.94],
  13: [6.5, 0.92],
  14: [7.5, 0.9],
};

export const staffingFactors: readonly StaffingFactor[] = PROGRAMS.flatMap((_, i) => {
  const factor = FACTORS[i + 1];
  if (factor === undefined) return [];
  return [
    { program_id: i + 1, hppd: factor[0], annual_hours_per_fte: HOURS_PER_FTE, productivity: factor[1] },
  ];
});

/** Admissions of a month beside those of an average one, January first, as in the published planning tables. */
export const MONTHS: readonly number[] = [1, 1, 1.02, 1.01, 1, 1, 0.98, 0.98, 1.01, 1.02, 1.03, 1.04];
