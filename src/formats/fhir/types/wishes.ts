// What persons say of themselves and wish: orientation, pack-years, preferences of care, and advance directives.

import type { SocialHistoryRow } from '../../../clinical/personal-tables.ts';
import {
  type Coding,
  derived,
  directiveCategory,
  livingWill,
  observationCategories,
  packYearsUnit,
  plainFormat,
  preferences,
  yesNo,
} from '../../../codes/fhir.ts';
import { type Chart, concept, core, type Desk, key, stamped, subjectOf, type Visit } from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { type Kind, kinds } from '../sheet.ts';
import { SID } from './person.ts';
import { codingOf, told } from './told.ts';

const EFFECTIVE = key('effectiveDateTime');
const ISSUED = key('issued');
const PERFORMER = fragment(',"performer":[');
const END_LIST = fragment(']');
const SAID = cached((text: string) => members({ valueString: text }));
const ANSWER = {
  yes: fragment(members({ valueCodeableConcept: concept(yesNo.yes) })),
  no: fragment(members({ valueCodeableConcept: concept(yesNo.no) })),
} as const;

/** A statement of the record with the visit at which it was made. */
interface Statement {
  readonly row: SocialHistoryRow;
  readonly visit: Visit;
}

function statement({ life, visits }: Chart, kind: SocialHistoryRow['kind']): Statement | null {
  const row = told(life.socialHistory, kind);
  return row === undefined ? null : { row, visit: visits.get(row.encounter_id!)! };
}

/** Subject, encounter, time, and who told it: the person, or the practitioner who wrote it down. */
function context(desk: Desk, chart: Chart, visit: Visit, kind: Kind, by: 'person' | 'practitioner'): void {
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
    const found = statement(chart, 'sexual-orientation');
    if (found === null) return;
    const ink = desk.sheet.open(kinds.orientation, chart.patient, head);
    context(desk, chart, found.visit, kinds.orientation, 'person');
    const coding = codingOf(found.row);
    ink.put(fragment(members({ valueCodeableConcept: concept(coding, coding.display) })));
    desk.sheet.close();
  };
}

const QUANTITY = fragment(',"valueQuantity":{"value":');
const PACK_YEARS = fragment(`${members({ unit: 'pack-years', ...packYearsUnit })}}`);

/** US Core 7.0.0 and later. */
export function packYearsWriter(desk: Desk): (chart: Chart) => void {
  const head = stamped(desk, [core('smokingstatus')], { ...social, code: concept(derived.packYears) });
  return (chart) => {
    const found = desk.usCore === '6.1.0' ? null : statement(chart, 'pack-years');
    if (found === null) return;
    const ink = desk.sheet.open(kinds.packYears, chart.patient, head);
    context(desk, chart, found.visit, kinds.packYears, 'practitioner');
    ink.put(QUANTITY);
    ink.float(found.row.value!, 1);
    ink.put(PACK_YEARS);
    desk.sheet.close();
  };
}

/** What is wished of care and treatment. US Core 7.0.0 and later. */
export function preferenceWriter(desk: Desk): (chart: Chart) => void {
  const head = (profile: string, category: Coding, code: Coding) =>
    stamped(desk, [core(profile)], { status: 'final', category: [concept(category)], code: concept(code) });
  const wishes = [
    [
      'care-experience-preference',
      kinds.experience,
      head('care-experience-preference', preferences.experience, derived.experience),
    ],
    [
      'treatment-preference',
      kinds.treatment,
      head('treatment-intervention-preference', preferences.treatment, derived.treatment),
    ],
  ] as const;
  return (chart) => {
    if (desk.usCore === '6.1.0') return;
    for (const [about, kind, fixed] of wishes) {
      const found = statement(chart, about);
      if (found === null) continue;
      const ink = desk.sheet.open(kind, chart.patient, fixed);
      context(desk, chart, found.visit, kind, 'person');
      ink.put(SAID(found.row.description!));
      desk.sheet.close();
    }
  };
}

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
    const found = desk.usCore === '8.0.0' ? statement(chart, 'advance-directive') : null;
    if (found === null) return;
    const { visit, row } = found;
    const has = row.code === yesNo.yes.code;
    const ink = sheet.open(kinds.directive, chart.patient, head);
    if (has) {
      ink.put(SUPPORTING);
      sheet.reference(kinds.will, chart.patient);
      ink.put(END_EXTENSION);
    }
    context(desk, chart, visit, kinds.directive, 'practitioner');
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
