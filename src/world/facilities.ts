// Facilities of every place: a hospital, clinics, urgent care, a specialty group, a laboratory and a pharmacy, all invented.
import { clamp, logNormal } from '../base/distributions.ts';
import type { Rng } from '../base/rng.ts';
import { npiOf, phoneOf } from './identifiers.ts';
import { streetAddress } from './names.ts';
import type { Place, PlacePack } from './places.ts';

export type FacilityType =
  | 'hospital'
  | 'primary-care'
  | 'urgent-care'
  | 'specialty'
  | 'laboratory'
  | 'pharmacy';

/** A site of care. */
export interface Facility {
  /** `1000 + place × 10 + k`, so adding a place moves nobody. */
  readonly id: number;
  readonly name: string;
  readonly type: FacilityType;
  /** Index of the place in the pack. */
  readonly place: number;
  readonly zip: string;
  readonly address: string;
  readonly phone: string;
  readonly npi: string;
  /** Staffed beds; null where nobody stays overnight. */
  readonly beds: number | null;
  readonly teaching: boolean;
  /** Trauma centre. */
  readonly trauma: boolean;
}

/** What stands in each place, in order of `k`. Every hospital has an emergency department. */
const SITES: readonly (readonly [FacilityType, readonly string[]])[] = [
  ['hospital', ['Medical Center', 'Hospital', 'Regional Hospital', 'General Hospital']],
  ['primary-care', ['Family Health', 'Primary Care', 'Family Practice']],
  ['primary-care', ['Internal Medicine & Pediatrics', 'Community Clinic', 'Health Associates']],
  ['urgent-care', ['Urgent Care', 'Walk-In Care', 'Immediate Care']],
  ['specialty', ['Specialty Group', 'Specialists', 'Specialty Associates']],
  ['laboratory', ['Laboratory', 'Diagnostic Laboratory', 'Clinical Laboratory']],
  ['pharmacy', ['Pharmacy', 'Apothecary', 'Drugs']],
];

/** Invented words from trees, rivers and little-known saints. */
const WORDS = (
  'Alderbrook Larkmere Quillwater Thornmere Hazelford Willowbeck Rowanbeck Elmwater Cedarfell Ashwater Birchmere Lindenfall ' +
  'Saint_Odila Saint_Brannoc Saint_Melor Saint_Tilo Saint_Hesper Saint_Wilfreda Juniper_Fork Sycamore_Bend Maplemere ' +
  'Otterwater Heronfall Reedmoor Pinefell Sablewood Tamarack_Run Hemlock_Ferry Dogwood_Reach Silverbeck'
)
  .split(' ')
  .map((word) => word.replace('_', ' '));

/** Facilities of all places, in order of id. `rng` is the world’s stream; each facility draws at its own address. */
export function facilitiesOf(pack: PlacePack, rng: Rng): readonly Facility[] {
  return pack.places.flatMap((place, index) => {
    // One word for each site of a city: a run through the list from a random start, so no two share it.
    const start = rng.at('facility words', index).int(0, WORDS.length - 1);
    return SITES.map(([type, kinds], k) => {
      const id = 1000 + index * 10 + k;
      const word = WORDS[(start + k * 11) % WORDS.length]!;
      return facility(id, type, `${place.city} ${word}`, kinds, index, place, rng.at('facility', id));
    });
  });
}

function facility(
  id: number,
  type: FacilityType,
  prefix: string,
  kinds: readonly string[],
  index: number,
  place: Place,
  rng: Rng,
): Facility {
  const beds = type === 'hospital' ? bedsOf(rng.at('beds')) : null;
  return {
    id,
    name: `${prefix} ${rng.pick(kinds)}`,
    type,
    place: index,
    zip: rng.pick(place.zips),
    address: streetAddress(rng.at('address')),
    phone: phoneOf(place.areaCode, rng),
    npi: npiOf(id * 2),
    beds,
    // Large hospitals teach and take trauma more often; the slopes are assumptions.
    teaching: beds !== null && rng.at('teaching').chance(Math.min(0.95, beds / 600)),
    trauma: beds !== null && rng.at('trauma').chance(Math.min(0.95, beds / 500)),
  };
}

/** Beds: log-normal with mean 186 and median 106 (CMS Provider of Services, 3,066 hospitals with known beds), 10 to 1,500. */
function bedsOf(rng: Rng): number {
  const [mean, median] = [186, 106];
  const cv = Math.sqrt((mean / median) * (mean / median) - 1);
  return clamp(Math.round(logNormal(rng, mean, cv)), 10, 1500);
}
