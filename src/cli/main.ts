// The command line: words and flags to commands, which are loaded only when called.
import { Command, CommanderError } from 'commander';
import { exitCodeOf } from '../base/errors.ts';
import { packageVersion } from '../run/versions.ts';
import { translate } from './complaints.ts';
import { showError } from './screen.ts';
import * as generate from './words/generate.ts';
import * as list from './words/list.ts';
import * as module from './words/module.ts';
import * as patient from './words/patient.ts';
import * as read from './words/read.ts';
import * as validate from './words/validate.ts';
import * as verify from './words/verify.ts';
import type { SetCode } from './words.ts';

/** Run a command line (without node and script) and return the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = commands((n) => {
    code = n;
  });
  try {
    if (argv.includes('generate')) await generate.addSettings(program);
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

function commands(setCode: SetCode): Command {
  const program = new Command('careloom')
    .description('Synthetic healthcare data: one simulated population, every record of it consistent.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  generate.register(program, setCode);
  validate.register(program, setCode);
  verify.register(program, setCode);
  patient.register(program);
  list.register(program);
  module.register(program, setCode);
  read.register(program);
  return program;
}
