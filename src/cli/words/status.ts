// The words and flags of careloom status.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('status')
    .description('show what a directory holds: the run, its tables and rows, and what to type next')
    .argument('<dir>', 'output directory of a run, finished or not')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, flags) => setCode((await import('../commands/status.ts')).run(dir, flags)));
}
