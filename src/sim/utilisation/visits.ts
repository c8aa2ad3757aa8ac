// All visits of a stretch of life, resolved so that no two overlap.
import { ageAt, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { nextOpenDay } from '../../world/calendar.ts';
import type { World } from '../../world/world.ts';
import type { Course } from '../course.ts';
import type { Episode } from '../episodes.ts';
import type { Person } from '../person.ts';
import { birthStay } from '../pregnancy/newborn-care.ts';
import type { Reproduction } from '../pregnancy/reproduction.ts';
import { reproductiveStays, reproductiveVisits } from '../pregnancy/visits.ts';
import { emergencies } from './emergency.ts';
import { givenUp, type Hospice, hospiceOf } from './hospice.ts';
import { terminalStay } from './inpatient.ts';
import {
  ambulatoryEpisodes,
  diagnosisVisits,
  followUps,
  WELL_ADULT,
  wellnessVisits,
  womensVisits,
} from './office.ts';
import { plannedCare } from './planned.ts';
import { screeningVisits, testAtCheckUps } from './screening.ts';
import { asVisit, type Block, type CareTeam, careTeam, dayOfVisit, inOrder, type Visit } from './visit.ts';

/** Care of a block whose days stand fast, whatever happens in offices, and what goes with it. */
export interface Hospital {
  readonly care: CareTeam;
  /** Births, stays, emergencies and operations, those among them that will collide, too. */
  readonly fixed: Visit[];
  readonly sessions: readonly Visit[];
  readonly hospice: Hospice | null;
  readonly wombless: Day;
}

export function hospitalOf(
  person: Person,
  world: World,
  courses: readonly Course[],
  episodes: readonly Episode[],
  reproduction: Reproduction,
  block: Block,
): Hospital {
  const care = careTeam(person, world);
  const wombless = reproduction.wombless ?? Number.POSITIVE_INFINITY;
  const { sessions, operations } = plannedCare(person, care, courses, block, wombless);
  const birth = birthStay(person, care, block);
  const diedThere = birth.some((v) => v.disposition === 'Expired');
  const hospice = hospiceOf(person, care, courses, block);
  const fixed = [
    ...birth,
    ...reproductiveStays(person, care, reproduction, block),
    ...(diedThere ? [] : terminalStay(person, care, courses, block)),
    ...emergencies(person, care, courses, episodes, block),
    ...givenUp(operations, hospice),
  ];
  return { care, fixed, sessions, hospice, wombless };
}

/** All visits of a block in time order. */
export function visitsOf(
  person: Person,
  { care, fixed, sessions, hospice, wombless }: Hospital,
  courses: readonly Course[],
  episodes: readonly Episode[],
  reproduction: Reproduction,
  block: Block,
): Visit[] {
  const screening = screeningVisits(person, care, courses, block, wombless);
  const planned = [
    ...diagnosisVisits(person, care, courses, episodes, block),
    ...wellnessVisits(person, care, block),
    ...womensVisits(person, care, reproduction.pregnancies, block),
    ...reproductiveVisits(person, care, reproduction, block),
    ...givenUp(followUps(person, care, courses, block), hospice),
    ...ambulatoryEpisodes(person, care, episodes, block),
    ...givenUp(sessions, hospice),
    ...(hospice?.visits ?? []),
    ...screening.visits,
  ];
  const visits = resolve(fixed, planned, block).map((v) =>
    outgrown(v, person) ? asVisit({ ...v, diagnosis: WELL_ADULT }) : v,
  );
  return fitIn(visits, testAtCheckUps(person, care, screening.waiting, visits, block), block);
}

/** Visits with further office visits among them, each on a free day. */
function fitIn(visits: Visit[], more: Visit[], block: Block): Visit[] {
  if (more.length === 0) return visits;
  const limit = limitOf(block);
  const taken = new Set(visits.map(dayOfVisit));
  const placed = [...visits];
  for (const v of more.sort(inOrder)) if (settle(v, placed, taken, limit)) placed.push(v);
  return placed.sort(inOrder);
}

/** Office visits end before the block does, and before the day of death. */
function limitOf(block: Block): Seconds {
  return (block.death === null ? block.to + 1 : block.death) * SECONDS_PER_DAY;
}

/** A child's check-up that moved past the eighteenth birthday. */
function outgrown(v: Visit, person: Person): boolean {
  return v.kind === 'wellness' && v.diagnosis !== WELL_ADULT && ageAt(person.birth, dayOfVisit(v)) >= 18;
}

/**
 * Put everything into one order. Stays and emergencies stand where they are, births and the terminal stay first of all; what collides
 * with an earlier one is dropped. Office visits move to the next open day that is free, and are dropped when none is left before the end.
 */
function resolve(fixed: Visit[], planned: Visit[], block: Block): Visit[] {
  const limit = limitOf(block);
  const births = fixed.filter((v) => isBirth(v) && (v.end < limit || v.disposition === 'Expired'));
  const placed: Visit[] = [
    ...births,
    ...fixed.filter((v) => v.disposition === 'Expired' && after(v, births)),
  ];
  const others = fixed
    .filter((v) => v.disposition !== 'Expired' && !isBirth(v) && v.end < limit)
    .sort(inOrder);
  for (const v of others) {
    if (v.parent !== null && !placed.includes(v.parent)) continue;
    if (!placed.some((p) => overlaps(p, v))) placed.push(v);
    else if (v.parent !== null) v.parent.disposition = 'Transferred';
  }
  const taken = new Set<Day>();
  for (const v of planned.sort(inOrder)) if (settle(v, placed, taken, limit)) placed.push(v);
  return placed.sort(inOrder);
}

function isBirth({ kind }: Visit): boolean {
  return kind === 'birth' || kind === 'delivery';
}

/** A last stay begins after a stay for a birth; false when there is no time left for it. */
function after(last: Visit, births: readonly Visit[]): boolean {
  for (const b of births) if (b !== last && overlaps(b, last)) last.start = b.end + 3600;
  return isBirth(last) ? false : last.start + 600 < last.end;
}

function overlaps(a: Visit, b: Visit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Move an office visit to a free day; a passing illness is not worth more than a week's wait. */
function settle(v: Visit, placed: readonly Visit[], taken: Set<Day>, limit: Seconds): boolean {
  const wait = v.episode === null ? 60 : 7;
  const first = Math.floor(v.start / SECONDS_PER_DAY);
  for (let day = first; day <= first + wait; ) {
    const blocking = placed.find((p) => overlaps(p, v));
    if (blocking === undefined && !taken.has(day)) {
      if (v.end >= limit || v.end > (v.before ?? v.end)) return false;
      taken.add(day);
      return true;
    }
    const free = Math.max(day, blocking === undefined ? day : Math.floor(blocking.end / SECONDS_PER_DAY)) + 1;
    const next = v.kind === 'urgent' ? free : nextOpenDay(free);
    v.start += (next - day) * SECONDS_PER_DAY;
    v.end += (next - day) * SECONDS_PER_DAY;
    day = next;
  }
  return false;
}
