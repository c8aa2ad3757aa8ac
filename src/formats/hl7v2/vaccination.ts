// VXU^V04 by the CDC implementation guide for 2.5.1, release 1.5: doses given, refused, and known from elsewhere.
import type { Seconds } from '../../base/days.ts';
import type { EncounterRow, ImmunizationRow } from '../../clinical/tables.ts';
import { cvx } from '../../codes/cvx.ts';
import { mvx } from '../../codes/mvx.ts';
import { noon } from './admission.ts';
import { ROUTE, SITE } from './local-tables.ts';
import type { Message } from './message.ts';
import { entity, facilitySubs, oldTiming, practitioner } from './person.ts';
import { momentOn } from './pharmacy.ts';
import { type Add, type Moment, RANK, type Told } from './scene.ts';

const TYPE = ['VXU', 'V04', 'VXU_V04'] as const;

/** Doses of the written history one by one; older ones together when the person becomes known. */
export function vaccinations(told: Told, first: Seconds, add: Add): void {
  const earlier: ImmunizationRow[] = [];
  for (const dose of told.life.immunizations) {
    const e = dose.encounter_id === null ? undefined : told.encounters.get(dose.encounter_id);
    const time = e === undefined ? noon(dose.date) : momentOn(e, dose.date);
    if (time < first) earlier.push(dose);
    else add(message(told, [dose], time, e, RANK.vaccination));
  }
  if (earlier.length > 0) add(message(told, earlier, first, undefined, RANK.history));
}

function message(
  told: Told,
  doses: readonly ImmunizationRow[],
  time: Seconds,
  e: EncounterRow | undefined,
  rank: number,
): Moment {
  return {
    time,
    rank,
    family: 'VXU',
    type: TYPE,
    row: doses[0]!.immunization_id,
    facility: e?.organization_id ?? null,
    body: (m) => {
      m.segments(told.person(time));
      if (e !== undefined) m.segments(told.visit(e, time));
      for (const dose of doses) writeDose(m, told, dose, e);
    },
  };
}

function writeDose(m: Message, told: Told, dose: ImmunizationRow, e: EncounterRow | undefined): void {
  const refused = dose.status === 'not-done';
  m.segment('ORC').field(1).text('RE');
  entity(m.field(3), dose.immunization_id);
  oldTiming(m, told.scene, 7, noon(dose.date));
  if (e !== undefined) practitioner(m.field(12), told.scene, e.practitioner_id);
  m.segment('RXA').field(1).whole(0).field(2).whole(1).field(3).day(dose.date).field(4).day(dose.date);
  m.field(5).coded(dose.cvx_code, cvx.entries.get(dose.cvx_code)?.display ?? dose.vaccine, 'CVX');
  // 999: the amount is not known.
  m.field(6).whole(999);
  if (!refused) m.field(9).coded(...source(e));
  if (!refused && e !== undefined) {
    practitioner(m.field(10), told.scene, e.practitioner_id);
    facilitySubs(m.field(11).component(4), told.scene, e.organization_id);
  }
  m.field(15).text(dose.lot_number);
  if (dose.manufacturer !== null)
    m.field(17).coded(dose.manufacturer, mvx.entries.get(dose.manufacturer)?.display ?? null, 'MVX');
  if (refused) m.field(18).coded('00', dose.status_reason, 'NIP002');
  m.field(20)
    .text(refused ? 'RE' : 'CP')
    .field(21)
    .text('A');
  if (!refused) writeRoute(m, dose);
}

/** NIP001: a new record, or one from elsewhere. */
function source(e: EncounterRow | undefined): readonly [string, string, string] {
  return e === undefined
    ? ['01', 'Historical information - source unspecified', 'NIP001']
    : ['00', 'New immunization record', 'NIP001'];
}

function writeRoute(m: Message, dose: ImmunizationRow): void {
  if (dose.route === null) return;
  const [code, words] = ROUTE[dose.route] ?? ['OTH', dose.route];
  m.segment('RXR').field(1).coded(code, words, 'HL70162');
  if (dose.site !== null) m.field(2).coded(dose.site, SITE[dose.site] ?? dose.site, 'HL70163');
}
