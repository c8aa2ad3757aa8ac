// Stays: in time order, after birth and before the anchor date, diagnosed, and on a ward that fits age and diagnosis.
import { ageAt, type Day, formatSeconds, SECONDS_PER_DAY } from '../../../base/days.ts';
import { icd10cm } from '../../../codes/icd10cm.ts';
import { type Part, vectorOf } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import { targetRows } from '../../../schema/key-index.ts';
import { counting } from '../../../schema/tally.ts';
import { specialtyForCode } from '../stays.ts';
import { SEVERITIES, SPECIALTIES } from '../tables.ts';
import {
  Counter,
  type Counts,
  claim,
  count,
  joinedCheck,
  numbers,
  specialtiesIn,
  staysIn,
  wordsOf,
} from './rows.ts';

export function stayChecks(asOf: Day, category: boolean): readonly Check[] {
  return [
    apartCheck(),
    afterBirthCheck(),
    beforeAnchorCheck(asOf),
    diagnosedCheck(),
    onceCheck(),
    firstIsMostCheck(),
    codeCheck(category),
    fittingCheck(),
  ];
}

/** Stays of a person one after another. */
function apartCheck(): Check {
  const said = claim(
    'admissions',
    'admit_ts',
    'after_last',
    'a stay does not begin before the last one of the person has ended',
  );
  return counting(said, (part, tally) => {
    const stays = staysIn(part);
    if (stays === null) return;
    for (const rows of stays.of.values()) {
      const inOrder = [...rows].sort((a, b) => stays.from[a]! - stays.from[b]!);
      inOrder.forEach((row, k) => {
        tally.of++;
        const before = inOrder[k - 1];
        if (before !== undefined && stays.to[before]! > stays.from[row]!)
          tally.fail(
            stays.ids[row]!,
            () => `admission_id=${stays.ids[row]} begins at ${formatSeconds(stays.from[row]!)}`,
          );
      });
    }
  });
}

function afterBirthCheck(): Check {
  const said = claim('admissions', 'admit_ts', 'after_birth', 'a stay does not begin before birth');
  return counting(said, (part, tally) => {
    const [stays, batch, patients] = [staysIn(part), part.get('admissions'), part.get('patients')];
    if (stays === null || batch === undefined || patients === undefined) return;
    const owner = targetRows(batch, 'patient_id', patients);
    const birth = numbers(patients, 'birth_date');
    for (let i = 0; i < stays.rows; i++) {
      if (owner[i]! < 0) continue;
      tally.of++;
      if (stays.from[i]! < birth[owner[i]!]! * SECONDS_PER_DAY)
        tally.fail(stays.ids[i]!, () => `admission_id=${stays.ids[i]}: ${formatSeconds(stays.from[i]!)}`);
    }
  });
}

function beforeAnchorCheck(asOf: Day): Check {
  const said = claim(
    'admissions',
    'discharge_ts',
    'before_anchor',
    'a stay does not end after the anchor date',
  );
  const end = (asOf + 1) * SECONDS_PER_DAY;
  return counting(said, (part, tally) => {
    const stays = staysIn(part);
    for (let i = 0; i < (stays?.rows ?? 0); i++) {
      tally.of++;
      if (stays!.to[i]! >= end)
        tally.fail(stays!.ids[i]!, () => `admission_id=${stays!.ids[i]}: ${formatSeconds(stays!.to[i]!)}`);
    }
  });
}

/** Rows of diagnoses by row of their admission. */
function diagnosesIn(
  part: Part,
): { readonly of: readonly (readonly number[])[]; readonly code: (row: number) => string } | null {
  const [admissions, diagnoses] = [part.get('admissions'), part.get('diagnoses')];
  if (admissions === undefined || diagnoses === undefined) return null;
  const of: number[][] = Array.from({ length: admissions.rows }, () => []);
  const target = targetRows(diagnoses, 'admission_id', admissions);
  for (let i = 0; i < diagnoses.rows; i++) of[target[i]!]?.push(i);
  return { of, code: wordsOf(diagnoses, 'icd10_code') };
}

function diagnosedCheck(): Check {
  const said = claim('admissions', 'admission_id', 'diagnosed', 'every admission has a diagnosis');
  return counting(said, (part, tally) => {
    const [stays, diagnoses] = [staysIn(part), diagnosesIn(part)];
    if (stays === null || diagnoses === null) return;
    diagnoses.of.forEach((rows, i) => {
      tally.of++;
      if (rows.length === 0) tally.fail(stays.ids[i]!, () => `admission_id=${stays.ids[i]} has none`);
    });
  });
}

function onceCheck(): Check {
  const said = claim('diagnoses', 'icd10_code', 'once', 'no code comes twice in an admission');
  return counting(said, (part, tally) => {
    const [stays, diagnoses] = [staysIn(part), diagnosesIn(part)];
    if (stays === null || diagnoses === null) return;
    diagnoses.of.forEach((rows, i) => {
      tally.of += rows.length;
      const codes = rows.map(diagnoses.code);
      codes.forEach((code, k) => {
        if (codes.indexOf(code) < k)
          tally.fail(stays.ids[i]!, () => `admission_id=${stays.ids[i]}: ${code} again`);
      });
    });
  });
}

function firstIsMostCheck(): Check {
  const doc = 'no diagnosis of an admission is more severe than its first';
  return counting(claim('diagnoses', 'severity', 'first_is_most', doc), (part, tally) => {
    const [stays, diagnoses, batch] = [staysIn(part), diagnosesIn(part), part.get('diagnoses')];
    if (stays === null || diagnoses === null) return;
    const word = wordsOf(batch!, 'severity');
    const level = (row: number) => (SEVERITIES as readonly string[]).indexOf(word(row));
    diagnoses.of.forEach((rows, i) => {
      for (const row of rows.slice(1)) {
        tally.of++;
        if (level(row) > level(rows[0]!))
          tally.fail(
            stays.ids[i]!,
            () => `admission_id=${stays.ids[i]}: ${diagnoses.code(row)} is ${word(row)}`,
          );
      }
    });
  });
}

/** Codes exist as they are published: billable, or as categories of billable ones. */
function codeCheck(category: boolean): Check {
  const doc = category
    ? 'icd10_code is a category of ICD-10-CM'
    : 'icd10_code is a billable code of ICD-10-CM';
  const known = new Set(
    category ? [...icd10cm.entries.keys()].map((code) => code.slice(0, 3)) : icd10cm.entries.keys(),
  );
  return counting(claim('diagnoses', 'icd10_code', 'known', doc), (part, tally) => {
    const batch = part.get('diagnoses');
    if (batch === undefined) return;
    const [ids, word] = [numbers(batch, 'diagnosis_id'), wordsOf(batch, 'icd10_code')];
    for (let i = 0; i < batch.rows; i++) {
      tally.of++;
      if (!known.has(word(i))) tally.fail(ids[i]!, () => `diagnosis_id=${ids[i]}: ${word(i)}`);
    }
  });
}

/** Wards fit age and diagnosis: children and only children in Pediatrics, adults where their first diagnosis belongs, or in intensive care. */
function fittingCheck(): Check {
  const doc =
    'the ward is for children exactly when the patient is one, else for the first diagnosis, or intensive care';
  const PEDIATRICS = SPECIALTIES.indexOf('Pediatrics');
  const ICU = SPECIALTIES.indexOf('ICU');
  return joinedCheck(
    claim('admissions', 'ward_id', 'fits', doc),
    wantedIn,
    (part) => specialtiesIn(part, SPECIALTIES),
    (seen, hospital, tally) => {
      const specialty = new Map(hospital.flat().map(([ward, s]) => [ward!, s!]));
      for (const [ward, wanted, n] of seen.flat()) {
        const there = specialty.get(ward!);
        if (there === undefined) continue;
        const fits = there === wanted || (there === ICU && wanted !== PEDIATRICS);
        const problem = `${n} with ${SPECIALTIES[wanted!]} on ward_id=${ward}, ${SPECIALTIES[there] ?? 'of no specialty'}`;
        count(tally, n!, ward!, fits ? null : problem);
      }
    },
  );
}

/** Admissions by ward and specialty that they need. */
function wantedIn(part: Part): Counts | null {
  const [stays, diagnoses, batch, patients] = [
    staysIn(part),
    diagnosesIn(part),
    part.get('admissions'),
    part.get('patients'),
  ];
  if (stays === null || diagnoses === null || patients === undefined || stays.rows === 0) return null;
  const owner = targetRows(batch!, 'patient_id', patients);
  const birth = vectorOf(patients, 'birth_date').values as Int32Array;
  const counter = new Counter();
  for (let i = 0; i < stays.rows; i++) {
    const first = diagnoses.of[i]![0];
    if (owner[i]! < 0 || first === undefined) continue;
    const child = ageAt(birth[owner[i]!]!, Math.floor(stays.from[i]! / SECONDS_PER_DAY)) < 18;
    const wanted = child ? 'Pediatrics' : specialtyForCode(diagnoses.code(first));
    counter.add(stays.ward[i]!, SPECIALTIES.indexOf(wanted));
  }
  return counter.counts();
}
