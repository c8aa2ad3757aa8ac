// Vital signs, laboratory results and health factors as observations.
import { SECONDS_PER_DAY, type Seconds } from '../../../base/days.ts';
import { fail } from '../../../base/errors.ts';
import type { Analyte } from '../../../clinical/analyte.ts';
import { analyteByLoinc } from '../../../clinical/analytes.ts';
import { type Globals, piece } from '../load.ts';
import { DIASTOLIC, SYSTOLIC, VITAL_TYPES } from '../print/chart.ts';
import { vital } from '../spec/chart.ts';
import { laboratory, specimen } from '../spec/inpatient.ts';
import { loincOfDataName } from '../spec/laboratory.ts';
import { vHealthFactor } from '../spec/visit.ts';
import * as t from '../tables.ts';
import { type FileRecord, recordsOf, type Take } from './record.ts';
import { kindOf, type Visits } from './visits.ts';

const BY_TYPE = new Map(Object.entries(VITAL_TYPES).map(([loinc, unit]) => [unit.type, { loinc, ...unit }]));

export function readResults(globals: Globals, visits: Visits, take: Take): void {
  readVitals(globals, visits, take);
  readLaboratory(globals, visits, take);
  for (const f of recordsOf(globals, vHealthFactor)) if (kindOf(f) === 'observation') takeFactor(f, take);
}

interface Result {
  readonly patient: number;
  readonly encounter: number;
  readonly at: Seconds;
  readonly analyte: Analyte;
  readonly value: number | null;
  readonly words: string | null;
  readonly range: string | null;
}

function takeResult(take: Take, r: Result): void {
  take(t.observations, {
    patient_id: r.patient,
    encounter_id: r.encounter,
    type: r.analyte.type,
    value: r.value,
    date: Math.floor(r.at / SECONDS_PER_DAY),
    loinc_code: r.analyte.loinc,
    value_text: r.words,
    units: r.value === null ? null : r.analyte.unit,
    reference_range: r.range,
    category: r.analyte.category,
    observed_at: r.at,
    specimen: r.analyte.specimen,
  });
}

function readVitals(globals: Globals, visits: Visits, take: Take): void {
  for (const v of recordsOf(globals, vital)) {
    const type = v.code('what', BY_TYPE);
    const [patient, at] = [v.number('patient'), v.time('taken')];
    const encounter = visits.at(patient, at) ?? v.bad('taken', 'a time within a visit');
    const common = { patient, encounter, at, words: null, range: null };
    const [first, second] = v.text('rate').split('/') as [string, string?];
    const both = type.loinc === SYSTOLIC ? [type.loinc, DIASTOLIC] : [type.loinc];
    [first, second].forEach((text, i) => {
      if (text === undefined || text === '' || both[i] === undefined) return;
      const value = type.back(Number(text));
      if (Number.isNaN(value)) v.bad('rate', 'a number, or two parted by a slash');
      takeResult(take, { ...common, analyte: analyteByLoinc(both[i]), value });
    });
  }
}

function readLaboratory(globals: Globals, visits: Visits, take: Take): void {
  for (const l of recordsOf(globals, laboratory)) {
    const patient = l.number('patient');
    const results = resultsOf(l);
    for (const s of l.within(specimen)) {
      const at = s.time('taken');
      const encounter = visits.at(patient, at) ?? s.bad('taken', 'a time within a visit');
      for (const [dataName, node] of results.get(s.ien) ?? []) {
        const loinc = loincOfDataName(Number(dataName));
        if (loinc === null)
          fail('DATA_UNREADABLE', {
            file: l.place,
            problem: `LAB DATA ${l.ien}: no test of ours is kept under data name ${dataName}`,
            help: 'Data names are fields of #63.04; ours are national ones and site ones from 9000000.',
          });
        const text = piece(node, 1);
        const value = text === '' || Number.isNaN(Number(text)) ? null : Number(text);
        const range = piece(node, 5).split('!');
        takeResult(take, {
          patient,
          encounter,
          at,
          analyte: analyteByLoinc(loinc!),
          value,
          words: value === null ? text : null,
          range: rangeOf(range[1] ?? '', range[2] ?? ''),
        });
      }
    }
  }
}

/** Data names and nodes of an entry's specimens, by their record number. */
function resultsOf(l: FileRecord): ReadonlyMap<number, readonly (readonly [string, string])[]> {
  const found = new Map<number, (readonly [string, string])[]>();
  for (const [key, node] of l.nodes) {
    const [subscript, of, name] = key.split(',');
    if (subscript !== specimen.node || name === undefined || name === '0') continue;
    const there = found.get(Number(of));
    if (there === undefined) found.set(Number(of), [[name, node]]);
    else there.push([name, node]);
  }
  return found;
}

function rangeOf(low: string, high: string): string | null {
  if (low === '' && high === '') return null;
  if (low === '') return `<${high}`;
  if (high === '') return Number.isNaN(Number(low)) ? low : `>${low}`;
  return `${low}-${high}`;
}

/** The comment is the value with its unit, or words. */
function takeFactor(f: FileRecord, take: Take): void {
  const analyte = analyteByLoinc(f.through('what', 'synonym'));
  const comment = f.text('comments');
  const number = analyte.unit !== null && comment.endsWith(` ${analyte.unit}`);
  const value = number ? Number(comment.slice(0, -analyte.unit!.length - 1)) : Number.NaN;
  takeResult(take, {
    patient: f.number('patient'),
    encounter: f.number('visit'),
    at: f.time('event'),
    analyte,
    value: Number.isNaN(value) ? null : value,
    words: Number.isNaN(value) ? comment : null,
    range: null,
  });
}
