// All files that are written and read, by number.
import { allergy, allergyAssessment, problem, vital } from './chart.ts';
import type { FileSpec } from './file.ts';
import { laboratory, movement } from './inpatient.ts';
import { nationalFiles } from './national.ts';
import { nameComponents, patient, patientIhs } from './patient.ts';
import { pharmacyPatient, prescription } from './pharmacy.ts';
import * as site from './site.ts';
import { lot, vCpt, vHealthFactor, vImmunization, visit, vPov, vProvider } from './visit.ts';

/** Files whose entries belong to one patient. */
export const patientFiles: readonly FileSpec[] = [
  patient,
  nameComponents,
  patientIhs,
  visit,
  vProvider,
  vPov,
  vCpt,
  vImmunization,
  lot,
  vHealthFactor,
  problem,
  allergy,
  allergyAssessment,
  vital,
  prescription,
  pharmacyPatient,
  laboratory,
  movement,
];

/** Files that all patients share. */
export const sharedFiles: readonly FileSpec[] = [
  ...nationalFiles,
  site.institution,
  site.location,
  site.division,
  site.person,
  site.treatingSpecialty,
  site.ward,
  site.roomBed,
  site.hospitalLocation,
  site.outpatientSite,
  site.drug,
  site.diagnosis,
  site.procedure,
  site.narrative,
  site.healthFactor,
  site.test,
];

export const allFiles: readonly FileSpec[] = [...patientFiles, ...sharedFiles];

export const fileByNumber: ReadonlyMap<string, FileSpec> = new Map(allFiles.map((f) => [f.number, f]));

/** The data names of a site are fields of the dictionary, entries of no file; they have a file of globals of their own. */
export const DATA_NAMES = { number: 'DD', name: 'SITE DATA NAMES' };
