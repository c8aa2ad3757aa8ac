// A contact as the network books it: at a facility, by a provider of that facility, with a severity and a number.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import { type Contact, isPlanned } from './care.ts';
import type { FacilityKind, Network, Provider, Site } from './network.ts';
import type { EncounterRow } from './tables.ts';

export type Severity = EncounterRow['severity_level'];

export interface Visit {
  readonly contact: Contact;
  readonly id: number;
  readonly site: Site;
  readonly provider: Provider;
  readonly severity: Severity;
  readonly nights: number;
  readonly planned: boolean;
}

/** The published specialties for those of the world. */
const SPECIALTY: Readonly<Record<string, string>> = {
  'Emergency Medicine': 'Emergency Medicine',
  Pediatrics: 'Pediatrics',
  Cardiology: 'Cardiology',
  Psychiatry: 'Psychiatry',
  'Clinical Psychology': 'Psychiatry',
  'Orthopedic Surgery': 'Orthopedics',
  'General Surgery': 'Surgery',
  'Vascular Surgery': 'Surgery',
  'Thoracic Surgery': 'Surgery',
  Otolaryngology: 'Surgery',
  Ophthalmology: 'Surgery',
  'Obstetrics & Gynecology': 'Obstetrics',
  Gastroenterology: 'Gastroenterology',
  Radiology: 'Radiology',
  Neurology: 'Neurology',
  Urology: 'Urology',
  'Hematology & Oncology': 'Oncology',
  'Radiation Oncology': 'Oncology',
};

/** The published specialty for a department of the record. */
export function specialtyOf(department: string): string {
  return SPECIALTY[department] ?? 'Internal Medicine';
}

/** Where a contact of its kind takes place. Sessions of dialysis, infusion and radiation are the hospital's. */
function kindOf({ type, lived }: Contact): FacilityKind {
  if (type === 'Inpatient' || type === 'Emergency') return 'Hospital';
  if (type === 'Urgent Care') return 'Urgent Care';
  if (lived.type === 'Surgery') return 'Ambulatory Surgery Center';
  return lived.type === 'Treatment' ? 'Hospital' : 'Clinic';
}

export function visitOf(contact: Contact, id: number, network: Network): Visit {
  const { lived } = contact;
  // The world numbers practitioners by place: 100,000 + place × 100 + k.
  const place = Math.floor((contact.life.patient.primary_care_id - 100_000) / 100);
  const site = network.siteFor(place, kindOf(contact), lived.practitioner_id);
  const nights = Math.floor(lived.end_time / SECONDS_PER_DAY) - lived.date;
  return {
    contact,
    id,
    site,
    provider: network.providerAt(site, specialtyOf(lived.department), lived.practitioner_id),
    severity: severityOf(contact, nights),
    nights,
    planned: isPlanned(lived),
  };
}

/** Sepsis, shock, respiratory failure, infarction, stroke and the like (assumption after the weights of their DRGs). */
const CRITICAL = /^(A4[01]|R57|R65|J96|J80|I21|I46|I6[0-3]|K72|E87\.2|T81\.1)/;

/** Nights from which a stay is severe: the mean US stay is 4.5 (HCUP), so what is clearly longer. */
const LONG_STAY = 5;

/** Severity from what happened: death, triage, intubation, diagnosis, length of stay, number of problems. */
function severityOf({ lived, procedures, secondary, type }: Contact, nights: number): Severity {
  const hospital = type === 'Inpatient' || type === 'Emergency';
  if (lived.disposition === 'Expired' || lived.acuity === 1) return 'Critical';
  if (procedures.some((p) => p.kind?.key === 'intubation')) return 'Critical';
  if (type === 'Inpatient' && CRITICAL.test(lived.reason_code)) return 'Critical';
  if ((type === 'Inpatient' && nights >= LONG_STAY) || lived.acuity === 2) return 'Severe';
  if (type === 'Inpatient' || lived.acuity === 3) return 'Moderate';
  return !hospital && secondary.length >= 2 ? 'Moderate' : 'Minor';
}
