// From a patient number to a Life: the one entry to the simulator.
import { ageAt, addYears, type Day, DAYS_PER_YEAR, SECONDS_PER_DAY } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Life } from '../clinical/life.ts';
import type { DeathRow, PatientRow } from '../clinical/tables.ts';
import { emailOf, mrnOf, phoneOf, ssnOf, vistaIdOf } from '../world/identifiers.ts';
import type { World } from '../world/world.ts';
import { type Allergy, drawAllergies } from './allergies.ts';
import { type Body, growBody } from './body.ts';
import { type CoverageSpan, coverageAt, coverageOf } from './coverage.ts';
import { type Course, coursesOf, type DrugSpan, drugSpans } from './course.ts';
import { causeOfDeath } from './death.ts';
import type { Demographics } from './demographics.ts';
import { type Episode, episodesOf } from './episodes.ts';
import { familyHistoryOf } from './family.ts';
import { type Dose, dosesOf } from './immunisation.ts';
import { acuteModules, chronicModules } from './modules/index.ts';
import { drawDeathAge, drawOnsets } from './onset.ts';
import { overlay } from './overlay.ts';
import { people, type Person } from './person.ts';
import { ENROLMENT_YEARS } from './population.ts';
import { type Chart, dayOfVisit, displayOf, recordVisits, rowId } from './record.ts';
import { type Block, primaryPractitioner, type Visit, visitsOf } from './visits.ts';

export interface SimulationSettings {
  /** The anchor date: nothing happens after it. */
  readonly asOf: Day;
  /** Years before the anchor whose encounters are written; what was lived does not depend on it. */
  readonly historyYears: number | 'all';
  readonly demographics: Demographics;
  /** Bill with CPT code numbers; otherwise with HCPCS and ICD-10-PCS. */
  readonly cpt: boolean;
}

export interface Simulator {
  /** The life of patient `n` (1, 2, 3 …): a pure function of the run's root stream, the settings and `n`. */
  life(n: number): Life;
}

export function simulator(rng: Rng, world: World, settings: SimulationSettings): Simulator {
  const crowd = people(rng, world, settings.asOf, settings.demographics);
  return { life: (n) => liveLife(crowd.person(n), world, settings) };
}

function liveLife(person: Person, world: World, settings: SimulationSettings): Life {
  const body = growBody(person.rng.at('body'), person.sex, person.traits.adiposity);
  const enrolled = Math.max(person.birth, addYears(settings.asOf, -ENROLMENT_YEARS));
  const untilAge = (settings.asOf - person.birth) / DAYS_PER_YEAR;
  const onsets = drawOnsets({ ...person, body }, chronicModules, overlay, untilAge + 1);
  const deathAge = drawDeathAge({ ...person, body }, chronicModules, onsets, overlay, (enrolled - person.birth) / DAYS_PER_YEAR, untilAge);
  const death = deathAge === Number.POSITIVE_INFINITY ? null : Math.min(settings.asOf, person.birth + Math.floor(deathAge * DAYS_PER_YEAR));
  const end = death ?? settings.asOf;
  const from = settings.historyYears === 'all' ? person.birth : Math.max(person.birth, addYears(settings.asOf, -settings.historyYears));
  const chart = openChart(person, body, world, { end, death, enrolled, from }, onsets, settings);
  recordVisits(chart.chart, chart.visits);
  finishLife(chart, world, death);
  return chart.chart.life;
}

interface Span {
  readonly end: Day;
  readonly death: Day | null;
  /** Start of the last ten years, which are simulated on their own. */
  readonly enrolled: Day;
  readonly from: Day;
}

interface OpenChart {
  readonly chart: Chart;
  readonly visits: readonly Visit[];
  readonly doses: readonly Dose[];
}

/** Everything that happens to a person, before it is written. */
function openChart(
  person: Person, body: Body, world: World, span: Span, onsets: Readonly<Record<string, number>>, settings: SimulationSettings,
): OpenChart {
  const courses = coursesOf(person, body, chronicModules, onsets, span.end);
  const allergies = drawAllergies(person, span.end);
  const coverage = coverageOf(person, span.end);
  const blocks: Block[] = [{ from: span.enrolled, to: span.end, death: span.death }];
  if (span.from < span.enrolled) blocks.unshift({ from: span.from, to: span.enrolled - 1, death: null });
  const episodes = blocks.flatMap((b) => episodesOf(person, acuteModules, courses, b.from, b.to));
  const visits = blocks.flatMap((b) => visitsOf(person, world, courses, episodes.filter((e) => e.start >= b.from && e.start <= b.to), b));
  const spans = drugSpans(person, courses, allergies, startOn(visits, span.enrolled), span.end, span.death !== null);
  const doses = dosesOf(person, span.end, span.from);
  const patient = patientRow(person, world, coverage, span.end, span.death);
  const life: Life = {
    patient, encounters: [], conditions: [], medications: [], allergies: [], procedures: [], immunizations: [], observations: [],
    death: span.death === null ? null : deathRow(person, courses, span.death), familyHistory: [], coverage: [],
  };
  const chart: Chart = {
    person, body, courses, spans, episodes, allergies, coverage, life, from: span.from, end: span.end, deceased: span.death !== null,
    cpt: settings.cpt, encounterOf: new Map(), levels: new Map(),
  };
  return { chart, visits, doses };
}

const PRESCRIBING: ReadonlySet<string> = new Set(['diagnosis', 'follow-up', 'specialist', 'wellness', 'acute']);

/** Drugs begin at a visit; before the last ten years, where visits may not be at hand, on the nominal day. */
function startOn(visits: readonly Visit[], enrolled: Day): (course: Course, nominal: Day) => Day | null {
  return (_, nominal) => {
    if (nominal < enrolled) return nominal;
    const visit = visits.find((v) => PRESCRIBING.has(v.kind) && dayOfVisit(v) >= nominal);
    return visit === undefined ? null : dayOfVisit(visit);
  };
}

function patientRow(p: Person, world: World, coverage: readonly CoverageSpan[], end: Day, death: Day | null): PatientRow {
  const age = ageAt(p.birth, end);
  const adult = age >= 18;
  const factors = riskFactors(p, adult);
  return {
    patient_id: p.number, vista_id: vistaIdOf(p.number), mrn: mrnOf(p.number), first_name: p.first, last_name: p.last, middle_name: p.middle,
    gender: p.gender, birthdate: p.birth, age, race: p.race, ethnicity: p.race === 'Hispanic' ? 'Hispanic or Latino' : 'Not Hispanic or Latino',
    address: p.home.address, city: p.home.place.city, state: p.home.place.state, zip: p.home.zip, country: world.pack.country,
    phone: phoneOf(p.home.place.areaCode, p.rng.at('phone')), email: emailOf(p.first, p.last, p.number), marital_status: p.marital, language: p.language,
    insurance: coverageAt(coverage, end).payer.kind, ssn: ssnOf(p.number), smoking_status: p.smoking, alcohol_use: p.alcohol, education: p.education,
    employment_status: p.employment, income: p.income, housing_status: p.housing, deceased: death !== null, death_date: death, sex: p.sex,
    household_id: p.household, county: p.home.place.county, latitude: p.home.latitude, longitude: p.home.longitude,
    primary_care_id: primaryPractitioner(world, p, age).id, sdoh_risk_score: Math.round(100 * Math.min(1, 0.12 * factors.length + 0.35 * p.poverty * p.poverty)) / 100,
    sdoh_risk_factors: factors.join('|'), deprivation_index: Math.min(10, 1 + Math.floor(p.poverty * 10)), transport_access: p.transport,
    social_support: p.support,
  };
}

function riskFactors(p: Person, adult: boolean): string[] {
  const factors: string[] = [];
  if (p.poverty > 0.88) factors.push('Low income');
  if (p.housing === 'Homeless' || p.housing === 'Temporary') factors.push('Unstable housing');
  if (adult && p.employment === 'Unemployed') factors.push('Unemployment');
  if (adult && (p.education === 'None' || p.education === 'Primary' || p.education === 'Secondary')) factors.push('Limited education');
  if (p.transport === 'None') factors.push('No transport');
  if (p.support === 'Weak') factors.push('Social isolation');
  return factors;
}

function deathRow(p: Person, courses: readonly Course[], day: Day): DeathRow {
  const cause = causeOfDeath(p, courses, day);
  const u = p.rng.at('deathPlace').float();
  return {
    patient_id: p.number, death_date: day, cause: displayOf(cause.icd10), icd10_code: cause.icd10,
    contributing_causes: [...new Set(cause.contributing)].filter((c) => c !== cause.icd10).join('|'), manner: cause.manner, age_at_death: ageAt(p.birth, day),
    // Outside hospital: home 45 %, nursing facility 27 %, hospice 12 % (NCHS place of death 2018, hospital taken out).
    place: u < 0.45 ? 'home' : u < 0.72 ? 'nursing facility' : u < 0.84 ? 'hospice' : 'other', encounter_id: null,
  };
}

/** What hangs on all visits together: lasting diagnoses, prescriptions, vaccines, allergies, family, coverage, the last stay. */
function finishLife({ chart, visits, doses }: OpenChart, world: World, death: Day | null): void {
  const { life } = chart;
  for (const course of chart.courses) if (course.diagnosis !== null) writeCourse(chart, course, visits);
  for (const span of chart.spans) writeSpan(chart, span, visits, world);
  life.conditions.sort((a, b) => a.recorded_date - b.recorded_date || (a.icd10_code < b.icd10_code ? -1 : 1));
  life.medications.sort((a, b) => a.start_date - b.start_date || (a.rxnorm_code < b.rxnorm_code ? -1 : 1));
  number(life.conditions, 'condition_id', chart);
  number(life.medications, 'medication_id', chart);
  writeDoses(chart, doses, visits);
  chart.allergies.forEach((a) => writeAllergy(chart, a));
  writeFamily(chart);
  chart.coverage.forEach((s) => writeCoverage(chart, s));
  if (death !== null) linkDeath(chart);
}

function number<K extends string, R extends Record<K, number>>(rows: R[], key: K, chart: Chart): void {
  rows.forEach((row, i) => {
    (row as Record<K, number>)[key] = rowId(chart, i);
  });
}

function writeCourse(chart: Chart, course: Course, visits: readonly Visit[]): void {
  const visit = visits.find((v) => v.diagnosing === course);
  const recorded = visit === undefined ? course.diagnosis! : dayOfVisit(visit);
  const remission = course.remission === null ? null : Math.max(course.remission, recorded);
  chart.life.conditions.push({
    condition_id: 0, patient_id: chart.person.number, encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null,
    name: displayOf(course.stage.diagnosis.icd10), status: remission === null ? 'active' : 'remission', onset_date: Math.min(course.onset, recorded),
    icd10_code: course.stage.diagnosis.icd10, snomed_code: course.stage.diagnosis.snomed, category: 'problem-list-item', stage: course.stage.name,
    severity: course.stage.severity, recorded_date: recorded, abatement_date: remission,
  });
}

function writeSpan(chart: Chart, span: DrugSpan, visits: readonly Visit[], world: World): void {
  if (span.end !== null && span.end < chart.from) return;
  const visit = visits.find((v) => dayOfVisit(v) === span.start && PRESCRIBING.has(v.kind));
  const { drug, course } = span;
  const status = span.end === null ? 'active' : span.stopReason === null ? 'completed' : 'stopped';
  chart.life.medications.push({
    medication_id: 0, patient_id: chart.person.number, encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null, name: drug.name,
    start_date: span.start, end_date: span.end, ndc_code: drug.ndc, rxnorm_code: drug.rxnorm, drug_class: drug.drugClass, route: drug.route, dose: drug.dose,
    unit: drug.unit, frequency: drug.frequency, indication: displayOf(course.stage.diagnosis.icd10), indication_code: course.stage.diagnosis.icd10, status,
    stop_reason: span.stopReason, days_supply: drug.daysSupply, quantity: drug.perDay * drug.daysSupply, refills: drug.refills, adherence: span.adherence,
    practitioner_id: visit?.practitioner.id ?? primaryPractitioner(world, chart.person, ageAt(chart.person.birth, span.start)).id,
  });
}

const VACCINATING: ReadonlySet<string> = new Set(['wellness', 'follow-up', 'birth']);

/** A dose is given at the check-up nearest its day when there is one; else it comes from a pharmacy or an earlier record. */
function writeDoses(chart: Chart, doses: readonly Dose[], visits: readonly Visit[]): void {
  const rows = doses.map((dose) => {
    const window = dose.series === 'Influenza' ? 20 : 35;
    const visit = visits.find((v) => VACCINATING.has(v.kind) && Math.abs(dayOfVisit(v) - dose.day) <= window && inProductTime(dose, dayOfVisit(v)));
    const day = visit === undefined ? dose.day : dayOfVisit(visit);
    return { dose, day, encounter: visit === undefined ? undefined : chart.encounterOf.get(visit) };
  });
  rows.sort((a, b) => a.day - b.day);
  for (const { dose, day, encounter } of rows) {
    const { vaccine: v } = dose;
    const child = (day - chart.person.birth) / DAYS_PER_YEAR < 3;
    chart.life.immunizations.push({
      immunization_id: rowId(chart, chart.life.immunizations.length), patient_id: chart.person.number, encounter_id: encounter?.encounter_id ?? null,
      vaccine: dose.series, date: day, cvx_code: v.code, dose_number: dose.number, series_total: dose.total, status: dose.given ? 'completed' : 'not-done',
      status_reason: dose.given ? null : 'Patient objection', lot_number: dose.given ? lot(dose) : null,
      manufacturer: dose.given ? v.mvx[dose.rng.at('maker').int(0, v.mvx.length - 1)]! : null, route: dose.given ? v.route : null,
      site: dose.given ? (child ? v.siteChild : v.siteAdult) : null,
    });
  }
}

/** A dose keeps to the days for which its product was chosen, and to no more than the person's record. */
function inProductTime(dose: Dose, day: Day): boolean {
  // Moving within a few weeks may cross a product's first or last day; such doses stay where they are.
  return Math.abs(day - dose.day) <= 35 && day >= dose.day - 3;
}

function lot(dose: Dose): string {
  const at = dose.rng.at('lot');
  return `${String.fromCharCode(65 + at.int(0, 25))}${String.fromCharCode(65 + at.int(0, 25))}${String(at.int(1000, 9999))}`;
}

function writeAllergy(chart: Chart, a: Allergy): void {
  chart.life.allergies.push({
    allergy_id: rowId(chart, chart.life.allergies.length), patient_id: chart.person.number, substance: a.allergen.substance, reaction: a.reaction.name,
    severity: a.severity, snomed_code: a.allergen.snomed, rxnorm_code: a.allergen.rxnorm?.code ?? null, reaction_code: a.reaction.snomed, category: a.allergen.category,
    recorded_date: a.recorded, status: 'active',
  });
}

function writeFamily(chart: Chart): void {
  for (const f of familyHistoryOf(chart.person, chronicModules, chart.courses, chart.end)) {
    chart.life.familyHistory.push({
      patient_id: chart.person.number, relation: f.relation, condition: f.module.title, family_history_id: rowId(chart, chart.life.familyHistory.length),
      icd10_code: f.icd10, onset_age: f.onsetAge, recorded_date: f.recorded,
    });
  }
}

function writeCoverage(chart: Chart, s: CoverageSpan): void {
  chart.life.coverage.push({
    coverage_id: rowId(chart, chart.life.coverage.length), patient_id: chart.person.number, payer_id: s.payer.id, plan: s.plan, kind: s.payer.kind,
    member_id: s.memberId, relationship: s.relationship, start_date: s.start, end_date: s.end,
  });
}

/** A death in hospital names its stay. */
function linkDeath(chart: Chart): void {
  const { life } = chart;
  const stay = life.encounters.find((e) => e.disposition === 'Expired');
  if (stay === undefined || life.death === null) return;
  if (Math.floor(stay.end_time / SECONDS_PER_DAY) !== life.death.death_date) return;
  const row = life.death as { -readonly [K in keyof DeathRow]: DeathRow[K] };
  row.place = 'hospital';
  row.encounter_id = stay.encounter_id;
}

export type { Episode };
