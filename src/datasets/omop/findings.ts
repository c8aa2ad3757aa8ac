// Observations as measurements or observations of the CDM, with allergies and the illnesses of relatives among the latter.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import type { SocialHistoryRow } from '../../clinical/personal-tables.ts';
import type { AllergyRow, FamilyHistoryRow, ObservationRow } from '../../clinical/tables.ts';
import type { Row } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';
import { ANSWER, NO_MATCH, TYPE, UNIT } from './concepts/fixed.ts';
import { LOINC } from './concepts/loinc.ts';
import { SUBSTANCE } from './concepts/snomed.ts';
import { clipped, idOf, KIND, midnight, providerOf, type Subject } from './context.ts';
import { measurement, observation } from './tables/events.ts';

/** Categories whose rows are observations of the CDM; all others are measurements. */
const OBSERVED: ReadonlySet<string> = new Set(['survey', 'social-history']);

export function emitFindings(subject: Subject, emit: Emit): void {
  const { life } = subject;
  for (const o of life.observations) {
    if (OBSERVED.has(o.category)) emit(observation, observationRow(o, subject));
    else emit(measurement, measurementRow(o, subject));
  }
  for (const a of life.allergies) emit(observation, allergyRow(a));
  for (const f of life.familyHistory) emit(observation, relativeRow(f));
  for (const s of life.socialHistory) emit(observation, toldRow(s, subject));
}

const TYPE_OF: Readonly<Record<string, number>> = {
  laboratory: TYPE.lab,
  'vital-signs': TYPE.physicalExamination,
  exam: TYPE.physicalExamination,
};

const unitOf = (units: string | null): number => (units === null ? NO_MATCH : (UNIT[units] ?? NO_MATCH));
const answerOf = (text: string | null): number => (text === null ? NO_MATCH : (ANSWER[text] ?? NO_MATCH));

const texts = new Map<number, string>();

/** A result as text, remembered: results come from a limited range. */
function textOf(value: number): string {
  let text = texts.get(value);
  if (text === undefined) {
    text = String(value);
    texts.set(value, text);
  }
  return text;
}

const sourceOf = (o: ObservationRow): string =>
  o.value === null ? clipped(o.value_text ?? '', 50) : textOf(o.value);

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

const ranges = new Map<string, Range>();

/** The ends of a reference range: `135-145`, `<200`, `>60`; words have none. */
export function rangeOf(text: string | null): Range {
  if (text === null) return NO_RANGE;
  let range = ranges.get(text);
  if (range === undefined) {
    range = readRange(text);
    ranges.set(text, range);
  }
  return range;
}

const NO_RANGE: Range = { low: null, high: null };

function readRange(text: string): Range {
  const found = /^(?:(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)|([<>])=?(\d+(?:\.\d+)?))$/.exec(text);
  if (found === null) return NO_RANGE;
  const [, low, high, sign, limit] = found;
  if (sign === undefined) return { low: Number(low), high: Number(high) };
  return sign === '<' ? { low: null, high: Number(limit) } : { low: Number(limit), high: null };
}

function measurementRow(o: ObservationRow, subject: Subject): Row<typeof measurement> {
  const range = rangeOf(o.reference_range);
  return {
    measurement_id: o.observation_id,
    person_id: o.patient_id,
    measurement_concept_id: LOINC.get(o.loinc_code) ?? NO_MATCH,
    measurement_date: o.date,
    measurement_datetime: o.observed_at,
    measurement_time: null,
    measurement_type_concept_id: TYPE_OF[o.category] ?? TYPE.ehr,
    operator_concept_id: NO_MATCH,
    value_as_number: o.value,
    value_as_concept_id: answerOf(o.value_text),
    unit_concept_id: unitOf(o.units),
    range_low: range.low,
    range_high: range.high,
    provider_id: providerOf(subject, o.encounter_id),
    visit_occurrence_id: o.encounter_id,
    visit_detail_id: null,
    measurement_source_value: o.loinc_code,
    measurement_source_concept_id: NO_MATCH,
    unit_source_value: o.units,
    unit_source_concept_id: NO_MATCH,
    value_source_value: sourceOf(o),
    measurement_event_id: null,
    meas_event_field_concept_id: NO_MATCH,
  };
}

/** Fields that stand for nothing in allergies and histories. */
const BLANK = {
  value_as_number: null,
  unit_concept_id: NO_MATCH,
  qualifier_concept_id: NO_MATCH,
  provider_id: null,
  visit_occurrence_id: null,
  visit_detail_id: null,
  observation_source_concept_id: NO_MATCH,
  unit_source_value: null,
  observation_event_id: null,
  obs_event_field_concept_id: NO_MATCH,
} as const;

function observationRow(o: ObservationRow, subject: Subject): Row<typeof observation> {
  return {
    ...BLANK,
    observation_id: idOf(o.observation_id, KIND.finding),
    person_id: o.patient_id,
    observation_concept_id: LOINC.get(o.loinc_code) ?? NO_MATCH,
    observation_date: Math.floor(o.observed_at / SECONDS_PER_DAY),
    observation_datetime: o.observed_at,
    observation_type_concept_id: o.category === 'survey' ? TYPE.survey : TYPE.ehr,
    value_as_number: o.value,
    value_as_string: o.value_text === null ? null : clipped(o.value_text, 60),
    value_as_concept_id: answerOf(o.value_text),
    unit_concept_id: unitOf(o.units),
    provider_id: providerOf(subject, o.encounter_id),
    visit_occurrence_id: o.encounter_id,
    observation_source_value: o.loinc_code,
    unit_source_value: o.units,
    qualifier_source_value: null,
    value_source_value: sourceOf(o),
  };
}

function allergyRow(a: AllergyRow): Row<typeof observation> {
  return {
    ...BLANK,
    observation_id: idOf(a.allergy_id, KIND.allergy),
    person_id: a.patient_id,
    observation_concept_id: NO_MATCH,
    observation_date: a.recorded_date,
    observation_datetime: midnight(a.recorded_date),
    observation_type_concept_id: TYPE.ehr,
    value_as_string: clipped(a.substance, 60),
    value_as_concept_id: a.snomed_code === null ? NO_MATCH : (SUBSTANCE.get(a.snomed_code) ?? NO_MATCH),
    observation_source_value: `allergy: ${a.category}`,
    qualifier_source_value: a.severity,
    value_source_value: clipped(a.rxnorm_code ?? a.snomed_code ?? a.substance, 50),
  };
}

function relativeRow(f: FamilyHistoryRow): Row<typeof observation> {
  return {
    ...BLANK,
    observation_id: idOf(f.family_history_id, KIND.relative),
    person_id: f.patient_id,
    observation_concept_id: NO_MATCH,
    observation_date: f.recorded_date,
    observation_datetime: midnight(f.recorded_date),
    observation_type_concept_id: TYPE.ehr,
    value_as_string: clipped(f.condition, 60),
    value_as_concept_id: NO_MATCH,
    observation_source_value: f.icd10_code,
    qualifier_source_value: f.relation,
    value_source_value: clipped(f.condition, 50),
  };
}

function toldRow(s: SocialHistoryRow, subject: Subject): Row<typeof observation> {
  return {
    ...BLANK,
    observation_id: idOf(s.social_history_id, KIND.told),
    person_id: s.patient_id,
    observation_concept_id: NO_MATCH,
    observation_date: s.recorded_date,
    observation_datetime: midnight(s.recorded_date),
    observation_type_concept_id: TYPE.ehr,
    value_as_number: s.value,
    value_as_string: s.description === null ? null : clipped(s.description, 60),
    value_as_concept_id: answerOf(s.description),
    unit_concept_id: unitOf(s.units),
    provider_id: s.encounter_id === null ? null : providerOf(subject, s.encounter_id),
    visit_occurrence_id: s.encounter_id,
    observation_source_value: s.kind,
    unit_source_value: s.units,
    qualifier_source_value: s.code_system,
    value_source_value: clipped(s.code ?? s.description ?? String(s.value), 50),
  };
}
