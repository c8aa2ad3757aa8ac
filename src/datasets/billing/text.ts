// The validation summary as a text to read.
import { chartClaims } from './checks/index.ts';
import { placeClaims } from './checks/places.ts';

const docs = new Map([...chartClaims, ...placeClaims].map((claim) => [claim.key, claim.doc]));

/** Counts of faults first, with what must hold, then what the data are like. `asOf` is the anchor date. */
export function summaryText(summary: Readonly<Record<string, unknown>>, asOf: string): string {
  const keys = Object.keys(summary);
  const faults = keys.filter((key) => docs.has(key));
  const failed = faults.filter((key) => summary[key] !== 0);
  const lines = [
    `Validation of patients, visits and billing at ${asOf}`,
    '',
    failed.length === 0
      ? `All ${faults.length} rules hold.`
      : `${failed.length} of ${faults.length} rules are broken.`,
    '',
    'Rules',
    ...faults.map(
      (key) => `  ${summary[key] === 0 ? 'ok  ' : 'FAIL'} ${key}: ${summary[key]} (${docs.get(key)})`,
    ),
    '',
    'Figures',
    ...keys.filter((key) => !docs.has(key)).map((key) => `  ${key}: ${shown(summary[key])}`),
  ];
  return `${lines.join('\n')}\n`;
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([name, n]) => `${name} ${n}`);
  return pairs.length === 0 ? 'none' : pairs.join(', ');
}
