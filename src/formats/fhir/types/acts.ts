// ServiceRequest, Procedure and Device.
import type { DeviceRow } from '../../../clinical/extra-tables.ts';
import { type Coding, orderCategories, outcomes, uri } from '../../../codes/fhir.ts';
import {
  type Chart,
  coded,
  concept,
  core,
  type Desk,
  diagnosisMember,
  key,
  QUOTE,
  referPractitioner,
  stamped,
  subjectOf,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { targetsOf } from './problems.ts';

/** A billing code. Of CPT only the number is written: its words are not ours. */
export function billed(system: string, code: string): Coding {
  switch (system) {
    case 'CPT':
      return { system: uri.cpt, code };
    case 'HCPCS':
      return coded(uri.hcpcs, code);
    case 'ICD-10-PCS':
      return coded(uri.icd10pcs, code);
    case 'NUCC':
      return { system: uri.nucc, code };
    case 'NDC':
      return coded(uri.ndc, code);
    default:
      return coded(uri.loinc, code);
  }
}

const CODE = cached((k: string) => {
  const [system, code, snomed, name] = k.split('|') as [string, string, string, string];
  const codings = [billed(system, code), ...(snomed === '' ? [] : [coded(uri.snomed, snomed)])];
  return members({ code: concept(codings, name) });
});
const SURGICAL = ['ICD-10-PCS'];
const KIND = cached((k: string) => {
  const [status, kind, priority, system] = k.split('|') as [string, string, string, string];
  const own = kind === 'procedure' && !SURGICAL.includes(system) ? 'treatment' : kind;
  return members({ status, intent: 'order', category: [concept(orderCategories[own], kind)], priority });
});
const WHY = diagnosisMember('reasonCode');
const REASONS = fragment(',"reasonReference":[');
const END_LIST = fragment(']');
const AUTHORED = key('authoredOn');
const OCCURRED = key('occurrenceDateTime');

export function orderWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('servicerequest')]);
  return (chart) => {
    for (const o of chart.life.orders) {
      const { clock } = chart.visits.get(o.encounter_id)!;
      const ink = sheet.open(kinds.order, o.order_id, head);
      ink.put(KIND(`${o.status}|${o.kind}|${o.priority}|${o.code_system}`));
      ink.put(CODE(`${o.code_system}|${o.code}||${o.description}`));
      subjectOf(desk, chart.patient);
      sheet.refer('encounter', kinds.encounter, o.encounter_id);
      ink.put(OCCURRED);
      const when = o.completed_at ?? o.ordered_at;
      ink.time(when);
      ink.put(clock.zone(when));
      ink.put(AUTHORED);
      ink.time(o.ordered_at);
      ink.put(clock.zone(o.ordered_at));
      referPractitioner(desk, 'requester', o.practitioner_id);
      writeReason(desk, chart, o.reason_code);
      sheet.close();
      targetsOf(chart, o.encounter_id).push([kinds.order, o.order_id]);
    }
  };
}

/** The diagnosis as a code, and as the condition of the patient where there is one. */
export function writeReason({ sheet }: Desk, chart: Chart, code: string): void {
  sheet.ink.put(WHY(code));
  const condition = chart.byCode.get(code);
  if (condition === undefined) return;
  sheet.ink.put(REASONS);
  sheet.reference(kinds.condition, condition.condition_id);
  sheet.ink.put(END_LIST);
}

// ---- Procedures

const OUTCOME = cached((outcome: string) =>
  members({
    outcome: concept(outcomes[outcome], outcome),
    ...(outcome === 'complication' ? { complication: [{ text: 'Complication' }] } : {}),
  }),
);
const PERFORMED = key('performedDateTime');
const PERFORMER = fragment(',"performer":[{"actor":');
const END_PERFORMER = fragment('}]');
const BASED_ON = fragment(',"basedOn":[');

export function procedureWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('procedure')], { status: 'completed' });
  return (chart) => {
    const orders = new Map<string, number>();
    for (const o of chart.life.orders) orders.set(`${o.performed_encounter_id} ${o.code}`, o.order_id);
    for (const p of chart.life.procedures) {
      const ink = sheet.open(kinds.procedure, p.procedure_id, head);
      const order = orders.get(`${p.encounter_id} ${p.code}`);
      if (order !== undefined) {
        ink.put(BASED_ON);
        sheet.reference(kinds.order, order);
        ink.put(END_LIST);
      }
      ink.put(CODE(`${p.code_system}|${p.code}|${p.snomed_code ?? ''}|${p.name}`));
      subjectOf(desk, chart.patient);
      sheet.refer('encounter', kinds.encounter, p.encounter_id);
      ink.put(PERFORMED);
      ink.day(p.date);
      ink.mark(QUOTE);
      desk.referred.practitioners.add(p.practitioner_id);
      ink.put(PERFORMER);
      sheet.reference(kinds.practitioner, p.practitioner_id);
      ink.put(END_PERFORMER);
      const site = chart.visits.get(p.encounter_id)!.row.organization_id;
      desk.referred.facilities.add(site);
      sheet.refer('location', kinds.site, site);
      writeReason(desk, chart, p.indication);
      ink.put(OUTCOME(p.outcome));
      sheet.close();
      targetsOf(chart, p.encounter_id).push([kinds.procedure, p.procedure_id]);
    }
  };
}

// ---- Devices

const DEVICE = cached((k: string) => {
  const [status, code, name] = k.split('|') as [string, string, string];
  return members({ status, type: concept(coded(uri.hcpcs, code), name) });
});
const NAMED = cached((name: string) => members({ deviceName: [{ name, type: 'user-friendly-name' }] }));
const MADE = key('manufactureDate');
const EXPIRES = key('expirationDate');
const DISTINCT = fragment(',"distinctIdentifier":');
const LOT = fragment(',"lotNumber":');
const SERIAL = fragment(',"serialNumber":');
const MAKER = fragment(',"manufacturer":');
const CARRIER = fragment(',"udiCarrier":[{"deviceIdentifier":');
const ISSUER = fragment(',"issuer":"http://hl7.org/fhir/NamingSystem/gs1-di","carrierHRF":');
const END_CARRIER = fragment('}]');
const WHY_DEVICE = cached((code: string) =>
  members({ note: [{ text: `For ${coded(uri.icd10cm, code).display ?? code} (${code})` }] }),
);
/** Sterile implants may be used for five years after they were made (assumption: labels say two to ten). */
const SHELF_DAYS = 5 * 365;

export function deviceWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const implant = stamped(desk, [core('implantable-device')]);
  const other = stamped(desk, []);
  return (chart) => {
    for (const d of chart.life.devices) {
      const ink = sheet.open(kinds.device, d.device_id, d.kind === 'implant' ? implant : other);
      writeUdi(desk, d);
      ink.put(DEVICE(`${d.status}|${d.hcpcs_code}|${d.type}`));
      ink.put(NAMED(d.type));
      sheet.refer('patient', kinds.patient, chart.patient);
      ink.put(WHY_DEVICE(d.indication_code));
      sheet.close();
      targetsOf(chart, d.encounter_id).push([kinds.device, d.device_id]);
    }
  };
}

function writeUdi({ sheet: { ink } }: Desk, d: DeviceRow): void {
  const identifier = /^\(01\)(\d{14})/.exec(d.udi)?.[1] ?? d.udi;
  ink.put(CARRIER);
  ink.text(identifier);
  ink.put(ISSUER);
  ink.text(d.udi);
  ink.put(END_CARRIER);
  if (d.kind === 'implant') {
    ink.put(DISTINCT);
    ink.text(identifier);
    ink.put(EXPIRES);
    ink.day(d.manufacture_date + SHELF_DAYS);
    ink.mark(QUOTE);
  }
  ink.put(MAKER);
  ink.word(d.manufacturer);
  ink.put(MADE);
  ink.day(d.manufacture_date);
  ink.mark(QUOTE);
  ink.put(LOT);
  ink.text(d.lot_number);
  ink.put(SERIAL);
  ink.text(d.serial_number);
}
