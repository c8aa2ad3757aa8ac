// What users choose of HL7 v2, and the files it may write: known before the code that prints is loaded.
import type { Setting } from '../../schema/setting.ts';
import { DEFAULT_VERSION, VERSIONS } from './versions.ts';

/** One file each. */
export const FAMILIES = [
  'ADT',
  'ORM',
  'ORU',
  'RDE',
  'RAS',
  'VXU',
  'SIU',
  'DFT',
  'BAR',
  'MDM',
  'MFN',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Extras of the canonical record that are printed. */
export const needs: readonly string[] = [
  'orders',
  'movements',
  'appointments',
  'notes',
  'claims',
  'identity',
];

/** File of a family, relative to the run's directory. */
export function pathOf(family: Family): string {
  return `hl7v2/${family}.hl7`;
}

/** Paths of all files. */
export const files: readonly string[] = FAMILIES.map(pathOf);

export const settings: readonly Setting[] = [
  {
    key: 'version',
    flag: '--hl7-version',
    kind: 'choice',
    of: VERSIONS,
    default: DEFAULT_VERSION,
    doc: 'version of HL7 v2',
  },
  {
    key: 'processing',
    flag: '--hl7-processing',
    kind: 'choice',
    of: ['T', 'D', 'P'],
    default: 'T',
    doc: 'processing id of MSH-11: training, debugging or production',
  },
  {
    key: 'sender',
    flag: '--hl7-sender',
    kind: 'text',
    default: 'CARELOOM',
    doc: 'sending application of MSH-3',
  },
  {
    key: 'receiver',
    flag: '--hl7-receiver',
    kind: 'text',
    default: 'RECEIVER',
    doc: 'receiving application of MSH-5',
  },
  {
    key: 'laboratoryAsOrm',
    flag: '--hl7-laboratory-orm',
    kind: 'switch',
    default: false,
    doc: 'order laboratory tests by ORM^O01 instead of OML^O21',
  },
  {
    key: 'slips',
    flag: '--hl7-slips',
    kind: 'share',
    default: 0,
    doc: 'share of stays, bookings, persons and results with a slip that is cancelled, moved, merged or corrected (A11 A12 A13 A40 S13 S14, OBX-11 C)',
  },
];
