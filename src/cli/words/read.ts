// The words and flags of careloom read.
import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('read')
    .description('read records of others, or our own, into the clinical tables')
    .command('fhir')
    .description('read FHIR R4, NDJSON or bundles, into CSV tables')
    .argument('<path>', 'a folder of files, or one file')
    .requiredOption('-o, --out <dir>', 'where the tables go; an empty folder')
    .option('--json', 'print the result as JSON')
    .action(async (path: string, flags) => (await import('../commands/read.ts')).run(path, flags));
}
