// HL7 v2 in the hands of others: a grammar of messages, a dictionary of the standard, and a receiver, none of them ours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { segments as ours } from '../../src/formats/hl7v2/definition.ts';
import { FIELD_COUNTS } from '../../src/formats/hl7v2/segment-tables.ts';
import { pathOf } from '../../src/formats/hl7v2/settings.ts';
import { STRUCTURES } from '../../src/formats/hl7v2/structures.ts';
import { VERSIONS } from '../../src/formats/hl7v2/versions.ts';
import { stream } from '../../src/run/stream/stream.ts';
import { filesOf, livesFor, messagesOf, printLives } from '../fixtures/hl7.ts';
import { FAULTS } from '../fixtures/hl7-faults.ts';
import { unpaced } from '../fixtures/unpaced.ts';
import {
  DICTIONARY,
  type Dictionary,
  dictionaryOf,
  grammarOf,
  type Node,
  packageNamed,
  RECEIVER,
  REDOX,
  type Receiver,
  type Redox,
  takingAll,
  typeOf,
} from './hl7v2/parts.ts';
import { withPart } from './part.ts';

const lives = livesFor(24);

withPart(
  'redox-hl7-v2',
  packageNamed<Redox>(REDOX),
  'npm install @redoxengine/redox-hl7-v2@1.0.1',
  (redox) => {
    const parses = grammarOf(redox);

    it('parses every kind of message by its own grammar', () => {
      const messages = messagesOf(filesOf(printLives(lives, { slips: 0.3 })));
      const refused = messages.filter((m) => !parses(m)).map((m) => `${typeOf(m)} ${m.split('|')[9]}`);
      expect(refused).toEqual([]);
      expect(new Set(messages.map(typeOf)).size).toBeGreaterThanOrEqual(23);
    });

    it('refuses what lacks a segment, so that its word counts', () => {
      for (const name of ['PV1 missing', 'no MSH', 'trigger'])
        expect(parses(FAULTS.find((f) => f.name === name)!.lines.join('\r')), name).toBe(false);
    });
  },
);

/**
 * Where the dictionary is at odds with the standard: OML of 2.6 repeats no timing there, OBX-4 of 2.3.1 is conditional.
 */
const ODDITIES = ['2.6 structure OML^O21^OML_O21', '2.3.1 OBX-4 required'];

withPart(
  'hl7-dictionary',
  packageNamed<Dictionary>(DICTIONARY),
  'npm install hl7-dictionary@1.0.1',
  ({ definitions }) => {
    it.each(VERSIONS.filter((v) => v !== '2.8'))('knows what is printed in version %s', (version) => {
      const faultsOf = dictionaryOf(definitions[version]!);
      const messages = messagesOf(filesOf(printLives(lives.slice(0, 8), { version, slips: 0.3 })));
      const found = new Set(messages.flatMap((m) => faultsOf(m).map((fault) => `${version} ${fault}`)));
      expect([...found].filter((fault) => !ODDITIES.includes(fault))).toEqual([]);
    });

    it('agrees with every segment that the validator knows', () => {
      const { segments } = definitions['2.5.1']!;
      for (const [name, parts] of ours) {
        const theirs = segments[name]!.fields.map((f) => [
          f.datatype,
          f.opt === 2,
          f.rep || Number.POSITIVE_INFINITY,
          f.table ?? null,
        ]);
        expect(
          parts.map((p) => [p.type, p.required, p.most, p.table]),
          name,
        ).toEqual(theirs);
        const counts = VERSIONS.slice(0, 8).map((v) => definitions[v]!.segments[name]?.fields.length ?? 0);
        expect(FIELD_COUNTS[name], name).toEqual(counts);
      }
    });

    it('has the structures that the validator knows', () => {
      const { messages } = definitions['2.5.1']!;
      for (const name of Object.keys(STRUCTURES).filter(
        (n) => messages[n] !== undefined && !/^(ORM|OML|OMG)/.test(n),
      ))
        expect(notation(messages[name]!.segments.segments), name).toBe(STRUCTURES[name]);
    });
  },
);

/** The dictionary's structure in our notation. */
function notation(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const mark = node.min === 0 ? (node.max === 1 ? '?' : '*') : node.max === 1 ? '' : '+';
      return node.children ? `(${notation(node.children)})${mark}` : `${node.name}${mark}`;
    })
    .join(' ');
}

withPart(
  'node-hl7-server',
  packageNamed<Receiver>(RECEIVER),
  'npm install node-hl7-server@2.5.0',
  (server) => {
    const scratch = mkdtempSync(join(tmpdir(), 'careloom-hl7-'));
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    it('takes a stream and acknowledges each message', async () => {
      mkdirSync(join(scratch, 'hl7v2'));
      const files = filesOf(printLives(lives.slice(0, 2)));
      for (const name of ['ADT', 'ORU', 'SIU'] as const)
        writeFileSync(join(scratch, pathOf(name)), files.get(pathOf(name))!);
      const { to, got, close } = takingAll(server);
      const done = await stream(scratch, { ...unpaced, to });
      await close();
      expect(done).toMatchObject({ accepted: done.messages, deadLetters: 0 });
      expect(new Set(got).size).toBe(done.messages);
    });
  },
);
