// Record numbers (IENs): worked out from our own identifiers and codes, never counted, so that they depend on nothing but what they number.
import { SPECIALTIES } from '../../world/practitioners.ts';
import { textNumber } from './fileman.ts';

/** Rows of a patient are numbered patient × this + sequence, as everywhere in the record. */
const ROWS_PER_PATIENT = 1_000_000;

/** Entries that stand for no row of ours lie behind those that do: historical visits, changes of specialty, discharges, refusals. */
export const BEHIND = {
  visits: 900_000,
  specialties: 800_000,
  discharges: 850_000,
  refusals: 900_000,
  operations: 950_000,
};

export function ofPatient(patient: number, sequence: number): number {
  return patient * ROWS_PER_PATIENT + sequence;
}

/** The place of a row among those of its patient. */
export function sequenceOf(id: number): number {
  return id % ROWS_PER_PATIENT;
}

/** National institutions end at 4523; ours begin here. */
const INSTITUTIONS = 100_000;

export function institutionNumber(organization: number): number {
  return INSTITUTIONS + organization;
}

export function organizationOf(institution: number): number {
  return institution - INSTITUTIONS;
}

const departments: readonly string[] = SPECIALTIES.map((s) => s.name);
export const UNITS = [
  'Medical',
  'Surgical',
  'Intensive care',
  'Operating room',
  'Maternity',
  'Nursery',
  'Pediatrics',
] as const;
const ELSEWHERE = 899;
const WARDS = 900;

/** A clinic is a department of a facility. */
export function clinicNumber(organization: number, department: string): number {
  const index = departments.indexOf(department);
  return organization * 1000 + (index < 0 ? ELSEWHERE : index);
}

export function wardLocationNumber(organization: number, unit: string): number {
  return organization * 1000 + WARDS + unitIndex(unit);
}

export function wardNumber(organization: number, unit: string): number {
  return organization * 10 + unitIndex(unit);
}

function unitIndex(unit: string): number {
  return Math.max(0, (UNITS as readonly string[]).indexOf(unit));
}

/** `323-A` of a hospital. */
export function bedNumber(organization: number, bed: string): number {
  const m = /^(\d{1,4})-([A-Z])$/.exec(bed);
  if (m === null) return textNumber(`${organization} ${bed}`);
  return (organization * 10_000 + Number(m[1])) * 100 + m[2]!.charCodeAt(0) - 64;
}

/** A drug is one packaged product: the digits of its National Drug Code. */
export function drugNumber(ndc: string): number {
  return Number(ndc.replaceAll('-', ''));
}

/** Above all national numbers of ICD and CPT files. */
const CODES = 10_000_000;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A code of up to seven letters and digits as a number of its own. */
function codeNumber(code: string): number {
  let n = 0;
  const letters = code.replaceAll('.', '');
  for (let i = 0; i < 7; i++) n = n * 37 + (i < letters.length ? LETTERS.indexOf(letters[i]!) + 1 : 0);
  return CODES + n;
}

const known = new Map<string, number>();

export function diagnosisNumber(icd10: string): number {
  let n = known.get(icd10);
  if (n === undefined) {
    n = codeNumber(icd10);
    known.set(icd10, n);
  }
  return n;
}

/** Five digits number themselves, as they do nationally; other codes as diagnoses do. */
export function procedureNumber(code: string): number {
  return /^[1-9]\d{4}$/.test(code) ? Number(code) : codeNumber(code);
}

const narratives = new Map<string, number>();

export function narrativeNumber(text: string): number {
  let n = narratives.get(text);
  if (n === undefined) {
    n = textNumber(text);
    narratives.set(text, n);
  }
  return n;
}

/** Health factors: site numbers from here, the LOINC number added; categories and other kinds behind. */
export const FACTORS = {
  observations: 9_000_000,
  refusals: 9_300_000,
  operations: 9_400_000,
  categories: 9_500_000,
};

const BASE_27 = '0123456789BCDFGHJKMNPQRTVWX';

/** Visit id: the visit’s number in base 27 and the site’s letters. */
export function visitId(visit: number): string {
  let text = '';
  for (let n = visit; n > 0; n = Math.floor(n / 27)) text = BASE_27[n % 27]! + text;
  return `${text}-CRL`;
}
