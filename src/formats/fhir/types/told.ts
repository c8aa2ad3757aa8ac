// Social history of the record as FHIR prints it: the row of a kind, and its answer as a coding.
import type { SocialHistoryRow } from '../../../clinical/personal-tables.ts';
import { type Coding, socialCoding } from '../../../codes/fhir.ts';

type Kind = SocialHistoryRow['kind'];

export function told(rows: readonly SocialHistoryRow[], kind: Kind): SocialHistoryRow | undefined {
  return rows.find((row) => row.kind === kind);
}

/** The coded answer of a kind; null where nothing was told. */
export function codeTold(rows: readonly SocialHistoryRow[], kind: Kind): Coding | null {
  const row = told(rows, kind);
  return row === undefined ? null : codingOf(row);
}

/** The answer of a row whose kind is answered by a code. */
export function codingOf({ code, code_system, description }: SocialHistoryRow): Coding {
  return socialCoding({ code: code!, code_system: code_system!, description: description! });
}
