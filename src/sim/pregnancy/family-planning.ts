// Visits for contraception: beginnings, yearly renewals, injections, devices put in and taken out, and tubes tied.
import { type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import { nextOpenDay } from '../../world/calendar.ts';
import type { Diagnosis } from '../module.ts';
import type { Person } from '../person.ts';
import { office, officeMinutes } from '../utilisation/office.ts';
import type { Agenda, Block, CareTeam, Visit } from '../utilisation/visit.ts';
import { dx } from './codes.ts';
import type { Method, Spell, Sterilisation } from './contraception.ts';

interface Kind {
  /** Key of the drug. */
  readonly drug: string | null;
  readonly begin: string;
  readonly renew: string | null;
  readonly remove: string | null;
  /** Keys of the procedures at the beginning, at each renewal and at the end. */
  readonly procedures: { readonly begin?: string; readonly renew?: string; readonly remove?: string };
  /** Days between renewals, and the share of them kept. */
  readonly every: number;
  readonly kept: number;
}

/** Codes: ICD-10-CM Z30. Pills are renewed about yearly, of which two of three at a visit (assumption); injections every 13 weeks. */
const KINDS: Readonly<Record<Method, Kind>> = {
  pill: {
    drug: 'ethinyl-estradiol-norgestimate',
    begin: 'Z30.011',
    renew: 'Z30.41',
    remove: null,
    procedures: {},
    every: 370,
    kept: 0.66,
  },
  'hormonal-iud': {
    drug: 'levonorgestrel-iud',
    begin: 'Z30.430',
    renew: 'Z30.431',
    remove: 'Z30.432',
    procedures: { begin: 'iud-insertion', remove: 'iud-removal' },
    every: 420,
    kept: 0.25,
  },
  'copper-iud': {
    drug: null,
    begin: 'Z30.430',
    renew: 'Z30.431',
    remove: 'Z30.432',
    procedures: { begin: 'iud-insertion', remove: 'iud-removal' },
    every: 420,
    kept: 0.25,
  },
  implant: {
    drug: 'etonogestrel-implant',
    begin: 'Z30.017',
    renew: null,
    remove: 'Z30.46',
    procedures: { begin: 'implant-insertion', remove: 'implant-removal' },
    every: 0,
    kept: 0,
  },
  injection: {
    drug: 'medroxyprogesterone-inj',
    begin: 'Z30.013',
    renew: 'Z30.42',
    remove: null,
    procedures: { begin: 'contraceptive-injection', renew: 'contraceptive-injection' },
    every: 91,
    kept: 1,
  },
};

/** The drug of a spell; null for copper. */
export function drugOfSpell({ method }: Spell): string | null {
  return KINDS[method].drug;
}

/** Whether the drug of a spell stays in the body from the day it is given to the day it is taken out. */
export function isDevice({ method }: Spell): boolean {
  return method === 'hormonal-iud' || method === 'implant';
}

/** What a drug of contraception is given for, in the record of medication. */
export function indicationOf({ method }: Spell): Diagnosis {
  const kind = KINDS[method];
  return dx(kind.renew ?? kind.remove ?? kind.begin);
}

interface Event {
  readonly key: string;
  readonly day: Day;
  readonly reason: string;
  readonly procedure: string | undefined;
  /** Last day of the drug given; null when none is. */
  readonly until: Day | null;
}

function eventsOf(spell: Spell): Event[] {
  const kind = KINDS[spell.method];
  const days = [spell.start];
  if (kind.every > 0)
    for (let k = 1, day = spell.start + kind.every; day < spell.end - 20; k++, day += kind.every)
      if (spell.rng.at('renews', k).chance(kind.kept)) days.push(day + spell.rng.at('renews', k).int(-6, 6));
  const device = isDevice(spell);
  const events: Event[] = days.map((day, k) => ({
    key: `${k}`,
    day,
    reason: k === 0 ? kind.begin : kind.renew!,
    procedure: k === 0 ? kind.procedures.begin : kind.procedures.renew,
    until:
      kind.drug === null || (device && k > 0) ? null : device ? spell.end : (days[k + 1] ?? spell.end) - 1,
  }));
  if (kind.remove !== null)
    events.push({
      key: 'end',
      day: spell.end,
      reason: kind.remove,
      procedure: kind.procedures.remove,
      until: null,
    });
  return events;
}

/** Visits for contraception within a block. */
export function contraceptionVisits(
  person: Person,
  care: CareTeam,
  spells: readonly Spell[],
  block: Block,
): Visit[] {
  const visits: Visit[] = [];
  for (const spell of spells) {
    if (spell.end < block.from || spell.start > block.to) continue;
    for (const e of eventsOf(spell)) {
      if (e.day < block.from || e.day > block.to) continue;
      visits.push(visitOf(person, care, spell, e));
    }
  }
  return visits;
}

function visitOf(person: Person, care: CareTeam, spell: Spell, e: Event): Visit {
  const rng = person.rng.at('visit', 'contraception', spell.start, e.key);
  const hands = e.procedure !== undefined && spell.method !== 'injection';
  const age = (e.day - person.birth) / 365.25;
  // Devices are put in by gynaecologists; half of the rest is seen in primary care (NSFG 2015–2017: 48 % at a private doctor's).
  const practitioner =
    hands || rng.at('where').chance(0.55) ? care.of('Obstetrics & Gynecology') : care.primary(age, rng);
  return office(care, {
    kind: 'gynaecology',
    day: e.day,
    rng,
    practitioner,
    diagnosis: dx(e.reason),
    minutes: officeMinutes(rng, hands ? 28 : spell.method === 'injection' ? 12 : 20),
    agenda: () => agendaOf(spell, e),
  });
}

function agendaOf(spell: Spell, e: Event): Agenda {
  const { drug } = KINDS[spell.method];
  const tested = e.key === '0' && spell.method !== 'pill';
  return {
    work: {
      procedures: e.procedure === undefined ? [] : [{ key: e.procedure, chance: 1 }],
      panels: tested ? ['pregnancy-test'] : [],
    },
    ...(drug === null || e.until === null
      ? {}
      : { drugs: [{ drug, indication: indicationOf(spell), until: e.until }] }),
  };
}

/** Tubes tied at another time than the last birth: a laparoscopy without a night in hospital. */
export function sterilisationVisit(
  person: Person,
  care: CareTeam,
  sterilisation: Sterilisation | null,
  block: Block,
): Visit[] {
  if (sterilisation === null || sterilisation.atDelivery) return [];
  const day = nextOpenDay(sterilisation.day);
  if (day < block.from || day > block.to) return [];
  const rng = person.rng.at('visit', 'sterilisation');
  const start = day * SECONDS_PER_DAY + (7 * 60 + 15 * rng.int(0, 16)) * 60;
  return [
    {
      kind: 'day-surgery',
      start,
      end: start + 60 * rng.at('minutes').int(180, 320),
      rng,
      practitioner: care.of('Obstetrics & Gynecology'),
      facility: care.world.facilityAt(person.place, 'hospital', person.household),
      diagnosis: dx('Z30.2'),
      episode: null,
      diagnosing: null,
      course: null,
      planned: null,
      disposition: null,
      acuity: null,
      parent: null,
      agenda: () => ({
        work: { panels: ['pregnancy-test'], procedures: [{ key: 'tubal-ligation', chance: 1 }] },
      }),
    },
  ];
}
