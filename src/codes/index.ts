// Every code system by name, as columns and checks refer to them.
import type { CodeSystem } from './code-system.ts';
import { cpt } from './cpt.ts';
import { cvx } from './cvx.ts';
import { hcpcs } from './hcpcs.ts';
import { icd10cm } from './icd10cm.ts';
import { icd10pcs } from './icd10pcs.ts';
import { loinc } from './loinc.ts';
import { mvx } from './mvx.ts';
import { ndc } from './ndc.ts';
import { rxnorm } from './rxnorm.ts';
import { snomed } from './snomed.ts';
import { ucum } from './ucum.ts';

/** Code systems keyed by `CodeSystem.name` (the value of `Column.codes`). */
export const codeSystems: Readonly<Record<string, CodeSystem>> = {
  icd10cm,
  snomed,
  loinc,
  rxnorm,
  ndc,
  cvx,
  mvx,
  cpt,
  hcpcs,
  icd10pcs,
  ucum,
};
