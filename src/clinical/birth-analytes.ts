// What is measured and noted of pregnancies, births and the newborn: codes, units, ranges.
import { type Analyte, answered, NO_RANGE, taken } from './analyte.ts';

const exam = taken(null, 'exam', 'none');
const noted = answered(null, 'exam', 'none');
const survey = taken(null, 'survey', 'none');
const capillary = taken('Capillary blood', 'laboratory', 'sent out');
const spot = answered('Capillary blood', 'laboratory', 'sent out');
const serum = taken('Serum or plasma', 'laboratory', 'core');

/**
 * Fetal heart rate 110–160 (ACOG Practice Bulletin 106). Apgar 7 and more is reassuring (ACOG Committee Opinion 644). EPDS: below 10
 * (Cox 1987). Lead: reference value 3.5 µg/dL (CDC 2021). Bilirubin on the second day of life: below 11.5 mg/dL at term (assumption, after the Harriet Lane
 * Handbook, normal values), while an adult's range would call every newborn ill.
 */
export const birthAnalytes: readonly Analyte[] = [
  noted('pregnancy-status', '82810-3', 'Pregnancy status', null),
  noted('last-period', '8665-2', 'First day of last menstrual period', null),
  noted('due-date', '11778-8', 'Estimated delivery date', null),
  exam('gravidity', '11996-6', 'Number of pregnancies', '{#}', 0, NO_RANGE, [1, 30]),
  exam('parity', '11977-6', 'Number of births', '{#}', 0, NO_RANGE, [0, 25]),
  exam('gestational-age', '11884-4', 'Gestational age', 'wk', 0, NO_RANGE, [0, 45]),
  exam('fundal-height', '11881-0', 'Fundal height', 'cm', 0, NO_RANGE, [5, 60]),
  exam('fetal-heart-rate', '55283-6', 'Fetal heart rate', '/min', 0, [110, 160], [30, 260]),
  survey('epds', '71354-5', 'Edinburgh Postnatal Depression Scale', '{score}', 0, [null, 9], [0, 30]),
  noted('delivery-route', '73762-7', 'Route and method of delivery', null),
  exam('plurality', '57722-1', 'Birth plurality', '{#}', 0, NO_RANGE, [1, 8]),
  exam('birth-gestation', '76516-4', 'Gestational age at birth', 'wk', 0, [37, 41], [18, 45]),
  exam('birth-weight', '8339-4', 'Birth weight', 'g', 0, [2500, 4000], [200, 8000]),
  exam('apgar-1', '9272-6', 'Apgar score at 1 minute', '{score}', 0, [7, 10], [0, 10]),
  exam('apgar-5', '9274-2', 'Apgar score at 5 minutes', '{score}', 0, [7, 10], [0, 10]),
  noted('hearing-left', '54108-6', 'Newborn hearing screen, left', ['Pass']),
  noted('hearing-right', '54109-4', 'Newborn hearing screen, right', ['Pass']),
  spot('newborn-screen', '57130-7', 'Newborn screening', ['In range']),
  noted('feeding', '63895-7', 'Breastfeeding status', null),
  serum('newborn-bilirubin', '1975-2', 'Total bilirubin', 'mg/dL', 1, [null, 11.5], [0, 40]),
  capillary('lead', '10368-9', 'Lead, capillary', 'ug/dL', 1, [null, 3.4], [0, 200]),
];
