// Invariants of FHIR and US Core that the faults of our tests break, each in code of its own; the HL7 engine runs all of them.

type Json = Record<string, unknown>;
const list = (x: unknown): Json[] => (Array.isArray(x) ? (x as Json[]) : x === undefined ? [] : [x as Json]);
const codes = (x: unknown): string[] => list(x).flatMap((c) => list(c.coding).map((k) => k.code as string));
const has = (o: Json, stem: string) =>
  Object.keys(o).some((k) => k === stem || new RegExp(`^${stem}[A-Z]`).test(k));

interface Invariant {
  readonly key: string;
  readonly types: readonly string[];
  readonly holds: (r: Json) => boolean;
}

const INVARIANTS: readonly Invariant[] = [
  {
    key: 'con-4: abatement only when the condition is over',
    types: ['Condition'],
    holds: (r) =>
      !has(r, 'abatement') ||
      codes(r.clinicalStatus).some((c) => ['resolved', 'remission', 'inactive'].includes(c)),
  },
  {
    key: 'con-5: entered in error has no clinical status',
    types: ['Condition'],
    holds: (r) => !codes(r.verificationStatus).includes('entered-in-error') || r.clinicalStatus === undefined,
  },
  {
    key: 'ait-1: clinical status unless entered in error',
    types: ['AllergyIntolerance'],
    holds: (r) => r.clinicalStatus !== undefined || codes(r.verificationStatus).includes('entered-in-error'),
  },
  {
    key: 'us-core-6: a name or why not',
    types: ['Patient'],
    holds: (r) =>
      list(r.name).every((n) => n.family !== undefined || n.given !== undefined || n.extension !== undefined),
  },
  {
    key: 'obs-6: no reason for absence beside a value',
    types: ['Observation'],
    holds: (r) => r.dataAbsentReason === undefined || !has(r, 'value'),
  },
  {
    key: 'vs-2: value, reason, components or members',
    types: ['Observation'],
    holds: (r) =>
      r.component !== undefined ||
      r.hasMember !== undefined ||
      r.dataAbsentReason !== undefined ||
      has(r, 'value'),
  },
  {
    key: 'vs-1: to the day',
    types: ['Observation'],
    holds: (r) => typeof r.effectiveDateTime !== 'string' || r.effectiveDateTime.length >= 10,
  },
  {
    key: 'us-core-15: member number',
    types: ['Coverage'],
    holds: (r) =>
      !list((r.meta as Json | undefined)?.profile).some((p) => String(p).includes('us-core-coverage')) ||
      r.subscriberId !== undefined ||
      list(r.identifier).some((i) => codes(i.type).includes('MB')),
  },
  {
    key: 'npi: ten digits that pass the Luhn check with 80840',
    types: ['Practitioner', 'Organization'],
    holds: (r) =>
      list(r.identifier).every((i) => i.system !== 'http://hl7.org/fhir/sid/us-npi' || luhn(String(i.value))),
  },
  {
    key: 'per-1: a period begins before it ends',
    types: ['Encounter', 'Coverage', 'CarePlan'],
    holds: ({ period }) => {
      const { start, end } = (period ?? {}) as { start?: string; end?: string };
      return start === undefined || end === undefined || Date.parse(start) <= Date.parse(end);
    },
  },
];

function luhn(npi: string): boolean {
  if (!/^\d{10}$/.test(npi)) return false;
  const digits = [...`80840${npi}`].reverse().map(Number);
  return digits.reduce((sum, d, i) => sum + (i % 2 === 0 ? d : d > 4 ? 2 * d - 9 : 2 * d), 0) % 10 === 0;
}

/** Invariants that a resource breaks. */
export function broken(resource: Json): readonly string[] {
  return INVARIANTS.filter(
    (i) => i.types.includes(resource.resourceType as string) && !i.holds(resource),
  ).map((i) => i.key);
}
