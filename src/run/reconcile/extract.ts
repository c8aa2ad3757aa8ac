// What formats are compared by: entities, the key that tells an entity's rows apart in every format, and fields in one spelling.

/** Kinds of rows that formats have in common. */
export const ENTITIES = [
  'patients',
  'encounters',
  'conditions',
  'medications',
  'allergies',
  'procedures',
  'immunizations',
  'observations',
] as const;
export type Entity = (typeof ENTITIES)[number];

/** One row of an entity. A field that a format does not have is left out, and is not compared. */
export interface Row {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Rows of one entity after another, read from the files of one format. */
export interface Extract {
  readonly format: string;
  /** Entities that the format carries as rows of their own. */
  readonly entities: readonly Entity[];
  /** Whether the directory has the format. */
  present(dir: string): boolean;
  rows(dir: string, entity: Entity, take: (row: Row) => void): Promise<void>;
  /** Rows that the format leaves out by design. */
  omits?(entity: Entity, row: Row): boolean;
}

/** Words in capitals without marks: as the plainest of the formats writes them. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[^ -~]/g, '?')
    .replace(/[\^|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** A number without needless zeros, a date without dashes, or words. */
export function plainValue(text: string): string {
  const trimmed = text.trim();
  if (trimmed !== '' && !Number.isNaN(Number(trimmed))) return String(Number(trimmed));
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  return date === null ? plainWords(trimmed) : `${date[1]}${date[2]}${date[3]}`;
}

/** `YYYY-MM-DDTHH:MM:SS`, local. */
export function plainTime(text: string): string {
  const compact = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?/.exec(text);
  if (compact !== null) {
    const [, y, m, d, h, min, s = '00'] = compact;
    return `${y}-${m}-${d}T${h}:${min}:${s}`;
  }
  return text.slice(0, 19).replace(' ', 'T');
}

/** `YYYY-MM-DD`. */
export function plainDay(text: string): string {
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  return compact === null ? text.slice(0, 10) : `${compact[1]}-${compact[2]}-${compact[3]}`;
}

/** Rows in the one spelling, from what formats have of them. */
export const rowOf = {
  patient: (id: string, family: string, given: string, birth: string, gender: string): Row => ({
    key: id,
    fields: { name: `${plainWords(family)},${plainWords(given)}`, birthdate: plainDay(birth), gender },
  }),
  encounter: (id: string, patient: string, start: string, more: Record<string, string> = {}): Row => ({
    key: id,
    fields: { patient, start: plainTime(start), ...more },
  }),
  condition: (id: string, patient: string, code: string, onset: string, recorded: string): Row => ({
    key: id,
    fields: { patient, code, onset: plainDay(onset), recorded: plainDay(recorded) },
  }),
  medication: (id: string, patient: string, start: string, more: Record<string, string>): Row => ({
    key: id,
    fields: { patient, start: plainDay(start), ...more },
  }),
  /** Messages number no allergies: patient, substance and day tell them apart. */
  allergy: (patient: string, substance: string, day: string, more: Record<string, string>): Row => ({
    key: `${patient} ${plainWords(substance)} ${plainDay(day)}`,
    fields: more,
  }),
  immunization: (id: string, patient: string, cvx: string, day: string): Row => ({
    key: id,
    fields: { patient, cvx: cvx.padStart(2, '0'), date: plainDay(day) },
  }),
  /** Laboratories number specimens, not results: patient, time and code tell them apart. */
  observation: (patient: string, time: string, loinc: string, value: string): Row => ({
    key: `${patient} ${plainTime(time)} ${loinc}`,
    fields: { value: plainValue(value) },
  }),
};

/** Messages number no procedures: visit and code tell them apart, and a count where one was done twice at a visit. */
export class Procedures {
  readonly #seen = new Map<string, number>();
  row(encounter: string, patient: string, code: string, day: string, more: Record<string, string> = {}): Row {
    const key = `${encounter} ${code}`;
    const times = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, times);
    return {
      key: times === 1 ? key : `${key} ${times}`,
      fields: { patient, date: plainDay(day), ...more },
    };
  }
}
