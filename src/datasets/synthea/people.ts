// The patient of a life and its coverage, in Synthea’s columns.
import { ageAt, type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import type { PatientRow } from '../../clinical/tables.ts';
import type { Row } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';
import { stateNames } from './states.ts';
import type { Subject } from './subject.ts';
import { patients, payerTransitions } from './tables.ts';

const MARITAL = {
  Married: 'M',
  // Who lives apart is still married.
  Separated: 'M',
  'Never Married': 'S',
  Divorced: 'D',
  Widowed: 'W',
} as const;

/** Synthea has no race of Hispanic origin; that is told by ETHNICITY. */
const RACE = {
  White: 'white',
  Black: 'black',
  Asian: 'asian',
  'Native American': 'native',
  Hispanic: 'other',
  Other: 'other',
} as const;

export function emitPatient(subject: Subject, emit: Emit): void {
  let [owed, covered] = [0, 0];
  for (const [claim] of subject.claims) {
    owed += claim.patient_responsibility ?? 0;
    covered += (claim.paid ?? 0) + (claim.secondary_paid ?? 0);
  }
  emit(patients, patientRow(subject, owed, covered));
}

function patientRow({ life, to }: Subject, owed: number, covered: number): Row<typeof patients> {
  const p = life.patient;
  return {
    Id: p.patient_id,
    BIRTHDATE: p.birthdate,
    DEATHDATE: p.death_date,
    SSN: p.ssn,
    DRIVERS: null,
    PASSPORT: null,
    PREFIX: prefixOf(p, to),
    FIRST: p.first_name,
    MIDDLE: p.middle_name,
    LAST: p.last_name,
    SUFFIX: life.names.find((n) => n.use === 'official')?.suffix ?? null,
    MAIDEN: life.names.find((n) => n.use === 'old')?.last_name ?? null,
    MARITAL: MARITAL[p.marital_status],
    RACE: RACE[p.race],
    ETHNICITY: p.ethnicity === 'Hispanic or Latino' ? 'hispanic' : 'nonhispanic',
    GENDER: p.sex === 'male' ? 'M' : 'F',
    BIRTHPLACE: null,
    ADDRESS: p.address,
    CITY: p.city,
    STATE: stateNames[p.state] ?? p.state,
    COUNTY: p.county,
    FIPS: null,
    ZIP: p.zip,
    LAT: p.latitude,
    LON: p.longitude,
    HEALTHCARE_EXPENSES: owed,
    HEALTHCARE_COVERAGE: covered,
    INCOME: p.income,
  };
}

/** Adults are Mr., Mrs. or Ms. */
function prefixOf(p: PatientRow, to: Day): 'Mr.' | 'Mrs.' | 'Ms.' | null {
  if (ageAt(p.birthdate, p.death_date ?? to) < 18) return null;
  if (p.sex === 'male') return 'Mr.';
  return p.marital_status === 'Never Married' ? 'Ms.' : 'Mrs.';
}

const OWNERSHIP = { self: 'Self', child: 'Guardian', spouse: 'Spouse' } as const;

export function emitCoverage(subject: Subject, emit: Emit): void {
  const { life } = subject;
  const second = life.coverage.filter((c) => c.priority === 'secondary');
  for (const c of life.coverage) {
    if (c.priority !== 'primary') continue;
    const last = c.end_date ?? Math.max(c.start_date, subject.to);
    const other = second.find((s) => s.start_date <= last && (s.end_date ?? Infinity) >= c.start_date);
    emit(payerTransitions, {
      PATIENT: subject.patient,
      MEMBERID: c.coverage_id,
      START_DATE: c.start_date * SECONDS_PER_DAY,
      END_DATE: last * SECONDS_PER_DAY,
      PAYER: c.payer_id,
      SECONDARY_PAYER: other?.payer_id ?? null,
      PLAN_OWNERSHIP: OWNERSHIP[c.relationship],
      OWNER_NAME: c.relationship === 'self' ? `${life.patient.first_name} ${life.patient.last_name}` : null,
    });
  }
}
