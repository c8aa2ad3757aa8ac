// What is wrong with a module whose shape is right: sums that are not 1, curves out of order, names that nobody knows.
import { parseDay } from '../base/days.ts';
import type { ChronicModule, Module } from './module.ts';
import { parentsOf } from './module-graph.ts';
import type { Fault, Path } from './module-parse.ts';
import { insteadOf, nearestOf, type WordKind } from './module-words.ts';

/** What a module may name. */
interface Known {
  /** Names of lasting conditions. */
  readonly lasting: ReadonlySet<string>;
  /** What this module itself defines: stages, codes of sites, plans of care, and analytes of findings. */
  readonly stages: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
}

/** All faults of a module beside its shape. `lasting` names the lasting conditions that there are. */
export function faultsOf(module: Module, lasting: Iterable<string>): readonly Fault[] {
  return [
    ...walk(module, [], knownTo(module, lasting)),
    ...(module.kind === 'chronic' ? chronicFaults(module) : acuteFaults(module)),
    ...riskFaults(module),
  ];
}

function knownTo(module: Module, lasting: Iterable<string>): Known {
  const own = module.kind === 'chronic' ? module : null;
  return {
    lasting: new Set([...lasting, ...(own === null ? [] : [own.name])]),
    stages: new Set(own?.stages.map((s) => s.name)),
    sites: new Set(own?.sites?.map((s) => s.icd10)),
    plans: new Set(own?.care?.map((c) => c.name)),
    findings: new Set(own?.findings?.map((f) => f.analyte)),
  };
}

/** Faults of a value and of everything in it: what a key means is the same wherever it stands. */
function walk(value: unknown, path: Path, known: Known): Fault[] {
  const found = checkOf(path)?.(value, path, known) ?? [];
  if (Array.isArray(value)) {
    if (path.at(-1) !== 'values' && isCurve(value)) found.push(...curveFaults(value, path));
    return [...found, ...value.flatMap((v, i) => walk(v, [...path, i], known))];
  }
  if (typeof value !== 'object' || value === null) return found;
  if ('urgentCare' in value) found.push(...careFaults(value as Record<string, number>, path));
  return [...found, ...Object.entries(value).flatMap(([k, v]) => walk(v, [...path, k], known))];
}

type Check = (value: unknown, path: Path, known: Known) => Fault[];

/** The check of a key; of items of a list, that of the list's key. */
function checkOf(path: Path): Check | undefined {
  const key = path.at(-1);
  return typeof key === 'string' ? CHECKS[key] : undefined;
}

const CHECKS: Readonly<Record<string, Check>> = {
  icd10: named('diagnoses', 'billable ICD-10-CM code'),
  cause: named('diagnoses', 'billable ICD-10-CM code'),
  snomed: named('concepts', 'SNOMED CT concept', 'Write null where none fits.'),
  drug: named('drugs', 'drug'),
  drugs: each(named('drugs', 'drug')),
  panels: each(named('panels', 'panel')),
  analyte: named('analytes', 'analyte'),
  device: named('devices', 'device'),
  key: named('procedures', 'procedure'),
  since: dateFaults,
  requires: each(condition),
  avoidWith: each(condition),
  condition,
  conditions: (v, path, known) =>
    Object.keys(v as object).flatMap((name) =>
      condition(name, [...path, name], known).map((f) => ({ ...f, key: true })),
    ),
  // At the top they are defined; elsewhere they are named, or have a share each.
  stages: (v, path, known) => {
    if (path.length === 1) return sumFaults(v, path);
    return typeof (v as unknown[])[0] === 'string' ? each(stageName)(v, path, known) : [];
  },
  stage: stageName,
  next: stageName,
  sites: (v, path, known) =>
    path.length === 1 ? sumFaults(v, path) : each(among('sites', 'site of this module'))(v, path, known),
  after: among('plans', 'plan of care of this module'),
  finding: among('findings', 'finding of this module'),
  test: named('programmes', 'screening programme'),
  values: (v, path) =>
    sumFaults(
      (v as [unknown, number][]).map(([, share]) => ({ share })),
      path,
    ),
  options: sumFaults,
  diagnoses: sumFaults,
  season: seasonFaults,
  stops: (v, path) => {
    const sum = total(v);
    return sum <= 1 + EXACT
      ? []
      : [{ path, problem: `have shares of ${rounded(sum)} together`, help: 'Lower them to at most 1.' }];
  },
};

function each(check: Check): Check {
  return (v, path, known) => (v as unknown[]).flatMap((item, i) => check(item, [...path, i], known));
}

/** Null stands for none, where the shape allows it. */
function named(kind: WordKind, what: string, otherwise?: string): Check {
  return (v, path) => {
    const help = v === null ? null : insteadOf(kind, v as string);
    if (help === null) return [];
    return [{ path, problem: `is “${v}”, which is no ${what} that Careloom holds`, help: otherwise ?? help }];
  };
}

function condition(v: unknown, path: Path, { lasting }: Known): Fault[] {
  if (lasting.has(v as string)) return [];
  const help = nearestOf(v as string, [...lasting]) ?? 'Type careloom module list for all.';
  return [{ path, problem: `is “${v}”, which is no lasting condition that there is`, help }];
}

/** A name that the module must define elsewhere. */
function among(kind: 'sites' | 'plans' | 'findings', what: string): Check {
  return (v, path, known) => {
    if (known[kind].has(v as string)) return [];
    const there = [...known[kind]].map((name) => `“${name}”`).join(', ');
    const help = there === '' ? 'The module defines none.' : `There are ${there}.`;
    return [{ path, problem: `is “${v}”, which is no ${what}`, help }];
  };
}

function stageName(v: unknown, path: Path, { stages }: Known): Fault[] {
  if (stages.has(v as string)) return [];
  const help = `Its stages are ${[...stages].map((s) => `“${s}”`).join(', ')}.`;
  return [{ path, problem: `is “${v}”, which is no stage of this module`, help }];
}

/** Sums of written decimals are exact but for the last digits of doubles. */
const EXACT = 1e-9;

function total(items: unknown): number {
  return (items as { share: number }[]).reduce((sum, { share }) => sum + share, 0);
}

function rounded(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}

function sumFaults(items: unknown, path: Path): Fault[] {
  const sum = total(items);
  if (Math.abs(sum - 1) <= EXACT) return [];
  return [{ path, problem: `have shares that add up to ${rounded(sum)}, not 1`, help: difference(sum) }];
}

function difference(sum: number): string {
  const off = rounded(1 - sum);
  return off > 0 ? `Add ${off} to one of the shares.` : `Take ${-off} from one of the shares.`;
}

const PLACES = ['none', 'office', 'telehealth', 'urgentCare', 'emergency'] as const;

function careFaults(care: Record<string, number>, path: Path): Fault[] {
  const sum = PLACES.reduce((s, place) => s + care[place]!, 0);
  if (Math.abs(sum - 1) <= EXACT) return [];
  return [
    {
      path,
      problem: `has ${PLACES.join(', ')} that add up to ${rounded(sum)}, not 1`,
      help: difference(sum),
    },
  ];
}

function seasonFaults(season: unknown, path: Path): Fault[] {
  const mean = (season as readonly number[]).reduce((s, w) => s + w, 0) / 12;
  if (Math.abs(mean - 1) < 0.005) return [];
  return [
    {
      path,
      problem: `has a mean of ${rounded(mean)}, not 1`,
      help: `Divide every weight by ${rounded(mean)}.`,
    },
  ];
}

function isCurve(value: readonly unknown[]): value is readonly (readonly [number, number])[] {
  return (
    value.length > 0 &&
    value.every(
      (p) => Array.isArray(p) && p.length === 2 && typeof p[0] === 'number' && typeof p[1] === 'number',
    )
  );
}

function curveFaults(curve: readonly (readonly [number, number])[], path: Path): Fault[] {
  const i = curve.findIndex(([x], k) => k > 0 && x <= curve[k - 1]![0]);
  if (i < 0) return [];
  return [
    {
      path: [...path, i],
      problem: `has ${curve[i]![0]} after ${curve[i - 1]![0]}`,
      help: 'Sort the points by their first number, each once.',
    },
  ];
}

function chronicFaults(m: ChronicModule): Fault[] {
  const found: Fault[] = [];
  const names = m.stages.map((s) => s.name);
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice >= 0)
    found.push({
      path: ['stages', twice, 'name'],
      problem: `is “${names[twice]}”, which another stage is called`,
      help: 'Give each stage a name of its own.',
    });
  if (m.detection !== undefined) found.push(...detectionFaults(m.detection.stages, m.stages.length));
  const steps = m.progression?.perYear.length ?? m.stages.length - 1;
  if (steps !== m.stages.length - 1)
    found.push({
      path: ['progression', 'perYear'],
      problem: `has ${steps} rates for ${m.stages.length} stages`,
      help: `Give ${m.stages.length - 1}: from each stage to the next.`,
    });
  if (m.onset.kind === 'hazard') found.push(...hazardFaults(m.onset));
  for (const [i, { filtration: range }] of m.stages.entries())
    found.push(...orderFaults(range?.[0], range?.[1], ['stages', i, 'filtration', 0]));
  for (const [i, { low, high }] of (m.carePlan?.goals ?? []).entries())
    found.push(...orderFaults(low, high, ['carePlan', 'goals', i, 'low']));
  return found;
}

function detectionFaults(shares: readonly number[], stages: number): Fault[] {
  const path = ['detection', 'stages'];
  if (shares.length !== stages)
    return [
      { path, problem: `has ${shares.length} shares for ${stages} stages`, help: 'Give one for each.' },
    ];
  return sumFaults(
    shares.map((share) => ({ share })),
    path,
  );
}

/** The low end of a range is below the high one, where it has both. */
function orderFaults(low: number | undefined, high: number | undefined, path: Path): Fault[] {
  if (low === undefined || high === undefined || low < high) return [];
  return [{ path, problem: `is ${low}, not below ${high}`, help: 'Change low and high.' }];
}

function hazardFaults({
  prevalence,
  fromAge,
  untilAge,
}: Extract<ChronicModule['onset'], { kind: 'hazard' }>): Fault[] {
  const found = (['male', 'female'] as const).flatMap((sex) =>
    prevalenceFaults(prevalence[sex], fromAge, ['onset', 'prevalence', sex]),
  );
  if (untilAge !== undefined && untilAge.age <= fromAge)
    found.push({
      path: ['onset', 'untilAge', 'age'],
      problem: `is ${untilAge.age}, not above fromAge ${fromAge}`,
      help: 'Change untilAge.age or fromAge.',
    });
  return found;
}

function prevalenceFaults(
  curve: readonly (readonly [number, number])[],
  fromAge: number,
  path: Path,
): Fault[] {
  const i = curve.findIndex(([, y], k) => k > 0 && y < curve[k - 1]![1]);
  if (i >= 0)
    return [
      {
        path: [...path, i],
        problem: `falls from ${curve[i - 1]![1]} to ${curve[i]![1]}`,
        help: 'A share of those ever diagnosed does not fall with age: give onset.kind: incidence for an illness that kills.',
      },
    ];
  if (curve[0]![0] >= fromAge) return [];
  return [
    {
      path: [...path, 0],
      problem: `begins at ${curve[0]![0]}, before fromAge ${fromAge}`,
      help: `Begin the curve at ${fromAge} or lower fromAge.`,
    },
  ];
}

function acuteFaults(m: Extract<Module, { kind: 'acute' }>): Fault[] {
  const found: Fault[] = [];
  for (const sex of ['male', 'female'] as const)
    if ((m.sex ?? sex) === sex && !m.incidence[sex].some(([, y]) => y > 0))
      found.push({
        path: ['incidence', sex],
        problem: 'is nowhere above 0',
        help: 'Give it a rate at some age, or say which sex can have it.',
      });
  return found;
}

function dateFaults(value: unknown, path: Path): Fault[] {
  if (parseDay(String(value)) !== null) return [];
  return [{ path, problem: `is “${value}”, which is no date`, help: 'Write a date such as 2020-03-01.' }];
}

function riskFaults(m: Module): Fault[] {
  if (m.kind === 'acute' || !parentsOf(m).includes(m.name)) return [];
  const help = 'Leave it out: a condition cannot raise its own risk.';
  return [{ path: ['onset', 'risks'], problem: `names ${m.name} itself`, help }];
}
