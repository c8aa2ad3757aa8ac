// Insurance: cover in the last 365 days and at the anchor, from spans of coverage.
import type { Measure } from '../measure.ts';
import { share } from '../of-persons.ts';
import { both, living, MEDICAID, MEDICARE, type Person, PRIVATE, people, type Who } from '../person.ts';

const ages = (from: number, to?: number): Who => living(people(from, to));
const PUBLIC = MEDICARE | MEDICAID;
const anyPrivate: Who = (p) => (p.coverYear & PRIVATE) !== 0;
const publicOnly: Who = (p) => (p.coverYear & PRIVATE) === 0 && (p.coverYear & PUBLIC) !== 0;
const uninsuredYear: Who = (p) => (p.coverYear & (PRIVATE | PUBLIC)) === 0;
const uninsuredNow: Who = (p) => (p.coverNow & (PRIVATE | PUBLIC)) === 0;
const elderWith =
  (wanted: number, unwanted: number): Who =>
  (p) =>
    (p.coverYear & wanted) === wanted && (p.coverYear & unwanted) === 0;
const hispanic = (p: Person) => p.ethnicity === 'Hispanic or Latino' || p.race === 'Hispanic';

export const insurance: readonly Measure[] = [
  share('INS_ALL_PRIV', ages(0), anyPrivate),
  share('INS_ALL_PUB', ages(0), publicOnly),
  share('INS_LT18_PRIV', ages(0, 17), anyPrivate),
  share('INS_LT18_PUB', ages(0, 17), publicOnly),
  share('INS_LT18_UNINS', ages(0, 17), uninsuredYear),
  share('INS_LT5_PUB', ages(0, 4), publicOnly),
  share('INS_5_17_PRIV', ages(5, 17), anyPrivate),
  share('INS_5_17_PUB', ages(5, 17), publicOnly),
  share('INS_5_17_UNINS', ages(5, 17), uninsuredYear),
  share('INS_19_24_PRIV', ages(19, 24), anyPrivate),
  share('INS_19_24_PUB', ages(19, 24), publicOnly),
  share('INS_19_24_UNINS', ages(19, 24), uninsuredYear),
  share('INS_25_29_PRIV', ages(25, 29), anyPrivate),
  share('INS_25_29_UNINS', ages(25, 29), uninsuredYear),
  share('INS_18_44_PRIV', ages(18, 44), anyPrivate),
  share('INS_18_44_PUB', ages(18, 44), publicOnly),
  share('INS_18_44_UNINS', ages(18, 44), uninsuredYear),
  share('INS_45_64_PUB', ages(45, 64), publicOnly),
  share('INS_45_64_UNINS', ages(45, 64), uninsuredYear),
  share('INS_GE65_MCARE_ONLY', ages(65), elderWith(MEDICARE, PRIVATE | MEDICAID)),
  share('INS_GE65_MCARE_PRIV', ages(65), elderWith(MEDICARE | PRIVATE, 0)),
  share('INS_GE65_MCARE_PUB', ages(65), elderWith(MEDICARE | MEDICAID, PRIVATE)),
  share('INS_GE65_NO_MCARE', ages(65), elderWith(0, MEDICARE)),
  share('INS_HISP_UNINS', both(ages(0), hispanic), uninsuredYear),
  share(
    'INS_NHW_UNINS',
    both(ages(0), (p) => p.race === 'White' && !hispanic(p)),
    uninsuredYear,
  ),
  share('INS_PIT_UNINS_ALL', ages(0), uninsuredNow),
  share('INS_PIT_UNINS_18_64', ages(18, 64), uninsuredNow),
];
