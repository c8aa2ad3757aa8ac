// Medication: who takes what, from prescriptions in force (fills are not in these tables).
import type { DrugGroup } from '../drugs.ts';
import type { Measure } from '../measure.ts';
import { share } from '../of-persons.ts';
import {
  atLeast,
  both,
  either,
  living,
  measured,
  people,
  taking,
  tookInYear,
  type Who,
  withActive,
  withEver,
} from '../person.ts';

const INGREDIENTS: readonly DrugGroup[] = [
  'lisinopril',
  'metformin',
  'albuterol',
  'levothyroxine',
  'amlodipine',
  'metoprolol',
  'omeprazole',
  'losartan',
  'amoxicillin',
  'gabapentin',
  'sertraline',
];
const adults = living(people(18));
/** Atherosclerotic cardiovascular disease: coronary disease or stroke. */
const ascvd = both(adults, withEver('coronary', 'stroke'));
const diabetic = both(living(people(18)), either(withActive('diabetes'), atLeast('a1c', 6.5)));
const high = both(
  both(adults, measured('sbp')),
  either(
    either(atLeast('sbp', 140), atLeast('dbp', 90)),
    both(withEver('hypertension'), taking('antihypertensive')),
  ),
);
const among = (id: string, of: Who, ...groups: DrugGroup[]): Measure => share(id, of, taking(...groups));

export const medication: readonly Measure[] = [
  ...INGREDIENTS.map((name) =>
    share(`RX_PERSONS_${name.toUpperCase()}`, living(people(0)), tookInYear(name)),
  ),
  share('RX_ANY_30D', living(people(0)), (p) => p.drugCount >= 1),
  share('RX_FIVEPLUS_30D', living(people(0)), (p) => p.drugCount >= 5),
  share('RX_FIVEPLUS_65p', living(people(65)), (p) => p.drugCount >= 5),
  among('RXT_DM_RX', diabetic, 'glucoseLowering'),
  among('RXT_HTN140_RX', high, 'antihypertensive'),
  share('RXT_HTN140_DX', high, withEver('hypertension')),
  among('RXT_ASCVD_STATIN', ascvd, 'statin'),
  among('RXT_ASCVD_AHT', ascvd, 'antihypertensive', 'diuretic'),
  among('RXT_ASCVD_ACEARB', ascvd, 'aceOrArb'),
  among('RXT_ASCVD_BB', ascvd, 'betaBlocker'),
  among('RXT_ASCVD_CCB', ascvd, 'calciumBlocker'),
  among('RXT_ASCVD_DIUR', ascvd, 'diuretic'),
  among('RXT_ASCVD_MET', ascvd, 'metformin'),
  among('RXT_ASCVD_INS', ascvd, 'insulin'),
  among('RXT_STATIN_40p', living(people(40)), 'statin'),
  among('RXT_CHOLMED_75p', living(people(75)), 'cholesterolLowering'),
];
