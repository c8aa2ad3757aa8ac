// The network: what is generated passes its checks, every check catches the fault seeded for it, and quotas, refusals and queries hold.
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { openDuckDb } from '../../src/base/duckdb.ts';
import { documentsOf } from '../../src/datasets/network/documents.ts';
import { quotasOf } from '../../src/datasets/network/ed.ts';
import { network } from '../../src/datasets/network/index.ts';
import { queries } from '../../src/datasets/network/queries.ts';
import type { Resident } from '../../src/datasets/network/residents.ts';
import { reference, tables } from '../../src/datasets/network/tables.ts';
import { acuityOf } from '../../src/datasets/network/triage.ts';
import { alcChance } from '../../src/datasets/network/units.ts';
import { parseSpec } from '../../src/run/spec.ts';
import { ddl, duckdb } from '../../src/schema/as/sql.ts';
import { failing, findingsOf, networkRows, type Rows } from '../fixtures/network.ts';

/** Multiples of what is told together, so that quotas are those of a larger run. */
const PATIENTS = 960;
const DAY = 86_400;

let clean: Rows;
beforeAll(() => {
  clean = networkRows(PATIENTS);
}, 180_000);

const copy = (): Rows => structuredClone(clean);

const first = (rows: Rows, table: string, fits: (r: Rows[string][number]) => boolean) => {
  const found = rows[table]!.find(fits);
  if (found === undefined) throw new Error(`no row of ${table} to change`);
  return found;
};
const num = (x: unknown) => x as number;
const put = (
  row: Rows[string][number],
  column: string,
  value: string | number | boolean | null | undefined,
) => {
  row[column] = value ?? null;
};
const visitors = (rows: Rows) => new Map(rows.patients!.map((p) => [p.patient_id, p]));

type Fault = readonly [check: string, seed: (rows: Rows) => void];

const FAULTS: readonly Fault[] = [
  ['patients.dob.resident', (r) => put(r.patients![0]!, 'dob', dayOf(2025, 6, 1))],
  ['patients.death_date.resident', (r) => put(r.patients![0]!, 'death_date', dayOf(2024, 12, 31))],
  [
    'patients.age_group.computed',
    (r) =>
      put(
        first(r, 'patients', (p) => p.age_group === '25-44'),
        'age_group',
        '45-64',
      ),
  ],
  [
    'patients.facility_home_id.default',
    (r) => put(r.patients![0]!, 'facility_home_id', (num(r.patients![0]!.facility_home_id) % 12) + 1),
  ],
  [
    'patients.primary_ed_subservice.by_age',
    (r) =>
      put(
        first(r, 'patients', (p) => p.age_group === '85+'),
        'primary_ed_subservice',
        'Pediatric ED',
      ),
  ],
  [
    'patients.ed_visits_year.counted',
    (r) => put(r.patients![0]!, 'ed_visits_year', num(r.patients![0]!.ed_visits_year) + 1),
  ],
  ['patients.expected_ed_rate.of_rates', (r) => put(r.patients![0]!, 'expected_ed_rate', 3)],
  [
    'ed_encounters.arrival_ts.in_year',
    (r) => put(r.ed_encounters![0]!, 'arrival_ts', dayOf(2026, 1, 1) * DAY),
  ],
  [
    'ed_encounters.arrival_ts.in_life',
    (r) => {
      const visit = r.ed_encounters![0]!;
      visitors(r).get(visit.patient_id!)!.death_date = Math.floor(num(visit.arrival_ts) / DAY) - 1;
    },
  ],
  [
    'ed_encounters.arrival_ts.no_overlap',
    (r) => {
      const visit = r.ed_encounters![0]!;
      r.ed_encounters!.push({ ...visit, encounter_id: 1, arrival_ts: num(visit.arrival_ts) + 60 });
    },
  ],
  [
    'ed_encounters.arrival_ts.not_in_stay',
    (r) => {
      const stay = first(r, 'ip_stays', (s) => num(s.los_days) > 2);
      const visit = { ...r.ed_encounters![0]!, encounter_id: 2, patient_id: stay.patient_id! };
      r.ed_encounters!.push({
        ...visit,
        arrival_ts: num(stay.admit_ts) + DAY,
        departure_ts: num(stay.admit_ts) + DAY + 600,
      });
    },
  ],
  [
    'ed_encounters.dispo.final',
    (r) => {
      const visit = r.ed_encounters![0]!;
      visit.dispo = 'Death';
      r.ed_encounters!.push({
        ...visit,
        encounter_id: 3,
        dispo: 'Discharge',
        arrival_ts: num(visit.departure_ts) + DAY,
        departure_ts: num(visit.departure_ts) + 2 * DAY,
      });
    },
  ],
  [
    'ed_encounters.ed_subservice.by_age',
    (r) => {
      const adults = visitors(r);
      first(r, 'ed_encounters', (v) => adults.get(v.patient_id!)!.age_group === '45-64').ed_subservice =
        'Pediatric ED';
    },
  ],
  [
    'ed_encounters.stay_id.admitted',
    (r) =>
      put(
        first(r, 'ed_encounters', (v) => v.dispo === 'Admit'),
        'stay_id',
        null,
      ),
  ],
  [
    'ed_encounters.stay_id.within_a_day',
    (r) => {
      const visit = first(r, 'ed_encounters', (v) => v.stay_id !== null);
      first(r, 'ip_stays', (s) => s.stay_id === visit.stay_id).facility_id =
        (num(visit.facility_id) % 12) + 1;
    },
  ],
  [
    'ed_encounters.stay_id.once',
    (r) => {
      const visit = first(r, 'ed_encounters', (v) => v.stay_id !== null);
      r.ed_encounters!.push({
        ...visit,
        encounter_id: 4,
        arrival_ts: num(visit.arrival_ts) - 10 * DAY,
        departure_ts: num(visit.arrival_ts) - 9 * DAY,
      });
    },
  ],
  ['ip_stays.admit_ts.in_year', (r) => put(r.ip_stays![0]!, 'admit_ts', dayOf(2024, 12, 31) * DAY)],
  [
    'ip_stays.admit_ts.in_life',
    (r) => {
      const stay = r.ip_stays![0]!;
      visitors(r).get(stay.patient_id!)!.death_date = Math.floor(num(stay.admit_ts) / DAY) - 1;
    },
  ],
  [
    'ip_stays.discharge_ts.in_life',
    (r) => {
      const stay = first(r, 'ip_stays', (s) => num(s.los_days) > 2);
      visitors(r).get(stay.patient_id!)!.death_date = Math.floor(num(stay.admit_ts) / DAY);
    },
  ],
  [
    'ip_stays.discharge_ts.before_anchor',
    (r) => put(r.ip_stays![0]!, 'discharge_ts', dayOf(2026, 1, 2) * DAY),
  ],
  [
    'ip_stays.admit_ts.no_overlap',
    (r) => {
      const stay = first(r, 'ip_stays', (s) => num(s.los_days) > 1);
      r.ip_stays!.push({ ...stay, stay_id: 5, admit_ts: num(stay.admit_ts) + 3600 });
    },
  ],
  ['ip_stays.los_days.at_least', (r) => put(r.ip_stays![0]!, 'los_days', 0.1)],
  [
    'ip_stays.disposition.is_death',
    (r) =>
      put(
        first(r, 'ip_stays', (s) => s.disposition === 'Home'),
        'disposition',
        'Death',
      ),
  ],
  [
    'ip_stays.subprogram_id.maternity',
    (r) => {
      const people = visitors(r);
      const stay = first(r, 'ip_stays', (s) => people.get(s.patient_id!)!.gender === 'Male');
      [stay.program_id, stay.subprogram_id] = [3, 1];
    },
  ],
  [
    'ip_stays.subprogram_id.pediatrics',
    (r) => {
      const people = visitors(r);
      const stay = first(r, 'ip_stays', (s) => people.get(s.patient_id!)!.age_group === '75-84');
      [stay.program_id, stay.subprogram_id] = [3, 3];
    },
  ],
  [
    'ip_stays.subprogram_id.reason',
    (r) => {
      const stay = first(r, 'ip_stays', (s) => !String(s.reason_code).startsWith('F'));
      [stay.program_id, stay.subprogram_id] = [2, 1];
    },
  ],
  [
    'ip_stays.program_id+subprogram_id.resolves',
    (r) => {
      r.dim_subprogram = r.dim_subprogram!.filter(
        (s) => s.subprogram_key !== 10 * num(r.ip_stays![0]!.program_id) + num(r.ip_stays![0]!.subprogram_id),
      );
    },
  ],
  ['ip_stays.rows.distinct', (r) => void r.ip_stays!.push({ ...r.ip_stays![0]!, stay_id: 6 })],
  [
    'ip_stays.alc_flag.rare',
    (r) =>
      r.ip_stays!.forEach((s) => {
        s.alc_flag = num(s.los_days) >= 1 ? 1 : 0;
      }),
  ],
  [
    'ed_encounters.encounter_id.volume',
    (r) => {
      r.ed_encounters = r.ed_encounters!.filter((_, i) => i % 2 === 0);
    },
  ],
  [
    'ed_encounters.ed_subservice.pediatric_young',
    (r) => {
      const people = visitors(r);
      for (const v of r.ed_encounters!)
        if (!['0-4', '5-14'].includes(String(people.get(v.patient_id!)!.age_group)))
          v.ed_subservice = 'Pediatric ED';
    },
  ],
  [
    'ed_encounters.arrival_ts.by_day',
    (r) =>
      r.ed_encounters!.forEach((v) => {
        v.arrival_ts = Math.floor(num(v.arrival_ts) / DAY) * DAY;
      }),
  ],
  [
    'patients.facility_home_id.most_care',
    (r) =>
      r.ed_encounters!.forEach((v) => {
        v.facility_id = (num(v.facility_id) % 12) + 1;
      }),
  ],
  [
    'patients.facility_home_id.some_away',
    (r) => {
      const people = visitors(r);
      for (const row of [...r.ed_encounters!, ...r.ip_stays!])
        row.facility_id = people.get(row.patient_id!)!.facility_home_id!;
    },
  ],
  ['dim_site.site_code.unique', (r) => put(r.dim_site![1]!, 'site_code', r.dim_site![0]!.site_code!)],
  ['dim_subprogram.program_id+subprogram_id.unique', (r) => put(r.dim_subprogram![1]!, 'subprogram_id', 1)],
  ['dim_lha.lha_name.unique', (r) => put(r.dim_lha![1]!, 'lha_name', r.dim_lha![0]!.lha_name!)],
  ['dim_lha.default_site_id.default', (r) => put(r.dim_lha![0]!, 'default_site_id', 1)],
  [
    'population_projection.year+lha_id+age_group+gender.unique',
    (r) => put(r.population_projection![1]!, 'gender', r.population_projection![0]!.gender!),
  ],
  ['population_projection.population.projected', (r) => put(r.population_projection![300]!, 'population', 1)],
  ['population_projection.projection_id.complete', (r) => void r.population_projection!.pop()],
  [
    'ed_baseline_rates.lha_id+age_group+gender+ed_subservice.unique',
    (r) => put(r.ed_baseline_rates![1]!, 'ed_subservice', r.ed_baseline_rates![0]!.ed_subservice!),
  ],
  ['ed_baseline_rates.rate_id.complete', (r) => void r.ed_baseline_rates!.pop()],
];

describe('the checks of the network', () => {
  it('pass what is generated', () => {
    expect(failing(clean)).toEqual([]);
  });

  it.each(FAULTS)('catch the fault seeded for %s', (check, seed) => {
    const rows = copy();
    seed(rows);
    expect(failing(rows)).toContain(check);
  });

  it('are each proved by a fault', () => {
    const proved = new Set(FAULTS.map(([check]) => check));
    // Rows that agree in all but their key are found alike in both tables.
    const alike = ['ed_encounters.rows.distinct'];
    const all = findingsOf(clean).map((f) => f.check);
    expect(all.filter((check) => !proved.has(check) && !alike.includes(check))).toEqual([]);
  });
});

describe('quotas of emergency visits', () => {
  const resident = (group: number, expected: readonly number[]) =>
    ({ group, expected }) as unknown as Resident;

  it('are within one of what a group is expected to make, and exact on average in every cell', () => {
    const group = Array.from({ length: 120 }, (_, i) => resident(i % 8, [0.11, 0.04, 0.06]));
    const sums = Array.from({ length: 8 }, () => [0, 0, 0]);
    const draws = 1000;
    for (let k = 0; k < draws; k++) {
      const quotas = quotasOf(group, (k + 0.5) / draws);
      const total = quotas.flat().reduce((a, b) => a + b, 0);
      expect(Math.abs(total - 120 * 0.21)).toBeLessThan(1);
      for (const [g, cells] of quotas.entries())
        for (const [k, n] of cells.entries()) sums[g]![k]! += n / draws;
    }
    for (const cells of sums) expect(cells.map((x) => Math.round(100 * x) / 100)).toEqual([1.65, 0.6, 0.9]);
  });

  it('are met: visits are what residents are expected to make, within one a group', () => {
    const expected = clean.patients!.reduce((sum, p) => sum + num(p.expected_ed_rate), 0);
    expect(Math.abs(clean.ed_encounters!.length - expected)).toBeLessThanOrEqual(PATIENTS / 120);
  });

  it('are filled from the record first', () => {
    const apportioned = clean.ed_encounters!.filter((v) => v.in_record === 0).length;
    expect(apportioned / clean.ed_encounters!.length).toBeLessThan(0.15);
  });
});

describe('triage', () => {
  it('keeps the order of urgency of the record', () => {
    for (let esi = 1; esi < 5; esi++)
      expect(acuityOf('Adult ED', esi, 0.999)).toBeLessThanOrEqual(acuityOf('Adult ED', esi + 1, 0));
  });

  it('has the shares that are stated, and nobody resuscitated in urgent care', () => {
    const levels = Array.from({ length: 1000 }, (_, i) => acuityOf('Adult ED', null, (i + 0.5) / 1000));
    expect([1, 2, 3, 4, 5].map((level) => levels.filter((l) => l === level).length)).toEqual([
      67, 200, 467, 216, 50,
    ]);
    expect(acuityOf('Urgent Care Centre', null, 0)).toBe(3);
  });
});

describe('alternate level of care', () => {
  it('is never in a short stay or of a child, and most likely before residential care', () => {
    expect(alcChance(80, 2, 'Skilled nursing facility')).toBe(0);
    expect(alcChance(10, 20, 'Home')).toBe(0);
    expect(alcChance(80, 10, 'Skilled nursing facility')).toBeGreaterThan(alcChance(80, 10, 'Home'));
  });
});

describe('settings of the network', () => {
  const ask = (more: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>> = {}) =>
    parseSpec({ dataset: 'network', settings: { network: own }, ...more });
  const code = (more: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>> = {}) => {
    try {
      ask(more, own);
    } catch (error) {
      return [(error as { code: string }).code, (error as { hint: string }).hint];
    }
    return null;
  };

  it('take the year before the anchor for the year of record', () => {
    expect(ask({})).toMatchObject({ asOf: '2026-01-01', historyYears: 1, patients: 1000, out: './data' });
    expect(code({ asOf: '2025-01-01' })).toBeNull();
    expect(code({}, { startYear: 2025 })).toBeNull();
  });

  it('refuse an anchor before the year of record is over, and a history that begins later', () => {
    expect(code({}, { startYear: 2026 })).toEqual([
      'SPEC_CONFLICT',
      expect.stringContaining('--as-of 2027-01-01'),
    ]);
    expect(code({ asOf: '2026-07-01' })).toEqual([
      'SPEC_CONFLICT',
      expect.stringContaining('--history-years 2'),
    ]);
    expect(code({ asOf: '2026-07-01', historyYears: 2 })).toBeNull();
  });

  it('refuse queries of tables that are not written', () => {
    expect(code({}, { withEd: false, queries: ['ed-flow'] })).toEqual([
      'SPEC_CONFLICT',
      expect.stringContaining('--with-ed'),
    ]);
    expect(code({}, { withEd: false, withIp: false })).toBeNull();
    expect(code({}, { queries: ['ed-flaw'] })![0]).toBe('SPEC_INVALID_VALUE');
  });

  it('refuse numbers out of range and unknown areas', () => {
    expect(code({}, { years: 0 })![0]).toBe('SPEC_INVALID_VALUE');
    expect(code({}, { growth: 2 })![0]).toBe('SPEC_INVALID_VALUE');
    expect(code({}, { lhaGrowth: { Nowhere: 0.1 } })![0]).toBe('SPEC_INVALID_VALUE');
  });

  it('leave out what is not wanted, and the queries that need it, and change nothing else', () => {
    const without = networkRows(120, { settings: { network: { withEd: false } } });
    const whole = networkRows(120);
    expect(without.ed_encounters).toEqual([]);
    expect(without.ip_stays).toEqual(whole.ip_stays);
    expect(without.patients).toEqual(whole.patients);
    const shipped = documentsOf(ask({}, { withEd: false, withIp: false }).settings!.network!).map(
      (d) => d.path,
    );
    expect(shipped).toEqual([
      'ddl/mysql.sql',
      'ddl/postgres.sql',
      'ddl/sqlite.sql',
      'queries/patient-demographics.sql',
      'queries/ed-volume-projection.sql',
    ]);
  });

  it('grow areas as they are told', () => {
    const rows = networkRows(120, {
      settings: { network: { years: 3, growth: 0, lhaGrowth: { Harborview: 0.1 } } },
    }).population_projection!;
    const of = (lha: number) =>
      rows
        .filter((r) => r.lha_id === lha && r.age_group === '0-4' && r.gender === 'Male')
        .map((r) => r.population);
    expect(of(1)).toEqual([588, 647, 706]);
    expect(of(2)).toEqual([392, 392, 392]);
  });
});

describe('sample queries', () => {
  it('run over the tables and say what they should', async () => {
    const db = await openDuckDb();
    await db.run(ddl([...reference, ...tables], duckdb));
    for (const table of [...reference, ...tables]) await fill(db, table.name, clean[table.name]!);
    for (const query of queries) {
      const found = (await db.runAndReadAll(query.sql)).getRowObjects();
      expect(found.length, query.name).toBeGreaterThan(0);
      if (query.name === 'ed-projection-check') {
        const [{ projected, scaled }] = found as unknown as [{ projected: number; scaled: number }];
        expect(Math.abs(scaled / projected - 1)).toBeLessThan(0.05);
      }
      if (query.name === 'facility-summary') {
        const sum = found.reduce((n, r) => n + Number(r.patients), 0);
        expect([found.length, sum]).toEqual([12, PATIENTS]);
      }
    }
    db.closeSync();
  });

  /** Rows as the files hold them: ids of persons as text, days and moments as the engine reads them. */
  async function fill(
    db: Awaited<ReturnType<typeof openDuckDb>>,
    name: string,
    rows: Rows[string],
  ): Promise<void> {
    const { columns } = [...reference, ...tables].find((t) => t.name === name)!;
    const literal = (column: string, x: unknown): string => {
      const { kind, printed } = (
        columns as Record<string, { kind: string; printed?: { prefix: string; digits: number } }>
      )[column]!;
      if (x === null) return 'NULL';
      if (printed !== undefined) return `'${printed.prefix}${String(x).padStart(printed.digits, '0')}'`;
      if (kind === 'date') return `DATE '1970-01-01' + ${num(x)}`;
      if (kind === 'time') return `epoch_ms(${num(x)}::BIGINT * 1000)`;
      return typeof x === 'string' ? `'${x.replaceAll("'", "''")}'` : String(x);
    };
    const values = rows.map(
      (r) =>
        `(${Object.entries(r)
          .map(([c, x]) => literal(c, x))
          .join(', ')})`,
    );
    await db.run(`INSERT INTO ${name} VALUES ${values.join(', ')}`);
  }
});

describe('the network as a dataset', () => {
  it('has as many residents as patients asked for, in the age groups of the projection', () => {
    expect(clean.patients).toHaveLength(PATIENTS);
    const share =
      clean.patients!.filter((p) => p.age_group === '75-84' || p.age_group === '85+').length / PATIENTS;
    // 12.4 % of the projection's residents; 3.5 standard errors of a sample of this size.
    expect(Math.abs(share - 1200 / 9700)).toBeLessThan(3.5 * Math.sqrt((0.124 * 0.876) / PATIENTS));
  });

  it('has births among its stays', () => {
    expect(clean.ip_stays!.filter((s) => s.program_id === 3 && s.subprogram_id === 1).length).toBeGreaterThan(
      0,
    );
  });

  it('has nine tables and says of itself what it reads', () => {
    expect([...network.reference, ...network.tables].map((t) => t.name)).toHaveLength(9);
    expect(network.leaves).toEqual([
      'observations',
      'laboratory',
      'immunizations',
      'family history',
      'lives of offices alone',
    ]);
  });
});
