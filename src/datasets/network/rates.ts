// Emergency visit rates: per 1,000 residents a year, by area, age group, gender and service.
import { round } from '../../base/distributions.ts';
import type { Rng } from '../../base/rng.ts';
import { ED_SUBSERVICES, type EdSubservice } from './tables.ts';

/** Lowest and highest rate by age group, youngest first. */
type Range = readonly [low: number, high: number];

/**
 * The ranges of the published network, with one difference: it sends adults of 25 years and more to a children's department, 5 to 20
 * a year of 1,000; here nobody of that age is seen there.
 */
const RANGES: Readonly<Record<EdSubservice, readonly Range[]>> = {
  'Pediatric ED': [
    [150, 250],
    [150, 250],
    [50, 100],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  'Adult ED': [
    [10, 30],
    [10, 30],
    [80, 150],
    [80, 150],
    [80, 150],
    [80, 150],
    [200, 400],
    [200, 400],
  ],
  'Urgent Care Centre': [
    [40, 80],
    [40, 80],
    [40, 80],
    [40, 80],
    [40, 80],
    [40, 80],
    [40, 80],
    [40, 80],
  ],
};

/** Share of a rate's place in its range that all cells of an area have in common; assumption: areas differ as a whole, too. */
const OF_AREA = 0.5;

/** Visits per 1,000 residents a year of a cell: `gender` and `group` are indexes, `lha` is a number from 1. */
export type Rates = (lha: number, group: number, gender: number, service: number) => number;

/** All rates of a run, drawn once. */
export function ratesOf(rng: Rng, scale: number): Rates {
  const known = new Map<number, number>();
  return (lha, group, gender, service) => {
    const cell = ((lha * 8 + group) * 3 + gender) * 3 + service;
    let rate = known.get(cell);
    if (rate === undefined) {
      rate = drawRate(rng, scale, lha, group, gender, service);
      known.set(cell, rate);
    }
    return rate;
  };
}

function drawRate(
  rng: Rng,
  scale: number,
  lha: number,
  group: number,
  gender: number,
  service: number,
): number {
  const [low, high] = RANGES[ED_SUBSERVICES[service]!][group]!;
  const own = rng.at('ed-rate', lha, service).at(group, gender).float();
  const shared = rng.at('ed-rate', lha, service).float();
  return round((low + (high - low) * (OF_AREA * shared + (1 - OF_AREA) * own)) * scale, 2);
}
