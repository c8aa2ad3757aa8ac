// Which product is prescribed to whom: by age, in a child's form to children, and since it is on the market.
import type { Day } from '../base/days.ts';
import { type Drug, drugs } from './drugs.ts';

/**
 * Completed ages within which products are prescribed, `[from, below]`, by key or ingredient; others have no limit here.
 * Source: FDA labels, section 8.4 Pediatric use, as of 2024 (not established below 18; tramadol contraindicated below 12; tetracyclines
 * not below 8; fluoroquinolones not first choice below 18). Adult tablet strengths are for those who can swallow them, liquids for
 * children: assumption.
 */
const PRESCRIBED_AT: Readonly<Record<string, readonly [from: number, below: number]>> = {
  alendronate: [18, 200],
  sitagliptin: [18, 200],
  apixaban: [18, 200],
  buspirone: [18, 200],
  venlafaxine: [18, 200],
  tramadol: [12, 200],
  tiotropium: [6, 200],
  doxycycline: [8, 200],
  ciprofloxacin: [18, 200],
  levofloxacin: [18, 200],
  oxycodone: [12, 200],
  hydrocodone: [12, 200],
  cyclobenzaprine: [15, 200],
  naproxen: [12, 200],
  meloxicam: [16, 200],
  norgestimate: [12, 56],
  levonorgestrel: [12, 60],
  etonogestrel: [12, 56],
  medroxyprogesterone: [12, 56],
  'estradiol-1': [35, 200],
  duloxetine: [7, 200],
  lithium: [12, 200],
  quetiapine: [10, 200],
  aripiprazole: [6, 200],
  risperidone: [5, 200],
  amphetamine: [6, 200],
  methylphenidate: [6, 200],
  zolpidem: [18, 200],
  naltrexone: [18, 200],
  'buprenorphine-naloxone-8-2': [16, 200],
  varenicline: [18, 200],
  topiramate: [2, 200],
  divalproex: [10, 200],
  sumatriptan: [12, 200],
  donepezil: [40, 200],
  memantine: [40, 200],
  levodopa: [18, 200],
  'dimethyl fumarate': [18, 200],
  sofosbuvir: [12, 200],
  'nitrofurantoin-100': [12, 200],
  'clindamycin-300': [8, 200],
  'nirmatrelvir-ritonavir': [12, 200],
  'cetirizine-10': [6, 200],
  'loratadine-10': [6, 200],
  'pantoprazole-40': [5, 200],
  lorazepam: [12, 200],
  escitalopram: [7, 200],
  bupropion: [18, 200],
  atorvastatin: [10, 200],
  salmeterol: [4, 200],
  formoterol: [6, 200],
  lamotrigine: [2, 200],
};

/** What decides at which ages a drug is prescribed. */
type Aged = Pick<Drug, 'key' | 'ingredient' | 'form' | 'child'>;

const ages = new WeakMap<Aged, readonly [from: number, below: number]>();

/** Completed ages `[from, below]` at which a drug is prescribed. */
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
  const [from, below] = name === undefined ? [0, 200] : PRESCRIBED_AT[name]!;
  // Liquids are for children below twelve.
  return [Math.max(from, child?.below ?? 0), grown ?? (form === 'oral suspension' ? 12 : below)];
}

/** The product prescribed at a completed age where one of a key is meant: a child's form to children; null where none is. */
export function drugFor(key: string, age: number): Drug | null {
  let drug = drugs.get(key);
  while (drug?.child !== undefined && age < drug.child.below) drug = drugs.get(drug.child.key);
  if (drug === undefined) throw new RangeError(`no drug ${key}`);
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
  return day >= (marketedFrom - 1970) * 365.25;
}
