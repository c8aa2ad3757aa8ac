// Notes: one an encounter, every marked word where it is said to be, and nothing said that the record does not hold.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const rng = Rng.root([5, 9]);
const { life } = simulator(rng, makeWorld('us', rng), {
  asOf: dayOf(2025, 1, 1),
  historyYears: 5,
  demographics: {},
  cpt: true,
  include: new Set(['notes']),
});
const lives: Life[] = Array.from({ length: 200 }, (_, i) => life(i + 1));

describe('notes', () => {
  it('are written for every encounter but those of people who left unseen', () => {
    for (const l of lives) {
      const expected = l.encounters.filter((e) => e.disposition !== 'Left without being seen');
      expect(l.notes.map((n) => n.encounter_id)).toEqual(expected.map((e) => e.encounter_id));
    }
  });

  it('hold each marked fact at its place', () => {
    for (const l of lives) {
      const textOf = new Map(l.notes.map((n) => [n.note_id, n.text]));
      for (const e of l.noteEntities)
        expect(textOf.get(e.note_id)!.slice(e.start_offset, e.end_offset)).toBe(e.text);
    }
  });

  it('mark only facts of the record', () => {
    for (const l of lives) {
      const known = {
        condition: new Set([
          ...l.conditions.map((c) => c.icd10_code),
          ...l.encounters.map((e) => e.reason_code),
        ]),
        medication: new Set(l.medications.map((m) => m.rxnorm_code)),
        observation: new Set(l.observations.map((o) => o.loinc_code)),
        procedure: new Set(l.procedures.map((p) => p.code)),
        allergy: new Set(l.allergies.flatMap((a) => [a.rxnorm_code, a.snomed_code, a.substance])),
        symptom: null,
      };
      for (const e of l.noteEntities) if (e.kind !== 'symptom') expect(known[e.kind]!.has(e.code)).toBe(true);
    }
  });

  it('give measured values as they are in the record of that encounter', () => {
    for (const l of lives) {
      const encounterOf = new Map(l.notes.map((n) => [n.note_id, n.encounter_id]));
      for (const e of l.noteEntities.filter((x) => x.kind === 'observation')) {
        const said = l.observations.filter(
          (o) => o.encounter_id === encounterOf.get(e.note_id) && o.loinc_code === e.code,
        );
        const values = said.map((o) => (o.value === null ? o.value_text!.toLowerCase() : String(o.value)));
        expect(
          values.some((v) => e.text.startsWith(v)),
          e.text,
        ).toBe(true);
      }
    }
  });

  it('are in several styles, one to an author', () => {
    const headings = new Set(lives.flatMap((l) => l.notes.map((n) => n.text.split('\n')[2]!.slice(0, 4))));
    expect(headings.size).toBeGreaterThan(3);
    const byAuthor = new Map<number, Set<boolean>>();
    for (const n of lives.flatMap((l) => l.notes)) {
      const soap = n.text.includes('\nSUBJECTIVE\n');
      byAuthor.set(n.practitioner_id, (byAuthor.get(n.practitioner_id) ?? new Set()).add(soap));
    }
    for (const styles of byAuthor.values()) expect(styles.size).toBe(1);
  });
});
