// The hospital as tables: wards, staff, assignments and devices of every site, and the sensors that were worn.
import { addYears, type Day, dayOf } from '../../base/days.ts';
import { clamp, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { type Batch, batchOf, type Part, vectorOf } from '../../schema/batch.ts';
import type { Rollup } from '../../schema/fold.ts';
import { isOn } from '../../schema/setting.ts';
import type { Row, Table } from '../../schema/table.ts';
import { emailOf, phoneOf } from '../../world/identifiers.ts';
import { firstName, lastName, type RaceGroup } from '../../world/names.ts';
import type { DatasetContext } from '../dataset.ts';
import { telemetryIn } from './project.ts';
import {
  type Device,
  devicesOf,
  type Member,
  sitesFor,
  specialtyOf,
  staffOf,
  wardsOf,
  wornDevice,
} from './site.ts';
import { type DeviceRow, type StaffRow, wardTables } from './tables.ts';

/** One roll-up per reference table: all but worn sensors follow from the number of persons. */
export function rollups(context: DatasetContext): readonly Rollup[] {
  const { patients, rng } = context;
  const tables = wardTables(isOn(context.settings, 'extended'));
  const sites = Array.from({ length: sitesFor(patients) }, (_, site) => site);
  return [
    known(tables.wards, () =>
      sites.flatMap(wardsOf).map(({ id, specialty }) => ({
        ward_id: id,
        ward_name: `Ward ${String(id).padStart(2, '0')}`,
        specialty,
      })),
    ),
    known(tables.staff, () => sites.flatMap(staffOf).map((m) => staffRow(m, context, rng.at('staff', m.id)))),
    known(tables.staffAssignments, () =>
      sites.flatMap(staffOf).flatMap((m) =>
        m.assignments.map(({ ward, shift }, k) => ({
          assignment_id: (m.id - 1) * 2 + k + 1,
          staff_id: m.id,
          ward_id: ward,
          shift,
        })),
      ),
    ),
    deviceRollup(context, sites),
  ];
}

/** A table that follows from the size of the population. */
function known<T extends Table>(table: T, rows: () => readonly Row<T>[]): Rollup {
  return { id: table.name, see: () => null, merge: () => null, end: () => batchOf(table, rows()) };
}

const FIRST_HIRED = dayOf(2010, 1, 1);
const LAST_HIRED = dayOf(2024, 12, 31);

/** Full-time, part-time, contractor: assumption. */
const CONTRACTS = weighted<StaffRow['employment_type']>([
  ['Full-time', 70],
  ['Part-time', 22],
  ['Contractor', 8],
]);
/** Groups of names, as among the practitioners of the world (AAMC 2022, rounded). */
const GROUPS = weighted<RaceGroup>([
  ['White', 64],
  ['Asian', 21],
  ['Hispanic', 8],
  ['Black', 7],
]);
/** Share of women: nurses and therapists nine and seven of ten (BLS, Current Population Survey 2023, rounded), doctors and technicians half. */
const WOMEN = { Nurse: 0.87, Doctor: 0.45, Technician: 0.5, Therapist: 0.7 } as const;

function staffRow({ id, role, assignments }: Member, { asOf }: DatasetContext, rng: Rng): StaffRow {
  const hired = rng.at('hired').int(FIRST_HIRED, Math.max(FIRST_HIRED, Math.min(LAST_HIRED, asOf)));
  const name = rng.at('name');
  const group = GROUPS.pick(name);
  const last = lastName(name, group);
  const first = firstName(name, name.chance(WOMEN[role]) ? 'female' : 'male', 1980, group, last);
  return {
    staff_id: id,
    role,
    hire_date: hired,
    first_name: first,
    last_name: last,
    department: specialtyOf(assignments[0]!.ward),
    employment_type: CONTRACTS.pick(rng.at('contract')),
    email: emailOf(first, last, id),
    phone: phoneOf('303', rng.at('phone')),
    license_id: `LIC${String(id * 7919 + 100_000).padStart(8, '0')}`,
  };
}

/** Admissions with a worn sensor and their wards. */
type Worn = readonly (readonly [admission: number, ward: number])[];

function deviceRollup(context: DatasetContext, sites: readonly number[]): Rollup {
  const extended = isOn(context.settings, 'extended');
  const { devices } = wardTables(extended);
  const telemetry = telemetryIn(context.settings);
  return {
    id: devices.name,
    see: (part): Worn =>
      telemetry === null ? [] : admissionsTo(part, (ward) => telemetry.wards.has(specialtyOf(ward))),
    merge: (a: Worn, b: Worn): Worn => [...a, ...b],
    end(seen: readonly Worn[]): Batch {
      const stay = sites.flatMap(wardsOf).flatMap((ward) => devicesOf(ward.id, extended));
      const worn = seen
        .flat()
        .sort((a, b) => a[0] - b[0])
        .map(([admission, ward]): Device => ({ id: wornDevice(admission), ward, type: 'PulseOx' }));
      return batchOf(devices, [
        ...stay.map((d) => deviceRow(d, context, false)),
        ...worn.map((d) => deviceRow(d, context, true)),
      ]);
    },
  };
}

function admissionsTo(part: Part, wanted: (ward: number) => boolean): Worn {
  const batch = part.get('admissions');
  if (batch === undefined) return [];
  const ids = vectorOf(batch, 'admission_id').values as Float64Array;
  const wards = vectorOf(batch, 'ward_id').values as Float64Array;
  const found: [number, number][] = [];
  for (let i = 0; i < batch.rows; i++) if (wanted(wards[i]!)) found.push([ids[i]!, wards[i]!]);
  return found;
}

/** Status of a device that stays on a ward, at the anchor date: shares of the published dataset. */
const STATUS = weighted<DeviceRow['status']>([
  ['Active', 80],
  ['Maintenance', 15],
  ['Retired', 5],
]);
const MANUFACTURERS = [
  'Alverna Medical',
  'Brightwell Devices',
  'Cordia Systems',
  'Lumen Care',
  'Northvale Instruments',
] as const;
/** Bought up to this many days before the years that are written begin, and calibrated within a year (assumptions). */
const BOUGHT_BEFORE = 3 * 365;

function deviceRow(
  { id, ward, type }: Device,
  { asOf, historyYears, rng }: DatasetContext,
  worn: boolean,
): DeviceRow {
  const own = rng.at('device', id);
  const begin: Day = addYears(asOf, -(historyYears === 'all' ? 120 : historyYears));
  const bought = begin - 1 - own.at('bought').int(0, BOUGHT_BEFORE);
  const manufacturer = own.at('maker').pick(MANUFACTURERS);
  return {
    device_id: id,
    ward_id: ward,
    device_type: type,
    manufacturer,
    model: `${manufacturer.slice(0, 2).toUpperCase()}-${type.replace(/[^A-Z]/g, '')}${own.at('model').int(1, 4)}00`,
    serial_number: `SN${String(id).padStart(10, '0')}`,
    // A worn sensor is calibrated by its maker and thrown away after its stay.
    status: worn ? 'Retired' : STATUS.pick(own.at('status')),
    purchase_date: bought,
    last_calibration_date: worn ? bought : clamp(asOf - own.at('calibrated').int(1, 365), bought, asOf),
  };
}
