// MVX: manufacturers of the vaccines in `cvx.ts`.
import { codeSystem } from './code-system.ts';

/** CDC codes of vaccine manufacturers. */
export const mvx = codeSystem(
  {
    name: 'mvx',
    title: 'Manufacturers of Vaccines',
    uri: 'http://hl7.org/fhir/sid/mvx',
    version: '2025-09-03',
    licence: 'Published by the US Centers for Disease Control and Prevention; public domain.',
    source: 'CDC, IIS code sets, MVX table.',
  },
  [
    { code: 'ASZ', display: 'AstraZeneca' },
    { code: 'DVX', display: 'Dynavax, Inc.' },
    { code: 'JSN', display: 'Janssen' },
    { code: 'LED', display: 'Lederle' },
    { code: 'MBL', display: 'Massachusetts Biologic Laboratories' },
    { code: 'MED', display: 'MedImmune, Inc.' },
    { code: 'MOD', display: 'Moderna US, Inc.' },
    { code: 'MSD', display: 'Merck and Co., Inc.' },
    { code: 'MSP', display: 'MSP Vaccine Company' },
    { code: 'NVX', display: 'Novavax, Inc.' },
    { code: 'PFR', display: 'Pfizer, Inc' },
    { code: 'PMC', display: 'Sanofi Pasteur' },
    { code: 'PSC', display: 'Protein Sciences' },
    { code: 'SEQ', display: 'Seqirus' },
    { code: 'SKB', display: 'GlaxoSmithKline' },
    { code: 'WAL', display: 'Wyeth' },
  ],
);
