// careloom read fhir: reads FHIR into tables and says what came out.
import { readFhir } from '../../run/read-fhir.ts';
import { columns, count, note, result, resultJson } from '../screen.ts';

export async function run(
  path: string,
  flags: { readonly out: string; readonly json?: boolean },
): Promise<void> {
  const report = readFhir(path, flags.out);
  if (flags.json) {
    resultJson(report);
    return;
  }
  result(
    columns(
      Object.entries(report.rows)
        .filter(([, n]) => n > 0)
        .map(([table, n]) => [table, `${count(n)} rows`]),
    ),
  );
  const left = Object.entries(report.left).map(([type, n]) => `${count(n)} ${type}`);
  if (left.length > 0) note(`No clinical table holds: ${left.join(', ')}.`);
}
