// Rows of lasting illness: diagnoses of the problem list and the prescriptions for them.
import { ageAt, type Day } from '../../base/days.ts';
import { nextOpenDay } from '../../world/calendar.ts';
import type { World } from '../../world/world.ts';
import { type Course, curable, stageAt } from '../course.ts';
import type { Diagnosis, Stage } from '../module.ts';
import { closedAfterRemoval } from '../pregnancy/hysterectomy.ts';
import type { DrugSpan } from '../treatment.ts';
import { dayOfVisit, primaryPractitioner, type Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf, prescribes } from './chart.ts';
import { amountsOn } from './prescriptions.ts';
import { whyCourse, whySpan } from './reasons.ts';
import { because, reason, times } from './trace.ts';

/** A row for the stage at diagnosis and one for each later stage; a stage that has passed into the next is over. */
export function writeCourse(chart: Chart, course: Course, visits: readonly Visit[]): void {
  const known = visits.find((v) => v.diagnosing === course) ?? bornWith(course, visits);
  const records: StageRecord[] = [
    {
      stage: course.stage,
      from: course.onset,
      day: known ? dayOfVisit(known) : course.diagnosis!,
      visit: known,
    },
  ];
  for (const { stage, day } of course.later) {
    const before = records[records.length - 1]!.day;
    const visit = day < chart.enrolled ? undefined : visits.find((v) => notes(v, course, day));
    if (day >= chart.enrolled && visit === undefined) break;
    const recorded = visit === undefined ? day : dayOfVisit(visit);
    if (recorded > before) records.push({ stage, from: day, day: recorded, visit });
  }
  records.forEach((record, k) => {
    writeStage(chart, course, record, records[k + 1]?.day ?? null);
    writeCompanions(chart, course, record);
  });
  writeHistory(chart, course);
}

/** Further diagnoses of a stage, such as the sites of metastases. */
function writeCompanions(chart: Chart, course: Course, { stage, from, day, visit }: StageRecord): void {
  for (const { icd10, snomed, share } of stage.with ?? []) {
    const rng = chart.person.rng.at('companion', course.module.name, stage.name, icd10);
    if (!rng.chance(share)) continue;
    chart.life.conditions.push({
      condition_id: 0,
      patient_id: chart.person.number,
      encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null,
      name: displayOf(icd10),
      status: 'active',
      onset_date: Math.min(from, day),
      icd10_code: icd10,
      snomed_code: snomed,
      category: 'problem-list-item',
      stage: null,
      severity: stage.severity,
      recorded_date: day,
      abatement_date: null,
    });
    because(chart, chart.life.conditions, () =>
      reason(course.module.name, `comes with the stage ${stage.name}`, [times('share', share)]),
    );
  }
}

/** What the problem list says of an illness that is over. */
function writeHistory(chart: Chart, course: Course): void {
  const history = course.module.remission?.history;
  if (history === undefined || course.remission === null) return;
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: null,
    name: displayOf(history.icd10),
    status: 'active',
    onset_date: course.remission,
    icd10_code: history.icd10,
    snomed_code: history.snomed,
    category: 'problem-list-item',
    stage: null,
    severity: 'mild',
    recorded_date: course.remission,
    abatement_date: null,
  });
  because(chart, chart.life.conditions, () =>
    reason(course.module.name, 'history of an illness that is over'),
  );
}

/** What the problem list says of a womb that was removed, before the written history or in it. */
export function writeWombless(chart: Chart): void {
  const { wombless, removal } = chart.reproduction;
  if (wombless === null) return;
  const day = nextOpenDay(wombless);
  if (day > chart.end) return;
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: null,
    name: displayOf(WOMBLESS.icd10),
    status: 'active',
    onset_date: day,
    icd10_code: WOMBLESS.icd10,
    snomed_code: WOMBLESS.snomed,
    category: 'problem-list-item',
    stage: null,
    severity: 'mild',
    recorded_date: day,
    abatement_date: null,
  });
  because(chart, chart.life.conditions, () =>
    reason(
      'hysterectomy',
      removal === null
        ? 'the operation for an illness of the womb'
        : 'an operation at the rate of her age and year',
    ),
  );
}

/** Acquired absence of both cervix and uterus. */
const WOMBLESS: Diagnosis = { icd10: 'Z90.710', snomed: null };

interface StageRecord {
  readonly stage: Stage;
  readonly from: Day;
  readonly day: Day;
  readonly visit: Visit | undefined;
}

/** What a child is born with is written down at its birth. */
function bornWith(course: Course, visits: readonly Visit[]): Visit | undefined {
  return course.module.onset.kind === 'birth' ? visits.find((v) => v.kind === 'birth') : undefined;
}

/** Whether a visit is one at which a passage to the next stage is noted. */
function notes(visit: Visit, course: Course, day: Day): boolean {
  return dayOfVisit(visit) >= day && (visit.course === course || prescribes(visit, course));
}

function writeStage(
  chart: Chart,
  course: Course,
  { stage, from, day, visit }: StageRecord,
  next: Day | null,
): void {
  const remission = next !== null || course.remission === null ? null : Math.max(course.remission, day);
  const removed = remission !== null && remission === closedAfterRemoval(chart.reproduction.wombless);
  const over = curable(course.module) || removed ? 'resolved' : 'remission';
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null,
    name: displayOf(stage.diagnosis.icd10),
    status: next !== null ? 'resolved' : remission === null ? 'active' : over,
    onset_date: Math.min(from, day),
    icd10_code: stage.diagnosis.icd10,
    snomed_code: stage.diagnosis.snomed,
    category: 'problem-list-item',
    stage: stage.name,
    severity: stage.severity,
    recorded_date: day,
    abatement_date: next ?? remission,
  });
  because(chart, chart.life.conditions, () => whyCourse(chart, course));
}

export function writeSpan(chart: Chart, span: DrugSpan, visits: readonly Visit[], world: World): void {
  if (span.end !== null && span.end < chart.from) return;
  const visit = visits.find((v) => dayOfVisit(v) === span.start && prescribes(v, span.course));
  const { drug, course } = span;
  const { diagnosis } = stageAt(course, span.start);
  const status = span.end === null ? 'active' : span.stopReason === null ? 'completed' : 'stopped';
  const { dose, quantity } = amountsOn(chart, drug, diagnosis, span.start);
  chart.life.medications.push({
    medication_id: 0,
    patient_id: chart.person.number,
    encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null,
    name: drug.name,
    start_date: span.start,
    end_date: span.end,
    ndc_code: drug.ndc,
    rxnorm_code: drug.rxnorm,
    drug_class: drug.drugClass,
    route: drug.route,
    dose,
    unit: drug.unit,
    frequency: drug.frequency,
    indication: displayOf(diagnosis.icd10),
    indication_code: diagnosis.icd10,
    status,
    stop_reason: span.stopReason,
    days_supply: drug.daysSupply,
    quantity,
    refills: drug.refills,
    adherence: span.adherence,
    practitioner_id:
      visit?.practitioner.id ??
      primaryPractitioner(world, chart.person, ageAt(chart.person.birth, span.start)).id,
  });
  because(chart, chart.life.medications, () => whySpan(chart, span));
}
