// Observation rows: vital signs, laboratory results and answers, with range and flag.
import { ageAt, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { round } from '../../base/distributions.ts';
import {
  type Analyte,
  analyteByKey,
  analyteByLoinc,
  interpret,
  panelByKey,
} from '../../clinical/analytes.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { type Axes, axesAt, type Reading } from '../physiology/axes.ts';
import { egfrOf, measurement, type Results } from '../physiology/laboratory.ts';
import { vitals } from '../physiology/vitals.ts';
import type { Visit, VisitKind } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';

const ACUTE_KINDS: ReadonlySet<VisitKind> = new Set(['acute', 'urgent', 'emergency', 'stay']);

/** Where the results of one visit are written down. */
interface Sheet {
  readonly chart: Chart;
  readonly visit: Visit;
  readonly encounter: EncounterRow;
  /** Completed years on the day. */
  readonly age: number;
}

/** Strain of the setting: 1 in emergency, less in a bed, none in the office. */
const STRESS: Readonly<Partial<Record<VisitKind, number>>> = { emergency: 1, stay: 0.6, urgent: 0.2 };

export function measureVisit(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  axes: Axes,
  panels: readonly string[],
): void {
  if (visit.kind === 'telehealth' || visit.disposition === 'Left without being seen') return;
  const { person, body, levels } = chart;
  const sheet: Sheet = { chart, visit, encounter, age: ageAt(person.birth, encounter.date) };
  const reading: Reading = {
    person,
    body,
    levels,
    age: (encounter.date - person.birth) / 365.25,
    axes,
    stress: STRESS[visit.kind] ?? 0,
    rng: visit.rng.at('measure'),
  };
  const at = Math.min(visit.start + 5 * 60, visit.end);
  writeVitals(sheet, reading, at);
  if (visit.kind === 'wellness' || visit.kind === 'diagnosis') writeAnswers(sheet, axes, at);
  if (panels.length > 0) writePanels(sheet, reading, panels, Math.min(visit.start + 15 * 60, visit.end));
  if (visit.kind === 'stay' || visit.kind === 'surgery') writeWardRounds(sheet, reading);
}

/** Which signs are taken: weight, pressure and pulse always; height with check-ups and children; temperature and oxygen when ill. */
function writeVitals(sheet: Sheet, reading: Reading, at: Seconds): void {
  const { visit, age } = sheet;
  const v = vitals(reading);
  const often = visit.rng.at('signs');
  const tall = often.chance(0.35) || age < 18 || visit.kind === 'wellness' || visit.kind === 'surgery';
  const ill = ACUTE_KINDS.has(visit.kind) || visit.kind === 'birth';
  const put = (key: string, value: number) => observe(sheet, analyteByKey(key), value, at);
  if (tall) put('height', v.height);
  put('weight', v.weight);
  if (tall && age >= 2) put('bmi', v.bmi);
  if (age >= 3 || ill) {
    put('systolic', v.systolic);
    put('diastolic', v.diastolic);
  }
  put('heart-rate', v.heartRate);
  if (often.chance(0.3) || ill) put('respiratory-rate', v.respiratoryRate);
  if (often.chance(0.5) || ill) put('temperature', v.temperature);
  if (often.chance(0.3) || ill) put('oxygen-saturation', v.oxygen);
  if (visit.kind === 'emergency' && age >= 8) put('pain', score(4.6 + 3.2 * often.normal(), 10));
}

/** Smoking status from 16, depression and anxiety scores from 12 (USPSTF 2022, 2023). */
function writeAnswers(sheet: Sheet, axes: Axes, at: Seconds): void {
  const { person } = sheet.chart;
  if (sheet.age >= 16) observeWords(sheet, analyteByKey('smoking-status'), SMOKING_WORDS[person.smoking], at);
  if (sheet.age < 12) return;
  const mood = sheet.visit.rng.at('mood');
  const ask = (key: string, share: number, spread: number, pull: number, axis: number, top: number) => {
    if (!mood.chance(share)) return;
    const points = spread * mood.exponential() + pull * person.traits.mood + axis;
    observe(sheet, analyteByKey(key), score(points, top), at);
  };
  ask('phq9', 0.55, 1.5, 0.9, axes.phq9, 27);
  ask('gad7', 0.35, 1.4, 0.8, axes.gad7, 21);
}

/** Words of the SNOMED CT answers to LOINC 72166-2. */
const SMOKING_WORDS = {
  Never: 'Never smoker',
  Former: 'Former smoker',
  Current: 'Smokes tobacco daily',
} as const;

function score(x: number, top: number): number {
  return Math.max(0, Math.min(top, Math.round(x)));
}

/** The analytes of several panels, each once, with the name of the panel it is printed under. */
interface Order {
  readonly items: readonly { readonly panel: string; readonly analyte: Analyte }[];
  readonly measure: (r: Reading) => Results;
}

const orders = new Map<string, Order>();

function orderOf(panels: readonly string[]): Order {
  const key = panels.join(' ');
  let order = orders.get(key);
  if (order === undefined) {
    const all = panels.flatMap((p) =>
      panelByKey(p).analytes.map((a) => ({ panel: panelByKey(p).name, analyte: analyteByKey(a) })),
    );
    const items = all.filter((one, i) => all.findIndex((other) => other.analyte === one.analyte) === i);
    order = { items, measure: measurement(items.map((item) => item.analyte.loinc)) };
    orders.set(key, order);
  }
  return order;
}

const CREATININE = '2160-0';
const FILTRATION = '98979-8';

/** Draw the panels from one specimen and print them analyte by analyte. */
function writePanels(sheet: Sheet, reading: Reading, panels: readonly string[], at: Seconds): void {
  const { items, measure } = orderOf(panels);
  const results = measure(reading);
  for (const { panel, analyte } of items) {
    const value =
      analyte.loinc === FILTRATION
        ? estimatedFiltration(sheet, results.get(CREATININE))
        : results.get(analyte.loinc);
    if (value === undefined || value === null) continue;
    if (typeof value === 'string') observeWords(sheet, analyte, value, at, panel);
    else observe(sheet, analyte, value, at, panel);
  }
}

/** Computed from the creatinine as printed, for adults. */
function estimatedFiltration(sheet: Sheet, creatinine: number | string | undefined): number | null {
  if (typeof creatinine !== 'number' || sheet.age < 18) return null;
  return egfrOf(round(creatinine, analyteByLoinc(CREATININE).decimals), sheet.chart.person.sex, sheet.age);
}

/** Daily vital signs and blood every other day, up to ten days of a stay. */
function writeWardRounds(sheet: Sheet, reading: Reading): void {
  const { chart, visit, encounter } = sheet;
  const first = encounter.date;
  const nights = encounter.length_of_stay ?? 0;
  for (let k = 1; k <= Math.min(nights - 1, 10); k++) {
    const rng = visit.rng.at('ward', k);
    const at = (first + k) * SECONDS_PER_DAY + (6 * 60 + rng.int(0, 90)) * 60;
    const axes = axesAt(first + k, chart.courses, chart.spans, chart.episodes);
    const round: Reading = { ...reading, axes, stress: 0.5 / k, rng };
    const v = vitals(round);
    observe(sheet, analyteByKey('systolic'), v.systolic, at);
    observe(sheet, analyteByKey('diastolic'), v.diastolic, at);
    observe(sheet, analyteByKey('heart-rate'), v.heartRate, at);
    observe(sheet, analyteByKey('temperature'), v.temperature, at);
    observe(sheet, analyteByKey('oxygen-saturation'), v.oxygen, at);
    if (k % 2 === 0) writePanels(sheet, round, ['bmp', 'cbc'], at);
  }
}

function observe(
  sheet: Sheet,
  analyte: Analyte,
  value: number,
  at: Seconds,
  panel: string | null = null,
): void {
  const rounded = round(value, analyte.decimals);
  const range = analyte.range(sheet.chart.person.sex, sheet.age);
  const flag = interpret(rounded, range, analyte.critical);
  write(sheet, analyte, at, panel, rounded, null, analyte.unit, rangeText(range), flag);
}

function observeWords(
  sheet: Sheet,
  analyte: Analyte,
  words: string,
  at: Seconds,
  panel: string | null = null,
): void {
  const dipstick = analyte.category === 'laboratory';
  const flag = dipstick ? (words === 'Negative' ? 'N' : 'A') : null;
  write(sheet, analyte, at, panel, null, words, null, dipstick ? 'Negative' : null, flag);
}

function write(
  { chart, encounter }: Sheet,
  analyte: Analyte,
  at: Seconds,
  panel: string | null,
  value: number | null,
  words: string | null,
  units: string | null,
  range: string | null,
  flag: ObservationRow['interpretation'],
): void {
  const rows = chart.life.observations;
  rows.push({
    observation_id: rowId(chart, rows.length),
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    type: analyte.type,
    value,
    date: Math.floor(at / SECONDS_PER_DAY),
    loinc_code: analyte.loinc,
    value_text: words,
    units,
    reference_range: range,
    interpretation: flag,
    category: analyte.category,
    panel,
    status: 'final',
    observed_at: at,
  });
}

const rangeTexts = new WeakMap<readonly [number | null, number | null], string>();

/** `3.5-5.1`, `<200`, `>60` for a lower limit alone; null without limits. Ranges are few objects, so their texts are kept. */
function rangeText(range: readonly [number | null, number | null]): string | null {
  const low = range[0];
  const high = range[1];
  if (low === null && high === null) return null;
  let text = rangeTexts.get(range);
  if (text === undefined) {
    text = low === null ? `<${high}` : high === null ? `>${low}` : `${low}-${high}`;
    rangeTexts.set(range, text);
  }
  return text;
}
