// The care that lives hold in the window, cut into pieces that belong together: a stay with its emergency visit and its returns.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow as Lived, ProcedureRow } from '../../clinical/tables.ts';
import { type Procedure, procedureNamed } from '../../codes/procedures.ts';
import { comorbidityOf } from './comorbidities.ts';
import { isWinter } from './settings.ts';
import type { Comorbidity, EncounterType } from './tables.ts';

/** One encounter of a life as the network sees it. */
export interface Contact {
  readonly life: Life;
  readonly lived: Lived;
  readonly type: EncounterType;
  readonly procedures: readonly Done[];
  /** Diagnoses that the network may know. */
  readonly secondary: readonly string[];
  /** Of stays: the stay that this one is a return from. */
  readonly index: Contact | null;
}

/** A procedure with its kind; null where the name is not in the catalog. */
export interface Done {
  readonly row: ProcedureRow;
  readonly kind: Procedure | null;
}

/** Contacts that the network has together or not at all. */
export interface Piece {
  readonly contacts: readonly Contact[];
  readonly type: EncounterType;
  readonly winter: number;
  /** Stays that are returns. */
  readonly returns: number;
  readonly stays: number;
  /** An operation is among them. */
  readonly operated: boolean;
  /** Uniform draw that decides its turn. */
  readonly key: number;
}

const READMITTED_WITHIN = 30;

/** All pieces of a life, in time order. Contacts about an illness that the network does not list are not among them. */
export function piecesOf(life: Life, listed: readonly Comorbidity[], rng: Rng): readonly Piece[] {
  const procedures = proceduresOf(life);
  const eligible = (code: string) => {
    const illness = comorbidityOf(code);
    return illness === null || listed.includes(illness);
  };
  const contactOf = (lived: Lived, index: Contact | null): Contact => ({
    life,
    lived,
    type: typeOf(lived),
    procedures: procedures.get(lived.encounter_id) ?? [],
    secondary: [...new Set(lived.related_conditions.split('|'))].filter(
      (code) => code !== '' && code !== lived.reason_code && eligible(code),
    ),
    index,
  });
  const all = [...life.encounters].sort(
    (a, b) => a.start_time - b.start_time || a.encounter_id - b.encounter_id,
  );
  const chains = chainsOf(all);
  const chained = new Set(chains.flat());
  const groups = [...chains, ...all.filter((e) => !chained.has(e)).map((e) => [e])].filter((group) =>
    group.every((e) => eligible(e.reason_code)),
  );
  return groups.map((group) => pieceOf(group, contactOf, rng));
}

function proceduresOf(life: Life): ReadonlyMap<number, Done[]> {
  const found = new Map<number, Done[]>();
  for (const row of life.procedures) {
    const done = { row, kind: procedureNamed(row.name) ?? null };
    const list = found.get(row.encounter_id);
    if (list) list.push(done);
    else found.set(row.encounter_id, [done]);
  }
  return found;
}

/** Stays no more than 30 days apart, each with the emergency visit that led to it. */
function chainsOf(all: readonly Lived[]): Lived[][] {
  const byId = new Map(all.map((e) => [e.encounter_id, e]));
  const chains: Lived[][] = [];
  let last: Lived | null = null;
  for (const stay of all) {
    if (stay.encounter_class !== 'IMP') continue;
    const arrival = stay.parent_encounter_id === null ? undefined : byId.get(stay.parent_encounter_id);
    const members = arrival === undefined ? [stay] : [arrival, stay];
    if (last !== null && daysBetween(last, stay) <= READMITTED_WITHIN)
      chains[chains.length - 1]!.push(...members);
    else chains.push(members);
    last = stay;
  }
  return chains;
}

const dayOfTime = (seconds: number) => Math.floor(seconds / SECONDS_PER_DAY);

/** Days from the end of one stay to the beginning of the next. */
export function daysBetween(stay: Lived, next: Lived): number {
  return dayOfTime(next.start_time) - dayOfTime(stay.end_time);
}

function pieceOf(
  group: readonly Lived[],
  contactOf: (lived: Lived, index: Contact | null) => Contact,
  rng: Rng,
): Piece {
  const contacts: Contact[] = [];
  let last: Contact | null = null;
  for (const lived of group) {
    const stay = lived.encounter_class === 'IMP';
    const contact = contactOf(lived, stay && last !== null && isReturn(last.lived, lived) ? last : null);
    contacts.push(contact);
    if (stay) last = contact;
  }
  const stays = contacts.filter((c) => c.type === 'Inpatient');
  return {
    contacts,
    type: stays.length > 0 ? 'Inpatient' : contacts[0]!.type,
    winter: contacts.filter((c) => isWinter(c.lived.date)).length,
    stays: stays.length,
    returns: stays.filter((c) => c.index !== null).length,
    operated: contacts.some((c) => c.procedures.some(isOperation)),
    key: rng.at('patient', group[0]!.patient_id, 'captured', group[0]!.encounter_id).float(),
  };
}

/** An unplanned stay within 30 days of a discharge alive. Someone moved to another hospital has not come back. */
function isReturn(before: Lived, stay: Lived): boolean {
  const days = daysBetween(before, stay);
  return (
    days >= 0 &&
    days <= READMITTED_WITHIN &&
    before.disposition !== 'Expired' &&
    before.disposition !== 'Transferred' &&
    !isPlanned(stay)
  );
}

/** Operations by appointment and births are planned; what begins in the emergency department is not. */
export function isPlanned(stay: Lived): boolean {
  return stay.parent_encounter_id === null && stay.type !== 'Hospital Stay';
}

export function isOperation({ kind }: Done): boolean {
  return kind !== null && (kind.setting === 'outpatient surgery' || OPERATIONS.has(kind.key));
}

/** What is done in hospital and is an operation, rather than a drug, a measure or a birth. */
const OPERATIONS = new Set(
  'appendectomy cholecystectomy knee-replacement hip-replacement hip-fracture-repair pci cabg gastric-bypass sleeve-gastrectomy tavr aortic-valve-replacement pacemaker-implant icd-implant cerebral-thrombectomy leg-amputation thyroidectomy kidney-transplant hysterectomy-open heart-defect-repair liver-transplant ileocaecal-resection total-colectomy sigmoid-resection deep-brain-stimulation mastectomy axillary-dissection prostatectomy colectomy rectal-resection lung-lobectomy cystectomy hysterectomy radical-hysterectomy ovarian-debulking nephrectomy pancreas-resection liver-resection lumbar-fusion'.split(
    ' ',
  ),
);

function typeOf(lived: Lived): EncounterType {
  switch (lived.encounter_class) {
    case 'IMP':
      return 'Inpatient';
    case 'EMER':
      return 'Emergency';
    case 'VR':
      return 'Telehealth';
    case 'AMB':
      return lived.type === 'Urgent Care' ? 'Urgent Care' : 'Outpatient';
  }
}
