// CarePlan, Goal, CareTeam and DocumentReference.
import type { CarePlanRow, GoalRow } from '../../../clinical/extra-tables.ts';
import { achievements, assessPlan, clinicalNote, plainFormat, relatives, uri } from '../../../codes/fhir.ts';
import {
  type Chart,
  COMMA,
  coded,
  concept,
  core,
  type Desk,
  key,
  QUOTE,
  referFacility,
  referPractitioner,
  stamped,
  subjectOf,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { writePeriod } from './care.ts';
import { SID } from './person.ts';
import { targetsOf } from './problems.ts';

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Everything but dates and references: plans of a kind share it. */
const PLAN = cached((k: string) => {
  const [status, title, activities, code] = k.split('\n') as [CarePlanRow['status'], string, string, string];
  const items = activities.split('|');
  const list = items.map((a) => `<li>${xml(a)}</li>`).join('');
  return members({
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${xml(title)}</p><ul>${list}</ul></div>`,
    },
    status,
    category: [concept(assessPlan)],
    title,
    description: `${title} (${code} ${coded(uri.icd10cm, code).display ?? ''})`,
    activity: items.map((a) => ({
      detail: {
        status: status === 'active' ? 'in-progress' : status === 'completed' ? 'completed' : 'cancelled',
        description: a,
      },
    })),
  });
});
const START = fragment(',"period":{"start":"');
const END = fragment('","end":"');
const CLOSE_PERIOD = fragment('"}');
const ADDRESSES = fragment(',"addresses":[');
const CONTRIBUTOR = fragment(',"contributor":[');
const TEAM = fragment(',"careTeam":[');
const GOALS = fragment(',"goal":[');
const END_LIST = fragment(']');

export function carePlanWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('careplan')], { intent: 'plan' });
  return (chart) => {
    for (const p of chart.life.carePlans) {
      const ink = sheet.open(kinds.carePlan, p.care_plan_id, head);
      ink.put(PLAN(`${p.status}\n${p.title}\n${p.activities}\n${p.condition_code}`));
      subjectOf(desk, chart.patient);
      if (p.encounter_id !== null) sheet.refer('encounter', kinds.encounter, p.encounter_id);
      ink.put(START);
      ink.day(p.start_date);
      if (p.end_date !== null) {
        ink.put(END);
        ink.day(p.end_date);
      }
      ink.put(CLOSE_PERIOD);
      referPractitioner(desk, 'author', p.practitioner_id);
      ink.put(CONTRIBUTOR);
      sheet.reference(kinds.practitioner, p.practitioner_id);
      ink.put(END_LIST);
      ink.put(TEAM);
      sheet.reference(kinds.careTeam, chart.patient);
      ink.put(END_LIST);
      const condition = chart.byCode.get(p.condition_code);
      if (condition !== undefined) {
        ink.put(ADDRESSES);
        sheet.reference(kinds.condition, condition.condition_id);
        ink.put(END_LIST);
      }
      const goals = chart.life.goals.filter((g) => g.care_plan_id === p.care_plan_id);
      for (const [k, g] of goals.entries()) {
        if (k === 0) ink.put(GOALS);
        else ink.mark(COMMA);
        sheet.reference(kinds.goal, g.goal_id);
      }
      if (goals.length > 0) ink.put(END_LIST);
      sheet.close();
      targetsOf(chart, p.encounter_id).push([kinds.carePlan, p.care_plan_id]);
    }
  };
}

// ---- Goals

/** A goal lives as long as its plan: revoked with it, met or given up with its end. */
function lifecycleOf(g: GoalRow, plan: CarePlanRow | undefined): string {
  if (plan === undefined || plan.status === 'active') return 'active';
  return plan.status === 'revoked' || g.achievement === 'not-achieved' ? 'cancelled' : 'completed';
}

const GOAL = cached((k: string) => {
  const [lifecycle, achievement, description] = k.split('|') as [string, string, string];
  return members({
    lifecycleStatus: lifecycle,
    achievementStatus: concept(achievements[achievement]),
    description: { text: description },
  });
});
const MEASURE = cached((k: string) => {
  const g = JSON.parse(k) as Pick<GoalRow, 'loinc_code' | 'target_low' | 'target_high' | 'units'>;
  const quantity = (value: number) => ({
    value,
    ...(g.units === null ? {} : { unit: g.units, system: uri.ucum, code: g.units }),
  });
  const range = {
    ...(g.target_low === null ? {} : { low: quantity(g.target_low) }),
    ...(g.target_high === null ? {} : { high: quantity(g.target_high) }),
  };
  const whole = members({
    ...(g.loinc_code === null ? {} : { measure: concept(coded(uri.loinc, g.loinc_code)) }),
    ...(g.loinc_code === null || Object.keys(range).length === 0 ? {} : { detailRange: range }),
  });
  return `,"target":[{${whole === '' ? '' : `${whole.slice(1)},`}"dueDate":"`;
});
const END_TARGET = fragment('"}]');
const STARTS = key('startDate');

export function goalWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('goal')]);
  return (chart) => {
    const plans = new Map(chart.life.carePlans.map((p) => [p.care_plan_id, p]));
    for (const g of chart.life.goals) {
      const plan = plans.get(g.care_plan_id);
      const ink = sheet.open(kinds.goal, g.goal_id, head);
      ink.put(GOAL(`${lifecycleOf(g, plan)}|${g.achievement}|${g.description}`));
      subjectOf(desk, chart.patient);
      ink.put(STARTS);
      ink.day(g.start_date);
      ink.mark(QUOTE);
      const { loinc_code, target_low, target_high, units } = g;
      ink.put(MEASURE(JSON.stringify({ loinc_code, target_low, target_high, units })));
      ink.day(g.due_date);
      ink.put(END_TARGET);
      if (plan !== undefined) referPractitioner(desk, 'expressedBy', plan.practitioner_id);
      sheet.close();
      targetsOf(chart, plan?.encounter_id ?? null).push([kinds.goal, g.goal_id]);
    }
  };
}

// ---- The team

const PARTICIPANTS = fragment(',"participant":[');
const ROLE = cached((k: string) => {
  const [code, name] = k.split('|') as [string, string];
  return `{${members({ role: [concept({ system: uri.nucc, code }, name)] }).slice(1)},"member":`;
});
const OWN_ROLE = fragment(
  `,{${members({ role: [concept(relatives.Contact, 'Contact')] }).slice(1)},"member":`,
);
const CLOSE = fragment('}');

/** Everyone with a plan has a team: primary care, the authors of the plans, and whom to call. */
export function careTeamWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('careteam')], { status: 'active', name: 'Care team' });
  const specialties = new Map(desk.world.practitioners.map((p) => [p.id, `${p.taxonomy}|${p.specialty}`]));
  return (chart) => {
    const { patient, carePlans } = chart.life;
    const ids = [...new Set([patient.primary_care_id, ...carePlans.map((p) => p.practitioner_id)])];
    const ink = sheet.open(kinds.careTeam, chart.patient, head);
    subjectOf(desk, chart.patient);
    ink.put(PARTICIPANTS);
    for (const [k, id] of ids.entries()) {
      if (k > 0) ink.mark(COMMA);
      ink.put(ROLE(specialties.get(id) ?? '|'));
      desk.referred.practitioners.add(id);
      sheet.reference(kinds.practitioner, id);
      ink.put(CLOSE);
    }
    ink.put(OWN_ROLE);
    sheet.reference(kinds.relatedPerson, chart.patient);
    ink.put(CLOSE);
    ink.put(END_LIST);
    sheet.close();
    chart.others.push([kinds.careTeam, chart.patient]);
  };
}

// ---- Notes

const DOCUMENT = cached((k: string) => {
  const [code, name] = k.split('|') as [string, string];
  return members({ type: concept(coded(uri.loinc, code), name), category: [concept(clinicalNote)] });
});
const IDENTIFIER = fragment(`,"identifier":[{"system":"${SID.note}","value":"`);
const END_VALUE = fragment('"}]');
const DATE = key('date');
const AUTHOR = fragment(',"author":[');
const CONTENT = fragment(',"content":[{"attachment":{"contentType":"text/plain","language":"en-US","data":"');
const CREATED = fragment('","creation":"');
const END_CONTENT = fragment(`}${members({ format: plainFormat })}}]`);
const CONTEXT = fragment(',"context":{"encounter":[');
const CLOSE_CONTEXT = fragment('}');

export function noteWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('documentreference')], { status: 'current', docStatus: 'final' });
  return (chart) => {
    for (const n of chart.life.notes) {
      const visit = chart.visits.get(n.encounter_id)!;
      const ink = sheet.open(kinds.note, n.note_id, head);
      ink.put(IDENTIFIER);
      ink.uint(n.note_id);
      ink.put(END_VALUE);
      ink.put(DOCUMENT(`${n.loinc_code}|${n.type}`));
      subjectOf(desk, chart.patient);
      ink.put(DATE);
      ink.time(n.written_at);
      ink.put(visit.clock.zone(n.written_at));
      ink.put(AUTHOR);
      desk.referred.practitioners.add(n.practitioner_id);
      sheet.reference(kinds.practitioner, n.practitioner_id);
      ink.put(END_LIST);
      referFacility(desk, 'custodian', visit.row.organization_id);
      ink.put(CONTENT);
      ink.base64(n.text);
      ink.put(CREATED);
      ink.time(n.written_at);
      ink.put(visit.clock.zone(n.written_at));
      ink.put(END_CONTENT);
      ink.put(CONTEXT);
      sheet.reference(kinds.encounter, n.encounter_id);
      ink.put(END_LIST);
      writePeriod(desk, visit, visit.row.start_time, visit.row.end_time);
      ink.put(CLOSE_CONTEXT);
      sheet.close();
      visit.targets.push([kinds.note, n.note_id]);
    }
  };
}
