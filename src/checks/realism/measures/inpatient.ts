// Hospital stays: rates by age, length of stay by diagnosis, where patients go, who pays, when they come and leave.
import { weekdayOf } from '../../../base/days.ts';
import type { Family } from '../families.ts';
import type { Measure } from '../measure.ts';
import { rate, visitMean, visitQuantile, visitShare, visitVariation } from '../of-events.ts';
import {
  because,
  inStratum,
  MEDICAID,
  MEDICARE,
  PRIVATE,
  people,
  type Stratum,
  UNINSURED,
  type Visit,
  type Which,
} from '../person.ts';

const any: Which = () => true;
const nights = (v: Visit): number => v.nights;
const went =
  (...to: string[]): Which =>
  (v) =>
    to.includes(v.disposition);
const postAcute = went('Home health', 'Skilled nursing facility');
const paidBy =
  (bit: number): Which =>
  (v) =>
    v.payer === bit;
const stays = (id: string, s: Stratum): Measure => rate(id, { visits: 'stay' }, s, 1000);
const outcome = (id: string, to: string, s: Stratum = people(0)): Measure =>
  visitShare(id, 'stay', inStratum(s), went(to));
const lengthFor = (id: string, ...families: Family[]): Measure =>
  visitMean(id, 'stay', because(...families), nights);
const dischargedAlive: Which = (v) => v.disposition !== 'Expired';
const endDay = (v: Visit) => Math.floor(v.end / 86_400);
const weekend = (weekday: number) => weekday === 0 || weekday === 6;
const leavingHour = (v: Visit) => Math.floor((v.end - endDay(v) * 86_400) / 3600);
const NIGHTS = { from: 0, width: 1, count: 90, whole: true };

export const inpatient: readonly Measure[] = [
  stays('IP_RATE_ALL', people(0)),
  stays('IP_RATE_2012', people(0)),
  stays('IP_RATE_1_17', people(1, 17)),
  stays('IP_RATE_18_44', people(18, 44)),
  stays('IP_RATE_45_54', people(45, 54)),
  stays('IP_RATE_55_64', people(55, 64)),
  stays('IP_RATE_65_74', people(65, 74)),
  visitMean('IP_LOS_MEAN', 'stay', any, nights),
  visitQuantile('IP_LOS_MEDIAN', 0.5, NIGHTS, 'stay', any, nights),
  visitQuantile('IP_LOS_P90', 0.9, NIGHTS, 'stay', any, nights),
  visitVariation('IP_LOS_CV', 'stay', any, nights),
  visitShare('IP_LOS_GT14', 'stay', any, (v) => v.nights > 14),
  visitMean('IP_LOS_45_54', 'stay', inStratum(people(45, 54)), nights),
  visitMean('IP_LOS_55_64', 'stay', inStratum(people(55, 64)), nights),
  visitMean('IP_LOS_65_74', 'stay', inStratum(people(65, 74)), nights),
  outcome('IP_HH_45_54', 'Home health', people(45, 54)),
  outcome('IP_HH_55_64', 'Home health', people(55, 64)),
  outcome('IP_HH_65_74', 'Home health', people(65, 74)),
  outcome('IP_LTC_45_54', 'Skilled nursing facility', people(45, 54)),
  outcome('IP_LTC_55_64', 'Skilled nursing facility', people(55, 64)),
  outcome('IP_DIED_45_54', 'Expired', people(45, 54)),
  outcome('IP_DIED_55_64', 'Expired', people(55, 64)),
  outcome('IP_DIED_65_74', 'Expired', people(65, 74)),
  outcome('IP_DISP_ROUTINE', 'Home'),
  outcome('IP_DISP_LTC', 'Skilled nursing facility'),
  outcome('IP_DISP_HH', 'Home health'),
  outcome('IP_DISP_DIED', 'Expired'),
  outcome('IP_DISP_SHORT', 'Transferred'),
  outcome('IP_DISP_AMA', 'Against medical advice'),
  visitShare('IP_PAC_ALL', 'stay', any, postAcute),
  visitShare('IP_PAC_MCARE', 'stay', paidBy(MEDICARE), postAcute),
  visitShare('IP_PAC_PRIV', 'stay', paidBy(PRIVATE), postAcute),
  visitShare('IP_PAC_MCAID', 'stay', paidBy(MEDICAID), postAcute),
  visitShare('IP_PAC_UNINS', 'stay', paidBy(UNINSURED), postAcute),
  visitMean('IP_PAC_LOS', 'stay', postAcute, nights),
  visitMean('IP_ROUTINE_LOS', 'stay', went('Home'), nights),
  visitShare('IP_FROM_ED', 'stay', inStratum(people(65)), (v) => v.hasParent),
  visitShare('IP_ELECTIVE_45_74', 'stay', inStratum(people(45, 74)), (v) => !v.hasParent),
  visitShare('IP_PAYER_MCAID', 'stay', (v) => v.payer !== 0, paidBy(MEDICAID)),
  visitShare('IP_PAYER_PRIV', 'stay', (v) => v.payer !== 0, paidBy(PRIVATE)),
  visitShare('IP_PAYER_SELF', 'stay', (v) => v.payer !== 0, paidBy(UNINSURED)),
  lengthFor('IP_LOSDX_PNEU', 'pneumonia'),
  lengthFor('IP_LOSDX_COPD', 'copd'),
  lengthFor('IP_LOSDX_AMI', 'infarction'),
  lengthFor('IP_LOSDX_STROKE', 'ischaemicStroke'),
  lengthFor('IP_LOSDX_HIPFX', 'hipFracture'),
  lengthFor('IP_LOSDX_OA', 'largeJoint'),
  lengthFor('IP_LOSDX_UTI', 'urinaryStay'),
  lengthFor('IP_LOSDX_CELL', 'cellulitis'),
  lengthFor('IP_LOSDX_AKI', 'kidneyInjury'),
  lengthFor('IP_LOSDX_DMCOMP', 'diabetesComplicated'),
  lengthFor('IP_LOSDX_APPEND', 'appendicitis'),
  lengthFor('IP_LOSDX_PANC', 'pancreatitis'),
  lengthFor('IP_LOSDX_ASTHMA', 'asthma'),
  lengthFor('IP_LOSDX_SCHIZ', 'schizophrenia'),
  lengthFor('IP_LOSDX_MOOD', 'mood'),
  lengthFor('IP_LOSDX_ALC', 'alcohol'),
  lengthFor('IP_LOSDX_CDIFF', 'clostridioides'),
  lengthFor('IP_LOSDX2002_SEPSIS', 'sepsis'),
  visitShare('IP_ADMIT_WEEKEND', 'stay', any, (v) => weekend(v.weekday)),
  visitShare('IP_DISCH_WEEKEND', 'stay', dischargedAlive, (v) => weekend(weekdayOf(endDay(v)))),
  visitShare('IP_DISCH_HOUR', 'stay', dischargedAlive, (v) => leavingHour(v) >= 10 && leavingHour(v) < 18),
];
