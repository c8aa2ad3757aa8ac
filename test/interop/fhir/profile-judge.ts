// A judge of profiles: walks resources along the snapshots of StructureDefinitions; written against the specification, not against our writer.

import { formOf } from './form.ts';
import { broken } from './invariants.ts';
import type { Definitions, Element, ElementType, StructureDefinition } from './packages.ts';

/** One place of a definition with what lies below it, and its slices. */
interface Place {
  readonly element: Element;
  readonly children: Map<string, Place>;
  readonly slices: Map<string, Place>;
}

type Json = Record<string, unknown>;

const PRIMITIVES: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/,
  integer: /^(0|-?[1-9]\d*)$/,
  positiveInt: /^[1-9]\d*$/,
  unsignedInt: /^(0|[1-9]\d*)$/,
  decimal: /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/,
  date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  dateTime: /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  time: /^\d\d:\d\d:\d\d(\.\d+)?$/,
  id: /^[A-Za-z0-9\-.]{1,64}$/,
  code: /^\S+(\s\S+)*$/,
  uri: /^\S*$/,
  url: /^\S*$/,
  canonical: /^\S*$/,
  oid: /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/,
  uuid: /^urn:uuid:[0-9a-f-]{36}$/,
  base64Binary: /^[A-Za-z0-9+/]*={0,2}$/,
  string: /^[\s\S]+$/,
  markdown: /^[\s\S]+$/,
  xhtml: /^<div[\s\S]*<\/div>$/,
};
const NUMERIC = ['integer', 'positiveInt', 'unsignedInt', 'decimal'];
const REFERENCE = /^(#.*|urn:uuid:.*|https?:\/\/.*|[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}(\/_history\/.*)?)$/;

/** Types of FHIRPath stand for primitives in the definition of `id`, `url` and values. */
function typeCode(type: ElementType): string {
  return type.code.startsWith('http://hl7.org/fhirpath/System.')
    ? type.code.slice(31).toLowerCase()
    : type.code;
}

/** Names of a choice, such as `valueQuantity`. */
function namesOf(types: readonly ElementType[] | undefined, stem: string): string[] {
  return (types ?? []).map((t) => `${stem}${typeCode(t)[0]!.toUpperCase()}${typeCode(t).slice(1)}`);
}

/** What a look at a resource found: errors, and the must-support elements met of each profile. */
interface Looked {
  readonly errors: readonly string[];
  readonly met: readonly (readonly [string, readonly string[]])[];
}

export class ProfileJudge {
  readonly #definitions: Definitions;
  readonly #trees = new Map<string, Place>();
  readonly #choiceNames = new Map<Place, ReadonlySet<string>>();
  /** Times each must-support element was met, by profile and element. */
  readonly met = new Map<string, Map<string, number>>();
  /** Required bindings whose value set the packages do not hold. */
  readonly unjudged = new Set<string>();
  /** Verdicts by form: what names, numbers and texts do not change is looked at once. */
  readonly #forms = new Map<string, Looked>();
  #told: (readonly [string, readonly string[]])[] = [];
  #errors: string[] = [];
  #profile = '';
  #met = new Set<string>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** Errors of a resource against its base definition and every profile that it claims and the packages hold. */
  judge(resource: Json): readonly string[] {
    const form = formOf(resource);
    let known = this.#forms.get(form);
    if (known === undefined) {
      known = this.#look(resource);
      this.#forms.set(form, known);
    }
    for (const [url, ids] of known.met) this.#tally(url, ids);
    return [...known.errors, ...broken(resource)];
  }

  #tally(url: string, ids: readonly string[]): void {
    let counts = this.met.get(url);
    if (counts === undefined) {
      counts = new Map();
      this.met.set(url, counts);
    }
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }

  #look(resource: Json): Looked {
    this.#errors = [];
    this.#told = [];
    const base = `http://hl7.org/fhir/StructureDefinition/${resource.resourceType as string}`;
    const claimed = ((resource.meta as { profile?: string[] } | undefined)?.profile ?? []).filter(
      (url) => this.#definitions.structure(url) !== undefined,
    );
    for (const url of [base, ...claimed]) this.#against(resource, url.split('|')[0]!);
    return { errors: this.#errors, met: this.#told };
  }

  #against(resource: Json, url: string): void {
    const definition = this.#definitions.structure(url);
    if (definition === undefined) {
      this.#errors.push(`${url}: unknown`);
      return;
    }
    this.#profile = url;
    this.#met = new Set();
    this.#object(resource, this.#treeOf(definition), resource.resourceType as string);
    if (definition.derivation === 'constraint') this.#told.push([url, [...this.#met]]);
  }

  #treeOf(definition: StructureDefinition): Place {
    let root = this.#trees.get(definition.url);
    if (root !== undefined) return root;
    const [first, ...others] = definition.snapshot.element;
    root = { element: first!, children: new Map(), slices: new Map() };
    for (const element of others) {
      let at = root;
      const steps = element.id.split('.').slice(1);
      for (const [k, step] of steps.entries()) {
        const [name, ...slice] = step.split(':') as [string, ...string[]];
        const fresh = () => ({
          element,
          children: new Map<string, Place>(),
          slices: new Map<string, Place>(),
        });
        const last = k === steps.length - 1;
        let child = at.children.get(name);
        if (child === undefined) {
          child = fresh();
          at.children.set(name, child);
        }
        if (slice.length > 0) {
          let part = child.slices.get(slice.join(':'));
          if (part === undefined && last) {
            part = fresh();
            child.slices.set(slice.join(':'), part);
          }
          child = part ?? child;
        }
        at = child;
      }
    }
    this.#trees.set(definition.url, root);
    return root;
  }

  #fail(at: string, problem: string): void {
    this.#errors.push(`${this.#profile.split('/').at(-1)} ${at}: ${problem}`);
  }

  /** The members of an object against the children of a place. */
  #object(value: unknown, place: Place, at: string): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#fail(at, 'is no object');
      return;
    }
    const object = value as Json;
    const seen = new Set(['resourceType']);
    for (const [name, child] of place.children) {
      const keys = name.endsWith('[x]')
        ? this.#choices(object, name.slice(0, -3), child)
        : name in object
          ? [name]
          : [];
      if (keys.length > 1) this.#fail(`${at}.${name}`, `has ${keys.length} choices`);
      for (const k of keys) seen.add(k);
      for (const k of keys.length === 0 ? [name] : keys)
        this.#member(object[k], child, `${at}.${k}`, k, name);
      // Extensions of a primitive stand beside it.
      const beside = object[`_${name}`];
      const extension = child.children.get('extension');
      if (beside !== undefined && extension !== undefined)
        this.#member(
          (beside as Json).extension,
          extension,
          `${at}._${name}.extension`,
          'extension',
          'extension',
        );
    }
    for (const k of Object.keys(object))
      if (!seen.has(k.replace(/^_/, ''))) this.#fail(`${at}.${k}`, 'is unknown');
  }

  #choices(object: Json, stem: string, child: Place): string[] {
    let all = this.#choiceNames.get(child);
    if (all === undefined) {
      all = new Set([...namesOf(child.element.type, stem), ...this.#allChoices(child.element, stem)]);
      this.#choiceNames.set(child, all);
    }
    return Object.keys(object).filter((k) => all.has(k));
  }

  /** A choice that the base allows but the profile does not is seen, so that it fails as the wrong type. */
  #allChoices(element: Element, stem: string): string[] {
    const path = element.base?.path;
    if (path === undefined) return [];
    const definition = this.#definitions.structure(
      `http://hl7.org/fhir/StructureDefinition/${path.split('.')[0]}`,
    );
    const own = definition?.snapshot.element.find((e) => e.path === path);
    return namesOf(own?.type, stem);
  }

  #member(value: unknown, place: Place, at: string, key: string, name: string): void {
    const { element } = place;
    const many = (element.base?.max ?? element.max) !== '1';
    const values = value === undefined ? [] : many && Array.isArray(value) ? value : [value];
    if (value !== undefined && many !== Array.isArray(value))
      this.#fail(at, many ? 'is no list' : 'is a list');
    if (Array.isArray(value) && value.length === 0) this.#fail(at, 'is an empty list');
    this.#count(values.length, element, at);
    for (const [i, v] of values.entries()) {
      const where = many ? `${at}[${i}]` : at;
      this.#value(v, place, where, key, name);
      const slice = this.#sliceOf(v, place, key, name);
      if (slice !== null) this.#value(v, slice, where, key, name);
    }
    for (const [sliceName, slice] of place.slices) {
      const n = values.filter((v) => this.#matches(v, slice, place, key, name)).length;
      this.#count(n, slice.element, `${at}:${sliceName}`);
    }
  }

  #count(n: number, { min, max }: Element, at: string): void {
    if (n < min) this.#fail(at, `${n} of at least ${min}`);
    if (max !== '*' && n > Number(max)) this.#fail(at, `${n} of at most ${max}`);
  }

  #value(value: unknown, place: Place, at: string, key: string, name: string): void {
    const { element } = place;
    const uscdi = element.extension?.some((x) => x.url.endsWith('uscdi-requirement')) === true;
    if (element.mustSupport === true || uscdi) this.#met.add(element.id);
    this.#fixed(value, element, at);
    this.#bound(value, element, at);
    if (element.contentReference !== undefined) {
      const target = this.#referred(element.contentReference);
      if (target !== undefined) this.#object(value, target, at);
      return;
    }
    const type = this.#typeOf(element, key, name);
    if (type === undefined)
      this.#fail(at, `is of no allowed type (${(element.type ?? []).map((t) => t.code).join(', ')})`);
    else if (place.children.size > 0 && PRIMITIVES[typeCode(type)] === undefined) {
      this.#object(value, place, at);
      if (type.code === 'Reference') this.#reference(value, type, at);
    } else this.#typed(value, type, at);
  }

  #typeOf(element: Element, key: string, name: string): ElementType | undefined {
    const types = element.type ?? [];
    if (!name.endsWith('[x]')) return types[0];
    const suffix = key.slice(name.length - 3).toLowerCase();
    return types.find((t) => typeCode(t).toLowerCase() === suffix);
  }

  #typed(value: unknown, type: ElementType, at: string): void {
    const code = typeCode(type);
    const pattern = PRIMITIVES[code];
    if (pattern !== undefined) this.#primitive(value, code, pattern, at);
    else if (code !== 'Resource') {
      const url = type.profile?.[0] ?? `http://hl7.org/fhir/StructureDefinition/${code}`;
      const definition =
        this.#definitions.structure(url) ??
        this.#definitions.structure(`http://hl7.org/fhir/StructureDefinition/${code}`);
      if (definition !== undefined) this.#object(value, this.#treeOf(definition), at);
    }
    if (code === 'Reference') this.#reference(value, type, at);
  }

  #primitive(value: unknown, code: string, pattern: RegExp, at: string): void {
    const wanted = code === 'boolean' ? 'boolean' : NUMERIC.includes(code) ? 'number' : 'string';
    if (typeof value !== wanted) {
      this.#fail(at, `is no ${wanted}`);
      return;
    }
    if (!pattern.test(String(value))) this.#fail(at, `${String(value).slice(0, 40)} is no ${code}`);
    if (['date', 'dateTime', 'instant'].includes(code) && !isDay(String(value)))
      this.#fail(at, `${String(value)} is no day`);
  }

  #reference(value: unknown, type: ElementType, at: string): void {
    const { reference } = value as { reference?: unknown };
    if (typeof reference !== 'string') return;
    if (!REFERENCE.test(reference)) {
      this.#fail(at, `${reference} is no reference`);
      return;
    }
    const targets = (type.targetProfile ?? []).map((url) => this.#definitions.structure(url)?.type);
    const [own] = reference.split('/');
    if (
      targets.length === 0 ||
      targets.includes(undefined) ||
      targets.includes('Resource') ||
      reference.includes(':')
    )
      return;
    if (!targets.includes(own)) this.#fail(at, `points to ${own}, not ${targets.join(', ')}`);
  }

  #fixed(value: unknown, element: Element, at: string): void {
    for (const [k, v] of Object.entries(element)) {
      if (k.startsWith('fixed') && JSON.stringify(v) !== JSON.stringify(value))
        this.#fail(at, `is not ${JSON.stringify(v)}`);
      if (k.startsWith('pattern') && !covers(value, v)) this.#fail(at, `does not fit ${JSON.stringify(v)}`);
    }
  }

  #bound(value: unknown, { binding, id }: Element, at: string): void {
    if (binding?.strength !== 'required' || binding.valueSet === undefined) return;
    const within = this.#within(value, binding.valueSet);
    if (within === null) this.unjudged.add(`${id} ${binding.valueSet}`);
    if (within === false)
      this.#fail(at, `${JSON.stringify(value).slice(0, 80)} is not in ${binding.valueSet}`);
  }

  /** Whether a code, coding, concept or quantity is in a value set; null when unknown. */
  #within(value: unknown, valueSet: string): boolean | null {
    if (typeof value === 'string') return this.#definitions.contains(valueSet, undefined, value);
    const { coding, system, code } = value as { coding?: Json[]; system?: string; code?: string };
    if (coding !== undefined) {
      const all = coding.map((c) => this.#within(c, valueSet));
      return all.includes(true) ? true : all.includes(null) ? null : false;
    }
    return code === undefined ? false : this.#definitions.contains(valueSet, system, code);
  }

  #sliceOf(value: unknown, place: Place, key: string, name: string): Place | null {
    for (const slice of place.slices.values())
      if (this.#matches(value, slice, place, key, name)) return slice;
    return null;
  }

  #matches(value: unknown, slice: Place, { element }: Place, key: string, name: string): boolean {
    const discriminators = element.slicing?.discriminator ?? [];
    return discriminators.every(({ type, path }) => {
      if (type === 'type') return this.#typeOf(slice.element, key, name) !== undefined;
      if (path === 'url' && slice.element.type?.[0]?.profile !== undefined)
        return (value as Json).url === slice.element.type[0].profile[0];
      return type === 'value' || type === 'pattern' ? this.#discriminated(value, slice, path) : true;
    });
  }

  /** Compare what a slice fixes at a path with what a value has there. */
  #discriminated(value: unknown, slice: Place, path: string): boolean {
    const steps = path === '$this' ? [] : path.split('.');
    let place: Place | undefined = slice;
    let values: unknown[] = [value];
    let wanted = patternOf(slice.element);
    for (const step of steps) {
      values = values.flatMap((v) => (v as Json | undefined)?.[step] ?? []).flat();
      place = place?.children.get(step);
      wanted =
        (wanted as Json | undefined)?.[step] ?? (place === undefined ? undefined : patternOf(place.element));
      if (Array.isArray(wanted)) [wanted] = wanted;
    }
    if (wanted !== undefined) return values.some((v) => covers(v, wanted));
    const valueSet =
      place?.element.binding?.strength === 'required' ? place.element.binding.valueSet : undefined;
    return valueSet === undefined ? false : values.some((v) => this.#within(v, valueSet) === true);
  }

  #referred(reference: string): Place | undefined {
    const [, id] = reference.split('#') as [string, string];
    const definition =
      this.#definitions.structure(this.#profile) ??
      this.#definitions.structure(`http://hl7.org/fhir/StructureDefinition/${id.split('.')[0]}`);
    let at = definition === undefined ? undefined : this.#treeOf(definition);
    for (const step of id.split('.').slice(1)) at = at?.children.get(step);
    return at;
  }
}

function patternOf(element: Element): unknown {
  const found = Object.entries(element).find(([k]) => k.startsWith('fixed') || k.startsWith('pattern'));
  return found?.[1];
}

/** Whether a value has everything of a pattern; lists need one member for each of the pattern's. */
function covers(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern))
    return Array.isArray(value) && pattern.every((p) => value.some((v) => covers(v, p)));
  if (typeof pattern === 'object' && pattern !== null)
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(pattern).every(([k, p]) => covers((value as Json)[k], p))
    );
  return value === pattern;
}

/** Whether the days of a date are in the calendar. */
function isDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return year > 0;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Must-support elements of a profile, by id. */
export function mustSupport(
  definition: StructureDefinition,
): readonly { readonly id: string; readonly uscdi: boolean }[] {
  return definition.snapshot.element.flatMap((e) => {
    const uscdi = e.extension?.some((x) => x.url.endsWith('uscdi-requirement')) === true;
    return e.mustSupport === true || uscdi ? [{ id: e.id, uscdi: e.mustSupport !== true }] : [];
  });
}
