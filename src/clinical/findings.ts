// What imaging, endoscopy and tissue say in words: screening reports, receptors, grades, stages.
import { type Analyte, answered } from './analyte.ts';

const image = answered(null, 'imaging', 'none');
const scope = answered(null, 'procedure', 'none');
const exam = answered(null, 'exam', 'none');
const smear = answered('Cervical sample', 'laboratory', 'pathology');
const tissue = answered('Tissue', 'laboratory', 'pathology');

/** Results in words only; the codes are of the report or the tested property. */
export const findings: readonly Analyte[] = [
  image('birads-screening', '24606-6', 'Screening mammogram assessment', null),
  image('birads-diagnostic', '24605-8', 'Diagnostic mammogram assessment', null),
  image('lung-rads', '79086-5', 'Low-dose CT assessment', null),
  image('aorta-report', '24534-0', 'Abdominal aorta ultrasound', ['Normal diameter']),
  scope('colonoscopy-report', '18746-8', 'Colonoscopy finding', ['No polyps']),
  exam('retinopathy-left', '71490-7', 'Diabetic retinopathy, left eye', ['No apparent retinopathy']),
  exam('retinopathy-right', '71491-5', 'Diabetic retinopathy, right eye', ['No apparent retinopathy']),
  smear('cervical-cytology', '10524-7', 'Cervical cytology', [
    'Negative for intraepithelial lesion or malignancy',
  ]),
  smear('hpv', '21440-3', 'High-risk HPV DNA', ['Negative']),
  tissue('pathology', '22637-3', 'Pathology diagnosis', null),
  tissue('stage-group', '21908-9', 'Cancer stage group', null),
  tissue('estrogen-receptor', '16112-5', 'Estrogen receptor status', null),
  tissue('progesterone-receptor', '16113-3', 'Progesterone receptor status', null),
  tissue('her2', '48676-1', 'HER2 status', null),
  tissue('gleason', '35266-6', 'Gleason score', null),
  tissue('pd-l1', '83052-1', 'PD-L1 status', null),
  tissue('microsatellites', '81695-9', 'Microsatellite instability', null),
];
