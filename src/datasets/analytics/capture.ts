// Which of its patients' care the network has: as many encounters as asked for, by kind and season, chains of stays kept whole.
import { fail } from '../../base/errors.ts';
import type { Contact, Piece } from './care.ts';
import type { Choices } from './settings.ts';
import type { EncounterType } from './tables.ts';

export interface Wanted {
  readonly encounters: number;
  readonly mix: Choices['mix'];
  readonly readmissionRate: number;
  /** Share of encounters in winter. */
  readonly winterShare: number;
}

/** The share of encounters that fall in winter when a day of winter has `surge` times the encounters of another. */
export function winterShareOf(days: number, winter: number, surge: number): number {
  return (surge * winter) / (surge * winter + days - winter);
}

/**
 * Exactly `wanted.encounters` contacts out of the pieces of a group. Stays first, with as many returns as the rate says; then
 * emergencies, urgent care and telehealth by their shares; what is left is outpatient care, chosen so that the seasons come out.
 */
export function capture(pieces: readonly Piece[], wanted: Wanted, persons: number): readonly Contact[] {
  const choice = new Selection(wanted);
  chooseStays(choice, pieces, wanted);
  for (const type of ['Emergency', 'Urgent Care', 'Telehealth'] as const)
    chooseSingles(
      choice,
      ofType(pieces, type),
      Math.round(wanted.encounters * wanted.mix[type]) - choice.countOf(type),
    );
  chooseSingles(choice, ofType(pieces, 'Outpatient'), choice.left);
  // Where outpatient care does not suffice, whatever there is.
  chooseSingles(
    choice,
    pieces.filter((p) => p.contacts.length === 1 && !choice.has(p)),
    choice.left,
  );
  for (const piece of pieces)
    if (!choice.has(piece) && piece.contacts.length <= choice.left) choice.take(piece);
  if (choice.left > 0) refuseVolume(wanted.encounters, wanted.encounters - choice.left, persons);
  return choice.contacts;
}

/** What has been chosen so far. */
class Selection {
  readonly contacts: Contact[] = [];
  winter = 0;
  private readonly chosen = new Set<Piece>();
  private readonly counts = new Map<EncounterType, number>();
  private readonly wanted: Wanted;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
  }

  get left(): number {
    return this.wanted.encounters - this.contacts.length;
  }

  /** Encounters in winter that are still to come. */
  get winterLeft(): number {
    return Math.round(this.wanted.encounters * this.wanted.winterShare) - this.winter;
  }

  has(piece: Piece): boolean {
    return this.chosen.has(piece);
  }

  countOf(type: EncounterType): number {
    return this.counts.get(type) ?? 0;
  }

  take(piece: Piece): void {
    this.chosen.add(piece);
    this.winter += piece.winter;
    for (const contact of piece.contacts) {
      this.contacts.push(contact);
      this.counts.set(contact.type, this.countOf(contact.type) + 1);
    }
  }
}

function ofType(pieces: readonly Piece[], type: EncounterType): readonly Piece[] {
  return pieces.filter((p) => p.type === type);
}

/** A hospital is where operations are: a piece with one comes this much earlier (assumption). */
const OPERATED_EARLIER = 0.35;

function turnOf(piece: Piece): number {
  return piece.operated ? piece.key * OPERATED_EARLIER : piece.key;
}

/** Chains with returns until the rate is met, single stays for the rest. */
function chooseStays(
  choice: Selection,
  pieces: readonly Piece[],
  { encounters, mix, readmissionRate }: Wanted,
): void {
  const stays = Math.round(encounters * mix.Inpatient);
  const inTurn = ofType(pieces, 'Inpatient')
    .filter((p) => p.contacts.length <= encounters)
    .sort((a, b) => turnOf(a) - turnOf(b));
  const supply = inTurn.reduce((sum, p) => sum + p.stays, 0);
  const returns = Math.round(Math.min(stays, supply) * readmissionRate);
  let [taken, returned] = [0, 0];
  for (const piece of inTurn) {
    if (piece.returns === 0 || returned + piece.returns > returns || taken + piece.stays > stays) continue;
    if (piece.contacts.length > choice.left) continue;
    choice.take(piece);
    taken += piece.stays;
    returned += piece.returns;
  }
  // Fewer stays rather than another rate, where lives hold too few returns.
  const most = readmissionRate === 0 ? stays : Math.min(stays, Math.round(returned / readmissionRate));
  for (const piece of inTurn) {
    if (piece.returns > 0 || taken + piece.stays > most || piece.contacts.length > choice.left) continue;
    choice.take(piece);
    taken += piece.stays;
  }
}

/** Single contacts in turn, the winter's share of them from winter. */
function chooseSingles(choice: Selection, pieces: readonly Piece[], count: number): void {
  const free = pieces
    .filter((p) => p.contacts.length === 1 && !choice.has(p))
    .sort((a, b) => turnOf(a) - turnOf(b));
  const wanted = Math.min(count, choice.left, free.length);
  if (wanted <= 0) return;
  const winter = free.filter((p) => p.winter > 0);
  const rest = free.filter((p) => p.winter === 0);
  const share = choice.winterLeft / Math.max(1, choice.left);
  const cold = Math.min(
    winter.length,
    Math.max(0, wanted - rest.length, Math.round(wanted * Math.min(1, Math.max(0, share)))),
  );
  for (const piece of winter.slice(0, cold)) choice.take(piece);
  for (const piece of rest.slice(0, wanted - cold)) choice.take(piece);
}

function refuseVolume(encounters: number, found: number, persons: number): never {
  return fail('SPEC_CONFLICT', {
    first: `${encounters} encounters of ${persons} persons`,
    second: `the ${found} that the network can see of their care`,
    help: 'Ask for fewer --encounters, for more --patients, or for more --history-years.',
  });
}
