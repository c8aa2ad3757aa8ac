// What the cancer modules share: codes of metastases and of treatment, and short ways to write down courses of treatment.
import type { Specialty } from '../../world/practitioners.ts';
import type { Diagnosis, PlannedCare, Workup } from '../module.ts';

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
  Partial<Pick<PlannedCare, 'stages' | 'ages' | 'sites' | 'when' | 'group'>>;

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

/** First-year spread of an insertion of a port before infusions of many months. */
export function port(given: Given): PlannedCare {
  return operation(given, ['port-insertion'], 0);
}
