// Claims about patients: age, title, policy, and how many conditions and once-only things they may have.
import { ageAt, yearOf } from '../../../base/days.ts';
import { ADULT, BYPASS, CAPPED, CHILDBIRTH, YEARLY_CAP } from '../conditions.ts';
import { type ChartClaim, ofPatient } from './claims.ts';

const MEN = /^Mr\. /;
const WOMEN = /^(Mrs|Ms)\. /;
const TITLE = /^(Mr|Mrs|Ms|Dr)\. /;

/** Whether the title in a name is one that fits: Mr. for men, Mrs. and Ms. for women, none for children. */
export function titleFits(name: string, gender: string, age: number): boolean {
  if (!TITLE.test(name)) return true;
  if (age < ADULT) return false;
  if (name.startsWith('Dr. ')) return true;
  return gender === 'Male' ? MEN.test(name) : WOMEN.test(name);
}

export const patientClaims: readonly ChartClaim[] = [
  ofPatient(
    'patient_age_mismatches',
    'age',
    'age is the completed years from birth to the anchor date',
    ({ patient }, { asOf }) => patient.age === ageAt(patient.date_of_birth, asOf),
  ),
  ofPatient(
    'patients_born_after_today',
    'date_of_birth',
    'no one is born after the anchor date',
    ({ patient }, { asOf }) => {
      return patient.date_of_birth <= asOf;
    },
  ),
  ofPatient(
    'blood_type_inconsistencies',
    'blood_type',
    'a patient has one blood type',
    (c) => c.bloodTypes === 1,
  ),
  ofPatient(
    'policy_without_provider',
    'insurance_policy_number',
    'a policy number needs an insurer',
    ({ patient }) => patient.insurance_policy_number === null || patient.insurance_provider !== null,
  ),
  ofPatient(
    'policy_number_malformed',
    'insurance_policy_number',
    'a policy number has nine digits',
    ({ patient: { insurance_policy_number: policy } }) => (policy === null ? null : /^\d{9}$/.test(policy)),
  ),
  ofPatient('title_mismatches', 'first_name', 'the title in a name fits sex and age', ({ patient }) =>
    titleFits(patient.first_name, patient.gender, patient.age),
  ),
  ofPatient(
    'patients_with_gt3_conditions',
    'patient_id',
    'a patient has at most three conditions',
    ({ visits }) => {
      return new Set(visits.map((v) => v.condition)).size <= 3;
    },
  ),
  ofPatient(
    'patients_with_gt18_visits',
    'patient_id',
    'a patient has at most 18 visits',
    (c) => c.visits.length <= 18,
  ),
  ofPatient('heart_bypass_gt1_violations', 'patient_id', 'a patient has at most one bypass', ({ visits }) => {
    return visits.filter((v) => v.row.treatment === BYPASS).length <= 1;
  }),
  ofPatient(
    'childbirth_visits_per_patient_gt2',
    'patient_id',
    'a patient has at most two visits for childbirth',
    ({ visits }) => visits.filter((v) => v.condition === CHILDBIRTH).length <= 2,
  ),
  ofPatient(
    'flu_pneumonia_cap_violations',
    'patient_id',
    'a patient has at most three visits a year for flu, and for pneumonia',
    ({ visits }) => {
      const counts = new Map<string, number>();
      for (const { row } of visits) {
        if (!CAPPED.includes(row.condition)) continue;
        const year = `${row.condition} ${yearOf(row.date_of_admission)}`;
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      return [...counts.values()].every((n) => n <= YEARLY_CAP);
    },
  ),
];
