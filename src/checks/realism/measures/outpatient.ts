// Outpatient care: rates of office visits by age and sex, and their weekdays and hours.
import type { Measure } from '../measure.ts';
import { hourShare, rate, rateRatio, visitShare } from '../of-events.ts';
import { men, people, type Stratum, type Which, women } from '../person.ts';

const OFFICE = new Set(['Wellness Visit', 'Follow-up', 'Specialist', 'Acute Visit']);
/** A visit to a physician's office: neither urgent care nor laboratory nor operation; the survey leaves radiologists out (NAMCS). */
const office: Which = (v) => OFFICE.has(v.type) && v.department !== 'Radiology';
/** Office or outpatient department: all but laboratory and sessions of treatment such as dialysis, which the survey does not visit. */
const ambulatory: Which = (v) => v.type !== 'Lab' && v.type !== 'Treatment';
const visits = (id: string, s: Stratum): Measure => rate(id, { visits: 'office', which: ambulatory }, s, 100);

export const outpatient: readonly Measure[] = [
  rate('UT_OFFICE_ALL', { visits: 'office', which: office }, people(0), 100),
  visits('UT_AMB_LT18', people(0, 17)),
  visits('UT_AMB_18_44', people(18, 44)),
  visits('UT_AMB_45_54', people(45, 54)),
  visits('UT_AMB_55_64', people(55, 64)),
  visits('UT_AMB_75p', people(75)),
  visits('UT_AMB_M_18_44', men(18, 44)),
  visits('UT_AMB_F_18_44', women(18, 44)),
  visits('UT_AMB_M_45_54', men(45, 54)),
  visits('UT_AMB_F_45_54', women(45, 54)),
  visits('UT_AMB_M_65_74', men(65, 74)),
  visits('UT_AMB_M_75p', men(75)),
  visits('UT_AMB_F_75p', women(75)),
  rateRatio('UT_AMB_FM_18_44', { visits: 'office', which: ambulatory }, women(18, 44), men(18, 44)),
  // All visits to offices are by appointment, those for passing illness too; urgent care is not.
  visitShare('UT_AMB_WEEKDAY', 'office', office, (v) => v.weekday >= 1 && v.weekday <= 5),
  hourShare('UT_AMB_HOURS_7_17', 'office', 7, 17),
  hourShare('UT_AMB_HOURS_8_12', 'office', 8, 12),
];
