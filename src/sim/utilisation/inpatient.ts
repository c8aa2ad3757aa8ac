// Stays that do not begin as an emergency: birth, elective operations, and the last stay of those who die in hospital.
import { addYears, type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import { interpolate, logNormal } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { edArrival, nextOpenDay } from '../../world/calendar.ts';
import type { Course } from '../course.ts';
import { type ElectiveSurgery, electives } from '../elective.ts';
import type { Person } from '../person.ts';
import { dischargeTime, disposition } from './emergency.ts';
import { ageOn, asVisit, type Block, type CareTeam, type Visit } from './visit.ts';

/** Elective operations of known illnesses, admitted on a weekday morning. */
export function surgeries(person: Person, care: CareTeam, courses: readonly Course[], block: Block): Visit[] {
  const visits: Visit[] = [];
  for (const surgery of electives) {
    if (surgery.sex !== undefined && surgery.sex !== person.sex) continue;
    const course = courses.find((c) => c.module.name === surgery.condition);
    if (surgery.condition !== null && (course === undefined || course.diagnosis === null)) continue;
    const rng = person.rng.at('elective', surgery.name);
    const day = electiveDay(person, surgery, course ?? null, rng);
    if (day === null || day < block.from || day > block.to) continue;
    visits.push(surgeryStay(person, care, surgery, day, rng));
  }
  return visits;
}

/** Day of the operation from its yearly rate by age, counted from the diagnosis (at most one in a life). */
function electiveDay(person: Person, surgery: ElectiveSurgery, course: Course | null, rng: Rng): Day | null {
  let left = rng.at('when').exponential();
  const from = course === null ? 18 : Math.max(18, ageOn(person, course.diagnosis!));
  for (let age = Math.floor(from); age < 95; age++) {
    const rate = interpolate(surgery.perYear, age);
    if (rate > left) {
      const day = addYears(person.birth, age) + Math.floor((left / rate) * 365);
      return course !== null && day <= course.diagnosis! ? null : day;
    }
    left -= rate;
  }
  return null;
}

function surgeryStay(person: Person, care: CareTeam, surgery: ElectiveSurgery, wanted: Day, rng: Rng): Visit {
  const day = nextOpenDay(wanted);
  const nights = Math.max(1, Math.round(logNormal(rng.at('nights'), surgery.nights, 0.6)));
  const practitioner = care.of(surgery.specialty);
  const start = day * SECONDS_PER_DAY + (6 * 60 + 30 + 15 * rng.at('slot').int(0, 16)) * 60;
  const stay = asVisit({
    kind: 'surgery',
    start,
    end: dischargeTime(start, nights, rng),
    rng,
    practitioner,
    facility: care.world.facilityAt(person.place, 'hospital', person.household),
    diagnosis: surgery.diagnosis,
    episode: null,
    diagnosing: null,
    surgery,
    acuity: null,
    parent: null,
    disposition: null,
  });
  stay.disposition = disposition(person, stay, nights, rng.at('discharge'));
  return stay;
}

/** Everyone is born in hospital: vaginal births stay two nights, caesarean (32 %) three (rows BIRTH_CSECT, IP_LOSDX_VAG, _CS). */
export function birthStay(person: Person, care: CareTeam, block: Block): Visit[] {
  if (person.birth < block.from || person.birth > block.to) return [];
  const rng = person.rng.at('visit', 'birth');
  const caesarean = rng.at('caesarean').chance(0.32);
  const start = person.birth * SECONDS_PER_DAY + rng.at('hour').int(10, 23 * 60) * 60;
  const nights = caesarean ? 3 : rng.at('nights').int(1, 3);
  const practitioner = care.of('Pediatrics');
  return [
    asVisit({
      kind: 'birth',
      start,
      end: dischargeTime(start, nights, rng),
      rng,
      practitioner,
      diagnosis: { icd10: caesarean ? 'Z38.01' : 'Z38.00', snomed: null },
      facility: care.world.facilityAt(person.place, 'hospital', person.household),
      episode: null,
      diagnosing: null,
      surgery: null,
      disposition: 'Home',
      acuity: null,
      parent: null,
    }),
  ];
}

/** A third of deaths happen in hospital (NCHS 2007–2018, row MORT_IN_HOSPITAL); most of those come through the emergency department. */
const DIES_IN_HOSPITAL = 0.27;

export function diesInHospital(person: Person): boolean {
  return person.rng.at('terminal').chance(DIES_IN_HOSPITAL);
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
  const last = courses.filter((c) => c.diagnosis !== null && c.diagnosis <= from).at(-1);
  // Sepsis is found in a third of hospital deaths and the cause of most of these (Rhee 2019, JAMA Netw Open 2:e187571).
  const septic = last === undefined || rng.at('sepsis').chance(0.25);
  const diagnosis = septic ? { icd10: 'A41.9', snomed: '91302008' } : last.stage.diagnosis;
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
      surgery: null,
      disposition: 'Expired',
      acuity: null,
      parent: null,
    }),
  ];
}
