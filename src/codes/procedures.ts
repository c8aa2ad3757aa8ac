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
  // Laboratory panels, as they are billed
  ['panel-bmp', 'Basic metabolic panel', '80048', null, null, 'laboratory'],
  ['panel-cmp', 'Comprehensive metabolic panel', '80053', null, null, 'laboratory'],
  ['panel-cbc', 'Complete blood count', '85025', null, null, 'laboratory'],
  ['panel-lipid', 'Lipid panel', '80061', null, null, 'laboratory'],
  ['panel-hba1c', 'Haemoglobin A1c', '83036', null, null, 'laboratory'],
  ['panel-tsh', 'Thyrotropin', '84443', null, null, 'laboratory'],
  ['panel-urinalysis', 'Urinalysis', '81001', null, null, 'laboratory'],
  ['panel-urine-albumin', 'Urine albumin', '82043', null, null, 'laboratory'],
  ['panel-crp', 'C-reactive protein', '86140', null, null, 'laboratory'],
  ['panel-bnp', 'Natriuretic peptide', '83880', null, null, 'laboratory'],
  ['ambulatory-ecg', 'Electrocardiogram over a day', '93224', '4A12X45', null, 'office'],
  ['stress-test', 'Exercise test of the heart', '93015', '4A12XM4', null, 'office'],
  ['pacemaker-check', 'Check of a pacemaker', '93280', '4B02XSZ', null, 'office'],
  ['walk-test', 'Six-minute walk test', '94618', null, null, 'office'],
  ['nerve-conduction', 'Nerve conduction study', '95910', '4A01X29', null, 'office'],
  ['retinal-photography', 'Photographs of the retina', '92250', 'S3000', null, 'office'],
  ['home-sleep-test', 'Sleep test at home', '95806', 'G0399', null, 'office'],
  ['sleep-study', 'Sleep study in a laboratory', '95810', '4A1ZXQZ', null, 'outpatient'],
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
  ['carotid-ultrasound', 'Ultrasound of the neck arteries', '93880', null, null, 'imaging'],
  ['leg-vein-ultrasound', 'Ultrasound of the leg veins', '93970', 'B54DZZZ', null, 'imaging'],
  ['ankle-brachial-index', 'Blood pressure at ankle and arm', '93922', null, null, 'office'],
  ['ct-chest-angiogram', 'CT scan of the chest arteries', '71275', null, null, 'imaging'],
  ['ct-chest', 'CT scan of the chest', '71250', null, null, 'imaging'],
  ['ct-kidney', 'CT scan of the kidneys without contrast', '74176', null, null, 'imaging'],
  ['thyroid-ultrasound', 'Ultrasound of the thyroid', '76536', null, null, 'imaging'],
  ['bladder-ultrasound', 'Ultrasound of urine left in the bladder', '51798', 'BT40ZZZ', null, 'office'],
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
  ['sleeve-gastrectomy', 'Sleeve gastrectomy', '43775', '0DB64Z3', null, 'inpatient'],
  ['tavr', 'Aortic valve replacement through a catheter', '33361', '02RF38Z', null, 'inpatient'],
  ['aortic-valve-replacement', 'Open aortic valve replacement', '33405', '02RF08Z', null, 'inpatient'],
  ['pacemaker-implant', 'Pacemaker implantation', '33208', '0JH606Z', null, 'inpatient'],
  ['icd-implant', 'Defibrillator implantation', '33249', '0JH608Z', null, 'inpatient'],
  ['atrial-ablation', 'Ablation of atrial fibrillation', '93656', '02583ZZ', null, 'outpatient surgery'],
  ['cerebral-thrombectomy', 'Removal of a clot from a brain artery', '61645', '03CG3ZZ', null, 'inpatient'],
  ['leg-artery-stent', 'Stent in a leg artery', '37226', '047K3DZ', null, 'outpatient surgery'],
  ['leg-amputation', 'Amputation below the knee', '27880', '0Y6H0Z2', null, 'inpatient'],
  ['thyroidectomy', 'Removal of the thyroid', '60240', '0GTK0ZZ', null, 'inpatient'],
  ['lithotripsy', 'Shock waves for a kidney stone', '50590', '0TF3XZZ', null, 'outpatient surgery'],
  ['ureteroscopy', 'Ureteroscopy with stone removal', '52356', '0TC68ZZ', null, 'outpatient surgery'],
  [
    'prostate-resection',
    'Resection of the prostate through the urethra',
    '52601',
    '0VB08ZZ',
    null,
    'inpatient',
  ],
  ['dialysis-fistula', 'Dialysis fistula', '36821', '031C0ZF', null, 'outpatient surgery'],
  ['dialysis-catheter', 'Dialysis catheter', '36558', '02HV33Z', null, 'outpatient surgery'],
  ['kidney-transplant', 'Kidney transplantation', '50360', '0TY00Z0', null, 'inpatient'],
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
  ['thrombolysis', 'Infusion that dissolves a clot', '37195', '3E03317', null, 'emergency'],
  ['cardioversion', 'Electrical cardioversion', '92960', '5A2204Z', null, 'outpatient'],
  ['cardiac-rehabilitation', 'Cardiac rehabilitation session', '93798', 'S9472', null, 'outpatient'],
  ['pulmonary-rehabilitation', 'Pulmonary rehabilitation session', '94626', 'S9473', null, 'outpatient'],
  ['speech-therapy', 'Speech therapy', '92507', null, null, 'outpatient'],
  ['occupational-therapy', 'Occupational therapy', '97530', null, null, 'outpatient'],
  ['diabetes-education', 'Diabetes education', null, 'G0108', null, 'office'],
  ['retinal-laser', 'Laser treatment of the retina', '67228', '085E3ZZ', null, 'outpatient'],
  ['eye-injection', 'Injection into the eye', '67028', '3E0C3GC', null, 'outpatient'],
  ['radioactive-iodine', 'Radioactive iodine by mouth', '79005', 'CW7GGZZ', null, 'outpatient'],
  ['joint-aspiration', 'Aspiration of a joint', '20610', '0S9C3ZX', null, 'office'],
  ['epoetin-injection', 'Epoetin injection at dialysis', null, 'Q4081', null, 'outpatient'],
  ['physical-therapy', 'Physical therapy', '97110', 'F07L6ZZ', '91251008', 'outpatient'],
  ['vaccination', 'Vaccination', '90471', '3E0234Z', '33879002', 'office'],
  ['vaccination-more', 'Vaccination, each further vaccine', '90472', '3E0234Z', '33879002', 'office'],
  ['vaccination-influenza', 'Influenza vaccination', null, 'G0008', '86198006', 'office'],
  // Brain, mind, gut and liver
  ['eeg', 'Electroencephalogram', '95816', '4A00X4Z', null, 'outpatient'],
  ['lumbar-puncture', 'Lumbar puncture', '62270', '009U3ZX', null, 'outpatient'],
  ['abdominal-ultrasound', 'Ultrasound of the upper abdomen', '76705', 'BW40ZZZ', null, 'imaging'],
  ['liver-elastography', 'Liver stiffness measurement', '91200', null, null, 'office'],
  ['psychiatric-evaluation', 'Psychiatric evaluation', '90791', null, null, 'office'],
  ['psychotherapy', 'Psychotherapy session, three quarters of an hour', '90834', 'GZ58ZZZ', null, 'office'],
  ['developmental-testing', 'Testing of a child’s development', '96112', 'GZ10ZZZ', null, 'office'],
  ['behaviour-therapy', 'Behaviour therapy of a child', '97153', 'H2019', null, 'office'],
  ['cognitive-assessment', 'Cognitive assessment and care planning', '99483', null, null, 'office'],
  ['electroconvulsive-therapy', 'Electroconvulsive therapy', '90870', 'GZB2ZZZ', null, 'outpatient'],
  ['addiction-counselling', 'Addiction counselling', null, 'H0004', null, 'office'],
  ['addiction-group', 'Addiction counselling in a group', null, 'H0005', null, 'office'],
  ['methadone-programme', 'Methadone treatment programme, weekly bundle', null, 'G2067', null, 'office'],
  ['detoxification', 'Detoxification', null, 'HZ2ZZZZ', null, 'inpatient'],
  ['smoking-counselling', 'Counselling to stop smoking', '99406', 'S9453', null, 'office'],
  ['nutrition-counselling', 'Visit with a dietitian', '97802', 'S9470', null, 'office'],
  ['infliximab-infusion', 'Infliximab infusion', null, 'J1745', null, 'outpatient'],
  ['ocrelizumab-infusion', 'Ocrelizumab infusion', null, 'J2350', null, 'outpatient'],
  ['migraine-botulinum', 'Botulinum toxin injections for migraine', '64615', 'J0585', null, 'office'],
  ['paracentesis', 'Drainage of ascites', '49083', '0W9G3ZZ', null, 'outpatient'],
  ['variceal-ligation', 'Banding of oesophageal varices', '43244', '06L38CZ', null, 'outpatient surgery'],
  ['liver-transplant', 'Liver transplant', '47135', '0FY00Z0', null, 'inpatient'],
  ['ercp-stones', 'Removal of bile duct stones by endoscopy', '43264', '0FC98ZZ', null, 'inpatient'],
  ['ileocaecal-resection', 'Removal of the end of the small bowel', '44205', '0DTC4ZZ', null, 'inpatient'],
  ['total-colectomy', 'Removal of the whole colon', '44150', '0DTE0ZZ', null, 'inpatient'],
  ['sigmoid-resection', 'Removal of the sigmoid colon', '44207', '0DTN4ZZ', null, 'inpatient'],
  ['inguinal-hernia-repair', 'Groin hernia repair', '49505', '0YU50JZ', null, 'outpatient surgery'],
  ['haemorrhoid-banding', 'Banding of haemorrhoids', '46221', '06LY7CC', null, 'office'],
  ['deep-brain-stimulation', 'Deep brain stimulator', '61867', '00H00MZ', null, 'inpatient'],
];

export const procedures: ReadonlyMap<string, Procedure> = new Map(
  rows.map(([key, name, cpt, substitute, snomed, setting]) => [
    key,
    { key, name, cpt, substitute, snomed, setting },
  ]),
);

const byName = new Map([...procedures.values()].map((p) => [p.name, p] as const));

/** The procedure of a name in the procedures table. */
export function procedureNamed(name: string): Procedure | undefined {
  return byName.get(name);
}
