// Pictures of the population: ages, prevalence by age, and deaths against the life table.
import { type Curve, interpolate } from '../../base/distributions.ts';
import {
  axisLabel,
  axisLine,
  categoryAxis,
  dots,
  named,
  SEXES,
  type Sex,
  sum,
  valueAxis,
  whiskers,
} from '../../page/axes.ts';
import { type ChartOption, draw, ink } from '../../page/charts.ts';
import type { RealismCharts } from '../realism/chart-data.ts';
import { usPopulation } from '../realism/us-population.ts';

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
    type: 'bar',
    stack: 'people',
    silent: true,
    barWidth: '78%',
    itemStyle: { color: ink[sex], borderRadius: 2 },
    data: shares(sex).map((x) => side * x),
  });
  const marks = (sex: Sex, side: number): ChartOption => ({
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [2.5, 15],
    itemStyle: { color: ink.reference, opacity: 1 },
    data: outline(sex, side),
    z: 5,
  });
  const most = Math.max(4, ...shares('male'), ...shares('female'));
  return draw(
    {
      grid: { left: 44, right: 12, top: 8, bottom: 40 },
      xAxis: valueAxis({
        min: -Math.ceil(most),
        max: Math.ceil(most),
        interval: 1,
        ...named('share of the living, %'),
        axisLabel: { ...axisLabel, formatter: (x: number) => String(Math.abs(x)) },
      }),
      yAxis: categoryAxis(bands, { axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } }),
      series: [bars('male', -1), bars('female', 1), marks('male', -1), marks('female', 1)],
    },
    420,
    430,
    'Population pyramid: share of the living by five-year age band and sex, with the US population as marks',
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
    series.push(
      whiskers(
        points.map(([x, , low, high]) => [x!, low!, high!]),
        ink[sex],
      ),
    );
    series.push(
      dots(
        points.map(([x, y]) => [x!, y!]),
        ink[sex],
        5.5,
      ),
    );
    most = Math.max(
      most,
      ...points.map((p) => p[1]! * 1.12),
      target === null ? 0 : 100 * interpolate(target[sex], 95),
    );
  }
  const [top, interval] = TOPS.find(([t]) => t >= most) ?? [100, 25];
  return draw(
    {
      grid: { left: 30, right: 8, top: 8, bottom: 22 },
      xAxis: valueAxis({
        min: 0,
        max: 100,
        interval: 20,
        splitLine: { show: false },
        axisLine: { show: true, ...axisLine },
      }),
      yAxis: valueAxis({ min: 0, max: top, interval }),
      series,
    },
    260,
    150,
    `${condition.title}: share of the living ever diagnosed, percent, by age, men and women`,
  );
}

function targetLine(curve: Curve, color: string): ChartOption {
  const data = Array.from({ length: 51 }, (_, i) => [i * 2, 100 * interpolate(curve, i * 2)]);
  return {
    type: 'line',
    silent: true,
    showSymbol: false,
    data,
    lineStyle: { color, width: 1.6, opacity: 0.85, type: 'dashed' },
    z: 2,
  };
}

/** Tops of percent axes with the distance of their lines. */
const TOPS: readonly (readonly [number, number])[] = [
  [6, 2],
  [9, 3],
  [12, 4],
  [15, 5],
  [20, 5],
  [30, 10],
  [40, 10],
  [60, 20],
  [80, 20],
  [100, 25],
];

/** 95 % limits of a Poisson count (Byar's approximation; Breslow and Day 1987, §2.3). */
export function poissonLimits(n: number): readonly [number, number] {
  const edge = (k: number, z: number) => {
    const t = 1 - 1 / (9 * k) + z / (3 * Math.sqrt(k));
    return k * t * t * t;
  };
  return [n === 0 ? 0 : edge(n, -1.96), edge(n + 1, 1.96)];
}

/** One death per expected death, with the band in which a decade of age should lie. */
const asExpected = {
  type: 'line' as const,
  data: [],
  silent: true,
  markArea: {
    silent: true,
    itemStyle: { color: ink.band, opacity: 0.25 },
    data: [[{ yAxis: 0.85 }, { yAxis: 1.15 }]] as [{ yAxis: number }, { yAxis: number }][],
  },
  markLine: {
    silent: true,
    symbol: 'none' as const,
    label: { show: false },
    lineStyle: { color: ink.reference, width: 1.2, type: 'dashed' as const },
    data: [{ yAxis: 1 }],
  },
};

/** Deaths over those that the life table expects, by age and sex. */
export function deathRatios(charts: RealismCharts): string {
  const series = SEXES.flatMap((sex) => {
    const shift = sex === 'male' ? -1.4 : 1.4;
    const points = charts.mortality
      .filter((m) => m.sex === sex && m.expected >= 2)
      .map((m) => [
        m.from + 5 + shift,
        m.observed / m.expected,
        ...poissonLimits(m.observed).map((x) => x / m.expected),
      ]);
    const inside = points.map(([x, r, low, high]) => [x!, clip(r!), clip(low!), clip(high!)]);
    return [
      whiskers(
        inside.map(([x, , low, high]) => [x!, low!, high!]),
        ink[sex],
      ),
      dots(
        inside.map(([x, r]) => [x!, r!]),
        ink[sex],
        8,
      ),
    ];
  });
  return draw(
    {
      grid: { left: 34, right: 10, top: 10, bottom: 38 },
      xAxis: valueAxis({
        min: 0,
        max: 100,
        interval: 10,
        splitLine: { show: false },
        axisLine: { show: true, ...axisLine },
        ...named('age'),
      }),
      yAxis: {
        ...valueAxis(),
        type: 'log',
        logBase: 2,
        min: 0.25,
        max: 4,
        axisLabel: { ...axisLabel, formatter: (x: number) => String(x) },
      },
      series: [asExpected, ...series],
    },
    420,
    240,
    'Deaths observed over deaths expected from the life table by ten-year age band, men and women, 95 percent limits',
  );
}

const clip = (ratio: number): number => Math.min(4, Math.max(0.25, ratio));
