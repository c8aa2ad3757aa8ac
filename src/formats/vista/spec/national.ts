// National dictionary files that our pointers lead to, of each the entries that can be used: record numbers and values as in the FOIA release.
import { type FileSpec, file, number, regular, set, text, to } from './file.ts';

const shared = true;
const name = text('.01', 'NAME', '0;1!');
const byName = regular('B', 'name:30');

export const state = file('5', 'STATE', '', '^DIC(5,', {
  shared,
  fields: { name, abbreviation: text('1', 'ABBREVIATION', '0;2'), code: text('2', 'VA STATE CODE', '0;3') },
  indexes: [byName, regular('C', 'abbreviation:30'), regular('C', 'code:30')],
});

export const eligibilityCode = file('8', 'ELIGIBILITY CODE', 'I', '^DIC(8,', {
  shared,
  fields: { name, type: set('N Y')('4', 'TYPE', '0;5'), printName: text('5', 'PRINT NAME', '0;6') },
  indexes: [byName],
});

const hl7 = (field: string) => text(field, 'HL7 VALUE', '0;3');

export const raceCode = file('10', 'RACE', 'I', '^DIC(10,', {
  shared,
  fields: { name, abbreviation: text('2', 'ABBREVIATION', '0;2'), hl7: hl7('3') },
  indexes: [byName, regular('C', 'abbreviation:30'), regular('AHL7', 'hl7:30')],
});

export const ethnicityCode = file('10.2', 'ETHNICITY', 'I', '^DIC(10.2,', {
  shared,
  fields: { name, abbreviation: text('2', 'ABBREVIATION', '0;2'), hl7: hl7('3') },
  indexes: [byName, regular('C', 'abbreviation:30'), regular('AHL7', 'hl7:30')],
});

export const collectionMethod = file('10.3', 'RACE AND ETHNICITY COLLECTION METHOD', 'I', '^DIC(10.3,', {
  shared,
  fields: { name, abbreviation: text('.02', 'ABBREVIATION', '0;2'), hl7: hl7('.03') },
  indexes: [byName, regular('C', 'abbreviation:30'), regular('AHL7', 'hl7:30')],
});

export const maritalStatus = file('11', 'MARITAL STATUS', '', '^DIC(11,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const patientType = file('391', 'TYPE OF PATIENT', '', '^DG(391,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const clinicStop = file('40.7', 'CLINIC STOP', 'I', '^DIC(40.7,', {
  shared,
  fields: { name, code: number('1', 'AMIS REPORTING STOP CODE', '0;2!') },
  indexes: [byName, regular('C', 'code:30')],
});

export const transactionType = file('405.3', 'MAS MOVEMENT TRANSACTION TYPE', '', '^DG(405.3,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const masMovement = file('405.2', 'MAS MOVEMENT TYPE', 'I', '^DG(405.2,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const movementType = file('405.1', 'FACILITY MOVEMENT TYPE', 'I', '^DG(405.1,', {
  shared,
  fields: {
    name,
    transaction: to('405.3')('.02', 'TRANSACTION TYPE', '0;2'),
    mas: to('405.2')('.03', 'MAS MOVEMENT TYPE', '0;3'),
  },
  indexes: [byName, regular('AT', 'transaction:30'), regular('AM', 'mas:30')],
});

export const specialty = file('42.4', 'SPECIALTY', '', '^DIC(42.4,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const vitalType = file('120.51', 'GMRV VITAL TYPE', 'I', '^GMRD(120.51,', {
  shared,
  fields: {
    name,
    abbreviation: text('1', 'ABBREVIATION', '0;2'),
    pce: text('7', 'PCE ABBREVIATION', '0;7'),
  },
  indexes: [byName, regular('C', 'abbreviation:30'), regular('APCE', 'pce:30')],
});

export const allergen = file('120.82', 'GMR ALLERGIES', 'I', '^GMRD(120.82,', {
  shared,
  fields: { name, type: text('1', 'ALLERGY TYPE', '0;2') },
  indexes: [byName, regular('C', 'type:30')],
});

export const sign = file('120.83', 'SIGN/SYMPTOMS', 'I', '^GMRD(120.83,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const route = file('51.2', 'MEDICATION ROUTES', 'I', '^PS(51.2,', {
  shared,
  fields: { name, abbreviation: text('1', 'ABBREVIATION', '0;3') },
  indexes: [byName, regular('C', 'abbreviation:30')],
});

export const drugUnit = file('50.607', 'DRUG UNITS', '', '^PS(50.607,', {
  shared,
  fields: { name },
  indexes: [byName],
});

export const rxStatus = file('53', 'RX PATIENT STATUS', '', '^PS(53,', {
  shared,
  fields: { name, abbreviation: text('2', 'ABBR', '0;2') },
  indexes: [byName, regular('C', 'abbreviation:30')],
});

export const topography = file('61', 'TOPOGRAPHY FIELD', 'I', '^LAB(61,', {
  shared,
  fields: { name },
  indexes: [byName],
});

const hl7Code = text('.02', 'HL7 CODE', '0;2');

export const immunizationSource = file('920.1', 'IMMUNIZATION INFO SOURCE', '', '^PXV(920.1,', {
  shared,
  fields: { name, hl7: hl7Code },
  indexes: [byName, regular('H', 'hl7:30')],
});

export const immunizationRoute = file('920.2', 'IMM ADMINISTRATION ROUTE', '', '^PXV(920.2,', {
  shared,
  fields: { name, hl7: hl7Code },
  indexes: [byName, regular('H', 'hl7:30')],
});

export const immunizationSite = file('920.3', 'IMM ADMINISTRATION SITE (BODY)', '', '^PXV(920.3,', {
  shared,
  fields: { name, hl7: hl7Code },
  indexes: [byName, regular('B', 'hl7:30')],
});

export const manufacturer = file('9999999.04', 'IMM MANUFACTURER', 'I', '^AUTTIMAN(', {
  shared,
  fields: { name, mvx: text('.02', 'MVX CODE', '0;2') },
  indexes: [regular('B', 'name:100'), regular('M', 'mvx:30')],
});

export const codingSystem = file('80.4', 'ICD CODING SYSTEMS', 'I', '^ICDS(', {
  shared,
  fields: { name, abbreviation: text('.02', 'CODING SYSTEM ABBREVIATION', '0;2') },
  indexes: [byName, regular('C', 'abbreviation:30')],
});

export const providerClass = file('8932.1', 'PERSON CLASS', '', '^USC(8932.1,', {
  shared,
  fields: {
    name: text('.01', 'PROVIDER TYPE', '0;1!'),
    classification: text('1', 'CLASSIFICATION', '0;2'),
    area: text('2', 'AREA OF SPECIALIZATION', '0;3'),
    status: set('a i')('3', 'STATUS', '0;4'),
    vaCode: text('5', 'VA CODE', '0;6'),
    x12: text('6', 'X12 CODE', '0;7'),
  },
  indexes: [
    regular('C', 'name:30'),
    regular('D', 'classification:30'),
    regular('E', 'area:30'),
    regular('F', 'vaCode:30'),
    regular('G', 'x12:30'),
  ],
});

export const immunization = file('9999999.14', 'IMMUNIZATION', 'I', '^AUTTIMM(', {
  shared,
  fields: { name, short: text('.02', 'SHORT NAME', '0;2'), cvx: text('.03', 'CVX CODE', '0;3') },
  indexes: [regular('B', 'name:100'), regular('C', 'cvx:30'), regular('D', 'short:30')],
});

/** All of them, those that others point to first. */
export const nationalFiles: readonly FileSpec[] = [
  state,
  eligibilityCode,
  raceCode,
  ethnicityCode,
  collectionMethod,
  maritalStatus,
  patientType,
  clinicStop,
  transactionType,
  masMovement,
  movementType,
  specialty,
  vitalType,
  allergen,
  sign,
  route,
  drugUnit,
  rxStatus,
  topography,
  immunizationSource,
  immunizationRoute,
  immunizationSite,
  manufacturer,
  codingSystem,
  providerClass,
  immunization,
];
