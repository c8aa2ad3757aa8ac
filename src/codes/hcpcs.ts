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
    {
      code: 'A4627',
      display: 'Spacer, bag or reservoir, with or without mask, for use with metered dose inhaler',
    },
    { code: 'A4670', display: 'Automatic blood pressure monitor' },
    {
      code: 'A5063',
      display: 'Ostomy pouch, drainable; for use on barrier with flange (2-piece system), each',
    },
    { code: 'A6530', display: 'Gradient compression stocking, below knee, 18-30 mmhg, each' },
    { code: 'C1721', display: 'Cardioverter-defibrillator, dual chamber (implantable)' },
    { code: 'C1750', display: 'Catheter, hemodialysis/peritoneal, long-term' },
    { code: 'C1776', display: 'Joint device (implantable)' },
    { code: 'C1785', display: 'Pacemaker, dual chamber, rate-responsive (implantable)' },
    { code: 'C1788', display: 'Port, indwelling (implantable)' },
    { code: 'C1874', display: 'Stent, coated/covered, with delivery system' },
    { code: 'E0100', display: 'Cane, includes canes of all materials, adjustable or fixed, with tip' },
    {
      code: 'E0114',
      display: 'Crutches underarm, other than wood, adjustable or fixed, pair, with pads, tips and handgrips',
    },
    { code: 'E0143', display: 'Walker, folding, wheeled, adjustable or fixed height' },
    {
      code: 'E0260',
      display:
        'Hospital bed, semi-electric (head and foot adjustment), with any type side rails, with mattress',
    },
    { code: 'E0570', display: 'Nebulizer, with compressor' },
    { code: 'E0601', display: 'Continuous positive airway pressure (CPAP) device' },
    { code: 'E0603', display: 'Breast pump, electric (ac and/or dc), any type' },
    { code: 'E0607', display: 'Home blood glucose monitor' },
    { code: 'E0784', display: 'External ambulatory infusion pump, insulin' },
    {
      code: 'E1390',
      display:
        'Oxygen concentrator, single delivery port, capable of delivering 85 percent or greater oxygen concentration at the prescribed flow rate',
    },
    { code: 'E2103', display: 'Non-adjunctive, non-implanted continuous glucose monitor or receiver' },
    { code: 'G0008', display: 'Administration of influenza virus vaccine' },
    { code: 'G0009', display: 'Administration of pneumococcal vaccine' },
    { code: 'G0010', display: 'Administration of hepatitis b vaccine' },
    { code: 'G0105', display: 'Colorectal cancer screening; colonoscopy on individual at high risk' },
    {
      code: 'G0108',
      display: 'Diabetes outpatient self-management training services, individual, per 30 minutes',
    },
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
      code: 'G0399',
      display:
        'Home sleep test (HST) with type III portable monitor, unattended; minimum of 4 channels: 2 respiratory movement/airflow, 1 ECG/heart rate and 1 oxygen saturation',
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
    {
      code: 'G0451',
      display: 'Development testing, with interpretation and report, per standardized instrument form',
    },
    { code: 'G0463', display: 'Hospital outpatient clinic visit for assessment and management of a patient' },
    { code: 'J1050', display: 'Injection, medroxyprogesterone acetate, 1 mg' },
    {
      code: 'J2790',
      display: 'Injection, rho d immune globulin, human, full dose, 300 micrograms (1500 i.u.)',
    },
    { code: 'J7298', display: 'Levonorgestrel-releasing intrauterine contraceptive system (mirena), 52 mg' },
    { code: 'J7307', display: 'Etonogestrel (contraceptive) implant system, including implant and supplies' },
    { code: 'K0001', display: 'Standard wheelchair' },
    {
      code: 'L1902',
      display:
        'Ankle orthosis, ankle gauntlet or similar, with or without joints, prefabricated, off-the-shelf',
    },
    {
      code: 'G2067',
      display:
        'Medication assisted treatment, methadone; weekly bundle including dispensing and/or administration, substance use counseling, individual and group therapy, and toxicology testing, if performed (provision of the services by a medicare-enrolled opioid treatment program)',
    },
    { code: 'H0004', display: 'Behavioral health counseling and therapy, per 15 minutes' },
    { code: 'H0005', display: 'Alcohol and/or drug services; group counseling by a clinician' },
    { code: 'H2019', display: 'Therapeutic behavioral services, per 15 minutes' },
    { code: 'J0585', display: 'Injection, onabotulinumtoxina, 1 unit' },
    { code: 'J1745', display: 'Injection, infliximab, excludes biosimilar, 10 mg' },
    { code: 'J2350', display: 'Injection, ocrelizumab, 1 mg' },
    { code: 'Q4081', display: 'Injection, epoetin alfa, 100 units (for ESRD on dialysis)' },
    {
      code: 'S0302',
      display:
        'Completed early periodic screening diagnosis and treatment (EPSDT) service (list in addition to code for appropriate evaluation and management service)',
    },
    { code: 'S9453', display: 'Smoking cessation classes, non-physician provider, per session' },
    { code: 'S9470', display: 'Nutritional counseling, dietitian visit' },
    { code: 'S3000', display: 'Diabetic indicator; retinal eye exam, dilated, bilateral' },
    { code: 'S9472', display: 'Cardiac rehabilitation program, non-physician provider, per diem' },
    { code: 'S9473', display: 'Pulmonary rehabilitation program, non-physician provider, per diem' },
    {
      code: 'U0002',
      display:
        '2019-nCoV coronavirus, SARS-CoV-2/2019-nCoV (COVID-19), any technique, multiple types or subtypes (includes all targets), non-CDC',
    },
    { code: 'V2020', display: 'Frames, purchases' },
    { code: 'V2632', display: 'Posterior chamber intraocular lens' },
    { code: 'V5008', display: 'Hearing screening' },
    { code: 'V5257', display: 'Hearing aid, digital, monaural, bte' },
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
    { code: 'J0178', display: 'Injection, aflibercept, 1 mg' },
    { code: 'J0490', display: 'Injection, belimumab, 10 mg' },
    { code: 'V5010', display: 'Assessment for hearing aid' },
    { code: 'S5561', display: 'Insulin delivery device, reusable pen; 3 ml size' },
  ],
);
