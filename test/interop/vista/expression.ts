// Works out the expressions of the dictionary's index rules: M operators, from left to right without precedence.

/** What expressions ask of an entry. */
export interface Scene {
  /** Piece of a node of the entry. */
  z(node: string, piece: string): string;
  /** Piece of a node of the entry above. */
  above(node: string, piece: string): string;
  /** Record numbers, the own first. */
  readonly da: readonly string[];
  /** Date of the visit that the entry points to. */
  visit(): string;
  /** A whole node of another global, by its reference. */
  global(reference: string): string;
}

/** An M number of a JavaScript one; at most seven places, which doubles of this size keep. */
export function canonical(x: number): string {
  const text = String(Number(x.toFixed(7)));
  return text.replace(/^(-?)0\./, '$1.');
}

const numeric = (text: string) => Number.parseFloat(text) || 0;
const truth = (x: boolean) => (x ? '1' : '0');

const BINARY: Readonly<Record<string, (a: string, b: string) => string>> = {
  _: (a, b) => a + b,
  '+': (a, b) => canonical(numeric(a) + numeric(b)),
  '-': (a, b) => canonical(numeric(a) - numeric(b)),
  '\\': (a, b) => canonical(Math.trunc(numeric(a) / numeric(b))),
  '=': (a, b) => truth(a === b),
  "'=": (a, b) => truth(a !== b),
  '&': (a, b) => truth(numeric(a) !== 0 && numeric(b) !== 0),
};

export function evaluate(text: string, scene: Scene): string {
  const parser = new Parser(text, scene);
  const value = parser.expression();
  if (!parser.done()) throw new Error(`${text}: ${parser.rest()} is not understood`);
  return value;
}

class Parser {
  readonly #text: string;
  readonly #scene: Scene;
  #at = 0;
  constructor(text: string, scene: Scene) {
    this.#text = text;
    this.#scene = scene;
  }

  done(): boolean {
    return this.#at === this.#text.length;
  }
  rest(): string {
    return this.#text.slice(this.#at);
  }

  expression(): string {
    let value = this.#atom();
    for (;;) {
      const operator = ["'=", '_', '+', '-', '\\', '=', '&'].find((o) => this.#text.startsWith(o, this.#at));
      if (operator === undefined) return value;
      this.#at += operator.length;
      value = BINARY[operator]!(value, this.#atom());
    }
  }

  #take(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #need(token: string): void {
    if (!this.#take(token)) throw new Error(`${this.#text}: ${token} is expected before ${this.rest()}`);
  }

  #arguments(): string[] {
    const values: string[] = [];
    if (this.#take(')')) return values;
    do values.push(this.expression());
    while (this.#take(','));
    this.#need(')');
    return values;
  }

  #atom(): string {
    if (this.#take("'")) return truth(numeric(this.#atom()) === 0);
    if (this.#take('+')) return canonical(numeric(this.#atom()));
    if (this.#take('(')) {
      const value = this.expression();
      this.#need(')');
      return value;
    }
    const quoted = /^"((?:[^"]|"")*)"/.exec(this.rest());
    if (quoted !== null) {
      this.#at += quoted[0].length;
      return quoted[1]!.replaceAll('""', '"');
    }
    const number = /^\d*\.?\d+/.exec(this.rest());
    if (number !== null) {
      this.#at += number[0].length;
      return number[0];
    }
    if (this.#take('DA(1)')) return this.#scene.da[1]!;
    if (this.#take('DA')) return this.#scene.da[0]!;
    return this.#call();
  }

  #call(): string {
    const { z, above } = this.#scene;
    const time = () => z('0', '1');
    if (this.#take('$$Z(')) {
      const [node, piece] = this.#arguments();
      return z(node!, piece!);
    }
    if (this.#take('$$U0(')) {
      const [, piece] = this.#arguments();
      return above('0', piece!);
    }
    if (this.#take('$$U1(')) {
      this.#arguments();
      return above('ER', '1');
    }
    if (this.#take('$$V(')) {
      this.#arguments();
      return this.#scene.visit();
    }
    if (this.#take('$$INV(')) {
      const [date, fraction] = this.#arguments()[0]!.split('.') as [string, string?];
      return canonical(9_999_999 - Number(date)) + (fraction === undefined ? '' : `.${fraction}`);
    }
    if (this.#take('$$MDT(')) return this.#arguments().length === 0 ? time() : '';
    if (this.#take('$$MINV(')) {
      this.#arguments();
      // Seven places are more than a sum of doubles keeps.
      const [date, fraction = ''] = time().split('.') as [string, string?];
      const left = 99_999_999_999_999n - BigInt(date + fraction.padEnd(7, '0'));
      const digits = String(left).padStart(14, '0');
      return `${Number(digits.slice(0, 7))}.${digits.slice(7)}`.replace(/\.?0+$/, '');
    }
    if (this.#take('$$PN(')) {
      const [whole, part = ''] = this.#arguments()[0]!.split('.') as [string, string?];
      return ` ${whole.padStart(3, '0')}.${part.padEnd(2, '0')}`;
    }
    if (this.#take('$E(')) {
      const [text, from, to = from] = this.#arguments();
      return text!.slice(Number(from ?? 1) - 1, Number(to ?? 1));
    }
    throw new Error(`${this.#text}: ${this.rest()} is not understood`);
  }
}
