// Pharmacy claims: fills of prescriptions for illnesses that the network knows of, after a visit to it.
import type { Day } from '../../../base/days.ts';
import type { DispenseRow } from '../../../clinical/extra-tables.ts';
import type { Life } from '../../../clinical/life.ts';
import { comorbidityOf } from '../comorbidities.ts';
import type { Comorbidity } from '../tables.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './draft.ts';
import { blank } from './lines.ts';
import { fillPrice } from './prices.ts';

/** A fill that may be billed: a person has many more of them than the network has claims, so that it is not yet a draft. */
export interface Fill {
  readonly visit: Visit;
  readonly address: string;
  readonly line: number;
  readonly dispense: DispenseRow;
  readonly diagnosis: string;
}

/** Fills of a person in the window, each under the last visit before it; `visits` are in time order. */
export function fillsOf(
  life: Life,
  visits: readonly Visit[],
  listed: readonly Comorbidity[],
  from: Day,
): Fill[] {
  const fills: Fill[] = [];
  if (visits.length === 0) return fills;
  const known = new Map<number, string>();
  for (const { medication_id, indication_code } of life.medications) {
    const illness = comorbidityOf(indication_code);
    if (illness === null || listed.includes(illness)) known.set(medication_id, indication_code);
  }
  const first = Math.max(from, visits[0]!.contact.lived.date);
  for (const dispense of life.dispenses) {
    const diagnosis = known.get(dispense.medication_id);
    if (diagnosis === undefined || dispense.date < first) continue;
    const visit = lastBefore(visits, dispense.date);
    fills.push({ visit, address: `fill ${dispense.dispense_id}`, line: 1, dispense, diagnosis });
  }
  return fills;
}

export function fillLine({ visit, address, line, dispense, diagnosis }: Fill): Draft {
  const { range, brand } = fillPrice(dispense.ndc_code, dispense.days_supply);
  return {
    ...blank(visit),
    type: 'Pharmacy',
    day: dispense.date,
    serviceLine: 'Pharmacy',
    place: '01',
    price: range,
    diagnosis,
    sharing: brand ? 'brand' : 'generic',
    fill: { ndc: dispense.ndc_code, days: dispense.days_supply, number: dispense.fill_number },
    address,
    line,
  };
}

function lastBefore(visits: readonly Visit[], day: Day): Visit {
  let found = visits[0]!;
  for (const visit of visits) {
    if (visit.contact.lived.date > day) break;
    found = visit;
  }
  return found;
}
