// Synthea itself, for comparison: its jars, fetched by Maven once and kept.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version that `synthea/pom.xml` names. */
export const SYNTHEA_VERSION = '3.3.0';

const pom = fileURLToPath(new URL('synthea/pom.xml', import.meta.url));
const folder = process.env.CARELOOM_SYNTHEA ?? join(tmpdir(), `careloom-synthea-${SYNTHEA_VERSION}`);

/** Folder of Synthea's jars; null where Java, Maven or the jars are not to be had. */
export function syntheaJars(): string | null {
  if (!runs('java', ['-version'])) return null;
  if (existsSync(join(folder, 'whole'))) return folder;
  mkdirSync(folder, { recursive: true });
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  if (!runs('mvn', args)) return null;
  writeFileSync(join(folder, 'whole'), '');
  return folder;
}

/** Whether a program is there and ends well. */
function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 240_000 }).status === 0;
}
