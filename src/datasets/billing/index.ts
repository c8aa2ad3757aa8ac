// The billing dataset: patients, hospital visits and one bill a visit, in the columns of a known visits-and-billing generator.
import type { Dataset } from '../dataset.ts';
import { checks } from './checks/index.ts';
import { pictures } from './pictures.ts';
import { open } from './project.ts';
import { refuse } from './refuse.ts';
import { settings, wordIn } from './settings.ts';
import { documents } from './summary.ts';
import { tables } from './tables.ts';

export const billing: Dataset = {
  name: 'billing',
  doc: 'Patients, their hospital visits for seventeen conditions, and one bill a visit with payment plan and status.',
  tables,
  reference: [],
  settings,
  defaults: { patients: 1000, seed: '42', asOf: '2025-10-14', historyYears: 4 },
  aliases: { '--today': '--as-of', '--outdir': '--out' },
  leaves: ['observations', 'laboratory', 'immunizations', 'family history'],
  fileOf({ name }, chosen) {
    const prefix = wordIn(chosen, 'exportPrefix');
    return prefix === '' ? name : `${prefix}_${name}`;
  },
  refuse,
  open,
  rollups: () => [],
  checks,
  documents,
  pictures,
};
