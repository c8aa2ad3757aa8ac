// Rows of HL7 v2 batch files: what ADT, RDE, VXU and ORU messages say of patients, visits, prescriptions, vaccines and results.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, type Extract, Procedures, type Row, rowOf } from './extract.ts';

/** Batch file by entity. Messages carry no problem list. */
const FILES: Readonly<Partial<Record<Entity, string>>> = {
  patients: 'ADT.hl7',
  encounters: 'ADT.hl7',
  medications: 'RDE.hl7',
  allergies: 'ADT.hl7',
  procedures: 'ADT.hl7',
  immunizations: 'VXU.hl7',
  observations: 'ORU.hl7',
};

/** Segments of one message: fields from 1, as the standard counts them. */
type Message = readonly (readonly string[])[];

export const hl7v2Extract: Extract = {
  format: 'hl7v2',
  entities: Object.keys(FILES) as Entity[],
  present: (dir) => existsSync(join(dir, 'hl7v2', 'ADT.hl7')),
  async rows(dir, entity, take) {
    const path = join(dir, 'hl7v2', FILES[entity]!);
    if (!existsSync(path)) return;
    const state: State = { seen: new Set(), procedures: new Procedures() };
    for (const message of messagesOf(path)) for (const row of rowsOf(entity, message, state)) take(row);
  },
  /** An order that was placed before the written history has no message. */
  omits: (entity, row) => entity === 'medications' && row.fields.ordered === 'elsewhere',
};

interface State {
  /** Keys of rows that messages repeat: a visit is told again at every event of it. */
  readonly seen: Set<string>;
  readonly procedures: Procedures;
}

const CHUNK = 1 << 20;

/** Messages of a batch file, one at a time. */
function* messagesOf(path: string): Generator<Message> {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK);
  const decoder = new TextDecoder();
  let rest = '';
  let message: string[][] = [];
  try {
    for (;;) {
      const bytes = readSync(file, chunk, 0, CHUNK, null);
      rest += decoder.decode(chunk.subarray(0, bytes), { stream: bytes > 0 });
      const segments = rest.split(/[\r\n]+/);
      rest = bytes === 0 ? '' : segments.pop()!;
      for (const segment of segments) {
        if (segment.startsWith('MSH')) {
          if (message.length > 0) yield message;
          message = [];
        }
        const fields = segment.split('|');
        // MSH-1 is the separator itself.
        if (fields[0] === 'MSH') fields.splice(1, 0, '|');
        if (segment !== '') message.push(fields);
      }
      if (bytes === 0) break;
    }
    if (message.length > 0) yield message;
  } finally {
    closeSync(file);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\' };
const unescaped = (text: string) => text.replace(/\\([FSTRE])\\/g, (_, letter: string) => ESCAPES[letter]!);
const component = (field: string | undefined, n: number) =>
  unescaped((field ?? '').split('~')[0]!.split('^')[n - 1] ?? '');
const GENDERS: Readonly<Record<string, string>> = { M: 'male', F: 'female', O: 'other' };

/** Number of the patient: the repetition of PID-3 that is a person’s internal number. */
function patientOf(message: Message): string {
  const pid = message.find((s) => s[0] === 'PID');
  const own = pid?.[3]?.split('~').find((r) => r.split('^')[4] === 'PI');
  return component(own, 1);
}

const visitOf = (message: Message) => component(message.find((s) => s[0] === 'PV1')?.[19], 1);

function rowsOf(entity: Entity, message: Message, state: State): readonly Row[] {
  const patient = patientOf(message);
  const once = (row: Row): readonly Row[] => {
    if (state.seen.has(row.key)) return [];
    state.seen.add(row.key);
    return [row];
  };
  const all = (name: string) => message.filter((s) => s[0] === name);
  switch (entity) {
    case 'patients': {
      const [pid] = all('PID');
      if (pid === undefined) return [];
      const gender = GENDERS[pid[8] ?? ''] ?? '';
      return once(rowOf.patient(patient, component(pid[5], 1), component(pid[5], 2), pid[7] ?? '', gender));
    }
    case 'encounters': {
      const visit = visitOf(message);
      const admitted = message.find((s) => s[0] === 'PV1')?.[44] ?? '';
      return visit === '' ? [] : once(rowOf.encounter(visit, patient, admitted));
    }
    case 'allergies':
      return all('AL1').flatMap((s) => once(rowOf.allergy(patient, component(s[3], 2), s[6] ?? '', {})));
    case 'procedures':
      return all('PR1').map((s) =>
        state.procedures.row(visitOf(message), patient, component(s[3], 1), s[5] ?? ''),
      );
    case 'medications':
      return message.some((s) => s[0] === 'ORC' && s[1] === 'NW')
        ? once(prescriptionOf(message, patient))
        : [];
    case 'immunizations':
      return vaccinesOf(message, patient);
    case 'observations':
      return all('OBX').map((s) =>
        rowOf.observation(patient, s[14] ?? '', component(s[3], 1), unescaped(s[5] ?? '')),
      );
    default:
      return [];
  }
}

function prescriptionOf(message: Message, patient: string): Row {
  const segment = (name: string) => message.find((s) => s[0] === name);
  const order = segment('ORC');
  const drug = segment('RXE');
  return rowOf.medication(component(order?.[2], 1), patient, segment('TQ1')?.[7] ?? '', {
    rxnorm: component(drug?.[2], 1),
    ndc: component(drug?.[2], 4),
  });
}

/** Each order group: ORC with the number, RXA with vaccine and day. */
function vaccinesOf(message: Message, patient: string): readonly Row[] {
  const rows: Row[] = [];
  let number = '';
  for (const s of message) {
    if (s[0] === 'ORC') number = component(s[3], 1);
    if (s[0] === 'RXA') rows.push(rowOf.immunization(number, patient, component(s[5], 1), s[3] ?? ''));
  }
  return rows;
}
