// Provenance: who recorded what, one for each encounter and one for what belongs to none.
import { created, participants } from '../../../codes/fhir.ts';
import { type Chart, COMMA, concept, core, type Desk, fragmentOf, stamped } from '../desk.ts';
import { fragment, members } from '../ink.ts';
import { type Kind, kinds, type Target } from '../sheet.ts';

const TARGETS = fragment(',"target":[');
const RECORDED = fragment('],"recorded":"');
const AUTHOR = fragment(`,"agent":[{${members({ type: concept(participants.author) }).slice(1)},"who":`);
const BEHALF = fragment(',"onBehalfOf":');
const TRANSMITTER = fragment(`},{${members({ type: concept(participants.transmitter) }).slice(1)},"who":`);
const END = fragment('}]');
const ACTIVITY = fragmentOf({ activity: concept(created) });

function onBehalf({ sheet }: Desk, facility: number): void {
  sheet.ink.put(BEHALF);
  sheet.reference(kinds.facility, facility);
}

/** Written last: it points to everything that was written of the life. */
export function provenanceWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const { ink } = sheet;
  const head = stamped(desk, [core('provenance')]);
  const facilityOf = new Map(desk.world.practitioners.map((p) => [p.id, p.facility]));
  const write = (
    kind: Kind,
    n: number,
    targets: readonly Target[],
    recorded: () => void,
    author: number,
    facility: number,
  ) => {
    sheet.open(kind, n, head);
    ink.put(TARGETS);
    for (const [k, [type, id]] of targets.entries()) {
      sheet.room();
      if (k > 0) ink.mark(COMMA);
      sheet.reference(type, id);
    }
    ink.put(RECORDED);
    recorded();
    ink.put(ACTIVITY);
    desk.referred.practitioners.add(author);
    desk.referred.facilities.add(facility);
    ink.put(AUTHOR);
    sheet.reference(kinds.practitioner, author);
    onBehalf(desk, facility);
    ink.put(TRANSMITTER);
    sheet.reference(kinds.facility, facility);
    onBehalf(desk, facility);
    ink.put(END);
    sheet.close();
  };
  const updated = fragment(`${desk.updated}"`);
  return (chart: Chart) => {
    for (const { row, clock, targets } of chart.visits.values())
      write(
        kinds.encounterProvenance,
        row.encounter_id,
        targets,
        () => {
          ink.time(row.end_time);
          ink.put(clock.zone(row.end_time));
        },
        row.practitioner_id,
        row.organization_id,
      );
    const { primary_care_id } = chart.life.patient;
    const recorded = () => ink.put(updated);
    write(
      kinds.provenance,
      chart.patient,
      chart.others,
      recorded,
      primary_care_id,
      facilityOf.get(primary_care_id)!,
    );
  };
}
