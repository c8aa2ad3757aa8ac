// Emergency care: rates by age, arrival hours and weekdays, triage, vital signs, length and outcome of visits.
import { dayOf } from '../../../base/days.ts';
import type { Analyte } from '../analytes.ts';
import { ratioEstimate } from '../estimate.ts';
import { cellShare, type Measure, type Tally } from '../measure.ts';
import {
  meanOfReadings,
  type Readings,
  rate,
  rateRatio,
  sdOfReadings,
  visitQuantile,
  visitRatio,
  visitShare,
} from '../of-events.ts';
import {
  because,
  every,
  inStratum,
  MEDICAID,
  PRIVATE,
  people,
  type Stratum,
  UNINSURED,
  type Which,
} from '../person.ts';
import { PersonTotals } from '../watch.ts';

const any: Which = () => true;
const adult: Which = (v) => v.age >= 18;
const admitted: Which = (v) => v.disposition === 'Admitted';
const visits = (id: string, s: Stratum, which: Which = any): Measure =>
  rate(id, { visits: 'emergency', which }, s, 1000);

/** First reading of an adult's ED visit: the one taken at triage. */
const triage: Readings = { class: 'EMER', from: 18, which: (r) => r.first };
const vitalMean = (id: string, analyte: Analyte) => meanOfReadings(id, analyte, triage);
const vitalSd = (id: string, analyte: Analyte) => sdOfReadings(id, analyte, triage);

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const hours: Tally = {
  id: 'ed-hours',
  size: 24,
  watch: (sums) => ({
    emergency(v) {
      sums[v.hour]! += 1;
    },
  }),
};

const weekdays: Tally = {
  id: 'ed-weekdays',
  size: 7,
  watch: (sums) => ({
    emergency(v) {
      if (v.age >= 18) sums[v.weekday]! += 1;
    },
  }),
};

/** Busiest hour over quietest hour of arrival. */
const peakTrough: Measure = {
  id: 'ED_HOUR_PEAK_TROUGH',
  size: 0,
  watch: () => ({}),
  reads: hours,
  estimate(sums) {
    const counts = Array.from(sums);
    const [top, low] = [Math.max(...counts), Math.min(...counts)];
    const value = top / low;
    return {
      value,
      se: value * Math.sqrt(1 / top + 1 / low),
      n: counts.reduce((a, b) => a + b, 0),
      expected: low,
    };
  },
};

/** Share of visits with an earlier visit of the same person to the same emergency department within 72 hours. */
function returnWithin72Hours(): Measure {
  return {
    id: 'ED_SEEN72',
    size: 6,
    watch(sums) {
      const t = new PersonTotals(sums);
      let [last, where] = [Number.NEGATIVE_INFINITY, -1];
      return {
        emergency(v) {
          if (v.age >= 18) {
            t.x++;
            if (v.organization === where && v.start - last <= 72 * 3600) t.y++;
          }
          [last, where] = [v.start, v.organization];
        },
        totals: [t],
        close() {
          last = Number.NEGATIVE_INFINITY;
        },
      };
    },
    estimate(sums, target) {
      return { ...ratioEstimate(sums, 100), n: sums[2]!, expected: (sums[2]! * target.value) / 100 };
    },
  };
}

const winter: Which = (v) => v.month === 12 || v.month <= 2;
const summer: Which = (v) => v.month >= 6 && v.month <= 8;
const [from2022, to2022] = [dayOf(2022, 1, 1), dayOf(2022, 12, 31)];

export const emergency: readonly Measure[] = [
  visits('ED_RATE_ALL', people(0)),
  visits('ED_RATE_LT1', people(0, 0)),
  visits('ED_RATE_1_17', people(1, 17)),
  visits('ED_RATE_18_44', people(18, 44)),
  visits('ED_RATE_45_74', people(45, 74)),
  visits('ED_RATE_65_74', people(65, 74)),
  visits('ED_RATE_75p', people(75)),
  rateRatio('ED_RATE_NHB_RATIO', { visits: 'emergency' }, people(0), people(0), (p) => p.race === 'Black'),
  visitShare('ED_COVID_SHARE', 'emergency', (v) => v.day >= from2022 && v.day <= to2022, because('covid')),
  visits('ED_MH_RATE', people(18), because('mental')),
  ...HOURS.map((h) => cellShare(`ED_HOUR_${String(h).padStart(2, '0')}`, hours, [h])),
  peakTrough,
  cellShare('ED_HOUR_NIGHT', hours, [0, 1, 2, 3, 4, 5, 6]),
  ...WEEKDAYS.map((name, i) => cellShare(`ED_DOW_${name}`, weekdays, [i])),
  visitShare('ED_ESI_1', 'emergency', adult, (v) => v.acuity === 1),
  visitShare('ED_ESI_5', 'emergency', adult, (v) => v.acuity === 5),
  visitShare(
    'ED_PAYER_MCAID',
    'emergency',
    every(adult, (v) => v.payer !== 0),
    (v) => v.payer === MEDICAID,
  ),
  visitShare(
    'ED_PAYER_PRIV',
    'emergency',
    every(adult, (v) => v.payer !== 0),
    (v) => v.payer === PRIVATE,
  ),
  visitShare(
    'ED_PAYER_SELF',
    'emergency',
    every(adult, (v) => v.payer !== 0),
    (v) => v.payer === UNINSURED,
  ),
  returnWithin72Hours(),
  visitShare('ED_FEMALE', 'emergency', adult, (_, p) => p.sex === 'female'),
  vitalMean('ED_VIT_SBP_MEAN', 'sbp'),
  vitalSd('ED_VIT_SBP_SD', 'sbp'),
  vitalSd('ED_VIT_DBP_SD', 'dbp'),
  vitalMean('ED_VIT_HR_MEAN', 'heartRate'),
  vitalSd('ED_VIT_HR_SD', 'heartRate'),
  vitalMean('ED_VIT_RR_MEAN', 'respiration'),
  vitalSd('ED_VIT_RR_SD', 'respiration'),
  vitalMean('ED_VIT_TEMP_MEAN', 'temperature'),
  vitalSd('ED_VIT_TEMP_SD', 'temperature'),
  vitalMean('ED_VIT_SPO2_MEAN', 'spo2'),
  vitalSd('ED_VIT_SPO2_SD', 'spo2'),
  vitalMean('ED_PAIN_MEAN', 'pain'),
  visitShare('ED_LWBS_CMS', 'emergency', any, (v) => v.disposition === 'Left without being seen'),
  visitQuantile(
    'ED_LOS_DISCH',
    0.5,
    { from: 0, width: 5, count: 200 },
    'emergency',
    (v) => v.disposition === 'Home',
    (v) => v.minutes,
  ),
  visitQuantile(
    'ED_LOS_PSYCH',
    0.5,
    { from: 0, width: 5, count: 200 },
    'emergency',
    because('mental'),
    (v) => v.minutes,
  ),
  visitShare('ED_ADMIT', 'emergency', any, admitted),
  visitShare('ED_ADMIT_65p', 'emergency', inStratum(people(65)), admitted),
  visitShare('ED_ADMIT_CHILD', 'emergency', inStratum(people(0, 17)), admitted),
  visitShare('ED_CT', 'emergency', any, (v) => v.imaging),
  visitRatio(
    'ED_WINTER_RESP',
    'emergency',
    every(winter, because('respiratory')),
    every(summer, because('respiratory')),
  ),
];
