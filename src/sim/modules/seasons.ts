// Seasonal courses shared by modules: twelve monthly weights, January first, scaled to a mean of 1.
import type { Season } from '../module.ts';

/** Scale twelve monthly weights to a mean of 1. */
export function season(weights: readonly number[]): Season {
  const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
  return weights.map((w) => w / mean);
}

/** The same in every month. */
export const flat: Season = season([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);

/** Influenza: peak in February, under 5 % of the year from May to September (CDC FluView peak months 1982-2018; rows FLU_PEAK_FEB, FLU_OFFSEASON). */
export const influenzaMonths: Season = season([24, 28, 16, 5, 1.4, 0.6, 0.5, 0.5, 0.8, 2, 5, 17]);

/** Respiratory infections: December to February about 2.2 times June to August (row ED_WINTER_RESP, NHAMCS seasonality). */
export const respiratoryMonths: Season = season([
  1.5, 1.45, 1.3, 1.05, 0.85, 0.7, 0.6, 0.62, 0.85, 1.0, 1.15, 1.45,
]);

/** Injuries out of doors: summer highest (WISQARS and NEISS monthly counts; weights rounded, assumption). */
export const injuryMonths: Season = season([
  0.85, 0.85, 0.93, 1.0, 1.1, 1.14, 1.14, 1.12, 1.07, 1.02, 0.93, 0.87,
]);

/** Cardiovascular events: December to February 1.12 times June to August (row MI_WINTER). */
export const coldMonths: Season = season([
  1.07, 1.06, 1.03, 1.0, 0.98, 0.96, 0.95, 0.95, 0.97, 1.0, 1.02, 1.06,
]);

/** Falls on ice and stiff joints: hip fractures slightly up in winter (Johnson et al., J Bone Miner Res 2017; weights rounded). */
export const fallMonths: Season = season([
  1.08, 1.05, 1.02, 0.98, 0.97, 0.97, 0.96, 0.96, 0.97, 1.0, 1.01, 1.06,
]);

/** Pollen: April and May twice December and January (row ALLERGIC_SPRING). */
export const pollenMonths: Season = season([0.6, 0.75, 1.15, 1.4, 1.4, 1.1, 0.85, 0.95, 1.2, 1.05, 0.8, 0.7]);

/** Stomach infections: norovirus winter peak with a smaller bacterial summer part (Hall et al., Emerg Infect Dis 2013; weights rounded). */
export const stomachMonths: Season = season([
  1.3, 1.3, 1.2, 1.05, 0.95, 0.9, 0.88, 0.85, 0.82, 0.85, 0.9, 1.1,
]);

/** Skin infections and rashes: warm months (Peterson et al., Open Forum Infect Dis 2017, cellulitis; weights rounded). */
export const warmMonths: Season = season([
  0.88, 0.88, 0.92, 0.97, 1.04, 1.12, 1.16, 1.15, 1.06, 1.0, 0.92, 0.9,
]);

/** Urinary infections: slight summer rise (Simmering et al., Open Forum Infect Dis 2017). */
export const urinaryMonths: Season = season([
  0.96, 0.95, 0.96, 0.97, 1.0, 1.03, 1.05, 1.06, 1.04, 1.02, 0.99, 0.97,
]);

/** Asthma attacks: September school peak, summer trough (Johnston and Sears, Thorax 2006; weights rounded). */
export const asthmaMonths: Season = season([
  1.02, 1.03, 1.05, 1.05, 1.05, 0.85, 0.7, 0.75, 1.3, 1.15, 1.05, 1.0,
]);

/** COVID-19: a winter wave and a smaller late-summer one (CDC hospital admissions 2020-2023, averaged; weights rounded). */
export const covidMonths: Season = season([2.1, 1.25, 0.6, 0.5, 0.6, 0.65, 0.95, 1.15, 1.0, 0.75, 0.9, 1.55]);
