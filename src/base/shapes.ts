// Plain data in even shapes: the engine reads a property of objects of one shape several times faster than of objects of many.

/** How the data are laid out. */
export interface Layout {
  /** Properties whose values are kept as they are, such as dictionaries, which mean something by what they list. */
  readonly asTheyAre: ReadonlySet<string>;
  /** Groups of properties by one of which a kind of object is known that stands in many places. */
  readonly kin?: readonly (readonly string[])[];
}

/** Objects that are to have one shape. */
interface Role {
  /** Property names in the order in which they were first seen, each with the role of the objects that stand there. */
  readonly below: Map<string, Role>;
  /** Copies made: what is one object in several places of a role stays one. */
  readonly copies: Map<object, object>;
  /** An object of these properties as text; empty until all names are known. */
  blank: string;
}

const newRole = (): Role => ({ below: new Map(), copies: new Map(), blank: '' });

/** The role of an object by what it is; of one that no property tells, the role of its place. */
type RoleOf = (value: object, place: Role) => Role;

/**
 * Copies of plain data in which all objects of the same role list the same properties in the same order; what one lacks is
 * undefined there. Objects that have a property listed in `kin` are of one role wherever they are; the role of others is the path of
 * property names that leads to them.
 */
export function evened<T extends object>(items: readonly T[], { asTheyAre, kin = [] }: Layout): readonly T[] {
  const kinds = kin.map((names) => ({ names, role: newRole() }));
  const roleOf: RoleOf = (value, place) =>
    kinds.find(({ names }) => names.some((name) => name in value))?.role ?? place;
  const root = newRole();
  for (const item of items) collect(item, root, roleOf, asTheyAre);
  return items.map((item) => copyOf(item, root, roleOf, asTheyAre) as T);
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a list holds objects. Curves and other lists of numbers and words, of which there are most, do not. */
function holdsObjects(list: readonly unknown[]): boolean {
  return list.some(isPlain);
}

function collect(value: unknown, place: Role, roleOf: RoleOf, asTheyAre: ReadonlySet<string>): void {
  if (Array.isArray(value)) {
    if (holdsObjects(value)) for (const v of value) collect(v, place, roleOf, asTheyAre);
    return;
  }
  if (!isPlain(value)) return;
  const { below } = roleOf(value, place);
  for (const key of Object.keys(value)) {
    const next = below.get(key) ?? newRole();
    below.set(key, next);
    if (!asTheyAre.has(key)) collect(value[key], next, roleOf, asTheyAre);
  }
}

function copyOf(value: unknown, place: Role, roleOf: RoleOf, asTheyAre: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return holdsObjects(value) ? value.map((v) => copyOf(v, place, roleOf, asTheyAre)) : value;
  if (!isPlain(value)) return value;
  const role = roleOf(value, place);
  const known = role.copies.get(value);
  if (known !== undefined) return known;
  const copy = blankOf(role);
  for (const [key, next] of role.below) {
    const v = value[key];
    copy[key] = asTheyAre.has(key) ? v : copyOf(v, next, roleOf, asTheyAre);
  }
  role.copies.set(value, copy);
  return copy;
}

/** An object of the properties of a role. Read from text since properties put on one by one would make it a slow dictionary. */
function blankOf(role: Role): Record<string, unknown> {
  if (role.blank === '')
    role.blank = `{${[...role.below.keys()].map((name) => `${JSON.stringify(name)}:null`).join(',')}}`;
  return JSON.parse(role.blank) as Record<string, unknown>;
}
