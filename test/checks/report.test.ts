// The report is one file that needs nothing else, is the same for the same input, and says what failed first.
import { describe, expect, it } from 'vitest';
import { realism } from '../../src/checks/realism/realism.ts';
import { type ReportInput, renderReport } from '../../src/checks/report/html.ts';
import { poissonLimits, wilson } from '../../src/checks/report/pictures-population.ts';
import { draw, ink } from '../../src/page/charts.ts';
import { count, figure, percent } from '../../src/page/text.ts';
import type { Finding } from '../../src/schema/fold.ts';
import { AS_OF, populationPart } from '../fixtures/population.ts';

const fold = realism({ asOf: AS_OF, historyYears: 10 });

function finding(check: string, more: Partial<Finding> = {}): Finding {
  return {
    check,
    category: 'plausibility',
    table: 'encounters',
    column: null,
    doc: `${check} holds`,
    failed: 0,
    of: 100,
    allowed: 0,
    examples: [],
    ...more,
  };
}

function input(more: Partial<ReportInput> = {}): ReportInput {
  return {
    title: 'clinical <1>',
    spec: { dataset: 'clinical', note: '</pre><script>' },
    tables: [{ name: 'patients', rows: 300 }],
    findings: [
      finding('encounters.first'),
      finding('encounters.second', { failed: 2, examples: ['encounter 5 & more'] }),
    ],
    realism: fold.end([fold.see(populationPart(2, 1, 300))]),
    digest: 'sha256:abc',
    version: '0.1.0',
    targets: [
      {
        name: 'hypertension',
        title: 'Hypertension',
        icdPrefixes: ['I10'],
        male: [
          [20, 0.02],
          [80, 0.6],
        ],
        female: [
          [20, 0.01],
          [80, 0.65],
        ],
      },
    ],
    ...more,
  };
}

const html = renderReport(input());

describe('the file', () => {
  it('needs no network, script, font or style sheet', () => {
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|@font-face|url\((?!#)/i);
    expect(html).not.toMatch(/ on[a-z]+="/);
  });

  it('refers only to ids that it holds, and holds each once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/(?:url\(#|href="#|for=")([^")]+)/g)].map((m) => m[1]!);
    expect(used.length).toBeGreaterThan(10);
    for (const id of used) expect(ids, id).toContain(id);
  });

  it('is the same for the same input', () => {
    expect(renderReport(input())).toBe(html);
  });

  it('is smaller than two megabytes and closes what it opens', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
    for (const tag of [
      'div',
      'table',
      'tbody',
      'tr',
      'td',
      'details',
      'summary',
      'svg',
      'g',
      'main',
      'p',
      'small',
    ]) {
      const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
      expect(html.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0, tag).toBe(opened);
    }
  });

  it('holds no colour marker that was not replaced and no undefined number', () => {
    for (const marker of Object.values(ink)) expect(html).not.toContain(marker);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('escapes what comes from outside', () => {
    expect(html).toContain('clinical &lt;1&gt;');
    expect(html).toContain('encounter 5 &amp; more');
    expect(html).not.toContain('</pre><script>');
  });
});

describe('what it says', () => {
  it('counts checks that hold and names those that do not before those that do', () => {
    expect(html).toContain('<b>1 / 2</b><span>checks hold</span>');
    expect(html.indexOf('encounters.second')).toBeLessThan(html.indexOf('encounters.first'));
  });

  it('allows failures up to the limit', () => {
    const allowed = renderReport(
      input({ findings: [finding('encounters.third', { failed: 3, allowed: 3 })] }),
    );
    expect(allowed).toContain('<b>1 / 1</b>');
    expect(allowed).toContain('Every check holds.');
  });

  it('shows every realism row with its source and verdict', () => {
    for (const r of input().realism!.rows) expect(html, r.id).toContain(`<code>${r.id}</code>`);
    expect(html).toContain('AHRQ MEPS-HC 2022');
    expect(html).toContain('not judged');
  });

  it('draws the target beside the generated prevalence only where there is one', () => {
    const without = renderReport(input({ targets: [] }));
    expect(html.match(/stroke-dasharray/g)!.length).toBe(without.match(/stroke-dasharray/g)!.length + 2);
  });

  it('stands without any person', () => {
    const nobody = renderReport(input({ realism: fold.end([]), findings: [] }));
    expect(nobody).toContain('No checks were run.');
    expect(nobody).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('pictures', () => {
  it('are the same text each time, whatever was drawn before', () => {
    const option = {
      xAxis: { type: 'value' },
      yAxis: { type: 'value' },
      series: [
        {
          type: 'line',
          data: [
            [0, 1],
            [1, 3],
          ],
        },
      ],
    };
    const first = draw(option, 200, 100, 'a line');
    draw(option, 300, 100, 'another');
    expect(draw(option, 200, 100, 'a line')).toBe(first);
    expect(first).toMatch(/^<svg viewBox="0 0 200 100" role="img" aria-label="a line">/);
  });

  it('use the Wilson interval and Byar limits', () => {
    // Newcombe 1998, Table I: 15 of 148, Wilson score 0.0624 to 0.1605.
    expect(wilson(15, 148)[0]).toBeCloseTo(0.0624, 3);
    expect(wilson(15, 148)[1]).toBeCloseTo(0.1605, 3);
    // Breslow and Day 1987, Table 2.11: exact limits of 10 are 4.80 and 18.39.
    expect(poissonLimits(10)[0]).toBeCloseTo(4.8, 1);
    expect(poissonLimits(10)[1]).toBeCloseTo(18.39, 1);
    expect(poissonLimits(0)[0]).toBe(0);
  });
});

describe('numbers', () => {
  it('keep three significant digits and group thousands', () => {
    expect([0, 0.0004321, 0.5, 12.345, 123.4, 1234.5, -10.02].map(figure)).toEqual([
      '0',
      '0.000432',
      '0.5',
      '12.3',
      '123',
      '1\u202f235',
      '−10',
    ]);
    expect(count(1234567)).toBe('1\u202f234\u202f567');
  });

  it('say 100 % only of everything', () => {
    expect(percent(999, 1000)).toBe('99\u202f%');
    expect(percent(1000, 1000)).toBe('100\u202f%');
    expect(percent(0, 0)).toBe('–');
  });
});
