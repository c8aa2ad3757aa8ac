// The words and flags of careloom patient.
import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('patient')
    .description('show one life of a population, simulated on the spot: as text, as a page, as JSON')
    .argument('<id>', 'number of the patient, or his record number')
    .option('--dir <dir>', 'a run whose population it is (reads its manifest)')
    .option(
      '--spec <file>',
      'read the spec from a YAML or JSON file, - for standard input; flags win over it',
    )
    .option('-n, --patients <number>', 'persons of the population (default: 1000)')
    .option('-s, --seed <seed>', 'any 64-bit integer or text (default: 42)')
    .option('--as-of <date>', 'anchor date; nothing happens after it (default: 2025-01-01)')
    .option('--history-years <years>', 'years of care to show, or all (default: 10)')
    .option('--modules <dir>', 'condition modules of your own')
    .option('--where <clause>', 'a member of the cohort that matches')
    .option('-f, --format <name>', 'print the patient in a format of documents or messages, such as fhir')
    .option('-o, --out <file>', 'write the timeline as one HTML file, or what --format prints')
    .option('--explain', 'say for each fact which module and rule made it')
    .option('--json', 'print the life as JSON')
    .action(async (id: string, flags) => (await import('../commands/patient.ts')).run(id, flags));
}
