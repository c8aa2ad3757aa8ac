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
    { code: '009U3ZX', display: 'Drainage of Spinal Canal, Percutaneous Approach, Diagnostic' },
    { code: '00H00MZ', display: 'Insertion of Neurostimulator Lead into Brain, Open Approach' },
    {
      code: '02100Z9',
      display: 'Bypass Coronary Artery, One Artery from Left Internal Mammary, Open Approach',
    },
    { code: '02583ZZ', display: 'Destruction of Conduction Mechanism, Percutaneous Approach' },
    {
      code: '027034Z',
      display:
        'Dilation of Coronary Artery, One Artery with Drug-eluting Intraluminal Device, Percutaneous Approach',
    },
    { code: '02QM0ZZ', display: 'Repair Ventricular Septum, Open Approach' },
    {
      code: '06L38CZ',
      display:
        'Occlusion of Esophageal Vein with Extraluminal Device, Via Natural or Artificial Opening Endoscopic',
    },
    {
      code: '06LY7CC',
      display: 'Occlusion of Hemorrhoidal Plexus with Extraluminal Device, Via Natural or Artificial Opening',
    },
    {
      code: '02HV33Z',
      display: 'Insertion of Infusion Device into Superior Vena Cava, Percutaneous Approach',
    },
    { code: '02RF08Z', display: 'Replacement of Aortic Valve with Zooplastic Tissue, Open Approach' },
    { code: '02RF38Z', display: 'Replacement of Aortic Valve with Zooplastic Tissue, Percutaneous Approach' },
    { code: '031C0ZF', display: 'Bypass Left Radial Artery to Lower Arm Vein, Open Approach' },
    { code: '03CG3ZZ', display: 'Extirpation of Matter from Intracranial Artery, Percutaneous Approach' },
    {
      code: '047K3DZ',
      display: 'Dilation of Right Femoral Artery with Intraluminal Device, Percutaneous Approach',
    },
    { code: '085E3ZZ', display: 'Destruction of Right Retina, Percutaneous Approach' },
    {
      code: '08RJ3JZ',
      display: 'Replacement of Right Lens with Synthetic Substitute, Percutaneous Approach',
    },
    { code: '08SM0ZZ', display: 'Reposition Left Extraocular Muscle, Open Approach' },
    {
      code: '0BH17EZ',
      display: 'Insertion of Endotracheal Airway into Trachea, Via Natural or Artificial Opening',
    },
    { code: '0D164ZA', display: 'Bypass Stomach to Jejunum, Percutaneous Endoscopic Approach' },
    { code: '0DB64Z3', display: 'Excision of Stomach, Percutaneous Endoscopic Approach, Vertical' },
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
    { code: '0DTC4ZZ', display: 'Resection of Ileocecal Valve, Percutaneous Endoscopic Approach' },
    { code: '0DTE0ZZ', display: 'Resection of Large Intestine, Open Approach' },
    { code: '0DTJ4ZZ', display: 'Resection of Appendix, Percutaneous Endoscopic Approach' },
    { code: '0DTN4ZZ', display: 'Resection of Sigmoid Colon, Percutaneous Endoscopic Approach' },
    {
      code: '0FC98ZZ',
      display: 'Extirpation of Matter from Common Bile Duct, Via Natural or Artificial Opening Endoscopic',
    },
    { code: '0FT44ZZ', display: 'Resection of Gallbladder, Percutaneous Endoscopic Approach' },
    { code: '0FY00Z0', display: 'Transplantation of Liver, Allogeneic, Open Approach' },
    { code: '0GTK0ZZ', display: 'Resection of Thyroid Gland, Open Approach' },
    { code: '0HQ0XZZ', display: 'Repair Scalp Skin, External Approach' },
    {
      code: '0JH606Z',
      display:
        'Insertion of Pacemaker, Dual Chamber into Chest Subcutaneous Tissue and Fascia, Open Approach',
    },
    {
      code: '0JH608Z',
      display:
        'Insertion of Defibrillator Generator into Chest Subcutaneous Tissue and Fascia, Open Approach',
    },
    {
      code: '0JHF3HZ',
      display:
        'Insertion of Contraceptive Device into Left Upper Arm Subcutaneous Tissue and Fascia, Percutaneous Approach',
    },
    {
      code: '0JPV3HZ',
      display:
        'Removal of Contraceptive Device from Upper Extremity Subcutaneous Tissue and Fascia, Percutaneous Approach',
    },
    { code: '0QS604Z', display: 'Reposition Right Upper Femur with Internal Fixation Device, Open Approach' },
    { code: '0S9C3ZX', display: 'Drainage of Right Knee Joint, Percutaneous Approach, Diagnostic' },
    {
      code: '0SR90J9',
      display: 'Replacement of Right Hip Joint with Synthetic Substitute, Cemented, Open Approach',
    },
    {
      code: '0SRC0J9',
      display: 'Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach',
    },
    { code: '0U524ZZ', display: 'Destruction of Bilateral Ovaries, Percutaneous Endoscopic Approach' },
    {
      code: '0UH97HZ',
      display: 'Insertion of Contraceptive Device into Uterus, Via Natural or Artificial Opening',
    },
    { code: '0UL70ZZ', display: 'Occlusion of Bilateral Fallopian Tubes, Open Approach' },
    { code: '0UL74ZZ', display: 'Occlusion of Bilateral Fallopian Tubes, Percutaneous Endoscopic Approach' },
    {
      code: '0UPD7HZ',
      display: 'Removal of Contraceptive Device from Uterus and Cervix, Via Natural or Artificial Opening',
    },
    { code: '0VTTXZZ', display: 'Resection of Prepuce, External Approach' },
    { code: '0W9G3ZZ', display: 'Drainage of Peritoneal Cavity, Percutaneous Approach' },
    { code: '0YU50JZ', display: 'Supplement Right Inguinal Region with Synthetic Substitute, Open Approach' },
    {
      code: '0TC68ZZ',
      display: 'Extirpation of Matter from Right Ureter, Via Natural or Artificial Opening Endoscopic',
    },
    { code: '0TF3XZZ', display: 'Fragmentation in Right Kidney Pelvis, External Approach' },
    { code: '0TY00Z0', display: 'Transplantation of Right Kidney, Allogeneic, Open Approach' },
    { code: '0VB08ZZ', display: 'Excision of Prostate, Via Natural or Artificial Opening Endoscopic' },
    { code: '0Y6H0Z2', display: 'Detachment at Right Lower Leg, Mid, Open Approach' },
    {
      code: '10A07Z6',
      display: 'Abortion of Products of Conception, Vacuum, Via Natural or Artificial Opening',
    },
    { code: '10D00Z1', display: 'Extraction of Products of Conception, Low, Open Approach' },
    {
      code: '10D07Z6',
      display: 'Extraction of Products of Conception, Vacuum, Via Natural or Artificial Opening',
    },
    {
      code: '10D17ZZ',
      display: 'Extraction of Products of Conception, Retained, Via Natural or Artificial Opening',
    },
    { code: '10E0XZZ', display: 'Delivery of Products of Conception, External Approach' },
    {
      code: '10T24ZZ',
      display: 'Resection of Products of Conception, Ectopic, Percutaneous Endoscopic Approach',
    },
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
      code: '3E03317',
      display: 'Introduction of Other Thrombolytic into Peripheral Vein, Percutaneous Approach',
    },
    { code: '3E033VJ', display: 'Introduction of Other Hormone into Peripheral Vein, Percutaneous Approach' },
    {
      code: '3E0C3GC',
      display: 'Introduction of Other Therapeutic Substance into Eye, Percutaneous Approach',
    },
    {
      code: '3E0F7GC',
      display:
        'Introduction of Other Therapeutic Substance into Respiratory Tract, Via Natural or Artificial Opening',
    },
    { code: '3E0R3BZ', display: 'Introduction of Anesthetic Agent into Spinal Canal, Percutaneous Approach' },
    { code: '4A00X4Z', display: 'Measurement of Central Nervous Electrical Activity, External Approach' },
    {
      code: '4A01X29',
      display: 'Measurement of Peripheral Nervous Conductivity, Sensory, External Approach',
    },
    { code: '4A02X4Z', display: 'Measurement of Cardiac Electrical Activity, External Approach' },
    { code: '4A0971Z', display: 'Measurement of Respiratory Capacity, Via Natural or Artificial Opening' },
    { code: '4A12X45', display: 'Monitoring of Cardiac Electrical Activity, Ambulatory, External Approach' },
    { code: '4A12XM4', display: 'Monitoring of Cardiac Total Activity, Stress, External Approach' },
    { code: '4A1HXCZ', display: 'Monitoring of Products of Conception, Cardiac Rate, External Approach' },
    { code: '4A1ZXQZ', display: 'Monitoring of Sleep, External Approach' },
    { code: '4B02XSZ', display: 'Measurement of Cardiac Pacemaker, External Approach' },
    {
      code: '5A09457',
      display:
        'Assistance with Respiratory Ventilation, 24-96 Consecutive Hours, Continuous Positive Airway Pressure',
    },
    {
      code: '5A1D70Z',
      display: 'Performance of Urinary Filtration, Intermittent, Less than 6 Hours Per Day',
    },
    { code: '5A2204Z', display: 'Restoration of Cardiac Rhythm, Single' },
    { code: '6A600ZZ', display: 'Phototherapy of Skin, Single' },
    { code: 'B030ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Brain' },
    { code: 'B2111ZZ', display: 'Fluoroscopy of Multiple Coronary Arteries using Low Osmolar Contrast' },
    { code: 'B246ZZZ', display: 'Ultrasonography of Right and Left Heart' },
    { code: 'B54DZZZ', display: 'Ultrasonography of Bilateral Lower Extremity Veins' },
    { code: 'BH02ZZZ', display: 'Plain Radiography of Bilateral Breasts' },
    { code: 'BP0LZZZ', display: 'Plain Radiography of Right Wrist' },
    { code: 'BQ07ZZZ', display: 'Plain Radiography of Right Knee' },
    { code: 'BQ0GZZZ', display: 'Plain Radiography of Right Ankle' },
    { code: 'BQ37ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Right Knee' },
    { code: 'BR09ZZ1', display: 'Plain Radiography of Lumbar Spine, Densitometry' },
    { code: 'BR39ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Lumbar Spine' },
    { code: 'BT40ZZZ', display: 'Ultrasonography of Bladder' },
    { code: 'BU4CZZZ', display: 'Ultrasonography of Uterus and Ovaries' },
    { code: 'BW03ZZZ', display: 'Plain Radiography of Chest' },
    {
      code: 'BW211ZZ',
      display: 'Computerized Tomography (CT Scan) of Abdomen and Pelvis using Low Osmolar Contrast',
    },
    { code: 'BW28ZZZ', display: 'Computerized Tomography (CT Scan) of Head' },
    { code: 'BW40ZZZ', display: 'Ultrasonography of Abdomen' },
    { code: 'BY49ZZZ', display: 'Ultrasonography of First Trimester, Single Fetus' },
    { code: 'BY4CZZZ', display: 'Ultrasonography of Second Trimester, Single Fetus' },
    { code: 'BY4FZZZ', display: 'Ultrasonography of Third Trimester, Single Fetus' },
    { code: 'CW7GGZZ', display: 'Systemic Nuclear Medicine Therapy of Thyroid using Iodine 131 (I-131)' },
    {
      code: 'F07L6ZZ',
      display: 'Therapeutic Exercise Treatment of Musculoskeletal System - Lower Back / Lower Extremity',
    },
    { code: 'GZ10ZZZ', display: 'Psychological Tests, Developmental' },
    { code: 'GZ58ZZZ', display: 'Individual Psychotherapy, Cognitive-Behavioral' },
    { code: 'GZB2ZZZ', display: 'Electroconvulsive Therapy, Bilateral-Single Seizure' },
    { code: 'HZ2ZZZZ', display: 'Detoxification Services for Substance Abuse Treatment' },
    {
      code: '04L33DZ',
      display: 'Occlusion of Hepatic Artery with Intraluminal Device, Percutaneous Approach',
    },
    { code: '07B10ZX', display: 'Excision of Right Neck Lymphatic, Open Approach, Diagnostic' },
    { code: '07B50ZX', display: 'Excision of Right Axillary Lymphatic, Open Approach, Diagnostic' },
    { code: '07DR3ZX', display: 'Extraction of Iliac Bone Marrow, Percutaneous Approach, Diagnostic' },
    { code: '07T50ZZ', display: 'Resection of Right Axillary Lymphatic, Open Approach' },
    { code: '0BBC3ZX', display: 'Excision of Right Upper Lung Lobe, Percutaneous Approach, Diagnostic' },
    {
      code: '0BBC8ZX',
      display: 'Excision of Right Upper Lung Lobe, Via Natural or Artificial Opening Endoscopic, Diagnostic',
    },
    { code: '0BTC4ZZ', display: 'Resection of Right Upper Lung Lobe, Percutaneous Endoscopic Approach' },
    { code: '0DTF4ZZ', display: 'Resection of Right Large Intestine, Percutaneous Endoscopic Approach' },
    { code: '0DTP4ZZ', display: 'Resection of Rectum, Percutaneous Endoscopic Approach' },
    { code: '0FB00ZZ', display: 'Excision of Liver, Open Approach' },
    { code: '0FB03ZX', display: 'Excision of Liver, Percutaneous Approach, Diagnostic' },
    { code: '0FBG0ZZ', display: 'Excision of Pancreas, Open Approach' },
    {
      code: '0FBG8ZX',
      display: 'Excision of Pancreas, Via Natural or Artificial Opening Endoscopic, Diagnostic',
    },
    { code: '0GBG3ZX', display: 'Excision of Left Thyroid Gland Lobe, Percutaneous Approach, Diagnostic' },
    { code: '0H56XZZ', display: 'Destruction of Back Skin, External Approach' },
    { code: '0HB1XZZ', display: 'Excision of Face Skin, External Approach' },
    { code: '0HB6XZX', display: 'Excision of Back Skin, External Approach, Diagnostic' },
    { code: '0HB6XZZ', display: 'Excision of Back Skin, External Approach' },
    { code: '0HBT0ZZ', display: 'Excision of Right Breast, Open Approach' },
    { code: '0HBT3ZX', display: 'Excision of Right Breast, Percutaneous Approach, Diagnostic' },
    { code: '0HTT0ZZ', display: 'Resection of Right Breast, Open Approach' },
    {
      code: '0JH60WZ',
      display:
        'Insertion of Totally Implantable Vascular Access Device into Chest Subcutaneous Tissue and Fascia, Open Approach',
    },
    { code: '0TBB8ZZ', display: 'Excision of Bladder, Via Natural or Artificial Opening Endoscopic' },
    { code: '0TJB8ZZ', display: 'Inspection of Bladder, Via Natural or Artificial Opening Endoscopic' },
    { code: '0TT04ZZ', display: 'Resection of Right Kidney, Percutaneous Endoscopic Approach' },
    { code: '0TTB0ZZ', display: 'Resection of Bladder, Open Approach' },
    { code: '0UBC7ZZ', display: 'Excision of Cervix, Via Natural or Artificial Opening' },
    {
      code: '0UBC8ZX',
      display: 'Excision of Cervix, Via Natural or Artificial Opening Endoscopic, Diagnostic',
    },
    { code: '0UDB7ZX', display: 'Extraction of Endometrium, Via Natural or Artificial Opening, Diagnostic' },
    { code: '0UT20ZZ', display: 'Resection of Bilateral Ovaries, Open Approach' },
    { code: '0UT90ZZ', display: 'Resection of Uterus, Open Approach' },
    { code: '0UT94ZZ', display: 'Resection of Uterus, Percutaneous Endoscopic Approach' },
    { code: '0VB03ZX', display: 'Excision of Prostate, Percutaneous Approach, Diagnostic' },
    { code: '0VT04ZZ', display: 'Resection of Prostate, Percutaneous Endoscopic Approach' },
    {
      code: '3E03305',
      display: 'Introduction of Other Antineoplastic into Peripheral Vein, Percutaneous Approach',
    },
    {
      code: '3E0K705',
      display:
        'Introduction of Other Antineoplastic into Genitourinary Tract, Via Natural or Artificial Opening',
    },
    { code: 'B440ZZZ', display: 'Ultrasonography of Abdominal Aorta' },
    { code: 'BB24ZZZ', display: 'Computerized Tomography (CT Scan) of Bilateral Lungs' },
    { code: 'BH40ZZZ', display: 'Ultrasonography of Right Breast' },
    {
      code: 'BV33Y0Z',
      display: 'Magnetic Resonance Imaging (MRI) of Prostate using Other Contrast, Unenhanced and Enhanced',
    },
    {
      code: 'CP1Z1ZZ',
      display: 'Planar Nuclear Medicine Imaging of Musculoskeletal System, All using Technetium 99m (Tc-99m)',
    },
    { code: '01N50ZZ', display: 'Release Median Nerve, Open Approach' },
    { code: '08123Z4', display: 'Bypass Right Anterior Chamber to Sclera, Percutaneous Approach' },
    { code: '0LQ14ZZ', display: 'Repair Right Shoulder Tendon, Percutaneous Endoscopic Approach' },
    { code: '0SB20ZZ', display: 'Excision of Lumbar Vertebral Disc, Open Approach' },
    {
      code: '0SG0071',
      display:
        'Fusion of Lumbar Vertebral Joint with Autologous Tissue Substitute, Posterior Approach, Posterior Column, Open Approach',
    },
    { code: '2W2CX4Z', display: 'Dressing of Right Lower Arm using Bandage' },
    {
      code: '3E0R33Z',
      display: 'Introduction of Anti-inflammatory into Spinal Canal, Percutaneous Approach',
    },
    { code: '3E0U33Z', display: 'Introduction of Anti-inflammatory into Joints, Percutaneous Approach' },
    { code: 'BP08ZZZ', display: 'Plain Radiography of Right Shoulder' },
    { code: 'BP38ZZZ', display: 'Magnetic Resonance Imaging (MRI) of Right Shoulder' },
    { code: 'BR20ZZZ', display: 'Computerized Tomography (CT Scan) of Cervical Spine' },
  ],
);
