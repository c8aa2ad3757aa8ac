// Prices: the published ranges, and what follows from Medicare's fees where there is none.
import { drugs } from '../../../codes/drugs.ts';
import { feeOf } from '../../../codes/fees.ts';
import type { Procedure } from '../../../codes/procedures.ts';
import { CHARGE_LEVEL } from '../../../world/benefits.ts';

export type Range = readonly [low: number, high: number];

/** Ranges of charges in dollars by code, as published. */
const PUBLISHED: Readonly<Record<string, Range>> = {
  99202: [120, 180],
  99203: [180, 280],
  99213: [120, 180],
  99214: [180, 280],
  99215: [250, 400],
  99281: [150, 250],
  99282: [250, 400],
  99283: [400, 650],
  99284: [650, 1200],
  99285: [1200, 2500],
  99291: [450, 850],
  99292: [350, 650],
  93000: [45, 85],
  71046: [180, 350],
  80053: [85, 150],
  85025: [25, 45],
  80061: [65, 120],
  27447: [15_000, 35_000],
  43239: [2500, 6500],
  47562: [8000, 18_000],
  70553: [800, 1500],
  72148: [900, 1800],
  74177: [1200, 2200],
  76700: [200, 400],
  19301: [3500, 8500],
  44970: [4500, 12_000],
  63030: [8000, 20_000],
};

/** Services that the published list leaves out: between or beside its neighbours (assumption). */
const BESIDE: Readonly<Record<string, Range>> = {
  99211: [40, 80],
  99212: [80, 120],
  99222: [250, 400],
  99232: [140, 220],
  99238: [150, 250],
  99000: [20, 40],
};

const cents = ([low, high]: Range): Range => [low * 100, high * 100];

/** Hospitals' charges over Medicare's payment where payers allow 65 to 85 % of charges (assumption: allowed amounts stay near payments). */
const HOSPITAL_LEVEL = 1.6;

/** Range of the charge in cents of a procedure or a code; a tenth to either side where Medicare's fee is the base. */
export function rangeOf(code: string | null, kind: Procedure | null): Range {
  const listed = code === null ? undefined : (PUBLISHED[code] ?? BESIDE[code]);
  if (listed !== undefined) return cents(listed);
  const fee = kind === null ? { professional: 9000, facility: 0 } : feeOf(kind);
  const charge = fee.professional * CHARGE_LEVEL.clinician + fee.facility * HOSPITAL_LEVEL;
  return [Math.round(charge * 0.9), Math.round(charge * 1.1)];
}

/** Medicare's payment for a stay of weight 1, in cents (calibration rows FIN_DRGPAY_* over FIN_DRGW_*). */
const BASE_RATE = 730_000;

/** Room and care of a stay: by the weight of its group, a tenth to either side. */
export function stayRange(weight: number): Range {
  const charge = weight * BASE_RATE * HOSPITAL_LEVEL;
  return [Math.round(charge * 0.9), Math.round(charge * 1.1)];
}

const byNdc = new Map([...drugs.values()].map((d) => [d.ndc, d]));

/**
 * A fill: generics 30 cents a day (IQVIA 2023: mean 13 dollars for 30 to 60 days), brands of the last dozen years 17 dollars
 * (list prices of 2024), insulin and inhalers 8; with a dispensing fee of ten dollars and the pharmacy's charge level.
 */
export function fillPrice(ndc: string, days: number): { readonly range: Range; readonly brand: boolean } {
  const drug = byNdc.get(ndc);
  const recent = drug !== undefined && drug.marketedFrom >= 2012;
  const special = drug?.route === 'inhalation' || drug?.route === 'subcutaneous';
  const day = recent ? 1700 : special ? 800 : 30;
  const charge = (1000 + day * days) * CHARGE_LEVEL.pharmacy;
  return { range: [Math.round(charge * 0.95), Math.round(charge * 1.05)], brand: recent || special };
}

/** Price level by state, within the published 0.85 to 1.25 (assumption: dear coasts, cheap South and Midwest). */
const GEOGRAPHY: Readonly<Record<string, number>> = {
  CA: 1.25,
  NY: 1.2,
  IL: 1.05,
  PA: 1,
  FL: 1,
  TX: 0.95,
  OH: 0.92,
  GA: 0.9,
  NC: 0.88,
  MI: 0.85,
};

export function priceLevelOf(state: string): number {
  return GEOGRAPHY[state] ?? 1;
}
