// Tendencies of all rows together: readings resemble the one before, pneumonia shows, stays get better, severity takes its time.
import { type Batch, type Part, vectorOf } from '../../../schema/batch.ts';
import type { Check, Finding } from '../../../schema/fold.ts';
import { targetRows } from '../../../schema/key-index.ts';
import { type Claim, findingOf } from '../../../schema/tally.ts';
import { SEVERITIES } from '../tables.ts';
import { claim, has, numbers, type Stays, staysIn, staysOfSigns, wordsOf } from './rows.ts';

export function tendencyChecks(): readonly Check[] {
  return [resemblanceCheck(), pneumoniaCheck(), recoveryCheck(), severityCheck()];
}

/** Whole sums, so that adding them in any order gives the same. */
type Sums = readonly number[];

/** A check of one tendency. With fewer cases than `least` nothing can be said, and nothing is. */
function tendency(
  said: Claim,
  see: (part: Part) => Sums | null,
  cases: (sums: Sums) => number,
  least: number,
  problem: (sums: Sums) => string | null,
): Check {
  const add = (a: Sums, b: Sums): Sums =>
    a.length === 0 ? b : b.length === 0 ? a : a.map((x, k) => x + b[k]!);
  return {
    id: said.check,
    see: (part): Sums => see(part) ?? [],
    merge: add,
    end(all: readonly Sums[]): readonly Finding[] {
      const sums = all.reduce(add, []);
      if (sums.length === 0 || cases(sums) < least)
        return [findingOf(said, [{ failed: 0, of: 0, examples: [] }])];
      const wrong = problem(sums);
      return [
        findingOf(said, [
          { failed: wrong === null ? 0 : 1, of: 1, examples: wrong === null ? [] : [[0, wrong]] },
        ]),
      ];
    },
  };
}

/** Correlation of heart rates at a person's next measurement of pressure. */
function resemblanceCheck(): Check {
  const doc = 'heart rates of one round and the next of a stay correlate at 0.4 or more';
  return tendency(
    claim('vital_signs', 'heart_rate', 'resembles_last', doc),
    (part) => {
      const found = staysOfSigns(part);
      if (found === null) return null;
      const cuff = vectorOf(found.batch, 'systolic_bp');
      const rate = numbers(found.batch, 'heart_rate');
      const sums = [0, 0, 0, 0, 0, 0];
      let [stay, last] = [-1, 0];
      for (let i = 0; i < found.batch.rows; i++) {
        if (!has(cuff, i) || found.at[i]! < 0) continue;
        const x = rate[i]!;
        if (found.at[i] === stay)
          for (const [k, v] of [1, last, x, last * last, x * x, last * x].entries()) sums[k]! += v;
        [stay, last] = [found.at[i]!, x];
      }
      return sums;
    },
    ([n]) => n!,
    500,
    (sums) => {
      const r = correlation(sums);
      return r >= 0.4 ? null : `they correlate at ${r.toFixed(2)}`;
    },
  );
}

/** From n, Σx, Σy, Σx², Σy², Σxy. */
export function correlation([n, x, y, xx, yy, xy]: Sums): number {
  const spread = Math.sqrt((n! * xx! - x! * x!) * (n! * yy! - y! * y!));
  return spread === 0 ? 0 : (n! * xy! - x! * y!) / spread;
}

/** Mean saturation on the first two days of stays for pneumonia beside that of all others; each stay counts once, however often it is measured. */
function pneumoniaCheck(): Check {
  const doc = 'saturation on the first two days is lower in pneumonia than in other stays, on average';
  return tendency(
    claim('vital_signs', 'spo2', 'low_in_pneumonia', doc),
    (part) => {
      const [found, stays, lungs] = [staysOfSigns(part), staysIn(part), pneumoniaIn(part)];
      if (found === null || stays === null || lungs === null) return null;
      const means = earlyMeans(found, stays);
      const sums = [0, 0, 0, 0];
      for (const [stay, mean] of means) {
        const k = lungs[stay] === 1 ? 0 : 2;
        sums[k]! += 1;
        // In hundredths, so that the sum is exact.
        sums[k + 1]! += Math.round(100 * mean);
      }
      return sums;
    },
    ([ill, , others]) => Math.min(ill!, others!),
    12,
    ([n, sum, others, rest]) => {
      const [ill, well] = [sum! / n! / 100, rest! / others! / 100];
      return ill < well ? null : `${ill.toFixed(1)} % in pneumonia, ${well.toFixed(1)} % in others`;
    },
  );
}

/** Mean saturation of the first two days by row of the stay. */
function earlyMeans(
  found: { readonly batch: Batch; readonly at: Int32Array },
  stays: Stays,
): Map<number, number> {
  const spo2 = vectorOf(found.batch, 'spo2');
  const time = numbers(found.batch, 'measured_at');
  const sums = new Map<number, [n: number, sum: number]>();
  for (let i = 0; i < found.batch.rows; i++) {
    const stay = found.at[i]!;
    if (!has(spo2, i) || stay < 0 || time[i]! - stays.from[stay]! > 2 * 86_400) continue;
    const known = sums.get(stay);
    const x = (spo2.values as Int32Array)[i]!;
    if (known === undefined) sums.set(stay, [1, x]);
    else {
      known[0]++;
      known[1] += x;
    }
  }
  return new Map([...sums].map(([stay, [n, sum]]) => [stay, sum / n]));
}

/** 1 for each admission whose first diagnosis is pneumonia. */
function pneumoniaIn(part: Part): Uint8Array | null {
  const [admissions, diagnoses] = [part.get('admissions'), part.get('diagnoses')];
  if (admissions === undefined || diagnoses === undefined) return null;
  const [target, code] = [
    targetRows(diagnoses, 'admission_id', admissions),
    wordsOf(diagnoses, 'icd10_code'),
  ];
  const found = new Uint8Array(admissions.rows);
  const seen = new Uint8Array(admissions.rows);
  for (let i = 0; i < diagnoses.rows; i++) {
    const stay = target[i]!;
    if (stay < 0 || seen[stay] === 1) continue;
    seen[stay] = 1;
    found[stay] = /^J1[2-8]/.test(code(i)) ? 1 : 0;
  }
  return found;
}

/** Those who came with low saturation leave with a higher one. */
function recoveryCheck(): Check {
  const doc =
    'those whose first saturation is 93 % or lower have a higher one at the end of their stay, on average';
  return tendency(
    claim('vital_signs', 'spo2', 'recovers', doc),
    (part) => {
      const found = staysOfSigns(part);
      if (found === null) return null;
      const spo2 = vectorOf(found.batch, 'spo2');
      const ends = new Map<number, [number, number]>();
      for (let i = 0; i < found.batch.rows; i++) {
        const stay = found.at[i]!;
        if (!has(spo2, i) || stay < 0) continue;
        const x = (spo2.values as Int32Array)[i]!;
        const known = ends.get(stay);
        if (known === undefined) ends.set(stay, [x, x]);
        else known[1] = x;
      }
      const low = [...ends.values()].filter(([first]) => first <= 93);
      return [low.length, low.reduce((s, [a]) => s + a, 0), low.reduce((s, [, b]) => s + b, 0)];
    },
    ([n]) => n!,
    30,
    ([n, first, last]) =>
      last! > first!
        ? null
        : `${(first! / n!).toFixed(1)} % at first, ${(last! / n!).toFixed(1)} % at the end`,
  );
}

/** Severe stays are longer. */
function severityCheck(): Check {
  const doc = 'stays are the longer, the more severe their first diagnosis';
  return tendency(
    claim('diagnoses', 'severity', 'takes_time', doc),
    (part) => {
      const [stays, admissions, diagnoses] = [staysIn(part), part.get('admissions'), part.get('diagnoses')];
      if (stays === null || diagnoses === undefined) return null;
      const [target, severity] = [
        targetRows(diagnoses, 'admission_id', admissions!),
        wordsOf(diagnoses, 'severity'),
      ];
      const sums = [0, 0, 0, 0, 0, 0];
      const seen = new Set<number>();
      for (let i = 0; i < diagnoses.rows; i++) {
        const stay = target[i]!;
        const level = (SEVERITIES as readonly string[]).indexOf(severity(i));
        if (stay < 0 || level < 0 || seen.has(stay)) continue;
        seen.add(stay);
        sums[2 * level]! += 1;
        sums[2 * level + 1]! += Math.round((stays.to[stay]! - stays.from[stay]!) / 60);
      }
      return sums;
    },
    (sums) => Math.min(sums[0]!, sums[2]!, sums[4]!),
    20,
    (sums) => {
      const days = [0, 2, 4].map((k) => sums[k + 1]! / sums[k]! / 1440);
      return days[0]! < days[1]! && days[1]! < days[2]!
        ? null
        : `${days.map((d) => d.toFixed(1)).join(', ')} days`;
    },
  );
}
