// The hospital itself: every specialty has a ward, every shift a doctor and a nurse, and everyone on the staff works.
import type { Part } from '../../../schema/batch.ts';
import type { Check } from '../../../schema/fold.ts';
import type { Tally } from '../../../schema/tally.ts';
import { ROLES, SHIFTS, SPECIALTIES } from '../tables.ts';
import { type Counts, claim, count, joinedCheck, numbers, specialtiesIn, wordsOf } from './rows.ts';

export function hospitalChecks(): readonly Check[] {
  return [specialtyCheck(), staffedCheck(), assignedCheck(), onePlaceCheck()];
}

const nothing = () => null;

function specialtyCheck(): Check {
  return joinedCheck(
    claim('wards', 'specialty', 'all_there', 'each of the seven specialties has a ward'),
    nothing,
    (part) => specialtiesIn(part, SPECIALTIES),
    (_, hospital, tally) => {
      const there = new Set(hospital.flat().map(([, s]) => s!));
      if (there.size === 0) return;
      for (const [s, name] of SPECIALTIES.entries())
        count(tally, 1, s, there.has(s) ? null : `${name} has none`);
    },
  );
}

/** Assignments as [staff, ward, number of the shift]. */
function assignmentsIn(part: Part): Counts {
  const batch = part.get('staff_assignments');
  if (batch === undefined) return [];
  const [staff, ward, shift] = [
    numbers(batch, 'staff_id'),
    numbers(batch, 'ward_id'),
    wordsOf(batch, 'shift'),
  ];
  return Array.from({ length: batch.rows }, (_, i) => [
    staff[i]!,
    ward[i]!,
    (SHIFTS as readonly string[]).indexOf(shift(i)),
  ]);
}

/** Staff as [staff, number of the role]. */
function staffIn(part: Part): Counts {
  const batch = part.get('staff');
  if (batch === undefined) return [];
  const [ids, role] = [numbers(batch, 'staff_id'), wordsOf(batch, 'role')];
  return Array.from({ length: batch.rows }, (_, i) => [
    ids[i]!,
    (ROLES as readonly string[]).indexOf(role(i)),
  ]);
}

interface Plan {
  readonly wards: readonly number[];
  readonly roles: ReadonlyMap<number, number>;
  readonly assignments: Counts;
}

type PlanPart = readonly [wards: Counts, staff: Counts, assignments: Counts];

/** A check of the staff plan as a whole. */
function planCheck(
  column: string,
  aspect: string,
  doc: string,
  judge: (plan: Plan, tally: Tally) => void,
): Check {
  return joinedCheck(
    claim('staff_assignments', column, aspect, doc),
    nothing,
    (part): PlanPart => [specialtiesIn(part, SPECIALTIES) ?? [], staffIn(part), assignmentsIn(part)],
    (_, parts, tally) =>
      judge(
        {
          wards: parts.flatMap(([wards]) => wards.map(([ward]) => ward!)),
          roles: new Map(parts.flatMap(([, staff]) => staff.map(([id, role]) => [id!, role!] as const))),
          assignments: parts.flatMap(([, , assignments]) => assignments),
        },
        tally,
      ),
  );
}

function staffedCheck(): Check {
  const doc = 'each shift of each ward has a doctor and a nurse';
  return planCheck('shift', 'staffed', doc, ({ wards, roles, assignments }, tally) => {
    const there = new Set(assignments.map(([staff, ward, shift]) => `${ward} ${shift} ${roles.get(staff!)}`));
    for (const ward of wards)
      SHIFTS.forEach((shift, s) => {
        for (const role of ['Doctor', 'Nurse'] as const)
          count(
            tally,
            1,
            ward,
            there.has(`${ward} ${s} ${ROLES.indexOf(role)}`)
              ? null
              : `ward_id=${ward} has no ${role} by ${shift}`,
          );
      });
  });
}

function assignedCheck(): Check {
  const doc = 'everyone on the staff has an assignment';
  return planCheck('staff_id', 'assigned', doc, ({ roles, assignments }, tally) => {
    const working = new Set(assignments.map(([staff]) => staff!));
    for (const id of roles.keys()) count(tally, 1, id, working.has(id) ? null : `staff_id=${id} has none`);
  });
}

function onePlaceCheck(): Check {
  const doc = 'nobody is assigned twice to the same shift';
  return planCheck('shift', 'one_place', doc, ({ assignments }, tally) => {
    const seen = new Set<string>();
    for (const [staff, , shift] of assignments) {
      const when = `${staff} ${shift}`;
      count(tally, 1, staff!, seen.has(when) ? `staff_id=${staff}, ${SHIFTS[shift!]} again` : null);
      seen.add(when);
    }
  });
}
