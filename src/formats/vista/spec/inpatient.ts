// PATIENT MOVEMENT (#405) and LAB DATA (#63).
import { inverse, parseStamp, printStamp, type Stamp } from '../fileman.ts';
import { computed, date, type Entry, file, multiple, number, regular, set, text, to } from './file.ts';

/** Movements that are no stay in a bed: lodgers (4, 5) and changes of specialty (6). */
const isPhysical = (e: Entry) => !['4', '5', '6'].includes(e.get('transaction'));
const time = (e: Entry) => parseStamp(e.get('time'));
const asTime = (e: Entry) => e.get('time');
/** 9999999.9999999 − date.time: seven places. */
function turned(e: Entry): string {
  const stamp = time(e);
  return stamp === null ? '' : turnedStamp(stamp);
}

/** The seventh place is always the 9 that nothing is taken from. */
export function turnedStamp(stamp: Stamp): string {
  const left = 9_999_999_999_999 - stamp;
  return `${Math.floor(left / 1_000_000)}.${String(left % 1_000_000).padStart(6, '0')}9`;
}

const whenPhysical = (subscripts: (e: Entry) => string[]) => (e: Entry) =>
  isPhysical(e) ? subscripts(e) : null;

export const movement = file('405', 'PATIENT MOVEMENT', 'ID', '^DGPM(', {
  fields: {
    time: date('.01', 'DATE/TIME', '0;1!'),
    transaction: to('405.3')('.02', 'TRANSACTION', '0;2!'),
    patient: to('2')('.03', 'PATIENT', '0;3!'),
    type: to('405.1')('.04', 'TYPE OF MOVEMENT', '0;4!'),
    ward: to('42')('.06', 'WARD LOCATION', '0;6'),
    bed: to('405.4')('.07', 'ROOM-BED', '0;7'),
    physician: to('200')('.08', 'PRIMARY PHYSICIAN', '0;8'),
    specialty: to('45.7')('.09', 'FACILITY TREATING SPECIALTY', '0;9'),
    diagnosis: text('.1', 'DIAGNOSIS [SHORT]', '0;10'),
    admission: to('405')('.14', 'ADMISSION/CHECK-IN MOVEMENT', '0;14!'),
    discharge: to('405')('.17', 'DISCHARGE/CHECK-OUT MOVEMENT', '0;17'),
    masType: to('405.2')('.18', 'MAS MOVEMENT TYPE', '0;18!'),
    attending: to('200')('.19', 'ATTENDING PHYSICIAN', '0;19'),
    sequence: number('.22', 'ASIH SEQUENCE', '0;22'),
    related: to('405')('.24', 'RELATED PHYSICAL MOVEMENT', '0;24'),
    visit: to('9000010')('.27', 'VISIT FILE ENTRY', '0;27'),
  },
  indexes: [
    regular('B', 'time:30'),
    regular('C', 'patient:30'),
    regular('CA', 'admission:30'),
    regular('APHY', 'related:30'),
    regular('AVISIT', 'visit:30'),
    regular('AC', 'time', 'transaction', 'patient'),
    computed(
      (e) => `ADFN${e.get('patient')}`,
      (e) => [asTime(e)],
    ),
    computed(
      (e) => `AMV${e.get('transaction')}`,
      (e) => [asTime(e), e.get('patient')],
    ),
    computed(
      (e) => `APTT${e.get('transaction')}`,
      (e) => [e.get('patient'), asTime(e)],
    ),
    computed(
      (e) => `ATID${e.get('transaction')}`,
      (e) => [e.get('patient'), turned(e)],
    ),
    computed(
      (e) => `ATT${e.get('transaction')}`,
      (e) => [asTime(e)],
    ),
    computed(
      'APCA',
      whenPhysical((e) => [e.get('patient'), e.get('admission'), asTime(e)]),
    ),
    computed(
      'APID',
      whenPhysical((e) => [e.get('patient'), turned(e)]),
    ),
    computed(
      'APMV',
      whenPhysical((e) => [e.get('patient'), e.get('admission'), turned(e)]),
    ),
    computed(
      'APRD',
      whenPhysical((e) => [e.get('patient'), asTime(e)]),
    ),
    computed('ATS', (e) =>
      e.get('specialty') === '' || ['4', '5'].includes(e.get('transaction'))
        ? null
        : [e.get('patient'), e.get('admission'), turned(e), e.get('specialty')],
    ),
  ],
});

/** One specimen; its record number is the turned-round time. Results stand in nodes of their own, by data name. */
export const specimen = multiple(
  '63.04',
  'CHEM, HEM, TOX, RIA, SER, ETC.',
  'D',
  'CH',
  {
    taken: date('.01', 'DATE/TIME SPECIMEN TAKEN', '0;1!'),
    reported: date('.03', 'DATE REPORT COMPLETED', '0;3!'),
    verifier: to('200')('.04', 'VERIFY PERSON', '0;4'),
    specimen: to('61')('.05', 'SPECIMEN TYPE', '0;5!'),
    accession: text('.06', 'ACCESSION', '0;6'),
    requester: to('200')('.1', 'REQUESTING PERSON', '0;10'),
    location: text('.11', 'REQUESTING LOCATION', '0;11'),
  },
  [],
);

export const laboratory = file('63', 'LAB DATA', 'I', '^LR(', {
  fields: {
    number: number('.01', 'LRDFN', '0;1!'),
    parent: number('.02', 'PARENT FILE', '0;2!'),
    patient: number('.03', 'NAME', '0;3!'),
    group: set('A B AB O')('.05', 'ABO GROUP', '0;5'),
    rh: set('POS NEG')('.06', 'RH TYPE', '0;6'),
  },
  indexes: [regular('B', 'number:30')],
  multiples: { specimen },
});

export function specimenNumber(taken: Stamp): string {
  return printStamp(inverse(taken));
}
