// Judges of HL7 v2: a grammar, a dictionary of the standard and a receiver that are not ours, and our own validator.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge as validate } from '../../../src/formats/hl7v2/judge.ts';
import { entriesOf } from '../../../src/formats/hl7v2/read.ts';
import { files } from '../../../src/formats/hl7v2/settings.ts';
import { stream } from '../../../src/run/stream/stream.ts';
import { unpaced } from '../../fixtures/unpaced.ts';
import type { Judge, Verdict } from '../judges.ts';
import {
  DICTIONARY,
  type Dictionary,
  dictionaryOf,
  grammarOf,
  packageNamed,
  RECEIVER,
  REDOX,
  type Receiver,
  type Redox,
  takingAll,
  typeOf,
} from './parts.ts';

const FLAGS = ['--format', 'hl7v2'];
const VERSION = '2.5.1';

/** Every message of a run, file by file. */
export function* messagesOf(run: string): Generator<string> {
  const decoder = new TextDecoder();
  for (const path of files)
    for (const entry of entriesOf(join(run, path))) if (entry.message) yield decoder.decode(entry.bytes);
}

/** Ask of each message what is wrong with it. */
function each(run: string, faultsOf: (message: string) => readonly string[]): Verdict {
  const errors: string[] = [];
  let entities = 0;
  for (const message of messagesOf(run)) {
    entities++;
    for (const fault of faultsOf(message)) errors.push(`${message.split('|')[9]}: ${fault}`);
  }
  return { entities, errors };
}

const absent = (name: string) => () => (packageNamed(name) === null ? `npm package ${name}` : null);

const grammar: Judge = {
  format: `HL7 v2, ${VERSION}`,
  flags: FLAGS,
  name: '@redoxengine/redox-hl7-v2 1.0.1',
  looks: 'messages by a grammar of structures',
  missing: absent(REDOX),
  judge: async (run) => {
    const parses = grammarOf(packageNamed<Redox>(REDOX)!);
    return each(run, (m) => (parses(m) ? [] : [`refused ${typeOf(m)}`]));
  },
};

const dictionary: Judge = {
  format: `HL7 v2, ${VERSION}`,
  flags: FLAGS,
  name: 'hl7-dictionary 1.0.1',
  looks: 'structures, and required, repeated, withdrawn and surplus fields',
  missing: absent(DICTIONARY),
  judge: async (run) => each(run, dictionaryOf(packageNamed<Dictionary>(DICTIONARY)!.definitions[VERSION]!)),
};

/**
 * This receiver keeps a message in its buffer and answers the next one on the same connection for both, whereupon we connect again:
 * some fifty messages a second, and each is seen more than once.
 */
const TO_RECEIVER = 2000;

/** A folder with the beginning of a run's ADT messages. */
function firstMessages(run: string, count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'careloom-judge-'));
  mkdirSync(join(folder, 'hl7v2'));
  const messages: string[] = [];
  for (const entry of entriesOf(join(run, 'hl7v2/ADT.hl7'))) {
    if (entry.message) messages.push(new TextDecoder().decode(entry.bytes));
    if (messages.length === count) break;
  }
  writeFileSync(join(folder, 'hl7v2/ADT.hl7'), `${messages.join('\r')}\r`);
  return folder;
}

const receiver: Judge = {
  format: `HL7 v2, ${VERSION}`,
  flags: FLAGS,
  name: 'node-hl7-server 2.5.0',
  looks: `the first ${TO_RECEIVER.toLocaleString('en-US')} ADT messages streamed over MLLP: each parsed and acknowledged`,
  missing: absent(RECEIVER),
  judge: async (run) => {
    const { to, got, close } = takingAll(packageNamed<Receiver>(RECEIVER)!);
    const few = firstMessages(run, TO_RECEIVER);
    const done = await stream(few, { ...unpaced, to, types: ['ADT'] });
    await close();
    rmSync(few, { recursive: true });
    const errors: string[] = [];
    if (done.deadLetters > 0)
      errors.push(
        `${done.deadLetters} dead letters: ${readFileSync(done.deadLetterFile, 'utf8').slice(0, 300)}`,
      );
    const different = new Set(got).size;
    if (different !== done.messages || done.accepted !== done.messages)
      errors.push(`${done.messages} messages sent, ${done.accepted} accepted, ${different} got`);
    return { entities: done.messages, errors };
  },
};

const own: Judge = {
  format: `HL7 v2, ${VERSION}`,
  flags: FLAGS,
  name: 'careloom validate',
  looks:
    'structures, segments, fields, types, tables, escapes, character set, control ids, batch counts (our own)',
  missing: () => null,
  judge: async (run) => {
    const { files: judged, located } = validate(files.map((path) => join(run, path)));
    return {
      entities: judged.reduce((sum, file) => sum + file.entries, 0),
      errors: located.map((l) => `${l.where}: ${l.problem}`),
    };
  },
};

export const hl7v2Judges: readonly Judge[] = [grammar, dictionary, receiver, own];
