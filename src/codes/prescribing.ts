// Which product is prescribed to whom, and how much of it: by age, in a child's form to children, and since it is on the market.
import { DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { round } from '../base/distributions.ts';
import { type Drug, drugOf, drugs, unitsAFill } from './drugs.ts';

/**
 * Completed ages from which products are prescribed, and below which, by key or ingredient; others have no limit here.
 * Source: FDA labels, section 8.4 Pediatric use, as of 2024 (not established below 18; tramadol contraindicated below 12; tetracyclines
 * not below 8; fluoroquinolones not first choice below 18; ibuprofen not below six months, sulfonamides not below two). Ondansetron for
 * vomiting: from six months (Freedman et al., NEJM 2006;354:1698). Adult tablet strengths are for those who can swallow them, liquids for
 * children: assumption.
 */
const PRESCRIBED_AT: Readonly<Record<string, readonly [from: number, below?: number]>> = {
  alendronate: [18],
  sitagliptin: [18],
  apixaban: [18],
  buspirone: [18],
  venlafaxine: [18],
  tramadol: [12],
  tiotropium: [6],
  doxycycline: [8],
  ciprofloxacin: [18],
  levofloxacin: [18],
  oxycodone: [12],
  hydrocodone: [12],
  cyclobenzaprine: [15],
  naproxen: [12],
  meloxicam: [16],
  norgestimate: [12, 56],
  levonorgestrel: [12, 60],
  etonogestrel: [12, 56],
  medroxyprogesterone: [12, 56],
  'estradiol-1': [35],
  duloxetine: [7],
  lithium: [12],
  quetiapine: [10],
  aripiprazole: [6],
  risperidone: [5],
  amphetamine: [6],
  methylphenidate: [6],
  zolpidem: [18],
  naltrexone: [18],
  'buprenorphine-naloxone-8-2': [16],
  varenicline: [18],
  topiramate: [2],
  divalproex: [10],
  sumatriptan: [12],
  donepezil: [40],
  memantine: [40],
  levodopa: [18],
  'dimethyl fumarate': [18],
  sofosbuvir: [12],
  'nitrofurantoin-100': [12],
  'clindamycin-300': [8],
  'nirmatrelvir-ritonavir': [12],
  'cetirizine-10': [6],
  'ibuprofen-liquid': [6 / 12],
  'tmp-smx-liquid': [2 / 12],
  'ondansetron-liquid': [6 / 12],
  'loratadine-10': [6],
  'pantoprazole-40': [5],
  lorazepam: [12],
  escitalopram: [7],
  bupropion: [18],
  atorvastatin: [10],
  salmeterol: [4],
  formoterol: [6],
  lamotrigine: [2],
};

/** A completed age that nobody reaches. */
const NO_AGE = 200;

/** What decides at which ages a drug is prescribed. */
type Aged = Pick<Drug, 'key' | 'ingredient' | 'form' | 'child'>;

const ages = new WeakMap<Aged, readonly [from: number, below: number]>();

/** Ages `[from, below]` at which a drug is prescribed, as `completedAge` counts them. */
export function prescriptionAges(drug: Aged): readonly [from: number, below: number] {
  let known = ages.get(drug);
  if (known === undefined) {
    known = labelledAges(drug);
    ages.set(drug, known);
  }
  return known;
}

/** What is prescribed in place of a child's form to those who have outgrown it, by the key of the form. */
const GROWN: ReadonlyMap<string, Drug> = new Map(
  [...drugs.values()].flatMap((drug) => (drug.child === undefined ? [] : [[drug.child.key, drug] as const])),
);

function labelledAges({ key, ingredient, form, child }: Aged): readonly [from: number, below: number] {
  const grown = GROWN.get(key)?.child?.below;
  const words = ingredient.toLowerCase();
  const name = Object.keys(PRESCRIBED_AT).find(
    (n) => key === n || (grown === undefined && words.includes(n)),
  );
  const [from = 0, below = NO_AGE] = name === undefined ? [] : PRESCRIBED_AT[name]!;
  // Liquids are for children below twelve.
  return [Math.max(from, child?.below ?? 0), grown ?? (form === 'oral suspension' ? 12 : below)];
}

/** The product prescribed at an age (`completedAge`) where one of a key is meant: a child's form to children; null where none is. */
export function drugFor(key: string, age: number): Drug | null {
  let drug = drugOf(key);
  while (drug.child !== undefined && age < drug.child.below) drug = drugOf(drug.child.key);
  return prescribedAt(drug, age) ? drug : null;
}

/** What follows a child's form, and the completed age from which on; null for what is never outgrown. */
export function grownForm({ key }: Pick<Drug, 'key'>): { readonly drug: Drug; readonly from: number } | null {
  const drug = GROWN.get(key);
  return drug === undefined ? null : { drug, from: drug.child!.below };
}

export function prescribedAt(drug: Aged, age: number): boolean {
  const [from, below] = prescriptionAges(drug);
  return age >= from && age < below;
}

/** Whether a drug is on the market on a day. */
export function soldOn({ marketedFrom }: Pick<Drug, 'marketedFrom'>, day: Day): boolean {
  return day >= (marketedFrom - 1970) * DAYS_PER_YEAR;
}

/** What an order says of amounts. */
export interface Amounts {
  /** One dose, in the unit of the drug. */
  readonly dose: number;
  /** Units (tablets, mL, …) a fill. */
  readonly quantity: number;
}

/** Below this volume, mL, a syringe is read to its quarters of a millilitre, and above it to the halves: assumption. */
const SMALL = 5;

/**
 * One dose and one fill of a drug for an illness (ICD-10-CM) and a person of so many kilograms. Never more than the weight allows:
 * a volume is rounded down to what a syringe measures.
 */
export function amountsFor(drug: Drug, icd10: string, kg: number): Amounts {
  const fill = unitsAFill(drug);
  if (drug.byWeight === undefined) return { dose: drug.dose, quantity: fill };
  const { perKg, perKgIn, most, perMl } = drug.byWeight;
  const volume = Math.min((perKgIn?.[icd10.slice(0, 3)] ?? perKg) * kg, most) / perMl;
  const steps = volume < SMALL ? 4 : 2;
  const dose = round((Math.max(1, Math.floor(volume * steps + 1e-9)) / steps) * perMl, 3);
  return { dose, quantity: round((fill * dose) / drug.dose, 3) };
}
