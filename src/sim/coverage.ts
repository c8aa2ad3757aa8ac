// Insurance over life: childhood, working age and Medicare, with changes of employer plans.
import { addYears, ageAt, type Day } from '../base/days.ts';
import { byShare, type Choice, weighted } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { type Payer, PUBLIC_SINCE, payers, plansOn } from '../world/payers.ts';
import type { Person } from './person.ts';

export interface CoverageSpan {
  readonly payer: Payer;
  readonly plan: string;
  readonly memberId: string | null;
  readonly relationship: 'self' | 'spouse' | 'child';
  /** Pays first, or what the first leaves. */
  readonly priority: 'primary' | 'secondary';
  readonly start: Day;
  /** Last day, or null while it runs. */
  readonly end: Day | null;
}

type Kind = Payer['kind'];

/**
 * Spans from birth to `end`. The household's rank of means decides: above the cut it has Medicaid, just below it goes without.
 * Cuts: MEPS-HC 2022 (rows INS_LT18_*, INS_18_44_*, INS_45_64_*); Medicare from 65 (98 %), and for most disabled adults two
 * years after they stop working (SSA).
 */
export function coverageOf(person: Person, end: Day): CoverageSpan[] {
  const spans: CoverageSpan[] = [];
  const stages = stagesOf(person);
  stages.forEach(({ from, kind }, k) => {
    const until = stages[k + 1]?.from;
    if (from > end) return;
    spanStage(person, kind, from, until === undefined ? null : until - 1, end, spans);
  });
  return spans;
}

/**
 * What people on Medicare have beside it from 65: a private supplement 44 %, Medicaid 15 % (MEPS-HC 2022, rows INS_GE65_*); the rest
 * nothing. The poor have Medicaid, the better-off a supplement; beside Medicare Advantage it is the plan of a former employer, as a
 * supplement may not be sold to its members (Social Security Act, section 1882(d)(3)).
 */
export function supplementOf(
  person: Person,
  primary: readonly CoverageSpan[],
  end: Day,
): CoverageSpan | null {
  const senior = primary.find((s) => s.payer.kind === 'Medicare' && s.start >= addYears(person.birth, 65));
  if (senior === undefined || senior.start > end) return null;
  const rank = person.poverty + 0.18 * person.rng.at('supplement').normal();
  const kind: Kind | null = rank > 0.84 ? 'Medicaid' : rank < 0.42 ? 'Private' : null;
  if (kind === null) return null;
  const payer = payerChoice(kind).pick(person.rng.at('supplement', 'payer'));
  const plan =
    kind === 'Medicaid'
      ? planOf(person.rng.at('supplement', 'plan'), payer, senior.start, person)
      : `${payer.name} ${senior.plan === 'Original Medicare' ? 'Medicare Supplement' : 'Retiree Plan'}`;
  return {
    payer,
    plan,
    start: senior.start,
    end: null,
    relationship: 'self',
    priority: 'secondary',
    memberId: `${payer.id}-${String(person.number).padStart(9, '0')}-S`,
  };
}

/** Kind of the payer who pays first at an age. */
export function payerKindAt(person: Person, age: number): Kind {
  const day = person.birth + age * 365.25;
  const stages = stagesOf(person);
  let { kind } = stages[0]!;
  for (const stage of stages) if (stage.from <= day) kind = stage.kind;
  return kind;
}

interface Stage {
  readonly from: Day;
  readonly kind: Kind;
}

const known = new WeakMap<Person, readonly Stage[]>();

/** Every visit asks, and the answer is one for life. */
function stagesOf(person: Person): readonly Stage[] {
  let own = known.get(person);
  if (own === undefined) {
    own = drawStages(person);
    known.set(person, own);
  }
  return own;
}

function drawStages(person: Person): readonly Stage[] {
  const childCut = [0.6, 0.622] as const;
  // Hispanic adults go without three times as often as White ones (rows INS_HISP_UNINS, INS_NHW_UNINS).
  const adultCut = [person.race === 'Hispanic' ? 0.62 : 0.75, 0.835] as const;
  const kindAt = (cut: readonly [number, number]): Kind =>
    person.poverty > cut[1] ? 'Medicaid' : person.poverty > cut[0] ? 'Uninsured' : 'Private';
  const senior = addYears(person.birth, 65);
  const stages: Stage[] = [
    { from: person.birth, kind: kindAt(childCut) },
    { from: addYears(person.birth, 19), kind: kindAt(adultCut) },
  ];
  if (person.employment === 'Disabled' && person.age < 65 && person.rng.at('disability').chance(0.55)) {
    const age = Math.max(22, person.age - person.rng.at('disability', 'since').int(1, 12));
    if (age <= person.age) stages.push({ from: addYears(person.birth, age), kind: 'Medicare' });
  }
  const late = person.rng.at('noMedicare').chance(0.019);
  stages.push({ from: senior, kind: late ? kindAt(adultCut) : 'Medicare' });
  return sincePublic(stages);
}

/** Who would have a public payer before there was one pays himself until then. */
function sincePublic(stages: readonly Stage[]): readonly Stage[] {
  return stages.flatMap((stage, k): Stage[] => {
    const { from, kind } = stage;
    if (from >= PUBLIC_SINCE || kind === 'Private' || kind === 'Uninsured') return [stage];
    const until = stages[k + 1]?.from ?? Number.POSITIVE_INFINITY;
    const paying: Stage = { from, kind: 'Uninsured' };
    return until <= PUBLIC_SINCE ? [paying] : [paying, { from: PUBLIC_SINCE, kind }];
  });
}

/** One stage; private plans change about every six years (assumption: median job tenure 4.1 years, BLS 2022, not every change moves the plan). */
function spanStage(
  person: Person,
  kind: Kind,
  from: Day,
  until: Day | null,
  end: Day,
  spans: CoverageSpan[],
): void {
  let start = from;
  for (let k = 0; start <= end; k++) {
    const owner = kind === 'Private' && person.age < 19 ? person.household : person.number;
    const rng = person.rng.at('coverage', kind, from, k);
    const payer = payerChoice(kind).pick(rng.at('payer'));
    const last =
      kind === 'Private'
        ? start + 365 + Math.floor(rng.exponential() * 5 * 365.25)
        : Number.POSITIVE_INFINITY;
    const stop = Math.min(last, until ?? Number.POSITIVE_INFINITY);
    spans.push({
      payer,
      priority: 'primary',
      plan: planOf(rng, payer, start, person),
      start,
      end: stop > end ? null : stop,
      memberId: kind === 'Uninsured' ? null : `${payer.id}-${String(owner).padStart(9, '0')}-${k}`,
      relationship: kind === 'Private' && start < addYears(person.birth, 19) ? 'child' : 'self',
    });
    if (stop > end || stop === until) return;
    start = stop + 1;
  }
}

/** A plan of a payer that a person can join on a day. */
function planOf(rng: Rng, payer: Payer, day: Day, person: Person): string {
  return byShare(plansOn(payer, day, ageAt(person.birth, day)), rng.float())!.name;
}

/** The span in force on a day. Spans cover life without gaps, so there is one. */
export function coverageAt(spans: readonly CoverageSpan[], day: Day): CoverageSpan {
  for (let k = spans.length - 1; k > 0; k--) if (spans[k]!.start <= day) return spans[k]!;
  return spans[0]!;
}

const choices = new Map<Kind, Choice<Payer>>();

/** Payers of a kind by market share. */
function payerChoice(kind: Kind): Choice<Payer> {
  let choice = choices.get(kind);
  if (choice === undefined) {
    choice = weighted(payers.filter((p) => p.kind === kind).map((p) => [p, p.weight] as const));
    choices.set(kind, choice);
  }
  return choice;
}
