// Families: mother and child agree on every birth, pregnancies keep apart, and care follows their course.
import { describe, expect, it } from 'vitest';
import { addYears, DAYS_PER_YEAR, dayOf, SECONDS_PER_DAY } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { Life } from '../../src/clinical/life.ts';
import { drugs } from '../../src/codes/drugs.ts';
import { type Person, people } from '../../src/sim/person.ts';
import { BLOCK_SIZE, population } from '../../src/sim/population.ts';
import { weeksOf } from '../../src/sim/pregnancy/births.ts';
import { avoidedInPregnancy } from '../../src/sim/pregnancy/drugs.ts';
import { type SimulationSettings, simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);
const from = addYears(asOf, -10);
const root = Rng.root([20250101, 42]);
const world = makeWorld('us', root);
const settings: SimulationSettings = {
  asOf,
  historyYears: 10,
  demographics: {},
  cpt: true,
  include: new Set(),
};
const crowd = people(root, world, asOf, {});
const members = population(root, {}, asOf);

const MEMBERS = 48_000;
const everyone = Array.from({ length: MEMBERS }, (_, i) => members.member(i + 1));
const minors = everyone.filter((m) => m.age < 18);
const persons = new Map<number, Person>();

function person(n: number): Person {
  let p = persons.get(n);
  if (p === undefined) {
    p = crowd.person(n);
    persons.set(n, p);
  }
  return p;
}

/** Children born within the written history whose mother is known, with their mother. */
const births = everyone.filter((m) => m.birth >= from && m.number <= 24_000).map((m) => person(m.number));

const LIVES = 4000;
const lives: ReadonlyMap<number, Life> = new Map(
  (() => {
    const { life } = simulator(root, world, settings);
    return Array.from({ length: LIVES }, (_, i) => [i + 1, life(i + 1)] as const);
  })(),
);
const mothers = [...lives.values()].filter((l) => deliveries(l).length > 0);

function deliveries(life: Life) {
  return life.encounters.filter((e) => e.type === 'Hospital Stay' && e.reason === 'Birth');
}

/** Observations of one kind in one encounter. */
function noted(life: Life, encounter: number, loinc: string) {
  return life.observations.filter((o) => o.encounter_id === encounter && o.loinc_code === loinc);
}

/** Share within a tolerance of 3.5 binomial standard errors and `slack`. */
function near(found: number, of: number, target: number, slack = 0): void {
  const tolerance = 3.5 * Math.sqrt((target * (1 - target)) / of) + slack;
  expect(Math.abs(found / of - target), `${found} of ${of}, expected ${target}`).toBeLessThan(tolerance);
}

describe('who is whose child', () => {
  it('stays within the block, with the mother before the child', () => {
    for (const m of everyone) {
      if (m.mother === null) continue;
      expect(m.mother).toBeLessThan(m.number);
      expect(Math.floor((m.mother - 1) / BLOCK_SIZE)).toBe(Math.floor((m.number - 1) / BLOCK_SIZE));
      expect(members.member(m.mother).sex).toBe('female');
    }
  });

  it('says the same of mother and child', () => {
    for (const m of everyone) {
      if (m.mother === null) continue;
      const mother = members.member(m.mother);
      expect(mother.brood).toEqual(m.siblings);
      const birth = mother.brood!.births.find((b) => b.children.some((c) => c.number === m.number));
      expect(birth?.day).toBe(m.birth);
      expect(m.household).toBe(mother.household);
    }
    for (const m of everyone)
      for (const b of m.brood?.births ?? [])
        for (const c of b.children) expect(members.member(c.number).mother).toBe(m.number);
  });

  it('gives nearly all minors a mother, of the ages of mothers', () => {
    const linked = minors.filter((m) => m.siblings !== null);
    // 92–96 % of minors live with their mother (Census Bureau 2022, Table C2).
    near(linked.length, minors.length, 0.94, 0.015);
    const ages = linked.map((m) => (m.birth - m.siblings!.motherBirth) / DAYS_PER_YEAR);
    // NVSR 73-2, 2022: births by age of mother, percent.
    const shares = [
      [15, 3.9],
      [20, 17.1],
      [25, 27.5],
      [30, 30.6],
      [35, 16.8],
      [40, 3.7],
    ] as const;
    for (const [low, share] of shares)
      near(ages.filter((a) => a >= low && a < low + 5).length, ages.length, share / 100, 0.01);
    for (const age of ages) {
      expect(age).toBeGreaterThanOrEqual(14);
      expect(age).toBeLessThan(46);
    }
  });

  it('has as many twins as are born, on one day', () => {
    const linked = minors.filter((m) => m.siblings !== null);
    const twins = linked.filter((m) =>
      m.siblings!.births.some((b) => b.children.length > 1 && b.children.some((c) => c.number === m.number)),
    );
    near(twins.length, linked.length, 0.0312, 0.003);
  });

  it('leaves room between births', () => {
    const women = everyone.filter((m) => m.brood !== null);
    expect(women.length).toBeGreaterThan(10_000);
    for (const { brood } of women)
      brood!.births.forEach((b, k) => {
        if (k > 0) expect(b.day - brood!.births[k - 1]!.day).toBeGreaterThanOrEqual(315);
      });
  });

  it('makes families of the sizes of today', () => {
    const women = everyone.filter((m) => m.sex === 'female' && m.age >= 40 && m.age < 50);
    const children = women.reduce((n, m) => n + (m.brood?.births.length ?? 0), 0) / women.length;
    // CPS Fertility Supplement 2022: women of 40–50 have borne 1.9–2.1.
    expect(children).toBeGreaterThan(1.8);
    expect(children).toBeLessThan(2.2);
  });
});

describe('a birth', () => {
  it('is the same for mother and child', () => {
    let linked = 0;
    for (const child of births) {
      if (child.mother === null) continue;
      linked++;
      const mother = person(child.mother);
      const birth = mother.births.find((b) => b.day === child.birth);
      expect(birth).toEqual(child.born);
      expect(mother.place).toBe(child.place);
      expect(mother.household).toBe(child.household);
    }
    expect(linked).toBeGreaterThan(2000);
  });

  it('comes early, light and by caesarean as often as published', () => {
    const n = births.length;
    const newborn = births.map((p) => p.born.children.find((c) => c.number === p.number)!);
    near(births.filter((p) => weeksOf(p.born) < 37).length, n, 0.1038, 0.012); // row BIRTH_PRETERM
    near(births.filter((p) => p.born.delivery === 'caesarean').length, n, 0.321, 0.025); // row BIRTH_CSECT
    near(newborn.filter((c) => c.weight < 2500).length, n, 0.086, 0.012); // row BIRTH_LBW
    const mean = newborn.reduce((sum, c) => sum + c.weight, 0) / n;
    expect(mean).toBeGreaterThan(3180); // row BIRTH_WT_MEAN
    expect(mean).toBeLessThan(3300);
    for (const { born } of births) {
      expect(weeksOf(born)).toBeGreaterThanOrEqual(22);
      expect(weeksOf(born)).toBeLessThanOrEqual(42);
    }
  });

  it('is lighter the earlier it comes', () => {
    const meanAt = (low: number, high: number) => {
      const of = births.filter((p) => weeksOf(p.born) >= low && weeksOf(p.born) < high);
      return of.reduce((sum, p) => sum + p.born.children[0]!.weight, 0) / of.length;
    };
    const means = [meanAt(22, 30), meanAt(30, 34), meanAt(34, 37), meanAt(37, 39), meanAt(39, 41)];
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(means[0]).toBeLessThan(1500);
  });
});

describe('a mother’s record', () => {
  it('has a stay for each birth of a child of the population, at the time and place of the child’s', () => {
    let found = 0;
    for (const life of lives.values()) {
      const mother = life.patient.mother_id === null ? undefined : lives.get(life.patient.mother_id);
      const birth = life.encounters.find((e) => e.type === 'Birth');
      if (mother === undefined || birth === undefined) continue;
      // A stay that is not over on the last day is not written.
      if (birth.date > asOf - 10) continue;
      const stay = deliveries(mother).filter(
        (e) => birth.start_time >= e.start_time && birth.start_time < e.end_time,
      );
      expect(stay, `child ${life.patient.patient_id}`).toHaveLength(1);
      found++;
      const [e] = stay;
      expect(e!.organization_id).toBe(birth.organization_id);
      const at = noted(mother, e!.encounter_id, '73762-7')[0]!;
      const twins = birth.reason_code.startsWith('Z38.3');
      if (!twins) expect(at.observed_at).toBe(birth.start_time);
      const caesarean = birth.reason_code.endsWith('1');
      expect(at.value_text === 'Cesarean').toBe(caesarean);
      expect(noted(mother, e!.encounter_id, '57722-1')[0]!.value).toBe(twins ? 2 : 1);
      expect(noted(life, birth.encounter_id, '57722-1')[0]!.value).toBe(twins ? 2 : 1);
      expect(noted(life, birth.encounter_id, '76516-4')[0]!.value).toBe(
        noted(mother, e!.encounter_id, '11884-4')[0]!.value,
      );
      const delivered = mother.procedures.filter(
        (p) => p.encounter_id === e!.encounter_id && /delivery/i.test(p.name),
      );
      expect(delivered).toHaveLength(1);
      expect(delivered[0]!.date).toBe(birth.date);
    }
    expect(found).toBeGreaterThan(250);
  });

  it('has no birth of which there is no child, but of those who have left home or are not born alive', () => {
    for (const life of mothers) {
      const children = [...lives.values()].filter((l) => l.patient.mother_id === life.patient.patient_id);
      const days = new Set(children.map((c) => c.patient.birthdate));
      for (const e of deliveries(life)) {
        const born = e.related_conditions.includes('Z37.0') || e.related_conditions.includes('Z37.2');
        if (!born) continue;
        const last = Math.floor(e.end_time / SECONDS_PER_DAY);
        const known = [...days].some((d) => d >= e.date && d <= last);
        const outside = Math.ceil(life.patient.patient_id / BLOCK_SIZE) * BLOCK_SIZE > LIVES;
        expect(known || outside, `mother ${life.patient.patient_id}`).toBe(true);
      }
    }
  });

  it('follows the schedule: visits before the birth, weeks that rise, a postpartum visit after', () => {
    let visits = 0;
    let pregnancies = 0;
    for (const life of mothers) {
      for (const stay of deliveries(life)) {
        const before = life.encounters.filter(
          (e) =>
            /Z3A\./.test(e.related_conditions) && e.encounter_class === 'AMB' && e.date > stay.date - 300,
        );
        const mine = before.filter((e) => e.date <= stay.date);
        if (stay.date < from + 300) continue;
        pregnancies++;
        visits += mine.length;
        const weeks = mine.map((e) => noted(life, e.encounter_id, '11884-4')[0]!.value!);
        expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
        for (const e of mine) expect(e.end_time).toBeLessThanOrEqual(stay.start_time);
      }
    }
    expect(pregnancies).toBeGreaterThan(250);
    // 11.3 visits on average where there are any (NCHS natality 2022; assumption for the band).
    expect(visits / pregnancies).toBeGreaterThan(9);
    expect(visits / pregnancies).toBeLessThan(12.5);
  });

  it('writes codes of pregnancy only for women of 12 to 52', () => {
    const pregnant = /^(O|Z3[34]|Z3A|Z37|Z39)/;
    for (const life of lives.values()) {
      const days = [
        ...life.conditions.filter((c) => pregnant.test(c.icd10_code)).map((c) => c.onset_date),
        ...life.encounters.filter((e) => pregnant.test(e.reason_code)).map((e) => e.date),
      ];
      if (days.length === 0) continue;
      expect(life.patient.sex).toBe('female');
      for (const day of days) {
        const age = (day - life.patient.birthdate) / DAYS_PER_YEAR;
        expect(age).toBeGreaterThan(12);
        expect(age).toBeLessThan(52);
      }
    }
  });

  it('begins no drug in a known pregnancy that is avoided in it, and has none in use at a prenatal visit', () => {
    const avoided = new Set([...drugs.values()].filter(avoidedInPregnancy).map((d) => d.rxnorm));
    let seen = 0;
    for (const life of lives.values()) {
      for (const e of life.encounters) {
        if (!e.related_conditions.includes('Z3A.') || e.encounter_class !== 'AMB') continue;
        seen++;
        const wrong = life.medications.filter(
          (m) =>
            avoided.has(m.rxnorm_code) &&
            m.start_date < e.date &&
            (m.end_date === null || m.end_date > e.date),
        );
        expect(wrong.map((m) => `${m.name} ${m.medication_id}`)).toEqual([]);
      }
    }
    expect(seen).toBeGreaterThan(2500);
  });

  it('has no contraceptive in use at a prenatal visit after the first', () => {
    const methods = /ethinyl|levonorgestrel|etonogestrel|medroxyprogesterone/;
    for (const life of mothers)
      for (const e of life.encounters) {
        const week = noted(life, e.encounter_id, '11884-4')[0]?.value ?? 0;
        if (!e.related_conditions.includes('Z3A.') || week < 14) continue;
        const used = life.medications.filter(
          (m) =>
            methods.test(m.name) && m.start_date <= e.date && (m.end_date === null || m.end_date > e.date),
        );
        expect(used.map((m) => m.name)).toEqual([]);
      }
  });
});

describe('pregnancy in the body', () => {
  it('adds weight and thins the blood', () => {
    const change: { weight: number[]; haemoglobin: number[] } = { weight: [], haemoglobin: [] };
    for (const life of mothers) {
      const visits = life.encounters.filter(
        (e) => e.related_conditions.includes('Z3A.') && e.encounter_class === 'AMB',
      );
      const value = (e: (typeof visits)[number], loinc: string) =>
        noted(life, e.encounter_id, loinc)[0]?.value ?? null;
      const week = (e: (typeof visits)[number]) => value(e, '11884-4')!;
      for (let i = 1; i < visits.length; i++) {
        const [a, b] = [visits[0]!, visits[i]!];
        if (b.date - a.date > 250 || week(a) > 12 || week(b) < 24) continue;
        const [w1, w2] = [value(a, '29463-7'), value(b, '29463-7')];
        if (w1 !== null && w2 !== null && week(b) >= 36) change.weight.push(w2 - w1);
        const [h1, h2] = [value(a, '718-7'), value(b, '718-7')];
        if (h1 !== null && h2 !== null) change.haemoglobin.push(h2 - h1);
      }
    }
    const mean = (x: number[]) => x.reduce((s, v) => s + v, 0) / x.length;
    expect(change.weight.length).toBeGreaterThan(100);
    expect(mean(change.weight)).toBeGreaterThan(8);
    expect(mean(change.weight)).toBeLessThan(14);
    expect(mean(change.haemoglobin)).toBeLessThan(-0.7);
    expect(mean(change.haemoglobin)).toBeGreaterThan(-2);
  });
});

describe('contraception', () => {
  it('is used as women say', () => {
    const women = [...lives.values()].filter(
      (l) => l.patient.sex === 'female' && !l.patient.deceased && l.patient.age >= 15 && l.patient.age < 50,
    );
    const using = (pattern: RegExp) =>
      women.filter((l) => l.medications.some((m) => pattern.test(m.name) && m.status === 'active')).length;
    // NCHS Data Brief 388: pill 14.0 %; long-acting methods 10.4 %, of which copper, which is no drug, 1.6.
    near(using(/norgestimate/), women.length, 0.135, 0.02);
    near(using(/levonorgestrel|etonogestrel/), women.length, 0.088, 0.02);
  });
});

describe('hysterectomy', () => {
  const WOMBLESS = 'Z90.710';
  const women = [...lives.values()].filter((l) => l.patient.sex === 'female' && !l.patient.deceased);
  const gone = (l: Life) => l.conditions.find((c) => c.icd10_code === WOMBLESS);
  const of = (from: number, to: number) => women.filter((l) => l.patient.age >= from && l.patient.age < to);

  it('is as common as women say', () => {
    const share = (list: readonly Life[], target: number, slack: number) =>
      near(list.filter((l) => gone(l) !== undefined).length, list.length, target, slack);
    // BRFSS 2020: 17.0 % of all adults; NHIS 2018: 31.7 % from 50; under 2 % at 20–29, over 40 % at 70–79 (both surveys, 2018).
    share(of(18, 200), 0.17, 0.02);
    share(of(50, 200), 0.317, 0.03);
    share(of(20, 30), 0.008, 0.005);
    share(of(70, 80), 0.4, 0.05);
  });

  it('ends smears and pregnancies', () => {
    let after = 0;
    for (const life of women) {
      const row = gone(life);
      if (row === undefined) continue;
      after++;
      const day = row.onset_date;
      expect(life.observations.filter((o) => o.loinc_code === '10524-7' && o.date > day)).toEqual([]);
      expect(deliveries(life).filter((e) => e.date > day)).toEqual([]);
      expect(
        life.conditions.filter((c) => /^(C53|C55|D25)/.test(c.icd10_code) && c.onset_date > day),
      ).toEqual([]);
    }
    expect(after).toBeGreaterThan(150);
  });

  it('is an operation of the record where it falls into the written history', () => {
    const recent = women.filter((l) => (gone(l)?.onset_date ?? 0) > from + 30);
    const operated = recent.filter((l) =>
      l.procedures.some(
        (p) => /hysterectomy|womb/i.test(p.name) && Math.abs(p.date - gone(l)!.onset_date) <= 5,
      ),
    );
    expect(recent.length).toBeGreaterThan(25);
    // What collides with another stay or an emergency on the day is not seen.
    expect(operated.length / recent.length).toBeGreaterThan(0.9);
  });
});
