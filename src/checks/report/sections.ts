// The sections of the report as HTML: pictures with their captions, checks, and calibration rows.
import type { Curve } from '../../base/distributions.ts';
import { count, escapeHtml, figure, percent } from '../../page/text.ts';
import type { Category, Finding } from '../../schema/fold.ts';
import type { ChartClass, RealismCharts } from '../realism/chart-data.ts';
import { covered, families } from '../realism/families.ts';
import type { RealismRow } from '../realism/realism.ts';
import { bullet } from './bullet.ts';
import { influenza, months, nights, weekMap } from './pictures-care.ts';
import { histogram, selfCorrelation } from './pictures-laboratory.ts';
import { deathRatios, prevalenceByAge, pyramid } from './pictures-population.ts';
import { type Area, areaTitle, byArea } from './words.ts';

/** A target curve of a condition: share of the living of an age ever diagnosed. */
export interface PrevalenceTarget {
  readonly name: string;
  readonly title: string;
  readonly icdPrefixes: readonly string[];
  readonly male: Curve;
  readonly female: Curve;
}

function card(title: string, body: string, caption = '', legend = ''): string {
  const keys = legend === '' ? '' : `<div class="key-row">${legend}</div>`;
  const note = caption === '' ? '' : `<p class="note last">${caption}</p>`;
  return `<div class="card"><h3>${title}</h3>${keys}${body}${note}</div>`;
}

const key = (color: string, text: string) =>
  `<span><i class="dot" style="background:var(--${color})"></i>${text}</span>`;
const SEX_KEYS = key('male', 'men') + key('female', 'women');

export function populationSection(charts: RealismCharts): string {
  return (
    `<h2 id="population">Population and mortality</h2>` +
    `<p class="sub">${count(charts.living)} living at the anchor date, ${count(charts.people - charts.living)} who died before it. ` +
    `Deaths rest on ${count(charts.personYears)} person-years of the last ten years.</p><div class="grid">` +
    card(
      'Age and sex',
      pyramid(charts),
      'Marks: US Census Bureau, resident population, vintage 2022 (recalled, rounded to 0.1 million).',
      `${key('male', 'male')}${key('female', 'female')}<span><i class="tick"></i>US 2022</span>`,
    ) +
    card(
      'Deaths observed / expected',
      deathRatios(charts) + deathTable(charts),
      'Expected: US period life table 2019 (NCHS; calibration rows MORT_QX_*) applied to the person-years lived. Shaded: 0.85–1.15. Bars: 95 % Poisson limits. Bands with fewer than two expected deaths are not drawn.',
      SEX_KEYS,
    ) +
    '</div>'
  );
}

function deathTable(charts: RealismCharts): string {
  const sums = (['male', 'female'] as const).map((sex) => {
    const own = charts.mortality.filter((m) => m.sex === sex);
    return own.reduce((t, m) => ({ observed: t.observed + m.observed, expected: t.expected + m.expected }), {
      observed: 0,
      expected: 0,
    });
  });
  const line = sums.map(
    (s, i) =>
      `${i === 0 ? 'men' : 'women'} ${count(s.observed)} / ${count(s.expected)} = ${(s.observed / Math.max(1e-9, s.expected)).toFixed(2)}`,
  );
  return `<p class="note last">All ages: ${line.join(' · ')}</p>`;
}

export function prevalenceSection(charts: RealismCharts, targets: readonly PrevalenceTarget[]): string {
  const cards = charts.prevalence.conditions.map((c, i) => {
    const target = targets.find((t) => t.icdPrefixes.some((p) => covered(p, families[c.family]))) ?? null;
    return card(escapeHtml(c.title), prevalenceByAge(charts, i, target));
  });
  const dashed = targets.length > 0 ? '<span><i class="dash"></i>target</span>' : '';
  return (
    `<h2 id="prevalence">Prevalence by age</h2>` +
    `<p class="sub">Share of the living ever diagnosed, percent, by ten-year age band; bars are 95 % Wilson intervals.</p>` +
    `<div class="key-row">${SEX_KEYS}${dashed}</div><div class="grid small">${cards.join('')}</div>`
  );
}

export function utilisationSection(charts: RealismCharts): string {
  const total = (cls: ChartClass) => count(charts.visits[cls].week.reduce((a, b) => a + b, 0));
  return (
    `<h2 id="utilisation">Use of care</h2><p class="sub">Visits of the last five years of written history, in local time.</p><div class="grid">` +
    card(
      `Emergency arrivals (${total('emergency')})`,
      weekMap(charts, 'emergency'),
      'The stronger the colour, the more arrivals.',
    ) +
    card(
      `Office visits (${total('office')})`,
      weekMap(charts, 'office'),
      'The stronger the colour, the more visits.',
    ) +
    card(
      `Hospital admissions (${total('stay')})`,
      weekMap(charts, 'stay'),
      'The stronger the colour, the more admissions.',
    ) +
    card('Length of hospital stay', nights(charts), 'Percent of stays, by nights.') +
    card(
      'Visits by month',
      months(charts),
      'Visits a day, 100 = mean of the year.',
      key('office', 'office') +
        key('emergency', 'emergency') +
        key('stay', 'hospital') +
        key('telehealth', 'telehealth'),
    ) +
    influenzaCard(charts) +
    '</div>'
  );
}

function influenzaCard(charts: RealismCharts): string {
  const episodes = charts.influenzaMonths.reduce((a, b) => a + b, 0);
  const body = episodes === 0 ? '<p class="note last">This run has no influenza.</p>' : influenza(charts);
  return card(`Influenza by month (${count(episodes)})`, body, 'Percent of all episodes, by month of onset.');
}

export function laboratorySection(charts: RealismCharts): string {
  const r = new Map(charts.selfCorrelation.map((c) => [c.title.replace(' (adults)', ''), c]));
  const cards = charts.histograms.map((h, i) => {
    const own = r.get(h.plan.title);
    const again =
      own !== undefined && Number.isFinite(own.r) ? ` <span class="score">r ${own.r.toFixed(2)}</span>` : '';
    return card(
      `${escapeHtml(h.plan.title)} <span class="score">${escapeHtml(h.plan.unit)}</span>${again}`,
      histogram(charts, i),
    );
  });
  return (
    `<h2 id="laboratory">Laboratory and vital signs</h2>` +
    `<p class="sub">Latest value of each adult taken outside emergency and hospital, percent of persons; the reference interval is shaded, one shade a sex where they differ. The outermost cells hold what lies beyond.</p>` +
    `<div class="key-row">${SEX_KEYS}${key('band', 'reference interval')}<span>r = correlation with the same person’s previous reading</span></div>` +
    `<div class="grid small">${cards.join('')}</div><div class="grid">` +
    card(
      'Each person resembles himself',
      selfCorrelation(charts),
      'The dashed line marks 0.5, below which results look drawn at random.',
    ) +
    card(
      'Pairs of readings',
      pairTable(charts),
      'Consecutive readings of one adult on different days, outside emergency and hospital.',
    ) +
    '</div>'
  );
}

function pairTable(charts: RealismCharts): string {
  const rows = charts.selfCorrelation.map(
    (c) =>
      `<tr><td>${escapeHtml(c.title)}</td><td><code>${c.loinc}</code></td><td class="num">${count(c.pairs)}</td><td class="num">${Number.isFinite(c.r) ? c.r.toFixed(2) : '–'}</td></tr>`,
  );
  return `<table><thead><tr><th>Analyte</th><th>LOINC</th><th class="num">Pairs</th><th class="num">r</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const CATEGORIES: readonly (readonly [Category, string, string])[] = [
  ['conformance', 'Conformance', 'types, vocabularies, codes and keys'],
  ['completeness', 'Completeness', 'what must be there is there'],
  ['plausibility', 'Plausibility', 'time, biology, and what follows from what'],
];

export const failed = (f: Finding): boolean => f.failed > f.allowed;

export function checksSection(findings: readonly Finding[]): string {
  const bad = findings.filter(failed).length;
  const verdict =
    bad === 0
      ? 'Every check holds.'
      : `${count(bad)} of ${count(findings.length)} checks ${bad === 1 ? 'does' : 'do'} not hold.`;
  return (
    `<h2 id="checks">Checks</h2><p class="sub">${findings.length === 0 ? 'No checks were run.' : verdict}</p>` +
    CATEGORIES.map(([category, title, doc]) =>
      categoryBlock(
        findings.filter((f) => f.category === category),
        title,
        doc,
      ),
    ).join('')
  );
}

function categoryBlock(findings: readonly Finding[], title: string, doc: string): string {
  if (findings.length === 0) return '';
  const bad = findings.filter(failed);
  const good = findings.filter((f) => !failed(f));
  const fails =
    bad.length === 0
      ? ''
      : `<div class="card"><table class="rows">${CHECK_HEAD}<tbody>${bad.map(checkRow).join('')}</tbody></table></div>`;
  return (
    `<h3 style="margin-top:18px">${title} <span class="score">${doc}</span></h3>` +
    fails +
    (good.length === 0 ? '' : passed(good))
  );
}

function passed(good: readonly Finding[]): string {
  return (
    `<details><summary><span class="chip pass">pass</span>${count(good.length)} ${good.length === 1 ? 'check' : 'checks'}` +
    `<span class="score">${count(good.reduce((n, f) => n + f.of, 0))} values and rows looked at</span></summary>` +
    `<div><table class="rows">${CHECK_HEAD}<tbody>${good.map(checkRow).join('')}</tbody></table></div></details>`
  );
}

const CHECK_HEAD =
  '<thead><tr><th></th><th>Check</th><th class="num">Failed</th><th class="num">Of</th><th class="num">Allowed</th></tr></thead>';

function checkRow(f: Finding): string {
  const verdict = failed(f) ? 'fail' : 'pass';
  const examples =
    f.failed === 0 ? '' : f.examples.map((e) => `<small><code>${escapeHtml(e)}</code></small>`).join('');
  return (
    `<tr><td><span class="chip ${verdict}">${verdict}</span></td><td class="wide">${escapeHtml(f.doc)}<small><code>${escapeHtml(f.check)}</code></small>${examples}</td>` +
    `<td class="num" data-name="failed">${count(f.failed)}</td><td class="num" data-name="of">${count(f.of)}</td><td class="num" data-name="allowed">${count(f.allowed)}</td></tr>`
  );
}

export function realismSection(rows: readonly RealismRow[]): string {
  const areas = byArea(rows);
  return (
    `<h2 id="realism">Realism</h2>` +
    `<p class="sub">Each published figure has an accepted band, which is the error that the model may make. A row passes when the generated figure ± 2 standard errors meets the band, warns when the figure lies outside by less than a quarter of the band’s width, and fails beyond. Rows with fewer than 30 expected events or persons are not judged.</p>` +
    `<p class="note">Sources marked “recalled” were written down from memory of the publication and not read again.</p>` +
    ['all', 'out', 'in', 'none']
      .map(
        (name, i) =>
          `<input class="pick" type="radio" name="pick" id="pick-${name}"${i === 0 ? ' checked' : ''}>`,
      )
      .join('') +
    `<div class="picks"><label for="pick-all">All rows</label><label for="pick-out">Outside the band</label><label for="pick-in">In the band</label><label for="pick-none">Not judged</label></div>` +
    `<div class="areas">${areas.map(areaBlock).join('')}</div>`
  );
}

function areaBlock(a: Area): string {
  const judged = a.pass + a.warn + a.fail;
  const order = { fail: 0, warn: 1, pass: 2, skipped: 3 };
  const rows = [...a.rows].sort((x, y) => order[x.verdict] - order[y.verdict]);
  const share = (n: number) => (judged === 0 ? 0 : Math.round((1000 * n) / judged) / 10);
  return (
    `<details><summary>${areaTitle(a.name)}<span class="score">${a.pass} of ${judged} in band${a.skipped > 0 ? `, ${a.skipped} not judged` : ''}</span>` +
    `<span class="meter" role="img" aria-label="${percent(a.pass, judged)} in band"><i class="p" style="width:${share(a.pass)}%"></i><i class="w" style="width:${share(a.warn)}%"></i><i class="f" style="width:${share(a.fail)}%"></i></span></summary>` +
    `<div><table class="rows"><thead><tr><th></th><th>Figure</th><th class="num">Generated</th><th>Band</th><th class="num">Published</th><th class="num">n</th></tr></thead>` +
    `<tbody>${rows.map(realismRow).join('')}</tbody></table></div></details>`
  );
}

const CHIP = { pass: 'pass', warn: 'warn', fail: 'fail', skipped: 'not judged' } as const;

function realismRow(r: RealismRow): string {
  const error = r.se !== null && r.se > 0 ? ` <small>± ${figure(2 * r.se)}</small>` : '';
  const generated = r.generated === null ? '–' : `${figure(r.generated)}${error}`;
  const recalled = r.provenance === 'recalled' ? ' · recalled' : '';
  return (
    `<tr class="r-${r.verdict}"><td><span class="chip ${r.verdict}">${CHIP[r.verdict]}</span></td>` +
    `<td class="wide">${escapeHtml(r.statistic)}<small>${escapeHtml(r.population)} · ${escapeHtml(r.unit)} · ${escapeHtml(r.source)}, ${escapeHtml(r.year)}${recalled} · <code>${r.id}</code></small></td>` +
    `<td class="num" data-name="generated">${generated}</td><td>${bullet(r)}</td>` +
    `<td class="num" data-name="published">${figure(r.target)}<small>${figure(r.low)} to ${figure(r.high)}</small></td>` +
    `<td class="num" data-name="n">${count(r.n)}</td></tr>`
  );
}
