// The words and flags of careloom clean.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('clean')
    .description('remove the files of a run, and nothing else, from its directory; asks first')
    .argument('<dir>', 'output directory of a run, finished or not')
    .option('-y, --yes', 'do not ask')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('../commands/clean.ts')).run(dir, flags)),
    );
}
