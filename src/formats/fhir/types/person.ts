// Patient and RelatedPerson.

import { addYears, ageAt, type Day, formatDay } from '../../../base/days.ts';
import { type Choice, weighted } from '../../../base/distributions.ts';
import type { Rng } from '../../../base/rng.ts';
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
  tribes,
  uri,
  yesNo,
} from '../../../codes/fhir.ts';
import { phoneOf } from '../../../world/identifiers.ts';
import { firstName, lastName, streetAddress } from '../../../world/names.ts';
import { type Chart, carin, concept, core, type Desk, fragmentOf, key, QUOTE, stamped } from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { BASE, kinds } from '../sheet.ts';

const TRIBES: Choice<Coding> = weighted(tribes);

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

/** What a person once was called and where the person lived: drawn here, because the record knows the present only. */
interface Past {
  readonly suffix: string | null;
  readonly maiden: { readonly family: string; readonly until: Day } | null;
  readonly movedIn: Day;
  readonly before: string | null;
}

/**
 * Shares: women who took the husband's name 79 % (Pew Research Center 2023); age at first marriage 28 years, deviation 5 (Census Bureau,
 * MS-2, 2023, rounded); years at an address exponential with mean 8 (one in eight moves a year: Census Bureau, CPS ASEC); a suffix for
 * 3 % of men (assumption).
 */
function pastOf(p: PatientRow, desk: Desk): Past {
  const rng = desk.rng.at('patient', p.patient_id);
  const end = p.death_date ?? desk.asOf;
  const movedIn = Math.max(p.birthdate, end - Math.floor(rng.at('address').exponential() * 8 * 365.25));
  return {
    suffix: p.sex === 'male' && rng.at('suffix').chance(0.03) ? 'Jr.' : null,
    maiden: maidenOf(p, end, rng.at('maiden name')),
    movedIn,
    before: movedIn > p.birthdate ? streetAddress(rng.at('former address')) : null,
  };
}

function maidenOf(p: PatientRow, end: Day, rng: Rng): Past['maiden'] {
  if (p.sex !== 'female' || p.marital_status === 'Never Married' || !rng.chance(0.79)) return null;
  const age = Math.max(18, Math.min(28 + 5 * rng.normal(), ageAt(p.birthdate, end) - 0.5));
  const until = p.birthdate + Math.floor(age * 365.25);
  return until >= end ? null : { family: lastName(rng, p.race), until };
}

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
    const past = pastOf(p, desk);
    const member = coverage.filter((c) => c.member_id !== null).at(-1)?.member_id ?? null;
    // CARIN builds on US Core 3.1.1, which knows no “other race”.
    const claimed = member === null || p.race === 'Other' ? uninsured : insured;
    const ink = sheet.open(kinds.patient, p.patient_id, claimed);
    ink.put(extensions(`${p.race}|${p.ethnicity}|${p.sex}`));
    ink.put(fragment(`${moreExtensions(p, desk)}]`));
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
    ink.put(fragment(personal(p, past, desk)));
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
function moreExtensions(p: PatientRow, desk: Desk): string {
  const more: unknown[] = [];
  const rng = desk.rng.at('patient', p.patient_id).at('tribe');
  if (p.race === 'Native American')
    more.push({
      url: core('tribal-affiliation'),
      extension: [
        { url: 'tribalAffiliation', valueCodeableConcept: concept(TRIBES.pick(rng)) },
        // Two in three who give one tribe are enrolled (assumption).
        { url: 'isEnrolled', valueBoolean: rng.chance(0.67) },
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
function personal(p: PatientRow, past: Past, desk: Desk): string {
  const given = [p.first_name, ...(p.middle_name === null ? [] : [p.middle_name])];
  const present = {
    use: 'official',
    family: p.last_name,
    given,
    ...(past.suffix === null ? {} : { suffix: [past.suffix] }),
    ...(past.maiden === null ? {} : { period: { start: formatDay(past.maiden.until) } }),
  };
  const former =
    past.maiden === null
      ? []
      : [{ use: 'old', family: past.maiden.family, given, period: { end: formatDay(past.maiden.until) } }];
  const home = { city: p.city, district: p.county, state: p.state };
  const address = {
    use: 'home',
    line: [p.address],
    ...home,
    postalCode: p.zip,
    country: p.country,
    period: { start: formatDay(past.movedIn) },
    extension: [geolocation(p)],
  };
  const left =
    past.before === null
      ? []
      : [
          {
            use: 'old',
            line: [past.before],
            ...home,
            postalCode: p.zip,
            country: p.country,
            period: { end: formatDay(past.movedIn) },
          },
        ];
  return members({
    name: [present, ...former],
    telecom: [
      { system: 'phone', value: p.phone, use: ageAt(p.birthdate, desk.asOf) < 18 ? 'home' : 'mobile' },
      { system: 'email', value: p.email, use: 'home' },
    ],
    address: [address, ...left],
  });
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

/**
 * Whom to call: the mother of a child of the population; the spouse of the married; an own child of the widowed over 50; else a sibling.
 * The record knows only the mother, so the others' names are drawn here.
 */
export function relatedPersonWriter(desk: Desk): (chart: Chart) => void {
  const head = stamped(desk, [core('relatedperson')], { active: true });
  return (chart) => {
    const { patient: p } = chart.life;
    const ink = desk.sheet.open(kinds.relatedPerson, p.patient_id, head);
    desk.sheet.refer('patient', kinds.patient, p.patient_id);
    ink.put(fragment(contactOf(p, desk)));
    desk.sheet.close();
    chart.others.push([kinds.relatedPerson, p.patient_id]);
  };
}

function contactOf(p: PatientRow, desk: Desk): string {
  const home = {
    telecom: [{ system: 'phone', value: p.phone, use: 'home' }],
    address: [
      { use: 'home', line: [p.address], city: p.city, state: p.state, postalCode: p.zip, country: p.country },
    ],
  };
  if (p.mother_id !== null)
    return members({
      identifier: [{ system: SID.patient, value: String(p.mother_id) }],
      relationship: [concept(relatives.Mother, 'Mother')],
      ...home,
    });
  const rng = desk.rng.at('patient', p.patient_id).at('contact');
  const kin = kinOf(p, desk.asOf);
  const other = p.sex === 'male' ? 'female' : 'male';
  const drawn = rng.pick(['male', 'female'] as const);
  const sex = kin === 'Spouse' ? other : kin === 'Mother' ? 'female' : drawn;
  // A generation is 27 years, the mean age at first birth (NCHS, 2021); siblings and spouses lie a few years apart (assumption).
  const shift = kin === 'Child' ? 27 : kin === 'Mother' ? -27 : Math.round(3 * rng.normal());
  const year = Number(formatDay(addYears(p.birthdate, shift)).slice(0, 4));
  return members({
    relationship: [concept(relatives[kin], kin)],
    name: [{ use: 'official', family: p.last_name, given: [firstName(rng, sex, year, p.race, p.last_name)] }],
    gender: sex,
    ...home,
    telecom: [{ system: 'phone', value: phoneOf(p.phone.slice(0, 3), rng), use: 'mobile' }],
  });
}

function kinOf(p: PatientRow, asOf: Day): 'Spouse' | 'Child' | 'Mother' | 'Sibling' {
  if (p.marital_status === 'Married') return 'Spouse';
  const age = ageAt(p.birthdate, p.death_date ?? asOf);
  if (age < 18) return 'Mother';
  return p.marital_status === 'Widowed' && age > 50 ? 'Child' : 'Sibling';
}
