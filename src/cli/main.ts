// The command line: words and flags to commands, which are loaded only when called.
import { Command, CommanderError } from 'commander';
import { AppError, exitCodeOf, suggest } from '../base/errors.ts';
import { packageVersion } from '../run/versions.ts';
import { showError } from './screen.ts';

/** Run a command line (without node and script) and return the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = commands((n) => {
    code = n;
  });
  try {
    if (argv.length === 0) program.help({ error: false });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const shown = error instanceof CommanderError ? translate(error, program, argv) : error;
    showError(shown, argv.includes('--json'));
    return exitCodeOf(shown);
  }
}

type SetCode = (code: number) => void;

function commands(setCode: SetCode): Command {
  const program = new Command('careloom')
    .description('Synthetic healthcare data: one simulated population, every record of it consistent.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  generate(program, setCode);
  validate(program, setCode);
  verify(program, setCode);
  patient(program);
  list(program);
  module(program, setCode);
  return program;
}

function generate(program: Command, setCode: SetCode): void {
  program
    .command('generate')
    .description('make a dataset of simulated patients')
    .argument('[dataset]', 'what to make (careloom list datasets)')
    .option('-n, --patients <number>', 'persons (default: 1000)')
    .option('-s, --seed <seed>', 'any 64-bit integer or text (default: 42)')
    .option('--as-of <date>', 'anchor date; nothing happens after it (default: 2025-01-01)')
    .option('-o, --out <dir>', 'output directory (default: ./out)')
    .option('-f, --format <list>', 'csv, parquet, ndjson, separated by commas (default: csv)')
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
      'read a configuration file of the published clinical generator; flags win over it',
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
      const { run } = await import('./commands/generate.ts');
      // commander reports the default of a --no- flag as if it were given.
      if (command.getOptionValueSource('cpt') === 'default') flags.cpt = undefined;
      setCode(await run(dataset, flags));
    });
}

function patient(program: Command): void {
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
    .option('-o, --out <file>', 'write the timeline as one HTML file')
    .option('--explain', 'say for each fact which module and rule made it')
    .option('--json', 'print the life as JSON')
    .action(async (id: string, flags) => (await import('./commands/patient.ts')).run(id, flags));
}

function validate(program: Command, setCode: SetCode): void {
  program
    .command('validate')
    .description('check a directory of CSV, Parquet or NDJSON files')
    .argument('<dir>', 'directory of a dataset')
    .option('--dataset <name>', 'dataset it should be (default: as its manifest says, else clinical)')
    .option('-f, --format <name>', 'format to read where several are there')
    .option('--as-of <date>', 'anchor date (default: as its manifest says, else 2025-01-01)')
    .option('--strict', 'allow nothing: every tolerance is 0')
    .option('--json', 'print the findings as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('./commands/validate.ts')).run(dir, flags)),
    );
}

function verify(program: Command, setCode: SetCode): void {
  program
    .command('verify')
    .description('recompute the hashes of a run and compare them with its manifest')
    .argument('<dir>', 'output directory of a run')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, flags) =>
      setCode(await (await import('./commands/verify.ts')).run(dir, flags)),
    );
}

function list(program: Command): void {
  program
    .command('list')
    .description('show what there is: datasets, extras, modules, formats, executors')
    .argument('[kind]', 'one kind of thing')
    .option('--json', 'print as JSON')
    .action(async (kind: string | undefined, flags) => (await import('./commands/list.ts')).run(kind, flags));
}

function module(program: Command, setCode: SetCode): void {
  const commands = program.command('module').description('look at condition modules, and check your own');
  const load = () => import('./commands/module.ts');
  commands
    .command('list')
    .description('show the modules there are')
    .option('--modules <dir>', 'those of your own among them')
    .option('--json', 'print as JSON')
    .action(async (flags) => (await load()).list(flags));
  commands
    .command('show')
    .description('show one module: what raises it, its onset, stages and care')
    .argument('<name>', 'name of the module')
    .option('-f, --format <name>', 'text, svg, mermaid or json (default: text)')
    .option('-o, --out <file>', 'write to a file')
    .option('--modules <dir>', 'look among your own, too')
    .action(async (name: string, flags) => (await load()).show(name, flags));
  commands
    .command('words')
    .description('show what a module may name: diagnoses, drugs, panels, procedures, devices, axes …')
    .argument('<kind>', 'kind of words')
    .option('--json', 'print as JSON')
    .action(async (kind: string, flags) => (await load()).words(kind, flags));
  commands
    .command('check')
    .description('check modules of your own: mistakes with their lines, then the contract on a small panel')
    .argument('<dir>', 'directory of modules, one a YAML or JSON file')
    .option('-n, --patients <number>', 'persons of the panel (default: 3000)')
    .option('--json', 'print as JSON')
    .action(async (dir: string, flags) => setCode(await (await load()).check(dir, flags)));
}

/** What people type for a flag that is called otherwise here. */
const SYNONYMS: Readonly<Record<string, string>> = {
  '--num-records': '--patients',
  '--num-patients': '--patients',
  '--population': '--patients',
  '--count': '--patients',
  '--output': '--out',
  '--output-dir': '--out',
  '--dir': '--out',
  '--threads': '--workers',
  '--parallel': '--workers',
  '--csv': '--format csv',
  '--parquet': '--format parquet',
  '--ndjson': '--format ndjson',
  '--both': '--format csv,parquet',
  '--date': '--as-of',
  '--years': '--history-years',
  '--overwrite': '--force',
  '--continue': '--resume',
  '--filter': '--where',
  '--query': '--where',
};

/** commander's complaint in our words. */
function translate(error: CommanderError, program: Command, argv: readonly string[]): AppError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = commandIn(program, argv);
  const usage = `See careloom ${command === undefined ? '' : `${nameOf(command)} `}--help.`;
  if (error.code === 'commander.unknownOption') return unknownFlag(quoted, command ?? program, usage);
  if (error.code === 'commander.unknownCommand') {
    const names = (command ?? program).commands.map((c) => c.name());
    return new AppError('SPEC_UNKNOWN_KEY', {
      what: 'command',
      name: quoted,
      suggestion: suggest(quoted, names) ?? '',
      help: `Known: ${names.join(', ')}.`,
    });
  }
  if (error.code === 'commander.optionMissingArgument') {
    return new AppError('SPEC_INVALID_VALUE', {
      name: `The value of ${quoted.replace(/^-\w, /, '').replace(/ <.*/, '')}`,
      got: 'missing',
      expected: 'given',
      help: usage,
    });
  }
  if (error.code === 'commander.missingArgument') {
    return new AppError('SPEC_INVALID_VALUE', {
      name: `<${quoted}>`,
      got: 'missing',
      expected: 'given',
      help: usage,
    });
  }
  if (error.code === 'commander.excessArguments') {
    return new AppError('SPEC_UNKNOWN_KEY', { what: 'word', name: excess(command, argv), help: usage });
  }
  return new AppError('BUG_UNEXPECTED', { problem: error.message }, error);
}

/** The command that a line calls, a command's own command where it names one. */
function commandIn(program: Command, argv: readonly string[]): Command | undefined {
  const [first, second] = argv.filter((word) => !word.startsWith('-'));
  const command = program.commands.find((c) => c.name() === first);
  return command?.commands.find((c) => c.name() === second) ?? command;
}

function nameOf(command: Command): string {
  return command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

function unknownFlag(flag: string, command: Command, usage: string): AppError {
  const name = flag.split('=')[0]!;
  const known = command.options.map((o) => o.long!).filter(Boolean);
  return new AppError('SPEC_UNKNOWN_KEY', {
    what: 'flag',
    name,
    suggestion: SYNONYMS[name] ?? suggest(name, known) ?? '',
    help: usage,
  });
}

/** The first word too many. */
function excess(command: Command | undefined, argv: readonly string[]): string {
  const accepted = command === undefined ? [] : command.args.slice(0, command.registeredArguments.length);
  return (command?.args ?? argv).find((word) => !accepted.includes(word)) ?? argv.at(-1)!;
}
