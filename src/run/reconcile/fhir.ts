// Rows of FHIR resources in NDJSON, one file a resource type.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fail } from '../../base/errors.ts';
import { ENTITIES, type Entity, type Extract, Procedures, type Row, rowOf } from './extract.ts';

interface Coding {
  readonly system?: string;
  readonly code?: string;
}
interface Concept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}
/** Members that are compared; what a type does not have is absent. */
interface Resource {
  readonly id: string;
  readonly status?: string;
  readonly name?: readonly { readonly family?: string; readonly given?: readonly string[] }[];
  readonly birthDate?: string;
  readonly gender?: string;
  readonly identifier?: readonly { readonly system?: string; readonly value?: string }[];
  readonly subject?: { readonly reference: string };
  readonly patient?: { readonly reference: string };
  readonly encounter?: { readonly reference: string };
  readonly participant?: readonly { readonly individual?: { readonly reference: string } }[];
  readonly period?: { readonly start?: string; readonly end?: string };
  readonly reasonCode?: readonly Concept[];
  readonly code?: Concept;
  readonly medicationCodeableConcept?: Concept;
  readonly vaccineCode?: Concept;
  readonly onsetDateTime?: string;
  readonly recordedDate?: string;
  readonly authoredOn?: string;
  readonly performedDateTime?: string;
  readonly occurrenceDateTime?: string;
  readonly effectiveDateTime?: string;
  readonly component?: readonly Valued[];
}
interface Valued {
  readonly code?: Concept;
  readonly valueQuantity?: { readonly value?: number };
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueDateTime?: string;
  readonly valueCodeableConcept?: Concept & { readonly text?: string };
}

const LOINC = 'http://loinc.org';
const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const CVX = 'http://hl7.org/fhir/sid/cvx';
const BILLING = [
  'http://www.ama-assn.org/go/cpt',
  'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'http://www.cms.gov/Medicare/Coding/ICD10',
  'http://hl7.org/fhir/sid/icd-10-pcs',
];

/** Resource type and the letters before the number of the row; others of the type stand for something else. */
const TYPES: Readonly<Record<Entity, readonly [type: string, letters: string]>> = {
  patients: ['Patient', 'p'],
  encounters: ['Encounter', 'e'],
  conditions: ['Condition', 'c'],
  medications: ['MedicationRequest', 'mr'],
  allergies: ['AllergyIntolerance', 'ai'],
  procedures: ['Procedure', 'pc'],
  immunizations: ['Immunization', 'im'],
  observations: ['Observation', 'o'],
};

const numberOf = (reference: string | undefined) => reference?.replace(/^.*?(\d+)$/, '$1') ?? '';
const codeOf = (concept: Concept | undefined, ...systems: string[]) =>
  concept?.coding?.find((c) => systems.includes(c.system ?? ''))?.code ?? '';
const subjectOf = (r: Resource) => numberOf((r.subject ?? r.patient)?.reference);

export const fhirExtract: Extract = {
  format: 'fhir',
  entities: ENTITIES,
  present: (dir) => existsSync(join(dir, 'fhir', 'Patient.ndjson')),
  async rows(dir, entity, take) {
    const [type, letters] = TYPES[entity];
    const path = join(dir, 'fhir', `${type}.ndjson`);
    if (!existsSync(path)) return;
    const own = new RegExp(`^${letters}\\d+$`);
    const procedures = new Procedures();
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(path) })) {
      line++;
      if (text === '') continue;
      const resource = parsed(text, `${path}:${line}`);
      if (own.test(resource.id)) for (const row of rowsOf(entity, resource, procedures)) take(row);
    }
  },
};

function parsed(text: string, place: string): Resource {
  try {
    return JSON.parse(text) as Resource;
  } catch (error) {
    return fail('DATA_UNREADABLE', {
      file: place,
      problem: error instanceof Error ? error.message : 'it is no JSON',
      help: 'Each line is one resource.',
    });
  }
}

function rowsOf(entity: Entity, r: Resource, procedures: Procedures): readonly Row[] {
  const id = numberOf(r.id);
  switch (entity) {
    case 'patients': {
      const [name] = r.name ?? [];
      return [
        rowOf.patient(id, name?.family ?? '', name?.given?.[0] ?? '', r.birthDate ?? '', r.gender ?? ''),
      ];
    }
    case 'encounters':
      return [
        rowOf.encounter(id, subjectOf(r), r.period?.start ?? '', {
          end: (r.period?.end ?? '').slice(0, 19),
          reason: codeOf(r.reasonCode?.[0], ICD_10_CM),
          practitioner: numberOf(r.participant?.[0]?.individual?.reference),
        }),
      ];
    case 'conditions':
      return [
        rowOf.condition(
          id,
          subjectOf(r),
          codeOf(r.code, ICD_10_CM),
          r.onsetDateTime ?? '',
          r.recordedDate ?? '',
        ),
      ];
    case 'medications':
      return [
        rowOf.medication(id, subjectOf(r), r.authoredOn ?? '', {
          rxnorm: codeOf(r.medicationCodeableConcept, RXNORM),
          status: r.status ?? '',
        }),
      ];
    case 'allergies':
      return [rowOf.allergy(subjectOf(r), r.code?.text ?? '', r.recordedDate ?? '', { id })];
    case 'procedures':
      return [
        procedures.row(
          numberOf(r.encounter?.reference),
          subjectOf(r),
          codeOf(r.code, ...BILLING),
          r.performedDateTime ?? '',
          { id },
        ),
      ];
    case 'immunizations':
      return [rowOf.immunization(id, subjectOf(r), codeOf(r.vaccineCode, CVX), r.occurrenceDateTime ?? '')];
    case 'observations': {
      // A panel of two numbers is two observations; parts beside a value of its own only explain it.
      const own = r as Valued;
      const parts = resultOf(own) === '' ? (r.component ?? []) : [own];
      return parts.map((part) =>
        rowOf.observation(subjectOf(r), r.effectiveDateTime ?? '', codeOf(part.code, LOINC), resultOf(part)),
      );
    }
  }
}

function resultOf(v: Valued): string {
  return String(
    v.valueQuantity?.value ??
      v.valueInteger ??
      v.valueString ??
      v.valueDateTime ??
      v.valueCodeableConcept?.text ??
      '',
  );
}
