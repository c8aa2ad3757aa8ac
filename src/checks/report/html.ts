// The report of a run as one HTML file: no network, no script, light and dark, fit for paper and phone.

import { style } from '../../page/style.ts';
import { count, escapeHtml, figure, percent } from '../../page/text.ts';
import type { Finding } from '../../schema/fold.ts';
import type { RealismCharts } from '../realism/chart-data.ts';
import type { RealismRow } from '../realism/realism.ts';
import { type DatasetPictures, pictureSections } from './pictures-dataset.ts';
import {
  checksSection,
  failed,
  laboratorySection,
  type PrevalenceTarget,
  populationSection,
  prevalenceSection,
  realismSection,
  utilisationSection,
} from './sections.ts';
import { areaTitle, byArea } from './words.ts';

export type { DatasetPictures } from './pictures-dataset.ts';
export type { PrevalenceTarget } from './sections.ts';

export interface RealismFigures {
  readonly rows: readonly RealismRow[];
  readonly charts: RealismCharts;
}

export interface ReportInput {
  readonly title: string;
  /** What was asked for, printed as it is. */
  readonly spec: unknown;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly findings: readonly Finding[];
  /** Comparison with published figures; null where the run has no dataset that can be compared. */
  readonly realism: RealismFigures | null;
  /** Pictures of the datasets that have their own. */
  readonly pictures?: readonly DatasetPictures[];
  /** What calibration solved for, drawn beside the generated prevalence. */
  readonly targets?: readonly PrevalenceTarget[];
  /** Planted flaws by kind: how many, and in how many places they could have been; absent from a clean run. */
  readonly flaws?: Readonly<Record<string, readonly [planted: number, of: number]>>;
  readonly digest: string;
  readonly version: string;
  /** Present when the run took only those who match: published figures of everyone do not apply to them. */
  readonly cohort?: CohortFigures;
}

/** How a cohort relates to its population; shares 0–1. */
export interface CohortFigures {
  readonly where: string;
  readonly share: number;
  readonly standardError: number;
  readonly weight: number;
  readonly candidates: number;
  readonly frame: number;
}

/** The whole report; the same input gives the same bytes. */
export function renderReport(input: ReportInput): string {
  const { realism, findings, pictures = [] } = input;
  return (
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(input.title)}</title><style>${style}</style></head>\n<body>\n` +
    `${head(input)}\n<main>\n` +
    [
      input.cohort !== undefined
        ? cohortSection(input.cohort)
        : realism === null
          ? ''
          : overview(realism.rows),
      ...(realism === null ? [] : populationSections(input, realism.charts)),
      pictureSections(pictures),
      checksSection(findings),
      input.cohort === undefined && realism !== null ? realismSection(realism.rows) : '',
      flawsSection(input.flaws),
      contents(input),
    ].join('\n') +
    `\n</main>\n<footer>Careloom ${escapeHtml(input.version)} · digest <code>${escapeHtml(input.digest)}</code><br>Every person in this data is invented.</footer>\n</body></html>\n`
  );
}

/** Sections of the canonical record. */
function populationSections({ cohort, targets = [] }: ReportInput, charts: RealismCharts): string[] {
  return [
    populationSection(charts),
    prevalenceSection(charts, cohort === undefined ? targets : []),
    utilisationSection(charts),
    laboratorySection(charts),
  ];
}

const POPULATION_LINKS = [
  ['population', 'Population'],
  ['prevalence', 'Prevalence'],
  ['utilisation', 'Use of care'],
  ['laboratory', 'Laboratory'],
] as const;

function head(input: ReportInput): string {
  const holding = input.findings.filter((f) => !failed(f)).length;
  const total = input.tables.reduce((n, t) => n + t.rows, 0);
  const checksState = holding === input.findings.length ? 'good' : 'bad';
  return (
    `<header><h1>${escapeHtml(input.title)}</h1><p class="sub">Careloom ${escapeHtml(input.version)} · digest <code>${escapeHtml(input.digest)}</code></p>` +
    `<div class="keys">${[
      ...(input.realism === null ? [] : peopleTiles(input.realism.charts)),
      tile(count(total), `rows in ${input.tables.length} tables`),
      tile(`${count(holding)} / ${count(input.findings.length)}`, 'checks hold', checksState),
      ...closenessTile(input),
    ].join('')}</div>` +
    `<nav>${linksOf(input)
      .map(([id, text]) => `<a href="#${id}">${text}</a>`)
      .join('')}</nav></header>`
  );
}

function linksOf({ cohort, realism, pictures = [] }: ReportInput): readonly (readonly [string, string])[] {
  return [
    ...(cohort !== undefined
      ? [['overview', 'Cohort'] as const]
      : realism === null
        ? []
        : [['overview', 'Overview'] as const]),
    ...(realism === null ? [] : POPULATION_LINKS),
    ...pictures.filter((d) => d.pictures.length > 0).map((d) => [d.name, escapeHtml(d.name)] as const),
    ['checks', 'Checks'],
    ...(cohort === undefined && realism !== null ? [['realism', 'Realism'] as const] : []),
    ['contents', 'Contents'],
  ];
}

function peopleTiles(charts: RealismCharts): string[] {
  return [tile(count(charts.people), 'people'), tile(count(charts.living), 'living at the anchor')];
}

/** How close the run is to published figures, or whom a member of a cohort stands for. */
function closenessTile({ cohort, realism }: ReportInput): string[] {
  if (cohort !== undefined)
    return [tile(`1 : ${figure(cohort.weight)}`, 'one member stands for so many of the population')];
  if (realism === null) return [];
  const judged = realism.rows.filter((r) => r.verdict !== 'skipped');
  const inBand = judged.filter((r) => r.verdict === 'pass').length;
  return [
    tile(
      `${count(inBand)} / ${count(judged.length)}`,
      `realism rows in band (${percent(inBand, judged.length)}), ${count(realism.rows.length - judged.length)} not judged`,
    ),
  ];
}

/** Whom the run took, and what share of the population they are. */
function cohortSection(cohort: CohortFigures): string {
  const share = (x: number) => `${figure(100 * x)} %`;
  return (
    `<h2 id="overview">Cohort</h2><p class="sub">Everyone here matches</p><div class="card"><pre>${escapeHtml(cohort.where)}</pre></div>` +
    `<p>They are ${share(cohort.share)} ± ${share(2 * cohort.standardError)} (two standard errors) of the population: one member stands for ${figure(cohort.weight)} persons. All members have the same weight.</p>` +
    `<p class="note">The population is everyone who was alive at some time in the ten years before the anchor. Age, sex and place confine the search to ${share(cohort.frame)} of it, which is known exactly; ${count(cohort.candidates)} candidates of that part were looked at. Published figures are of everyone, so nothing is compared with them here.</p>`
  );
}

function tile(value: string, text: string, state = ''): string {
  return `<div class="key ${state}"><b>${value}</b><span>${text}</span></div>`;
}

/** Scores by area; a sign that is the same throughout an area says more than one miss. */
function overview(rows: readonly RealismRow[]): string {
  const lines = byArea(rows).map((a) => {
    const judged = a.pass + a.warn + a.fail;
    const width = (n: number) => (judged === 0 ? 0 : Math.round((1000 * n) / judged) / 10);
    return (
      `<tr><td class="wide">${areaTitle(a.name)}</td><td><span class="meter"><i class="p" style="width:${width(a.pass)}%"></i><i class="w" style="width:${width(a.warn)}%"></i><i class="f" style="width:${width(a.fail)}%"></i></span></td>` +
      `<td class="num">${a.pass}</td><td class="num">${a.warn}</td><td class="num">${a.fail}</td><td class="num opt">${a.skipped}</td><td class="num opt">${deviation(a.rows)}</td></tr>`
    );
  });
  return (
    `<h2 id="overview">How close to published figures</h2><p class="sub">Calibration rows by area. The last column is the median of (generated − published) / half the band: 0 is on target, ±1 the edge of the band.</p><p class="note">The simulator is calibrated to many of these figures. For those, being in band shows that calibration works, not that figures nobody tuned for would agree. In a small run wide standard errors let more rows pass: ${count(inside(rows))} of ${count(judged(rows))} judged figures lie in their band themselves, without the allowance for sampling.</p>` +
    `<div class="card"><table><thead><tr><th>Area</th><th></th><th class="num">pass</th><th class="num">warn</th><th class="num">fail</th><th class="num opt">not judged</th><th class="num opt">deviation</th></tr></thead><tbody>${lines.join('')}</tbody></table></div>`
  );
}

/** Rows that were judged. */
const judged = (rows: readonly RealismRow[]): number => rows.filter((r) => r.verdict !== 'skipped').length;

/** Judged rows whose figure lies in the band by itself. */
function inside(rows: readonly RealismRow[]): number {
  return rows.filter(
    (r) => r.verdict !== 'skipped' && r.generated !== null && r.generated >= r.low && r.generated <= r.high,
  ).length;
}

/** Median signed deviation of the judged rows, in half widths of the band. */
function deviation(rows: readonly RealismRow[]): string {
  const signed = rows
    .filter((r) => r.verdict !== 'skipped' && r.generated !== null && r.high > r.low)
    .map((r) => (r.generated! - r.target) / ((r.high - r.low) / 2))
    .sort((a, b) => a - b);
  if (signed.length === 0) return '–';
  const middle = signed[Math.floor((signed.length - 1) / 2)]!;
  return `${middle < 0 ? '−' : '+'}${Math.abs(middle).toFixed(2)}`;
}

/** What was planted in the files; all figures above are of the true rows. */
function flawsSection(flaws: ReportInput['flaws']): string {
  if (flaws === undefined) return '';
  const rows = Object.entries(flaws).map(
    ([kind, [planted, of]]) =>
      `<tr><td class="wide">${escapeHtml(kind)}</td><td class="num">${count(planted)}</td><td class="num opt">${count(of)}</td><td class="num">${share(planted, of)}</td></tr>`,
  );
  return (
    `<h2 id="flaws">Planted flaws</h2><p class="sub">What the files were spoilt with on purpose. Everything above was computed from the true rows; the table <code>answer_key</code> names each change.</p>` +
    `<div class="card"><table><thead><tr><th>Kind</th><th class="num">planted</th><th class="num opt">of</th><th class="num">share</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

/** Rare slips need more digits than whole percent. */
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function contents(input: ReportInput): string {
  const rows = input.tables.map(
    (t) => `<tr><td><code>${escapeHtml(t.name)}</code></td><td class="num">${count(t.rows)}</td></tr>`,
  );
  return (
    `<h2 id="contents">Contents</h2><div class="grid"><div class="card"><h3>Tables</h3><table><thead><tr><th>Table</th><th class="num">Rows</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>` +
    `<div class="card"><h3>Specification</h3><pre>${escapeHtml(JSON.stringify(input.spec, null, 2) ?? '')}</pre></div></div>`
  );
}
