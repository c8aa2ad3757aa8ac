// The hospital: one site for every 480 persons, each with ten wards, their staff and devices; a pure function of the site's number.
import type { DeviceType, Shift, Specialty, StaffRole } from './tables.ts';

/**
 * Persons whom a site serves. Their stays in ten years are about 400, of about 200 persons: the numbers of rows that ten wards,
 * 60 staff, 120 assignments and 30 devices have at scale 1 in the published dataset.
 */
export const CATCHMENT = 480;

/** Specialties of the wards of a site: each at least once, and more where more are admitted. */
const WARDS: readonly Specialty[] = [
  'Cardiology',
  'Neurology',
  'Oncology',
  'Pediatrics',
  'Emergency',
  'ICU',
  'Orthopedics',
  'Emergency',
  'Cardiology',
  'Emergency',
];

/** Hours between two rounds of measurements: hourly in intensive care, 4 to 8 hours elsewhere (issue 5, datasets.md §5.5). */
export const CADENCE: Readonly<Record<Specialty, number>> = {
  ICU: 1,
  Cardiology: 4,
  Emergency: 4,
  Neurology: 4,
  Pediatrics: 4,
  Oncology: 6,
  Orthopedics: 8,
};

export interface Ward {
  readonly id: number;
  readonly specialty: Specialty;
}

/** Number of the site, from 0, that serves a person; more persons move nobody. */
export function siteOf(patient: number): number {
  return Math.floor((patient - 1) / CATCHMENT);
}

export function sitesFor(patients: number): number {
  return Math.ceil(patients / CATCHMENT);
}

export function wardsOf(site: number): Ward[] {
  return WARDS.map((specialty, k) => ({ id: site * WARDS.length + k + 1, specialty }));
}

/** The specialty of a ward by its number. */
export function specialtyOf(ward: number): Specialty {
  return WARDS[(ward - 1) % WARDS.length]!;
}

/** The ward of a specialty at a site; the same `key` (any whole number) always finds the same one. */
export function wardFor(site: number, specialty: Specialty, key: number): number {
  const there = WARDS_BY_SPECIALTY.get(specialty)!;
  return site * WARDS.length + there[key % there.length]! + 1;
}

const WARDS_BY_SPECIALTY = new Map<Specialty, number[]>();
WARDS.forEach((specialty, k) => {
  const there = WARDS_BY_SPECIALTY.get(specialty);
  if (there === undefined) WARDS_BY_SPECIALTY.set(specialty, [k]);
  else there.push(k);
});

// ---- Devices

/** Numbers kept for the devices of a ward. */
const DEVICE_SLOTS = 5;

/** The third device of a ward: a trace of the heart where it is watched, else a thermometer. */
function thirdDevice(specialty: Specialty): DeviceType {
  return specialty === 'Pediatrics' || specialty === 'Oncology' || specialty === 'Orthopedics'
    ? 'Thermometer'
    : 'ECG';
}

export interface Device {
  readonly id: number;
  readonly ward: number;
  readonly type: DeviceType;
}

/** Devices that stay on a ward: three, and with the wider columns the two others that measure what those tell. */
export function devicesOf(ward: number, extended: boolean): Device[] {
  const third = thirdDevice(specialtyOf(ward));
  const types: DeviceType[] = ['PulseOx', 'BP Monitor', third];
  if (extended) types.push(third === 'ECG' ? 'Thermometer' : 'ECG', 'Glucometer');
  return types.map((type, k) => ({ id: (ward - 1) * DEVICE_SLOTS + k + 1, ward, type }));
}

/** Devices from here on are worn by one person during one stay and belong to its admission. */
const WORN_FROM = 1_000_000_000;

/** The worn PulseOx sensor of an admission. */
export function wornDevice(admission: number): number {
  return WORN_FROM + admission;
}

// ---- Staff

/** Doctors, technicians and therapists work two shifts, on two neighbouring wards; [ward of the pair, shift] of each of three. */
const PAIR_PATTERN: readonly (readonly (readonly [0 | 1, Shift])[])[] = [
  [
    [0, 'Day'],
    [1, 'Evening'],
  ],
  [
    [0, 'Evening'],
    [1, 'Night'],
  ],
  [
    [0, 'Night'],
    [1, 'Day'],
  ],
];

/** Three nurses of a ward work two shifts each, so that two are there on every shift. */
const NURSE_PATTERN: readonly (readonly Shift[])[] = [
  ['Day', 'Evening'],
  ['Evening', 'Night'],
  ['Night', 'Day'],
];

export interface Assignment {
  readonly ward: number;
  readonly shift: Shift;
}

export interface Member {
  /** From 1. */
  readonly id: number;
  readonly role: StaffRole;
  readonly assignments: readonly Assignment[];
}

const STAFF = 60;

/** Therapists work where people learn to move and speak again, technicians elsewhere. */
function thirdRole(specialty: Specialty): StaffRole {
  return specialty === 'Orthopedics' || specialty === 'Neurology' ? 'Therapist' : 'Technician';
}

/** The staff of a site: each shift of each ward has a doctor, two nurses, and a technician or therapist. */
export function staffOf(site: number): Member[] {
  const wards = wardsOf(site);
  const members: Member[] = [];
  const add = (role: StaffRole, assignments: readonly Assignment[]) =>
    members.push({ id: site * STAFF + members.length + 1, role, assignments });
  for (let k = 0; k < wards.length; k += 2) {
    const pair = [wards[k]!, wards[k + 1]!] as const;
    const both = (role: StaffRole) => {
      for (const slots of PAIR_PATTERN)
        add(
          role,
          slots.map(([w, shift]) => ({ ward: pair[w].id, shift })),
        );
    };
    both('Doctor');
    for (const ward of pair)
      for (const shifts of NURSE_PATTERN)
        add(
          'Nurse',
          shifts.map((shift) => ({ ward: ward.id, shift })),
        );
    both(pair.some((w) => thirdRole(w.specialty) === 'Therapist') ? 'Therapist' : 'Technician');
  }
  return members;
}
