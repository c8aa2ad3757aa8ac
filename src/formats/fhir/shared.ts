// Resources that belong to no patient: practitioners and their roles, organizations, endpoints, locations, packages of drugs.

import { type Drug, drugs } from '../../codes/drugs.ts';
import {
  connection,
  facilityTypes,
  identifierTypes,
  organizationTypes,
  payload,
  physicalTypes,
  uri,
  wards,
  wardType,
} from '../../codes/fhir.ts';
import type { Json } from '../../schema/fold.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Practitioner } from '../../world/practitioners.ts';
import { carin, coded, concept, core, type Desk, stampedMembers } from './desk.ts';
import { fragment } from './ink.ts';
import { type Kind, kinds } from './sheet.ts';
import { SID } from './types/person.ts';

/** Ids that partitions referred to: what travels to the end of the run. */
export interface Referrals {
  readonly practitioners: readonly number[];
  readonly facilities: readonly number[];
  readonly payers: readonly number[];
  readonly wards: readonly number[];
  /** NDC in the form 5-4-2. */
  readonly medications: readonly string[];
  readonly [key: string]: Json;
}

export const NOTHING: Referrals = {
  practitioners: [],
  facilities: [],
  payers: [],
  wards: [],
  medications: [],
};

/** Take what a desk referred to so far. */
export function takeReferrals({ referred }: Desk): Referrals {
  const medications = [...referred.medications.values()].sort();
  referred.medications.clear();
  return {
    practitioners: referred.practitioners.take(),
    facilities: referred.facilities.take(),
    payers: referred.payers.take(),
    wards: referred.wards.take(),
    medications,
  };
}

const union = <T extends number | string>(a: readonly T[], b: readonly T[]): T[] =>
  [...new Set([...a, ...b])].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));

export function mergeReferrals(a: Referrals, b: Referrals): Referrals {
  return {
    practitioners: union(a.practitioners, b.practitioners),
    facilities: union(a.facilities, b.facilities),
    payers: union(a.payers, b.payers),
    wards: union(a.wards, b.wards),
    medications: union(a.medications, b.medications),
  };
}

/** Write everyone and everything referred to, and what those refer to in turn. */
export function writeShared(desk: Desk, referrals: Referrals): void {
  const people = new Map(desk.world.practitioners.map((p) => [p.id, p]));
  const staff = referrals.practitioners.map((id) => people.get(id)!);
  const wardFacilities = referrals.wards.map((w) => Math.floor(w / 10));
  const facilities = union(referrals.facilities, [...staff.map((p) => p.facility), ...wardFacilities]);
  for (const p of staff) {
    writePractitioner(desk, p);
    writeRole(desk, p);
  }
  for (const id of facilities) writeFacility(desk, desk.facility(id));
  for (const id of referrals.payers) writePayer(desk, id);
  for (const id of facilities) writeEndpoint(desk, desk.facility(id));
  for (const id of facilities) writeSite(desk, desk.facility(id));
  for (const id of referrals.wards) writeWard(desk, id);
  for (const ndc of referrals.medications) writeMedication(desk, ndc);
}

function write(desk: Desk, kind: Kind, n: number, profiles: readonly string[], more: object): void {
  desk.sheet.open(kind, n, fragment(stampedMembers(desk, profiles, more as Record<string, unknown>)));
  desk.sheet.close();
}

const reference = (kind: Kind, n: number) =>
  JSON.parse(`${new TextDecoder().decode(kind.reference.bytes)}${n}"}`) as object;

function addressOf(desk: Desk, f: Facility) {
  const place = desk.world.places[f.place]!;
  return {
    use: 'work',
    line: [f.address],
    city: place.city,
    state: place.state,
    postalCode: f.zip,
    country: desk.world.pack.country,
  };
}

const phoneOf = (f: Facility) => ({ system: 'phone', value: f.phone, use: 'work' });
const npiOf = (npi: string) => ({ type: concept(identifierTypes.npi), system: uri.npi, value: npi });

/** Whoever tests specimens has a CLIA number. Numbers begin with a code of the state, and 00 is none (assumption), so that none of these was issued. */
function cliaOf(f: Facility) {
  return f.type === 'pharmacy' ? [] : [{ system: uri.clia, value: `00D${String(f.id).padStart(7, '0')}` }];
}

/** Company codes of the NAIC have five digits; those below 10000 are not in use (assumption). */
const naicOf = (id: number) => ({ system: uri.naic, value: String(id).padStart(5, '0') });

function writePractitioner(desk: Desk, p: Practitioner): void {
  const f = desk.facility(p.facility);
  write(desk, kinds.practitioner, p.id, [core('practitioner'), carin('Practitioner')], {
    identifier: [npiOf(p.npi)],
    active: true,
    name: [{ use: 'official', family: p.last, given: [p.first], prefix: ['Dr.'] }],
    telecom: [phoneOf(f)],
    address: [addressOf(desk, f)],
    gender: p.sex,
    qualification: [{ code: concept({ system: uri.nucc, code: p.taxonomy }, p.specialty) }],
  });
}

function writeRole(desk: Desk, p: Practitioner): void {
  const f = desk.facility(p.facility);
  const specialty = concept({ system: uri.nucc, code: p.taxonomy }, p.specialty);
  write(desk, kinds.practitionerRole, p.id, [core('practitionerrole')], {
    active: true,
    period: { start: `${p.since}` },
    practitioner: reference(kinds.practitioner, p.id),
    organization: reference(kinds.facility, f.id),
    code: [specialty],
    specialty: [specialty],
    location: [reference(kinds.site, f.id)],
    telecom: [phoneOf(f)],
    endpoint: [reference(kinds.endpoint, f.id)],
  });
}

function writeFacility(desk: Desk, f: Facility): void {
  write(desk, kinds.facility, f.id, [core('organization'), carin('Organization')], {
    identifier: [npiOf(f.npi), { system: SID.facility, value: String(f.id) }, ...cliaOf(f)],
    active: true,
    type: [concept(organizationTypes.provider, f.type)],
    name: f.name,
    telecom: [phoneOf(f)],
    address: [addressOf(desk, f)],
    endpoint: [reference(kinds.endpoint, f.id)],
  });
}

function writePayer(desk: Desk, id: number): void {
  const payer = desk.world.payers.find((p) => p.id === id)!;
  write(desk, kinds.payer, id, [core('organization'), carin('Organization')], {
    identifier: [
      { type: concept(identifierTypes.payer), system: SID.payer, value: String(id) },
      ...(payer.kind === 'Private' ? [naicOf(id)] : []),
    ],
    active: true,
    type: [concept(organizationTypes.payer, payer.kind)],
    name: payer.name,
  });
}

/** Where secure mail to a facility goes; the domain is reserved. */
function writeEndpoint(desk: Desk, f: Facility): void {
  write(desk, kinds.endpoint, f.id, [], {
    status: 'active',
    connectionType: connection,
    name: `Direct mail to ${f.name}`,
    managingOrganization: reference(kinds.facility, f.id),
    payloadType: [concept(payload)],
    address: `mailto:facility${f.id}@direct.example.org`,
  });
}

function writeSite(desk: Desk, f: Facility): void {
  const place = desk.world.places[f.place]!;
  write(desk, kinds.site, f.id, [core('location')], {
    identifier: [{ system: SID.facility, value: String(f.id) }],
    status: 'active',
    name: f.name,
    mode: 'instance',
    type: [concept(facilityTypes[f.type])],
    telecom: [phoneOf(f)],
    address: addressOf(desk, f),
    physicalType: concept(physicalTypes.site),
    position: { longitude: place.lon, latitude: place.lat },
    managingOrganization: reference(kinds.facility, f.id),
  });
}

function writeWard(desk: Desk, id: number): void {
  const f = desk.facility(Math.floor(id / 10));
  write(desk, kinds.ward, id, [core('location')], {
    identifier: [{ system: SID.facility, value: `${f.id}-${id % 10}` }],
    status: 'active',
    name: `${f.name}, ${wards[id % 10]}`,
    mode: 'instance',
    type: [concept(wardType, wards[id % 10])],
    telecom: [phoneOf(f)],
    address: addressOf(desk, f),
    physicalType: concept(physicalTypes.ward),
    managingOrganization: reference(kinds.facility, f.id),
    partOf: reference(kinds.site, f.id),
  });
}

let byNdc: ReadonlyMap<string, Drug> | null = null;

function writeMedication(desk: Desk, ndc: string): void {
  byNdc ??= new Map([...drugs.values()].map((d) => [d.ndc, d]));
  const drug = byNdc.get(ndc);
  const codings = [...(drug === undefined ? [] : [coded(uri.rxnorm, drug.rxnorm)]), coded(uri.ndc, ndc)];
  write(desk, kinds.medication, Number(ndc.replaceAll('-', '')), [core('medication')], {
    code: concept(codings, drug?.name ?? ndc),
    status: 'active',
    ...(drug === undefined ? {} : { form: { text: drug.form } }),
  });
}
