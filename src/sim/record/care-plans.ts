// Care plans: what is agreed for lasting illnesses, with goals judged by the latest measurement.
import { ageAt, type Day } from '../../base/days.ts';
import { analyteByKey } from '../../clinical/analytes.ts';
import type { CarePlanRow, GoalRow } from '../../clinical/extra-tables.ts';
import type { World } from '../../world/world.ts';
import type { CarePlan } from '../care-plan.ts';
import { type Course, stageAt } from '../course.ts';
import { primaryPractitioner, type Visit } from '../utilisation/visit.ts';
import { arrangedFrom, type Chart, rowId } from './chart.ts';

/** Share of the diagnosed with whom a plan is written down (assumption: most practices do so for those in chronic care). */
const PLANNED = 0.7;

export function writeCarePlans(chart: Chart, visits: readonly Visit[], world: World): void {
  for (const course of chart.courses) {
    const plan = course.module.carePlan;
    if (plan === undefined || course.diagnosis === null) continue;
    const rng = chart.person.rng.at('plan', course.module.name);
    if (!rng.at('made').chance(PLANNED)) continue;
    const arranged = arrangedFrom(chart, visits, course.diagnosis + rng.at('after').int(0, 120));
    const over = course.remission ?? (chart.deceased ? chart.end : null);
    if (arranged === null || (over !== null && (arranged.day >= over || over < chart.from))) continue;
    const row: CarePlanRow = {
      care_plan_id: rowId(chart, chart.life.carePlans.length),
      patient_id: chart.person.number,
      encounter_id: (arranged.visit && chart.encounterOf.get(arranged.visit)?.encounter_id) ?? null,
      title: plan.title,
      condition_code: stageAt(course, arranged.day).diagnosis.icd10,
      activities: plan.activities.join('|'),
      start_date: arranged.day,
      end_date: over,
      status: over === null ? 'active' : course.remission === null ? 'revoked' : 'completed',
      practitioner_id:
        arranged.visit?.practitioner.id ??
        primaryPractitioner(world, chart.person, ageAt(chart.person.birth, arranged.day)).id,
    };
    chart.life.carePlans.push(row);
    for (const goal of plan.goals) chart.life.goals.push(goalRow(chart, row, goal, course));
  }
}

/** Goals are set for half a year. */
const TERM = 182;

function goalRow(chart: Chart, plan: CarePlanRow, goal: CarePlan['goals'][number], course: Course): GoalRow {
  const analyte = goal.analyte === undefined ? null : analyteByKey(goal.analyte);
  const due = plan.start_date + TERM;
  return {
    goal_id: rowId(chart, chart.life.goals.length),
    patient_id: chart.person.number,
    care_plan_id: plan.care_plan_id,
    description: goal.text,
    loinc_code: analyte?.loinc ?? null,
    target_low: goal.low ?? null,
    target_high: goal.high ?? null,
    units: analyte?.unit ?? null,
    start_date: plan.start_date,
    due_date: due,
    achievement: achievementOf(chart, goal, analyte?.loinc ?? null, plan, due, course),
  };
}

function achievementOf(
  chart: Chart,
  goal: CarePlan['goals'][number],
  loinc: string | null,
  plan: CarePlanRow,
  due: Day,
  course: Course,
): GoalRow['achievement'] {
  const late = chart.end > due;
  if (loinc === null) {
    // Goals in words are met by three of five in time (assumption).
    const met = chart.person.rng.at('plan', course.module.name, goal.text).chance(0.6);
    return late ? (met ? 'achieved' : 'not-achieved') : 'in-progress';
  }
  let value: number | null = null;
  for (const o of chart.life.observations)
    if (o.loinc_code === loinc && o.date > plan.start_date && o.value !== null) ({ value } = o);
  if (value === null) return 'in-progress';
  const within =
    value >= (goal.low ?? Number.NEGATIVE_INFINITY) && value <= (goal.high ?? Number.POSITIVE_INFINITY);
  return within ? 'achieved' : late ? 'not-achieved' : 'in-progress';
}
