// A section of the table of measured defects: a dataset, and what its public original was found to do.

export interface Defect {
  /** What was measured. */
  readonly defect: string;
  /** What the original gives. */
  readonly original: string;
  /** A query over the dataset's files as views, whose first value is compared with the band. */
  readonly sql: string;
  /** Lowest and highest value that is right. */
  readonly band: readonly [low: number, high: number];
  /** How the value is shown. */
  readonly unit: '' | '%';
}

export interface Section {
  readonly dataset: string;
  readonly title: string;
  /** Spec of the run that is measured, without its directory. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly defects: readonly Defect[];
}

/** Rows that must not be there. */
export function none(defect: string, original: string, sql: string): Defect {
  return { defect, original, sql, band: [0, 0], unit: '' };
}

/** A share in percent that must lie in a band. */
export function share(
  defect: string,
  original: string,
  sql: string,
  band: readonly [number, number],
): Defect {
  return { defect, original, sql: `SELECT round(100.0 * (${sql}), 2)`, band, unit: '%' };
}
