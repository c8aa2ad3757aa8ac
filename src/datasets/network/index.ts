// The hospital network: twelve sites and areas, their population and rates, and the patients, emergency visits and stays that follow.
import type { Settings } from '../../schema/setting.ts';
import type { Dataset } from '../dataset.ts';
import { checks } from './checks.ts';
import { documents } from './documents.ts';
import { AGE_GROUP_SHARES, AGE_GROUPS, agesOf, GENDER_SHARE } from './geography.ts';
import { pictures } from './pictures.ts';
import { open } from './project.ts';
import { rollups } from './rollups.ts';
import { refuse, settings } from './settings.ts';
import { reference, tables } from './tables.ts';

/**
 * Who is in it: residents of the first day of the year of record, a year before the anchor, by the age groups of the projection. A
 * person of 4 that day is 5 at the anchor, hence the ages one year on.
 */
function population(_: Settings): Readonly<Record<string, unknown>> {
  const bands = AGE_GROUPS.map((_name, g) => {
    const { from, to } = agesOf(g);
    return [`${from + 1}-${Math.min(120, to + 1)}`, AGE_GROUP_SHARES[g]!] as const;
  });
  return {
    ageGroups: Object.fromEntries(bands),
    gender: { female: GENDER_SHARE.Female, male: GENDER_SHARE.Male, other: GENDER_SHARE.Other },
    enrolmentYears: 1,
    newborns: false,
  };
}

export const network: Dataset = {
  name: 'network',
  doc: 'A hospital network: sites, areas, programs, population projection, emergency rates, patients, emergency visits and stays.',
  tables,
  reference,
  settings,
  defaults: { patients: 1000, out: './data', asOf: '2026-01-01', historyYears: 1 },
  aliases: { '--output': '--out', '-p': '--patients' },
  population,
  needs: ['movements'],
  leaves: ['observations', 'laboratory', 'immunizations', 'family history', 'lives of offices alone'],
  together: 120,
  refuse,
  open,
  rollups,
  checks,
  documents: ({ settings: chosen }) => documents(chosen),
  pictures,
};
