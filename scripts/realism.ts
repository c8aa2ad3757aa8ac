// Compares simulated lives with every published figure that can be computed, and writes docs/reference/realism.md.
import { writeFileSync } from 'node:fs';
import { parseDay } from '../src/base/days.ts';
import type { RealismRow, RealismSums } from '../src/checks/realism/realism.ts';
import { planOf } from '../src/run/plan.ts';
import { publicationsOf } from '../src/run/publication.ts';
import { simulation, worldOf } from '../src/run/source.ts';
import { contentOf, parseSpec } from '../src/run/spec.ts';
import { gather } from '../src/schema/fold.ts';
import { reasonOf } from './realism-reasons.ts';

const PATIENTS = Number(process.argv[2] ?? 100_000);
const PART = 1200;

const content = contentOf(parseSpec({ patients: PATIENTS, seed: '42' }));
const world = worldOf(content);
const publications = publicationsOf(content, world);
const fold = publications[0]!.dataset.realism!({
  asOf: parseDay(content.asOf)!,
  historyYears: content.historyYears,
});
const tell = simulation(content, publications, world, PART);
const { partitions } = planOf(PATIENTS, PART);
const seen: RealismSums[] = [];
for (let i = 0; i < partitions; i++) {
  gather(fold, seen, fold.see(tell(i).parts[0]!));
  if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${partitions} partitions`);
}
const { rows } = fold.end(seen);

const digits = (x: number) => Number(x.toPrecision(3)).toString();
const words = { pass: 'yes', warn: 'nearly', fail: 'no', skipped: 'too few' } as const;
const of = (kind: RealismRow['provenance']) =>
  rows.filter((r) => r.provenance === kind && r.verdict !== 'skipped');
const share = (list: readonly RealismRow[]) => {
  const passed = list.filter((r) => r.verdict === 'pass').length;
  return `${passed} of ${list.length} (${((100 * passed) / list.length).toFixed(1)} %)`;
};
const inside = rows.filter(
  (r) => r.generated !== null && r.generated >= r.low && r.generated <= r.high,
).length;
const cell = (text: string) => text.replaceAll('|', '\\|');
const line = (r: RealismRow) =>
  `| ${r.id} | ${cell(r.statistic)} | ${cell(r.population)} | ${digits(r.low)}–${digits(r.high)} ${cell(r.unit)} | ${r.generated === null ? '' : digits(r.generated)} | ${words[r.verdict]} | ${cell(r.source)} (${r.year}, ${r.provenance}) |`;
const HEAD =
  '| Row | Statistic | Population | Band | Generated | In band | Source |\n|---|---|---|---|---|---|---|';
const missed = rows.filter((r) => r.verdict === 'fail' || r.verdict === 'warn');
const page = [
  '# Realism',
  'Written by `npm run realism`; do not edit.',
  `${PATIENTS.toLocaleString('en')} lives, seed 42, ten years. A row is in band when the generated value ± 2 standard errors meets the band; rows with fewer than 30 expected events are not judged.`,
  `- published figures with provenance \`found\`: ${share(of('found'))}\n- recalled figures: ${share(of('recalled'))}\n- rows judged: ${rows.filter((r) => r.verdict !== 'skipped').length} of ${rows.length}; in band by the estimate alone: ${inside}`,
  '## Out of band',
  `${HEAD}\n${missed.map(line).join('\n')}`,
  '## Why',
  'Why each of these rows is missed, from counts of generated rows unless it says otherwise.',
  missed.map((r) => `- **${r.id}**: ${reasonOf(r.id)}`).join('\n'),
  '## In band',
  `${HEAD}\n${rows
    .filter((r) => r.verdict === 'pass')
    .map(line)
    .join('\n')}`,
  '## Not judged',
  `${HEAD}\n${rows
    .filter((r) => r.verdict === 'skipped')
    .map(line)
    .join('\n')}`,
].join('\n\n');
writeFileSync(new URL('../docs/reference/realism.md', import.meta.url), `${page}\n`);
console.log(`found ${share(of('found'))}, recalled ${share(of('recalled'))}`);
