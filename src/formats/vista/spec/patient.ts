// PATIENT (#2) and what stands beside it: name components, health record numbers, pharmacy and laboratory belong elsewhere.
import {
  computed,
  date,
  type Entry,
  file,
  inside,
  multiple,
  number,
  regular,
  set,
  text,
  to,
} from './file.ts';

const lastFour = (entry: Entry, ssn: string) => {
  const digits = entry.get(ssn);
  return digits === '' ? null : digits.slice(5, 9);
};

export const race = multiple(
  '2.02',
  'RACE INFORMATION',
  'PA',
  '.02',
  {
    race: to('10')('.01', 'RACE INFORMATION', '0;1!'),
    method: to('10.3')('.02', 'METHOD OF COLLECTION', '0;2!'),
  },
  [inside('B', 'race:30')],
);

export const ethnicity = multiple(
  '2.06',
  'ETHNICITY INFORMATION',
  'PA',
  '.06',
  {
    ethnicity: to('10.2')('.01', 'ETHNICITY INFORMATION', '0;1!'),
    method: to('10.3')('.02', 'METHOD OF COLLECTION', '0;2!'),
  },
  [inside('B', 'ethnicity:30')],
);

export const eligibility = multiple(
  '2.0361',
  'PATIENT ELIGIBILITIES',
  'P',
  'E',
  { eligibility: to('8')('.01', 'ELIGIBILITY', '0;1!') },
  [
    computed('AEL', (e) => (e.get('eligibility') === '' ? null : [e.parent, e.get('eligibility')]), {
      scope: 'exact',
      told: true,
    }),
    inside('B', 'eligibility:30'),
  ],
);

export const patient = file('2', 'PATIENT', 'I', '^DPT(', {
  fields: {
    name: text('.01', 'NAME', '0;1!'),
    sex: set('M F')('.02', 'SEX', '0;2!'),
    birth: date('.03', 'DATE OF BIRTH', '0;3!'),
    marital: to('11')('.05', 'MARITAL STATUS', '0;5'),
    ssn: text('.09', 'SOCIAL SECURITY NUMBER', '0;9!'),
    gender: set('M F TM TF O N')('.024', 'SELF IDENTIFIED GENDER', '.24;4'),
    street: text('.111', 'STREET ADDRESS [LINE 1]', '.11;1'),
    city: text('.114', 'CITY', '.11;4'),
    state: to('5')('.115', 'STATE', '.11;5'),
    zip: text('.116', 'ZIP CODE', '.11;6'),
    phone: text('.131', 'PHONE NUMBER [RESIDENCE]', '.13;1'),
    email: text('.133', 'EMAIL ADDRESS', '.13;3'),
    connected: set('Y N')('.301', 'SERVICE CONNECTED?', '.3;1'),
    contact: text('.331', 'E-NAME', '.33;1'),
    kin: text('.332', 'E-RELATIONSHIP TO PATIENT', '.33;2'),
    contactPhone: text('.339', 'E-PHONE NUMBER', '.33;9'),
    death: date('.351', 'DATE OF DEATH', '.35;1'),
    eligibility: to('8')('.361', 'PRIMARY ELIGIBILITY CODE', '.36;1'),
    verified: set('P R V')('.3611', 'ELIGIBILITY STATUS', '.361;1'),
    components: to('20')('1.01', 'NAME COMPONENTS', 'NAME;1'),
    laboratory: to('63')('63', 'LABORATORY REFERENCE', 'LR;1'),
    type: to('391')('391', 'TYPE', 'TYPE;1!'),
    veteran: set('Y N')('1901', 'VETERAN (Y/N)?', 'VET;1!'),
  },
  indexes: [
    regular('B', 'name:30'),
    regular('ADOB', 'birth:30'),
    regular('ASX', 'sex:30'),
    regular('SSN', 'ssn:30'),
    regular('F', 'phone:30'),
    regular('AEXP1', 'death:30'),
    regular('APTYPE', 'type'),
    computed('BS', (e) => {
      const four = lastFour(e, 'ssn');
      return four === null ? null : [four];
    }),
    computed('BS5', (e) => {
      const four = lastFour(e, 'ssn');
      return four === null ? null : [e.get('name').slice(0, 1) + four];
    }),
    computed('AEL', (e) => (e.get('eligibility') === '' ? null : [e.ien, e.get('eligibility')]), {
      scope: 'exact',
    }),
  ],
  multiples: { race, ethnicity, eligibility },
});

export const nameComponents = file('20', 'NAME COMPONENTS', '', '^VA(20,', {
  fields: {
    file: number('.01', 'FILE', '0;1!'),
    field: number('.02', 'FIELD', '0;2!'),
    iens: text('.03', 'IENS', '0;3!'),
    family: text('1', 'FAMILY (LAST) NAME', '1;1'),
    given: text('2', 'GIVEN (FIRST) NAME', '1;2'),
    middle: text('3', 'MIDDLE NAME', '1;3'),
    suffix: text('5', 'SUFFIX', '1;5'),
  },
  indexes: [regular('B', 'file:30')],
});

export const recordNumber = multiple(
  '9000001.41',
  'HEALTH RECORD NO.',
  'P',
  '41',
  {
    facility: to('9999999.06')('.01', 'HEALTH RECORD FAC', '0;1!'),
    number: text('.02', 'HEALTH RECORD NO.', '0;2'),
  },
  [{ ...regular('D', 'number:30'), scope: 'whole' }],
);

export const patientIhs = file('9000001', 'PATIENT/IHS', 'sIP', '^AUPNPAT(', {
  fields: { patient: to('2')('.01', 'NAME', '0;1!') },
  indexes: [regular('B', 'patient:30')],
  multiples: { recordNumber },
});
