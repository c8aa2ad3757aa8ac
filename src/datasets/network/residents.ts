// Residents: the lives who lived in the network on the first day of the year of record, and where each of them lives.
import { ageAt, type Day, dayOf } from '../../base/days.ts';
import { type Choice, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import { GENDERS, type Gender, groupOf, LHAS } from './geography.ts';
import type { Rates } from './rates.ts';
import { ED_SUBSERVICES } from './tables.ts';

/** The days of the year of record: `from` is the first, `before` the day after the last. */
export interface Year {
  readonly from: Day;
  readonly before: Day;
}

export function yearDays(year: number): Year {
  return { from: dayOf(year, 1, 1), before: dayOf(year + 1, 1, 1) };
}

export interface Resident {
  readonly life: Life;
  readonly number: number;
  /** Number of the area, from 1. */
  readonly lha: number;
  /** Indexes of age group and gender. */
  readonly group: number;
  readonly gender: number;
  /** Visits expected in the year by service, in the order of ED_SUBSERVICES. */
  readonly expected: readonly number[];
}

const areas: Choice<number> = weighted(LHAS.map(([, , size], i) => [i + 1, size]));

/** Areas hold the same age groups, so a household's is drawn by their sizes alone, and a family lives together. */
function areaOf(rng: Rng, household: number): number {
  return areas.pick(rng.at('household', household).at('area'));
}

const GENDER_OF: Readonly<Record<Life['patient']['gender'], Gender>> = {
  female: 'Female',
  male: 'Male',
  other: 'Other',
};

/** The resident that a life is, or null when the person was not yet born or no longer alive on the first day of the year. */
export function residentOf(life: Life, rng: Rng, year: Year, rates: Rates): Resident | null {
  const { patient } = life;
  if (patient.birthdate > year.from) return null;
  if (patient.death_date !== null && patient.death_date < year.from) return null;
  const group = groupOf(ageAt(patient.birthdate, year.from));
  const gender = GENDERS.indexOf(GENDER_OF[patient.gender]);
  const lha = areaOf(rng, patient.household_id);
  return {
    life,
    number: patient.patient_id,
    lha,
    group,
    gender,
    expected: ED_SUBSERVICES.map((_, service) => rates(lha, group, gender, service) / 1000),
  };
}
