// Axes, points and error bars that the pictures share.
import { type ChartOption, type Draw, ink } from './charts.ts';

export const SMALL = 11;
export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

export const axisLabel = { color: ink.muted, fontSize: SMALL, hideOverlap: true };
export const axisLine = { lineStyle: { color: ink.line } };
export const splitLine = { lineStyle: { color: ink.line, width: 1, opacity: 0.6 } };

export function valueAxis(more: ChartOption = {}): ChartOption {
  return {
    type: 'value',
    axisLabel,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine,
    ...more,
  };
}

export function categoryAxis(data: readonly (string | number)[], more: ChartOption = {}): ChartOption {
  return {
    type: 'category',
    data,
    axisLabel,
    axisLine,
    axisTick: { show: false },
    splitLine: { show: false },
    ...more,
  };
}

export const named = (name: string, gap = 26) => ({
  name,
  nameLocation: 'middle',
  nameGap: gap,
  nameTextStyle: { color: ink.muted, fontSize: SMALL },
});

export const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** A vertical line from dimension 1 to dimension 2 at dimension 0. */
export function whiskers(data: readonly (readonly number[])[], color: string): ChartOption {
  return {
    type: 'custom',
    silent: true,
    data,
    z: 3,
    renderItem: (_: unknown, api: Draw) => {
      const [x, low] = api.coord([api.value(0), api.value(1)]);
      // An interval that leaves the picture ends at its upper edge.
      const high = Math.max(8, api.coord([api.value(0), api.value(2)])[1]);
      return {
        type: 'line',
        shape: { x1: x, y1: low, x2: x, y2: high },
        style: { stroke: color, lineWidth: 1.4, opacity: 0.75 },
      };
    },
  };
}

export function dots(data: readonly (readonly number[])[], color: string, size = 6): ChartOption {
  return { type: 'scatter', silent: true, data, symbolSize: size, itemStyle: { color, opacity: 1 }, z: 4 };
}
