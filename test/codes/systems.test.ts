// Code systems: every code has the shape and check digit of its system, once, with rights and source on record.
import { describe, expect, it } from 'vitest';
import { codeSystem, entryOf } from '../../src/codes/code-system.ts';
import { codeSystems } from '../../src/codes/index.ts';
import { loincDigit, verhoeff } from './check-digits.ts';

const SHAPES: Readonly<Record<string, RegExp>> = {
  icd10cm: /^[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/,
  snomed: /^\d{6,18}$/,
  loinc: /^\d{1,7}-\d$/,
  rxnorm: /^\d{1,8}$/,
  ndc: /^\d{5}-\d{4}-\d{2}$/,
  cvx: /^\d{2,3}$/,
  mvx: /^[A-Z]{3}$/,
  cpt: /^\d{5}$/,
  hcpcs: /^[A-CE-V]\d{4}$/,
  icd10pcs: /^[0-9A-HJ-NP-Z]{7}$/,
  ucum: /^\S+$/,
};

describe('check digits', () => {
  it('are found wrong when a digit changes or two are swapped', () => {
    expect(verhoeff('22298006')).toBe(true);
    expect(verhoeff('22298007')).toBe(false);
    expect(verhoeff('22928006')).toBe(false);
    expect(loincDigit('2160-0')).toBe(true);
    expect(loincDigit('2160-1')).toBe(false);
    expect(loincDigit('2106-0')).toBe(false);
  });
});

describe('code systems', () => {
  it('are the eleven that columns and checks refer to', () => {
    expect(Object.keys(codeSystems).sort()).toEqual(Object.keys(SHAPES).sort());
  });

  it.each(Object.entries(codeSystems))('%s has facts, rights and codes of its shape', (name, system) => {
    expect(system.name).toBe(name);
    expect(system.uri).toMatch(/^(http:\/\/|urn:)/);
    for (const fact of [system.title, system.version, system.licence, system.source]) {
      expect(fact.trim()).not.toBe('');
    }
    expect(system.entries.size).toBeGreaterThan(10);
    for (const [code, entry] of system.entries) {
      expect(code).toMatch(SHAPES[name]!);
      expect(entry.code).toBe(code);
      expect(entry.display).toBe(entry.display.trim());
    }
  });

  it('pass the check digits of SNOMED CT and LOINC', () => {
    expect([...codeSystems.snomed!.entries.keys()].filter((c) => !verhoeff(c))).toEqual([]);
    expect([...codeSystems.loinc!.entries.keys()].filter((c) => !loincDigit(c))).toEqual([]);
  });

  it('name each SNOMED CT, LOINC and ICD-10-CM code differently', () => {
    for (const name of ['snomed', 'loinc', 'icd10cm']) {
      const displays = [...codeSystems[name]!.entries.values()].map((e) => e.display);
      expect(new Set(displays).size).toBe(displays.length);
    }
  });

  it('hold leaves of ICD-10-CM, never a code and its own subdivision', () => {
    const codes = [...codeSystems.icd10cm!.entries.keys()].map((c) => c.replace('.', '')).sort();
    expect(codes.filter((c, i) => codes[i + 1]?.startsWith(c))).toEqual([]);
  });

  it.each(['E11.9', 'N18.30', 'M54.50', 'J45.909', 'E66.811', 'I20.89', 'U07.1', 'Z00.129', 'R99'])(
    'hold the billable code %s',
    (code) => {
      expect(codeSystems.icd10cm!.entries.has(code)).toBe(true);
    },
  );

  it.each(['E11', 'E66.81', 'N18.3', 'M54.5', 'I20.8', 'F32.8', 'R05'])('lack the header %s', (code) => {
    expect(codeSystems.icd10cm!.entries.has(code)).toBe(false);
  });
});

describe('codeSystem', () => {
  const facts = { name: 'x', title: 'X', uri: 'urn:x', version: '1', licence: 'free', source: 'us' };

  it('keeps its rows in order', () => {
    const system = codeSystem(facts, [
      { code: 'b', display: 'Bee' },
      { code: 'a', display: 'Ay' },
    ]);
    expect([...system.entries.keys()]).toEqual(['b', 'a']);
    expect(entryOf(system, 'a').display).toBe('Ay');
  });

  it('rejects a code given twice, an empty code and an empty display', () => {
    const twice = [
      { code: 'a', display: 'Ay' },
      { code: 'a', display: 'Again' },
    ];
    expect(() => codeSystem(facts, twice)).toThrow(RangeError);
    expect(() => codeSystem(facts, [{ code: '', display: 'Ay' }])).toThrow(RangeError);
    expect(() => codeSystem(facts, [{ code: 'a', display: '' }])).toThrow(RangeError);
  });

  it('rejects an unknown code', () => {
    expect(() => entryOf(codeSystem(facts, []), 'a')).toThrow('x: unknown code a');
  });
});
