// Plain data in even shapes: the engine reads a property of objects of one shape several times faster than of objects of many.

/**
 * Property names of a role in the order in which they were first seen. Objects that have a property listed in `kin` are of one role
 * wherever they are; the role of others is the path of property names that leads to them.
 */
type Roles = ReadonlyMap<string, readonly string[]>;

/** Copies made, by role: what is one object in several places of a role stays one. */
type Copies = Map<string, Map<object, unknown>>;

/** How the data are laid out. */
export interface Layout {
  /** Properties whose values are kept as they are, such as dictionaries, which mean something by what they list. */
  readonly asTheyAre: ReadonlySet<string>;
  /** Groups of properties by one of which a kind of object is known that stands in many places. */
  readonly kin?: readonly (readonly string[])[];
}

/**
 * Copies of plain data in which all objects of the same role list the same properties in the same order; what one lacks is
 * undefined there.
 */
export function evened<T extends object>(items: readonly T[], layout: Layout): readonly T[] {
  const roles = rolesOf(items, layout);
  const copies: Copies = new Map();
  return items.map((item) => copyOf(item, '', roles, layout, copies) as T);
}

function roleOf(value: object, path: string, { kin = [] }: Layout): string {
  return kin.find((names) => names.some((name) => name in value))?.[0] ?? path;
}

function rolesOf(items: readonly object[], layout: Layout): Roles {
  const roles = new Map<string, Set<string>>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const v of value) visit(v, path);
    else if (isPlain(value)) {
      const role = roleOf(value, path, layout);
      const names = roles.get(role) ?? new Set();
      roles.set(role, names);
      for (const [name, v] of Object.entries(value)) {
        names.add(name);
        if (!layout.asTheyAre.has(name)) visit(v, `${role}/${name}`);
      }
    }
  };
  for (const item of items) visit(item, '');
  return new Map([...roles].map(([role, names]) => [role, [...names]]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function copyOf(value: unknown, path: string, roles: Roles, layout: Layout, copies: Copies): unknown {
  if (Array.isArray(value))
    return value.some(isPlain) ? value.map((v) => copyOf(v, path, roles, layout, copies)) : value;
  if (!isPlain(value)) return value;
  const role = roleOf(value, path, layout);
  const done = copies.get(role) ?? new Map<object, unknown>();
  copies.set(role, done);
  const known = done.get(value);
  if (known !== undefined) return known;
  const names = roles.get(role)!;
  const copy = blank(names);
  for (const name of names) {
    const v = value[name];
    copy[name] = layout.asTheyAre.has(name) ? v : copyOf(v, `${role}/${name}`, roles, layout, copies);
  }
  done.set(value, copy);
  return copy;
}

/** An object of these properties. Read from text since properties put on one by one would make it a slow dictionary. */
function blank(names: readonly string[]): Record<string, unknown> {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join(',')}}`) as Record<
    string,
    unknown
  >;
}
