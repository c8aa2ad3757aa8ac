// The lines of a bill: the visit or the stay first, then what was done, five at most.
import { ageAt } from '../../../base/days.ts';
import { drgOf } from '../../../codes/drg.ts';
import type { Procedure } from '../../../codes/procedures.ts';
import type { Done } from '../care.ts';
import type { Visit } from '../visit.ts';
import type { Draft, Sharing } from './draft.ts';
import { rangeOf, stayRange } from './prices.ts';

const MOST_LINES = 5;

/** Lines of a visit's bill, the first of which every visit has. */
export function linesOf(visit: Visit): readonly Draft[] {
  const lines = visit.contact.type === 'Inpatient' ? stayLines(visit) : visitLines(visit);
  return lines.slice(0, MOST_LINES).map((line, i) => ({ ...line, line: i + 1 }));
}

function stayLines(visit: Visit): Draft[] {
  const { lived, procedures, secondary } = visit.contact;
  const operations = procedures.flatMap((p) => (p.kind === null ? [] : [p.kind.key]));
  const drg = drgOf(lived.reason_code, operations, secondary.length);
  const room: Draft = {
    ...blank(visit),
    revenue: '0120',
    price: stayRange(drg.weight),
    drg: drg.code,
    sharing: 'stay',
    serviceLine: serviceLineOf(visit, null),
    address: 'room',
  };
  const days = visit.nights > 1 ? [codeLine(visit, '99232', visit.nights - 1)] : [];
  return [
    room,
    ...doneLines(visit, procedures),
    codeLine(visit, '99222', 1),
    ...days,
    { ...codeLine(visit, '99238', 1), day: lived.date + visit.nights },
  ];
}

function visitLines(visit: Visit): Draft[] {
  const code = visitCode(visit);
  const done = doneLines(visit, visit.contact.procedures);
  if (code === null) return done.length > 0 ? done : [codeLine(visit, '99212', 1)];
  const first = codeLine(visit, code, 1);
  const critical = visit.severity === 'Critical' ? [codeLine(visit, '99291', 1)] : [];
  return [{ ...first, modifier: done.length > 0 ? '25' : null }, ...critical, ...done];
}

/** The code of the visit itself; null where what was done is all there is. */
function visitCode({ contact, severity }: Visit): string | null {
  const { lived, life, secondary, type } = contact;
  if (type === 'Emergency') return `9928${6 - (lived.acuity ?? 3)}`;
  if (lived.type === 'Surgery' || lived.type === 'Treatment') return null;
  if (lived.type === 'Wellness Visit') return wellnessCode(ageAt(life.patient.birthdate, lived.date));
  if (severity === 'Severe' || severity === 'Critical') return '99215';
  return secondary.length >= 1 ? '99214' : '99213';
}

function wellnessCode(age: number): string {
  return String(99_391 + [1, 5, 12, 18, 40, 65].filter((limit) => age >= limit).length);
}

/** One line a code; the same thing done again counts in the units. */
function doneLines(visit: Visit, procedures: readonly Done[]): Draft[] {
  const byCode = new Map<string, { done: Done; units: number }>();
  for (const done of procedures) {
    const found = byCode.get(done.row.code);
    if (found) found.units++;
    else byCode.set(done.row.code, { done, units: 1 });
  }
  return [...byCode.values()].map(({ done, units }) => ({
    ...codeLine(visit, done.row.code, units, done.kind),
    day: done.row.date,
    modifier: done.kind?.setting === 'imaging' && isHospital(visit) ? '26' : null,
  }));
}

function isHospital({ contact }: Visit): boolean {
  return contact.type === 'Inpatient' || contact.type === 'Emergency';
}

/** A line of a code. */
export function codeLine(visit: Visit, code: string, units: number, kind: Procedure | null = null): Draft {
  return {
    ...blank(visit),
    code,
    units,
    price: rangeOf(code, kind),
    sharing: kind === null ? sharingOf(visit) : 'other',
    serviceLine: serviceLineOf(visit, kind),
    revenue: revenueOf(visit, kind),
    address: code,
  };
}

/** A line with nothing yet on it but the visit. */
export function blank(visit: Visit): Draft {
  const { lived } = visit.contact;
  return {
    visit,
    type: 'Medical',
    code: null,
    day: lived.date,
    units: 1,
    serviceLine: '',
    place: placeOf(visit),
    revenue: null,
    price: [0, 0],
    diagnosis: lived.reason_code,
    drg: null,
    modifier: null,
    sharing: 'other',
    fill: null,
    address: '',
    line: 1,
    fraud: null,
    supported: null,
    related: null,
  };
}

function sharingOf({ contact }: Visit): Sharing {
  if (contact.type === 'Inpatient') return 'other';
  if (contact.type === 'Emergency') return 'emergency';
  if (contact.lived.type === 'Wellness Visit') return 'preventive';
  return contact.lived.type === 'Specialist' ? 'specialist' : 'primary';
}

/** CMS place of service codes with short names. */
export const PLACES: Readonly<Record<string, string>> = {
  '01': 'Pharmacy',
  '10': 'Telehealth',
  '11': 'Office',
  '20': 'Urgent Care',
  '21': 'Inpatient Hospital',
  '22': 'Outpatient Hospital',
  '23': 'Emergency Room',
  '24': 'Ambulatory Surgical Center',
};

function placeOf({ contact, site }: Visit): string {
  switch (contact.type) {
    case 'Inpatient':
      return '21';
    case 'Emergency':
      return '23';
    case 'Telehealth':
      return '10';
    case 'Urgent Care':
      return site.kind === 'Urgent Care' ? '20' : site.kind === 'Hospital' ? '22' : '11';
    case 'Outpatient':
      return site.kind === 'Hospital' ? '22' : site.kind === 'Ambulatory Surgery Center' ? '24' : '11';
  }
}

const BY_DEPARTMENT: Readonly<Record<string, string>> = {
  Cardiology: 'Cardiology',
  'Orthopedic Surgery': 'Orthopedics',
  'Hematology & Oncology': 'Oncology',
  'Radiation Oncology': 'Oncology',
  Neurology: 'Neurology',
  Gastroenterology: 'Gastroenterology',
  'Pulmonary Disease': 'Pulmonology',
  Endocrinology: 'Endocrinology',
  'General Surgery': 'Surgery',
  'Emergency Medicine': 'Emergency Medicine',
};

function serviceLineOf({ contact }: Visit, kind: Procedure | null): string {
  if (kind?.setting === 'imaging') return 'Radiology';
  if (kind?.setting === 'laboratory') return 'Laboratory';
  if (contact.type === 'Emergency') return 'Emergency Medicine';
  const department = BY_DEPARTMENT[contact.lived.department];
  if (department !== undefined) return department;
  return kind?.setting === 'outpatient surgery' || contact.lived.type === 'Surgery'
    ? 'Surgery'
    : 'Internal Medicine';
}

/** NUBC revenue codes of hospital lines. */
function revenueOf(visit: Visit, kind: Procedure | null): string | null {
  if (!isHospital(visit)) return null;
  switch (kind?.setting) {
    case 'imaging':
      return '0320';
    case 'laboratory':
      return '0300';
    case 'inpatient':
    case 'outpatient surgery':
      return '0360';
    default:
      return visit.contact.type === 'Emergency' ? '0450' : '0960';
  }
}
