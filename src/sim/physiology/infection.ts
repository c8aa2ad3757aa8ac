// Tests for infection: cultures in words, rapid tests with their errors, serology, viral loads.
import { clamp, weighted } from '../../base/distributions.ts';
import type { Axis } from '../axis.ts';
import { detects, power10, type Test } from './assay.ts';
import { level, own, type Reading } from './axes.ts';

const presence = (axis: Axis) => (r: Reading) => r.axes[axis];

/** Agents of urinary infection. Source: Flores-Mireles et al., Nat Rev Microbiol 2015;13:269 (uncomplicated infections). */
const URINE = weighted([
  ['Escherichia coli', 75],
  ['Klebsiella pneumoniae', 6],
  ['Staphylococcus saprophyticus', 6],
  ['Enterococcus faecalis', 5],
  ['Streptococcus agalactiae', 3],
  ['Proteus mirabilis', 2],
  ['Pseudomonas aeruginosa', 1],
]);

/** Agents in blood. Source: Diekema et al., Antimicrob Agents Chemother 2019;63:e00355-19 (SENTRY 1997–2016, North America). */
const BLOOD = weighted([
  ['Staphylococcus aureus', 28],
  ['Escherichia coli', 22],
  ['Klebsiella pneumoniae', 8],
  ['Enterococcus faecalis', 7],
  ['Streptococcus pneumoniae', 5],
  ['Pseudomonas aeruginosa', 5],
  ['Enterobacter cloacae', 4],
]);

/** Of clean catches without infection a fifth grow several kinds (Bent, JAMA 2002 order of magnitude: assumption). */
const urineCulture: Test = (r) => {
  if (r.rng.chance(clamp(0.9 * r.axes.bacteriuria, 0, 0.95)))
    return `${URINE.pick(r.rng)}, more than 100 000 CFU/mL`;
  return r.rng.chance(0.2) ? 'Mixed urogenital flora' : 'No growth';
};

/** 2 % of cultures grow skin bacteria of the draw (CLSI M47: contamination below 3 %). */
const bloodCulture: Test = (r) => {
  if (r.rng.chance(clamp(r.axes.bacteraemia, 0, 0.95))) return BLOOD.pick(r.rng);
  return r.rng.chance(0.02) ? 'Coagulase-negative staphylococci' : 'No growth';
};

/** Share of influenza that is type A: about three quarters (CDC FluView, seasons 2010–2020). One illness has one type. */
function influenza(type: 'A' | 'B'): Test {
  // Rapid antigen: sensitivity 0.62, specificity 0.98 (Chartrand, Ann Intern Med 2012;156:500).
  const test = detects(presence('influenza'), 0.62, 0.98);
  return (r) => {
    const isA = r.person.rng.at('influenzaType', Math.floor(r.day / 60)).chance(0.75);
    if (r.axes.influenza > 0 && isA !== (type === 'A')) return 'Negative';
    return test(r);
  };
}

/** A viral load: words below what the assay can count, else copies or units a millilitre. */
function viralLoad(axis: Axis, limit: number): Test {
  return (r) => {
    const log =
      r.axes[axis] + (r.axes[axis] > 0.3 ? 0.3 * own(r, axis) + 0.2 * clamp(r.rng.normal(), -3, 3) : 0);
    return log < Math.log(limit) / Math.LN10 ? 'Not detected' : Math.min(power10(log), 90_000_000);
  };
}

export const infectionTests: Readonly<Record<string, Test>> = {
  '630-4': urineCulture,
  '600-7': bloodCulture,
  // Rapid strep: sensitivity 0.86, specificity 0.95 (Cohen, Cochrane 2016 CD010502).
  '78012-2': detects(presence('strepA'), 0.86, 0.95),
  '80382-5': influenza('A'),
  '80383-3': influenza('B'),
  // Amplification: sensitivity 0.95, specificity 0.995 (assumption); antigen: 0.72 and 0.995 (Dinnes, Cochrane 2021 CD013705).
  '94500-6': detects(presence('sarsCov2'), 0.95, 0.995),
  '94558-4': detects(presence('sarsCov2'), 0.72, 0.995),
  '85479-4': detects(presence('rsv'), 0.95, 0.995),
  // Colonisation of about a fifth of pregnant women (Russell, Clin Infect Dis 2017;65:S100), mostly the same ones for months.
  '72607-5': (r) => (own(r, 'groupBStrep') + 0.5 * r.rng.normal() > 0.94 ? 'Positive' : 'Negative'),
  // Combined antigen and antibody tests: sensitivity 0.999, specificity 0.998 (CDC 2014).
  '56888-1': detects((r) => Math.max(r.axes.hivAntibody, r.axes.viralLoad > 1 ? 1 : 0), 0.999, 0.998),
  '20447-9': viralLoad('viralLoad', 20),
  '24467-3': (r) => clamp(level(r, 'cd4', 850, 190, 80) + r.axes.cd4, 4, 2400),
  '16128-1': detects(presence('hcvAntibody'), 0.98, 0.997),
  '11011-4': viralLoad('hcvRna', 15),
  '5196-1': detects(presence('hbvSurface'), 0.99, 0.999),
  '42595-9': viralLoad('hbvDna', 10),
  '24110-9': detects(presence('syphilis'), 0.97, 0.995),
  '21613-5': detects(presence('chlamydia'), 0.95, 0.995),
  '24111-7': detects(presence('gonorrhoea'), 0.95, 0.997),
  // Immunochemical test of stool: 6 % of those without cancer or adenoma are positive (Lee, Ann Intern Med 2014;160:171).
  '29771-3': detects(presence('occultBlood'), 1, 0.94),
  '17780-8': detects(presence('helicobacter'), 0.94, 0.97),
};
