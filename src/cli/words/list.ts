// The words and flags of careloom list.
import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('list')
    .description('show what there is: datasets, extras, modules, formats, executors')
    .argument('[kind]', 'one kind of thing')
    .option('--json', 'print as JSON')
    .action(async (kind: string | undefined, flags) =>
      (await import('../commands/list.ts')).run(kind, flags),
    );
}
