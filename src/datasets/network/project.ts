// Lives as rows of the network: residents, their emergency visits and their stays.
import { ageAt, SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { clamp, logNormal, round } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { isOn, numberIn } from '../../schema/setting.ts';
import type { DatasetContext, Emit, Project } from '../dataset.ts';
import { ADULT_AGE, type EdVisit, edVisitsOf, isBriefDeath, stayAfter } from './ed.ts';
import { AGE_GROUPS, GENDERS, homeSite, SITES } from './geography.ts';
import { ratesOf } from './rates.ts';
import { type Resident, residentOf, type Year, yearDays } from './residents.ts';
import { yearOfRecord } from './settings.ts';
import {
  type EdSubservice,
  edEncounters,
  type IpDisposition,
  type IpStay,
  ipStays,
  patients,
} from './tables.ts';
import { acuityOf, dispositionOf } from './triage.ts';
import { isAlc, unitOf } from './units.ts';

/** Share of care that is at the person's home site, as the published network promises. */
const AT_HOME = 0.9;
/** First number of apportioned visits within a person's million of row numbers. */
const EXTRA_IDS = 900_000;
const IDS_OF_A_PERSON = 1_000_000;

interface Scene {
  readonly rng: Rng;
  readonly year: Year;
  /** First moment after the anchor. */
  readonly anchor: Seconds;
}

export function open(context: DatasetContext): Project {
  const { rng, settings, asOf } = context;
  const rates = ratesOf(rng, numberIn(settings, 'edRateScale'));
  const scene: Scene = { rng, year: yearDays(yearOfRecord(settings, asOf)), anchor: asOf * SECONDS_PER_DAY };
  const [withEd, withIp] = [isOn(settings, 'withEd'), isOn(settings, 'withIp')];
  return (lives, emit) => {
    const residents = lives.flatMap((life) => residentOf(life, rng, scene.year, rates) ?? []);
    const visits = edVisitsOf(residents, rng, scene.year);
    for (const resident of residents) {
      const own = visits.filter((v) => v.resident === resident).sort((a, b) => a.arrival - b.arrival);
      emit(patients, patientRow(resident, own, scene));
      // Ids of visits must rise within a person; those of the record do, and apportioned ones come last.
      const byId = [...own].sort((a, b) => a.extra - b.extra);
      if (withEd) for (const visit of byId) emitVisit(visit, scene, withIp, emit);
      if (withIp) for (const stay of staysOf(resident, scene)) emit(ipStays, stayRow(resident, stay, scene));
    }
  };
}

function patientRow(r: Resident, visits: readonly EdVisit[], scene: Scene) {
  const { patient } = r.life;
  return {
    patient_id: r.number,
    lha_id: r.lha,
    facility_home_id: homeSite(r.lha),
    age_group: AGE_GROUPS[r.group]!,
    gender: GENDERS[r.gender]!,
    dob: patient.birthdate,
    primary_ed_subservice: primaryService(r, visits, scene),
    expected_ed_rate: round(r.expected[0]! + r.expected[1]! + r.expected[2]!, 4),
    ed_visits_year: visits.length,
    death_date: patient.death_date,
  };
}

/** Age group from which the published network sends more to the department and fewer to urgent care. */
const OLD_GROUP = 5;

/** Children have their department; others use what they used most in the year, or by the published shares one or the other. */
function primaryService(
  { life, group, number }: Resident,
  visits: readonly EdVisit[],
  scene: Scene,
): EdSubservice {
  if (ageAt(life.patient.birthdate, scene.year.from) < ADULT_AGE) return 'Pediatric ED';
  const urgent = visits.filter((v) => v.service === 'Urgent Care Centre').length;
  if (2 * urgent !== visits.length) return 2 * urgent > visits.length ? 'Urgent Care Centre' : 'Adult ED';
  return scene.rng
    .at('patient', number)
    .at('primary-service')
    .chance(group >= OLD_GROUP ? 0.7 : 0.6)
    ? 'Adult ED'
    : 'Urgent Care Centre';
}

/** The site of care that begins at a moment: the home site, or any other of the network. */
function siteOf(r: Resident, start: Seconds, rng: Rng): number {
  const stream = rng.at('patient', r.number).at('site', start);
  const home = homeSite(r.lha);
  if (stream.chance(AT_HOME)) return home;
  const other = stream.int(1, SITES.length - 1);
  return other < home ? other : other + 1;
}

/** Mean minutes in urgent care and of an apportioned visit; assumption between an office visit and an emergency department. */
const SHORT_VISIT = 110;

function emitVisit(visit: EdVisit, scene: Scene, withIp: boolean, emit: Emit): void {
  const { resident, service, arrival, of } = visit;
  const rng = scene.rng.at('patient', resident.number).at('ed-visit', arrival);
  const dispo = dispositionOf(of, rng.at('dispo'));
  const stay = of === null ? undefined : stayAfter(resident.life.encounters, of, scene.year.before);
  const minutes = Math.round(clamp(logNormal(rng.at('minutes'), SHORT_VISIT, 0.6), 15, 600));
  emit(edEncounters, {
    encounter_id: of?.encounter_id ?? resident.number * IDS_OF_A_PERSON + EXTRA_IDS + visit.extra,
    patient_id: resident.number,
    facility_id: siteOf(resident, arrival, scene.rng),
    ed_subservice: service,
    arrival_ts: arrival,
    acuity: dispo === 'Death' ? 1 : acuityOf(service, of?.acuity ?? null, rng.at('acuity').float()),
    dispo,
    departure_ts: of?.end_time ?? arrival + minutes * 60,
    reason_code: of?.reason_code ?? rng.at('reason').pick(COMMON_REASONS),
    stay_id: dispo === 'Admit' && withIp ? stay!.encounter_id : null,
    in_record: of === null ? 0 : 1,
  });
}

/**
 * Reasons of apportioned visits: pain of the abdomen, chest and head, a cold, dizziness, a sprained ankle, all among the commonest in
 * emergency departments (NHAMCS 2021, leading diagnoses); alike frequent, which is an assumption.
 */
const COMMON_REASONS = ['R10.9', 'R07.9', 'R51.9', 'J06.9', 'R42', 'S93.401A'] as const;

/** Stays that began in the year. One that an emergency visit outside of the network led to stands alone. */
function staysOf(r: Resident, { year }: Scene): EncounterRow[] {
  return r.life.encounters.filter(
    (e) =>
      e.encounter_class === 'IMP' &&
      e.type !== 'Birth' &&
      e.date >= year.from &&
      e.date < year.before &&
      !isBriefDeath(e),
  );
}

const WENT: Readonly<Record<NonNullable<EncounterRow['disposition']>, IpDisposition>> = {
  Home: 'Home',
  Admitted: 'Transfer',
  'Left without being seen': 'AMA',
  Transferred: 'Transfer',
  'Skilled nursing facility': 'Residential care',
  'Home health': 'Home health',
  'Against medical advice': 'AMA',
  Hospice: 'Hospice',
  Expired: 'Death',
};

function stayRow(r: Resident, stay: EncounterRow, scene: Scene): IpStay {
  const { rng, anchor } = scene;
  const open = stay.end_time >= anchor;
  const days = (Math.min(stay.end_time, anchor) - stay.start_time) / SECONDS_PER_DAY;
  const parent = r.life.encounters.find((e) => e.encounter_id === stay.parent_encounter_id);
  const { program, subprogram } = unitOf(r.life, stay);
  const age = ageAt(r.life.patient.birthdate, stay.date);
  const waits = isAlc(rng.at('patient', r.number).at('alc', stay.start_time), age, days, stay.disposition);
  return {
    stay_id: stay.encounter_id,
    patient_id: r.number,
    // Who comes by the emergency department stays at its site.
    facility_id: siteOf(r, parent?.start_time ?? stay.start_time, rng),
    program_id: program,
    subprogram_id: subprogram,
    admit_ts: stay.start_time,
    discharge_ts: open ? null : stay.end_time,
    los_days: round(days, 2),
    alc_flag: waits ? 1 : 0,
    reason_code: stay.reason_code,
    disposition: open ? null : WENT[stay.disposition ?? 'Home'],
  };
}
