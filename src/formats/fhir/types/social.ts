// What is known of a person's life: the social needs screen with its questionnaire, health concerns, work, intentions; and the death.

import { ageAt } from '../../../base/days.ts';
import { screenVisit } from '../../../clinical/screen.ts';
import type { PatientRow } from '../../../clinical/tables.ts';
import {
  type Coding,
  conditionCategories,
  conditionStatuses,
  confirmed,
  derived,
  observationCategories,
  screening,
  socialRisks,
  socialScreen,
  uri,
} from '../../../codes/fhir.ts';
import {
  type Chart,
  COMMA,
  coded,
  concept,
  core,
  type Desk,
  fragmentOf,
  key,
  QUOTE,
  stamped,
  subjectOf,
  type Visit,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { BASE, kinds } from '../sheet.ts';
import { SID } from './person.ts';
import { codeTold, codingOf, told } from './told.ts';

/** The questions of the screen in order, and what the record answers. The words are our own. */
const QUESTIONS: readonly (readonly [Coding, (p: PatientRow) => string])[] = [
  [socialScreen.housing, (p) => p.housing_status],
  [socialScreen.education, (p) => p.education],
  [socialScreen.employment, (p) => p.employment_status],
  [socialScreen.income, (p) => `${p.income} USD a year`],
  [socialScreen.transport, (p) => (p.transport_access === 'None' ? 'Yes' : 'No')],
  [socialScreen.support, (p) => SUPPORT[p.social_support]!],
];
const SUPPORT: Readonly<Record<string, string>> = {
  Strong: 'Almost every day',
  Moderate: 'Once or twice a week',
  Weak: 'Less than once a week',
};

/** The visit at which the present answers were given. */
function screenOf({ life, visits }: Chart): Visit | null {
  const encounter = screenVisit(life.encounters);
  return encounter === undefined ? null : visits.get(encounter.encounter_id)!;
}

const EFFECTIVE = key('effectiveDateTime');
const ANSWER = cached((text: string) => members({ valueCodeableConcept: { text } }));
const MEMBERS = fragment(',"hasMember":[');
const DERIVED = fragment(',"derivedFrom":[');
const PERFORMER = fragment(',"performer":[');
const END_LIST = fragment(']');
const AUTHORED = key('authored');

/** Panel and answers, and the form they come from. */
export function socialWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = (coding: Coding, ...profiles: string[]) =>
    stamped(desk, [core('observation-screening-assessment'), ...profiles], {
      status: 'final',
      category: [concept(observationCategories.survey), concept(screening.sdoh)],
      code: concept(coding),
    });
  const panel = head(socialScreen.panel);
  const heads = QUESTIONS.map(([coding]) => head(coding, core('simple-observation')));
  const form = formWriter(desk);
  return (chart) => {
    const visit = screenOf(chart);
    if (visit === null) return;
    const first = chart.patient * 10;
    for (let k = 0; k <= QUESTIONS.length; k++) {
      const ink = sheet.open(kinds.social, first + k, k === 0 ? panel : heads[k - 1]!);
      writeContext(desk, chart, visit);
      if (k > 0) ink.put(ANSWER(QUESTIONS[k - 1]![1](chart.life.patient)));
      for (let m = 1; k === 0 && m <= QUESTIONS.length; m++) {
        if (m === 1) ink.put(MEMBERS);
        else ink.mark(COMMA);
        sheet.reference(kinds.social, first + m);
      }
      if (k === 0) ink.put(END_LIST);
      ink.put(DERIVED);
      sheet.reference(kinds.answers, chart.patient);
      ink.put(END_LIST);
      sheet.close();
      visit.targets.push([kinds.social, first + k]);
    }
    form(chart, visit);
  };
}

/** Subject, encounter, time and performer. */
function writeContext(desk: Desk, chart: Chart, { row, clock }: Visit): void {
  const { sheet } = desk;
  const { ink } = sheet;
  subjectOf(desk, chart.patient);
  sheet.refer('encounter', kinds.encounter, row.encounter_id);
  ink.put(EFFECTIVE);
  ink.time(row.start_time);
  ink.put(clock.zone(row.start_time));
  desk.referred.practitioners.add(row.practitioner_id);
  ink.put(PERFORMER);
  sheet.reference(kinds.practitioner, row.practitioner_id);
  ink.put(END_LIST);
}

const END_IDENTIFIER = fragment('"}');

/** The answers as a form has them; the income is asked below the employment. */
function itemsOf(p: PatientRow) {
  const asked = QUESTIONS.map(([coding, answer], k) => ({
    linkId: String(k + 1),
    text: coding.display,
    answer: [{ valueString: answer(p) }],
  }));
  const income = asked.find((q) => q.text === socialScreen.income.display)!;
  return asked
    .filter((q) => q !== income)
    .map((q) =>
      q.text === socialScreen.employment.display ? { ...q, answer: [{ ...q.answer[0], item: [income] }] } : q,
    );
}

function formWriter(desk: Desk) {
  const { sheet } = desk;
  const title = 'Social needs screen';
  const head = stamped(desk, [core('questionnaireresponse')], {
    questionnaire: `${BASE}/Questionnaire/social-needs`,
    _questionnaire: {
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/display', valueString: title },
        {
          url: core('extension-questionnaire-uri'),
          valueUri: `https://loinc.org/${socialScreen.panel.code}`,
        },
      ],
    },
    status: 'completed',
  });
  const identifier = fragment(`,"identifier":{"system":"${SID.answers}","value":"`);
  return (chart: Chart, { row, clock, targets }: Visit) => {
    const ink = sheet.open(kinds.answers, chart.patient, head);
    ink.put(identifier);
    ink.uint(chart.patient);
    ink.put(END_IDENTIFIER);
    subjectOf(desk, chart.patient);
    sheet.refer('encounter', kinds.encounter, row.encounter_id);
    ink.put(AUTHORED);
    ink.time(row.start_time);
    ink.put(clock.zone(row.start_time));
    sheet.refer('author', kinds.practitioner, row.practitioner_id);
    sheet.refer('source', kinds.patient, chart.patient);
    ink.put(
      fragment(members({ item: [{ linkId: 'screen', text: title, item: itemsOf(chart.life.patient) }] })),
    );
    sheet.close();
    targets.push([kinds.answers, chart.patient]);
  };
}

// ---- Health concerns

const RECORDED = key('recordedDate');
const ASSERTED = fragment(
  ',"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/condition-assertedDate","valueDateTime":"',
);
const END_ASSERTED = fragment('"}]');
const EVIDENCE = fragment(',"evidence":[{"detail":[');
const END_EVIDENCE = fragment(']}]');

/** A social risk of the record as a concern that the screen brought up. */
export function concernWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const heads = cached((risk: string) =>
    members({
      clinicalStatus: concept(conditionStatuses.active),
      verificationStatus: concept(confirmed.condition),
      category: [concept(conditionCategories['health-concern']), concept(screening.sdoh)],
      code: concept(socialRisks[risk], risk),
    }),
  );
  const head = stamped(desk, [core('condition-problems-health-concerns')]);
  return (chart) => {
    const visit = screenOf(chart);
    const { sdoh_risk_factors } = chart.life.patient;
    if (visit === null || sdoh_risk_factors === '') return;
    for (const [k, risk] of sdoh_risk_factors.split('|').entries()) {
      const ink = sheet.open(kinds.concern, chart.patient * 10 + k, head);
      ink.put(ASSERTED);
      ink.day(visit.row.date);
      ink.put(END_ASSERTED);
      ink.put(heads(risk));
      subjectOf(desk, chart.patient);
      sheet.refer('encounter', kinds.encounter, visit.row.encounter_id);
      ink.put(RECORDED);
      ink.day(visit.row.date);
      ink.mark(QUOTE);
      ink.put(EVIDENCE);
      sheet.reference(kinds.social, chart.patient * 10);
      ink.put(END_EVIDENCE);
      sheet.close();
      visit.targets.push([kinds.concern, chart.patient * 10 + k]);
    }
  };
}

// ---- Work

const PERIOD = fragment(',"effectivePeriod":{"start":"');
const END_PERIOD = fragment('"}');
function workOf(occupation: Coding, industry: Coding): string {
  return members({
    valueCodeableConcept: concept(occupation, occupation.display),
    component: [
      { code: concept(derived.industry), valueCodeableConcept: concept(industry, industry.display) },
    ],
  });
}

export function occupationWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('observation-occupation')], {
    status: 'final',
    category: [concept(observationCategories['social-history'])],
    code: concept(derived.occupation),
  });
  return (chart) => {
    const { socialHistory } = chart.life;
    const [occupation, industry] = [told(socialHistory, 'occupation'), codeTold(socialHistory, 'industry')];
    if (occupation === undefined || industry === null) return;
    const ink = sheet.open(kinds.occupation, chart.patient, head);
    subjectOf(desk, chart.patient);
    ink.put(PERIOD);
    ink.day(occupation.start_date!);
    ink.put(END_PERIOD);
    // What someone works as is told by that person.
    ink.put(PERFORMER);
    sheet.reference(kinds.patient, chart.patient);
    ink.put(END_LIST);
    ink.put(fragment(workOf(codingOf(occupation), industry)));
    sheet.close();
    chart.others.push([kinds.occupation, chart.patient]);
  };
}

// ---- Intentions

const NO_CHILD = fragmentOf({
  valueCodeableConcept: { text: 'Does not wish to become pregnant in the next year' },
});

/** Whoever is on contraception at the screen does not wish a pregnancy. */
export function intentionWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('observation-pregnancyintent')], {
    status: 'final',
    category: [concept(observationCategories['social-history'])],
    code: concept(derived.intention),
  });
  return (chart) => {
    const visit = screenOf(chart);
    const { patient: p, medications } = chart.life;
    if (visit === null || p.sex !== 'female') return;
    const age = ageAt(p.birthdate, visit.row.date);
    const covered = medications.some(
      (m) =>
        /contracepti|intrauterine/.test(m.drug_class) &&
        m.start_date <= visit.row.date &&
        (m.end_date === null || m.end_date >= visit.row.date),
    );
    if (!covered || age < 15 || age > 49) return;
    const ink = sheet.open(kinds.intention, chart.patient, head);
    writeContext(desk, chart, visit);
    ink.put(NO_CHILD);
    sheet.close();
    visit.targets.push([kinds.intention, chart.patient]);
  };
}

// ---- Mean blood pressure (US Core 7.0.0 and later)

const MEAN_WINDOW_DAYS = 365;
const MEAN = fragment(',"component":[');
const END = fragment('}');

function meanPart(coding: Coding) {
  const code = members({ code: concept(coding) }).slice(1);
  return fragment(`{${code},"valueQuantity":{"value":`);
}
const MM_HG = fragment(`${members({ unit: 'mm[Hg]', system: uri.ucum, code: 'mm[Hg]' })}}`);

/** Mean of the readings in the year before the last one, where there are two or more. */
export function meanPressureWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('average-blood-pressure')], {
    status: 'final',
    category: [concept(observationCategories['vital-signs'])],
    code: concept(derived.meanPressure),
  });
  const parts = [meanPart(derived.meanSystolic), meanPart(derived.meanDiastolic)] as const;
  return (chart) => {
    if (desk.usCore === '6.1.0') return;
    const of = (code: string) =>
      chart.life.observations.filter((o) => o.loinc_code === code && o.value !== null);
    const last = of('8480-6').at(-1);
    if (last === undefined) return;
    const recent = (code: string) => of(code).filter((o) => o.date > last.date - MEAN_WINDOW_DAYS);
    const readings = [recent('8480-6'), recent('8462-4')] as const;
    if (readings[0].length < 2 || readings[1].length < 2) return;
    const visit = chart.visits.get(last.encounter_id)!;
    const ink = sheet.open(kinds.meanPressure, chart.patient, head);
    writeContext(desk, chart, visit);
    ink.put(MEAN);
    for (const [k, rows] of readings.entries()) {
      if (k > 0) ink.mark(COMMA);
      ink.put(parts[k]!);
      ink.float(rows.reduce((sum, o) => sum + o.value!, 0) / rows.length, 1);
      ink.put(MM_HG);
      ink.put(END);
    }
    ink.put(END_LIST);
    sheet.close();
    visit.targets.push([kinds.meanPressure, chart.patient]);
  };
}

// ---- Death

export function deathWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [], { status: 'final', code: concept(derived.causeOfDeath) });
  return (chart) => {
    const { death } = chart.life;
    if (death === null) return;
    const ink = sheet.open(kinds.death, chart.patient, head);
    subjectOf(desk, chart.patient);
    if (death.encounter_id !== null) sheet.refer('encounter', kinds.encounter, death.encounter_id);
    ink.put(EFFECTIVE);
    ink.day(death.death_date);
    ink.mark(QUOTE);
    const part = (coding: Coding, text: string) => ({ code: concept(coding), valueString: text });
    const component = [
      part(derived.mannerOfDeath, death.manner),
      part(derived.placeOfDeath, death.place),
      ...(death.contributing_causes === '' ? [] : [part(derived.otherCauses, death.contributing_causes)]),
    ];
    const value = concept(coded(uri.icd10cm, death.icd10_code), death.cause);
    ink.put(fragment(members({ valueCodeableConcept: value, component })));
    sheet.close();
    chart.others.push([kinds.death, chart.patient]);
  };
}
