// Analytes: codes and units are known, ranges hold at every age, and flags follow range and critical limits.
import { describe, expect, it } from 'vitest';
import {
  analyteByKey,
  analyteByLoinc,
  analytes,
  interpret,
  panelByKey,
  panels,
} from '../../src/clinical/analytes.ts';
import { loinc } from '../../src/codes/loinc.ts';
import { ucum } from '../../src/codes/ucum.ts';

const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe('analytes', () => {
  it('have keys, codes and displays of their own', () => {
    // A newborn's bilirubin is the test of everyone, with a range of its own.
    const others = analytes.filter((a) => a.key !== 'newborn-bilirubin');
    for (const field of ['key', 'loinc', 'type'] as const)
      expect(unique(others.map((a) => a[field])), field).toBe(true);
    expect(unique(analytes.map((a) => a.key))).toBe(true);
    expect(analyteByLoinc(analyteByKey('newborn-bilirubin').loinc).key).toBe('bilirubin');
  });

  it.each(analytes.map((a) => [a.key, a] as const))('%s is coded and its limits nest', (_, a) => {
    expect(loinc.entries.has(a.loinc)).toBe(true);
    if (a.unit !== null) expect(ucum.entries.has(a.unit)).toBe(true);
    const [least, most] = a.plausible;
    expect(least).toBeLessThanOrEqual(most);
    for (const sex of ['male', 'female'] as const) {
      for (let age = 0; age <= 120; age++) {
        const [low, high] = a.range(sex, age);
        if (low !== null && high !== null) expect(low).toBeLessThan(high);
        const limits = [least, a.critical[0], low, high, a.critical[1], most].filter((x) => x !== null);
        expect(limits).toEqual([...limits].sort((x, y) => x - y));
      }
    }
  });

  it('take the adult ranges of the calibration table', () => {
    expect(analyteByKey('potassium').range('female', 40)).toEqual([3.5, 5.1]);
    expect(analyteByKey('hemoglobin').range('male', 40)).toEqual([13.2, 16.6]);
    expect(analyteByKey('hemoglobin').range('female', 40)).toEqual([11.6, 15]);
    expect(analyteByKey('hemoglobin').range('male', 5)).toEqual([10.5, 15]);
    expect(analyteByLoinc('2160-0').range('male', 40)).toEqual([0.74, 1.35]);
  });

  it('are drawn when they are measured in a laboratory', () => {
    for (const a of analytes) expect(a.specimen !== null).toBe(a.category === 'laboratory');
  });

  it('are looked up by key and by code, and an unknown one is an error', () => {
    expect(analyteByKey('sodium')).toBe(analyteByLoinc('2951-2'));
    expect(() => analyteByKey('unobtainium')).toThrow(RangeError);
    expect(() => analyteByLoinc('0000-0')).toThrow(RangeError);
    expect(() => panelByKey('everything')).toThrow(RangeError);
  });
});

describe('panels', () => {
  it.each(panels.map((p) => [p.key, p] as const))('%s is coded and lists known analytes once', (_, panel) => {
    expect(loinc.entries.has(panel.loinc)).toBe(true);
    expect(panelByKey(panel.key)).toBe(panel);
    expect(unique(panel.analytes)).toBe(true);
    for (const key of panel.analytes) expect(analyteByKey(key).key).toBe(key);
  });
});

describe('interpret', () => {
  it.each([
    [2.7, 'LL'],
    [2.8, 'L'],
    [3.4, 'L'],
    [3.5, 'N'],
    [5.1, 'N'],
    [5.2, 'H'],
    [6.2, 'H'],
    [6.3, 'HH'],
  ] as const)('flags potassium %d as %s', (value, flag) => {
    const { range, critical } = analyteByKey('potassium');
    expect(interpret(value, range('male', 50), critical)).toBe(flag);
  });

  it('has no critical flag without critical limits and no flag without a range', () => {
    expect(interpret(900, [null, 200])).toBe('H');
    expect(interpret(10, [40, null])).toBe('L');
    expect(interpret(170, [null, null])).toBeNull();
  });
});
