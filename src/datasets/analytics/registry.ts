// The registry of operations that took place in the network, with what happened to their patients in the next 30 days.
import type { Day } from '../../base/days.ts';
import { type Contact, type Done, isOperation } from './care.ts';
import { riskOf } from './comorbidities.ts';
import type { Infection } from './infections.ts';
import type { Comorbidity, RegistryRow } from './tables.ts';
import type { Visit } from './visit.ts';

type Complication = NonNullable<RegistryRow['complication_type']>;

/** The published names of operations; others keep those of the record. */
const NAMES: Readonly<Record<string, string>> = {
  cabg: 'Coronary Artery Bypass',
  'hip-replacement': 'Hip Replacement',
  'knee-replacement': 'Knee Replacement',
  appendectomy: 'Appendectomy',
  cholecystectomy: 'Cholecystectomy',
  hysterectomy: 'Hysterectomy',
  'hysterectomy-open': 'Hysterectomy',
  'radical-hysterectomy': 'Hysterectomy',
  prostatectomy: 'Prostatectomy',
};

/** Complications by what a later diagnosis in the network says. */
const BY_CODE: readonly (readonly [RegExp, Complication])[] = [
  [/^(T81\.4|K65|L03)/, 'Infection'],
  [/^(A4[01]|R65)/, 'Sepsis'],
  [/^(I26|I82)/, 'DVT'],
  [/^J1[2-8]/, 'Pneumonia'],
  [/^I4[789]/, 'Cardiac Arrhythmia'],
  [/^N17/, 'Acute Kidney Injury'],
  [/^I6[0-4]/, 'Stroke'],
  [/^(K92\.[012]|D62|T81\.0)/, 'Bleeding'],
];

const FOLLOWED = 30;

/** What the registry knows of a person. */
export interface Followed {
  readonly visits: readonly Visit[];
  readonly infections: ReadonlyMap<Visit, Infection>;
  readonly listed: readonly Comorbidity[];
}

/** Rows of a person's operations, without their numbers. */
export function operationsOf(of: Followed): Omit<RegistryRow, 'registry_id'>[] {
  return of.visits.flatMap((visit) =>
    visit.contact.procedures.filter(isOperation).map((done) => operationOf(visit, done, of)),
  );
}

function operationOf(visit: Visit, done: Done, of: Followed): Omit<RegistryRow, 'registry_id'> {
  const { patient } = visit.contact.life;
  const day = done.row.date;
  const complication = complicationOf(visit, done, day, of);
  const died =
    patient.death_date !== null && patient.death_date - day <= FOLLOWED && patient.death_date >= day;
  const back = readmissionOf(visit, of.visits);
  return {
    patient_id: patient.patient_id,
    provider_id: visit.provider.id,
    procedure_name: NAMES[done.kind!.key] ?? done.row.name,
    procedure_date: day,
    has_complication: complication !== null,
    complication_type: complication?.type ?? null,
    complication_date: complication?.day ?? null,
    outcome: died ? 'Expired' : outcomeOf(complication !== null, back !== null, visit.nights),
    risk_score: riskOf(of.listed, patient.age),
    mortality_flag: died,
    readmission_flag: back !== null,
    days_to_readmission: back,
    encounter_id: visit.id,
    procedure_code: done.row.code,
    facility_id: visit.site.id,
  };
}

/** Assumption: worse with a complication, with a return, with a long stay. */
function outcomeOf(complication: boolean, back: boolean, nights: number): RegistryRow['outcome'] {
  if (complication && back) return 'Poor';
  if (complication || back) return 'Fair';
  return nights > 3 ? 'Good' : 'Excellent';
}

function complicationOf(
  visit: Visit,
  done: Done,
  day: Day,
  { visits, infections }: Followed,
): { type: Complication; day: Day } | null {
  const infection = infections.get(visit);
  if (infection !== undefined && infection.day >= day) return { type: 'Infection', day: infection.day };
  for (const later of visits) {
    const since = later.contact.lived.date - day;
    if (since <= 0 || since > FOLLOWED) continue;
    const type = BY_CODE.find(([codes]) => codes.test(later.contact.lived.reason_code))?.[1];
    if (type !== undefined) return { type, day: later.contact.lived.date };
  }
  return done.row.outcome === 'complication' ? { type: 'Other', day } : null;
}

function lastDayOf(visit: Visit): Day {
  return visit.contact.lived.date + visit.nights;
}

function readmissionOf(visit: Visit, visits: readonly Visit[]): number | null {
  const out = lastDayOf(visit);
  const back = visits.find((v) => isReturnTo(v.contact, visit, out) && !v.planned);
  return back === undefined ? null : back.contact.lived.date - out;
}

function isReturnTo(contact: Contact, visit: Visit, out: Day): boolean {
  const days = contact.lived.date - out;
  return contact.type === 'Inpatient' && contact !== visit.contact && days >= 0 && days <= FOLLOWED;
}
