// Orders: OML^O21 for the laboratory, ORM^O01 (OMG^O19 from 2.7) for the rest.
import type { OrderRow } from '../../clinical/extra-tables.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import { atVisit, diagnosis, ofVisit } from './admission.ts';
import { PRIORITY, SYSTEM } from './local-tables.ts';
import type { Message } from './message.ts';
import { entity, oldTiming, practitioner } from './person.ts';
import { type Add, type Moment, RANK, type Told } from './scene.ts';

export function orders(told: Told, add: Add): void {
  for (const order of told.life.orders) {
    const e = told.encounters.get(order.encounter_id);
    if (e === undefined) continue;
    const type = typeOf(told, order);
    add(
      ofVisit(e, {
        time: order.ordered_at,
        rank: RANK.order,
        family: 'ORM',
        type,
        row: order.order_id,
        body: (m) => {
          atVisit(m, told, e, order.ordered_at);
          writeOrder(m, told, order, type[0]);
        },
      }),
    );
  }
}

function typeOf({ scene }: Told, order: OrderRow): Moment['type'] {
  if (order.kind === 'laboratory' && scene.oml && scene.version.ownTriggers) return ['OML', 'O21', 'OML_O21'];
  return scene.version.withdrawn ? ['OMG', 'O19', 'OMG_O19'] : ['ORM', 'O01', 'ORM_O01'];
}

function writeOrder(m: Message, told: Told, order: OrderRow, code: string): void {
  const { scene } = told;
  m.segment('ORC').field(1).text('NW');
  entity(m.field(2), order.order_id);
  const [priority, words] = PRIORITY[order.priority];
  oldTiming(m, scene, 7, order.ordered_at, priority);
  m.field(9).time(order.ordered_at);
  practitioner(m.field(12), scene, order.practitioner_id);
  const apart = code !== 'ORM' && scene.version.timing;
  if (apart) m.segment('TQ1').field(1).whole(1).field(9).coded(priority, words, 'HL70485');
  m.segment('OBR').field(1).whole(1);
  entity(m.field(2), order.order_id);
  m.field(4).coded(order.code, order.description, SYSTEM[order.code_system]!);
  practitioner(m.field(16), scene, order.practitioner_id);
  m.field(24).text(order.kind === 'laboratory' ? 'LAB' : order.kind === 'imaging' ? 'RAD' : null);
  if (!apart) m.field(27).component(6).text(priority);
  const why = icd10cm.entries.get(order.reason_code)?.display ?? null;
  m.field(31).coded(order.reason_code, why, 'I10C');
  diagnosis(m, 1, order.reason_code, why, Math.floor(order.ordered_at / 86_400), 'W');
}
