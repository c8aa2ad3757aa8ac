// Hospice: visits at home in the last weeks of those whom a cancer kills, when treatment of it has been given up.
import type { Day } from '../../base/days.ts';
import { logNormal } from '../../base/distributions.ts';
import type { Course } from '../course.ts';
import { killerOf } from '../death.ts';
import type { Diagnosis, PlannedCare } from '../module.ts';
import type { Person } from '../person.ts';
import { diesInHospital } from './inpatient.ts';
import { office, officeMinutes } from './office.ts';
import { ageOn, type Block, type CareTeam, dayOfVisit, type Visit } from './visit.ts';

/**
 * Of all who die of cancer half are in hospice when they do (MedPAC, Report to the Congress, March 2022, chapter 11), here of those who do
 * not die in hospital, which are two thirds.
 */
const HOSPICE_SHARE = 0.7;
/** Days in hospice: median 18 (NHPCO Facts and Figures 2022), written as a mean and its spread. */
const DAYS = { mean: 35, cv: 1.6, most: 180 };
/** A nurse comes about twice a week (assumption). */
const EVERY_DAYS = 4;

const PALLIATIVE: Diagnosis = { icd10: 'Z51.5', snomed: null };

const HOSPICE: PlannedCare = {
  name: 'hospice',
  share: HOSPICE_SHARE,
  start: { days: DAYS.mean },
  sessions: 'ongoing',
  everyDays: EVERY_DAYS,
  setting: 'office',
  minutes: 60,
  specialty: 'Family Medicine',
  diagnosis: PALLIATIVE,
  work: { procedures: [{ key: 'hospice-day', chance: 1 }] },
  source: 'MedPAC, Report to the Congress, March 2022; NHPCO Facts and Figures 2022',
};

/** The last weeks: visits, and the illness that is no longer treated from a day on. */
export interface Hospice {
  readonly visits: readonly Visit[];
  readonly from: Day;
  readonly course: Course;
}

export function hospiceOf(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  block: Block,
): Hospice | null {
  if (block.death === null || diesInHospital(person)) return null;
  const course = killerOf(person, courses, block.death);
  if (course === null || !/^C/.test(course.stage.diagnosis.icd10)) return null;
  const rng = person.rng.at('hospice');
  if (!rng.at('given').chance(HOSPICE_SHARE)) return null;
  const days = Math.min(DAYS.most, Math.max(3, Math.round(logNormal(rng.at('days'), DAYS.mean, DAYS.cv))));
  const from = Math.max(block.death - days, course.diagnosis! + 5, block.from);
  const visits: Visit[] = [];
  const age = ageOn(person, from);
  for (let day = from; day < block.death; day += EVERY_DAYS) {
    const at = rng.at('visit', block.death - day);
    visits.push(
      office(care, {
        kind: 'session',
        day,
        rng: at,
        practitioner: care.primary(age, rng),
        diagnosis: PALLIATIVE,
        minutes: officeMinutes(at, HOSPICE.minutes!, 120),
        course,
        planned: HOSPICE,
      }),
    );
  }
  return { visits, from, course };
}

/** Care without that of an illness which hospice has taken the place of. */
export function givenUp(visits: readonly Visit[], hospice: Hospice | null): Visit[] {
  if (hospice === null) return [...visits];
  return visits.filter((v) => v.course !== hospice.course || dayOfVisit(v) < hospice.from);
}
