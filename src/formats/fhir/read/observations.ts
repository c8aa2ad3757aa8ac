// Observation back to rows: one row a value, two for a blood pressure, a row of deaths for a cause of death.
import { deaths, observations } from '../../../clinical/tables.ts';
import { at, codeIn, day, list, type Resource, text, time, words } from './lookup.ts';
import type { Emitted, Reading, ReadRow } from './reading.ts';

const CAUSE_OF_DEATH = '69453-9';
const CATEGORIES = ['vital-signs', 'laboratory', 'social-history', 'survey', 'procedure', 'imaging', 'exam'];
/** Ids of observations that the printer adds to the record: screens, work, intentions, means, wishes, and tests without a result. */
const ADDED = /^(so|oc|pi|mp|sx|ce|ti|ad|py|na|rj)\d+$/;

function categoryOf(r: Resource): string | null {
  const codes = list(r.category).flatMap((c) => list(c.coding).map((k) => k.code as string));
  return codes.findLast((c) => CATEGORIES.includes(c)) ?? null;
}

/** A value as number or words. */
function measured(o: unknown): { value: string | null; value_text: string | null; units: string | null } {
  const value = text(o, 'valueQuantity.value');
  if (value !== null) return { value, value_text: null, units: text(o, 'valueQuantity.code') };
  const plain = Object.entries(o as object).find(([k]) =>
    /^value(String|Boolean|Integer|Time)$/.test(k),
  )?.[1];
  const said =
    words(at(o, 'valueCodeableConcept')) ??
    (plain === undefined ? null : String(plain)) ??
    day(at(o, 'valueDateTime'));
  return { value: null, value_text: said, units: null };
}

const valueKey = (o: object) => Object.keys(o).find((k) => /^value[A-Z]/.test(k));

/** A value of a type that no column holds, such as a curve, is counted. */
function countUnread(o: object, left: Record<string, number>): void {
  const value = valueKey(o);
  if (
    value === undefined ||
    /^value(Quantity|CodeableConcept|String|Boolean|Integer|Time|DateTime)$/.test(value)
  )
    return;
  const name = `Observation.${value}`;
  left[name] = (left[name] ?? 0) + 1;
}

export function observationRows({ resource: r, id, known, place }: Reading): Emitted {
  if (ADDED.test(String(r.id))) return [];
  const patient = known.numbers.of(r.subject, place);
  const encounter = known.numbers.of(r.encounter, place);
  if (codeIn(r.code, 'loinc') === CAUSE_OF_DEATH) return [[deaths, deathRow(r, patient, encounter)]];
  const specimen = known.numbers.of(r.specimen, place);
  const observed = time(r.effectiveDateTime);
  const same = {
    patient_id: patient,
    encounter_id: encounter,
    date: day(r.effectiveDateTime),
    category: categoryOf(r),
    status: text(r, 'status'),
    observed_at: observed,
    specimen: specimen === null ? null : (known.specimens.get(specimen) ?? null),
    issued_at: time(r.issued) ?? observed,
  };
  const row = (o: object, n: number | string): ReadRow => {
    countUnread(o, known.left);
    return {
      observation_id: n,
      ...same,
      type: words(at(o, 'code')),
      loinc_code: codeIn(at(o, 'code'), 'loinc'),
      ...measured(o),
      reference_range: text(o, 'referenceRange.text'),
      interpretation: text(o, 'interpretation.coding.code'),
    };
  };
  // What was breathed while the saturation was taken stands in no column.
  const parts = list(r.component).filter((c) => valueKey(c) !== undefined);
  if (valueKey(r) !== undefined || parts.length === 0) return [[observations, row(r, id)]];
  return parts.map((c, k) => [observations, row(c, text(c, 'id') ?? `${id}${k}`)]);
}

function deathRow(r: Resource, patient: number | null, encounter: number | null): ReadRow {
  const told = (code: string) =>
    text(
      list(r.component).find((c) => codeIn(c.code, 'loinc') === code),
      'valueString',
    );
  return {
    patient_id: patient,
    death_date: day(r.effectiveDateTime),
    cause: words(r.valueCodeableConcept),
    icd10_code: codeIn(r.valueCodeableConcept, 'icd-10-cm'),
    contributing_causes: told('69441-4') ?? '',
    manner: told('69449-7'),
    place: told('58332-8'),
    encounter_id: encounter,
  };
}
