// Rows of lasting illness: diagnoses of the problem list and the prescriptions for them.
import { ageAt } from '../../base/days.ts';
import type { World } from '../../world/world.ts';
import type { Course, DrugSpan } from '../course.ts';
import { dayOfVisit, primaryPractitioner, type Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf, PRESCRIBING } from './chart.ts';
import { whyCourse, whySpan } from './reasons.ts';
import { because } from './trace.ts';

export function writeCourse(chart: Chart, course: Course, visits: readonly Visit[]): void {
  const visit = visits.find((v) => v.diagnosing === course);
  const recorded = visit === undefined ? course.diagnosis! : dayOfVisit(visit);
  const remission = course.remission === null ? null : Math.max(course.remission, recorded);
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null,
    name: displayOf(course.stage.diagnosis.icd10),
    status: remission === null ? 'active' : 'remission',
    onset_date: Math.min(course.onset, recorded),
    icd10_code: course.stage.diagnosis.icd10,
    snomed_code: course.stage.diagnosis.snomed,
    category: 'problem-list-item',
    stage: course.stage.name,
    severity: course.stage.severity,
    recorded_date: recorded,
    abatement_date: remission,
  });
  because(chart, chart.life.conditions, () => whyCourse(chart, course));
}

export function writeSpan(chart: Chart, span: DrugSpan, visits: readonly Visit[], world: World): void {
  if (span.end !== null && span.end < chart.from) return;
  const visit = visits.find((v) => dayOfVisit(v) === span.start && PRESCRIBING.has(v.kind));
  const { drug, course } = span;
  const status = span.end === null ? 'active' : span.stopReason === null ? 'completed' : 'stopped';
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
    dose: drug.dose,
    unit: drug.unit,
    frequency: drug.frequency,
    indication: displayOf(course.stage.diagnosis.icd10),
    indication_code: course.stage.diagnosis.icd10,
    status,
    stop_reason: span.stopReason,
    days_supply: drug.daysSupply,
    quantity: drug.perDay * drug.daysSupply,
    refills: drug.refills,
    adherence: span.adherence,
    practitioner_id:
      visit?.practitioner.id ??
      primaryPractitioner(world, chart.person, ageAt(chart.person.birth, span.start)).id,
  });
  because(chart, chart.life.medications, () => whySpan(chart, span));
}
