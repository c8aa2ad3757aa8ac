// Volumes and rates over everyone: exact numbers of rows, and each configured rate within a point.
import type { Part } from '../../../schema/batch.ts';
import type { Check, Finding } from '../../../schema/fold.ts';
import { type Scan, scan } from '../../../schema/scan.ts';
import { type Settings, textIn } from '../../../schema/setting.ts';
import { type Choices, choicesOf, isWinter } from '../settings.ts';

/** How many of how many. */
type Share = readonly [part: number, whole: number];

interface Rate {
  readonly table: string;
  readonly column: string;
  readonly doc: string;
  readonly target: (c: Choices) => number;
  readonly share: (rows: Scan) => Share;
  /** A general population holds what it holds: there the rate is the most that is listed. */
  readonly ofPanel?: boolean;
}

function counted(rows: Scan, of: (row: number) => boolean, yes: (row: number) => boolean): Share {
  let [part, whole] = [0, 0];
  for (let i = 0; i < rows.rows; i++) {
    if (!of(i)) continue;
    whole++;
    if (yes(i)) part++;
  }
  return [part, whole];
}

const everyone = () => true;

function flagged(column: string) {
  return (rows: Scan) => {
    const flag = rows.column(column);
    return counted(rows, everyone, (i) => flag(i) === true);
  };
}

function illness(name: keyof Choices['prevalence']): Rate {
  return {
    table: 'patients',
    column: 'comorbidities',
    doc: `share of patients with ${name}`,
    target: (c) => c.prevalence[name],
    ofPanel: true,
    share: (rows) => {
      const list = rows.column('comorbidities');
      return counted(rows, everyone, (i) =>
        String(list(i) ?? '')
          .split('|')
          .includes(name),
      );
    },
  };
}

const RATES: Readonly<Record<string, Rate>> = {
  readmission: {
    table: 'encounters',
    column: 'is_readmission',
    doc: 'share of inpatient encounters that are readmissions',
    target: (c) => c.rates.readmissionRate,
    share: (rows) => {
      const [type, flag] = [rows.column('encounter_type'), rows.column('is_readmission')];
      return counted(
        rows,
        (i) => type(i) === 'Inpatient',
        (i) => flag(i) === true,
      );
    },
  },
  infection: {
    table: 'encounters',
    column: 'hai_type',
    doc: 'share of inpatient encounters with a hospital-acquired infection',
    target: (c) => c.rates.haiRate,
    share: (rows) => {
      const [type, hai] = [rows.column('encounter_type'), rows.column('hai_type')];
      return counted(
        rows,
        (i) => type(i) === 'Inpatient',
        (i) => hai(i) !== null,
      );
    },
  },
  high_cost: {
    table: 'patients',
    column: 'is_high_cost',
    doc: 'share of patients who are high-cost',
    target: (c) => c.rates.highCostRate,
    share: flagged('is_high_cost'),
  },
  fraud: {
    table: 'claims',
    column: 'is_fraudulent',
    doc: 'share of claims with a planted fraud pattern',
    target: (c) => c.rates.fraudRate,
    share: flagged('is_fraudulent'),
  },
  hypertension: illness('Hypertension'),
  diabetes: illness('Diabetes'),
  copd: illness('COPD'),
  heart_disease: illness('Heart Disease'),
  obesity: illness('Obesity'),
  correlation: {
    table: 'patients',
    column: 'comorbidities',
    doc: 'share of those with diabetes or heart disease who also have hypertension',
    target: (c) => c.rates.comorbidityCorrelation,
    share: (rows) => {
      const list = rows.column('comorbidities');
      const has = (i: number, name: string) =>
        String(list(i) ?? '')
          .split('|')
          .includes(name);
      return counted(
        rows,
        (i) => has(i, 'Diabetes') || has(i, 'Heart Disease'),
        (i) => has(i, 'Hypertension'),
      );
    },
  },
};

/** A point, and three of a small sample. */
const TOLERANCE = 0.01;
const SMALL = 3;

export function rateChecks(settings: Settings): readonly Check[] {
  return [
    ...Object.entries(RATES).map(([name, rate]) => rateCheck(name, rate, settings)),
    volumeCheck('encounters', settings),
    volumeCheck('claims', settings),
    winterCheck(settings),
  ];
}

function finding(
  table: string,
  column: string | null,
  aspect: string,
  doc: string,
): Omit<Finding, 'failed' | 'of' | 'allowed' | 'examples'> {
  return { check: `${table}.${column ?? 'rows'}.${aspect}`, category: 'plausibility', table, column, doc };
}

const added = (a: Share, b: Share): Share => [a[0] + b[0], a[1] + b[1]];

function rateCheck(
  name: string,
  { table, column, doc, target, share, ofPanel }: Rate,
  settings: Settings,
): Check {
  return {
    id: `${table}.${column}.rate_${name}`,
    see: (part: Part): Share => {
      const rows = scan(part, table);
      return rows === null ? [0, 0] : share(rows);
    },
    merge: added,
    end: (seen: readonly Share[]) => {
      const [part, whole] = seen.reduce(added, [0, 0]);
      const wanted = target(choicesOf(settings, 1));
      const short = ofPanel === true && textIn(settings, 'population') !== 'hospital';
      const off = short ? Math.max(0, part - wanted * whole) : Math.abs(part - wanted * whole);
      return [
        {
          ...finding(
            table,
            column,
            `rate_${name}`,
            `${doc} is ${wanted}${short ? ' at most' : ''}, within a point`,
          ),
          failed: Math.floor(off),
          of: whole,
          allowed: Math.ceil(TOLERANCE * whole) + SMALL,
          examples: [`${part} of ${whole}, wanted ${wanted}`],
        },
      ];
    },
  };
}

/** Exactly the rows asked for; a run without persons has none. */
function volumeCheck(table: 'encounters' | 'claims', settings: Settings): Check {
  return {
    id: `${table}.rows.exact`,
    see: (part: Part): Share => [part.get(table)?.rows ?? 0, part.get('patients')?.rows ?? 0],
    merge: added,
    end: (seen: readonly Share[]) => {
      const [rows, patients] = seen.reduce(added, [0, 0]);
      const wanted = choicesOf(settings, patients)[table];
      return [
        {
          ...finding(table, null, 'exact', `${table} has exactly the rows that were asked for`),
          failed: Math.abs(rows - wanted),
          of: Math.max(rows, wanted),
          allowed: 0,
          examples: rows === wanted ? [] : [`${rows} rows, wanted ${wanted}`],
        },
      ];
    },
  };
}

/** Winter days in a year of 365.25 days, December to February. */
const WINTER_DAYS = 90.25;

function winterCheck(settings: Settings): Check {
  const doc = 'encounters a day in winter are the winter surge times those of other days, within a tenth';
  return {
    id: 'encounters.encounter_date.winter',
    see: (part: Part): Share => {
      const rows = scan(part, 'encounters');
      if (rows === null) return [0, 0];
      const day = rows.column('encounter_date');
      return counted(rows, everyone, (i) => isWinter(day(i) as number));
    },
    merge: added,
    end: (seen: readonly Share[]) => {
      const [winter, all] = seen.reduce(added, [0, 0]);
      const surge = choicesOf(settings, 1).winterSurge;
      const share = (surge * WINTER_DAYS) / (surge * WINTER_DAYS + 365.25 - WINTER_DAYS);
      return [
        {
          ...finding('encounters', 'encounter_date', 'winter', doc),
          failed: Math.floor(Math.abs(winter - share * all)),
          of: all,
          // A tenth of the surge is 2 points of the share.
          allowed: Math.ceil(0.02 * all) + SMALL,
          examples: [`${winter} of ${all} in winter, wanted ${Math.round(share * 1000) / 1000}`],
        },
      ];
    },
  };
}
