// What an analyte is, and short ways to write one down.

export interface Analyte {
  /** Name inside the project. */
  readonly key: string;
  readonly loinc: string;
  /** Display in the observations table. */
  readonly type: string;
  /** UCUM unit; null for answers in words. */
  readonly unit: string | null;
  readonly decimals: number;
  readonly category: Category;
  /** What is drawn for it; null where nothing is. */
  readonly specimen: Specimen | null;
  /** Where it is analysed, which decides how soon the result is known. */
  readonly bench: Bench;
  /** Answers in words that are normal, the first printed as the reference; null where none is abnormal. */
  readonly normal: readonly string[] | null;
  /** Reference limits for a sex and completed age; null where there is none. */
  range(sex: 'male' | 'female', age: number): Range;
  /** Limits beyond which a laboratory calls the ward; none for most. */
  readonly critical: Range;
  /** Values beyond these cannot be true. */
  readonly plausible: readonly [number, number];
}

export type Category =
  | 'vital-signs'
  | 'laboratory'
  | 'social-history'
  | 'survey'
  | 'procedure'
  | 'imaging'
  | 'exam';

export type Specimen =
  | 'Serum or plasma'
  | 'Whole blood'
  | 'Capillary blood'
  | 'Arterial blood'
  | 'Urine'
  | 'Stool'
  | 'Throat swab'
  | 'Nasopharyngeal swab'
  | 'Genital swab'
  | 'Vaginal and rectal swab'
  | 'Cervical sample'
  | 'Tissue';

/**
 * none: read on the spot. bedside: a test at the point of care. core: the automated lines of chemistry, blood count, clotting and
 * urine. immunoassay: run in batches. molecular: amplification. sent out: a reference laboratory. culture: growth. pathology: sections
 * and stains.
 */
export type Bench =
  | 'none'
  | 'bedside'
  | 'core'
  | 'immunoassay'
  | 'molecular'
  | 'sent out'
  | 'culture'
  | 'pathology';

/**
 * Median minutes from specimen to result, urgent (emergency and hospital) and routine. Urgent core tests: the goal of 90 % within an
 * hour (Hawkins, Clin Biochem Rev 2007;28:179). The rest are assumptions: office specimens travel and are run the same day, batches
 * run overnight, reference laboratories answer in two days; cultures are read after two.
 */
export const TURNAROUND: Readonly<Record<Bench, { readonly urgent: number; readonly routine: number }>> = {
  none: { urgent: 0, routine: 0 },
  bedside: { urgent: 10, routine: 12 },
  core: { urgent: 42, routine: 330 },
  immunoassay: { urgent: 75, routine: 840 },
  molecular: { urgent: 110, routine: 1380 },
  'sent out': { urgent: 2160, routine: 2880 },
  culture: { urgent: 2820, routine: 2880 },
  pathology: { urgent: 2880, routine: 4320 },
};

export type Range = readonly [low: number | null, high: number | null];

export interface Panel {
  readonly key: string;
  readonly loinc: string;
  readonly name: string;
  /** Keys of its analytes, in the order in which they are printed. */
  readonly analytes: readonly string[];
}

export type Limits = Range | ((sex: 'male' | 'female', age: number) => Range);

export const NO_RANGE: Range = [null, null];

/** Analytes of one kind, in numbers. */
export function taken(specimen: Specimen | null, category: Category, bench: Bench) {
  return (
    key: string,
    loinc: string,
    type: string,
    unit: string,
    decimals: number,
    limits: Limits,
    plausible: readonly [number, number],
    critical: Range = NO_RANGE,
  ): Analyte => ({
    key,
    loinc,
    type,
    unit,
    decimals,
    category,
    specimen,
    bench,
    // Where a number is too low to be read, words say so.
    normal: ['Not detected'],
    plausible,
    critical,
    range: typeof limits === 'function' ? limits : () => limits,
  });
}

/** Analytes of one kind, answered in words. */
export function answered(specimen: Specimen | null, category: Category, bench: Bench) {
  return (key: string, loinc: string, type: string, normal: readonly string[] | null): Analyte => ({
    key,
    loinc,
    type,
    unit: null,
    decimals: 0,
    category,
    specimen,
    bench,
    normal,
    plausible: [0, 0],
    critical: NO_RANGE,
    range: () => NO_RANGE,
  });
}

/** Ranges by sex, and one for children below an age. */
export function bySex(male: Range, female: Range, child?: Range, below = 18): Limits {
  return (sex, age) => (child !== undefined && age < below ? child : sex === 'male' ? male : female);
}

/** Ranges by age: the first entry whose age limit lies above. */
export function byAge(...steps: readonly (readonly [below: number, range: Range])[]): Limits {
  return (_, age) => steps.find(([below]) => age < below)![1];
}
