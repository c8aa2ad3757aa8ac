// Every check of the billing dataset, and every rule of its tables, passes clean rows and catches the fault seeded for it.
import { describe, expect, it } from 'vitest';
import { conformance } from '../../../src/checks/conformance.ts';
import { checks as checksOf } from '../../../src/datasets/billing/checks/index.ts';
import { settings } from '../../../src/datasets/billing/settings.ts';
import { tables } from '../../../src/datasets/billing/tables.ts';
import type { Check } from '../../../src/schema/fold.ts';
import { defaultsOf } from '../../../src/schema/setting.ts';
import { AS_OF, billingRows, day, partOf, type Rows } from '../../fixtures/billing.ts';

const own = checksOf({ asOf: AS_OF, settings: defaultsOf(settings) });
const all = [...own, ...conformance(tables, { known: () => true } as never)];

function failing(rows: Rows, checks: readonly Check[]): string[] {
  const part = partOf(rows);
  return checks
    .flatMap((c) => c.end([c.see(part)]))
    .filter((f) => f.failed > f.allowed)
    .map((f) => f.check);
}

type Fault = readonly [check: string, seed: (rows: Rows) => void];

/** A visit of another day for the first patient, with its bill. */
function addVisit(r: Rows, id: number, from: string, more: Partial<Rows['visits'][number]> = {}): void {
  const shift = day(from) - r.visits[0]!.date_of_admission;
  const { date_of_admission, date_of_discharge } = r.visits[0]!;
  r.visits.push({
    ...r.visits[0]!,
    visit_id: id,
    date_of_admission: date_of_admission + shift,
    date_of_discharge: date_of_discharge + shift,
    ...more,
  });
  const bill = r.billing[0]!;
  r.billing.push({
    ...bill,
    billing_id: id,
    visit_id: id,
    billing_date: bill.billing_date + shift,
    expected_payment_date: bill.expected_payment_date + shift,
    actual_payment_date: bill.actual_payment_date! + shift,
  });
}

const BYPASS = {
  condition: 'Heart disease',
  treatment: 'Bypass Surgery',
  medication: null,
  dosage: null,
  frequency: null,
};

const FAULTS: readonly Fault[] = [
  [
    'patients.age.patient_age_mismatches',
    (r) => {
      r.patients[0]!.age = 64;
    },
  ],
  [
    'patients.date_of_birth.patients_born_after_today',
    (r) => {
      r.patients[2]!.date_of_birth = AS_OF + 1;
    },
  ],
  [
    'patients.blood_type.blood_type_inconsistencies',
    (r) => {
      r.patients.push({ ...r.patients[0]!, blood_type: 'AB-' });
    },
  ],
  [
    'patients.insurance_policy_number.policy_without_provider',
    (r) => {
      r.patients[2]!.insurance_policy_number = '123456789';
    },
  ],
  [
    'patients.insurance_policy_number.policy_number_malformed',
    (r) => {
      r.patients[0]!.insurance_policy_number = '123456789.0';
    },
  ],
  [
    'patients.first_name.title_mismatches',
    (r) => {
      r.patients[0]!.first_name = 'Mrs. Otto';
    },
  ],
  [
    'patients.first_name.title_mismatches',
    (r) => {
      r.patients[1]!.first_name = 'Mr. Ida';
    },
  ],
  [
    'patients.first_name.title_mismatches',
    (r) => {
      r.patients[2]!.first_name = 'Dr. Tom';
    },
  ],
  [
    'patients.patient_id.patients_with_gt3_conditions',
    (r) =>
      ['Asthma', 'Diabetes', 'Flu'].forEach((condition, i) => {
        addVisit(r, 110 + i, `2024-0${i + 1}-10`, { condition });
      }),
  ],
  [
    'patients.patient_id.patients_with_gt18_visits',
    (r) => {
      for (let i = 0; i < 17; i++) addVisit(r, 110 + i, `2023-05-${10 + i}`);
    },
  ],
  [
    'patients.patient_id.heart_bypass_gt1_violations',
    (r) => {
      addVisit(r, 110, '2023-01-01', BYPASS);
      addVisit(r, 111, '2023-02-01', BYPASS);
    },
  ],
  [
    'patients.patient_id.childbirth_visits_per_patient_gt2',
    (r) => {
      addVisit(r, 203, '2024-08-01', {
        ...r.visits[3]!,
        visit_id: 203,
        date_of_admission: day('2024-08-01'),
      });
    },
  ],
  [
    'patients.patient_id.flu_pneumonia_cap_violations',
    (r) => {
      for (let i = 1; i <= 4; i++) addVisit(r, 110 + i, `2023-0${i}-01`, { condition: 'Flu' });
    },
  ],
  [
    'visits.age.visit_age_mismatches',
    (r) => {
      r.visits[0]!.age = 65;
    },
  ],
  [
    'visits.name.visit_name_mismatches',
    (r) => {
      r.visits[0]!.name = 'Otto Quill';
    },
  ],
  [
    'visits.date_of_admission.visits_before_birth',
    (r) => {
      r.patients[2]!.date_of_birth = day('2025-01-06');
    },
  ],
  [
    'visits.date_of_discharge.discharge_before_admission',
    (r) => {
      r.visits[0]!.date_of_discharge -= 2;
    },
  ],
  [
    'visits.date_of_discharge.visits_after_today',
    (r) => {
      r.visits[4]!.date_of_discharge = AS_OF + 1;
    },
  ],
  ['visits.date_of_admission.overlapping_stays', (r) => addVisit(r, 110, '2024-06-02')],
  [
    'visits.date_of_discharge.los_fence_violations',
    (r) => {
      r.visits[0]!.date_of_discharge += 2;
    },
  ],
  [
    'visits.condition.pediatric_gating_violations',
    (r) => {
      r.visits[4]!.condition = 'Stroke';
    },
  ],
  [
    'visits.condition.childbirth_non_female',
    (r) => {
      r.visits[2]!.gender = 'Male';
    },
  ],
  [
    'visits.age.childbirth_age_out_of_range',
    (r) => {
      r.visits[2]!.age = 24;
    },
  ],
  [
    'visits.treatment.childbirth_followup_treatment_violations',
    (r) => {
      r.visits[3]!.treatment = 'Cesarean Section';
    },
  ],
  [
    'visits.treatment.treatment_condition_mismatches',
    (r) => {
      r.visits[4]!.treatment = 'Dialysis';
    },
  ],
  [
    'visits.medication.medication_condition_mismatches',
    (r) => {
      r.visits[0]!.medication = 'Cisplatin';
    },
  ],
  [
    'visits.doctor.same_condition_followup_doc_hosp_mismatches',
    (r) => {
      r.visits[1]!.doctor = 'Dr. Leo Park';
    },
  ],
  [
    'visits.hospital_state.patient_state_differs_from_hospital_state',
    (r) => {
      r.patients[0]!.state = 'UT';
    },
  ],
  [
    'visits.hospital_zipcode.hospitals_with_multiple_zipcodes',
    (r) => {
      r.visits[1]!.hospital_zipcode = '80204';
    },
  ],
  [
    'visits.hospital_state.hospital_state_mismatch',
    (r) => {
      r.visits[1]!.hospital_state = 'UT';
    },
  ],
  [
    'visits.hospital_zipcode.zipcodes_with_multiple_hospitals',
    (r) => {
      r.visits[3]!.hospital_zipcode = '80203';
    },
  ],
  [
    'visits.doctor.doctors_in_multiple_states',
    (r) => {
      r.visits[1]!.hospital_state = 'UT';
    },
  ],
  [
    'visits.doctor.doctors_with_gt3_hospitals',
    (r) => {
      for (let i = 0; i < 3; i++)
        addVisit(r, 110 + i, `2023-0${i + 1}-01`, { hospital: `Denver Hospital ${i}` });
    },
  ],
  [
    'visits.visit_id.visits_missing_billing',
    (r) => {
      r.billing.pop();
    },
  ],
  [
    'billing.visit_id.multiple_billings_per_visit',
    (r) => {
      r.billing.push({ ...r.billing[0]!, billing_id: 999 });
    },
  ],
  [
    'billing.patient_id.billing_patient_mismatches',
    (r) => {
      r.billing[0]!.patient_id = 2;
    },
  ],
  [
    'billing.billing_date.billing_before_admission',
    (r) => {
      r.billing[0]!.billing_date = r.visits[0]!.date_of_admission - 1;
    },
  ],
  [
    'billing.billing_date.billing_before_discharge',
    (r) => {
      r.billing[0]!.billing_date--;
    },
  ],
  [
    'billing.billing_date.billing_after_today',
    (r) => {
      r.billing[4]!.billing_date = AS_OF + 1;
    },
  ],
  [
    'billing.actual_payment_date.payment_future_dates',
    (r) => {
      r.billing[3]!.actual_payment_date = AS_OF + 1;
    },
  ],
  [
    'billing.expected_payment_date.expected_date_mismatches',
    (r) => {
      r.billing[0]!.expected_payment_date++;
    },
  ],
  [
    'billing.payment_status.payment_status_inconsistencies',
    (r) => {
      r.billing[0]!.payment_status = 'Late-Paid';
    },
  ],
  [
    'billing.payment_status.payment_status_inconsistencies',
    (r) => {
      r.billing[4]!.payment_status = 'In-progress';
    },
  ],
  [
    'billing.insurance_coverage_amount.coverage_without_provider',
    (r) => {
      r.billing[4]!.insurance_coverage_amount = 1;
    },
  ],
  [
    'billing.total_charge.charges_below_87',
    (r) => {
      r.billing[4]!.total_charge = 8699;
    },
  ],
  [
    'billing.total_charge.zero_charges',
    (r) => {
      r.billing[4]!.total_charge = 0;
    },
  ],
  [
    'visits.visit_id.billing_followup_exceeded_first',
    (r) => {
      r.billing[1]!.total_charge = 500_001;
    },
  ],
  // Rules of the tables.
  [
    'patients.insurance_policy_number.insurance_policy_number_with_insurance_provider',
    (r) => {
      r.patients[0]!.insurance_policy_number = null;
    },
  ],
  [
    'visits.date_of_admission.date_of_admission_before_date_of_discharge',
    (r) => {
      r.visits[1]!.date_of_discharge -= 3;
    },
  ],
  [
    'visits.medication.medication_only_when_treatment',
    (r) => {
      r.visits[0]!.treatment = 'Lifestyle Counseling';
    },
  ],
  [
    'visits.medication.dosage_with_medication',
    (r) => {
      r.visits[0]!.dosage = null;
    },
  ],
  [
    'visits.medication.frequency_with_medication',
    (r) => {
      r.visits[0]!.frequency = null;
    },
  ],
  [
    'billing.total_charge.total_charge_adds_up',
    (r) => {
      r.billing[0]!.patient_responsibility_amount++;
    },
  ],
  [
    'billing.billing_date.billing_date_before_expected_payment_date',
    (r) => {
      r.billing[0]!.expected_payment_date -= 31;
    },
  ],
  [
    'billing.billing_date.billing_date_before_actual_payment_date',
    (r) => {
      r.billing[0]!.actual_payment_date = r.billing[0]!.billing_date - 1;
    },
  ],
  [
    'billing.actual_payment_date.actual_payment_date_only_when_payment_status',
    (r) => {
      r.billing[0]!.payment_status = 'In-progress';
    },
  ],
];

describe('checks of the billing dataset', () => {
  it('pass clean rows', () => {
    expect(failing(billingRows(), all)).toEqual([]);
  });

  it('all look at something in the clean rows or in those of their fault', () => {
    expect(own.map((c) => c.id).filter((id) => !FAULTS.some(([check]) => check === id))).toEqual([]);
  });

  it.each(FAULTS)('%s catches its fault', (check, seed) => {
    const rows = billingRows();
    seed(rows);
    const found = failing(rows, all);
    // Rules of a row are named by the table and the rule.
    const [table, , aspect] = check.split('.');
    expect(found.some((f) => f === check || (f.startsWith(`${table}.`) && f.endsWith(`.${aspect}`)))).toBe(
      true,
    );
  });
});
