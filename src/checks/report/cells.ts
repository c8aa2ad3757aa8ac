// Cells of a map of numbers by row and column: the darker, the more.
import { type ChartOption, type Draw, ink } from '../../page/charts.ts';

/** Cells of `[column, row, number]`, the darkest being `most`; `gap` pixels are left free on each side of a column. */
export function cellSeries(
  data: readonly (readonly [column: number, row: number, n: number])[],
  most: number,
  color: keyof typeof ink,
  gap = 0.75,
): ChartOption {
  return {
    type: 'custom',
    silent: true,
    data,
    renderItem: (_: unknown, api: Draw) => {
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const [w, h] = api.size([1, 1]);
      const shape = {
        x: x - w / 2 + gap,
        y: y - h / 2 + 0.75,
        width: w - 2 * gap,
        height: h - 1.5,
        r: gap > 0 ? 2 : 0,
      };
      return {
        type: 'group',
        children: [
          { type: 'rect', shape, style: { fill: ink.line, opacity: 0.35 } },
          {
            type: 'rect',
            shape,
            style: { fill: ink[color], opacity: Math.round((100 * api.value(2)) / most) / 100 },
          },
        ],
      };
    },
  };
}
