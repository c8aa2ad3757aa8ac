// The vital signs of one stay at any time: the record's own daily values, moved by severity, the time of day and chance that fades.
import { SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import { type Curve, clamp, interpolate } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { analyteByKey } from '../../clinical/analytes.ts';
import type { Life } from '../../clinical/life.ts';
import type { Stay } from './stays.ts';
import type { Severity } from './tables.ts';

export type Sign =
  | 'heartRate'
  | 'spo2'
  | 'systolic'
  | 'diastolic'
  | 'temperature'
  | 'respiration'
  | 'glucose';

interface SignFacts {
  /** Key of the analyte in the record. */
  readonly analyte: string;
  /** Standard deviation of what fades, and of the reading itself; the sizes that the record's own vital signs have within a day. */
  readonly spread: number;
  readonly noise: number;
  /** How much it moves with the time of day, half from trough to crest. */
  readonly daily: number;
  /** Where it stands at death, from where it stood a day before. */
  readonly dying: number;
  readonly low: number;
  readonly high: number;
  /** Where the record says nothing of the person. */
  readonly usual: number | null;
}

/**
 * Daily amplitude of temperature: 0.5 °C from trough to crest (Mackowiak et al., JAMA 1992;268:1578); of heart rate and pressure:
 * assumption, small as they are in bed. Changes before death: most have abnormal signs in the last hours (Andersen et al.,
 * Resuscitation 2016;98:112); their sizes are an assumption. Limits are those that instruments show.
 */
const FACTS: Readonly<Record<Sign, SignFacts>> = {
  heartRate: {
    analyte: 'heart-rate',
    spread: 4.5,
    noise: 1.2,
    daily: 3,
    dying: 28,
    low: 25,
    high: 250,
    usual: null,
  },
  spo2: {
    analyte: 'oxygen-saturation',
    spread: 0.7,
    noise: 0.4,
    daily: 0,
    dying: -14,
    low: 55,
    high: 100,
    usual: 97,
  },
  systolic: {
    analyte: 'systolic',
    spread: 6,
    noise: 2.5,
    daily: 4,
    dying: -38,
    low: 50,
    high: 250,
    usual: null,
  },
  diastolic: {
    analyte: 'diastolic',
    spread: 4,
    noise: 2,
    daily: 3,
    dying: -22,
    low: 20,
    high: 150,
    usual: null,
  },
  temperature: {
    analyte: 'temperature',
    spread: 0.12,
    noise: 0.06,
    daily: 0.25,
    dying: 0,
    low: 34,
    high: 42,
    usual: 36.8,
  },
  respiration: {
    analyte: 'respiratory-rate',
    spread: 1.3,
    noise: 0.6,
    daily: 0.5,
    dying: 9,
    low: 6,
    high: 80,
    usual: null,
  },
  glucose: { analyte: 'glucose', spread: 22, noise: 6, daily: 0, dying: 0, low: 40, high: 500, usual: 110 },
};
export const SIGNS = Object.keys(FACTS) as readonly Sign[];

const LOINC = new Map(SIGNS.map((sign) => [analyteByKey(FACTS[sign].analyte).loinc, sign]));

/** How far a stay's signs lie from the person's usual ones, as a multiple of what the record has. Assumption: severity's share. */
const BY_SEVERITY: Readonly<Record<Severity, number>> = { low: 0.8, medium: 1, high: 1.4 };

/** Seconds in which what chance did to a sign fades to a third: readings four hours apart correlate at 0.6, on top of the course. */
const FADING = 8 * 3600;
/** The same for the way back to the usual after the last value of the record: days of convalescence (assumption). */
const RECOVERY = 1.5 * SECONDS_PER_DAY;

/** The day as a curve from −1 at night to 1 in the late afternoon. */
const DAILY: Curve = [
  [0, -0.9],
  [4, -1],
  [9, 0.2],
  [17, 1],
  [22, 0],
  [24, -0.9],
];

type Value = readonly [at: Seconds, value: number];

/** What the record knows of one sign: values of the stay, and what is usual for the person. */
interface Known {
  readonly values: readonly Value[];
  readonly usual: number;
}

/** Values of every sign in a life: those of each encounter, and those of office visits. Read once a person. */
export interface SignRecord {
  readonly byEncounter: ReadonlyMap<number, ReadonlyMap<Sign, readonly Value[]>>;
  readonly office: ReadonlyMap<Sign, number>;
}

export function signRecordOf(life: Life): SignRecord {
  const ambulatory = new Set(
    life.encounters.filter((e) => e.encounter_class === 'AMB').map((e) => e.encounter_id),
  );
  const byEncounter = new Map<number, Map<Sign, Value[]>>();
  const office = new Map<Sign, number[]>();
  for (const o of life.observations) {
    const sign = LOINC.get(o.loinc_code);
    if (sign === undefined || o.value === null) continue;
    if (ambulatory.has(o.encounter_id)) push(office, sign, o.value);
    else {
      const signs = byEncounter.get(o.encounter_id) ?? new Map<Sign, Value[]>();
      byEncounter.set(o.encounter_id, signs);
      push(signs, sign, [o.observed_at, o.value] as const);
    }
  }
  return { byEncounter, office: new Map([...office].map(([sign, values]) => [sign, median(values)])) };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Usual value: the median of office visits, else the last of the stay, else what is usual for everyone of that age and sex. */
function usualOf(sign: Sign, record: SignRecord, values: readonly Value[], stay: Stay, life: Life): number {
  const office = record.office.get(sign);
  const last = values.at(-1)?.[1];
  const facts = FACTS[sign];
  if (office !== undefined && (last === undefined || ageOn(life, stay) >= 18)) return office;
  if (last !== undefined) return last;
  if (facts.usual !== null) return facts.usual;
  const [low, high] = analyteByKey(facts.analyte).range(life.patient.sex, ageOn(life, stay));
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function ageOn(life: Life, { encounter }: Stay): number {
  return Math.floor((encounter.date - life.patient.birthdate) / 365.25);
}

/** What chance has done to a sign so far. */
interface Wander {
  at: Seconds;
  x: number;
}

/** The signs of one stay, asked for at times that do not go back. */
export class Signs {
  readonly #rng: Rng;
  readonly #known: ReadonlyMap<Sign, Known>;
  readonly #factor: number;
  readonly #end: Seconds;
  readonly #dies: boolean;
  readonly #wander = new Map<Sign, Wander>();
  // The course changes by the minute at most, chance by the reading: what is asked again within a minute is kept.
  readonly #means = new Map<Sign, { minute: number; mean: number }>();
  #step = -1;
  #keep = 0;
  #add = 0;

  constructor(life: Life, stay: Stay, record: SignRecord, rng: Rng) {
    const { encounter } = stay;
    const values = record.byEncounter.get(encounter.encounter_id);
    this.#known = new Map(
      SIGNS.map((sign) => {
        const of = values?.get(sign) ?? [];
        return [sign, { values: of, usual: usualOf(sign, record, of, stay, life) }];
      }),
    );
    this.#rng = rng;
    this.#factor = BY_SEVERITY[stay.severity];
    this.#end = encounter.end_time;
    this.#dies = encounter.disposition === 'Expired';
  }

  /** A reading, rounded to a whole number (temperature: a tenth). */
  read(sign: Sign, at: Seconds): number {
    const facts = FACTS[sign];
    const x =
      this.#mean(sign, at) + this.#wandered(sign, facts.spread, at) + facts.noise * this.#rng.normal();
    const value = clamp(x, facts.low, facts.high);
    return sign === 'temperature' ? Math.round(value * 10) / 10 : Math.round(value);
  }

  #mean(sign: Sign, at: Seconds): number {
    const minute = Math.floor(at / 60);
    const kept = this.#means.get(sign);
    if (kept !== undefined && kept.minute === minute) return kept.mean;
    const mean = this.#meanAt(sign, at);
    if (kept === undefined) this.#means.set(sign, { minute, mean });
    else Object.assign(kept, { minute, mean });
    return mean;
  }

  #meanAt(sign: Sign, at: Seconds): number {
    const { daily, dying } = FACTS[sign];
    const { values, usual } = this.#known.get(sign)!;
    const hour = (((at % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY) / 3600;
    const course = usual + this.#factor * (courseAt(values, usual, at) - usual);
    const toDeath = this.#dies ? clamp(1 - (this.#end - at) / SECONDS_PER_DAY, 0, 1) : 0;
    return course + daily * interpolate(DAILY, hour) + dying * toDeath * toDeath;
  }

  /** An Ornstein–Uhlenbeck process: what is left of the last deviation, and as much new as keeps its spread. */
  #wandered(sign: Sign, spread: number, at: Seconds): number {
    const w = this.#wander.get(sign);
    if (w === undefined) {
      const x = spread * this.#rng.normal();
      this.#wander.set(sign, { at, x });
      return x;
    }
    const step = at - w.at;
    if (step !== this.#step) {
      this.#step = step;
      this.#keep = Math.exp(-step / FADING);
      this.#add = Math.sqrt(1 - this.#keep * this.#keep);
    }
    w.x = this.#keep * w.x + this.#add * spread * this.#rng.normal();
    w.at = at;
    return w.x;
  }
}

/** Straight lines between the values of the record; after the last, back to the usual. */
function courseAt(values: readonly Value[], usual: number, at: Seconds): number {
  const last = values.at(-1);
  if (last === undefined) return usual;
  if (at >= last[0]) return usual + (last[1] - usual) * Math.exp(-(at - last[0]) / RECOVERY);
  return interpolate(values, at);
}
