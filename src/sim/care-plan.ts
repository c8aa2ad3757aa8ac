// What is agreed with a patient who has a lasting illness.

/** What is agreed with the patient: activities in plain words, and goals, measured ones with an analyte and its limits. */
export interface CarePlan {
  readonly title: string;
  readonly activities: readonly string[];
  readonly goals: readonly {
    readonly text: string;
    readonly analyte?: string;
    readonly low?: number;
    readonly high?: number;
  }[];
  /** Where it is from. */
  readonly source: string;
}
