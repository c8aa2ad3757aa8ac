// Judges of what we print: who looks at a run's files and says what is wrong with them. One line here is a row of docs/reference/interop.md.

/** What a judge found in the files of a run. */
export interface Verdict {
  /** Resources, messages, rows or nodes looked at. */
  readonly entities: number;
  readonly errors: readonly string[];
  /** More to tell, such as a table of coverage: a heading and Markdown. */
  readonly sections?: readonly { readonly title: string; readonly text: string }[];
}

export interface Judge {
  /** Format and, where it matters, its variant: `FHIR R4, US Core 6.1.0`. */
  readonly format: string;
  /** Flags of `careloom generate` that write what it judges. */
  readonly flags: readonly string[];
  /** Who judges, with its version. */
  readonly name: string;
  /** What it looks at, in one phrase. */
  readonly looks: string;
  /** The part that is missing here, or null when the judge can work. */
  readonly missing: () => string | null;
  /** Judge a run’s directory. */
  readonly judge: (run: string) => Promise<Verdict>;
}

/** Every judge, by format. */
export async function allJudges(): Promise<readonly Judge[]> {
  return [
    ...(await import('./fhir/judges.ts')).fhirJudges,
    ...(await import('./hl7v2/judges.ts')).hl7v2Judges,
    ...(await import('./vista/judges.ts')).vistaJudges,
    ...(await import('./tables/judges.ts')).tableJudges,
  ];
}
