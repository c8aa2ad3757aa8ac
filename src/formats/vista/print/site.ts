// What all patients share, written once at the end: the people, places, drugs and codes that entries point to, and the national entries.
import { dayOf } from '../../../base/days.ts';
import { cvx } from '../../../codes/cvx.ts';
import type { World } from '../../../world/world.ts';
import type { Book, Told, Values } from '../book.ts';
import { cut, dayStamp, personName, plain, printStamp } from '../fileman.ts';
import * as n from '../numbers.ts';
import type { FileSpec } from '../spec/file.ts';
import { DATA_NAMES } from '../spec/files.ts';
import { labTest, loincNumber } from '../spec/laboratory.ts';
import { immunization, nationalFiles } from '../spec/national.ts';
import { nationalEntries } from '../spec/national-entries.ts';
import * as spec from '../spec/site.ts';
import { SPECIALTY_OF } from './inpatient.ts';
import { STATES } from './patient.ts';
import { operationFactor, vaccineNumber } from './visits.ts';

/** ICD-10-CM came into force. */
const ICD_10 = printStamp(dayStamp(dayOf(2015, 10, 1)));
const ICD_10_CM = '30';

/** Everything that `told` says was used. */
export function printSite(book: Book, world: World, told: Told): void {
  const used = (kind: string) => told.used[kind] ?? [];
  for (const file of nationalFiles) printNational(book, file);
  printPlaces(book, world, used);
  printPeople(book, world, used('person'));
  printWards(book, used);
  for (const key of used('drug')) printDrug(book, key);
  printCodes(book, used);
  for (const text of used('narrative')) book.entry(spec.narrative, n.narrativeNumber(text), { text });
  printFactors(book, used('factor'));
  for (const key of used('test')) printTest(book, key);
  for (const code of used('vaccine')) printVaccine(book, code);
}

type Used = (kind: string) => readonly string[];

function printNational(book: Book, file: FileSpec): void {
  const keys = Object.keys(file.fields);
  for (const row of nationalEntries[file.number]!) {
    const [ien, ...values] = row.split('|');
    book.entry(file, Number(ien), Object.fromEntries(keys.map((key, k) => [key, values[k]])));
  }
}

/** Facilities of encounters, of practitioners  of wards, and pharmacies. */
function printPlaces(book: Book, world: World, used: Used): void {
  const facilities = new Map(world.facilities.map((f) => [f.id, f]));
  const homes = new Map(world.practitioners.map((p) => [String(p.id), p.facility]));
  const ids = new Set<number>(
    [...used('institution'), ...used('pharmacy'), ...used('ward').map((key) => key.split('|')[0]!)].map(
      Number,
    ),
  );
  for (const id of used('person')) {
    const home = homes.get(id);
    if (home !== undefined) ids.add(home);
  }
  for (const id of [...ids].sort((a, b) => a - b)) {
    const f = facilities.get(id);
    const place = f === undefined ? undefined : world.places[f.place];
    const institution = n.institutionNumber(id);
    const official = cut(plain(f?.name ?? `FACILITY ${id}`).toUpperCase(), 80);
    book.entry(spec.institution, institution, {
      name: cut(official, 30),
      state: STATES.get(place?.state ?? ''),
      status: 'L',
      street: plain(f?.address ?? ''),
      city: plain(place?.city ?? ''),
      zip: f?.zip,
      npi: f?.npi,
      station: String(id),
      official,
      agency: 'O',
    });
    book.entry(spec.location, institution, { institution: String(institution) });
    book.entry(spec.division, id, {
      name: `${cut(official, 25)} ${id}`,
      number: String(id),
      institution: String(institution),
    });
  }
  for (const id of used('pharmacy'))
    book.entry(spec.outpatientSite, Number(id), {
      name: cut(plain(facilities.get(Number(id))?.name ?? `PHARMACY ${id}`).toUpperCase(), 50),
      number: id,
      related: String(n.institutionNumber(Number(id))),
    });
  for (const key of used('clinic')) printClinic(book, key);
}

function printClinic(book: Book, key: string): void {
  const [organization, department] = key.split('|') as [string, string];
  book.entry(spec.hospitalLocation, n.clinicNumber(Number(organization), department), {
    name: cut(`${plain(department).toUpperCase()} ${organization}`, 30),
    abbreviation: organization,
    type: 'C',
    institution: String(n.institutionNumber(Number(organization))),
    service: serviceOf(department),
    division: organization,
    collateral: 'N',
    nonCount: 'N',
  });
}

function serviceOf(department: string): string {
  if (/Surgery|Orthopedic/.test(department)) return 'S';
  if (/Psych/.test(department)) return 'P';
  return department === 'Neurology' ? 'N' : 'M';
}

function printPeople(book: Book, world: World, ids: readonly string[]): void {
  const people = new Map(world.practitioners.map((p) => [String(p.id), p]));
  const classes = providerClasses();
  for (const id of ids) {
    const p = people.get(id);
    if (p === undefined) {
      book.entry(spec.person, Number(id), { name: `PROVIDER,${id}` });
      continue;
    }
    const values: Values = {
      name: personName(p.last, p.first, null, { most: 35 }),
      sex: p.sex === 'male' ? 'M' : 'F',
      npi: p.npi,
      npiStatus: 'D',
      writes: '1',
    };
    book.entry(spec.person, p.id, values);
    const own = classes.get(p.taxonomy);
    if (own !== undefined)
      book.multiple(
        spec.person,
        p.id,
        spec.personClass,
        [{ class: own, from: printStamp(dayStamp(dayOf(p.since, 1, 1))) }],
        values,
      );
  }
}

/** PERSON CLASS (#8932.1) by its X12 code, which is the NUCC taxonomy code. */
export function providerClasses(): ReadonlyMap<string, string> {
  return new Map(nationalEntries['8932.1']!.map((row) => row.split('|')).map((p) => [p[6]!, p[0]!] as const));
}

/** Name and SPECIALTY (#42.4) of the treating specialties: 15 general medicine, 50 general surgery, 12 medical ICU, 51 OB/GYN, 30 pediatrics. */
const SPECIALTIES: Readonly<Record<string, readonly [string, string]>> = {
  1001: ['GENERAL MEDICINE', '15'],
  1002: ['GENERAL SURGERY', '50'],
  1003: ['INTENSIVE CARE', '12'],
  1004: ['OBSTETRICS', '51'],
  1005: ['PEDIATRIC CARE', '30'],
};

function printWards(book: Book, used: Used): void {
  for (const [ien, [name, specialty]] of Object.entries(SPECIALTIES))
    book.entry(spec.treatingSpecialty, Number(ien), { name, specialty });
  for (const key of used('ward')) {
    const [organization, unit] = key.split('|') as [string, string];
    const facility = Number(organization);
    const [ward, location] = [n.wardNumber(facility, unit), n.wardLocationNumber(facility, unit)];
    const name = cut(`${unit.toUpperCase()} ${organization}`, 30);
    const [bedsection, specialty] = SPECIALTIES[SPECIALTY_OF[unit as keyof typeof SPECIALTY_OF] ?? '1001']!;
    const service = specialty === '50' || specialty === '51' ? 'S' : 'M';
    book.entry(spec.ward, ward, {
      name,
      bedsection,
      service,
      division: organization,
      specialty,
      location: String(location),
    });
    book.entry(spec.hospitalLocation, location, {
      name,
      abbreviation: organization,
      type: 'W',
      institution: String(n.institutionNumber(facility)),
      service,
      division: organization,
      ward: String(ward),
    });
  }
  for (const key of used('bed')) {
    const [organization, bed] = key.split('|') as [string, string];
    book.entry(spec.roomBed, n.bedNumber(Number(organization), bed), {
      name: `${organization}-${plain(bed)}`,
    });
  }
}

function printDrug(book: Book, key: string): void {
  const [ndc, name] = split(key);
  book.entry(spec.drug, n.drugNumber(ndc), { name: cut(name.toUpperCase(), 80), uses: 'O', ndc });
}

/** The first part of a key, and all of the rest. */
function split(key: string): readonly [string, string] {
  const at = key.indexOf('|');
  return [key.slice(0, at), key.slice(at + 1)];
}

function printCodes(book: Book, used: Used): void {
  for (const key of used('diagnosis')) {
    const [code, name] = split(key);
    const ien = n.diagnosisNumber(code);
    const values = { code, system: ICD_10_CM };
    book.entry(spec.diagnosis, ien, values);
    book.multiple(spec.diagnosis, ien, spec.diagnosisStatus, [{ from: ICD_10, status: '1' }], values);
    const words = cut(name.toUpperCase(), 60);
    book.multiple(spec.diagnosis, ien, spec.diagnosisName, [{ from: ICD_10, name: words }], values);
  }
  // Two names of one code: the first stands.
  const seen = new Set<string>();
  for (const key of used('procedure')) {
    const [code, rest] = split(key);
    if (seen.has(code)) continue;
    seen.add(code);
    const [source, name] = split(rest);
    book.entry(spec.procedure, n.procedureNumber(code), { code, name: cut(name.toUpperCase(), 28), source });
  }
}

const FACTOR_CATEGORIES = ['OBSERVATION', 'IMMUNIZATION REFUSED', 'PROCEDURE (ICD-10-PCS)'];

/** Factors lie in categories, which are entries of the same file. */
function printFactors(book: Book, keys: readonly string[]): void {
  const category = (k: number) => n.FACTORS.categories + k;
  FACTOR_CATEGORIES.forEach((name, k) => {
    book.entry(spec.healthFactor, category(k), { name, shown: 'Y', kind: 'C' });
  });
  for (const key of keys) {
    const [kind, rest] = split(key);
    const [code, name] = split(rest);
    const [ien, of] =
      kind === 'observation'
        ? [n.FACTORS.observations + loincNumber(code), 0]
        : kind === 'refusal'
          ? [n.FACTORS.refusals + Number(code), 1]
          : [operationFactor(code), 2];
    book.entry(spec.healthFactor, ien, {
      name: cut(name.toUpperCase(), 64),
      category: String(category(of)),
      shown: 'Y',
      synonym: code,
      kind: 'F',
    });
  }
}

/** A test, and where its data name is the site’s own, that field of the dictionary. */
function printTest(book: Book, key: string): void {
  const [loinc, type] = split(key);
  const test = labTest(loinc, type);
  book.entry(spec.test, test.test, {
    name: cut(test.name, 30),
    type: 'B',
    subscript: 'CH',
    place: `CH;${test.dataName};1`,
    printName: test.printName,
    dataName: String(test.dataName),
  });
  if (!test.site) return;
  const name = cut(test.name, 30);
  book.node(DATA_NAMES, `^DD(63.04,${test.dataName},0)`, `${name}^F^^${test.dataName};1^`);
  book.node(DATA_NAMES, `^DD(63.04,"B","${name.replaceAll('"', '""')}",${test.dataName})`, '');
}

function printVaccine(book: Book, code: string): void {
  const name = cut(plain(cvx.entries.get(code)?.display ?? `CVX ${code}`).toUpperCase(), 90);
  book.entry(immunization, Number(vaccineNumber(code)), { name, short: cut(name, 10), cvx: code });
}
