// Pharmacy claims: fills of prescriptions for illnesses that the network knows of, after a visit to it.
import type { Day } from '../../../base/days.ts';
import type { Life } from '../../../clinical/life.ts';
import { comorbidityOf } from '../comorbidities.ts';
import type { Comorbidity } from '../tables.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './draft.ts';
import { blank } from './lines.ts';
import { fillPrice } from './prices.ts';

/** Fills of a person in the window, each under the last visit before it; `visits` are in time order. */
export function fillsOf(
  life: Life,
  visits: readonly Visit[],
  listed: readonly Comorbidity[],
  from: Day,
): Draft[] {
  if (visits.length === 0) return [];
  const orders = new Map(life.medications.map((m) => [m.medication_id, m]));
  const first = Math.max(from, visits[0]!.contact.lived.date);
  return life.dispenses.flatMap((d) => {
    const order = orders.get(d.medication_id);
    if (order === undefined || d.date < first) return [];
    const illness = comorbidityOf(order.indication_code);
    if (illness !== null && !listed.includes(illness)) return [];
    const { range, brand } = fillPrice(d.ndc_code, d.days_supply);
    const draft: Draft = {
      ...blank(lastBefore(visits, d.date)),
      type: 'Pharmacy',
      day: d.date,
      serviceLine: 'Pharmacy',
      place: '01',
      price: range,
      diagnosis: order.indication_code,
      sharing: brand ? 'brand' : 'generic',
      fill: { ndc: d.ndc_code, days: d.days_supply, number: d.fill_number },
      address: `fill ${d.dispense_id}`,
    };
    return [draft];
  });
}

function lastBefore(visits: readonly Visit[], day: Day): Visit {
  let found = visits[0]!;
  for (const visit of visits) {
    if (visit.contact.lived.date > day) break;
    found = visit;
  }
  return found;
}
