// The documents: the reference is what the code says, links lead somewhere, and commands do what the page says they do.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptPage, referencePages } from '../scripts/docs.ts';
import { AppError, ERRORS, type ErrorCode } from '../src/base/errors.ts';
import { carryOut, failures, read, stepsOf, unmarkedCommands, workshop } from './fixtures/markdown.ts';
import { filesBelow, ROOT, sources } from './fixtures/sources.ts';

const documents = [
  ...filesBelow('docs', '.md'),
  ...filesBelow('examples', '.md'),
  ...['README.md', 'CHANGELOG.md'].filter((path) => existsSync(join(ROOT, path))),
];
const hands = documents.filter((path) => /^docs\/(tutorial|how-to)\//.test(path));

describe('docs/reference', () => {
  const pages = referencePages();

  it.each(Object.keys(pages))('%s is what the code says (else: npm run docs)', (name) => {
    expect(keptPage(name)).toBe(pages[name]);
  });

  it('holds nothing else', () => {
    expect(filesBelow('docs/reference', '').map((path) => path.replace('docs/reference/', ''))).toEqual(
      // The comparison of 100,000 lives is written by `npm run realism`, what judges say by `scripts/interop.ts`.
      [...Object.keys(pages), 'interop.md', 'realism.md'].sort(),
    );
  });

  it('speaks of no error that nothing raises, and of none without a hint', () => {
    const text = sources()
      .filter((f) => f.path !== 'src/base/errors.ts')
      .map((f) => f.text)
      .join('\n');
    const codes = Object.keys(ERRORS) as ErrorCode[];
    expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
    expect(
      codes.filter(
        (code) =>
          new AppError(code, { help: 'h', example: 'e', command: 'c', suggestion: 's' }).hint.trim() === '',
      ),
    ).toEqual([]);
  });
});

/** Targets of the links of a page that lie in the project. */
function links(path: string): string[] {
  const text = read(path)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`]*`/g, '');
  return [...text.matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target));
}

describe('all documents', () => {
  it('link to files that exist', () => {
    const broken = documents.flatMap((path) =>
      links(path)
        .filter((target) => !existsSync(join(ROOT, dirname(path), target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('are on the map of docs/README.md', () => {
    const mapped = links('docs/README.md').map((target) => join('docs', target));
    const reachable = (path: string) =>
      mapped.some((target) => path === target || (target.endsWith('/') && path.startsWith(target)));
    expect(
      documents.filter((path) => path.startsWith('docs/') && path !== 'docs/README.md' && !reachable(path)),
    ).toEqual([]);
  });

  it('begin with a title', () => {
    expect(documents.filter((path) => !/^# \S/.test(read(path)))).toEqual([]);
  });
});

describe('commands', () => {
  it('of tutorials and recipes are all run', () => {
    const passedOver = hands.filter((path) =>
      unmarkedCommands(read(path)).some((text) => /^careloom /m.test(text)),
    );
    expect(passedOver).toEqual([]);
  });

  it.each(hands.filter((path) => stepsOf(read(path)).length > 0))(
    'of %s work',
    (path) => {
      expect(failures(carryOut(stepsOf(read(path)), workshop()))).toEqual([]);
    },
    240_000,
  );
});
