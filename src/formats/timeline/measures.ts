// The measurements that a reader of a life looks at first, and their small charts.
import { type Day, dayOf, formatDay, yearOf } from '../../base/days.ts';
import { analyteByKey } from '../../clinical/analytes.ts';
import type { Life } from '../../clinical/life.ts';
import type { ObservationRow } from '../../clinical/tables.ts';
import { axisLabel, axisLine, valueAxis } from '../../page/axes.ts';
import { type ChartOption, draw, ink } from '../../page/charts.ts';
import { escapeHtml } from '../../page/text.ts';
import { endOf, type TimelineInput } from './input.ts';

/** Charts in order of interest; several keys share one picture. */
const ADULT: readonly (readonly string[])[] = [
  ['systolic', 'diastolic'],
  ['weight'],
  ['hba1c'],
  ['ldl'],
  ['egfr'],
  ['hemoglobin'],
  ['nt-probnp'],
  ['bnp'],
  ['glucose'],
  ['potassium'],
  ['tsh'],
  ['urine-albumin'],
  ['phq9'],
  ['heart-rate'],
  ['oxygen-saturation'],
];
const CHILD: readonly (readonly string[])[] = [
  ['height'],
  ['weight'],
  ['head-circumference'],
  ['bmi'],
  ['temperature'],
  ['heart-rate'],
  ['systolic', 'diastolic'],
  ['hemoglobin'],
];

const MOST_CHARTS = 12;
/** A line through fewer values shows nothing. */
const FEWEST_VALUES = 3;

export interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly (readonly ObservationRow[])[];
}

/** Measures with enough values to be drawn, in time order. */
export function measuresOf(life: Life): Measure[] {
  const byLoinc = new Map<string, ObservationRow[]>();
  for (const o of life.observations) {
    if (o.value === null) continue;
    const rows = byLoinc.get(o.loinc_code);
    if (rows === undefined) byLoinc.set(o.loinc_code, [o]);
    else rows.push(o);
  }
  const wanted = life.patient.age < 18 ? CHILD : ADULT;
  return wanted
    .map((keys) => measure(keys, byLoinc))
    .filter((m) => m.series[0] !== undefined && m.series[0].length >= FEWEST_VALUES)
    .slice(0, MOST_CHARTS);
}

function measure(keys: readonly string[], byLoinc: ReadonlyMap<string, readonly ObservationRow[]>): Measure {
  const found = keys.map((key) => analyteByKey(key));
  const series = found.flatMap((a) => {
    const rows = byLoinc.get(a.loinc);
    return rows === undefined ? [] : [[...rows].sort((x, y) => x.observed_at - y.observed_at)];
  });
  return {
    title: keys[0] === 'systolic' ? 'Blood pressure' : found[0]!.type,
    unit: unitText(found[0]!.unit),
    series,
  };
}

/** UCUM as clinicians write it. */
export function unitText(unit: string | null): string {
  if (unit === null) return '';
  const words: Readonly<Record<string, string>> = {
    'mm[Hg]': 'mmHg',
    Cel: '°C',
    '{score}': 'points',
    'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
    'kg/m2': 'kg/m²',
    '[pH]': 'pH',
  };
  return words[unit] ?? unit.replace('[IU]', 'IU').replace('10*', '10^');
}

export function chartCards(input: TimelineInput): string {
  const cards = measuresOf(input.life).map((m) => card(m, input));
  return cards.length === 0
    ? ''
    : `<h2 id="measures">Measurements</h2><p class="sub">Shaded: reference range. Filled points lie outside it.</p><div class="grid small">${cards.join('')}</div>`;
}

function card(m: Measure, input: TimelineInput): string {
  const last = m.series.map((rows) => rows[rows.length - 1]!);
  const value = last.map((o) => o.value).join('/');
  return (
    `<div class="card"><h3>${escapeHtml(m.title)} <b>${value}</b> <span class="score">${escapeHtml(m.unit)}, ${formatDay(last[0]!.date)}</span></h3>` +
    `${picture(m, input)}</div>`
  );
}

function picture(m: Measure, input: TimelineInput): string {
  const ends = [input.from, endOf(input)] as const;
  const values = m.series.flatMap((rows) => rows.map((o) => o.value!));
  const spread = Math.max(...values) - Math.min(...values) || Math.abs(values[0]!) * 0.1 || 1;
  const [low, high] = [Math.min(...values) - 0.15 * spread, Math.max(...values) + 0.15 * spread];
  const label = `${m.title}, ${m.unit}: ${values.length} values from ${formatDay(ends[0])} to ${formatDay(ends[1])}`;
  return draw(
    {
      grid: { left: 38, right: 10, top: 8, bottom: 22 },
      xAxis: yearAxis(...ends),
      yAxis: valueAxis({
        min: low,
        max: high,
        splitNumber: 3,
        axisLabel: { ...axisLabel, showMinLabel: false, showMaxLabel: false },
      }),
      series: m.series.flatMap((rows) => [band(rows, low, high), line(rows)]),
    },
    260,
    140,
    label,
  );
}

/** Days as numbers, labelled by year at the first of January. */
function yearAxis(from: Day, to: Day): ChartOption {
  const years = yearOf(to) - yearOf(from);
  const step = Math.max(1, Math.ceil(years / 4));
  const customValues = Array.from({ length: Math.floor(years / step) + 1 }, (_, k) =>
    dayOf(yearOf(from) + 1 + k * step, 1, 1),
  ).filter((day) => day <= to);
  return valueAxis({
    min: from,
    max: Math.max(to, from + 1),
    splitLine: { show: false },
    axisLine: { show: true, ...axisLine },
    axisTick: { show: true, customValues, lineStyle: axisLine.lineStyle },
    axisLabel: { ...axisLabel, customValues, formatter: (day: number) => String(yearOf(Math.round(day))) },
  });
}

/** The reference range of the latest value. */
function band(rows: readonly ObservationRow[], low: number, high: number): ChartOption {
  const [from, to] = limitsOf(rows[rows.length - 1]!.reference_range);
  const ends = [{ yAxis: Math.max(low, from ?? low) }, { yAxis: Math.min(high, to ?? high) }];
  const empty = (from === null && to === null) || ends[0]!.yAxis >= ends[1]!.yAxis;
  return {
    type: 'line',
    data: [],
    silent: true,
    ...(empty
      ? {}
      : { markArea: { silent: true, data: [ends], itemStyle: { color: ink.band, opacity: 0.2 } } }),
  };
}

/** Limits of a printed range: `3.5-5.1`, `<200`, `>60`. */
export function limitsOf(text: string | null): readonly [number | null, number | null] {
  if (text === null) return [null, null];
  const one = /^([<>])(-?[\d.]+)$/.exec(text);
  if (one !== null) return one[1] === '<' ? [null, Number(one[2])] : [Number(one[2]), null];
  const two = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(text);
  return two === null ? [null, null] : [Number(two[1]), Number(two[2])];
}

function line(rows: readonly ObservationRow[]): ChartOption {
  return {
    type: 'line',
    silent: true,
    data: rows.map((o) => ({
      value: [o.date, o.value],
      symbol: 'circle',
      itemStyle: outside(o)
        ? { color: ink.emergency }
        : { color: ink.paper, borderColor: ink.male, borderWidth: 1.2 },
    })),
    symbolSize: rows.length > 40 ? 3.5 : 5,
    showSymbol: true,
    showAllSymbol: true,
    lineStyle: { color: ink.male, width: 1.3, opacity: 0.7 },
    z: 3,
  };
}

export function outside({ interpretation }: ObservationRow): boolean {
  return interpretation !== null && interpretation !== 'N';
}
