// What users of the network choose, and the year of record that follows from it.
import { addYears, type Day, dayOf, formatDay, parseDay, yearOf } from '../../base/days.ts';
import { fail } from '../../base/errors.ts';
import { isOn, numberIn, type Setting, type Settings } from '../../schema/setting.ts';
import { LHA_NAMES, LHAS } from './geography.ts';
import { queries } from './queries.ts';

export const settings: readonly Setting[] = [
  { kind: 'switch', key: 'withEd', flag: '--with-ed', doc: 'Write emergency visits', default: true },
  { kind: 'switch', key: 'withIp', flag: '--with-ip', doc: 'Write inpatient stays', default: true },
  {
    kind: 'whole',
    key: 'startYear',
    flag: '--start-year',
    doc: 'Year of record, and first year of the projection; else the last whole year before the anchor date',
    default: null,
    low: 1950,
    high: 2099,
  },
  {
    kind: 'whole',
    key: 'years',
    flag: '--years',
    doc: 'Years of the projection',
    default: 10,
    low: 1,
    high: 50,
  },
  {
    kind: 'number',
    key: 'growth',
    flag: '--growth',
    doc: 'Growth of the network’s population, a share of the first year’s a year; areas grow around it',
    default: 0.01,
    low: -0.1,
    high: 0.1,
  },
  {
    kind: 'mapping',
    key: 'lhaGrowth',
    flag: null,
    doc: 'Growth of single areas, in the place of what follows from that of the network',
    default: {},
    keys: LHA_NAMES,
    low: -0.1,
    high: 0.1,
  },
  {
    kind: 'number',
    key: 'edRateScale',
    flag: '--ed-rate-scale',
    doc: 'Factor on every emergency visit rate',
    default: 1,
    low: 0.1,
    high: 4,
  },
  {
    kind: 'words',
    key: 'queries',
    flag: '--queries',
    doc: 'Sample queries to ship; none named: all that the written tables can answer',
    default: [],
    of: queries.map((q) => q.name),
  },
];

/** The calendar year whose care is in the tables. */
export function yearOfRecord(chosen: Settings, asOf: Day): number {
  return (chosen.startYear as number | null) ?? yearOf(asOf) - 1;
}

/** Growth of an area, a share of its first year's residents a year. */
export function growthOf(chosen: Settings, lha: number): number {
  const own = (chosen.lhaGrowth as Readonly<Record<string, number>>)[LHA_NAMES[lha - 1]!];
  return own ?? numberIn(chosen, 'growth') * LHAS[lha - 1]![3];
}

interface Asked {
  readonly asOf: string;
  readonly historyYears: number | 'all';
  readonly settings: Settings;
}

/** Refuse a year of record that lies beyond the anchor date or before the history, and queries of tables that are not written. */
export function refuse({ asOf, historyYears, settings: chosen }: Asked): void {
  const anchor = parseDay(asOf)!;
  const year = yearOfRecord(chosen, anchor);
  const whole = `--as-of ${year + 1}-01-01`;
  if (dayOf(year + 1, 1, 1) > anchor)
    fail('SPEC_CONFLICT', {
      first: `--start-year ${year}`,
      second: `the anchor date ${asOf}`,
      help: `Nothing happens after the anchor date, so ${year} must be over by then. Type ${whole}.`,
    });
  if (historyYears !== 'all' && addYears(anchor, -historyYears) > dayOf(year, 1, 1)) {
    const needed = Math.ceil((anchor - dayOf(year, 1, 1)) / 365.25);
    fail('SPEC_CONFLICT', {
      first: `--history-years ${historyYears}`,
      second: `the year of record ${year}`,
      help: `The history begins on ${formatDay(addYears(anchor, -historyYears))}. Type ${whole}, or --history-years ${needed}.`,
    });
  }
  refuseQueries(chosen);
}

function refuseQueries(chosen: Settings): void {
  for (const name of chosen.queries as readonly string[]) {
    const query = queries.find((q) => q.name === name)!;
    const missing = (['withEd', 'withIp'] as const).find(
      (key) => !isOn(chosen, key) && query.needs.includes(key),
    );
    if (missing === undefined) continue;
    const [off, on] = missing === 'withEd' ? ['--no-ed', '--with-ed'] : ['--no-ip', '--with-ip'];
    fail('SPEC_CONFLICT', {
      first: off,
      second: `--queries ${name}`,
      help: `That query reads the table that ${off} leaves out: type ${on}, or leave the query out.`,
    });
  }
}
