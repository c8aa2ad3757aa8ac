// The newborn's stay: what is measured, screened for and found, and the intensive care of those who need it.
import { type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { clamp, round } from '../../base/distributions.ts';
import type { Diagnosis, Workup } from '../module.ts';
import type { Person } from '../person.ts';
import { dischargeTime } from '../utilisation/emergency.ts';
import type { Agenda, Block, CareTeam, Finding, Found, Visit } from '../utilisation/visit.ts';
import { timeOfChild, weeksOf } from './births.ts';
import { dx, livebornCode } from './codes.ts';
import { dischargeAfter } from './delivery.ts';
import type { Newborn } from './newborn.ts';

/** The stay in which a person was born, when it falls into the block; it ends with a death that comes before discharge. */
export function birthStay(person: Person, care: CareTeam, block: Block): Visit[] {
  if (person.birth < block.from || person.birth > block.to) return [];
  const { born } = person;
  const self = newbornOf(person);
  const rng = person.rng.at('visit', 'birth');
  const start = timeOfChild(born, born.children.indexOf(self));
  const home =
    self.intensive > 0
      ? Math.max(dischargeAfter(born), dischargeTime(start, self.intensive, rng.at('discharge')))
      : Math.max(dischargeAfter(born), start + 6 * 3600);
  const died = block.death !== null && block.death <= Math.floor(home / SECONDS_PER_DAY);
  return [
    {
      kind: 'birth',
      start,
      end: died ? timeOfDeath(block.death!, start, rng.at('death').float()) : home,
      rng,
      practitioner: care.of('Pediatrics'),
      facility: care.world.facilityAt(person.place, 'hospital', person.household),
      diagnosis: dx(livebornCode(born)),
      episode: null,
      diagnosing: null,
      course: null,
      planned: null,
      disposition: died ? 'Expired' : 'Home',
      acuity: null,
      parent: null,
      agenda: () => newbornAgenda(person, self, start, died ? block.death! : null),
    },
  ];
}

export function newbornOf({ born, number }: Person): Newborn {
  return born.children.find((c) => c.number === number) ?? born.children[0]!;
}

/** Some time of the day of death, after the birth when both are one day. */
function timeOfDeath(death: Day, start: Seconds, u: number): Seconds {
  const midnight = death * SECONDS_PER_DAY;
  const first = Math.max(midnight, start + 20 * 60);
  const last = midnight + SECONDS_PER_DAY - 60;
  return Math.min(last, 60 * Math.round((first + u * Math.max(0, last - first)) / 60));
}

function newbornAgenda(person: Person, self: Newborn, start: Seconds, death: Day | null): Agenda {
  const codes = diagnosesOf(person, self);
  const lives = (hours: number) => death === null || start + hours * 3600 < death * SECONDS_PER_DAY;
  return {
    related: [livebornCode(person.born), ...codes.map((c) => c.diagnosis.icd10)],
    work: workOf(person, self, codes, lives(30)),
    findings: findingsOf(person, self, start, codes, lives(40)),
    conditions: codes,
  };
}

/** Gestation of the preterm: weeks 23 to 27, and 28 to 36. */
function weeksCode(weeks: number): string {
  if (weeks < 23) return 'P07.21';
  return weeks < 28 ? `P07.2${weeks - 21}` : `P07.3${weeks - 27}`;
}

const WEIGHTS: readonly (readonly [below: number, code: string])[] = [
  [500, 'P07.01'],
  [750, 'P07.02'],
  [1000, 'P07.03'],
  [1250, 'P07.14'],
  [1500, 'P07.15'],
  [1750, 'P07.16'],
  [2000, 'P07.17'],
  [2500, 'P07.18'],
];

/**
 * Jaundice that is treated or watched: 84 % of newborns look yellow at some time, 17 % get the code, most of the preterm (Kuzniewicz et al.,
 * Pediatrics 2009; HCUP KID). Distress syndrome: 93 % at 24 weeks, 54 at 30, 10 at 34 (Consortium on Safe Labor, JAMA 2010;304:419).
 */
function diagnosesOf(person: Person, self: Newborn): Found[] {
  const weeks = weeksOf(person.born);
  const rng = person.rng.at('newborn');
  const found: Found[] = [];
  const { birth } = person;
  const add = (icd10: string, until: Day, severity: Found['severity'], onset = birth) => {
    const diagnosis: Diagnosis = dx(icd10);
    found.push({ diagnosis, onset, until, severity, lasting: false });
  };
  const home = birth + Math.max(3, self.intensive);
  if (weeks < 37) add(weeksCode(weeks), birth + 730, weeks < 32 ? 'severe' : 'moderate');
  const light = WEIGHTS.find(([below]) => self.weight < below);
  if (light !== undefined) add(light[1], birth + 365, self.weight < 1500 ? 'severe' : 'moderate');
  if (rng.at('distress').chance(clamp(0.95 - 0.088 * (weeks - 24), 0.004, 0.95)))
    add('P22.0', birth + Math.max(3, Math.round(self.intensive / 3)), weeks < 32 ? 'severe' : 'moderate');
  else if (self.intensive > 0 && weeks >= 33 && rng.at('tachypnoea').chance(0.38))
    add('P22.1', birth + 2, 'mild');
  const jaundice = weeks < 35 ? 0.72 : weeks < 37 ? 0.45 : 0.15;
  if (rng.at('jaundice').chance(jaundice))
    add(weeks < 37 ? 'P59.0' : 'P59.9', Math.max(home, birth + 8), 'mild', birth + 1);
  if (self.intensive > 0 && rng.at('sugar').chance(0.16)) add('P70.4', birth + 2, 'mild');
  return found;
}

const has = (codes: readonly Found[], prefix: string) =>
  codes.some((c) => c.diagnosis.icd10.startsWith(prefix));

/** Circumcised in hospital: 52 % of boys (HCUP Statistical Brief 126 and later), fewer of Hispanic families. */
function workOf(person: Person, self: Newborn, codes: readonly Found[], screened: boolean): Workup {
  const procedures: { key: string; chance: number }[] = [];
  const add = (key: string, chance = 1) => procedures.push({ key, chance });
  if (screened) add('newborn-hearing-screen', 0.98);
  if (person.sex === 'male' && screened && weeksOf(person.born) >= 35)
    add('circumcision', person.race === 'Hispanic' ? 0.3 : 0.58);
  // 6 % of all newborns have light treatment (Wickremasinghe 2018): a third of those with the code, most of the preterm.
  if (has(codes, 'P59')) add('phototherapy', has(codes, 'P59.0') ? 0.75 : 0.3);
  if (has(codes, 'P22.0')) {
    add('cpap', 0.85);
    add('intubation', weeksOf(person.born) < 28 ? 0.75 : 0.2);
  }
  return { procedures, panels: self.intensive > 0 ? ['cbc'] : [] };
}

const HOUR = 3600;

function findingsOf(
  person: Person,
  self: Newborn,
  start: Seconds,
  codes: readonly Found[],
  screened: boolean,
): Finding[] {
  const { born } = person;
  const rng = person.rng.at('newborn');
  const found: Finding[] = [
    { analyte: 'birth-weight', value: self.weight, at: start + 20 * 60 },
    { analyte: 'birth-gestation', value: weeksOf(born), at: start },
    { analyte: 'plurality', value: born.plurality, at: start },
    { analyte: 'apgar-1', value: self.apgar[0], at: start + 60 },
    { analyte: 'apgar-5', value: self.apgar[1], at: start + 300 },
    { analyte: 'head-circumference', value: self.head, at: start + 20 * 60 },
  ];
  if (!screened) return found;
  // Total bilirubin at about 30 hours: 6.5 mg/dL on average at term, 9 to 15 in those treated (Bhutani et al., Pediatrics 1999;103:6).
  const yellow = has(codes, 'P59');
  const level = yellow ? 12.4 + 1.9 * rng.at('bilirubin').normal() : 6.4 + 1.7 * rng.at('bilirubin').normal();
  const ear = (side: string) => (rng.at('hearing', side).chance(0.988) ? 'Pass' : 'Refer');
  found.push(
    {
      analyte: 'newborn-bilirubin',
      value: round(clamp(level, 1.5, 19), 1),
      panel: 'Bilirubin of a newborn',
      at: start + 30 * HOUR,
    },
    // One in 300 newborns has a condition of the panel; ten times as many are called back (Sontag et al., MMWR 2020;69:1265).
    {
      analyte: 'newborn-screen',
      panel: 'Newborn screening',
      value: rng.at('screen').chance(0.97) ? 'In range' : 'Out of range',
      at: start + 26 * HOUR,
    },
    { analyte: 'hearing-left', value: ear('left'), at: start + 28 * HOUR },
    { analyte: 'hearing-right', value: ear('right'), at: start + 28 * HOUR },
  );
  return found;
}
