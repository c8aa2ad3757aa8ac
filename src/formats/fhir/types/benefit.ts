// ExplanationOfBenefit, in the profiles of CARIN Blue Button 2.0.0: what the payer decided.
import type { ClaimLineRow, ClaimRow, DispenseRow } from '../../../clinical/extra-tables.ts';
import type { MedicationRow } from '../../../clinical/tables.ts';
import {
  amounts,
  type Coding,
  claimRoles,
  identifierTypes,
  payee,
  payerStatuses,
  related,
  supporting,
  uri,
} from '../../../codes/fhir.ts';
import {
  type Chart,
  carin,
  concept,
  type Desk,
  fragmentOf,
  key,
  QUOTE,
  referFacility,
  stamped,
} from '../desk.ts';
import { cached, cachedPair, type Fragment, fragment, type Ink, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import {
  fillsOf,
  isStay,
  linesOf,
  typeOf,
  writeBillingPeriod,
  writeDiagnoses,
  writeItems,
  writeOperations,
  writePrescription,
} from './claim.ts';
import { coverageOn } from './coverage.ts';
import { SID } from './person.ts';
import { targetsOf } from './problems.ts';

const SELF_PAY = 9;

const IDENTIFIER = fragment(
  `,"identifier":[{${members({ type: concept(identifierTypes.serial), system: SID.claim }).slice(1)},"value":"`,
);
const END_VALUE = fragment('"}]');
const CREATED = key('created');
const ACTIVE = fragmentOf({ status: 'active', outcome: 'complete', disposition: 'Processed' });
const CANCELLED = fragmentOf({ status: 'cancelled', outcome: 'complete', disposition: 'Replaced' });
const RELATED = (coding: Coding) =>
  fragment(
    `,"related":[{${members({ relationship: concept(coding) }).slice(1)},"reference":{"system":"${SID.claim}","value":"`,
  );
const PRIOR = RELATED(related.prior);
const REPLACED = RELATED(related.replacedby);
const END_RELATED = fragment('"}}]');
const PAYEE = fragment(`,"payee":{${members({ type: concept(payee) }).slice(1)},"party":`);
const CLOSE = fragment('}');
const END_LIST = fragment(']');
const END_OBJECTS = fragment('}]');
const TEAM = fragment(',"careTeam":[{"sequence":1,"provider":');
const ROLE = cachedPair(
  (kind: string, taxonomy: string) =>
    `${members({
      role: concept(claimRoles[kind]),
      ...(kind === 'pharmacy' || taxonomy === ''
        ? {}
        : { qualification: concept({ system: uri.nucc, code: taxonomy }) }),
    })}}]`,
);
const INSURANCE = fragment(',"insurance":[{"focal":true,"coverage":');
const ALSO_INSURED = fragment('},{"focal":false,"coverage":');
const CLAIM = (desk: Desk, id: number) => desk.sheet.refer('claim', kinds.claim, id);

export function benefitWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const heads: Readonly<Record<string, Fragment>> = {
    professional: stamped(desk, [carin('ExplanationOfBenefit-Professional-NonClinician')]),
    pharmacy: stamped(desk, [carin('ExplanationOfBenefit-Pharmacy')]),
    inpatient: stamped(desk, [carin('ExplanationOfBenefit-Inpatient-Institutional')]),
    outpatient: stamped(desk, [carin('ExplanationOfBenefit-Outpatient-Institutional')]),
  };
  const taxonomies = new Map(desk.world.practitioners.map((p) => [p.id, p.taxonomy]));
  return (chart) => {
    const lines = linesOf(chart);
    const fills = fillsOf(chart);
    const prescriptions = new Map(chart.life.medications.map((m) => [m.medication_id, m]));
    const successors = new Map<number, number>();
    for (const c of chart.life.claims)
      if (c.original_claim_id !== null) successors.set(c.original_claim_id, c.claim_id);
    for (const c of chart.life.claims) {
      if (c.payer_id === SELF_PAY || c.adjudicated_date === null) continue;
      const kind = c.kind === 'institutional' ? (isStay(c) ? 'inpatient' : 'outpatient') : c.kind;
      sheet.open(kinds.benefit, c.claim_id, heads[kind]!);
      writeHead(desk, chart, c, successors.get(c.claim_id));
      writeParties(desk, c, taxonomies.get(c.practitioner_id) ?? '');
      writePrescription(desk, c, fills);
      if (c.kind === 'pharmacy') {
        const fill = fills.get(c.dispense_id!)!;
        writeFill(desk, c, fill, prescriptions.get(fill.medication_id)!);
      } else writeInformation(desk, chart, c);
      if (c.kind !== 'pharmacy') writeDiagnoses(desk, c);
      if (kind === 'inpatient') writeOperations(desk, lines.get(c.claim_id) ?? []);
      writeInsurance(desk, chart, c);
      writeItems(desk, c, lines.get(c.claim_id) ?? [], (line) => writeAmounts(desk, c, line));
      writeTotals(desk, c);
      sheet.close();
      targetsOf(chart, c.encounter_id).push([kinds.benefit, c.claim_id]);
    }
  };
}

function writeHead(desk: Desk, chart: Chart, c: ClaimRow, successor: number | undefined): void {
  const { sheet } = desk;
  const { ink } = sheet;
  ink.put(IDENTIFIER);
  ink.uint(c.claim_id);
  ink.put(END_VALUE);
  ink.put(c.status === 'replaced' ? CANCELLED : ACTIVE);
  ink.put(typeOf(c));
  sheet.refer('patient', kinds.patient, chart.patient);
  writeBillingPeriod(desk, c);
  ink.put(CREATED);
  ink.day(c.adjudicated_date!);
  ink.mark(QUOTE);
  CLAIM(desk, c.claim_id);
  if (c.original_claim_id === null && successor === undefined) return;
  ink.put(c.original_claim_id === null ? REPLACED : PRIOR);
  ink.uint(c.original_claim_id ?? successor!);
  ink.put(END_RELATED);
}

function writeParties(desk: Desk, c: ClaimRow, taxonomy: string): void {
  const { sheet } = desk;
  const { ink } = sheet;
  desk.referred.payers.add(c.payer_id);
  sheet.refer('insurer', kinds.payer, c.payer_id);
  referFacility(desk, 'provider', c.organization_id);
  ink.put(PAYEE);
  sheet.reference(kinds.facility, c.organization_id);
  ink.put(CLOSE);
  desk.referred.practitioners.add(c.practitioner_id);
  ink.put(TEAM);
  sheet.reference(kinds.practitioner, c.practitioner_id);
  ink.put(ROLE(c.kind, taxonomy));
}

function writeInsurance(desk: Desk, chart: Chart, c: ClaimRow): void {
  const { sheet } = desk;
  sheet.ink.put(INSURANCE);
  sheet.reference(kinds.coverage, coverageOn(chart, c.payer_id, c.service_start)!.coverage_id);
  if (c.secondary_payer_id !== null) {
    sheet.ink.put(ALSO_INSURED);
    sheet.reference(kinds.coverage, coverageOn(chart, c.secondary_payer_id, c.service_start)!.coverage_id);
  }
  sheet.ink.put(END_OBJECTS);
}

// ---- Supporting information, in fixed order so that the sequence numbers are part of the text

const infoHead = (sequence: number, category: Coding) =>
  `{"sequence":${sequence}${members({ category: concept(category) })}`;
const infoCode = (sequence: number, category: Coding, system: string, code: string) =>
  `${infoHead(sequence, category)}${members({ code: concept({ system, code }) })}}`;
const RECEIVED = [1, 2, 5].map((n) => fragment(`${infoHead(n, supporting.clmrecvddate)},"timingDate":"`));
const INFORMATION = fragment(',"supportingInfo":[');
const END_DATE = fragment('"}');
const FACILITY = fragment(`,${infoHead(2, supporting.servicefacility)},"valueReference":`);
const ADMISSION = fragment(`${infoHead(1, supporting.admissionperiod)},"timingPeriod":{"start":"`);
const ADMISSION_END = fragment('","end":"');
const END_ADMISSION = fragment('"}},');
const RECORD = cached((n: number) => `,${infoHead(n, supporting.medicalrecordnumber)},"valueString":`);
const ACCOUNT = cached((n: number) => `},${infoHead(n, supporting.patientaccountnumber)},"valueString":"A`);
const END_ACCOUNT = fragment('"}');
const BILL = cached((k: string) => {
  const [first, type, origin, admission, discharge, drg] = k.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const n = Number(first);
  const born = origin === 'born';
  const parts = [
    infoCode(n, supporting.typeofbill, uri.typeOfBill, type),
    infoCode(
      n + 1,
      supporting.pointoforigin,
      born ? 'https://www.nubc.org/CodeSystem/PointOfOriginNewborn' : uri.pointOfOrigin,
      born ? '5' : '1',
    ),
    infoCode(n + 2, supporting.admtype, uri.admissionType, admission),
    infoCode(n + 3, supporting.dischargestatus, uri.dischargeStatus, discharge),
    ...(drg === '' ? [] : [infoCode(n + 4, supporting.drg, uri.drg, drg)]),
  ];
  return `,${parts.join(',')}`;
});
const LEFT: Readonly<Record<string, string>> = {
  Home: '01',
  Admitted: '09',
  Transferred: '02',
  'Left without being seen': '07',
  'Skilled nursing facility': '03',
  'Home health': '06',
  'Against medical advice': '07',
  Hospice: '50',
  Expired: '20',
};

function writeInformation(desk: Desk, chart: Chart, c: ClaimRow): void {
  const { ink } = desk.sheet;
  ink.put(INFORMATION);
  const stay = isStay(c);
  if (stay) {
    ink.put(ADMISSION);
    ink.day(c.service_start);
    ink.put(ADMISSION_END);
    ink.day(c.service_end);
    ink.put(END_ADMISSION);
  }
  ink.put(RECEIVED[stay ? 1 : 0]!);
  ink.day(c.submitted_date);
  ink.put(END_DATE);
  const next = c.kind === 'professional' ? writeSite(desk, c) : writeBill(desk, chart, c, stay);
  ink.put(RECORD(next));
  ink.text(chart.life.patient.mrn);
  ink.put(ACCOUNT(next + 1));
  ink.uint(c.claim_id);
  ink.put(END_ACCOUNT);
  ink.put(END_LIST);
}

function writeSite(desk: Desk, c: ClaimRow): number {
  const { sheet } = desk;
  sheet.ink.put(FACILITY);
  sheet.reference(kinds.facility, c.organization_id);
  sheet.ink.put(CLOSE);
  return 3;
}

function writeBill(desk: Desk, chart: Chart, c: ClaimRow, stay: boolean): number {
  const row = c.encounter_id === null ? undefined : chart.visits.get(c.encounter_id)?.row;
  const born = row?.type === 'Birth' && chart.life.patient.birthdate === row.date;
  const urgent = row?.encounter_class === 'EMER' || row?.parent_encounter_id !== null;
  const first = stay ? 3 : 2;
  const admission = born ? '4' : urgent ? '1' : '3';
  const discharge = LEFT[row?.disposition ?? 'Home'] ?? '01';
  const { type_of_bill, drg_code } = c;
  desk.sheet.ink.put(
    BILL(
      `${first}|${type_of_bill ?? '0131'}|${born ? 'born' : 'home'}|${admission}|${discharge}|${drg_code ?? ''}`,
    ),
  );
  return first + 4 + (drg_code === null ? 0 : 1);
}

const DAYS = fragment(`,"supportingInfo":[${infoHead(1, supporting.dayssupply)},"valueQuantity":{"value":`);
const REFILL = fragment(
  `}},${infoCode(2, supporting.dawcode, 'http://terminology.hl7.org/CodeSystem/NCPDPDispensedAsWrittenOrProductSelectionCode', '0')},${infoHead(3, supporting.refillnum)},"valueQuantity":{"value":`,
);
const AUTHORIZED = fragment(`}},${infoHead(4, supporting.refillsauthorized)},"valueQuantity":{"value":`);
const END_QUANTITY = fragment('}},');

function writeFill(desk: Desk, c: ClaimRow, fill: DispenseRow, prescription: MedicationRow): void {
  const { ink } = desk.sheet;
  ink.put(DAYS);
  ink.uint(fill.days_supply);
  ink.put(REFILL);
  ink.uint(fill.fill_number - 1);
  ink.put(AUTHORIZED);
  ink.uint(prescription.refills);
  ink.put(END_QUANTITY);
  ink.put(RECEIVED[2]!);
  ink.day(c.submitted_date);
  ink.put(END_DATE);
  ink.put(END_LIST);
}

// ---- Amounts

type AmountName = keyof typeof amounts;
const amountText = (name: AmountName) =>
  `{${members({ category: concept(amounts[name]) }).slice(1)},"amount":{"value":`;
const USD_TEXT = ',"currency":"USD"}}';
const USD = fragment(USD_TEXT);
/** Text before an amount that follows another one, whose end is in it. */
const next = (name: AmountName) => fragment(`${USD_TEXT},${amountText(name)}`);
const ELIGIBLE = next('eligible');
const DISCOUNT = next('discount');
const BENEFIT = next('benefit');
const DEDUCTIBLE = next('deductible');
const COPAY = next('copay');
const COINSURANCE = next('coinsurance');
const NONCOVERED = next('noncovered');
const LIABILITY = next('memberliability');
const PAID_BY_PATIENT = next('paidbypatient');
const PRIOR_PAID = next('priorpayerpaid');
const REASON = cached(
  (code: string) =>
    `,${JSON.stringify({ category: concept(amounts.adjustmentreason), reason: concept({ system: uri.carc, code }) })}`,
);
const ITEM_STATUS = fragment(
  `,${JSON.stringify({ category: concept(amounts.benefitpaymentstatus), reason: concept(payerStatuses.innetwork) })}`,
);
const UNITS = fragment(`,{${members({ category: concept(amounts.allowedunits) }).slice(1)},"value":`);
const ADJUDICATION = fragment(`,"adjudication":[${amountText('submitted')}`);

/** What was asked, allowed, taken off and paid, of a line or of the whole. */
function writeDecision(
  ink: Ink,
  of: Pick<ClaimRow & ClaimLineRow, 'charge' | 'allowed' | 'adjustment' | 'paid'>,
): void {
  ink.money(of.charge);
  ink.put(ELIGIBLE);
  ink.money(of.allowed ?? 0);
  ink.put(DISCOUNT);
  ink.money(of.adjustment ?? 0);
  ink.put(BENEFIT);
  ink.money(of.paid ?? 0);
}

function writeAmounts({ sheet: { ink } }: Desk, c: ClaimRow, line: ClaimLineRow): void {
  ink.put(ADJUDICATION);
  writeDecision(ink, line);
  ink.put(LIABILITY);
  ink.money(line.patient_responsibility ?? 0);
  if (c.secondary_payer_id !== null) {
    ink.put(PRIOR_PAID);
    ink.money(line.secondary_paid ?? 0);
  }
  ink.put(USD);
  if (c.denial_carc !== null && c.kind !== 'pharmacy') ink.put(REASON(c.denial_carc));
  if (c.kind === 'professional') ink.put(ITEM_STATUS);
  if (c.kind !== 'pharmacy') {
    ink.put(UNITS);
    ink.float(line.allowed === 0 ? 0 : line.units, 3);
    ink.put(CLOSE);
  }
  ink.put(END_LIST);
}

/** The bill as a whole: network status, then the totals, then the payment. */
const HEADERS = members({
  adjudication: [
    { category: concept(amounts.billingnetworkstatus), reason: concept(payerStatuses.innetwork) },
    { category: concept(amounts.benefitpaymentstatus), reason: concept(payerStatuses.innetwork) },
  ],
});
const TOTAL = fragment(`${HEADERS},"total":[${amountText('submitted')}`);
const PAYMENT = cached(
  (status: string) =>
    `,"payment":{${members({ type: concept(status === 'denied' ? payerStatuses.denied : payerStatuses.paid) }).slice(1)},"date":"`,
);
const PAYMENT_AMOUNT = fragment('","amount":{"value":');
const NOTE = cached((k: string) => {
  const [group, remark] = k.split('|') as [string, string];
  const text = `Denied: ${group === 'PR' ? 'left to the patient' : 'written off by the provider'}${remark === '' ? '' : ` (${remark})`}.`;
  return members({ processNote: [{ number: 1, text }] });
});

function writeTotals({ sheet: { ink } }: Desk, c: ClaimRow): void {
  ink.put(TOTAL);
  writeDecision(ink, c);
  ink.put(DEDUCTIBLE);
  ink.money(c.deductible ?? 0);
  ink.put(COPAY);
  ink.money(c.copay ?? 0);
  ink.put(COINSURANCE);
  ink.money(c.coinsurance ?? 0);
  ink.put(NONCOVERED);
  ink.money(c.not_covered ?? 0);
  ink.put(LIABILITY);
  ink.money(c.patient_responsibility ?? 0);
  ink.put(PAID_BY_PATIENT);
  ink.money(c.patient_paid ?? 0);
  if (c.secondary_payer_id !== null) {
    ink.put(PRIOR_PAID);
    ink.money(c.secondary_paid ?? 0);
  }
  ink.put(USD);
  ink.put(END_LIST);
  const denied = c.denial_carc !== null;
  ink.put(PAYMENT(denied ? 'denied' : 'paid'));
  ink.day(c.adjudicated_date!);
  ink.put(PAYMENT_AMOUNT);
  ink.money(c.paid ?? 0);
  ink.put(USD);
  if (denied) ink.put(NOTE(`${c.denial_group ?? ''}|${c.denial_rarc ?? ''}`));
}
