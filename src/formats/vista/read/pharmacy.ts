// Prescriptions as medications, their fills as dispenses.
import type { Globals } from '../load.ts';
import { ROUTES, STATUS } from '../print/pharmacy.ts';
import { instruction, prescription, refill } from '../spec/pharmacy.ts';
import * as t from '../tables.ts';
import { type FileRecord, recordsOf, reversed, type Take } from './record.ts';

const STATUSES = reversed(STATUS);
const WAYS = reversed(ROUTES);

export function readPharmacy(globals: Globals, take: Take): void {
  for (const m of recordsOf(globals, prescription)) {
    const status = m.code('status', STATUSES);
    const [how] = m.within(instruction);
    take(t.medications, {
      medication_id: m.ien,
      patient_id: m.number('patient'),
      start_date: m.day('issued'),
      end_date: status === 'active' ? null : m.day(status === 'stopped' ? 'cancelled' : 'expires'),
      ndc_code: m.through('drug', 'ndc'),
      route: how === undefined ? '' : how.code('route', WAYS),
      dose: how?.number('dosage') ?? 0,
      frequency: how?.text('schedule').toLowerCase() ?? '',
      status,
      stop_reason: m.maybe('remarks'),
      days_supply: m.number('daysSupply'),
      quantity: m.number('quantity'),
      refills: m.number('refills'),
      practitioner_id: m.number('provider'),
    });
    takeFills(m, take);
  }
}

/** The first fill is the prescription’s own, once it was handed over; the rest are refills. */
function takeFills(m: FileRecord, take: Take): void {
  const of = { patient_id: m.number('patient'), medication_id: m.ien };
  if (m.text('released') !== '')
    take(t.dispenses, {
      ...of,
      date: m.day('released'),
      fill_number: 1,
      days_supply: m.number('daysSupply'),
      quantity: m.number('quantity'),
      ndc_code: m.text('ndc'),
      organization_id: m.number('division'),
    });
  for (const r of m.within(refill))
    take(t.dispenses, {
      ...of,
      date: r.day('date'),
      fill_number: r.ien + 1,
      days_supply: r.number('daysSupply'),
      quantity: r.number('quantity'),
      ndc_code: r.text('ndc'),
      organization_id: r.number('division'),
    });
}
