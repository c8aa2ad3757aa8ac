// The 39 classes of fault by which validators of FHIR were compared (a patient, a condition, a blood pressure): every one must be found.

// biome-ignore lint/suspicious/noExplicitAny: faults break what types would forbid.
type Broken = any;

export interface Fault {
  readonly name: string;
  readonly on: 'Patient' | 'Condition' | 'Observation';
  readonly make: (r: Broken) => void;
}

const patient = (name: string, make: Fault['make']): Fault => ({ name, on: 'Patient', make });
const condition = (name: string, make: Fault['make']): Fault => ({ name, on: 'Condition', make });
const pressure = (name: string, make: Fault['make']): Fault => ({ name, on: 'Observation', make });
const race = (r: Broken) => r.extension.find((x: Broken) => x.url.endsWith('us-core-race'));
const birthsex = (r: Broken) => r.extension.find((x: Broken) => x.url.endsWith('us-core-birthsex'));

export const faults: readonly Fault[] = [
  patient('gender outside its codes', (r) => (r.gender = 'man')),
  patient('no gender', (r) => delete r.gender),
  patient('no identifier', (r) => delete r.identifier),
  patient('identifier without system', (r) => delete r.identifier[0].system),
  patient('no name', (r) => delete r.name),
  patient('name without family and given', (r) => (r.name = [{ use: 'official' }])),
  patient('telecom system outside its codes', (r) => (r.telecom[0].system = 'telephone')),
  patient('day of birth with slashes', (r) => (r.birthDate = '05/10/1960')),
  patient('29 February of a common year', (r) => (r.birthDate = '1981-02-29')),
  patient('wrong code in the race extension', (r) => (race(r).extension[0].valueCoding.code = '9999-9')),
  patient('no text in the race extension', (r) => (race(r).extension = [race(r).extension[0]])),
  patient('wrong birth sex', (r) => (birthsex(r).valueCode = 'male')),
  patient('two kinds of deceased', (r) => {
    r.deceasedBoolean = true;
    r.deceasedDateTime = '2020-01-01';
  }),
  patient('id with a blank', (r) => (r.id = 'p 1')),
  patient('unknown member', (r) => (r.nickname = 'Bo')),
  patient('boolean as a word', (r) => {
    delete r.deceasedDateTime;
    r.deceasedBoolean = 'false';
  }),
  patient('object instead of a list', (r) => (r.name = r.name[0])),
  patient('empty string', (r) => (r.name[0].family = '')),
  condition('no category', (r) => delete r.category),
  condition('no code', (r) => delete r.code),
  condition('no subject', (r) => delete r.subject),
  condition('subject of a wrong type', (r) => (r.subject.reference = 'Practitioner/pr1')),
  condition('malformed reference', (r) => (r.subject.reference = 'Patient 1')),
  condition('clinical status outside its codes', (r) => (r.clinicalStatus.coding[0].code = 'better')),
  condition(
    'clinical status of another system',
    (r) => (r.clinicalStatus.coding[0].system = 'http://example.org/status'),
  ),
  condition('verification status outside its codes', (r) => (r.verificationStatus.coding[0].code = 'sure')),
  condition('over, yet active', (r) => {
    r.clinicalStatus.coding[0].code = 'active';
    r.abatementDateTime = '2024-01-01';
  }),
  condition(
    'entered in error with a clinical status',
    (r) => (r.verificationStatus.coding[0].code = 'entered-in-error'),
  ),
  condition('30 February', (r) => (r.onsetDateTime = '2020-02-30')),
  condition('category of the other profile', (r) => (r.category[0].coding[0].code = 'encounter-diagnosis')),
  condition('time of day without a zone', (r) => (r.recordedDate = '2020-01-01T10:00:00')),
  pressure('status outside its codes', (r) => (r.status = 'done')),
  pressure('no time', (r) => delete r.effectiveDateTime),
  pressure('year only', (r) => (r.effectiveDateTime = '2020')),
  pressure('no diastolic component', (r) => (r.component = r.component.slice(0, 1))),
  pressure('wrong unit in a component', (r) => (r.component[0].valueQuantity.code = 'kPa')),
  pressure('wrong code', (r) => (r.code.coding[0].code = '8867-4')),
  pressure('category that is no vital sign', (r) => (r.category[0].coding[0].code = 'laboratory')),
  pressure('value and why there is none', (r) => {
    r.valueString = 'high';
    r.dataAbsentReason = { text: 'unknown' };
  }),
];
