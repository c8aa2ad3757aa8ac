// Practitioners of every place, by specialty, at the facility where the specialty works.
import { type Choice, weighted } from '../base/distributions.ts';
import { fail } from '../base/errors.ts';
import type { Rng } from '../base/rng.ts';
import type { Facility, FacilityType } from './facilities.ts';
import { npiOf } from './identifiers.ts';
import { firstName, lastName, type RaceGroup } from './names.ts';
import type { PlacePack } from './places.ts';

/**
 * Specialties in order of the ids they give out: name, NUCC taxonomy code (Health Care Provider Taxonomy 24.0), where they
 * work, how many a place has, and share of women in % (AAMC Physician Specialty Data Report 2022; nurse practitioners:
 * AANP 2022; psychologists: APA Center for Workforce Studies 2021, seven of ten; otolaryngologists: CMS Physician Compare, March 2021;
 * hospitalists: assumption, between family and internal medicine).
 */
export const SPECIALTIES = [
  { name: 'Family Medicine', taxonomy: '207Q00000X', worksAt: 'primary-care', perPlace: 3, women: 43 },
  { name: 'Internal Medicine', taxonomy: '207R00000X', worksAt: 'primary-care', perPlace: 3, women: 40 },
  { name: 'Pediatrics', taxonomy: '208000000X', worksAt: 'primary-care', perPlace: 2, women: 66 },
  { name: 'Nurse Practitioner', taxonomy: '363L00000X', worksAt: 'urgent-care', perPlace: 1, women: 88 },
  { name: 'Emergency Medicine', taxonomy: '207P00000X', worksAt: 'hospital', perPlace: 2, women: 29 },
  { name: 'Hospital Medicine', taxonomy: '208M00000X', worksAt: 'hospital', perPlace: 2, women: 42 },
  { name: 'Cardiology', taxonomy: '207RC0000X', worksAt: 'specialty', perPlace: 1, women: 16 },
  { name: 'Pulmonary Disease', taxonomy: '207RP1001X', worksAt: 'specialty', perPlace: 1, women: 28 },
  { name: 'Endocrinology', taxonomy: '207RE0101X', worksAt: 'specialty', perPlace: 1, women: 53 },
  { name: 'Nephrology', taxonomy: '207RN0300X', worksAt: 'specialty', perPlace: 1, women: 29 },
  { name: 'Psychiatry', taxonomy: '2084P0800X', worksAt: 'specialty', perPlace: 1, women: 41 },
  { name: 'Orthopedic Surgery', taxonomy: '207X00000X', worksAt: 'specialty', perPlace: 1, women: 6 },
  { name: 'General Surgery', taxonomy: '208600000X', worksAt: 'hospital', perPlace: 1, women: 23 },
  { name: 'Obstetrics & Gynecology', taxonomy: '207V00000X', worksAt: 'specialty', perPlace: 1, women: 61 },
  { name: 'Gastroenterology', taxonomy: '207RG0100X', worksAt: 'specialty', perPlace: 1, women: 20 },
  { name: 'Radiology', taxonomy: '2085R0202X', worksAt: 'hospital', perPlace: 1, women: 27 },
  { name: 'Neurology', taxonomy: '2084N0400X', worksAt: 'specialty', perPlace: 1, women: 31 },
  { name: 'Clinical Psychology', taxonomy: '103TC0700X', worksAt: 'specialty', perPlace: 1, women: 70 },
  { name: 'Urology', taxonomy: '208800000X', worksAt: 'specialty', perPlace: 1, women: 11 },
  { name: 'Ophthalmology', taxonomy: '207W00000X', worksAt: 'specialty', perPlace: 1, women: 27 },
  { name: 'Vascular Surgery', taxonomy: '2086S0129X', worksAt: 'hospital', perPlace: 1, women: 16 },
  { name: 'Thoracic Surgery', taxonomy: '208G00000X', worksAt: 'hospital', perPlace: 1, women: 8 },
  { name: 'Hematology & Oncology', taxonomy: '207RH0003X', worksAt: 'specialty', perPlace: 1, women: 37 },
  { name: 'Radiation Oncology', taxonomy: '2085R0001X', worksAt: 'hospital', perPlace: 1, women: 28 },
  { name: 'Dermatology', taxonomy: '207N00000X', worksAt: 'specialty', perPlace: 1, women: 52 },
  { name: 'Rheumatology', taxonomy: '207RR0500X', worksAt: 'specialty', perPlace: 1, women: 50 },
  { name: 'Otolaryngology', taxonomy: '207Y00000X', worksAt: 'specialty', perPlace: 1, women: 19 },
] as const satisfies readonly {
  name: string;
  taxonomy: string;
  worksAt: FacilityType;
  perPlace: number;
  women: number;
}[];

export type Specialty = (typeof SPECIALTIES)[number]['name'];

/** A person who gives care. */
export interface Practitioner {
  /** `100000 + place × 100 + k`. */
  readonly id: number;
  readonly npi: string;
  readonly first: string;
  readonly last: string;
  readonly sex: 'male' | 'female';
  readonly specialty: Specialty;
  /** NUCC taxonomy code. */
  readonly taxonomy: string;
  /** Id of the facility. */
  readonly facility: number;
  /** Year of starting practice. */
  readonly since: number;
}

/** Active physicians by group, %: AAMC, US Physician Workforce Data 2022 (White 64, Asian 21, Hispanic 7, Black 6 of those known). */
const GROUPS: Choice<RaceGroup> = weighted([
  ['White', 64],
  ['Asian', 21],
  ['Hispanic', 7],
  ['Black', 6],
  ['Other', 2],
]);

/** Age at the start of practice after four years of college, four of medical school and a residency. */
const AGE_AT_START = 31;
/** First and last year of starting practice; assumption: long enough ago that a ten-year record to 2025 finds everyone at work. */
const STARTS = [1984, 2013] as const;

/** Practitioners of all places, in order of id. `rng` is the world’s stream; each draws at an own address. */
export function practitionersOf(
  pack: PlacePack,
  facilities: readonly Facility[],
  rng: Rng,
): readonly Practitioner[] {
  const sites = new Map<string, Facility[]>();
  for (const f of facilities) {
    const key = `${f.place} ${f.type}`;
    const there = sites.get(key);
    if (there) there.push(f);
    else sites.set(key, [f]);
  }
  return pack.places.flatMap((_, place) => {
    let k = 0;
    return SPECIALTIES.flatMap((specialty) => {
      const homes = sites.get(`${place} ${specialty.worksAt}`);
      if (!homes) return fail('BUG_UNEXPECTED', { problem: `place ${place} has no ${specialty.worksAt}` });
      return Array.from({ length: specialty.perPlace }, (_, n) => {
        const id = 100_000 + place * 100 + k++;
        return practitioner(id, specialty, homes[n % homes.length]!, rng.at('practitioner', id));
      });
    });
  });
}

function practitioner(id: number, of: (typeof SPECIALTIES)[number], home: Facility, rng: Rng): Practitioner {
  const sex = rng.chance(of.women / 100) ? 'female' : 'male';
  const since = rng.int(STARTS[0], STARTS[1]);
  return new Named(id, of, home.id, sex, since, GROUPS.pick(rng), rng);
}

/** A practitioner whose name is drawn when somebody asks for it: most runs meet few of the thousands. */
class Named implements Practitioner {
  readonly id: number;
  readonly specialty: Specialty;
  readonly taxonomy: string;
  readonly facility: number;
  readonly sex: 'male' | 'female';
  readonly since: number;
  readonly #group: RaceGroup;
  /** Stands where the draws of the name begin. */
  readonly #rng: Rng;
  #last: string | undefined;
  #first: string | undefined;

  constructor(
    id: number,
    of: (typeof SPECIALTIES)[number],
    facility: number,
    sex: 'male' | 'female',
    since: number,
    group: RaceGroup,
    rng: Rng,
  ) {
    this.id = id;
    this.specialty = of.name;
    this.taxonomy = of.taxonomy;
    this.facility = facility;
    this.sex = sex;
    this.since = since;
    this.#group = group;
    this.#rng = rng;
  }

  /** Odd serials; facilities have the even ones. */
  get npi(): string {
    return npiOf(this.id * 2 + 1);
  }

  get last(): string {
    this.#last ??= lastName(this.#rng, this.#group);
    return this.#last;
  }

  get first(): string {
    const { last } = this;
    this.#first ??= firstName(this.#rng, this.sex, this.since - AGE_AT_START, this.#group, last);
    return this.#first;
  }
}
