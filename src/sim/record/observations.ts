// Observation rows: vital signs, laboratory results and answers, with range and flag.
import { ageAt, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { round } from '../../base/distributions.ts';
import { TURNAROUND } from '../../clinical/analyte.ts';
import { type Analyte, analyteByKey, interpret, panelByKey } from '../../clinical/analytes.ts';
import { bmiForAge, headCircumference, percentileOf, weightForLength } from '../../clinical/growth.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { type Axes, axesAt, type Reading } from '../physiology/axes.ts';
import { complete, type Identity, identitiesAmong, type Subject } from '../physiology/identities.ts';
import { type Assay, assayOf } from '../physiology/laboratory.ts';
import { type Vitals, vitals } from '../physiology/vitals.ts';
import type { Finding, Visit, VisitKind } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';
import { type Why, whyMeasured } from './measured.ts';
import { because, reason } from './trace.ts';

const ACUTE_KINDS: ReadonlySet<VisitKind> = new Set(['acute', 'urgent', 'emergency', 'stay']);

/** Where the results of one visit are written down. */
interface Sheet {
  readonly chart: Chart;
  readonly visit: Visit;
  readonly encounter: EncounterRow;
  /** Completed years on the day. */
  readonly age: number;
  /** Explains the values; null when nobody asks. */
  readonly why: Why | null;
}

/** Strain of the setting: 1 in emergency, less in a bed, none in the office. */
const STRESS: Readonly<Partial<Record<VisitKind, number>>> = { emergency: 1, stay: 0.6, urgent: 0.2 };

/** Measure what a visit measures; `panels` null = no laboratory. */
export function measureVisit(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  axes: Axes,
  panels: readonly string[] | null,
  findings: readonly Finding[] = [],
): void {
  if (visit.kind === 'telehealth' || visit.disposition === 'Left without being seen') return;
  const { person, body, levels } = chart;
  const reading: Reading = {
    person,
    body,
    levels,
    age: (encounter.date - person.birth) / 365.25,
    day: encounter.date,
    axes,
    stress: STRESS[visit.kind] ?? 0,
    rng: visit.rng.at('measure'),
  };
  const why = chart.trace && whyMeasured(chart, reading, encounter.date, `the ${visit.kind} visit`);
  const sheet: Sheet = { chart, visit, encounter, age: ageAt(person.birth, encounter.date), why };
  const at = Math.min(visit.start + 5 * 60, visit.end);
  if (visit.kind !== 'screening') writeVitals(sheet, reading, at);
  if (visit.kind === 'wellness' || visit.kind === 'diagnosis') writeAnswers(sheet, axes, at);
  if (panels !== null && panels.length > 0)
    writePanels(sheet, reading, panels, Math.min(visit.start + 15 * 60, visit.end));
  for (const f of findings) writeFinding(sheet, f, Math.min(f.at ?? at, visit.end));
  if (visit.kind === 'stay' || visit.kind === 'surgery') writeWardRounds(sheet, reading, panels !== null);
}

function writeFinding(sheet: Sheet, { analyte, value, panel }: Finding, at: Seconds): void {
  const a = analyteByKey(analyte);
  const issued = at + 60 * TURNAROUND[a.bench].routine;
  // What is not back by the end has not been reported.
  if (issued >= (sheet.chart.end + 1) * SECONDS_PER_DAY) return;
  if (typeof value === 'string') observeWords(sheet, a, value, at, panel ?? null, issued);
  else print(sheet, a, round(value, a.decimals), at, panel ?? null, issued);
}

/** A result of tissue or imaging, in words or as a number; tissue is reported some days later. */
export function writeResult(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  key: string,
  value: string | number,
): void {
  const why: Why = () => reason('screening', `found at the ${visit.kind} visit`);
  const sheet: Sheet = {
    chart,
    visit,
    encounter,
    age: ageAt(chart.person.birth, encounter.date),
    why: chart.trace && why,
  };
  const analyte = analyteByKey(key);
  const at = Math.min(visit.start + 15 * 60, visit.end);
  const pace = URGENT.has(visit.kind) ? 'urgent' : 'routine';
  const issued = at + 60 * TURNAROUND[analyte.bench][pace];
  // What is not back by the end has not been reported.
  if (issued >= (chart.end + 1) * SECONDS_PER_DAY) return;
  if (typeof value === 'string') observeWords(sheet, analyte, value, at, null, issued);
  else print(sheet, analyte, value, at, null, issued);
}

/** Signs taken on the spot, by the names they have here. */
const SIGN = {
  height: analyteByKey('height'),
  weight: analyteByKey('weight'),
  bmi: analyteByKey('bmi'),
  systolic: analyteByKey('systolic'),
  diastolic: analyteByKey('diastolic'),
  heartRate: analyteByKey('heart-rate'),
  respiratoryRate: analyteByKey('respiratory-rate'),
  temperature: analyteByKey('temperature'),
  oxygen: analyteByKey('oxygen-saturation'),
  pain: analyteByKey('pain'),
};

/** Which signs are taken: weight, pressure and pulse always; height with check-ups and children; temperature and oxygen when ill. */
function writeVitals(sheet: Sheet, reading: Reading, at: Seconds): void {
  const { visit, age } = sheet;
  const v = vitals(reading);
  const often = visit.rng.at('signs');
  const tall = often.chance(0.35) || age < 18 || visit.kind === 'wellness' || visit.kind === 'surgery';
  const ill = ACUTE_KINDS.has(visit.kind) || visit.kind === 'birth';
  const put = (sign: keyof Vitals) => observe(sheet, SIGN[sign], v[sign], at);
  if (tall) put('height');
  put('weight');
  if (tall && age >= 2) put('bmi');
  if (age >= 3 || ill) {
    put('systolic');
    put('diastolic');
  }
  put('heartRate');
  if (often.chance(0.3) || ill) put('respiratoryRate');
  if (often.chance(0.5) || ill) put('temperature');
  if (often.chance(0.3) || ill) put('oxygen');
  const pain = reading.axes.painScore;
  const hurts = (points: number) => observe(sheet, SIGN.pain, score(points, 10), at);
  if (visit.kind === 'emergency' && age >= 8) hurts(4.6 + 3.2 * often.normal() + 0.5 * pain);
  else if (pain > 0 && age >= 8) hurts(pain + 1.3 * visit.rng.at('pain').normal());
  if (visit.kind === 'wellness' && age < 20) writeGrowth(sheet, reading, v, at);
}

/** At check-ups: where the child lies on the growth curves, by the values as printed. */
function writeGrowth(sheet: Sheet, { age, body }: Reading, v: Vitals, at: Seconds): void {
  const { sex } = sheet.chart.person;
  const put = (key: string, value: number) => observe(sheet, analyteByKey(key), value, at);
  if (age >= 2) {
    put('bmi-percentile', percentileOf(bmiForAge.z(sex, age, v.bmi)));
    return;
  }
  // Two tapes of the same head differ by about 2 mm (WHO, Acta Paediatr Suppl 450, 2006: technical error of measurement).
  const head = round(body.head(age) + 0.2 * sheet.visit.rng.at('head').normal(), 1);
  put('head-circumference', head);
  put('head-percentile', percentileOf(headCircumference.z(sex, age, head)));
  put('weight-for-length', percentileOf(weightForLength.z(sex, v.height, v.weight)));
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

/** The analytes of several panels, each once, with the name of the panel it is printed under, and how to measure them. */
interface Order {
  readonly items: readonly { readonly panel: string; readonly analyte: Analyte }[];
  readonly assay: Assay;
  readonly identities: readonly Identity[];
}

/** Orders kept at hand, found by one panel after the other. */
interface Kept {
  order: Order | null;
  readonly after: Map<string, Kept>;
}

const nothing = (): Kept => ({ order: null, after: new Map() });

/** There are as many combinations of panels as one likes, so that they are dropped when they become many. */
const MOST_ORDERS = 5000;
let orders = nothing();
let kept = 0;

function orderOf(panels: readonly string[]): Order {
  let at = orders;
  for (const p of panels) {
    let next = at.after.get(p);
    if (next === undefined) {
      next = nothing();
      at.after.set(p, next);
    }
    at = next;
  }
  if (at.order !== null) return at.order;
  if (++kept > MOST_ORDERS) {
    orders = nothing();
    kept = 0;
  }
  at.order = makeOrder(panels);
  return at.order;
}

function makeOrder(panels: readonly string[]): Order {
  const all = panels.flatMap((p) =>
    panelByKey(p).analytes.map((a) => ({ panel: panelByKey(p).name, analyte: analyteByKey(a) })),
  );
  const items = all.filter((one, i) => all.findIndex((other) => other.analyte === one.analyte) === i);
  const loincs = items.map((item) => item.analyte.loinc);
  // What is not printed is not computed with, though it may have been drawn with the rest of its group.
  const identities = identitiesAmong(loincs).filter((i) => i.from.every((loinc) => loincs.includes(loinc)));
  return { items, assay: assayOf(loincs), identities };
}

/** Draw the panels from one specimen, round the results as printed, compute what follows from them, and write them down. */
function writePanels(sheet: Sheet, reading: Reading, panels: readonly string[], at: Seconds): void {
  const { items, assay, identities } = orderOf(panels);
  const results = assay(reading);
  for (const { analyte } of items) {
    const value = results.get(analyte.loinc);
    if (typeof value === 'number') results.set(analyte.loinc, round(value, analyte.decimals));
  }
  if (identities.length > 0) complete(results, identities, subjectOf(sheet, reading));
  const issued = reportTimes(sheet, reading, at);
  for (const { panel, analyte } of items) {
    const value = results.get(analyte.loinc);
    if (value === undefined) continue;
    const time = issued(panel, analyte, value);
    if (Math.floor(time / SECONDS_PER_DAY) > sheet.chart.anchor) continue;
    if (typeof value === 'string') observeWords(sheet, analyte, value, at, panel, time);
    else print(sheet, analyte, value, at, panel, time);
  }
}

function subjectOf({ chart, age }: Sheet, { body, age: exact }: Reading): Subject {
  return { sex: chart.person.sex, years: age, height: () => round(body.height(exact), 1) };
}

/** Urgent results come back while the patient waits. */
const URGENT: ReadonlySet<VisitKind> = new Set(['emergency', 'stay', 'surgery', 'urgent']);

/** Blood that grows nothing is watched for five days, twice and a half as long as what grows. */
const WATCHED = 2.5;

/** When each result is reported: results of a panel together, except those from another bench. */
function reportTimes(
  { visit }: Sheet,
  { rng }: Reading,
  at: Seconds,
): (panel: string, analyte: Analyte, value: number | string) => Seconds {
  const pace = URGENT.has(visit.kind) ? 'urgent' : 'routine';
  let last = '';
  let factor = 1;
  return (panel, { bench, key }, value) => {
    if (bench === 'none') return at;
    if (panel !== last) {
      factor = Math.exp(0.3 * rng.at('issued', panel).normal());
      last = panel;
    }
    const wait = key === 'blood-culture' && value === 'No growth' ? WATCHED : 1;
    return at + 60 * Math.round(TURNAROUND[bench][pace] * factor * wait);
  };
}

const WARD_SIGNS = ['systolic', 'diastolic', 'heartRate', 'temperature', 'oxygen'] as const;

/** Daily vital signs and blood every other day, up to ten days of a stay. */
function writeWardRounds(admission: Sheet, reading: Reading, blood: boolean): void {
  const { chart, visit, encounter } = admission;
  const first = encounter.date;
  const nights = encounter.length_of_stay ?? 0;
  for (let k = 1; k <= Math.min(nights - 1, 10); k++) {
    const rng = visit.rng.at('ward', k);
    const at = (first + k) * SECONDS_PER_DAY + (6 * 60 + rng.int(0, 90)) * 60;
    const axes = axesAt(
      first + k,
      chart.courses,
      chart.spans,
      chart.episodes,
      chart.reproduction.pregnancies,
    );
    const round: Reading = { ...reading, axes, stress: 0.5 / k, rng };
    const why = chart.trace && whyMeasured(chart, round, first + k, `day ${k} of the stay`);
    const sheet: Sheet = { ...admission, why };
    const v = vitals(round);
    for (const sign of WARD_SIGNS) observe(sheet, SIGN[sign], v[sign], at);
    if (blood && k % 2 === 0) writePanels(sheet, round, ['bmp', 'cbc'], at);
  }
}

/** Write a sign read on the spot. */
function observe(sheet: Sheet, analyte: Analyte, value: number, at: Seconds): void {
  print(sheet, analyte, round(value, analyte.decimals), at, null, at);
}

/** Write a number that is already rounded as it is printed. */
function print(
  sheet: Sheet,
  analyte: Analyte,
  value: number,
  at: Seconds,
  panel: string | null,
  issued: Seconds,
): void {
  const range = analyte.range(sheet.chart.person.sex, sheet.age);
  const flag = interpret(value, range, analyte.critical);
  write(sheet, analyte, { value, words: null, range: rangeText(range), flag, at, panel, issued });
}

function observeWords(
  sheet: Sheet,
  analyte: Analyte,
  words: string,
  at: Seconds,
  panel: string | null = null,
  issued: Seconds = at,
): void {
  const { normal } = analyte;
  const flag = normal === null ? null : normal.includes(words) ? 'N' : 'A';
  write(sheet, analyte, { value: null, words, range: normal?.[0] ?? null, flag, at, panel, issued });
}

/** What is written about one analyte. */
interface Reported {
  readonly value: number | null;
  readonly words: string | null;
  readonly range: string | null;
  readonly flag: ObservationRow['interpretation'];
  readonly at: Seconds;
  readonly panel: string | null;
  readonly issued: Seconds;
}

function write({ chart, encounter, why }: Sheet, analyte: Analyte, r: Reported): void {
  const rows = chart.life.observations;
  rows.push({
    observation_id: rowId(chart, rows.length),
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    type: analyte.type,
    value: r.value,
    date: Math.floor(r.at / SECONDS_PER_DAY),
    loinc_code: analyte.loinc,
    value_text: r.words,
    units: r.value === null ? null : analyte.unit,
    reference_range: r.range,
    interpretation: r.flag,
    category: analyte.category,
    panel: r.panel,
    status: 'final',
    observed_at: r.at,
    specimen: analyte.specimen,
    issued_at: r.issued,
  });
  if (why !== null) because(chart, rows, () => why(analyte, r.value ?? r.words!, r.panel));
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
