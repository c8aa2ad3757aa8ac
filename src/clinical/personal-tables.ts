// Extra tables about the person behind the record: names and addresses, whom to call, social history, and results that are missing.
import { SOCIAL_SYSTEMS } from '../codes/social.ts';
import { code, date, float, id, maybe, text, time } from '../schema/column.ts';
import { before, must, onlyWhen } from '../schema/rule.ts';
import { type Row, table } from '../schema/table.ts';
import { observations } from './tables.ts';

/** Extra: one row per name that a person has or had. */
export const names = table('names', {
  doc: 'One row per name that a person has or had.',
  key: 'name_id',
  patient: 'patient_id',
  columns: {
    name_id: id('Identifier of the name'),
    patient_id: id('Person', { ref: 'patients' }),
    use: code('Use: official = the present name, old = the name before marriage', {
      oneOf: ['official', 'old'],
    }),
    first_name: text('Given name', { sensitive: true, role: 'given-name' }),
    middle_name: maybe(text('Middle name', { sensitive: true, role: 'middle-name' })),
    last_name: text('Family name', { sensitive: true, role: 'family-name' }),
    suffix: maybe(code('Suffix of the name')),
    start_date: maybe(date('First day, where it is not the name from birth')),
    end_date: maybe(date('Last day; empty for the present name')),
  },
  rules: [onlyWhen('end_date', 'use', ['old'])],
});

/** Extra: one row per address at which a person lives or lived. */
export const addresses = table('addresses', {
  doc: 'One row per address at which a person lives or lived: the present one and the one before it.',
  key: 'address_id',
  patient: 'patient_id',
  columns: {
    address_id: id('Identifier of the address'),
    patient_id: id('Person', { ref: 'patients' }),
    use: code('Use: home = the present address, old = the one before', { oneOf: ['home', 'old'] }),
    address: text('Street address', { sensitive: true, role: 'address' }),
    city: code('City'),
    county: code('County'),
    state: code('State or province'),
    zip: code('Postal code', { sensitive: true, role: 'postal-code' }),
    country: code('Country (ISO 3166 alpha-2)'),
    start_date: maybe(date('Day of moving in, where it is known')),
    end_date: maybe(date('Day of moving out; empty for the present address')),
  },
  rules: [onlyWhen('end_date', 'use', ['old'])],
});

/** Extra: one row per person to call. */
export const contacts = table('contacts', {
  doc: 'One row per person: whom to call in an emergency.',
  key: 'contact_id',
  patient: 'patient_id',
  columns: {
    contact_id: id('Identifier of the contact'),
    patient_id: id('Person', { ref: 'patients' }),
    relationship: code('What the contact is to the person', {
      oneOf: ['Mother', 'Spouse', 'Child', 'Sibling'],
    }),
    contact_patient_id: maybe(
      id('The contact, when that is a person of the population, who has the name and sex', {
        ref: 'patients',
      }),
    ),
    first_name: maybe(text('Given name', { sensitive: true, role: 'given-name' })),
    last_name: maybe(text('Family name', { sensitive: true, role: 'family-name' })),
    sex: maybe(code('Sex', { oneOf: ['male', 'female'] })),
    phone: text('Telephone, from a range reserved for fiction', { sensitive: true, role: 'phone' }),
  },
  rules: [
    must(
      'named_or_in_population',
      'exactly one of contact_patient_id and last_name is present',
      ['contact_patient_id', 'last_name'],
      (a: number | null, b: string | null) => (a === null) !== (b === null),
    ),
  ],
});

/** Kinds of social history that are answered by a code. */
const CODED = [
  'tribal-affiliation',
  'tribal-enrolment',
  'occupation',
  'industry',
  'sexual-orientation',
  'advance-directive',
] as const;

/** Extra: one row per thing told about the person’s life. */
export const socialHistory = table('social_history', {
  doc: 'One row per thing that a person told about life and wishes: orientation, work, tribe, pack-years, preferences of care, advance directive.',
  key: 'social_history_id',
  patient: 'patient_id',
  columns: {
    social_history_id: id('Identifier of the statement'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter at which it was told; empty when it was told at registration', { ref: 'encounters' }),
    ),
    recorded_date: date('Day it was told'),
    kind: code('What it is about', {
      oneOf: [...CODED, 'pack-years', 'care-experience-preference', 'treatment-preference'],
    }),
    code: maybe(code('Code of the answer')),
    code_system: maybe(code('System of the code', { oneOf: SOCIAL_SYSTEMS })),
    description: maybe(code('Answer in words')),
    value: maybe(float('Answer as a number', { decimals: 1, min: 0 })),
    units: maybe(code('UCUM unit')),
    start_date: maybe(date('Since when, for what lasts')),
  },
  rules: [
    onlyWhen('code', 'kind', CODED),
    onlyWhen('code_system', 'kind', CODED),
    onlyWhen('start_date', 'kind', ['occupation', 'industry']),
    onlyWhen('value', 'kind', ['pack-years']),
    onlyWhen('units', 'kind', ['pack-years']),
  ],
});

/** Extra: one row per result that is missing. */
export const missingResults = table('missing_results', {
  doc: 'One row per measurement or test without a result, and why: what was due and left out, and specimens that could not be used.',
  key: 'missing_result_id',
  patient: 'patient_id',
  columns: {
    missing_result_id: id('Identifier of the missing result'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter', { ref: 'encounters' }),
    loinc_code: code('Measurement or test, LOINC', { codes: 'loinc' }),
    type: code('Measurement or test in words'),
    category: observations.columns.category,
    reason: code('Why there is no result', { oneOf: ['not-performed', 'specimen-rejected'] }),
    note: maybe(code('More about the reason')),
    observation_id: maybe(id('The result of the specimen that was drawn again', { ref: 'observations' })),
    observed_at: time('Local time at which it was due or drawn'),
    issued_at: time('Local time at which its lack was reported'),
  },
  rules: [
    before('observed_at', 'issued_at'),
    onlyWhen('observation_id', 'reason', ['specimen-rejected']),
    onlyWhen('note', 'reason', ['specimen-rejected']),
  ],
});

export type NameRow = Row<typeof names>;
export type AddressRow = Row<typeof addresses>;
export type ContactRow = Row<typeof contacts>;
export type SocialHistoryRow = Row<typeof socialHistory>;
export type MissingResultRow = Row<typeof missingResults>;
