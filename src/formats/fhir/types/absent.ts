// Observations without a value, and why there is none: specimens that could not be used, and measurements that were left out.
import type { MissingResultRow } from '../../../clinical/personal-tables.ts';
import { absences, derived, observationCategories } from '../../../codes/fhir.ts';
import { type Chart, concept, core, type Desk, stampedMembers } from '../desk.ts';
import { cached, type Fragment, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { categoriesOf, codeOf, profileOf, writeContext } from './findings.ts';

const OXYGEN = '59408-5';
const SYSTOLIC = '8480-6';

const REJECTED = cached((note: string) =>
  members({ dataAbsentReason: concept(absences.error), note: [{ text: note }] }),
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

function headOf(row: MissingResultRow, desk: Desk, status: string): Fragment {
  const category = categoriesOf(row).map((c) => concept(c));
  if (row.loinc_code === SYSTOLIC)
    return fragment(
      stampedMembers(desk, [core('blood-pressure')], {
        status,
        category: [concept(observationCategories['vital-signs'])],
        code: concept(derived.bloodPressure, 'Blood pressure'),
      }),
    );
  return fragment(stampedMembers(desk, [core(profileOf(row))], { status, category, code: codeOf(row) }));
}

/** Heads by code: a code has one test, category and profile. */
function headsOf(desk: Desk, status: string): (row: MissingResultRow) => Fragment {
  const heads = new Map<string, Fragment>();
  return (row) => {
    let head = heads.get(row.loinc_code);
    if (head === undefined) {
      head = headOf(row, desk, status);
      heads.set(row.loinc_code, head);
    }
    return head;
  };
}

export function absentWriter(desk: Desk): (chart: Chart) => void {
  const cancelled = headsOf(desk, 'cancelled');
  const left = headsOf(desk, 'final');
  const reasons = cached(reasonOf);
  return (chart) => {
    for (const row of chart.life.missingResults) {
      const visit = chart.visits.get(row.encounter_id)!;
      const rejected = row.reason === 'specimen-rejected';
      // What takes the place of a result has the number of the result; what was left out, that of its visit.
      const [kind, id] = rejected
        ? ([kinds.rejected, row.observation_id!] as const)
        : ([kinds.absent, row.encounter_id] as const);
      const ink = desk.sheet.open(kind, id, rejected ? cancelled(row) : left(row));
      writeContext(desk, chart, visit, row);
      ink.put(rejected ? REJECTED(row.note!) : reasons(row.loinc_code));
      desk.sheet.close();
      visit.targets.push([kind, id]);
    }
  };
}
