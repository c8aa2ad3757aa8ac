// When which device of a ward reads what during a stay: rounds at the ward's cadence, and worn sensors where a ward has telemetry.
import type { Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Sign, Signs } from './signs.ts';
import { CADENCE, CATCHMENT, type Device, devicesOf, specialtyOf, wornDevice } from './site.ts';
import type { DeviceType, SignRow, Specialty } from './tables.ts';

const HOUR = 3600;

/** Signs by type of device; each reads nothing else. */
export const READS: Readonly<Record<DeviceType, readonly Sign[]>> = {
  PulseOx: ['spo2', 'heartRate'],
  'BP Monitor': ['systolic', 'diastolic', 'heartRate'],
  ECG: ['heartRate', 'respiration'],
  Thermometer: ['temperature'],
  Glucometer: ['glucose'],
};

/** Columns by sign. */
export const COLUMNS: Readonly<Record<Sign, keyof SignRow>> = {
  heartRate: 'heart_rate',
  spo2: 'spo2',
  systolic: 'systolic_bp',
  diastolic: 'diastolic_bp',
  temperature: 'temperature_c',
  respiration: 'respiratory_rate',
  glucose: 'glucose',
};

/** Hours at which capillary glucose is read, in people with diabetes: before meals and at night (ADA Standards of Care, hospital care). */
const GLUCOSE_HOURS = [7, 11, 17, 21];

/** Continuous measurement: seconds between readings, and on which wards; null where there is none. */
export interface Telemetry {
  readonly seconds: number;
  readonly wards: ReadonlySet<Specialty>;
}

/** What the rounds of a stay depend on. */
export interface Bedside {
  readonly patient: number;
  readonly admission: number;
  readonly ward: number;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly diabetic: boolean;
}

export interface RoundSettings {
  readonly extended: boolean;
  readonly telemetry: Telemetry | null;
  /** Stream of the dataset: rounds of a ward begin at the same minute for everyone there. */
  readonly rng: Rng;
}

export interface Reading {
  readonly at: Seconds;
  readonly device: number;
  readonly type: DeviceType;
}

/** A round begins within this many seconds after its hour (assumption), and reads one device after another. */
export const LATENESS = 900;
const BETWEEN_DEVICES = 60;

/**
 * Seconds after the beginning of a round at which a person is reached. Persons of a site all differ, and a round is over
 * before the next hour, so that no device reads two of them in the same second.
 */
function placeInRound(patient: number): number {
  return ((patient - 1) % CATCHMENT) * SECONDS_EACH;
}
const SECONDS_EACH = Math.floor((HOUR - LATENESS - 5 * BETWEEN_DEVICES) / CATCHMENT);

/** Readings of a stay in the order of time. */
export function readingsOf(bedside: Bedside, settings: RoundSettings): Iterable<Reading> {
  const specialty = specialtyOf(bedside.ward);
  const { telemetry } = settings;
  const worn = telemetry?.wards.has(specialty) === true;
  const devices = devicesOf(bedside.ward, settings.extended).filter(
    ({ type }) =>
      READS[type].some((sign) => settings.extended || isPublished(sign)) && !(worn && type === 'PulseOx'),
  );
  const rounds = roundsOf(bedside, devices, specialty, settings.rng);
  return worn ? merged(rounds, bedside, telemetry!.seconds) : rounds;
}

/** Whether a sign has a column without the wider ones. */
export function isPublished(sign: Sign): boolean {
  return sign !== 'temperature' && sign !== 'respiration' && sign !== 'glucose';
}

function roundsOf(bedside: Bedside, devices: readonly Device[], specialty: Specialty, rng: Rng): Reading[] {
  const { patient, ward, from, to, diabetic } = bedside;
  const place = placeInRound(patient);
  const cadence = CADENCE[specialty];
  const readings: Reading[] = [];
  const lastHour = Math.floor(to / HOUR);
  for (let hour = Math.floor(from / HOUR) - 1; hour <= lastHour; hour++) {
    const isRound = hour % cadence === 0;
    const isMeal = diabetic && GLUCOSE_HOURS.includes(((hour % 24) + 24) % 24);
    if (!isRound && !isMeal) continue;
    const start = hour * HOUR + Math.floor(LATENESS * rng.at('round', ward, hour).float()) + place;
    devices.forEach(({ id, type }, k) => {
      const at = start + k * BETWEEN_DEVICES;
      if (at >= from && at <= to && (type === 'Glucometer' ? isMeal : isRound))
        readings.push({ at, device: id, type });
    });
  }
  return readings.sort((a, b) => a.at - b.at || a.device - b.device);
}

/** Readings of rounds among those of the worn sensor, which are made as they are asked for: there may be millions. */
function* merged(
  rounds: readonly Reading[],
  { admission, from, to }: Bedside,
  seconds: number,
): Generator<Reading> {
  const device = wornDevice(admission);
  let k = 0;
  for (let at = from + seconds; at <= to; at += seconds) {
    while (k < rounds.length && rounds[k]!.at <= at) yield rounds[k++]!;
    yield { at, device, type: 'PulseOx' };
  }
  yield* rounds.slice(k);
}

/** One row of each reading. */
export function* rowsOf(
  bedside: Bedside,
  signs: Signs,
  settings: RoundSettings,
  firstId: number,
): Generator<SignRow> {
  let next = firstId;
  for (const { at, device, type } of readingsOf(bedside, settings)) {
    const row = {
      measurement_id: next++,
      patient_id: bedside.patient,
      device_id: device,
      measured_at: at,
      heart_rate: null as number | null,
      spo2: null as number | null,
      systolic_bp: null as number | null,
      diastolic_bp: null as number | null,
      temperature_c: null as number | null,
      respiratory_rate: null as number | null,
      glucose: null as number | null,
    };
    for (const sign of READS[type]) {
      if (!settings.extended && !isPublished(sign)) continue;
      row[COLUMNS[sign] as 'heart_rate'] = signs.read(sign, at);
    }
    if (row.systolic_bp !== null)
      row.diastolic_bp = Math.min(row.diastolic_bp!, row.systolic_bp - LEAST_PULSE);
    yield row;
  }
}

/** Least difference between the pressures, mmHg: below it no cuff finds them (assumption). */
const LEAST_PULSE = 10;
