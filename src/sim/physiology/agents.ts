// What a diagnosis says about specimens: the agent that a culture or a rapid test would find, whichever module made the illness.
import type { Axis } from '../axis.ts';

type Shift = Readonly<Partial<Record<Axis, number>>>;

/**
 * Axes by beginning of an ICD-10-CM code, first match. Codes that name an agent carry it surely; the rest as often as cultures of
 * such patients grow: cystitis 0.85 and pyelonephritis 0.9 by definition of the diagnosis (Bent, JAMA 2002); blood cultures in
 * sepsis 0.38, pneumonia 0.07, cellulitis 0.02, pyelonephritis 0.2 (Coburn, JAMA 2012;308:502); streptococci in a third of
 * children's and a tenth of adults' other sore throats are coded J02.0, so that J02.9 keeps 0.03 (assumption); influenza in coded
 * but unconfirmed influenza 0.6, in common colds 0.03 (assumption).
 */
const CARRIED: readonly (readonly [prefix: string, shift: Shift])[] = [
  ['J02.0', { strepA: 1 }],
  ['J03.0', { strepA: 1 }],
  ['A38', { strepA: 1 }],
  ['J02.9', { strepA: 0.03 }],
  ['J03.9', { strepA: 0.03 }],
  ['J09', { influenza: 1, neutrophils: -6 }],
  ['J10', { influenza: 1, neutrophils: -6 }],
  ['J11', { influenza: 0.6, neutrophils: -6 }],
  ['U07.1', { sarsCov2: 1, neutrophils: -4 }],
  ['J12.1', { rsv: 1 }],
  ['J20.5', { rsv: 1 }],
  ['J21.0', { rsv: 1 }],
  ['J21.9', { rsv: 0.5 }],
  ['J06.9', { influenza: 0.03, rsv: 0.05, neutrophils: -5 }],
  ['J00', { influenza: 0.01, rsv: 0.03, neutrophils: -5 }],
  ['N10', { bacteriuria: 0.95, bacteraemia: 0.2, haematuria: 0.2 }],
  ['N30', { bacteriuria: 0.92, haematuria: 0.2 }],
  ['N39.0', { bacteriuria: 0.92, haematuria: 0.1 }],
  ['O23', { bacteriuria: 0.9 }],
  ['N20', { haematuria: 0.85 }],
  ['A40', { bacteraemia: 0.9 }],
  ['A41.9', { bacteraemia: 0.38 }],
  ['A41', { bacteraemia: 0.9 }],
  ['I33', { bacteraemia: 0.9 }],
  ['J13', { bacteraemia: 0.25 }],
  ['J15', { bacteraemia: 0.1 }],
  ['J18', { bacteraemia: 0.07 }],
  ['L03', { bacteraemia: 0.02 }],
  ['K92.1', { occultBlood: 0.95 }],
  ['K92.2', { occultBlood: 0.9 }],
  ['A56', { chlamydia: 1 }],
  ['A54', { gonorrhoea: 1 }],
  ['A51', { syphilis: 1 }],
  ['A53', { syphilis: 1 }],
  ['B20', { hivAntibody: 1 }],
  ['Z21', { hivAntibody: 1 }],
  ['B18.2', { hcvAntibody: 1 }],
  ['B18.1', { hbvSurface: 1 }],
];

const known = new Map<string, Shift | null>();

/** What a person with this diagnosis carries; null for most diagnoses. */
export function carriedWith(icd10: string): Shift | null {
  let shift = known.get(icd10);
  if (shift === undefined) {
    shift = CARRIED.find(([prefix]) => icd10.startsWith(prefix))?.[1] ?? null;
    known.set(icd10, shift);
  }
  return shift;
}
