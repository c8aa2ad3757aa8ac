// Screening: programmes name only what exists, come when they were recommended, to those who keep up, and find what they should.
import { describe, expect, it } from 'vitest';
import { addYears, DAYS_PER_YEAR, type Day, dayOf, parseDay } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { analytes, panels } from '../../src/clinical/analytes.ts';
import { icd10cm } from '../../src/codes/icd10cm.ts';
import { procedures } from '../../src/codes/procedures.ts';
import { type Course, coursesOf } from '../../src/sim/course.ts';
import { causeOfDeath, killerOf } from '../../src/sim/death.ts';
import { findingOf } from '../../src/sim/findings.ts';
import { chronicModules } from '../../src/sim/modules/index.ts';
import { drawFate } from '../../src/sim/onset.ts';
import { overlay } from '../../src/sim/overlay.ts';
import { type Person, people } from '../../src/sim/person.ts';
import { withRecurrence } from '../../src/sim/recurrence.ts';
import { testsDue } from '../../src/sim/screening/plan.ts';
import type { Outcome, Programme } from '../../src/sim/screening/programme.ts';
import { programmes } from '../../src/sim/screening/programmes.ts';
import { keepsUp } from '../../src/sim/screening/uptake.ts';
import { stageShare } from '../../src/sim/stages.ts';
import { makeWorld } from '../../src/world/world.ts';

/** Day on which the womb is removed of somebody who keeps it. */
const NEVER = Number.POSITIVE_INFINITY;
const AS_OF = dayOf(2025, 1, 1);
const FROM = addYears(AS_OF, -10);
const root = Rng.root([20_250_101, 5]);
const crowd = people(root, makeWorld('us', root), AS_OF, {});
const named = programmes.map((p) => [p.key, p] as const);
const byAnalyte = new Map(analytes.map((a) => [a.key, a]));
const panelKeys = new Set(panels.map((p) => p.key));
const moduleNames = new Set(chronicModules.map((m) => m.name));

interface Lived {
  readonly person: Person;
  readonly courses: readonly Course[];
  readonly death: Day | null;
}

function live(n: number): Lived {
  const known = crowd.person(n);
  const from = Math.max(known.birth, FROM);
  const age = (day: Day) => (day - known.birth) / DAYS_PER_YEAR;
  const fate = drawFate(known, chronicModules, overlay, age(from), age(AS_OF));
  const person = { ...known, traits: fate.traits };
  const death =
    fate.deathAge === Number.POSITIVE_INFINITY
      ? null
      : Math.min(AS_OF, Math.max(from, person.birth + Math.floor(fate.deathAge * DAYS_PER_YEAR)));
  return { person, courses: coursesOf(person, fate, chronicModules, death ?? AS_OF), death };
}

const lives = Array.from({ length: 2500 }, (_, i) => live(i + 1));

function outcomesOf(p: Programme): Outcome[] {
  return [p.negative, ...p.others, ...(p.known ? [p.known] : []), ...(p.found ? [p.found] : [])];
}

describe.each(named)('%s', (_, p) => {
  it('names codes, procedures, panels, analytes and illnesses that exist', () => {
    const outcomes = outcomesOf(p);
    const steps = outcomes.flatMap((o) => o.steps ?? []);
    const reports = [...outcomes, ...steps].flatMap((o) => o.reports ?? []);
    const codes = [p.reason, ...steps.map((s) => s.diagnosis), ...outcomes.flatMap((o) => o.condition ?? [])];
    expect(codes.map((c) => c.icd10).filter((c) => !icd10cm.entries.has(c))).toEqual([]);
    const done = [...p.procedures, ...[...outcomes, ...steps].flatMap((o) => o.procedures ?? [])];
    expect(done.filter((key) => !procedures.has(key))).toEqual([]);
    expect((p.panels ?? []).filter((key) => !panelKeys.has(key))).toEqual([]);
    expect(reports.map((r) => r.analyte).filter((key) => !byAnalyte.has(key))).toEqual([]);
    expect((p.requires ?? []).filter((m) => !moduleNames.has(m))).toEqual([]);
    for (const r of reports) expect(r.values.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  it('is offered only since it was recommended, at the ages of the recommendation', () => {
    const first = parseDay(p.windows[0]!.since)!;
    const from = Math.min(...p.windows.map((w) => w.from));
    const to = Math.max(...p.windows.map((w) => w.to));
    for (const { person, courses } of lives.slice(0, 600)) {
      for (const due of testsDue(person, courses, person.birth, AS_OF, NEVER)) {
        if (due.programme !== p || due.finds !== null) continue;
        const age = (due.day - person.birth) / DAYS_PER_YEAR;
        expect(due.day).toBeGreaterThanOrEqual(first);
        expect(age).toBeGreaterThanOrEqual(from - 0.01);
        expect(age).toBeLessThan(to + 1);
        const known = courses.filter((c) => p.endsWith.includes(c.module.name) && c.diagnosis !== null);
        for (const c of known) expect(due.day).toBeLessThan(c.diagnosis!);
      }
    }
  });

  it('is drawn the same whatever stretch of life is asked for', () => {
    for (const { person, courses } of lives.slice(0, 60)) {
      const all = testsDue(person, courses, FROM, AS_OF, NEVER).filter((d) => d.programme === p);
      const half = addYears(AS_OF, -4);
      const parts = [
        ...testsDue(person, courses, FROM, half, NEVER),
        ...testsDue(person, courses, half + 1, AS_OF, NEVER),
      ].filter((d) => d.programme === p);
      expect(parts.map((d) => [d.day, d.finds])).toEqual(all.map((d) => [d.day, d.finds]));
    }
  });
});

describe('those who keep up with a test', () => {
  const share = (key: string, sex: Person['sex'], from: number, to: number) => {
    const programme = programmes.find((p) => p.key === key)!;
    const invited = lives.filter((l) => l.person.sex === sex && l.person.age >= from && l.person.age <= to);
    const up = invited.filter((l) => keepsUp(programme, l.person, l.person.traits, l.person.age));
    return up.length / invited.length;
  };

  it('are as many as surveys say', () => {
    // NHIS 2019/2021: mammography at 50–74 76 %, cervical screening at 21–65 about 75 %.
    expect(share('mammography', 'female', 50, 74)).toBeGreaterThan(0.66);
    expect(share('mammography', 'female', 50, 74)).toBeLessThan(0.86);
    expect(share('cervical-cytology', 'female', 21, 65)).toBeGreaterThan(0.64);
    expect(share('cervical-cytology', 'female', 21, 65)).toBeLessThan(0.86);
    expect(share('mammography', 'male', 50, 74)).toBe(0);
  });
});

describe('illnesses found by screening', () => {
  const finding = chronicModules.filter((m) => m.detection !== undefined);

  it.each(finding.map((m) => [m.name, m] as const))('%s keeps its shares of stages', (_, m) => {
    const { stages, ofAll, test } = m.detection!;
    expect(programmes.some((p) => p.key === test && p.found !== undefined)).toBe(true);
    expect(stages.reduce((sum, s) => sum + s, 0)).toBeCloseTo(1, 6);
    for (let k = 0; k < stages.length; k++) {
      const others = stageShare(m, k, false);
      expect(others).toBeGreaterThanOrEqual(0);
      expect(ofAll * stages[k]! + (1 - ofAll) * others).toBeCloseTo(m.stages[k]!.share, 9);
    }
    // What screening finds is found earlier.
    expect(stages.at(-1)).toBeLessThan(stageShare(m, stages.length - 1, false));
  });

  it('have a test that found them, some weeks before the diagnosis', () => {
    let count = 0;
    for (const { person, courses } of lives)
      for (const c of courses) {
        if (!c.found || c.diagnosis === null) continue;
        count++;
        const tests = testsDue(person, courses, person.birth, c.diagnosis, NEVER);
        const found = tests.filter(
          (d) => d.finds === c.diagnosis && d.programme.key === c.module.detection!.test,
        );
        expect(found).toHaveLength(1);
        expect(c.diagnosis - found[0]!.day).toBeLessThan(200);
      }
    expect(count).toBeGreaterThan(10);
  });
});

describe('cancers that kill', () => {
  const killed = lives.flatMap(({ person, courses, death }) => {
    const killer = death === null ? null : killerOf(person, courses, death);
    return killer === null ? [] : [{ person, courses, death: death!, killer }];
  });

  it('are the cause of death', () => {
    expect(killed.length).toBeGreaterThan(10);
    for (const { person, courses, death, killer } of killed) {
      const { icd10 } = causeOfDeath(person, courses, death);
      const { cause, behind = [] } = killer.module.mortality;
      // A certificate may name what stands behind it, as diabetes behind failed kidneys.
      expect([cause ?? killer.stage.diagnosis.icd10, ...behind.map((b) => b.icd10)]).toContain(icd10);
    }
  });

  it('come back before they do, when they were found early', () => {
    for (const { person, courses, death, killer } of killed) {
      const { recurrence, name } = killer.module;
      if (recurrence === undefined || killer.stage.name === recurrence.stage) continue;
      const back = withRecurrence(person, courses, death).find((c) => c.module.name === name)!;
      expect(back.remission).toBeNull();
      expect(back.later.map((l) => l.stage.name)).toEqual([recurrence.stage]);
      expect(back.later[0]!.day).toBeGreaterThanOrEqual(killer.diagnosis!);
      expect(back.later[0]!.day).toBeLessThanOrEqual(death);
    }
  });
});

describe('what is found at a diagnosis', () => {
  const withFindings = chronicModules.filter((m) => m.findings !== undefined);

  it.each(withFindings.map((m) => [m.name, m] as const))('%s names analytes and adds up', (_, m) => {
    for (const f of m.findings!) {
      expect(byAnalyte.has(f.analyte), f.analyte).toBe(true);
      expect(f.values.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 6);
      for (const stage of f.stages ?? []) expect(m.stages.map((s) => s.name)).toContain(stage);
    }
    const found = new Set(m.findings!.map((f) => f.analyte));
    const values = new Set(m.findings!.flatMap((f) => f.values.map(([value]) => value)));
    for (const { when } of [...m.treatment, ...(m.care ?? [])]) {
      if (when === undefined) continue;
      expect(found.has(when.finding)).toBe(true);
      expect(when.is.filter((value) => !values.has(value))).toEqual([]);
    }
  });

  it('does not change from visit to visit', () => {
    for (const { person, courses } of lives)
      for (const c of courses) {
        const analyte = c.module.findings?.[0]?.analyte;
        if (analyte === undefined || c.diagnosis === null) continue;
        expect(findingOf(person, c, analyte)).toBe(findingOf(person, c, analyte));
      }
  });
});
