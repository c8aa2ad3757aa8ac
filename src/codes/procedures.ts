// Procedures: what is done to patients, in our own words, with the codes each can be written under.

export type Setting =
  | 'office'
  | 'emergency'
  | 'inpatient'
  | 'outpatient'
  | 'outpatient surgery'
  | 'laboratory'
  | 'imaging';

export interface Procedure {
  readonly key: string;
  /** Our own words, never a descriptor of the American Medical Association. */
  readonly name: string;
  /** CPT code number, written only where the user holds a licence. */
  readonly cpt: string | null;
  /** HCPCS level II or ICD-10-PCS code written when CPT is switched off. */
  readonly substitute: string | null;
  readonly snomed: string | null;
  /** Where it is mostly done. */
  readonly setting: Setting;
}

type Row = readonly [
  key: string,
  name: string,
  cpt: string | null,
  substitute: string | null,
  snomed: string | null,
  setting: Setting,
];

// Office substitutes: G0463 (outpatient clinic visit), G0438/G0439 (yearly wellness visit), S0302 (children's check-up).
// ICD-10-PCS substitutes fix one side or site (right knee, sigmoid colon) where the procedure here leaves it open.
const rows: readonly Row[] = [
  // Visits
  ['office-new-2', 'Office visit, new patient, straightforward', '99202', 'G0463', '185349003', 'office'],
  ['office-new-3', 'Office visit, new patient, low complexity', '99203', 'G0463', '185349003', 'office'],
  ['office-new-4', 'Office visit, new patient, moderate complexity', '99204', 'G0463', '185349003', 'office'],
  ['office-new-5', 'Office visit, new patient, high complexity', '99205', 'G0463', '185349003', 'office'],
  ['office-1', 'Office visit, known patient, minimal', '99211', 'G0463', '185349003', 'office'],
  ['office-2', 'Office visit, known patient, straightforward', '99212', 'G0463', '185349003', 'office'],
  ['office-3', 'Office visit, known patient, low complexity', '99213', 'G0463', '185349003', 'office'],
  ['office-4', 'Office visit, known patient, moderate complexity', '99214', 'G0463', '185349003', 'office'],
  ['office-5', 'Office visit, known patient, high complexity', '99215', 'G0463', '185349003', 'office'],
  ['ed-1', 'Emergency visit, level 1', '99281', 'G0380', '4525004', 'emergency'],
  ['ed-2', 'Emergency visit, level 2', '99282', 'G0381', '4525004', 'emergency'],
  ['ed-3', 'Emergency visit, level 3', '99283', 'G0382', '4525004', 'emergency'],
  ['ed-4', 'Emergency visit, level 4', '99284', 'G0383', '4525004', 'emergency'],
  ['ed-5', 'Emergency visit, level 5', '99285', 'G0384', '4525004', 'emergency'],
  ['admission-1', 'First hospital day, low complexity', '99221', null, '32485007', 'inpatient'],
  ['admission-2', 'First hospital day, moderate complexity', '99222', null, '32485007', 'inpatient'],
  ['admission-3', 'First hospital day, high complexity', '99223', null, '32485007', 'inpatient'],
  ['hospital-day-1', 'Later hospital day, low complexity', '99231', null, null, 'inpatient'],
  ['hospital-day-2', 'Later hospital day, moderate complexity', '99232', null, null, 'inpatient'],
  ['hospital-day-3', 'Later hospital day, high complexity', '99233', null, null, 'inpatient'],
  ['discharge', 'Discharge day, up to half an hour', '99238', null, '58000006', 'inpatient'],
  ['discharge-long', 'Discharge day, more than half an hour', '99239', null, '58000006', 'inpatient'],
  ['wellness-new-infant', 'First check-up, under 1 year', '99381', 'S0302', '410620009', 'office'],
  ['wellness-new-1-4', 'First check-up, 1 to 4 years', '99382', 'S0302', '410620009', 'office'],
  ['wellness-new-5-11', 'First check-up, 5 to 11 years', '99383', 'S0302', '410620009', 'office'],
  ['wellness-new-12-17', 'First check-up, 12 to 17 years', '99384', 'S0302', '410620009', 'office'],
  ['wellness-new-18-39', 'First check-up, 18 to 39 years', '99385', 'G0438', '162673000', 'office'],
  ['wellness-new-40-64', 'First check-up, 40 to 64 years', '99386', 'G0438', '162673000', 'office'],
  ['wellness-new-65', 'First check-up, 65 years and over', '99387', 'G0438', '162673000', 'office'],
  ['wellness-infant', 'Check-up, under 1 year', '99391', 'S0302', '410620009', 'office'],
  ['wellness-1-4', 'Check-up, 1 to 4 years', '99392', 'S0302', '410620009', 'office'],
  ['wellness-5-11', 'Check-up, 5 to 11 years', '99393', 'S0302', '410620009', 'office'],
  ['wellness-12-17', 'Check-up, 12 to 17 years', '99394', 'S0302', '410620009', 'office'],
  ['wellness-18-39', 'Check-up, 18 to 39 years', '99395', 'G0439', '162673000', 'office'],
  ['wellness-40-64', 'Check-up, 40 to 64 years', '99396', 'G0439', '162673000', 'office'],
  ['wellness-65', 'Check-up, 65 years and over', '99397', 'G0439', '162673000', 'office'],
  // Tests
  ['venepuncture', 'Blood draw', '36415', null, '22778000', 'laboratory'],
  ['ecg', 'Electrocardiogram', '93000', '4A02X4Z', '29303009', 'office'],
  ['spirometry', 'Spirometry', '94010', '4A0971Z', '127783003', 'office'],
  ['influenza-test', 'Rapid influenza test', '87804', null, null, 'laboratory'],
  ['strep-test', 'Rapid strep test', '87880', null, null, 'laboratory'],
  ['covid-test', 'COVID-19 PCR test', '87635', 'U0002', null, 'laboratory'],
  ['depression-screening', 'Depression screening', '96127', 'G0444', '171207006', 'office'],
  // Imaging
  ['chest-x-ray', 'Chest X-ray', '71046', 'BW03ZZZ', '399208008', 'imaging'],
  ['knee-x-ray', 'Knee X-ray', '73562', 'BQ07ZZZ', null, 'imaging'],
  ['ankle-x-ray', 'Ankle X-ray', '73610', 'BQ0GZZZ', null, 'imaging'],
  ['wrist-x-ray', 'Wrist X-ray', '73110', 'BP0LZZZ', null, 'imaging'],
  ['ct-head', 'CT scan of the head', '70450', 'BW28ZZZ', '303653007', 'imaging'],
  ['ct-abdomen', 'CT scan of the abdomen and pelvis with contrast', '74177', 'BW211ZZ', null, 'imaging'],
  ['mri-brain', 'MRI scan of the brain', '70551', 'B030ZZZ', '816077007', 'imaging'],
  ['mri-knee', 'MRI scan of the knee', '73721', 'BQ37ZZZ', null, 'imaging'],
  ['mri-lumbar', 'MRI scan of the lower back', '72148', 'BR39ZZZ', null, 'imaging'],
  ['echocardiogram', 'Heart ultrasound', '93306', 'B246ZZZ', '40701008', 'imaging'],
  ['mammography', 'Mammography', '77067', 'BH02ZZZ', '71651007', 'imaging'],
  ['dxa', 'Bone density scan', '77080', 'BR09ZZ1', '312681000', 'imaging'],
  // Endoscopy
  ['colonoscopy', 'Colonoscopy', '45378', '0DJD8ZZ', '73761001', 'outpatient surgery'],
  ['colonoscopy-biopsy', 'Colonoscopy with biopsy', '45380', '0DBN8ZX', '76164006', 'outpatient surgery'],
  [
    'colonoscopy-polypectomy',
    'Colonoscopy with polyp removal',
    '45385',
    '0DBN8ZZ',
    '73761001',
    'outpatient surgery',
  ],
  ['upper-endoscopy', 'Upper endoscopy', '43235', '0DJ08ZZ', '76009000', 'outpatient surgery'],
  [
    'upper-endoscopy-biopsy',
    'Upper endoscopy with biopsy',
    '43239',
    '0DB68ZX',
    '76009000',
    'outpatient surgery',
  ],
  // Operations
  ['appendectomy', 'Appendectomy', '44970', '0DTJ4ZZ', '6025007', 'inpatient'],
  ['cholecystectomy', 'Gall bladder removal', '47562', '0FT44ZZ', '45595009', 'inpatient'],
  ['knee-replacement', 'Knee replacement', '27447', '0SRC0J9', '609588000', 'inpatient'],
  ['hip-replacement', 'Hip replacement', '27130', '0SR90J9', '52734007', 'inpatient'],
  ['hip-fracture-repair', 'Hip fracture repair', '27236', '0QS604Z', null, 'inpatient'],
  ['pci', 'Coronary stent', '92928', '027034Z', '415070008', 'inpatient'],
  ['coronary-angiogram', 'Coronary angiogram', '93458', 'B2111ZZ', '33367005', 'inpatient'],
  ['cabg', 'Coronary bypass', '33533', '02100Z9', '232717009', 'inpatient'],
  ['gastric-bypass', 'Gastric bypass', '43644', '0D164ZA', '442338001', 'inpatient'],
  ['cataract-surgery', 'Cataract surgery', '66984', '08RJ3JZ', '110473004', 'outpatient surgery'],
  ['cesarean', 'Cesarean delivery', '59510', '10D00Z1', '11466000', 'inpatient'],
  ['vaginal-delivery', 'Vaginal delivery', '59400', '10E0XZZ', '177184002', 'inpatient'],
  // Treatment
  ['laceration-repair', 'Wound suture', '12001', '0HQ0XZZ', null, 'emergency'],
  ['splint', 'Splint', '29125', '2W3CX1Z', '79321009', 'emergency'],
  ['nebuliser', 'Nebuliser treatment', '94640', '3E0F7GC', null, 'emergency'],
  ['intubation', 'Intubation', '31500', '0BH17EZ', '112798008', 'emergency'],
  ['transfusion', 'Blood transfusion', '36430', '30233N1', '116863004', 'inpatient'],
  ['dialysis', 'Haemodialysis', '90935', '5A1D70Z', '302497006', 'outpatient'],
  ['physical-therapy', 'Physical therapy', '97110', 'F07L6ZZ', '91251008', 'outpatient'],
  ['vaccination', 'Vaccination', '90471', '3E0234Z', '33879002', 'office'],
  ['vaccination-more', 'Vaccination, each further vaccine', '90472', '3E0234Z', '33879002', 'office'],
  ['vaccination-influenza', 'Influenza vaccination', null, 'G0008', '86198006', 'office'],
  // Eyes, ears, joints, back, skin
  ['eye-examination', 'Eye examination with dilated pupils', '92014', 'S0621', null, 'office'],
  ['visual-field', 'Visual field test', '92083', null, null, 'office'],
  ['retinal-oct', 'Optical scan of the retina', '92134', null, null, 'office'],
  ['eye-injection', 'Injection into the eye', '67028', '3E0C3GC', null, 'outpatient'],
  ['aflibercept', 'Aflibercept', null, 'J0178', null, 'outpatient'],
  ['laser-trabeculoplasty', 'Laser treatment of the eye drain', '65855', null, null, 'outpatient'],
  ['glaucoma-surgery', 'Drainage operation of the eye', '66170', '08123Z4', null, 'outpatient surgery'],
  ['audiometry', 'Hearing test', '92557', null, null, 'office'],
  ['hearing-aid-assessment', 'Assessment for hearing aids', null, 'V5010', null, 'office'],
  ['nerve-conduction', 'Nerve conduction study', '95910', '4A01X29', null, 'office'],
  ['carpal-tunnel-release', 'Carpal tunnel release', '64721', '01N50ZZ', null, 'outpatient surgery'],
  ['joint-injection', 'Steroid injection into a joint', '20610', '3E0U33Z', null, 'office'],
  ['shoulder-x-ray', 'Shoulder X-ray', '73030', 'BP08ZZZ', null, 'imaging'],
  ['mri-shoulder', 'MRI scan of the shoulder', '73221', 'BP38ZZZ', null, 'imaging'],
  ['rotator-cuff-repair', 'Rotator cuff repair', '29827', '0LQ14ZZ', null, 'outpatient surgery'],
  ['epidural-injection', 'Steroid injection beside the spinal canal', '62323', '3E0R33Z', null, 'outpatient'],
  ['lumbar-discectomy', 'Removal of a slipped disc', '63030', '0SB20ZZ', null, 'outpatient surgery'],
  ['lumbar-fusion', 'Fusion of the lower spine', '22612', '0SG0071', null, 'inpatient'],
  ['ct-cervical-spine', 'CT scan of the neck', '72125', 'BR20ZZZ', null, 'imaging'],
  ['allergy-skin-test', 'Allergy skin test', '95004', null, null, 'office'],
  ['belimumab-infusion', 'Belimumab infusion', null, 'J0490', null, 'outpatient'],
  ['burn-dressing', 'Dressing of a burn', '16020', '2W2CX4Z', null, 'emergency'],
];

export const procedures: ReadonlyMap<string, Procedure> = new Map(
  rows.map(([key, name, cpt, substitute, snomed, setting]) => [
    key,
    { key, name, cpt, substitute, snomed, setting },
  ]),
);
