// The pages of one life: everything is on them, text is escaped, and marks stand where the days are.
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, parseDay } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import { type Life, noExtras } from '../../src/clinical/life.ts';
import { eventsOf } from '../../src/formats/timeline/events.ts';
import { printReason, type TimelineInput } from '../../src/formats/timeline/input.ts';
import { limitsOf, measuresOf } from '../../src/formats/timeline/measures.ts';
import { educationAndWork, renderTimeline, whoIs } from '../../src/formats/timeline/page.ts';
import { textOf } from '../../src/formats/timeline/text.ts';
import { runKey } from '../../src/run/content.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';
import { encounterRow, patientRow } from '../fixtures/population.ts';

const FROM = dayOf(2015, 1, 1);
const AS_OF = dayOf(2025, 1, 1);

const empty: Life = {
  patient: patientRow({ patient_id: 7, first_name: 'Eve <b>', last_name: 'O"Hara & Co' }),
  encounters: [],
  conditions: [],
  medications: [],
  allergies: [],
  procedures: [],
  immunizations: [],
  observations: [],
  death: null,
  familyHistory: [],
  coverage: [],
  ...noExtras(),
};

function page(life: Life, more: Partial<TimelineInput> = {}): TimelineInput {
  return {
    life,
    from: FROM,
    asOf: AS_OF,
    reasons: null,
    payer: (id) => `Payer ${id}`,
    origin: 'o',
    version: '1',
    ...more,
  };
}

const root = Rng.root(runKey('pages'));
const sim = simulator(root, makeWorld('us', root), {
  asOf: parseDay('2025-01-01')!,
  historyYears: 10,
  demographics: {},
  cpt: true,
  include: new Set(),
});

describe('the page of a life', () => {
  it('stands without any row but the person', () => {
    const html = renderTimeline(page(empty));
    expect(html).toContain('<h1>Eve &lt;b&gt; O&quot;Hara &amp; Co</h1>');
    expect(html).not.toContain('<b> O');
    expect(html).not.toContain('id="measures"');
  });

  it('says who it is', () => {
    const of = (more: object, death: object | null = null) =>
      whoIs({ ...empty, patient: { ...empty.patient, ...more }, death: death as Life['death'] });
    expect(of({ sex: 'female', age: 64 })).toBe('Woman of 64');
    expect(of({ sex: 'male', age: 4 })).toBe('Boy of 4');
    expect(of({ sex: 'male', age: 81 }, {})).toBe('Man who died at 81');
  });

  it('has no words of working life for a child', () => {
    const of = (age: number, employment_status: 'Student' | 'Unemployed' | 'Employed') =>
      educationAndWork({ ...empty.patient, age, employment_status, education: 'Primary' });
    expect(of(4, 'Unemployed')).toBe('below school age');
    expect(of(9, 'Student')).toBe('at school');
    expect(of(16, 'Student')).toBe('Primary, student');
    expect(of(40, 'Employed')).toBe('Primary, employed');
  });

  it('puts a mark where its day is on the axis', () => {
    const half = dayOf(2020, 1, 1);
    const life = {
      ...empty,
      encounters: [
        encounterRow({ encounter_id: 1, patient_id: 7, start_time: half * 86_400 + 36_000, date: half }),
      ],
    };
    const [, x] = /<circle class="office" cx="([\d.]+)%"/.exec(renderTimeline(page(life)))!;
    expect(Number(x)).toBeCloseTo((100 * (half - FROM)) / (AS_OF - FROM), 1);
  });

  it('holds every row of simulated lives, with its reason when asked', () => {
    for (let n = 1; n <= 25; n++) {
      const { life, reasons } = sim.explained(n);
      const from = Math.max(FROM, life.patient.birthdate);
      const events = eventsOf(page(life, { from }));
      const shown = new Set(
        events.flatMap((e) => [e.row, ...e.facts.map((f) => f.row), ...e.results.map((r) => r.row)]),
      );
      expect(shown).toEqual(new Set(reasons.keys()));
      const days = events.map((e) => e.day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const html = renderTimeline(page(life, { from, reasons }));
      expect(html.match(/class="why"/g)!.length).toBeGreaterThanOrEqual(reasons.size);
      for (const c of life.conditions) expect(html).toContain(c.icd10_code);
      expect(/NaN|undefined|null%|-\d+(\.\d+)?%"/.exec(html)?.[0]).toBeUndefined();
      // No mark leaves its track.
      expect(/ (x|cx|width)="(10[1-9]|1[1-9]\d|[2-9]\d\d)(\.\d+)?%/.exec(html)?.[0]).toBeUndefined();
      // The same picture twice would share its ids.
      const labels = [...html.matchAll(/aria-label="([^"]+: \d+ values[^"]*)"/g)].map((m) => m[1]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('ends with the life', () => {
    const dead = Array.from({ length: 200 }, (_, i) => sim.life(i + 1)).find((l) => l.death !== null)!;
    const html = renderTimeline(page(dead));
    expect(html).toContain(`Died on ${formatDay(dead.death!.death_date)}`);
    expect(html).toContain('class="end" x1="100%"');
  });

  it('in text shows what is so now, and with reasons everything', () => {
    const { life, reasons } = sim.explained(3);
    const plain = textOf(page(life));
    const full = textOf(page(life, { reasons }));
    expect(plain.every((s) => s.lines.every((l) => l.why === undefined))).toBe(true);
    const explained = full.at(-1)!.lines.filter((l) => l.why !== undefined);
    expect(explained).toHaveLength(reasons.size);
    expect(plain[0]!.title).toContain(life.patient.mrn);
  });
});

describe('reasons in words', () => {
  it.each([
    [[], 'm: r'],
    [
      [
        { label: 'a', op: '+', value: 5.6 },
        { label: 'b', op: '+', value: -0.9 },
        { label: 'c', op: '+', value: 0.0001 },
      ],
      'm: r (5.6 a, −0.9 b)',
    ],
    [
      [
        { label: 'rate', op: '+', value: 0.00234567 },
        { label: 'obesity', op: '×', value: 2.1 },
      ],
      'm: r (0.00235 rate, ×2.1 obesity)',
    ],
    [
      [
        { label: 'a', op: '+', value: 128.4 },
        { label: 'b', op: '+', value: 16.7 },
      ],
      'm: r (128 a, +17 b)',
    ],
  ] as const)('%j', (terms, text) => {
    expect(printReason({ module: 'm', rule: 'r', terms })).toBe(text);
  });
});

describe('measures', () => {
  it.each([
    ['3.5-5.1', [3.5, 5.1]],
    ['<200', [null, 200]],
    ['>60', [60, null]],
    ['Negative', [null, null]],
    [null, [null, null]],
  ])('reads the range %s', (text, limits) => {
    expect(limitsOf(text)).toEqual(limits);
  });

  it('are in time order, with enough values to draw', () => {
    for (let n = 1; n <= 40; n++) {
      for (const { series } of measuresOf(sim.life(n))) {
        expect(series[0]!.length).toBeGreaterThanOrEqual(3);
        for (const rows of series)
          expect(rows.every((o, i) => i === 0 || rows[i - 1]!.observed_at <= o.observed_at)).toBe(true);
      }
    }
  });
});
