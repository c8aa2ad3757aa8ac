// The fields of a cohort's clause: what each means, what may be compared, and how early in the making of a life it is known.
import { ageAt } from '../../base/days.ts';
import { suggest } from '../../base/errors.ts';
import { type Analyte, analytes } from '../../clinical/analytes.ts';
import type { Life } from '../../clinical/life.ts';
import { patients } from '../../clinical/tables.ts';
import type { Known } from '../../schema/filter/evaluate.ts';
import type { Vocabulary } from '../../schema/filter/parse.ts';
import { type FilterField, NO, normalWord, type Resolved, YES } from '../../schema/filter/syntax.ts';
import type { Place } from '../../world/places.ts';
import { us } from '../../world/places.ts';
import { coverageAt, coverageOf } from '../coverage.ts';
import { builtIn, type Model } from '../model.ts';
import type { Sex } from '../module.ts';
import type { Person } from '../person.ts';
import { ENROLMENT_YEARS } from '../population.ts';
import type { Fated } from '../simulate.ts';
import { setsOf } from './sets.ts';

/**
 * A field with its readers, from the cheapest stage of a life to the whole. An early reader may know less than a later one, never
 * something else.
 */
export interface CohortField extends FilterField {
  /** From the completed age at the anchor, if then alive, and the sex. */
  readonly member?: (age: number, sex: Sex) => Known;
  /** From where the household lives, which depends on nothing else. */
  readonly home?: (place: Place, zip: string) => Known;
  readonly person?: (person: Person) => Known;
  readonly fate?: (fated: Fated) => Known;
  readonly life: (life: Life) => Known;
}

const one = (word: string): Known => ({ words: [word] });
const exactly = (n: number): Known => [n, n];
const flag = (is: boolean): Known => one(is ? YES : NO);

/** A closed vocabulary, typed in any case and with any gap between words. */
function choice(name: string, words: readonly string[]): (text: string) => Resolved {
  const byNormal = new Map(words.map((word) => [normalWord(word), word]));
  return (text) => {
    const value = byNormal.get(normalWord(text));
    if (value !== undefined) return { value };
    const near = suggest(normalWord(text), [...byNormal.keys()]);
    return {
      problem: `there is no ${name.replaceAll('_', ' ')} “${text}”`,
      suggestion: near === undefined ? undefined : byNormal.get(near),
      known: words.length > 60 ? `There are ${words.length}.` : `Known: ${words.join(', ')}.`,
    };
  };
}

type WordColumn =
  | 'sex'
  | 'gender'
  | 'race'
  | 'ethnicity'
  | 'language'
  | 'marital_status'
  | 'smoking_status'
  | 'alcohol_use'
  | 'education'
  | 'employment_status'
  | 'housing_status'
  | 'insurance'
  | 'transport_access'
  | 'social_support';

/** A column of the person whose vocabulary is closed. */
function wordColumn(
  name: string,
  column: WordColumn,
  early: Pick<CohortField, 'member' | 'person' | 'fate'>,
): CohortField {
  const { doc, oneOf } = patients.columns[column] as { doc: string; oneOf: readonly string[] };
  return {
    name,
    kind: 'word',
    doc,
    resolve: choice(name, oneOf),
    life: ({ patient }) => one(patient[column]),
    ...early,
  };
}

/** What the record says otherwise of those who died as minors is known once it is known whether they did. */
function unlessMinor(read: (p: Person) => string): Pick<CohortField, 'person' | 'fate'> {
  return {
    person: (p) => (p.age >= 18 && p.age - ENROLMENT_YEARS < 18 ? undefined : one(read(p))),
    fate: ({ person, end }) =>
      person.age >= 18 && ageAt(person.birth, end) < 18 ? undefined : one(read(person)),
  };
}

function homeColumn(name: 'state' | 'city' | 'county' | 'zip', doc: string): CohortField {
  const read = (place: Place, zip: string) => (name === 'zip' ? zip : place[name]);
  const words = [...new Set(us.places.flatMap((p) => (name === 'zip' ? p.zips : [p[name]])))].sort();
  return {
    name,
    kind: 'word',
    doc,
    resolve: choice(name, words),
    home: (place, zip) => one(read(place, zip)),
    person: ({ home }) => one(read(home.place, home.zip)),
    life: ({ patient }) => one(patient[name]),
  };
}

function counted(name: string, doc: string, count: (life: Life) => number): CohortField {
  return { name, kind: 'number', doc, limits: [0, 1_000_000], life: (life) => exactly(count(life)) };
}

const encountersOf = (life: Life, match: (e: Life['encounters'][number]) => boolean) =>
  life.encounters.filter(match).length;

/** The fields before the sets, and those after, in the order in which they are listed. */
const OF_PERSON: readonly CohortField[] = [
  {
    name: 'age',
    kind: 'number',
    doc: 'Completed years at the anchor date, or at death',
    limits: [0, 120],
    member: (age) => [Math.max(0, age - ENROLMENT_YEARS), age],
    fate: ({ person, end }) => exactly(ageAt(person.birth, end)),
    life: ({ patient }) => exactly(patient.age),
  },
  wordColumn('sex', 'sex', { member: (_, sex) => one(sex) }),
  wordColumn('gender', 'gender', { person: (p) => one(p.gender) }),
  wordColumn('race', 'race', { person: (p) => one(p.race) }),
  wordColumn('ethnicity', 'ethnicity', {
    person: (p) => one(p.race === 'Hispanic' ? 'Hispanic or Latino' : 'Not Hispanic or Latino'),
  }),
  wordColumn('language', 'language', { person: (p) => one(p.language) }),
  homeColumn('state', 'State of residence, two letters'),
  homeColumn('city', 'City of residence'),
  homeColumn('county', 'County of residence'),
  homeColumn('zip', 'Postal code of residence'),
  {
    name: 'deceased',
    kind: 'flag',
    doc: 'Died on or before the anchor date',
    fate: ({ death }) => flag(death !== null),
    life: ({ patient }) => flag(patient.deceased),
  },
  wordColumn(
    'marital_status',
    'marital_status',
    unlessMinor((p) => p.marital),
  ),
  wordColumn(
    'smoking',
    'smoking_status',
    unlessMinor((p) => p.smoking),
  ),
  wordColumn(
    'alcohol',
    'alcohol_use',
    unlessMinor((p) => p.alcohol),
  ),
  wordColumn(
    'education',
    'education',
    unlessMinor((p) => p.education),
  ),
  wordColumn(
    'employment',
    'employment_status',
    unlessMinor((p) => p.employment),
  ),
  wordColumn('housing', 'housing_status', { person: (p) => one(p.housing) }),
  wordColumn('transport', 'transport_access', { person: (p) => one(p.transport) }),
  wordColumn('support', 'social_support', { person: (p) => one(p.support) }),
  wordColumn('insurance', 'insurance', {
    fate: ({ person, end }) => one(coverageAt(coverageOf(person, end), end).payer.kind),
  }),
  {
    name: 'income',
    kind: 'number',
    doc: 'Household income, US dollars a year',
    limits: [0, 2_000_000],
    person: (p) => exactly(p.income),
    life: ({ patient }) => exactly(patient.income),
  },
];

const COUNTED: readonly CohortField[] = [
  counted('encounters', 'Encounters in the written history', (l) => l.encounters.length),
  counted('emergency_visits', 'Emergency visits in the written history', (l) =>
    encountersOf(l, (e) => e.encounter_class === 'EMER'),
  ),
  counted('admissions', 'Stays in hospital in the written history, apart from one’s own birth', (l) =>
    encountersOf(l, (e) => e.encounter_class === 'IMP' && e.type !== 'Birth'),
  ),
  counted('conditions', 'Diagnoses in the record', (l) => l.conditions.length),
  counted('medications', 'Prescriptions in the record', (l) => l.medications.length),
  counted('procedures', 'Procedures in the written history', (l) => l.procedures.length),
  counted(
    'immunizations',
    'Vaccine doses given',
    (l) => l.immunizations.filter((i) => i.status === 'completed').length,
  ),
  counted('allergies', 'Recorded allergies', (l) => l.allergies.length),
  counted('observations', 'Measurements in the written history', (l) => l.observations.length),
];

/** Diagnoses, medication and allergies: what they are depends on the modules of the run. */
function setFields(model: Model): readonly CohortField[] {
  const { condition, medication, allergy } = setsOf(model);
  return [
    {
      name: 'condition',
      kind: 'set',
      doc: 'A diagnosis in the record, whether or not it still holds: the name of a module, or an ICD-10-CM code or its beginning',
      ...condition,
    },
    {
      name: 'medication',
      kind: 'set',
      doc: 'A drug prescribed in the record: an ingredient or a class of drugs',
      ...medication,
    },
    { name: 'allergy', kind: 'set', doc: 'A recorded allergy: the substance', ...allergy },
  ];
}

/** The names clinicians use for what we call otherwise. */
const SHORT: Readonly<Record<string, string>> = { a1c: 'hba1c', sbp: 'systolic', dbp: 'diastolic' };

const OBSERVATION = 'observation.';

function latest(loinc: string): (life: Life) => Known {
  return ({ observations }) => {
    let last: Life['observations'][number] | undefined;
    for (const o of observations) {
      if (
        o.loinc_code === loinc &&
        o.value !== null &&
        (last === undefined || o.observed_at >= last.observed_at)
      )
        last = o;
    }
    return last === undefined ? null : exactly(last.value!);
  };
}

function observationField(analyte: Analyte): CohortField {
  const key = analyte.key.replaceAll('-', '_');
  return {
    name: OBSERVATION + key,
    kind: 'number',
    doc: `${analyte.type}, ${analyte.unit}, latest value; who has none meets no comparison`,
    limits: analyte.plausible,
    life: latest(analyte.loinc),
  };
}

const observations = new Map(
  analytes
    .filter((a) => a.unit !== null)
    .flatMap((a) => {
      const field = observationField(a);
      return [field.name, OBSERVATION + a.loinc.replaceAll('-', '_')].map((name) => [name, field] as const);
    }),
);

const vocabularies = new WeakMap<Model, Vocabulary<CohortField>>();

/** What a clause may say of the people of a model. */
export function cohortVocabulary(model: Model = builtIn): Vocabulary<CohortField> {
  let vocabulary = vocabularies.get(model);
  if (vocabulary === undefined) {
    vocabulary = vocabularyOf(model);
    vocabularies.set(model, vocabulary);
  }
  return vocabulary;
}

function vocabularyOf(model: Model): Vocabulary<CohortField> {
  const fields = [...OF_PERSON, ...setFields(model), ...COUNTED];
  const byName = new Map<string, CohortField>([...fields.map((f) => [f.name, f] as const), ...observations]);
  return {
    names: [...new Set(byName.values())].map((f) => f.name),
    field(name) {
      const [, short] = name.split(OBSERVATION);
      return byName.get(short === undefined ? name : OBSERVATION + (SHORT[short] ?? short));
    },
  };
}
