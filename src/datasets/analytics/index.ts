// The analytics dataset: what a network of facilities sees and bills of its patients' care, in exact volumes, for warehouses and models.
import type { Dataset } from '../dataset.ts';
import { checks } from './checks/index.ts';
import { pictures } from './pictures.ts';
import { open, TOGETHER } from './project.ts';
import { rollups } from './rollups.ts';
import { defaultsOfSize, populationOf, refuse, settings } from './settings.ts';
import { extras, reference, tables } from './tables.ts';

export const analytics: Dataset = {
  name: 'analytics',
  doc: 'Patients, providers, facilities, encounters and claims of a care network, in exact numbers, with a registry and quality reports.',
  tables,
  extras,
  reference,
  settings,
  defaults: defaultsOfSize,
  aliases: { '--output': '--out' },
  population: populationOf,
  beside: { population: 'us' },
  needs: ['dispenses'],
  leaves: ['laboratory', 'immunizations', 'family history'],
  together: TOGETHER,
  refuse,
  open,
  rollups,
  checks,
  pictures,
};
