// A patient's row: the person of the life, with title, home in the catchment, insurer and blood type.
import { ageAt, type Day } from '../../base/days.ts';
import { type Choice, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { PatientRow as Person } from '../../clinical/tables.ts';
import { ADULT } from './conditions.ts';
import { coverOf } from './insurers.ts';
import type { BLOOD_TYPES, PatientRow } from './tables.ts';
import type { ZipCode } from './zip-pool.ts';

type BloodType = (typeof BLOOD_TYPES)[number];

/** Blood types in the United States, %: Stanford Blood Center. */
const BLOOD: Choice<BloodType> = weighted([
  ['O+', 37.4],
  ['A+', 35.7],
  ['B+', 8.5],
  ['O-', 6.6],
  ['A-', 6.3],
  ['AB+', 3.4],
  ['B-', 1.5],
  ['AB-', 0.6],
]);

/** Share of adults who are addressed as doctor, by education; assumption, so that about a tenth of names have the title. */
const DOCTORS: Readonly<Record<string, number>> = { Doctorate: 0.9, Master: 0.35, Bachelor: 0.25 };
/** Age by which a doctorate can be had. */
const DOCTOR_FROM = 27;
/** Adults whose name stands without a title; with the children, who have none, a quarter of all (assumption from that total). */
const PLAIN = 0.05;

/** Title of a person: none for children, one that fits sex and marital status for adults. */
export function titleOf(rng: Rng, person: Person, age: number): string | null {
  if (age < ADULT) return null;
  if (age >= DOCTOR_FROM && rng.at('doctor').chance(DOCTORS[person.education] ?? 0)) return 'Dr.';
  if (rng.at('plain').chance(PLAIN)) return null;
  if (person.sex === 'male') return 'Mr.';
  return ['Married', 'Widowed'].includes(person.marital_status) ? 'Mrs.' : 'Ms.';
}

export function patientRow(rng: Rng, person: Person, home: ZipCode, asOf: Day): PatientRow {
  const own = rng.at('patient', person.patient_id);
  const age = ageAt(person.birthdate, asOf);
  const title = titleOf(own.at('title'), person, age);
  const first = title === null ? person.first_name : `${title} ${person.first_name}`;
  const cover = coverOf(rng, person);
  return {
    patient_id: person.patient_id,
    first_name: first,
    last_name: person.last_name,
    name: `${first} ${person.last_name}`,
    date_of_birth: person.birthdate,
    age,
    gender: person.sex === 'male' ? 'Male' : 'Female',
    phone_number: person.phone,
    email: person.email,
    address: person.address,
    city: home.city,
    state: home.state,
    zipcode: home.zip,
    insurance_provider: cover?.insurer ?? null,
    insurance_policy_number: cover?.policy ?? null,
    blood_type: BLOOD.pick(own.at('blood type')),
  };
}
