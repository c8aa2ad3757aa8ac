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
    {
      code: 'S0302',
      display:
        'Completed early periodic screening diagnosis and treatment (EPSDT) service (list in addition to code for appropriate evaluation and management service)',
    },
    {
      code: 'U0002',
      display:
        '2019-nCoV coronavirus, SARS-CoV-2/2019-nCoV (COVID-19), any technique, multiple types or subtypes (includes all targets), non-CDC',
    },
    { code: 'G0103', display: 'Prostate cancer screening; prostate specific antigen test (PSA)' },
    {
      code: 'G0472',
      display: 'Hepatitis C antibody screening, for individual at high risk and other covered indication(s)',
    },
    { code: 'G0475', display: 'HIV antigen/antibody, combination assay, screening' },
    { code: 'G0235', display: 'PET imaging, any site, not otherwise specified' },
    {
      code: 'G0279',
      display:
        'Diagnostic digital breast tomosynthesis, unilateral or bilateral (list separately in addition to 77065 or 77066)',
    },
    {
      code: 'G0328',
      display:
        'Colorectal cancer screening; fecal occult blood test, immunoassay, 1-3 simultaneous determinations',
    },
    {
      code: 'G6015',
      display:
        'Intensity modulated treatment delivery, single or multiple fields/arcs, via narrow spatially and temporally modulated beams, binary, dynamic MLC, per treatment session',
    },
    {
      code: 'G9226',
      display:
        'Foot examination performed (includes examination through visual inspection, sensory exam with 10-g monofilament plus testing any one of the following: vibration using 128-hz tuning fork, pinprick sensation, ankle reflexes, or vibration perception threshold, and pulse exam; report when all of the 3 components are completed)',
    },
    { code: 'J0640', display: 'Injection, leucovorin calcium, per 50 mg' },
    { code: 'J2506', display: 'Injection, pegfilgrastim, excludes biosimilar, 0.5 mg' },
    { code: 'J3489', display: 'Injection, zoledronic acid, 1 mg' },
    { code: 'J9000', display: 'Injection, doxorubicin hydrochloride, 10 mg' },
    { code: 'J9022', display: 'Injection, atezolizumab, 10 mg' },
    { code: 'J9030', display: 'BCG live intravesical instillation, 1 mg' },
    { code: 'J9033', display: 'Injection, bendamustine hydrochloride, 1 mg' },
    { code: 'J9035', display: 'Injection, bevacizumab, 10 mg' },
    { code: 'J9041', display: 'Injection, bortezomib, 0.1 mg' },
    { code: 'J9100', display: 'Injection, cytarabine, 100 mg' },
    { code: 'J9045', display: 'Injection, carboplatin, 50 mg' },
    { code: 'J9060', display: 'Injection, cisplatin, powder or solution, 10 mg' },
    { code: 'J9171', display: 'Injection, docetaxel, 1 mg' },
    { code: 'J9173', display: 'Injection, durvalumab, 10 mg' },
    { code: 'J9181', display: 'Injection, etoposide, 10 mg' },
    { code: 'J9190', display: 'Injection, fluorouracil, 500 mg' },
    { code: 'J9201', display: 'Injection, gemcitabine hydrochloride, not otherwise specified, 200 mg' },
    { code: 'J9206', display: 'Injection, irinotecan, 20 mg' },
    { code: 'J9217', display: 'Leuprolide acetate (for depot suspension), 7.5 mg' },
    { code: 'J9263', display: 'Injection, oxaliplatin, 0.5 mg' },
    { code: 'J9264', display: 'Injection, paclitaxel protein-bound particles, 1 mg' },
    { code: 'J9267', display: 'Injection, paclitaxel, 1 mg' },
    { code: 'J9271', display: 'Injection, pembrolizumab, 1 mg' },
    { code: 'J9299', display: 'Injection, nivolumab, 1 mg' },
    { code: 'J9305', display: 'Injection, pemetrexed, not otherwise specified, 10 mg' },
    { code: 'J9312', display: 'Injection, rituximab, 10 mg' },
    { code: 'J9355', display: 'Injection, trastuzumab, excludes biosimilar, 10 mg' },
    { code: 'J9370', display: 'Vincristine sulfate, 1 mg' },
    {
      code: 'Q0083',
      display:
        'Chemotherapy administration by other than infusion technique only (e.g., subcutaneous, intramuscular, push), per visit',
    },
    { code: 'Q0084', display: 'Chemotherapy administration by infusion technique only, per visit' },
    {
      code: 'Q0091',
      display:
        'Screening Papanicolaou smear; obtaining, preparing and conveyance of cervical or vaginal smear to laboratory',
    },
    {
      code: 'S0621',
      display: 'Routine ophthalmological examination including refraction; established patient',
    },
    { code: 'T2042', display: 'Hospice routine home care; per diem' },
  ],
);
