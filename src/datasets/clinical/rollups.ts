// Reference tables of the clinical dataset: the practitioners, organizations and payers who appear in the record.
import {
  type OrganizationRow,
  organizations,
  type PayerRow,
  type PractitionerRow,
  payers,
  practitioners,
} from '../../clinical/tables.ts';
import type { Part } from '../../schema/batch.ts';
import type { Rollup } from '../../schema/fold.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Practitioner } from '../../world/practitioners.ts';
import type { World } from '../../world/world.ts';
import { appearing, idsOf } from '../appearing.ts';

export function rollups(world: World): readonly Rollup[] {
  const facilityOf = new Map(world.practitioners.map((p) => [p.id, p.facility]));
  return [
    appearing(practitioners, idsOfPractitioners, world.practitioners, practitionerRow),
    appearing(
      organizations,
      // A practitioner's row names a facility, so that facility appears too.
      (part) => [
        ...idsOf(part, 'encounters', 'organization_id'),
        ...idsOf(part, 'dispenses', 'organization_id'),
        ...idsOf(part, 'claims', 'organization_id'),
        ...[...idsOfPractitioners(part)].map((id) => facilityOf.get(id)!),
      ],
      world.facilities,
      (f) => organizationRow(f, world),
    ),
    appearing(
      payers,
      (part) => [
        ...idsOf(part, 'encounters', 'payer_id'),
        ...idsOf(part, 'coverage', 'payer_id'),
        ...idsOf(part, 'claims', 'payer_id'),
        ...idsOf(part, 'claims', 'secondary_payer_id'),
      ],
      world.payers,
      (p): PayerRow => ({ payer_id: p.id, name: p.name, kind: p.kind }),
    ),
  ];
}

function idsOfPractitioners(part: Part): Set<number> {
  return new Set([
    ...idsOf(part, 'patients', 'primary_care_id'),
    ...idsOf(part, 'encounters', 'practitioner_id'),
    ...idsOf(part, 'medications', 'practitioner_id'),
    ...idsOf(part, 'procedures', 'practitioner_id'),
    ...idsOf(part, 'care_plans', 'practitioner_id'),
    ...idsOf(part, 'claims', 'practitioner_id'),
  ]);
}

function practitionerRow(p: Practitioner): PractitionerRow {
  return {
    practitioner_id: p.id,
    npi: p.npi,
    first_name: p.first,
    last_name: p.last,
    gender: p.sex,
    specialty: typeof p.specialty === 'string' ? p.specialty : String(p.specialty),
    taxonomy_code: p.taxonomy,
    organization_id: p.facility,
  };
}

function organizationRow(f: Facility, world: World): OrganizationRow {
  const place = world.places[f.place]!;
  return {
    organization_id: f.id,
    npi: f.npi,
    name: f.name,
    type: f.type,
    address: f.address,
    city: place.city,
    state: place.state,
    zip: f.zip,
    phone: f.phone,
    timezone: place.timezone,
    beds: f.beds,
  };
}
