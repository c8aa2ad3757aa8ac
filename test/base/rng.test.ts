// Addressed randomness: known answers of Philox, independence of addresses, and the shapes of the distributions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poisson, weighted } from '../../src/base/distributions.ts';
import { philox4x32 } from '../../src/base/philox.ts';
import { inverseNormal, normalCdf, Rng } from '../../src/base/rng.ts';

const root = Rng.root([7, 42]);

describe('philox4x32', () => {
  // Random123, kat_vectors, philox4x32-10.
  it.each([
    [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [[-1, -1, -1, -1], [-1, -1], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    ],
  ])('gives the known answer for counter %j', (c, k, expected) => {
    const out = philox4x32(c[0]!, c[1]!, c[2]!, c[3]!, k[0]!, k[1]!);
    expect(out.map((x) => (x >>> 0).toString(16).padStart(8, '0')).join(' ')).toBe(expected);
  });
});

describe('Rng', () => {
  it('gives the same stream for the same address, however it is reached and whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(20), (n, topic, used) => {
        const parent = root.at('patient', n);
        for (let k = 0; k < used; k++) parent.float();
        expect(parent.at(topic).u32()).toBe(root.at('patient').at(n, topic).u32());
      }),
    );
  });

  it('tells apart neighbouring numbers, numbers beyond 32 bits, and reordered keys', () => {
    const first = (...path: Parameters<Rng['at']>) => root.at(...path).u32();
    expect(
      new Set([
        first(1),
        first(2),
        first(1 + 2 ** 32),
        first('a', 'b'),
        first('b', 'a'),
        first('ab'),
        first(-1),
      ]).size,
    ).toBe(7);
  });

  it('has no collisions among the first draws of 200,000 patients beyond what chance allows', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 200_000; n++) {
      const r = root.at('patient', n);
      seen.add(`${r.u32()}:${r.u32()}`);
    }
    expect(seen.size).toBe(200_000);
  });

  it('is uniform across streams and within one', () => {
    const across = new Float64Array(10);
    const within = new Float64Array(10);
    const one = root.at('one');
    for (let n = 0; n < 100_000; n++) {
      across[Math.floor(root.at('u', n).float() * 10)]!++;
      within[Math.floor(one.float() * 10)]!++;
    }
    const chi2 = (counts: Float64Array) => counts.reduce((s, c) => s + (c - 10_000) ** 2 / 10_000, 0);
    // 99.99 % point of chi-squared with 9 degrees of freedom is 33.7.
    expect(chi2(across)).toBeLessThan(33.7);
    expect(chi2(within)).toBeLessThan(33.7);
  });

  it('draws normals with mean 0 and standard deviation 1', () => {
    const r = root.at('normal');
    let sum = 0;
    let squares = 0;
    for (let k = 0; k < 200_000; k++) {
      const x = r.normal();
      sum += x;
      squares += x * x;
    }
    expect(Math.abs(sum / 200_000)).toBeLessThan(0.01);
    expect(Math.abs(squares / 200_000 - 1)).toBeLessThan(0.015);
  });
});

describe('distributions', () => {
  it('inverts the normal distribution', () => {
    for (const p of [1e-6, 0.01, 0.3, 0.5, 0.77, 0.999])
      expect(normalCdf(inverseNormal(p))).toBeCloseTo(p, 5);
  });

  it('chooses by weight', () => {
    const choice = weighted([
      ['a', 1],
      ['b', 3],
      ['c', 0],
    ]);
    const r = root.at('choice');
    let b = 0;
    for (let k = 0; k < 40_000; k++) {
      const x = choice.pick(r);
      expect(x).not.toBe('c');
      if (x === 'b') b++;
    }
    expect(b / 40_000).toBeCloseTo(0.75, 1);
  });

  it('refuses weights that make no distribution', () => {
    expect(() => weighted([['a', 0]])).toThrow(RangeError);
    expect(() =>
      weighted([
        ['a', -1],
        ['b', 2],
      ]),
    ).toThrow(RangeError);
  });

  it('counts Poisson events with the right mean', () => {
    const r = root.at('poisson');
    let sum = 0;
    for (let k = 0; k < 50_000; k++) sum += poisson(r, 2.5);
    expect(Math.abs(sum / 50_000 - 2.5)).toBeLessThan(0.03);
  });
});
