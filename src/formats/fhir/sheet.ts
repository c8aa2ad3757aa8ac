// A sheet: where resources are written, one line each or as entries of a patient's bundle, and what they refer to.
import type { Page } from '../print.ts';
import { cached, type Fragment, fragment, Ink } from './ink.ts';

/** Base of full URLs in bundles, and of our own identifier systems; the domain is reserved (RFC 2606). */
export const BASE = 'https://careloom.example/fhir';

/** A kind of resource: its type and the letters before the number in its ids. Letters keep servers from taking ids for their own. */
export interface Kind {
  readonly type: string;
  readonly open: Fragment;
  readonly entry: Fragment;
  readonly url: Fragment;
  /** `"reference":"Type/x` of this kind, without the number. */
  readonly reference: Fragment;
  /** The same as a member: `,"subject":{"reference":"Type/x`. */
  readonly referenceAs: (name: string) => Fragment;
}

function kind(type: string, prefix: string): Kind {
  return {
    type,
    open: fragment(`{"resourceType":"${type}","id":"${prefix}`),
    entry: fragment(`{"fullUrl":"${BASE}/${type}/${prefix}`),
    url: fragment(`},"request":{"method":"PUT","url":"${type}/${prefix}`),
    reference: fragment(`{"reference":"${type}/${prefix}`),
    referenceAs: cached((name) => `,${JSON.stringify(name)}:{"reference":"${type}/${prefix}`),
  };
}

export const kinds = {
  patient: kind('Patient', 'p'),
  relatedPerson: kind('RelatedPerson', 'rp'),
  practitioner: kind('Practitioner', 'pr'),
  practitionerRole: kind('PractitionerRole', 'prr'),
  facility: kind('Organization', 'f'),
  payer: kind('Organization', 'pay'),
  endpoint: kind('Endpoint', 'ep'),
  site: kind('Location', 'l'),
  ward: kind('Location', 'w'),
  encounter: kind('Encounter', 'e'),
  condition: kind('Condition', 'c'),
  concern: kind('Condition', 'hc'),
  observation: kind('Observation', 'o'),
  social: kind('Observation', 'so'),
  occupation: kind('Observation', 'oc'),
  intention: kind('Observation', 'pi'),
  meanPressure: kind('Observation', 'mp'),
  orientation: kind('Observation', 'sx'),
  experience: kind('Observation', 'ce'),
  treatment: kind('Observation', 'ti'),
  directive: kind('Observation', 'ad'),
  packYears: kind('Observation', 'py'),
  absent: kind('Observation', 'na'),
  rejected: kind('Observation', 'rj'),
  death: kind('Observation', 'de'),
  report: kind('DiagnosticReport', 'dr'),
  specimen: kind('Specimen', 's'),
  order: kind('ServiceRequest', 'sr'),
  prescription: kind('MedicationRequest', 'mr'),
  medication: kind('Medication', 'ndc'),
  dispense: kind('MedicationDispense', 'md'),
  allergy: kind('AllergyIntolerance', 'ai'),
  procedure: kind('Procedure', 'pc'),
  immunization: kind('Immunization', 'im'),
  family: kind('FamilyMemberHistory', 'fm'),
  carePlan: kind('CarePlan', 'cp'),
  careTeam: kind('CareTeam', 'ct'),
  goal: kind('Goal', 'g'),
  device: kind('Device', 'd'),
  note: kind('DocumentReference', 'n'),
  will: kind('DocumentReference', 'lw'),
  answers: kind('QuestionnaireResponse', 'qr'),
  coverage: kind('Coverage', 'cov'),
  claim: kind('Claim', 'cl'),
  benefit: kind('ExplanationOfBenefit', 'eob'),
  appointment: kind('Appointment', 'ap'),
  provenance: kind('Provenance', 'pv'),
  encounterProvenance: kind('Provenance', 'pve'),
} as const;

/** Types of resource, each a file, in the order of the manifest. */
export const TYPES: readonly string[] = [...new Set(Object.values(kinds).map((k) => k.type))];

/** Resources that belong to no patient. */
export const SHARED: readonly string[] = [
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Endpoint',
  'Location',
  'Medication',
];

const END_LINE = fragment('}\n');
const END_REFERENCE = fragment('"}');
const RESOURCE = fragment('","resource":');
const END_ENTRY = fragment('}}');
const END_PUT = fragment('"}}');
const END_BUNDLE = fragment(']}\n');
const COMMA = 44;
const QUOTE = 34;

export type Bundling = 'none' | 'collection' | 'transaction';

/** A reference to someone or something: kind and number. */
export type Target = readonly [Kind, number];

export class Sheet {
  readonly ink = new Ink();
  readonly bundling: Bundling;
  counts: Record<string, number> = {};
  readonly #page: (path: string) => Page;
  #pages = new Map<string, Page>();
  #bundle: Page | null = null;
  #entries = 0;
  #kind: Kind = kinds.patient;
  #number = 0;

  constructor(bundling: Bundling, page: (path: string) => Page) {
    this.bundling = bundling;
    this.#page = page;
  }

  /** Begin the bundle of a patient, where bundles are wanted. */
  openBundle(head: Fragment, n: number, rest: Fragment): void {
    if (this.bundling === 'none') return;
    this.#bundle = this.#page('fhir/Bundle.ndjson');
    this.ink.bytes = this.#bundle.bytes;
    this.room();
    this.ink.put(head);
    this.ink.uint(n);
    this.ink.put(rest);
    this.#entries = 0;
  }

  closeBundle(): void {
    if (this.#bundle === null) return;
    this.ink.put(END_BUNDLE);
    this.#bundle.entries++;
    this.counts.Bundle = (this.counts.Bundle ?? 0) + 1;
    this.#bundle = null;
  }

  /** Begin a resource: its type, id and what is the same in all of its kind (`meta` and more). */
  open(kind: Kind, n: number, fixed: Fragment): Ink {
    const { ink } = this;
    if (this.bundling === 'none') {
      const page = this.#pageOf(kind.type);
      page.entries++;
      ink.bytes = page.bytes;
      this.room();
    } else {
      this.room();
      if (this.#entries++ > 0) ink.mark(COMMA);
      ink.put(kind.entry);
      ink.uint(n);
      ink.put(RESOURCE);
      this.#kind = kind;
      this.#number = n;
    }
    ink.put(kind.open);
    ink.uint(n);
    ink.mark(QUOTE);
    ink.put(fixed);
    return ink;
  }

  close(): void {
    const { ink } = this;
    if (this.bundling === 'none') ink.put(END_LINE);
    else if (this.bundling === 'collection') ink.put(END_ENTRY);
    else {
      // The request stands beside the resource in its entry.
      ink.put(this.#kind.url);
      ink.uint(this.#number);
      ink.put(END_PUT);
    }
  }

  /** Make room in the page, which may be called between any two members of a long resource. */
  room(): void {
    const { bytes } = this.ink;
    if (bytes.pos > bytes.limit) bytes.flush();
  }

  /** `,"subject":{"reference":"Patient/p17"}`. */
  refer(name: string, kind: Kind, n: number): void {
    const { ink } = this;
    ink.put(kind.referenceAs(name));
    ink.uint(n);
    ink.put(END_REFERENCE);
  }

  /** `{"reference":"Patient/p17"}`. */
  reference(kind: Kind, n: number): void {
    const { ink } = this;
    ink.put(kind.reference);
    ink.uint(n);
    ink.put(END_REFERENCE);
  }

  /** End the partition: the pages are the run's, and the next ones are others. */
  endPages(): Record<string, number> {
    for (const [type, page] of this.#pages) this.counts[type] = page.entries;
    const { counts } = this;
    this.counts = {};
    this.#pages = new Map();
    return counts;
  }

  #pageOf(type: string): Page {
    let page = this.#pages.get(type);
    if (page === undefined) {
      page = this.#page(`fhir/${type}.ndjson`);
      this.#pages.set(type, page);
    }
    return page;
  }
}
