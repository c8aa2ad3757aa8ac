// Rows of patients and encounters.
import type { Day } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import { daysBetween } from './care.ts';
import { cohortsOf, riskOf } from './comorbidities.ts';
import type { Exposure, Infection } from './infections.ts';
import type { ClaimRow, Comorbidity, EncounterRow, PatientRow } from './tables.ts';
import type { Visit } from './visit.ts';

/** Visits of a person by the encounter of the life. */
export type ByLived = ReadonlyMap<number, Visit>;

export function encounterRow(
  visit: Visit,
  visits: ByLived,
  infection: Infection | undefined,
  { line, catheter }: Exposure,
): EncounterRow {
  const { contact } = visit;
  const { lived, index, procedures, type } = contact;
  const codes = [...new Set(procedures.map((p) => p.row.code))];
  const before = index === null ? undefined : visits.get(index.lived.encounter_id);
  const arrival = lived.parent_encounter_id === null ? undefined : visits.get(lived.parent_encounter_id);
  return {
    encounter_id: visit.id,
    patient_id: lived.patient_id,
    provider_id: visit.provider.id,
    facility_id: visit.site.id,
    encounter_type: type,
    encounter_date: lived.date,
    discharge_date: lived.date + visit.nights,
    length_of_stay: visit.nights,
    primary_diagnosis: lived.reason_code,
    secondary_diagnoses: contact.secondary.join('|'),
    primary_procedure: codes[0] ?? null,
    secondary_procedures: codes.slice(1).join('|'),
    is_readmission: before !== undefined,
    readmission_days: before === undefined ? null : daysBetween(before.contact.lived, lived),
    discharge_disposition: dispositionOf(visit),
    severity_level: visit.severity,
    index_encounter_id: before?.id ?? null,
    arrival_encounter_id: arrival?.id ?? null,
    is_planned: type === 'Inpatient' ? visit.planned : null,
    start_time: lived.start_time,
    end_time: lived.end_time,
    hai_type: infection?.type ?? null,
    hai_date: infection?.day ?? null,
    central_line_days: line,
    catheter_days: catheter,
    life_encounter_id: lived.encounter_id,
  };
}

/** Stroke goes on to rehabilitation (assumption: the record does not tell it from other nursing care). */
const REHABILITATED = /^I6[0-3]/;

function dispositionOf({ contact: { lived } }: Visit): EncounterRow['discharge_disposition'] {
  switch (lived.disposition) {
    case 'Skilled nursing facility':
      return REHABILITATED.test(lived.reason_code) ? 'Rehab' : 'Skilled Nursing';
    case 'Home health':
      return 'Home Health';
    case 'Against medical advice':
      return 'Left Against Advice';
    case 'Left without being seen':
      return 'Left Without Being Seen';
    case 'Admitted':
    case 'Transferred':
    case 'Hospice':
    case 'Expired':
      return lived.disposition;
    default:
      return 'Home';
  }
}

/** Allowed amounts of a person's claims, a year of observation, in cents. */
export function annualAllowed(life: Life, claims: readonly ClaimRow[], from: Day, asOf: Day): number {
  const end = life.patient.death_date ?? asOf;
  const start = Math.max(from, life.patient.birthdate);
  const years = Math.max(30, end - start + 1) / 365.25;
  const total = claims.reduce((sum, c) => sum + c.allowed_amount, 0);
  return Math.round(total / years);
}

export function patientRow(
  life: Life,
  listed: readonly Comorbidity[],
  money: { readonly annual: number; readonly highCost: boolean; readonly panel: number },
  from: Day,
): PatientRow {
  const { patient } = life;
  const primary = life.coverage.filter((c) => c.priority === 'primary');
  const held = primary.find((c) => c.end_date === null || c.end_date >= from) ?? primary[0]!;
  return {
    patient_id: patient.patient_id,
    first_name: patient.first_name,
    last_name: patient.last_name,
    date_of_birth: patient.birthdate,
    age: patient.age,
    gender: patient.sex === 'male' ? 'M' : 'F',
    race: patient.race,
    comorbidities: listed.join('|'),
    is_high_cost: money.highCost,
    enrollment_date: held.start_date,
    active: patient.death_date === null,
    comorbidity_count: listed.length,
    cohorts: cohortsOf(listed, patient.age).join('|'),
    risk_score: riskOf(listed, patient.age),
    is_diabetic: listed.includes('Diabetes'),
    is_hypertensive: listed.includes('Hypertension'),
    has_chronic_disease: listed.length > 0,
    death_date: patient.death_date,
    annual_allowed: money.annual,
    cost_panel: money.panel,
  };
}
