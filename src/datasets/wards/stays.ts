// Stays on the wards: which of a person's encounters they are, on which ward, with which diagnoses and how severe.
import { ageAt } from '../../base/days.ts';
import type { MovementRow } from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { SEVERITIES, type Severity, type Specialty } from './tables.ts';

export interface Diagnosis {
  readonly code: string;
  readonly severity: Severity;
}

/** A stay on one of the wards. */
export interface Stay {
  readonly encounter: EncounterRow;
  readonly specialty: Specialty;
  readonly severity: Severity;
  /** That which led to the stay first. */
  readonly diagnoses: readonly Diagnosis[];
}

/**
 * Whom a ward treats, by the beginning of the principal diagnosis. What is not listed is acute illness of every kind and lies on
 * the Emergency wards.
 */
const WHERE: readonly (readonly [RegExp, Specialty])[] = [
  [/^(C|D[0-4]|Z51)/, 'Oncology'],
  [/^(I6|G|F0[1-5]|R4[0-27]|R51|R56|S06|H8[123])/, 'Neurology'],
  [/^(I|R00|R07|R55|R57|Z95)/, 'Cardiology'],
  // Fractures and joints: the third character of an injury's code is 2 for a fracture and 3 for a dislocation or sprain.
  [/^(M|S[1-9][23]|S02|T84|Z47|Z96)/, 'Orthopedics'],
];

/**
 * What none of the seven specialties treats: pregnancy, birth and the healthy newborn, and mental illness other than dementia,
 * delirium and the effects of alcohol and drugs.
 */
const ELSEWHERE = /^(O|Z3[78]|Z34|P0[5-8]|F[2-9])/;

/** The ward of an adult with this first diagnosis, outside intensive care. */
export function specialtyForCode(code: string): Specialty {
  return WHERE.find(([pattern]) => pattern.test(code))?.[1] ?? 'Emergency';
}

/** An adult's ward, or null where the hospital of this dataset has none. */
function wardOf(encounter: EncounterRow, age: number, intensive: number): Specialty | null {
  const { reason_code: code, type } = encounter;
  if (type === 'Birth' || ELSEWHERE.test(code)) return null;
  if (age < 18) return 'Pediatrics';
  const specialty = specialtyForCode(code);
  // Planned operations that are none of heart, nerves, joints or cancer belong to a surgical ward, which is not among the seven.
  if (specialty === 'Emergency' && type === 'Surgery') return null;
  return intensive > 0.5 ? 'ICU' : specialty;
}

/** The share of a stay that was spent in intensive care. */
function intensiveShare(encounter: EncounterRow, movements: readonly MovementRow[]): number {
  let seconds = 0;
  for (const m of movements)
    if (m.encounter_id === encounter.encounter_id && m.unit === 'Intensive care')
      seconds += m.end_time - m.start_time;
  return seconds / Math.max(1, encounter.end_time - encounter.start_time);
}

/** Stays of a person on the wards, in time order. */
export function staysOf(life: Life): Stay[] {
  const { birthdate } = life.patient;
  const stays: Stay[] = [];
  for (const encounter of life.encounters) {
    if (encounter.encounter_class !== 'IMP') continue;
    const intensive = intensiveShare(encounter, life.movements);
    const specialty = wardOf(encounter, ageAt(birthdate, encounter.date), intensive);
    if (specialty === null) continue;
    const severity = severityOf(life, encounter, intensive);
    stays.push({ encounter, specialty, severity, diagnoses: diagnosesOf(life, encounter, severity) });
  }
  return stays.sort((a, b) => a.encounter.start_time - b.encounter.start_time);
}

const OF_CONDITION = { mild: 'low', moderate: 'medium', severe: 'high' } as const;

/** Points of a diagnosis by how severe its module holds it. */
const POINTS = { low: -0.6, medium: 0, high: 0.6 } as const;

/**
 * How severe a stay was, judged at its end as severity classes of diagnosis groups are: by the diagnosis, triage, intensive care,
 * death, and by how long it took. Points and limits are assumptions, set so that about half of the stays are low, a third medium
 * and a sixth high, the shares of the published dataset (.50, .35, .15).
 */
function severityOf(life: Life, encounter: EncounterRow, intensive: number): Severity {
  const came = life.encounters.find((e) => e.encounter_id === encounter.parent_encounter_id);
  const acuity = came?.acuity ?? 3;
  const points =
    POINTS[conditionSeverity(life, encounter.reason_code)] +
    0.5 * (3 - acuity) +
    (intensive > 0 ? 1 : 0) +
    (encounter.disposition === 'Expired' ? 2 : 0) +
    0.9 * Math.log(((encounter.length_of_stay ?? 1) + 0.5) / 3.5);
  return points >= HIGH ? 'high' : points >= MEDIUM ? 'medium' : 'low';
}
const MEDIUM = 0.6;
const HIGH = 1.9;

/** Severity of a diagnosis as the record has it; what the record does not list is of the middle. */
function conditionSeverity(life: Life, code: string): Severity {
  const found = life.conditions.find((c) => c.icd10_code === code);
  return found === undefined ? 'medium' : OF_CONDITION[found.severity];
}

/** The reason of the stay and what else was dealt with; no other diagnosis is more severe than the stay. */
function diagnosesOf(life: Life, encounter: EncounterRow, severity: Severity): Diagnosis[] {
  const { reason_code, related_conditions } = encounter;
  const others = related_conditions === '' ? [] : related_conditions.split('|');
  const codes = [...new Set([reason_code, ...others])];
  const most = SEVERITIES.indexOf(severity);
  return codes.map((code, k) => {
    const own = SEVERITIES.indexOf(conditionSeverity(life, code));
    return { code, severity: k === 0 ? severity : SEVERITIES[Math.min(own, most)]! };
  });
}
