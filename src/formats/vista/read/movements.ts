// Movements of inpatients: an entry for each bed, each until the next.
import type { Globals } from '../load.ts';
import { UNITS } from '../numbers.ts';
import { movement } from '../spec/inpatient.ts';
import * as t from '../tables.ts';
import { type FileRecord, recordsOf, type Take } from './record.ts';

const [ADMISSION, TRANSFER, DISCHARGE] = ['1', '2', '3'];
const UNIT = new Map(UNITS.map((unit) => [unit.toUpperCase(), unit] as const));

export function readMovements(globals: Globals, take: Take): void {
  const stays = new Map<number, FileRecord[]>();
  for (const m of recordsOf(globals, movement)) {
    if (![ADMISSION, TRANSFER, DISCHARGE].includes(m.text('transaction'))) continue;
    const of = m.number('admission');
    const there = stays.get(of);
    if (there === undefined) stays.set(of, [m]);
    else there.push(m);
  }
  for (const stay of stays.values()) {
    // A stay is told in the order of time; two movements of one second in that of their numbers, the discharge last.
    const rank = (m: FileRecord) => (m.text('transaction') === DISCHARGE ? 1 : 0);
    stay.sort((a, b) => a.time('time') - b.time('time') || rank(a) - rank(b) || a.ien - b.ien);
    const encounter = stay[0]!.number('visit');
    stay.forEach((m, k) => {
      if (m.text('transaction') === DISCHARGE) return;
      const bed = m.through('bed', 'name').replace(/^\d+-/, '');
      const unit = m.through('ward', 'name').replace(/ \d+$/, '');
      take(t.movements, {
        movement_id: m.ien,
        patient_id: m.number('patient'),
        encounter_id: encounter,
        sequence: k + 1,
        event: m.text('transaction') === ADMISSION ? 'admission' : 'transfer',
        unit: UNIT.get(unit) ?? m.bad('ward', 'a ward of a known unit'),
        room: bed.split('-')[0]!,
        bed,
        start_time: m.time('time'),
        end_time: (stay[k + 1] ?? m).time('time'),
      });
    });
  }
}
