// The published tables of the OMOP layout, in dependency order.
import * as eras from './tables/eras.ts';
import * as events from './tables/events.ts';
import * as people from './tables/person.ts';

export const tables = [
  people.person,
  people.observationPeriod,
  events.visitOccurrence,
  events.visitDetail,
  events.conditionOccurrence,
  events.drugExposure,
  events.procedureOccurrence,
  events.deviceExposure,
  events.measurement,
  events.observation,
  people.death,
  events.note,
  people.payerPlanPeriod,
  events.cost,
  eras.drugEra,
  eras.conditionEra,
] as const;

/** Tables shared by all persons. */
export const reference = [people.location, people.careSite, people.provider, people.cdmSource] as const;
