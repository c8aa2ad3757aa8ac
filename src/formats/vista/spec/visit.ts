// VISIT (#9000010) and the V files that point to it: providers, purposes, procedures, vaccines, health factors.
import { inverseDate, inverseDay, parseStamp, printStamp } from '../fileman.ts';
import { computed, date, type Entry, file, number, regular, set, text, to } from './file.ts';

const startOf = (e: Entry) => parseStamp(e.get('start'));

export const visit = file('9000010', 'VISIT', 'sID', '^AUPNVSIT(', {
  fields: {
    start: date('.01', 'VISIT/ADMIT DATE&TIME', '0;1!'),
    created: date('.02', 'DATE VISIT CREATED', '0;2!'),
    type: set('I C T O 6 V')('.03', 'TYPE', '0;3'),
    patient: to('9000001')('.05', 'PATIENT NAME', '0;5!'),
    institution: to('9999999.06')('.06', 'LOC. OF ENCOUNTER', '0;6'),
    category: set('A H I C T N S O E R D X')('.07', 'SERVICE CATEGORY', '0;7!'),
    stop: to('40.7')('.08', 'DSS ID', '0;8'),
    dependents: number('.09', 'DEPENDENT ENTRY COUNT', '0;9!'),
    parent: to('9000010')('.12', 'PARENT VISIT LINK', '0;12'),
    end: date('.18', 'CHECK OUT DATE&TIME', '0;18'),
    eligibility: to('8')('.21', 'ELIGIBILITY', '0;21'),
    location: to('44')('.22', 'HOSPITAL LOCATION', '0;22'),
    user: to('200')('.23', 'CREATED BY USER', '0;23'),
    id: text('15001', 'VISIT ID', '150;1!'),
    inpatient: set('1 0')('15002', 'PATIENT STATUS IN/OUT', '150;2'),
    encounter: set('P O S A C')('15003', 'ENCOUNTER TYPE', '150;3!'),
  },
  indexes: [
    regular('B', 'start:30'),
    regular('C', 'patient:30'),
    regular('AD', 'parent:30'),
    regular('VID', 'id:30'),
    computed('AA', (e) => [e.get('patient'), inverted(e)]),
    computed('AAH', (e) => (e.get('category') === 'H' ? [e.get('patient'), inverted(e)] : null)),
    computed('AET', (e) =>
      e.get('location') === ''
        ? null
        : [e.get('patient'), e.get('start'), e.get('location'), e.get('encounter')],
    ),
    computed('AHL', (e) => (e.get('location') === '' ? null : [e.get('location'), inverted(e)])),
  ],
});

function inverted(e: Entry): string {
  const start = startOf(e);
  return start === null ? '' : printStamp(inverseDate(start));
}

/** Turned-round day of the visit that an entry points to. */
function visitDay(e: Entry): string | null {
  const start = e.surroundings.visit(e.get('visit'));
  return start === null ? null : String(inverseDay(start));
}

const ofVisit = {
  patient: to('9000001')('.02', 'PATIENT NAME', '0;2!'),
  visit: to('9000010')('.03', 'VISIT', '0;3!'),
};
const event = date('1201', 'EVENT DATE AND TIME', '12;1');
const encounterProvider = to('200')('1204', 'ENCOUNTER PROVIDER', '12;4');
const comments = text('81101', 'COMMENTS', '811;1');

/** Indexes that all V files keep, on visit and kind; on the patient all but two. */
const onVisit = [regular('AD', 'visit:30'), regular('B', 'what:30')];
const onPatient = regular('C', 'patient:30');
/** By patient, kind and day. */
const byKind = computed('AA', (e) => {
  const day = visitDay(e);
  return day === null ? null : [e.get('patient'), e.get('what'), day];
});

export const vProvider = file('9000010.06', 'V PROVIDER', 'IP', '^AUPNVPRV(', {
  fields: {
    what: to('200')('.01', 'PROVIDER', '0;1!'),
    ...ofVisit,
    rank: set('P S')('.04', 'PRIMARY/SECONDARY', '0;4!'),
    personClass: to('8932.1')('.06', 'PERSON CLASS', '0;6'),
  },
  indexes: [...onVisit, onPatient],
});

export const vPov = file('9000010.07', 'V POV', 'IP', '^AUPNVPOV(', {
  fields: {
    what: to('80')('.01', 'POV', '0;1!'),
    ...ofVisit,
    narrative: to('9999999.27')('.04', 'PROVIDER NARRATIVE', '0;4!'),
    rank: set('P S')('.12', 'PRIMARY/SECONDARY', '0;12'),
    problem: to('9000011')('.16', 'PROBLEM LIST ENTRY', '0;16'),
    ordering: set('O R OR')('.17', 'ORDERING/RESULTING', '0;17'),
    event,
    provider: encounterProvider,
  },
  indexes: [
    ...onVisit,
    onPatient,
    computed('AA', (e) => {
      const day = visitDay(e);
      return day === null ? null : [e.get('patient'), day];
    }),
  ],
});

export const vCpt = file('9000010.18', 'V CPT', 'IP', '^AUPNVCPT(', {
  fields: {
    what: to('81')('.01', 'CPT', '0;1!'),
    ...ofVisit,
    narrative: to('9999999.27')('.04', 'PROVIDER NARRATIVE', '0;4!'),
    diagnosis: to('80')('.05', 'DIAGNOSIS', '0;5'),
    quantity: number('.16', 'QUANTITY', '0;16'),
    event,
    provider: encounterProvider,
    comments,
  },
  indexes: [...onVisit, onPatient, byKind],
});

export const vImmunization = file('9000010.11', 'V IMMUNIZATION', 'IP', '^AUPNVIMM(', {
  fields: {
    what: to('9999999.14')('.01', 'IMMUNIZATION', '0;1!'),
    ...ofVisit,
    series: set('P C B 1 2 3 4 5 6 7 8')('.04', 'SERIES', '0;4'),
    event,
    provider: encounterProvider,
    lot: to('9999999.41')('1207', 'LOT NUMBER', '12;7'),
    source: to('920.1')('1301', 'EVENT INFORMATION SOURCE', '13;1'),
    route: to('920.2')('1302', 'ROUTE OF ADMINISTRATION', '13;2'),
    site: to('920.3')('1303', 'SITE OF ADMINISTRATION (BODY)', '13;3'),
    comments,
  },
  indexes: [...onVisit, onPatient, byKind, regular('LN', 'lot:30')],
});

export const lot = file('9999999.41', 'IMMUNIZATION LOT', '', '^AUTTIML(', {
  fields: {
    number: text('.01', 'LOT NUMBER', '0;1!'),
    manufacturer: to('9999999.04')('.02', 'MANUFACTURER', '0;2'),
    vaccine: to('9999999.14')('.04', 'VACCINE', '0;4!'),
  },
  indexes: [regular('B', 'number:30'), regular('C', 'vaccine:30')],
});

export const vHealthFactor = file('9000010.23', 'V HEALTH FACTORS', 'IP', '^AUPNVHF(', {
  fields: {
    what: to('9999999.64')('.01', 'HEALTH FACTOR', '0;1!'),
    ...ofVisit,
    event,
    provider: encounterProvider,
    comments,
  },
  indexes: onVisit,
});
