// The physiological axes that conditions, episodes and drugs move: name, unit and sign, each read by vital signs, laboratory or tests.

/** What a shift of an axis is in, and what it does. All shifts add up; zero is the person in health. */
export interface AxisMeaning {
  readonly unit: string;
  readonly doc: string;
}

/**
 * Axes in `ln` are logarithms of a ratio: 0.69 doubles, −0.69 halves. `chance` is that of finding the agent or substance in a good
 * specimen: 1 is surely present; it fades with the effect (an episode's late days find less). Effects of drugs are as fully taken.
 */
export const AXES = {
  // Circulation and breathing
  sbp: { unit: 'mmHg', doc: 'Systolic pressure; + is higher.' },
  dbp: { unit: 'mmHg', doc: 'Diastolic pressure; + is higher.' },
  heartRate: { unit: '/min', doc: 'Resting heart rate; + is faster.' },
  spo2: { unit: '% saturation', doc: 'Oxygen saturation and arterial oxygen; − is hypoxaemia.' },
  respRate: {
    unit: '/min',
    doc: 'Breaths; + is faster. Lowers arterial carbon dioxide unless `pco2` says otherwise.',
  },
  temperature: { unit: '°C', doc: 'Body temperature; + is fever.' },
  fev1: { unit: 'points of % predicted', doc: 'Forced expiratory volume; − is impaired. Peak flow follows.' },
  fvc: {
    unit: 'points of % predicted',
    doc: 'Forced vital capacity; − is restriction. Airways obstruction moves `fev1` alone, lung fibrosis both.',
  },
  pco2: { unit: 'mmHg', doc: 'Arterial carbon dioxide; + is retention (bicarbonate follows).' },
  ejectionFraction: {
    unit: 'points of %',
    doc: 'Left ventricular ejection fraction; − is reduced (62 in health).',
  },
  eyePressure: { unit: 'mmHg', doc: 'Intraocular pressure; + is higher.' },
  // Weight and bone
  weight: { unit: 'kg', doc: 'Body weight; + is heavier.' },
  boneDensity: {
    unit: 'T-score',
    doc: 'Hip bone mineral density; − is thinner (osteoporosis −1.5 or so on top of age).',
  },
  // Sugar and lipids
  a1c: { unit: '% HbA1c', doc: 'Glycated haemoglobin, and glucose with it; + is diabetes.' },
  glucose: {
    unit: 'mg/dL',
    doc: 'Glucose of the day beyond what HbA1c says; + stress, steroids, ketoacidosis; − hypoglycaemia.',
  },
  ldl: { unit: 'mg/dL', doc: 'LDL cholesterol; statins are −.' },
  hdl: { unit: 'mg/dL', doc: 'HDL cholesterol.' },
  logTg: { unit: 'ln', doc: 'Triglycerides.' },
  // Kidney, salts, acids
  egfrSlope: {
    unit: 'mL/min/1.73 m² a year',
    doc: 'Yearly change of filtration for as long as it lasts; − is decline.',
  },
  egfr: {
    unit: 'mL/min/1.73 m²',
    doc: 'Filtration; − is impaired. Creatinine, urea, phosphate, PTH and haemoglobin follow.',
  },
  albuminuria: { unit: 'ln', doc: 'Albumin to creatinine in urine, and protein on the dipstick.' },
  haematuria: { unit: 'chance', doc: 'Blood on the dipstick of urine: stones, infection, cancer.' },
  bacteriuria: { unit: 'chance', doc: 'Bacteria in urine: culture, nitrite, leukocyte esterase.' },
  ketones: {
    unit: 'mmol/L',
    doc: 'Ketone bodies in blood (ketoacidosis +5); they widen the anion gap and show in urine.',
  },
  potassium: { unit: 'mmol/L', doc: 'Potassium.' },
  sodium: { unit: 'mmol/L', doc: 'Sodium.' },
  bicarbonate: {
    unit: 'mmol/L',
    doc: 'Bicarbonate with a normal anion gap (chloride moves against it): − diarrhoea; + diuretics, vomiting.',
  },
  lactate: { unit: 'mmol/L', doc: 'Lactate; + is shock. Widens the anion gap.' },
  calcium: { unit: 'mg/dL', doc: 'Calcium beyond what albumin binds.' },
  magnesium: { unit: 'mg/dL', doc: 'Magnesium.' },
  phosphate: { unit: 'mg/dL', doc: 'Phosphate beyond what filtration says.' },
  pth: { unit: 'ln', doc: 'Parathyroid hormone beyond what filtration and vitamin D say.' },
  vitaminD: { unit: 'ng/mL', doc: '25-hydroxyvitamin D; supplements are +.' },
  uricAcid: { unit: 'mg/dL', doc: 'Urate; allopurinol is −.' },
  // Liver and pancreas
  alt: { unit: 'ln', doc: 'Alanine aminotransferase; AST follows partly.' },
  ast: { unit: 'ln', doc: 'Aspartate aminotransferase beyond what ALT says: alcohol, muscle.' },
  alp: { unit: 'ln', doc: 'Alkaline phosphatase, and GGT with it: cholestasis, bone.' },
  bilirubin: {
    unit: 'mg/dL',
    doc: 'Total bilirubin; conjugated in liver and bile duct disease (`alp` or `alt` up), else unconjugated.',
  },
  albumin: { unit: 'g/dL', doc: 'Albumin; − is liver failure, nephrosis, wasting.' },
  lipase: { unit: 'ln', doc: 'Lipase: pancreatitis +3.' },
  ammonia: { unit: 'ln', doc: 'Ammonia: hepatic encephalopathy +1.' },
  // Blood
  hgb: { unit: 'g/dL', doc: 'Haemoglobin; haematocrit and red cells follow.' },
  mcv: {
    unit: 'fL',
    doc: 'Red cell volume beyond what ferritin, B12 and folate say: alcohol +, thalassaemia −.',
  },
  ferritin: {
    unit: 'ln',
    doc: 'Iron stores: deficiency −1.8 (iron, saturation and cell volume fall, TIBC rises), overload +.',
  },
  b12: { unit: 'ln', doc: 'Cobalamin; deficiency −0.9 (cell volume rises).' },
  folate: { unit: 'ln', doc: 'Folate; deficiency −1.' },
  haemolysis: { unit: 'ln', doc: 'Lactate dehydrogenase and reticulocytes; haptoglobin falls.' },
  wbc: { unit: '10*3/uL', doc: 'Leukocytes; a rise is of neutrophils.' },
  neutrophils: {
    unit: 'points of %',
    doc: 'Share of neutrophils beyond what `wbc` says: viral illness −, steroids +.',
  },
  eosinophils: { unit: '10*3/uL', doc: 'Eosinophils; allergy and asthma +0.2.' },
  platelets: { unit: '10*3/uL', doc: 'Platelets; cirrhosis −100.' },
  inr: { unit: 'INR', doc: 'International normalised ratio; warfarin +1.5. Prothrombin time follows.' },
  aptt: { unit: 's', doc: 'Activated partial thromboplastin time; heparin +35.' },
  dDimer: { unit: 'ln', doc: 'D-dimer: thrombosis +1.8.' },
  // Inflammation and immunity
  crp: { unit: 'mg/L', doc: 'C reactive protein. Albumin falls a little.' },
  esr: { unit: 'mm/h', doc: 'Sedimentation rate beyond what CRP and haemoglobin say.' },
  procalcitonin: { unit: 'ln', doc: 'Procalcitonin: bacterial sepsis +4.' },
  rheumatoidFactor: {
    unit: 'ln',
    doc: 'Rheumatoid factor and antibodies to citrullinated peptides: seropositive arthritis +2.5.',
  },
  antinuclear: { unit: 'chance', doc: 'Antinuclear antibodies: lupus 0.98.' },
  bacteraemia: { unit: 'chance', doc: 'Bacteria in blood culture.' },
  strepA: { unit: 'chance', doc: 'Group A streptococcus in the throat.' },
  influenza: { unit: 'chance', doc: 'Influenza virus in the airway.' },
  sarsCov2: { unit: 'chance', doc: 'SARS-CoV-2 in the airway.' },
  rsv: { unit: 'chance', doc: 'Respiratory syncytial virus in the airway.' },
  viralLoad: {
    unit: 'log10 copies/mL',
    doc: 'HIV-1 RNA: untreated +4.6; full treatment brings it back to 0. Above 0.01 antibodies are present.',
  },
  cd4: { unit: 'cells/uL', doc: 'CD4 cells; HIV −.' },
  hivAntibody: { unit: 'chance', doc: 'HIV antibodies and antigen: stays 1 under treatment.' },
  hcvAntibody: { unit: 'chance', doc: 'Hepatitis C antibodies: stays 1 after cure.' },
  hcvRna: { unit: 'log10 IU/mL', doc: 'Hepatitis C RNA: chronic infection +6; treatment −6.' },
  hbvSurface: { unit: 'chance', doc: 'Hepatitis B surface antigen.' },
  hbvDna: { unit: 'log10 IU/mL', doc: 'Hepatitis B DNA.' },
  chlamydia: { unit: 'chance', doc: 'Chlamydia trachomatis.' },
  gonorrhoea: { unit: 'chance', doc: 'Neisseria gonorrhoeae.' },
  syphilis: { unit: 'chance', doc: 'Treponemal antibodies.' },
  helicobacter: { unit: 'chance', doc: 'Helicobacter pylori antigen in stool.' },
  // Heart, hormones, tumours
  bnp: { unit: 'ln', doc: 'Natriuretic peptides.' },
  troponin: { unit: 'ln', doc: 'Cardiac troponin I: infarction +6.' },
  tsh: { unit: 'ln', doc: 'Thyrotropin: hypothyroidism +, hyperthyroidism −4.' },
  ft4: { unit: 'ng/dL', doc: 'Free thyroxine beyond what TSH says: hyperthyroidism +1.8.' },
  hcg: { unit: 'log10 mIU/mL', doc: 'Choriogonadotropin: pregnancy +4.5.' },
  fsh: { unit: 'ln', doc: 'Follitropin beyond what age says.' },
  testosterone: { unit: 'ln', doc: 'Testosterone; hypogonadism −0.7.' },
  psa: {
    unit: 'ln',
    doc: 'Prostate specific antigen: cancer +1.5, hyperplasia +0.5, after prostatectomy −4.',
  },
  cea: { unit: 'ln', doc: 'Carcinoembryonic antigen.' },
  ca125: { unit: 'ln', doc: 'Cancer antigen 125.' },
  occultBlood: {
    unit: 'chance',
    doc: 'Blood in stool: colorectal cancer 0.75, advanced adenoma 0.25, bleeding 0.95.',
  },
  calprotectin: { unit: 'ln', doc: 'Calprotectin in stool: bowel inflammation +2.5.' },
  // Drugs and poisons in blood or urine, from what is taken
  lithium: { unit: 'mmol/L', doc: 'Lithium in serum; a usual dose +0.75.' },
  valproate: { unit: 'ug/mL', doc: 'Valproate in serum; a usual dose +75.' },
  phenytoin: { unit: 'ug/mL', doc: 'Phenytoin in serum; a usual dose +13.' },
  digoxin: { unit: 'ng/mL', doc: 'Digoxin in serum; a usual dose +0.9.' },
  tacrolimus: { unit: 'ng/mL', doc: 'Tacrolimus in blood, trough; a usual dose +8.' },
  ethanol: { unit: 'mg/dL', doc: 'Alcohol in blood; intoxication +200.' },
  opiates: { unit: 'chance', doc: 'Opiates in urine.' },
  fentanyl: { unit: 'chance', doc: 'Fentanyl in urine.' },
  cocaine: { unit: 'chance', doc: 'Cocaine metabolite in urine.' },
  amphetamines: { unit: 'chance', doc: 'Amphetamines in urine, prescribed stimulants among them.' },
  benzodiazepines: { unit: 'chance', doc: 'Benzodiazepines in urine.' },
  cannabis: { unit: 'chance', doc: 'Cannabinoids in urine.' },
  // Symptoms and scores
  painScore: {
    unit: 'points of 10',
    doc: 'Reported pain; analgesics are −. Asked at every visit while above zero.',
  },
  phq9: { unit: 'points of 27', doc: 'Depression score.' },
  gad7: { unit: 'points of 21', doc: 'Anxiety score.' },
  cognition: { unit: 'points of 30', doc: 'Montreal Cognitive Assessment; − is impaired.' },
} as const satisfies Readonly<Record<string, AxisMeaning>>;

export type Axis = keyof typeof AXES;

export const AXIS_NAMES = Object.keys(AXES) as readonly Axis[];
