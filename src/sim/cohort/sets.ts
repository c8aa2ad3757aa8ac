// Diagnoses, medication and allergies as sets that a clause may ask about: what a typed value means, and who has it.
import { DAYS_PER_YEAR } from '../../base/days.ts';
import { suggest } from '../../base/errors.ts';
import type { Life } from '../../clinical/life.ts';
import { allergens } from '../../codes/allergens.ts';
import { drugs } from '../../codes/drugs.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import type { Known, Truth } from '../../schema/filter/evaluate.ts';
import { normalWord, type Resolved } from '../../schema/filter/syntax.ts';
import { drawAllergies, LEAD_TO_ALLERGIES } from '../allergies.ts';
import { coursesOf } from '../course.ts';
import type { Model } from '../model.ts';
import type { ChronicModule, Sex } from '../module.ts';
import type { Overlay } from '../onset.ts';
import type { Fated } from '../simulate.ts';
import { type Producers, type Writers, writersAmong } from './producers.ts';

/** What one value of a set stands for. */
interface Meaning {
  readonly codes: ReadonlySet<string>;
  readonly producers: Producers;
}

const ICD_PATTERN = /^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\.?\*?$/i;
const bare = (code: string) => code.toUpperCase().replaceAll('.', '');

/** A module by its name, or an ICD-10-CM code or the beginning of one. */
function resolveCondition({ namesOf }: Writers, text: string): Resolved {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (namesOf.has(name)) return { value: name };
  if (/^[A-Z]\d[0-9A-Z]/i.test(text) && ICD_PATTERN.test(text)) {
    const value = text.toUpperCase().replace(/\.?\*?$/, '');
    if (codesBelow(value).size > 0) return { value };
    return {
      problem: `no diagnosis of the model begins with ${value}`,
      known: 'careloom list modules shows the conditions.',
    };
  }
  const near = suggest(name, [...namesOf.keys()]);
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

/** Values with what they stand for, worked out once each. */
function meanings(of: (value: string) => Meaning): (value: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (value) => {
    let meaning = known.get(value);
    if (meaning === undefined) {
      meaning = of(value);
      known.set(value, meaning);
    }
    return meaning;
  };
}

const ingredients = new Set([...drugs.values()].map((d) => d.ingredient));
const classes = new Set([...drugs.values()].map((d) => d.drugClass));
const byRxnorm = new Map([...drugs.values()].map((d) => [d.rxnorm, d]));

/** An ingredient, or a class of drugs. */
function resolveMedication(text: string): Resolved {
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

function drugsOf(value: string): ReadonlySet<string> {
  const meant = [...drugs.values()].filter((d) => d.ingredient === value || d.drugClass === value);
  return new Set(meant.map((d) => d.ingredient));
}

const substances = [...new Set(allergens.map((a) => a.substance))];

function resolveAllergy(text: string): Resolved {
  const wanted = normalWord(text);
  const found = substances.find((name) => normalWord(name) === wanted);
  if (found !== undefined) return { value: found };
  const suggestion = suggest(wanted, substances);
  return { problem: `there is no allergen “${text}”`, suggestion, known: `Known: ${substances.join(', ')}.` };
}

/** Nobody of this age at the anchor and sex can have begun the illness: its hazard is nothing so far. */
function tooEarly({ hazards }: Overlay, module: ChronicModule, age: number, sex: Sex): boolean {
  if (module.sex !== undefined && module.sex !== sex) return true;
  // The threshold is looked for in adult life (see `adultAgeAtBmi`).
  if (module.onset.kind === 'threshold') return age < 19;
  return hazards[module.name]?.[sex].slice(0, age + 2).every((h) => h === 0) ?? false;
}

function ruledOut({ producers }: Meaning, absent: (module: ChronicModule) => boolean): Truth {
  return !producers.others && producers.chronic.every(absent) ? false : undefined;
}

function begun({ person, onsets, end }: Fated, module: ChronicModule): boolean {
  const age = onsets.get(module.name);
  return age !== undefined && person.birth + Math.floor(age * DAYS_PER_YEAR) <= end;
}

/** What a set is to a clause: how a typed value is read, and who has it at each stage. */
export interface AskedSet {
  resolve(text: string): Resolved;
  member?(age: number, sex: Sex): Known;
  fate(fated: Fated): Known;
  life(life: Life): Known;
}

/** The sets of a model: a run's own modules have names, diagnoses and drugs as those that come with Careloom. */
export function setsOf(model: Model): Readonly<Record<'condition' | 'medication' | 'allergy', AskedSet>> {
  const writers = writersAmong(model);
  const condition = meanings((value) => {
    const codes = writers.namesOf.get(value) ?? codesBelow(value);
    return { codes, producers: writers.ofCodes(codes) };
  });
  const medication = meanings((value) => {
    const codes = drugsOf(value);
    return { codes, producers: writers.ofIngredients(codes) };
  });
  return {
    condition: {
      resolve: (text) => resolveCondition(writers, text),
      ...early(model, condition),
      life: ({ conditions }) => ({
        has: (value) => {
          const { codes } = condition(value);
          return conditions.some((c) => codes.has(c.icd10_code));
        },
      }),
    },
    medication: {
      resolve: resolveMedication,
      ...early(model, medication),
      life: ({ medications }) => ({
        has: (value) => {
          const { codes } = medication(value);
          return medications.some((m) => codes.has(byRxnorm.get(m.rxnorm_code)?.ingredient ?? ''));
        },
      }),
    },
    allergy: allergySet(model),
  };
}

/** What is known before the record is written. */
function early(
  { overlay }: Model,
  of: (value: string) => Meaning,
): Required<Pick<AskedSet, 'member' | 'fate'>> {
  return {
    member: (age, sex) => ({ has: (value) => ruledOut(of(value), (m) => tooEarly(overlay, m, age, sex)) }),
    fate: (fated) => ({ has: (value) => ruledOut(of(value), (m) => !begun(fated, m)) }),
  };
}

function allergySet({ chronic }: Model): AskedSet {
  const leading = chronic.filter((m) => LEAD_TO_ALLERGIES.has(m.name));
  return {
    resolve: resolveAllergy,
    fate(fated) {
      const { person, end } = fated;
      const courses = coursesOf(person, fated, leading, end);
      const found = new Set(drawAllergies(person, courses, end).map((a) => a.allergen.substance));
      return { has: (value) => found.has(value) };
    },
    life: ({ allergies }) => ({ has: (value) => allergies.some((a) => a.substance === value) }),
  };
}
