// Claims of a life: bills in order of service, decided one after another against the year's deductible, with denials and second tries.
import { civilOf, type Day } from '../../base/days.ts';
import { logNormal } from '../../base/distributions.ts';
import type { ClaimRow } from '../../clinical/extra-tables.ts';
import { benefitsOf } from '../../world/benefits.ts';
import type { Payer } from '../../world/payers.ts';
import { type CoverageSpan, coverageAt, supplementOf } from '../coverage.ts';
import { byEncounter, type Chart, rowId } from '../record/chart.ts';
import { type Amounts, deny, divide, type Priced, price, settle, type YearToDate } from './adjudicate.ts';
import { type Bill, billsOf, type Done, fillBill } from './bills.ts';
import { type Denial, denialOf } from './denials.ts';

/** A claim with the charges of its lines, before it has a number. */
interface Draft {
  readonly row: { -readonly [K in keyof ClaimRow]: ClaimRow[K] };
  readonly bill: Bill;
  readonly charges: readonly number[];
  /** Claim that it replaces or repeats. */
  readonly original: Draft | null;
}

/** Write all claims of the written history. Deductibles of its first calendar year begin with it. */
export function writeClaims(chart: Chart): void {
  const supplement = supplementOf(chart.person, chart.coverage, chart.end);
  const ytd: YearToDate = { year: 0, deductible: 0, outOfPocket: 0 };
  const drafts: Draft[] = [];
  for (const bill of allBills(chart)) {
    const { year } = civilOf(bill.from);
    if (year !== ytd.year) Object.assign(ytd, { year, deductible: 0, outOfPocket: 0 });
    const span = coverageAt(chart.coverage, bill.from);
    const secondary = supplement !== null && bill.from >= supplement.start ? supplement.payer : null;
    drafts.push(...claimsOf(chart, bill, span, secondary, ytd));
  }
  drafts.sort((a, b) => a.row.submitted_date - b.row.submitted_date);
  drafts.forEach((draft, i) => {
    draft.row.claim_id = rowId(chart, i);
  });
  for (const draft of drafts) {
    draft.row.original_claim_id = draft.original?.row.claim_id ?? null;
    chart.life.claims.push(draft.row);
    writeLines(chart, draft);
  }
}

function allBills(chart: Chart): Bill[] {
  const done: Done = {
    procedures: byEncounter(chart.life.procedures),
    observations: byEncounter(chart.life.observations),
    doses: byEncounter(chart.life.immunizations),
  };
  const orders = new Map(chart.life.medications.map((m) => [m.medication_id, m]));
  return [
    ...[...chart.encounterOf].flatMap(([visit, encounter]) => billsOf(chart, visit, encounter, done)),
    ...chart.life.dispenses.map((d) => {
      const order = orders.get(d.medication_id)!;
      return fillBill(chart, d, order.practitioner_id, order.indication_code);
    }),
  ].sort((a, b) => a.from - b.from);
}

/** Days until a claim is sent: 64 % within three (row FIN_SUBMIT_3D); fills the same day. */
function sendingDays(bill: Bill): number {
  return bill.kind === 'pharmacy'
    ? 0
    : Math.min(180, 1 + Math.floor(bill.rng.at('send').exponential() * 3.2));
}

/** Days until it is decided: median 20, nearly all within 30 to 60 (rows FIN_LAG_PAID_*); fills at once. */
function decidingDays(bill: Bill, round: number): number {
  if (bill.kind === 'pharmacy') return 0;
  return Math.max(3, Math.round(logNormal(bill.rng.at('decide', round), 20.5, 0.25)));
}

/** The claim of a bill, the repeat of one sent twice by mistake, and the replacement of one that was denied. */
function claimsOf(
  chart: Chart,
  bill: Bill,
  span: CoverageSpan,
  secondary: Payer | null,
  ytd: YearToDate,
): Draft[] {
  const until = settledBy(chart);
  const sent = bill.to + sendingDays(bill);
  if (sent > until) return [];
  const priced = price(bill, span.payer);
  const denial = denialOf(bill, span.payer);
  const benefits = benefitsOf(span.payer, span.plan);
  const paid = () => settle(bill, priced, benefits, secondary, ytd);
  const denied = () => deny(priced, denial!.group);
  const open = (decision: Decision) => draftOf(chart, bill, span, secondary, priced, decision);
  const decided = sent + decidingDays(bill, 0);
  const plain = { original: null, frequency: '1', submitted: sent, day: decided } as const;
  if (denial === null) return [open({ ...plain, amounts: paid, denial: null })];
  const twice = denial.carc === TWICE;
  const first = twice
    ? open({ ...plain, amounts: paid, denial: null })
    : open({ ...plain, amounts: denied, denial });
  if (!twice && !denial.resubmitted) return [first];
  const submitted = twice
    ? sent + 10 + bill.rng.at('repeat').int(0, 30)
    : decided + 7 + Math.floor(bill.rng.at('resend').exponential() * 21);
  if (submitted > until) return [first];
  if (!twice) first.row.status = 'replaced';
  const settled = !twice && denial.overturned;
  const second = open({
    original: first,
    frequency: twice ? '1' : '7',
    submitted,
    day: submitted + decidingDays(bill, 1),
    amounts: settled ? paid : denied,
    denial: settled ? null : denial,
  });
  return [first, second];
}

/** CARC of a claim that repeats another. */
const TWICE = '18';

/** Bills of the dead are settled for another half year. */
const LATE = 182;

/** Last day of billing: the anchor, and for the dead the end of settling where that is earlier. */
function settledBy(chart: Chart): Day {
  return chart.deceased ? Math.min(chart.anchor, chart.end + LATE) : chart.anchor;
}

interface Decision {
  readonly original: Draft | null;
  readonly frequency: ClaimRow['frequency_code'];
  readonly submitted: Day;
  readonly day: Day;
  readonly amounts: () => Amounts;
  readonly denial: Denial | null;
}

function draftOf(
  chart: Chart,
  bill: Bill,
  span: CoverageSpan,
  secondary: Payer | null,
  priced: Priced,
  { original, frequency, submitted, day, amounts, denial }: Decision,
): Draft {
  const known = day <= settledBy(chart);
  const a = known ? amounts() : null;
  const row: Draft['row'] = {
    claim_id: 0,
    patient_id: chart.person.number,
    encounter_id: bill.encounter?.encounter_id ?? null,
    dispense_id: bill.dispense?.dispense_id ?? null,
    kind: bill.kind,
    payer_id: span.payer.id,
    secondary_payer_id: secondary?.id ?? null,
    member_id: span.memberId,
    practitioner_id: bill.practitioner,
    organization_id: bill.organization,
    place_of_service: bill.placeOfService,
    type_of_bill: bill.typeOfBill,
    drg_code: bill.drg?.code ?? null,
    principal_diagnosis: bill.diagnoses[0]!,
    other_diagnoses: bill.diagnoses.slice(1).join('|'),
    service_start: bill.from,
    service_end: bill.to,
    submitted_date: submitted,
    adjudicated_date: known ? day : null,
    status: known ? (denial === null ? 'paid' : 'denied') : 'pending',
    frequency_code: frequency,
    original_claim_id: null,
    charge: priced.charge,
    allowed: a?.allowed ?? null,
    adjustment: a?.adjustment ?? null,
    paid: a?.paid ?? null,
    secondary_paid: a?.secondaryPaid ?? null,
    deductible: a?.deductible ?? null,
    copay: a?.copay ?? null,
    coinsurance: a?.coinsurance ?? null,
    not_covered: a?.notCovered ?? null,
    patient_responsibility: a?.owed ?? null,
    patient_paid: a === null ? null : collected(bill, a.owed, day, settledBy(chart)),
    denial_group: known && denial !== null ? denial.group : null,
    denial_carc: known && denial !== null ? denial.carc : null,
    denial_rarc: known && denial !== null ? denial.rarc : null,
  };
  return { row, bill, charges: priced.charges, original };
}

/**
 * What the patient has paid: at the counter in a pharmacy; else balances up to 500 dollars in 60 % of cases, larger ones in 35 %
 * (rows FIN_COLLECT_LE500, _GT500), within about two months.
 */
function collected(bill: Bill, owed: number, decided: Day, until: Day): number {
  if (owed === 0 || bill.kind === 'pharmacy') return owed;
  const rng = bill.rng.at('patient');
  const pays = rng.at('pays').chance(owed <= 50_000 ? 0.6 : 0.35);
  return pays && decided + Math.floor(rng.at('after').exponential() * 45) <= until ? owed : 0;
}

function writeLines(chart: Chart, { row, bill, charges }: Draft): void {
  const split = (amount: number | null) => (amount === null ? null : divide(amount, charges));
  const [paid, second, owed] = [row.paid, row.secondary_paid, row.patient_responsibility].map(split);
  bill.services.forEach((s, i) => {
    const parts = paid === null ? null : paid![i]! + second![i]! + owed![i]!;
    chart.life.claimLines.push({
      claim_line_id: rowId(chart, chart.life.claimLines.length),
      patient_id: chart.person.number,
      claim_id: row.claim_id,
      line_number: i + 1,
      code: s.code,
      code_system: s.system,
      description: s.words,
      revenue_code: s.revenue,
      modifier: bill.placeOfService === '10' && i === 0 ? '95' : null,
      units: s.units,
      service_date: s.day,
      charge: charges[i]!,
      allowed: parts,
      adjustment: parts === null ? null : charges[i]! - parts,
      paid: paid?.[i] ?? null,
      secondary_paid: second?.[i] ?? null,
      patient_responsibility: owed?.[i] ?? null,
    });
  });
}
