// From the text of a filter to its tree, with errors that point at the place and say what to type.
import { fail, suggest } from '../../base/errors.ts';
import {
  type Filter,
  type FilterField,
  NO,
  normalWord,
  type Operator,
  type Resolved,
  type Test,
  YES,
} from './syntax.ts';
import { type Token, tokens } from './tokens.ts';

/** The fields a filter may name. */
export interface Vocabulary<F extends FilterField> {
  /** The field of a name, written with `_` for `-` and in lower case; undefined when there is none. */
  field(name: string): F | undefined;
  /** All names, for suggestions. */
  readonly names: readonly string[];
}

/**
 * Parse a filter: `and`, `or`, `not`, parentheses, `= != < <= > >=`, `in (…)`, `between … and …`.
 * `name` says in errors where the text comes from, such as `--where`. Throws `SPEC_BAD_EXPRESSION`.
 */
export function parseFilter<F extends FilterField>(
  text: string,
  vocabulary: Vocabulary<F>,
  name: string,
): Filter<F> {
  const parser = new Parser(text.replace(/\s+/g, ' ').trim(), vocabulary, name);
  return parser.whole();
}

const COMPARISONS: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

class Parser<F extends FilterField> {
  readonly #text: string;
  readonly #vocabulary: Vocabulary<F>;
  readonly #name: string;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string, vocabulary: Vocabulary<F>, name: string) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#name = name;
    this.#tokens = tokens(text, (at, problem, help) => this.#refuse({ at, length: 1 }, problem, help));
  }

  whole(): Filter<F> {
    if (this.#peek().kind === 'end')
      this.#refuse(this.#peek(), 'the expression is empty', 'Write for example: age >= 65');
    const filter = this.#any('or');
    const rest = this.#peek();
    if (rest.kind !== 'end') {
      this.#refuse(
        rest,
        `expected and, or, or the end, but found “${rest.text}”`,
        'Join conditions with and or or; put a value of several words in quotes.',
      );
    }
    return filter;
  }

  #any(kind: 'or' | 'and'): Filter<F> {
    const part = () => (kind === 'or' ? this.#any('and') : this.#not());
    const parts = [part()];
    while (this.#accept(kind)) parts.push(part());
    const flat = parts.flatMap((p) => (p.kind === kind ? p.of : [p]));
    return flat.length === 1 ? flat[0]! : { kind, of: flat };
  }

  #not(): Filter<F> {
    if (this.#accept('not')) {
      const of = this.#not();
      return of.kind === 'not' ? of.of : { kind: 'not', of };
    }
    if (!this.#accept('(')) return this.#test();
    const filter = this.#any('or');
    this.#expect(')');
    return filter;
  }

  #test(): Filter<F> {
    const at = this.#peek();
    if (at.kind !== 'word') {
      const found = at.kind === 'end' ? 'nothing more' : `“${at.text}”`;
      this.#refuse(at, `expected the name of a field, but found ${found}`, fieldList(this.#vocabulary));
    }
    this.#next++;
    const field = this.#fieldOf(at);
    const op = this.#peek();
    const comparison = op.kind === 'symbol' ? COMPARISONS[op.text] : undefined;
    if (comparison !== undefined) {
      this.#next++;
      return this.#compared(field, comparison, op);
    }
    const negated = this.#accept('not');
    const list = this.#accept('in') ? this.#list(field) : this.#accept('between') ? this.#range(field) : null;
    if (list !== null) return negated ? { kind: 'not', of: list } : list;
    if (field.kind === 'flag' && !negated) return { kind: 'test', field, op: '=', values: [YES] };
    return this.#refuse(
      this.#peek(),
      `expected a comparison after ${field.name}`,
      `Write for example: ${example(field)}`,
    );
  }

  #fieldOf(at: Token): F {
    const name = at.text.toLowerCase().replaceAll('-', '_');
    const field = this.#vocabulary.field(name);
    if (field !== undefined) return field;
    const near = suggest(name, this.#vocabulary.names);
    return this.#refuse(
      at,
      `there is no field “${at.text}”`,
      near === undefined ? fieldList(this.#vocabulary) : `Did you mean “${near}”?`,
    );
  }

  #compared(field: F, op: Operator, at: Token): Filter<F> {
    if (field.kind !== 'number' && op !== '=' && op !== '!=') {
      this.#refuse(at, `${field.name} has no order`, `Write for example: ${example(field)}`);
    }
    const token = this.#peek();
    const value = this.#value(field);
    const test: Test<F> = { kind: 'test', field, op, values: [value] };
    this.#refuseImpossible(test, token);
    if (field.kind === 'number') return test;
    // One way to say it: a word or a member is not so when the opposite does not hold, and no is the opposite of yes.
    const no = field.kind === 'flag' && value === NO;
    const positive: Test<F> = { ...test, op: '=', values: [no ? YES : value] };
    return (op === '!=') === no ? positive : { kind: 'not', of: positive };
  }

  #list(field: F): Test<F> {
    this.#expect('(');
    const values = [this.#value(field)];
    while (this.#accept(',')) values.push(this.#value(field));
    this.#expect(')');
    return { kind: 'test', field, op: 'in', values: [...new Set(values)].sort(order) };
  }

  #range(field: F): Test<F> {
    const at = this.#peek();
    if (field.kind !== 'number')
      this.#refuse(at, `${field.name} has no order`, `Write for example: ${example(field)}`);
    const low = this.#value(field) as number;
    this.#expect('and');
    const high = this.#value(field) as number;
    if (low > high)
      this.#refuse(at, `${low} is more than ${high}`, `Write: ${field.name} between ${high} and ${low}`);
    const test: Test<F> = { kind: 'test', field, op: 'between', values: [low, high] };
    this.#refuseImpossible(test, at);
    return test;
  }

  #value(field: F): number | string {
    const at = this.#peek();
    const plain = at.kind === 'word' || at.kind === 'number' || at.kind === 'quoted';
    if (!plain) {
      const found = at.kind === 'end' ? 'nothing more' : `“${at.text}”`;
      this.#refuse(at, `expected a value, but found ${found}`, `Write for example: ${example(field)}`);
    }
    this.#next++;
    if (field.kind === 'number') return this.#number(field, at);
    const { resolve = flag } = field;
    const resolved = resolve(at.text);
    if ('value' in resolved) return resolved.value;
    const next = this.#peek();
    const longer = `${at.text} ${next.text}`;
    if (next.kind === 'word' && 'value' in resolve(longer))
      this.#refuse(at, `a value of several words needs quotes`, `Write: ${field.name} = "${longer}"`);
    const help =
      resolved.suggestion === undefined
        ? (resolved.known ?? `Write for example: ${example(field)}`)
        : `Did you mean “${resolved.suggestion}”?`;
    return this.#refuse(at, resolved.problem, help);
  }

  #number(field: F, at: Token): number {
    if (at.kind !== 'number') {
      this.#refuse(
        at,
        `${field.name} is compared with a number, and “${at.text}” is none`,
        `Write for example: ${example(field)}`,
      );
    }
    return Number(at.text);
  }

  /** A comparison that no value of the field meets is a slip of the pen. */
  #refuseImpossible({ field, op, values }: Test, at: Token): void {
    const [low, high] = field.limits ?? [];
    if (low === undefined || high === undefined) return;
    const [a, b = a] = values as number[];
    const possible =
      op === '<'
        ? low < a!
        : op === '<='
          ? low <= a!
          : op === '>'
            ? high > a!
            : op === '>='
              ? high >= a!
              : op === '!='
                ? true
                : a! <= high && b! >= low;
    if (!possible)
      this.#refuse(at, `no ${field.name} is like that`, `${field.name} lies between ${low} and ${high}.`);
  }

  #peek(): Token {
    return this.#tokens[this.#next]!;
  }

  /** Take the next token when it is this keyword or symbol. */
  #accept(text: string): boolean {
    const { kind, text: found } = this.#peek();
    if ((kind !== 'keyword' && kind !== 'symbol') || found !== text) return false;
    this.#next++;
    return true;
  }

  #expect(text: string): void {
    if (this.#accept(text)) return;
    const at = this.#peek();
    const found = at.kind === 'end' ? 'the end' : `“${at.text}”`;
    this.#refuse(at, `expected ${text}, but found ${found}`, `Put ${text} there.`);
  }

  #refuse(at: { at: number; length: number }, problem: string, help: string): never {
    // A window around the place, so that the caret stays below it on any terminal.
    const from = Math.max(0, at.at - 60);
    const shown = this.#text.slice(from, at.at + 40);
    fail('SPEC_BAD_EXPRESSION', {
      name: this.#name,
      problem,
      column: at.at + 1,
      text: `${from > 0 ? '…' : ''}${shown}`,
      caret: `${' '.repeat(at.at - from + (from > 0 ? 1 : 0))}${'^'.repeat(Math.max(1, at.length))}`,
      help,
    });
  }
}

/** All names, those of a family such as `observation.…` by its first few. */
function fieldList({ names }: Vocabulary<FilterField>): string {
  const plain = names.filter((name) => !name.includes('.'));
  const families = [
    ...new Set(names.filter((name) => name.includes('.')).map((name) => name.split('.')[0]!)),
  ];
  const shown = families.map((family) => {
    const members = names.filter((name) => name.startsWith(`${family}.`));
    return `${members.slice(0, 4).join(', ')} and ${members.length - 4} more of ${family}`;
  });
  return `Fields: ${[...plain, ...shown].join(', ')}.`;
}

function order(a: number | string, b: number | string): number {
  return typeof a === 'number' ? a - (b as number) : a < String(b) ? -1 : 1;
}

const FLAGS: Readonly<Record<string, string>> = { yes: YES, true: YES, no: NO, false: NO };

function flag(text: string): Resolved {
  const value = FLAGS[normalWord(text)];
  return value === undefined ? { problem: `“${text}” is neither yes nor no` } : { value };
}

/** A comparison with the field, to copy. */
function example(field: FilterField): string {
  if (field.kind === 'flag') return `${field.name} = yes`;
  if (field.kind === 'number')
    return `${field.name} >= ${field.limits === undefined ? 5 : Math.ceil((field.limits[0] + field.limits[1]) / 2)}`;
  return field.kind === 'set' ? `${field.name} = …` : `${field.name} = …, or ${field.name} in (…, …)`;
}
