// The condition modules of the simulator, parents before the conditions whose risk they raise.
import type { AcuteModule, ChronicModule } from '../module.ts';
import { abdominalPain } from './abdominal-pain.ts';
import { accidentalPoisoning } from './accidental-poisoning.ts';
import { acuteBronchitis } from './acute-bronchitis.ts';
import { acuteKidneyInjury } from './acute-kidney-injury.ts';
import { allergicRhinitis } from './allergic-rhinitis.ts';
import { anxiety } from './anxiety.ts';
import { appendicitis } from './appendicitis.ts';
import { asthma } from './asthma.ts';
import { atrialFibrillation } from './atrial-fibrillation.ts';
import { burn } from './burn.ts';
import { carpalTunnelSyndrome } from './carpal-tunnel-syndrome.ts';
import { cataract } from './cataract.ts';
import { chestPain } from './chest-pain.ts';
import { chronicKidneyDisease } from './chronic-kidney-disease.ts';
import { chronicLowBackPain } from './chronic-low-back-pain.ts';
import { coeliacDisease } from './coeliac-disease.ts';
import { concussion } from './concussion.ts';
import { conjunctivitis } from './conjunctivitis.ts';
import { contusion } from './contusion.ts';
import { copd } from './copd.ts';
import { coronaryDisease } from './coronary-disease.ts';
import { covid19 } from './covid-19.ts';
import { dementia } from './dementia.ts';
import { depression } from './depression.ts';
import { dizzinessSyncope } from './dizziness-syncope.ts';
import { feverInChild } from './fever-in-child.ts';
import { fibromyalgia } from './fibromyalgia.ts';
import { foodAllergy } from './food-allergy.ts';
import { fracture } from './fracture.ts';
import { gallstones } from './gallstones.ts';
import { gastroenteritis } from './gastroenteritis.ts';
import { gastrointestinalBleed } from './gastrointestinal-bleed.ts';
import { gerd } from './gerd.ts';
import { glaucoma } from './glaucoma.ts';
import { headache } from './headache.ts';
import { hearingLoss } from './hearing-loss.ts';
import { heartFailure } from './heart-failure.ts';
import { hipFracture } from './hip-fracture.ts';
import { hyperlipidaemia } from './hyperlipidaemia.ts';
import { hypertension } from './hypertension.ts';
import { hypothyroidism } from './hypothyroidism.ts';
import { influenza } from './influenza.ts';
import { ischaemicStroke } from './ischaemic-stroke.ts';
import { laceration } from './laceration.ts';
import { lowBackPain } from './low-back-pain.ts';
import { lumbarDiscDisease } from './lumbar-disc-disease.ts';
import { macularDegeneration } from './macular-degeneration.ts';
import { motorVehicleInjury } from './motor-vehicle-injury.ts';
import { myocardialInfarction } from './myocardial-infarction.ts';
import { obesity } from './obesity.ts';
import { osteoarthritis } from './osteoarthritis.ts';
import { osteoporosis } from './osteoporosis.ts';
import { otitisMedia } from './otitis-media.ts';
import { pharyngitis } from './pharyngitis.ts';
import { plantarFasciitis } from './plantar-fasciitis.ts';
import { pneumonia } from './pneumonia.ts';
import { psychiatricCrisis } from './psychiatric-crisis.ts';
import { rashDermatitis } from './rash-dermatitis.ts';
import { rotatorCuffDisease } from './rotator-cuff-disease.ts';
import { sepsis } from './sepsis.ts';
import { sinusitis } from './sinusitis.ts';
import { skinInfection } from './skin-infection.ts';
import { sprain } from './sprain.ts';
import { systemicLupus } from './systemic-lupus.ts';
import { toothDisorder } from './tooth-disorder.ts';
import { type2Diabetes } from './type-2-diabetes.ts';
import { upperRespiratoryInfection } from './upper-respiratory-infection.ts';
import { urinaryTractInfection } from './urinary-tract-infection.ts';
import { urticaria } from './urticaria.ts';

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
  ischaemicStroke,
  myocardialInfarction,
  appendicitis,
  gallstones,
  rashDermatitis,
  psychiatricCrisis,
  feverInChild,
  toothDisorder,
  urticaria,
  burn,
  accidentalPoisoning,
  motorVehicleInjury,
  plantarFasciitis,
];
