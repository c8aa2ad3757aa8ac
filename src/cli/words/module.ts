// The words and flags of careloom module.
import type { Command } from 'commander';
import type { SetCode } from '../words.ts';

export function register(program: Command, setCode: SetCode): void {
  const commands = program.command('module').description('look at condition modules, and check your own');
  const load = () => import('../commands/module.ts');
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
