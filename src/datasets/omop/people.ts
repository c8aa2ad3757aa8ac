// The person of a life, the time in which it is observed, its death, its coverage and its costs.
import { civilOf } from '../../base/days.ts';
import type { ClaimRow } from '../../clinical/extra-tables.ts';
import type { PatientRow } from '../../clinical/tables.ts';
import type { Row } from '../../schema/table.ts';
import type { World } from '../../world/world.ts';
import type { Emit } from '../dataset.ts';
import { ETHNICITY, GENDER, NO_MATCH, RACE, TYPE, US_DOLLAR } from './concepts/fixed.ts';
import { clipped, idOf, KIND, midnight, type Subject, spanOf } from './context.ts';
import { cost } from './tables/events.ts';
import { death, observationPeriod, payerPlanPeriod, person } from './tables/person.ts';

/** What is looked up in the world about persons. */
export interface Surroundings {
  readonly location: (city: string, state: string, zip: string) => number | null;
  readonly facilityOf: ReadonlyMap<number, number>;
  readonly payerName: ReadonlyMap<number, string>;
}

export function surroundingsOf(world: World, location: Surroundings['location']): Surroundings {
  return {
    location,
    facilityOf: new Map(world.practitioners.map((p) => [p.id, p.facility])),
    payerName: new Map(world.payers.map((p) => [p.id, p.name])),
  };
}

export function emitPerson(subject: Subject, around: Surroundings, emit: Emit): void {
  const { life, from, to } = subject;
  emit(person, personRow(life.patient, around));
  emit(observationPeriod, {
    observation_period_id: subject.person,
    person_id: subject.person,
    observation_period_start_date: from,
    observation_period_end_date: to,
    period_type_concept_id: TYPE.ehr,
  });
  if (life.death !== null) {
    emit(death, {
      person_id: subject.person,
      death_date: life.death.death_date,
      death_datetime: midnight(life.death.death_date),
      death_type_concept_id: TYPE.ehr,
      cause_concept_id: NO_MATCH,
      cause_source_value: life.death.icd10_code,
      cause_source_concept_id: NO_MATCH,
    });
  }
}

function personRow(p: PatientRow, around: Surroundings): Row<typeof person> {
  const born = civilOf(p.birthdate);
  return {
    person_id: p.patient_id,
    gender_concept_id: GENDER[p.sex],
    year_of_birth: born.year,
    month_of_birth: born.month,
    day_of_birth: born.day,
    birth_datetime: midnight(p.birthdate),
    race_concept_id: RACE[p.race] ?? NO_MATCH,
    ethnicity_concept_id: ETHNICITY[p.ethnicity] ?? NO_MATCH,
    location_id: around.location(p.city, p.state, p.zip),
    provider_id: p.primary_care_id,
    care_site_id: around.facilityOf.get(p.primary_care_id) ?? null,
    person_source_value: p.mrn,
    gender_source_value: p.sex,
    gender_source_concept_id: NO_MATCH,
    race_source_value: p.race,
    race_source_concept_id: NO_MATCH,
    ethnicity_source_value: p.ethnicity,
    ethnicity_source_concept_id: NO_MATCH,
  };
}

export function emitMoney(subject: Subject, { payerName }: Surroundings, emit: Emit): void {
  for (const c of subject.life.coverage) {
    emit(payerPlanPeriod, {
      payer_plan_period_id: c.coverage_id,
      person_id: subject.person,
      payer_plan_period_start_date: c.start_date,
      payer_plan_period_end_date: c.end_date ?? Math.max(c.start_date, subject.to),
      payer_concept_id: NO_MATCH,
      payer_source_value: clipped(payerName.get(c.payer_id) ?? c.kind, 50),
      payer_source_concept_id: NO_MATCH,
      plan_concept_id: NO_MATCH,
      plan_source_value: clipped(c.plan, 50),
      plan_source_concept_id: NO_MATCH,
      sponsor_concept_id: NO_MATCH,
      sponsor_source_value: null,
      sponsor_source_concept_id: NO_MATCH,
      family_source_value: c.relationship,
      stop_reason_concept_id: NO_MATCH,
      stop_reason_source_value: null,
      stop_reason_source_concept_id: NO_MATCH,
    });
  }
  for (const claim of subject.life.claims) if (claim.status !== 'replaced') emitCost(subject, claim, emit);
}

/** Self-pay accounts and claims that are pending have amounts as far as they are decided. */
function emitCost(subject: Subject, claim: ClaimRow, emit: Emit): void {
  const { encounter_id: visit, dispense_id: fill } = claim;
  if (visit === null && fill === null) return;
  const payers = claim.paid === null ? null : claim.paid + (claim.secondary_paid ?? 0);
  emit(cost, {
    cost_id: claim.claim_id,
    cost_event_id: fill === null ? visit! : idOf(fill, KIND.fill),
    cost_domain_id: fill === null ? 'Visit' : 'Drug',
    cost_type_concept_id: TYPE.cost,
    currency_concept_id: US_DOLLAR,
    total_charge: claim.charge,
    total_cost: null,
    total_paid: payers === null ? null : payers + claim.patient_responsibility!,
    paid_by_payer: payers,
    paid_by_patient: claim.patient_responsibility,
    paid_patient_copay: claim.copay,
    paid_patient_coinsurance: claim.coinsurance,
    paid_patient_deductible: claim.deductible,
    paid_by_primary: claim.paid,
    paid_ingredient_cost: null,
    paid_dispensing_fee: null,
    payer_plan_period_id: spanOf(subject, claim),
    amount_allowed: claim.allowed,
    revenue_code_concept_id: NO_MATCH,
    revenue_code_source_value: null,
    drg_concept_id: NO_MATCH,
    drg_source_value: claim.drg_code,
  });
}
