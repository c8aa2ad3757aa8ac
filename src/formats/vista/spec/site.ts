// Files that all patients share and a site fills itself: people, places, wards, drugs, codes in use, narratives.
import { computed, date, file, inside, multiple, number, regular, set, text, to } from './file.ts';

const shared = true;

export const personClass = multiple(
  '200.05',
  'PERSON CLASS',
  'PA',
  'USC1',
  { class: to('8932.1')('.01', 'Person Class', '0;1!'), from: date('2', 'Effective Date', '0;2!') },
  [inside('B', 'class:30'), inside('AD', 'from:30')],
);

export const person = file('200', 'NEW PERSON', 'I', '^VA(200,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    sex: set('M F')('4', 'SEX', '1;2'),
    npi: text('41.99', 'NPI', 'NPI;1'),
    npiStatus: set('N E D')('41.98', 'NPI ENTRY STATUS', 'NPI;2'),
    writes: set('1')('53.1', 'AUTHORIZED TO WRITE MED ORDERS', 'PS;1'),
  },
  indexes: [regular('B', 'name:35'), regular('ANPI', 'npi:30')],
  multiples: { personClass },
});

export const institution = file('4', 'INSTITUTION', 'Is', '^DIC(4,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    state: to('5')('.02', 'STATE', '0;2'),
    status: set('N L')('11', 'STATUS', '0;11!'),
    street: text('1.01', 'STREET ADDR. 1', '1;1'),
    city: text('1.03', 'CITY', '1;3'),
    zip: text('1.04', 'ZIP', '1;4'),
    npi: text('41.99', 'NPI', 'NPI;1'),
    station: text('99', 'STATION NUMBER', '99;1'),
    official: text('100', 'OFFICIAL VA NAME', '99;3'),
    agency: set('V AF I ARMY N O E USCG')('95', 'AGENCY CODE', '99;5'),
  },
  indexes: [
    regular('B', 'name:30'),
    regular('C', 'official:30'),
    regular('XUMF', 'status:30'),
    regular('LOC', 'name:30'),
    regular('ANPI', 'npi:30'),
    regular('D', 'station:30'),
  ],
});

export const location = file('9999999.06', 'LOCATION', 'IP', '^AUTTLOC(', {
  shared,
  fields: { institution: to('4')('.01', 'NAME', '0;1!') },
  indexes: [regular('B', 'institution:30')],
});

export const division = file('40.8', 'MEDICAL CENTER DIVISION', 'I', '^DG(40.8,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    number: text('1', 'FACILITY NUMBER', '0;2!'),
    institution: to('4')('.07', 'INSTITUTION FILE POINTER', '0;7!'),
  },
  indexes: [regular('B', 'name:30'), regular('C', 'number:30'), regular('AD', 'institution:30')],
});

export const hospitalLocation = file('44', 'HOSPITAL LOCATION', 'I', '^SC(', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    abbreviation: text('1', 'ABBREVIATION', '0;2'),
    type: set('C M W Z N F I OR')('2', 'TYPE', '0;3!'),
    institution: to('4')('3', 'INSTITUTION', '0;4'),
    stop: to('40.7')('8', 'STOP CODE NUMBER', '0;7'),
    service: set('M S P R N 0')('9', 'SERVICE', '0;8'),
    division: to('40.8')('3.5', 'DIVISION', '0;15'),
    collateral: set('Y N')('2004', 'COLLATERAL VISITS? (Y OR N)', '0;16'),
    nonCount: set('Y N')('2502', 'NON-COUNT CLINIC? (Y OR N)', '0;17'),
    ward: to('42')('42', 'WARD LOCATION FILE POINTER', '42;1'),
  },
  indexes: [
    regular('B', 'name:30'),
    regular('C', 'abbreviation:30'),
    regular('AG', 'type', 'name'),
    regular('AST', 'stop'),
  ],
});

export const ward = file('42', 'WARD LOCATION', 'I', '^DIC(42,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    bedsection: text('.02', 'BEDSECTION', '0;2'),
    service: set('M S P NH NE I R SCI D B NC')('.03', 'SERVICE', '0;3'),
    division: to('40.8')('.015', 'DIVISION', '0;11'),
    specialty: to('42.4')('.017', 'SPECIALTY', '0;12'),
    location: to('44')('44', 'HOSPITAL LOCATION FILE POINTER', '44;1'),
  },
  indexes: [regular('B', 'name:30'), regular('D', 'service:30')],
});

export const roomBed = file('405.4', 'ROOM-BED', 'I', '^DG(405.4,', {
  shared,
  fields: { name: text('.01', 'NAME', '0;1!') },
  indexes: [regular('B', 'name:30')],
});

export const treatingSpecialty = file('45.7', 'FACILITY TREATING SPECIALTY', 'I', '^DIC(45.7,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    specialty: to('42.4')('1', 'SPECIALTY', '0;2'),
  },
  indexes: [regular('B', 'name:30'), regular('ASPEC', 'specialty:30')],
});

export const outpatientSite = file('59', 'OUTPATIENT SITE', 'I', '^PS(59,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    number: text('.06', 'SITE NUMBER', '0;6!'),
    related: to('4')('100', 'RELATED INSTITUTION', 'INI;1'),
  },
  indexes: [regular('B', 'name:30'), regular('C', 'number:30'), regular('D', 'related:30')],
});

export const drug = file('50', 'DRUG', 'I', '^PSDRUG(', {
  shared,
  fields: {
    name: text('.01', 'GENERIC NAME', '0;1!'),
    uses: text('63', "APPLICATION PACKAGES' USE", '2;3'),
    ndc: text('31', 'NDC', '2;4'),
  },
  indexes: [regular('B', 'name:40'), regular('IU', 'uses:30')],
});

export const diagnosisStatus = multiple(
  '80.066',
  'STATUS',
  'D',
  '66',
  {
    from: date('.01', 'STATUS EFFECTIVE DATE', '0;1!'),
    status: set('0 1')('.02', 'STATUS', '0;2'),
  },
  [inside('B', 'from:30')],
);

export const diagnosisName = multiple(
  '80.067',
  'DIAGNOSIS',
  'D',
  '67',
  {
    from: date('.01', 'DIAGNOSIS EFFECTIVE DATE', '0;1!'),
    name: text('1', 'DIAGNOSIS', '0;2'),
  },
  [inside('B', 'from:30')],
);

export const diagnosis = file('80', 'ICD DIAGNOSIS', 'IO', '^ICD9(', {
  shared,
  fields: {
    code: text('.01', 'CODE NUMBER', '0;1!'),
    system: to('80.4')('1.1', 'CODING SYSTEM', '1;1'),
  },
  indexes: [
    computed('AB', (e) => [`${e.get('code')} `]),
    computed('BA', (e) => [`${e.get('code')} `]),
    computed('ABA', (e) => (e.get('system') === '' ? null : [e.get('system'), `${e.get('code')} `])),
    regular('AEXC', 'code:30'),
    regular('AN', 'system:10', 'code:30'),
  ],
  multiples: { status: diagnosisStatus, name: diagnosisName },
});

export const procedure = file('81', 'CPT', 'I', '^ICPT(', {
  shared,
  fields: {
    code: text('.01', 'CPT CODE', '0;1!'),
    name: text('2', 'SHORT NAME', '0;2'),
    source: set('C H L')('6', 'SOURCE', '0;6'),
  },
  indexes: [regular('B', 'code:30'), computed('BA', (e) => [`${e.get('code')} `])],
});

export const narrative = file('9999999.27', 'PROVIDER NARRATIVE', 'A', '^AUTNPOV(', {
  shared,
  fields: { text: text('.01', 'NARRATIVE', '0;1!') },
  indexes: [regular('B', 'text:245')],
});

export const healthFactor = file('9999999.64', 'HEALTH FACTORS', 'I', '^AUTTHF(', {
  shared,
  fields: {
    name: text('.01', 'FACTOR', '0;1!'),
    category: to('9999999.64')('.03', 'CATEGORY', '0;3'),
    shown: set('Y N')('.08', 'DISPLAY ON HEALTH SUMMARY', '0;8'),
    synonym: text('.09', 'SYNONYM', '0;9'),
    kind: set('C F')('.1', 'ENTRY TYPE', '0;10'),
  },
  indexes: [
    regular('B', 'name:30'),
    regular('AC', 'category:30'),
    regular('D', 'synonym:30'),
    regular('AD', 'kind:30'),
  ],
});

export const test = file('60', 'LABORATORY TEST', 'I', '^LAB(60,', {
  shared,
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    type: set('I O B N')('3', 'TYPE', '0;3'),
    subscript: set('CH MI BB EM SP CY AU WK')('4', 'SUBSCRIPT', '0;4'),
    place: text('5', 'LOCATION (DATA NAME)', '0;5'),
    printName: text('51', 'PRINT NAME', '.1;1'),
    dataName: number('400', 'DATA NAME', '.2;1'),
  },
  indexes: [regular('B', 'name:30'), regular('C', 'place:30'), regular('D', 'printName:30')],
});
