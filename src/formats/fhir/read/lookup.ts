// Small steps through resources of any origin: codings, texts, days, and the numbers of what is referred to.
import { fail } from '../../../base/errors.ts';

export type Resource = Readonly<Record<string, unknown>> & {
  readonly resourceType: string;
  readonly id?: string;
};

/** Where a resource stands, for messages: `fhir/Encounter.ndjson:17`. */
export type Place = string;

interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** The members of a value as a list. */
export function list(value: unknown): readonly Record<string, unknown>[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
}

/** A value at a path of names; the first one of a list. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.')) {
    if (Array.isArray(here)) [here] = here;
    here = (here as Record<string, unknown> | undefined)?.[step];
  }
  return Array.isArray(here) ? here[0] : here;
}

export function text(value: unknown, path: string): string | null {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

function codings(concept: unknown): readonly Coding[] {
  return list(concept).flatMap((c) => list((c as { coding?: unknown }).coding)) as readonly Coding[];
}

/** The code of a system, or of any of several. */
export function codeIn(concept: unknown, ...systems: readonly string[]): string | null {
  for (const system of systems) {
    const found = codings(concept).find((c) => c.system?.includes(system));
    if (found?.code !== undefined) return found.code;
  }
  return null;
}

/** The words of a concept: its text, else the display of its first coding. */
export function words(concept: unknown): string | null {
  return text(concept, 'text') ?? codings(concept).find((c) => c.display !== undefined)?.display ?? null;
}

/** The last code of a concept, whatever its system. */
export function anyCode(concept: unknown): string | null {
  return codings(concept).at(-1)?.code ?? null;
}

/** Day of a date or time. */
export function day(value: unknown): string | null {
  return typeof value === 'string' && value.length >= 10 ? value.slice(0, 10) : null;
}

/** Local wall-clock time, without its zone. */
export function time(value: unknown): string | null {
  return typeof value === 'string' && value.length >= 19 ? value.slice(0, 19) : null;
}

/** Types that are referred to by identifier: what many records share. */
const SEARCHED = /^(Practitioner|Organization|Location)\//;

/** The search that finds a resource by its identifier: `Practitioner?identifier=system|value`. */
function searchOf(type: string, { system, value }: Record<string, unknown>): string {
  return `${type}?identifier=${String(system)}|${String(value)}`;
}

/**
 * Numbers for ids. Ours carry their number after the letters of their kind (`e2000001`); those of others are numbered as they are met.
 * Every reference is kept until the end, when it must have been met.
 */
export class Numbers {
  readonly #given = new Map<string, number>();
  readonly #next = new Map<string, number>();
  readonly #met = new Set<string>();
  readonly #wanted = new Map<string, Place>();

  /** Searches by identifier that nothing answered. */
  unanswered = 0;

  /** The number of a resource that is read. */
  own(resource: Resource, alias: string | undefined): number {
    const name = `${resource.resourceType}/${resource.id ?? alias ?? ''}`;
    this.#met.add(name);
    const searches = SEARCHED.test(name)
      ? list(resource.identifier).map((i) => searchOf(resource.resourceType, i))
      : [];
    const awaited = searches.map((s) => this.#given.get(s)).find((n) => n !== undefined);
    const n = awaited !== undefined && !this.#given.has(name) ? awaited : this.#numbered(name);
    this.#given.set(name, n);
    for (const search of searches) this.#given.set(search, n);
    if (alias !== undefined) {
      this.#given.set(alias, n);
      this.#met.add(alias);
    }
    return n;
  }

  /** Whether a resource was read before. */
  has(resource: Resource): boolean {
    return this.#met.has(`${resource.resourceType}/${resource.id ?? ''}`);
  }

  /**
   * The number of what a reference points to; null where there is none, and where it is a search by identifier that nothing read so far
   * answers.
   */
  of(reference: unknown, place: Place): number | null {
    const name = text(reference, 'reference');
    if (name === null || name.startsWith('#')) return null;
    if (name.includes('?')) {
      const found = this.#given.get(name);
      if (found === undefined) this.unanswered++;
      return found ?? null;
    }
    const local = name.startsWith('urn:') ? name : name.split('/').slice(-2).join('/');
    if (!this.#wanted.has(local)) this.#wanted.set(local, place);
    return this.#numbered(local);
  }

  /** The number of what a reference or an identifier names, which is read later. */
  awaited(type: string, reference: unknown, place: Place): number | null {
    const identifier = list((reference as { identifier?: unknown } | undefined)?.identifier)[0];
    if (text(reference, 'reference') !== null || identifier === undefined) return this.of(reference, place);
    return this.#numbered(searchOf(type, identifier));
  }

  #numbered(name: string): number {
    const known = this.#given.get(name);
    if (known !== undefined) return known;
    const [type, id] = name.split(/[/?]/, 2) as [string, string?];
    const ours = /^[a-z]+(\d{1,15})$/.exec(id ?? '');
    const next = this.#next.get(type) ?? 1;
    const n = ours === null ? next : Number(ours[1]);
    if (ours === null) this.#next.set(type, next + 1);
    this.#given.set(name, n);
    return n;
  }

  /** Throws `DATA_UNREADABLE` for a reference to what was not among the resources. */
  settle(): void {
    for (const [name, place] of this.#wanted)
      if (!this.#met.has(name))
        fail('DATA_UNREADABLE', {
          file: place,
          problem: `refers to ${name}, which is not among the resources`,
          help: 'Read all files of one export together, or a bundle that stands alone.',
        });
  }
}
