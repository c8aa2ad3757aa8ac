// Groups of ICD-10-CM codes that calibration rows speak of, and quick membership of a code column's words in them.
import type { Pool } from '../../schema/batch.ts';

/** Entries are code prefixes (`N39.0`) or ranges of three-character categories (`I10-I15`), as the calibration rows state them. */
export const families = {
  hypertension: ['I10-I15'],
  diabetes: ['E08-E13'],
  diabetesComplicated: [
    'E10.1',
    'E10.2',
    'E10.3',
    'E10.4',
    'E10.5',
    'E10.6',
    'E11.0',
    'E11.1',
    'E11.2',
    'E11.3',
    'E11.4',
    'E11.5',
    'E11.6',
  ],
  hyperlipidaemia: ['E78'],
  obesity: ['E66'],
  asthma: ['J45'],
  copd: ['J41-J44'],
  coronary: ['I20-I25'],
  infarction: ['I21', 'I22'],
  heartFailure: ['I50'],
  hypertensiveComplication: ['I11-I13'],
  valve: ['I34-I37'],
  kidney: ['N18'],
  kidneyInjury: ['N17'],
  depression: ['F32', 'F33', 'F34.1'],
  mood: ['F30-F39'],
  anxiety: ['F40', 'F41'],
  schizophrenia: ['F20-F29'],
  // Nicotine is not substance abuse in the emergency surveys that the rows come from.
  substance: ['F10-F16', 'F18', 'F19'],
  alcohol: ['F10'],
  alcoholDisorder: ['F10.1', 'F10.2'],
  mental: ['F01-F99'],
  arthritis: ['M05', 'M06', 'M10', 'M15-M19', 'M32', 'M79.7'],
  osteoarthritis: ['M15-M19'],
  largeJoint: ['M16', 'M17'],
  dementia: ['F01-F03', 'G30', 'G31.0', 'G31.1', 'G31.83'],
  osteoporosis: ['M80', 'M81'],
  hypothyroidism: ['E00-E03', 'E89.0'],
  fibrillation: ['I48'],
  reflux: ['K21'],
  rhinitis: ['J30'],
  stroke: ['I60-I64', 'I69', 'Z86.73'],
  strokeEpisode: ['I60-I63'],
  ischaemicStroke: ['I63'],
  cerebrovascular: ['I60-I69'],
  migraine: ['G43'],
  epilepsy: ['G40'],
  // With the codes of its history, as prevalence counts it; new cases are of the family below.
  breastCancer: ['C50', 'Z85.3'],
  prostateCancer: ['C61', 'Z85.46'],
  colorectalCancer: ['C18-C20', 'Z85.03', 'Z85.04'],
  lungCancer: ['C34', 'Z85.11'],
  breastTumour: ['C50'],
  colorectalTumour: ['C18-C20'],
  lungTumour: ['C34'],
  cancer: ['C00-C97'],
  /** Carcinoma of the skin, which hospitals do not count as a history of cancer, left out. */
  cancerButSkin: ['C00-C43', 'C45-C97'],
  hepatitis: ['B15-B19'],
  influenza: ['J09-J11'],
  upperRespiratory: ['J00-J06'],
  respiratory: ['J00-J22'],
  covid: ['U07.1'],
  otitis: ['H66'],
  gastroenteritis: ['A00-A09', 'K52'],
  urinary: ['N39.0', 'N30', 'N10'],
  urinaryStay: ['N39.0', 'N10'],
  pneumonia: ['J12-J18'],
  sepsis: ['A40', 'A41', 'R65.2'],
  cellulitis: ['L03'],
  hipFracture: ['S72.0', 'S72.1', 'S72.2'],
  appendicitis: ['K35-K37'],
  pancreatitis: ['K85'],
  clostridioides: ['A04.7'],
  vaginalDelivery: ['O80', 'O70'],
  caesareanDelivery: ['O82', 'O34.211', 'O61', 'O62', 'O32', 'O33'],
  caesareanBorn: ['Z38.01', 'Z38.31'],
  stillbirth: ['O36.4'],
  preterm: ['P07.2', 'P07.3'],
  lowBirthWeight: ['P07.0', 'P07.1'],
  // Groups of underlying causes of death (NCHS, leading causes).
  causeHeart: ['I00-I09', 'I11', 'I13', 'I20-I51'],
  causeInjury: ['V01-V99', 'W00-X59', 'Y85', 'Y86'],
  causeLung: ['J40-J47'],
  causeAlzheimer: ['G30'],
  causeDiabetes: ['E10-E14'],
  causeKidney: ['N00-N07', 'N17-N19', 'N25-N27'],
  causeLiver: ['K70', 'K73', 'K74'],
} as const satisfies Record<string, readonly string[]>;

export type Family = keyof typeof families;

export const familyNames = Object.keys(families) as readonly Family[];
const index = new Map(familyNames.map((name, i) => [name, i]));

/** Position of a family in every table of memberships. */
export function familyIndex(family: Family): number {
  return index.get(family)!;
}

/** True when `code` is covered by one of `entries` (prefixes or ranges of three-character categories). */
export function covered(code: string, entries: readonly string[]): boolean {
  const category = code.slice(0, 3);
  return entries.some((entry) =>
    entry.length === 7 && entry[3] === '-'
      ? category >= entry.slice(0, 3) && category <= entry.slice(4)
      : code.startsWith(entry),
  );
}

/** For each word of a pool, one flag a family: `flags[word * familyNames.length + family]`. */
export class Memberships {
  flags = new Uint8Array(0);
  #known = 0;
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Take in the words added since the last call. */
  update(): Uint8Array {
    const { words } = this.#pool;
    const width = familyNames.length;
    if (this.flags.length < words.length * width) {
      const wider = new Uint8Array(words.length * width * 2);
      wider.set(this.flags);
      this.flags = wider;
    }
    for (; this.#known < words.length; this.#known++) {
      const code = words[this.#known]!;
      familyNames.forEach((name, f) => {
        if (covered(code, families[name])) this.flags[this.#known * width + f] = 1;
      });
    }
    return this.flags;
  }
}

const memberships = new WeakMap<Pool, Memberships>();

/** Memberships of all words of a pool so far; kept for as long as the pool lives. */
export function membershipsOf(pool: Pool): Uint8Array {
  const m = memberships.get(pool) ?? new Memberships(pool);
  memberships.set(pool, m);
  return m.update();
}
