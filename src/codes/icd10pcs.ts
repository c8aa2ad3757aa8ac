// ICD-10-PCS: hospital procedures of fiscal year 2025.
import { codeSystem } from './code-system.ts';

/** ICD-10-PCS codes with their full titles. */
export const icd10pcs = codeSystem(
  {
    name: 'icd10pcs',
    title: 'International Classification of Diseases, 10th Revision, Procedure Coding System',
    uri: 'http://www.cms.gov/Medicare/Coding/ICD10',
    version: '2025',
    licence: 'Published by the US Centers for Medicare and Medicaid Services; public domain.',
    source: 'CMS, ICD-10-PCS order file, fiscal year 2025.',
  },
  [
    { code: '01N50ZZ', display: 'Release Median Nerve, Open Approach' },
    {
      code: '02100Z9',
      display: 'Bypass Coronary Artery, One Artery from Left Internal Mammary, Open Approach',
    },
    {
      code: '027034Z',
      display:
        'Dilation of Coronary Artery, One Artery with Drug-eluting Intraluminal Device, Percutaneous Approach',
    },
    { code: '08123Z4', display: 'Bypass Right Anterior Chamber to Sclera, Percutaneous Approach' },
    {
      code: '08RJ3JZ',
      display: 'Replacement of Right Lens with Synthetic Substitute, Percutaneous Approach',
    },
    {
      code: '0BH17EZ',
      display: 'Insertion of Endotracheal Airway into Trachea, Via Natural or Artificial Opening',
    },
    { code: '0D164ZA', display: 'Bypass Stomach to Jejunum, Percutaneous Endoscopic Approach' },
    {
      code: '0DB68ZX',
      display: 'Excision of Stomach, Via Natural or Artificial Opening Endoscopic, Diagnostic',
    },
    {
      code: '0DBN8ZX',
      display: 'Excision of Sigmoid Colon, Via Natural or Artificial Opening Endoscopic, Diagnostic',
    },
    { code: '0DBN8ZZ', display: 'Excision of Sigmoid Colon, Via Natural or Artificial Opening Endoscopic' },
    {
      code: '0DJ08ZZ',
      display: 'Inspection of Upper Intestinal Tract, Via Natural or Artificial Opening Endoscopic',
    },
    {
      code: '0DJD8ZZ',
      display: 'Inspection of Lower Intestinal Tract, Via Natural or Artificial Opening Endoscopic',
    },
    { code: '0DTJ4ZZ', display: 'Resection of Appendix, Percutaneous Endoscopic Approach' },
    { code: '0FT44ZZ', display: 'Resection of Gallbladder, Percutaneous Endoscopic Approach' },
    { code: '0HQ0XZZ', display: 'Repair Scalp Skin, External Approach' },
    { code: '0LQ14ZZ', display: 'Repair Right Shoulder Tendon, Percutaneous Endoscopic Approach' },
    { code: '0QS604Z', display: 'Reposition Right Upper Femur with Internal Fixation Device, Open Approach' },
    { code: '0SB20ZZ', display: 'Excision of Lumbar Vertebral Disc, Open Approach' },
    {
      code: '0SG0071',
      display:
        'Fusion of Lumbar Vertebral Joint with Autologous Tissue Substitute, Posterior Approach, Posterior Column, Open Approach',
    },
    {
      code: '0SR90J9',
      display: 'Replacement of Right Hip Joint with Synthetic Substitute, Cemented, Open Approach',
    },
    {
      code: '0SRC0J9',
      display: 'Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach',
    },
    { code: '10D00Z1', display: 'Extraction of Products of Conception, Low, Open Approach' },
    { code: '10E0XZZ', display: 'Delivery of Products of Conception, External Approach' },
    { code: '2W2CX4Z', display: 'Dressing of Right Lower Arm using Bandage' },
    { code: '2W3CX1Z', display: 'Immobilization of Right Lower Arm using Splint' },
    {
      code: '30233N1',
      display: 'Transfusion of Nonautologous Red Blood Cells into Peripheral Vein, Percutaneous Approach',
    },
    {
      code: '3E0234Z',
      display: 'Introduction of Serum, Toxoid and Vaccine into Muscle, Percutaneous Approach',
    },
    {
      code: '3E0C3GC',
      display: 'Introduction of Other Therapeutic Substance into Eye, Percutaneous Approach',
    },
    {
      code: '3E0F7GC',
      display:
        'Introduction of Other Therapeutic Substance into Respiratory Tract, Via Natural or Artificial Opening',
    },
    {
      code: '3E0R33Z',
      display: 'Introduction of Anti-inflammatory into Spinal Canal, Percutaneous Approach',
    },
    { code: '3E0U33Z', display: 'Introduction of Anti-inflammatory into Joints, Percutaneous Approach' },
    {
      code: '4A01X29',
      display: 'Measurement of Peripheral Nervous Conductivity, Sensory, External Approach',
    },
    { code: '4A02X4Z', display: 'Measurement of Cardiac Electrical Activity, External Approach' },
    { code: '4A0971Z', display: 'Measurement of Respiratory Capacity, Via Natural or Artificial Opening' },
    {
      code: '5A1D70Z',
      display: 'Performance of Urinary Filtration, Intermittent, Less than 6 Hours Per Day',
    },
    { code: 'B030ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Brain' },
    { code: 'B2111ZZ', display: 'Fluoroscopy of Multiple Coronary Arteries using Low Osmolar Contrast' },
    { code: 'B246ZZZ', display: 'Ultrasonography of Right and Left Heart' },
    { code: 'BH02ZZZ', display: 'Plain Radiography of Bilateral Breasts' },
    { code: 'BP08ZZZ', display: 'Plain Radiography of Right Shoulder' },
    { code: 'BP0LZZZ', display: 'Plain Radiography of Right Wrist' },
    { code: 'BP38ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Right Shoulder' },
    { code: 'BQ07ZZZ', display: 'Plain Radiography of Right Knee' },
    { code: 'BQ0GZZZ', display: 'Plain Radiography of Right Ankle' },
    { code: 'BQ37ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Right Knee' },
    { code: 'BR09ZZ1', display: 'Plain Radiography of Lumbar Spine, Densitometry' },
    { code: 'BR20ZZZ', display: 'Computerized Tomography (CT Scan) of Cervical Spine' },
    { code: 'BR39ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Lumbar Spine' },
    { code: 'BW03ZZZ', display: 'Plain Radiography of Chest' },
    {
      code: 'BW211ZZ',
      display: 'Computerized Tomography (CT Scan) of Abdomen and Pelvis using Low Osmolar Contrast',
    },
    { code: 'BW28ZZZ', display: 'Computerized Tomography (CT Scan) of Head' },
    {
      code: 'F07L6ZZ',
      display: 'Therapeutic Exercise Treatment of Musculoskeletal System - Lower Back / Lower Extremity',
    },
  ],
);
