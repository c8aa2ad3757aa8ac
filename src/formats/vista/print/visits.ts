// Encounters as VISIT (#9000010), and what points to a visit: provider, purposes, procedures, vaccines, health factors.
import { type Day, SECONDS_PER_DAY } from '../../../base/days.ts';
import type { Life } from '../../../clinical/life.ts';
import type {
  ConditionRow,
  EncounterRow,
  ImmunizationRow,
  ObservationRow,
  ProcedureRow,
} from '../../../clinical/tables.ts';
import { icd10cm } from '../../../codes/icd10cm.ts';
import type { Book } from '../book.ts';
import { cut, dayStamp, plain, printStamp, timeStamp } from '../fileman.ts';
import * as n from '../numbers.ts';
import { loincNumber } from '../spec/laboratory.ts';
import { nationalEntries } from '../spec/national-entries.ts';
import * as spec from '../spec/visit.ts';
import { ELIGIBILITY } from './patient.ts';

/** What the printing of a life needs of the world. */
export interface Places {
  /** Facility of a practitioner. */
  facilityOf(practitioner: number): number;
  /** Record number of the practitioner’s PERSON CLASS (#8932.1), empty where it has none. */
  classOf(practitioner: number): string;
  /** Pharmacy of the place where a facility is. */
  pharmacyOf(facility: number): number;
}

/** Piece `k` of national rows to record number. */
const lookUp = (file: string, k: number): ReadonlyMap<string, string> =>
  new Map(
    nationalEntries[file]!.map((row) => row.split('|')).map((pieces) => [pieces[k]!, pieces[0]!] as const),
  );

export const STOPS = lookUp('40.7', 2);
const VACCINES: ReadonlyMap<string, string> = new Map(
  [...lookUp('9999999.14', 3)].map(([cvx, ien]) => [String(Number(cvx)), ien]),
);
const MAKERS = lookUp('9999999.04', 2);
export const IMMUNIZATION_ROUTES = lookUp('920.2', 2);
export const IMMUNIZATION_SITES = lookUp('920.3', 2);

/** Site entries of IMMUNIZATION for products that the national file does not have. */
const OWN_VACCINES = 900_000;

export function vaccineNumber(cvx: string): string {
  return VACCINES.get(String(Number(cvx))) ?? String(OWN_VACCINES + Number(cvx));
}

export function isOwnVaccine(cvx: string): boolean {
  return !VACCINES.has(String(Number(cvx)));
}

/** Writes everything that hangs on visits, then the visits, which count what points to them. */
export class VisitPrinter {
  readonly #book: Book;
  readonly #places: Places;
  /** Entries that point to a visit. */
  readonly #dependents = new Map<number, number>();
  /** Visits made up for what was done before or elsewhere, by day. */
  readonly #historical = new Map<Day, number>();
  #patient = 0;
  #home = 0;
  #povs = 0;

  constructor(book: Book, places: Places) {
    this.#book = book;
    this.#places = places;
  }

  print(life: Life, home: number): void {
    this.#dependents.clear();
    this.#historical.clear();
    this.#book.forgetVisits();
    this.#patient = life.patient.patient_id;
    this.#home = home;
    this.#povs = 0;
    const problems = new Map<string, number>();
    for (const c of life.conditions)
      if (c.encounter_id !== null) problems.set(`${c.encounter_id} ${c.icd10_code}`, c.condition_id);
    const byId = new Map<number, EncounterRow>();
    for (const e of life.encounters) {
      byId.set(e.encounter_id, e);
      this.#book.knowVisit(String(e.encounter_id), timeStamp(e.start_time));
    }
    for (const e of life.encounters) this.#encounter(e, problems);
    for (const c of life.conditions) if (c.encounter_id !== null) this.#finding(c, byId.get(c.encounter_id)!);
    for (const p of life.procedures) this.#procedure(p, byId.get(p.encounter_id)!);
    for (const i of life.immunizations) this.#immunization(i, byId);
    for (const o of life.observations) if (isFactor(o)) this.#factor(o, byId.get(o.encounter_id)!);
    for (const e of life.encounters) this.#visit(e);
    for (const [day, sequence] of this.#historical) this.#elsewhere(day, sequence);
  }

  #depend(visit: number): void {
    this.#dependents.set(visit, (this.#dependents.get(visit) ?? 0) + 1);
  }

  #ofVisit(visit: number): { patient: string; visit: string } {
    this.#depend(visit);
    return { patient: String(this.#patient), visit: String(visit) };
  }

  #encounter(e: EncounterRow, problems: ReadonlyMap<string, number>): void {
    this.#book.use('person', String(e.practitioner_id));
    this.#book.entry(spec.vProvider, e.encounter_id, {
      what: String(e.practitioner_id),
      ...this.#ofVisit(e.encounter_id),
      rank: 'P',
      personClass: this.#places.classOf(e.practitioner_id),
    });
    if (e.parent_encounter_id !== null) this.#depend(e.parent_encounter_id);
    const event = printStamp(timeStamp(e.start_time));
    this.#pov(e, e.reason_code, e.reason_description, 'P', event, problems);
    for (const code of e.related_conditions === '' ? [] : e.related_conditions.split('|'))
      if (code !== e.reason_code)
        this.#pov(e, code, icd10cm.entries.get(code)?.display ?? code, 'S', event, problems);
  }

  #pov(
    e: EncounterRow,
    code: string,
    name: string,
    rank: string,
    event: string,
    problems: ReadonlyMap<string, number>,
    ordering = '',
  ): void {
    this.#book.entry(spec.vPov, n.ofPatient(this.#patient, ++this.#povs), {
      what: diagnosis(this.#book, code, name),
      ...this.#ofVisit(e.encounter_id),
      narrative: narrative(this.#book, name),
      rank,
      problem: String(problems.get(`${e.encounter_id} ${code}`) ?? ''),
      ordering,
      event,
      provider: String(e.practitioner_id),
    });
  }

  /** A visit that found what it was not for: a purpose that results from it, and leads to the problem. */
  #finding(c: ConditionRow, e: EncounterRow): void {
    if (e.reason_code === c.icd10_code || e.related_conditions.split('|').includes(c.icd10_code)) return;
    const event = printStamp(timeStamp(e.start_time));
    const problems = new Map([[`${e.encounter_id} ${c.icd10_code}`, c.condition_id]]);
    this.#pov(e, c.icd10_code, c.name, 'S', event, problems, 'R');
  }

  #procedure(p: ProcedureRow, e: EncounterRow): void {
    this.#book.use('person', String(p.practitioner_id));
    const event = printStamp(dayStamp(p.date));
    const provider = String(p.practitioner_id);
    if (p.code_system === 'ICD-10-PCS') {
      this.#operation(p, event, provider);
      return;
    }
    this.#book.use('procedure', `${p.code}|${p.code_system === 'CPT' ? 'C' : 'H'}|${plain(p.name)}`);
    this.#book.entry(spec.vCpt, p.procedure_id, {
      what: String(n.procedureNumber(p.code)),
      ...this.#ofVisit(e.encounter_id),
      narrative: narrative(this.#book, p.name),
      diagnosis: diagnosis(
        this.#book,
        p.indication,
        icd10cm.entries.get(p.indication)?.display ?? p.indication,
      ),
      quantity: '1',
      event,
      provider,
      comments: p.outcome === 'successful' ? '' : p.outcome,
    });
  }

  /** The dictionary has no V file for ICD-10-PCS: a factor keeps the code and the words. */
  #operation(p: ProcedureRow, event: string, provider: string): void {
    this.#book.use('factor', `operation|${p.code}|${plain(p.name)}`);
    this.#book.entry(
      spec.vHealthFactor,
      n.ofPatient(this.#patient, n.BEHIND.operations + n.sequenceOf(p.procedure_id)),
      {
        what: String(operationFactor(p.code)),
        ...this.#ofVisit(p.encounter_id),
        event,
        provider,
        comments: cut(`${p.outcome}; ${p.indication}`, 245),
      },
    );
  }

  #immunization(i: ImmunizationRow, byId: ReadonlyMap<number, EncounterRow>): void {
    const visit = i.encounter_id ?? this.#visitOn(i.date);
    const event = printStamp(dayStamp(i.date));
    const e = byId.get(visit);
    const provider = e === undefined ? '' : String(e.practitioner_id);
    if (i.status === 'not-done') {
      this.#refusal(i, visit, event, provider);
      return;
    }
    if (isOwnVaccine(i.cvx_code)) this.#book.use('vaccine', i.cvx_code);
    const what = vaccineNumber(i.cvx_code);
    if (i.lot_number !== null)
      this.#book.entry(spec.lot, i.immunization_id, {
        number: plain(i.lot_number),
        manufacturer: MAKERS.get(i.manufacturer ?? ''),
        vaccine: what,
      });
    this.#book.entry(spec.vImmunization, i.immunization_id, {
      what,
      ...this.#ofVisit(visit),
      // The set of codes ends at 8; yearly vaccines go on.
      series: i.dose_number <= 8 ? String(i.dose_number) : '',
      comments: i.dose_number <= 8 ? '' : `dose ${i.dose_number}`,
      event,
      provider,
      lot: i.lot_number === null ? '' : String(i.immunization_id),
      // Given here, or told by another registry.
      source: i.encounter_id === null ? '6' : '1',
      route: IMMUNIZATION_ROUTES.get(i.route ?? ''),
      site: IMMUNIZATION_SITES.get(i.site ?? ''),
    });
  }

  /** What was refused was not given: the file of vaccines has no place for it. */
  #refusal(i: ImmunizationRow, visit: number, event: string, provider: string): void {
    this.#book.use('factor', `refusal|${i.cvx_code}|${plain(i.vaccine)}`);
    const sequence = n.BEHIND.refusals + n.sequenceOf(i.immunization_id);
    this.#book.entry(spec.vHealthFactor, n.ofPatient(this.#patient, sequence), {
      what: String(n.FACTORS.refusals + Number(i.cvx_code)),
      ...this.#ofVisit(visit),
      event,
      provider,
      comments: cut(`${i.dose_number}; ${plain(i.status_reason ?? '')}`, 245),
    });
  }

  #factor(o: ObservationRow, e: EncounterRow): void {
    this.#book.use('factor', `observation|${o.loinc_code}|${plain(o.type)}`);
    this.#book.entry(spec.vHealthFactor, o.observation_id, {
      what: String(n.FACTORS.observations + loincNumber(o.loinc_code)),
      ...this.#ofVisit(e.encounter_id),
      event: printStamp(timeStamp(o.observed_at)),
      provider: String(e.practitioner_id),
      comments: cut(
        o.value === null ? plain(o.value_text!) : `${o.value}${o.units === null ? '' : ` ${plain(o.units)}`}`,
        245,
      ),
    });
  }

  /** The visit made up for a day; immunizations alone bring such days. */
  #visitOn(day: Day): number {
    let sequence = this.#historical.get(day);
    if (sequence === undefined) {
      sequence = n.BEHIND.visits + this.#historical.size + 1;
      this.#historical.set(day, sequence);
      this.#book.knowVisit(String(n.ofPatient(this.#patient, sequence)), dayStamp(day));
    }
    return n.ofPatient(this.#patient, sequence);
  }

  #visit(e: EncounterRow): void {
    const start = printStamp(timeStamp(e.start_time));
    const inpatient = e.encounter_class === 'IMP';
    const clinic = n.clinicNumber(e.organization_id, e.department);
    this.#book.use('institution', String(e.organization_id));
    this.#book.use('clinic', `${e.organization_id}|${e.department}`);
    this.#book.entry(spec.visit, e.encounter_id, {
      start,
      created: printStamp(dayStamp(Math.floor(e.start_time / SECONDS_PER_DAY))),
      type: 'V',
      patient: String(this.#patient),
      institution: String(n.institutionNumber(e.organization_id)),
      category: e.service_category,
      stop: STOPS.get(e.clinic_stop ?? ''),
      dependents: String(this.#dependents.get(e.encounter_id) ?? 0),
      parent: String(e.parent_encounter_id ?? ''),
      end: printStamp(timeStamp(e.end_time)),
      eligibility: ELIGIBILITY,
      location: String(clinic),
      user: String(e.practitioner_id),
      id: n.visitId(e.encounter_id),
      inpatient: inpatient ? '1' : '0',
      encounter: 'P',
    });
  }

  /** Service category E: an event told afterwards. */
  #elsewhere(day: Day, sequence: number): void {
    const ien = n.ofPatient(this.#patient, sequence);
    const start = printStamp(dayStamp(day));
    this.#book.entry(spec.visit, ien, {
      start,
      created: start,
      type: 'O',
      patient: String(this.#patient),
      institution: String(n.institutionNumber(this.#home)),
      category: 'E',
      dependents: String(this.#dependents.get(ien) ?? 0),
      id: n.visitId(ien),
      inpatient: '0',
      encounter: 'A',
    });
  }
}

/** Observations that are neither vital signs of #120.5 nor laboratory results. */
export function isFactor(o: ObservationRow): boolean {
  return o.category !== 'laboratory' && (o.value === null || !VITALS.has(o.loinc_code));
}

/** Vital signs that #120.5 takes, by LOINC. */
export const VITALS: ReadonlySet<string> = new Set([
  '8302-2',
  '29463-7',
  '9843-4',
  '8480-6',
  '8462-4',
  '8867-4',
  '9279-1',
  '8310-5',
  '59408-5',
  '72514-3',
  '11881-0',
  '55283-6',
]);

export function operationFactor(code: string): number {
  return n.diagnosisNumber(code) + n.FACTORS.operations;
}

/** The record number of a diagnosis, noted as used. */
export function diagnosis(book: Book, code: string, name: string): string {
  book.use('diagnosis', `${code}|${plain(icd10cm.entries.get(code)?.display ?? name)}`);
  return String(n.diagnosisNumber(code));
}

export function narrative(book: Book, text: string): string {
  const words = cut(plain(text), 245);
  book.use('narrative', words);
  return String(n.narrativeNumber(words));
}
