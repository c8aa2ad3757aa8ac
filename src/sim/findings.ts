// What tissue and imaging show at a diagnosis, drawn once for the illness, and which care depends on it.
import { ageAt, type Day } from '../base/days.ts';
import type { ChronicModule, Finding, PlannedCare, Stage } from './module.ts';
import type { Person } from './person.ts';

/** What of a course decides what is found. */
interface Diagnosed {
  readonly module: ChronicModule;
  readonly diagnosis: Day | null;
  /** Stage at diagnosis. */
  readonly stage: Stage;
}

/** The result of a finding for a person's illness; null where it is not looked for in the stage at diagnosis. */
export function findingOf(person: Person, course: Diagnosed, analyte: string): string | number | null {
  const finding = course.module.findings?.find(
    (f) => f.analyte === analyte && (f.stages === undefined || f.stages.includes(course.stage.name)),
  );
  return finding === undefined ? null : draw(person, course, finding);
}

function draw(person: Person, course: Diagnosed, finding: Finding): string | number {
  let u = person.rng.at('finding', course.module.name, finding.analyte).float();
  for (const [value, share] of finding.values) {
    u -= share;
    if (u < 0) return value;
  }
  return finding.values[finding.values.length - 1]![0];
}

/** Whether a line of treatment or planned care is meant for this person's illness: by age at diagnosis, site and what was found. */
export function meantFor(
  person: Person,
  course: Diagnosed,
  care: Pick<PlannedCare, 'ages' | 'sites' | 'when'>,
): boolean {
  if (care.ages !== undefined) {
    const age = ageAt(person.birth, course.diagnosis!);
    if (age < care.ages[0] || age >= care.ages[1]) return false;
  }
  if (care.sites !== undefined && !care.sites.includes(course.stage.diagnosis.icd10)) return false;
  if (care.when === undefined) return true;
  const value = findingOf(person, course, care.when.finding);
  return value !== null && care.when.is.includes(value);
}
