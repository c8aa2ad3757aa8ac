// careloom pipeline: runs the pipeline and prints what it found and loaded.
import { type PipelineResult, pipeline } from '../../run/pipeline/pipeline.ts';
import { columns, count, note, result, resultJson } from '../screen.ts';

interface Flags {
  readonly out: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export async function run(landing: string, flags: Flags): Promise<number> {
  const onStep = flags.json ? undefined : (step: string) => note(step);
  const done = await pipeline(landing, {
    out: flags.out,
    force: flags.force === true,
    ...(onStep === undefined ? {} : { onStep }),
  });
  if (flags.json) resultJson(done);
  else result(told(done));
  return done.rows === null ? 1 : 0;
}

function told({ verdicts, rows, out, seconds }: PipelineResult): string {
  const checked = verdicts.map((v) => [
    v.data_type,
    count(v.total_rows),
    v.is_valid ? 'valid' : `${v.errors} errors`,
    `${v.warnings} warnings`,
    `score ${v.validation_score}`,
  ]);
  const wrong = verdicts.flatMap((v) =>
    v.error_details.map((d) => `  ${v.data_type}: ${d.message}: ${count(d.rows)} rows fail (${d.stage})`),
  );
  const time = Object.entries(seconds).map(([step, s]) => `${step} ${s} s`);
  if (rows === null)
    return [columns(checked), 'nothing was loaded:', ...wrong, `details in ${out}.validation.json`].join(
      '\n',
    );
  const loaded = Object.entries(rows).map(([name, n]) => [name, count(n)]);
  return [columns(checked), columns(loaded), `warehouse ${out}/warehouse.duckdb`, time.join(', ')].join('\n');
}
