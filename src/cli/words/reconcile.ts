// The words and flags of careloom reconcile.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('reconcile')
    .description('compare the formats of a run: the same rows in each, and the same fields on a sample')
    .argument('<dir>', 'a run of two or more of csv, parquet, ndjson, fhir, hl7v2, vista')
    .option('--sample <number>', 'rows of each entity whose fields are compared', '1000')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('../commands/reconcile.ts')).run(dir, flags)),
    );
}
