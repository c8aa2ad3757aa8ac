// What a condition module is: typed data about onset, course, care and death, with a source on every number.
import type { Curve } from '../base/distributions.ts';
import type { Specialty } from '../world/practitioners.ts';
import type { Axis } from './axis.ts';
import type { CarePlan } from './care-plan.ts';
import type { Mortality } from './mortality.ts';
import type { Progression } from './progression.ts';
import type { Recognition } from './recognition.ts';
import type { Remission } from './remission.ts';

/** Where a figure comes from: a publication, a calibration row, or the word `assumption` with a reason. */
export type Source = string;

/** Latent traits shared by all diseases, standard normal in the population (see `traits.ts`). */
export type Trait =
  | 'frailty'
  | 'adiposity'
  | 'bloodPressure'
  | 'glycaemia'
  | 'lipids'
  | 'renalReserve'
  | 'airway'
  | 'mood'
  | 'smoker'
  | 'everSmoker'
  | 'drinker'
  | 'heavyDrinker'
  | 'deprivation'
  | 'careSeeking';

/** Traits that are there or not: 0 or 1. */
export type Habit = 'smoker' | 'everSmoker' | 'drinker' | 'heavyDrinker';

/** Physiological axes that conditions and drugs move; units and signs in `axis.ts`. */
export type { Axis } from './axis.ts';

export type Sex = 'male' | 'female';

/** A diagnosis code with its display taken from `codes/icd10cm`. */
export interface Diagnosis {
  readonly icd10: string;
  readonly snomed: string | null;
}

/** Share of the living of an age and sex who have ever had the diagnosis: what calibration solves for. */
export interface Prevalence {
  /** `[age, share]` points, share 0–1, rising with age; linear between. */
  readonly male: Curve;
  readonly female: Curve;
  readonly source: Source;
}

/** Rate ratios of onset. `traits`: per standard deviation (or for presence, of 0/1 traits). `conditions`: while present. */
export interface Risks {
  /** Lasting conditions one of which must be present: of what this is a complication. Each also counts in `conditions`. */
  readonly requires?: readonly string[];
  /** A trait of presence (smoking, drinking) without which it never begins. */
  readonly needs?: Habit;
  readonly traits?: Readonly<Partial<Record<Trait, number>>>;
  readonly conditions?: Readonly<Record<string, number>>;
  readonly source: Source;
}

/** One choice of a treatment line. `key` names a drug in `codes/drugs`. */
export interface DrugOption {
  readonly drug: string;
  readonly share: number;
  /** Shift of the axes while taken as prescribed (scaled by adherence). */
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  /** Conditions (module names) in which this drug is not chosen. */
  readonly avoidWith?: readonly string[];
}

/** A line of treatment: one drug is chosen among the options; allergy and contraindication remove options. */
export interface TreatmentLine {
  /** Share of patients who get the line at all. */
  readonly share: number;
  /** Years after diagnosis when it begins, as a mean of an exponential; 0 = at diagnosis. */
  readonly afterYears: number;
  /** Day on which the line came into use, `YYYY-MM-DD`: the years count from it in those diagnosed earlier. */
  readonly since?: string;
  /** Stages (by name) in which the line is given: it begins in one of them and ends with the last of them; absent = all. */
  readonly stages?: readonly string[];
  /** Mean months of a course of limited length; absent = as long as the illness lasts. */
  readonly months?: number;
  /** The course that ends the illness: given in the months before remission, to those who come to it. Needs `months`. */
  readonly cures?: boolean;
  /** Completed ages at diagnosis `[from, below]`, codes of sites, and what must have been found; absent = all. */
  readonly ages?: readonly [from: number, below: number];
  readonly sites?: readonly string[];
  readonly when?: When;
  /** Why and how often the first drug of the line is given up, and after how many months on average; absent = see `course.ts`. */
  readonly stops?: readonly Stop[];
  readonly options: readonly DrugOption[];
  readonly source: Source;
}

/** A drug given up: another of the line takes its place, if there is one. */
export interface Stop {
  readonly reason: 'adverse effect' | 'not effective' | 'cost' | 'patient preference';
  readonly share: number;
  readonly afterMonths: number;
  readonly source: Source;
}

/** A stage or type of a lasting illness: gives its code and severity. */
export interface Stage {
  readonly name: string;
  readonly diagnosis: Diagnosis;
  readonly severity: 'mild' | 'moderate' | 'severe';
  /** Share of those diagnosed who are in this stage at diagnosis. */
  readonly share: number;
  /** Name of the stage that follows where `progression` has a rate; absent = the next of the list. */
  readonly next?: string;
  /** Shift of the axes in this stage, beside the illness's own. */
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  /** Range of filtration of a stage of kidney disease, mL/min/1.73 m²: results stay within while it lasts, but for chance and acute illness. */
  readonly filtration?: readonly [low: number, high: number];
  /** Shift once treated, from half a year after the diagnosis, in place of `effect`. */
  readonly treated?: Readonly<Partial<Record<Axis, number>>>;
  /** Deaths a person-year beyond those of others of the age, by years since diagnosis (or as `Progression` says). */
  readonly excess?: Curve;
  /** Further diagnoses of the stage, such as the sites of metastases, each with the share of those in the stage who have it. */
  readonly with?: readonly (Diagnosis & { readonly share: number })[];
}

/** What tissue or imaging shows at the diagnosis, once: a receptor, a grade. `analyte` is a key of `clinical/analytes`. */
export interface Finding {
  readonly analyte: string;
  /** Words, or numbers of an analyte with a unit, with shares that add up to 1. */
  readonly values: readonly (readonly [value: string | number, share: number])[];
  /** Stages (by name, at diagnosis) in which it is looked for; absent = all. */
  readonly stages?: readonly string[];
  readonly source: Source;
}

/** A finding on which care depends. */
export interface When {
  readonly finding: string;
  readonly is: readonly (string | number)[];
}

/** How screening finds an illness: earlier than symptoms do. The shares of `stages` over all cases stay as they are. */
export interface Detection {
  /** Key of the programme in `screening/programmes`. */
  readonly test: string;
  /** Share of illnesses of those who keep up with the test that it finds; symptoms find the others first. */
  readonly share: number;
  /** Share of all illnesses found by it, from which the stages of the others follow. */
  readonly ofAll: number;
  /** Shares of the stages, in their order, among those found by it. */
  readonly stages: readonly number[];
  readonly source: Source;
}

/** Care planned for a lasting illness: an operation, infusions, radiotherapy, dialysis, rehabilitation. */
export interface PlannedCare {
  readonly name: string;
  /** Share of the diagnosed who come to it; 1 with a rate by age. */
  readonly share: number;
  /** Stages (by name) in which it is done; absent = all. */
  readonly stages?: readonly string[];
  /** Completed ages at diagnosis `[from, below]`, codes of sites, and what must have been found; absent = all. */
  readonly ages?: readonly [from: number, below: number];
  readonly sites?: readonly string[];
  readonly when?: When;
  /** Of the plans of one group that are open to a patient, one at most is carried out: their shares are cut from one draw. */
  readonly group?: string;
  /**
   * First session: days (mean; log-normal, cv 0.5) after the diagnosis, or after the last session of another plan of the module
   * for those who have that; or at a yearly rate by age, once in a life.
   */
  readonly start: { readonly days: number; readonly after?: string } | { readonly perYear: Curve };
  /** The operation that ends the illness: done on the day of remission, whatever `start` says, in those who come to it. */
  readonly cures?: boolean;
  /** Sessions in all, and days between them; `ongoing` lasts as long as the illness. */
  readonly sessions: number | 'ongoing';
  readonly everyDays: number;
  /** A visit, an operation without a night in hospital, or a stay. */
  readonly setting: 'office' | 'day surgery' | 'inpatient';
  /** Mean nights of an inpatient session. */
  readonly nights?: number;
  /** Mean minutes of any other session. */
  readonly minutes?: number;
  readonly specialty: Specialty;
  /** It leaves a woman unable to conceive, and is not done before her last child is born. */
  readonly endsFertility?: true;
  /** What it is billed for, where that is not the stage's diagnosis. */
  readonly diagnosis?: Diagnosis;
  readonly work: Workup;
  readonly source: Source;
}

/** How an illness that does not come to light in the office does so: the care of its first appearance. */
export interface Presentation {
  readonly care: CareMix;
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  readonly severity: 'mild' | 'moderate' | 'severe';
  /** Days that the first appearance lasts. */
  readonly days: number;
}

/** What people complain of: a billable sign or symptom (R codes and the like), and the share of patients who do. */
export interface Symptom {
  readonly icd10: string;
  readonly share: number;
}

/** A device that the illness implies; `device` is a key of `codes/devices`. */
export interface DeviceUse {
  readonly device: string;
  readonly share: number;
  /** Mean years after the diagnosis. */
  readonly afterYears: number;
  readonly stages?: readonly string[];
  readonly source: Source;
}

/** A sudden worsening of a chronic condition. */
export interface Exacerbation {
  readonly diagnosis: Diagnosis;
  /** Episodes per person-year with the condition. */
  readonly perYear: number;
  readonly season?: Season;
  readonly care: CareMix;
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  readonly drugs?: readonly string[];
  /** Stages (by name) in which it happens; absent = all. */
  readonly stages?: readonly string[];
  /** Days that it lasts; absent = 10. */
  readonly days?: number;
  /** Absent = metabolic panel and blood count. */
  readonly workup?: Workup;
  readonly source: Source;
}

/** Monthly weights, January first, mean 1. */
export type Season = readonly number[];

/** Where an episode is cared for (shares add up to 1; `none` stays at home) and how likely admission is. */
export interface CareMix {
  readonly none: number;
  readonly office: number;
  readonly telehealth: number;
  readonly urgentCare: number;
  readonly emergency: number;
  /** Probability that an emergency visit ends in admission, by age. */
  readonly admit: Curve;
  /** Nights in hospital when admitted. */
  readonly stay: { readonly mean: number; readonly cv: number };
  readonly source: Source;
}

/** What a visit for this condition does. Keys are of `clinical/analytes` panels or analytes and `codes/procedures`. */
export interface Workup {
  readonly panels?: readonly string[];
  readonly procedures?: readonly {
    readonly key: string;
    readonly chance: number;
    /** Chance in the emergency department where it differs, as for scans. */
    readonly emergency?: number;
  }[];
}

/** First diagnoses per person-year among those of an age and sex who never had it. */
export interface Incidence {
  readonly male: Curve;
  readonly female: Curve;
  readonly source: Source;
}

/**
 * How a lasting condition begins.
 * `hazard`: the day of diagnosis comes from a baseline hazard, solved by calibration so that `prevalence` is met, times `risks`.
 * `incidence`: the same, solved so that first diagnoses come at the given rate: for illnesses that many do not survive.
 * `birth`: present and known at birth in a share of the newborn.
 * `threshold`: the illness begins when body mass index first reaches `at` in adult life; `diagnosedShare` of them are ever coded.
 */
export type Onset =
  | {
      readonly kind: 'hazard';
      readonly prevalence: Prevalence;
      readonly risks: Risks;
      readonly fromAge: number;
      /** Age from which on nobody is diagnosed for the first time, though those who die of it leave fewer: `prevalence` holds until then. */
      readonly untilAge?: { readonly age: number; readonly source: Source };
    }
  | {
      readonly kind: 'incidence';
      readonly incidence: Incidence;
      readonly risks: Risks;
      readonly fromAge: number;
    }
  | {
      readonly kind: 'birth';
      readonly share: number;
      /** Ratio by exact age of the mother at the birth, mean 1 over births; `risks`: what the child is also born with. */
      readonly byMotherAge?: Curve;
      readonly risks?: Risks;
      readonly source: Source;
    }
  | {
      readonly kind: 'threshold';
      readonly at: number;
      readonly diagnosedShare: number;
      readonly source: Source;
    };

/** A lasting condition: at most one onset in a life. */
export interface ChronicModule {
  readonly kind: 'chronic';
  readonly name: string;
  readonly title: string;
  readonly doc: string;
  readonly version: number;
  readonly onset: Onset;
  /** Mean years by which the illness precedes its diagnosis. */
  readonly delayYears: { readonly mean: number; readonly source: Source };
  /** Absent = it was diagnosed at all times as it is today. */
  readonly recognised?: Recognition;
  /** Stages in order of severity; shares add up to 1. */
  readonly stages: readonly Stage[];
  readonly progression?: Progression;
  /** Where it sits: one for life gives its code in place of that of every stage. Shares add up to 1. */
  readonly sites?: readonly (Diagnosis & { readonly share: number })[];
  readonly findings?: readonly Finding[];
  readonly detection?: Detection;
  /** Absent = it comes to light in the office. */
  readonly presentation?: Presentation;
  readonly symptoms?: readonly Symptom[];
  readonly remission?: Remission;
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  readonly monitoring: {
    readonly everyMonths: number;
    readonly specialty?: Specialty;
    /** Share of the visits that are the specialist's; absent = 0.4. */
    readonly bySpecialist?: number;
    readonly workup: Workup;
    readonly source: Source;
  };
  readonly diagnosis: Workup;
  /** Who makes the diagnosis where it is not primary care. */
  readonly diagnosedBy?: Specialty;
  readonly treatment: readonly TreatmentLine[];
  readonly care?: readonly PlannedCare[];
  readonly devices?: readonly DeviceUse[];
  readonly carePlan?: CarePlan;
  readonly exacerbations?: readonly Exacerbation[];
  /** The stage to which an illness that kills by stage comes back before it does, and the mean months from then to death. */
  readonly recurrence?: { readonly stage: string; readonly months: number; readonly source: Source };
  readonly mortality: Mortality;
  /** Share of first-degree relatives of 75 of whom a history says that they have it; null = not recorded. */
  readonly family: { readonly share: number; readonly icd10: string; readonly source: Source } | null;
  /** Sex that can have it; absent = both. */
  readonly sex?: Sex;
}

/** An illness or injury that comes in episodes and heals. */
export interface AcuteModule {
  readonly kind: 'acute';
  readonly name: string;
  readonly title: string;
  readonly doc: string;
  readonly version: number;
  /** Diagnoses with shares that add up to 1. */
  readonly diagnoses: readonly (Diagnosis & { readonly share: number })[];
  /** Episodes that come to care or stay at home, per person-year, by age. */
  readonly incidence: { readonly male: Curve; readonly female: Curve; readonly source: Source };
  readonly season: Season;
  readonly risks: Risks;
  readonly days: { readonly mean: number; readonly cv: number };
  readonly symptoms?: readonly Symptom[];
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly reason: 'Illness' | 'Injury';
  readonly care: CareMix;
  readonly effect?: Readonly<Partial<Record<Axis, number>>>;
  readonly workup: Workup;
  /** One drug of each list is chosen, first come first after allergy; `share` gets it. */
  readonly treatment: readonly {
    readonly share: number;
    readonly options: readonly DrugOption[];
    readonly source: Source;
  }[];
  /** First day of availability of the disease (e.g. COVID-19), `YYYY-MM-DD`. */
  readonly since?: string;
  /** It comes once in a life at most, as what it sits in is taken out. */
  readonly once?: true;
  readonly sex?: Sex;
}

export type Module = ChronicModule | AcuteModule;
