// Clinical notes: short, from the facts of the encounter, in the style of their author, with the place of every fact in the text.
import { ageAt, SECONDS_PER_DAY } from '../../base/days.ts';
import { analyteByLoinc } from '../../clinical/analytes.ts';
import type { EncounterRow, MedicationRow, ObservationRow } from '../../clinical/tables.ts';
import type { Module } from '../module.ts';
import type { Visit } from '../utilisation/visit.ts';
import { byEncounter, type Chart, displayOf, rowId } from './chart.ts';
import { NOTE_STYLES, type NoteFacts } from './note-styles.ts';
import type { Piece } from './note-text.ts';

/** Kinds of documents: LOINC code and title. */
const KINDS = {
  progress: ['11506-3', 'Progress note'],
  emergency: ['34878-9', 'Emergency medicine Note'],
  discharge: ['18842-5', 'Discharge summary'],
  operation: ['11504-8', 'Surgical operation note'],
} as const;

function kindOf(visit: Visit): keyof typeof KINDS {
  if (visit.kind === 'emergency') return 'emergency';
  if (visit.kind === 'stay' || visit.kind === 'birth') return 'discharge';
  return visit.kind === 'surgery' || visit.kind === 'day-surgery' ? 'operation' : 'progress';
}

/** One note an encounter; nobody writes one about a person who left unseen. */
export function writeNotes(chart: Chart): void {
  const observed = byEncounter(chart.life.observations);
  const ordered = byEncounter(chart.life.medications);
  const done = byEncounter(chart.life.procedures);
  for (const [visit, encounter] of chart.encounterOf) {
    if (visit.disposition === 'Left without being seen') continue;
    const id = encounter.encounter_id;
    const [loinc, title] = KINDS[kindOf(visit)];
    const style = NOTE_STYLES[visit.practitioner.id % NOTE_STYLES.length]!;
    const note = style({
      ...presented(chart, visit, encounter),
      ...background(chart, encounter),
      ...findings(observed.get(id) ?? []),
      title,
      diagnosis: {
        text: encounter.reason_description,
        mark: { kind: 'condition', code: encounter.reason_code },
      },
      procedures: (done.get(id) ?? []).map((p) => [
        { text: p.name.toLowerCase(), mark: { kind: 'procedure', code: p.code } },
      ]),
      ordered: (ordered.get(id) ?? []).map((m) => [drugPiece(m)]),
      disposition: encounter.disposition,
      nights: encounter.length_of_stay,
      acute: visit.episode !== null && visit.episode.course === null,
    });
    const note_id = rowId(chart, chart.life.notes.length);
    chart.life.notes.push({
      note_id,
      patient_id: chart.person.number,
      encounter_id: id,
      loinc_code: loinc,
      type: title,
      written_at: Math.min(encounter.end_time, (chart.end + 1) * SECONDS_PER_DAY - 1),
      practitioner_id: encounter.practitioner_id,
      text: note.text,
    });
    for (const span of note.spans)
      chart.life.noteEntities.push({
        note_entity_id: rowId(chart, chart.life.noteEntities.length),
        patient_id: chart.person.number,
        note_id,
        kind: span.kind,
        code: span.code,
        start_offset: span.start,
        end_offset: span.end,
        text: note.text.slice(span.start, span.end),
      });
  }
}

const REASONS: Readonly<Record<EncounterRow['reason'], string>> = {
  Checkup: 'a check-up',
  Injury: 'an injury',
  Illness: 'an acute complaint',
  'Chronic Disease': 'follow-up',
  Vaccination: 'vaccination',
  'Lab Work': 'laboratory work',
  Birth: 'birth in this hospital',
  Procedure: 'planned care',
};

/** Who came, why, with what complaints and since when. */
function presented(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
): Pick<NoteFacts, 'age' | 'sex' | 'reason' | 'symptoms' | 'days'> {
  const module: Module | undefined =
    visit.episode?.course?.module ??
    visit.diagnosing?.module ??
    chart.model.acute.find((m) => m.name === visit.episode?.module);
  const symptoms = (module?.symptoms ?? [])
    .filter((s) => visit.rng.at('symptom', s.icd10).chance(s.share))
    .slice(0, 4)
    .map((s): readonly Piece[] => [
      { text: lower(displayOf(s.icd10)), mark: { kind: 'symptom', code: s.icd10 } },
    ]);
  return {
    age: ageAt(chart.person.birth, encounter.date),
    sex: chart.person.sex,
    reason: REASONS[encounter.reason],
    symptoms,
    days: visit.episode === null ? null : Math.max(0, encounter.date - visit.episode.start),
  };
}

/** Displays begin with a capital and end with what a code needs and a note does not. */
function lower(display: string): string {
  const plain = display.replace(/, unspecified( site)?$/, '');
  // Acronyms keep their capitals.
  return /^[A-Z][a-z]/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}

/** The product without its form, as people write it. */
function productName(name: string): string {
  return name
    .replace(/^\d+ HR /, '')
    .replace(
      / (Extended Release |Delayed Release |Disintegrating )?(Oral|Topical|Nasal|Inhalation|Sublingual|Injectable|Metered|Dry|Prefilled|Pen) .*$/,
      '',
    )
    .replaceAll(' MG', ' mg')
    .replaceAll(' ML', ' mL')
    .replaceAll(' MCG', ' mcg');
}

const drugPiece = (m: MedicationRow): Piece => ({
  text: `${productName(m.name)} ${m.frequency}`,
  mark: { kind: 'medication', code: m.rxnorm_code },
});

/** Known problems, drugs in use and allergies on the day. */
function background(
  { life }: Chart,
  { date, encounter_id, reason_code }: EncounterRow,
): Pick<NoteFacts, 'problems' | 'medications' | 'allergies'> {
  const present = (from: number, to: number | null) => from <= date && (to === null || to > date);
  return {
    problems: life.conditions
      .filter((c) => c.category === 'problem-list-item' && present(c.recorded_date, c.abatement_date))
      .filter((c) => c.icd10_code !== reason_code)
      .slice(0, 8)
      .map((c) => [{ text: lower(c.name), mark: { kind: 'condition', code: c.icd10_code } }]),
    medications: life.medications
      .filter((m) => m.encounter_id !== encounter_id && present(m.start_date, m.end_date))
      .slice(0, 10)
      .map((m) => [drugPiece(m)]),
    allergies: life.allergies
      .filter((a) => a.recorded_date <= date)
      .map((a) => [
        {
          text: a.substance.toLowerCase(),
          mark: { kind: 'allergy', code: a.rxnorm_code ?? a.snomed_code ?? a.substance },
        },
      ]),
  };
}

const SHORT: Readonly<Record<string, string>> = {
  '8867-4': 'HR',
  '9279-1': 'RR',
  '8310-5': 'T',
  '59408-5': 'SpO2',
  '29463-7': 'Wt',
  '39156-5': 'BMI',
};

/** Vital signs and results of the encounter, the first of each; blood pressure as one figure. */
function findings(rows: readonly ObservationRow[]): Pick<NoteFacts, 'vitals' | 'abnormal' | 'normalResults'> {
  const first = new Map<string, ObservationRow>();
  for (const row of rows) if (!first.has(row.loinc_code)) first.set(row.loinc_code, row);
  const piece = (row: ObservationRow, text: string): Piece => ({
    text,
    mark: { kind: 'observation', code: row.loinc_code },
  });
  const vitals: (readonly Piece[])[] = [];
  const [systolic, diastolic] = [first.get('8480-6'), first.get('8462-4')];
  if (systolic !== undefined && diastolic !== undefined)
    vitals.push([
      'BP ',
      piece(systolic, String(systolic.value)),
      '/',
      piece(diastolic, String(diastolic.value)),
    ]);
  for (const [loinc, name] of Object.entries(SHORT)) {
    const row = first.get(loinc);
    if (row !== undefined) vitals.push([`${name} `, piece(row, valueText(row))]);
  }
  const results = [...first.values()].filter((r) => r.category === 'laboratory');
  const abnormal = results.filter((r) => r.interpretation !== null && r.interpretation !== 'N');
  return {
    vitals,
    abnormal: abnormal
      .slice(0, 8)
      .map((r) => [
        `${lower(analyteByLoinc(r.loinc_code).type)} `,
        piece(r, valueText(r)),
        r.interpretation === 'A' ? '' : ` (${r.interpretation})`,
      ]),
    normalResults: results.length - abnormal.length,
  };
}

/** Units as people write them. */
const UNITS: Readonly<Record<string, string>> = { Cel: ' °C', '/min': '', '%': '%', 'mm[Hg]': '' };

function valueText(row: ObservationRow): string {
  if (row.value === null) return row.value_text!.toLowerCase();
  return `${row.value}${row.units === null ? '' : (UNITS[row.units] ?? ` ${row.units}`)}`;
}
