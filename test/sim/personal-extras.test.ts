// Extras about the person: names, addresses, contacts, social history and missing results agree with the record they belong to.
import { beforeAll, describe, expect, it } from 'vitest';
import { ageAt, dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import { screenVisit } from '../../src/clinical/screen.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const rng = Rng.root([5, 11]);
const world = makeWorld('us', rng);

/** A share as it should be, with room for chance in so many persons. */
function near(share: number, published: number, room: number): void {
  expect(Math.abs(share - published)).toBeLessThan(room);
}

function lives(count: number, historyYears: number): Life[] {
  const include = new Set(['identity', 'social-history', 'missing-results']);
  const { life } = simulator(rng, world, { asOf, historyYears, demographics: {}, cpt: true, include });
  return Array.from({ length: count }, (_, i) => life(i + 1));
}

let all: readonly Life[] = [];
beforeAll(() => {
  all = lives(600, 6);
}, 120_000);

describe('identity', () => {
  it('has one present name and address, those of the patient, and ends the old ones where they begin', () => {
    for (const { patient, names, addresses } of all) {
      const [present, ...former] = names;
      expect([present!.use, present!.first_name, present!.last_name]).toEqual([
        'official',
        patient.first_name,
        patient.last_name,
      ]);
      for (const name of former) expect([name.use, name.end_date]).toEqual(['old', present!.start_date]);
      const [home, ...left] = addresses;
      expect([home!.use, home!.address, home!.zip]).toEqual(['home', patient.address, patient.zip]);
      for (const a of left) expect([a.use, a.end_date]).toEqual(['old', home!.start_date]);
    }
  });

  it('gives maiden names to women who have been married', () => {
    const married = all.filter(
      (l) => l.patient.sex === 'female' && l.patient.marital_status !== 'Never Married',
    );
    const changed = married.filter((l) => l.names.length === 2);
    near(changed.length / married.length, 0.79, 0.08);
    expect(all.filter((l) => l.names.length === 2).length).toBe(changed.length);
  });

  it('calls the mother who is of the population, and otherwise somebody with a name', () => {
    for (const { patient, contacts } of all) {
      expect(contacts).toHaveLength(1);
      expect(contacts[0]!.contact_patient_id).toBe(patient.mother_id);
      expect(contacts[0]!.last_name === null).toBe(patient.mother_id !== null);
    }
  });
});

describe('social history', () => {
  const of = (life: Life, kind: string) => life.socialHistory.filter((s) => s.kind === kind);

  it('is told by adults at the visit of the screen', () => {
    for (const life of all) {
      const visit = screenVisit(life.encounters);
      const asked = visit !== undefined && ageAt(life.patient.birthdate, visit.date) >= 18;
      const [orientation, ...more] = of(life, 'sexual-orientation');
      expect(more).toEqual([]);
      expect(orientation?.encounter_id).toBe(asked ? visit.encounter_id : undefined);
      expect(of(life, 'pack-years').length).toBe(asked && life.patient.smoking_status === 'Current' ? 1 : 0);
      expect(of(life, 'advance-directive').length).toBe(asked ? 1 : 0);
      const wills = of(life, 'advance-directive').filter((s) => s.description === 'Yes').length;
      expect(of(life, 'treatment-preference').length).toBe(wills);
    }
  });

  it('knows the work of the employed, and the tribe of Native Americans', () => {
    for (const life of all) {
      if (of(life, 'occupation').length > 0) expect(life.patient.employment_status).toBe('Employed');
      expect(of(life, 'industry').length).toBe(of(life, 'occupation').length);
      expect(of(life, 'tribal-affiliation').length).toBe(life.patient.race === 'Native American' ? 1 : 0);
    }
    const employed = all.filter((l) => l.patient.employment_status === 'Employed');
    expect(employed.filter((l) => of(l, 'occupation').length === 1).length).toBeGreaterThan(
      0.95 * employed.length,
    );
  });

  it('has living wills at the published share', () => {
    const told = all.flatMap((l) => of(l, 'advance-directive'));
    near(told.filter((s) => s.description === 'Yes').length / told.length, 0.293, 0.06);
  });
});

describe('missing results', () => {
  it('stand where nothing was measured, or where a specimen was drawn again', () => {
    let [left, rejected] = [0, 0];
    for (const { missingResults, observations, encounters } of all) {
      const visits = new Map(encounters.map((e) => [e.encounter_id, e]));
      for (const m of missingResults) {
        const visit = visits.get(m.encounter_id)!;
        expect(m.observed_at).toBeGreaterThanOrEqual(visit.start_time);
        if (m.reason === 'specimen-rejected') {
          rejected++;
          const again = observations.find((o) => o.observation_id === m.observation_id)!;
          expect([again.loinc_code, again.encounter_id]).toEqual([m.loinc_code, m.encounter_id]);
          continue;
        }
        left++;
        const same = observations.filter((o) => o.loinc_code === m.loinc_code);
        expect(same.some((o) => o.encounter_id === m.encounter_id)).toBe(false);
        expect(same.some((o) => o.date < visit.date && o.date >= visit.date - 365)).toBe(true);
      }
    }
    expect(left).toBeGreaterThan(60);
    expect(rejected).toBeGreaterThan(10);
  });

  it('are the same under a longer history', () => {
    const key = (l: Life) =>
      l.missingResults
        .filter((m) => m.observed_at > dayOf(2020, 3, 1) * 86_400)
        .map((m) => `${m.observed_at} ${m.loinc_code} ${m.reason}`);
    expect(lives(40, 9).map(key)).toEqual(all.slice(0, 40).map(key));
  });
});
