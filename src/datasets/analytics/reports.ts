// Quality reports: what is counted at each facility, and what measures and infection rates come of it.
import type { Day } from '../../base/days.ts';
import type { Row } from '../../schema/table.ts';
import type { Site } from './network.ts';
import type { cmsMeasures, EncounterRow, haiData } from './tables.ts';

const HAI_TYPES = ['CLABSI', 'CAUTI', 'SSI', 'MRSA', 'C. difficile'] as const;

/** What is counted, by place in the list. */
const AT = {
  stays: 0,
  discharges: 1,
  readmissions: 2,
  deaths: 3,
  infected: 4,
  emergencies: 5,
  timely: 6,
  backPain: 7,
  backPainSpared: 8,
  patientDays: 9,
  lineDays: 10,
  catheterDays: 11,
  operations: 12,
  firstInfection: 13,
} as const;

export type Counts = readonly number[];
export const NO_COUNTS: Counts = new Array<number>(AT.firstInfection + HAI_TYPES.length).fill(0);

/** An emergency visit is timely when it ends within four hours (the bound of the English four-hour standard). */
const TIMELY_SECONDS = 4 * 3600;
/** Low back pain, and imaging of the lower back (CMS OP-8 asks who gets one without need). */
const BACK_PAIN = /^M54\.5/;
const BACK_IMAGES = ['72148', '72100', '72131'];
const OPERATED = /^(0[0-9A-Z]{6}|[1-6]\d{4})$/;

type Stay = Pick<
  EncounterRow,
  | 'encounter_type'
  | 'discharge_disposition'
  | 'index_encounter_id'
  | 'length_of_stay'
  | 'hai_type'
  | 'central_line_days'
  | 'catheter_days'
  | 'primary_diagnosis'
  | 'primary_procedure'
  | 'secondary_procedures'
  | 'start_time'
  | 'end_time'
>;

/** Add an encounter to the counts of its facility; a readmission counts where the person was discharged. */
export function countStay(own: number[], e: Stay, facilityOf: (encounter: number) => number[]): void {
  const add = (at: number, by = 1) => {
    own[at]! += by;
  };
  const procedures = [e.primary_procedure ?? '', ...e.secondary_procedures.split('|')];
  if (e.encounter_type === 'Inpatient') {
    add(AT.stays);
    if (e.discharge_disposition === 'Expired') add(AT.deaths);
    else if (e.discharge_disposition !== 'Transferred') add(AT.discharges);
    if (e.index_encounter_id !== null) facilityOf(e.index_encounter_id)[AT.readmissions]! += 1;
    add(AT.patientDays, Math.max(1, e.length_of_stay));
    add(AT.lineDays, e.central_line_days);
    add(AT.catheterDays, e.catheter_days);
    if (procedures.some((code) => OPERATED.test(code))) add(AT.operations);
    if (e.hai_type !== null) {
      add(AT.infected);
      add(AT.firstInfection + HAI_TYPES.indexOf(e.hai_type));
    }
  } else if (e.encounter_type === 'Emergency') {
    add(AT.emergencies);
    if (e.end_time - e.start_time <= TIMELY_SECONDS) add(AT.timely);
  } else if (BACK_PAIN.test(e.primary_diagnosis)) {
    add(AT.backPain);
    if (!procedures.some((code) => BACK_IMAGES.includes(code))) add(AT.backPainSpared);
  }
}

interface Measure {
  readonly name: string;
  readonly numerator: (c: Counts) => number;
  readonly denominator: (c: Counts) => number;
  /** The published benchmarks. */
  readonly benchmark: number;
  readonly higherIsBetter: boolean;
}

const MEASURES: readonly Measure[] = [
  {
    name: '30-Day Readmission Rate',
    numerator: (c) => c[AT.readmissions]!,
    denominator: (c) => c[AT.discharges]!,
    benchmark: 0.15,
    higherIsBetter: false,
  },
  {
    name: 'Mortality Rate',
    numerator: (c) => c[AT.deaths]!,
    denominator: (c) => c[AT.stays]!,
    benchmark: 0.03,
    higherIsBetter: false,
  },
  {
    // Stays without a hospital-acquired infection.
    name: 'Safety Indicator',
    numerator: (c) => c[AT.stays]! - c[AT.infected]!,
    denominator: (c) => c[AT.stays]!,
    benchmark: 0.85,
    higherIsBetter: true,
  },
  {
    // Emergency visits that end within four hours.
    name: 'Timely and Effective Care',
    numerator: (c) => c[AT.timely]!,
    denominator: (c) => c[AT.emergencies]!,
    benchmark: 0.85,
    higherIsBetter: true,
  },
  {
    // Visits for low back pain without an image of the back.
    name: 'Use of Medical Imaging',
    numerator: (c) => c[AT.backPainSpared]!,
    denominator: (c) => c[AT.backPain]!,
    benchmark: 0.85,
    higherIsBetter: true,
  },
];

const places = (x: number, digits: number) => Math.round(x * digits) / digits;

export function cmsRows(
  sites: readonly Site[],
  sums: Readonly<Record<string, Counts>>,
  asOf: Day,
): Row<typeof cmsMeasures>[] {
  const countsOf = (s: Site) => sums[String(s.id)] ?? NO_COUNTS;
  const measured = (m: Measure, s: Site) => {
    const of = m.denominator(countsOf(s));
    return of === 0 ? null : places(m.numerator(countsOf(s)) / of, 10_000);
  };
  const all = MEASURES.map((m) =>
    sites.flatMap((s) => measured(m, s) ?? []).sort((a, b) => (m.higherIsBetter ? a - b : b - a)),
  );
  return sites.flatMap((site, i) =>
    MEASURES.map((m, k) => {
      const value = measured(m, site);
      return {
        report_id: i * MEASURES.length + k + 1,
        facility_id: site.id,
        measure_code: m.name.toUpperCase().replaceAll(/[ -]/g, '_'),
        measure_name: m.name,
        report_date: asOf,
        measure_value: value,
        benchmark_value: m.benchmark,
        percentile_rank: value === null ? null : rankOf(value, all[k]!, m.higherIsBetter),
        performance_status: value === null ? 'Not Available' : value > m.benchmark ? 'Above' : 'Below',
        numerator: m.numerator(countsOf(site)),
        denominator: m.denominator(countsOf(site)),
        higher_is_better: m.higherIsBetter,
        meets_benchmark:
          value === null ? null : m.higherIsBetter ? value >= m.benchmark : value <= m.benchmark,
      } as const;
    }),
  );
}

/** Share of values, from worst to best, that are not better than this one, %. */
function rankOf(value: number, sorted: readonly number[], higherIsBetter: boolean): number {
  const worse = sorted.filter((x) => (higherIsBetter ? x <= value : x >= value)).length;
  return Math.round((100 * worse) / sorted.length);
}

/**
 * Infections expected per 1,000 patient days: NHSN 2021 rates of devices (calibration rows HAI_CLABSI 0.875 and HAI_CAUTI 0.888 per
 * 1,000 device days) times devices per patient day (HAI_DUR_CL 0.11, HAI_DUR_UC 0.10); HAI_MRSA, HAI_CDI; SSI: 0.72 of 100 operations
 * (HAI_SSI_HYST) at one operation in 20 patient days (assumption).
 */
const BENCHMARK: Readonly<Record<(typeof HAI_TYPES)[number], number>> = {
  CLABSI: 0.096,
  CAUTI: 0.089,
  SSI: 0.36,
  MRSA: 0.063,
  'C. difficile': 0.319,
};

const EXPOSURE = {
  CLABSI: ['central-line days', AT.lineDays],
  CAUTI: ['catheter days', AT.catheterDays],
  SSI: ['operations', AT.operations],
  MRSA: ['patient days', AT.patientDays],
  'C. difficile': ['patient days', AT.patientDays],
} as const;

export function haiRows(
  sites: readonly Site[],
  sums: Readonly<Record<string, Counts>>,
  asOf: Day,
): Row<typeof haiData>[] {
  return sites
    .filter((s) => s.kind === 'Hospital')
    .flatMap((site, i) =>
      HAI_TYPES.map((type, k) => {
        const counts = sums[String(site.id)] ?? NO_COUNTS;
        const [kind, at] = EXPOSURE[type];
        const infections = counts[AT.firstInfection + k]!;
        const days = counts[AT.patientDays]!;
        const rate = days === 0 ? 0 : Math.round((infections / days) * 1_000_000) / 1000;
        return {
          report_id: i * HAI_TYPES.length + k + 1,
          facility_id: site.id,
          hai_type: type,
          report_date: asOf,
          infection_count: infections,
          patient_days: days,
          infection_rate: rate,
          national_benchmark: BENCHMARK[type],
          status: rate < BENCHMARK[type] ? 'Below Benchmark' : 'Above Benchmark',
          exposure_kind: kind,
          exposure: counts[at]!,
          exposure_rate: counts[at] === 0 ? null : Math.round((infections / counts[at]!) * 1_000_000) / 1000,
        } as const;
      }),
    );
}
