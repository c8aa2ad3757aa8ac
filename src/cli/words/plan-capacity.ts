// The words and flags of careloom plan-capacity.
import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('plan-capacity')
    .description('beds and nurses that a network needs under a scenario')
    .argument('<dir>', 'directory of a network dataset with its stays')
    .option('--preset <name>', 'baseline, target, stress or best; flags win over it (default: baseline)')
    .option('--sites <list>', 'codes of sites, separated by commas (default: all)')
    .option('--programs <list>', 'numbers of programs, separated by commas (default: all)')
    .option('--baseline-year <year>', 'year whose population the stays stand for (default: year of record)')
    .option('--horizon-years <number>', 'years ahead, 0 to 30 (default: 3)')
    .option('--occupancy <share>', 'share of beds that may be occupied, 0.8 to 1 (default: 0.92)')
    .option('--los-delta <share>', 'change of the length of stay, -0.5 to 0.5 (default: 0)')
    .option(
      '--alc-target <share>',
      'share of stays with alternate level of care, 0 to 0.5 (default: as it is)',
    )
    .option('--growth <share>', 'growth of admissions a year, -0.2 to 0.2 (default: as the population grows)')
    .option(
      '--schedule <code>',
      'staffed beds: Sched-A, Sched-B (summer), Sched-C (surge) (default: Sched-A)',
    )
    .option('--seasonality', 'plan for the busiest month')
    .option('-o, --out <dir>', 'write the plan and the tables that it rests on')
    .option('--json', 'print the plan as JSON')
    .action(async (dir: string, flags) => (await import('../commands/plan-capacity.ts')).run(dir, flags));
}
