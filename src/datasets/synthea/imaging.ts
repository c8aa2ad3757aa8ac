// Imaging procedures as studies of one series and one instance, with DICOM’s words for modality and SOP class.
import type { ProcedureRow } from '../../clinical/tables.ts';
import type { Procedure } from '../../codes/procedures.ts';
import type { Row } from '../../schema/table.ts';
import type { imagingStudies } from './tables.ts';

/** DICOM PS3.16 CID 29 (modality) and PS3.4 B.5 (SOP class). */
const MODALITIES = [
  [
    /mammograph/i,
    'MG',
    'Mammography',
    '1.2.840.10008.5.1.4.1.1.1.2',
    'Digital Mammography X-Ray Image Storage',
  ],
  [/MRI/, 'MR', 'Magnetic Resonance', '1.2.840.10008.5.1.4.1.1.4', 'MR Image Storage'],
  [
    /PET/,
    'PT',
    'Positron emission tomography',
    '1.2.840.10008.5.1.4.1.1.128',
    'Positron Emission Tomography Image Storage',
  ],
  [/\bCT\b/, 'CT', 'Computed Tomography', '1.2.840.10008.5.1.4.1.1.2', 'CT Image Storage'],
  [/ultrasound/i, 'US', 'Ultrasound', '1.2.840.10008.5.1.4.1.1.6.1', 'Ultrasound Image Storage'],
  [/bone scan/i, 'NM', 'Nuclear Medicine', '1.2.840.10008.5.1.4.1.1.20', 'Nuclear Medicine Image Storage'],
  [
    /X-ray|bone density/i,
    'DX',
    'Digital Radiography',
    '1.2.840.10008.5.1.4.1.1.1.1',
    'Digital X-Ray Image Storage - For Presentation',
  ],
] as const;

const PARTS = [
  ['breast', /mammograph|breast/i],
  ['head', /head|brain/i],
  ['neck', /neck|thyroid/i],
  ['chest', /chest/i],
  ['heart', /heart/i],
  ['abdomen', /abdom|kidney|aorta/i],
  ['pelvis', /pelvi|prostate|bladder|pregnan|fetal|fetus/i],
  ['spine', /back|spine/i],
  ['shoulder', /shoulder/i],
  ['wrist', /wrist/i],
  ['knee', /knee/i],
  ['ankle', /ankle/i],
  ['leg', /leg/i],
] as const;

/** Root of UIDs made from UUIDs or numbers without registration (DICOM PS3.5 B.2), followed by our own arms. */
const ROOT = '2.25';

type Study = Omit<Row<typeof imagingStudies>, 'Id' | 'DATE' | 'PATIENT' | 'ENCOUNTER' | 'PROCEDURE_CODE'>;

/** The study of a procedure; null where nothing was imaged. */
export function imagingOf(p: ProcedureRow, known: Procedure | undefined): Study | null {
  const name = known?.name ?? p.name;
  const modality = known?.setting === 'imaging' ? MODALITIES.find(([test]) => test.test(name)) : undefined;
  if (modality === undefined) return null;
  const [, code, words, sop, sopWords] = modality;
  const part = PARTS.find(([, test]) => test.test(name))?.[0] ?? 'body';
  return {
    // One series of one instance a study: the number of the study with an arm for each.
    SERIES_UID: `${ROOT}.${p.procedure_id}1`,
    BODYSITE_CODE: part,
    BODYSITE_DESCRIPTION: part,
    MODALITY_CODE: code,
    MODALITY_DESCRIPTION: words,
    INSTANCE_UID: `${ROOT}.${p.procedure_id}2`,
    SOP_CODE: sop,
    SOP_DESCRIPTION: sopWords,
  };
}
