// Family history: what parents and a sibling had by the day they were asked about, more often so when the person has it too.
import { DAYS_PER_YEAR, type Day } from '../base/days.ts';
import { type Curve, clamp, interpolate } from '../base/distributions.ts';
import { deathRate } from '../base/life-table.ts';
import type { Rng } from '../base/rng.ts';
import type { Course } from './course.ts';
import type { ChronicModule, Sex } from './module.ts';
import type { Person } from './person.ts';
import { recognisedThen } from './recognition.ts';

type Relation = 'Mother' | 'Father' | 'Sibling';

export interface FamilyEntry {
  readonly relation: Relation;
  readonly module: ChronicModule;
  readonly icd10: string;
  readonly onsetAge: number;
  readonly recorded: Day;
  /** Whether it is from the relative's own record. */
  readonly recordOfRelative: boolean;
}

/** Relatives share genes and homes: a condition is 1.8 times as frequent among relatives of the affected (familial risk ratios 1.5–2.5 for these conditions, Valdez 2010). */
const FAMILIAL = 1.8;
/** The same of those who do not have it, so that the mean over all is near 1 (assumption). */
const UNAFFECTED = 0.9;
/** Share of records with a family history, and of a mother's known illnesses that her child's history names (assumptions). */
const TAKEN = 0.6;
const NAMED = 0.7;
/** Share of persons with a sister or a brother (assumption: four of five). */
const HAS_SIBLING = 0.78;

/**
 * The family history of a person. `mother` gives the lasting illnesses of a mother who is of the population herself: of her is said what
 * her own record has. Of other relatives it is drawn, by their sex and the age they had reached.
 */
export function familyHistoryOf(
  person: Person,
  modules: readonly ChronicModule[],
  courses: readonly Course[],
  mother: (() => readonly Course[]) | null,
  end: Day,
): FamilyEntry[] {
  const taken = person.rng.at('family');
  if (!taken.at('recorded').chance(TAKEN)) return [];
  const recorded = dayTaken(taken, person.birth, end);
  const entries = mother === null ? [] : motherEntries(person, taken, mother(), recorded);
  const affected = new Set(courses.map((c) => c.module));
  for (const relative of relativesOf(person, taken, recorded, mother === null)) {
    for (const module of modules) {
      const { family } = module;
      if (family === null) continue;
      const onsetAge = drawnOnset(relative, module, affected.has(module));
      if (onsetAge === null) continue;
      const { relation } = relative;
      entries.push({ relation, module, icd10: family.icd10, onsetAge, recorded, recordOfRelative: false });
    }
  }
  return entries;
}

/** Taken down at one visit in adult life, or in the second half of a childhood. */
function dayTaken(taken: Rng, birth: Day, end: Day): Day {
  const from = birth + Math.min(18 * DAYS_PER_YEAR, (end - birth) / 2);
  return Math.floor(from + taken.at('day').float() * (end - from));
}

/** What the mother's own record knew by the day, as far as her child's names it. */
function motherEntries(person: Person, taken: Rng, courses: readonly Course[], recorded: Day): FamilyEntry[] {
  const entries: FamilyEntry[] = [];
  const birth = person.birth - person.born.motherAge * DAYS_PER_YEAR;
  for (const { module, diagnosis } of courses) {
    if (module.family === null || diagnosis === null || diagnosis > recorded) continue;
    if (!taken.at('Mother', module.name).chance(NAMED)) continue;
    const onsetAge = Math.max(0, Math.floor((diagnosis - birth) / DAYS_PER_YEAR));
    const { icd10 } = module.family;
    entries.push({ relation: 'Mother', module, icd10, onsetAge, recorded, recordOfRelative: true });
  }
  return entries;
}

interface Relative {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly birth: Day;
  /** Completed years reached by the day of the history, or at death. */
  readonly age: number;
  readonly rng: Rng;
}

/** Years by which fathers are older than mothers (NCHS, NVSR 73-2: 2 to 3), and the spread of siblings around a person (assumption). */
const FATHER_OLDER = 2.5;
const SIBLING_SPREAD = 4;

function relativesOf(person: Person, taken: Rng, recorded: Day, withMother: boolean): Relative[] {
  const own = (recorded - person.birth) / DAYS_PER_YEAR;
  const { motherAge } = person.born;
  const relative = (relation: Relation, sex: Sex, atBirth: number): Relative => {
    const rng = taken.at(relation);
    const birth = Math.floor(person.birth - atBirth * DAYS_PER_YEAR);
    return {
      relation,
      sex,
      birth,
      age: Math.floor(reached(rng.at('death'), sex, atBirth, own + atBirth)),
      rng,
    };
  };
  const relatives: Relative[] = [];
  if (withMother) relatives.push(relative('Mother', 'female', motherAge));
  relatives.push(relative('Father', 'male', motherAge + FATHER_OLDER));
  const sibling = taken.at('sibling');
  if (sibling.chance(HAS_SIBLING)) {
    const older = Math.max(-own, SIBLING_SPREAD * sibling.at('age').normal());
    relatives.push(relative('Sibling', sibling.at('sex').chance(0.5) ? 'male' : 'female', older));
  }
  return relatives;
}

/** Exact age reached of an age if not dead before, for one who lived at `from`: by the life table. */
function reached(rng: Rng, sex: Sex, from: number, to: number): number {
  let left = rng.exponential();
  for (let age = Math.max(0, from); age < to; age++) {
    left -= deathRate(sex, Math.floor(age));
    if (left < 0) return age;
  }
  return Math.max(0, to);
}

/** Age at onset in a relative who is said to have an illness; null for the others. */
function drawnOnset(
  { sex, birth, age, rng }: Relative,
  module: ChronicModule,
  affected: boolean,
): number | null {
  const { ofAffected, ofOthers, had } = burdenOf(module);
  const by = had[sex][Math.min(age, OLDEST)]!;
  if (by === 0) return null;
  const own = rng.at(module.name);
  if (!own.chance(Math.min(0.95, by * (affected ? ofAffected : ofOthers)))) return null;
  const until = by * own.at('onset').float();
  const onset = Math.min(
    age,
    had[sex].findIndex((x) => x > until),
  );
  // Who was passed over and found later is left out: few relatives are.
  const { recognised } = module;
  const shown = Math.floor(birth + onset * DAYS_PER_YEAR);
  return recognised === undefined || recognisedThen(recognised, shown, own.at('recognised')) ? onset : null;
}

const OLDEST = 110;
/** Age of the relatives of whom `family.share` is meant. */
const REFERENCE = 75;

interface Burden {
  /** Share of relatives of the reference age said to have it, of those who have it themselves and of the others. */
  readonly ofAffected: number;
  readonly ofOthers: number;
  /** Of relatives of each sex, how many have had it by an age, as a multiple of the mean over the sexes at the reference age. */
  readonly had: Readonly<Record<Sex, Float64Array>>;
}

const burdens = new WeakMap<ChronicModule, Burden>();

function burdenOf(module: ChronicModule): Burden {
  let burden = burdens.get(module);
  if (burden === undefined) {
    const male = module.sex === 'female' ? NEVER : hadBy(module, 'male');
    const female = module.sex === 'male' ? NEVER : hadBy(module, 'female');
    const sexes = module.sex === undefined ? 2 : 1;
    const mean = (male[REFERENCE]! + female[REFERENCE]!) / sexes;
    const relative = (x: number) => (mean === 0 ? 0 : x / mean);
    const { share } = module.family!;
    burden = {
      ofAffected: share * FAMILIAL,
      // Those without it have no more ill relatives than there are ill people.
      ofOthers: Math.min(share, mean) * UNAFFECTED,
      had: { male: male.map(relative), female: female.map(relative) },
    };
    burdens.set(module, burden);
  }
  return burden;
}

const NEVER = new Float64Array(OLDEST + 1);

/** Share of a sex that has had an illness by each age. */
function hadBy({ onset }: ChronicModule, sex: Sex): Float64Array {
  switch (onset.kind) {
    case 'hazard':
      return rising((age) => (age < onset.fromAge ? 0 : interpolate(onset.prevalence[sex], age)));
    case 'incidence':
      return rising((age) => 1 - Math.exp(-summed(onset.incidence[sex], onset.fromAge, age)));
    case 'birth':
      return rising(() => onset.share);
    case 'threshold':
      // Body mass passes a threshold between 20 and 60 (assumption: as often at any age of these).
      return rising((age) => clamp((age - 20) / 40, 0, 1));
  }
}

function rising(at: (age: number) => number): Float64Array {
  const values = Float64Array.from({ length: OLDEST + 1 }, (_, age) => at(age));
  for (let age = 1; age <= OLDEST; age++) values[age] = Math.max(values[age - 1]!, values[age]!);
  return values;
}

function summed(yearly: Curve, from: number, to: number): number {
  let sum = 0;
  for (let age = from; age < to; age++) sum += interpolate(yearly, age + 0.5);
  return sum;
}
