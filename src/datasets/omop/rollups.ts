// Reference tables of the OMOP layout: locations, care sites and providers that appear, and the one row that tells what the database is.
import { batchOf, type Part } from '../../schema/batch.ts';
import type { Rollup } from '../../schema/fold.ts';
import type { Row } from '../../schema/table.ts';
import type { Facility } from '../../world/facilities.ts';
import type { Practitioner } from '../../world/practitioners.ts';
import type { World } from '../../world/world.ts';
import { appearing, idsOf } from '../appearing.ts';
import type { DatasetContext } from '../dataset.ts';
import { CDM_VERSION_5_4, GENDER, NO_MATCH, PLACE } from './concepts/fixed.ts';
import { clipped, zipAt, zipLocation } from './context.ts';
import { careSite, cdmSource, location, provider } from './tables/person.ts';
import { tables } from './tables.ts';

/** Tables with a column of this name, which all refer to the same thing in the CDM. */
const withColumn = (column: string) => tables.filter((t) => column in t.columns).map((t) => t.name);

const PROVIDED = withColumn('provider_id');
const SITED = withColumn('care_site_id');

export function rollups({ world, asOf }: DatasetContext): readonly Rollup[] {
  const facilityOf = new Map(world.practitioners.map((p) => [p.id, p.facility]));
  const providers = (part: Part) => PROVIDED.flatMap((t) => [...idsOf(part, t, 'provider_id')]);
  const sites = (part: Part) => [
    ...SITED.flatMap((t) => [...idsOf(part, t, 'care_site_id')]),
    // A provider's row names a care site, so that care site appears too.
    ...providers(part).map((id) => facilityOf.get(id)!),
  ];
  return [
    appearing(
      location,
      (part) => [...idsOf(part, 'person', 'location_id'), ...sites(part)],
      placesOf(world),
      (l) => l.row,
    ),
    appearing(careSite, sites, world.facilities, careSiteRow),
    appearing(provider, providers, world.practitioners, providerRow),
    {
      id: cdmSource.name,
      see: () => null,
      merge: () => null,
      end: () => batchOf(cdmSource, [sourceRow(asOf)]),
    },
  ];
}

interface Located {
  readonly id: number;
  readonly row: Row<typeof location>;
}

/** Everything that can be a location: facilities by their own id, and the postal codes of the world. */
function placesOf(world: World): readonly Located[] {
  const codes = world.places.flatMap((place, i) => place.zips.map((_, n) => zipLocation(i, n)));
  return [
    ...world.facilities.map((f) => ({ id: f.id, row: facilityLocation(f, world) })),
    ...codes.map((id) => ({ id, row: zipRow(id, world) })),
  ];
}

function placeOf(id: number, index: number, world: World) {
  const { city, state, county, lat, lon } = world.places[index]!;
  return {
    location_id: id,
    address_2: null,
    city: clipped(city, 50),
    state,
    // The CDM has room for the name alone.
    county: clipped(county.replace(/ (County|Parish|Borough|Municipality|Census Area)$/, ''), 20),
    country_concept_id: NO_MATCH,
    country_source_value: world.pack.country,
    latitude: lat,
    longitude: lon,
  };
}

function facilityLocation(f: Facility, world: World): Row<typeof location> {
  return {
    ...placeOf(f.id, f.place, world),
    address_1: clipped(f.address, 50),
    zip: f.zip,
    location_source_value: `facility ${f.id}`,
  };
}

function zipRow(id: number, world: World): Row<typeof location> {
  const { place, n } = zipAt(id)!;
  const zip = world.places[place]!.zips[n]!;
  return { ...placeOf(id, place, world), address_1: null, zip, location_source_value: `postal code ${zip}` };
}

function careSiteRow(f: Facility): Row<typeof careSite> {
  return {
    care_site_id: f.id,
    care_site_name: f.name,
    place_of_service_concept_id: PLACE[f.type] ?? NO_MATCH,
    location_id: f.id,
    care_site_source_value: f.npi,
    place_of_service_source_value: f.type,
  };
}

function providerRow(p: Practitioner): Row<typeof provider> {
  return {
    provider_id: p.id,
    provider_name: `${p.first} ${p.last}`,
    npi: p.npi,
    dea: null,
    specialty_concept_id: NO_MATCH,
    care_site_id: p.facility,
    year_of_birth: null,
    gender_concept_id: GENDER[p.sex],
    provider_source_value: String(p.id),
    specialty_source_value: p.taxonomy,
    specialty_source_concept_id: NO_MATCH,
    gender_source_value: p.sex,
    gender_source_concept_id: NO_MATCH,
  };
}

function sourceRow(asOf: number): Row<typeof cdmSource> {
  return {
    cdm_source_name: 'Careloom synthetic population',
    cdm_source_abbreviation: 'Careloom',
    cdm_holder: 'Whoever made the run',
    source_description: 'Invented persons; no row stands for anybody who lives.',
    source_documentation_reference: 'README.md of the OMOP layout',
    cdm_etl_reference: 'careloom generate --format omop',
    source_release_date: asOf,
    cdm_release_date: asOf,
    cdm_version: '5.4',
    cdm_version_concept_id: CDM_VERSION_5_4,
    vocabulary_version: 'none attached',
  };
}
