// A life as rows of the wards dataset: nothing for whoever was not on one of the wards.
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { isOn, type Settings, textIn } from '../../schema/setting.ts';
import type { DatasetContext, Emit, Project } from '../dataset.ts';
import { patientRow } from './persons.ts';
import { type RoundSettings, rowsOf, type Telemetry } from './rounds.ts';
import { Signs, signRecordOf } from './signs.ts';
import { siteOf, wardFor } from './site.ts';
import { type Diagnosis, type Stay, staysOf } from './stays.ts';
import { type AdmissionRow, type Specialty, type WardTables, wardTables } from './tables.ts';

/** Numbers of a person's rows: admissions, diagnoses of an admission, measurements. */
const ADMISSIONS = 1000;
const DIAGNOSES = 10;
const MEASUREMENTS = 100_000_000;

/** More persons than these, and the numbers of their measurements would pass 2^53. */
export const MOST_PATIENTS = 90_000_000;

export function openProjection({ settings, rng }: DatasetContext): Project {
  const extended = isOn(settings, 'extended');
  const tables = wardTables(extended);
  const told: Told = {
    tables,
    extended,
    short: textIn(settings, 'icd10') === 'category',
    rounds: { extended, telemetry: telemetryIn(settings), rng },
  };
  return (lives, emit) => {
    for (const life of lives) tell(life, told, emit);
  };
}

interface Told {
  readonly tables: WardTables;
  readonly extended: boolean;
  /** Codes of three characters. */
  readonly short: boolean;
  readonly rounds: RoundSettings;
}

const SECONDS: Readonly<Record<string, number>> = { minute: 60, second: 1 };

/** Continuous measurement as the settings ask for it. */
export function telemetryIn(settings: Settings): Telemetry | null {
  const seconds = SECONDS[textIn(settings, 'telemetry')];
  return seconds === undefined
    ? null
    : { seconds, wards: new Set(settings.telemetryWards as readonly Specialty[]) };
}

function tell(life: Life, told: Told, emit: Emit): void {
  const stays = staysOf(life);
  if (stays.length === 0) return;
  const { tables, rounds } = told;
  const patient = life.patient.patient_id;
  emit(tables.patients, patientRow(life, rounds.rng, told.extended));
  const record = signRecordOf(life);
  let measurement = patient * MEASUREMENTS;
  stays.forEach((stay, k) => {
    const admission = admissionRow(stay, patient * ADMISSIONS + k + 1);
    emit(tables.admissions, admission);
    tellDiagnoses(admission, diagnosesAs(stay.diagnoses, told.short), tables, emit);
    const own = rounds.rng.at('patient', patient, 'signs', stay.encounter.encounter_id);
    const bedside = {
      patient,
      admission: admission.admission_id,
      ward: admission.ward_id,
      from: admission.admit_ts,
      to: admission.discharge_ts,
      diabetic: stay.diagnoses.some((d) => /^E(0[89]|1[013])/.test(d.code)),
    };
    for (const row of rowsOf(bedside, new Signs(life, stay, record, own), rounds, measurement + 1)) {
      emit(tables.vitalSigns, row);
      measurement = row.measurement_id;
    }
  });
}

function admissionRow({ encounter, specialty }: Stay, id: number): AdmissionRow {
  return {
    admission_id: id,
    patient_id: encounter.patient_id,
    ward_id: wardFor(siteOf(encounter.patient_id), specialty, encounter.encounter_id),
    admit_ts: encounter.start_time,
    discharge_ts: encounter.end_time,
    length_of_stay_days: encounter.length_of_stay ?? 0,
    admission_type: typeOf(encounter),
    admission_source: encounter.parent_encounter_id === null ? 'Referral' : 'ER',
    discharge_status: statusOf(encounter),
  };
}

function typeOf({ type, parent_encounter_id }: EncounterRow): AdmissionRow['admission_type'] {
  if (parent_encounter_id !== null) return 'Emergency';
  return type === 'Surgery' ? 'Elective' : 'Urgent';
}

function statusOf({ disposition }: EncounterRow): AdmissionRow['discharge_status'] {
  if (disposition === 'Expired') return 'Deceased';
  if (disposition === 'Skilled nursing facility') return 'Rehab';
  return disposition === 'Transferred' || disposition === 'Hospice' ? 'Transfer' : 'Home';
}

/** Diagnoses as they are published: billable codes, or their categories, each once. */
function diagnosesAs(diagnoses: readonly Diagnosis[], short: boolean): readonly Diagnosis[] {
  if (!short) return diagnoses;
  const seen = new Set<string>();
  return diagnoses.flatMap(({ code, severity }) => {
    const category = code.slice(0, 3);
    if (seen.has(category)) return [];
    seen.add(category);
    return [{ code: category, severity }];
  });
}

function tellDiagnoses(
  { admission_id, patient_id }: AdmissionRow,
  diagnoses: readonly Diagnosis[],
  tables: WardTables,
  emit: Emit,
): void {
  diagnoses.slice(0, DIAGNOSES - 1).forEach(({ code, severity }, k) => {
    emit(tables.diagnoses, {
      diagnosis_id: admission_id * DIAGNOSES + k + 1,
      admission_id,
      icd10_code: code,
      severity,
      patient_id,
    });
  });
}
