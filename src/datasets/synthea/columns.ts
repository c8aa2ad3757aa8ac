// Columns of the Synthea layout: identifiers as UUIDs, times of UTC, codes with their system.
import { date, id, maybe, time } from '../../schema/column.ts';

/** The key of a table, printed as a UUID. */
export const uuid = (table: string, doc: string) => id(doc, { uuid: table });

/** A reference to a row of another table. */
export const to = (table: string, doc: string) => id(doc, { uuid: table, ref: table });
export const maybeTo = (table: string, doc: string) => maybe(to(table, doc));

export const ofPatient = () => to('patients', 'Patient');
export const atEncounter = () =>
  maybeTo('encounters', 'Encounter; empty when it lies before the written history');

export const utc = (doc: string) => time(doc, { utc: true });
export const day = (doc: string) => date(doc);

/** Where a code comes from. */
export const SYSTEM = {
  snomed: 'http://snomed.info/sct',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  cpt: 'http://www.ama-assn.org/go/cpt',
  hcpcs: 'urn:oid:2.16.840.1.113883.6.285',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
} as const;
