// The words and flags of careloom pipeline.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('pipeline')
    .description(
      'extract, validate, transform and load a landing zone of the analytics dataset into a DuckDB warehouse',
    )
    .argument('[landing]', 'directory of careloom generate analytics', 'data/landing_zone')
    .option('-o, --out <dir>', 'directory of the warehouse', 'data/warehouse')
    .option('--force', 'replace the warehouse in that directory')
    .option('--json', 'print the result as JSON')
    .action(async (landing: string, flags) =>
      setCode(await (await import('../commands/pipeline.ts')).run(landing, flags)),
    );
}
