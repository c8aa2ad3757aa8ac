// Observations without a value, and why there is none: specimens that could not be used, and measurements that were left out.
import type { ObservationRow } from '../../../clinical/tables.ts';
import { absences, derived, observationCategories } from '../../../codes/fhir.ts';
import { type Chart, concept, core, type Desk, stampedMembers, type Visit } from '../desk.ts';
import { cached, type Fragment, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { categoriesOf, codeOf, type Draw, profileOf, writeContext } from './findings.ts';

/** Specimens that a laboratory rejects: 37,208 of 10,709,701 (Jones, Arch Pathol Lab Med 1997; 121: 19–26); most are hemolyzed. */
const REJECTED = 37_208 / 10_709_701;
/** Visits to a clinic at which something that is measured year by year is left out (assumption); from afar, something always is. */
const LEFT_OUT = 0.02;
const YEAR_DAYS = 365;

const OXYGEN = '59408-5';
const SYSTOLIC = '8480-6';
const DIASTOLIC = '8462-4';

/** What has profiles of its own that want a value, and what is known without measuring. */
const NEVER_ABSENT = /^(observation-lab|smokingstatus|observation-pregnancystatus|simple-observation)$/;

const HEMOLYZED = fragment(
  members({ dataAbsentReason: concept(absences.error), note: [{ text: 'Specimen hemolyzed; drawn again' }] }),
);

/** Why there is no value, in the whole and in the parts of what has parts. */
function reasonOf(loinc: string): string {
  const dataAbsentReason = concept(absences.notPerformed);
  const parts =
    loinc === SYSTOLIC
      ? [derived.systolic, derived.diastolic]
      : loinc === OXYGEN
        ? [derived.oxygenFlow, derived.oxygenConcentration]
        : [];
  const component = parts.map((code) => ({ code: concept(code), dataAbsentReason }));
  return members({ dataAbsentReason, ...(component.length === 0 ? {} : { component }) });
}

function headOf(o: ObservationRow, desk: Desk, status: string): Fragment {
  const category = categoriesOf(o).map((c) => concept(c));
  if (o.loinc_code === SYSTOLIC)
    return fragment(
      stampedMembers(desk, [core('blood-pressure')], {
        status,
        category: [concept(observationCategories['vital-signs'])],
        code: concept(derived.bloodPressure, 'Blood pressure'),
      }),
    );
  return fragment(stampedMembers(desk, [core(profileOf(o))], { status, category, code: codeOf(o) }));
}

/** Heads by code: a code has one test, category and profile. */
function headsOf(desk: Desk, status: string): (o: ObservationRow) => Fragment {
  const heads = new Map<string, Fragment>();
  return (o) => {
    let head = heads.get(o.loinc_code);
    if (head === undefined) {
      head = headOf(o, desk, status);
      heads.set(o.loinc_code, head);
    }
    return head;
  };
}

export function absentWriter(desk: Desk): (chart: Chart, draws: (visit: Visit) => Draw[]) => void {
  const cancelled = headsOf(desk, 'cancelled');
  const left = headsOf(desk, 'final');
  const reasons = cached(reasonOf);
  return (chart, drawsOf) => {
    const rng = desk.rng.at('patient', chart.patient);
    for (const visit of chart.visits.values()) {
      for (const { first } of drawsOf(visit)) {
        if (!rng.at('rejected', first).chance(REJECTED)) continue;
        const o = visit.observations.find((row) => row.observation_id === first)!;
        if (o.category !== 'laboratory') continue;
        const ink = desk.sheet.open(kinds.rejected, first, cancelled(o));
        writeContext(desk, chart, visit, o);
        ink.put(HEMOLYZED);
        desk.sheet.close();
        visit.targets.push([kinds.rejected, first]);
      }
      const { encounter_class, encounter_id, start_time, end_time } = visit.row;
      const own = rng.at('left out', encounter_id);
      if (!(encounter_class === 'VR' || (encounter_class === 'AMB' && own.chance(LEFT_OUT)))) continue;
      const due = dueAt(chart, visit);
      if (due.length === 0) continue;
      const o = own.at('which').pick(due);
      const ink = desk.sheet.open(kinds.absent, encounter_id, left(o));
      writeContext(desk, chart, visit, { ...o, observed_at: start_time, issued_at: end_time });
      ink.put(reasons(o.loinc_code));
      desk.sheet.close();
      visit.targets.push([kinds.absent, encounter_id]);
    }
  };
}

/** What was measured in the year before and is not measured at this visit, once each, in the order of the record. */
function dueAt(chart: Chart, { row, observations }: Visit): readonly ObservationRow[] {
  const done = new Set(observations.map((o) => o.loinc_code));
  const due = new Map<string, ObservationRow>();
  for (const o of chart.life.observations) {
    if (o.date >= row.date || o.date < row.date - YEAR_DAYS) continue;
    if (done.has(o.loinc_code) || o.loinc_code === DIASTOLIC || NEVER_ABSENT.test(profileOf(o))) continue;
    due.set(o.loinc_code, o);
  }
  return [...due.values()];
}
