// Drugs that a pregnant woman is not given: those in use are stopped when she knows, and begun again after the birth.
import type { Day } from '../../base/days.ts';
import type { Drug } from '../../codes/drugs.ts';
import type { DrugSpan } from '../treatment.ts';
import { type Pregnancy, pregnancyOn } from './pregnancies.ts';

/**
 * Ingredients, or parts of their names, that are contraindicated or stopped in pregnancy. Sources: ACOG Practice Bulletins 203 (renin–angiotensin
 * blockers), 201 (oral antidiabetics but metformin and insulin), 92 and 236 (valproate, carbamazepine, topiramate, lithium, paroxetine), 221;
 * FDA labels (statins until 2021, warfarin, retinoids, methotrexate, mycophenolate, leflunomide, misoprostol, finasteride, bisphosphonates,
 * tetracyclines, fluoroquinolones, and NSAIDs from 20 weeks, which are avoided throughout).
 */
const AVOIDED: readonly string[] = [
  ...['pril', 'sartan', 'aliskiren', 'spironolactone', 'eplerenone', 'atenolol'],
  ...['statin', 'fenofibrate', 'gemfibrozil', 'ezetimibe', 'niacin'],
  ...['warfarin', 'apixaban', 'rivaroxaban', 'dabigatran', 'amiodarone', 'dronedarone'],
  ...[
    'gliflozin',
    'gliptin',
    'glutide',
    'tirzepatide',
    'glipizide',
    'glimepiride',
    'glyburide',
    'pioglitazone',
  ],
  ...[
    'isotretinoin',
    'acitretin',
    'methotrexate',
    'mycophenol',
    'leflunomide',
    'misoprostol',
    'finasteride',
    'dutasteride',
  ],
  ...[
    'dronate',
    'dronic',
    'denosumab',
    'raloxifene',
    'testosterone',
    'estradiol',
    'estrogens',
    'tamoxifen',
    'letrozole',
    'anastrozole',
  ],
  ...[
    'doxycycline',
    'minocycline',
    'tetracycline',
    'floxacin',
    'fluconazole',
    'ribavirin',
    'sulfamethoxazole',
  ],
  ...['ibuprofen', 'naproxen', 'meloxicam', 'celecoxib', 'diclofenac', 'indomethacin', 'ketorolac'],
  ...['valpro', 'carbamazepine', 'topiramate', 'phenytoin', 'phenobarbital', 'lithium', 'paroxetine'],
  ...['phentermine', 'orlistat', 'tofacitinib', 'upadacitinib', 'baricitinib', 'ergotamine'],
];

const known = new Map<string, boolean>();

/** Whether a drug is kept from pregnant women. */
export function avoidedInPregnancy({ ingredient }: Pick<Drug, 'ingredient'>): boolean {
  let avoided = known.get(ingredient);
  if (avoided === undefined) {
    const name = ingredient.toLowerCase();
    avoided = AVOIDED.some((part) => name.includes(part));
    known.set(ingredient, avoided);
  }
  return avoided;
}

/** Whether a drug must not be begun on a day. */
export function forbidden(drug: Drug, pregnancies: readonly Pregnancy[], day: Day): boolean {
  return pregnancies.length > 0 && pregnancyOn(pregnancies, day) !== undefined && avoidedInPregnancy(drug);
}

/** Days after a birth from which drugs are begun again. */
const RESUME = 42;

/**
 * Spans without the pregnancies of those who take what is avoided in pregnancy: each is stopped on the day the woman knows, and begun
 * again at `visitFrom` a day six weeks after. What would have begun in a pregnancy begins after it.
 */
export function withPauses(
  spans: readonly DrugSpan[],
  pregnancies: readonly Pregnancy[],
  visitFrom: (day: Day) => Day | null,
  end: Day,
  /** Whether a drug may be taken up again: an allergy may have come to light meanwhile. */
  tolerated: (drug: Drug, day: Day) => boolean,
): DrugSpan[] {
  if (pregnancies.length === 0) return [...spans];
  return spans.flatMap((s) =>
    avoidedInPregnancy(s.drug) ? paused(s, pregnancies, visitFrom, end, tolerated) : [s],
  );
}

function paused(
  span: DrugSpan,
  pregnancies: readonly Pregnancy[],
  visitFrom: (day: Day) => Day | null,
  end: Day,
  tolerated: (drug: Drug, day: Day) => boolean,
): DrugSpan[] {
  const parts: DrugSpan[] = [];
  let rest: DrugSpan | null = span;
  for (const p of pregnancies) {
    if (rest === null) break;
    const last: Day = rest.end ?? end;
    if (p.end < rest.start || p.known > last) continue;
    if (rest.start < p.known) parts.push({ ...rest, end: p.known, stopReason: 'pregnancy' });
    const after = p.end + RESUME > end ? null : visitFrom(p.end + RESUME);
    rest = after === null || after > last || !tolerated(span.drug, after) ? null : { ...rest, start: after };
  }
  if (rest !== null) parts.push(rest);
  return parts;
}
