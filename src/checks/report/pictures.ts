// The pictures of the report: from chart data to chart options, one function a picture.
import { type Curve, interpolate } from '../../base/distributions.ts';
import { CLASSES, type ChartClass, type RealismCharts } from '../realism/chart-data.ts';
import { usPopulation } from '../realism/us-population.ts';
import { type ChartOption, type Draw, draw, ink } from './charts.ts';

const SMALL = 10.5;
const MONTHS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];
/** Days of each month; February over four years. */
const MONTH_DAYS = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SEXES = ['male', 'female'] as const;
type Sex = (typeof SEXES)[number];

const axisLabel = { color: ink.muted, fontSize: SMALL, hideOverlap: true };
const axisLine = { lineStyle: { color: ink.line } };
const splitLine = { lineStyle: { color: ink.line, width: 1, opacity: 0.6 } };

function valueAxis(more: ChartOption = {}): ChartOption {
  return { type: 'value', axisLabel, axisLine: { show: false }, axisTick: { show: false }, splitLine, ...more };
}

function categoryAxis(data: readonly (string | number)[], more: ChartOption = {}): ChartOption {
  return { type: 'category', data, axisLabel, axisLine, axisTick: { show: false }, splitLine: { show: false }, ...more };
}

const named = (name: string, gap = 26) => ({
  name, nameLocation: 'middle', nameGap: gap, nameTextStyle: { color: ink.muted, fontSize: SMALL },
});

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** Living by age and sex, as shares of all, against the outline of the US population. */
export function pyramid(charts: RealismCharts): string {
  const bands = Array.from({ length: 18 }, (_, i) => (i === 17 ? '85+' : `${i * 5}–${i * 5 + 4}`));
  const shares = (sex: Sex) => {
    const own = charts.pyramid[sex];
    const folded = own.slice(0, 17).concat(sum(own.slice(17)));
    return folded.map((n) => (100 * n) / Math.max(1, charts.living));
  };
  const total = sum(usPopulation.male) + sum(usPopulation.female);
  const outline = (sex: Sex, side: number) => usPopulation[sex].map((n, i) => [(side * 100 * n) / total, i]);
  const bars = (sex: Sex, side: number): ChartOption => ({
    type: 'bar', stack: 'people', silent: true, barWidth: '78%', itemStyle: { color: ink[sex], borderRadius: 2 },
    data: shares(sex).map((x) => side * x),
  });
  const marks = (sex: Sex, side: number): ChartOption => ({
    type: 'scatter', silent: true, symbol: 'rect', symbolSize: [2.5, 15], itemStyle: { color: ink.reference, opacity: 1 },
    data: outline(sex, side), z: 5,
  });
  const most = Math.max(4, ...shares('male'), ...shares('female'));
  return draw(
    {
      grid: { left: 44, right: 12, top: 8, bottom: 40 },
      xAxis: valueAxis({
        min: -Math.ceil(most), max: Math.ceil(most), interval: 1, ...named('share of the living, %'),
        axisLabel: { ...axisLabel, formatter: (x: number) => String(Math.abs(x)) },
      }),
      yAxis: categoryAxis(bands, { axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } }),
      series: [bars('male', -1), bars('female', 1), marks('male', -1), marks('female', 1)],
    },
    460, 430, 'Population pyramid: share of the living by five-year age band and sex, with the US population as marks',
  );
}

/** Wilson interval of a share, 95 %. */
export function wilson(k: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const [z, p] = [1.96, k / n];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** A vertical line from dimension 1 to dimension 2 at dimension 0. */
function whiskers(data: readonly (readonly number[])[], color: string): ChartOption {
  return {
    type: 'custom', silent: true, data, z: 3,
    renderItem: (_: unknown, api: Draw) => {
      const [x, low] = api.coord([api.value(0), api.value(1)]);
      // An interval that leaves the picture ends at its upper edge.
      const high = Math.max(8, api.coord([api.value(0), api.value(2)])[1]);
      return { type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: { stroke: color, lineWidth: 1.4, opacity: 0.75 } };
    },
  };
}

function dots(data: readonly (readonly number[])[], color: string, size = 6): ChartOption {
  return { type: 'scatter', silent: true, data, symbolSize: size, itemStyle: { color, opacity: 1 }, z: 4 };
}

/** Prevalence of one condition by age and sex, points with 95 % intervals, target curves where there are any. */
export function prevalenceByAge(
  charts: RealismCharts,
  index: number,
  target: { readonly male: Curve; readonly female: Curve } | null,
): string {
  const condition = charts.prevalence.conditions[index]!;
  const series: ChartOption[] = [];
  let most = 5;
  for (const sex of SEXES) {
    const shift = sex === 'male' ? -0.9 : 0.9;
    const points = condition.cases[sex].flatMap((k, band) => {
      const n = charts.prevalence.people[sex][band]!;
      // Bands of fewer than ten persons say nothing.
      return n < 10 ? [] : [[band * 10 + 5 + shift, (100 * k) / n, ...wilson(k, n).map((x) => 100 * x)]];
    });
    if (target !== null) series.push(targetLine(target[sex], ink[sex]));
    series.push(whiskers(points.map(([x, , low, high]) => [x!, low!, high!]), ink[sex]));
    series.push(dots(points.map(([x, y]) => [x!, y!]), ink[sex], 5.5));
    most = Math.max(most, ...points.map((p) => p[1]! * 1.12), target === null ? 0 : 100 * interpolate(target[sex], 95));
  }
  const [top, interval] = TOPS.find(([t]) => t >= most) ?? [100, 25];
  return draw(
    {
      grid: { left: 30, right: 8, top: 8, bottom: 22 },
      xAxis: valueAxis({ min: 0, max: 100, interval: 20, splitLine: { show: false }, axisLine: { show: true, ...axisLine } }),
      yAxis: valueAxis({ min: 0, max: top, interval }),
      series,
    },
    260, 150, `${condition.title}: share of the living ever diagnosed, percent, by age, men and women`,
  );
}

function targetLine(curve: Curve, color: string): ChartOption {
  const data = Array.from({ length: 51 }, (_, i) => [i * 2, 100 * interpolate(curve, i * 2)]);
  return { type: 'line', silent: true, showSymbol: false, data, lineStyle: { color, width: 1.6, opacity: 0.85, type: 'dashed' }, z: 2 };
}

/** Tops of percent axes with the distance of their lines. */
const TOPS: readonly (readonly [number, number])[] = [
  [6, 2], [9, 3], [12, 4], [15, 5], [20, 5], [30, 10], [40, 10], [60, 20], [80, 20], [100, 25],
];

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** When visits begin: hour of the day against weekday; the darker the more. */
export function weekMap(charts: RealismCharts, cls: ChartClass): string {
  const { week } = charts.visits[cls];
  const most = Math.max(1, ...week);
  // Rows Monday to Sunday from above; the data begin with Sunday.
  const data = week.map((n, i) => [i % 24, (Math.floor(i / 24) + 6) % 7, n]);
  return draw(
    {
      grid: { left: 34, right: 6, top: 4, bottom: 36 },
      xAxis: categoryAxis(Array.from({ length: 24 }, (_, h) => h), {
        ...named('local hour of arrival'), axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 2 },
      }),
      yAxis: categoryAxis(WEEK, { inverse: true, axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } }),
      series: [
        {
          type: 'custom', silent: true, data,
          renderItem: (_: unknown, api: Draw) => {
            const [x, y] = api.coord([api.value(0), api.value(1)]);
            const [w, h] = api.size([1, 1]);
            const shape = { x: x - w / 2 + 0.75, y: y - h / 2 + 0.75, width: w - 1.5, height: h - 1.5, r: 2 };
            const share = api.value(2) / most;
            return {
              type: 'group',
              children: [
                { type: 'rect', shape, style: { fill: ink.line, opacity: 0.35 } },
                { type: 'rect', shape, style: { fill: ink[cls], opacity: Math.round(share * 100) / 100 } },
              ],
            };
          },
        },
      ],
    },
    460, 210, `Arrivals by hour of the day and weekday: ${TITLES[cls]}`,
  );
}

export const TITLES: Readonly<Record<ChartClass, string>> = {
  office: 'office visits', emergency: 'emergency visits', stay: 'hospital admissions', telehealth: 'telehealth',
};

/** Visits a day by month, 100 = the year's mean, by class. */
export function months(charts: RealismCharts): string {
  const series = CLASSES.flatMap((cls) => {
    const counts = charts.visits[cls].months;
    const daily = counts.map((n, i) => n / MONTH_DAYS[i]!);
    const mean = sum(counts) / sum(MONTH_DAYS);
    if (sum(counts) < 100) return [];
    return [
      {
        type: 'line', silent: true, data: daily.map((x) => Math.round((1000 * x) / mean) / 10), symbolSize: 5, symbol: 'circle',
        showSymbol: true, lineStyle: { color: ink[cls], width: 2 }, itemStyle: { color: ink[cls] },
      },
    ];
  });
  return draw(
    {
      grid: { left: 34, right: 10, top: 10, bottom: 24 },
      xAxis: categoryAxis(MONTHS, { boundaryGap: false }),
      yAxis: valueAxis({ scale: true, splitNumber: 4 }),
      series,
    },
    460, 210, 'Visits a day by month, 100 is the mean of the year: office, emergency, hospital, telehealth',
  );
}

/** Influenza by month of onset, share of the year. */
export function influenza(charts: RealismCharts): string {
  const all = Math.max(1, sum(charts.influenzaMonths));
  return draw(
    {
      grid: { left: 34, right: 10, top: 10, bottom: 24 },
      xAxis: categoryAxis(MONTHS),
      yAxis: valueAxis({ splitNumber: 4 }),
      series: [
        {
          type: 'bar', silent: true, barWidth: '70%', itemStyle: { color: ink.emergency, borderRadius: [2, 2, 0, 0] },
          data: charts.influenzaMonths.map((n) => Math.round((1000 * n) / all) / 10),
        },
      ],
    },
    460, 210, 'Influenza by month of onset, percent of the year',
  );
}

/** Distribution of one analyte, men and women, over its reference interval. */
export function histogram(charts: RealismCharts, index: number): string {
  const { plan, male, female } = charts.histograms[index]!;
  const { from, width, count } = plan.cells;
  const to = from + width * count;
  const line = (counts: readonly number[], color: string): ChartOption => {
    const all = Math.max(1, sum(counts));
    const data = counts.map((n, i) => [from + width * i, Math.round((10_000 * n) / all) / 100]);
    return {
      type: 'line', silent: true, step: 'end', showSymbol: false, data: [...data, [to, 0]],
      lineStyle: { color, width: 1.6 }, areaStyle: { color, opacity: 0.08 }, z: 3,
    };
  };
  const interval = (sex: Sex): ChartOption => {
    const [low, high] = plan.limits[sex];
    return [{ xAxis: Math.max(from, low ?? from) }, { xAxis: Math.min(to, high ?? to) }];
  };
  const same = String(plan.limits.male) === String(plan.limits.female);
  const shading = same
    ? [{ interval: interval('male'), color: ink.band, opacity: 0.22 }]
    : SEXES.map((sex) => ({ interval: interval(sex), color: ink[sex], opacity: 0.1 }));
  return draw(
    {
      grid: { left: 24, right: 10, top: 8, bottom: 22 },
      xAxis: valueAxis({ min: from, max: to, splitLine: { show: false }, splitNumber: 4, axisLine: { show: true, ...axisLine }, axisLabel: { ...axisLabel, showMinLabel: false, showMaxLabel: false } }),
      yAxis: valueAxis({ splitNumber: 2 }),
      series: [
        ...shading.map((s) => ({
          type: 'line', data: [], silent: true,
          markArea: { silent: true, data: [s.interval], itemStyle: { color: s.color, opacity: s.opacity } },
        })),
        line(male, ink.male), line(female, ink.female),
      ],
    },
    260, 140, `${plan.title}, ${plan.unit}: distribution among men and women with the reference interval`,
  );
}

/** Correlation of consecutive readings of one person. */
export function selfCorrelation(charts: RealismCharts): string {
  const rows = charts.selfCorrelation;
  const known = rows.map((c) => (Number.isFinite(c.r) ? Math.round(c.r * 100) / 100 : 0));
  return draw(
    {
      grid: { left: 118, right: 34, top: 4, bottom: 36 },
      xAxis: valueAxis({ min: 0, max: 1, ...named('correlation with the previous reading, r') }),
      yAxis: categoryAxis(rows.map((c) => c.title), { inverse: true, axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } }),
      series: [
        {
          type: 'bar', silent: true, barWidth: 12, data: known, itemStyle: { color: ink.office, borderRadius: 2 },
          label: { show: true, position: 'right', color: ink.text, fontSize: SMALL, formatter: (p: { value: number }) => p.value.toFixed(2) },
          markLine: {
            silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: ink.reference, width: 1.5, type: 'dashed' },
            data: [{ xAxis: 0.5 }],
          },
        },
      ],
    },
    460, 210, 'Correlation of consecutive readings of the same person; the dashed line marks 0.5',
  );
}

/** 95 % limits of a Poisson count (Byar's approximation; Breslow and Day 1987, §2.3). */
export function poissonLimits(n: number): readonly [number, number] {
  const edge = (k: number, z: number) => {
    const t = 1 - 1 / (9 * k) + z / (3 * Math.sqrt(k));
    return k * t * t * t;
  };
  return [n === 0 ? 0 : edge(n, -1.96), edge(n + 1, 1.96)];
}

/** Deaths over those that the life table expects, by age and sex. */
export function deathRatios(charts: RealismCharts): string {
  const series = SEXES.flatMap((sex) => {
    const shift = sex === 'male' ? -1.4 : 1.4;
    const points = charts.mortality
      .filter((m) => m.sex === sex && m.expected >= 2)
      .map((m) => [m.from + 5 + shift, m.observed / m.expected, ...poissonLimits(m.observed).map((x) => x / m.expected)]);
    const inside = points.map(([x, r, low, high]) => [x!, clip(r!), clip(low!), clip(high!)]);
    return [
      whiskers(inside.map(([x, , low, high]) => [x!, low!, high!]), ink[sex]),
      dots(inside.map(([x, r]) => [x!, r!]), ink[sex], 8),
    ];
  });
  return draw(
    {
      grid: { left: 34, right: 10, top: 10, bottom: 38 },
      xAxis: valueAxis({ min: 0, max: 100, interval: 10, splitLine: { show: false }, axisLine: { show: true, ...axisLine }, ...named('age') }),
      yAxis: {
        ...valueAxis(), type: 'log', logBase: 2, min: 0.25, max: 4,
        axisLabel: { ...axisLabel, formatter: (x: number) => String(x) },
      },
      series: [
        {
          type: 'line', data: [], silent: true,
          markArea: { silent: true, itemStyle: { color: ink.band, opacity: 0.25 }, data: [[{ yAxis: 0.85 }, { yAxis: 1.15 }]] },
          markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: ink.reference, width: 1.2, type: 'dashed' }, data: [{ yAxis: 1 }] },
        },
        ...series,
      ],
    },
    460, 240, 'Deaths observed over deaths expected from the life table by ten-year age band, men and women, 95 percent limits',
  );
}

const clip = (ratio: number): number => Math.min(4, Math.max(0.25, ratio));

/** Length of hospital stays. */
export function nights(charts: RealismCharts): string {
  const all = Math.max(1, sum(charts.nights));
  const labels = charts.nights.map((_, i) => (i === charts.nights.length - 1 ? `${i}+` : String(i)));
  return draw(
    {
      grid: { left: 34, right: 10, top: 10, bottom: 38 },
      xAxis: categoryAxis(labels, named('nights')),
      yAxis: valueAxis({ splitNumber: 4 }),
      series: [
        {
          type: 'bar', silent: true, barWidth: '75%', itemStyle: { color: ink.stay, borderRadius: [2, 2, 0, 0] },
          data: charts.nights.map((n) => Math.round((1000 * n) / all) / 10),
        },
      ],
    },
    460, 240, 'Length of hospital stays in nights, percent of stays',
  );
}
