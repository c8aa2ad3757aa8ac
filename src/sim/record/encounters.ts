// Encounter rows.
import { type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { stageAt } from '../course.ts';
import { coverageAt } from '../coverage.ts';
import type { Agenda, Visit, VisitKind } from '../utilisation/visit.ts';
import { type Chart, displayOf, knownOn, rowId } from './chart.ts';
import { whyVisit } from './reasons.ts';
import { because } from './trace.ts';

const TYPE: Readonly<Record<VisitKind, EncounterRow['type']>> = {
  wellness: 'Wellness Visit',
  'follow-up': 'Follow-up',
  specialist: 'Specialist',
  diagnosis: 'Acute Visit',
  acute: 'Acute Visit',
  urgent: 'Urgent Care',
  telehealth: 'Telehealth',
  emergency: 'Emergency',
  stay: 'Hospital Stay',
  surgery: 'Surgery',
  'day-surgery': 'Surgery',
  session: 'Treatment',
  obstetric: 'Specialist',
  gynaecology: 'Specialist',
  delivery: 'Hospital Stay',
  screening: 'Specialist',
  birth: 'Birth',
};

const CLASS: Readonly<Record<VisitKind, EncounterRow['encounter_class']>> = {
  wellness: 'AMB',
  'follow-up': 'AMB',
  specialist: 'AMB',
  diagnosis: 'AMB',
  acute: 'AMB',
  urgent: 'AMB',
  telehealth: 'VR',
  emergency: 'EMER',
  stay: 'IMP',
  surgery: 'IMP',
  'day-surgery': 'AMB',
  session: 'AMB',
  obstetric: 'AMB',
  gynaecology: 'AMB',
  delivery: 'IMP',
  screening: 'AMB',
  birth: 'IMP',
};

function reasonOf(visit: Visit): EncounterRow['reason'] {
  if (visit.kind === 'birth' || visit.kind === 'delivery') return 'Birth';
  if (visit.planned !== null) return 'Procedure';
  if (visit.kind === 'wellness' || visit.kind === 'screening') return 'Checkup';
  if (visit.kind === 'obstetric' || visit.kind === 'gynaecology') return 'Checkup';
  if (visit.kind === 'day-surgery') return 'Procedure';
  if (visit.episode !== null) return visit.episode.reason;
  return visit.kind === 'diagnosis' ? 'Illness' : 'Chronic Disease';
}

/** VistA stop codes: 323 primary care, 303 cardiology, 312 pulmonary, 305 endocrinology, 313 renal, 502 mental health, 409 orthopaedics, 130 emergency, 414 urology, 407 ophthalmology, 316 oncology, 149 radiotherapy, 304 dermatology, 314 rheumatology, 403 ear, nose and throat, 105 X-ray, 404 gynaecology. */
const CLINIC_STOP: Readonly<Record<string, string>> = {
  Cardiology: '303',
  'Pulmonary Disease': '312',
  Endocrinology: '305',
  Nephrology: '313',
  Psychiatry: '502',
  'Orthopedic Surgery': '409',
  Gastroenterology: '307',
  'Emergency Medicine': '130',
  'Obstetrics & Gynecology': '404',
  Urology: '414',
  Ophthalmology: '407',
  'Hematology & Oncology': '316',
  'Radiation Oncology': '149',
  Dermatology: '304',
  Rheumatology: '314',
  Otolaryngology: '403',
  Radiology: '105',
};

export function writeEncounter(chart: Chart, visit: Visit, day: Day, agenda: Agenda): EncounterRow {
  const { life, person } = chart;
  const inpatient = CLASS[visit.kind] === 'IMP';
  const reason = agenda.reason ?? visit.diagnosis;
  const parent = visit.parent === null ? undefined : chart.encounterOf.get(visit.parent);
  const row: EncounterRow = {
    encounter_id: rowId(chart, life.encounters.length),
    patient_id: person.number,
    date: day,
    type: TYPE[visit.kind],
    reason: reasonOf(visit),
    provider: `${visit.practitioner.first} ${visit.practitioner.last}`,
    location: visit.facility.name,
    start_time: visit.start,
    end_time: visit.end,
    encounter_class: CLASS[visit.kind],
    practitioner_id: visit.practitioner.id,
    organization_id: visit.facility.id,
    payer_id: coverageAt(chart.coverage, day).payer.id,
    reason_code: reason.icd10,
    reason_description: displayOf(reason.icd10),
    related_conditions: related(chart, visit, day, [reason.icd10, ...(agenda.related ?? [])]),
    department: visit.practitioner.specialty,
    service_category: inpatient
      ? 'H'
      : visit.kind === 'telehealth'
        ? 'T'
        : visit.kind === 'day-surgery'
          ? 'S'
          : 'A',
    clinic_stop: inpatient ? null : (CLINIC_STOP[visit.practitioner.specialty] ?? '323'),
    acuity: visit.acuity,
    disposition: visit.disposition,
    duration_minutes: Math.round((visit.end - visit.start) / 60),
    length_of_stay: inpatient ? Math.floor(visit.end / SECONDS_PER_DAY) - day : null,
    parent_encounter_id: parent?.encounter_id ?? null,
  };
  chart.encounterOf.set(visit, row);
  life.encounters.push(row);
  because(chart, life.encounters, () => whyVisit(chart, visit));
  return row;
}

/** Known illnesses that a visit deals with: all at check-ups and follow-ups in primary care, else the one it is for. */
function related(chart: Chart, visit: Visit, day: Day, reasons: readonly string[]): string {
  if (visit.kind !== 'follow-up' && visit.kind !== 'wellness' && visit.kind !== 'stay')
    return [...new Set(reasons)].join('|');
  const known = knownOn(chart, day).map((c) => stageAt(c, day).diagnosis.icd10);
  return [...new Set([...reasons, ...known])].slice(0, 8).join('|');
}
