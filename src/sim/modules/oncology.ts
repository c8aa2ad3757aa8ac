// What the cancer modules share: codes of metastases and of treatment, and short ways to write down courses of treatment.

import type { Curve } from '../../base/distributions.ts';
import type { Specialty } from '../../world/practitioners.ts';
import type { ChronicModule, Diagnosis, PlannedCare, Risks, Source, Workup } from '../module.ts';

const uncoded = (icd10: string): Diagnosis => ({ icd10, snomed: null });

/** Secondary cancer of the usual sites. */
export const BONE = uncoded('C79.51');
export const LIVER = uncoded('C78.7');
export const LUNG = uncoded('C78.00');
export const BRAIN = uncoded('C79.31');
export const PERITONEUM = uncoded('C78.6');
export const NODES = uncoded('C77.9');

const CHEMOTHERAPY = uncoded('Z51.11');
const IMMUNOTHERAPY = uncoded('Z51.12');
const RADIOTHERAPY = uncoded('Z51.0');

type Given = Pick<PlannedCare, 'name' | 'share' | 'start' | 'source'> &
  Partial<Pick<PlannedCare, 'stages' | 'ages' | 'sites' | 'when' | 'group' | 'endsFertility'>>;

/** Cycles of infusions: blood is counted before each; `drugs` are keys of procedures. */
export function infusions(
  given: Given,
  drugs: readonly string[],
  cycles: number,
  everyDays: number,
  kind: 'chemotherapy' | 'immunotherapy' = 'chemotherapy',
): PlannedCare {
  return {
    ...given,
    sessions: cycles,
    everyDays,
    setting: 'office',
    minutes: 180,
    specialty: 'Hematology & Oncology',
    diagnosis: kind === 'chemotherapy' ? CHEMOTHERAPY : IMMUNOTHERAPY,
    work: done(['chemotherapy-infusion', ...drugs], ['cbc', 'cmp']),
  };
}

/** Injections by the oncologist or urologist, such as hormone depots. */
export function injections(
  given: Given,
  drug: string,
  sessions: number | 'ongoing',
  everyDays: number,
  specialty: Specialty = 'Hematology & Oncology',
): PlannedCare {
  return {
    ...given,
    sessions,
    everyDays,
    setting: 'office',
    minutes: 20,
    specialty,
    work: done(['chemotherapy-injection', drug]),
  };
}

/** External beam: one session a weekday; a week is counted as five sessions seven days apart in the mean. */
export function radiotherapy(given: Given, fractions: number): PlannedCare {
  return {
    ...given,
    sessions: fractions,
    everyDays: 1.4,
    setting: 'office',
    minutes: 20,
    specialty: 'Radiation Oncology',
    diagnosis: RADIOTHERAPY,
    work: done(['radiotherapy']),
  };
}

/** An operation, with its nights in hospital; none = day surgery. */
export function operation(
  given: Given,
  procedures: readonly string[],
  nights: number,
  specialty: Specialty = 'General Surgery',
): PlannedCare {
  return {
    ...given,
    sessions: 1,
    everyDays: 0,
    setting: nights > 0 ? 'inpatient' : 'day surgery',
    ...(nights > 0 ? { nights } : { minutes: 210 }),
    specialty,
    work: done(procedures),
  };
}

/** Work that is always done. */
export function done(procedures: readonly string[], panels: readonly string[] = []): Workup {
  return { panels, procedures: procedures.map((key) => ({ key, chance: 1 })) };
}

/** The port through which infusions of many months run. */
export function port(given: Given): PlannedCare {
  return operation(given, ['port-insertion'], 0);
}

/** What differs from one cancer to the next; the rest follows from it. */
export interface Cancer
  extends Pick<ChronicModule, 'name' | 'title' | 'doc' | 'stages' | 'diagnosis' | 'care'>,
    Partial<
      Pick<
        ChronicModule,
        | 'sex'
        | 'sites'
        | 'findings'
        | 'detection'
        | 'symptoms'
        | 'presentation'
        | 'treatment'
        | 'diagnosedBy'
        | 'family'
        | 'devices'
        | 'effect'
      >
    > {
  readonly fromAge: number;
  readonly male: Curve;
  readonly female: Curve;
  readonly rates: Source;
  readonly risks?: Risks;
  /** Who follows it up, how often, with which images and panels. */
  readonly followUp: ChronicModule['monitoring'];
  /** Stages that count as cured after five years, and the code of the history. */
  readonly cured: readonly string[];
  readonly history: string;
  /** Stage and months of the return of a cancer that kills; null for those without stages of spread. */
  readonly returns: { readonly stage: string; readonly months: number } | null;
  readonly survival: Source;
  readonly cause: string;
}

const NO_RISKS: Risks = { source: 'assumption: no strong risk factor among those modelled' };

/** A cancer as a module: first diagnoses at a rate, excess deaths by stage, five years to cure. */
export function cancer(c: Cancer): ChronicModule {
  const { fromAge, male, female, rates, risks, followUp, cured, history, returns, survival, cause, ...rest } =
    c;
  return {
    kind: 'chronic',
    version: 1,
    onset: {
      kind: 'incidence',
      fromAge,
      incidence: { male, female, source: rates },
      risks: risks ?? NO_RISKS,
    },
    delayYears: {
      mean: 0.7,
      source: 'assumption: about half a year of growth and complaints before the diagnosis',
    },
    treatment: [],
    family: null,
    ...rest,
    monitoring: { bySpecialist: 0.9, ...followUp },
    remission: {
      share: 1,
      afterYears: 5,
      fixed: true,
      stages: cured,
      history: uncoded(history),
      source:
        'ICD-10-CM guideline I.C.2.m: history once treatment and surveillance are over; five years: assumption',
    },
    ...(returns === null
      ? {}
      : {
          recurrence: {
            ...returns,
            source: 'assumption: about the median survival of spread disease (SEER)',
          },
        }),
    carePlan: {
      title: `${c.title} care plan`,
      activities: ['Treatment as planned', 'Visits and images of follow-up', 'Exercise and nutrition'],
      goals: [
        { text: 'Complete the planned treatment' },
        { text: 'Haemoglobin above 10 g/dL', analyte: 'hemoglobin', low: 10 },
      ],
      source: 'assumption: what survivorship plans name (Commission on Cancer, standard 4.8)',
    },
    mortality: { rateRatio: 1, cause, source: survival },
  };
}
