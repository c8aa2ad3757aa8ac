// A person as PATIENT (#2) with name components, PATIENT/IHS (#9000001) and the record number at the home facility.
import type { Life } from '../../../clinical/life.ts';
import type { PatientRow } from '../../../clinical/tables.ts';
import type { Book, Values } from '../book.ts';
import { dayStamp, personName, plain, printStamp } from '../fileman.ts';
import { institutionNumber } from '../numbers.ts';
import { nationalEntries } from '../spec/national-entries.ts';
import * as spec from '../spec/patient.ts';

/** RACE (#10) of what our record calls race. Hispanic alone says nothing of it: 12 is “unknown by patient”. */
export const RACE: Readonly<Record<PatientRow['race'], string>> = {
  White: '13',
  Black: '9',
  Asian: '8',
  'Native American': '2',
  Hispanic: '12',
  Other: '12',
};
export const ETHNICITY: Readonly<Record<PatientRow['ethnicity'], string>> = {
  'Hispanic or Latino': '1',
  'Not Hispanic or Latino': '2',
};
export const MARITAL: Readonly<Record<PatientRow['marital_status'], string>> = {
  Divorced: '1',
  Married: '2',
  Widowed: '4',
  Separated: '5',
  'Never Married': '6',
};
export const GENDER: Readonly<Record<PatientRow['gender'], string>> = { male: 'M', female: 'F', other: 'O' };
/** Self identification. */
const METHOD = '1';
/** TYPE OF PATIENT 13, NON-VETERAN (OTHER), and ELIGIBILITY CODE 8, HUMANITARIAN EMERGENCY: a population of veterans is not claimed. */
const TYPE = '13';
export const ELIGIBILITY = '8';

/** Postal abbreviation to STATE (#5). */
export const STATES: ReadonlyMap<string, string> = new Map(
  nationalEntries[5]!.map((row) => {
    const [ien, , abbreviation] = row.split('|') as [string, string, string];
    return [abbreviation, ien];
  }),
);

export function printPatient(book: Book, life: Life, home: number): void {
  const p = life.patient;
  const dfn = p.patient_id;
  const values: Values = {
    name: personName(p.last_name, p.first_name, p.middle_name, { suffix: suffixOf(life) }),
    sex: p.sex === 'male' ? 'M' : 'F',
    birth: printStamp(dayStamp(p.birthdate)),
    marital: MARITAL[p.marital_status],
    ssn: p.ssn.replaceAll('-', ''),
    gender: GENDER[p.gender],
    street: plain(p.address).slice(0, 35).trim(),
    city: plain(p.city),
    state: STATES.get(p.state),
    zip: plain(p.zip),
    phone: plain(p.phone),
    email: plain(p.email),
    connected: 'N',
    ...contactOf(life),
    death: life.death === null ? '' : printStamp(dayStamp(life.death.death_date)),
    eligibility: ELIGIBILITY,
    verified: 'V',
    components: String(dfn),
    laboratory: life.observations.some((o) => o.category === 'laboratory') ? String(dfn) : '',
    type: TYPE,
    veteran: 'N',
  };
  book.entry(spec.patient, dfn, values);
  book.multiple(spec.patient, dfn, spec.race, [{ race: RACE[p.race], method: METHOD }], values);
  book.multiple(
    spec.patient,
    dfn,
    spec.ethnicity,
    [{ ethnicity: ETHNICITY[p.ethnicity], method: METHOD }],
    values,
  );
  // Eligibilities number themselves.
  book.multiple(spec.patient, dfn, spec.eligibility, [{ eligibility: ELIGIBILITY }], values, [ELIGIBILITY]);
  printNames(book, life);
  printRecordNumber(book, p, home);
}

const suffixOf = ({ names }: Life) => names.find((n) => n.use === 'official')?.suffix ?? null;

/** Whom to call; of a contact who is a patient the record has no name. */
function contactOf({ contacts: [contact] }: Life): Values {
  if (contact === undefined || contact.last_name === null || contact.first_name === null) return {};
  return {
    contact: personName(contact.last_name, contact.first_name, null),
    kin: contact.relationship.toUpperCase(),
    contactPhone: plain(contact.phone),
  };
}

function printNames(book: Book, life: Life): void {
  const p = life.patient;
  const part = (text: string | null) => plain(text ?? '').toUpperCase();
  book.entry(spec.nameComponents, p.patient_id, {
    file: '2',
    field: '.01',
    iens: `${p.patient_id},`,
    family: part(p.last_name),
    given: part(p.first_name),
    middle: part(p.middle_name),
    suffix: part(suffixOf(life)).replace('.', ''),
  });
}

function printRecordNumber(book: Book, p: PatientRow, home: number): void {
  const values = { patient: String(p.patient_id) };
  const facility = String(institutionNumber(home));
  book.use('institution', String(home));
  book.entry(spec.patientIhs, p.patient_id, values);
  book.multiple(
    spec.patientIhs,
    p.patient_id,
    spec.recordNumber,
    [{ facility, number: plain(p.mrn) }],
    values,
    [facility],
  );
}
