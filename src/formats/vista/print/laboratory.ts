// Laboratory results as LAB DATA (#63): one entry a specimen, one node a result, under the data name of its test.
import type { Life } from '../../../clinical/life.ts';
import type { EncounterRow, ObservationRow } from '../../../clinical/tables.ts';
import type { Book } from '../book.ts';
import { cut, plain, printNumber, printStamp, type Stamp, timeStamp } from '../fileman.ts';
import * as spec from '../spec/inpatient.ts';
import { labTest, loincNumber, TOPOGRAPHY } from '../spec/laboratory.ts';

/** Results of one specimen that were reported together. */
interface Specimen {
  readonly taken: Stamp;
  readonly number: string;
  readonly results: ObservationRow[];
}

export const FLAGS: Readonly<Record<string, string>> = { LL: 'L*', L: 'L', H: 'H', HH: 'H*' };

export function printLaboratory(book: Book, life: Life, encounters: ReadonlyMap<number, EncounterRow>): void {
  const specimens = specimensOf(life.observations);
  if (specimens.length === 0) return;
  const dfn = life.patient.patient_id;
  const values = {
    number: String(dfn),
    parent: '2',
    patient: String(dfn),
    group: wordOf(life, '883-9'),
    rh: { Positive: 'POS', Negative: 'NEG' }[wordOf(life, '10331-7')] ?? '',
  };
  book.entry(spec.laboratory, dfn, values);
  book.multiple(
    spec.laboratory,
    dfn,
    spec.specimen,
    specimens.map((s) => entryOf(s, encounters)),
    values,
    specimens.map((s) => s.number),
  );
  for (const s of specimens) for (const o of s.results) printResult(book, s, o, encounters);
}

/** The latest answer to a question that has one answer for life. */
function wordOf(life: Life, loinc: string): string {
  return life.observations.findLast((o) => o.loinc_code === loinc)?.value_text ?? '';
}

/**
 * By time, what was drawn and when it was reported. A record number is a time: where two specimens share one, the next is numbered
 * a second later, as laboratories do it; the time itself stays true in the entry.
 */
function specimensOf(observations: readonly ObservationRow[]): readonly Specimen[] {
  const specimens = new Map<string, Specimen>();
  const taken = new Set<string>();
  for (const o of observations) {
    if (o.category !== 'laboratory') continue;
    const key = `${o.observed_at} ${o.specimen} ${o.issued_at}`;
    const there = specimens.get(key);
    if (there !== undefined) {
      there.results.push(o);
      continue;
    }
    let seconds = o.observed_at;
    let number = spec.specimenNumber(timeStamp(seconds));
    while (taken.has(number)) number = spec.specimenNumber(timeStamp(++seconds));
    taken.add(number);
    specimens.set(key, { taken: timeStamp(o.observed_at), number, results: [o] });
  }
  return [...specimens.values()];
}

function entryOf(s: Specimen, encounters: ReadonlyMap<number, EncounterRow>) {
  const [o] = s.results as [ObservationRow];
  const e = encounters.get(o.encounter_id)!;
  return {
    taken: printStamp(s.taken),
    reported: printStamp(timeStamp(o.issued_at)),
    verifier: String(e.practitioner_id),
    specimen: TOPOGRAPHY[o.specimen ?? ''] ?? TOPOGRAPHY.Tissue,
    requester: String(e.practitioner_id),
    location: cut(plain(e.location), 20),
  };
}

function printResult(
  book: Book,
  s: Specimen,
  o: ObservationRow,
  encounters: ReadonlyMap<number, EncounterRow>,
): void {
  const test = labTest(o.loinc_code, o.type);
  book.use('test', `${o.loinc_code}|${plain(o.type)}`);
  const value = o.value === null ? plain(o.value_text!) : printNumber(o.value);
  const [low, high] = limitsOf(o.reference_range);
  const site = TOPOGRAPHY[o.specimen ?? ''] ?? '';
  const verifier = encounters.get(o.encounter_id)!.practitioner_id;
  book.node(
    spec.laboratory,
    `^LR(${o.patient_id},"CH",${s.number},${test.dataName})`,
    [
      value,
      FLAGS[o.interpretation ?? ''] ?? '',
      `!!${loincNumber(o.loinc_code)}`,
      verifier,
      `${site}!${low}!${high}!!!!${plain(o.units ?? '')}`,
    ].join('^'),
  );
}

/** Limits of `3.5-5.1`, `<200`, `>60`; words stand as the lower one. */
function limitsOf(range: string | null): readonly [string, string] {
  if (range === null) return ['', ''];
  const m = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(range);
  if (m !== null) return [m[1]!, m[2]!];
  if (range.startsWith('<')) return ['', range.slice(1)];
  if (range.startsWith('>')) return [range.slice(1), ''];
  return [plain(range).replaceAll('!', ' '), ''];
}
