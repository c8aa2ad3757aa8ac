// Claims about visits: time, gates, length of stay, what is done, and who does it where.
import { ageAt } from '../../../base/days.ts';
import { fits } from '../candidates.ts';
import { CHILDBIRTH, CHILDBIRTH_AGES, POSTPARTUM, withinFence } from '../conditions.ts';
import { type ChartClaim, ofVisit } from './claims.ts';

const postpartum: readonly string[] = POSTPARTUM;

export const visitClaims: readonly ChartClaim[] = [
  ofVisit(
    'visit_age_mismatches',
    'age',
    'age is the completed years from birth to admission',
    ({ row }, { patient }) => {
      return row.age === ageAt(patient.date_of_birth, row.date_of_admission);
    },
  ),
  ofVisit(
    'visit_name_mismatches',
    'name',
    'name and gender are those of the patient',
    ({ row }, { patient }) => {
      return row.name === patient.name && row.gender === patient.gender;
    },
  ),
  ofVisit(
    'visits_before_birth',
    'date_of_admission',
    'no one is admitted before birth',
    ({ row }, { patient }) => {
      return row.date_of_admission >= patient.date_of_birth;
    },
  ),
  ofVisit(
    'discharge_before_admission',
    'date_of_discharge',
    'discharge is not before admission',
    (v) => v.nights >= 0,
  ),
  ofVisit(
    'visits_after_today',
    'date_of_discharge',
    'discharge is not after the anchor date',
    ({ row }, _, { asOf }) => {
      return Math.max(row.date_of_admission, row.date_of_discharge) <= asOf;
    },
  ),
  ofVisit(
    'overlapping_stays',
    'date_of_admission',
    'a patient is in one hospital at a time',
    (visit, { visits }) => {
      const at = visits.indexOf(visit);
      return at === 0 || visits[at - 1]!.row.date_of_discharge < visit.row.date_of_admission;
    },
  ),
  ofVisit(
    'los_fence_violations',
    'date_of_discharge',
    'the nights are ones that the condition can have',
    ({ condition, nights }) => withinFence(condition, nights),
  ),
  ofVisit(
    'pediatric_gating_violations',
    'condition',
    'conditions of adults do not befall children',
    ({ condition, row }) =>
      condition.adultOnly && condition !== CHILDBIRTH ? fits(condition, row.age, 'female') : null,
  ),
  ofVisit('childbirth_non_female', 'condition', 'women give birth', ({ condition, row }) =>
    condition === CHILDBIRTH ? row.gender === 'Female' : null,
  ),
  ofVisit('childbirth_age_out_of_range', 'age', 'a childbirth is at 25 to 50 years', ({ condition, row }) => {
    return condition === CHILDBIRTH ? row.age >= CHILDBIRTH_AGES[0] && row.age <= CHILDBIRTH_AGES[1] : null;
  }),
  ofVisit(
    'childbirth_followup_treatment_violations',
    'treatment',
    'after a birth comes what follows one',
    ({ condition, before, row }) =>
      condition === CHILDBIRTH && before !== null ? postpartum.includes(row.treatment) : null,
  ),
  ofVisit(
    'treatment_condition_mismatches',
    'treatment',
    'the treatment is one of the condition',
    ({ condition, row }) => {
      const { treatment } = row;
      if (condition === CHILDBIRTH && postpartum.includes(treatment)) return true;
      if (treatment === 'Monitoring') return true;
      return (
        condition.treatments.includes(treatment) ||
        (treatment === 'Medication' && condition.medicines.length > 0)
      );
    },
  ),
  ofVisit(
    'medication_condition_mismatches',
    'medication',
    'the medicine is one of the condition',
    ({ condition, row }) => (row.medication === null ? null : condition.medicines.includes(row.medication)),
  ),
  ofVisit(
    'same_condition_followup_doc_hosp_mismatches',
    'doctor',
    'a follow-up for a condition has the doctor and the hospital of the visit before',
    ({ before, row }) =>
      before === null ? null : before.row.doctor === row.doctor && before.row.hospital === row.hospital,
  ),
  ofVisit(
    'patient_state_differs_from_hospital_state',
    'hospital_state',
    'patients are seen in their state, where there is not one hospital alone',
    ({ row }, { patient }, { singleHospital }) =>
      singleHospital ? null : row.hospital_state === patient.state,
  ),
];
