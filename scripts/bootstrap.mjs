// Makes a fresh clone ready: installs what package-lock.json names and compiles src, each only when out of date.
// Uses nothing but Node, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST = [20, 19];

function main() {
  refuseOldNode();
  if (!installed()) install();
  const stamp = join(root, 'dist', '.sources');
  const now = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  run('Building (tsc)', process.execPath, [
    join('node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    'tsconfig.build.json',
  ]);
  writeFileSync(stamp, now);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  stop(
    `Careloom needs Node ${OLDEST.join('.')} or later; this is ${process.version}.`,
    'Install a later one from your package source.',
  );
}

/** True when every package of the lock file is there in its version (optional ones for other systems may be missing). */
function installed() {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const file = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(file)) return false;
  const there = JSON.parse(readFileSync(file, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    if (there[path] === undefined) return entry.optional === true;
    return there[path].version === entry.version && existsSync(join(root, path));
  });
}

/** One hash over the names and contents of everything that compilation reads. */
function hashOfSources() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) =>
    join(root, name),
  );
  for (const path of [...sources, ...settings].sort())
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

/**
 * `npm ci`; where it refuses the lock file, which it does when the registry at hand lacks the binaries of other systems,
 * `npm install` of the same locked versions.
 */
function install() {
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  process.stderr.write('Installing dependencies (npm ci) …\n');
  if (call(npm, ['ci', ...flags], 'ignore').status === 0) return;
  run('Installing dependencies (npm install)', npm, ['install', '--no-save', ...flags]);
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function call(command, args, output) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  });
}

function run(what, command, args) {
  process.stderr.write(`${what} …\n`);
  const done = call(command, args, 2);
  if (done.status === 0) return;
  const reason = done.error ? done.error.message : `exit code ${done.status ?? done.signal}`;
  const byHand = command === npm ? 'npm install' : 'npm run build';
  stop(`${what} failed (${reason}).`, `The lines above say why; by hand: ${byHand}`);
}

function stop(problem, hint) {
  process.stderr.write(`error ${problem}\n      ${hint}\n`);
  process.exit(1);
}

main();
