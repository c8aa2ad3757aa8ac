// Results: one ORU^R01 for what was measured together and reported together; corrections follow finals.
import type { Seconds } from '../../base/days.ts';
import { panels } from '../../clinical/analytes.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { loinc } from '../../codes/loinc.ts';
import { atVisit, ofVisit } from './admission.ts';
import { AUTHORITY, SECTION, SPECIMEN } from './local-tables.ts';
import type { Message } from './message.ts';
import { entity, oldTiming, practitioner } from './person.ts';
import { type Add, orderOf, RANK, type Told } from './scene.ts';
import type { Slip } from './slips.ts';

/** Vital signs of one moment are one battery. */
const VITALS = '85353-1';
const panelCodes = new Map(panels.map((p) => [p.name, p.loinc]));

/** What is told in one message. */
interface Battery {
  readonly encounter: EncounterRow;
  readonly rows: readonly ObservationRow[];
}

export function results(told: Told, add: Add, slipOf: (o: ObservationRow) => Slip | null): void {
  for (const battery of batteries(told)) {
    const { rows, encounter } = battery;
    const first = rows[0]!;
    const reported = rows.reduce((last, o) => Math.max(last, o.issued_at), 0);
    const slips = rows.map(slipOf);
    const corrected = slips.some((s) => s !== null) || rows.some((o) => o.status !== 'final');
    const common = { family: 'ORU', type: ['ORU', 'R01', 'ORU_R01'], row: first.observation_id } as const;
    const slipped = slips.some((s) => s !== null);
    add(
      ofVisit(encounter, {
        ...common,
        time: reported,
        rank: corrected && !slipped ? RANK.correction : RANK.result,
        body: bodyOf(told, battery, reported, slips),
      }),
    );
    if (!slipped) continue;
    const time = reported + Math.max(...slips.map((s) => s?.delay ?? 0));
    const body = bodyOf(told, battery, time, null, slips);
    add(ofVisit(encounter, { ...common, time, rank: RANK.correction, mark: 'C', body }));
  }
}

/** Rows of one encounter, panel and moment; what belongs to no panel stands alone, except vital signs. */
function batteries({ life, encounters }: Told): Battery[] {
  const open = new Map<string, ObservationRow[]>();
  for (const o of life.observations) {
    const alone = o.panel === null && o.category !== 'vital-signs';
    const key = `${o.encounter_id} ${o.observed_at} ${alone ? `#${o.observation_id}` : (o.panel ?? '')}`;
    const there = open.get(key);
    if (there) there.push(o);
    else open.set(key, [o]);
  }
  const found: Battery[] = [];
  for (const rows of open.values()) {
    const encounter = encounters.get(rows[0]!.encounter_id);
    if (encounter !== undefined) found.push({ encounter, rows });
  }
  return found;
}

function bodyOf(
  told: Told,
  { encounter, rows }: Battery,
  time: Seconds,
  wrong: readonly (Slip | null)[] | null,
  corrected: readonly (Slip | null)[] | null = null,
) {
  return (m: Message) => {
    const first = rows[0]!;
    atVisit(m, told, encounter, time);
    writeRequest(m, told, encounter, first, time, corrected !== null);
    rows.forEach((o, i) => {
      const slip = wrong?.[i] ?? null;
      const status = corrected?.[i] ? 'C' : o.status === 'final' ? 'F' : 'C';
      writeResult(
        m,
        i + 1,
        o,
        slip === null ? o.value : slip.value,
        slip === null ? o.interpretation : null,
        status,
        told,
      );
    });
    writeSpecimen(m, told, first);
  };
}

/** ORC and OBR. */
function writeRequest(
  m: Message,
  told: Told,
  e: EncounterRow,
  first: ObservationRow,
  time: Seconds,
  corrected: boolean,
): void {
  const order = orderOf(told, first);
  m.segment('ORC').field(1).text('RE');
  if (order !== undefined) entity(m.field(2), order.order_id);
  entity(m.field(3), first.observation_id);
  oldTiming(m, told.scene, 7, first.observed_at);
  practitioner(m.field(12), told.scene, order?.practitioner_id ?? e.practitioner_id);
  m.segment('OBR').field(1).whole(1);
  if (order !== undefined) entity(m.field(2), order.order_id);
  entity(m.field(3), first.observation_id);
  const [code, words] = batteryName(first);
  m.field(4).coded(code, words, 'LN').field(7).time(first.observed_at);
  if (first.specimen !== null && !told.scene.version.timing)
    m.field(15).text(SPECIMEN[first.specimen]![0]).sub(2).text(SPECIMEN[first.specimen]![1]);
  practitioner(m.field(16), told.scene, order?.practitioner_id ?? e.practitioner_id);
  m.field(22)
    .time(time)
    .field(24)
    .text(SECTION[first.category] ?? 'OTH');
  m.field(25).text(corrected || first.status !== 'final' ? 'C' : 'F');
  oldTiming(m, told.scene, 27, first.observed_at);
}

function batteryName(o: ObservationRow): readonly [string, string] {
  if (o.panel !== null) return [panelCodes.get(o.panel) ?? o.loinc_code, o.panel];
  if (o.category === 'vital-signs') return [VITALS, 'Vital signs'];
  return [o.loinc_code, o.type];
}

/** OBX. Numbers are NM, answers in words ST, dates DT. */
function writeResult(
  m: Message,
  n: number,
  o: ObservationRow,
  value: number | null,
  flag: ObservationRow['interpretation'],
  status: 'F' | 'C',
  { scene }: Told,
): void {
  const date = o.value_text !== null && /^\d{4}-\d\d-\d\d$/.test(o.value_text);
  m.segment('OBX')
    .field(1)
    .whole(n)
    .field(2)
    .text(value !== null ? 'NM' : date ? 'DT' : 'ST');
  m.field(3).coded(o.loinc_code, loinc.entries.get(o.loinc_code)?.display ?? o.type, 'LN');
  m.field(5);
  if (value !== null) m.decimal(value, 3);
  else m.text(date ? o.value_text!.replaceAll('-', '') : o.value_text);
  m.field(6).coded(o.units, o.units, 'UCUM').field(7).text(o.reference_range).field(8).text(flag);
  m.field(11).text(status).field(14).time(o.observed_at);
  // Analysed where the field exists (from 2.4).
  if (scene.version.ownTriggers && o.category === 'laboratory') m.field(19).time(o.issued_at);
}

function writeSpecimen(m: Message, { scene }: Told, o: ObservationRow): void {
  if (o.specimen === null || !scene.version.timing) return;
  const [code, words, system] = SPECIMEN[o.specimen]!;
  m.segment('SPM').field(1).whole(1).field(2).sub(1).whole(o.observation_id).sub(2).text(AUTHORITY);
  m.field(4).coded(code, words, system).field(17).time(o.observed_at);
}
