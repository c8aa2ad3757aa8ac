// NDC: the packaged products of `drugs.ts`.
import { codeSystem } from './code-system.ts';
import { drugs } from './drugs.ts';

/** National Drug Codes in the 11-digit billing form 5-4-2; the display is the RxNorm name of what is in the package. */
export const ndc = codeSystem(
  {
    name: 'ndc',
    title: 'National Drug Code Directory',
    uri: 'http://hl7.org/fhir/sid/ndc',
    version: '2025-01',
    licence: 'Published by the US Food and Drug Administration; public domain.',
    source:
      'FDA, National Drug Code Directory; 11-digit form by HIPAA (45 CFR 162.1002), zero-padded in the short segment.',
  },
  [...drugs.values()].map((drug) => ({ code: drug.ndc, display: drug.name })),
);
