// Prenatal and postpartum visits on the schedule of the American College, with what is done at each.
import { type Day, formatDay, SECONDS_PER_DAY } from '../../base/days.ts';
import { clamp } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import type { Diagnosis, Workup } from '../module.ts';
import type { Person } from '../person.ts';
import { office, officeMinutes } from '../utilisation/office.ts';
import type { Agenda, Block, CareTeam, Finding, Found, Order, Visit } from '../utilisation/visit.ts';
import { admissionOf } from './births.ts';
import {
  complicationsAt,
  diabetesCode,
  diabetesFrom,
  dx,
  pressureCode,
  supervision,
  weekCode,
} from './codes.ts';
import { type Pregnancy, trimesterAt, weeksAt } from './pregnancies.ts';

/** Something done once, at the first visit within its weeks. */
interface Task {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly needs?: (p: Pregnancy) => boolean;
  readonly work?: Workup;
  readonly findings?: (p: Pregnancy, rng: Rng) => readonly Finding[];
}

const procedure = (key: string): Workup => ({ procedures: [{ key, chance: 1 }] });

/** Source of tests and weeks: ACOG & AAP, Guidelines for Perinatal Care, 8th edition; USPSTF. Shares: assumption where a test is not for all. */
const TASKS: readonly Task[] = [
  {
    name: 'dating scan',
    from: 6,
    to: 13.9,
    chance: 0.85,
    work: procedure('ultrasound-first-trimester'),
  },
  { name: 'anatomy scan', from: 18, to: 24, chance: 0.96, work: procedure('ultrasound-anatomy') },
  {
    name: 'glucose challenge',
    from: 24,
    to: 29.9,
    chance: 0.95,
    needs: (p) => !p.troubles.earlierDiabetes,
    work: { panels: ['cbc'] },
    findings: glucoseChallenge,
  },
  {
    name: 'glucose tolerance',
    from: 25,
    to: 32,
    chance: 1,
    needs: (p) => challenged(p) >= 140,
    findings: glucoseTolerance,
  },
  {
    name: 'Rh immune globulin',
    from: 27.5,
    to: 31,
    chance: 0.95,
    needs: (p) => p.troubles.rhNegative,
    work: { panels: ['blood-group'], ...procedure('rh-immune-globulin') },
  },
  { name: 'syphilis again', from: 28, to: 32, chance: 0.5, work: { panels: ['syphilis', 'hiv'] } },
  {
    name: 'growth scan',
    from: 31,
    to: 36,
    chance: 0.85,
    needs: (p) => risky(p),
    work: procedure('ultrasound-third-trimester'),
  },
  {
    name: 'group B streptococcus',
    from: 35.5,
    to: 38,
    chance: 0.95,
    findings: (p) => [
      {
        analyte: 'group-b-strep',
        panel: 'Group B streptococcus',
        value: p.troubles.groupB ? 'Positive' : 'Negative',
      },
    ],
  },
];

/** Pregnancies that are watched more closely. */
function risky({ troubles, plurality }: Pregnancy): boolean {
  return (
    plurality > 1 ||
    troubles.diabetes === 'insulin' ||
    troubles.earlierDiabetes ||
    troubles.earlierPressure ||
    troubles.pressure !== null
  );
}

/** Glucose an hour after 50 g: above 140 in all with gestational diabetes, and in 15 of 100 others (ACOG Practice Bulletin 190). */
function challenged(p: Pregnancy): number {
  const z = clamp(p.rng.at('challenge').normal(), -2.5, 2.5);
  if (p.troubles.diabetes !== null) return Math.round(171 + 17 * z + (z < -1.6 ? 10 : 0));
  return Math.round(115 + 24 * z);
}

function glucoseChallenge(p: Pregnancy): readonly Finding[] {
  return [{ analyte: 'glucose-challenge', value: challenged(p), panel: 'Glucose challenge, 50 g' }];
}

/** Two values above the limits of Carpenter and Coustan, 95, 180, 155, 140, make the diagnosis. */
function glucoseTolerance(p: Pregnancy, rng: Rng): readonly Finding[] {
  const ill = p.troubles.diabetes !== null;
  const rows = [
    ['gtt-fasting', ill ? 98 : 82, ill ? 7 : 5],
    ['gtt-1h', ill ? 201 : 142, ill ? 12 : 14],
    ['gtt-2h', ill ? 176 : 122, ill ? 11 : 12],
    ['gtt-3h', ill ? 138 : 102, ill ? 12 : 13],
  ] as const;
  return rows.map(([analyte, mean, spread], k) => ({
    analyte,
    panel: 'Glucose tolerance, 100 g',
    value: Math.round(mean + spread * clamp(rng.at(k).normal(), ill && (k === 1 || k === 2) ? -1.6 : -2, 2)),
  }));
}

/** What the first visit draws. Hepatitis C in all from 2020 (USPSTF). */
function bookingWork(p: Pregnancy, day: Day): Workup {
  const since2020 = day >= 18_262;
  return {
    panels: [
      'pregnancy-test',
      'cbc',
      'blood-group',
      'urinalysis',
      'urine-culture',
      'hbv',
      'hiv',
      'syphilis',
      'chlamydia-gonorrhoea',
      ...(since2020 ? ['hcv'] : []),
      ...(p.troubles.bmi >= 30 || p.troubles.earlierDiabetes ? ['hba1c'] : []),
    ],
  };
}

/** Prenatal visits of a pregnancy that fall into a block, and those after a birth. */
export function obstetricVisits(person: Person, care: CareTeam, p: Pregnancy, block: Block): Visit[] {
  const visits = [...prenatalVisits(person, care, p), ...postpartumVisits(person, care, p)];
  return visits.filter((v) => {
    const day = Math.floor(v.start / SECONDS_PER_DAY);
    return day >= block.from && day <= block.to;
  });
}

/** Weeks to the next visit: monthly to 28, fortnightly to 36, then weekly (ACOG); closer together at risk. */
function interval(p: Pregnancy, week: number, day: Day): number {
  const close = risky(p) && week >= 30;
  const pressed = p.troubles.pressure !== null && day >= p.troubles.pressure.from - 3;
  if (pressed || week >= 36) return 1;
  return close || week >= 28 ? (close && week >= 32 ? 1 : 2) : 4;
}

function prenatalVisits(person: Person, care: CareTeam, p: Pregnancy): Visit[] {
  if (p.booked === null) return [];
  const until = p.birth === null ? p.end : Math.floor(admissionOf(p.birth) / SECONDS_PER_DAY);
  const visits: Visit[] = [];
  const done = new Set<string>();
  let day = p.booked;
  let seen = p.lmp;
  for (let k = 0; day < until; k++) {
    const rng = p.rng.at('visit', k);
    const week = (day - p.lmp) / 7;
    // Eleven visits on average (NVSR 73-2, 2022): one in twelve of the schedule is missed.
    if (k === 0 || rng.at('comes').chance(clamp(0.92 + 0.02 * person.traits.careSeeking, 0.75, 0.99))) {
      const tasks = TASKS.filter((t) => due(t, p, week, done));
      for (const t of tasks) done.add(t.name);
      const since = seen;
      const visit = day;
      const news = (from: Day) => from > since && from <= visit;
      visits.push(prenatalVisit(person, care, p, { k, day, rng, tasks, news, until }));
      seen = day;
    }
    day += Math.max(5, Math.round(7 * interval(p, week, day) + rng.at('shift').int(-2, 2)));
  }
  return visits;
}

function due(t: Task, p: Pregnancy, week: number, done: ReadonlySet<string>): boolean {
  if (week < t.from || week >= t.to || done.has(t.name)) return false;
  if (t.name === 'glucose tolerance' && !done.has('glucose challenge')) return false;
  return (t.needs?.(p) ?? true) && p.rng.at('task', t.name).chance(t.chance);
}

interface Slot {
  readonly k: number;
  readonly day: Day;
  readonly rng: Rng;
  readonly tasks: readonly Task[];
  /** Whether something of a day has come up since the visit before. */
  readonly news: (from: Day) => boolean;
  /** Day of the admission for birth. */
  readonly until: Day;
}

function prenatalVisit(person: Person, care: CareTeam, p: Pregnancy, slot: Slot): Visit {
  return office(care, {
    kind: 'obstetric',
    day: slot.day,
    rng: slot.rng,
    practitioner: care.of('Obstetrics & Gynecology'),
    diagnosis: supervision(p, person.birth, slot.day),
    minutes: officeMinutes(slot.rng, slot.k === 0 ? 45 : 18),
    before: slot.until * SECONDS_PER_DAY,
    agenda: (day) => prenatalAgenda(person, p, slot, day),
  });
}

function prenatalAgenda(person: Person, p: Pregnancy, slot: Slot, day: Day): Agenda {
  const { k, rng, tasks } = slot;
  const work = [k === 0 ? bookingWork(p, day) : {}, ...tasks.map((t) => t.work ?? {})];
  const watched = risky(p) && weeksAt(p, day) >= 32 ? procedure('non-stress-test').procedures! : [];
  const known = complicationsAt(p, day);
  return {
    reason: supervision(p, person.birth, day),
    related: [...known.map((c) => c.icd10), weekCode(p, day)],
    work: {
      panels: work.flatMap((w) => w.panels ?? []),
      procedures: [...work.flatMap((w) => w.procedures ?? []), ...watched],
    },
    findings: [
      ...signsOf(p, rng, day),
      ...(k === 0 ? historyOf(p) : []),
      ...tasks.flatMap((t) => t.findings?.(p, rng.at('finding', t.name)) ?? []),
    ],
    conditions: conditionsAt(person, p, slot, day),
    drugs: drugsAt(p, slot, day),
  };
}

/** Week, height of the womb from 20 weeks, heart of the child from 12. */
function signsOf(p: Pregnancy, rng: Rng, day: Day): Finding[] {
  const week = (day - p.lmp) / 7;
  const found: Finding[] = [{ analyte: 'gestational-age', value: Math.floor(week) }];
  if (week >= 20)
    found.push({
      analyte: 'fundal-height',
      value: Math.round(
        week * (p.plurality > 1 ? 1.13 : 1) + 1.2 * clamp(rng.at('height').normal(), -2.5, 2.5),
      ),
    });
  if (week >= 12)
    found.push({
      analyte: 'fetal-heart-rate',
      value: Math.round(156 - 0.5 * (week - 12) + 7 * clamp(rng.at('heart').normal(), -2, 2)),
    });
  return found;
}

function historyOf(p: Pregnancy): Finding[] {
  return [
    { analyte: 'pregnancy-status', value: 'Pregnant' },
    { analyte: 'last-period', value: formatDay(p.lmp) },
    { analyte: 'due-date', value: formatDay(p.lmp + 280) },
    { analyte: 'gravidity', value: p.gravidity + 1 },
    { analyte: 'parity', value: p.parity },
  ];
}

/** Diagnoses that become known at a visit. */
function conditionsAt(person: Person, p: Pregnancy, { k, news }: Slot, day: Day): Found[] {
  const { troubles: c } = p;
  const found: Found[] = [];
  const add = (diagnosis: Diagnosis, onset: Day, until: Day, severity: Found['severity']) =>
    found.push({ diagnosis, onset, until, severity, lasting: true });
  if (k === 0) add({ ...supervision(p, person.birth, day), snomed: '77386006' }, p.lmp, p.end, 'mild');
  if (c.diabetes !== null && news(diabetesFrom(p))) add(diabetesCode(p), p.lmp + 24 * 7, p.end, 'moderate');
  if (c.anaemia !== null && news(c.anaemia + 7))
    add(dx(`O99.01${trimesterAt(p, day)}`), c.anaemia, p.end + 42, 'mild');
  if (c.pressure !== null && news(c.pressure.from))
    add(pressureCode(p, trimesterAt(p, day)), c.pressure.from, p.end + 42, 'moderate');
  return found;
}

/** Orders of a visit: iron, insulin, low-dose aspirin. Vitamins are bought freely. */
function drugsAt(p: Pregnancy, { news }: Slot, day: Day): Order[] {
  const { troubles: c } = p;
  const orders: Order[] = [];
  if (c.diabetes === 'insulin' && news(diabetesFrom(p)))
    orders.push({ drug: 'insulin-glargine', indication: diabetesCode(p), until: p.end });
  if (c.anaemia !== null && news(c.anaemia + 7)) {
    const indication = dx(`O99.01${trimesterAt(p, day)}`);
    orders.push({ drug: 'ferrous-sulfate-325', indication, until: p.end + 30 });
  }
  // From 12 weeks for those at high risk of pre-eclampsia (USPSTF 2014, 2021); two of three take it (assumption).
  const high = c.earlierPressure || c.earlierDiabetes || p.plurality > 1;
  if (high && news(p.lmp + 12 * 7) && p.rng.at('aspirin').chance(0.65)) {
    const indication = dx(`O09.89${trimesterAt(p, day)}`);
    orders.push({ drug: 'aspirin-81', indication, until: Math.min(p.end, p.lmp + 36 * 7) });
  }
  return orders;
}

/** After a birth: one of three is seen within three weeks, 72 % at four to twelve (ACOG Committee Opinion 736; HEDIS 2022). */
function postpartumVisits(person: Person, care: CareTeam, p: Pregnancy): Visit[] {
  if (p.outcome !== 'birth' && p.outcome !== 'stillbirth') return [];
  const rng = p.rng.at('postpartum');
  const days: Day[] = [];
  if (rng.at('early').chance(p.troubles.pressure !== null ? 0.8 : 0.33))
    days.push(p.end + rng.at('early').int(7, 20));
  if (rng.at('late').chance(clamp(0.72 + 0.06 * person.traits.careSeeking, 0.4, 0.95)))
    days.push(p.end + rng.at('late').int(38, 62));
  return days.map((day, k) =>
    office(care, {
      kind: 'obstetric',
      day,
      rng: rng.at(k),
      practitioner: care.of('Obstetrics & Gynecology'),
      diagnosis: dx('Z39.2'),
      minutes: officeMinutes(rng.at(k), 25),
      agenda: (at) => postpartumAgenda(p, rng.at(k), at, k === days.length - 1),
    }),
  );
}

function postpartumAgenda(p: Pregnancy, rng: Rng, day: Day, last: boolean): Agenda {
  const { depression } = p.troubles;
  const low = depression !== null && day >= depression;
  const score = low ? 14 + 3.2 * rng.at('epds').normal() : 2 + 2.6 * rng.at('epds').exponential();
  const diagnosis = dx('F53.0');
  return {
    reason: dx('Z39.2'),
    work: { panels: p.troubles.anaemia !== null || p.troubles.haemorrhage ? ['cbc'] : [] },
    findings: [{ analyte: 'epds', value: Math.round(clamp(score, low ? 10 : 0, low ? 28 : 12)) }],
    ...(low && last
      ? {
          conditions: [
            { diagnosis, onset: depression, until: depression + 210, severity: 'moderate', lasting: true },
          ],
          drugs: rng.at('drug').chance(0.55)
            ? [{ drug: 'sertraline-50', indication: diagnosis, until: day + 240 }]
            : [],
        }
      : {}),
  };
}
