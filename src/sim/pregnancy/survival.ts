// What births and the calendar say about survival: a mother lived to her last birth, and a child's chances follow from the length of its gestation.
import { DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { type Curve, interpolate } from '../../base/distributions.ts';
import { calendarRatio } from '../../base/life-table.ts';
import type { Person } from '../person.ts';
import { type Birth, weeksOf } from './births.ts';

/** Days after her last birth on which a mother is known to be alive: her stay in hospital is over. */
const AFTER_BIRTH = 9;

/** The age at which a person is known to have been alive: on entering the population, and at the birth of the last child. */
export function knownAliveAt(person: Pick<Person, 'birth' | 'births'>, enrolled: Day): number {
  const last = person.births.at(-1);
  const day = last === undefined ? enrolled : Math.max(enrolled, last.day + AFTER_BIRTH);
  return (day - person.birth) / DAYS_PER_YEAR;
}

/**
 * Share of the time of women of an age within the last ten years that lies before a birth of theirs, in which they cannot die; measured
 * on 120,000 drawn members. The others of that age die the more often, so that women of all ages die as the life table says.
 */
const BEFORE_A_BIRTH: Curve = [
  [9, 0],
  [12, 0.034],
  [16, 0.123],
  [20, 0.246],
  [24, 0.343],
  [28, 0.369],
  [30, 0.342],
  [34, 0.213],
  [38, 0.079],
  [42, 0.017],
  [45, 0],
];

/**
 * Infant deaths by completed weeks relative to all births. Source: NCHS, Infant Mortality in the United States 2022 (NVSR 73-5), Table 2:
 * 5.6 of 1,000 over all; 34 % of those born before 28 weeks, 3.5 % at 28–31, 1.9 at 32–33, 0.85 at 34–36, 0.2 from 37.
 */
const INFANT_RISK: readonly (readonly [upTo: number, ratio: number])[] = [
  [27, 62],
  [31, 6.2],
  [33, 3.4],
  [36, 1.5],
  [45, 0.37],
];

/** Factor of the death rate by age, beside illness and habits, from the age at which the person is known to be alive. */
export function deathFactor(
  person: Pick<Person, 'sex' | 'birth'> & { readonly born: Birth },
  aliveAt: number,
): (age: number) => number {
  const weeks = weeksOf(person.born);
  const infancy = INFANT_RISK.find(([upTo]) => weeks <= upTo)![1];
  return (age) => {
    if (age < Math.floor(aliveAt)) return 1;
    if (age < 1) return infancy;
    const spared = person.sex === 'female' ? 1 / (1 - interpolate(BEFORE_A_BIRTH, age)) : 1;
    return spared * calendarRatio(person.birth, age);
  };
}
