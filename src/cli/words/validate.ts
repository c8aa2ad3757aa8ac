// The words and flags of careloom validate.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('validate')
    .description('check a directory of CSV, Parquet or NDJSON files, HL7 v2 messages or VistA globals')
    .argument('<dir>', 'directory of a dataset; with --format hl7v2 or vista also a file')
    .option('--dataset <name>', 'dataset it should be (default: as its manifest says, else clinical)')
    .option(
      '--layout <name>',
      'layout it should be, omop or synthea-csv; the run’s directory or the layout’s folder',
    )
    .option('-f, --format <name>', 'format to read where several are there')
    .option('--as-of <date>', 'anchor date (default: as its manifest says, else 2025-01-01)')
    .option('--strict', 'allow nothing: every tolerance is 0')
    .option('--json', 'print the findings as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('../commands/validate.ts')).run(dir, flags)),
    );
}
