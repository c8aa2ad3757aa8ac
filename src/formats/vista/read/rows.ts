// Globals back to rows of the clinical tables.
import type { Globals } from '../load.ts';
import { organizationOf } from '../numbers.ts';
import { ETHNICITY, GENDER, MARITAL } from '../print/patient.ts';
import { ethnicity, nameComponents, patient, patientIhs, race, recordNumber } from '../spec/patient.ts';
import { institution, person, personClass } from '../spec/site.ts';
import * as t from '../tables.ts';
import { readChart } from './chart.ts';
import { readMovements } from './movements.ts';
import { readPharmacy } from './pharmacy.ts';
import { type FileRecord, recordsOf, reversed, type Take } from './record.ts';
import { readResults } from './results.ts';
import { readVisits } from './visits.ts';

/** All rows that globals carry, table after table. */
export function readRows(globals: Globals, take: Take): void {
  readPatients(globals, take);
  const visits = readVisits(globals, take);
  readChart(globals, visits, take);
  readPharmacy(globals, take);
  readResults(globals, visits, take);
  readMovements(globals, take);
  readSite(globals, take);
}

const RACES = new Map([
  ['13', 'White'],
  ['9', 'Black'],
  ['8', 'Asian'],
  ['2', 'Native American'],
] as const);
const GENDERS = reversed(GENDER);
const ETHNICITIES = reversed(ETHNICITY);
const MARRIAGES = reversed(MARITAL);
const SEXES = new Map([
  ['M', 'male'],
  ['F', 'female'],
] as const);

function readPatients(globals: Globals, take: Take): void {
  const names = new Map<number, FileRecord>();
  for (const n of recordsOf(globals, nameComponents)) names.set(n.ien, n);
  const numbers = new Map<number, string>();
  for (const p of recordsOf(globals, patientIhs))
    numbers.set(p.ien, p.within(recordNumber)[0]?.text('number') ?? '');
  for (const p of recordsOf(globals, patient)) {
    const parts = names.get(Number(p.text('components')));
    const [last, given = ''] = p.text('name').split(',') as [string, string?];
    const death = p.maybeDay('death');
    const [firstRace] = p.within(race);
    const [firstEthnicity] = p.within(ethnicity);
    const people = firstEthnicity?.code('ethnicity', ETHNICITIES) ?? 'Not Hispanic or Latino';
    const ssn = p.text('ssn');
    take(t.patients, {
      patient_id: p.ien,
      mrn: numbers.get(p.ien) ?? '',
      first_name: parts?.text('given') ?? given.split(' ')[0]!,
      last_name: parts?.text('family') ?? last,
      middle_name: parts === undefined ? (given.split(' ')[1] ?? null) : parts.maybe('middle'),
      gender: p.text('gender') === '' ? p.code('sex', SEXES) : p.code('gender', GENDERS),
      birthdate: p.day('birth'),
      race:
        RACES.get(firstRace?.text('race') as never) ??
        (people === 'Hispanic or Latino' ? 'Hispanic' : 'Other'),
      ethnicity: people,
      address: p.text('street'),
      city: p.text('city'),
      state: p.text('state') === '' ? '' : p.through('state', 'abbreviation'),
      zip: p.text('zip'),
      phone: p.text('phone'),
      email: p.text('email'),
      marital_status: p.text('marital') === '' ? 'Never Married' : p.code('marital', MARRIAGES),
      ssn: `${ssn.slice(0, 3)}-${ssn.slice(3, 5)}-${ssn.slice(5)}`,
      deceased: death !== null,
      death_date: death,
      sex: p.code('sex', SEXES),
    });
    if (death !== null) take(t.deaths, { patient_id: p.ien, death_date: death });
  }
}

function readSite(globals: Globals, take: Take): void {
  for (const p of recordsOf(globals, person)) {
    const [last, first = ''] = p.text('name').split(',') as [string, string?];
    const [own] = p.within(personClass);
    take(t.practitioners, {
      practitioner_id: p.ien,
      npi: p.text('npi'),
      first_name: first,
      last_name: last,
      gender: p.code('sex', SEXES),
      taxonomy_code: own === undefined ? '' : own.through('class', 'x12'),
    });
  }
  for (const i of recordsOf(globals, institution))
    take(t.organizations, {
      organization_id: organizationOf(i.ien),
      npi: i.text('npi'),
      name: i.maybe('official') ?? i.text('name'),
      address: i.text('street'),
      city: i.text('city'),
      state: i.text('state') === '' ? '' : i.through('state', 'abbreviation'),
      zip: i.text('zip'),
    });
}
