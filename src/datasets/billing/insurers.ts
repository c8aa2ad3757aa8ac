// Insurers by name: thousands of invented local plans, public programmes among them.
import type { Rng } from '../../base/rng.ts';
import type { PatientRow } from '../../clinical/tables.ts';

/**
 * Share of patients with an insurer on file. The lives have cover for 94 % (measured), as the population has; a hospital's file as this
 * one knows 78 % (the generator that this dataset follows), so that part of the cover is not on file.
 */
export const INSURED_SHARE = 0.78;
const COVERED_SHARE = 0.94;

/** Invented; they stand for no company. */
const STEMS = (
  'Alderwood Amberfield Ashgrove Baywater Beaconhill Birchline Bluepine Briarcliff Brightwater Brookhollow Cairnstone Cascadia ' +
  'Cedarline Clearbrook Clovermead Copperleaf Coralbay Crestmark Daybreak Dovecote Driftwood Eastmoor Elkhorn Emberlight Evergate ' +
  'Fallowfield Ferncrest Flintridge Foxhaven Glenmark Goldenrod Granitepoint Greenhollow Harborstone Hawthorne Heathermoor Hillstead ' +
  'Ironwood Islemark Juniperus Keystead Kingsmere Lanternway Larkfield Lindenmark Longmeadow Maplecrest Marshlight Millbrook Moorgate ' +
  'Northfall Oakmantle Orchardline Pinebarrow Plainview Quarrystone Quillmark Ravenswood Redcliff Ridgeway Rosemark Saltmarsh ' +
  'Sandhill Silverbirch Southmere Springvale Starling Stonewell Summitline Sunmeadow Thornbury Tidemark Timberlake Valecrest ' +
  'Wavecrest Westmark Whitestone Wildbrook Windmere Wrenfield'
).split(' ');

const ENDINGS: Readonly<Record<'Private' | 'Medicare' | 'Medicaid', readonly string[]>> = {
  Private: (
    'Health,Health Plan,Insurance,Insurance Group,Assurance,Mutual,Benefit Trust,Benefits,Care,Choice,Health Alliance,Health Cooperative,' +
    'Health Partners,HMO,Life & Health,Medical Mutual,PPO,Select,Employer Health,Group Health,National,Preferred,Premier,Health Network'
  ).split(','),
  Medicare: (
    'Medicare Advantage,Senior Care,Medicare HMO,Medicare PPO,Senior Advantage,Medicare Select,Senior Health Plan,Retiree Health,' +
    'Medicare Supplement,Golden Years Plan,Senior Partners,Medicare Choice'
  ).split(','),
  Medicaid:
    'Community Plan,Medicaid Managed Care,Family Care,State Health Plan,Community Care,Children’s Health Plan,Community Partners,Health Access'.split(
      ',',
    ),
};

/** Insurer on file with its policy number of nine digits, or null. Members of a household share insurer and luck, not the number. */
export function coverOf(rng: Rng, patient: PatientRow): { insurer: string; policy: string } | null {
  if (patient.insurance === 'Uninsured') return null;
  const family = rng.at('household', patient.household_id);
  if (!family.at('on file').chance(INSURED_SHARE / COVERED_SHARE)) return null;
  const endings = ENDINGS[patient.insurance as keyof typeof ENDINGS];
  const named = family.at('insurer', patient.insurance);
  const policy = rng.at('patient', patient.patient_id, 'policy').int(100_000_000, 999_999_999);
  return { insurer: `${named.pick(STEMS)} ${named.pick(endings)}`, policy: String(policy) };
}
