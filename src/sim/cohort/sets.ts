// Diagnoses, medication and allergies as sets that a clause may ask about: what a typed value means, and who has it.
import { DAYS_PER_YEAR } from '../../base/days.ts';
import { suggest } from '../../base/errors.ts';
import type { Life } from '../../clinical/life.ts';
import { allergens } from '../../codes/allergens.ts';
import { drugs } from '../../codes/drugs.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import type { Known, Truth } from '../../schema/filter/evaluate.ts';
import { normalWord, type Resolved } from '../../schema/filter/syntax.ts';
import { drawAllergies } from '../allergies.ts';
import { coursesOf } from '../course.ts';
import type { ChronicModule, Sex } from '../module.ts';
import { chronicModules } from '../modules/index.ts';
import { overlay } from '../overlay.ts';
import type { Fated } from '../simulate.ts';
import { diagnosesOf, type Producers, producersOfCodes, producersOfIngredients } from './producers.ts';

/** What one value of a set stands for. */
interface Meaning {
  readonly codes: ReadonlySet<string>;
  readonly producers: Producers;
}

const ICD_PATTERN = /^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\.?\*?$/i;
const bare = (code: string) => code.toUpperCase().replaceAll('.', '');

/** A module by its name, or an ICD-10-CM code or the beginning of one. */
export function resolveCondition(text: string): Resolved {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (diagnosesOf.has(name)) return { value: name };
  if (/^[A-Z]\d[0-9A-Z]/i.test(text) && ICD_PATTERN.test(text)) {
    const value = text.toUpperCase().replace(/\.?\*?$/, '');
    if (codesBelow(value).size > 0) return { value };
    return {
      problem: `no diagnosis of the model begins with ${value}`,
      known: 'careloom list modules shows the conditions.',
    };
  }
  const near = suggest(name, [...diagnosesOf.keys()]);
  return {
    problem: `there is no condition “${text}”`,
    suggestion: near?.replaceAll('-', '_'),
    known: 'careloom list modules shows the conditions; a code such as E11 or I50.9 does as well.',
  };
}

function codesBelow(prefix: string): ReadonlySet<string> {
  const start = bare(prefix);
  return new Set([...icd10cm.entries.keys()].filter((code) => bare(code).startsWith(start)));
}

const conditionMeanings = new Map<string, Meaning>();

function conditionMeaning(value: string): Meaning {
  let meaning = conditionMeanings.get(value);
  if (meaning === undefined) {
    const codes = diagnosesOf.get(value) ?? codesBelow(value);
    meaning = { codes, producers: producersOfCodes(codes) };
    conditionMeanings.set(value, meaning);
  }
  return meaning;
}

const ingredients = new Set([...drugs.values()].map((d) => d.ingredient));
const classes = new Set([...drugs.values()].map((d) => d.drugClass));
const byRxnorm = new Map([...drugs.values()].map((d) => [d.rxnorm, d]));

/** An ingredient, or a class of drugs. */
export function resolveMedication(text: string): Resolved {
  const wanted = normalWord(text);
  const known = [...ingredients, ...classes];
  const found = known.find((name) => normalWord(name) === wanted);
  if (found !== undefined) return { value: found };
  const near = suggest(wanted, known.map(normalWord));
  const suggestion = known.find((name) => normalWord(name) === near);
  return {
    problem: `there is no drug or class “${text}”`,
    suggestion,
    known: `Known: ${[...ingredients].sort().join(', ')}.`,
  };
}

const drugMeanings = new Map<string, Meaning>();

function drugMeaning(value: string): Meaning {
  let meaning = drugMeanings.get(value);
  if (meaning === undefined) {
    const codes = new Set(
      [...drugs.values()]
        .filter((d) => d.ingredient === value || d.drugClass === value)
        .map((d) => d.ingredient),
    );
    meaning = { codes, producers: producersOfIngredients(codes) };
    drugMeanings.set(value, meaning);
  }
  return meaning;
}

const substances = [...new Set(allergens.map((a) => a.substance))];

export function resolveAllergy(text: string): Resolved {
  const wanted = normalWord(text);
  const found = substances.find((name) => normalWord(name) === wanted);
  if (found !== undefined) return { value: found };
  const suggestion = suggest(wanted, substances);
  return { problem: `there is no allergen “${text}”`, suggestion, known: `Known: ${substances.join(', ')}.` };
}

/** Nobody of this age at the anchor and sex can have begun the illness: its hazard is nothing so far. */
function tooEarly(module: ChronicModule, age: number, sex: Sex): boolean {
  if (module.sex !== undefined && module.sex !== sex) return true;
  // The threshold is looked for in adult life (see `adultAgeAtBmi`).
  if (module.onset.kind === 'threshold') return age < 19;
  const hazards = overlay.hazards[module.name]?.[sex];
  return hazards?.slice(0, age + 2).every((h) => h === 0) ?? false;
}

function ruledOut({ producers }: Meaning, absent: (module: ChronicModule) => boolean): Truth {
  return !producers.others && producers.chronic.every(absent) ? false : undefined;
}

function begun({ person, onsets, end }: Fated, module: ChronicModule): boolean {
  const age = onsets.get(module.name);
  return age !== undefined && person.birth + Math.floor(age * DAYS_PER_YEAR) <= end;
}

export const conditionSet = {
  member: (age: number, sex: Sex): Known => ({
    has: (value) => ruledOut(conditionMeaning(value), (m) => tooEarly(m, age, sex)),
  }),
  fate: (fated: Fated): Known => ({
    has: (value) => ruledOut(conditionMeaning(value), (m) => !begun(fated, m)),
  }),
  life: ({ conditions }: Life): Known => ({
    has: (value) => {
      const { codes } = conditionMeaning(value);
      return conditions.some((c) => codes.has(c.icd10_code));
    },
  }),
};

export const medicationSet = {
  member: (age: number, sex: Sex): Known => ({
    has: (value) => ruledOut(drugMeaning(value), (m) => tooEarly(m, age, sex)),
  }),
  fate: (fated: Fated): Known => ({
    has: (value) => ruledOut(drugMeaning(value), (m) => !begun(fated, m)),
  }),
  life: ({ medications }: Life): Known => ({
    has: (value) => {
      const { codes } = drugMeaning(value);
      return medications.some((m) => codes.has(byRxnorm.get(m.rxnorm_code)?.ingredient ?? ''));
    },
  }),
};

const FOOD_ALLERGY = chronicModules.filter((m) => m.name === 'food-allergy');

export const allergySet = {
  fate: (fated: Fated): Known => {
    const { person, end } = fated;
    const [food] = coursesOf(person, fated, FOOD_ALLERGY, end);
    const found = new Set(drawAllergies(person, food, end).map((a) => a.allergen.substance));
    return { has: (value) => found.has(value) };
  },
  life: ({ allergies }: Life): Known => ({ has: (value) => allergies.some((a) => a.substance === value) }),
};
