// OMOP CDM 5.4: persons, the time in which they are observed, and who pays. Columns, order and lengths of the CDM's own DDL.
import { code, date, float, id, int, maybe, text, time } from '../../../schema/column.ts';
import { before } from '../../../schema/rule.ts';
import { table } from '../../../schema/table.ts';

/** A concept that must be named; 0 where there is no matching one. */
export const concept = (doc: string) => int(`${doc}, concept; 0 = no matching concept`, { min: 0 });
export const maybeConcept = (doc: string) => maybe(concept(doc));

/** A value as the source has it. */
export const source = (doc: string) => maybe(code(`${doc}, as in the source`, { length: 50 }));

export const ofPerson = () => id('Person', { ref: 'person' });
export const ofProvider = (doc = 'Provider') => maybe(id(doc, { ref: 'provider' }));
export const ofVisit = (doc = 'Visit; empty when it lies before the written history') =>
  maybe(id(doc, { ref: 'visit_occurrence' }));
export const ofVisitDetail = () => maybe(id('Part of the visit', { ref: 'visit_detail' }));

export const person = table('person', {
  doc: 'One row per person.',
  key: 'person_id',
  patient: 'person_id',
  columns: {
    person_id: id('Identifier of the person', { min: 1 }),
    gender_concept_id: concept('Sex at birth'),
    year_of_birth: int('Year of birth', { min: 1880, max: 2200 }),
    month_of_birth: maybe(int('Month of birth', { min: 1, max: 12 })),
    day_of_birth: maybe(int('Day of birth', { min: 1, max: 31 })),
    birth_datetime: maybe(time('Day of birth, midnight')),
    race_concept_id: concept('Race'),
    ethnicity_concept_id: concept('Ethnicity'),
    location_id: maybe(id('Postal code of the home', { ref: 'location' })),
    provider_id: ofProvider('Practitioner of primary care'),
    care_site_id: maybe(id('Where that practitioner works', { ref: 'care_site' })),
    person_source_value: source('Medical record number'),
    gender_source_value: source('Sex at birth'),
    gender_source_concept_id: maybeConcept('Sex of the source'),
    race_source_value: source('Race'),
    race_source_concept_id: maybeConcept('Race of the source'),
    ethnicity_source_value: source('Ethnicity'),
    ethnicity_source_concept_id: maybeConcept('Ethnicity of the source'),
  },
});

export const observationPeriod = table('observation_period', {
  doc: 'One row per person: the time of which everything is written.',
  key: 'observation_period_id',
  patient: 'person_id',
  columns: {
    observation_period_id: id('Identifier of the period, that of the person'),
    person_id: ofPerson(),
    observation_period_start_date: date('First day'),
    observation_period_end_date: date('Last day: the anchor date, or the day of death'),
    period_type_concept_id: concept('Where the period comes from'),
  },
  rules: [before('observation_period_start_date', 'observation_period_end_date')],
});

export const death = table('death', {
  doc: 'One row per person who died.',
  key: 'person_id',
  patient: 'person_id',
  columns: {
    person_id: ofPerson(),
    death_date: date('Day of death'),
    death_datetime: maybe(time('Day of death, midnight')),
    death_type_concept_id: maybeConcept('Where the record comes from'),
    cause_concept_id: maybeConcept('Underlying cause'),
    cause_source_value: source('Underlying cause, ICD-10-CM'),
    cause_source_concept_id: maybeConcept('Underlying cause of the source'),
  },
});

export const payerPlanPeriod = table('payer_plan_period', {
  doc: 'One row per span of coverage.',
  key: 'payer_plan_period_id',
  patient: 'person_id',
  columns: {
    payer_plan_period_id: id('Identifier of the span'),
    person_id: ofPerson(),
    payer_plan_period_start_date: date('First day'),
    payer_plan_period_end_date: date('Last day; the anchor date or the day of death while in force'),
    payer_concept_id: maybeConcept('Payer'),
    payer_source_value: source('Payer'),
    payer_source_concept_id: maybeConcept('Payer of the source'),
    plan_concept_id: maybeConcept('Plan'),
    plan_source_value: source('Plan'),
    plan_source_concept_id: maybeConcept('Plan of the source'),
    sponsor_concept_id: maybeConcept('Sponsor'),
    sponsor_source_value: source('Sponsor'),
    sponsor_source_concept_id: maybeConcept('Sponsor of the source'),
    family_source_value: source('Relation to the subscriber'),
    stop_reason_concept_id: maybeConcept('Why it ended'),
    stop_reason_source_value: source('Why it ended'),
    stop_reason_source_concept_id: maybeConcept('Why it ended, of the source'),
  },
  rules: [before('payer_plan_period_start_date', 'payer_plan_period_end_date')],
});

export const location = table('location', {
  doc: 'One row per postal code in which a person lives, and per care site.',
  key: 'location_id',
  columns: {
    location_id: id(
      'Identifier of the location: that of the facility, or 1,000,000 and more for postal codes',
    ),
    address_1: maybe(text('Street address; empty for homes', { length: 50 })),
    address_2: maybe(text('More of the address', { length: 50 })),
    city: maybe(code('City', { length: 50 })),
    state: maybe(code('State', { length: 2 })),
    zip: maybe(code('Postal code', { length: 9 })),
    county: maybe(code('County', { length: 20 })),
    location_source_value: source('What the location stands for'),
    country_concept_id: maybeConcept('Country'),
    country_source_value: maybe(code('Country, as in the source', { length: 80 })),
    latitude: maybe(float('Latitude of the city', { decimals: 4 })),
    longitude: maybe(float('Longitude of the city', { decimals: 4 })),
  },
});

export const careSite = table('care_site', {
  doc: 'One row per facility that appears in the record.',
  key: 'care_site_id',
  columns: {
    care_site_id: id('Identifier of the facility'),
    care_site_name: maybe(text('Name', { length: 255 })),
    place_of_service_concept_id: maybeConcept('Kind of place'),
    location_id: maybe(id('Where it is', { ref: 'location' })),
    care_site_source_value: source('National Provider Identifier'),
    place_of_service_source_value: source('Kind of facility'),
  },
});

export const provider = table('provider', {
  doc: 'One row per practitioner who appears in the record.',
  key: 'provider_id',
  columns: {
    provider_id: id('Identifier of the practitioner'),
    provider_name: maybe(text('Name', { length: 255 })),
    npi: maybe(text('National Provider Identifier', { length: 20 })),
    dea: maybe(text('DEA number', { length: 20 })),
    specialty_concept_id: maybeConcept('Specialty'),
    care_site_id: maybe(id('Where the practitioner works', { ref: 'care_site' })),
    year_of_birth: maybe(int('Year of birth')),
    gender_concept_id: maybeConcept('Gender'),
    provider_source_value: source('Identifier of the practitioner'),
    specialty_source_value: source('Specialty, NUCC taxonomy'),
    specialty_source_concept_id: maybeConcept('Specialty of the source'),
    gender_source_value: source('Gender'),
    gender_source_concept_id: maybeConcept('Gender of the source'),
  },
});

export const cdmSource = table('cdm_source', {
  doc: 'One row: what this database is and where it comes from.',
  key: 'cdm_source_abbreviation',
  repeats: true,
  columns: {
    cdm_source_name: code('Name of the source', { length: 255 }),
    cdm_source_abbreviation: code('Short name', { length: 25 }),
    cdm_holder: code('Who holds it', { length: 255 }),
    source_description: maybe(text('What it is')),
    source_documentation_reference: maybe(text('Where it is described', { length: 255 })),
    cdm_etl_reference: maybe(text('What wrote it', { length: 255 })),
    source_release_date: date('Anchor date of the run'),
    cdm_release_date: date('Anchor date of the run'),
    cdm_version: maybe(code('Version of the CDM', { length: 10 })),
    cdm_version_concept_id: concept('Version of the CDM'),
    vocabulary_version: code('Version of the vocabularies', { length: 20 }),
  },
});
