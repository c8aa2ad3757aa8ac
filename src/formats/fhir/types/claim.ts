// Claim: what was asked of the payer.
import type { ClaimLineRow, ClaimRow, DispenseRow } from '../../../clinical/extra-tables.ts';
import {
  type Coding,
  claimSubTypes,
  claimTypes,
  diagnosisTypes,
  normalPriority,
  notApplicable,
  procedureTypes,
  related,
  uri,
} from '../../../codes/fhir.ts';
import { type Chart, COMMA, coded, concept, type Desk, key, QUOTE, referFacility, stamped } from '../desk.ts';
import { cached, cachedPair, type Fragment, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { billed } from './acts.ts';
import { coverageOn } from './coverage.ts';
import { SID } from './person.ts';
import { targetsOf } from './problems.ts';

/** Whether an institutional claim is for a stay: NUBC bill types 11x are. */
export const isStay = (c: ClaimRow) => c.kind === 'institutional' && c.drg_code !== null;

/** Lines of each claim of a chart. */
export function linesOf(chart: Chart): ReadonlyMap<number, readonly ClaimLineRow[]> {
  const lines = new Map<number, ClaimLineRow[]>();
  for (const line of chart.life.claimLines) {
    const known = lines.get(line.claim_id);
    if (known === undefined) lines.set(line.claim_id, [line]);
    else known.push(line);
  }
  return lines;
}

const TYPE = cachedPair((kind: string, setting: 'inpatient' | 'outpatient') =>
  members({
    type: concept(claimTypes[kind]),
    ...(kind === 'institutional' ? { subType: concept(claimSubTypes[setting]) } : {}),
    use: 'claim',
  }),
);
export const typeOf = (c: ClaimRow) => TYPE(c.kind, isStay(c) ? 'inpatient' : 'outpatient');

const IDENTIFIER = fragment(`,"identifier":[{"system":"${SID.claim}","value":"`);
const END_VALUE = fragment('"}]');
const PERIOD = fragment(',"billablePeriod":{"start":"');
const TO = fragment('","end":"');
const CLOSE_PERIOD = fragment('"}');
const CREATED = key('created');
const PRIORITY = fragment(members({ priority: concept(normalPriority) }));
const INSURANCE = fragment(',"insurance":[{"sequence":1,"focal":true,"coverage":');
const END_INSURANCE = fragment('}]');
const PRESCRIPTION = fragment(',"prescription":');
const TOTAL = fragment(',"total":{"value":');
const USD = fragment(',"currency":"USD"}');
const RELATED = fragment(
  `,"related":[{${members({ relationship: concept(related.prior) }).slice(1)},"claim":`,
);
const END_RELATED = fragment('}]');
const END_LIST = fragment(']');

/** Billing period: first and last day of service. */
export function writeBillingPeriod({ sheet: { ink } }: Desk, c: ClaimRow): void {
  ink.put(PERIOD);
  ink.day(c.service_start);
  ink.put(TO);
  ink.day(c.service_end);
  ink.put(CLOSE_PERIOD);
}

/** A diagnosis by its code and its place in the list; those after the first are of the given type. */
const diagnosisOf = (further: Coding) =>
  cachedPair((code: string, sequence: number) =>
    JSON.stringify({
      sequence,
      diagnosisCodeableConcept: concept(coded(uri.icd10cm, code)),
      type: [concept(sequence === 1 ? diagnosisTypes.principal : further)],
    }),
  );
/** Which words the types of diagnoses come from: institutional claims have other, professional ones secondary diagnoses. */
const INSTITUTIONAL = diagnosisOf(diagnosisTypes.other!);
const PROFESSIONAL = diagnosisOf(diagnosisTypes.secondary!);
const DIAGNOSES = fragment(',"diagnosis":[');

export function writeDiagnoses({ sheet: { ink } }: Desk, c: ClaimRow): void {
  const diagnosis = c.kind === 'institutional' ? INSTITUTIONAL : PROFESSIONAL;
  ink.put(DIAGNOSES);
  ink.put(diagnosis(c.principal_diagnosis, 1));
  if (c.other_diagnoses !== '') {
    const others = c.other_diagnoses.split('|');
    for (let k = 0; k < others.length; k++) {
      ink.mark(COMMA);
      ink.put(diagnosis(others[k]!, k + 2));
    }
  }
  ink.put(END_LIST);
}

const PROCEDURE = cached((k: string) => {
  const [sequence, code] = k.split('|') as [string, string];
  return JSON.stringify({
    sequence: Number(sequence),
    type: [concept(sequence === '1' ? procedureTypes.principal : procedureTypes.other)],
    procedureCodeableConcept: concept(coded(uri.icd10pcs, code)),
  });
});
const PROCEDURES = fragment(',"procedure":[');

/** Operations of a stay are told in ICD-10-PCS beside the lines. */
export function writeOperations({ sheet: { ink } }: Desk, lines: readonly ClaimLineRow[]): void {
  const done = lines.filter((l) => l.code_system === 'ICD-10-PCS');
  for (const [k, line] of done.entries()) {
    if (k === 0) ink.put(PROCEDURES);
    else ink.mark(COMMA);
    ink.put(PROCEDURE(`${k + 1}|${line.code}`));
  }
  if (done.length > 0) ink.put(END_LIST);
}

/** Revenue code and product or service of a line. Where the bill names no service, it says so. */
interface Product extends Pick<ClaimLineRow, 'code_system' | 'code' | 'revenue_code'> {
  readonly text: Fragment;
}

/** Products by what they are called, which few share. */
const products = new Map<string, Product[]>();

function productOf({ code_system, code, revenue_code, description }: ClaimLineRow): Fragment {
  const called = products.get(description) ?? [];
  if (called.length === 0) products.set(description, called);
  for (const p of called)
    if (p.code === code && p.revenue_code === revenue_code && p.code_system === code_system) return p.text;
  const service =
    code_system === 'REV' || code_system === 'ICD-10-PCS' ? notApplicable : billed(code_system, code);
  const text = fragment(
    members({
      ...(revenue_code === null
        ? {}
        : { revenue: concept({ system: uri.revenue, code: revenue_code }, description) }),
      productOrService: concept(service, description),
    }),
  );
  called.push({ code_system, code, revenue_code, text });
  return text;
}

const PLACE = cached((code: string) =>
  members({ locationCodeableConcept: concept({ system: uri.pos, code }) }),
);
const SERVICED = key('servicedDate');
const QUANTITY = fragment(',"quantity":{"value":');
const CLOSE = fragment('}');
const ITEMS = fragment(',"item":[{"sequence":');
const NEXT = fragment('},{"sequence":');
const NET = fragment(',"net":{"value":');
const ENCOUNTER = fragment(',"encounter":[');

/** The lines; `more` writes what else an item has. */
export function writeItems(
  desk: Desk,
  c: ClaimRow,
  lines: readonly ClaimLineRow[],
  more: (line: ClaimLineRow) => void,
): void {
  const { sheet } = desk;
  const { ink } = sheet;
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]!;
    sheet.room();
    ink.put(k === 0 ? ITEMS : NEXT);
    ink.uint(line.line_number);
    ink.put(productOf(line));
    ink.put(SERVICED);
    ink.day(line.service_date);
    ink.mark(QUOTE);
    if (c.place_of_service !== null) ink.put(PLACE(c.place_of_service));
    ink.put(QUANTITY);
    ink.float(line.units, 3);
    ink.put(CLOSE);
    more(line);
    if (c.encounter_id !== null) {
      ink.put(ENCOUNTER);
      sheet.reference(kinds.encounter, c.encounter_id);
      ink.put(END_LIST);
    }
  }
  ink.put(END_INSURANCE);
}

/** The prescription that a fill was billed for. */
export function writePrescription(desk: Desk, c: ClaimRow, fills: ReadonlyMap<number, DispenseRow>): void {
  const fill = c.dispense_id === null ? undefined : fills.get(c.dispense_id);
  if (fill === undefined) return;
  desk.sheet.ink.put(PRESCRIPTION);
  desk.sheet.reference(kinds.prescription, fill.medication_id);
}

/** Fills by their number. */
export function fillsOf(chart: Chart): ReadonlyMap<number, DispenseRow> {
  return new Map(chart.life.dispenses.map((d) => [d.dispense_id, d]));
}

export function claimWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const heads = cached((status: string) => members({ status }));
  const head = stamped(desk, []);
  return (chart) => {
    const lines = linesOf(chart);
    const fills = fillsOf(chart);
    for (const c of chart.life.claims) {
      const own = lines.get(c.claim_id) ?? [];
      const ink = sheet.open(kinds.claim, c.claim_id, head);
      ink.put(IDENTIFIER);
      ink.uint(c.claim_id);
      ink.put(END_VALUE);
      ink.put(heads(c.status === 'replaced' ? 'cancelled' : 'active'));
      ink.put(typeOf(c));
      sheet.refer('patient', kinds.patient, chart.patient);
      writeBillingPeriod(desk, c);
      ink.put(CREATED);
      ink.day(c.submitted_date);
      ink.mark(QUOTE);
      referFacility(desk, 'provider', c.organization_id);
      ink.put(PRIORITY);
      if (c.original_claim_id !== null) {
        ink.put(RELATED);
        sheet.reference(kinds.claim, c.original_claim_id);
        ink.put(END_RELATED);
      }
      writePrescription(desk, c, fills);
      writeDiagnoses(desk, c);
      writeOperations(desk, own);
      ink.put(INSURANCE);
      sheet.reference(kinds.coverage, coverageOn(chart, c.payer_id, c.service_start)!.coverage_id);
      ink.put(END_INSURANCE);
      writeItems(desk, c, own, (line) => {
        ink.put(NET);
        ink.money(line.charge);
        ink.put(USD);
      });
      ink.put(TOTAL);
      ink.money(c.charge);
      ink.put(USD);
      sheet.close();
      targetsOf(chart, c.encounter_id).push([kinds.claim, c.claim_id]);
    }
  };
}
