// The manifest of a Bulk Data export: which files there are and how many resources each holds.
import { textIn } from '../../schema/setting.ts';
import type { PrintContext } from '../print.ts';
import { BASE, TYPES } from './sheet.ts';

/**
 * As the status endpoint of Bulk Data Access 2.0.0 would answer, with URLs relative to the manifest so that the folder can be hosted
 * anywhere. The time of the transaction is that of the data, not of the run.
 */
export function manifestOf(
  context: PrintContext,
  updated: string,
  counts: Readonly<Record<string, number>>,
): string {
  const types = ['Bundle', ...TYPES].filter((type) => (counts[type] ?? 0) > 0);
  const manifest = {
    transactionTime: updated,
    request: `${BASE}/$export`,
    requiresAccessToken: false,
    outputFormat: 'application/fhir+ndjson',
    output: types.map((type) => ({ type, url: `${type}.ndjson`, count: counts[type] })),
    error: [],
    extension: {
      fhirVersion: '4.0.1',
      usCore: textIn(context.settings, 'usCore'),
      bundle: textIn(context.settings, 'bundle'),
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
