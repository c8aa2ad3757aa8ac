// Encounters, diagnoses, results, procedures, vaccines and plans of a life, in Synthea’s columns.
import { ageAt } from '../../base/days.ts';
import type { EncounterRow, ProcedureRow } from '../../clinical/tables.ts';
import { cvx } from '../../codes/cvx.ts';
import { loinc } from '../../codes/loinc.ts';
import { procedures as known, type Procedure } from '../../codes/procedures.ts';
import type { Emit } from '../dataset.ts';
import { SYSTEM } from './columns.ts';
import { imagingOf } from './imaging.ts';
import { type Coded, nothing, type Subject, snomedWords } from './subject.ts';
import * as t from './tables.ts';

const byCode = new Map<string, Procedure>(
  [...known.values()].flatMap((p) =>
    [p.substitute, p.cpt].flatMap((code) => (code === null ? [] : [[code, p] as const])),
  ),
);

/** Codes that bill the visit itself. */
const isVisit = (code: string) =>
  /^(office|ed|wellness|admission|hospital-day|discharge)(-|$)/.test(byCode.get(code)?.key ?? '');

export function emitEncounters(subject: Subject, emit: Emit): void {
  const base = new Map<number, number>();
  for (const [claim, lines] of subject.claims) {
    const visit = lines.reduce((sum, line) => sum + (isVisit(line.code) ? line.charge : 0), 0);
    if (claim.encounter_id !== null)
      base.set(claim.encounter_id, (base.get(claim.encounter_id) ?? 0) + visit);
  }
  for (const e of subject.life.encounters) {
    const billed = subject.byEncounter.get(e.encounter_id) ?? nothing();
    const reason = subject.diagnosis(e.reason_code);
    emit(t.encounters, {
      Id: e.encounter_id,
      START: subject.utc(e.start_time, e.encounter_id),
      STOP: subject.utc(e.end_time, e.encounter_id),
      PATIENT: subject.patient,
      ORGANIZATION: e.organization_id,
      PROVIDER: e.practitioner_id,
      PAYER: e.payer_id,
      ENCOUNTERCLASS: classOf(e),
      CODE: kindOf(e, ageAt(subject.life.patient.birthdate, e.date)),
      DESCRIPTION: e.type,
      BASE_ENCOUNTER_COST: base.get(e.encounter_id) ?? 0,
      TOTAL_CLAIM_COST: billed.charge,
      PAYER_COVERAGE: billed.covered,
      REASONCODE: reason.code,
      REASONDESCRIPTION: reason.words,
    });
  }
}

function classOf(e: EncounterRow) {
  if (e.encounter_class === 'IMP') return 'inpatient';
  if (e.encounter_class === 'EMER') return 'emergency';
  if (e.encounter_class === 'VR') return 'virtual';
  if (e.type === 'Wellness Visit') return 'wellness';
  if (e.type === 'Urgent Care') return 'urgentcare';
  return e.type === 'Surgery' || e.type === 'Treatment' ? 'outpatient' : 'ambulatory';
}

/** The nearest freely licensed concept: check-ups of children and adults, emergency visits, admissions, and clinic visits. */
function kindOf(e: EncounterRow, age: number): string {
  if (e.encounter_class === 'IMP') return '32485007';
  if (e.encounter_class === 'EMER') return '4525004';
  if (e.type === 'Wellness Visit') return age < 18 ? '410620009' : '162673000';
  return '185349003';
}

export function emitConditions(subject: Subject, emit: Emit): void {
  for (const c of subject.life.conditions) {
    const { system, code, words } =
      c.snomed_code === null
        ? { system: SYSTEM.icd10cm, code: c.icd10_code, words: c.name }
        : { system: SYSTEM.snomed, code: c.snomed_code, words: snomedWords(c.snomed_code) };
    emit(t.conditions, {
      START: c.recorded_date,
      STOP: c.abatement_date === null ? null : Math.max(c.abatement_date, c.recorded_date),
      PATIENT: subject.patient,
      ENCOUNTER: c.encounter_id,
      SYSTEM: system,
      CODE: code,
      DESCRIPTION: words,
    });
  }
}

const SEVERITY = { mild: 'MILD', moderate: 'MODERATE', severe: 'SEVERE' } as const;

export function emitAllergies({ life, patient }: Subject, emit: Emit): void {
  for (const a of life.allergies) {
    emit(t.allergies, {
      START: a.recorded_date,
      STOP: null,
      PATIENT: patient,
      ENCOUNTER: null,
      ...(a.rxnorm_code !== null
        ? { CODE: a.rxnorm_code, SYSTEM: 'RxNorm' }
        : a.snomed_code !== null
          ? { CODE: a.snomed_code, SYSTEM: 'SNOMED-CT' }
          : { CODE: a.substance, SYSTEM: 'Unknown' }),
      DESCRIPTION: a.substance,
      TYPE: 'allergy',
      CATEGORY: a.category,
      REACTION1: a.reaction_code,
      DESCRIPTION1: a.reaction,
      SEVERITY1: SEVERITY[a.severity],
      REACTION2: null,
      DESCRIPTION2: null,
      SEVERITY2: null,
    });
  }
}

const numbers = new Map<number, string>();

/** A result as text, remembered: results come from a limited range. */
function textOf(value: number): string {
  let text = numbers.get(value);
  if (text === undefined) {
    text = String(value);
    numbers.set(value, text);
  }
  return text;
}

export function emitObservations(subject: Subject, emit: Emit): void {
  for (const o of subject.life.observations) {
    emit(t.observations, {
      DATE: subject.utc(o.observed_at, o.encounter_id),
      PATIENT: subject.patient,
      ENCOUNTER: o.encounter_id,
      CATEGORY: o.category,
      CODE: o.loinc_code,
      DESCRIPTION: loinc.entries.get(o.loinc_code)?.display ?? o.type,
      VALUE: o.value === null ? (o.value_text ?? '') : textOf(o.value),
      UNITS: o.units,
      TYPE: o.value === null ? 'text' : 'numeric',
    });
  }
}

const BILLING = { CPT: SYSTEM.cpt, HCPCS: SYSTEM.hcpcs, 'ICD-10-PCS': SYSTEM.icd10pcs } as const;

function procedureCode(p: ProcedureRow): Coded {
  return p.snomed_code === null
    ? { system: BILLING[p.code_system], code: p.code, words: p.name }
    : { system: SYSTEM.snomed, code: p.snomed_code, words: snomedWords(p.snomed_code) };
}

/** What was charged for codes of an encounter, taken line by line, so that nothing counts twice. */
function chargesOf({ claims }: Subject): (encounter: number, code: string) => number {
  const left = new Map<string, number[]>();
  for (const [claim, lines] of claims) {
    for (const line of claim.encounter_id === null ? [] : lines) {
      const key = `${claim.encounter_id} ${line.code}`;
      left.set(key, [...(left.get(key) ?? []), line.charge]);
    }
  }
  return (encounter, code) => left.get(`${encounter} ${code}`)?.shift() ?? 0;
}

export function emitProcedures(subject: Subject, emit: Emit): void {
  const charged = chargesOf(subject);
  for (const p of subject.life.procedures) {
    const at = subject.encounters.get(p.encounter_id);
    const start =
      at === undefined ? subject.utcDay(p.date, null) : subject.utc(at.start_time, p.encounter_id);
    const coded = procedureCode(p);
    const reason = subject.diagnosis(p.indication);
    emit(t.procedures, {
      START: start,
      STOP: at === undefined ? null : subject.utc(at.end_time, p.encounter_id),
      PATIENT: subject.patient,
      ENCOUNTER: p.encounter_id,
      SYSTEM: coded.system,
      CODE: coded.code,
      DESCRIPTION: coded.words,
      BASE_COST: charged(p.encounter_id, p.code),
      REASONCODE: reason.code,
      REASONDESCRIPTION: reason.words,
    });
    const study = imagingOf(p, byCode.get(p.code));
    if (study !== null)
      emit(t.imagingStudies, {
        ...study,
        Id: p.procedure_id,
        DATE: start,
        PATIENT: subject.patient,
        ENCOUNTER: p.encounter_id,
        PROCEDURE_CODE: coded.code,
      });
  }
}

/** Codes under which the first and the further vaccines of a visit are billed. */
const codesOf = (key: string) => {
  const p = known.get(key)!;
  return new Set([p.cpt, p.substitute]);
};
const FIRST_DOSE = codesOf('vaccination');
const FURTHER_DOSES = codesOf('vaccination-more');

/** What was charged for each dose of an encounter in turn. */
function doseCharges({ claims }: Subject): (encounter: number) => number {
  const bills = new Map<number, { first: number; further: number; given: number }>();
  for (const [claim, lines] of claims) {
    if (claim.encounter_id === null) continue;
    const bill = bills.get(claim.encounter_id) ?? { first: 0, further: 0, given: 0 };
    for (const line of lines) {
      if (FIRST_DOSE.has(line.code)) bill.first += line.charge;
      else if (FURTHER_DOSES.has(line.code)) bill.further += Math.round(line.charge / line.units);
    }
    bills.set(claim.encounter_id, bill);
  }
  return (encounter) => {
    const bill = bills.get(encounter);
    if (bill === undefined) return 0;
    bill.given++;
    return bill.given === 1 ? bill.first : bill.further;
  };
}

export function emitImmunizations(subject: Subject, emit: Emit): void {
  const charged = doseCharges(subject);
  for (const i of subject.life.immunizations) {
    if (i.status !== 'completed') continue;
    const at = i.encounter_id === null ? undefined : subject.encounters.get(i.encounter_id);
    emit(t.immunizations, {
      DATE: at === undefined ? subject.utcDay(i.date, null) : subject.utc(at.start_time, i.encounter_id),
      PATIENT: subject.patient,
      ENCOUNTER: i.encounter_id,
      CODE: i.cvx_code,
      DESCRIPTION: cvx.entries.get(i.cvx_code)?.display ?? i.vaccine,
      BASE_COST: i.encounter_id === null ? 0 : charged(i.encounter_id),
    });
  }
}

export function emitCarePlans(subject: Subject, emit: Emit): void {
  for (const p of subject.life.carePlans) {
    const reason = subject.diagnosis(p.condition_code);
    emit(t.careplans, {
      Id: p.care_plan_id,
      START: p.start_date,
      STOP: p.end_date,
      PATIENT: subject.patient,
      ENCOUNTER: p.encounter_id,
      CODE: p.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      DESCRIPTION: p.title,
      REASONCODE: reason.code,
      REASONDESCRIPTION: reason.words,
    });
  }
}
