// How a lasting illness kills, and what certificates then say.

export interface Mortality {
  /** Death rate of those with it over that of others. */
  readonly rateRatio: number;
  readonly cause: string | null;
  /** What certificates name instead in a share of those who have another illness besides; the first that comes up counts. */
  readonly behind?: readonly { readonly condition: string; readonly icd10: string; readonly share: number }[];
  /** Where the figures are from, or why they are assumed. */
  readonly source: string;
}
