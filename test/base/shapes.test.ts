// Even shapes: the same data, with the same properties in the same order wherever a role is the same.
import { describe, expect, it } from 'vitest';
import { evened } from '../../src/base/shapes.ts';
import { builtIn } from '../../src/sim/model.ts';
import { stroke } from '../../src/sim/modules/stroke.ts';

interface Item {
  readonly name: string;
  readonly parts?: readonly { readonly a?: number; readonly b?: number }[];
  readonly words?: Readonly<Record<string, number>>;
  readonly code?: { readonly icd10: string; readonly share?: number };
  readonly other?: { readonly icd10: string; readonly note?: string };
}

const shared = { a: 1 };
const items: readonly Item[] = [
  { name: 'one', parts: [shared, { b: 2 }, shared], code: { icd10: 'A00' } },
  { words: { x: 1 }, name: 'two', other: { note: 'so', icd10: 'B00' } },
];
const layout = { asTheyAre: new Set(['words']), kin: [['icd10']] };

describe('evened data', () => {
  const [one, two] = evened(items, layout);

  it('mean the same', () => {
    expect(JSON.parse(JSON.stringify([one, two]))).toEqual(items);
  });

  it('list the same properties in the same order for each role', () => {
    expect(Object.keys(one!)).toEqual(Object.keys(two!));
    expect(one!.parts!.map((p) => Object.keys(p))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('give one role to what is known by a property, wherever it stands', () => {
    expect(Object.keys(one!.code!)).toEqual(['icd10', 'note']);
    expect(Object.keys(two!.other!)).toEqual(['icd10', 'note']);
  });

  it('keep dictionaries, and what is one object in several places', () => {
    expect(two!.words).toBe(items[1]!.words);
    expect(one!.parts![0]).toBe(one!.parts![2]);
  });
});

describe('the built-in modules', () => {
  it('say what their files say', () => {
    const built = builtIn.chronic.find((m) => m.name === stroke.name)!;
    expect(built).not.toBe(stroke);
    expect(JSON.parse(JSON.stringify(built))).toEqual(JSON.parse(JSON.stringify(stroke)));
  });

  it('have one shape', () => {
    const names = new Set(builtIn.chronic.map((m) => Object.keys(m).join()));
    expect(names.size).toBe(1);
    const stages = new Set(builtIn.chronic.flatMap((m) => m.stages.map((s) => Object.keys(s).join())));
    expect(stages.size).toBe(1);
  });
});
