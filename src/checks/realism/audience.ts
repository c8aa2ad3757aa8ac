// All watchers of a walk, sorted once by what they want to see.
import { analyteNames } from './analytes.ts';
import { type Diagnosis, NEVER, type Person, type Stratum, type Visit } from './person.ts';
import type { Reading, ReadingWatch, Watch } from './watch.ts';

/** A wish to see readings, with nothing left open; class '' is any. */
export interface Wish {
  readonly class: string;
  readonly from: number;
  readonly to: number;
  see(r: Reading, p: Person): void;
}

export type SeeVisit = (v: Visit, p: Person) => void;

export interface Audience {
  /** By encounter class. */
  readonly visits: Readonly<Record<string, readonly SeeVisit[]>>;
  readonly diagnoses: readonly ((d: Diagnosis, p: Person) => void)[];
  readonly finds: readonly ((d: Diagnosis, p: Person) => void)[];
  /** By position of the analyte. */
  readonly readings: readonly (readonly Wish[])[];
  person(p: Person): void;
  close(): void;
}

/** Sort watchers by what they want to see. They live as long as the audience, and so do the sums they add to. */
export function audienceOf(watches: readonly Watch[]): Audience {
  const visits = (key: 'office' | 'emergency' | 'stay' | 'telehealth') =>
    watches.flatMap((w) => (w[key] === undefined ? [] : [w[key].bind(w)]));
  const wishes = watches.flatMap((w) => w.readings ?? []);
  const totals = watches.flatMap((w) => w.totals ?? []);
  const closing = watches.filter((w) => w.close !== undefined);
  return {
    visits: {
      AMB: visits('office'),
      EMER: visits('emergency'),
      IMP: visits('stay'),
      VR: visits('telehealth'),
    },
    diagnoses: watches.flatMap((w) => (w.diagnosis === undefined ? [] : [w.diagnosis.bind(w)])),
    finds: watches.flatMap((w) => (w.found === undefined ? [] : [w.found.bind(w)])),
    readings: analyteNames.map((name) => wishes.filter((w) => w.analyte === name).map(wishOf)),
    person: byStratum(watches),
    close() {
      for (const t of totals) if (t.x !== 0 || t.y !== 0) t.close();
      for (const w of closing) w.close!();
    },
  };
}

function wishOf(w: ReadingWatch): Wish {
  return { class: w.class ?? '', from: w.from ?? 0, to: w.to ?? NEVER, see: w.see.bind(w) };
}

/** Shows a person to the watchers, asking for each stratum once. */
function byStratum(watches: readonly Watch[]): (p: Person) => void {
  const groups = new Map<
    string,
    { readonly of: Stratum | undefined; readonly see: ((p: Person) => void)[] }
  >();
  for (const w of watches) {
    if (w.person === undefined) continue;
    const { of } = w;
    const key = of === undefined ? '' : `${of.sex} ${of.from} ${of.to}`;
    if (!groups.has(key)) groups.set(key, { of, see: [] });
    groups.get(key)!.see.push(w.person.bind(w));
  }
  const list = [...groups.values()];
  return (p) => {
    for (const { of, see } of list) if (of === undefined || isIn(of, p)) for (const f of see) f(p);
  };
}

function isIn(s: Stratum, p: Person): boolean {
  return p.alive && p.age >= s.from && p.age <= s.to && (s.sex === null || s.sex === p.sex);
}
