// Place packs: the cities people live in, with ZIP codes, centre, time zone and the share of the population each stands for.
import { US_PLACES } from './data/us-places.ts';

/** A city of a pack. Shares of one pack add up to 1. */
export interface Place {
  readonly city: string;
  /** Two-letter postal abbreviation. */
  readonly state: string;
  readonly county: string;
  /** Real standard ZIP codes of the city, all in `county`. */
  readonly zips: readonly string[];
  /** City centre, decimal degrees. */
  readonly lat: number;
  readonly lon: number;
  /** IANA time zone. */
  readonly timezone: string;
  /** Share of the pack’s population that the city stands for, 0–1. */
  readonly weight: number;
  /** Three-digit NANP area code. */
  readonly areaCode: string;
}

/** A geography. A place’s index in `places` is its identity: append, never insert. */
export interface PlacePack {
  readonly name: string;
  readonly country: string;
  readonly places: readonly Place[];
}

const persons = US_PLACES.reduce((sum, row) => sum + row[7], 0);

/** The United States: 125 cities over all states and the District of Columbia, weighted by state population of 2022. */
export const us: PlacePack = {
  name: 'us',
  country: 'US',
  places: US_PLACES.map(([city, state, county, zips, lat, lon, timezone, count, areaCode]) => ({
    city,
    state,
    county,
    zips: zips.split(' '),
    lat,
    lon,
    timezone,
    weight: count / persons,
    areaCode,
  })),
};

/** Census Bureau regions by state. */
export type CensusRegion = 'Northeast' | 'Midwest' | 'South' | 'West';

const REGION_STATES: Readonly<Record<CensusRegion, string>> = {
  Northeast: 'CT ME MA NH NJ NY PA RI VT',
  Midwest: 'IL IN IA KS MI MN MO NE ND OH SD WI',
  South: 'AL AR DE DC FL GA KY LA MD MS NC OK SC TN TX VA WV',
  West: 'AK AZ CA CO HI ID MT NV NM OR UT WA WY',
};

const regions = new Map<string, CensusRegion>(
  (Object.keys(REGION_STATES) as CensusRegion[]).flatMap((region) =>
    REGION_STATES[region].split(' ').map((state): [string, CensusRegion] => [state, region]),
  ),
);

/** Census region of a US state, or undefined for another code. */
export function regionOf(state: string): CensusRegion | undefined {
  return regions.get(state);
}
