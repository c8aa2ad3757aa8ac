// PRESCRIPTION (#52) with its refills and instructions, and PHARMACY PATIENT (#55).
import { computed, date, file, inside, multiple, number, regular, set, text, to } from './file.ts';

export const refill = multiple(
  '52.1',
  'REFILL',
  'DA',
  '1',
  {
    date: date('.01', 'REFILL DATE', '0;1!'),
    by: set('M W')('2', 'MAIL/WINDOW', '0;2'),
    quantity: number('1', 'QTY', '0;4'),
    login: date('7', 'LOGIN DATE', '0;8'),
    division: to('59')('8', 'DIVISION', '0;9'),
    daysSupply: number('1.1', 'DAYS SUPPLY', '0;10'),
    provider: to('200')('15', 'PROVIDER', '0;17'),
    released: date('17', 'RELEASED DATE/TIME', '0;18'),
    dispensed: date('10.1', 'DISPENSED DATE', '0;19'),
    ndc: text('11', 'NDC', '1;3'),
  },
  [inside('B', 'date:30'), regular('AD', 'date:30'), regular('AL', 'released')],
);

export const instruction = multiple(
  '52.0113',
  'MEDICATION INSTRUCTIONS',
  'A',
  '6',
  {
    dosage: text('.01', 'DOSAGE ORDERED', '0;1!'),
    unit: to('50.607')('2', 'UNITS', '0;3'),
    route: to('51.2')('6', 'ROUTE', '0;7'),
    schedule: text('7', 'SCHEDULE', '0;8'),
  },
  [],
);

export const prescription = file('52', 'PRESCRIPTION', 'Is', '^PSRX(', {
  fields: {
    number: text('.01', 'RX #', '0;1!'),
    patient: to('2')('2', 'PATIENT', '0;2!'),
    patientStatus: to('53')('3', 'PATIENT STATUS', '0;3!'),
    provider: to('200')('4', 'PROVIDER', '0;4!'),
    clinic: to('44')('5', 'CLINIC', '0;5'),
    drug: to('50')('6', 'DRUG', '0;6!'),
    quantity: number('7', 'QTY', '0;7!'),
    daysSupply: number('8', 'DAYS SUPPLY', '0;8!'),
    refills: number('9', '# OF REFILLS', '0;9!'),
    by: set('M W')('11', 'MAIL/WINDOW', '0;11!'),
    issued: date('1', 'ISSUE DATE', '0;13!'),
    entered: to('200')('16', 'ENTERED BY', '0;16!'),
    sig: text('10', 'SIG', 'SIG;1'),
    oerrSig: set('1 0')('10.1', 'OERR SIG', 'SIG;2'),
    cancelled: date('26.1', 'CANCEL DATE', '3;5'),
    remarks: text('12', 'REMARKS', '3;7'),
    login: date('21', 'LOGIN DATE', '2;1!'),
    filled: date('22', 'FILL DATE', '2;2!'),
    expires: date('26', 'EXPIRATION DATE', '2;6!'),
    ndc: text('27', 'NDC', '2;7'),
    division: to('59')('20', 'DIVISION', '2;9!'),
    released: date('31', 'RELEASED DATE/TIME', '2;13'),
    status: set('0 1 2 3 4 5 10 11 12 13 14 15 16')('100', 'STATUS', 'STA;1!'),
  },
  indexes: [
    regular('B', 'number:30'),
    regular('AC', 'issued:30'),
    regular('AG', 'expires:30'),
    computed('AD', (e) => (e.get('filled') === '' ? null : [e.get('filled'), e.ien, '0']), {
      scope: 'exact',
    }),
    computed('ADL', (e) => (e.get('filled') === '' ? null : [e.get('filled'), e.get('drug')])),
    computed('AL', (e) => (e.get('released') === '' ? null : [e.get('released'), e.ien, '0']), {
      scope: 'exact',
    }),
  ],
  multiples: { refill, instruction },
});

export const profile = multiple(
  '55.03',
  'PRESCRIPTION PROFILE',
  'PA',
  'P',
  {
    prescription: to('52')('.01', 'PRESCRIPTION PROFILE', '0;1!'),
  },
  [],
);

export const pharmacyPatient = file('55', 'PHARMACY PATIENT', 'P', '^PS(55,', {
  fields: { patient: to('2')('.01', 'NAME', '0;1!') },
  indexes: [regular('B', 'patient:30')],
  multiples: { profile },
});
