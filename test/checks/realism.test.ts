// The realism fold: every measure has its row, parts add up in any order, and small populations counted by hand.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { allMeasures } from '../../src/checks/realism/measures/index.ts';
import { type RealismRow, type RealismSums, realism } from '../../src/checks/realism/realism.ts';
import { targets } from '../../src/checks/realism/targets.ts';
import { windowsOf } from '../../src/checks/realism/watch.ts';
import type * as t from '../../src/clinical/tables.ts';
import {
  AS_OF,
  conditionRow,
  encounterRow,
  observationRow,
  type Population,
  partOf,
  patientRow,
  populationPart,
} from '../fixtures/population.ts';

const fold = realism({ asOf: AS_OF, historyYears: 10 });

function rowsOf(rows: Population): Map<string, RealismRow> {
  return new Map(fold.end([fold.see(partOf(rows))]).rows.map((r) => [r.id, r]));
}

const at = (text: string) => Date.parse(`${text}Z`) / 1000;

describe('targets and measures', () => {
  it('has one measure for each of at least 200 rows, and no row without a measure', () => {
    const ids = allMeasures(AS_OF).map((m) => m.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(targets.map((x) => x.id)));
    expect(ids.length).toBeGreaterThanOrEqual(200);
  });

  it('gives every target a band around its value, a unit and a source', () => {
    for (const x of targets) {
      expect(x.low, x.id).toBeLessThanOrEqual(x.value);
      expect(x.high, x.id).toBeGreaterThanOrEqual(x.value);
      expect(x.source.length, x.id).toBeGreaterThan(1);
      expect(x.unit.length, x.id).toBeGreaterThan(0);
    }
  });
});

describe('windows', () => {
  it('looks at five years of visits and ten of deaths', () => {
    const w = windowsOf(dayOf(2025, 1, 1), 'all');
    expect(w.ratesFrom).toBe(dayOf(2020, 1, 2));
    expect(w.deathsFrom).toBe(dayOf(2015, 1, 2));
  });

  it('looks no further back than the written history', () => {
    const w = windowsOf(dayOf(2025, 1, 1), 2);
    expect(w.ratesFrom).toBe(dayOf(2023, 1, 2));
    expect(w.deathsFrom).toBe(dayOf(2023, 1, 2));
  });
});

describe('counted by hand', () => {
  it('counts ages and sexes of the living only', () => {
    const rows = rowsOf({
      patients: [
        patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(1950, 3, 1) }),
        patientRow({ patient_id: 2, sex: 'female', birthdate: dayOf(1950, 3, 1) }),
        patientRow({ patient_id: 3, sex: 'female', birthdate: dayOf(2023, 3, 1) }),
        patientRow({
          patient_id: 4,
          sex: 'male',
          birthdate: dayOf(1930, 3, 1),
          deceased: true,
          death_date: dayOf(2022, 1, 1),
        }),
      ],
    });
    expect(rows.get('DEM_AGE_ge65')).toMatchObject({ n: 3, verdict: 'skipped' });
    expect(rows.get('DEM_AGE_ge65')!.generated).toBeCloseTo(200 / 3, 10);
    expect(rows.get('DEM_AGE_lt5')!.generated).toBeCloseTo(100 / 3, 10);
    expect(rows.get('DEM_SEXRATIO_65p')!.generated).toBe(1);
    // Binomial: sqrt(2/3 · 1/3 / 3).
    expect(rows.get('DEM_AGE_ge65')!.se).toBeCloseTo(100 * Math.sqrt(2 / 27), 10);
  });

  it('divides visits by the years lived at the age, ages at the visit', () => {
    // Turns 75 on 2 January 2023: three years at 72–74 and two at 75–76 in the window from 2 January 2020.
    const rows = rowsOf({
      patients: [patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(1948, 1, 2) })],
      encounters: [
        encounterRow({
          encounter_id: 1,
          patient_id: 1,
          start_time: at('2019-06-03T10:00:00'),
          encounter_class: 'EMER',
          type: 'Emergency',
        }),
        encounterRow({
          encounter_id: 2,
          patient_id: 1,
          start_time: at('2021-06-03T10:00:00'),
          encounter_class: 'EMER',
          type: 'Emergency',
        }),
        encounterRow({
          encounter_id: 3,
          patient_id: 1,
          start_time: at('2024-06-03T10:00:00'),
          encounter_class: 'EMER',
          type: 'Emergency',
        }),
        encounterRow({
          encounter_id: 4,
          patient_id: 1,
          start_time: at('2024-06-05T10:00:00'),
          encounter_class: 'EMER',
          type: 'Emergency',
        }),
      ],
    });
    const days = (from: number, to: number) => (to - from) / 365.25;
    const young = days(dayOf(2020, 1, 2), dayOf(2023, 1, 2));
    const old = days(dayOf(2023, 1, 2), dayOf(2025, 1, 2));
    expect(rows.get('ED_RATE_65_74')!.generated).toBeCloseTo(1000 / young, 9);
    expect(rows.get('ED_RATE_75p')!.generated).toBeCloseTo(2000 / old, 9);
    expect(rows.get('ED_RATE_ALL')!.generated).toBeCloseTo(3000 / (young + old), 9);
    // Two of three came at most 72 hours after the last: only the visit of 5 June.
    expect(rows.get('ED_SEEN72')!.generated).toBeCloseTo(100 / 3, 10);
    expect(rows.get('ED_HOUR_10')!.generated).toBe(100);
  });

  it('stops counting years at death', () => {
    const rows = rowsOf({
      patients: [
        patientRow({
          patient_id: 1,
          sex: 'male',
          birthdate: dayOf(1940, 1, 2),
          deceased: true,
          death_date: dayOf(2016, 1, 2),
        }),
        patientRow({ patient_id: 2, sex: 'male', birthdate: dayOf(1940, 1, 2) }),
      ],
      deaths: [
        {
          patient_id: 1,
          death_date: dayOf(2016, 1, 2),
          cause: 'Heart',
          icd10_code: 'I25.10',
          contributing_causes: '',
          manner: 'natural',
          age_at_death: 76,
          place: 'home',
          encounter_id: null,
        },
      ],
    });
    const lived = (dayOf(2016, 1, 2) - dayOf(2015, 1, 2) + dayOf(2025, 1, 2) - dayOf(2015, 1, 2)) / 365.25;
    expect(rows.get('MORT_CDR')!.generated).toBeCloseTo(1000 / lived, 9);
    expect(rows.get('MORT_COD_HEART')!.generated).toBe(100);
    expect(rows.get('MORT_COD_CANCER')!.generated).toBe(0);
    expect(rows.get('MORT_IN_HOSPITAL')!.generated).toBe(0);
  });

  it('takes the latest value by date, and outpatient values for laboratory rows', () => {
    const office = { encounter_id: 1, patient_id: 1, start_time: at('2022-02-01T10:00:00') };
    const later = { encounter_id: 2, patient_id: 1, start_time: at('2023-02-01T10:00:00') };
    const ward = { encounter_id: 3, patient_id: 1, start_time: at('2024-02-01T10:00:00') };
    const sodium = (observation_id: number, e: typeof office, value: number) =>
      observationRow({
        observation_id,
        patient_id: 1,
        encounter_id: e.encounter_id,
        loinc_code: '2951-2',
        value,
        date: Math.floor(e.start_time / 86_400),
      });
    const rows = rowsOf({
      patients: [patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(1960, 1, 1) })],
      encounters: [
        encounterRow(office),
        encounterRow(later),
        encounterRow({ ...ward, encounter_class: 'IMP', type: 'Hospital Stay', length_of_stay: 2 }),
      ],
      observations: [
        sodium(1, office, 141.5),
        sodium(2, later, 138.25),
        sodium(3, ward, 120),
        observationRow({
          observation_id: 4,
          patient_id: 1,
          encounter_id: 2,
          loinc_code: '8480-6',
          value: 131,
          date: Math.floor(later.start_time / 86_400),
        }),
      ],
    });
    expect(rows.get('LAB_NA_MEAN')).toMatchObject({ generated: 138.25, n: 1, se: 0 });
    expect(rows.get('BP_SBP_M_MEAN')!.generated).toBe(131);
    expect(rows.get('PREV_HTN_ALL')!.generated).toBe(100);
    expect(rows.get('BP_DBP_F_MEAN')!.generated).toBeNull();
  });

  it('counts readmissions of living, untransferred patients with thirty days to follow', () => {
    const stay = (
      encounter_id: number,
      from: string,
      to: string,
      disposition: 'Home' | 'Transferred' | 'Expired',
    ) =>
      encounterRow({
        encounter_id,
        patient_id: 1,
        start_time: at(from),
        end_time: at(to),
        encounter_class: 'IMP',
        type: 'Hospital Stay',
        disposition,
        length_of_stay: Math.round((at(to) - at(from)) / 86_400),
        reason_code: 'I50.9',
      });
    const rows = rowsOf({
      patients: [patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(1950, 1, 1) })],
      encounters: [
        stay(1, '2022-01-01T10:00:00', '2022-01-05T10:00:00', 'Home'),
        stay(2, '2022-01-10T10:00:00', '2022-01-14T10:00:00', 'Home'),
        stay(3, '2022-03-01T10:00:00', '2022-03-04T10:00:00', 'Transferred'),
        stay(4, '2022-03-05T10:00:00', '2022-03-09T10:00:00', 'Home'),
        stay(5, '2024-12-20T10:00:00', '2024-12-24T10:00:00', 'Home'),
      ],
    });
    // Index stays 1, 2 and 4; only 1 is followed within thirty days, and within seven.
    expect(rows.get('READ_ALL_HCUP')).toMatchObject({ n: 3 });
    expect(rows.get('READ_ALL_HCUP')!.generated).toBeCloseTo(100 / 3, 10);
    expect(rows.get('READ_7OF30')!.generated).toBe(100);
    expect(rows.get('READ_DX_CHF')!.generated).toBeCloseTo(100 / 3, 10);
    expect(rows.get('IP_LOS_MEAN')!.generated).toBeCloseTo((4 + 4 + 3 + 4 + 4) / 5, 10);
    expect(rows.get('IP_LOS_MEDIAN')!.generated).toBe(4);
  });

  it('reads cover of the last year from spans', () => {
    const span = (
      coverage_id: number,
      patient_id: number,
      kind: 'Private' | 'Medicaid',
      start: number,
      end: number | null,
    ) => ({
      coverage_id,
      patient_id,
      payer_id: 3,
      plan: 'Plan',
      kind,
      member_id: null,
      relationship: 'self' as const,
      priority: 'primary' as const,
      start_date: start,
      end_date: end,
    });
    const child = (patient_id: number) => patientRow({ patient_id, birthdate: dayOf(2015, 1, 1) });
    const rows = rowsOf({
      patients: [child(1), child(2), child(3), child(4)],
      coverage: [
        span(1, 1, 'Private', dayOf(2015, 1, 1), null),
        span(2, 2, 'Medicaid', dayOf(2015, 1, 1), null),
        span(3, 3, 'Medicaid', dayOf(2015, 1, 1), dayOf(2024, 5, 1)),
        span(4, 3, 'Private', dayOf(2024, 5, 2), null),
        span(5, 4, 'Private', dayOf(2015, 1, 1), dayOf(2023, 12, 31)),
      ],
    });
    expect(rows.get('INS_LT18_PRIV')!.generated).toBe(50);
    expect(rows.get('INS_LT18_PUB')!.generated).toBe(25);
    expect(rows.get('INS_LT18_UNINS')!.generated).toBe(25);
    expect(rows.get('INS_PIT_UNINS_ALL')!.generated).toBe(25);
  });

  it('counts doses up to the second birthday, combination vaccines for each series', () => {
    const dose = (
      immunization_id: number,
      patient_id: number,
      cvx_code: string,
      date: number,
    ): t.ImmunizationRow => ({
      immunization_id,
      patient_id,
      encounter_id: null,
      vaccine: 'x',
      date,
      cvx_code,
      dose_number: 1,
      series_total: null,
      status: 'completed',
      status_reason: null,
      lot_number: 'A1',
      manufacturer: null,
      route: null,
      site: null,
    });
    const birth = dayOf(2021, 6, 1);
    const rows = rowsOf({
      patients: [
        patientRow({ patient_id: 1, birthdate: birth }),
        patientRow({ patient_id: 2, birthdate: birth }),
      ],
      immunizations: [
        dose(1, 1, '03', birth + 400),
        dose(2, 1, '110', birth + 61),
        dose(3, 1, '110', birth + 122),
        dose(4, 1, '110', birth + 183),
        dose(5, 2, '03', birth + 900),
      ],
    });
    expect(rows.get('IMM24_MMR1')!.generated).toBe(50);
    expect(rows.get('IMM24_DTAP3')!.generated).toBe(50);
    expect(rows.get('IMM24_IPV3')!.generated).toBe(50);
    expect(rows.get('IMM24_DTAP4')!.generated).toBe(0);
    expect(rows.get('IMM24_NONE')!.generated).toBe(50);
  });
});

describe('merging', () => {
  const parts = [0, 1, 2, 3, 4].map((i) => populationPart(3, 1 + i * 40, 40));
  const seen = parts.map((p) => fold.see(p));

  it('gives the same in any order of parts', () => {
    const forward = fold.end(seen);
    expect(fold.end([...seen].reverse())).toEqual(forward);
    expect(fold.end([seen[2]!, seen[0]!, seen[4]!, seen[1]!, seen[3]!])).toEqual(forward);
  });

  it('gives the same for one part as for five', () => {
    const whole = fold.end([fold.see(populationPart(3, 1, 200))]);
    const split = fold.end(seen);
    expect(split.rows).toEqual(whole.rows);
    expect(split.charts).toEqual(whole.charts);
  });

  it('survives JSON, holds integers only and stays below 64 kB', () => {
    const text = JSON.stringify(seen[0]);
    expect(text.length).toBeLessThan(64_000);
    for (const sums of Object.values(seen[0]!))
      for (const x of sums) expect(Number.isSafeInteger(x)).toBe(true);
    expect(fold.end(seen.map((s) => JSON.parse(JSON.stringify(s)) as RealismSums))).toEqual(fold.end(seen));
  });

  it('adds sums beyond 2^53 to the same total in any order', () => {
    const big = Number.MAX_SAFE_INTEGER;
    const sums: RealismSums[] = [
      { LAB_NA_MEAN: [1, 1, 1, big, 1, 1] },
      { LAB_NA_MEAN: [1, 1, 1, 3, 1, 1] },
      { LAB_NA_MEAN: [1, 1, 1, big, 1, 1] },
    ];
    expect(fold.end(sums)).toEqual(fold.end([...sums].reverse()));
    const merged = sums.reduce((a, b) => fold.merge!(a, b));
    expect(fold.end([merged])).toEqual(fold.end(sums));
    expect(fold.end([fold.merge!(sums[2]!, fold.merge!(sums[1]!, sums[0]!))])).toEqual(fold.end(sums));
  });

  it('gives the same from merged contributions as from all of them', () => {
    const merged = seen.reduce((a, b) => fold.merge!(a, b));
    expect(fold.end([JSON.parse(JSON.stringify(merged)) as RealismSums])).toEqual(fold.end(seen));
  });
});

describe('charts', () => {
  it('tallies living by band, visits by hour and weekday, and people with a condition', () => {
    const { charts } = fold.end([
      fold.see(
        partOf({
          patients: [patientRow({ patient_id: 1, sex: 'female', birthdate: dayOf(1962, 1, 1) })],
          encounters: [
            encounterRow({ encounter_id: 1, patient_id: 1, start_time: at('2024-06-03T09:30:00') }),
            encounterRow({
              encounter_id: 2,
              patient_id: 1,
              start_time: at('2024-01-07T23:30:00'),
              encounter_class: 'EMER',
              type: 'Emergency',
            }),
          ],
          conditions: [
            conditionRow({
              condition_id: 1,
              patient_id: 1,
              icd10_code: 'I10',
              onset_date: dayOf(2010, 1, 1),
            }),
            conditionRow({
              condition_id: 2,
              patient_id: 1,
              icd10_code: 'J10.1',
              onset_date: dayOf(2023, 2, 1),
              status: 'resolved',
              abatement_date: dayOf(2023, 2, 9),
            }),
          ],
        }),
      ),
    ]);
    expect(charts.pyramid.female[12]).toBe(1);
    expect(charts.visits.office.week[1 * 24 + 9]).toBe(1);
    expect(charts.visits.emergency.week[0 * 24 + 23]).toBe(1);
    expect(charts.visits.emergency.months[0]).toBe(1);
    expect(charts.influenzaMonths[1]).toBe(1);
    const hypertension = charts.prevalence.conditions.find((c) => c.family === 'hypertension')!;
    expect(hypertension.cases.female[6]).toBe(1);
    expect(charts.prevalence.people.female[6]).toBe(1);
  });

  it('finds persons more alike to themselves than to others', () => {
    const { charts } = fold.end([fold.see(populationPart(5, 1, 150))]);
    for (const c of charts.selfCorrelation) {
      expect(c.pairs).toBeGreaterThan(200);
      expect(c.r).toBeGreaterThan(0.5);
      expect(c.r).toBeLessThan(0.95);
    }
  });
});
