// Whether the segments of a message stand where its structure wants them.
import type { Element } from './definition.ts';

/** A segment that is missing or out of place; `at` is its position in the message. */
export interface Misplaced {
  readonly rule: 'segment.missing' | 'segment.place';
  readonly segment: string;
  readonly at: number;
  readonly problem: string;
}

/** Compare the names of a message's segments with a structure. Goes on after a fault, so that each is told once. */
export function misplaced(names: readonly string[], structure: readonly Element[]): Misplaced[] {
  const walk = new Walk(names);
  walk.sequence(structure);
  walk.rest();
  return walk.faults;
}

class Walk {
  readonly faults: Misplaced[] = [];
  readonly #names: readonly string[];
  readonly #skipped = new Set<string>();
  #at = 0;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  sequence(elements: readonly Element[]): void {
    for (const element of elements) this.#element(element);
  }

  /** What is left over when the structure is through. */
  rest(): void {
    for (; this.#at < this.#names.length; this.#at++) this.#skip('is not expected here');
  }

  #element(element: Element): void {
    let count = 0;
    while (count < element.most && this.#begins(element)) {
      const before = this.#at;
      this.#inside(element);
      if (this.#at === before) return;
      count++;
    }
    if (count >= element.least || element.nullable) return;
    this.#missing(element);
  }

  #begins(element: Element): boolean {
    const name = this.#names[this.#at];
    return name !== undefined && element.first.has(name);
  }

  #inside(element: Element): void {
    if (element.segment !== undefined) this.#at++;
    else if (element.all !== undefined) this.sequence(element.all);
    else this.#element(element.oneOf!.find((one) => this.#begins(one))!);
  }

  /** A required element does not stand here: skip to it where it comes later, else say that it is missing. */
  #missing(element: Element): void {
    const later = this.#names.findIndex((name, i) => i >= this.#at && element.first.has(name));
    const wanted = [...element.first].join(' or ');
    if (later > this.#at && element.segment !== undefined) {
      for (; this.#at < later; this.#at++) this.#skip(`stands before ${wanted}`);
      this.#inside(element);
      return;
    }
    if (this.#skipped.has(wanted)) return;
    const before = this.#names[this.#at];
    const where = before === undefined ? 'at the end' : `before ${before}`;
    this.faults.push({
      rule: 'segment.missing',
      segment: wanted,
      at: this.#at,
      problem: `${wanted} is missing ${where}`,
    });
  }

  #skip(why: string): void {
    const segment = this.#names[this.#at]!;
    const again = this.#names.indexOf(segment) < this.#at;
    this.#skipped.add(segment);
    this.faults.push({
      rule: 'segment.place',
      segment,
      at: this.#at,
      problem: `${segment} ${again ? 'occurs again and ' : ''}${why}`,
    });
  }
}
