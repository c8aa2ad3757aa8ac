// The words and flags of careloom read: formats of documents and messages back to tables.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  const read = program
    .command('read')
    .description('read records of others, or our own, into the clinical tables');
  fhir(read);
  vista(read, setCode);
}

function fhir(read: Command): void {
  read
    .command('fhir')
    .description('read FHIR R4, NDJSON or bundles, into CSV tables')
    .argument('<path>', 'a folder of files, or one file')
    .requiredOption('-o, --out <dir>', 'where the tables go; an empty folder')
    .option('--json', 'print the result as JSON')
    .action(async (path: string, flags) => (await import('../commands/read-fhir.ts')).run(path, flags));
}

function vista(read: Command, setCode: SetCode): void {
  read
    .command('vista')
    .description('check VistA globals (ZWR or SET commands), and write the clinical tables they carry')
    .argument('<dir>', 'a run with --format vista, or a directory of .zwr or .mumps files')
    .option('-o, --out <dir>', 'write the tables to this directory')
    .option('-f, --format <name>', 'csv, parquet or ndjson (default: csv)')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('../commands/read-vista.ts')).run(dir, flags)),
    );
}
