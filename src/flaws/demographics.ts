// Flaws of a registration: names, birth date, sex, address, telephone. Columns are found by what they say about a person.
import { ageAt, type Day, dayOf } from '../base/days.ts';
import type { Rng } from '../base/rng.ts';
import type { Role } from '../schema/column.ts';
import type { Flaw, Values } from './record.ts';
import { type Plant, parts, type Scene, withRole } from './scene.ts';
import { misspelt, transposed } from './slips.ts';

const NAMES: readonly Role[] = ['given-name', 'middle-name', 'family-name'];

/** Visit every sound cell of the person's row in columns of these roles, with a stream of its own. */
function eachCell(
  scene: Scene,
  kind: Parameters<Scene['rates']['of']>[0],
  roles: readonly Role[],
  plant: (column: string, value: string, rng: Rng) => void,
): void {
  const { rows, person, persons, rates } = scene;
  for (const column of withRole(persons, ...roles)) {
    if (!rows.sound(person, column)) continue;
    const rng = rows.rng.at(kind, column);
    if (rows.happens(kind, rates.of(kind), rng)) plant(column, String(person.values[column]), rng);
  }
}

export const typos: Plant = (scene) =>
  eachCell(scene, 'typos', [...NAMES, 'address'], (column, value, rng) => {
    const slip = misspelt(value, rng, scene.persons.columns[column]!.role === 'given-name');
    if (slip !== null)
      scene.rows.change(scene.rows.flaw('typos', slip.mechanism), scene.person, column, slip.value);
  });

export const swappedNames: Plant = ({ rows, person, persons, rates }) => {
  const [first, last] = [withRole(persons, 'given-name')[0], withRole(persons, 'family-name')[0]];
  if (first === undefined || last === undefined || !rows.sound(person, first, last)) return;
  const [given, family] = [person.values[first]!, person.values[last]!];
  if (
    given === family ||
    !rows.happens('swapped-names', rates.of('swapped-names'), rows.rng.at('swapped-names'))
  )
    return;
  const flaw = rows.flaw('swapped-names', 'first and last');
  rows.change(flaw, person, first, family);
  rows.change(flaw, person, last, given);
};

/** The age that a system would compute from another birth date, by column; nothing where it stays the same. */
function ageFrom({ person, persons, asOf }: Scene, born: Day, day: Day): Values {
  const [age] = withRole(persons, 'age');
  const [death] = withRole(persons, 'death-date');
  if (age === undefined) return {};
  const end = ((death === undefined ? null : person.clean[death]) as Day | null) ?? asOf;
  const change = ageAt(day, end) - ageAt(born, end);
  return change === 0 ? {} : { [age]: Math.max(0, (person.clean[age] as number) + change) };
}

/** Another birth date, and the age that goes with it. */
function changeBirth(scene: Scene, flaw: Flaw, column: string, day: Day): void {
  const { rows, person } = scene;
  const computed = ageFrom(scene, person.values[column] as Day, day);
  rows.change(flaw, person, column, day);
  for (const [age, value] of Object.entries(computed))
    if (rows.sound(person, age) && person.values[age] !== value) rows.change(flaw, person, age, value);
}

export const transposedDates: Plant = (scene) => {
  const { rows, person, persons, rates, asOf } = scene;
  for (const column of withRole(persons, 'birth-date')) {
    if (!rows.sound(person, column)) continue;
    const day = transposed(person.values[column] as Day);
    if (day === null || day > asOf) continue;
    if (
      rows.happens('transposed-dates', rates.of('transposed-dates'), rows.rng.at('transposed-dates', column))
    )
      changeBirth(scene, rows.flaw('transposed-dates', 'day and month'), column, day);
  }
};

/** The date that forms fill in when nothing is known. */
const DEFAULT_DAY = dayOf(1900, 1, 1);

export const defaultDates: Plant = (scene) => {
  const { rows, persons, rates, profile } = scene;
  for (const path of profile.defaultDates) {
    const [table, column] = parts(path);
    for (const entry of rows.given(table)) {
      if (!rows.sound(entry, column) || entry.values[column] === DEFAULT_DAY) continue;
      const rng = rows.rng.at('default-dates', path, entry.clean[entry.table.key] as number);
      if (!rows.happens('default-dates', rates.of('default-dates'), rng)) continue;
      const flaw = rows.flaw('default-dates', '1900-01-01');
      if (table === persons.name) changeBirth(scene, flaw, column, DEFAULT_DAY);
      else rows.change(flaw, entry, column, DEFAULT_DAY);
    }
  }
};

const OTHER_SEX: Readonly<Record<string, string>> = { male: 'female', female: 'male', M: 'F', F: 'M' };

export const wrongSex: Plant = ({ rows, person, persons, rates }) => {
  for (const column of withRole(persons, 'sex')) {
    const other = OTHER_SEX[String(person.values[column])];
    if (other === undefined || !rows.sound(person, column)) continue;
    if (rows.happens('wrong-sex', rates.of('wrong-sex'), rows.rng.at('wrong-sex', column)))
      rows.change(rows.flaw('wrong-sex', 'the other sex'), person, column, other);
  }
};

export const oldAddresses: Plant = (scene) =>
  eachCell(scene, 'old-addresses', ['address'], (column, value, rng) => {
    const before = scene.profile.formerAddress(rng);
    if (before !== value)
      scene.rows.change(
        scene.rows.flaw('old-addresses', 'not updated after a move'),
        scene.person,
        column,
        before,
      );
  });

/** Other forms of a telephone number of ten digits. */
function phoneForm(value: string, rng: Rng): string {
  const [a, b, c] = [
    value.replace(/\D/g, '').slice(0, 3),
    value.replace(/\D/g, '').slice(3, 6),
    value.slice(-4),
  ];
  return rng.pick([
    `(${a}) ${b}-${c}`,
    `${a}.${b}.${c}`,
    `${a}${b}${c}`,
    `+1 ${a} ${b} ${c}`,
    `1-${a}-${b}-${c}`,
  ]);
}

/** ZIP+4, or the number that a spreadsheet makes of a code with a leading zero. */
function postalForm(value: string, rng: Rng): string {
  if (!/^\d{5}$/.test(value)) return value.replace(/\s/g, '').toLowerCase();
  return value.startsWith('0') && rng.chance(0.5)
    ? String(Number(value))
    : `${value}-${String(rng.int(1, 9999)).padStart(4, '0')}`;
}

const FORMS: Partial<Record<Role, (value: string, rng: Rng) => readonly [string, string]>> = {
  phone: (value, rng) => [phoneForm(value, rng), 'punctuation'],
  'postal-code': (value, rng) => [postalForm(value, rng), 'another form'],
  'given-name': (value) => [value.toUpperCase(), 'capitals'],
  'family-name': (value) => [value.toUpperCase(), 'capitals'],
};

export const formatVariants: Plant = (scene) =>
  eachCell(scene, 'format-variants', Object.keys(FORMS) as Role[], (column, value, rng) => {
    const [other, mechanism] = FORMS[scene.persons.columns[column]!.role!]!(value, rng);
    if (other !== value)
      scene.rows.change(scene.rows.flaw('format-variants', mechanism), scene.person, column, other);
  });

/** What people type to get past a required field; none of it can be anybody's. */
const PLACEHOLDERS: Partial<Record<Role, readonly string[]>> = {
  'national-id': ['999-99-9999', '000-00-0000'],
  phone: ['000-000-0000', '999-999-9999'],
  email: ['none@example.com', 'unknown@example.org'],
};

export const placeholders: Plant = (scene) =>
  eachCell(scene, 'placeholders', Object.keys(PLACEHOLDERS) as Role[], (column, value, rng) => {
    const word = rng.pick(PLACEHOLDERS[scene.persons.columns[column]!.role!]!);
    if (word !== value)
      scene.rows.change(scene.rows.flaw('placeholders', 'required field'), scene.person, column, word);
  });

/**
 * How a second registration of a person differs: share of pairs in which a field does. Just et al. 2016 (Perspect
 * Health Inf Manag 13:1e) give 58 % of mismatches for middle names and 54 % of pairs for SSNs; the rest is assumption.
 */
const DIFFERS: readonly (readonly [Role, number])[] = [
  ['given-name', 0.25],
  ['middle-name', 0.58],
  ['family-name', 0.2],
  ['birth-date', 0.08],
  ['sex', 0.02],
  ['address', 0.5],
  ['phone', 0.45],
  ['email', 0.4],
  ['national-id', 0.54],
];

/** The same person's values as registered a second time, under `id`: the columns that differ, with what they say then. */
export function registeredAgain(scene: Scene, id: number, rng: Rng): Values {
  const { persons, person } = scene;
  const values = { ...person.clean, [persons.key]: id };
  for (const [role, share] of DIFFERS)
    for (const column of withRole(persons, role)) {
      const stream = rng.at(column);
      if (values[column] !== null && stream.chance(share))
        values[column] = differing(scene, role, column, stream);
      if (role === 'birth-date')
        Object.assign(values, ageFrom(scene, person.clean[column] as Day, values[column] as Day));
    }
  for (const column of withRole(persons, 'record-number'))
    values[column] = String(values[column]).replace(/\d+/, String(id));
  return values;
}

function differing(
  { persons, person, profile, asOf }: Scene,
  role: Role,
  column: string,
  rng: Rng,
): Values[string] {
  const value = person.clean[column]!;
  switch (role) {
    case 'middle-name':
      return rng.chance(0.5) ? String(value).slice(0, 1) : null;
    case 'birth-date':
      return Math.min(asOf, transposed(value as Day) ?? (value as Day) + rng.pick([-1, 1, -10, 10]));
    case 'sex':
      return OTHER_SEX[String(value)] ?? value;
    case 'address':
      return profile.formerAddress(rng);
    case 'phone':
      return `${String(value).slice(0, -2)}${String(rng.int(0, 99)).padStart(2, '0')}`;
    case 'email':
    case 'national-id':
      return rng.chance(0.6) ? null : digitsSwapped(String(value), rng);
    default:
      return misspelt(String(value), rng, persons.columns[column]!.role === 'given-name')?.value ?? value;
  }
}

/** Two neighbouring digits of the last four the wrong way round: the range a number is from stays the same. */
function digitsSwapped(text: string, rng: Rng): string {
  const at = text.length - 4 + rng.int(0, 2);
  return /^\d{4}$/.test(text.slice(-4))
    ? text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
    : text.replace(/(\d)(\d*)@/, (_, d: string, rest: string) => `${rest}${d}@`);
}
