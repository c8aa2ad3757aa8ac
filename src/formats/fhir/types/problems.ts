// Condition, AllergyIntolerance and FamilyMemberHistory.
import type { AllergyRow, ConditionRow, FamilyHistoryRow } from '../../../clinical/tables.ts';
import {
  allergyStatuses,
  conditionCategories,
  conditionStatuses,
  confirmed,
  genders,
  relatives,
  severities,
  uri,
} from '../../../codes/fhir.ts';
import {
  type Chart,
  coded,
  concept,
  core,
  type Desk,
  key,
  QUOTE,
  referPractitioner,
  stamped,
  subjectOf,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';

const STATES = cached((k: string) => {
  const [status, category, severity] = k.split('|') as [string, string, string];
  return members({
    clinicalStatus: concept(conditionStatuses[status]),
    verificationStatus: concept(confirmed.condition),
    category: [concept(conditionCategories[category])],
    severity: concept(severities[severity], severity),
  });
});
/** SNOMED CT first where there is one, ICD-10-CM always. */
const CODE = cached((k: string) => {
  const [icd, snomed, name] = k.split('|') as [string, string, string];
  return members({
    code: concept([...(snomed === '' ? [] : [coded(uri.snomed, snomed)]), coded(uri.icd10cm, icd)], name),
  });
});
const ONSET = key('onsetDateTime');
const ABATEMENT = key('abatementDateTime');
const RECORDED = key('recordedDate');
const ASSERTED = fragment(
  ',"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/condition-assertedDate","valueDateTime":"',
);
const END_ASSERTED = fragment('"}]');
const STAGE = cached((stage: string) => members({ stage: [{ summary: { text: stage } }] }));

export function conditionWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const problem = stamped(desk, [core('condition-problems-health-concerns')]);
  const diagnosis = stamped(desk, [core('condition-encounter-diagnosis')]);
  return (chart) => {
    for (const c of chart.life.conditions) {
      const ink = sheet.open(
        kinds.condition,
        c.condition_id,
        c.category === 'problem-list-item' ? problem : diagnosis,
      );
      ink.put(ASSERTED);
      ink.day(c.recorded_date);
      ink.put(END_ASSERTED);
      ink.put(STATES(`${c.status}|${c.category}|${c.severity}`));
      ink.put(CODE(`${c.icd10_code}|${c.snomed_code ?? ''}|${c.name}`));
      subjectOf(desk, chart.patient);
      if (c.encounter_id !== null) sheet.refer('encounter', kinds.encounter, c.encounter_id);
      writeDays(desk, c);
      const visit = c.encounter_id === null ? undefined : chart.visits.get(c.encounter_id);
      referPractitioner(desk, 'recorder', (visit?.row ?? primaryCare(chart)).practitioner_id);
      if (c.stage !== null) ink.put(STAGE(c.stage));
      sheet.close();
      targetsOf(chart, c.encounter_id).push([kinds.condition, c.condition_id]);
    }
  };
}

function writeDays({ sheet: { ink } }: Desk, c: ConditionRow): void {
  ink.put(ONSET);
  ink.day(c.onset_date);
  ink.mark(QUOTE);
  if (c.abatement_date !== null) {
    ink.put(ABATEMENT);
    ink.day(c.abatement_date);
    ink.mark(QUOTE);
  }
  ink.put(RECORDED);
  ink.day(c.recorded_date);
  ink.mark(QUOTE);
}

/** Who keeps the list of problems and allergies between visits. */
const primaryCare = ({ life }: Chart) => ({ practitioner_id: life.patient.primary_care_id });

/** Where the provenance of a resource is told: with its encounter, or with the patient. */
export function targetsOf(chart: Chart, encounter: number | null) {
  return (encounter === null ? undefined : chart.visits.get(encounter)?.targets) ?? chart.others;
}

// ---- Allergies

const ALLERGY = cached((k: string) => {
  const a = JSON.parse(k) as AllergyRow;
  const codings = [
    ...(a.snomed_code === null ? [] : [coded(uri.snomed, a.snomed_code)]),
    ...(a.rxnorm_code === null ? [] : [coded(uri.rxnorm, a.rxnorm_code)]),
  ];
  return members({
    clinicalStatus: concept(allergyStatuses[a.status]),
    verificationStatus: concept(confirmed.allergy),
    type: 'allergy',
    category: [a.category],
    criticality: a.severity === 'severe' ? 'high' : 'low',
    code: concept(codings, a.substance),
    reaction: [
      { manifestation: [concept(coded(uri.snomed, a.reaction_code), a.reaction)], severity: a.severity },
    ],
  });
});

export function allergyWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('allergyintolerance')]);
  return (chart) => {
    for (const { allergy_id, patient_id, recorded_date, ...same } of chart.life.allergies) {
      const ink = sheet.open(kinds.allergy, allergy_id, head);
      ink.put(ALLERGY(JSON.stringify(same)));
      sheet.refer('patient', kinds.patient, patient_id);
      ink.put(RECORDED);
      ink.day(recorded_date);
      ink.mark(QUOTE);
      referPractitioner(desk, 'recorder', primaryCare(chart).practitioner_id);
      sheet.close();
      chart.others.push([kinds.allergy, allergy_id]);
    }
  };
}

// ---- Family

const RELATION = cached((relation: string) =>
  members({
    relationship: concept(relatives[relation], relation),
    ...(relation === 'Sibling' ? {} : { sex: sexOf(relation) }),
  }),
);

function sexOf(relation: string) {
  return concept(relation === 'Mother' ? genders.female : genders.male);
}

const DATE = key('date');
const FIRST = fragment(',"condition":[{"id":"');
const NEXT = fragment('},{"id":"');
const ILLNESS = cached((k: string) => {
  const [code, name] = k.split('|') as [string, string];
  return `"${members({ code: concept(coded(uri.icd10cm, code), name) })}`;
});
const AGE = fragment(',"onsetAge":{"value":');
const YEARS = fragment(',"unit":"years","system":"http://unitsofmeasure.org","code":"a"}');
const END = fragment('}]');

/** One resource for each relative, with the illnesses told of it; the number is that of the first entry. */
export function familyWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [], { status: 'completed' });
  return (chart) => {
    const relativesOf = new Map<string, FamilyHistoryRow[]>();
    for (const row of chart.life.familyHistory) {
      const k = `${row.relation} ${row.recorded_date}`;
      const told = relativesOf.get(k);
      if (told === undefined) relativesOf.set(k, [row]);
      else told.push(row);
    }
    for (const rows of relativesOf.values()) {
      const [{ family_history_id, relation, recorded_date }] = rows as [FamilyHistoryRow];
      const ink = sheet.open(kinds.family, family_history_id, head);
      sheet.refer('patient', kinds.patient, chart.patient);
      ink.put(DATE);
      ink.day(recorded_date);
      ink.mark(QUOTE);
      ink.put(RELATION(relation));
      for (const [k, row] of rows.entries()) {
        ink.put(k === 0 ? FIRST : NEXT);
        ink.uint(row.family_history_id);
        ink.put(ILLNESS(`${row.icd10_code}|${row.condition}`));
        ink.put(AGE);
        ink.uint(row.onset_age);
        ink.put(YEARS);
      }
      ink.put(END);
      sheet.close();
      chart.others.push([kinds.family, family_history_id]);
    }
  };
}
