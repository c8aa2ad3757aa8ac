// HL7 v2 as a print: one batch file for each family of messages, every life in the order of its events.
import { SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import type { Json } from '../../schema/fold.ts';
import { isOn, numberIn, textIn } from '../../schema/setting.ts';
import type { Frame, Page, Print, PrintContext, Printer } from '../print.ts';
import { Bytes } from '../text/bytes.ts';
import { NPI_OID } from './local-tables.ts';
import { Message } from './message.ts';
import { firstDay, momentsOf } from './moments.ts';
import { lookUps, type Moment, type Scene } from './scene.ts';
import { FAMILIES, type Family, pathOf } from './settings.ts';
import { writeStaff } from './staff.ts';
import { versionOf } from './versions.ts';

/** What partitions tell the end of the run. */
interface Seen {
  readonly messages: Readonly<Record<string, number>>;
  /** Practitioners who appear, in order. */
  readonly staff: readonly number[];
  /** Time of the earliest message. */
  readonly first: number;
}

const NOTHING: Seen = { messages: {}, staff: [], first: Number.MAX_SAFE_INTEGER };

export const hl7v2: Print = {
  open: (context, page) => printer(context, page),
  merge: (a, b) => merged(a as unknown as Seen, b as unknown as Seen) as unknown as Json,
  end: (context, seen) => frames(context, (seen ?? NOTHING) as unknown as Seen),
};

function sceneOf(context: PrintContext): Scene {
  const { settings: chosen, asOf, historyYears } = context;
  return {
    version: versionOf(textIn(chosen, 'version')),
    sender: textIn(chosen, 'sender'),
    receiver: textIn(chosen, 'receiver'),
    processing: textIn(chosen, 'processing'),
    oml: !isOn(chosen, 'laboratoryAsOrm'),
    slips: numberIn(chosen, 'slips'),
    from: historyYears === 'all' ? null : firstDay(asOf, historyYears, Number.NEGATIVE_INFINITY),
    asOf,
    ...lookUps(context.world),
  };
}

function printer(context: PrintContext, page: (path: string) => Page): Printer {
  const scene = sceneOf(context);
  const open = new Map<Family, { readonly page: Page; readonly message: Message }>();
  const pageOf = (family: Family) => {
    const known = open.get(family);
    if (known !== undefined) return known;
    const found = page(pathOf(family));
    const made = { page: found, message: new Message(found.bytes) };
    open.set(family, made);
    return made;
  };
  let messages: Record<string, number> = {};
  let staff = new Set<number>();
  let first = NOTHING.first;
  return {
    print(life) {
      for (const moment of momentsOf(scene, life, context.rng)) {
        const to = pageOf(moment.family);
        writeMessage(to.message, scene, moment);
        to.page.entries++;
        messages[moment.family] = (messages[moment.family] ?? 0) + 1;
        first = Math.min(first, moment.time);
      }
      for (const id of staffOf(life)) if (scene.practitioners.has(id)) staff.add(id);
    },
    close() {
      const told = { messages, staff: [...staff].sort((a, b) => a - b), first };
      open.clear();
      messages = {};
      staff = new Set();
      first = NOTHING.first;
      return told;
    },
  };
}

/** Everyone whom the rows of a life name. */
function staffOf(life: Life): number[] {
  const rows = [
    life.encounters,
    life.medications,
    life.procedures,
    life.orders,
    life.appointments,
    life.notes,
    life.claims,
  ] as const;
  return [life.patient.primary_care_id, ...rows.flatMap((r) => r.map((row) => row.practitioner_id))];
}

/** Messages with an event segment. */
const WITH_EVENT: ReadonlySet<string> = new Set(['ADT', 'BAR', 'DFT', 'MDM']);

export function writeMessage(m: Message, scene: Scene, moment: Moment): void {
  const [code, trigger] = moment.type;
  writeHeader(m, scene, moment);
  if (WITH_EVENT.has(code)) {
    m.segment('EVN');
    if (!scene.version.withdrawn) m.field(1).text(trigger);
    m.field(2).time(moment.time);
    if (moment.occurred !== undefined) m.field(3).time(moment.occurred);
  }
  moment.body(m);
  m.end();
}

function writeHeader(m: Message, scene: Scene, moment: Omit<Moment, 'body' | 'rank' | 'family'>): void {
  const { version } = scene;
  const [code, trigger, structure] = moment.type;
  m.header('MSH').field(3).text(scene.sender).field(4);
  if (moment.facility === null) m.text('REGISTRY');
  else if (version.namesStructure) {
    const f = scene.facilities.get(moment.facility);
    m.whole(moment.facility);
    if (f !== undefined) m.component(2).text(`${NPI_OID}.${f.npi}`).component(3).text('ISO');
  } else m.whole(moment.facility);
  m.field(5).text(scene.receiver).field(7).time(moment.time);
  m.field(9).text(code).component(2).text(trigger);
  if (version.namesStructure) m.component(3).text(structure);
  // A control id is made of the trigger and the row it is about: the same in every run, and unique in it.
  m.field(10)
    .text(trigger)
    .whole(moment.row)
    .text(moment.mark ?? null);
  m.field(11).text(scene.processing).field(12).text(version.name).field(18).text('UNICODE UTF-8');
}

function merged(a: Seen, b: Seen): Seen {
  const messages = { ...a.messages };
  for (const [family, n] of Object.entries(b.messages)) messages[family] = (messages[family] ?? 0) + n;
  return {
    messages,
    staff: [...new Set([...a.staff, ...b.staff])].sort((x, y) => x - y),
    first: Math.min(a.first, b.first),
  };
}

/** Headers and trailers of all files; the staff messages stand in the header of theirs. */
function frames(context: PrintContext, seen: Seen): Frame[] {
  const scene = sceneOf(context);
  const time = seen.first === NOTHING.first ? scene.asOf * SECONDS_PER_DAY : seen.first;
  return FAMILIES.map((family) => {
    const before = printed((m) => {
      header(m, scene, family, 'FHS');
      header(m, scene, family, 'BHS');
      if (family === 'MFN') for (const id of seen.staff) staffMessage(m, scene, id, time);
    });
    const count = family === 'MFN' ? seen.staff.length : (seen.messages[family] ?? 0);
    const after = printed((m) =>
      m.segment('BTS').field(1).whole(count).segment('FTS').field(1).whole(1).end(),
    );
    return { path: pathOf(family), before, after, entries: family === 'MFN' ? count : 0 };
  });
}

/** FHS or BHS: dated by the anchor date, for a file must not tell when it was made. */
function header(m: Message, scene: Scene, family: Family, name: 'FHS' | 'BHS'): void {
  m.header(name).field(3).text(scene.sender).field(5).text(scene.receiver);
  m.field(7)
    .time(scene.asOf * SECONDS_PER_DAY)
    .field(9)
    .text(`${family}.hl7`);
  m.field(11)
    .text(`${family}${name === 'FHS' ? 'F' : 'B'}1`)
    .end();
}

function staffMessage(m: Message, scene: Scene, id: number, time: Seconds): void {
  writeHeader(m, scene, { time, type: ['MFN', 'M02', 'MFN_M02'], row: id, facility: null });
  writeStaff(m, scene, id, time);
  m.end();
}

function printed(write: (m: Message) => void): Uint8Array {
  const chunks: Uint8Array[] = [];
  const bytes = new Bytes({ write: (chunk) => chunks.push(chunk.slice()) }, 1 << 16);
  write(new Message(bytes));
  bytes.flush();
  return Buffer.concat(chunks);
}
