// FHIR before judges we did not write: schema, profiles and engine find nothing in a run, and find every fault that is put in.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './fhir/faults.ts';
import {
  definitionsOf,
  engine,
  engineErrors,
  fhirJudges,
  looseEnds,
  type Resource,
  resourcesOf,
  schemaOf,
  schemaPath,
} from './fhir/judges.ts';
import { hasPackages, PACKAGES } from './fhir/packages.ts';
import { ProfileJudge } from './fhir/profile-judge.ts';
import { withPart } from './part.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'careloom-fhir-'));
const runs = new Map<string, string>();

function runOf(flags: readonly string[]): string {
  const key = flags.join(' ');
  let run = runs.get(key);
  if (run === undefined) {
    run = join(scratch, String(runs.size));
    runs.set(key, run);
    const args = ['generate', 'clinical', '--patients', '24', '--seed', '11', ...flags, '--out', run];
    const done = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
    if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
  }
  return run;
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// A small run does not hold every must-support element; docs/reference/interop.md is about 1,000 patients.
const ofCoverage = (e: string) => e.endsWith('is met nowhere');

for (const judge of fhirJudges)
  withPart(
    `${judge.format}: ${judge.name}`,
    judge.missing() === null ? judge : null,
    judge.missing() ?? '',
    ({ judge: look, flags }) => {
      test('finds nothing', { timeout: 600_000 }, async () => {
        const { entities, errors } = await look(runOf(flags));
        expect(entities).toBeGreaterThan(20);
        expect(errors.filter((e) => !ofCoverage(e)).slice(0, 10)).toEqual([]);
      });
    },
    true,
  );

withPart(
  'faults',
  hasPackages() && schemaPath() !== null ? PACKAGES : null,
  'FHIR packages beside the checkout and the JSON schema of HL7',
  () => {
    let samples: Record<string, Resource> = {};
    let judge: (r: Resource) => readonly string[] = () => [];
    beforeAll(() => {
      const all = [...resourcesOf(runOf(['--format', 'fhir', '--us-core', '6.1.0']))];
      const claims = (r: Resource, profile: string) => JSON.stringify(r.meta).includes(profile);
      samples = {
        Patient: all.find((r) => r.resourceType === 'Patient')!,
        Condition: all.find((r) => claims(r, 'problems-health-concerns') && r.onsetDateTime !== undefined)!,
        Observation: all.find((r) => claims(r, 'us-core-blood-pressure'))!,
      };
      const schema = schemaOf(schemaPath()!);
      const profiles = new ProfileJudge(definitionsOf('6.1.0'));
      judge = (r) => [...schema(r), ...profiles.judge(r)];
    }, 300_000);

    test('are not in what was written', () => {
      expect(Object.values(samples).flatMap((r) => judge(r))).toEqual([]);
    });

    test('are of 39 classes', () => {
      expect(new Set(faults.map((f) => f.name)).size).toBe(39);
    });

    test.each(faults)('$on: $name', ({ on, make }) => {
      const broken = structuredClone(samples[on]!);
      make(broken);
      expect(judge(broken)).not.toEqual([]);
    });
  },
  true,
);

withPart(
  'the engine',
  hasPackages() && engine() !== null ? PACKAGES : null,
  'FHIR packages beside the checkout, Java and Maven',
  () => {
    test('finds faults too', { timeout: 300_000 }, () => {
      const all = [...resourcesOf(runOf(['--format', 'fhir', '--us-core', '6.1.0']))];
      const patient = structuredClone(all.find((r) => r.resourceType === 'Patient')!);
      patient.meta = { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient'] };
      delete patient.identifier;
      expect(engineErrors([patient], ['hl7.fhir.us.core-6.1.0']).join('\n')).toContain('identifier');
    });
  },
  true,
);

describe('references', () => {
  test('that lead nowhere, and ids given twice, are found', () => {
    const a = { resourceType: 'Patient', id: 'p1' };
    const b = { resourceType: 'Encounter', id: 'e1', subject: { reference: 'Patient/p2' } };
    expect(looseEnds([a, a, b]).errors).toEqual([
      'Patient/p1 is there twice',
      'Encounter/e1 points to Patient/p2, which is not there',
    ]);
  });
});
