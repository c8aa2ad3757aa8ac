// The shape of the house: who may import whom, what may not be used below run/, and how names and files look.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exportedNames, lineOf, parse, ROOT, type SourceFile, sources, walk } from './fixtures/sources.ts';

const files = sources();

/** Folder of `src` a file belongs to; files that lie in src itself are layers of their own. */
function layerOf(path: string): string {
  const [, first, second] = path.split('/');
  return second === undefined ? basename(first!, '.ts') : first!;
}

const BELOW_DATASETS = ['base', 'schema', 'codes', 'clinical', 'world'];
const PLUGGED = ['sim', 'page', 'checks', 'flaws', 'formats', 'databases', 'learn', 'migrate', 'datasets'];

/** What each layer may import besides itself (DESIGN §3). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  schema: ['base'],
  codes: ['base', 'schema'],
  clinical: ['base', 'schema', 'codes'],
  world: ['base', 'schema', 'codes', 'clinical'],
  sim: BELOW_DATASETS,
  page: ['base'],
  checks: ['base', 'schema', 'page'],
  flaws: ['base', 'schema'],
  formats: ['base', 'schema', 'page'],
  databases: ['base', 'schema'],
  learn: ['base', 'schema'],
  migrate: ['base', 'schema'],
  datasets: [...BELOW_DATASETS, 'checks', 'flaws'],
  catalog: [...BELOW_DATASETS, ...PLUGGED],
  run: [...BELOW_DATASETS, ...PLUGGED, 'catalog'],
  cli: ['base', 'schema', 'catalog', 'run'],
  api: ['base', 'schema', 'catalog', 'run'],
  index: [...BELOW_DATASETS, ...PLUGGED, 'catalog', 'run'],
};

/** Formats that print a Life need the record and its codes. */
const LIFE_FORMATS = ['fhir', 'hl7v2', 'vista', 'timeline', 'print.ts'];

/** Folders whose members stand side by side and do not know each other; what is shared by all of them is named. */
const SIDE_BY_SIDE: Readonly<Record<string, readonly string[]>> = { formats: ['text'], datasets: [] };

function edgeAllowed(from: string, to: string): boolean {
  const [a, b] = [layerOf(from), layerOf(to)];
  if (a === b) return siblingAllowed(from, to);
  if (a === 'catalog' && to.startsWith('src/run/executors/')) return true;
  if (a === 'formats' && LIFE_FORMATS.includes(from.split('/')[2]!) && BELOW_DATASETS.includes(b))
    return true;
  return (MAY_IMPORT[a] ?? []).includes(b);
}

function siblingAllowed(from: string, to: string): boolean {
  const shared = SIDE_BY_SIDE[layerOf(from)];
  const [a, b] = [from, to].map((path) => path.split('/'));
  if (shared === undefined || a!.length < 4 || b!.length < 4) return true;
  return a![2] === b![2] || shared.includes(b![2]!);
}

describe('imports', () => {
  it('lie in folders that the design knows', () => {
    expect(
      [...new Set(files.map((f) => layerOf(f.path)))].filter((layer) => MAY_IMPORT[layer] === undefined),
    ).toEqual([]);
  });

  it('lead only where the design allows', () => {
    const wrong = files.flatMap((f) =>
      f.imports.flatMap(({ file }) =>
        file === null || edgeAllowed(f.path, file) ? [] : [`${f.path} → ${file}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('name files that exist', () => {
    const known = new Set(files.map((f) => f.path));
    const missing = files.flatMap((f) =>
      f.imports.flatMap(({ file }) =>
        file === null || known.has(file) || file === 'package.json' ? [] : [`${f.path} → ${file}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('make no circle', () => {
    expect(circle(files)).toBeNull();
  });
});

describe('the judge of imports', () => {
  it.each([
    ['src/datasets/clinical/project.ts', 'src/sim/simulate.ts'],
    ['src/datasets/billing/project.ts', 'src/datasets/clinical/project.ts'],
    ['src/formats/csv/write.ts', 'src/formats/ndjson/write.ts'],
    ['src/formats/csv/write.ts', 'src/checks/keys.ts'],
    ['src/checks/keys.ts', 'src/clinical/tables.ts'],
    ['src/sim/simulate.ts', 'src/catalog.ts'],
    ['src/catalog.ts', 'src/run/generate.ts'],
    ['src/run/generate.ts', 'src/cli/main.ts'],
    ['src/base/rng.ts', 'src/schema/table.ts'],
  ])('refuses %s → %s', (from, to) => {
    expect(edgeAllowed(from, to)).toBe(false);
  });

  it.each([
    ['src/formats/csv/write.ts', 'src/formats/text/rows.ts'],
    ['src/formats/fhir/write.ts', 'src/clinical/life.ts'],
    ['src/catalog.ts', 'src/run/executors/inline.ts'],
    ['src/cli/main.ts', 'src/run/versions.ts'],
  ])('allows %s → %s', (from, to) => {
    expect(edgeAllowed(from, to)).toBe(true);
  });

  it('sees types, re-exports and imports on demand, and finds a circle', () => {
    const a = parse(
      'src/base/a.ts',
      "import type { B } from './b.ts';\nexport { c } from './c.ts';\nawait import('../sim/d.ts');",
    );
    expect(a.imports.map((i) => i.file)).toEqual(['src/base/b.ts', 'src/base/c.ts', 'src/sim/d.ts']);
    const b = parse('src/base/b.ts', "import { a } from './a.ts';");
    expect(circle([a, b])).toBe('src/base/a.ts → src/base/b.ts → src/base/a.ts');
  });
});

/** A circle of imports that are followed when a file is loaded or compiled, or null. Imports on demand close none. */
function circle(all: readonly SourceFile[]): string | null {
  const byPath = new Map(all.map((f) => [f.path, f]));
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): string | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path].join(' → ');
    const file = byPath.get(path);
    if (done.has(path) || file === undefined) return null;
    for (const next of file.imports) {
      const found = next.file === null || next.dynamic ? null : visit(next.file, [...above, path]);
      if (found !== null) return found;
    }
    done.add(path);
    return null;
  };
  for (const file of all) {
    const found = visit(file.path, []);
    if (found !== null) return found;
  }
  return null;
}

const ABOVE_THE_LINE = ['run', 'cli', 'api', 'index'];
const below = files.filter((f) => !ABOVE_THE_LINE.includes(layerOf(f.path)));

/** Names that tell the time, the host or chance, or speak to the terminal. */
const FORBIDDEN_OBJECTS = ['process', 'console', 'performance'];
const FORBIDDEN_MEMBERS = ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];
const FORBIDDEN_NAMES = ['randomBytes', 'randomUUID', 'randomInt', 'setTimeout', 'setInterval'];
const FORBIDDEN_MODULES = [
  'process',
  'os',
  'child_process',
  'perf_hooks',
  'worker_threads',
  'timers',
  'timers/promises',
  'cluster',
  'http',
  'https',
  'net',
  'dns',
];

/** Forbidden uses in a file, as `path:line what`. */
function forbidden(file: SourceFile): string[] {
  const found: string[] = [];
  const note = (node: ts.Node, what: string) => found.push(`${file.path}:${lineOf(node)} ${what}`);
  walk(file.tree, (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const whole = `${node.expression.text}.${node.name.text}`;
      if (FORBIDDEN_OBJECTS.includes(node.expression.text) || FORBIDDEN_MEMBERS.includes(whole))
        note(node, whole);
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Date' &&
      (node.arguments?.length ?? 0) === 0
    )
      note(node, 'new Date()');
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const { text } = node.expression;
      if (text === 'Date' || FORBIDDEN_NAMES.includes(text)) note(node, `${text}()`);
    }
  });
  for (const { specifier } of file.imports) {
    // Where temporary files lie decides nothing about data.
    if (specifier === 'node:os' && file.text.includes("import { tmpdir } from 'node:os';")) continue;
    if (specifier.startsWith('node:') && FORBIDDEN_MODULES.includes(specifier.slice(5)))
      found.push(`${file.path} ${specifier}`);
  }
  return found;
}

/** Powers whose exponent is not a whole number written down: their last bit differs between versions of Node. */
function fractionalPowers(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    const exponent = exponentOf(node);
    if (exponent !== null && !/^-?\d[\d_]*$/.test(exponent.getText()))
      found.push(`${file.path}:${lineOf(node)} ${node.getText()}`);
  });
  return found;
}

function exponentOf(node: ts.Node): ts.Node | null {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken)
    return node.right;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
    return node.right;
  return ts.isCallExpression(node) && node.expression.getText() === 'Math.pow' ? node.arguments[1]! : null;
}

describe('the data path', () => {
  it('knows no clock, host, terminal or chance below run/', () => {
    expect(below.flatMap(forbidden)).toEqual([]);
  });

  it('raises to whole powers only', () => {
    expect(files.flatMap(fractionalPowers)).toEqual([]);
  });

  it('writes to the terminal in one file', () => {
    const speakers = files
      .filter((f) => /\bconsole\.|process\.std(out|err)\.write/.test(f.text))
      .map((f) => f.path);
    expect(
      speakers.filter((path) => !['src/cli/screen.ts', 'src/cli/commands/generate.ts'].includes(path)),
    ).toEqual([]);
  });

  it('is judged by tests that see what they forbid', () => {
    const bad = parse(
      'src/sim/bad.ts',
      'const a = Date.now() + Math.random() + performance.now(); const b = new Date(); process.exit(); console.log(2 ** 0.5, Math.pow(a, b));',
    );
    expect(forbidden(bad).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'Date.now',
      'Math.random',
      'performance.now',
      'new Date()',
      'process.exit',
      'console.log',
    ]);
    expect(fractionalPowers(bad)).toHaveLength(2);
    const good = parse(
      'src/sim/good.ts',
      "const a = new Date(0); const b = 2 ** 32 + Math.pow(a, 2); // Date.now()\nconst c = 'Math.random()';",
    );
    expect([...forbidden(good), ...fractionalPowers(good)]).toEqual([]);
  });
});

/** Where each runtime dependency may be imported. */
const WRAPPED: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['src/base/duckdb.ts', 'src/formats/parquet/feed.ts', 'src/formats/parquet/write.ts'],
  '@duckdb/node-bindings': ['src/formats/parquet/feed.ts', 'src/formats/parquet/write.ts'],
  'cli-progress': ['src/cli/screen.ts'],
  commander: [
    'src/cli/complaints.ts',
    'src/cli/main.ts',
    ...files.map((f) => f.path).filter((path) => path.startsWith('src/cli/words/')),
  ],
  echarts: ['src/page/charts.ts'],
  mqtt: ['src/run/stream/mqtt.ts'],
  yaml: ['src/run/spec-file.ts'],
  zod: ['src/run/settings.ts', 'src/run/spec.ts', 'src/sim/module-schema.ts', 'src/sim/module-parse.ts'],
};

/** `@scope/name` or `name` of a specifier. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('runtime dependencies', () => {
  const foreign = files.flatMap((f) =>
    f.imports
      .filter((i) => i.file === null && !i.specifier.startsWith('node:'))
      .map((i) => [packageOf(i.specifier), f.path] as const),
  );

  it('are imported only where they are wrapped', () => {
    expect(foreign.filter(([name, path]) => !(WRAPPED[name] ?? []).includes(path))).toEqual([]);
  });

  it('are those that package.json names, each in use', () => {
    const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([...new Set(foreign.map(([name]) => name))].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

const BANNED = [
  'manager',
  'helper',
  'helpers',
  'util',
  'utils',
  'service',
  'services',
  'impl',
  'enhanced',
  'advanced',
  'new',
  'v2',
  'phase',
  'handler',
];

/** Words of a name in kebab, snake, camel or Pascal case, in small letters. */
function words(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}

const isBanned = (name: string) => words(name).some((word) => BANNED.includes(word));

describe('names', () => {
  it('avoid the words that say nothing, in files and exports', () => {
    const inPaths = files.filter((f) => f.path.split('/').some(isBanned)).map((f) => f.path);
    const inExports = files.flatMap((f) =>
      exportedNames(f)
        .filter(isBanned)
        .map((name) => `${f.path} ${name}`),
    );
    expect([...inPaths, ...inExports]).toEqual([]);
  });

  it('of files are in kebab case', () => {
    expect(files.map((f) => f.path).filter((path) => !/^[a-z\d/-]+\.ts$/.test(path))).toEqual([]);
  });

  it('are told apart from words that contain a banned one', () => {
    expect(['StreamManager', 'date-utils', 'parserV2', 'newPatient'].map(isBanned)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['renewal', 'implant', 'emphasis', 'advance'].map(isBanned)).toEqual([false, false, false, false]);
  });
});

/** Files that are lists of facts or of columns, whose length says nothing. */
const DATA = [
  /tables\.ts$/,
  /^src\/codes\//,
  /^src\/world\/data\//,
  /^src\/sim\/overlay\.ts$/,
  /^src\/sim\/modules\//,
  /^src\/checks\/realism\/targets/,
];
const FILE_LINES = 400;
const FUNCTION_LINES = 60;

/** Functions with a body of their own, as `path:line`, with their length in lines. */
function functionsOf(file: SourceFile): { readonly at: string; readonly lines: number }[] {
  const found: { at: string; lines: number }[] = [];
  walk(file.tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const { line } = file.tree.getLineAndCharacterOfPosition(node.getEnd());
    found.push({ at: `${file.path}:${lineOf(node)}`, lines: line + 2 - lineOf(node) });
  });
  return found;
}

describe('files', () => {
  it('begin by saying what they are for', () => {
    const silent = files.filter(
      ({ text }) => !/^\/\/ \S.{10,}/.test(text.replace(/^(\/\/ biome-ignore.*\n)+/, '')),
    );
    expect(silent.map((f) => f.path)).toEqual([]);
  });

  it(`have at most ${FILE_LINES} lines, unless they are data`, () => {
    const long = files
      .filter((f) => !DATA.some((pattern) => pattern.test(f.path)))
      .map((f) => [f.path, f.text.split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > FILE_LINES)).toEqual([]);
  });

  it(`have functions of at most ${FUNCTION_LINES} lines, nine in ten of at most 30`, () => {
    const lengths = files.flatMap(functionsOf);
    expect(lengths.filter(({ lines }) => lines > FUNCTION_LINES)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > 30).length / lengths.length).toBeLessThan(0.1);
  });

  it('leave no work undone without saying where it is kept', () => {
    const undone = files.filter((f) => /\b(TODO|FIXME|XXX)\b(?!.*#\d+)/.test(f.text));
    expect(undone.map((f) => f.path)).toEqual([]);
  });
});
