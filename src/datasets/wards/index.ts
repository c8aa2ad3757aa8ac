// The wards dataset: a hospital's admissions and diagnoses, its wards and staff, and the devices with what they measured.
import { fail } from '../../base/errors.ts';
import { isOn, type Setting, type Settings } from '../../schema/setting.ts';
import type { Table } from '../../schema/table.ts';
import type { Dataset } from '../dataset.ts';
import { wardChecks } from './checks.ts';
import { metadataOf } from './metadata.ts';
import { pictures } from './pictures.ts';
import { MOST_PATIENTS, openProjection } from './project.ts';
import { rollups } from './rollups.ts';
import { CATCHMENT } from './site.ts';
import { DOMAINS, SPECIALTIES, wardTables } from './tables.ts';

/** A twentieth of a site is 24 persons; a small partition. */
const LEAST_SCALE = 0.05;
const MOST_SCALE = MOST_PATIENTS / CATCHMENT;

/** Whether a value can be a scale; what cannot is refused with the other settings. */
function isScale(value: unknown): value is number {
  return typeof value === 'number' && value >= LEAST_SCALE && value <= MOST_SCALE;
}

const settings: readonly Setting[] = [
  {
    key: 'scale',
    flag: '--scale',
    kind: 'number',
    low: LEAST_SCALE,
    high: MOST_SCALE,
    doc: `Size of the hospital instead of --patients: 1 is a site of ten wards with ${CATCHMENT} persons in its catchment, some 170 of them admitted`,
    default: null,
  },
  {
    key: 'icd10',
    flag: '--icd10',
    kind: 'choice',
    of: ['billable', 'category'],
    doc: 'Diagnoses as billable codes, or as categories of three characters',
    default: 'billable',
  },
  {
    key: 'extended',
    flag: '--extended',
    kind: 'switch',
    doc: 'The wider columns: names, addresses, contracts, serial numbers, temperature, breathing, glucose',
    default: false,
  },
  {
    key: 'telemetry',
    flag: '--telemetry',
    kind: 'choice',
    of: ['none', 'minute', 'second'],
    doc: 'Saturation and heart rate without a break, by a worn sensor, on the wards of --telemetry-wards',
    default: 'none',
  },
  {
    key: 'telemetryWards',
    flag: '--telemetry-wards',
    kind: 'words',
    of: SPECIALTIES,
    doc: 'Specialties whose wards have telemetry',
    default: ['ICU'],
  },
];

function patientTables(extended: boolean): readonly Table[] {
  const t = wardTables(extended);
  return [t.patients, t.admissions, t.diagnoses, t.vitalSigns];
}

function hospitalTables(extended: boolean): readonly Table[] {
  const t = wardTables(extended);
  return [t.wards, t.staff, t.staffAssignments, t.devices];
}

/** Persons of the published default, scale 2. */
const DEFAULT_SCALE = 2;

/** Most persons of a partition where every second is written: an intensive care stay of ten days is then 1.7 million rows. */
const PERSONS_BY_SECOND = 24;

/** Laboratory results, glucose and blood groups, are in the wider columns alone. */
const LEFT = ['immunizations', 'family history', 'lives without a stay'] as const;

export const wards: Dataset = {
  name: 'wards',
  doc: 'Admissions with diagnoses, wards with staff, and devices with the vital signs they measured, as ehr, erp and iot.',
  tables: patientTables(false),
  reference: hospitalTables(false),
  settings,
  defaults: ({ scale }) => ({
    patients: Math.round(CATCHMENT * (isScale(scale) ? scale : DEFAULT_SCALE)),
    out: 'out',
  }),
  aliases: { '--out-dir': '--out' },
  needs: ['movements'],
  leaves: ['laboratory', ...LEFT],
  most: (chosen) => (chosen.telemetry === 'second' ? PERSONS_BY_SECOND : Number.POSITIVE_INFINITY),
  fileOf: (table) => `${DOMAINS[table.name]}/${table.name}`,
  under: (chosen) =>
    isOn(chosen, 'extended')
      ? { ...wards, tables: patientTables(true), reference: hospitalTables(true), leaves: LEFT }
      : wards,
  refuse,
  open: openProjection,
  rollups,
  checks: wardChecks,
  pictures,
  documents: (context) => [
    {
      id: 'metadata',
      see: () => null,
      merge: () => null,
      end: () => [{ path: 'metadata.json', text: metadataOf(all(context.settings)) }],
    },
  ],
};

function all(chosen: Settings): readonly Table[] {
  const extended = isOn(chosen, 'extended');
  return [...hospitalTables(extended), ...patientTables(extended)];
}

function refuse({
  patients,
  settings: chosen,
}: {
  readonly patients: number;
  readonly settings: Settings;
}): void {
  if (patients > MOST_PATIENTS) {
    fail('SPEC_INVALID_VALUE', {
      name: '--patients',
      got: String(patients),
      expected: `at most ${MOST_PATIENTS.toLocaleString('en-US')} for the wards`,
      example: `--patients ${MOST_PATIENTS}`,
    });
  }
  const { scale } = chosen;
  if (typeof scale === 'number' && Math.round(CATCHMENT * scale) !== patients) {
    fail('SPEC_CONFLICT', {
      first: `--scale ${scale}`,
      second: `--patients ${patients}`,
      help: `A scale of 1 is ${CATCHMENT} persons: leave out one of them, or type --patients ${Math.round(CATCHMENT * scale)}.`,
    });
  }
}
