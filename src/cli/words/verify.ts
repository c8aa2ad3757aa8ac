// The words and flags of careloom verify.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('verify')
    .description('recompute the hashes of a run and compare them with its manifest')
    .argument('<dir>', 'output directory of a run')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('../commands/verify.ts')).run(dir, flags)),
    );
}
