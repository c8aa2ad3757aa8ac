// Transactions posted to a FHIR server that is not ours: HAPI FHIR's JPA server takes every bundle, and holds what was in them.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { program, withPart } from './part.ts';

const bin = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));
const HERE = fileURLToPath(new URL('./fhir-server/', import.meta.url));
const LIBRARY = join(tmpdir(), 'careloom-fhir-server');
const PATIENTS = '10';

/** Folder of the server's jars, fetched by Maven once; null where nobody asks, or Java, Maven or the jars are not to be had. */
function server(): string | null {
  if (process.env.CARELOOM_TEST_FHIR_SERVER === undefined) return null;
  if (program('java') === null || program('javac') === null) return null;
  if (existsSync(join(LIBRARY, 'whole'))) return LIBRARY;
  const maven = program('mvn');
  if (maven === null) return null;
  mkdirSync(LIBRARY, { recursive: true });
  const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${LIBRARY}`];
  const fetched = spawnSync(maven, ['-q', '-B', '-f', join(HERE, 'pom.xml'), ...copy], {
    stdio: 'ignore',
    timeout: 600_000,
  });
  if (fetched.status !== 0) return null;
  writeFileSync(join(LIBRARY, 'whole'), '');
  return LIBRARY;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

interface Bundle {
  readonly entry: readonly { readonly resource: { readonly resourceType: string; readonly id: string } }[];
}

withPart(
  'HAPI FHIR JPA server',
  server(),
  'CARELOOM_TEST_FHIR_SERVER=1, which fetches some 375 MB, Java 17 and Maven',
  (library) => {
    const scratch = mkdtempSync(join(tmpdir(), 'careloom-fhir-server-test-'));
    const run = join(scratch, 'run');
    let child: ChildProcess | null = null;
    let base = '';

    beforeAll(async () => {
      const port = await freePort();
      base = `http://127.0.0.1:${port}/fhir`;
      const args = ['-Xmx2g', '-cp', join(library, '*'), join(HERE, 'FhirServer.java'), String(port)];
      const java = spawn(program('java')!, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      child = java;
      await new Promise<void>((ready, failed) => {
        java.stdout.on('data', (piece: Buffer) => {
          if (/^ready$/m.test(piece.toString())) ready();
        });
        java.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
      });
      const flags = [
        '--history-years',
        '2',
        '--format',
        'fhir',
        '--fhir-bundle',
        'transaction',
        '--out',
        run,
      ];
      const made = spawnSync(process.execPath, [
        bin,
        'generate',
        'clinical',
        '-n',
        PATIENTS,
        '--seed',
        '42',
        ...flags,
      ]);
      if (made.status !== 0 && made.status !== 1) throw new Error(made.stderr.toString());
    }, 900_000);
    afterAll(() => {
      child?.removeAllListeners('exit').kill('SIGKILL');
      rmSync(scratch, { recursive: true, force: true });
    });

    it('takes every transaction, and holds as many resources of each type as were sent', async () => {
      const args = ['stream', run, '--to', base, '--timeout', '600', '--json'];
      const sent = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
      const done = JSON.parse(sent.stdout) as { messages: number; accepted: number; codes: object };
      expect(sent.status).toBe(0);
      expect(done).toMatchObject({ messages: 10, accepted: 10, codes: { 200: 10 } });
      const ids = new Map<string, Set<string>>();
      for (const line of readFileSync(join(run, 'fhir', 'Bundle.ndjson'), 'utf8')
        .trimEnd()
        .split('\n'))
        for (const { resource } of (JSON.parse(line) as Bundle).entry) {
          const known = ids.get(resource.resourceType) ?? new Set();
          ids.set(resource.resourceType, known.add(resource.id));
        }
      expect(ids.size).toBeGreaterThan(15);
      for (const [type, of] of ids) {
        const answer = await fetch(`${base}/${type}?_summary=count`, {
          headers: { accept: 'application/fhir+json' },
        });
        const { total } = (await answer.json()) as { total: number };
        expect([type, total]).toEqual([type, of.size]);
      }
    }, 900_000);
  },
  true,
);
