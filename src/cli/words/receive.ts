// The words and flags of careloom receive.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('receive')
    .description('take HL7 v2 messages over MLLP and answer them: a receiver for tests')
    .requiredOption('--mllp <port>', 'port to listen on, 0 for any that is free')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('-o, --out <file>', 'append accepted messages to a file')
    .option('--answer <list>', 'AA, AE, AR, CA, CE or CR; several are given in turn (default: AA)')
    .option('--limit <number>', 'stop after so many messages')
    .option('--tls-cert <file>', 'speak TLS with this certificate, PEM')
    .option('--tls-key <file>', 'its key, PEM')
    .option('--json', 'print the summary as JSON')
    .action(async (flags) => setCode(await (await import('../commands/receive.ts')).run(flags)));
}
