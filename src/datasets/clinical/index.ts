// The clinical dataset: ten tables of a coded health record, with coverage and the reference tables they point to.
import { realism } from '../../checks/realism/realism.ts';
import type { Dataset } from '../dataset.ts';
import { plausibility } from './checks.ts';
import { clinicalFacts } from './facts.ts';
import { flaws } from './flaws.ts';
import { project } from './project.ts';
import { rollups } from './rollups.ts';
import { extras, reference, tables } from './tables.ts';

export const clinical: Dataset = {
  name: 'clinical',
  doc: 'Patients with encounters, conditions, medications, allergies, procedures, immunizations, observations and coverage.',
  tables,
  extras,
  reference,
  open: () => (lives, emit) => {
    for (const life of lives) project(life, emit);
  },
  rollups: ({ world }) => rollups(world),
  checks: (context) => plausibility(context, clinicalFacts),
  realism,
  flaws,
};
