// The package itself: what it promises to its users, and that every dependency is pinned.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './fixtures/sources.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly type: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const pack = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package.json', () => {
  it('pins every dependency to one version', () => {
    const all = Object.entries({ ...pack.dependencies, ...pack.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('says who may use it, with what, and how', () => {
    expect(pack).toMatchObject({
      name: 'careloom',
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20.19' },
    });
    expect(pack.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(pack.description).not.toBe('');
  });

  it('names a command that exists, can be run, and begins with the shebang of node', () => {
    const path = pack.bin.careloom!;
    expect(statSync(join(ROOT, path)).mode & 0o111).not.toBe(0);
    expect(read(path).split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('publishes the build, the sources, the licence and the notices', () => {
    for (const file of ['bin', 'dist', 'src', 'LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md'])
      expect(pack.files).toContain(file);
    expect(pack.files.filter((file) => file !== 'dist' && !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('exports a library whose source is there', () => {
    for (const target of Object.values(pack.exports['.']!)) {
      const source = target.replace('./dist/', 'src/').replace(/\.(d\.ts|js)$/, '.ts');
      expect(existsSync(join(ROOT, source)), source).toBe(true);
    }
  });

  it('runs only scripts that are there', () => {
    const named = Object.values(pack.scripts).flatMap(
      (script) => script.match(/(scripts|bench|test|bin)\/[\w./-]+\.\w+/g) ?? [],
    );
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('has the seven scripts that the house speaks of', () => {
    for (const name of ['build', 'test', 'check', 'bless', 'bench', 'docs', 'calibrate'])
      expect(Object.keys(pack.scripts)).toContain(name);
  });
});

describe('package-lock.json', () => {
  it('agrees with package.json', () => {
    const { dependencies, devDependencies } = lock.packages['']!;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: pack.dependencies,
      devDependencies: pack.devDependencies,
    });
  });

  it('names no host: every client asks its own registry', () => {
    expect(
      packages.filter(([, p]) => p.resolved !== undefined).map(([path, p]) => `${path} ${p.resolved}`),
    ).toEqual([]);
  });

  it('proves the content of every package', () => {
    // Optional packages of other systems may be named by version alone: npm proves and fetches them where they are used.
    const here = packages.filter(
      ([, p]) =>
        p.optional !== true ||
        (p.os?.includes('linux') !== false &&
          p.cpu?.includes('x64') !== false &&
          p.libc?.includes('musl') !== true),
    );
    expect(here.filter(([, p]) => !/^sha512-/.test(p.integrity ?? '')).map(([path]) => path)).toEqual([]);
  });
});

describe('.npmrc', () => {
  it('names no registry', () => {
    expect(read('.npmrc')).not.toMatch(/registry|https?:/);
  });
});

describe('licence and notices', () => {
  it('are MIT, and name the code systems whose terms ask for it', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Careloom authors\n/);
    for (const owner of ['LOINC', 'SNOMED', 'RxNorm', 'UCUM']) expect(read('NOTICE')).toContain(owner);
  });

  it('come with a changelog that begins with the present version and says whether data changed', () => {
    const [, version, body] = /^## (\S+)[^\n]*\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(read('CHANGELOG.md'))!;
    expect(version).toBe(pack.version);
    expect(body).toMatch(/^\*\*Data\*\*/m);
  });
});
