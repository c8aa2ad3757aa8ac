// What imaging, endoscopy and tissue say in words: screening reports, receptors, grades, stages.
type Drawn = 'Cervical sample' | 'Stool' | 'Tissue';

const ANYTHING = [null, null] as const;

function said<C extends 'imaging' | 'procedure' | 'exam' | 'laboratory', S extends Drawn | null>(
  category: C,
  specimen: S,
) {
  return (key: string, loinc: string, type: string) => ({
    key,
    loinc,
    type,
    unit: null,
    decimals: 0,
    category,
    specimen,
    plausible: [0, 0] as const,
    critical: ANYTHING,
    range: () => ANYTHING,
  });
}

const image = said('imaging', null);
const scope = said('procedure', null);
const exam = said('exam', null);
const smear = said('laboratory', 'Cervical sample');
const stool = said('laboratory', 'Stool');
const tissue = said('laboratory', 'Tissue');

/** Results in words only; the codes are of the report or the tested property. */
export const findings = [
  image('birads-screening', '24606-6', 'Screening mammogram assessment'),
  image('birads-diagnostic', '24605-8', 'Diagnostic mammogram assessment'),
  image('lung-rads', '79086-5', 'Low-dose CT assessment'),
  image('aorta-report', '24534-0', 'Abdominal aorta ultrasound'),
  scope('colonoscopy-report', '18746-8', 'Colonoscopy finding'),
  exam('retinopathy-left', '71490-7', 'Diabetic retinopathy, left eye'),
  exam('retinopathy-right', '71491-5', 'Diabetic retinopathy, right eye'),
  smear('cervical-cytology', '10524-7', 'Cervical cytology'),
  smear('hpv', '21440-3', 'High-risk HPV DNA'),
  stool('occult-blood', '29771-3', 'Occult blood in stool, immunochemical'),
  tissue('pathology', '22637-3', 'Pathology diagnosis'),
  tissue('stage-group', '21908-9', 'Cancer stage group'),
  tissue('estrogen-receptor', '16112-5', 'Estrogen receptor status'),
  tissue('progesterone-receptor', '16113-3', 'Progesterone receptor status'),
  tissue('her2', '48676-1', 'HER2 status'),
  tissue('gleason', '35266-6', 'Gleason score'),
  tissue('pd-l1', '83052-1', 'PD-L1 status'),
  tissue('microsatellites', '81695-9', 'Microsatellite instability'),
];

/** Words that are normal where others are not, by key; printed as the reference. */
export const NORMAL_WORDS: Readonly<Record<string, string>> = {
  'cervical-cytology': 'Negative for intraepithelial lesion or malignancy',
  hpv: 'Negative',
  'occult-blood': 'Negative',
  'colonoscopy-report': 'No polyps',
  'aorta-report': 'Normal diameter',
  'retinopathy-left': 'No apparent retinopathy',
  'retinopathy-right': 'No apparent retinopathy',
};
