// What persons say of themselves and wish: orientation, pack-years, preferences of care, and advance directives.
// The record knows none of it: it is drawn from the person's own stream, and told at the visit of the social needs screen.
import { ageAt } from '../../../base/days.ts';
import { type Choice, weighted } from '../../../base/distributions.ts';
import {
  type Coding,
  derived,
  directiveCategory,
  livingWill,
  observationCategories,
  orientations,
  packYearsUnit,
  plainFormat,
  preferences,
  yesNo,
} from '../../../codes/fhir.ts';
import { type Chart, concept, core, type Desk, key, stamped, subjectOf, type Visit } from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { type Kind, kinds } from '../sheet.ts';
import { SID } from './person.ts';
import { screenVisit } from './social.ts';

const ADULT = 18;
/** Adults with a living will: 29.3 % (Yadav et al., Health Affairs 2017; 36: 1244–1251). */
const WITH_WILL = 0.293;
const ORIENTATIONS: Choice<Coding> = weighted(orientations);
/**
 * Cigarettes a day of daily smokers: 21.8 % smoke 1 to 9, 8.3 % 30 and more (NHIS 2010; MMWR, 6 September 2011); each class is told by
 * one number in it (assumption).
 */
const CIGARETTES: Choice<number> = weighted([
  [5, 218],
  [15, 699],
  [30, 83],
]);
const CIGARETTES_A_PACK = 20;

const EXPERIENCES = [
  'Wishes to be told everything in plain words, with a relative present',
  'Wishes the same clinician at every visit where that can be',
  'Wishes a quiet room and music',
  'Wishes to be called before every visit',
] as const;
const TREATMENTS = [
  'Wishes all treatment that may prolong life',
  'Wishes treatment that keeps comfortable rather than treatment that prolongs life',
  'Wishes no machine to breathe for longer than a trial of some days',
  'Wishes to be cared for at home as long as that can be',
] as const;

const EFFECTIVE = key('effectiveDateTime');
const ISSUED = key('issued');
const PERFORMER = fragment(',"performer":[');
const END_LIST = fragment(']');
const SAID = cached((text: string) => members({ valueString: text }));
const CHOSEN = cached((code: string) => {
  const [coding] = orientations.find(([c]) => c.code === code)!;
  return members({ valueCodeableConcept: concept(coding, coding.display) });
});
const ANSWER = {
  yes: fragment(members({ valueCodeableConcept: concept(yesNo.yes) })),
  no: fragment(members({ valueCodeableConcept: concept(yesNo.no) })),
} as const;

/** The adult's visit at which questions were asked; null for children and for whoever came to no clinic. */
function askedAt(chart: Chart): Visit | null {
  const visit = screenVisit(chart);
  if (visit === null || ageAt(chart.life.patient.birthdate, visit.row.date) < ADULT) return null;
  return visit;
}

/** Subject, encounter, time, and who told it: the person, or the practitioner who wrote it down. */
function told(desk: Desk, chart: Chart, visit: Visit, kind: Kind, by: 'person' | 'practitioner'): void {
  const { sheet } = desk;
  const { row, clock } = visit;
  const { ink } = sheet;
  subjectOf(desk, chart.patient);
  sheet.refer('encounter', kinds.encounter, row.encounter_id);
  ink.put(EFFECTIVE);
  ink.time(row.start_time);
  ink.put(clock.zone(row.start_time));
  ink.put(ISSUED);
  ink.time(row.end_time);
  ink.put(clock.zone(row.end_time));
  ink.put(PERFORMER);
  if (by === 'person') sheet.reference(kinds.patient, chart.patient);
  else {
    desk.referred.practitioners.add(row.practitioner_id);
    sheet.reference(kinds.practitioner, row.practitioner_id);
  }
  ink.put(END_LIST);
  visit.targets.push([kind, chart.patient]);
}

const social = { status: 'final', category: [concept(observationCategories['social-history'])] };

export function orientationWriter(desk: Desk): (chart: Chart) => void {
  const head = stamped(desk, [core('observation-sexual-orientation')], {
    ...social,
    code: concept(derived.orientation),
  });
  return (chart) => {
    const visit = askedAt(chart);
    if (visit === null) return;
    const coding = ORIENTATIONS.pick(desk.rng.at('patient', chart.patient).at('orientation'));
    const ink = desk.sheet.open(kinds.orientation, chart.patient, head);
    told(desk, chart, visit, kinds.orientation, 'person');
    ink.put(CHOSEN(coding.code));
    desk.sheet.close();
  };
}

const QUANTITY = fragment(',"valueQuantity":{"value":');
const PACK_YEARS = fragment(`${members({ unit: 'pack-years', ...packYearsUnit })}}`);

/** Of smokers, since the age of 18, by which nearly nine in ten have begun (Report of the Surgeon General, 2014). US Core 7.0.0 and later. */
export function packYearsWriter(desk: Desk): (chart: Chart) => void {
  const head = stamped(desk, [core('smokingstatus')], { ...social, code: concept(derived.packYears) });
  return (chart) => {
    const visit = desk.usCore === '6.1.0' ? null : askedAt(chart);
    const { smoking_status, birthdate } = chart.life.patient;
    if (visit === null || smoking_status !== 'Current') return;
    const years = ageAt(birthdate, visit.row.date) - ADULT;
    const cigarettes = CIGARETTES.pick(desk.rng.at('patient', chart.patient).at('cigarettes'));
    const ink = desk.sheet.open(kinds.packYears, chart.patient, head);
    told(desk, chart, visit, kinds.packYears, 'practitioner');
    ink.put(QUANTITY);
    ink.float((years * cigarettes) / CIGARETTES_A_PACK, 1);
    ink.put(PACK_YEARS);
    desk.sheet.close();
  };
}

/** Whoever has a living will said so, and what is wished. US Core 7.0.0 and later. */
export function preferenceWriter(desk: Desk): (chart: Chart) => void {
  const head = (profile: string, category: Coding, code: Coding) =>
    stamped(desk, [core(profile)], { status: 'final', category: [concept(category)], code: concept(code) });
  const wishes = [
    [
      'experience',
      kinds.experience,
      head('care-experience-preference', preferences.experience, derived.experience),
      EXPERIENCES,
    ],
    [
      'treatment',
      kinds.treatment,
      head('treatment-intervention-preference', preferences.treatment, derived.treatment),
      TREATMENTS,
    ],
  ] as const;
  return (chart) => {
    const visit = desk.usCore === '6.1.0' ? null : askedAt(chart);
    if (visit === null || !hasWill(desk, chart)) return;
    for (const [about, kind, fixed, texts] of wishes) {
      const text = desk.rng
        .at('patient', chart.patient)
        .at('wish', about)
        .pick(texts as readonly string[]);
      const ink = desk.sheet.open(kind, chart.patient, fixed);
      told(desk, chart, visit, kind, 'person');
      ink.put(SAID(text));
      desk.sheet.close();
    }
  };
}

const hasWill = (desk: Desk, chart: Chart) =>
  desk.rng.at('patient', chart.patient).at('living will').chance(WITH_WILL);

const SUPPORTING = fragment(
  ',"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo","valueReference":',
);
const END_EXTENSION = fragment('}]');

/** Whether an adult has an advance directive, and the living will itself. US Core 8.0.0. */
export function directiveWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('observation-adi-documentation')], {
    status: 'final',
    category: [concept(directiveCategory)],
    code: concept(derived.directive),
  });
  const will = willWriter(desk);
  return (chart) => {
    const visit = desk.usCore === '8.0.0' ? askedAt(chart) : null;
    if (visit === null) return;
    const has = hasWill(desk, chart);
    const ink = sheet.open(kinds.directive, chart.patient, head);
    if (has) {
      ink.put(SUPPORTING);
      sheet.reference(kinds.will, chart.patient);
      ink.put(END_EXTENSION);
    }
    told(desk, chart, visit, kinds.directive, 'practitioner');
    ink.put(has ? ANSWER.yes : ANSWER.no);
    sheet.close();
    if (has) will(chart, visit);
  };
}

const AUTHENTICATED = fragment(`,"extension":[{"url":"${core('authentication-time')}","valueDateTime":"`);
const IDENTIFIER = fragment(`],"identifier":[{"system":"${SID.note}","value":"lw`);
const END_VALUE = fragment('"}]');
const DATE = key('date');
const AUTHOR = fragment(',"author":[');
const CONTENT = fragment(',"content":[{"attachment":{"contentType":"text/plain","language":"en-US","data":"');
const END_CONTENT = fragment(`"}${members({ format: plainFormat })}}]`);
const CLOSE = fragment('}');

function willWriter(desk: Desk) {
  const { sheet } = desk;
  const head = stamped(desk, [core('adi-documentreference')], {
    status: 'current',
    type: concept(livingWill.type),
    category: [concept(livingWill.category)],
  });
  return (chart: Chart, { row, clock, targets }: Visit) => {
    const { first_name, last_name } = chart.life.patient;
    const ink = sheet.open(kinds.will, chart.patient, head);
    ink.put(AUTHENTICATED);
    ink.time(row.end_time);
    ink.put(clock.zone(row.end_time));
    ink.put(CLOSE);
    ink.put(IDENTIFIER);
    ink.uint(chart.patient);
    ink.put(END_VALUE);
    subjectOf(desk, chart.patient);
    ink.put(DATE);
    ink.time(row.end_time);
    ink.put(clock.zone(row.end_time));
    ink.put(AUTHOR);
    sheet.reference(kinds.patient, chart.patient);
    ink.put(END_LIST);
    sheet.refer('authenticator', kinds.practitioner, row.practitioner_id);
    ink.put(CONTENT);
    ink.base64(
      `Living will of ${first_name} ${last_name}\n\nIf I cannot speak for myself, my wishes are those I told my practice.\n`,
    );
    ink.put(END_CONTENT);
    sheet.close();
    targets.push([kinds.will, chart.patient]);
  };
}
