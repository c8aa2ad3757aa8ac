// All messages of a life in the order in which they are sent.
import { addYears, type Day, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import { admissions } from './admission.ts';
import { money } from './billing.ts';
import { documents } from './documents.ts';
import { printedAside } from './message.ts';
import { orders } from './orders.ts';
import { diedAt, movementAt, writeIdentity, writePerson, writeVisit } from './person.ts';
import { pharmacy } from './pharmacy.ts';
import { results } from './results.ts';
import { grouped, type Moment, orderKey, type Scene, type Told } from './scene.ts';
import { appointments } from './scheduling.ts';
import { slipsOf } from './slips.ts';
import { vaccinations } from './vaccination.ts';

/** First day of the written history of a person. */
export function firstDay(asOf: Day, years: number | 'all', birth: Day): Day {
  return years === 'all' ? birth : Math.max(birth, addYears(asOf, -years));
}

/** Messages of a life, none after the anchor date, in the order of time; within a second as `RANK` says. */
export function momentsOf(scene: Scene, life: Life, rng: Rng): readonly Moment[] {
  const told = tell(scene, life);
  const found: Moment[] = [];
  const end = (scene.asOf + 1) * SECONDS_PER_DAY;
  const add = (moment: Moment) => {
    if (moment.time < end) found.push(moment);
  };
  const slips = slipsOf(told, rng);
  appointments(told, add, slips);
  orders(told, add);
  results(told, add, slips.result);
  pharmacy(told, add);
  money(told, add);
  documents(told, add);
  if (scene.slips > 0) slips.stays(add);
  const first = becomesKnown(scene, life, found);
  vaccinations(told, first, add);
  admissions(told, first, add);
  if (scene.slips > 0) slips.person(first, add);
  return found.sort(inOrder);
}

function inOrder(a: Moment, b: Moment): number {
  return a.time - b.time || a.rank - b.rank || a.row - b.row;
}

/** A person becomes known with the first thing that is told of him; who has no care, at the start of the written history. */
function becomesKnown(scene: Scene, life: Life, found: readonly Moment[]): Seconds {
  const visits = life.encounters[0]?.start_time ?? Number.POSITIVE_INFINITY;
  const first = found.reduce((least, m) => Math.min(least, m.time), visits);
  if (Number.isFinite(first)) return first;
  return Math.max(scene.from ?? life.patient.birthdate, life.patient.birthdate) * SECONDS_PER_DAY;
}

function tell(scene: Scene, life: Life): Told {
  const died = diedAt(life);
  const identities: [Uint8Array?, Uint8Array?] = [];
  const persons: [Uint8Array?, Uint8Array?] = [];
  let visitKey = '';
  let visit: Uint8Array = new Uint8Array();
  const told: Told = {
    scene,
    life,
    encounters: new Map(life.encounters.map((e) => [e.encounter_id, e])),
    movements: grouped(life.movements, (x) => x.encounter_id),
    orders: grouped(life.orders, (o) => orderKey(o.performed_encounter_id ?? o.encounter_id, o.description)),
    identity(t) {
      const late = t >= died;
      identities[Number(late)] ??= printedAside((m) => writeIdentity(m, scene, life, late));
      return identities[Number(late)]!;
    },
    person(t) {
      const late = t >= died;
      persons[Number(late)] ??= printedAside((m) => writePerson(m, scene, life, late));
      return persons[Number(late)]!;
    },
    visit(e, t) {
      const key = `${e.encounter_id} ${t >= e.end_time} ${movementAt(told, e, t)?.movement_id ?? 0}`;
      if (key !== visitKey) visit = printedAside((m) => writeVisit(m, told, e, t));
      visitKey = key;
      return visit;
    },
  };
  return told;
}
