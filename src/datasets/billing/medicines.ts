// Doses of the medicines of the visits: what the patient really takes where the record says so, else a usual order.
import type { Day } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import { allergens } from '../../codes/allergens.ts';
import { type Drug, drugs } from '../../codes/drugs.ts';
import type { Condition } from './conditions.ts';

export interface Order {
  readonly medication: string;
  readonly dosage: string;
  readonly frequency: string;
}

/** Usual adult doses: FDA product labels, dosage and administration. Doses in hospital of infusions go by body surface or weight. */
const USUAL: Readonly<Record<string, readonly (readonly [dosage: string, frequency: string])[]>> = {
  Lisinopril: [
    ['10 mg', 'once daily'],
    ['20 mg', 'once daily'],
  ],
  Amlodipine: [
    ['5 mg', 'once daily'],
    ['10 mg', 'once daily'],
  ],
  Hydrochlorothiazide: [
    ['12.5 mg', 'once daily'],
    ['25 mg', 'once daily'],
  ],
  Metoprolol: [
    ['25 mg', 'twice daily'],
    ['50 mg', 'twice daily'],
  ],
  Atenolol: [
    ['25 mg', 'once daily'],
    ['50 mg', 'once daily'],
  ],
  'Insulin glargine': [
    ['10 units', 'at bedtime'],
    ['20 units', 'at bedtime'],
  ],
  'Insulin lispro': [
    ['5 units', 'before meals'],
    ['10 units', 'before meals'],
  ],
  Metformin: [
    ['500 mg', 'twice daily'],
    ['1000 mg', 'twice daily'],
  ],
  Sitagliptin: [['100 mg', 'once daily']],
  Glipizide: [
    ['5 mg', 'once daily'],
    ['10 mg', 'once daily'],
  ],
  Ibuprofen: [
    ['400 mg', 'every 6 hours'],
    ['600 mg', 'every 6 hours'],
  ],
  Naproxen: [
    ['250 mg', 'twice daily'],
    ['500 mg', 'twice daily'],
  ],
  Celecoxib: [['200 mg', 'once daily']],
  Albuterol: [['2 puffs', 'every 4 to 6 hours as needed']],
  Budesonide: [['2 puffs', 'twice daily']],
  Fluticasone: [['2 puffs', 'twice daily']],
  Montelukast: [['10 mg', 'once daily']],
  Cisplatin: [['75 mg/m²', 'every 3 weeks']],
  Paclitaxel: [['175 mg/m²', 'every 3 weeks']],
  Cyclophosphamide: [['600 mg/m²', 'every 3 weeks']],
  Doxorubicin: [['60 mg/m²', 'every 3 weeks']],
  Atorvastatin: [
    ['20 mg', 'once daily'],
    ['40 mg', 'once daily'],
    ['80 mg', 'once daily'],
  ],
  Clopidogrel: [['75 mg', 'once daily']],
  Nitroglycerin: [['0.4 mg', 'as needed for chest pain']],
  Azithromycin: [['500 mg', 'once daily']],
  'Amoxicillin-clavulanate': [['875 mg', 'twice daily']],
  Levofloxacin: [['750 mg', 'once daily']],
  Oseltamivir: [['75 mg', 'twice daily']],
  Sumatriptan: [
    ['50 mg', 'as needed'],
    ['100 mg', 'as needed'],
  ],
  Rizatriptan: [['10 mg', 'as needed']],
  Propranolol: [
    ['20 mg', 'twice daily'],
    ['40 mg', 'twice daily'],
  ],
  Topiramate: [['50 mg', 'twice daily']],
  Sertraline: [
    ['50 mg', 'once daily'],
    ['100 mg', 'once daily'],
  ],
  Fluoxetine: [
    ['20 mg', 'once daily'],
    ['40 mg', 'once daily'],
  ],
  Escitalopram: [
    ['10 mg', 'once daily'],
    ['20 mg', 'once daily'],
  ],
  Bupropion: [
    ['150 mg', 'once daily'],
    ['300 mg', 'once daily'],
  ],
  Diazepam: [['5 mg', 'twice daily as needed']],
  Lorazepam: [
    ['0.5 mg', 'twice daily as needed'],
    ['1 mg', 'twice daily as needed'],
  ],
  Clonazepam: [['0.5 mg', 'twice daily']],
  Buspirone: [
    ['10 mg', 'twice daily'],
    ['15 mg', 'twice daily'],
  ],
  Cetirizine: [['10 mg', 'once daily']],
  Loratadine: [['10 mg', 'once daily']],
  Fexofenadine: [['180 mg', 'once daily']],
  'Epoetin alfa': [['50 units/kg', 'three times a week']],
  Calcitriol: [
    ['0.25 µg', 'once daily'],
    ['0.5 µg', 'once daily'],
  ],
  Aspirin: [['81 mg', 'once daily']],
  Remdesivir: [['100 mg', 'once daily']],
  'Nirmatrelvir/ritonavir': [['300 mg / 100 mg', 'twice daily']],
};

/** Share of the adult dose at an age below 12 (label doses of children run from a quarter to a half; assumption: a half). */
const CHILD_SHARE = 0.5;
const CHILD_UNDER = 12;

/** A medicine for a visit: one of the condition's that the patient takes that day, else one the patient is not allergic to; null if none. */
export function orderOf(rng: Rng, life: Life, { medicines }: Condition, day: Day, age: number): Order | null {
  for (const m of life.medications) {
    // A spray for the nose is not the inhaler of the same name.
    if (m.route === 'nasal') continue;
    if (m.start_date > day || (m.end_date !== null && m.end_date < day)) continue;
    const name = namedBy(m.rxnorm_code);
    if (name !== null && medicines.includes(name))
      return { medication: name, dosage: dosed(m.dose, m.unit), frequency: m.frequency };
  }
  const safe = medicines.filter((name) => !isAllergic(life, name));
  if (safe.length === 0) return null;
  const medication = rng.pick(safe);
  const [dosage, frequency] = rng.pick(USUAL[medication]!);
  return { medication, dosage: age < CHILD_UNDER ? forChild(dosage) : dosage, frequency };
}

function dosed(dose: number, unit: string): string {
  return `${dose} ${unit === '[iU]' ? 'units' : unit}`;
}

/** Half of a plain amount; doses by weight or surface fit a child as they are. */
function forChild(dosage: string): string {
  const plain = /^([\d.]+) (mg|units)$/.exec(dosage);
  return plain === null ? dosage : `${Number(plain[1]) * CHILD_SHARE} ${plain[2]}`;
}

const NAMES = Object.keys(USUAL);
const names = new Map<string, string | null>();

/** The name under which a product of the record is listed here, or null. */
function namedBy(rxnorm: string): string | null {
  let name = names.get(rxnorm);
  if (name === undefined) {
    const ingredient = byRxnorm().get(rxnorm)?.ingredient.toLowerCase() ?? '';
    const words = ingredient.split(/\s*[/+-]\s*| and /);
    name =
      NAMES.find((n) =>
        n
          .toLowerCase()
          .split(/[-/]/)
          .every((part) => words.some((w) => w.startsWith(part))),
      ) ?? null;
    names.set(rxnorm, name);
  }
  return name;
}

let products: Map<string, Drug> | null = null;

function byRxnorm(): Map<string, Drug> {
  products ??= new Map([...drugs.values()].map((drug) => [drug.rxnorm, drug]));
  return products;
}

const drugAllergens = new Map(allergens.map((a) => [a.substance, a.drugAllergen]));
const substances = new Map<string, readonly string[]>();

/** Allergens of a listed medicine: those of the products that it names. */
function allergensIn(name: string): readonly string[] {
  let found = substances.get(name);
  if (found === undefined) {
    found = [...byRxnorm().values()].filter((d) => namedBy(d.rxnorm) === name).flatMap((d) => d.allergens);
    substances.set(name, found);
  }
  return found;
}

function isAllergic(life: Life, name: string): boolean {
  if (life.allergies.length === 0) return false;
  const inIt = allergensIn(name);
  return life.allergies.some((a) => inIt.includes(drugAllergens.get(a.substance) ?? ''));
}
