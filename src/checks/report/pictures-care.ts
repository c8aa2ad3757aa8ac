// Pictures of the use of care: when people come, in which months, and how long they stay.

import { axisLabel, categoryAxis, named, sum, valueAxis } from '../../page/axes.ts';
import { draw, ink } from '../../page/charts.ts';
import { type ChartClass, CLASSES, type RealismCharts } from '../realism/chart-data.ts';
import { cellSeries } from './cells.ts';

const MONTHS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];
/** Days of each month; February over four years. */
const MONTH_DAYS = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** When visits begin: hour of the day against weekday; the darker the more. */
export function weekMap(charts: RealismCharts, cls: ChartClass): string {
  const { week } = charts.visits[cls];
  const most = Math.max(1, ...week);
  // Rows Monday to Sunday from above; the data begin with Sunday.
  const data = week.map((n, i) => [i % 24, (Math.floor(i / 24) + 6) % 7, n] as const);
  return draw(
    {
      grid: { left: 34, right: 6, top: 4, bottom: 36 },
      xAxis: categoryAxis(
        Array.from({ length: 24 }, (_, h) => h),
        {
          ...named('local hour of arrival'),
          axisLine: { show: false },
          axisLabel: { ...axisLabel, interval: 2 },
        },
      ),
      yAxis: categoryAxis(WEEK, {
        inverse: true,
        axisLine: { show: false },
        axisLabel: { ...axisLabel, interval: 0 },
      }),
      series: [cellSeries(data, most, cls)],
    },
    420,
    210,
    `Arrivals by hour of the day and weekday: ${TITLES[cls]}`,
  );
}

export const TITLES: Readonly<Record<ChartClass, string>> = {
  office: 'office visits',
  emergency: 'emergency visits',
  stay: 'hospital admissions',
  telehealth: 'telehealth',
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
        type: 'line',
        silent: true,
        data: daily.map((x) => Math.round((1000 * x) / mean) / 10),
        symbolSize: 5,
        symbol: 'circle',
        showSymbol: true,
        lineStyle: { color: ink[cls], width: 2 },
        itemStyle: { color: ink[cls] },
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
    420,
    210,
    'Visits a day by month, 100 is the mean of the year: office, emergency, hospital, telehealth',
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
          type: 'bar',
          silent: true,
          barWidth: '70%',
          itemStyle: { color: ink.emergency, borderRadius: [2, 2, 0, 0] },
          data: charts.influenzaMonths.map((n) => Math.round((1000 * n) / all) / 10),
        },
      ],
    },
    420,
    210,
    'Influenza by month of onset, percent of the year',
  );
}

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
          type: 'bar',
          silent: true,
          barWidth: '75%',
          itemStyle: { color: ink.stay, borderRadius: [2, 2, 0, 0] },
          data: charts.nights.map((n) => Math.round((1000 * n) / all) / 10),
        },
      ],
    },
    420,
    240,
    'Length of hospital stays in nights, percent of stays',
  );
}
