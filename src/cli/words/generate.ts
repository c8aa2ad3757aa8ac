// The words and flags of careloom generate.
import { type Command, Option } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  program
    .command('generate')
    .description('make a dataset of simulated patients')
    .argument('[dataset]', 'what to make (careloom list datasets)')
    .option('-n, --patients <number>', 'persons (default: 1000)')
    .option('-s, --seed <seed>', 'any 64-bit integer or text (default: 42)')
    .option('--as-of <date>', 'anchor date; nothing happens after it (default: 2025-01-01)')
    .option('-o, --out <dir>', 'output directory (default: ./out)')
    .option(
      '-f, --format <list>',
      'csv, parquet, ndjson and more, separated by commas (careloom list formats; default: csv)',
    )
    .option('--include <list>', 'extra tables, separated by commas, or all (careloom list extras)')
    .option('-w, --workers <number>', 'threads (default: one a core)')
    .option('--history-years <years>', 'years of care to write, or all (default: 10)')
    .option('--parts', 'keep one file per partition instead of one per table')
    .option('--merge', 'one file per table (default)')
    .option(
      '--quality <preset>',
      'plant data flaws with an answer key: clean, typical, messy (default: clean)',
    )
    .option('--no-cpt', 'bill with HCPCS and ICD-10-PCS only, without CPT code numbers')
    .option(
      '--spec <file>',
      'read the spec from a YAML or JSON file, - for standard input; flags win over it',
    )
    .option(
      '--config <file>',
      'read a configuration file of the published generator that clinical or analytics follows; flags win over it',
    )
    .option('--modules <dir>', 'condition modules of your own, YAML or JSON, beside the built-in ones')
    .option('--where <clause>', 'only patients who match, such as "condition = asthma and age < 18"')
    .option(
      '--cohort <file>',
      'read whom to take, and more of the spec, from a YAML or JSON file; flags win over it',
    )
    .option('--print-spec', 'print the complete spec and stop')
    .option('--dry-run', 'print partitions and estimated rows, bytes and time, and stop')
    .option('--resume', 'finish an interrupted run')
    .option('--force', 'replace the run in the output directory')
    .option('--json', 'print the result as JSON')
    .action(async (dataset: string | undefined, flags, command: Command) => {
      const { run } = await import('../commands/generate.ts');
      // commander reports the default of a --no- flag as if it were given.
      if (command.getOptionValueSource('cpt') === 'default') flags.cpt = undefined;
      setCode(await run(dataset, flags, chosenIn(command)));
    });
}

/** Flags of settings by the attribute under which commander keeps them. */
const settingFlags = new Map<string, { readonly flag: string; readonly on: boolean }>();

/** Add the flags of every dataset, layout and print: the catalog is loaded only for this command. */
export async function addSettings(program: Command): Promise<void> {
  const flags = await import('../../run/flags.ts');
  const command = program.commands.find((c) => c.name() === 'generate')!;
  for (const { declaration, flag, doc, owner } of flags.settingFlags()) {
    const option = new Option(declaration, doc).helpGroup(`Settings of ${owner}:`);
    command.addOption(option);
    settingFlags.set(`${option.attributeName()} ${option.negate}`, { flag, on: !option.negate });
  }
}

/** Settings that were given as flags, by flag. */
function chosenIn(command: Command): Map<string, string | boolean> {
  const chosen = new Map<string, string | boolean>();
  for (const [key, { flag, on }] of settingFlags) {
    const attribute = key.split(' ')[0]!;
    if (command.getOptionValueSource(attribute) !== 'cli') continue;
    const value = command.getOptionValue(attribute) as string | boolean;
    if (typeof value === 'string' || value === on) chosen.set(flag, value);
  }
  return chosen;
}
