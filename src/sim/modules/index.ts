// The condition modules of the simulator, parents before the conditions whose risk they raise.
import type { AcuteModule, ChronicModule } from '../module.ts';
import { abdominalPain } from './abdominal-pain.ts';
import { acuteBronchitis } from './acute-bronchitis.ts';
import { acuteKidneyInjury } from './acute-kidney-injury.ts';
import { allergicRhinitis } from './allergic-rhinitis.ts';
import { anxiety } from './anxiety.ts';
import { appendicitis } from './appendicitis.ts';
import { asthma } from './asthma.ts';
import { atrialFibrillation } from './atrial-fibrillation.ts';
import {
  acuteLymphoblasticLeukaemia,
  acuteMyeloidLeukaemia,
  chronicLymphocyticLeukaemia,
  lymphoma,
  myeloma,
} from './blood-cancers.ts';
import { breastCancer } from './breast-cancer.ts';
import { chestPain } from './chest-pain.ts';
import { chronicKidneyDisease } from './chronic-kidney-disease.ts';
import { colorectalCancer } from './colorectal-cancer.ts';
import { concussion } from './concussion.ts';
import { conjunctivitis } from './conjunctivitis.ts';
import { contusion } from './contusion.ts';
import { copd } from './copd.ts';
import { coronaryDisease } from './coronary-disease.ts';
import { covid19 } from './covid-19.ts';
import { dementia } from './dementia.ts';
import { depression } from './depression.ts';
import { liverCancer, pancreaticCancer } from './digestive-cancers.ts';
import { dizzinessSyncope } from './dizziness-syncope.ts';
import { feverInChild } from './fever-in-child.ts';
import { fracture } from './fracture.ts';
import { gallstones } from './gallstones.ts';
import { gastroenteritis } from './gastroenteritis.ts';
import { gastrointestinalBleed } from './gastrointestinal-bleed.ts';
import { gerd } from './gerd.ts';
import { cervicalCancer, ovarianCancer, uterineCancer } from './gynaecological-cancers.ts';
import { headache } from './headache.ts';
import { heartFailure } from './heart-failure.ts';
import { hipFracture } from './hip-fracture.ts';
import { hyperlipidaemia } from './hyperlipidaemia.ts';
import { hypertension } from './hypertension.ts';
import { hypothyroidism } from './hypothyroidism.ts';
import { influenza } from './influenza.ts';
import { ischaemicStroke } from './ischaemic-stroke.ts';
import { laceration } from './laceration.ts';
import { lowBackPain } from './low-back-pain.ts';
import { lungCancer } from './lung-cancer.ts';
import { myocardialInfarction } from './myocardial-infarction.ts';
import { obesity } from './obesity.ts';
import { osteoarthritis } from './osteoarthritis.ts';
import { osteoporosis } from './osteoporosis.ts';
import { otitisMedia } from './otitis-media.ts';
import { pharyngitis } from './pharyngitis.ts';
import { pneumonia } from './pneumonia.ts';
import { prostateCancer } from './prostate-cancer.ts';
import { psychiatricCrisis } from './psychiatric-crisis.ts';
import { rashDermatitis } from './rash-dermatitis.ts';
import { sepsis } from './sepsis.ts';
import { sinusitis } from './sinusitis.ts';
import { melanoma, skinCarcinoma } from './skin-cancers.ts';
import { skinInfection } from './skin-infection.ts';
import { sprain } from './sprain.ts';
import { thyroidCancer } from './thyroid-cancer.ts';
import { type2Diabetes } from './type-2-diabetes.ts';
import { upperRespiratoryInfection } from './upper-respiratory-infection.ts';
import { urinaryTractInfection } from './urinary-tract-infection.ts';
import { bladderCancer, kidneyCancer } from './urological-cancers.ts';

/** Lasting conditions; every condition named in another's `risks.conditions` comes before it. */
export const chronicModules: readonly ChronicModule[] = [
  obesity,
  allergicRhinitis,
  asthma,
  anxiety,
  depression,
  hypertension,
  type2Diabetes,
  hyperlipidaemia,
  coronaryDisease,
  copd,
  atrialFibrillation,
  heartFailure,
  chronicKidneyDisease,
  hypothyroidism,
  gerd,
  osteoarthritis,
  osteoporosis,
  dementia,
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
  ischaemicStroke,
  myocardialInfarction,
  appendicitis,
  gallstones,
  rashDermatitis,
  psychiatricCrisis,
  feverInChild,
];
