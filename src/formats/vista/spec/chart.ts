// The chart by patient: problems, allergies, vital signs.
import { inverse, parseStamp, printStamp } from '../fileman.ts';
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
  variable,
} from './file.ts';

/** Problem number as the index has it: blank, three digits, point, two digits. */
function problemNumber(text: string): string {
  const [whole, part = ''] = text.split('.') as [string, string?];
  return ` ${whole.padStart(3, '0')}.${part.padEnd(2, '0')}`;
}

export const problem = file('9000011', 'PROBLEM', 'IP', '^AUPNPROB(', {
  fields: {
    what: to('80')('.01', 'DIAGNOSIS', '0;1!'),
    patient: to('9000001')('.02', 'PATIENT NAME', '0;2!'),
    modified: date('.03', 'DATE LAST MODIFIED', '0;3!'),
    narrative: to('9999999.27')('.05', 'PROVIDER NARRATIVE', '0;5!'),
    facility: to('9999999.06')('.06', 'FACILITY', '0;6!'),
    number: number('.07', 'NMBR', '0;7!'),
    entered: date('.08', 'DATE ENTERED', '0;8!'),
    status: set('A I')('.12', 'STATUS', '0;12!'),
    onset: date('.13', 'DATE OF ONSET', '0;13'),
    condition: set('T P H')('1.02', 'CONDITION', '1;2'),
    recorder: to('200')('1.04', 'RECORDING PROVIDER', '1;4'),
    resolved: date('1.07', 'DATE RESOLVED', '1;7'),
    recorded: date('1.09', 'DATE RECORDED', '1;9'),
    priority: set('A C')('1.14', 'PRIORITY', '1;14'),
    snomed: text('80001', 'SNOMED CT CONCEPT CODE', '800;1'),
    mapped: set('0 1 2')('80005', 'SNOMED CT-TO-ICD MAP STATUS', '800;5'),
    interest: date('80201', 'DATE OF INTEREST', '802;1'),
    system: text('80202', 'CODING SYSTEM', '802;2'),
  },
  indexes: [
    regular('B', 'what:30'),
    regular('AC', 'patient:30'),
    regular('ASCT', 'snomed:30'),
    regular('DM', 'entered', 'mapped'),
    computed('AA', (e) => [e.get('patient'), e.get('facility'), problemNumber(e.get('number'))]),
    computed('ACTIVE', (e) => [e.get('patient'), e.get('status')]),
  ],
});

const notInError = (e: Entry) => e.get('error') === '';

export const reaction = multiple(
  '120.81',
  'REACTIONS',
  'PA',
  '10',
  { reaction: to('120.83')('.01', 'REACTION', '0;1!'), entered: date('3', 'DATE ENTERED', '0;4') },
  [inside('B', 'reaction:30')],
);

export const allergy = file('120.8', 'PATIENT ALLERGIES', 'IPs', '^GMR(120.8,', {
  fields: {
    patient: to('2')('.01', 'PATIENT', '0;1!'),
    reactant: text('.02', 'REACTANT', '0;2!'),
    allergen: variable('120.82', '50.6', '50')('1', 'GMR ALLERGY', '0;3'),
    originated: date('4', 'ORIGINATION DATE/TIME', '0;4!'),
    kind: set('o h')('6', 'OBSERVED/HISTORICAL', '0;6!'),
    signed: set('1 0')('15', 'ORIGINATOR SIGN OFF', '0;12'),
    mechanism: set('A P U')('17', 'MECHANISM', '0;14!'),
    verified: set('1 0')('19', 'VERIFIED', '0;16'),
    verifiedOn: date('20', 'VERIFICATION DATE/TIME', '0;17'),
    type: text('3.1', 'ALLERGY TYPE', '0;20!'),
    error: set('1')('22', 'ENTERED IN ERROR', 'ER;1'),
  },
  indexes: [
    regular('B', 'patient:30'),
    regular('C', 'reactant:30'),
    regular('AODT', 'originated:30'),
    regular('V', 'verifiedOn:30'),
    computed('ASGN', (e) => (e.get('signed') === '0' && notInError(e) ? [e.ien] : null), { scope: 'exact' }),
    computed('AVER', (e) => (e.get('verified') === '0' && notInError(e) ? [e.get('patient'), e.ien] : null), {
      scope: 'exact',
    }),
  ],
  multiples: { reaction },
});

/** Whether a patient has reactions at all: no entry above says less than a 0 here. */
export const allergyAssessment = file('120.86', 'ADVERSE REACTION ASSESSMENT', 'P', '^GMR(120.86,', {
  fields: {
    patient: to('2')('.01', 'NAME', '0;1!'),
    any: set('1 0')('1', 'REACTION ASSESSMENT', '0;2'),
  },
  indexes: [regular('B', 'patient:30')],
});

export const vital = file('120.5', 'GMRV VITAL MEASUREMENT', 'ID', '^GMR(120.5,', {
  fields: {
    taken: date('.01', 'DATE/TIME VITALS TAKEN', '0;1!'),
    patient: to('2')('.02', 'PATIENT', '0;2!'),
    what: to('120.51')('.03', 'VITAL TYPE', '0;3!'),
    entered: date('.04', 'DATE/TIME VITALS ENTERED', '0;4!'),
    location: to('44')('.05', 'HOSPITAL LOCATION', '0;5!'),
    by: to('200')('.06', 'ENTERED BY', '0;6!'),
    rate: text('1.2', 'RATE', '0;8'),
  },
  indexes: [
    regular('B', 'taken:30'),
    regular('C', 'patient:30'),
    regular('T', 'what:30'),
    computed('AA', (e) => {
      const taken = parseStamp(e.get('taken'));
      return taken === null ? null : [e.get('patient'), e.get('what'), printStamp(inverse(taken))];
    }),
  ],
});
