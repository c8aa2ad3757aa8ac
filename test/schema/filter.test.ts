// The language of cohorts: what it means, how it is spelled, what is known early, and errors that point at the place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/base/errors.ts';
import { evaluate, type Known } from '../../src/schema/filter/evaluate.ts';
import { parseFilter, type Vocabulary } from '../../src/schema/filter/parse.ts';
import { type FilterField, normalWord, printFilter } from '../../src/schema/filter/syntax.ts';

const COLOURS = ['red', 'sky blue', 'green'];
const fields: readonly FilterField[] = [
  { name: 'age', kind: 'number', doc: '', limits: [0, 120] },
  { name: 'visits', kind: 'number', doc: '' },
  { name: 'dead', kind: 'flag', doc: '' },
  {
    name: 'colour',
    kind: 'word',
    doc: '',
    resolve: (text) => {
      const value = COLOURS.find((c) => c === normalWord(text));
      return value === undefined
        ? { problem: `no colour “${text}”`, known: `Known: ${COLOURS.join(', ')}.` }
        : { value };
    },
  },
  { name: 'illness', kind: 'set', doc: '', resolve: (text) => ({ value: text.toLowerCase() }) },
];
const vocabulary: Vocabulary<FilterField> = {
  names: fields.map((f) => f.name),
  field: (name) => fields.find((f) => f.name === name),
};
const parse = (text: string) => parseFilter(text, vocabulary, '--where');

interface Someone {
  readonly age: number | null;
  readonly visits: number;
  readonly dead: boolean;
  readonly colour: string;
  readonly illnesses: readonly string[];
}

const ADA: Someone = { age: 70, visits: 5, dead: false, colour: 'sky blue', illnesses: ['gout', 'flu'] };

function know(of: Someone): (field: FilterField) => Known {
  return ({ name }) => {
    if (name === 'age') return of.age === null ? null : [of.age, of.age];
    if (name === 'visits') return [of.visits, of.visits];
    if (name === 'dead') return { words: [of.dead ? 'yes' : 'no'] };
    if (name === 'colour') return { words: [of.colour] };
    return { has: (value) => of.illnesses.includes(value) };
  };
}

const holds = (text: string, of: Someone = ADA) => evaluate(parse(text), know(of));

describe('a filter', () => {
  it.each([
    ['age >= 70', true],
    ['age > 70', false],
    ['age < 70', false],
    ['age <= 70', true],
    ['age == 70', true],
    ['age <> 70', false],
    ['age between 60 and 70', true],
    ['age between 71 and 80', false],
    ['age not between 71 and 80', true],
    ['age in (69, 70)', true],
    ['visits != 5', false],
    ['dead', false],
    ['not dead', true],
    ['dead = no', true],
    ['dead != yes', true],
    ['colour = "sky blue"', true],
    ['colour = Sky_Blue', true],
    ['colour != red', true],
    ['colour in (red, sky-blue)', true],
    ['colour not in (red, sky-blue)', false],
    ['illness = gout', true],
    ['illness = GOUT and illness = flu', true],
    ['illness != gout', false],
    ['illness in (cold, flu)', true],
    ['not (illness = cold or dead)', true],
    ['NOT dead AND (age < 5 OR age > 60)', true],
  ])('%s is %s', (text, truth) => {
    expect(holds(text)).toBe(truth);
  });

  it('binds and closer than or, and not closer than both', () => {
    expect(holds('dead and age > 200000 or visits = 5'.replace('200000', '20'))).toBe(true);
    expect(holds('visits = 5 or dead and dead')).toBe(true);
    expect(holds('not dead and dead')).toBe(false);
    expect(holds('not (dead and dead)')).toBe(true);
  });

  it('has no comparison that an absent value meets', () => {
    const unmeasured = { ...ADA, age: null };
    for (const op of ['=', '!=', '<', '<=', '>', '>=']) expect(holds(`age ${op} 70`, unmeasured)).toBe(false);
    expect(holds('age between 1 and 100', unmeasured)).toBe(false);
    expect(holds('not age > 70', unmeasured)).toBe(true);
  });
});

/** Filters of every form. */
const test = fc.oneof(
  fc
    .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), fc.integer({ min: 1, max: 119 }))
    .map(([op, n]) => `age ${op} ${n}`),
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 120 }))
    .map(([a, b]) => `age between ${a} and ${b}`),
  fc.integer({ min: 0, max: 9 }).map((n) => `visits in (${n}, ${n + 2})`),
  fc.constantFrom(
    'dead',
    'not dead',
    'dead = no',
    'colour = red',
    'colour != "sky blue"',
    'illness = gout',
    'illness not in (flu, gout)',
  ),
);
const texts = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    test,
    fc.tuple(tie('any'), fc.constantFrom('and', 'or'), tie('any')).map(([a, op, b]) => `(${a}) ${op} (${b})`),
    tie('any').map((a) => `not (${a})`),
  ),
})).any;
const someone = fc.record<Someone>({
  age: fc.option(fc.integer({ min: 0, max: 120 })),
  visits: fc.integer({ min: 0, max: 12 }),
  dead: fc.boolean(),
  colour: fc.constantFrom(...COLOURS),
  illnesses: fc.subarray(['gout', 'flu', 'cold']),
});

describe('printing', () => {
  it('keeps the meaning, and prints what it has printed the same', () => {
    fc.assert(
      fc.property(texts, someone, (text, of) => {
        const printed = printFilter(parse(text));
        expect(printFilter(parse(printed))).toBe(printed);
        expect(holds(printed, of)).toBe(holds(text, of));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it.each([
    ['Age>=65   AND NOT dead', 'age >= 65 and not dead'],
    ['(colour = Sky_Blue)', 'colour = "sky blue"'],
    ['not (age < 5 or dead)', 'not (age < 5 or dead)'],
    ['(dead or age > 5) and colour <> red', '(dead or age > 5) and colour != red'],
    ['age in (3, 1, 3)', 'age in (1, 3)'],
  ])('%s is %s', (text, printed) => {
    expect(printFilter(parse(text))).toBe(printed);
  });
});

describe('what is known early', () => {
  /** The same person seen through a fog: bounds, several words, no answer. */
  const fog = (of: Someone, hidden: readonly string[]): ((field: FilterField) => Known) => {
    const clear = know(of);
    return (field) => {
      if (!hidden.includes(field.name)) return clear(field);
      if (field.name === 'age') return of.age === null ? undefined : [Math.max(0, of.age - 10), of.age + 3];
      if (field.name === 'visits' || field.name === 'dead') return undefined;
      if (field.name === 'colour') return { words: COLOURS.slice(0, 2).concat(of.colour) };
      return { has: () => undefined };
    };
  };

  it('never contradicts what is known later', () => {
    fc.assert(
      fc.property(texts, someone, fc.subarray(vocabulary.names.slice()), (text, of, hidden) => {
        const filter = parse(text);
        const early = evaluate(filter, fog(of, hidden));
        if (early !== undefined) expect(evaluate(filter, know(of))).toBe(early);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('decides what can be decided', () => {
    const hidden = fog(ADA, ['age', 'illness']);
    expect(evaluate(parse('age >= 60'), hidden)).toBe(true);
    expect(evaluate(parse('age < 60'), hidden)).toBe(false);
    expect(evaluate(parse('age > 65'), hidden)).toBeUndefined();
    expect(evaluate(parse('illness = gout and dead'), hidden)).toBe(false);
    expect(evaluate(parse('illness = gout or not dead'), hidden)).toBe(true);
    expect(evaluate(parse('illness = gout and not dead'), hidden)).toBeUndefined();
  });
});

function refusal(text: string): AppError {
  try {
    parse(text);
  } catch (error) {
    return error as AppError;
  }
  throw new Error(`${text} was accepted`);
}

describe('errors', () => {
  it.each([
    ['agee > 5', 1, 'Did you mean “age”?'],
    ['age > old', 7, 'age >= 60'],
    ['age > 130', 7, 'between 0 and 120'],
    ['age between 50 and 40', 13, 'between 40 and 50'],
    ['dead and', 9, 'Fields: age'],
    ['dead age', 6, 'and or or'],
    ['(dead', 6, 'Put )'],
    ['dead)', 5, 'and or or'],
    ['colour = blue', 10, 'Known: red'],
    ['colour = sky blue', 10, 'colour = "sky blue"'],
    ['colour > red', 8, 'colour ='],
    ['colour between a and b', 16, 'colour ='],
    ['illness = "gout', 11, 'Add a "'],
    ['dead && age > 5', 6, 'and or or'],
    ['age', 4, 'age >= 60'],
    ['age >= ', 7, 'age >= 60'],
    ['dead = maybe', 8, 'dead = yes'],
    ['', 1, 'age >= 65'],
    ['and dead', 1, 'Fields: age'],
    ['illness in gout', 12, 'Put ('],
  ])('“%s” is refused at column %i', (text, column, hint) => {
    const error = refusal(text);
    expect(error).toBeInstanceOf(AppError);
    expect(error.code).toBe('SPEC_BAD_EXPRESSION');
    expect(error.details.column).toBe(column);
    expect(error.hint).toContain(hint);
    const [first, shown, caret] = error.message.split('\n');
    expect(first).toMatch(/^--where, column \d+: /);
    // The caret stands below the place.
    expect(caret!.indexOf('^')).toBe(8 + column - 1);
    expect(shown!.slice(8)).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('shows the surroundings of a place in a long text', () => {
    const long = `${'age > 5 and '.repeat(40)}agee > 5 and ${'age > 5 and '.repeat(10)}dead`;
    const [, shown, caret] = refusal(long).message.split('\n');
    expect(shown!.length).toBeLessThan(120);
    expect(shown!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1)).toBe('agee');
  });
});
