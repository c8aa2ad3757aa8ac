// The published tables of the wards dataset: eight of a hospital's records, staff plan and devices, with or without the wider columns.
import { code, date, float, id, int, maybe, text, time } from '../../schema/column.ts';
import { before, must } from '../../schema/rule.ts';
import { type Columns, type Row, type Table, table } from '../../schema/table.ts';

export const SPECIALTIES = [
  'Cardiology',
  'Neurology',
  'Oncology',
  'Pediatrics',
  'Emergency',
  'ICU',
  'Orthopedics',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

export const SHIFTS = ['Day', 'Evening', 'Night'] as const;
export type Shift = (typeof SHIFTS)[number];

export const ROLES = ['Nurse', 'Doctor', 'Technician', 'Therapist'] as const;
export type StaffRole = (typeof ROLES)[number];

export const DEVICE_TYPES = ['ECG', 'PulseOx', 'BP Monitor', 'Thermometer'] as const;
/** With the wider columns there is one more, without which nobody would measure glucose. */
export const ALL_DEVICE_TYPES = [...DEVICE_TYPES, 'Glucometer'] as const;
export type DeviceType = (typeof ALL_DEVICE_TYPES)[number];

export const CITIES = ['Milan', 'Rome', 'Turin', 'Naples', 'Bologna', 'Florence'] as const;
export type City = (typeof CITIES)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

const W = { prefix: 'W', digits: 3 };
const P = { prefix: 'P', digits: 6 };
const S = { prefix: 'S', digits: 5 };
const ASG = { prefix: 'ASG', digits: 6 };
const D = { prefix: 'D', digits: 5 };
const ADM = { prefix: 'ADM', digits: 7 };
const DX = { prefix: 'DX', digits: 7 };
const VS = { prefix: 'VS', digits: 7 };

const wards = table('wards', {
  doc: 'One row per ward. Every site has ten, with all seven specialties.',
  key: 'ward_id',
  columns: {
    ward_id: id('Ward', { printed: W, min: 1 }),
    ward_name: text('Name of the ward'),
    specialty: code('Whom it treats', { oneOf: SPECIALTIES }),
  },
});

const staffColumns = {
  staff_id: id('Member of staff', { printed: S, min: 1 }),
  role: code('Profession', { oneOf: ROLES }),
  hire_date: date('Day of hiring'),
};

const staff = table('staff', {
  doc: 'One row per member of staff; each has two assignments.',
  key: 'staff_id',
  columns: staffColumns,
});

const widerStaff = table('staff', {
  doc: staff.doc,
  key: 'staff_id',
  columns: {
    ...staffColumns,
    first_name: text('Given name', { sensitive: true, role: 'given-name' }),
    last_name: text('Family name', { sensitive: true, role: 'family-name' }),
    department: code('Specialty of the ward of the first assignment', { oneOf: SPECIALTIES }),
    employment_type: code('Contract', { oneOf: ['Full-time', 'Part-time', 'Contractor'] }),
    email: text('Mail address, in a reserved domain', { sensitive: true, role: 'email' }),
    phone: text('Telephone, from a range reserved for fiction', { sensitive: true, role: 'phone' }),
    license_id: text('Number of the licence, invented', { sensitive: true }),
  },
});

const staffAssignments = table('staff_assignments', {
  doc: 'One row per shift that a member of staff works on a ward.',
  key: 'assignment_id',
  columns: {
    assignment_id: id('Assignment', { printed: ASG, min: 1 }),
    staff_id: id('Who', { printed: S, ref: 'staff' }),
    ward_id: id('Where', { printed: W, ref: 'wards' }),
    shift: code('When', { oneOf: SHIFTS }),
  },
});

const devices = table('devices', {
  doc: 'One row per device. What it measures follows from its type: PulseOx saturation and heart rate, BP Monitor pressures and heart rate, ECG heart rate, Thermometer temperature.',
  key: 'device_id',
  columns: {
    device_id: id('Device', { printed: D, min: 1 }),
    ward_id: id('Ward it belongs to', { printed: W, ref: 'wards' }),
    device_type: code('Kind of device', { oneOf: DEVICE_TYPES }),
  },
});

const widerDevices = table('devices', {
  doc: devices.doc,
  key: 'device_id',
  columns: {
    device_id: id('Device', { printed: D, min: 1 }),
    ward_id: id('Ward it belongs to', { printed: W, ref: 'wards' }),
    device_type: code('Kind of device', { oneOf: ALL_DEVICE_TYPES }),
    manufacturer: code('Manufacturer, invented', {
      oneOf: [
        'Alverna Medical',
        'Brightwell Devices',
        'Cordia Systems',
        'Lumen Care',
        'Northvale Instruments',
      ],
    }),
    model: code('Model, invented'),
    serial_number: text('Serial number'),
    status: code('Status at the anchor date', { oneOf: ['Active', 'Maintenance', 'Retired'] }),
    purchase_date: date('Day of purchase, before it measured anybody'),
    last_calibration_date: date('Day of the last calibration'),
  },
  rules: [before('purchase_date', 'last_calibration_date')],
});

const patientColumns = {
  patient_id: id('Person', { printed: P, min: 1 }),
  sex: code('Sex', { oneOf: ['F', 'M'], role: 'sex' }),
  birth_date: date('Day of birth', { sensitive: true, role: 'birth-date' }),
  city: code('City of residence', { oneOf: CITIES, sensitive: true }),
};

const patients = table('patients', {
  doc: 'One row per person who was admitted to one of the wards in the years that are written.',
  key: 'patient_id',
  patient: 'patient_id',
  columns: patientColumns,
});

const widerPatients = table('patients', {
  doc: patients.doc,
  key: 'patient_id',
  patient: 'patient_id',
  columns: {
    ...patientColumns,
    first_name: text('Given name, as in every dataset', { sensitive: true, role: 'given-name' }),
    last_name: text('Family name, as in every dataset', { sensitive: true, role: 'family-name' }),
    address: text('Street address', { sensitive: true, role: 'address' }),
    postal_code: text('Postal code of the city', { sensitive: true, role: 'postal-code' }),
    country: code('Country'),
    email: text('Mail address, in a reserved domain', { sensitive: true, role: 'email' }),
    phone: text('Telephone, from a range reserved for fiction', { sensitive: true, role: 'phone' }),
    national_id: text('National number, from a range that is never issued', {
      sensitive: true,
      role: 'national-id',
    }),
    marital_status: code('Marital status'),
    primary_language: code('Preferred language'),
    insurance_provider: code('Kind of insurer at the anchor date, or at death'),
    insurance_plan: maybe(code('Plan')),
    insurance_id: maybe(text('Member number', { sensitive: true })),
    emergency_contact_name: text('Whom to call, invented', { sensitive: true }),
    emergency_contact_phone: text('Telephone, from a range reserved for fiction', { sensitive: true }),
    height_cm: maybe(float('Height when last measured', { decimals: 1, min: 30, max: 240 })),
    weight_kg: maybe(float('Weight when last measured', { decimals: 1, min: 0.5, max: 350 })),
    blood_type: code('Blood group', { oneOf: ['O+', 'A+', 'B+', 'AB+', 'O-', 'A-', 'B-', 'AB-'] }),
  },
});

const admissionColumns = {
  admission_id: id('Admission', { printed: ADM, min: 1 }),
  patient_id: id('Who', { printed: P, ref: 'patients' }),
  ward_id: id('Ward on which most of the stay was spent', { printed: W, ref: 'wards' }),
  admit_ts: time('Local time of admission'),
  discharge_ts: time('Local time of discharge or death'),
};

const admissions = table('admissions', {
  doc: 'One row per stay on a ward. Stays of a person do not overlap.',
  key: 'admission_id',
  patient: 'patient_id',
  columns: admissionColumns,
  rules: [before('admit_ts', 'discharge_ts')],
});

const widerAdmissions = table('admissions', {
  doc: admissions.doc,
  key: 'admission_id',
  patient: 'patient_id',
  columns: {
    ...admissionColumns,
    length_of_stay_days: int('Nights from admission to discharge', { min: 0 }),
    admission_type: code('How urgent', { oneOf: ['Emergency', 'Elective', 'Urgent'] }),
    admission_source: code('From where', { oneOf: ['ER', 'Referral', 'Transfer'] }),
    discharge_status: code('To where', { oneOf: ['Home', 'Transfer', 'Rehab', 'Deceased'] }),
  },
  rules: [
    before('admit_ts', 'discharge_ts'),
    must(
      'length_is_nights',
      'length_of_stay_days is the number of midnights between admit_ts and discharge_ts',
      ['length_of_stay_days', 'admit_ts', 'discharge_ts'],
      (nights: number, from: number, to: number) =>
        Math.floor(to / 86_400) - Math.floor(from / 86_400) === nights,
    ),
  ],
});

const diagnoses = table('diagnoses', {
  doc: 'One row per diagnosis of an admission, the one that led to it first. No code comes twice in an admission.',
  key: 'diagnosis_id',
  patient: 'patient_id',
  columns: {
    diagnosis_id: id('Diagnosis', { printed: DX, min: 1 }),
    admission_id: id('Admission', { printed: ADM, ref: 'admissions' }),
    icd10_code: code('ICD-10-CM: billable, or its category with --icd10 category'),
    severity: code('How severe; the first diagnosis has the severity of the stay, no other a higher one', {
      oneOf: SEVERITIES,
    }),
    patient_id: id('Whose (the patient of the admission)', { printed: P, ref: 'patients' }),
  },
});

const signColumns = {
  measurement_id: id('Measurement', { printed: VS, min: 1 }),
  patient_id: id('Who', { printed: P, ref: 'patients' }),
  device_id: id('Device, of the ward on which the person lay', { printed: D, ref: 'devices' }),
  measured_at: time('Local time'),
  heart_rate: maybe(int('Beats a minute; PulseOx, BP Monitor and ECG', { min: 20, max: 260 })),
  spo2: maybe(int('Oxygen saturation, %; PulseOx', { min: 50, max: 100 })),
  systolic_bp: maybe(int('mmHg; BP Monitor', { min: 40, max: 260 })),
  diastolic_bp: maybe(int('mmHg; BP Monitor', { min: 15, max: 170 })),
};

const pressures = must(
  'diastolic_below_systolic',
  'diastolic_bp is below systolic_bp',
  ['systolic_bp', 'diastolic_bp'],
  (high: number | null, low: number | null) =>
    (high === null) === (low === null) && (high === null || low! < high),
);

const vitalSigns = table('vital_signs', {
  doc: 'One row per measurement: what one device read at one time. What it does not measure is empty.',
  key: 'measurement_id',
  patient: 'patient_id',
  columns: signColumns,
  rules: [pressures],
});

const widerVitalSigns = table('vital_signs', {
  doc: vitalSigns.doc,
  key: 'measurement_id',
  patient: 'patient_id',
  columns: {
    ...signColumns,
    temperature_c: maybe(float('°C; Thermometer', { decimals: 1, min: 33, max: 43 })),
    respiratory_rate: maybe(int('Breaths a minute; ECG', { min: 4, max: 90 })),
    glucose: maybe(
      int('mg/dL of capillary blood, before meals and at night; Glucometer', { min: 20, max: 600 }),
    ),
  },
  rules: [pressures],
});

/** All tables, those of patients first, in dependency order. */
export interface WardTables {
  readonly patients: typeof widerPatients;
  readonly admissions: typeof widerAdmissions;
  readonly diagnoses: typeof diagnoses;
  readonly vitalSigns: typeof widerVitalSigns;
  readonly wards: typeof wards;
  readonly staff: typeof widerStaff;
  readonly staffAssignments: typeof staffAssignments;
  readonly devices: typeof widerDevices;
}

const wider: WardTables = {
  patients: widerPatients,
  admissions: widerAdmissions,
  diagnoses,
  vitalSigns: widerVitalSigns,
  wards,
  staff: widerStaff,
  staffAssignments,
  devices: widerDevices,
};

/** A table with the first columns of another; rows of the wider one fit, since what a table lacks is not stored. */
function asWide<C extends Columns>(narrow: Table, _like: Table<C>): Table<C> {
  return narrow as unknown as Table<C>;
}

const published: WardTables = {
  ...wider,
  patients: asWide(patients, widerPatients),
  admissions: asWide(admissions, widerAdmissions),
  vitalSigns: asWide(vitalSigns, widerVitalSigns),
  staff: asWide(staff, widerStaff),
  devices: asWide(devices, widerDevices),
};

export function wardTables(extended: boolean): WardTables {
  return extended ? wider : published;
}

/** The folder of each table's file. */
export const DOMAINS: Readonly<Record<string, 'ehr' | 'erp' | 'iot'>> = {
  patients: 'ehr',
  admissions: 'ehr',
  diagnoses: 'ehr',
  vital_signs: 'iot',
  wards: 'erp',
  staff: 'erp',
  staff_assignments: 'erp',
  devices: 'iot',
};

export type PatientRow = Row<WardTables['patients']>;
export type AdmissionRow = Row<WardTables['admissions']>;
export type DiagnosisRow = Row<WardTables['diagnoses']>;
export type SignRow = Row<WardTables['vitalSigns']>;
export type StaffRow = Row<WardTables['staff']>;
export type AssignmentRow = Row<WardTables['staffAssignments']>;
export type DeviceRow = Row<WardTables['devices']>;
