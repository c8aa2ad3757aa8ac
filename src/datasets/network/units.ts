// Where an inpatient lies: the program and subprogram of a stay, by age, sex and reason, and whether it ends at an alternate level of care.
import { ageAt } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { MovementRow } from '../../clinical/extra-tables.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { UNITS, type Unit } from './programs.ts';

/** Age from which the network has an acute unit for elders. */
const ELDER_AGE = 75;
const ADULT_AGE = 18;
/** Diagnoses in the stay from which a generalist with other illnesses in view takes it. */
const MANY_ILLNESSES = 4;

/** What decides the unit of a stay. */
interface Case {
  readonly stay: EncounterRow;
  readonly age: number;
  readonly reason: string;
  /** The ward of the clinical record, and whether the stay began in intensive care. */
  readonly ward: MovementRow['unit'];
  readonly intensive: boolean;
  /** Names of what was done in the stay. */
  readonly procedures: readonly string[];
  /** Triage level of the emergency visit that led here, ESI 1–5. */
  readonly urgency: number | null;
}

/** Operations after which a patient lies on the ward of heart surgery. */
const OPEN_HEART = /^(Coronary bypass|Open aortic valve|Aortic valve)/;

const begins = (reason: string, ...prefixes: readonly string[]) => prefixes.some((p) => reason.startsWith(p));

/** First that fits; each line is one decision. */
const CHOICES: readonly (readonly [fits: (c: Case) => boolean, unit: (c: Case) => Unit])[] = [
  [(c) => isDelivery(c), () => UNITS.delivery],
  [(c) => c.reason.startsWith('O'), () => UNITS.maternity],
  [(c) => c.age < ADULT_AGE, () => UNITS.pediatrics],
  [(c) => begins(c.reason, 'Z51.5') || c.stay.disposition === 'Hospice', () => UNITS.palliative],
  [(c) => begins(c.reason, 'F1'), () => UNITS.substanceUse],
  [(c) => isPsychiatricEmergency(c), () => UNITS.psychiatricIntensive],
  [(c) => begins(c.reason, 'F2', 'F3', 'F4', 'F6'), () => UNITS.psychiatry],
  [(c) => c.procedures.some((name) => OPEN_HEART.test(name)), () => UNITS.cardiacSurgery],
  [
    (c) => begins(c.reason, 'I20', 'I21', 'I22', 'I24', 'I25') || (isHeart(c) && c.ward === 'Surgical'),
    () => UNITS.coronary,
  ],
  [(c) => c.ward === 'Surgical' && c.urgency === null, () => UNITS.surgical],
  [
    (c) => c.intensive,
    (c) => (c.urgency === 1 || c.stay.disposition === 'Expired' ? UNITS.intensive : stepDown(c)),
  ],
  [(c) => isHeart(c), () => UNITS.telemetry],
  [(c) => begins(c.reason, 'I60', 'I61', 'I62', 'I63'), () => UNITS.stroke],
  [(c) => begins(c.reason, 'N18', 'I12.0', 'I13', 'T82.4'), () => UNITS.dialysis],
  [
    (c) => begins(c.reason, 'S', 'T0', 'T1', 'T2') && c.urgency !== null && c.urgency <= 2,
    () => UNITS.trauma,
  ],
  [(c) => c.ward === 'Surgical', () => UNITS.surgical],
  [(c) => c.age >= ELDER_AGE, () => UNITS.elderCare],
  [(c) => c.stay.related_conditions.split('|').length >= MANY_ILLNESSES, () => UNITS.hospitalist],
  [() => true, () => UNITS.generalMedicine],
];

function isDelivery({ stay, reason }: Case): boolean {
  return stay.reason === 'Birth' && (begins(reason, 'O', 'Z37', 'Z3A') || stay.type === 'Hospital Stay');
}

/** Psychosis and mania that came by the emergency department as urgent, and harm done to oneself. */
function isPsychiatricEmergency({ reason, urgency }: Case): boolean {
  return (
    (begins(reason, 'F20', 'F25', 'F30', 'F31') && urgency !== null && urgency <= 2) ||
    begins(reason, 'T14.91')
  );
}

function isHeart({ reason }: Case): boolean {
  return begins(reason, 'I2', 'I3', 'I4', 'I50', 'I11.0');
}

/** The sickest half by the diagnosis is under intensive care, the others are watched more closely than on a ward. */
function stepDown({ reason }: Case): Unit {
  return begins(reason, 'A41', 'J96', 'J80', 'R57', 'I60', 'I61') ? UNITS.intensive : UNITS.stepDown;
}

/** The unit of a stay of this life. */
export function unitOf(life: Life, stay: EncounterRow): Unit {
  const beds = life.movements.filter((m) => m.encounter_id === stay.encounter_id);
  const parent = life.encounters.find((e) => e.encounter_id === stay.parent_encounter_id);
  const found: Case = {
    stay,
    age: ageAt(life.patient.birthdate, stay.date),
    reason: stay.reason_code,
    ward: beds.find((m) => m.unit !== 'Intensive care' && m.unit !== 'Operating room')?.unit ?? 'Medical',
    intensive: beds.some((m) => m.unit === 'Intensive care'),
    procedures: life.procedures.flatMap((p) => (p.encounter_id === stay.encounter_id ? [p.name] : [])),
    urgency: parent?.acuity ?? null,
  };
  return CHOICES.find(([fits]) => fits(found))![1](found);
}

/**
 * Chance that part of a stay is at an alternate level of care: waiting for a place elsewhere. All together some 6 % of stays (6.2 % of
 * hospitalisations in Canada without Quebec, 2022–2023: Canadian Journal of Health Technologies 2024, environmental scan EH0126, from
 * CIHI), mostly of the old who go to residential care; how it divides by age, length and destination is an assumption.
 */
export function alcChance(age: number, days: number, disposition: EncounterRow['disposition']): number {
  if (days < 3 || age < ADULT_AGE) return 0;
  const long = days >= 7 ? 1 : 0.5;
  if (disposition === 'Skilled nursing facility') return (age >= ELDER_AGE ? 0.55 : 0.4) * long;
  if (disposition === 'Home health') return (age >= ELDER_AGE ? 0.2 : 0.1) * long;
  return age >= ELDER_AGE ? 0.1 * long : 0.02;
}

export function isAlc(
  rng: Rng,
  age: number,
  days: number,
  disposition: EncounterRow['disposition'],
): boolean {
  return rng.chance(alcChance(age, days, disposition));
}
