// What a check-up of a child brings by its age: reason, development, feeding, lead, hearing and vision (Bright Futures/AAP 2022).
import { ageAt, DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { clamp, round } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Diagnosis, Workup } from '../module.ts';
import type { Person } from '../person.ts';
import type { Agenda, Finding } from './visit.ts';

const code = (icd10: string): Diagnosis => ({ icd10, snomed: null });
const NEWBORN_FIRST = code('Z00.110');
const NEWBORN_LATER = code('Z00.111');

/** Ages of screens with a form or an instrument, months, and the share of visits at which they are done and recorded. */
const SCREENS: readonly {
  readonly procedure: string;
  /** Months of age, from and below. */
  readonly at: readonly (readonly [from: number, below: number])[];
  readonly chance: number;
}[] = [
  {
    procedure: 'developmental-screening',
    at: [
      [8.5, 11.5],
      [17, 21],
      [23, 26],
      [29, 34],
    ],
    // Parents asked to fill in a form: 36 % of children at 9–35 months in a year (NSCH 2022); visits on the ages themselves more.
    chance: 0.6,
  },
  {
    procedure: 'vision-screening',
    at: [
      [36, 84],
      [96, 108],
      [120, 132],
      [144, 156],
      [180, 192],
    ],
    chance: 0.6,
  },
  {
    procedure: 'hearing-screening',
    at: [
      [48, 84],
      [96, 108],
      [120, 132],
    ],
    chance: 0.45,
  },
];

/** What the check-up of a minor on a day brings; nothing from 18. */
export function childAgenda(person: Person, rng: Rng, day: Day): Agenda {
  if (ageAt(person.birth, day) >= 18) return {};
  const days = day - person.birth;
  const months = (days / DAYS_PER_YEAR) * 12;
  const work: Workup = {
    procedures: SCREENS.filter((s) => s.at.some(([from, below]) => months >= from && months < below)).map(
      (s) => ({ key: s.procedure, chance: s.chance }),
    ),
  };
  return {
    reason: days < 8 ? NEWBORN_FIRST : days <= 28 ? NEWBORN_LATER : undefined,
    work,
    findings: [...feeding(person, months), ...lead(person, rng, months)],
  };
}

/** Whether the child is at the breast, asked to 18 months. */
function feeding(person: Person, months: number): Finding[] {
  if (months >= 18) return [];
  const until = breastfedMonths(person);
  const value =
    until <= months
      ? 'Not breastfed'
      : months < 5 && until > 2
        ? 'Exclusively breastfed'
        : 'Partially breastfed';
  return [{ analyte: 'feeding', value }];
}

/** Months of breastfeeding: 84 % begin, 56 % go on to six months, 36 % to twelve (NIS, children born 2019–2021). */
export function breastfedMonths({ born }: Person): number {
  const rng = born.rng.at('breastfeeding');
  if (!rng.at('begun').chance(0.84)) return 0;
  const u = rng.at('months').float();
  // Shares of those who begin: a third has stopped by six months, 57 % by twelve.
  return u < 0.333 ? 0.2 + 17.4 * u : u < 0.57 ? 6 + 25 * (u - 0.333) : 12 + 14 * (u - 0.57);
}

/**
 * Lead at one and two years: all children on Medicaid, others by risk (CMS; two of three and one of three done). 2.5 % lie at or above
 * 3.5 µg/dL (NHANES 2015–2018, geometric mean 0.8, CDC 2021).
 */
function lead(person: Person, rng: Rng, months: number): Finding[] {
  const asked = (months >= 11 && months < 15) || (months >= 23 && months < 27);
  const poor = person.poverty > 0.62;
  if (!asked || !rng.at('lead').chance(poor ? 0.62 : 0.28)) return [];
  const own = person.rng.at('level', 'lead').normal();
  const median = 0.75 * Math.exp(0.12 * person.traits.deprivation);
  const level = median * Math.exp(0.6 * own + 0.3 * rng.at('lead', 'specimen').normal());
  return [{ analyte: 'lead', value: round(clamp(level, 0.2, 60), 1), panel: 'Lead, capillary' }];
}
