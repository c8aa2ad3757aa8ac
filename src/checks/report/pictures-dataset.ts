// Pictures that datasets declare: bars, lines, cells, pyramids and ranges, drawn like those of the canonical record.
import { axisLabel, categoryAxis, dots, named, valueAxis } from '../../page/axes.ts';
import { type ChartOption, type Draw, draw, ink } from '../../page/charts.ts';
import { count, escapeHtml, figure } from '../../page/text.ts';
import type { Bars, Heat, Lines, Picture, Pyramid, Ranges } from '../../schema/picture.ts';
import { cellSeries } from './cells.ts';

/** The pictures of one dataset of a run. */
export interface DatasetPictures {
  readonly name: string;
  readonly doc: string;
  readonly pictures: readonly Picture[];
}

const COLORS = ['office', 'emergency', 'stay', 'telehealth', 'band', 'male', 'reference'] as const;
const colorOf = (i: number) => COLORS[i % COLORS.length]!;

const [WIDTH, HEIGHT] = [420, 230];
/** Most categories on an axis whose words are all written. */
const FEW = 14;

/** One section a dataset that has pictures. */
export function pictureSections(datasets: readonly DatasetPictures[]): string {
  return datasets
    .filter((d) => d.pictures.length > 0)
    .map(
      ({ name, doc, pictures }) =>
        `<h2 id="${escapeHtml(name)}">${escapeHtml(name)}</h2><p class="sub">${escapeHtml(doc)}</p>` +
        `<div class="grid">${pictures.map((p) => cardOf(p, `${name}: ${p.title}`)).join('')}</div>`,
    )
    .join('\n');
}

function cardOf(picture: Picture, label: string): string {
  const empty = isEmpty(picture);
  const body = empty ? '<p class="note last">This run has nothing to show here.</p>' : drawn(picture, label);
  const legend = empty ? '' : legendOf(picture);
  return (
    `<div class="card"><h3>${escapeHtml(picture.title)}</h3>` +
    (legend === '' ? '' : `<div class="key-row">${legend}</div>`) +
    body +
    (picture.note === undefined ? '' : `<p class="note last">${escapeHtml(picture.note)}</p>`) +
    '</div>'
  );
}

/** Without a number other than 0. */
function isEmpty(picture: Picture): boolean {
  return !numbersOf(picture).some((x) => x !== null && x !== 0);
}

function numbersOf(picture: Picture): readonly (number | null)[] {
  switch (picture.kind) {
    case 'bars':
    case 'lines':
      return picture.series.flatMap((s) => s.values);
    case 'heat':
      return picture.cells.flat();
    case 'pyramid':
      return [...picture.male, ...picture.female];
    case 'ranges':
      return picture.ranges.flat();
  }
}

function drawn(picture: Picture, label: string): string {
  const text = escapeHtml(label);
  switch (picture.kind) {
    case 'bars':
      return bars(picture, text);
    case 'lines':
      return lines(picture, text);
    case 'heat':
      return heat(picture, text);
    case 'pyramid':
      return pyramid(picture, text);
    case 'ranges':
      return ranges(picture, text);
  }
}

const dot = (color: string, text: string) =>
  `<span><i class="dot" style="background:var(--${color})"></i>${escapeHtml(text)}</span>`;

function legendOf(picture: Picture): string {
  if (picture.kind === 'pyramid') return dot('male', 'male') + dot('female', 'female');
  if (picture.kind !== 'bars' && picture.kind !== 'lines') return '';
  const marks = picture.kind === 'bars' ? picture.marks : undefined;
  const series =
    picture.series.length > 1 || marks !== undefined
      ? picture.series.map((s, i) => dot(colorOf(i), s.name)).join('')
      : '';
  return marks === undefined ? series : `${series}<span><i class="tick"></i>${escapeHtml(marks.name)}</span>`;
}

/** Room for the longest word of an axis, in pixels. */
function roomFor(words: readonly string[]): number {
  return Math.min(180, 16 + 6.3 * Math.max(...words.map((w) => w.length)));
}

const amounts = { ...axisLabel, formatter: (x: number) => short(x) };

/** A number of an axis in few characters. */
function short(x: number): string {
  const size = Math.abs(x);
  if (size >= 1e9) return `${figure(x / 1e9)} bn`;
  if (size >= 1e6) return `${figure(x / 1e6)} m`;
  if (size >= 1e4) return `${figure(x / 1e3)} k`;
  return size >= 1000 ? count(x) : figure(x);
}

/** A category axis that writes every word where they are few. */
function wordsAxis(words: readonly string[], more: ChartOption = {}): ChartOption {
  const all = words.length <= FEW ? { axisLabel: { ...axisLabel, interval: 0 } } : {};
  return categoryAxis(words, { ...all, ...more });
}

function bars({ categories, series, marks, stacked, lying, values, across }: Bars, label: string): string {
  const bar = ({ values: data }: Bars['series'][number], i: number): ChartOption => ({
    type: 'bar',
    silent: true,
    ...(stacked ? { stack: 'all' } : {}),
    barCategoryGap: '28%',
    barGap: '8%',
    itemStyle: { color: ink[colorOf(i)], borderRadius: stacked ? 0 : 2 },
    data,
  });
  const mark: ChartOption[] = marks === undefined ? [] : [markSeries(marks.values, lying === true)];
  const numbers = valueAxis({ splitNumber: 4, axisLabel: amounts, ...named(values, lying ? 24 : 40) });
  const words = wordsAxis(
    categories,
    lying
      ? { inverse: true, axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } }
      : across === undefined
        ? {}
        : named(across),
  );
  const height = lying
    ? Math.max(HEIGHT, 52 + categories.length * Math.max(19, 13 * (stacked ? 1 : series.length)))
    : HEIGHT;
  return draw(
    {
      grid: lying
        ? { left: roomFor(categories), right: 16, top: 6, bottom: 40 }
        : { left: 56, right: 10, top: 10, bottom: across === undefined ? 24 : 40 },
      xAxis: lying ? numbers : words,
      yAxis: lying ? words : numbers,
      series: [...series.map(bar), ...mark],
    },
    WIDTH,
    height,
    label,
  );
}

/** A short stroke across each bar. */
function markSeries(values: readonly (number | null)[], lying: boolean): ChartOption {
  return {
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: lying ? [2.5, 15] : [20, 2.5],
    itemStyle: { color: ink.reference, opacity: 1 },
    data: values.map((x, i) => (lying ? [x, i] : [i, x])).filter((p) => !p.includes(null)),
    z: 5,
  };
}

function lines({ categories, series, values, across }: Lines, label: string): string {
  const line = ({ values: data }: Lines['series'][number], i: number): ChartOption => ({
    type: 'line',
    silent: true,
    connectNulls: true,
    showSymbol: data.length <= FEW,
    symbol: 'circle',
    symbolSize: 5,
    lineStyle: { color: ink[colorOf(i)], width: 1.8 },
    itemStyle: { color: ink[colorOf(i)] },
    data,
  });
  return draw(
    {
      grid: { left: 56, right: 14, top: 10, bottom: across === undefined ? 24 : 40 },
      xAxis: wordsAxis(categories, { boundaryGap: false, ...(across === undefined ? {} : named(across)) }),
      yAxis: valueAxis({ splitNumber: 4, axisLabel: amounts, ...named(values, 40) }),
      series: series.map(line),
    },
    WIDTH,
    HEIGHT,
    label,
  );
}

function heat({ rows, columns, cells, across }: Heat, label: string): string {
  const most = Math.max(...cells.flat());
  const data = cells.flatMap((row, y) => row.map((n, x) => [x, y, n] as const));
  return draw(
    {
      grid: { left: roomFor(rows), right: 8, top: 4, bottom: across === undefined ? 22 : 38 },
      xAxis: wordsAxis(columns, {
        axisLine: { show: false },
        ...(across === undefined ? {} : named(across)),
      }),
      yAxis: categoryAxis(rows, {
        inverse: true,
        axisLine: { show: false },
        axisLabel: { ...axisLabel, interval: 0 },
      }),
      series: [cellSeries(data, most, 'stay', columns.length > 40 ? 0 : undefined)],
    },
    WIDTH,
    Math.max(HEIGHT - 30, 44 + 19 * rows.length),
    label,
  );
}

function pyramid({ bands, male, female }: Pyramid, label: string): string {
  const bar = (values: readonly number[], side: number, sex: 'male' | 'female'): ChartOption => ({
    type: 'bar',
    stack: 'people',
    silent: true,
    barWidth: '78%',
    itemStyle: { color: ink[sex], borderRadius: 2 },
    data: values.map((x) => side * x),
  });
  const most = Math.ceil(Math.max(2, ...male, ...female));
  return draw(
    {
      grid: { left: 44, right: 12, top: 8, bottom: 40 },
      xAxis: valueAxis({
        min: -most,
        max: most,
        ...named('share of all, %'),
        axisLabel: { ...axisLabel, formatter: (x: number) => String(Math.abs(x)) },
      }),
      yAxis: categoryAxis(bands, { axisLine: { show: false }, axisLabel: { ...axisLabel, interval: 0 } }),
      series: [bar(male, -1, 'male'), bar(female, 1, 'female')],
    },
    WIDTH,
    380,
    label,
  );
}

/** Lying rods from the low to the high point, with the middle as a dot. */
function ranges({ categories, ranges: given, values }: Ranges, label: string): string {
  const rods: ChartOption = {
    type: 'custom',
    silent: true,
    data: given.map(([low, , high], i) => [low, i, high]),
    renderItem: (_: unknown, api: Draw) => {
      const [x1, y1] = api.coord([api.value(0), api.value(1)]);
      const [x2] = api.coord([api.value(2), api.value(1)]);
      return {
        type: 'line',
        shape: { x1, y1, x2, y2: y1 },
        style: { stroke: ink.stay, lineWidth: 3, opacity: 0.55 },
      };
    },
  };
  const middles = dots(
    given.map(([, middle], i) => [middle, i]),
    ink.stay,
    9,
  );
  const [least, most] = [
    Math.min(...given.map(([low]) => low)),
    Math.max(...given.map(([, , high]) => high)),
  ];
  const whole = { min: 5 * Math.floor(least / 5), max: 5 * Math.ceil(most / 5) };
  return draw(
    {
      grid: { left: roomFor(categories), right: 16, top: 6, bottom: 40 },
      xAxis: valueAxis({ ...whole, splitNumber: 5, ...named(values, 24) }),
      yAxis: categoryAxis(categories, {
        inverse: true,
        axisLine: { show: false },
        axisLabel: { ...axisLabel, interval: 0 },
      }),
      series: [rods, middles],
    },
    WIDTH,
    Math.max(HEIGHT, 52 + 19 * categories.length),
    label,
  );
}
