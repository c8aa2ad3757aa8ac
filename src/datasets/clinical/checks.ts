// The checks of the clinical dataset: whether a life obeys time, biology and the rules of care.
import type { Day } from '../../base/days.ts';
import { duplicates } from '../../checks/duplicates.ts';
import type { Check } from '../../schema/fold.ts';
import { careChecks } from './checks/care.ts';
import { displayChecks } from './checks/displays.ts';
import type { ClinicalFacts } from './checks/facts.ts';
import { gateChecks } from './checks/gates.ts';
import { laboratoryChecks } from './checks/laboratory.ts';
import { timelineChecks } from './checks/timeline.ts';
import { visitChecks } from './checks/visits.ts';
import { tables } from './tables.ts';

/** Two siblings of a person may have the same illness from the same age, so equal rows of family history are no defect. */
const distinctTables = tables.filter((t) => t.name !== 'family_history');

/** Plausibility of clinical tables over parts of whole patients. */
export function plausibility({ asOf }: { readonly asOf: Day }, facts: ClinicalFacts): readonly Check[] {
  return [
    ...timelineChecks(asOf),
    ...visitChecks(),
    ...gateChecks(facts),
    ...laboratoryChecks(facts),
    ...careChecks(facts),
    ...displayChecks(),
    ...duplicates(distinctTables),
  ];
}
