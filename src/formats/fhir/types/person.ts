// Patient and RelatedPerson.

import { ageAt, formatDay } from '../../../base/days.ts';
import type { Life } from '../../../clinical/life.ts';
import type { AddressRow, ContactRow, NameRow } from '../../../clinical/personal-tables.ts';
import type { PatientRow } from '../../../clinical/tables.ts';
import {
  type Coding,
  ethnicities,
  identifierTypes,
  languages,
  maritalStatuses,
  otherGender,
  races,
  relatives,
  sexes,
  uri,
  yesNo,
} from '../../../codes/fhir.ts';
import { type Chart, carin, concept, core, type Desk, fragmentOf, key, QUOTE, stamped } from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { BASE, kinds } from '../sheet.ts';
import { codeTold } from './told.ts';

/** Systems of our own identifiers. */
export const SID = {
  mrn: `${BASE}/sid/mrn`,
  vista: `${BASE}/sid/vista`,
  member: `${BASE}/sid/member`,
  encounter: `${BASE}/sid/encounter`,
  specimen: `${BASE}/sid/specimen`,
  note: `${BASE}/sid/note`,
  claim: `${BASE}/sid/claim`,
  answers: `${BASE}/sid/answers`,
  patient: `${BASE}/sid/patient`,
  facility: `${BASE}/sid/facility`,
  payer: `${BASE}/sid/payer`,
} as const;

const DATE_OF_DEATH = key('deceasedDateTime');
const BIRTH = key('birthDate');
const DEATHLESS = fragmentOf({ deceasedBoolean: false });
const GENDER = cached((gender: string) => members({ gender }));
const MARITAL = cached((status: string) =>
  members({ maritalStatus: concept(maritalStatuses[status], status) }),
);
const LANGUAGE = cached((language: string) =>
  members({ communication: [{ language: concept(languages[language], language), preferred: true }] }),
);
const IDENTIFIERS = fragment(
  `,"identifier":[{"use":"usual",${members({ type: concept(identifierTypes.record), system: SID.mrn }).slice(1)},"value":`,
);
const SOCIAL = fragment(
  `},{${members({ type: concept(identifierTypes.social), system: uri.ssn }).slice(1)},"value":`,
);
const INTERNAL = fragment(
  `},{${members({ type: concept(identifierTypes.internal), system: SID.vista }).slice(1)},"value":`,
);
const MEMBER = fragment(
  `},{${members({ type: concept(identifierTypes.member), system: SID.member }).slice(1)},"value":`,
);
const END_LIST = fragment('}]');
const PRACTITIONERS = fragment(',"generalPractitioner":[');
const CLOSE_LIST = 93;

/** The extensions of race, ethnicity and sex, which are the same for many. */
function extensionsOf(desk: Desk) {
  const sexOf = (sex: string) => {
    const coding = sexes[sex]!;
    const value = desk.usCore === '8.0.0' ? { valueCoding: coding } : { valueCode: coding.code };
    return { url: core('sex'), ...value };
  };
  return cached((who: string) => {
    const [race, ethnicity, sex] = who.split('|') as [string, string, string];
    const omb = (url: string, coding: Coding, text: string) => ({
      url,
      extension: [
        { url: 'ombCategory', valueCoding: coding },
        { url: 'text', valueString: text },
      ],
    });
    const extensions: unknown[] = [
      omb(core('race'), races[race]!, race),
      omb(core('ethnicity'), ethnicities[ethnicity]!, ethnicity),
      { url: core('birthsex'), valueCode: sex === 'male' ? 'M' : 'F' },
      sexOf(sex),
    ];
    return members({ extension: extensions }).slice(0, -1);
  });
}

export function patientWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const insured = stamped(desk, [core('patient'), carin('Patient')]);
  const uninsured = stamped(desk, [core('patient')]);
  const extensions = extensionsOf(desk);
  return (chart) => {
    const { patient: p, coverage } = chart.life;
    const member = coverage.filter((c) => c.member_id !== null).at(-1)?.member_id ?? null;
    // CARIN builds on US Core 3.1.1, which knows no “other race”.
    const claimed = member === null || p.race === 'Other' ? uninsured : insured;
    const ink = sheet.open(kinds.patient, p.patient_id, claimed);
    ink.put(extensions(`${p.race}|${p.ethnicity}|${p.sex}`));
    ink.put(fragment(`${moreExtensions(chart.life, desk)}]`));
    ink.put(IDENTIFIERS);
    ink.text(p.mrn);
    ink.put(SOCIAL);
    ink.text(p.ssn);
    ink.put(INTERNAL);
    ink.text(p.vista_id);
    if (member !== null) {
      ink.put(MEMBER);
      ink.text(member);
    }
    ink.put(END_LIST);
    ink.put(fragment(personal(chart.life, desk)));
    ink.put(GENDER(p.gender));
    ink.put(BIRTH);
    ink.day(p.birthdate);
    ink.mark(QUOTE);
    if (p.death_date === null) ink.put(DEATHLESS);
    else {
      ink.put(DATE_OF_DEATH);
      ink.day(p.death_date);
      ink.mark(QUOTE);
    }
    ink.put(MARITAL(p.marital_status));
    ink.put(LANGUAGE(p.language));
    desk.referred.practitioners.add(p.primary_care_id);
    ink.put(PRACTITIONERS);
    sheet.reference(kinds.practitioner, p.primary_care_id);
    ink.mark(CLOSE_LIST);
    sheet.close();
    chart.others.push([kinds.patient, p.patient_id]);
  };
}

const OTHERWISE = 'Identifies otherwise than male or female';

/** Tribe, gender identity, and whether an interpreter is needed, after the extensions that all have. */
function moreExtensions({ patient: p, socialHistory }: Life, desk: Desk): string {
  const more: unknown[] = [];
  const tribe = codeTold(socialHistory, 'tribal-affiliation');
  if (tribe !== null)
    more.push({
      url: core('tribal-affiliation'),
      extension: [
        { url: 'tribalAffiliation', valueCodeableConcept: concept(tribe) },
        {
          url: 'isEnrolled',
          valueBoolean: codeTold(socialHistory, 'tribal-enrolment')?.code === yesNo.yes.code,
        },
      ],
    });
  if (desk.usCore === '8.0.0') more.push(interpreterOf(p.language));
  else if (p.gender === 'other')
    more.push({ url: core('genderIdentity'), valueCodeableConcept: concept(otherGender, OTHERWISE) });
  return more.map((x) => `,${JSON.stringify(x)}`).join('');
}

/** Whoever speaks another language than English needs an interpreter. */
export function interpreterOf(language: string) {
  return { url: core('interpreter-needed'), valueCoding: language === 'English' ? yesNo.no : yesNo.yes };
}

/** Names, telecoms and addresses: they hardly repeat, so they are made as text. */
function personal({ patient: p, names, addresses }: Life, desk: Desk): string {
  return members({
    name: names.map(nameOf),
    telecom: [
      { system: 'phone', value: p.phone, use: ageAt(p.birthdate, desk.asOf) < 18 ? 'home' : 'mobile' },
      { system: 'email', value: p.email, use: 'home' },
    ],
    address: addresses.map((a) => ({
      ...addressOf(a),
      ...periodOf(a),
      ...(a.use === 'home' ? { extension: [geolocation(p)] } : {}),
    })),
  });
}

function nameOf(n: NameRow) {
  const given = [n.first_name, ...(n.middle_name === null ? [] : [n.middle_name])];
  const suffix = n.suffix === null ? {} : { suffix: [n.suffix] };
  return { use: n.use, family: n.last_name, given, ...suffix, ...periodOf(n) };
}

function addressOf({ use, address, city, county, state, zip, country }: AddressRow) {
  return { use, line: [address], city, district: county, state, postalCode: zip, country };
}

function periodOf({ start_date, end_date }: Pick<NameRow, 'start_date' | 'end_date'>) {
  const period = {
    ...(start_date === null ? {} : { start: formatDay(start_date) }),
    ...(end_date === null ? {} : { end: formatDay(end_date) }),
  };
  return start_date === null && end_date === null ? {} : { period };
}

function geolocation(p: PatientRow) {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/geolocation',
    extension: [
      { url: 'latitude', valueDecimal: p.latitude },
      { url: 'longitude', valueDecimal: p.longitude },
    ],
  };
}

/** Whom to call. Who is of the population has name and sex in the Patient that the identifier points to. */
export function relatedPersonWriter(desk: Desk): (chart: Chart) => void {
  const head = stamped(desk, [core('relatedperson')], { active: true });
  return (chart) => {
    const { patient: p, contacts } = chart.life;
    for (const contact of contacts) {
      const ink = desk.sheet.open(kinds.relatedPerson, p.patient_id, head);
      desk.sheet.refer('patient', kinds.patient, p.patient_id);
      ink.put(fragment(contactOf(contact, p)));
      desk.sheet.close();
      chart.others.push([kinds.relatedPerson, p.patient_id]);
    }
  };
}

function contactOf(c: ContactRow, p: PatientRow): string {
  const address = [
    { use: 'home', line: [p.address], city: p.city, state: p.state, postalCode: p.zip, country: p.country },
  ];
  const relationship = [concept(relatives[c.relationship], c.relationship)];
  if (c.contact_patient_id !== null)
    return members({
      identifier: [{ system: SID.patient, value: String(c.contact_patient_id) }],
      relationship,
      telecom: [{ system: 'phone', value: c.phone, use: 'home' }],
      address,
    });
  return members({
    relationship,
    name: [{ use: 'official', family: c.last_name, given: [c.first_name] }],
    gender: c.sex,
    telecom: [{ system: 'phone', value: c.phone, use: 'mobile' }],
    address,
  });
}
