// The words and flags of careloom stream.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('stream')
    .description('send the messages of a run to a receiver, in the order of their events')
    .argument('<dir>', 'directory of a run, or a file of messages')
    .requiredOption(
      '--to <address>',
      'mllp://host:port for HL7 v2, http(s)://…/fhir for FHIR bundles, mqtt(s)://host:port for vital signs of wards',
    )
    .option(
      '--type <list>',
      'message codes to send, separated by commas, such as ADT,ORU, or signs, such as heart_rate,spo2 (default: all)',
    )
    .option('--speed <speed>', 'realtime, max, or a multiple such as 60x (default: max)')
    .option('--rate <number>', 'most messages a second')
    .option('--timeout <seconds>', 'how long to wait for a connection or an answer (default: 30)')
    .option('--attempts <number>', 'how often a message is sent before it is a dead letter (default: 5)')
    .option('--pause <seconds>', 'wait before the second attempt, doubled each time (default: 0.5)')
    .option('--outage <seconds>', 'how long the receiver may be away (default: 120)')
    .option('--tls', 'speak TLS')
    .option('--tls-ca <file>', 'certificates to trust, PEM')
    .option(
      '--dead-letters <file>',
      'where messages go that nobody takes (default: stream/ in the directory)',
    )
    .option('--journal <file>', 'what is settled (default: stream/journal in the directory)')
    .option('--resume', 'go on with a stream that was stopped')
    .option('--force', 'begin anew, whatever the journal says')
    .option('--json', 'print the summary as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('../commands/stream.ts')).run(dir, flags)),
    );
}
