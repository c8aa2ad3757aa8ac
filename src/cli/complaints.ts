// What the parser of the command line complains about, in our words.
import type { Command, CommanderError } from 'commander';
import { AppError, suggest } from '../base/errors.ts';

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
export function translate(error: CommanderError, program: Command, argv: readonly string[]): AppError {
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
  if (error.code === 'commander.missingMandatoryOptionValue') {
    return new AppError('SPEC_INVALID_VALUE', {
      name: quoted.replace(/^-\w, /, '').replace(/ <.*/, ''),
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
