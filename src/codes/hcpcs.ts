// HCPCS level II: codes of services for which no licence is needed.
import { codeSystem } from './code-system.ts';

/** HCPCS level II codes; no dental (D) codes, which are copyright of the American Dental Association. */
export const hcpcs = codeSystem(
  {
    name: 'hcpcs',
    title: 'Healthcare Common Procedure Coding System, level II',
    uri: 'urn:oid:2.16.840.1.113883.6.285',
    version: '2025',
    licence:
      'Published by the US Centers for Medicare and Medicaid Services; public domain, dental (D) codes excepted, which are not held here.',
    source: 'CMS, HCPCS quarterly update, alpha-numeric file.',
  },
  [
    { code: 'A4570', display: 'Splint' },
    { code: 'G0008', display: 'Administration of influenza virus vaccine' },
    { code: 'G0009', display: 'Administration of pneumococcal vaccine' },
    { code: 'G0010', display: 'Administration of hepatitis b vaccine' },
    { code: 'G0105', display: 'Colorectal cancer screening; colonoscopy on individual at high risk' },
    {
      code: 'G0121',
      display: 'Colorectal cancer screening; colonoscopy on individual not meeting criteria for high risk',
    },
    { code: 'G0378', display: 'Hospital observation service, per hour' },
    {
      code: 'G0380',
      display: 'Level 1 hospital emergency department visit provided in a type B emergency department',
    },
    {
      code: 'G0381',
      display: 'Level 2 hospital emergency department visit provided in a type B emergency department',
    },
    {
      code: 'G0382',
      display: 'Level 3 hospital emergency department visit provided in a type B emergency department',
    },
    {
      code: 'G0383',
      display: 'Level 4 hospital emergency department visit provided in a type B emergency department',
    },
    {
      code: 'G0384',
      display: 'Level 5 hospital emergency department visit provided in a type B emergency department',
    },
    {
      code: 'G0438',
      display:
        'Annual wellness visit; includes a personalized prevention plan of service (PPS), initial visit',
    },
    {
      code: 'G0439',
      display:
        'Annual wellness visit, includes a personalized prevention plan of service (PPS), subsequent visit',
    },
    { code: 'G0444', display: 'Annual depression screening, 5 to 15 minutes' },
    { code: 'G0463', display: 'Hospital outpatient clinic visit for assessment and management of a patient' },
    { code: 'J0178', display: 'Injection, aflibercept, 1 mg' },
    { code: 'J0490', display: 'Injection, belimumab, 10 mg' },
    {
      code: 'S0302',
      display:
        'Completed early periodic screening diagnosis and treatment (EPSDT) service (list in addition to code for appropriate evaluation and management service)',
    },
    {
      code: 'S0621',
      display: 'Routine ophthalmological examination including refraction; established patient',
    },
    {
      code: 'U0002',
      display:
        '2019-nCoV coronavirus, SARS-CoV-2/2019-nCoV (COVID-19), any technique, multiple types or subtypes (includes all targets), non-CDC',
    },
    { code: 'V5010', display: 'Assessment for hearing aid' },
  ],
);
