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
import { egfrOf, measure } from '../physiology/laboratory.ts';
import { vitals } from '../physiology/vitals.ts';
import type { Visit, VisitKind } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';

const ACUTE_KINDS: ReadonlySet<VisitKind> = new Set(['acute', 'urgent', 'emergency', 'stay']);

export function measureVisit(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  axes: Axes,
  panels: readonly string[],
): void {
  if (visit.kind === 'telehealth' || visit.kind === 'lab' || visit.disposition === 'Left without being seen')
    return;
  const stress =
    visit.kind === 'emergency' ? 1 : visit.kind === 'stay' ? 0.6 : visit.kind === 'urgent' ? 0.2 : 0;
  const age = (encounter.date - chart.person.birth) / 365.25;
  const reading: Reading = {
    person: chart.person,
    body: chart.body,
    levels: chart.levels,
    age,
    axes,
    stress,
    rng: visit.rng.at('measure'),
  };
  const at = Math.min(visit.start + 5 * 60, visit.end);
  writeVitals(chart, visit, encounter, reading, at);
  if (visit.kind === 'wellness' || visit.kind === 'diagnosis')
    writeAnswers(chart, visit, encounter, axes, at);
  if (panels.length > 0)
    writePanels(chart, encounter, reading, panels, Math.min(visit.start + 15 * 60, visit.end));
  if (visit.kind === 'stay' || visit.kind === 'surgery') writeWardRounds(chart, visit, encounter, reading);
}

/** Which signs are taken: weight, pressure and pulse always; height with check-ups and children; temperature and oxygen when ill. */
function writeVitals(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  reading: Reading,
  at: Seconds,
): void {
  const v = vitals(reading);
  const tall =
    reading.age < 18 ||
    visit.kind === 'wellness' ||
    visit.kind === 'surgery' ||
    visit.rng.at('height').chance(0.35);
  const ill = ACUTE_KINDS.has(visit.kind) || visit.kind === 'birth';
  if (tall) observe(chart, encounter, analyteByKey('height'), v.height, at);
  observe(chart, encounter, analyteByKey('weight'), v.weight, at);
  if (tall && reading.age >= 2) observe(chart, encounter, analyteByKey('bmi'), v.bmi, at);
  if (reading.age >= 3 || ill) {
    observe(chart, encounter, analyteByKey('systolic'), v.systolic, at);
    observe(chart, encounter, analyteByKey('diastolic'), v.diastolic, at);
  }
  observe(chart, encounter, analyteByKey('heart-rate'), v.heartRate, at);
  if (ill || visit.rng.at('breath').chance(0.3))
    observe(chart, encounter, analyteByKey('respiratory-rate'), v.respiratoryRate, at);
  if (ill || visit.rng.at('fever').chance(0.5))
    observe(chart, encounter, analyteByKey('temperature'), v.temperature, at);
  if (ill || visit.rng.at('oximetry').chance(0.3))
    observe(chart, encounter, analyteByKey('oxygen-saturation'), v.oxygen, at);
  if (visit.kind === 'emergency' && reading.age >= 8) {
    observe(
      chart,
      encounter,
      analyteByKey('pain'),
      Math.max(0, Math.min(10, Math.round(4.6 + 3.2 * visit.rng.at('pain').normal()))),
      at,
    );
  }
}

/** Smoking status from 13, depression and anxiety scores from 12 (USPSTF 2022, 2023). */
function writeAnswers(chart: Chart, visit: Visit, encounter: EncounterRow, axes: Axes, at: Seconds): void {
  const age = ageAt(chart.person.birth, encounter.date);
  if (age >= 16)
    observeWords(chart, encounter, analyteByKey('smoking-status'), SMOKING_WORDS[chart.person.smoking], at);
  if (age < 12) return;
  const mood = visit.rng.at('mood');
  if (mood.chance(0.55))
    observe(
      chart,
      encounter,
      analyteByKey('phq9'),
      score(1.5 * mood.exponential() + 0.9 * chart.person.traits.mood + axes.phq9, 27),
      at,
    );
  if (mood.chance(0.35))
    observe(
      chart,
      encounter,
      analyteByKey('gad7'),
      score(1.4 * mood.exponential() + 0.8 * chart.person.traits.mood + axes.gad7, 21),
      at,
    );
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

/** Draw the panels from one specimen and print them analyte by analyte. */
function writePanels(
  chart: Chart,
  encounter: EncounterRow,
  reading: Reading,
  panels: readonly string[],
  at: Seconds,
): void {
  const wanted = panels.flatMap((p) => panelByKey(p).analytes.map((key) => [p, analyteByKey(key)] as const));
  const seen = new Set<string>();
  const results = measure(
    reading,
    wanted.map(([, a]) => a.loinc),
  );
  for (const [panel, analyte] of wanted) {
    if (seen.has(analyte.loinc)) continue;
    seen.add(analyte.loinc);
    const value =
      analyte.loinc === '98979-8'
        ? estimatedFiltration(chart, encounter, results.get('2160-0'))
        : results.get(analyte.loinc);
    if (value === undefined || value === null) continue;
    const name = panelByKey(panel).name;
    if (typeof value === 'string') observeWords(chart, encounter, analyte, value, at, name);
    else observe(chart, encounter, analyte, value, at, name);
  }
}

/** Computed from the creatinine as printed, for adults. */
function estimatedFiltration(
  chart: Chart,
  encounter: EncounterRow,
  creatinine: number | string | undefined,
): number | null {
  const age = ageAt(chart.person.birth, encounter.date);
  if (typeof creatinine !== 'number' || age < 18) return null;
  return egfrOf(round(creatinine, analyteByLoinc('2160-0').decimals), chart.person.sex, age);
}

/** Daily vital signs and blood every other day, up to ten days of a stay. */
function writeWardRounds(chart: Chart, visit: Visit, encounter: EncounterRow, reading: Reading): void {
  const first = encounter.date;
  const nights = encounter.length_of_stay ?? 0;
  for (let k = 1; k <= Math.min(nights - 1, 10); k++) {
    const at = (first + k) * SECONDS_PER_DAY + (6 * 60 + visit.rng.at('round', k).int(0, 90)) * 60;
    const axes = axesAt(first + k, chart.courses, chart.spans, chart.episodes);
    const r: Reading = { ...reading, axes, stress: 0.5 / k, rng: visit.rng.at('ward', k) };
    const v = vitals(r);
    observe(chart, encounter, analyteByKey('systolic'), v.systolic, at);
    observe(chart, encounter, analyteByKey('diastolic'), v.diastolic, at);
    observe(chart, encounter, analyteByKey('heart-rate'), v.heartRate, at);
    observe(chart, encounter, analyteByKey('temperature'), v.temperature, at);
    observe(chart, encounter, analyteByKey('oxygen-saturation'), v.oxygen, at);
    if (k % 2 === 0) writePanels(chart, encounter, r, ['bmp', 'cbc'], at);
  }
}

function observe(
  chart: Chart,
  encounter: EncounterRow,
  analyte: Analyte,
  value: number,
  at: Seconds,
  panel: string | null = null,
): void {
  const rounded = round(value, analyte.decimals);
  const range = analyte.range(chart.person.sex, ageAt(chart.person.birth, encounter.date));
  pushRow(chart, encounter, analyte, at, panel, {
    value: rounded,
    value_text: null,
    reference_range: rangeText(range),
    interpretation: interpret(rounded, range, analyte.critical),
  });
}

function observeWords(
  chart: Chart,
  encounter: EncounterRow,
  analyte: Analyte,
  words: string,
  at: Seconds,
  panel: string | null = null,
): void {
  const dipstick = analyte.category === 'laboratory';
  pushRow(chart, encounter, analyte, at, panel, {
    value: null,
    value_text: words,
    reference_range: dipstick ? 'Negative' : null,
    interpretation: dipstick ? (words === 'Negative' ? 'N' : 'A') : null,
  });
}

type Result = Pick<ObservationRow, 'value' | 'value_text' | 'reference_range' | 'interpretation'>;

function pushRow(
  chart: Chart,
  encounter: EncounterRow,
  analyte: Analyte,
  at: Seconds,
  panel: string | null,
  result: Result,
): void {
  chart.life.observations.push({
    observation_id: rowId(chart, chart.life.observations.length),
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    type: analyte.type,
    value: result.value,
    date: Math.floor(at / SECONDS_PER_DAY),
    loinc_code: analyte.loinc,
    value_text: result.value_text,
    units: result.value === null ? null : analyte.unit,
    reference_range: result.reference_range,
    interpretation: result.interpretation,
    category: analyte.category,
    panel,
    status: 'final',
    observed_at: at,
  });
}

/** `3.5-5.1`, `<200`, `>60` for a lower limit alone; null without limits. */
function rangeText([low, high]: readonly [number | null, number | null]): string | null {
  if (low === null && high === null) return null;
  if (low === null) return `<${high}`;
  return high === null ? `>${low}` : `${low}-${high}`;
}
