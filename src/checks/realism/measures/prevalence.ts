// Prevalence: who has a condition at the anchor, coded or by measurement, and what ED visitors have.
import { analyteIndex } from '../analytes.ts';
import { type Family, familyIndex } from '../families.ts';
import type { Measure } from '../measure.ts';
import { visitShare } from '../of-events.ts';
import { share, shareRatio } from '../of-persons.ts';
import {
  atLeast,
  both,
  either,
  latest,
  living,
  measured,
  men,
  not,
  type Person,
  people,
  type Stratum,
  taking,
  type Who,
  withActive,
  withEver,
  women,
} from '../person.ts';

const adults = people(18);
const [sbp, dbp, a1c, glucose] = [latest('sbp'), latest('dbp'), latest('a1c'), latest('glucose')];
const [egfr, albuminuria] = [latest('egfr'), latest('albuminuria')];

const having = (...names: Family[]) => withActive(...names);
const coded = (id: string, s: Stratum, ...names: Family[]) => share(id, living(s), having(...names));
const history = (id: string, s: Stratum, ...names: Family[]) => share(id, living(s), withEver(...names));

const treatedHypertension = both(taking('antihypertensive'), withEver('hypertension'));
/** Blood pressure of 130/80 and more at the latest reading, or treated for it. */
export const trueHypertension: Who = (p) => sbp(p) >= 130 || dbp(p) >= 80 || treatedHypertension(p);
const pressureKnown = (s: Stratum): Who => both(living(s), measured('sbp'));
const hypertensive = both(pressureKnown(adults), trueHypertension);

/** HbA1c of 6.5 % and more; where it was not taken, glucose of 126 mg/dL and more (ADA Standards of Care, criteria of diagnosis). */
const laboratoryDiabetes: Who = (p) => a1c(p) >= 6.5 || (Number.isNaN(a1c(p)) && glucose(p) >= 126);
const diabetes = having('diabetes');
const sugarKnown: Who = (p) => !Number.isNaN(a1c(p)) || !Number.isNaN(glucose(p)) || diabetes(p);

/** eGFR below 60, or albumin of 30 mg and more a gram of creatinine, at the latest results. */
export const trueKidneyDisease: Who = (p) => egfr(p) < 60 || albuminuria(p) >= 30;
export const kidneyKnown: Who = (p) => !Number.isNaN(egfr(p));
const kidney = (id: string, s: Stratum) => share(id, both(living(s), kidneyKnown), trueKidneyDisease);

/** WHO haemoglobin thresholds, g/dL (WHO/NMH/NHD/MNM/11.1), of the age at which blood was taken. */
function anaemic(p: Person): boolean {
  const age = p.ageAtLatest(HAEMOGLOBIN);
  const limit = age < 5 ? 11 : age < 12 ? 11.5 : age < 15 ? 12 : p.sex === 'male' ? 13 : 12;
  return p.latest[HAEMOGLOBIN]! < limit;
}
const HAEMOGLOBIN = analyteIndex('haemoglobin');
const bloodTaken = (s: Stratum): Who => both(living(s), (p) => p.ageAtLatest(HAEMOGLOBIN) >= 2);

const TEN: readonly (readonly Family[])[] = [
  ['hypertension'],
  ['coronary'],
  ['stroke'],
  ['diabetes'],
  ['cancer'],
  ['arthritis'],
  ['hepatitis'],
  ['kidney'],
  ['copd'],
  ['asthma'],
];
const tests = TEN.map((names) => withActive(...names));
const conditionsOfTen =
  (n: number): Who =>
  (p) => {
    let found = 0;
    for (const has of tests) if (has(p) && ++found >= n) return true;
    return false;
  };

/** What the record holds when a person comes, not what it will hold later. */
const inEd = (id: string, family: Family): Measure => {
  const at = familyIndex(family);
  return visitShare(
    id,
    'emergency',
    (v) => v.age >= 18,
    (v, p) => p.since[at]! < v.day,
  );
};

export const prevalence: readonly Measure[] = [
  share('PREV_HTN_ALL', pressureKnown(adults), trueHypertension),
  share('PREV_HTN_M', pressureKnown(men(18)), trueHypertension),
  share('PREV_HTN_F', pressureKnown(women(18)), trueHypertension),
  share('PREV_HTN_40_59', pressureKnown(people(40, 59)), trueHypertension),
  share('PREV_HTN_60p', pressureKnown(people(60)), trueHypertension),
  share('PREV_HTN_M_18_39', pressureKnown(men(18, 39)), trueHypertension),
  share('PREV_HTN_F_18_39', pressureKnown(women(18, 39)), trueHypertension),
  share('PREV_HTN_M_40_59', pressureKnown(men(40, 59)), trueHypertension),
  share('PREV_HTN_F_40_59', pressureKnown(women(40, 59)), trueHypertension),
  coded('PREV_HTNDX_ALL', adults, 'hypertension'),
  coded('PREV_HTNDX_M', men(18), 'hypertension'),
  coded('PREV_HTNDX_F', women(18), 'hypertension'),
  coded('PREV_HTNDX_45_64', people(45, 64), 'hypertension'),
  coded('PREV_HTNDX_65p', people(65), 'hypertension'),
  share('CARE_HTN_AWARE', hypertensive, having('hypertension')),
  share('CARE_HTN_TREATED', hypertensive, treatedHypertension),
  share('CARE_HTN_CONTROL', hypertensive, (p) => sbp(p) < 130 && dbp(p) < 80),
  share('PREV_DM_TOTAL', both(living(people(20)), sugarKnown), either(diabetes, laboratoryDiabetes)),
  coded('PREV_DM_DX', people(20), 'diabetes'),
  share('PREV_DM_UNDX', both(living(people(20)), sugarKnown), both(laboratoryDiabetes, not(diabetes))),
  coded('PREV_DMDX_18_44', people(18, 44), 'diabetes'),
  coded('PREV_DMDX_65p', people(65), 'diabetes'),
  coded('PREV_DMDX_M', men(18), 'diabetes'),
  coded('PREV_DMDX_F', women(18), 'diabetes'),
  kidney('PREV_CKD_18_44', people(18, 44)),
  kidney('PREV_CKD_45_64', people(45, 64)),
  kidney('PREV_CKD_F', women(18)),
  kidney('PREV_CKD_M', men(18)),
  coded('PREV_CKD_CODED', adults, 'kidney'),
  coded('PREV_ARTH_M_45_64', men(45, 64), 'arthritis'),
  coded('PREV_ARTH_M_65_74', men(65, 74), 'arthritis'),
  coded('PREV_ARTH_M_75p', men(75), 'arthritis'),
  coded('PREV_ARTH_F_18_44', women(18, 44), 'arthritis'),
  coded('PREV_ARTH_F_45_64', women(45, 64), 'arthritis'),
  coded('PREV_ARTH_F_75p', women(75), 'arthritis'),
  coded('PREV_ARTH_ALL', adults, 'arthritis'),
  coded('PREV_OA_ALL', adults, 'osteoarthritis'),
  coded('PREV_DEMENTIA_65p', people(65), 'dementia'),
  coded('PREV_DEMENTIA_65_74', people(65, 74), 'dementia'),
  coded('PREV_DEMENTIA_85p', people(85), 'dementia'),
  coded('PREV_DEMENTIA_M65p', men(65), 'dementia'),
  coded('PREV_DEMENTIA_F65p', women(65), 'dementia'),
  coded('PREV_OSTEOP_50p', people(50), 'osteoporosis'),
  coded('PREV_OSTEOP_F50p', women(50), 'osteoporosis'),
  coded('PREV_OSTEOP_M50p', men(50), 'osteoporosis'),
  coded('PREV_OSTEOP_F65p', women(65), 'osteoporosis'),
  coded('PREV_OSTEOP_F50_64', women(50, 64), 'osteoporosis'),
  coded('PREV_OSTEOP_M65p', men(65), 'osteoporosis'),
  coded('PREV_ASTHMA_F', women(18), 'asthma'),
  coded('PREV_ASTHMA_M', men(18), 'asthma'),
  coded('PREV_ASTHMA_CHILD', people(0, 17), 'asthma'),
  coded('PREV_COPD_ALL', adults, 'copd'),
  coded('PREV_COPD_65p', people(65), 'copd'),
  coded('PREV_COPD_18_44', people(18, 44), 'copd'),
  coded('PREV_CAD_20p', people(20), 'coronary'),
  coded('PREV_CAD_M', men(20), 'coronary'),
  coded('PREV_CAD_F', women(20), 'coronary'),
  coded('PREV_CAD_65p', people(65), 'coronary'),
  coded('PREV_HF_20p', people(20), 'heartFailure'),
  coded('PREV_HF_80p', people(80), 'heartFailure'),
  history('PREV_STROKE_20p', people(20), 'stroke'),
  history('PREV_CVD_45_64', people(45, 64), 'coronary', 'stroke'),
  history('PREV_CVD_65p', people(65), 'coronary', 'stroke'),
  coded('PREV_AF_LT65', people(18, 64), 'fibrillation'),
  coded('PREV_HLD', adults, 'hyperlipidaemia'),
  share('PREV_PHQ_ANY', both(living(adults), measured('phq9')), atLeast('phq9', 5)),
  share('PREV_GAD_ANY', both(living(adults), measured('gad7')), atLeast('gad7', 5)),
  history('PREV_DEPR_DX', adults, 'depression'),
  shareRatio('PREV_DEPR_F_M_RATIO', living(women(18)), living(men(18)), withEver('depression')),
  coded('PREV_ANX_DX', adults, 'anxiety'),
  coded('PREV_AUD_CODED', adults, 'alcoholDisorder'),
  share('PREV_HYPOTHY', living(adults), either(having('hypothyroidism'), taking('levothyroxine'))),
  coded('PREV_GERD', adults, 'reflux'),
  share('PREV_ANAEMIA', bloodTaken(people(2)), anaemic),
  share('PREV_ANAEMIA_M', bloodTaken(men(2)), anaemic),
  coded('PREV_MIGRAINE_F', women(18), 'migraine'),
  coded('PREV_MIGRAINE_M', men(18), 'migraine'),
  coded('PREV_EPILEPSY', adults, 'epilepsy'),
  history('PREV_BRCA_F', women(0), 'breastCancer'),
  history('PREV_PRCA_M', men(0), 'prostateCancer'),
  history('PREV_CRC', people(0), 'colorectalCancer'),
  history('PREV_LUNGCA', people(0), 'lungCancer'),
  share('PREV_MCC1', living(adults), conditionsOfTen(1)),
  share('PREV_MCC2', living(adults), conditionsOfTen(2)),
  share('PREV_MCC2_65p', living(people(65)), conditionsOfTen(2)),
  inEd('EDPREV_HTN', 'hypertension'),
  inEd('EDPREV_HLD', 'hyperlipidaemia'),
  inEd('EDPREV_ASTHMA', 'asthma'),
  inEd('EDPREV_SUD', 'substance'),
  inEd('EDPREV_OBES', 'obesity'),
  inEd('EDPREV_CAD', 'coronary'),
  inEd('EDPREV_COPD', 'copd'),
  inEd('EDPREV_CHF', 'heartFailure'),
  inEd('EDPREV_CANCER', 'cancerButSkin'),
  inEd('EDPREV_CKD', 'kidney'),
  inEd('EDPREV_ALZ', 'dementia'),
  inEd('EDPREV_DM', 'diabetes'),
];
