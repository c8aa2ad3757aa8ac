// Orders: what was asked for at each encounter, from its results, procedures and referrals.
import type { Panel } from '../../clinical/analyte.ts';
import { panels } from '../../clinical/analytes.ts';
import type { OrderRow } from '../../clinical/extra-tables.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { procedureNamed } from '../../codes/procedures.ts';
import type { Visit } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';

type Draft = Omit<OrderRow, 'order_id' | 'patient_id' | 'status'>;

/** Referrals go out from the last visit in primary care within this many days before the first to a specialist. */
const REFERRAL_WINDOW = 120;

export function writeOrders(chart: Chart): void {
  const drafts = [...testOrders(chart), ...procedureOrders(chart), ...referrals(chart)];
  drafts.sort((a, b) => a.ordered_at - b.ordered_at || (a.description < b.description ? -1 : 1));
  drafts.forEach((draft, i) => {
    chart.life.orders.push({
      order_id: rowId(chart, i),
      patient_id: chart.person.number,
      ...draft,
      status: draft.completed_at === null ? 'active' : 'completed',
    });
  });
}

function priorityOf(encounter: EncounterRow): OrderRow['priority'] {
  if (encounter.encounter_class === 'EMER') return 'stat';
  return encounter.encounter_class === 'IMP' || encounter.type === 'Urgent Care' ? 'urgent' : 'routine';
}

function asked(encounter: EncounterRow) {
  return {
    encounter_id: encounter.encounter_id,
    priority: priorityOf(encounter),
    reason_code: encounter.reason_code,
    practitioner_id: encounter.practitioner_id,
  };
}

const panelNamed = new Map(panels.map((p) => [p.name, p]));
/** Single tests by their codes: what a screening programme prints has no panel. */
const panelOfTest = new Map(panels.filter((p) => p.analytes.length === 1).map((p) => [p.loinc, p]));

function panelOf({ panel, category, loinc_code }: ObservationRow): Panel | undefined {
  if (panel !== null) return panelNamed.get(panel);
  return category === 'laboratory' ? panelOfTest.get(loinc_code) : undefined;
}

/** One for each panel and specimen; it is ordered some minutes before the blood is drawn. */
function testOrders(chart: Chart): Draft[] {
  const encounterOf = new Map(chart.life.encounters.map((e) => [e.encounter_id, e]));
  const drawn = new Map<string, Draft>();
  for (const o of chart.life.observations) {
    const panel = panelOf(o);
    if (panel === undefined) continue;
    const key = `${o.encounter_id} ${o.observed_at} ${panel.key}`;
    if (drawn.has(key)) continue;
    const encounter = encounterOf.get(o.encounter_id)!;
    drawn.set(key, {
      ...asked(encounter),
      kind: 'laboratory',
      description: panel.name,
      code: panel.loinc,
      code_system: 'LOINC',
      ordered_at: Math.max(encounter.start_time, o.observed_at - 10 * 60),
      completed_at: o.observed_at,
      performed_encounter_id: o.encounter_id,
    });
  }
  return [...drawn.values()];
}

/** Images and procedures; vaccines and visits are not ordered. */
function procedureOrders(chart: Chart): Draft[] {
  const encounterOf = new Map(chart.life.encounters.map((e) => [e.encounter_id, e]));
  return chart.life.procedures.flatMap((p) => {
    const encounter = encounterOf.get(p.encounter_id)!;
    const imaging = procedureNamed(p.name)?.setting === 'imaging';
    const at = Math.min(encounter.end_time, encounter.start_time + 30 * 60);
    return {
      ...asked(encounter),
      kind: imaging ? ('imaging' as const) : ('procedure' as const),
      description: p.name,
      code: p.code,
      code_system: p.code_system,
      reason_code: p.indication,
      ordered_at: encounter.start_time,
      completed_at: at,
      performed_encounter_id: encounter.encounter_id,
    };
  });
}

/** The first visit to each specialty was asked for in primary care, if there was a visit there within the window. */
function referrals(chart: Chart): Draft[] {
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  let last: EncounterRow | null = null;
  for (const [visit, encounter] of chart.encounterOf) {
    if (isPrimary(visit)) last = encounter;
    else if (visit.kind === 'specialist' && !seen.has(visit.practitioner.specialty)) {
      seen.add(visit.practitioner.specialty);
      if (last === null || encounter.date - last.date > REFERRAL_WINDOW) continue;
      drafts.push({
        ...asked(last),
        kind: 'referral',
        description: `Referral to ${visit.practitioner.specialty}`,
        code: visit.practitioner.taxonomy,
        code_system: 'NUCC',
        reason_code: encounter.reason_code,
        ordered_at: last.end_time,
        completed_at: encounter.start_time,
        performed_encounter_id: encounter.encounter_id,
      });
    }
  }
  return drafts;
}

const PRIMARY: ReadonlySet<string> = new Set(['Family Medicine', 'Internal Medicine', 'Pediatrics']);

function isPrimary(visit: Visit): boolean {
  return PRIMARY.has(visit.practitioner.specialty) && visit.facility.type === 'primary-care';
}
