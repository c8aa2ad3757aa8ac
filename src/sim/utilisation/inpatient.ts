// The last stay of those who die in hospital.
import { type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import { logNormal } from '../../base/distributions.ts';
import { edArrival } from '../../world/calendar.ts';
import type { Course } from '../course.ts';
import { causeOfDeath } from '../death.ts';
import type { Diagnosis } from '../module.ts';
import type { Person } from '../person.ts';
import { asVisit, type Block, type CareTeam, type Visit } from './visit.ts';

/** A third of deaths happen in hospital (NCHS 2007–2018, row MORT_IN_HOSPITAL); most of those come through the emergency department. */
const DIES_IN_HOSPITAL = 0.27;

export function diesInHospital(person: Person): boolean {
  return person.rng.at('terminal').chance(DIES_IN_HOSPITAL);
}

const SEPSIS: Diagnosis = { icd10: 'A41.9', snomed: '91302008' };

/** What a last stay is for: the cause of death; an external cause stands behind an injury, an unknown one is coded as arrest. */
function admittedFor(person: Person, courses: readonly Course[], death: Day): Diagnosis {
  const { icd10, manner } = causeOfDeath(person, courses, death);
  if (manner === 'undetermined') return { icd10: 'I46.9', snomed: null };
  return { icd10: manner === 'natural' ? icd10 : 'T14.90XA', snomed: null };
}

export function terminalStay(
  person: Person,
  care: CareTeam,
  courses: readonly Course[],
  block: Block,
): Visit[] {
  if (block.death === null || block.death === person.birth || !diesInHospital(person)) return [];
  const rng = person.rng.at('terminal', 'stay');
  const nights = Math.round(logNormal(rng.at('nights'), 7, 1));
  const from = Math.max(block.death - Math.min(nights, 40), person.birth + 4, block.from);
  if (from > block.death) return [];
  // Sepsis is found in a third of hospital deaths and the cause of most of these (Rhee 2019, JAMA Netw Open 2:e187571).
  const septic = rng.at('sepsis').chance(0.25);
  const diagnosis = septic ? SEPSIS : admittedFor(person, courses, block.death);
  const start = edArrival(rng.at('arrival'), from);
  const end = Math.max(start + 3600, block.death * SECONDS_PER_DAY + rng.at('hour').int(0, 22 * 60) * 60);
  if (Math.floor(end / SECONDS_PER_DAY) !== block.death) return [];
  const practitioner = care.world.practitionerAt(
    person.place,
    'Hospital Medicine',
    rng.at('hospitalist').int(0, 99),
  );
  return [
    asVisit({
      kind: 'stay',
      start,
      end,
      rng,
      practitioner,
      facility: care.facility(practitioner),
      diagnosis,
      episode: null,
      diagnosing: null,
      course: null,
      planned: null,
      disposition: 'Expired',
      acuity: null,
      parent: null,
    }),
  ];
}
