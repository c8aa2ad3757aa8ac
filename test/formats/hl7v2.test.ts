// HL7 v2: lives as messages in the order of events, sound in every version, and a validator that finds what it should.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/formats/hl7v2/check.ts';
import { judge } from '../../src/formats/hl7v2/judge.ts';
import { Message } from '../../src/formats/hl7v2/message.ts';
import { hl7v2 } from '../../src/formats/hl7v2/print.ts';
import {
  entriesIn,
  entriesOf,
  fieldsOf,
  headerField,
  separatorsOf,
  unescaped,
} from '../../src/formats/hl7v2/read.ts';
import { grouped } from '../../src/formats/hl7v2/scene.ts';
import { FAMILIES, pathOf } from '../../src/formats/hl7v2/settings.ts';
import { VERSIONS } from '../../src/formats/hl7v2/versions.ts';
import { Bytes } from '../../src/formats/text/bytes.ts';
import { filesOf, livesFor, messagesOf, printLives } from '../fixtures/hl7.ts';
import { FAULTS, SOUND } from '../fixtures/hl7-faults.ts';

const lives = livesFor(40);
const printed = printLives(lives);
const files = filesOf(printed);
const scratch = mkdtempSync(join(tmpdir(), 'careloom-hl7-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A message in parts: MSH fields and segments. */
function parts(text: string) {
  const segments = text
    .split('\r')
    .filter(Boolean)
    .map((line) => line.split('|'));
  const msh = segments[0]!;
  return {
    segments,
    time: msh[6]!,
    trigger: msh[8]!.split('^')[1]!,
    code: msh[8]!.split('^')[0]!,
    control: msh[9]!,
  };
}
type Parsed = ReturnType<typeof parts>;
const parsed = new Map<ReadonlyMap<string, string>, Map<string, Parsed[]>>();
function family(name: (typeof FAMILIES)[number], from: ReadonlyMap<string, string> = files) {
  const known = parsed.get(from) ?? new Map<string, Parsed[]>();
  parsed.set(from, known);
  if (!known.has(name)) known.set(name, messagesOf(new Map([[name, from.get(pathOf(name))!]])).map(parts));
  return known.get(name)!;
}
const segmentsOf = (m: ReturnType<typeof parts>, name: string) => m.segments.filter((s) => s[0] === name);

describe('a sound message', () => {
  it('has no fault', () => {
    expect(checkMessage(SOUND.join('\r'))).toEqual([]);
  });

  it.each(FAULTS)('is told from one with a fault: $name', ({ lines, end = '\r', rule, place }) => {
    const found = checkMessage(lines.join(end), end === '\n');
    expect(found).toContainEqual(expect.objectContaining({ rule, place }));
    // One slip is not a flood.
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it('is checked in every kind of value', () => {
    const broken: readonly [string, string, string][] = [
      ['PID|1||1^^^H^MR~2^^^H^MR||A^B~C^D', 'ok', ''],
      ['PV1|1|I~O', 'field.repeats', 'PV1-2'],
      ['PV1|1|I^x', 'component.surplus', 'PV1-2'],
      ['PID|1||^^^H^MR||A^B', 'component.required', 'PID-3.1'],
      ['PID|1||1^^^H^QQ||A^B', 'table', 'PID-3.5'],
      ['PID|1||1^^^H^MR||A\\Q\\^B', 'escape', 'PID-5'],
      ['PID|1||1^^^H^MR||A\\^B', 'escape', 'PID-5'],
      ['DG1|1||J18.9^x^I10C||20240115|Q', 'table', 'DG1-6'],
      ['OBX|1|NM|1-1^x^LN||high||||||F', 'type.NM', 'OBX-5'],
      ['OBX|1||1-1^x^LN||5||||||F', 'field.required', 'OBX-2'],
      ['OBX|1|DT|1-1^x^LN||20230229||||||F', 'type.DT', 'OBX-5'],
      ['OBX|1|TM|1-1^x^LN||2460||||||F', 'type.TM', 'OBX-5'],
      ['AL1|1|DA^x^HL70127|1|QQ^x^HL70128', 'table', 'AL1-4.1'],
    ];
    for (const [line, rule, place] of broken) {
      const name = line.slice(0, 3);
      const kept = SOUND.filter((l) => !l.startsWith(name));
      const at = name === 'OBX' ? 4 : SOUND.findIndex((l) => l.startsWith(name));
      const found = checkMessage(kept.toSpliced(at, 0, line).join('\r'));
      expect(
        found.map((f) => [f.rule, f.place]),
        line,
      ).toEqual(rule === 'ok' ? [] : [[rule, place]]);
    }
  });
});

describe('what is printed', () => {
  it.each(VERSIONS)('is sound in version %s, slips among it', (version) => {
    const faults = messagesOf(filesOf(printLives(lives.slice(0, 6), { version, slips: 0.5 }))).flatMap((m) =>
      checkMessage(m).map((f) => `${parts(m).trigger} ${f.place} ${f.problem}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('is counted in its trailers and by its entries', () => {
    for (const name of FAMILIES) {
      const path = pathOf(name);
      writeFileSync(join(scratch, `${name}.hl7`), files.get(path)!);
      const frame = printed.frames.find((f) => f.path === path)!;
      expect(family(name).length).toBe((printed.entries.get(path) ?? 0) + frame.entries);
      expect(family(name).length, name).toBeGreaterThan(0);
    }
    const verdict = judge(FAMILIES.map((name) => join(scratch, `${name}.hl7`)));
    expect(verdict.located).toEqual([]);
    expect(verdict.findings.every((f) => f.failed === 0 && f.of > 1000)).toBe(true);
  });

  it('is the same in one partition and in three', () => {
    const cuts = [lives.slice(0, 13), lives.slice(13, 14), lives.slice(14)].map((some) => printLives(some));
    for (const path of printed.files.keys())
      expect(cuts.map((c) => c.files.get(path) ?? '').join('') === printed.files.get(path), path).toBe(true);
    const [a, b, c] = cuts.map((cut) => cut.seen);
    expect(hl7v2.merge(hl7v2.merge(c!, a!), b!)).toEqual(printed.seen);
  });

  it('has control ids of its own', () => {
    const ids = messagesOf(files).map((m) => parts(m).control);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(20);
  });

  it('tells every visit, result, prescription, dose, order and note of the lives, once', () => {
    const sum = (f: (life: (typeof lives)[number]) => number) => lives.reduce((n, life) => n + f(life), 0);
    const adt = family('ADT');
    expect(adt.filter((m) => m.trigger === 'A28').length).toBe(lives.length);
    expect(adt.filter((m) => ['A01', 'A04'].includes(m.trigger)).length).toBe(
      sum((l) => l.encounters.length),
    );
    expect(adt.filter((m) => m.trigger === 'A03').length).toBe(
      sum((l) => l.encounters.filter((e) => ['IMP', 'EMER'].includes(e.encounter_class)).length),
    );
    const results = family('ORU').flatMap((m) => segmentsOf(m, 'OBX'));
    expect(results.length).toBe(sum((l) => l.observations.length));
    expect(family('VXU').flatMap((m) => segmentsOf(m, 'RXA')).length).toBe(
      sum((l) => l.immunizations.length),
    );
    expect(family('ORM').length).toBe(sum((l) => l.orders.length));
    expect(family('MDM').length).toBe(sum((l) => l.notes.length));
    expect(family('RDE').filter((m) => segmentsOf(m, 'ORC')[0]![1] === 'NW').length).toBe(
      sum((l) => l.medications.filter((d) => d.encounter_id !== null).length),
    );
  });

  it('tells a stay in order: A01, A02, A08, A03, with the times of its beds', () => {
    let transfers = 0;
    const byVisit = grouped(family('ADT'), (m) => segmentsOf(m, 'PV1')[0]?.[19]);
    for (const life of lives)
      for (const e of life.encounters.filter((x) => x.encounter_class === 'IMP')) {
        const told = byVisit.get(`${e.encounter_id}^^^CARELOOM^VN`)!;
        const moves = life.movements.filter(
          (x) => x.encounter_id === e.encounter_id && x.event === 'transfer',
        );
        const stay = told.filter((m) => m.trigger !== 'A05');
        expect(stay.map((m) => m.trigger)).toEqual(['A01', ...moves.map(() => 'A02'), 'A08', 'A03']);
        expect(stay.map((m) => m.time)).toEqual(stay.map((m) => m.time).sort());
        transfers += moves.length;
      }
    expect(transfers).toBeGreaterThan(0);
  });

  it('orders before it reports', () => {
    const ordered = new Map(family('ORM').map((m) => [segmentsOf(m, 'ORC')[0]![2]!, m.time]));
    let matched = 0;
    for (const m of family('ORU')) {
      const order = segmentsOf(m, 'ORC')[0]![2]!;
      if (order === '') continue;
      matched++;
      expect(ordered.get(order)! <= m.time).toBe(true);
    }
    expect(matched).toBeGreaterThan(1000);
  });

  it('goes forward in time within a person and a file', () => {
    for (const [path, text] of printed.files) {
      let person = '';
      let time = '';
      for (const m of messagesOf(new Map([[path, text]])).map(parts)) {
        const id = segmentsOf(m, 'PID')[0]![3]!;
        if (id === person) expect(m.time >= time).toBe(true);
        [person, time] = [id, m.time];
      }
    }
  });
});

describe('slips', () => {
  const slipped = filesOf(printLives(lives, { slips: 0.7 }));
  const adt = family('ADT', slipped);

  it('are cancelled, merged, moved and changed', () => {
    const triggers = new Set([...adt, ...family('SIU', slipped)].map((m) => m.trigger));
    expect([...triggers]).toEqual(expect.arrayContaining(['A11', 'A12', 'A13', 'A40', 'S13', 'S14']));
  });

  it('of results are corrected after the final, and the correction is the truth', () => {
    const truth = new Map(lives.flatMap((l) => l.observations.map((o) => [o.observation_id, o.value])));
    const reports = family('ORU', slipped);
    const byControl = new Map(reports.map((r) => [r.control, r]));
    let corrections = 0;
    for (const m of reports.filter((r) => r.control.endsWith('C'))) {
      const final = byControl.get(m.control.slice(0, -1))!;
      expect(final.time < m.time).toBe(true);
      segmentsOf(m, 'OBX').forEach((obx, i) => {
        const before = segmentsOf(final, 'OBX')[i]!;
        expect(before[11]).toBe('F');
        if (obx[11] === 'C') {
          corrections++;
          expect(before[5]).not.toBe(obx[5]);
        } else expect(before.slice(1, 12)).toEqual(obx.slice(1, 12));
      });
      const first = Number(segmentsOf(m, 'OBR')[0]![3]!.split('^')[0]);
      expect(truth.has(first)).toBe(true);
    }
    expect(corrections).toBeGreaterThan(50);
  });

  it('move nothing else: without them the rest is the same', () => {
    const plain = new Set(messagesOf(files));
    const missing = messagesOf(slipped).filter((m) => plain.has(m)).length;
    expect(missing).toBeGreaterThan(plain.size * 0.5);
  });
});

describe('text', () => {
  function written(write: (m: Message) => void): string {
    const chunks: Uint8Array[] = [];
    const bytes = new Bytes({ write: (b) => chunks.push(b.slice()) }, 64);
    const message = new Message(bytes);
    write(message);
    message.end();
    bytes.flush();
    return Buffer.concat(chunks).toString('utf8');
  }
  const s = separatorsOf('MSH|^~\\&|');

  it('comes back as it was written, whatever it holds', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, (values) => {
        const line = written((m) => {
          m.segment('ZZZ').field(2);
          for (const [i, v] of values.entries()) m.component(i + 1).text(v);
        });
        expect(line).not.toMatch(/[\n~]|\r./);
        const field = fieldsOf(line.slice(0, -1), s)[2] ?? '';
        const read = field.split('^').map((c) => unescaped(c, s));
        expect(values.map((_, i) => read[i] ?? '')).toEqual(values);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('keeps the lines of formatted text', () => {
    const line = written((m) => m.segment('OBX').field(5).lines('one\r\ntwo\nthree | four'));
    expect(line).toBe('OBX|||||one\\.br\\two\\.br\\three \\F\\ four\r');
    expect(unescaped(line.slice(8, -1), s)).toBe('one\ntwo\nthree | four');
  });

  it('drops what is empty at the end, and counts what is empty before', () => {
    const line = written((m) =>
      m
        .segment('PID')
        .field(3)
        .text('7')
        .component(4)
        .sub(2)
        .text('x')
        .again()
        .text('8')
        .field(9)
        .text('')
        .field(11)
        .text(null),
    );
    expect(line).toBe('PID|||7^^^&x~8\r');
  });

  it('is printed long after the buffer is full', () => {
    const long = 'a|b'.repeat(50_000);
    const line = written((m) => m.segment('OBX').field(5).text(long));
    expect(unescaped(line.slice(8, -1), s)).toBe(long);
  });
});

describe('reading files', () => {
  it('finds every message where it begins, whatever ends the segments and wherever the pieces are cut', () => {
    const texts = [
      'MSH|^~\\&|A\rPID|1\r',
      'MSH|^~\\&|B\r\nPID|2\r\n',
      `MSH|^~\\&|C\nOBX|${'x'.repeat(3_000_000)}\n`,
    ];
    const text = `\r\nFHS|^~\\&\r${texts.join('\r\n')}\x0b${SOUND.join('\r')}\x1c\rBTS|4\rFTS|1`;
    const path = join(scratch, 'mixed.hl7');
    writeFileSync(path, text);
    const found = [...entriesOf(path)].map((e) => [
      Buffer.from(e.bytes).toString().slice(0, 10),
      e.message,
      e.lineFeeds,
    ]);
    expect(found).toEqual([
      ['FHS|^~\\&', false, false],
      ['MSH|^~\\&|A', true, true],
      ['MSH|^~\\&|B', true, true],
      ['MSH|^~\\&|C', true, true],
      ['MSH|^~\\&|A', true, false],
      ['BTS|4', false, false],
      ['FTS|1', false, false],
    ]);
    for (const e of entriesOf(path))
      expect(text.slice(e.offset).startsWith(Buffer.from(e.bytes).toString())).toBe(true);
  });

  it('reads header fields without the rest', () => {
    const [entry] = [...entriesIn(Buffer.from(SOUND.join('\r')))];
    expect([7, 9, 10, 12, 18, 30].map((n) => headerField(entry!.bytes, n))).toEqual([
      '20240115103000',
      'ADT^A01^ADT_A01',
      'MSG00001',
      '2.5.1',
      'UNICODE UTF-8',
      '',
    ]);
  });

  it('judges files as wholes: counts, control ids, character sets, what is no message', () => {
    const sound = `${SOUND.join('\r')}\r`;
    const path = join(scratch, 'bad.hl7');
    const bytes = Buffer.concat([
      Buffer.from(
        `FHS|^~\\&\rBHS|^~\\&\r${sound}${sound}${sound.replace('MSG00001', 'MSG2').replace('Quill', 'Qu')}`,
      ),
      Buffer.from(sound.replace('MSG00001', 'MSG3').replace('Quill', 'Qu\u00eell'), 'latin1'),
      Buffer.from('BTS|3\r'),
    ]);
    writeFileSync(path, bytes);
    const { located, files: judged } = judge([path]);
    expect(judged).toEqual([{ name: 'bad.hl7', entries: 4 }]);
    expect(located.map((l) => [l.rule, l.where])).toEqual([
      ['control-id', 'bad.hl7 message 2 (MSG00001) MSH-10'],
      ['charset', 'bad.hl7 message 4 (MSG3) MSH-18'],
      ['batch', 'bad.hl7 message 4 BTS-1'],
      ['batch', 'bad.hl7 message 4 FTS'],
    ]);
    writeFileSync(path, 'this is no message\r\nat all');
    expect(judge([path]).located.map((l) => l.rule)).toContain('header');
  });
});
