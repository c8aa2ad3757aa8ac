// The mother's stay for a birth, and for a stillbirth: from admission in labour to discharge.
import { SECONDS_PER_DAY, type Seconds } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import type { Workup } from '../module.ts';
import type { Person } from '../person.ts';
import { dischargeTime } from '../utilisation/emergency.ts';
import type { Agenda, Block, CareTeam, Finding, Found, Order, Visit } from '../utilisation/visit.ts';
import { admissionOf, type Birth, weeksOf } from './births.ts';
import { deliveryDiagnoses, deliveryReason, dx, outcomeCode, weekCode } from './codes.ts';
import type { Sterilisation } from './contraception.ts';
import type { Pregnancy } from './pregnancies.ts';

/** When the mother leaves hospital; her child leaves with her unless it needs more. */
export function dischargeAfter(birth: Birth): Seconds {
  const first = Math.floor(birth.time / SECONDS_PER_DAY);
  return Math.max(
    dischargeTime(first * SECONDS_PER_DAY, birth.nights, birth.rng.at('discharge')),
    birth.time + 12 * 3600,
  );
}

/** Stays of a pregnancy that ended in a birth, live or still, within a block. */
export function deliveryStay(
  person: Person,
  care: CareTeam,
  p: Pregnancy,
  sterilisation: Sterilisation | null,
  block: Block,
): Visit[] {
  if (p.outcome !== 'birth' && p.outcome !== 'stillbirth') return [];
  const rng = p.rng.at('delivery');
  const time = p.birth?.time ?? p.end * SECONDS_PER_DAY + rng.at('hour').int(30, 1400) * 60;
  const start = p.birth === null ? time - rng.at('labour').int(6, 30) * 3600 : admissionOf(p.birth);
  const day = Math.floor(start / SECONDS_PER_DAY);
  if (day < block.from || day > block.to || p.end > block.to) return [];
  const tied = sterilisation?.atDelivery === true && sterilisation.day === p.end;
  return [
    {
      kind: 'delivery',
      start,
      end: p.birth === null ? dischargeTime(time, 1, rng) : dischargeAfter(p.birth),
      rng,
      practitioner: care.of('Obstetrics & Gynecology'),
      facility: care.world.facilityAt(person.place, 'hospital', person.household),
      diagnosis: p.birth === null ? dx('O36.4XX0') : deliveryReason(p),
      episode: null,
      diagnosing: null,
      course: null,
      planned: null,
      acuity: null,
      parent: null,
      disposition: 'Home',
      agenda: () => deliveryAgenda(p, time, tied, rng),
    },
  ];
}

function deliveryAgenda(p: Pregnancy, time: Seconds, tied: boolean, rng: Rng): Agenda {
  const diagnoses = p.birth === null ? [dx('O36.4XX0')] : deliveryDiagnoses(p);
  const codes = [...diagnoses.map((d) => d.icd10), outcomeCode(p), weekCode(p, p.end)];
  if (tied) codes.push('Z30.2');
  return {
    reason: diagnoses[0]!,
    related: codes,
    done: p.end,
    work: workOf(p, tied),
    findings: findingsOf(p, time),
    conditions: [...diagnoses, dx(outcomeCode(p))].map((diagnosis): Found => {
      const until = p.end + (diagnosis.icd10.startsWith('O7') ? 42 : 0);
      return { diagnosis, onset: p.end, until, severity: severityOf(diagnosis.icd10), lasting: false };
    }),
    drugs: ordersOf(p, rng),
  };
}

function severityOf(icd10: string): Found['severity'] {
  if (/^(O72|O14\.1|O36\.4)/.test(icd10)) return 'severe';
  return /^(O1|O60|O42|O70\.2|O76|O24)/.test(icd10) ? 'moderate' : 'mild';
}

/** Three of four women have a spinal or epidural block for labour, all for a caesarean (Butwick et al., 2018: 71–75 %). */
const BLOCK_SHARE = 0.73;

function workOf({ birth }: Pregnancy, tied: boolean): Workup {
  const procedures: { key: string; chance: number }[] = [];
  const add = (key: string, chance = 1) => procedures.push({ key, chance });
  if (birth === null) add('vaginal-delivery');
  else if (birth.delivery === 'caesarean') add('cesarean');
  else add(birth.delivery === 'assisted' ? 'vacuum-delivery' : 'vaginal-delivery');
  if (birth?.labour === 'induced') add('labor-induction');
  add('neuraxial-analgesia', birth?.delivery === 'caesarean' ? 1 : BLOCK_SHARE);
  if (tied) add(birth?.delivery === 'caesarean' ? 'tubal-ligation-open' : 'tubal-ligation-postpartum');
  return { procedures, panels: ['cbc', 'blood-group'] };
}

const ROUTE: Readonly<Record<Birth['delivery'], string>> = {
  spontaneous: 'Vaginal/Spontaneous',
  assisted: 'Vaginal/Vacuum',
  caesarean: 'Cesarean',
};

function findingsOf({ birth }: Pregnancy, at: Seconds): Finding[] {
  if (birth === null) return [{ analyte: 'delivery-route', value: ROUTE.spontaneous, at }];
  return [
    { analyte: 'gestational-age', value: weeksOf(birth), at },
    { analyte: 'delivery-route', value: ROUTE[birth.delivery], at },
    { analyte: 'plurality', value: birth.plurality, at },
  ];
}

/** Against pain: ibuprofen for nearly all, an opioid for some days after a caesarean (Bateman et al., Obstet Gynecol 2017: 85 %). Iron after much blood. */
function ordersOf(p: Pregnancy, rng: Rng): Order[] {
  const caesarean = p.birth?.delivery === 'caesarean';
  const indication = deliveryReason(p);
  const orders: Order[] = [];
  if (rng.at('ibuprofen').chance(0.8)) orders.push({ drug: 'ibuprofen-600', indication });
  if (caesarean && rng.at('opioid').chance(0.8)) orders.push({ drug: 'oxycodone-5', indication });
  if (p.troubles.haemorrhage) orders.push({ drug: 'ferrous-sulfate-325', indication: dx('O99.03') });
  return orders;
}
