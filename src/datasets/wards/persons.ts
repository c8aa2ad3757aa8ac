// The person as the wards know him: sex, birth and city, and with the wider columns what a registration desk takes down.

import { type Choice, weighted } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import { phoneOf } from '../../world/identifiers.ts';
import { firstName, lastName } from '../../world/names.ts';
import type { City, PatientRow } from './tables.ts';

/** Residents on 1 January 2023 in thousands (ISTAT, Popolazione residente): where a household of this dataset lives. */
const RESIDENTS: Choice<City> = weighted([
  ['Rome', 2748],
  ['Milan', 1354],
  ['Naples', 913],
  ['Turin', 842],
  ['Bologna', 388],
  ['Florence', 361],
]);

/** First and last postal code (CAP) of each city. */
const POSTAL_CODES: Readonly<Record<City, readonly [number, number]>> = {
  Rome: [118, 199],
  Milan: [20121, 20162],
  Naples: [80121, 80147],
  Turin: [10121, 10156],
  Bologna: [40121, 40141],
  Florence: [50121, 50145],
};

/**
 * Blood groups: O, A, B, AB, and Rh-negative. Source: Garratty et al., Transfusion 2004;44:703 (donors of all groups together).
 */
const ABO: Choice<'O' | 'A' | 'B' | 'AB'> = weighted([
  ['O', 46.6],
  ['A', 37.1],
  ['B', 12.2],
  ['AB', 4.1],
]);
const RH_NEGATIVE = 0.147;

/** A row of patients; the wider columns are worked out only when they are published. */
export function patientRow(life: Life, rng: Rng, extended: boolean): PatientRow {
  const { patient } = life;
  // Who lives together lives in one city.
  const home = rng.at('household', patient.household_id);
  const city = RESIDENTS.pick(home.at('city'));
  const known = {
    patient_id: patient.patient_id,
    sex: patient.sex === 'female' ? ('F' as const) : ('M' as const),
    birth_date: patient.birthdate,
    city,
  };
  return extended ? { ...known, ...registration(life, city, rng) } : (known as PatientRow);
}

type Known = 'patient_id' | 'sex' | 'birth_date' | 'city';

function registration(life: Life, city: City, rng: Rng): Omit<PatientRow, Known> {
  const { patient } = life;
  const own = rng.at('patient', patient.patient_id);
  const home = rng.at('household', patient.household_id);
  const [low, high] = POSTAL_CODES[city];
  const coverage = life.coverage.findLast((c) => c.priority === 'primary');
  const contact = own.at('contact');
  const contactSex = contact.chance(0.5) ? 'female' : 'male';
  return {
    first_name: patient.first_name,
    last_name: patient.last_name,
    address: patient.address,
    postal_code: String(home.at('postal').int(low, high)).padStart(5, '0'),
    country: 'IT',
    email: patient.email,
    phone: patient.phone,
    national_id: patient.ssn,
    marital_status: patient.marital_status,
    primary_language: patient.language,
    insurance_provider: patient.insurance,
    insurance_plan: coverage?.plan ?? null,
    insurance_id: coverage?.member_id ?? null,
    emergency_contact_name: `${firstName(contact, contactSex, 1970, patient.race)} ${lastName(contact, patient.race)}`,
    emergency_contact_phone: phoneOf(patient.phone.slice(0, 3), contact.at('phone')),
    height_cm: lastMeasured(life, '8302-2'),
    weight_kg: lastMeasured(life, '29463-7'),
    blood_type: bloodType(life, own),
  };
}

/** As the laboratory typed it, where it did; else drawn. */
function bloodType(life: Life, own: Rng): PatientRow['blood_type'] {
  const typed = (loinc: string) => life.observations.find((o) => o.loinc_code === loinc)?.value_text;
  const abo = (typed('883-9') ?? ABO.pick(own.at('abo'))) as 'O' | 'A' | 'B' | 'AB';
  const rh = typed('10331-7') ?? (own.at('rh').chance(RH_NEGATIVE) ? 'Negative' : 'Positive');
  return `${abo}${rh === 'Negative' ? '-' : '+'}`;
}

function lastMeasured(life: Life, loinc: string): number | null {
  return life.observations.findLast((o) => o.loinc_code === loinc)?.value ?? null;
}
