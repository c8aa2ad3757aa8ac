// Pictures of laboratory and vital signs: distributions, and how much a person resembles himself.

import {
  axisLabel,
  axisLine,
  categoryAxis,
  named,
  SEXES,
  type Sex,
  SMALL,
  sum,
  valueAxis,
} from '../../page/axes.ts';
import { type ChartOption, draw, ink } from '../../page/charts.ts';
import type { RealismCharts } from '../realism/chart-data.ts';

/** Distribution of one analyte, men and women, over its reference interval. */
export function histogram(charts: RealismCharts, index: number): string {
  const { plan, male, female } = charts.histograms[index]!;
  const { from, width, count } = plan.cells;
  const to = from + width * count;
  const line = (counts: readonly number[], color: string): ChartOption => {
    const all = Math.max(1, sum(counts));
    const data = counts.map((n, i) => [from + width * i, Math.round((10_000 * n) / all) / 100]);
    return {
      type: 'line',
      silent: true,
      step: 'end',
      showSymbol: false,
      data: [...data, [to, 0]],
      lineStyle: { color, width: 1.6 },
      areaStyle: { color, opacity: 0.08 },
      z: 3,
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
      xAxis: valueAxis({
        min: from,
        max: to,
        splitLine: { show: false },
        splitNumber: 4,
        axisLine: { show: true, ...axisLine },
        axisLabel: { ...axisLabel, showMinLabel: false, showMaxLabel: false },
      }),
      yAxis: valueAxis({ splitNumber: 2 }),
      series: [
        ...shading.map((s) => ({
          type: 'line',
          data: [],
          silent: true,
          markArea: { silent: true, data: [s.interval], itemStyle: { color: s.color, opacity: s.opacity } },
        })),
        line(male, ink.male),
        line(female, ink.female),
      ],
    },
    260,
    140,
    `${plan.title}, ${plan.unit}: distribution among men and women with the reference interval`,
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
      yAxis: categoryAxis(
        rows.map((c) => c.title),
        { inverse: true, axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } },
      ),
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 12,
          data: known,
          itemStyle: { color: ink.office, borderRadius: 2 },
          label: {
            show: true,
            position: 'right',
            color: ink.text,
            fontSize: SMALL,
            formatter: (p: { value: number }) => p.value.toFixed(2),
          },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: ink.reference, width: 1.5, type: 'dashed' },
            data: [{ xAxis: 0.5 }],
          },
        },
      ],
    },
    420,
    210,
    'Correlation of consecutive readings of the same person; the dashed line marks 0.5',
  );
}
