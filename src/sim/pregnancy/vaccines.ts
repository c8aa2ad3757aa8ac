// Vaccines given in pregnancy, and the antibody against RSV given to infants whose mother had none.
import { type Day, monthOf, parseDay } from '../../base/days.ts';
import { inverseNormal } from '../../base/rng.ts';
import { cvx } from '../../codes/cvx.ts';
import type { Dose } from '../immunisation-schedule.ts';
import type { Person } from '../person.ts';
import type { Birth } from './births.ts';
import type { Pregnancy } from './pregnancies.ts';

/** Tdap in each pregnancy, 27 to 36 weeks (ACIP, from October 2012): 55–60 % (CDC, MMWR 2023;72:1065: 57 % in 2022–23). */
const TDAP_FROM = parseDay('2012-10-24')!;
const TDAP_SHARE = 0.57;

/** RSV vaccine at 32 to 36 weeks, September to January (ACIP, from 22 September 2023): 33 % (CDC RSVVaxView, January 2024). */
const RSV_FROM = parseDay('2023-09-22')!;
const RSV_SHARE = 0.33;

const SEASON: ReadonlySet<number> = new Set([9, 10, 11, 12, 1]);

/** Doses of a woman's pregnancies up to `end`. `attitude` is hers towards vaccines, standard normal, high = against. */
export function pregnancyDoses(pregnancies: readonly Pregnancy[], attitude: number, end: Day): Dose[] {
  const doses: Dose[] = [];
  for (const p of pregnancies) {
    if (p.booked === null) continue;
    const rng = p.rng.at('vaccines');
    const tdap = p.lmp + 7 * 27 + rng.at('tdap', 'day').int(0, 40);
    const accepts =
      Math.sqrt(0.7) * attitude + Math.sqrt(0.3) * rng.at('tdap').normal() < inverseNormal(TDAP_SHARE);
    if (tdap >= TDAP_FROM && tdap <= end && tdap < p.end && accepts)
      doses.push(dose('Tdap', '115', tdap, rng.at('tdap', 'dose')));
    const rsv = p.birth === null ? null : rsvDay(p.birth);
    if (rsv !== null && rsv <= end && rsv > p.booked)
      doses.push(dose('RSV', '305', rsv, rng.at('rsv', 'dose')));
  }
  return doses;
}

function dose(series: string, code: string, day: Day, rng: Dose['rng']): Dose {
  return { series, vaccine: cvx.entries.get(code)!, day, number: 1, total: null, given: true, rng };
}

/** Day of the RSV vaccine in the pregnancy that led to a birth; null when it was not given. */
export function rsvDay(birth: Birth): Day | null {
  const rng = birth.rng.at('rsv');
  const day = birth.day - birth.gestation + 7 * 32 + rng.at('day').int(0, 30);
  if (day < RSV_FROM || day >= birth.day || birth.motherAge < 18 || !SEASON.has(monthOf(day))) return null;
  return rng.chance(RSV_SHARE) ? day : null;
}

/** Nirsevimab before or in the first RSV season: 41 % of infants in the first season of its use (CDC RSVVaxView 2023–24), 0.5 mL below 5 kg. */
const ANTIBODY_FROM = parseDay('2023-10-01')!;
const ANTIBODY_SHARE = 0.41;

/** The infant's antibody, given at birth in season, else in October, unless the mother was vaccinated two weeks before the birth. */
export function antibodyDoses(person: Person, attitude: number, end: Day): Dose[] {
  const vaccinated = rsvDay(person.born);
  if (vaccinated !== null && vaccinated <= person.birth - 14) return [];
  const rng = person.rng.at('antibody');
  const born = monthOf(person.birth);
  const inSeason = born >= 10 || born <= 3;
  const day = inSeason ? person.birth + rng.int(1, 12) : person.birth + 30 * (10 - born) + rng.int(0, 25);
  const accepts = Math.sqrt(0.7) * attitude + Math.sqrt(0.3) * rng.normal() < inverseNormal(ANTIBODY_SHARE);
  if (day < ANTIBODY_FROM || day > end || !accepts) return [];
  return [
    { ...dose('RSV antibody', day - person.birth < 75 ? '306' : '307', day, rng.at('dose')), total: null },
  ];
}
