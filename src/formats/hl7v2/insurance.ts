// IN1: who pays, by the coverage of a day.
import type { Day } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import type { CoverageRow } from '../../clinical/tables.ts';
import { AUTHORITY } from './local-tables.ts';
import type { Message } from './message.ts';
import type { Told } from './scene.ts';

/** Table 0063. */
const RELATION = {
  self: ['SEL', 'Self'],
  spouse: ['SPO', 'Spouse'],
  child: ['CHD', 'Child'],
} as const;

/** Spans in force on a day, the primary first; self-pay is no coverage. */
export function coverageAt(life: Life, day: Day): readonly CoverageRow[] {
  return life.coverage
    .filter(
      (c) => c.kind !== 'Uninsured' && c.start_date <= day && (c.end_date === null || c.end_date >= day),
    )
    .sort((a, b) => (a.priority === b.priority ? 0 : a.priority === 'primary' ? -1 : 1));
}

export function writeInsurance(m: Message, { scene, life }: Told, spans: readonly CoverageRow[]): void {
  spans.forEach((c, i) => {
    const payer = scene.payers.get(c.payer_id);
    const [relation, words] = RELATION[c.relationship];
    m.segment('IN1')
      .field(1)
      .whole(i + 1)
      .field(2)
      .coded(c.plan, c.plan, 'L');
    m.field(3).whole(c.payer_id).component(4).text(AUTHORITY).component(5).text('XX');
    m.field(4).text(payer?.name ?? c.kind);
    m.field(12).day(c.start_date).field(13).day(c.end_date);
    if (c.relationship === 'self') {
      const { last_name, first_name } = life.patient;
      m.field(16).text(last_name).component(2).text(first_name);
    }
    m.field(17).coded(relation, words, 'HL70063');
    m.field(22)
      .text(c.priority === 'primary' ? '1' : '2')
      .field(36)
      .text(c.member_id);
  });
}
