// Programs of care and the three subprograms of each, by number from 1, as the published network names them.

export interface Program {
  readonly name: string;
  readonly subprograms: readonly [string, string, string];
}

const program = (name: string, ...subprograms: [string, string, string]): Program => ({ name, subprograms });

export const PROGRAMS: readonly Program[] = [
  program('Medicine', 'General Medicine', 'Hospitalist', 'ACE'),
  program(
    'Inpatient MHSU',
    'Adult Inpatient Psychiatry',
    'Psychiatric High Acuity (ICU)',
    'Substance Use Stabilization',
  ),
  program('MICY', 'Labour & Delivery', 'Post-partum, Maternity', 'Inpatient Pediatrics'),
  program('Critical Care', 'ICU Med-Surg', 'High Acuity, Step-Down', 'Rapid Response, Outreach'),
  program('Surgery / Periop', 'Operating Room', 'PACU, Day Surgery', 'Surgical Inpatient Unit'),
  program('Emergency', 'Adult ED', 'Pediatric ED', 'Urgent Care Centre'),
  program('Cardiac', 'Interventional Cardiology', 'Cardiac Surgery, CSU', 'Telemetry, Heart Failure'),
  program('Renal', 'In-Centre Hemodialysis', 'Peritoneal Dialysis', 'Kidney Care Clinic'),
  program('Rehabilitation', 'Inpatient Rehab', 'Outpatient, Day Rehab', 'Stroke, ESD'),
  program('Primary Health Care', 'PCN Clinic', 'UPCC', 'Home Health'),
  program('Chronic Disease Mgmt', 'Diabetes Education', 'COPD, Asthma Clinic', 'Heart Failure Clinic'),
  program(
    'Population & Public Health',
    'Communicable Disease',
    'Health Protection',
    'Health Promotion, Screening',
  ),
  program('Palliative Care', 'Acute Palliative Unit', 'Hospice, Community', 'Palliative Consult'),
  program('Trauma', 'ED, Trauma Bay', 'Trauma Ward, Step-Down', 'Follow-up Clinic'),
  program(
    'Specialized Community Services',
    'Seniors Outreach',
    'Complex Chronic Mgmt',
    'Community Palliative Support',
  ),
  program('Pain Services', 'Acute Pain Service', 'Chronic Pain Clinic', 'Interventional Pain'),
];

/** A program and subprogram by their numbers. */
export interface Unit {
  readonly program: number;
  readonly subprogram: number;
}

const unit = (program: number, subprogram: number): Unit => ({ program, subprogram });

/** Units in which inpatients lie; the other subprograms are clinics, consulting teams and community care. */
export const UNITS = {
  generalMedicine: unit(1, 1),
  hospitalist: unit(1, 2),
  elderCare: unit(1, 3),
  psychiatry: unit(2, 1),
  psychiatricIntensive: unit(2, 2),
  substanceUse: unit(2, 3),
  delivery: unit(3, 1),
  maternity: unit(3, 2),
  pediatrics: unit(3, 3),
  intensive: unit(4, 1),
  stepDown: unit(4, 2),
  surgical: unit(5, 3),
  coronary: unit(7, 1),
  cardiacSurgery: unit(7, 2),
  telemetry: unit(7, 3),
  dialysis: unit(8, 1),
  stroke: unit(9, 3),
  palliative: unit(13, 1),
  trauma: unit(14, 2),
} as const satisfies Record<string, Unit>;
