// What a screening programme is: typed data about who is invited since when, how many come, what is done and what is found.
import type { Curve } from '../../base/distributions.ts';
import type { Specialty } from '../../world/practitioners.ts';
import type { Axis, Diagnosis, Sex, Source } from '../module.ts';

/** A recommendation in force from a day on: completed ages `[from, to]` that are invited. */
export interface Window {
  /** `YYYY-MM-DD` */
  readonly since: string;
  readonly from: number;
  readonly to: number;
  readonly source: Source;
}

/** A result in words, with its share. `analyte` is a key of `clinical/analytes`. */
export interface Report {
  readonly analyte: string;
  /** First day on which, and completed age from which it is part of the test; absent = always. */
  readonly since?: string;
  readonly fromAge?: number;
  readonly values: readonly (readonly [words: string, share: number])[];
}

/** What follows a result: a visit of its own, for a share of those who came to the step before. */
export interface Step {
  readonly name: string;
  readonly share: number;
  /** Mean days after the step before. */
  readonly days: number;
  readonly setting: 'office' | 'day surgery';
  readonly specialty: Specialty;
  readonly minutes: number;
  /** What it is done for. */
  readonly diagnosis: Diagnosis;
  readonly procedures: readonly string[];
  readonly reports?: readonly Report[];
}

/** What one outcome of the test says, and what follows it. */
export interface Outcome {
  readonly reports?: readonly Report[];
  /** Done instead of the programme's procedures. */
  readonly procedures?: readonly string[];
  /** Shift of what the drawn panels read, so that they show the outcome. */
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  /** A finding that is written down; a lasting one goes on the problem list. */
  readonly condition?: Diagnosis & { readonly lasting?: boolean };
  readonly steps?: readonly Step[];
  /** Years until the next test, where the outcome changes them. */
  readonly nextYears?: number;
}

/** Where a test is done: at a check-up or another visit in primary care, or at a visit of its own. */
export type Place =
  | { readonly at: 'check-up' }
  | {
      readonly at: 'own visit';
      readonly setting: 'office' | 'day surgery';
      readonly specialty: Specialty;
      readonly minutes: number;
    };

/** How many of those invited keep up with the test, and what keeps people from it. */
export interface Uptake {
  /** Share up to date by completed age. */
  readonly male: Curve;
  readonly female: Curve;
  /** Odds ratios of those without insurance, on Medicaid, and per standard deviation of care seeking. */
  readonly uninsured: number;
  readonly medicaid: number;
  readonly careSeeking: number;
  readonly source: Source;
}

/** A screening programme: a test offered to people without complaints. */
export interface Programme {
  readonly key: string;
  readonly title: string;
  readonly sex?: Sex;
  /** Recommendations in order of time; the last one in force counts. */
  readonly windows: readonly Window[];
  /** Share of ever-smokers who smoked enough to be invited; others are not. Absent = everyone. */
  readonly everSmokers?: { readonly share: number; readonly source: Source };
  /** Key of another programme: only for those who do not keep up with that one. */
  readonly unless?: string;
  /** Lasting conditions (module names) one of which must be known. */
  readonly requires?: readonly string[];
  /** Lasting conditions (module names) whose care takes the place of screening once they are known. */
  readonly endsWith: readonly string[];
  /** It ends with the removal of the womb. */
  readonly needsWomb?: true;
  /** Years between tests; `once` = once in a life, within `spreadYears` of the first invitation. */
  readonly everyYears: number | 'once';
  readonly spreadYears?: number;
  readonly uptake: Uptake;
  readonly place: Place;
  /** Why it is done: a Z code of screening. */
  readonly reason: Diagnosis;
  readonly panels?: readonly string[];
  readonly procedures: readonly string[];
  readonly negative: Outcome;
  /** What the test says of those who have one of these lasting conditions (module names) already. */
  readonly known?: Outcome & { readonly conditions: readonly string[] };
  /** False alarms and harmless findings in those without the illness: share of tests by age. */
  readonly others: readonly (Outcome & {
    readonly name: string;
    readonly share: Curve;
    readonly source: Source;
  })[];
  /** What the test says when it finds the illness, and what leads from there to the diagnosis. */
  readonly found?: Outcome;
  /** Mean days from the test that finds an illness to its diagnosis. */
  readonly leadDays?: number;
  readonly source: Source;
}
