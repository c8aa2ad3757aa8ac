// What users of the FHIR format may choose, what it reads, and which files it may write; known before its code is loaded.
import { type Setting, type Settings, textIn } from '../../schema/setting.ts';
import { TYPES } from './sheet.ts';

export const settings: readonly Setting[] = [
  {
    key: 'bundle',
    flag: '--fhir-bundle',
    kind: 'choice',
    of: ['none', 'collection', 'transaction'],
    default: 'none',
    doc: 'one bundle a patient, in fhir/Bundle.ndjson, instead of one file a type',
  },
  {
    key: 'usCore',
    flag: '--us-core',
    kind: 'choice',
    of: ['6.1.0', '7.0.0', '8.0.0'],
    default: '6.1.0',
    doc: 'version of the US Core profiles',
  },
  {
    key: 'version',
    flag: '--fhir-version',
    kind: 'choice',
    of: ['r4'],
    default: 'r4',
    doc: 'version of FHIR',
  },
];

/** Extras of the canonical record that have resources of their own. */
export const needs: readonly string[] = [
  'dispenses',
  'devices',
  'claims',
  'orders',
  'movements',
  'appointments',
  'notes',
  'care-plans',
  'identity',
  'social-history',
  'missing-results',
];

/** The manifest comes last: it lists the others. */
export function filesOf(settings: Settings): readonly string[] {
  const types = textIn(settings, 'bundle') === 'none' ? TYPES : ['Bundle'];
  return [...types.map((type) => `fhir/${type}.ndjson`), 'fhir/manifest.json'];
}
