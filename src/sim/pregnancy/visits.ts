// All visits of a woman's reproductive life within a stretch of it.
import type { Person } from '../person.ts';
import type { Block, CareTeam, Visit } from '../utilisation/visit.ts';
import { deliveryStay } from './delivery.ts';
import { contraceptionVisits, sterilisationVisit } from './family-planning.ts';
import { hysterectomyVisit } from './hysterectomy.ts';
import { obstetricVisits } from './prenatal.ts';
import type { Reproduction } from './reproduction.ts';

/** Stays and operations that keep their day. */
export function reproductiveStays(
  person: Person,
  care: CareTeam,
  { pregnancies, sterilisation, removal }: Reproduction,
  block: Block,
): Visit[] {
  return [
    ...pregnancies.flatMap((p) => deliveryStay(person, care, p, sterilisation, block)),
    ...sterilisationVisit(person, care, sterilisation, block),
    ...hysterectomyVisit(person, care, removal, block),
  ];
}

export function reproductiveVisits(
  person: Person,
  care: CareTeam,
  { pregnancies, spells }: Reproduction,
  block: Block,
): Visit[] {
  return [
    ...pregnancies.flatMap((p) => obstetricVisits(person, care, p, block)),
    ...contraceptionVisits(person, care, spells, block),
  ];
}
