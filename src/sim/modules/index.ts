// The condition modules of the simulator, parents before the conditions whose risk they raise.
import type { AcuteModule, ChronicModule } from '../module.ts';
import { abdominalPain } from './abdominal-pain.ts';
import { accidentalPoisoning } from './accidental-poisoning.ts';
import { acuteBronchitis } from './acute-bronchitis.ts';
import { acuteKidneyInjury } from './acute-kidney-injury.ts';
import { adhd } from './adhd.ts';
import { alcoholIntoxication } from './alcohol-intoxication.ts';
import { alcoholUseDisorder } from './alcohol-use-disorder.ts';
import { alcoholicCirrhosis } from './alcoholic-cirrhosis.ts';
import { allergicRhinitis } from './allergic-rhinitis.ts';
import { alzheimerDisease } from './alzheimer-disease.ts';
import { anxiety } from './anxiety.ts';
import { aorticValveDisease } from './aortic-valve-disease.ts';
import { appendicitis } from './appendicitis.ts';
import { asthma } from './asthma.ts';
import { atrialFibrillation } from './atrial-fibrillation.ts';
import { autism } from './autism.ts';
import { benignProstaticHyperplasia } from './benign-prostatic-hyperplasia.ts';
import { bipolarDisorder } from './bipolar-disorder.ts';
import {
  acuteLymphoblasticLeukaemia,
  acuteMyeloidLeukaemia,
  chronicLymphocyticLeukaemia,
  lymphoma,
  myeloma,
} from './blood-cancers.ts';
import { bradyarrhythmia } from './bradyarrhythmia.ts';
import { breastCancer } from './breast-cancer.ts';
import { burn } from './burn.ts';
import { carpalTunnelSyndrome } from './carpal-tunnel-syndrome.ts';
import { cataract } from './cataract.ts';
import { chestPain } from './chest-pain.ts';
import { speechDelay, strabismus } from './child-development.ts';
import { bronchiolitis, croup, febrileSeizure, handFootMouth } from './childhood-infections.ts';
import { chronicKidneyDisease } from './chronic-kidney-disease.ts';
import { chronicLowBackPain } from './chronic-low-back-pain.ts';
import { cirrhosis } from './cirrhosis.ts';
import { coeliacDisease } from './coeliac-disease.ts';
import { colorectalCancer } from './colorectal-cancer.ts';
import { concussion } from './concussion.ts';
import { congenitalHeartDisease, downSyndrome } from './congenital.ts';
import { conjunctivitis } from './conjunctivitis.ts';
import { contusion } from './contusion.ts';
import { copd } from './copd.ts';
import { coronaryDisease } from './coronary-disease.ts';
import { covid19 } from './covid-19.ts';
import { crohnsDisease } from './crohns-disease.ts';
import { dementia } from './dementia.ts';
import { depression } from './depression.ts';
import { diabeticNephropathy } from './diabetic-nephropathy.ts';
import { diabeticNeuropathy } from './diabetic-neuropathy.ts';
import { diabeticRetinopathy } from './diabetic-retinopathy.ts';
import { liverCancer, pancreaticCancer } from './digestive-cancers.ts';
import { diverticularDisease } from './diverticular-disease.ts';
import { dizzinessSyncope } from './dizziness-syncope.ts';
import { epilepsy } from './epilepsy.ts';
import { fattyLiverDisease } from './fatty-liver-disease.ts';
import { feverInChild } from './fever-in-child.ts';
import { fibromyalgia } from './fibromyalgia.ts';
import { foodAllergy } from './food-allergy.ts';
import { fracture } from './fracture.ts';
import { gallstoneDisease } from './gallstone-disease.ts';
import { gastroenteritis } from './gastroenteritis.ts';
import { gastrointestinalBleed } from './gastrointestinal-bleed.ts';
import {
  bacterialVaginosis,
  chlamydia,
  gonorrhoea,
  trichomoniasis,
  vaginalCandidiasis,
} from './genital-infections.ts';
import { gerd } from './gerd.ts';
import { glaucoma } from './glaucoma.ts';
import { gout } from './gout.ts';
import { cervicalCancer, ovarianCancer, uterineCancer } from './gynaecological-cancers.ts';
import { haemorrhoids } from './haemorrhoids.ts';
import { headache } from './headache.ts';
import { hearingLoss } from './hearing-loss.ts';
import { heartFailure } from './heart-failure.ts';
import { hepatitisC } from './hepatitis-c.ts';
import { hipFracture } from './hip-fracture.ts';
import { hyperlipidaemia } from './hyperlipidaemia.ts';
import { hypertension } from './hypertension.ts';
import { hyperthyroidism } from './hyperthyroidism.ts';
import { hypothyroidism } from './hypothyroidism.ts';
import { influenza } from './influenza.ts';
import { inguinalHernia } from './inguinal-hernia.ts';
import { insomnia } from './insomnia.ts';
import { irritableBowelSyndrome } from './irritable-bowel-syndrome.ts';
import { kidneyStones } from './kidney-stones.ts';
import { laceration } from './laceration.ts';
import { lowBackPain } from './low-back-pain.ts';
import { lumbarDiscDisease } from './lumbar-disc-disease.ts';
import { lungCancer } from './lung-cancer.ts';
import { macularDegeneration } from './macular-degeneration.ts';
import { migraine } from './migraine.ts';
import { motorVehicleInjury } from './motor-vehicle-injury.ts';
import { multipleSclerosis } from './multiple-sclerosis.ts';
import { myocardialInfarction } from './myocardial-infarction.ts';
import { obesity } from './obesity.ts';
import { opioidUseDisorder } from './opioid-use-disorder.ts';
import { osteoarthritis } from './osteoarthritis.ts';
import { osteoporosis } from './osteoporosis.ts';
import { otitisMedia } from './otitis-media.ts';
import { menopause, polycysticOvary } from './ovaries.ts';
import { pancreatitis } from './pancreatitis.ts';
import { parkinsonDisease } from './parkinson-disease.ts';
import { peripheralArteryDisease } from './peripheral-artery-disease.ts';
import { pharyngitis } from './pharyngitis.ts';
import { plantarFasciitis } from './plantar-fasciitis.ts';
import { pneumonia } from './pneumonia.ts';
import { polyneuropathy } from './polyneuropathy.ts';
import { prostateCancer } from './prostate-cancer.ts';
import { psychiatricCrisis } from './psychiatric-crisis.ts';
import { ptsd } from './ptsd.ts';
import { pulmonaryFibrosis } from './pulmonary-fibrosis.ts';
import { rashDermatitis } from './rash-dermatitis.ts';
import { rotatorCuffDisease } from './rotator-cuff-disease.ts';
import { schizophrenia } from './schizophrenia.ts';
import { sepsis } from './sepsis.ts';
import { sinusitis } from './sinusitis.ts';
import { melanoma, skinCarcinoma } from './skin-cancers.ts';
import { skinInfection } from './skin-infection.ts';
import { sleepApnoea } from './sleep-apnoea.ts';
import { sprain } from './sprain.ts';
import { stroke } from './stroke.ts';
import { systemicLupus } from './systemic-lupus.ts';
import { thyroidCancer } from './thyroid-cancer.ts';
import { tobaccoUseDisorder } from './tobacco-use-disorder.ts';
import { toothDisorder } from './tooth-disorder.ts';
import { transientIschaemicAttack } from './transient-ischaemic-attack.ts';
import { type1Diabetes } from './type-1-diabetes.ts';
import { type2Diabetes } from './type-2-diabetes.ts';
import { ulcerativeColitis } from './ulcerative-colitis.ts';
import { upperRespiratoryInfection } from './upper-respiratory-infection.ts';
import { urinaryTractInfection } from './urinary-tract-infection.ts';
import { bladderCancer, kidneyCancer } from './urological-cancers.ts';
import { urticaria } from './urticaria.ts';
import { venousThromboembolism } from './venous-thromboembolism.ts';
import { endometriosis, heavyMenstrualBleeding, uterineFibroids } from './womb.ts';

/** Lasting conditions; every condition named in another's `risks.conditions` comes before it. */
export const chronicModules: readonly ChronicModule[] = [
  obesity,
  allergicRhinitis,
  asthma,
  autism,
  adhd,
  anxiety,
  depression,
  ptsd,
  bipolarDisorder,
  schizophrenia,
  alcoholUseDisorder,
  opioidUseDisorder,
  migraine,
  epilepsy,
  hypertension,
  type1Diabetes,
  type2Diabetes,
  diabeticRetinopathy,
  diabeticNeuropathy,
  diabeticNephropathy,
  hyperlipidaemia,
  sleepApnoea,
  coronaryDisease,
  myocardialInfarction,
  copd,
  pulmonaryFibrosis,
  atrialFibrillation,
  peripheralArteryDisease,
  aorticValveDisease,
  heartFailure,
  bradyarrhythmia,
  chronicKidneyDisease,
  gout,
  kidneyStones,
  benignProstaticHyperplasia,
  stroke,
  venousThromboembolism,
  hypothyroidism,
  hyperthyroidism,
  gerd,
  osteoarthritis,
  osteoporosis,
  tobaccoUseDisorder,
  insomnia,
  irritableBowelSyndrome,
  crohnsDisease,
  ulcerativeColitis,
  hepatitisC,
  fattyLiverDisease,
  cirrhosis,
  alcoholicCirrhosis,
  gallstoneDisease,
  diverticularDisease,
  inguinalHernia,
  haemorrhoids,
  polyneuropathy,
  parkinsonDisease,
  multipleSclerosis,
  dementia,
  downSyndrome,
  congenitalHeartDisease,
  strabismus,
  speechDelay,
  uterineFibroids,
  endometriosis,
  heavyMenstrualBleeding,
  polycysticOvary,
  menopause,
  alzheimerDisease,
  breastCancer,
  prostateCancer,
  colorectalCancer,
  lungCancer,
  melanoma,
  skinCarcinoma,
  bladderCancer,
  kidneyCancer,
  uterineCancer,
  ovarianCancer,
  cervicalCancer,
  thyroidCancer,
  pancreaticCancer,
  liverCancer,
  lymphoma,
  chronicLymphocyticLeukaemia,
  acuteMyeloidLeukaemia,
  acuteLymphoblasticLeukaemia,
  myeloma,
  // Eyes, ears, joints, back, immunity
  cataract,
  glaucoma,
  macularDegeneration,
  hearingLoss,
  carpalTunnelSyndrome,
  rotatorCuffDisease,
  fibromyalgia,
  chronicLowBackPain,
  lumbarDiscDisease,
  systemicLupus,
  coeliacDisease,
  foodAllergy,
];

/** Illnesses and injuries that come in episodes and heal. */
export const acuteModules: readonly AcuteModule[] = [
  influenza,
  urinaryTractInfection,
  pneumonia,
  covid19,
  upperRespiratoryInfection,
  pharyngitis,
  otitisMedia,
  acuteBronchitis,
  sinusitis,
  gastroenteritis,
  conjunctivitis,
  skinInfection,
  lowBackPain,
  headache,
  abdominalPain,
  chestPain,
  dizzinessSyncope,
  sprain,
  laceration,
  contusion,
  fracture,
  hipFracture,
  concussion,
  sepsis,
  acuteKidneyInjury,
  gastrointestinalBleed,
  transientIschaemicAttack,
  appendicitis,
  pancreatitis,
  rashDermatitis,
  psychiatricCrisis,
  alcoholIntoxication,
  feverInChild,
  bronchiolitis,
  croup,
  handFootMouth,
  febrileSeizure,
  chlamydia,
  gonorrhoea,
  trichomoniasis,
  bacterialVaginosis,
  vaginalCandidiasis,
  toothDisorder,
  urticaria,
  burn,
  accidentalPoisoning,
  motorVehicleInjury,
  plantarFasciitis,
];
