// Fills at the pharmacy: each prescription is filled, refilled late or early enough, until it ends.
import type { Day } from '../../base/days.ts';
import type { MedicationRow } from '../../clinical/tables.ts';
import type { World } from '../../world/world.ts';
import { type Chart, rowId } from './chart.ts';

/** Given by a nurse, not handed over by a pharmacist. */
const ADMINISTERED: ReadonlySet<string> = new Set(['intravenous', 'intramuscular']);

/**
 * Fills of all prescriptions. The gap after a supply has run out is drawn so that the share of days covered is the prescription's
 * `adherence`; single gaps vary (exponential), as refill gaps do.
 */
export function writeDispenses(chart: Chart, world: World): void {
  const pharmacy = world.facilityAt(chart.person.place, 'pharmacy', chart.person.household).id;
  const rows = chart.life.dispenses;
  for (const order of chart.life.medications) {
    if (ADMINISTERED.has(order.route)) continue;
    for (const { day, number, late } of fillsOf(chart, order)) {
      if (day < chart.from) continue;
      rows.push({
        dispense_id: 0,
        patient_id: chart.person.number,
        medication_id: order.medication_id,
        date: day,
        fill_number: number,
        days_supply: order.days_supply,
        quantity: order.quantity,
        ndc_code: order.ndc_code,
        gap_days: late,
        organization_id: pharmacy,
      });
    }
  }
  rows.sort((a, b) => a.date - b.date || a.medication_id - b.medication_id);
  rows.forEach((row, i) => {
    (row as { dispense_id: number }).dispense_id = rowId(chart, i);
  });
}

interface Fill {
  readonly day: Day;
  readonly number: number;
  /** Days without supply before it. */
  readonly late: number;
}

function* fillsOf(chart: Chart, order: MedicationRow): Generator<Fill> {
  const rng = chart.person.rng.at('fills', order.rxnorm_code, order.start_date);
  const last = order.end_date ?? chart.end;
  const ongoing = order.refills > 0 || order.end_date === null;
  // Nine of ten first fills are picked up on the day or the next (Fischer 2010, J Gen Intern Med 25:284, shape: assumption).
  let day = order.start_date + (rng.chance(0.9) ? rng.int(0, 1) : rng.int(2, 6));
  const gap = order.days_supply * (1 / Math.max(order.adherence, 0.1) - 1);
  for (let number = 1, late = day - order.start_date; day <= last; number++) {
    yield { day, number, late };
    if (!ongoing) return;
    late = Math.round(rng.exponential() * gap);
    day += order.days_supply + late;
  }
}
