// The claims of a group of persons: exactly as many as asked for, decided in order of service, numbered person by person.

import { fail } from '../../../base/errors.ts';
import type { Rng } from '../../../base/rng.ts';
import type { Life } from '../../../clinical/life.ts';
import { lowest } from '../quota.ts';
import type { Choices } from '../settings.ts';
import type { ClaimRow, Comorbidity } from '../tables.ts';
import type { Visit } from '../visit.ts';
import { coverageOn, decide, type Named, type YearToDate } from './adjudicate.ts';
import type { Draft } from './draft.ts';
import { fillLine, fillsOf } from './fills.ts';
import { plantFraud } from './fraud.ts';
import { linesOf, PLACES } from './lines.ts';
import { priceLevelOf } from './prices.ts';

/** What claims of a group are made from. */
export interface Billing {
  readonly choices: Choices;
  readonly names: ReadonlyMap<number, Named>;
  readonly asOf: number;
  readonly from: number;
  /** The dataset's stream, and that of the group. */
  readonly rng: Rng;
  readonly group: Rng;
}

export interface Patient {
  readonly life: Life;
  readonly visits: readonly Visit[];
  readonly listed: readonly Comorbidity[];
}

/** How many claims a group has, and how many of them are fraudulent. */
export interface Volume {
  readonly claims: number;
  readonly frauds: number;
  /** Number of the first claim. */
  readonly first: number;
}

/** Rows of all claims of the group, by person. */
export function claimsOf(
  patients: readonly Patient[],
  volume: Volume,
  billing: Billing,
): Map<Life, ClaimRow[]> {
  const chosen = choose(patients, volume, billing);
  const byLife = new Map<Life, Draft[]>(patients.map((p) => [p.life, []]));
  for (const draft of chosen) byLife.get(draft.visit.contact.life)!.push(draft);
  let id = volume.first;
  const rows = new Map<Life, ClaimRow[]>();
  for (const [life, drafts] of byLife) {
    drafts.sort(inOrder);
    const ids = new Map(drafts.map((d, i) => [d, id + i]));
    id += drafts.length;
    const ytd: YearToDate = { year: 0, deductible: 0, outOfPocket: 0 };
    rows.set(
      life,
      drafts.map((d) => rowOf(d, ids, ytd, billing)),
    );
  }
  return rows;
}

function inOrder(a: Draft, b: Draft): number {
  return (
    a.day - b.day ||
    a.visit.id - b.visit.id ||
    a.line - b.line ||
    (a.address < b.address ? -1 : a.address > b.address ? 1 : 0)
  );
}

/** Which lines and fills the network has: the first line of every visit, fraud, and then by shares and draws. */
function choose(patients: readonly Patient[], { claims, frauds }: Volume, billing: Billing): Draft[] {
  const { rng, group, choices, asOf, from } = billing;
  const bills = patients.flatMap((p) => p.visits.map(linesOf));
  const first = bills.map((lines) => lines[0]!);
  const fills = patients.flatMap((p) => fillsOf(p.life, p.visits, p.listed, from));
  const planted = plantFraud(
    first,
    Math.min(frauds, claims),
    Math.max(0, claims - first.length),
    asOf,
    rng,
    group,
  );
  const left = claims - first.length - planted.added.length;
  const further = bills.flatMap((lines) => lines.slice(1));
  const medical = Math.min(
    further.length,
    Math.max(0, left - Math.round(claims * choices.rates.pharmacyShare)),
  );
  const pharmacy = Math.min(fills.length, left - medical);
  const more = Math.min(further.length, left - pharmacy);
  if (first.length > 0 && more + pharmacy < left) refuseVolume(claims, claims - left + more + pharmacy);
  // A line comes only where the one before it in its bill has come.
  const lines = lowest(further, more, (d) => d.line + drawOf(d, rng));
  return [
    ...first.map((d) => planted.changed.get(d) ?? d),
    ...planted.added.map((d) => withRelated(d, planted.changed)),
    ...lines,
    ...lowest(fills, pharmacy, (fill) => drawOf(fill, rng)).map(fillLine),
  ];
}

/** A line that repeats one which itself has been changed repeats the changed one. */
function withRelated(draft: Draft, changed: ReadonlyMap<Draft, Draft>): Draft {
  const related = draft.related === null ? undefined : changed.get(draft.related);
  return related === undefined ? draft : { ...draft, related };
}

/** What the draws of a line are addressed by. */
type Addressed = Pick<Draft, 'visit' | 'address' | 'line'>;

function drawOf(draft: Addressed, rng: Rng): number {
  return streamOf(draft, rng).at('billed').float();
}

function streamOf({ visit, address, line }: Addressed, rng: Rng): Rng {
  const { lived } = visit.contact;
  return rng.at('patient', lived.patient_id, 'line', lived.encounter_id).at(line, address);
}

function refuseVolume(claims: number, found: number): never {
  return fail('SPEC_CONFLICT', {
    first: `${claims} claims of a group of persons`,
    second: `the ${found} that their encounters and fills give`,
    help: 'Ask for fewer --claims or for more --encounters.',
  });
}

function rowOf(draft: Draft, ids: ReadonlyMap<Draft, number>, ytd: YearToDate, billing: Billing): ClaimRow {
  const { visit, fill } = draft;
  const rng = streamOf(draft, billing.rng);
  const coverage = coverageOn(visit.contact.life, draft.day);
  const named = billing.names.get(coverage.payer_id)!;
  const multiplier = draft.type === 'Medical' ? billing.choices.multipliers[visit.severity] : 1;
  const [low, high] = draft.price;
  const unit = low + (high - low) * rng.at('price').float();
  const price = Math.max(
    1,
    Math.round(unit * draft.units * (draft.type === 'Medical' ? priceLevelOf(visit.site.state) : 1)),
  );
  const charge = Math.round(price * multiplier);
  const decided = decide({
    draft,
    charge,
    named,
    plan: coverage.plan,
    rates: billing.choices.rates,
    asOf: billing.asOf,
    ytd,
    rng,
  });
  return {
    ...decided,
    claim_id: ids.get(draft)!,
    patient_id: visit.contact.life.patient.patient_id,
    provider_id: visit.provider.id,
    service_date: draft.day,
    procedure_code: draft.code,
    is_fraudulent: draft.fraud !== null,
    claim_line_number: draft.line,
    encounter_id: visit.id,
    diagnosis_code: draft.diagnosis,
    claim_type: draft.type,
    payer_name: named.name,
    payer_id: named.number,
    member_id: named.name === 'Self-Pay' ? null : coverage.member_id,
    service_line: draft.serviceLine,
    place_of_service_code: draft.place,
    place_of_service: PLACES[draft.place]!,
    revenue_code: draft.revenue,
    units: draft.units,
    is_emergency: draft.place === '23',
    is_inpatient: draft.place === '21',
    drg_code: draft.drg,
    modifier_1: draft.modifier,
    ndc_code: fill?.ndc ?? null,
    days_supply: fill?.days ?? null,
    fill_number: fill?.number ?? null,
    list_price: price,
    severity_multiplier: multiplier,
    fraud_pattern: draft.fraud,
    supported_code: draft.supported,
    related_claim_id: draft.related === null ? null : ids.get(draft.related)!,
  };
}
