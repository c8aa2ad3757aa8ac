// Writing the record: visits become encounters with their observations, procedures, diagnoses and prescriptions.
import { ageAt, type Day, SECONDS_PER_DAY, type Seconds } from '../base/days.ts';
import { round } from '../base/distributions.ts';
import { type Analyte, analyteByKey, analyteByLoinc, interpret, panelByKey } from '../clinical/analytes.ts';
import type { Life } from '../clinical/life.ts';
import type { EncounterRow, ObservationRow } from '../clinical/tables.ts';
import { icd10cm } from '../codes/icd10cm.ts';
import { procedures as procedureCatalog } from '../codes/procedures.ts';
import type { Allergy } from './allergies.ts';
import type { Body } from './body.ts';
import { type CoverageSpan, coverageAt } from './coverage.ts';
import { chooseOption, contraindicated, type Course, type DrugSpan, drugOf } from './course.ts';
import type { Episode } from './episodes.ts';
import type { Diagnosis, Workup } from './module.ts';
import type { Person } from './person.ts';
import { type Axes, axesAt, egfrOf, measure, type Reading, vitals } from './physiology.ts';
import type { Visit, VisitKind } from './visits.ts';
import { tolerates } from './allergies.ts';

/** Everything about one person that visits are written from. */
export interface Chart {
  readonly person: Person;
  readonly body: Body;
  readonly courses: readonly Course[];
  readonly spans: readonly DrugSpan[];
  readonly episodes: readonly Episode[];
  readonly allergies: readonly Allergy[];
  readonly coverage: readonly CoverageSpan[];
  /** Rows written so far. */
  readonly life: Life;
  /** First day whose encounters are written. */
  readonly from: Day;
  /** Last day of the record: death or the anchor. */
  readonly end: Day;
  readonly deceased: boolean;
  readonly cpt: boolean;
  /** Encounter rows by visit, for what refers to them. */
  readonly encounterOf: Map<Visit, EncounterRow>;
  /** See `Reading.levels`. */
  readonly levels: Map<string, number>;
}

/** Numbers of children of a patient leave room for a million rows a table. */
const ROWS_PER_PATIENT = 1_000_000;

export function rowId(chart: Pick<Chart, 'person'>, count: number): number {
  return chart.person.number * ROWS_PER_PATIENT + count + 1;
}

/** Write visits in time order. Visits before the written history are lived (they take blood, too) but leave no rows. */
export function recordVisits(chart: Chart, visits: readonly Visit[]): void {
  const lastPanel = new Map<string, Day>();
  const diagnosed = new Map<Episode, true>();
  for (const visit of visits) {
    const day = dayOfVisit(visit);
    const written = day >= chart.from;
    const due = panelsDue(chart, visit, day, lastPanel);
    if (!written) continue;
    const encounter = writeEncounter(chart, visit, day);
    const axes = axesAt(day, chart.courses, chart.spans, chart.episodes);
    measureVisit(chart, visit, encounter, axes, due);
    writeProcedures(chart, visit, encounter);
    if (visit.episode !== null) writeEpisode(chart, visit, visit.episode, encounter, diagnosed);
  }
}

export function dayOfVisit(visit: Visit): Day {
  return Math.floor(visit.start / SECONDS_PER_DAY);
}

const TYPE: Readonly<Record<VisitKind, EncounterRow['type']>> = {
  wellness: 'Wellness Visit', 'follow-up': 'Follow-up', specialist: 'Specialist', diagnosis: 'Acute Visit', acute: 'Acute Visit', urgent: 'Urgent Care',
  telehealth: 'Telehealth', emergency: 'Emergency', stay: 'Hospital Stay', surgery: 'Surgery', lab: 'Lab', birth: 'Birth',
};

const CLASS: Readonly<Record<VisitKind, EncounterRow['encounter_class']>> = {
  wellness: 'AMB', 'follow-up': 'AMB', specialist: 'AMB', diagnosis: 'AMB', acute: 'AMB', urgent: 'AMB', telehealth: 'VR', emergency: 'EMER', stay: 'IMP',
  surgery: 'IMP', lab: 'AMB', birth: 'IMP',
};

function reasonOf(visit: Visit): EncounterRow['reason'] {
  if (visit.kind === 'birth') return 'Birth';
  if (visit.kind === 'surgery') return 'Procedure';
  if (visit.kind === 'wellness') return 'Checkup';
  if (visit.episode !== null) return visit.episode.reason;
  return visit.kind === 'diagnosis' ? 'Illness' : 'Chronic Disease';
}

/** VistA stop codes: 323 primary care, 303 cardiology, 312 pulmonary, 305 endocrinology, 313 renal, 502 mental health, 409 orthopaedics, 130 emergency. */
const CLINIC_STOP: Readonly<Record<string, string>> = {
  Cardiology: '303', 'Pulmonary Disease': '312', Endocrinology: '305', Nephrology: '313', Psychiatry: '502', 'Orthopedic Surgery': '409',
  Gastroenterology: '307', 'Emergency Medicine': '130',
};

function writeEncounter(chart: Chart, visit: Visit, day: Day): EncounterRow {
  const { life, person } = chart;
  const inpatient = CLASS[visit.kind] === 'IMP';
  const parent = visit.parent === null ? undefined : chart.encounterOf.get(visit.parent);
  const row: EncounterRow = {
    encounter_id: rowId(chart, life.encounters.length), patient_id: person.number, date: day, type: TYPE[visit.kind], reason: reasonOf(visit),
    provider: `${visit.practitioner.first} ${visit.practitioner.last}`, location: visit.facility.name, start_time: visit.start, end_time: visit.end,
    encounter_class: CLASS[visit.kind], practitioner_id: visit.practitioner.id, organization_id: visit.facility.id,
    payer_id: coverageAt(chart.coverage, day).payer.id, reason_code: visit.diagnosis.icd10, reason_description: displayOf(visit.diagnosis.icd10),
    related_conditions: related(chart, visit, day), department: visit.practitioner.specialty,
    service_category: inpatient ? (visit.kind === 'surgery' ? 'S' : 'H') : visit.kind === 'telehealth' ? 'T' : 'A',
    clinic_stop: inpatient ? null : (CLINIC_STOP[visit.practitioner.specialty] ?? '323'), acuity: visit.acuity, disposition: visit.disposition,
    duration_minutes: Math.round((visit.end - visit.start) / 60),
    length_of_stay: inpatient ? Math.floor(visit.end / SECONDS_PER_DAY) - day : null, parent_encounter_id: parent?.encounter_id ?? null,
  };
  chart.encounterOf.set(visit, row);
  life.encounters.push(row);
  return row;
}

export function displayOf(icd10: string): string {
  const entry = icd10cm.entries.get(icd10);
  if (entry === undefined) throw new RangeError(`no ICD-10-CM code ${icd10}`);
  return entry.display;
}

/** Known illnesses that a visit deals with: all at check-ups and follow-ups in primary care, else the one it is for. */
function related(chart: Chart, visit: Visit, day: Day): string {
  if (visit.kind !== 'follow-up' && visit.kind !== 'wellness' && visit.kind !== 'stay') return visit.diagnosis.icd10;
  const known = knownOn(chart, day).map((c) => c.stage.diagnosis.icd10);
  return [...new Set([visit.diagnosis.icd10, ...known])].slice(0, 8).join('|');
}

function knownOn(chart: Chart, day: Day): readonly Course[] {
  return chart.courses.filter((c) => c.diagnosis !== null && c.diagnosis <= day && (c.remission === null || c.remission > day));
}

/** Panels to be drawn at a visit, and their dates kept, so that none is repeated before it is due. */
function panelsDue(chart: Chart, visit: Visit, day: Day, last: Map<string, Day>): string[] {
  const due: string[] = [];
  const want = (panels: readonly string[] | undefined, interval: number) => {
    for (const p of panels ?? []) {
      if (due.includes(p) || day - (last.get(p) ?? Number.NEGATIVE_INFINITY) < interval) continue;
      due.push(p);
      last.set(p, day);
    }
  };
  if (visit.disposition === 'Left without being seen' || visit.kind === 'telehealth') return due;
  if (visit.kind === 'diagnosis') want(visit.diagnosing!.module.diagnosis.panels, 0);
  if (visit.kind === 'follow-up' || visit.kind === 'specialist' || visit.kind === 'wellness') {
    for (const c of knownOn(chart, day)) want(c.module.monitoring.workup.panels, Math.max(85, c.module.monitoring.everyMonths * 27));
  }
  if (visit.kind === 'wellness') wantScreening(chart, visit, day, want);
  if (visit.episode !== null && visit.kind !== 'stay') want(visit.episode.workup.panels, 0);
  if (visit.kind === 'stay' || visit.kind === 'surgery') want(['bmp', 'cbc'], 0);
  return due;
}

/** Screening at check-ups: lipids from 20 every five years (from 40 every two), glucose and HbA1c from 35 every three (USPSTF 2021), blood count at one year. */
function wantScreening(chart: Chart, visit: Visit, day: Day, want: (panels: readonly string[], interval: number) => void): void {
  const age = ageAt(chart.person.birth, day);
  const keen = visit.rng.at('screening').chance(0.75);
  if (age === 1 && keen) want(['cbc'], 0);
  if (age < 20 || !keen) return;
  want(['lipid', 'cmp'], age < 40 ? 1500 : 500);
  if (age >= 35) want(['hba1c'], 900);
  if (age >= 30 && visit.rng.at('count').chance(0.4)) want(['cbc'], 700);
  if (age >= 40 && visit.rng.at('thyroid').chance(0.2)) want(['tsh'], 1400);
}

const ACUTE_KINDS: ReadonlySet<VisitKind> = new Set(['acute', 'urgent', 'emergency', 'stay']);

function measureVisit(chart: Chart, visit: Visit, encounter: EncounterRow, axes: Axes, panels: readonly string[]): void {
  if (visit.kind === 'telehealth' || visit.kind === 'lab' || visit.disposition === 'Left without being seen') return;
  const stress = visit.kind === 'emergency' ? 1 : visit.kind === 'stay' ? 0.6 : visit.kind === 'urgent' ? 0.2 : 0;
  const age = (encounter.date - chart.person.birth) / 365.25;
  const reading: Reading = { person: chart.person, body: chart.body, levels: chart.levels, age, axes, stress, rng: visit.rng.at('measure') };
  const at = Math.min(visit.start + 5 * 60, visit.end);
  writeVitals(chart, visit, encounter, reading, at);
  if (visit.kind === 'wellness' || visit.kind === 'diagnosis') writeAnswers(chart, visit, encounter, axes, at);
  if (panels.length > 0) writePanels(chart, encounter, reading, panels, Math.min(visit.start + 15 * 60, visit.end));
  if (visit.kind === 'stay' || visit.kind === 'surgery') writeWardRounds(chart, visit, encounter, reading);
}

/** Which signs are taken: weight, pressure and pulse always; height with check-ups and children; temperature and oxygen when ill. */
function writeVitals(chart: Chart, visit: Visit, encounter: EncounterRow, reading: Reading, at: Seconds): void {
  const v = vitals(reading);
  const tall = reading.age < 18 || visit.kind === 'wellness' || visit.kind === 'surgery' || visit.rng.at('height').chance(0.35);
  const ill = ACUTE_KINDS.has(visit.kind) || visit.kind === 'birth';
  if (tall) observe(chart, encounter, analyteByKey('height'), v.height, at);
  observe(chart, encounter, analyteByKey('weight'), v.weight, at);
  if (tall && reading.age >= 2) observe(chart, encounter, analyteByKey('bmi'), v.bmi, at);
  if (reading.age >= 3 || ill) {
    observe(chart, encounter, analyteByKey('systolic'), v.systolic, at);
    observe(chart, encounter, analyteByKey('diastolic'), v.diastolic, at);
  }
  observe(chart, encounter, analyteByKey('heart-rate'), v.heartRate, at);
  if (ill || visit.rng.at('breath').chance(0.3)) observe(chart, encounter, analyteByKey('respiratory-rate'), v.respiratoryRate, at);
  if (ill || visit.rng.at('fever').chance(0.5)) observe(chart, encounter, analyteByKey('temperature'), v.temperature, at);
  if (ill || visit.rng.at('oximetry').chance(0.3)) observe(chart, encounter, analyteByKey('oxygen-saturation'), v.oxygen, at);
  if (visit.kind === 'emergency' && reading.age >= 8) {
    observe(chart, encounter, analyteByKey('pain'), Math.max(0, Math.min(10, Math.round(4.6 + 3.2 * visit.rng.at('pain').normal()))), at);
  }
}

/** Smoking status from 13, depression and anxiety scores from 12 (USPSTF 2022, 2023). */
function writeAnswers(chart: Chart, visit: Visit, encounter: EncounterRow, axes: Axes, at: Seconds): void {
  const age = ageAt(chart.person.birth, encounter.date);
  if (age >= 16) observeWords(chart, encounter, analyteByKey('smoking-status'), SMOKING_WORDS[chart.person.smoking], at);
  if (age < 12) return;
  const mood = visit.rng.at('mood');
  if (mood.chance(0.55)) observe(chart, encounter, analyteByKey('phq9'), score(1.5 * mood.exponential() + 0.9 * chart.person.traits.mood + axes.phq9, 27), at);
  if (mood.chance(0.35)) observe(chart, encounter, analyteByKey('gad7'), score(1.4 * mood.exponential() + 0.8 * chart.person.traits.mood + axes.gad7, 21), at);
}

/** Words of the SNOMED CT answers to LOINC 72166-2. */
const SMOKING_WORDS = { Never: 'Never smoker', Former: 'Former smoker', Current: 'Smokes tobacco daily' } as const;

function score(x: number, top: number): number {
  return Math.max(0, Math.min(top, Math.round(x)));
}

/** Draw the panels from one specimen and print them analyte by analyte. */
function writePanels(chart: Chart, encounter: EncounterRow, reading: Reading, panels: readonly string[], at: Seconds): void {
  const wanted = panels.flatMap((p) => panelByKey(p).analytes.map((key) => [p, analyteByKey(key)] as const));
  const seen = new Set<string>();
  const results = measure(reading, wanted.map(([, a]) => a.loinc));
  for (const [panel, analyte] of wanted) {
    if (seen.has(analyte.loinc)) continue;
    seen.add(analyte.loinc);
    const value = analyte.loinc === '98979-8' ? estimatedFiltration(chart, encounter, results.get('2160-0')) : results.get(analyte.loinc);
    if (value === undefined || value === null) continue;
    const name = panelByKey(panel).name;
    if (typeof value === 'string') observeWords(chart, encounter, analyte, value, at, name);
    else observe(chart, encounter, analyte, value, at, name);
  }
}

/** Computed from the creatinine as printed, for adults. */
function estimatedFiltration(chart: Chart, encounter: EncounterRow, creatinine: number | string | undefined): number | null {
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

function observe(chart: Chart, encounter: EncounterRow, analyte: Analyte, value: number, at: Seconds, panel: string | null = null): void {
  const rounded = round(value, analyte.decimals);
  const range = analyte.range(chart.person.sex, ageAt(chart.person.birth, encounter.date));
  push(chart, encounter, analyte, at, panel, {
    value: rounded, value_text: null, reference_range: rangeText(range), interpretation: interpret(rounded, range),
  });
}

function observeWords(chart: Chart, encounter: EncounterRow, analyte: Analyte, words: string, at: Seconds, panel: string | null = null): void {
  const dipstick = analyte.category === 'laboratory';
  push(chart, encounter, analyte, at, panel, {
    value: null, value_text: words, reference_range: dipstick ? 'Negative' : null, interpretation: dipstick ? (words === 'Negative' ? 'N' : 'A') : null,
  });
}

type Result = Pick<ObservationRow, 'value' | 'value_text' | 'reference_range' | 'interpretation'>;

function push(chart: Chart, encounter: EncounterRow, analyte: Analyte, at: Seconds, panel: string | null, result: Result): void {
  chart.life.observations.push({
    observation_id: rowId(chart, chart.life.observations.length), patient_id: chart.person.number, encounter_id: encounter.encounter_id,
    type: analyte.type, value: result.value, date: Math.floor(at / SECONDS_PER_DAY), loinc_code: analyte.loinc, value_text: result.value_text,
    units: result.value === null ? null : analyte.unit, reference_range: result.reference_range, interpretation: result.interpretation,
    category: analyte.category, panel, status: 'final', observed_at: at,
  });
}

const rangeTexts = new Map<number, Map<number, string>>();

/** `3.5-5.1`, `<200`, `>60`; null without limits. Texts are kept, since they recur. */
function rangeText([low, high]: readonly [number | null, number | null]): string | null {
  if (low === null && high === null) return null;
  if (low === null) return `<${high}`;
  if (high === null) return `>${low}`;
  let byHigh = rangeTexts.get(low);
  if (byHigh === undefined) rangeTexts.set(low, (byHigh = new Map()));
  let text = byHigh.get(high);
  if (text === undefined) byHigh.set(high, (text = `${low}-${high}`));
  return text;
}

function writeProcedures(chart: Chart, visit: Visit, encounter: EncounterRow): void {
  if (visit.disposition === 'Left without being seen') return;
  const work: Workup[] = [];
  if (visit.kind === 'diagnosis') work.push(visit.diagnosing!.module.diagnosis);
  if (visit.episode !== null && visit.kind !== 'stay' && visit.kind !== 'telehealth') work.push(visit.episode.workup);
  if (visit.kind === 'specialist' || visit.kind === 'follow-up') {
    const course = chart.courses.find((c) => c.stage.diagnosis === visit.diagnosis);
    if (course !== undefined) work.push(course.module.monitoring.workup);
  }
  if (visit.surgery !== null) writeProcedure(chart, visit, encounter, visit.surgery.procedure, visit.diagnosis);
  const done = new Set<string>();
  for (const w of work) {
    for (const { key, chance } of w.procedures ?? []) {
      if (done.has(key) || !visit.rng.at('procedure', key).chance(chance)) continue;
      done.add(key);
      writeProcedure(chart, visit, encounter, key, visit.diagnosis);
    }
  }
}

function writeProcedure(chart: Chart, visit: Visit, encounter: EncounterRow, key: string, indication: Diagnosis): void {
  const p = procedureCatalog.get(key);
  if (p === undefined) throw new RangeError(`no procedure ${key}`);
  const billed = chart.cpt ? (p.cpt ?? p.substitute) : (p.substitute ?? null);
  if (billed === null) return;
  const u = visit.rng.at('outcome', key).float();
  const operation = visit.kind === 'surgery' || visit.kind === 'stay';
  chart.life.procedures.push({
    procedure_id: rowId(chart, chart.life.procedures.length), patient_id: chart.person.number, encounter_id: encounter.encounter_id, name: p.name,
    // Complications of inpatient operations 4 % (NSQIP order of magnitude), of office procedures 0.3 % (assumption); failed 0.4 %.
    date: encounter.date, outcome: u < (operation ? 0.04 : 0.003) ? 'complication' : u > 0.996 ? 'failed' : 'successful',
    code: billed, code_system: systemOf(billed), snomed_code: p.snomed, indication: indication.icd10, practitioner_id: visit.practitioner.id,
  });
}

function systemOf(code: string): 'CPT' | 'HCPCS' | 'ICD-10-PCS' {
  if (/^\d{4}[0-9FTU]$/.test(code)) return 'CPT';
  return code.length === 7 ? 'ICD-10-PCS' : 'HCPCS';
}

/** The diagnosis of an episode, once, and its drugs. */
function writeEpisode(chart: Chart, visit: Visit, episode: Episode, encounter: EncounterRow, diagnosed: Map<Episode, true>): void {
  if (visit.disposition === 'Left without being seen') return;
  if (!diagnosed.has(episode)) {
    diagnosed.set(episode, true);
    writeEpisodeCondition(chart, visit, episode, encounter);
  }
  if (visit.disposition === 'Admitted') return;
  episode.treatment.forEach((t, k) => {
    const rng = episode.rng.at('treatment', k);
    if (!rng.at('given').chance(t.share)) return;
    const options = t.options.filter(
      (o) => tolerates(chart.allergies, drugOf(o.drug), encounter.date) && !contraindicated(o, chart.courses, encounter.date) && suits(o.drug, chart, encounter.date),
    );
    const option = chooseOption(options, rng.at('option').float());
    if (option !== undefined) writeEpisodeDrug(chart, visit, episode, encounter, option.drug);
  });
}

/** A drug that is taken already is not prescribed twice, and no drug before it was on the market. */
function suits(key: string, chart: Chart, day: Day): boolean {
  const drug = drugOf(key);
  if (day < (drug.marketedFrom - 1970) * 365.25) return false;
  return !chart.spans.some((s) => s.drug.ingredient === drug.ingredient && s.start <= day && (s.end === null || s.end >= day));
}

function writeEpisodeCondition(chart: Chart, visit: Visit, episode: Episode, encounter: EncounterRow): void {
  const healed = episode.start + episode.days;
  const over = healed <= chart.end;
  chart.life.conditions.push({
    condition_id: 0, patient_id: chart.person.number, encounter_id: encounter.encounter_id, name: displayOf(episode.diagnosis.icd10),
    status: over ? 'resolved' : 'active', onset_date: Math.min(episode.start, encounter.date), icd10_code: episode.diagnosis.icd10,
    snomed_code: episode.diagnosis.snomed, category: 'encounter-diagnosis', stage: null, severity: episode.severity, recorded_date: encounter.date,
    abatement_date: over ? Math.max(healed, Math.min(chart.end, Math.floor(visit.end / SECONDS_PER_DAY))) : null,
  });
}

function writeEpisodeDrug(chart: Chart, visit: Visit, episode: Episode, encounter: EncounterRow, key: string): void {
  const drug = drugOf(key);
  const last = encounter.date + drug.daysSupply - 1;
  const ended = last <= chart.end || chart.deceased;
  chart.life.medications.push({
    medication_id: 0, patient_id: chart.person.number, encounter_id: encounter.encounter_id, name: drug.name, start_date: encounter.date,
    end_date: ended ? Math.min(last, chart.end) : null, ndc_code: drug.ndc, rxnorm_code: drug.rxnorm, drug_class: drug.drugClass, route: drug.route,
    dose: drug.dose, unit: drug.unit, frequency: drug.frequency, indication: displayOf(episode.diagnosis.icd10), indication_code: episode.diagnosis.icd10,
    status: ended ? (last <= chart.end ? 'completed' : 'stopped') : 'active', stop_reason: ended && last > chart.end ? 'deceased' : null,
    days_supply: drug.daysSupply, quantity: drug.perDay * drug.daysSupply, refills: 0, adherence: 1, practitioner_id: visit.practitioner.id,
  });
}
