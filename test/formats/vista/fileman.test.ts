// FileMan's ways of writing dates, numbers and texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, SECONDS_PER_DAY } from '../../../src/base/days.ts';
import * as f from '../../../src/formats/vista/fileman.ts';
import { visitId } from '../../../src/formats/vista/numbers.ts';
import { parseNode } from '../../../src/formats/vista/parse.ts';
import { turnedStamp } from '../../../src/formats/vista/spec/inpatient.ts';

const at = (y: number, m: number, d: number, h = 0, min = 0, s = 0) =>
  dayOf(y, m, d) * SECONDS_PER_DAY + h * 3600 + min * 60 + s;

describe('dates', () => {
  it.each([
    [at(2020, 1, 10, 9, 30), '3200110.093'],
    [at(2020, 1, 10, 9, 30, 5), '3200110.093005'],
    [at(1950, 1, 1, 9, 35), '2500101.0935'],
    [at(2020, 1, 10), '3200109.24'],
    [at(2020, 1, 10, 10), '3200110.1'],
  ])('%d is %s', (seconds, text) => {
    expect(f.printStamp(f.timeStamp(seconds))).toBe(text);
    expect(f.stampSeconds(f.parseStamp(text)!)).toBe(seconds);
  });

  it('come back, all of them, as canonical numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: at(1800, 1, 2), max: at(2100, 1, 1) }), (seconds) => {
        const text = f.printStamp(f.timeStamp(seconds));
        return f.isCanonical(text) && f.stampSeconds(f.parseStamp(text)!) === seconds;
      }),
    );
  });

  it.each([
    '3201301',
    '3200230',
    '3200110.250',
    '3200110.0960',
    '320011',
    '3200110.2401',
    'today',
    '3200110.',
  ])('%s is none', (text) => {
    expect(f.parseStamp(text)).toBeNull();
  });

  it('turn round in three ways', () => {
    const stamp = f.parseStamp('3200110.093')!;
    expect(f.printStamp(f.inverse(stamp))).toBe('6799888.907');
    expect(f.printStamp(f.inverseDate(stamp))).toBe('6799889.093');
    expect(f.inverseDay(stamp)).toBe(6_799_889);
    expect(turnedStamp(stamp)).toBe('6799889.9069999');
  });
});

describe('numbers and texts', () => {
  it.each([
    ['666010101', true],
    ['.02', true],
    ['-1', true],
    ['0.02', false],
    ['007', false],
    ['1.50', false],
    ['1E3', false],
    ['000456789', false],
    ['-0', false],
    ['', false],
    ['1234567890123456789', false],
  ])('%s is a canonical number: %s', (text, expected) => {
    expect(f.isCanonical(text)).toBe(expected);
  });

  it('of one byte a character, without carets', () => {
    expect(f.plain('José^Nuñez “x” ≥ 3')).toBe('Jose Nunez "x" ? 3');
    expect(f.plain(' a  b ')).toBe('a b');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        /^(?:[!-\]_-~](?:[ -\]_-~]*[!-\]_-~])?)?$/.test(f.plain(text)),
      ),
    );
  });

  it('quote and come back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (subscript, value) => {
        const node = parseNode(`^X(${f.quote(subscript)},1)=${f.quote(value)}`);
        return node.subscripts[0] === subscript && node.value === value;
      }),
    );
    expect(parseNode('^X(1)="a"_$C(9)_"b"').value).toBe('a\tb');
    expect(parseNode('^X=12')).toEqual({ name: '^X', subscripts: [], value: '12' });
  });

  it('name persons as registration does', () => {
    expect(f.personName("O'Brien-Smith", 'Mary Ann', 'Lou')).toBe("O'BRIEN-SMITH,MARY ANN LOU");
    expect(f.personName('Featherstonehaugh', 'Bartholomew', 'Maximilian')).toBe(
      'FEATHERSTONEHAUGH,BARTHOLOMEW'.slice(0, 30),
    );
    expect(f.personName('Núñez', 'José', null)).toBe('NUNEZ,JOSE');
  });

  it('number texts apart', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `narrative ${i}`);
    expect(new Set(words.map(f.textNumber)).size).toBe(words.length);
    expect(f.textNumber('Essential (primary) hypertension')).toBeLessThan(2 ** 48);
  });

  it('name visits in base 27', () => {
    expect(visitId(27)).toBe('10-CRL');
    expect(visitId(26)).toBe('X-CRL');
  });
});
