// Which ICD-10-CM codes a pregnancy is written under, by day, outcome and complication (chapter 15, and Z3A for the week).
import type { Day } from '../../base/days.ts';
import type { Diagnosis } from '../module.ts';
import type { Birth } from './births.ts';
import { type Pregnancy, trimesterAt, weeksAt } from './pregnancies.ts';

export const dx = (icd10: string, snomed: string | null = null): Diagnosis => ({ icd10, snomed });

/** The week: less than 8, 8 to 42, more than 42. */
export function weekCode(p: Pick<Pregnancy, 'lmp'>, day: Day): string {
  const weeks = weeksAt(p, day);
  if (weeks < 8) return 'Z3A.01';
  return weeks > 42 ? 'Z3A.49' : `Z3A.${weeks < 10 ? '0' : ''}${weeks}`;
}

/** Exact age at which a pregnancy is one of the young or the elderly: at the expected date (ICD-10-CM: under 16, 35 and over). */
const YOUNG = 16;
const ELDERLY = 35;

/** Why a prenatal visit is made: supervision of a normal or a high-risk pregnancy, by trimester. */
export function supervision(p: Pregnancy, motherBirth: Day, day: Day): Diagnosis {
  const t = trimesterAt(p, day);
  const age = (p.lmp + 280 - motherBirth) / 365.25;
  const first = p.gravidity === 0;
  if (p.plurality > 1) return dx(`O30.00${t}`);
  if (age >= ELDERLY) return dx(`O09.5${first ? 1 : 2}${t}`);
  if (age < YOUNG) return dx(`O09.6${first ? 1 : 2}${t}`);
  return dx(`Z34.${first ? '0' : '8'}${t}`);
}

/** Complications that are known on a day, as a visit in pregnancy names them. */
export function complicationsAt(p: Pregnancy, day: Day): readonly Diagnosis[] {
  const { troubles: c } = p;
  const t = trimesterAt(p, day);
  const found: Diagnosis[] = [];
  if (c.earlierDiabetes) found.push(dx(`O24.11${t}`));
  if (c.earlierPressure) found.push(dx(`O10.01${t}`));
  if (c.diabetes !== null && day >= diabetesFrom(p)) found.push(diabetesCode(p));
  if (c.pressure !== null && day >= c.pressure.from) found.push(pressureCode(p, t));
  if (c.anaemia !== null && day >= c.anaemia + 7) found.push(dx(`O99.01${t}`));
  if (c.rhNegative) found.push(dx('Z67.91'));
  if (p.birth?.scarred === true) found.push(dx('O34.211'));
  return found;
}

/** Two weeks after the glucose test of 26 weeks. */
export function diabetesFrom(p: Pick<Pregnancy, 'lmp'>): Day {
  return p.lmp + 28 * 7;
}

export function diabetesCode({ troubles }: Pregnancy): Diagnosis {
  return dx(troubles.diabetes === 'insulin' ? 'O24.414' : 'O24.410');
}

/** Before birth by trimester; `4` in childbirth, `5` in the weeks after. */
export function pressureCode({ troubles }: Pregnancy, when: 1 | 2 | 3 | 4 | 5): Diagnosis {
  // None of the three is coded in the first trimester except gestational hypertension.
  const t = when === 1 && troubles.pressure!.kind !== 'gestational' ? 2 : when;
  switch (troubles.pressure!.kind) {
    case 'gestational':
      return dx(`O13.${t}`);
    case 'preeclampsia':
      return dx(`O14.0${t}`, '398254007');
    case 'severe preeclampsia':
      return dx(`O14.1${t}`, '398254007');
  }
}

/** Reason of the stay for a birth: the most weighty of what complicated it; O80 when nothing did. */
export function deliveryReason(p: Pregnancy): Diagnosis {
  return deliveryDiagnoses(p)[0]!;
}

/** All diagnoses of the stay for a birth, the weightiest first, without outcome and week. */
export function deliveryDiagnoses(p: Pregnancy): readonly Diagnosis[] {
  const { troubles: c, birth } = p;
  const weeks = weeksAt(p, p.end);
  const found: Diagnosis[] = [];
  if (c.pressure !== null) found.push(pressureCode(p, 4));
  if (c.earlierPressure) found.push(dx('O10.02'));
  if (birth !== null && weeks < 37 && birth.labour !== 'none') found.push(pretermCode(p, weeks));
  if (p.plurality > 1) found.push(dx(weeks < 28 ? 'O30.002' : 'O30.003'));
  if (birth?.scarred === true) found.push(dx(birth.delivery === 'caesarean' ? 'O34.211' : 'O34.219'));
  if (c.earlierDiabetes) found.push(dx('O24.12'));
  if (c.diabetes !== null) found.push(dx(c.diabetes === 'insulin' ? 'O24.424' : 'O24.420'));
  if (birth?.delivery === 'caesarean') found.push(...caesareanReasons(p, birth));
  else if (c.fetalDistress) found.push(dx('O76'));
  if (weeks >= 41) found.push(dx('O48.0'));
  if (c.tear > 0) found.push(dx(['O70.0', 'O70.1', 'O70.20'][c.tear - 1]!));
  if (c.anaemia !== null) found.push(dx('O99.02'));
  if (c.groupB) found.push(dx('O99.824'));
  if (c.haemorrhage) found.push(dx('O72.1'));
  if (found.length > 0 && !(birth?.delivery === 'spontaneous' && onlyMinor(found))) return found;
  return [dx('O80'), ...found.filter(({ icd10 }) => icd10 === 'O99.824')];
}

/** O80 stands alone but for what does not complicate a birth. */
function onlyMinor(found: readonly Diagnosis[]): boolean {
  return found.every(({ icd10 }) => icd10 === 'O99.824');
}

function pretermCode({ troubles }: Pregnancy, weeks: number): Diagnosis {
  if (troubles.prematureRupture) return dx(weeks < 28 ? 'O42.912' : 'O42.913');
  return dx(weeks < 28 ? 'O60.12X0' : 'O60.14X0');
}

function caesareanReasons({ troubles }: Pregnancy, birth: Birth): Diagnosis[] {
  if (birth.scarred) return [];
  if (birth.labour === 'none') {
    const u = birth.rng.at('indication').float();
    return [dx(u < 0.42 ? 'O32.1XX0' : u < 0.55 ? 'O33.9' : u < 0.62 ? 'O44.03' : 'O82')];
  }
  if (troubles.fetalDistress) return [dx('O76')];
  return [dx(birth.labour === 'induced' ? 'O61.0' : 'O62.1')];
}

/** Outcome of delivery, for the mother's record. */
export function outcomeCode(p: Pregnancy): string {
  if (p.outcome === 'stillbirth') return 'Z37.1';
  return p.plurality > 1 ? 'Z37.2' : 'Z37.0';
}

/** Birth of the child by place, plurality and way of delivery. */
export function livebornCode(birth: Birth): string {
  const caesarean = birth.delivery === 'caesarean' ? 1 : 0;
  return birth.plurality > 1 ? `Z38.3${caesarean}` : `Z38.0${caesarean}`;
}
