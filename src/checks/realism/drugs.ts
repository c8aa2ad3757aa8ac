// Groups of drugs that calibration rows speak of, recognised by the ingredient in the product's name.
import type { Pool } from '../../schema/batch.ts';

/** Lower-case stems; the naming stems are those of the USAN list (AMA), so products are recognised without a table. */
export const drugGroups = {
  lisinopril: ['lisinopril'],
  metformin: ['metformin'],
  albuterol: ['albuterol'],
  levothyroxine: ['levothyroxine'],
  amlodipine: ['amlodipine'],
  metoprolol: ['metoprolol'],
  omeprazole: ['omeprazole'],
  losartan: ['losartan'],
  amoxicillin: ['amoxicillin'],
  gabapentin: ['gabapentin'],
  sertraline: ['sertraline'],
  statin: ['vastatin'],
  cholesterolLowering: ['vastatin', 'ezetimibe', 'fenofibrate', 'gemfibrozil', 'alirocumab', 'evolocumab'],
  aceOrArb: ['opril', 'sartan'],
  betaBlocker: ['olol', 'carvedilol'],
  calciumBlocker: ['dipine', 'diltiazem', 'verapamil'],
  diuretic: [
    'thiazide',
    'chlorthalidone',
    'furosemide',
    'spironolactone',
    'torsemide',
    'bumetanide',
    'indapamide',
  ],
  antihypertensive: [
    'opril',
    'sartan',
    'olol ',
    'carvedilol',
    'dipine',
    'diltiazem',
    'verapamil',
    'thiazide',
    'chlorthalidone',
    'hydralazine',
    'clonidine',
    'spironolactone',
    'indapamide',
  ],
  insulin: ['insulin'],
  glucoseLowering: [
    'metformin',
    'glipizide',
    'glimepiride',
    'glyburide',
    'gliflozin',
    'glutide',
    'gliptin',
    'insulin',
    'glitazone',
    'tirzepatide',
  ],
} as const satisfies Record<string, readonly string[]>;

export type DrugGroup = keyof typeof drugGroups;
export const drugGroupNames = Object.keys(drugGroups) as readonly DrugGroup[];

export function drugGroupIndex(group: DrugGroup): number {
  return drugGroupNames.indexOf(group);
}

const known = new WeakMap<Pool, number[]>();

/** For each word of a pool of product names, the groups it belongs to as bits (bit = position of the group). */
export function drugBitsOf(pool: Pool): readonly number[] {
  const bits = known.get(pool) ?? [];
  known.set(pool, bits);
  for (let i = bits.length; i < pool.words.length; i++) bits.push(bitsOf(pool.words[i]!.toLowerCase()));
  return bits;
}

/** MEPS lists amoxicillin with clavulanate as a drug of its own. */
function combined(group: DrugGroup, name: string): boolean {
  return group === 'amoxicillin' && name.includes('clavulanate');
}

function bitsOf(name: string): number {
  let bits = 0;
  drugGroupNames.forEach((group, i) => {
    if (drugGroups[group].some((stem) => name.includes(stem) && !combined(group, name))) bits |= 1 << i;
  });
  return bits;
}
