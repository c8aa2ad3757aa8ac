// Coverage: spans of insurance, and the spans in which a person pays for itself.
import type { CoverageRow } from '../../../clinical/tables.ts';
import {
  coverageClasses,
  coverageKinds,
  identifierTypes,
  selfPay,
  subscribers,
} from '../../../codes/fhir.ts';
import { type Chart, carin, concept, core, type Desk, stamped } from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { SID } from './person.ts';

const MEMBER = fragment(
  `,"identifier":[{${members({ type: concept(identifierTypes.member), system: SID.member }).slice(1)},"value":`,
);
const END_MEMBER = fragment('}]');
const SUBSCRIBER = fragment(',"subscriberId":');
/** Status, kind, relation, plan and rank: few combinations. */
const SAME = cached((k: string) => {
  const [status, kind, relation, plan, payer, order] = k.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return members({
    status,
    type: kind === 'Uninsured' ? concept(selfPay, kind) : concept(coverageKinds[kind], kind),
    relationship: concept(subscribers[relation]),
    order: Number(order),
    ...(kind === 'Uninsured'
      ? {}
      : {
          class: [
            { type: concept(coverageClasses.group), value: `G${payer}`, name: `Group of payer ${payer}` },
            { type: concept(coverageClasses.plan), value: plan, name: plan },
          ],
        }),
  });
});
const PERIOD = fragment(',"period":{"start":"');
const END = fragment('","end":"');
const CLOSE = fragment('"}');
const PAYOR = fragment(',"payor":[');
const END_LIST = fragment(']');

export function coverageWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const insured = stamped(desk, [core('coverage'), carin('Coverage')]);
  const own = stamped(desk, []);
  return (chart) => {
    for (const c of chart.life.coverage) {
      const ink = sheet.open(kinds.coverage, c.coverage_id, c.member_id === null ? own : insured);
      if (c.member_id !== null) {
        ink.put(MEMBER);
        ink.text(c.member_id);
        ink.put(END_MEMBER);
        ink.put(SUBSCRIBER);
        ink.text(c.member_id);
      }
      const status = c.end_date !== null && c.end_date < desk.asOf ? 'cancelled' : 'active';
      ink.put(
        SAME(
          `${status}|${c.kind}|${c.relationship}|${c.plan}|${c.payer_id}|${c.priority === 'primary' ? 1 : 2}`,
        ),
      );
      sheet.refer('beneficiary', kinds.patient, chart.patient);
      ink.put(PERIOD);
      ink.day(c.start_date);
      if (c.end_date !== null) {
        ink.put(END);
        ink.day(c.end_date);
      }
      ink.put(CLOSE);
      ink.put(PAYOR);
      if (c.member_id === null) sheet.reference(kinds.patient, chart.patient);
      else {
        desk.referred.payers.add(c.payer_id);
        sheet.reference(kinds.payer, c.payer_id);
      }
      ink.put(END_LIST);
      sheet.close();
      chart.others.push([kinds.coverage, c.coverage_id]);
    }
  };
}

/** The span under which a payer was asked on a day; the nearest one of the payer, or of anyone, where none holds. */
export function coverageOn(chart: Chart, payer: number, day: number): CoverageRow | undefined {
  const { coverage } = chart.life;
  return (
    coverage.find(
      (c) => c.payer_id === payer && c.start_date <= day && (c.end_date === null || c.end_date >= day),
    ) ??
    coverage.findLast((c) => c.payer_id === payer) ??
    coverage.at(-1)
  );
}
