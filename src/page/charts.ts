// The one place that knows ECharts: static SVG from an option, cleaned so that the same chart is the same text.
import * as echarts from 'echarts/core';
// Each file registers what it is named after; the indexes `echarts/charts` and `echarts/components` would load every kind.
import 'echarts/lib/chart/bar.js';
import 'echarts/lib/chart/custom.js';
import 'echarts/lib/chart/line.js';
import 'echarts/lib/chart/scatter.js';
import 'echarts/lib/component/grid.js';
import 'echarts/lib/component/markArea.js';
import 'echarts/lib/component/markLine.js';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([SVGRenderer]);

/**
 * Colours are drawn as markers and replaced by CSS variables, so that one picture serves light and dark paper.
 * The hexadecimal values mean nothing.
 */
export const ink = {
  text: '#a10001',
  muted: '#a10002',
  line: '#a10003',
  male: '#a10004',
  female: '#a10005',
  band: '#a10006',
  reference: '#a10007',
  office: '#a10008',
  emergency: '#a10009',
  stay: '#a1000a',
  telehealth: '#a1000b',
  paper: '#a1000c',
} as const;

// biome-ignore lint/suspicious/noExplicitAny: ECharts' options are typed by composition of the parts in use
export type ChartOption = any;

/** What `renderItem` of a custom series receives; positions are in pixels of the picture. */
export interface Draw {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
  size(span: readonly [number, number]): [number, number];
}

/** Draw an option as an SVG element of the given size in CSS pixels; `label` says in words what it shows, and differs between pictures. */
export function draw(option: ChartOption, width: number, height: number, label: string): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', color: ink.text }, ...option });
    return clean(chart.renderToSVGString(), label);
  } finally {
    chart.dispose();
  }
}

/** Leave out what differs between two renderings (numbered classes) and what a page without script has no use for. */
function clean(svg: string, label: string): string {
  // Pictures share one document, so what they refer to by id is named after the picture.
  const slug = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  let text = svg
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
    .replace(/ pointer-events="[^"]*"/g, '')
    .replace(/ dominant-baseline="central"/g, ' dy=".35em"')
    .replace(
      /style="font-size:(\d+(?:\.\d+)?)px;font-family:inherit;(?:font-weight:(\w+);)?"/g,
      (_, size, weight) =>
        weight === undefined ? `font-size="${size}"` : `font-size="${size}" font-weight="${weight}"`,
    )
    .replace(/<rect width="\d+" height="\d+" x="0" y="0" fill="none"><\/rect>\n?/, '')
    .replace(
      /<svg width="(\d+)" height="(\d+)"[^>]*>/,
      (_, w, h) => `<svg viewBox="0 0 ${w} ${h}" role="img" aria-label="${label}">`,
    )
    .replace(/zr\d+-c(\d+)/g, `${slug}-$1`)
    .replace(/(\d\.\d{2})\d+/g, '$1')
    .replace(/><\/(path|rect|circle|line|polyline)>/g, '/>')
    .replace(/\n+/g, '');
  for (const [name, hex] of Object.entries(ink)) text = text.replaceAll(hex, `var(--${name})`);
  return text;
}
