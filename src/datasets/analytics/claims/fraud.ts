// Planted fraud: lines that the record does not support, each with its pattern, in the hands of a few providers.
import { type Choice, weighted } from '../../../base/distributions.ts';
import type { Rng } from '../../../base/rng.ts';
import type { FraudPattern } from '../tables.ts';
import type { Draft } from './draft.ts';
import { codeLine } from './lines.ts';
import { rangeOf } from './prices.ts';

/** Shares of patterns (assumption: upcoding and unbundling are what audits find most). */
const PATTERNS: Choice<FraudPattern> = weighted([
  ['upcoding', 0.35],
  ['unbundling', 0.25],
  ['phantom service', 0.2],
  ['duplicate', 0.15],
  ['after death', 0.05],
]);

/** Visits that are billed two levels higher. */
const HIGHER: Readonly<Record<string, string>> = {
  99212: '99214',
  99213: '99215',
  99281: '99283',
  99282: '99284',
  99283: '99285',
};

/** A part that the code already pays for (NCCI edits, CMS); else the handling of a specimen, which CMS always bundles (status B). */
const PART_OF: Readonly<Record<string, string>> = {
  45380: '45378',
  45385: '45380',
  43239: '43235',
  93000: '93005',
  74177: '74176',
  71046: '71045',
};
const ALWAYS_BUNDLED = '99000';

/** What is billed without having been done: tests that leave no trace in the patient. */
const PHANTOMS = ['93000', '71046', '76700', '80053', '94010'] as const;

/** How long after a death somebody goes on billing. */
const DAYS_AFTER_DEATH = 60;

export interface Planted {
  /** Lines in the place of others: the first line of a visit, by the line that it replaces. */
  readonly changed: ReadonlyMap<Draft, Draft>;
  readonly added: readonly Draft[];
}

/** Plant `count` fraudulent lines among the first lines of visits; `room` of them at most are additional ones. */
export function plantFraud(
  first: readonly Draft[],
  count: number,
  room: number,
  asOf: number,
  rng: Rng,
  group: Rng,
): Planted {
  const changed = new Map<Draft, Draft>();
  const added: Draft[] = [];
  const suspects = inTurn(first, rng);
  let cursor = 0;
  const next = (test: (d: Draft) => boolean): Draft | null => {
    for (let tried = 0; tried < suspects.length; tried++) {
      const draft = suspects[(cursor + tried) % suspects.length]!;
      if (changed.has(draft) || !test(draft)) continue;
      cursor = (cursor + tried + 1) % suspects.length;
      return draft;
    }
    return null;
  };
  for (let k = 0; changed.size + added.length < count; k++) {
    const drawn = added.length < room ? PATTERNS.pick(group.at('fraud', k)) : 'upcoding';
    const target = next((d) => fits(drawn, d, asOf));
    // A pattern that nobody here can carry gives way to one that anybody can.
    const pattern = target !== null ? drawn : added.length < room ? 'phantom service' : 'upcoding';
    const draft = target ?? next(() => true) ?? first[k % first.length]!;
    if (pattern === 'upcoding') {
      if (target === null) break;
      changed.set(draft, upcoded(draft));
    } else added.push({ ...lineOf(pattern, draft, asOf, rng, k), address: `${pattern} ${k}` });
  }
  return { changed, added };
}

/** Visits in order of how crooked their provider is: fraud gathers in a few hands. */
function inTurn(first: readonly Draft[], rng: Rng): readonly Draft[] {
  const crooked = new Map<number, number>();
  const of = (provider: number) => {
    let key = crooked.get(provider);
    if (key === undefined) {
      key = rng.at('provider', provider, 'honesty').float();
      crooked.set(provider, key);
    }
    return key;
  };
  return first
    .map((d) => [of(d.visit.provider.id) + 0.3 * drawOf(d, rng), d] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, d]) => d);
}

function drawOf({ visit }: Draft, rng: Rng): number {
  const { lived } = visit.contact;
  return rng.at('patient', lived.patient_id, 'billed falsely', lived.encounter_id).float();
}

function fits(pattern: FraudPattern, { code, visit }: Draft, asOf: number): boolean {
  if (pattern === 'upcoding') return code !== null && HIGHER[code] !== undefined;
  if (pattern !== 'after death') return true;
  const died = visit.contact.life.patient.death_date;
  return died !== null && died < asOf && visit.contact.type === 'Outpatient';
}

function upcoded(draft: Draft): Draft {
  const code = HIGHER[draft.code!]!;
  return { ...draft, code, price: rangeOf(code, null), fraud: 'upcoding', supported: draft.code };
}

function lineOf(
  pattern: Exclude<FraudPattern, 'upcoding'>,
  draft: Draft,
  asOf: number,
  rng: Rng,
  k: number,
): Draft {
  const { visit } = draft;
  const fraud = { fraud: pattern, related: null };
  switch (pattern) {
    case 'duplicate':
      return { ...draft, fraud: pattern, related: draft };
    case 'unbundling': {
      const part = codeLine(
        visit,
        (draft.code === null ? undefined : PART_OF[draft.code]) ?? ALWAYS_BUNDLED,
        1,
      );
      return { ...part, modifier: '59', day: draft.day, fraud: pattern, related: draft };
    }
    case 'phantom service': {
      const done = new Set(visit.contact.procedures.map((p) => p.row.code));
      return { ...codeLine(visit, PHANTOMS.find((code) => !done.has(code))!, 1), ...fraud };
    }
    case 'after death': {
      const died = visit.contact.life.patient.death_date!;
      const day = Math.min(
        asOf,
        died + rng.at('patient', visit.contact.lived.patient_id, 'billed dead', k).int(1, DAYS_AFTER_DEATH),
      );
      return { ...codeLine(visit, '99213', 1), ...fraud, day };
    }
  }
}
