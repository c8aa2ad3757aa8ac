// Visits as encounters; the V files as procedures and immunizations.
import { SECONDS_PER_DAY, type Seconds } from '../../../base/days.ts';
import { SPECIALTIES } from '../../../world/practitioners.ts';
import type { Globals } from '../load.ts';
import { BEHIND, FACTORS, ofPatient, organizationOf, sequenceOf } from '../numbers.ts';
import { vCpt, vHealthFactor, vImmunization, visit, vPov, vProvider } from '../spec/visit.ts';
import * as t from '../tables.ts';
import { type FileRecord, recordsOf, type Take } from './record.ts';

/** What the rest of a record needs of visits. */
export interface Visits {
  /** Encounter at a time, of the patient; null where none was. */
  at(patient: number, time: Seconds): number | null;
  /** Encounter that recorded a problem, by the problem’s number. */
  readonly ofProblem: ReadonlyMap<string, number>;
  /** Encounters, not visits made up for what was done elsewhere. */
  isEncounter(visit: number): boolean;
}

/** Service category of what was told afterwards. */
const TOLD = 'E';
/** Stop code of emergency departments. */
const EMERGENCY = '130';

interface Purpose {
  readonly code: string;
  readonly words: string;
  readonly primary: boolean;
}

interface Span {
  readonly ien: number;
  readonly start: Seconds;
  readonly end: Seconds;
}

export function readVisits(globals: Globals, take: Take): Visits {
  const purposes = new Map<number, Purpose[]>();
  const ofProblem = new Map<string, number>();
  for (const p of recordsOf(globals, vPov)) {
    const of = p.number('visit');
    if (p.text('problem') !== '') ofProblem.set(p.text('problem'), of);
    // What a visit found it was not for.
    if (p.text('ordering') === 'R') continue;
    const purpose = {
      code: p.through('what', 'code'),
      words: p.through('narrative', 'text'),
      primary: p.text('rank') === 'P',
    };
    const there = purposes.get(of);
    if (there === undefined) purposes.set(of, [purpose]);
    else there.push(purpose);
  }
  const providers = new Map<number, number>();
  for (const p of recordsOf(globals, vProvider)) providers.set(p.number('visit'), p.number('what'));
  const spans = new Map<number, Span[]>();
  const encounters = new Set<number>();
  for (const v of recordsOf(globals, visit)) {
    if (v.text('category') === TOLD) continue;
    encounters.add(v.ien);
    const span = takeEncounter(v, purposes.get(v.ien) ?? [], providers.get(v.ien), take);
    const patient = v.number('patient');
    const there = spans.get(patient);
    if (there === undefined) spans.set(patient, [span]);
    else there.push(span);
  }
  const visits: Visits = {
    ofProblem,
    isEncounter: (ien) => encounters.has(ien),
    at: (patient, time) => spans.get(patient)?.find((s) => s.start <= time && time <= s.end)?.ien ?? null,
  };
  readProcedures(globals, take);
  readImmunizations(globals, visits, take);
  return visits;
}

function takeEncounter(
  v: FileRecord,
  purposes: readonly Purpose[],
  provider: number | undefined,
  take: Take,
): Span {
  const [start, end] = [v.time('start'), v.time('end')];
  const reason = purposes.find((p) => p.primary) ?? v.bad('id', 'the id of a visit with a primary purpose');
  const stop = v.text('stop') === '' ? null : v.through('stop', 'code');
  take(t.encounters, {
    encounter_id: v.ien,
    patient_id: v.number('patient'),
    date: Math.floor(start / SECONDS_PER_DAY),
    start_time: start,
    end_time: end,
    encounter_class: classOf(v, stop),
    practitioner_id: provider ?? v.number('user'),
    organization_id: organizationOf(v.number('institution')),
    reason_code: reason.code,
    reason_description: reason.words,
    related_conditions: [reason, ...purposes.filter((p) => p !== reason)].map((p) => p.code).join('|'),
    department: departmentOf(v),
    service_category: v.text('category') as 'A',
    clinic_stop: stop,
    duration_minutes: Math.round((end - start) / 60),
    parent_encounter_id: v.text('parent') === '' ? null : v.number('parent'),
  });
  return { ien: v.ien, start, end };
}

function classOf(v: FileRecord, stop: string | null): 'AMB' | 'EMER' | 'IMP' | 'VR' {
  if (v.text('inpatient') === '1') return 'IMP';
  if (v.text('category') === 'T') return 'VR';
  return stop === EMERGENCY ? 'EMER' : 'AMB';
}

const DEPARTMENTS = new Map(SPECIALTIES.map((s) => [s.name.toUpperCase(), s.name] as const));

/** Clinics are named by department and facility. */
function departmentOf(v: FileRecord): string {
  const name = v.through('location', 'name').replace(/ \d+$/, '');
  return DEPARTMENTS.get(name) ?? name;
}

/** Codes of three systems: two in V CPT, the third among health factors. */
function readProcedures(globals: Globals, take: Take): void {
  for (const p of recordsOf(globals, vCpt)) {
    take(t.procedures, {
      procedure_id: p.ien,
      patient_id: p.number('patient'),
      encounter_id: p.number('visit'),
      name: p.through('narrative', 'text'),
      date: p.day('event'),
      outcome: (p.maybe('comments') ?? 'successful') as 'successful',
      code: p.through('what', 'code'),
      code_system: p.through('what', 'source') === 'C' ? 'CPT' : 'HCPCS',
      indication: p.through('diagnosis', 'code'),
      practitioner_id: p.number('provider'),
    });
  }
  for (const f of recordsOf(globals, vHealthFactor)) {
    if (kindOf(f) !== 'operation') continue;
    const [outcome, indication = ''] = f.text('comments').split('; ') as [string, string?];
    take(t.procedures, {
      procedure_id: ofPatient(f.number('patient'), sequenceOf(f.ien) - BEHIND.operations),
      patient_id: f.number('patient'),
      encounter_id: f.number('visit'),
      name: f.through('what', 'name'),
      date: f.day('event'),
      outcome: outcome as 'successful',
      code: f.through('what', 'synonym'),
      code_system: 'ICD-10-PCS',
      indication,
      practitioner_id: f.number('provider'),
    });
  }
}

/** What a health factor stands for, by its category. */
export function kindOf(f: FileRecord): 'observation' | 'refusal' | 'operation' {
  switch (f.through('what', 'category')) {
    case String(FACTORS.categories + 1):
      return 'refusal';
    case String(FACTORS.categories + 2):
      return 'operation';
    default:
      return 'observation';
  }
}

function readImmunizations(globals: Globals, visits: Visits, take: Take): void {
  const encounterOf = (of: FileRecord) => {
    const ien = of.number('visit');
    return visits.isEncounter(ien) ? ien : null;
  };
  for (const i of recordsOf(globals, vImmunization)) {
    const code = i.through('what', 'cvx').padStart(2, '0');
    take(t.immunizations, {
      immunization_id: i.ien,
      patient_id: i.number('patient'),
      encounter_id: encounterOf(i),
      date: i.day('event'),
      cvx_code: code,
      dose_number:
        i.text('series') === '' ? Number(i.text('comments').slice('dose '.length)) : i.number('series'),
      status: 'completed',
      status_reason: null,
      lot_number: i.text('lot') === '' ? null : i.through('lot', 'number'),
      manufacturer: i.text('lot') === '' ? null : makerOf(globals, i),
      route: i.text('route') === '' ? null : i.through('route', 'hl7'),
      site: i.text('site') === '' ? null : i.through('site', 'hl7'),
    });
  }
  for (const f of recordsOf(globals, vHealthFactor)) {
    if (kindOf(f) !== 'refusal') continue;
    const code = f.through('what', 'synonym');
    const [dose, reason = ''] = f.text('comments').split('; ') as [string, string?];
    take(t.immunizations, {
      immunization_id: ofPatient(f.number('patient'), sequenceOf(f.ien) - BEHIND.refusals),
      patient_id: f.number('patient'),
      encounter_id: encounterOf(f),
      date: f.day('event'),
      cvx_code: code,
      dose_number: Number(dose),
      status: 'not-done',
      status_reason: reason === '' ? null : reason,
      lot_number: null,
      manufacturer: null,
      route: null,
      site: null,
    });
  }
}

/** MVX code of the lot’s manufacturer. */
function makerOf(globals: Globals, i: FileRecord): string | null {
  const maker = i.through('lot', 'manufacturer');
  const entry = globals.files.get('9999999.04')?.entries.get(maker);
  return entry?.nodes.get('0')?.split('^')[1] ?? null;
}
