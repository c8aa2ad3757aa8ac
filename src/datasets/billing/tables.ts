// The published tables of the billing dataset: patients, their hospital visits, and one bill a visit.
import { code, date, id, int, maybe, money, text } from '../../schema/column.ts';
import { addsUp, before, must, onlyWhen } from '../../schema/rule.ts';
import { type Row, table } from '../../schema/table.ts';
import { CONDITIONS, MEDICATION, MONITORING, POSTPARTUM } from './conditions.ts';

export const BLOOD_TYPES = ['O+', 'A+', 'B+', 'O-', 'A-', 'AB+', 'B-', 'AB-'] as const;
export const SEVERITIES = ['Normal', 'Mild', 'Moderate', 'Severe'] as const;

/** A column and another that is filled in exactly when it is. */
const together = <N extends string>(first: N, second: N) =>
  must(
    `${second}_with_${first}`,
    `${second} is present exactly when ${first} is`,
    [first, second],
    (a: unknown, b: unknown) => (a === null) === (b === null),
  );

export const patients = table('patients', {
  doc: 'One row per patient.',
  key: 'patient_id',
  patient: 'patient_id',
  dates: 'slash',
  columns: {
    patient_id: id('Identifier of the patient; the same person as in the other datasets', { min: 1 }),
    first_name: text('Title, where there is one, and given name', { sensitive: true, role: 'given-name' }),
    last_name: text('Family name', { sensitive: true, role: 'family-name' }),
    name: text('First and last name as one', { sensitive: true }),
    date_of_birth: date('Day of birth', { sensitive: true, role: 'birth-date' }),
    age: int('Completed years at the anchor date', { min: 0, max: 130, role: 'age' }),
    gender: code('Sex recorded at birth', { oneOf: ['Male', 'Female'], role: 'sex' }),
    phone_number: text('Telephone, from a range reserved for fiction', { sensitive: true, role: 'phone' }),
    email: text('Mail address, in a reserved domain', { sensitive: true, role: 'email' }),
    address: text('Street address', { sensitive: true, role: 'address' }),
    city: maybe(code('City; empty where the ZIP pool names none')),
    state: code('State, two letters'),
    zipcode: code('ZIP code, five digits', { sensitive: true, role: 'postal-code' }),
    insurance_provider: maybe(code('Insurer on file; empty for the uninsured')),
    insurance_policy_number: maybe(
      text('Policy number, nine digits; only with an insurer', { sensitive: true }),
    ),
    blood_type: code('ABO group and rhesus factor', { oneOf: BLOOD_TYPES }),
  },
  rules: [together('insurance_provider', 'insurance_policy_number')],
});

export const visits = table('visits', {
  doc: 'One row per hospital visit.',
  key: 'visit_id',
  patient: 'patient_id',
  dates: 'slash',
  columns: {
    visit_id: id('Identifier of the visit; that of the encounter it stands for'),
    patient_id: id('Patient', { ref: 'patients' }),
    name: text('Name of the patient, as in patients', { sensitive: true }),
    age: int('Completed years on the day of admission', { min: 0, max: 120 }),
    gender: code('Sex of the patient, as in patients', { oneOf: ['Male', 'Female'] }),
    condition: code('Condition', { oneOf: CONDITIONS.map((c) => c.name) }),
    severity: code('Severity', { oneOf: SEVERITIES }),
    treatment: code('What was done', {
      oneOf: [
        ...new Set([...CONDITIONS.flatMap((c) => c.treatments), MEDICATION, MONITORING, ...POSTPARTUM]),
      ],
    }),
    medication: maybe(code('Medicine; only where the treatment is Medication')),
    dosage: maybe(code('Dose with its unit')),
    frequency: maybe(code('How often')),
    test_results: code('Result of the tests', { oneOf: ['Positive', 'Negative', 'Inconclusive'] }),
    doctor: code('Name of the doctor'),
    hospital: code('Name of the hospital'),
    hospital_state: code('State of the hospital, two letters'),
    hospital_zipcode: code('ZIP code of the hospital'),
    room_number: int('Room', { min: 1, max: 2000 }),
    date_of_admission: date('Day of admission'),
    date_of_discharge: date('Day of discharge'),
    follow_up_required: code('Whether another visit is asked for', { oneOf: ['Y', 'N'] }),
  },
  rules: [
    before('date_of_admission', 'date_of_discharge'),
    onlyWhen('medication', 'treatment', [MEDICATION]),
    together('medication', 'dosage'),
    together('medication', 'frequency'),
  ],
});

export const PLANS = ['Full', 'Incremental'] as const;
export const STATUSES = ['Paid', 'Late-Paid', 'In-progress', 'Late-Unpaid'] as const;

type Amount = 'total_charge' | 'insurance_coverage_amount' | 'patient_responsibility_amount';

export const billing = table('billing', {
  doc: 'One row per bill; every visit has exactly one.',
  key: 'billing_id',
  patient: 'patient_id',
  dates: 'slash',
  columns: {
    billing_id: id('Identifier of the bill; the number of its visit'),
    visit_id: id('Visit billed', { ref: 'visits' }),
    patient_id: id('Patient', { ref: 'patients' }),
    billing_date: date('Day of the bill, from discharge to five days after'),
    insurance_coverage_amount: money('What the insurer pays', { min: 0 }),
    patient_responsibility_amount: money('What the patient owes', { min: 0 }),
    payment_plan: code('Full: due in 30 days; Incremental: in 365', { oneOf: PLANS }),
    expected_payment_date: date('Day by which it is to be paid'),
    actual_payment_date: maybe(date('Day on which it was paid in full; empty while it is not')),
    payment_status: code('Status at the anchor date', { oneOf: STATUSES }),
    total_charge: money('Charge of the visit', { min: 0 }),
  },
  rules: [
    addsUp<Amount>('total_charge', ['insurance_coverage_amount', 'patient_responsibility_amount']),
    before('billing_date', 'expected_payment_date'),
    before('billing_date', 'actual_payment_date'),
    onlyWhen('actual_payment_date', 'payment_status', ['Paid', 'Late-Paid']),
  ],
});

export const tables = [patients, visits, billing];

export type PatientRow = Row<typeof patients>;
export type VisitRow = Row<typeof visits>;
export type BillRow = Row<typeof billing>;
