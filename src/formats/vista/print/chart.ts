// Conditions as PROBLEM (#9000011), allergies as #120.8 and #120.86, vital signs as #120.5.
import type { Life } from '../../../clinical/life.ts';
import type { AllergyRow, ConditionRow, EncounterRow, ObservationRow } from '../../../clinical/tables.ts';
import type { Book } from '../book.ts';
import { cut, dayStamp, plain, printNumber, printStamp, timeStamp } from '../fileman.ts';
import * as n from '../numbers.ts';
import * as spec from '../spec/chart.ts';
import { diagnosis, narrative, VITALS } from './visits.ts';

export function printProblems(
  book: Book,
  life: Life,
  home: number,
  encounters: ReadonlyMap<number, EncounterRow>,
): void {
  const patient = String(life.patient.patient_id);
  let latest = 0;
  life.conditions.forEach((c, i) => {
    const e = c.encounter_id === null ? undefined : encounters.get(c.encounter_id);
    const modified = dayStamp(Math.max(c.recorded_date, c.abatement_date ?? c.recorded_date));
    latest = Math.max(latest, modified);
    const organization = e?.organization_id ?? home;
    book.use('institution', String(organization));
    const recorder = String(e?.practitioner_id ?? life.patient.primary_care_id);
    book.use('person', recorder);
    const entered = printStamp(dayStamp(c.recorded_date));
    book.entry(spec.problem, c.condition_id, {
      what: diagnosis(book, c.icd10_code, c.name),
      patient,
      modified: printStamp(modified),
      narrative: narrative(book, c.name),
      facility: String(n.institutionNumber(organization)),
      number: String(i + 1),
      entered,
      status: c.status === 'active' ? 'A' : 'I',
      onset: printStamp(dayStamp(c.onset_date)),
      condition: 'P',
      recorder,
      resolved: c.abatement_date === null ? '' : printStamp(dayStamp(c.abatement_date)),
      recorded: entered,
      priority: priorityOf(c),
      snomed: c.snomed_code ?? '',
      mapped: c.snomed_code === null ? '' : '2',
      interest: entered,
      system: '10D',
    });
  });
  if (latest > 0) book.node(spec.problem, `^AUPNPROB("MODIFIED",${patient},${printStamp(latest)})`, '');
}

/** Illnesses that stay on the list are chronic, single episodes acute. */
function priorityOf(c: ConditionRow): string {
  return c.category === 'problem-list-item' ? 'C' : 'A';
}

/** GMR ALLERGIES (#120.82) of our substances; what has no entry of its own is 1, OTHER ALLERGY/ADVERSE REACTION. */
const ALLERGENS: Readonly<Record<string, string>> = {
  Peanuts: '514',
  Shellfish: '5',
  Latex: '141',
  'Bee venom': '220',
  Aspirin: '55',
  Eggs: '7',
  Milk: '29',
  'Sulfonamide antibiotic': '711',
  'Iodinated contrast': '427',
  'Tree nuts': '136',
  Wheat: '46',
  Soy: '620',
  'Cat dander': '257',
  'Grass pollen': '389',
  'Ragweed pollen': '160',
  'House dust mite': '332',
  Mould: '10',
};
/** SIGN/SYMPTOMS (#120.83) of our reactions. */
export const SIGNS: Readonly<Record<string, string>> = {
  Rash: '133',
  Anaphylaxis: '5',
  Hives: '1',
  Swelling: '410',
  Nausea: '343',
  Vomiting: '156',
  Itching: '130',
  Wheezing: '20',
  'Shortness of breath': '21',
  Diarrhea: '9',
  Sneezing: '143',
  'Runny nose': '136',
  Cough: '221',
};
export const ALLERGY_TYPE: Readonly<Record<AllergyRow['category'], string>> = {
  medication: 'D',
  food: 'F',
  environment: 'O',
};

export function printAllergies(book: Book, life: Life): void {
  const patient = String(life.patient.patient_id);
  for (const a of life.allergies) {
    const recorded = printStamp(dayStamp(a.recorded_date));
    const values = {
      patient,
      reactant: plain(a.substance).toUpperCase(),
      allergen: `${ALLERGENS[a.substance] ?? '1'};GMRD(120.82,`,
      originated: recorded,
      kind: 'h',
      signed: '1',
      // Which of the two it is the record does not say.
      mechanism: a.category === 'medication' ? 'U' : 'A',
      verified: '1',
      verifiedOn: recorded,
      type: ALLERGY_TYPE[a.category],
    };
    book.entry(spec.allergy, a.allergy_id, values);
    const sign = SIGNS[a.reaction];
    if (sign !== undefined)
      book.multiple(
        spec.allergy,
        a.allergy_id,
        spec.reaction,
        [{ reaction: sign, entered: recorded }],
        values,
      );
  }
  book.entry(spec.allergyAssessment, life.patient.patient_id, {
    patient,
    any: life.allergies.length > 0 ? '1' : '0',
  });
}

const POUNDS_PER_KG = 2.20462262;
const CM_PER_INCH = 2.54;
/** Hundredths keep a tenth of a centimetre and of a kilogram apart. */
const hundredth = (x: number) => Math.round(x * 100) / 100;
const inches = {
  there: (x: number) => hundredth(x / CM_PER_INCH),
  back: (x: number) => tenth(x * CM_PER_INCH),
};
const tenth = (x: number) => Math.round(x * 10) / 10;
const same = { there: (x: number) => x, back: (x: number) => x };

interface VitalUnit {
  /** GMRV VITAL TYPE (#120.51). */
  readonly type: string;
  there(x: number): number;
  back(x: number): number;
}

/** Inches, pounds and Fahrenheit are what the rates of these types are in. */
export const VITAL_TYPES: Readonly<Record<string, VitalUnit>> = {
  '8302-2': { type: '8', ...inches },
  '29463-7': {
    type: '9',
    there: (x) => hundredth(x * POUNDS_PER_KG),
    back: (x) => tenth(x / POUNDS_PER_KG),
  },
  '9843-4': { type: '14', ...inches },
  '8480-6': { type: '1', ...same },
  '8867-4': { type: '5', ...same },
  '9279-1': { type: '3', ...same },
  '8310-5': { type: '2', there: (x) => tenth((x * 9) / 5 + 32), back: (x) => tenth(((x - 32) * 5) / 9) },
  '59408-5': { type: '21', ...same },
  '72514-3': { type: '22', ...same },
  '11881-0': { type: '12', ...same },
  '55283-6': { type: '13', ...same },
};
export const SYSTOLIC = '8480-6';
export const DIASTOLIC = '8462-4';

/** Pressure is one entry; its second number is the observation that follows the first. */
export function printVitals(book: Book, life: Life, encounters: ReadonlyMap<number, EncounterRow>): void {
  const all = life.observations;
  for (let i = 0; i < all.length; i++) {
    const o = all[i]!;
    if (o.value === null || o.category === 'laboratory' || !VITALS.has(o.loinc_code)) continue;
    const e = encounters.get(o.encounter_id)!;
    const follows = o.loinc_code === SYSTOLIC ? all[i + 1] : undefined;
    const paired = follows?.loinc_code === DIASTOLIC && follows.observed_at === o.observed_at;
    if (paired) i++;
    printVital(book, o, e, paired ? `${o.value}/${follows.value}` : rateOf(o));
  }
}

/** A diastolic pressure on its own has the blood pressure’s type and nothing before the slash. */
function rateOf(o: ObservationRow): string {
  if (o.loinc_code === DIASTOLIC) return `/${o.value}`;
  if (o.loinc_code === SYSTOLIC) return `${o.value}/`;
  return printNumber(VITAL_TYPES[o.loinc_code]!.there(o.value!));
}

function printVital(book: Book, o: ObservationRow, e: EncounterRow, rate: string): void {
  const type = o.loinc_code === DIASTOLIC ? VITAL_TYPES[SYSTOLIC]! : VITAL_TYPES[o.loinc_code]!;
  book.entry(spec.vital, o.observation_id, {
    taken: printStamp(timeStamp(o.observed_at)),
    patient: String(o.patient_id),
    what: type.type,
    entered: printStamp(timeStamp(o.issued_at)),
    location: String(n.clinicNumber(e.organization_id, e.department)),
    by: String(e.practitioner_id),
    rate: cut(rate, 30),
  });
}
