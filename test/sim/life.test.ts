// Lives as a whole: time and biology hold, what is written does not change what was lived, neighbours do not matter.
import { describe, expect, it } from 'vitest';
import { addYears, ageAt, DAYS_PER_YEAR, dayOf, SECONDS_PER_DAY, weekdayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import { calibrationInput } from '../../src/sim/calibration-input.ts';
import { chronicModules } from '../../src/sim/modules/index.ts';
import { drawFate } from '../../src/sim/onset.ts';
import { overlay } from '../../src/sim/overlay.ts';
import { people } from '../../src/sim/person.ts';
import { ENROLMENT_YEARS } from '../../src/sim/population.ts';
import { knownAliveAt } from '../../src/sim/pregnancy/survival.ts';
import { type SimulationSettings, simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const root = Rng.root([20250101, 42]);
const world = makeWorld('us', root);
const settings: SimulationSettings = {
  asOf,
  historyYears: 10,
  demographics: {},
  cpt: true,
  include: new Set(),
};

function lives(count: number, change: Partial<SimulationSettings> = {}, first = 1): Life[] {
  const s = simulator(root, world, { ...settings, ...change });
  return Array.from({ length: count }, (_, i) => s.life(first + i));
}

const sample = lives(3000);

/** Pearson correlation. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const mean = (k: 0 | 1) => pairs.reduce((s, p) => s + p[k], 0) / n;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

describe('the overlay', () => {
  it('was solved for the present modules (else run `npm run calibrate`)', () => {
    expect(overlay.of).toBe(calibrationInput());
  });
});

describe('a life', () => {
  it('has nothing before birth, after death or after the anchor', () => {
    for (const life of sample) {
      const { birthdate: birth, death_date: death } = life.patient;
      const end = death ?? asOf;
      const days = [
        ...life.encounters.flatMap((e) => [e.date, Math.floor(e.end_time / SECONDS_PER_DAY)]),
        ...life.conditions.flatMap((c) => [c.onset_date, c.recorded_date, c.abatement_date ?? birth]),
        ...life.medications.flatMap((m) => [m.start_date, m.end_date ?? birth]),
        ...life.observations.map((o) => o.date),
        ...life.procedures.map((p) => p.date),
        ...life.immunizations.map((i) => i.date),
        ...life.allergies.map((a) => a.recorded_date),
        ...life.coverage.map((c) => c.start_date),
      ];
      expect(
        days.filter((day) => day < birth || day > end),
        `patient ${life.patient.patient_id}`,
      ).toEqual([]);
    }
  });

  it('has no overlapping encounters', () => {
    const overlapping = sample.flatMap((l) =>
      l.encounters.filter((e, i) => i > 0 && e.start_time < l.encounters[i - 1]!.end_time),
    );
    expect(overlapping.map((e) => e.encounter_id)).toEqual([]);
  });

  it('goes to the office on weekdays in office hours', () => {
    const office = sample
      .flatMap((l) => l.encounters)
      .filter((e) => e.encounter_class === 'AMB' && e.type !== 'Urgent Care');
    const late = office.filter((e) => {
      const hour = (e.start_time % SECONDS_PER_DAY) / 3600;
      return hour < 7 || hour >= 18;
    });
    const byDay = Array.from(
      { length: 7 },
      (_, d) => office.filter((e) => weekdayOf(e.date) === d).length / office.length,
    );
    expect(office.length).toBeGreaterThan(10_000);
    expect(late).toEqual([]);
    expect(byDay[0]).toBe(0);
    expect(byDay[6]).toBeLessThan(0.03);
    expect(Math.max(...byDay)).toBeLessThan(0.25);
  });

  it.each([
    ['sodium', '2951-2'],
    ['creatinine', '2160-0'],
    ['HbA1c', '4548-4'],
    ['LDL', '13457-7'],
    ['weight', '29463-7'],
    ['systolic pressure', '8480-6'],
  ])('correlates with itself from one %s to the next', (_, loinc) => {
    const pairs: [number, number][] = [];
    for (const life of sample) {
      if (life.patient.age < 20) continue;
      const values = life.observations.filter((o) => o.loinc_code === loinc).map((o) => o.value!);
      for (let i = 1; i < values.length; i++) pairs.push([values[i - 1]!, values[i]!]);
    }
    expect(pairs.length).toBeGreaterThan(800);
    expect(correlation(pairs)).toBeGreaterThan(0.5);
    expect(correlation(pairs)).toBeLessThan(0.999);
  });

  it('keeps what was lived when less or more of it is written', () => {
    const key = (l: Life) => l.encounters.map((e) => `${e.start_time}/${e.type}/${e.reason_code}`);
    const values = (l: Life, from: number) =>
      l.observations.filter((o) => o.date >= from).map((o) => `${o.observed_at}/${o.loinc_code}/${o.value}`);
    const short = lives(60, { historyYears: 3 });
    const long = lives(60, { historyYears: 'all' });
    const from = dayOf(2022, 1, 1);
    sample.slice(0, 60).forEach((l, i) => {
      expect(key(short[i]!)).toEqual(key(l).slice(key(l).length - key(short[i]!).length));
      expect(values(short[i]!, from)).toEqual(values(l, from));
      expect(key(long[i]!).slice(-key(l).length || undefined)).toEqual(
        key(l).length === 0 ? expect.anything() : key(l),
      );
      expect(values(long[i]!, from)).toEqual(values(l, from));
      expect(short[i]!.patient).toEqual(l.patient);
    });
  });

  it('has no dependence on what was never smoked or drunk, and no degree too early', () => {
    const has = (l: Life, code: string) => l.conditions.some((c) => c.icd10_code.startsWith(code));
    expect(sample.filter((l) => has(l, 'F17')).length).toBeGreaterThan(100);
    expect(sample.filter((l) => has(l, 'F10')).length).toBeGreaterThan(50);
    for (const l of sample) {
      const { smoking_status: smoking, alcohol_use: alcohol, education, age } = l.patient;
      if (has(l, 'F17')) expect(smoking).not.toBe('Never');
      if (has(l, 'F10')) expect(alcohol).not.toBe('Never');
      if (education === 'Doctorate') expect(age).toBeGreaterThanOrEqual(27);
      if (education === 'Master') expect(age).toBeGreaterThanOrEqual(24);
    }
  });

  it('takes out only once what there is one of', () => {
    // Appendix, gall bladder, womb, prostate.
    const ORGANS = [['44970'], ['47562'], ['58571', '58150', '58210'], ['55866']];
    for (const codes of ORGANS) {
      const days = sample.map(
        (l) => new Set(l.procedures.filter((p) => codes.includes(p.code)).map((p) => p.date)).size,
      );
      expect(days.some((n) => n === 1)).toBe(true);
      expect(days.every((n) => n <= 1)).toBe(true);
    }
  });

  it('prescribes children what they can take', () => {
    const NEVER_BELOW_TWELVE =
      /amoxicillin 875|cephalexin 500|oseltamivir 75|prednisone 20|nirmatrelvir|nitrofurantoin/;
    let children = 0;
    for (const { patient, medications } of sample)
      for (const m of medications) {
        if (ageAt(patient.birthdate, m.start_date) >= 12) continue;
        children++;
        expect(m.name).not.toMatch(NEVER_BELOW_TWELVE);
      }
    expect(children).toBeGreaterThan(500);
  });

  it('changes the form of a drug that is taken on when the child has outgrown it', () => {
    const forms = sample
      .concat(lives(3000, {}, 3001))
      .flatMap((l) =>
        l.medications.filter((m) => m.name.startsWith('montelukast')).map((m) => [l, m] as const),
      );
    for (const [{ patient }, m] of forms) {
      const age = ageAt(patient.birthdate, m.start_date);
      const expected = age < 6 ? 'montelukast 4' : age < 15 ? 'montelukast 5' : 'montelukast 10';
      expect(m.name.startsWith(expected)).toBe(true);
      const last = ageAt(patient.birthdate, m.end_date ?? asOf);
      if (expected !== 'montelukast 10') expect(last).toBeLessThanOrEqual(age < 6 ? 7 : 16);
    }
    expect(new Set(forms.map(([, m]) => m.name)).size).toBe(3);
  });

  it('does not depend on who was made before it', () => {
    const [alone] = lives(1, {}, 1234);
    expect(alone).toEqual(sample[1233]);
  });

  it('ends in hospital only with a stay, and otherwise has no discharge by death', () => {
    for (const life of sample) {
      const expired = life.encounters.filter((e) => e.disposition === 'Expired');
      if (life.death?.place === 'hospital') expect(expired).toHaveLength(1);
      else expect(expired).toHaveLength(0);
    }
  });
});

/** Numbers of persons who died as minors and would be of age at the anchor date, had they lived. */
function diedYoung(count: number): number[] {
  const crowd = people(root, world, asOf, {});
  const found: number[] = [];
  for (let n = 1; found.length < count && n <= 40_000; n++) {
    const person = crowd.person(n);
    if (person.age < 18 || person.age > 27) continue;
    const entry = (addYears(asOf, -ENROLMENT_YEARS) - person.birth) / DAYS_PER_YEAR;
    const until = (asOf - person.birth) / DAYS_PER_YEAR;
    const aliveAt = Math.max(entry, knownAliveAt(person, asOf - 3652));
    if (drawFate(person, chronicModules, overlay, aliveAt, until).deathAge < 17.9) found.push(n);
  }
  return found;
}

describe('who died as a child', () => {
  it('has the circumstances of a child', () => {
    const children = diedYoung(2).map((n) => lives(1, { historyYears: 1 }, n)[0]!);
    expect(children).toHaveLength(2);
    for (const l of children) expect(l.patient.age).toBeLessThan(18);
    for (const l of children) {
      expect(l.patient.marital_status).toBe('Never Married');
      expect(l.patient.smoking_status).toBe('Never');
      expect(['Student', 'Unemployed']).toContain(l.patient.employment_status);
    }
  });
});

describe('allergies', () => {
  it('keep penicillins from those who are known not to tolerate them', () => {
    let allergic = 0;
    for (const life of lives(4000)) {
      const known = life.allergies.find((a) => a.substance === 'Penicillin');
      if (known === undefined) continue;
      allergic++;
      const wrong = life.medications.filter(
        (m) => /amoxicillin|penicillin/i.test(m.name) && m.start_date >= known.recorded_date,
      );
      expect(wrong).toEqual([]);
    }
    expect(allergic).toBeGreaterThan(200);
  });
});

describe('households', () => {
  it('share an address, and children are younger than those they live with', () => {
    const homes = new Map<number, Life[]>();
    for (const l of sample)
      homes.set(l.patient.household_id, [...(homes.get(l.patient.household_id) ?? []), l]);
    const shared = [...homes.values()].filter((h) => h.length > 1);
    expect(shared.length).toBeGreaterThan(300);
    for (const home of shared)
      expect(new Set(home.map((l) => `${l.patient.address} ${l.patient.zip}`)).size).toBe(1);
    const married = sample.filter((l) => l.patient.age < 15 && l.patient.marital_status !== 'Never Married');
    expect(married).toEqual([]);
  });
});

describe('demographics a user sets', () => {
  it('are reached', () => {
    const people = lives(4000, {
      demographics: {
        age: { '0-18': 0.1, '19-40': 0.2, '41-65': 0.3, '66-120': 0.4 },
        gender: { male: 0.6, female: 0.38, other: 0.02 },
        race: { White: 0.2, Black: 0.2, Asian: 0.2, Hispanic: 0.2, 'Native American': 0.1, Other: 0.1 },
        smoking: { Never: 0.5, Former: 0.2, Current: 0.3 },
      },
      historyYears: 1,
    }).filter((l) => l.death === null);
    const share = (f: (l: Life) => boolean, of: (l: Life) => boolean = () => true) =>
      people.filter((l) => of(l) && f(l)).length / people.filter(of).length;
    expect(share((l) => l.patient.age >= 66)).toBeCloseTo(0.4, 1);
    expect(share((l) => l.patient.age <= 18)).toBeCloseTo(0.1, 1);
    expect(share((l) => l.patient.gender === 'male')).toBeCloseTo(0.6, 1);
    expect(Math.abs(share((l) => l.patient.race === 'Asian') - 0.2)).toBeLessThan(0.035);
    expect(
      Math.abs(
        share(
          (l) => l.patient.smoking_status === 'Current',
          (l) => l.patient.age >= 18,
        ) - 0.3,
      ),
    ).toBeLessThan(0.035);
  });
});
