// Capacity planning over the files of a network: its stays and projection read, the scenario computed, and what it rests on.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, openDuckDb, sqlText } from '../base/duckdb.ts';
import { fail, suggest } from '../base/errors.ts';
import {
  type Baseline,
  DEFAULT_SCENARIO,
  type Plan,
  PRESETS,
  planCapacity,
  type Scenario,
} from '../datasets/network/capacity.ts';
import {
  BEDDED_PROGRAMS,
  MONTHS,
  SCHEDULES,
  staffedBeds,
  staffingFactors,
} from '../datasets/network/capacity-reference.ts';
import { PROGRAMS } from '../datasets/network/programs.ts';
import { reference, tables } from '../datasets/network/tables.ts';
import { filesOf, formatsIn, type StagedFormat } from '../formats/stage/files.ts';
import { writing } from './files.ts';

/** What is asked for; absent: as the preset says, else the default scenario. */
export interface CapacityRequest extends Partial<Scenario> {
  readonly preset?: string;
  /** Codes of sites; absent: all. */
  readonly sites?: readonly string[];
  /** Numbers of programs; absent: all with stays or beds. */
  readonly programs?: readonly number[];
  readonly baselineYear?: number;
}

export interface CapacityPlan extends Plan {
  readonly scenario: Scenario & { readonly baselineYear: number; readonly preset: string };
  readonly sites: Readonly<Record<number, string>>;
  readonly reference: CapacityReference;
}

/** The tables that a plan rests on. */
export interface CapacityReference {
  readonly staffed_beds_schedule: ReturnType<typeof staffedBeds>;
  readonly clinical_baseline: readonly (Baseline & { readonly year: number })[];
  readonly seasonality_monthly: readonly { readonly month: number; readonly multiplier: number }[];
  readonly staffing_factors: typeof staffingFactors;
}

/** Lowest and highest value of each parameter, as in the published planner. */
const LIMITS = {
  horizonYears: [0, 30, '--horizon-years'],
  occupancy: [0.8, 1, '--occupancy'],
  losDelta: [-0.5, 0.5, '--los-delta'],
  alcTarget: [0, 0.5, '--alc-target'],
  growth: [-0.2, 0.2, '--growth'],
} as const;

/**
 * Plan the capacity of the network in `dir`. Throws `SPEC_INVALID_VALUE` and `SPEC_UNKNOWN_KEY` for what cannot be asked,
 * `NOT_FOUND_PATH` and `DATA_UNREADABLE` for a directory that does not hold the network with its stays.
 */
export async function planCapacityOf(dir: string, request: CapacityRequest): Promise<CapacityPlan> {
  const scenario = scenarioOf(request);
  const db = await openNetwork(dir);
  try {
    return await planFrom(db, request, scenario);
  } finally {
    db.closeSync();
  }
}

function scenarioOf(request: CapacityRequest): Scenario {
  const preset = known('preset', request.preset ?? 'baseline', Object.keys(PRESETS));
  const asked = Object.fromEntries(
    Object.keys(DEFAULT_SCENARIO).flatMap((key) => {
      const value = request[key as keyof Scenario];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const scenario: Scenario = { ...DEFAULT_SCENARIO, ...PRESETS[preset], ...asked };
  for (const [key, [low, high, flag]] of Object.entries(LIMITS)) {
    const value = scenario[key as keyof typeof LIMITS];
    if (value === null) continue;
    const fits = value >= low && value <= high && (key !== 'horizonYears' || Number.isInteger(value));
    if (!fits)
      fail('SPEC_INVALID_VALUE', {
        name: flag,
        got: String(value),
        expected: `${key === 'horizonYears' ? 'a whole number' : 'a number'} from ${low} to ${high}`,
        example: `${flag} ${DEFAULT_SCENARIO[key as keyof Scenario] ?? high / 10}`,
      });
  }
  known('schedule', scenario.schedule, Object.keys(SCHEDULES));
  return scenario;
}

function known(what: string, name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  return fail('SPEC_UNKNOWN_KEY', {
    what,
    name,
    suggestion: suggest(name, names) ?? '',
    help: `Known: ${names.join(', ')}.`,
  });
}

const READ: Readonly<Record<StagedFormat, (files: string) => string>> = {
  csv: (files) => `read_csv(${files}, header=true)`,
  parquet: (files) => `read_parquet(${files})`,
  ndjson: (files) => `read_json(${files}, format='newline_delimited')`,
  json: (files) => `read_json(${files}, format='array')`,
};

const NEEDED = ['dim_site', 'dim_lha', 'population_projection', 'patients', 'ip_stays'];

/** The tables of a network as views. */
async function openNetwork(dir: string): Promise<DuckDBConnection> {
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    fail('NOT_FOUND_PATH', {
      path: dir,
      help: 'Name a directory that careloom generate network wrote.',
    });
  const all = [...reference, ...tables];
  const format = formatsIn(dir, all)[0];
  const missing = NEEDED.filter((name) => format === undefined || filesOf(dir, name, format).length === 0);
  if (format === undefined || missing.length > 0) return unreadable(dir, `it lacks ${missing.join(', ')}`);
  const db = await openDuckDb();
  try {
    for (const name of NEEDED) {
      const files = `[${filesOf(dir, name, format)
        .map((f) => sqlText(f.path))
        .join(', ')}]`;
      await db.run(`CREATE VIEW ${name} AS SELECT * FROM ${READ[format](files)}`);
    }
    return db;
  } catch (error) {
    db.closeSync();
    return unreadable(dir, error instanceof Error ? error.message.split('\n')[0]! : String(error));
  }
}

function unreadable(dir: string, problem: string): never {
  return fail('DATA_UNREADABLE', {
    file: dir,
    problem,
    help: 'Type careloom generate network --out DIR, with its stays (not --no-ip), and plan over that directory.',
  });
}

type Found = Readonly<Record<string, number | string | null>>;

async function rows(db: DuckDBConnection, sql: string): Promise<readonly Found[]> {
  const result = await db.runAndReadAll(sql);
  return result.getRowObjects() as unknown as readonly Found[];
}

async function planFrom(
  db: DuckDBConnection,
  request: CapacityRequest,
  scenario: Scenario,
): Promise<CapacityPlan> {
  const sites = await rows(db, 'SELECT site_id::INTEGER AS id, site_code AS code FROM dim_site ORDER BY 1');
  const chosen = sitesOf(sites, request.sites);
  const year = await baselineYear(db, request.baselineYear);
  const residents = await residentsBySite(db);
  const baselines = await baselinesOf(db, year, residents);
  const programs = programsOf(request.programs);
  const wanted = baselines.filter((b) => chosen.has(b.site_id) && programs.has(b.program_id));
  const beds = staffedBeds(new Map([...residents].map(([site, by]) => [site, by.get(year) ?? 0])));
  const plan = planCapacity(
    {
      baselines: wanted,
      projected: projectedGrowth(residents, year, scenario),
      beds,
      staffing: staffingFactors,
    },
    scenario,
  );
  return {
    ...plan,
    scenario: { ...scenario, baselineYear: year, preset: request.preset ?? 'baseline' },
    sites: Object.fromEntries(sites.map((s) => [s.id, s.code])) as Record<number, string>,
    reference: {
      staffed_beds_schedule: beds,
      clinical_baseline: baselines.map((b) => ({ ...b, year })),
      seasonality_monthly: MONTHS.map((multiplier, i) => ({ month: i + 1, multiplier })),
      staffing_factors: staffingFactors,
    },
  };
}

function sitesOf(sites: readonly Found[], wanted: readonly string[] | undefined): ReadonlySet<number> {
  const codes = sites.map((s) => String(s.code));
  for (const code of wanted ?? []) known('site', code, codes);
  return new Set(
    sites.filter((s) => wanted === undefined || wanted.includes(String(s.code))).map((s) => Number(s.id)),
  );
}

function programsOf(wanted: readonly number[] | undefined): ReadonlySet<number> {
  for (const n of wanted ?? [])
    if (!Number.isInteger(n) || n < 1 || n > PROGRAMS.length)
      fail('SPEC_INVALID_VALUE', {
        name: '--programs',
        got: String(n),
        expected: `numbers of programs from 1 to ${PROGRAMS.length}`,
        example: '--programs 1,5',
      });
  return new Set(wanted ?? PROGRAMS.map((_, i) => i + 1));
}

/** The year of record is the first of the projection; another one of the projection may stand for it. */
async function baselineYear(db: DuckDBConnection, wanted: number | undefined): Promise<number> {
  const [span] = await rows(
    db,
    'SELECT min(year)::INTEGER AS first, max(year)::INTEGER AS last FROM population_projection',
  );
  const [first, last] = [Number(span!.first), Number(span!.last)];
  if (wanted === undefined || (wanted >= first && wanted <= last)) return wanted ?? first;
  return fail('SPEC_INVALID_VALUE', {
    name: '--baseline-year',
    got: String(wanted),
    expected: `a year of the projection, ${first} to ${last}`,
    example: `--baseline-year ${first}`,
  });
}

type Residents = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Residents of the areas that look to a site, by site and year. */
async function residentsBySite(db: DuckDBConnection): Promise<Residents> {
  const found = await rows(
    db,
    `SELECT l.default_site_id::INTEGER AS site, p.year::INTEGER AS year, sum(p.population)::DOUBLE AS residents
     FROM population_projection p JOIN dim_lha l ON l.lha_id = p.lha_id GROUP BY 1, 2`,
  );
  const bySite = new Map<number, Map<number, number>>();
  for (const { site, year, residents } of found) {
    const years = bySite.get(Number(site)) ?? new Map<number, number>();
    years.set(Number(year), Number(residents));
    bySite.set(Number(site), years);
  }
  return bySite;
}

/** Stays of the sample by site and program, brought to the population of the year. */
async function baselinesOf(
  db: DuckDBConnection,
  year: number,
  residents: Residents,
): Promise<readonly Baseline[]> {
  const [{ patients }] = (await rows(db, 'SELECT count(*)::DOUBLE AS patients FROM patients')) as [Found];
  const total = [...residents.values()].reduce((sum, by) => sum + (by.get(year) ?? 0), 0);
  const scale = Number(patients) === 0 ? 0 : total / Number(patients);
  const found = await rows(
    db,
    `SELECT facility_id::INTEGER AS site, program_id::INTEGER AS program, count(*)::DOUBLE AS stays,
       avg(los_days)::DOUBLE AS los, avg(alc_flag)::DOUBLE AS alc FROM ip_stays GROUP BY 1, 2`,
  );
  const key = (site: number, program: number) => site * 100 + program;
  const byKey = new Map(found.map((f) => [key(Number(f.site), Number(f.program)), f]));
  return [...residents.keys()]
    .sort((a, b) => a - b)
    .flatMap((site_id) =>
      programsAt(site_id, found).map((program_id) => {
        const f = byKey.get(key(site_id, program_id));
        return {
          site_id,
          program_id,
          admissions: Number(f?.stays ?? 0) * scale,
          los_base_days: Number(f?.los ?? 0),
          alc_rate: Number(f?.alc ?? 0),
        };
      }),
    );
}

/** Programs with beds everywhere, and those with stays at the site. */
function programsAt(site: number, found: readonly Found[]): number[] {
  const there = found.filter((f) => Number(f.site) === site).map((f) => Number(f.program));
  return [...new Set([...BEDDED_PROGRAMS, ...there])].sort((a, b) => a - b);
}

/** Residents of a site at the horizon over those of the baseline year; beyond the projection, its last year. */
function projectedGrowth(
  residents: Residents,
  year: number,
  { horizonYears }: Scenario,
): ReadonlyMap<number, number> {
  return new Map(
    [...residents].map(([site, by]) => {
      const last = Math.min(year + horizonYears, Math.max(...by.keys()));
      return [site, (by.get(last) ?? 0) / (by.get(year) ?? 1)];
    }),
  );
}

/** Write the tables that a plan rests on, and the plan itself, as CSV and JSON. */
export async function writeCapacity(plan: CapacityPlan, dir: string): Promise<readonly string[]> {
  const { reference: of, ...told } = plan;
  const files: Record<string, string> = {
    'capacity_plan.csv': csvOf(plan.rows),
    ...Object.fromEntries(Object.entries(of).map(([name, list]) => [`${name}.csv`, csvOf(list)])),
    'capacity_plan.json': `${JSON.stringify(told, null, 2)}\n`,
  };
  await writing(dir, () => {
    mkdirSync(dir, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  });
  return Object.keys(files);
}

/** Rows of numbers and plain codes. */
function csvOf(list: readonly object[]): string {
  const names = Object.keys(list[0] ?? {});
  const lines = list.map((row) => names.map((n) => String((row as Record<string, unknown>)[n])).join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}
