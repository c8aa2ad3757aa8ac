// Pictures of datasets: sums that no order changes, one drawing a kind, colours of the page, and nothing drawn of nothing.
import { describe, expect, it } from 'vitest';
import { type DatasetPictures, pictureSections } from '../../src/checks/report/pictures-dataset.ts';
import { batchOf, type Part } from '../../src/schema/batch.ts';
import { id, int } from '../../src/schema/column.ts';
import { ageBand, type Picture, pyramidOf, summed, Totals } from '../../src/schema/picture.ts';
import { scan } from '../../src/schema/scan.ts';
import { table } from '../../src/schema/table.ts';

const visits = table('visits', {
  doc: 'Visits.',
  key: 'visit_id',
  patient: 'visit_id',
  columns: { visit_id: id('Visit'), nights: int('Nights') },
});

const partOf = (...nights: number[]): Part =>
  new Map([
    [
      'visits',
      batchOf(
        visits,
        nights.map((n, i) => ({ visit_id: i + 1, nights: n })),
      ),
    ],
  ]);

const fold = summed(
  'nights',
  (part, add) => {
    const rows = scan(part, 'visits');
    const nights = rows?.column('nights');
    for (let i = 0; i < (rows?.rows ?? 0); i++) add(`nights ${nights!(i)}`);
    add('visits', rows?.rows ?? 0);
  },
  (totals) => [
    {
      kind: 'bars',
      title: 'Nights',
      categories: ['0', '1'],
      series: [{ name: 'visits', values: ['0', '1'].map((n) => totals.percent(`nights ${n}`, 'visits')) }],
      values: '%',
    },
  ],
);

describe('sums', () => {
  it('are the same however parts are cut and merged', () => {
    const whole = fold.end([fold.see(partOf(0, 1, 1, 0, 1, 1, 1, 1))]);
    const [a, b] = [fold.see(partOf(0, 1, 1, 0)), fold.see(partOf(1, 1, 1, 1))];
    expect(fold.end([a, b])).toEqual(whole);
    expect(fold.end([fold.merge!(b, a)])).toEqual(whole);
    expect(whole).toMatchObject([{ series: [{ values: [25, 75] }] }]);
  });

  it('count nothing where a part lacks the table, and divide by nothing to null', () => {
    expect(fold.end([fold.see(new Map())])).toMatchObject([{ series: [{ values: [null, null] }] }]);
  });

  it('are listed largest first, equal ones by name', () => {
    const totals = new Totals({ 'a x': 1, 'a y': 5, 'a b': 1, 'c x': 9 });
    expect(totals.below('a ')).toEqual([
      ['y', 5],
      ['b', 1],
      ['x', 1],
    ]);
  });

  it('make a pyramid whose sides add up to all', () => {
    const totals = new Totals({ 'male 0': 1, 'female 17': 3 });
    const { male, female } = pyramidOf(totals, '', 'Ages', '');
    expect([male[0], female[ageBand(104)]]).toEqual([25, 75]);
  });
});

const PICTURES: readonly Picture[] = [
  ...fold.end([fold.see(partOf(0, 1, 1))]),
  {
    kind: 'bars',
    title: 'Denied <by> payer',
    lying: true,
    categories: ['A', 'B'],
    series: [
      { name: 'one', values: [1, 2] },
      { name: 'two', values: [3, null] },
    ],
    marks: { name: 'asked for', values: [2, null] },
    values: '%',
  },
  {
    kind: 'lines',
    title: 'Months',
    categories: ['J', 'F'],
    series: [{ name: 'visits', values: [1, 2] }],
    values: 'n',
  },
  { kind: 'heat', title: 'Week', rows: ['Mon'], columns: ['0', '1'], cells: [[1, 2]] },
  { kind: 'pyramid', title: 'Ages', bands: ['0', '5'], male: [20, 30], female: [25, 25] },
  { kind: 'ranges', title: 'Pulse', categories: ['Flu'], ranges: [[60, 75, 98]], values: 'bpm' },
];

const told = (pictures: readonly Picture[]): readonly DatasetPictures[] => [
  { name: 'some', doc: 'A dataset.', pictures },
];

describe('pictures', () => {
  const html = pictureSections(told(PICTURES));

  it('are drawn, each once, under the name of their dataset', () => {
    expect(html.match(/<svg /g)).toHaveLength(PICTURES.length);
    for (const p of PICTURES)
      expect(html).toContain(`aria-label="some: ${p.title.replace('<', '&lt;').replace('>', '&gt;')}"`);
    expect(html).toContain('<h2 id="some">');
  });

  it('take their colours from the page and need nothing else', () => {
    expect(html).toContain('var(--office)');
    expect(html.match(/#[0-9a-f]{6}\b/gi) ?? []).toEqual([]);
    expect(html).not.toMatch(/<script|https?:|url\(http/);
  });

  it('name their series and marks', () => {
    for (const word of ['>one<', '>two<', '>asked for<']) expect(html).toContain(word);
  });

  it('are words where there is nothing to draw', () => {
    const empty: Picture = { kind: 'heat', title: 'Week', rows: ['Mon'], columns: ['0'], cells: [[0]] };
    const bare = pictureSections(
      told([empty, { ...empty, kind: 'ranges', categories: [], ranges: [], values: '' }]),
    );
    expect(bare).not.toContain('<svg');
    expect(bare.match(/nothing to show/g)).toHaveLength(2);
    expect(pictureSections(told([]))).toBe('');
  });
});
