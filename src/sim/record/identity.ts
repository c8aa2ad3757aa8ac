// What a person was once called and where the person lived, and whom to call.
import { addYears, ageAt, DAYS_PER_YEAR, type Day, formatDay } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { ContactRow } from '../../clinical/personal-tables.ts';
import type { PatientRow } from '../../clinical/tables.ts';
import { phoneOf } from '../../world/identifiers.ts';
import { firstName, lastName, streetAddress } from '../../world/names.ts';
import { type Chart, rowId } from './chart.ts';

export function writeIdentity(chart: Chart): void {
  const rng = chart.person.rng.at('identity');
  writeNames(chart, rng);
  writeAddresses(chart, rng);
  const { life } = chart;
  life.contacts.push({
    contact_id: rowId(chart, life.contacts.length),
    patient_id: life.patient.patient_id,
    ...contactOf(life.patient, chart.end, rng.at('contact')),
  });
}

/** Men with a suffix (assumption). */
const WITH_SUFFIX = 0.03;

function writeNames(chart: Chart, rng: Rng): void {
  const { patient: p, names } = chart.life;
  const { patient_id, first_name, middle_name, last_name } = p;
  const maiden = maidenOf(p, chart.end, rng.at('maiden name'));
  names.push({
    name_id: rowId(chart, names.length),
    patient_id,
    use: 'official',
    first_name,
    middle_name,
    last_name,
    suffix: p.sex === 'male' && rng.at('suffix').chance(WITH_SUFFIX) ? 'Jr.' : null,
    start_date: maiden?.until ?? null,
    end_date: null,
  });
  if (maiden === null) return;
  names.push({
    name_id: rowId(chart, names.length),
    patient_id,
    use: 'old',
    first_name,
    middle_name,
    last_name: maiden.family,
    suffix: null,
    start_date: null,
    end_date: maiden.until,
  });
}

/** Women who took the husband’s name (Pew Research Center 2023). */
const TOOK_THE_NAME = 0.79;

/** Age at first marriage: 28 years, deviation 5 (Census Bureau, MS-2, 2023, rounded). */
function maidenOf(
  p: PatientRow,
  end: Day,
  rng: Rng,
): { readonly family: string; readonly until: Day } | null {
  if (p.sex !== 'female' || p.marital_status === 'Never Married' || !rng.chance(TOOK_THE_NAME)) return null;
  const age = Math.max(18, Math.min(28 + 5 * rng.normal(), ageAt(p.birthdate, end) - 0.5));
  const until = p.birthdate + Math.floor(age * DAYS_PER_YEAR);
  return until >= end ? null : { family: lastName(rng, p.race), until };
}

/** Mean years at an address, exponential: one in eight moves a year (Census Bureau, CPS ASEC). */
const YEARS_AT_AN_ADDRESS = 8;

function writeAddresses(chart: Chart, rng: Rng): void {
  const { patient: p, addresses } = chart.life;
  const years = YEARS_AT_AN_ADDRESS * rng.at('address').exponential();
  const movedIn = Math.max(p.birthdate, chart.end - Math.floor(years * DAYS_PER_YEAR));
  const place = { city: p.city, county: p.county, state: p.state, zip: p.zip, country: p.country };
  addresses.push({
    address_id: rowId(chart, addresses.length),
    patient_id: p.patient_id,
    use: 'home',
    address: p.address,
    ...place,
    start_date: movedIn,
    end_date: null,
  });
  if (movedIn === p.birthdate) return;
  // Most moves stay in the county (Census Bureau, CPS ASEC); here all stay in the postal code (assumption).
  addresses.push({
    address_id: rowId(chart, addresses.length),
    patient_id: p.patient_id,
    use: 'old',
    address: streetAddress(rng.at('former address')),
    ...place,
    start_date: null,
    end_date: movedIn,
  });
}

/** A generation: the mean age at first birth (NCHS, 2021). */
const GENERATION = 27;
/** Years between siblings and spouses, one standard deviation (assumption). */
const YEARS_APART = 3;

/** The mother of a child of the population; the spouse of the married; an own child of the widowed over 50; else a sibling. */
function contactOf(p: PatientRow, end: Day, rng: Rng): Omit<ContactRow, 'contact_id' | 'patient_id'> {
  if (p.mother_id !== null)
    return {
      relationship: 'Mother',
      contact_patient_id: p.mother_id,
      first_name: null,
      last_name: null,
      sex: null,
      phone: p.phone,
    };
  const relationship = kinOf(p, end);
  const other = p.sex === 'male' ? 'female' : 'male';
  const drawn = rng.pick(['male', 'female'] as const);
  const sex = relationship === 'Spouse' ? other : relationship === 'Mother' ? 'female' : drawn;
  const shift =
    relationship === 'Child'
      ? GENERATION
      : relationship === 'Mother'
        ? -GENERATION
        : Math.round(YEARS_APART * rng.normal());
  const year = Number(formatDay(addYears(p.birthdate, shift)).slice(0, 4));
  return {
    relationship,
    contact_patient_id: null,
    first_name: firstName(rng, sex, year, p.race, p.last_name),
    last_name: p.last_name,
    sex,
    phone: phoneOf(p.phone.slice(0, 3), rng),
  };
}

function kinOf(p: PatientRow, end: Day): ContactRow['relationship'] {
  if (p.marital_status === 'Married') return 'Spouse';
  const age = ageAt(p.birthdate, end);
  if (age < 18) return 'Mother';
  return p.marital_status === 'Widowed' && age > 50 ? 'Child' : 'Sibling';
}
