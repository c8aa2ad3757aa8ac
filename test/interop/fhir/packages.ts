// FHIR packages as they are published: definitions of resources and profiles, value sets and code systems by canonical URL.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface ElementType {
  readonly code: string;
  readonly profile?: readonly string[];
  readonly targetProfile?: readonly string[];
}

export interface Element {
  readonly id: string;
  readonly path: string;
  readonly sliceName?: string;
  readonly min: number;
  readonly max: string;
  readonly base?: { readonly path: string; readonly max: string };
  readonly type?: readonly ElementType[];
  readonly contentReference?: string;
  readonly mustSupport?: boolean;
  readonly extension?: readonly { readonly url: string }[];
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
  readonly slicing?: {
    readonly discriminator?: readonly { readonly type: string; readonly path: string }[];
    readonly rules: string;
  };
  readonly [key: string]: unknown;
}

export interface StructureDefinition {
  readonly url: string;
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly abstract: boolean;
  readonly derivation?: string;
  readonly snapshot: { readonly element: readonly Element[] };
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

interface CodeSystem {
  readonly content: string;
  readonly concept?: readonly Concept[];
}

interface Include {
  readonly system?: string;
  readonly concept?: readonly Concept[];
  readonly filter?: readonly { readonly property: string; readonly op: string; readonly value: string }[];
  readonly valueSet?: readonly string[];
}

interface ValueSet {
  readonly compose?: { readonly include: readonly Include[] };
}

/** Where packages for tests lie: beside the checkout, as everything that is shared is. */
export const PACKAGES = process.env.CARELOOM_FHIR_PACKAGES ?? sharedFolder();

function sharedFolder(): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const beside = join(root, '..', 'shared', 'fhir-packages');
  return existsSync(beside) ? beside : join(root, '..', '..', 'shared', 'fhir-packages');
}

export function hasPackages(): boolean {
  return existsSync(PACKAGES);
}

/** Files of a tar archive by name (ustar; names of packages are short). */
function untar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; at + 512 <= archive.length; ) {
    const field = (from: number, size: number) =>
      archive.toString('utf8', at + from, at + from + size).split('\0')[0]!;
    const name = field(0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(124, 12).trim() || '0', 8);
    const prefix = field(345, 155);
    files.set(
      (prefix === '' ? name : `${prefix}/${name}`).replace(/^.*\//, ''),
      archive.subarray(at + 512, at + 512 + size),
    );
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** Every name that a package gives to a code, in code systems, value sets and examples, by `system|code`. */
export function listedDisplays(): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  const add = (system: string, code: string, display: unknown): void => {
    const key = `${system}|${code}`;
    let names = listed.get(key);
    if (names === undefined) {
      names = new Set();
      listed.set(key, names);
    }
    if (typeof display === 'string') names.add(display);
  };
  const walk = (value: unknown, system: string | null): void => {
    if (Array.isArray(value)) for (const v of value) walk(v, system);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>;
      const own = typeof node.system === 'string' ? node.system : system;
      if (typeof node.code === 'string' && own !== null) add(own, node.code, node.display);
      for (const v of Object.values(node)) walk(v, own);
    }
  };
  for (const name of readdirSync(PACKAGES).filter((n) => n.endsWith('.tgz')))
    for (const [file, bytes] of untar(gunzipSync(readFileSync(join(PACKAGES, name))))) {
      if (!/^[A-Z]\w+-.*\.json$/.test(file) || /^(StructureDefinition|SearchParameter|ConceptMap)/.test(file))
        continue;
      const found = JSON.parse(bytes.toString()) as Record<string, unknown>;
      if (found.resourceType === 'CodeSystem') walk(found.concept, found.url as string);
      else walk(found, null);
    }
  return listed;
}

/** Definitions of several packages; where two hold the same URL, the first one counts. */
export class Definitions {
  readonly #packages: readonly Map<string, Buffer>[];
  readonly #known = new Map<string, unknown>();
  readonly #indexed = new Map<string, Map<string, unknown>>();
  readonly #expansions = new Map<string, Expansion>();

  constructor(names: readonly string[]) {
    this.#packages = names.map((name) => untar(gunzipSync(readFileSync(join(PACKAGES, `${name}.tgz`)))));
  }

  structure(url: string): StructureDefinition | undefined {
    return this.#find('StructureDefinition', url.split('|')[0]!) as StructureDefinition | undefined;
  }

  /** Profiles of a package, by its place in the list: the constraints on resources. */
  profiles(k = 0): readonly StructureDefinition[] {
    return [...this.#packages[k]!]
      .filter(([name]) => name.startsWith('StructureDefinition-') && name.endsWith('.json'))
      .map(([, bytes]) => JSON.parse(bytes.toString()) as StructureDefinition)
      .filter((d) => d.kind === 'resource' && !d.abstract);
  }

  /** Whether a code is in a value set; null when that cannot be known here. */
  contains(valueSet: string, system: string | undefined, code: string): boolean | null {
    return this.#expand(valueSet.split('|')[0]!).has(system, code);
  }

  #find(type: string, url: string): unknown {
    const key = `${type} ${url}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#byName(type, url) ?? this.#byUrl(type).get(url));
    return this.#known.get(key);
  }

  #byName(type: string, url: string): unknown {
    for (const files of this.#packages) {
      const bytes = files.get(`${type}-${url.split('/').at(-1)}.json`);
      if (bytes === undefined) continue;
      const found = JSON.parse(bytes.toString()) as { url: string };
      if (found.url === url) return found;
    }
    return undefined;
  }

  #byUrl(type: string): Map<string, unknown> {
    let index = this.#indexed.get(type);
    if (index === undefined) {
      index = new Map();
      for (const files of this.#packages)
        for (const [name, bytes] of files) {
          if (!name.startsWith(`${type}-`) || !name.endsWith('.json')) continue;
          const definition = JSON.parse(bytes.toString()) as { url: string };
          if (!index.has(definition.url)) index.set(definition.url, definition);
        }
      this.#indexed.set(type, index);
    }
    return index;
  }

  #expand(url: string): Expansion {
    let expansion = this.#expansions.get(url);
    if (expansion === undefined) {
      expansion = new Expansion();
      this.#expansions.set(url, expansion);
      const valueSet = this.#find('ValueSet', url) as ValueSet | undefined;
      if (valueSet?.compose === undefined) expansion.unknown = true;
      for (const include of valueSet?.compose?.include ?? []) this.#include(expansion, include);
    }
    return expansion;
  }

  #include(expansion: Expansion, include: Include): void {
    for (const other of include.valueSet ?? []) expansion.parts.push(this.#expand(other.split('|')[0]!));
    if (include.system === undefined) return;
    if (include.concept !== undefined) expansion.add(include.system, include.concept);
    else {
      const system = this.#find('CodeSystem', include.system) as CodeSystem | undefined;
      const [filter] = include.filter ?? [];
      const under = filter === undefined ? system?.concept : below(system?.concept ?? [], filter);
      // A system that is not in the packages, or a filter on something else than its tree, is taken as a whole.
      if (system?.content !== 'complete' || under === undefined) expansion.systems.add(include.system);
      else expansion.add(include.system, under);
    }
  }
}

/** Concepts under one of a tree; undefined where the tree does not hold it. */
function below(
  concepts: readonly Concept[],
  { op, value }: { op: string; value: string },
): readonly Concept[] | undefined {
  if (op !== 'is-a' && op !== 'descendent-of') return undefined;
  for (const c of concepts) {
    if (c.code === value) return op === 'is-a' ? [c] : (c.concept ?? []);
    const found = below(c.concept ?? [], { op, value });
    if (found !== undefined) return found;
  }
  return undefined;
}

class Expansion {
  readonly codes = new Set<string>();
  readonly plain = new Set<string>();
  /** Systems of which every code counts. */
  readonly systems = new Set<string>();
  readonly parts: Expansion[] = [];
  unknown = false;

  add(system: string, concepts: readonly Concept[]): void {
    for (const c of concepts) {
      this.codes.add(`${system}|${c.code}`);
      this.plain.add(c.code);
      this.add(system, c.concept ?? []);
    }
  }

  has(system: string | undefined, code: string): boolean | null {
    if (system === undefined ? this.plain.has(code) : this.codes.has(`${system}|${code}`)) return true;
    if (system === undefined ? this.systems.size > 0 : this.systems.has(system)) return true;
    const others = this.parts.map((p) => p.has(system, code));
    if (others.includes(true)) return true;
    return this.unknown || others.includes(null) ? null : false;
  }
}
