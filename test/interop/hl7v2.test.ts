// HL7 v2 in the hands of others: a grammar of messages, a dictionary of the standard, and a receiver, none of them ours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
import { withPart } from './part.ts';

/** A package that may be missing. */
function packageNamed<T>(name: string): T | null {
  try {
    return createRequire(import.meta.url)(name) as T;
  } catch {
    return null;
  }
}

const lives = livesFor(24);
const typeOf = (message: string) => message.split('|')[8]!;

interface Redox {
  Parser: new () => { parse(text: string): unknown };
}

withPart(
  'redox-hl7-v2',
  packageNamed<Redox>('@redoxengine/redox-hl7-v2'),
  'npm install @redoxengine/redox-hl7-v2@1.0.1',
  ({ Parser }) => {
    const parser = new Parser();
    const parses = (text: string) => {
      try {
        return parser.parse(text) !== undefined;
      } catch {
        return false;
      }
    };

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

interface Node {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly children?: readonly Node[];
}
interface Field {
  readonly datatype: string;
  /** 2 required, 4 withdrawn. */
  readonly opt: number;
  readonly rep: number;
  readonly table?: number;
}
interface Version {
  readonly messages: Readonly<Record<string, { readonly segments: { readonly segments: readonly Node[] } }>>;
  readonly segments: Readonly<Record<string, { readonly fields: readonly Field[] }>>;
}
interface Dictionary {
  readonly definitions: Readonly<Record<string, Version>>;
}

/** A structure as a regular expression over segment names; a maximum of 0 means any number. */
function pattern(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const inner = node.children
        ? pattern(node.children)
        : node.name
            .split(',')
            .map((n) => `${n} `)
            .join('|');
      const mark = node.min === 0 ? (node.max === 1 ? '?' : '*') : node.max === 1 ? '' : '+';
      return `(?:${inner})${mark}`;
    })
    .join('');
}

/**
 * Where the dictionary is at odds with the standard: OML of 2.6 repeats no timing there, OBX-4 of 2.3.1 is conditional.
 */
const ODDITIES = ['2.6 structure OML^O21^OML_O21', '2.3.1 OBX-4 required'];

withPart(
  'hl7-dictionary',
  packageNamed<Dictionary>('hl7-dictionary'),
  'npm install hl7-dictionary@1.0.1',
  ({ definitions }) => {
    it.each(VERSIONS.filter((v) => v !== '2.8'))('knows what is printed in version %s', (version) => {
      const { messages, segments } = definitions[version]!;
      const found = new Set<string>();
      for (const message of messagesOf(filesOf(printLives(lives.slice(0, 8), { version, slips: 0.3 })))) {
        const lines = message.split('\r').filter(Boolean);
        const type = typeOf(message);
        const [code, trigger, structure] = type.split('^');
        const known = messages[`${code}_${trigger}`] ?? messages[structure!];
        const names = lines.map((line) => `${line.slice(0, 3)} `).join('');
        if (known === undefined) found.add(`${version} no message ${type}`);
        else if (!new RegExp(`^${pattern(known.segments.segments)}$`).test(names))
          found.add(`${version} structure ${type}`);
        for (const line of lines)
          for (const fault of fieldFaults(line, segments)) found.add(`${version} ${fault}`);
      }
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

function fieldFaults(line: string, segments: Version['segments']): string[] {
  const values = line.split('|');
  const name = values[0]!;
  if (name === 'MSH') values.splice(1, 0, '|');
  const fields = segments[name]?.fields;
  if (fields === undefined) return [`no segment ${name}`];
  const surplus = values.slice(fields.length + 1).some((v) => v !== '')
    ? [`${name} has a field too many`]
    : [];
  const faults = fields.flatMap((field, i) => {
    const value = values[i + 1] ?? '';
    if (value === '') return field.opt === 2 ? [`${name}-${i + 1} required`] : [];
    if (field.opt === 4) return [`${name}-${i + 1} withdrawn`];
    return field.rep === 1 && value.includes('~') && name !== 'MSH' ? [`${name}-${i + 1} repeats`] : [];
  });
  return [...surplus, ...faults];
}

interface Inbound {
  close(): Promise<unknown>;
  on(event: string, listener: () => void): void;
}
interface HlServer {
  Server: new (
    options: object,
  ) => {
    createInbound(
      options: { port: number },
      take: (
        req: { getMessage(): { get(path: string): { toString(): string } } },
        res: { sendResponse(code: string): Promise<void> },
      ) => Promise<void>,
    ): Inbound;
  };
}

withPart(
  'node-hl7-server',
  packageNamed<HlServer>('node-hl7-server'),
  'npm install node-hl7-server@2.5.0',
  ({ Server }) => {
    const scratch = mkdtempSync(join(tmpdir(), 'careloom-hl7-'));
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    it('takes a stream and acknowledges each message', async () => {
      mkdirSync(join(scratch, 'hl7v2'));
      const files = filesOf(printLives(lives.slice(0, 2)));
      for (const name of ['ADT', 'ORU', 'SIU'] as const)
        writeFileSync(join(scratch, pathOf(name)), files.get(pathOf(name))!);
      const got: string[] = [];
      const port = 20_000 + (process.pid % 20_000);
      const inbound = new Server({ bindAddress: '127.0.0.1' }).createInbound({ port }, async (req, res) => {
        got.push(req.getMessage().get('MSH.10').toString());
        await res.sendResponse('AA');
      });
      const done = await stream(scratch, {
        to: `mllp://127.0.0.1:${port}`,
        pace: { speed: Number.POSITIVE_INFINITY, rate: Number.POSITIVE_INFINITY },
        patience: { attempts: 5, pause: 20, longest: 1000, outage: 20_000 },
        timeout: 10_000,
        tls: false,
        resume: false,
        force: false,
      });
      await inbound.close();
      expect(done).toMatchObject({ accepted: done.messages, deadLetters: 0 });
      expect(new Set(got).size).toBe(done.messages);
    });
  },
);
