import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/base/errors.ts';
import { runKey } from '../../src/run/content.ts';
import { contentOf, parseSpec, printable, type RawSpec } from '../../src/run/spec.ts';

function errorOf(raw: RawSpec): AppError {
  try {
    parseSpec(raw);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error(`accepted ${JSON.stringify(raw)}`);
}

describe('parseSpec', () => {
  it('fills in the documented defaults', () => {
    expect(parseSpec({})).toEqual({
      dataset: 'clinical',
      patients: 1000,
      seed: '42',
      asOf: '2025-01-01',
      historyYears: 10,
      include: [],
      formats: ['csv'],
      parts: false,
      cpt: true,
      demographics: {},
      quality: 'clean',
      out: './out',
      workers: 'auto',
      resume: false,
      force: false,
    });
  });

  it('brings equal requests to one form', () => {
    const a = contentOf(parseSpec({ seed: '007', formats: 'ndjson,csv,csv', patients: 5n }));
    const b = contentOf(
      parseSpec({ seed: 7n, formats: ['csv', 'ndjson'], patients: 5, out: '/elsewhere', workers: 3 }),
    );
    expect(a).toEqual(b);
  });

  it('keeps all 64 bits of a seed', () => {
    expect(parseSpec({ seed: 18_446_744_073_709_551_615n }).seed).toBe('18446744073709551615');
    expect(parseSpec({ seed: -9_223_372_036_854_775_808n }).seed).toBe('-9223372036854775808');
    expect(runKey('18446744073709551615')).not.toEqual(runKey('18446744073709551614'));
  });

  it('takes any text as a seed', () => {
    expect(parseSpec({ seed: 'été – 夏' }).seed).toBe('été – 夏');
  });

  it('fills groups left out of a distribution with 0', () => {
    const { demographics } = parseSpec({ demographics: { gender: { female: 0.6, male: 0.4 } } });
    expect(demographics.gender).toEqual({ male: 0.4, female: 0.6, other: 0 });
  });

  it('accepts totals within 0.01 of 1', () => {
    expect(() => parseSpec({ demographics: { gender: { female: 0.5, male: 0.51 } } })).not.toThrow();
  });

  it('reads back what it prints', () => {
    const spec = parseSpec({
      patients: 7,
      seed: 'x',
      demographics: { housing: { Stable: 1 } },
      historyYears: 'all',
    });
    expect(parseSpec(printable(spec))).toEqual(spec);
  });

  it.each<[string, RawSpec, string, RegExp]>([
    ['an unknown key', { patiens: 5 }, 'SPEC_UNKNOWN_KEY', /“patients”/],
    ['a flag’s spelling', { 'as-of': '2025-01-01' }, 'SPEC_UNKNOWN_KEY', /“asOf”/],
    ['an unknown dataset', { dataset: 'clinicall' }, 'SPEC_UNKNOWN_KEY', /“clinical”/],
    ['a dataset far from any', { dataset: 'zzzzzzzz' }, 'SPEC_UNKNOWN_KEY', /careloom list datasets/],
    ['an unknown format', { formats: 'parquett' }, 'SPEC_UNKNOWN_KEY', /“parquet”/],
    [
      'an unknown format among known ones',
      { formats: ['csv', 'xlsx'] },
      'SPEC_UNKNOWN_KEY',
      /xlsx|Known|csv/,
    ],
    ['no format', { formats: [] }, 'SPEC_INVALID_VALUE', /--format/],
    ['an empty format', { formats: 'csv,' }, 'SPEC_UNKNOWN_KEY', /csv/],
    ['no patients', { patients: 0 }, 'SPEC_INVALID_VALUE', /--patients 1000/],
    ['negative patients', { patients: -5 }, 'SPEC_INVALID_VALUE', /--patients/],
    ['half a patient', { patients: 1.5 }, 'SPEC_INVALID_VALUE', /--patients/],
    ['more patients than there are people', { patients: 10_000_000_001 }, 'SPEC_INVALID_VALUE', /--patients/],
    ['infinitely many patients', { patients: Number.POSITIVE_INFINITY }, 'SPEC_INVALID_VALUE', /--patients/],
    ['patients that are no number', { patients: 'many' }, 'SPEC_INVALID_VALUE', /--patients/],
    ['an empty seed', { seed: '' }, 'SPEC_INVALID_VALUE', /--seed/],
    ['a fractional seed', { seed: 1.5 }, 'SPEC_INVALID_VALUE', /--seed/],
    ['a seed of 257 characters', { seed: 'x'.repeat(257) }, 'SPEC_INVALID_VALUE', /--seed/],
    ['a list as seed', { seed: [1] }, 'SPEC_INVALID_VALUE', /--seed/],
    ['30 February', { asOf: '2023-02-30' }, 'SPEC_INVALID_VALUE', /--as-of/],
    ['29 February of a common year', { asOf: '2023-02-29' }, 'SPEC_INVALID_VALUE', /--as-of/],
    ['a date the other way round', { asOf: '01/02/2025' }, 'SPEC_INVALID_VALUE', /--as-of/],
    ['a year as a date', { asOf: 2025 }, 'SPEC_INVALID_VALUE', /--as-of/],
    ['a date before 1950', { asOf: '1949-12-31' }, 'SPEC_INVALID_VALUE', /--as-of/],
    ['a date after 2100', { asOf: '2101-01-01' }, 'SPEC_INVALID_VALUE', /--as-of/],
    ['no history', { historyYears: 0 }, 'SPEC_INVALID_VALUE', /--history-years/],
    ['negative history', { historyYears: -1 }, 'SPEC_INVALID_VALUE', /--history-years/],
    ['history longer than a life', { historyYears: 121 }, 'SPEC_INVALID_VALUE', /--history-years/],
    ['a misspelt all', { historyYears: 'alll' }, 'SPEC_INVALID_VALUE', /--history-years/],
    ['no workers', { workers: 0 }, 'SPEC_INVALID_VALUE', /--workers/],
    ['half a worker', { workers: 0.5 }, 'SPEC_INVALID_VALUE', /--workers/],
    ['absurdly many workers', { workers: 100_000 }, 'SPEC_INVALID_VALUE', /--workers/],
    ['an empty directory name', { out: '' }, 'SPEC_INVALID_VALUE', /--out/],
    ['a word for true', { parts: 'yes' }, 'SPEC_INVALID_VALUE', /--parts/],
    ['an unknown distribution', { demographics: { ages: {} } }, 'SPEC_UNKNOWN_KEY', /“age”/],
    ['an unknown group', { demographics: { smoking: { Nevr: 1 } } }, 'SPEC_UNKNOWN_KEY', /“Never”/],
    [
      'a total of 1.02',
      { demographics: { gender: { male: 0.5, female: 0.52 } } },
      'SPEC_INVALID_VALUE',
      /male, female/,
    ],
    [
      'a negative share',
      { demographics: { gender: { male: -0.5, female: 1 } } },
      'SPEC_INVALID_VALUE',
      /0\.25/,
    ],
    [
      'a share that is no number',
      { demographics: { gender: { male: 'half' } } },
      'SPEC_INVALID_VALUE',
      /0\.25/,
    ],
    [
      'a list for a distribution',
      { demographics: { gender: [0.5, 0.5] } },
      'SPEC_INVALID_VALUE',
      /demographics\.gender/,
    ],
    ['a number for demographics', { demographics: 5 }, 'SPEC_INVALID_VALUE', /demographics/],
  ])('refuses %s and says what to type', (_, raw, code, hint) => {
    const error = errorOf(raw);
    expect(error.code).toBe(code);
    expect(error.hint).toMatch(hint);
    expect(error.message).not.toMatch(/undefined|\[object/);
  });
});
