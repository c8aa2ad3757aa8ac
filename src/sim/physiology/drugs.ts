// What drugs do to tests whichever illness they are given for, and which tests watch over them.
import type { Axis } from '../axis.ts';

type Shift = Readonly<Partial<Record<Axis, number>>>;

/** A drug's mark on laboratory tests when fully taken, and the panels that watch it, days apart. */
export interface Watch {
  /** Beginning of the ingredient's name. */
  readonly ingredient: string;
  /** Counts where the module's own effect of the drug says nothing about the axis. */
  readonly effect: Shift;
  readonly panels?: readonly string[];
  readonly everyDays?: number;
}

/**
 * Effects at usual doses. Warfarin: target INR 2–3. Levels of drugs: middle of the therapeutic range (ABIM 2024). Urate: allopurinol
 * −2.2, febuxostat −3 mg/dL (CARES 2018), thiazides +0.5. Metformin: B12 −20 % (de Jager, BMJ 2010). Iron: stores refill. Cobalamin
 * by tablet or injection. Vitamin D: 1000 IU raises by about 10 ng/mL. Finasteride halves PSA (PLESS, Andriole 1998). Urine screens
 * by cross-reactivity (Moeller, Mayo Clin Proc 2017). Intervals: package inserts; where those name none, assumption.
 */
const WATCHES: readonly Watch[] = [
  { ingredient: 'warfarin', effect: { inr: 1.5 }, panels: ['inr'], everyDays: 26 },
  {
    ingredient: 'lithium',
    effect: { lithium: 0.78, tsh: 0.25 },
    panels: ['lithium', 'bmp', 'tsh'],
    everyDays: 150,
  },
  {
    ingredient: 'divalproex',
    effect: { valproate: 75 },
    panels: ['valproate', 'hepatic', 'cbc'],
    everyDays: 170,
  },
  {
    ingredient: 'valpro',
    effect: { valproate: 75 },
    panels: ['valproate', 'hepatic', 'cbc'],
    everyDays: 170,
  },
  { ingredient: 'phenytoin', effect: { phenytoin: 13.5 }, panels: ['phenytoin'], everyDays: 170 },
  { ingredient: 'digoxin', effect: { digoxin: 0.9 }, panels: ['digoxin', 'bmp'], everyDays: 300 },
  { ingredient: 'tacrolimus', effect: { tacrolimus: 8 }, panels: ['tacrolimus', 'bmp'], everyDays: 55 },
  { ingredient: 'methotrexate', effect: { mcv: 3 }, panels: ['cbc', 'hepatic'], everyDays: 80 },
  { ingredient: 'amiodarone', effect: { tsh: 0.2 }, panels: ['thyroid', 'hepatic'], everyDays: 170 },
  { ingredient: 'clozapine', effect: {}, panels: ['cbc-differential'], everyDays: 26 },
  { ingredient: 'allopurinol', effect: { uricAcid: -2.2 }, panels: ['uric-acid'], everyDays: 180 },
  { ingredient: 'febuxostat', effect: { uricAcid: -3 }, panels: ['uric-acid'], everyDays: 180 },
  { ingredient: 'hydrochlorothiazide', effect: { uricAcid: 0.5 } },
  { ingredient: 'chlorthalidone', effect: { uricAcid: 0.6 } },
  { ingredient: 'metformin', effect: { b12: -0.2 } },
  { ingredient: 'ferrous', effect: { ferritin: 1.2 } },
  { ingredient: 'cyanocobalamin', effect: { b12: 1.1 } },
  { ingredient: 'cholecalciferol', effect: { vitaminD: 12 } },
  { ingredient: 'ergocalciferol', effect: { vitaminD: 14 } },
  { ingredient: 'finasteride', effect: { psa: -0.69 } },
  { ingredient: 'dutasteride', effect: { psa: -0.74 } },
  { ingredient: 'morphine', effect: { opiates: 0.95 } },
  { ingredient: 'codeine', effect: { opiates: 0.9 } },
  { ingredient: 'hydrocodone', effect: { opiates: 0.75 } },
  { ingredient: 'oxycodone', effect: { opiates: 0.35 } },
  { ingredient: 'fentanyl', effect: { fentanyl: 0.97 } },
  { ingredient: 'alprazolam', effect: { benzodiazepines: 0.85 } },
  { ingredient: 'lorazepam', effect: { benzodiazepines: 0.5 } },
  { ingredient: 'clonazepam', effect: { benzodiazepines: 0.4 } },
  { ingredient: 'diazepam', effect: { benzodiazepines: 0.95 } },
  { ingredient: 'amphetamine', effect: { amphetamines: 0.96 } },
  { ingredient: 'dextroamphetamine', effect: { amphetamines: 0.96 } },
  { ingredient: 'lisdexamfetamine', effect: { amphetamines: 0.95 } },
];

const known = new Map<string, Watch | null>();

function watchOf(ingredient: string): Watch | null {
  let watch = known.get(ingredient);
  if (watch === undefined) {
    watch = WATCHES.find((w) => ingredient.startsWith(w.ingredient)) ?? null;
    known.set(ingredient, watch);
  }
  return watch;
}

const merged = new WeakMap<Shift, Map<string, Shift>>();

/** The effect a module gives a drug, and the marks on tests that it does not mention. */
export function effectOnTests(ingredient: string, effect: Shift): Shift {
  const watch = watchOf(ingredient);
  if (watch === null) return effect;
  let byDrug = merged.get(effect);
  if (byDrug === undefined) {
    byDrug = new Map();
    merged.set(effect, byDrug);
  }
  let both = byDrug.get(ingredient);
  if (both === undefined) {
    both = { ...watch.effect, ...effect };
    byDrug.set(ingredient, both);
  }
  return both;
}

/** The tests that watch over a drug; null for most drugs. */
export function watchedBy(ingredient: string): Watch | null {
  const watch = watchOf(ingredient);
  return watch?.panels === undefined ? null : watch;
}
