// Measurements: within a stay, by a device of that ward, of what it measures, at the ward's cadence, one person at a time.
import { formatSeconds } from '../../../base/days.ts';
import { type Batch, type Part, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { counting } from '../../../schema/tally.ts';
import { COLUMNS, isPublished, LATENESS, READS } from '../rounds.ts';
import type { Sign } from '../signs.ts';
import { CADENCE } from '../site.ts';
import { ALL_DEVICE_TYPES, SPECIALTIES } from '../tables.ts';
import {
  Counter,
  type Counts,
  claim,
  count,
  has,
  joinedCheck,
  numbers,
  specialtiesIn,
  staysIn,
  staysOfSigns,
  wordsOf,
} from './rows.ts';

export function signChecks(extended: boolean): readonly Check[] {
  return [inStayCheck(), wardCheck(), typeCheck(extended), cadenceCheck(), alonenessCheck()];
}

function inStayCheck(): Check {
  const said = claim('vital_signs', 'measured_at', 'in_stay', 'a person is measured only during a stay');
  return counting(said, (part, tally) => {
    const found = staysOfSigns(part);
    if (found === null) return;
    const [ids, time] = [numbers(found.batch, 'measurement_id'), numbers(found.batch, 'measured_at')];
    tally.of += found.batch.rows;
    found.at.forEach((stay, i) => {
      if (stay < 0) tally.fail(ids[i]!, () => `measurement_id=${ids[i]}: ${formatSeconds(time[i]!)}`);
    });
  });
}

/** Devices as [device, ward, number of its type]. */
function devicesIn(part: Part): Counts | null {
  const batch = part.get('devices');
  if (batch === undefined || batch.rows === 0) return null;
  const [ids, wards, type] = [
    numbers(batch, 'device_id'),
    numbers(batch, 'ward_id'),
    wordsOf(batch, 'device_type'),
  ];
  return Array.from({ length: batch.rows }, (_, i) => [
    ids[i]!,
    wards[i]!,
    (ALL_DEVICE_TYPES as readonly string[]).indexOf(type(i)),
  ]);
}

/** The device belongs to the ward of the stay. */
function wardCheck(): Check {
  return joinedCheck(
    claim('vital_signs', 'device_id', 'of_ward', 'the device belongs to the ward on which the person lies'),
    (part) => {
      const [found, stays] = [staysOfSigns(part), staysIn(part)];
      if (found === null || stays === null || found.batch.rows === 0) return null;
      const device = numbers(found.batch, 'device_id');
      return tallied(found.batch.rows, (i) =>
        found.at[i]! < 0 ? null : [device[i]!, stays.ward[found.at[i]!]!],
      );
    },
    devicesIn,
    (seen, hospital, tally) => {
      const wards = new Map(hospital.flat().map(([device, ward]) => [device!, ward!]));
      for (const [device, ward, n] of seen.flat()) {
        const own = wards.get(device!);
        const problem = `device_id=${device} of ward_id=${own} measured ${n} times on ward_id=${ward}`;
        if (own !== undefined) count(tally, n!, device!, own === ward ? null : problem);
      }
    },
  );
}

/** Counts of pairs, faster than by text: rows come in runs of the same pair. */
function tallied(rows: number, pair: (row: number) => readonly [number, number] | null): Counts {
  const counts = new Map<number, Map<number, number>>();
  for (let i = 0; i < rows; i++) {
    const found = pair(i);
    if (found === null) continue;
    let inner = counts.get(found[0]);
    if (inner === undefined) {
      inner = new Map();
      counts.set(found[0], inner);
    }
    inner.set(found[1], (inner.get(found[1]) ?? 0) + 1);
  }
  return [...counts].flatMap(([a, inner]) => [...inner].map(([b, n]) => [a, b, n]));
}

/** Columns of signs that a table has, as bits of a mask by position. */
function signColumns(extended: boolean): readonly Sign[] {
  return (Object.keys(COLUMNS) as Sign[]).filter((sign) => extended || isPublished(sign));
}

/** A row holds what its type of device measures, and nothing else. */
function typeCheck(extended: boolean): Check {
  const signs = signColumns(extended);
  const masks = ALL_DEVICE_TYPES.map((type) =>
    signs.reduce((mask, sign, bit) => (READS[type].includes(sign) ? mask | (1 << bit) : mask), 0),
  );
  return joinedCheck(
    claim('vital_signs', 'device_id', 'measures', 'a row holds exactly what its type of device measures'),
    (part) => {
      const batch = part.get('vital_signs');
      if (batch === undefined || batch.rows === 0) return null;
      const vectors = signs.map((sign) => vectorOf(batch, COLUMNS[sign]));
      const device = numbers(batch, 'device_id');
      return tallied(batch.rows, (i) => [
        device[i]!,
        vectors.reduce((mask, v, bit) => (has(v, i) ? mask | (1 << bit) : mask), 0),
      ]);
    },
    devicesIn,
    (seen, hospital, tally) => {
      const types = new Map(hospital.flat().map(([device, , type]) => [device!, type!]));
      for (const [device, mask, n] of seen.flat()) {
        const type = types.get(device!);
        if (type === undefined) continue;
        const filled = signs.filter((_, bit) => (mask! & (1 << bit)) !== 0).map((sign) => COLUMNS[sign]);
        const problem = `device_id=${device}, a ${ALL_DEVICE_TYPES[type]}, has ${filled.join(', ')} in ${n} rows`;
        count(tally, n!, device!, mask === masks[type] ? null : problem);
      }
    },
  );
}

const HOUR = 3600;

/** Rounds come at the cadence of the ward: told by the cuff, which nobody wears. */
function cadenceCheck(): Check {
  return joinedCheck(
    claim(
      'vital_signs',
      'measured_at',
      'at_cadence',
      'pressure is measured at the cadence of the ward, some minutes early or late',
    ),
    cuffGaps,
    (part) => specialtiesIn(part, SPECIALTIES),
    (seen, hospital, tally) => {
      const specialty = new Map(hospital.flat().map(([ward, s]) => [ward!, s!]));
      for (const [ward, hours, late, n] of seen.flat()) {
        const there = SPECIALTIES[specialty.get(ward!) ?? -1];
        if (there === undefined) continue;
        const problem = `${n} times about ${hours} hours between rounds on ward_id=${ward}, ${there}`;
        count(tally, n!, ward!, hours === CADENCE[there] && late === 0 ? null : problem);
      }
    },
  );
}

/** Gaps between measurements of pressure within a stay: ward, nearest hours, whether off by more than a round's lateness. */
function cuffGaps(part: Part): Counts | null {
  const [found, stays] = [staysOfSigns(part), staysIn(part)];
  if (found === null || stays === null || found.batch.rows === 0) return null;
  const cuff = vectorOf(found.batch, 'systolic_bp');
  const time = numbers(found.batch, 'measured_at');
  const counter = new Counter();
  let [stay, last] = [-1, 0];
  for (let i = 0; i < found.batch.rows; i++) {
    if (!has(cuff, i) || found.at[i]! < 0) continue;
    if (found.at[i] === stay) {
      const gap = time[i]! - last;
      const hours = Math.round(gap / HOUR);
      counter.add(stays.ward[stay]!, hours, Math.abs(gap - hours * HOUR) > LATENESS ? 1 : 0);
    }
    [stay, last] = [found.at[i]!, time[i]!];
  }
  return counter.counts();
}

/** No device measures two people in the same second. */
function alonenessCheck(): Check {
  const said = claim('vital_signs', 'device_id', 'one_at_a_time', 'a device measures one person at a time');
  return counting(said, (part, tally) => {
    const batch = part.get('vital_signs');
    if (batch === undefined) return;
    const [device, patient, time] = [
      numbers(batch, 'device_id'),
      numbers(batch, 'patient_id'),
      numbers(batch, 'measured_at'),
    ];
    const shared = sharedDevices(batch);
    const taken = new Map<string, number>();
    tally.of += batch.rows;
    for (let i = 0; i < batch.rows; i++) {
      if (!shared.has(device[i]!)) continue;
      const moment = `${device[i]} ${time[i]}`;
      const who = taken.get(moment);
      if (who !== undefined && who !== patient[i])
        tally.fail(
          numbers(batch, 'measurement_id')[i]!,
          () => `device_id=${device[i]} at ${formatSeconds(time[i]!)}`,
        );
      taken.set(moment, patient[i]!);
    }
  });
}

/** Devices that measure more than one person in a batch. */
function sharedDevices(batch: Batch): Set<number> {
  const [device, patient] = [numbers(batch, 'device_id'), numbers(batch, 'patient_id')];
  const first = new Map<number, number>();
  const shared = new Set<number>();
  for (let i = 0; i < batch.rows; i++) {
    const who = first.get(device[i]!);
    if (who === undefined) first.set(device[i]!, patient[i]!);
    else if (who !== patient[i]) shared.add(device[i]!);
  }
  return shared;
}
