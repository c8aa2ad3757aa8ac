// Specimen and DiagnosticReport: what was drawn at a visit, and the panels and findings that were reported.
import { panels } from '../../../clinical/analytes.ts';
import type { ObservationRow } from '../../../clinical/tables.ts';
import {
  bodySites,
  type Coding,
  identifierTypes,
  reportCategories,
  specimenStates,
  specimens,
  uri,
} from '../../../codes/fhir.ts';
import {
  type Chart,
  COMMA,
  coded,
  concept,
  core,
  type Desk,
  key,
  stamped,
  stampedMembers,
  subjectOf,
  type Visit,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import type { Draw } from './findings.ts';
import { SID } from './person.ts';

/** What was drawn at a visit, in the order of the rows. */
export function drawsOf(visit: Visit): Draw[] {
  const draws: Draw[] = [];
  for (const { specimen, observed_at, observation_id } of visit.observations) {
    if (specimen === null) continue;
    const last = draws.at(-1);
    if (last !== undefined && last.specimen === specimen && last.at === observed_at) continue;
    if (draws.some((d) => d.specimen === specimen && d.at === observed_at)) continue;
    draws.push({ specimen, at: observed_at, first: observation_id });
  }
  return draws;
}

const ACCESSION = fragment(`,"identifier":[{"system":"${SID.specimen}","value":"`);
const ALSO = fragment(
  `"}],"accessionIdentifier":{${members({ type: concept(identifierTypes.accession) }).slice(1)},"system":"${SID.specimen}","value":"`,
);
const END_IDENTIFIER = fragment('"}');
/** Urine, stool and swabs travel cooled, so that nothing grows in them; the others at room temperature (assumption). */
const COOLED = /urine|stool|swab/i;
const TYPE = cached((specimen: string) =>
  members({
    status: 'available',
    type: concept(specimens[specimen], specimen),
    condition: [concept(COOLED.test(specimen) ? specimenStates.cool : specimenStates.room)],
  }),
);
const RECEIVED = key('receivedTime');
const COLLECTED = fragment(',"collection":{"collectedDateTime":"');
const BODY = cached((specimen: string) => {
  const body = bodySites[specimen];
  return `${body === undefined ? '' : members({ bodySite: concept(body) })}}`;
});

export function specimenWriter(desk: Desk): (chart: Chart, draws: (visit: Visit) => Draw[]) => void {
  const head = stamped(desk, [core('specimen')]);
  return (chart, draws) => {
    for (const visit of chart.visits.values()) {
      for (const d of draws(visit)) {
        const ink = desk.sheet.open(kinds.specimen, d.first, head);
        ink.put(ACCESSION);
        ink.uint(d.first);
        ink.put(ALSO);
        ink.uint(d.first);
        ink.put(END_IDENTIFIER);
        ink.put(TYPE(d.specimen));
        subjectOf(desk, chart.patient);
        ink.put(RECEIVED);
        ink.time(d.at);
        ink.put(visit.clock.zone(d.at));
        ink.put(COLLECTED);
        ink.time(d.at);
        ink.put(visit.clock.zone(d.at));
        ink.put(BODY(d.specimen));
        desk.sheet.close();
        visit.targets.push([kinds.specimen, d.first]);
      }
    }
  };
}

// ---- Reports

const PANEL_CODES = new Map(panels.map((p) => [p.name, p.loinc]));
const HEART = ['10230-1'];

/** Rows that one report tells. */
interface Group {
  readonly name: string;
  readonly loinc: string;
  readonly category: Coding;
  readonly rows: ObservationRow[];
}

function categoryOf(o: ObservationRow): Coding | null {
  if (o.category === 'laboratory')
    return o.specimen === 'Tissue' || o.specimen === 'Cervical sample'
      ? reportCategories.pathology
      : reportCategories.laboratory;
  if (o.category !== 'imaging') return null;
  return HEART.includes(o.loinc_code) ? reportCategories.cardiology : reportCategories.radiology;
}

/** Panels of a visit by the time they were drawn, and findings of images and tissue one by one. */
function groupsOf(visit: Visit): Group[] {
  const groups: Group[] = [];
  for (const o of visit.observations) {
    const category = categoryOf(o);
    if (category === null) continue;
    const name = o.panel ?? o.type;
    const at = groups.find(
      (g) => g.name === name && g.category === category && g.rows[0]!.observed_at === o.observed_at,
    );
    if (at !== undefined) at.rows.push(o);
    else {
      const loinc = (o.panel === null ? undefined : PANEL_CODES.get(o.panel)) ?? o.loinc_code;
      groups.push({ name, loinc, category, rows: [o] });
    }
  }
  return groups;
}

const EFFECTIVE = key('effectiveDateTime');
const ISSUED = key('issued');
const BASED_ON = fragment(',"basedOn":[');
const PERFORMER = fragment(',"performer":[');
const INTERPRETER = fragment(',"resultsInterpreter":[');
const SPECIMENS = fragment(',"specimen":[');
const RESULT = fragment(',"result":[');
const END_LIST = fragment(']');
const FORM = fragment(`,"presentedForm":[{"contentType":"text/plain","language":"en-US","data":"`);
const END_FORM = fragment('"}]');

export function reportWriter(desk: Desk): (chart: Chart, draws: (visit: Visit) => Draw[]) => void {
  const heads = cached((k: string) => {
    const [status, category, loinc, name] = k.split('|') as [
      string,
      keyof typeof reportCategories,
      string,
      string,
    ];
    return stampedMembers(
      desk,
      [core(category === 'laboratory' ? 'diagnosticreport-lab' : 'diagnosticreport-note')],
      {
        status,
        category: [concept(reportCategories[category])],
        code: concept(coded(uri.loinc, loinc), name),
      },
    );
  });
  const nameOf = new Map(Object.entries(reportCategories).map(([k, v]) => [v, k]));
  return (chart, draws) => {
    const orders = new Map<string, number>();
    for (const o of chart.life.orders)
      if (o.performed_encounter_id !== null)
        orders.set(`${o.performed_encounter_id} ${o.description}`, o.order_id);
    for (const visit of chart.visits.values())
      for (const group of groupsOf(visit)) {
        const first = group.rows[0]!;
        const status = group.rows.find((o) => o.status !== 'final')?.status ?? 'final';
        const head = heads(`${status}|${nameOf.get(group.category)}|${group.loinc}|${group.name}`);
        desk.sheet.open(kinds.report, first.observation_id, head);
        writeReport(
          desk,
          chart,
          visit,
          group,
          draws(visit),
          orders.get(`${first.encounter_id} ${group.name}`),
        );
        desk.sheet.close();
        visit.targets.push([kinds.report, first.observation_id]);
      }
  };
}

function writeReport(
  desk: Desk,
  chart: Chart,
  visit: Visit,
  group: Group,
  draws: Draw[],
  order?: number,
): void {
  const { sheet } = desk;
  const { ink } = sheet;
  const first = group.rows[0]!;
  const issued = group.rows.reduce((t, o) => Math.max(t, o.issued_at), 0);
  if (order !== undefined) {
    ink.put(BASED_ON);
    sheet.reference(kinds.order, order);
    ink.put(END_LIST);
  }
  subjectOf(desk, chart.patient);
  sheet.refer('encounter', kinds.encounter, first.encounter_id);
  ink.put(EFFECTIVE);
  ink.time(first.observed_at);
  ink.put(visit.clock.zone(first.observed_at));
  ink.put(ISSUED);
  ink.time(issued);
  ink.put(visit.clock.zone(issued));
  ink.put(PERFORMER);
  desk.referred.facilities.add(visit.row.organization_id);
  sheet.reference(kinds.facility, visit.row.organization_id);
  ink.put(END_LIST);
  ink.put(INTERPRETER);
  desk.referred.practitioners.add(visit.row.practitioner_id);
  sheet.reference(kinds.practitioner, visit.row.practitioner_id);
  ink.put(END_LIST);
  const drawn = draws.filter((d) => d.at === first.observed_at && d.specimen === first.specimen);
  if (drawn.length > 0) {
    ink.put(SPECIMENS);
    sheet.reference(kinds.specimen, drawn[0]!.first);
    ink.put(END_LIST);
  }
  ink.put(RESULT);
  for (const [k, o] of group.rows.entries()) {
    if (k > 0) ink.mark(COMMA);
    sheet.reference(kinds.observation, o.observation_id);
  }
  ink.put(END_LIST);
  if (group.category !== reportCategories.laboratory) {
    ink.put(FORM);
    ink.base64(group.rows.map(told).join('\n'));
    ink.put(END_FORM);
  }
}

/** A finding as a line of text. */
function told(o: ObservationRow): string {
  const value = o.value_text ?? `${o.value}${o.units === null ? '' : ` ${o.units}`}`;
  return `${o.type}: ${value}`;
}
