// Compiles the type tests: what must compile does, and what must not is refused.
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesBelow, ROOT } from './fixtures/sources.ts';

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);

/** What the compiler has to say about a file. */
function complaints(path: string): string[] {
  const program = ts.createProgram([join(ROOT, path)], options);
  const file = program.getSourceFile(join(ROOT, path))!;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    (d) =>
      `${path}:${file.getLineAndCharacterOfPosition(d.start!).line + 1} ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`,
  );
}

it.each(filesBelow('test/types', '.test-d.ts'))('%s holds', (path) => {
  expect(complaints(path)).toEqual([]);
});
