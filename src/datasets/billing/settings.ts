// What users of the billing dataset may choose.
import type { Setting, Settings } from '../../schema/setting.ts';
import { readZipPool } from './zip-pool.ts';

export const settings: readonly Setting[] = [
  {
    key: 'zipTarget',
    flag: '--zip-target',
    kind: 'whole',
    low: 1,
    high: 42_000,
    default: 120,
    doc: 'ZIP codes in which patients live: as many, once there are as many patients; refused when the pool has fewer',
  },
  {
    key: 'zipPoolFile',
    flag: '--zip-pool-file',
    kind: 'file',
    read: readZipPool,
    default: null,
    doc: 'Table of ZIP codes to choose from, with a header: zipcode, zip or postal_code; state or state_id; perhaps city',
  },
  {
    key: 'validate',
    flag: '--validate',
    kind: 'switch',
    default: false,
    doc: 'Write validation_report.txt beside validation_summary.json',
  },
  {
    key: 'exportPrefix',
    flag: '--export-prefix',
    kind: 'text',
    default: null,
    doc: 'Beginning of the names of the tables’ files, before an underscore',
  },
  {
    key: 'minorSameDayRate',
    flag: '--minor-same-day-rate',
    kind: 'share',
    default: 0.425,
    doc: 'Share of visits for minor and chronic conditions that end on the day they began',
  },
  {
    key: 'singleHospital',
    flag: '--single-hospital',
    kind: 'switch',
    default: false,
    doc: 'One hospital with its catchment in place of hospitals in every state',
  },
  {
    key: 'hospitalName',
    flag: '--hospital-name',
    kind: 'text',
    default: null,
    doc: 'Name of the single hospital; invented when empty',
  },
  {
    key: 'hospitalState',
    flag: '--hospital-state',
    kind: 'text',
    default: null,
    doc: 'State of the single hospital, two letters; that of its ZIP code, or else the state with most ZIP codes, when empty',
  },
  {
    key: 'hospitalZipcode',
    flag: '--hospital-zipcode',
    kind: 'text',
    default: null,
    doc: 'ZIP code of the single hospital; one in the middle of its state when empty',
  },
  {
    key: 'localShare',
    flag: '--local-share',
    kind: 'share',
    default: 0.83,
    doc: 'Share of the single hospital’s patients who live in its state',
  },
  {
    key: 'localTopN',
    flag: '--local-top-n',
    kind: 'whole',
    low: 1,
    high: 42_000,
    default: 600,
    doc: 'ZIP codes of its state, the nearest first, in which the single hospital’s patients live',
  },
  {
    key: 'localDecay',
    flag: '--local-decay',
    kind: 'number',
    low: 1,
    high: 100_000,
    default: 300,
    doc: 'How far a single hospital reaches: the weight of a ZIP code falls to 37 % for every so many numbers of distance',
  },
  {
    key: 'outstateNeighborShare',
    flag: '--outstate-neighbor-share',
    kind: 'share',
    default: 0.6,
    doc: 'Share of the single hospital’s patients from other states who come from a neighbouring one',
  },
];

/** Settings that only a single hospital has. */
export const OF_SINGLE_HOSPITAL: readonly string[] = [
  'hospitalName',
  'hospitalState',
  'hospitalZipcode',
  'localShare',
  'localTopN',
  'localDecay',
  'outstateNeighborShare',
];

/** A text setting; empty where nothing is set. */
export function wordIn(settings: Settings, key: string): string {
  return (settings[key] as string | null) ?? '';
}
