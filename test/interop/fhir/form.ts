// The form of a resource: what profiles can tell apart, without names, numbers, texts and moments. Resources of one form share a verdict.

type Json = Record<string, unknown>;

/** Members whose words no profile looks into; that they are not empty is looked at here. */
const WORDS = new Set(
  'family given line city district postalCode value text display name title description valueString lotNumber serialNumber carrierHRF deviceIdentifier distinctIdentifier manufacturer series patientInstruction'.split(
    ' ',
  ),
);
/** Systems that no package holds code by code: profiles look at the system alone. */
const WHOLE =
  /icd-10-cm|sid\/(ndc|cvx)|ama-assn|HCPCS|rxnorm|nubc\.org|Coding\/ICD10|bls\.gov|naics|nucc\.org/;
const MOMENT = /^\d{4}-(\d\d)-(\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;
const REFERENCE = /^([A-Z][A-Za-z]+)\/[a-z]+\d+$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const days = new Map<string, boolean>();

function isDay(text: string): boolean {
  const day = text.slice(0, 10);
  let known = days.get(day);
  if (known === undefined) {
    const parsed = new Date(`${day}T00:00:00Z`);
    known = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
    days.set(day, known);
  }
  return known;
}

function word(value: string, key: string, within: Json): string {
  if (key === 'reference') {
    const type = REFERENCE.exec(value)?.[1];
    return type === undefined ? value : `${type}/#`;
  }
  if (key === 'id') return /^[A-Za-z0-9\-.]{1,64}$/.test(value) ? '#' : value;
  if (key === 'data') return BASE64.test(value) ? '=' : value;
  if (key === 'div') return value.startsWith('<div') && value.endsWith('</div>') ? '<div>' : value;
  if (key === 'code' && typeof within.system === 'string' && WHOLE.test(within.system)) return '*';
  const moment = value.charCodeAt(4) === 45 ? MOMENT.exec(value) : null;
  if (moment !== null) return isDay(value) ? (moment[3] === undefined ? '@day' : '@time') : value;
  return WORDS.has(key) && value !== '' ? '~' : value;
}

/** Repetitions of one form that a list keeps: no cardinality lies between four and many. */
const KEPT = 4;

function formed(value: unknown, key: string, within: Json): string {
  if (typeof value === 'string') return `"${word(value, key, within)}"`;
  if (typeof value === 'number') return numeral(value, key);
  if (Array.isArray(value)) return list(value, key, within);
  if (typeof value !== 'object' || value === null) return String(value);
  let text = '{';
  for (const k in value) text += `${k}:${formed((value as Json)[k], k, value as Json)},`;
  return `${text}}`;
}

/** A decimal may be any number; of others only the sign matters. */
function numeral(value: number, key: string): string {
  if (key === 'value') return 'n';
  if (!Number.isInteger(value)) return value < 0 ? '-1.5' : '1.5';
  return value === 0 ? '0' : value < 0 ? '-1' : '1';
}

function list(values: readonly unknown[], key: string, within: Json): string {
  const told = new Map<string, number>();
  let text = '[';
  for (const v of values) {
    const form = formed(v, key, within);
    const n = told.get(form) ?? 0;
    told.set(form, n + 1);
    if (n < KEPT) text += `${form},`;
  }
  return `${text}]`;
}

export function formOf(resource: Json): string {
  return formed(resource, '', {});
}
