// The quality of a spec: its forms, and the errors of those that are none.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/base/errors.ts';
import { clinical } from '../../src/datasets/clinical/index.ts';
import { qualityIn } from '../../src/run/quality.ts';
import { parseSpec, printable } from '../../src/run/spec.ts';

function errorOf(quality: unknown): AppError {
  try {
    parseSpec({ quality });
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error(`accepted ${JSON.stringify(quality)}`);
}

describe('quality', () => {
  it('is clean unless said otherwise', () => {
    expect(parseSpec({}).quality).toBe('clean');
    expect(parseSpec({ quality: 'messy' }).quality).toBe('messy');
  });

  it('brings equal requests to one form', () => {
    expect(parseSpec({ quality: { preset: 'typical' } }).quality).toBe('typical');
    const written = { typos: 0.02, preset: 'typical', duplicates: 0.08 };
    const quality = { preset: 'typical', rates: { duplicates: 0.08, typos: 0.02 } };
    expect(JSON.stringify(parseSpec({ quality: written }).quality)).toBe(JSON.stringify(quality));
    expect(parseSpec({ quality: { 'wrong-sex': 0.5 } }).quality).toEqual({
      preset: 'clean',
      rates: { 'wrong-sex': 0.5 },
    });
  });

  it('is read back as it is printed', () => {
    for (const quality of ['messy', { preset: 'messy', missing: { 'patients.race': 0.4 }, duplicates: 1n }]) {
      const spec = parseSpec({ quality });
      expect(parseSpec(printable(spec)).quality).toEqual(spec.quality);
    }
  });

  it('says what is wrong with a preset, a kind, a column and a rate', () => {
    expect(errorOf('dirty')).toMatchObject({
      code: 'SPEC_INVALID_VALUE',
      hint: 'Type for example --quality typical.',
    });
    expect(errorOf({ preset: 'dirty' }).message).toBe(
      'quality.preset is "dirty", but must be clean, typical, messy.',
    );
    expect(errorOf({ typo: 0.1 })).toMatchObject({ code: 'SPEC_UNKNOWN_KEY', hint: 'Did you mean “typos”?' });
    expect(errorOf({ typos: 1.5 }).message).toBe('quality.typos is 1.5, but must be a share from 0 to 1.');
    expect(errorOf({ typos: '5%' }).code).toBe('SPEC_INVALID_VALUE');
    expect(errorOf({ missing: { 'patients.rase': 0.2 } }).hint).toBe('Did you mean “patients.race”?');
    expect(errorOf({ missing: { 'patients.race': -1 } }).message).toContain(
      'quality.missing.patients.race is -1',
    );
    expect(errorOf({ rates: 3 }).code).toBe('SPEC_INVALID_VALUE');
    expect(errorOf(7).code).toBe('SPEC_INVALID_VALUE');
  });

  it('is refused where no flaws are known', () => {
    expect(qualityIn('clean', 'bare', undefined, '')).toBe('clean');
    expect(() => qualityIn('messy', 'bare', undefined, '')).toThrow(/--quality messy and the dataset bare/);
    expect(qualityIn('messy', 'clinical', clinical.flaws, '')).toBe('messy');
  });
});
