// The sentence that the benchmarks make of a CPU profile, and their figures.
import { expect, test } from 'vitest';
import { sentence } from '../../bench/profile.ts';
import { median, page, sectionOf, sectionsIn, short } from '../../bench/result.ts';

const frame = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url } });

test('time is told by folder, with the longest function; packages are not taken for folders of ours', () => {
  const nodes = [
    frame(1, '(root)', ''),
    frame(2, 'drawOnsets', 'file:///home/a/careloom/dist/sim/onset.js'),
    frame(3, 'life', 'file:///home/a/careloom/dist/sim/simulate.js'),
    frame(4, 'render', 'file:///home/a/careloom/node_modules/echarts/dist/echarts.js'),
    frame(5, '(garbage collector)', ''),
    frame(6, 'putTime', 'file:///home/a/careloom/dist/formats/text/bytes.js'),
  ];
  const profile = { nodes, samples: [1, 2, 3, 4, 5, 6], timeDeltas: [500, 40, 10, 30, 12, 8] };
  expect(sentence(profile)).toBe(
    'sim 50 % (`drawOnsets` 40 %), echarts 30 % (`render` 30 %), garbage collection 12 %, formats/text 8 % (`putTime` 8 %)',
  );
});

test('the median of an even number of runs lies between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('figures have three digits', () => {
  expect([1_234_567, 45_678, 0.03333, 999.4].map(short)).toEqual(['1.23 M', '45.7 k', '0.0333', '999']);
});

const part = (name: string) => ({ name, title: `Table of ${name}`, measure: () => Promise.resolve([]) });
const result = {
  what: 'first row',
  figure: '1,200 ms',
  floor: '< 1,000 ms',
  holds: false,
  runs: 5,
  limit: '',
};

test('a row says whether its floor is reached', () => {
  expect(sectionOf(part('start'), [result], 'today')).toContain(
    '| first row | 1,200 ms | < 1,000 ms | **short** | 5 | – |',
  );
});

test('a table measured again takes the place of the old one, and the others stay', () => {
  const parts = [part('start'), part('memory')];
  const sections = new Map(parts.map((p) => [p.name, sectionOf(p, [result], 'yesterday')]));
  const before = page(parts, sections, 'two cores', ['a note']);
  const kept = sectionsIn(before);
  expect([...kept]).toEqual([...sections]);
  kept.set('start', sectionOf(parts[0]!, [{ ...result, figure: '900 ms', holds: true }], 'today'));
  const after = page(parts, kept, 'two cores', ['a note']);
  expect(after).toContain('today');
  expect(after.match(/yesterday/g)).toHaveLength(1);
  expect(after.indexOf('Table of start')).toBeLessThan(after.indexOf('Table of memory'));
});
