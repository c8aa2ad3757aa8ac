// From resources back to rows: what each type of FHIR tells of the clinical tables. What it does not tell stays empty.
import {
  allergies,
  conditions,
  coverage,
  deaths,
  encounters,
  familyHistory,
  immunizations,
  medications,
  observations,
  organizations,
  patients,
  payers,
  practitioners,
  procedures,
} from '../../../clinical/tables.ts';
import type { Table } from '../../../schema/table.ts';
import { anyCode, at, codeIn, day, list, type Resource, text, time, words } from './lookup.ts';
import { observationRows } from './observations.ts';
import { type Emitted, identifier, type Reading } from './reading.ts';
import { organization, practitioner } from './shared-rows.ts';

/** The text of the extension of race or ethnicity. */
function extensionText(resource: Resource, name: string): string | null {
  const found = list(resource.extension).find((x) => String(x.url).endsWith(name));
  const inner = list(found?.extension).find((x) => x.url === 'text');
  return inner === undefined ? null : text(inner, 'valueString');
}

function patient({ resource, id, known, place }: Reading): Emitted {
  const name = list(resource.name).find((n) => n.use !== 'old' && n.use !== 'maiden') ?? {};
  const home = list(resource.address).find((a) => a.use !== 'old') ?? {};
  const telecom = (system: string) =>
    text(
      list(resource.telecom).find((t) => t.system === system),
      'value',
    );
  const birthsex = list(resource.extension).find((x) => String(x.url).endsWith('us-core-birthsex'));
  const [first, middle] = list(name.given) as unknown as [string?, string?];
  const geo = list(list(home.extension)[0]?.extension);
  const where = (k: string) => (geo.find((x) => x.url === k)?.valueDecimal as number | undefined) ?? null;
  const died = day(resource.deceasedDateTime);
  const sex = { M: 'male', F: 'female' }[String(birthsex?.valueCode)] ?? null;
  return [
    [
      patients,
      {
        patient_id: id,
        vista_id: identifier(resource, 'vista'),
        mrn: identifier(resource, 'MR'),
        ssn: identifier(resource, 'us-ssn'),
        first_name: first ?? null,
        middle_name: middle ?? null,
        last_name: text(name, 'family'),
        gender: text(resource, 'gender'),
        sex,
        birthdate: day(resource.birthDate),
        race: extensionText(resource, 'us-core-race'),
        ethnicity: extensionText(resource, 'us-core-ethnicity'),
        address: text(home, 'line'),
        city: text(home, 'city'),
        county: text(home, 'district'),
        state: text(home, 'state'),
        zip: text(home, 'postalCode'),
        country: text(home, 'country'),
        latitude: where('latitude'),
        longitude: where('longitude'),
        phone: telecom('phone'),
        email: telecom('email'),
        marital_status: words(resource.maritalStatus),
        language: words(at(resource, 'communication.language')),
        deceased: died !== null || resource.deceasedBoolean === true,
        death_date: died,
        mother_id: known.mothers.get(id) ?? null,
        primary_care_id: known.numbers.of(at(resource, 'generalPractitioner'), place),
      },
    ],
  ];
}

function encounter({ resource: r, id, known, place }: Reading): Emitted {
  const { numbers } = known;
  const [start, end] = [time(at(r, 'period.start')), time(at(r, 'period.end'))];
  const who = numbers.of(at(r, 'participant.individual'), place);
  const site = numbers.of(r.serviceProvider, place);
  return [
    [
      encounters,
      {
        encounter_id: id,
        patient_id: numbers.of(r.subject, place),
        date: day(start),
        type: words(list(r.type)[0]),
        provider:
          (who === null ? null : known.practitioners.get(who)) ?? text(r, 'participant.individual.display'),
        location: (site === null ? null : known.facilities.get(site)) ?? text(r, 'serviceProvider.display'),
        start_time: start,
        end_time: end,
        encounter_class: text(r, 'class.code'),
        practitioner_id: who,
        organization_id: site,
        reason_code: codeIn(r.reasonCode, 'icd-10-cm'),
        reason_description: words(list(r.reasonCode)[0]),
        department: text(r, 'serviceType.text'),
        disposition: words(at(r, 'hospitalization.dischargeDisposition')),
        duration_minutes: minutesBetween(start, end),
      },
    ],
  ];
}

function minutesBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  return Math.round((Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000);
}

/** Concerns of a screen are no rows of the record. */
function condition({ resource: r, id, known, place }: Reading): Emitted {
  const categories = list(r.category).flatMap((c) => list(c.coding).map((k) => k.code as string));
  if (categories.includes('health-concern')) return [];
  const icd = codeIn(r.code, 'icd-10-cm');
  known.conditions.set(id, words(r.code) ?? '');
  return [
    [
      conditions,
      {
        condition_id: id,
        patient_id: known.numbers.of(r.subject, place),
        encounter_id: known.numbers.of(r.encounter, place),
        name: words(r.code),
        status: anyCode(r.clinicalStatus),
        onset_date: day(r.onsetDateTime),
        icd10_code: icd,
        snomed_code: codeIn(r.code, 'snomed'),
        category: categories.includes('problem-list-item') ? 'problem-list-item' : 'encounter-diagnosis',
        stage: text(r, 'stage.summary.text'),
        severity: words(r.severity),
        recorded_date: day(r.recordedDate),
        abatement_date: day(r.abatementDateTime),
      },
    ],
  ];
}

/** What a dosage says in words, without the dose and the route that it begins with. */
function frequencyOf(
  dosage: unknown,
  dose: string | null,
  unit: string | null,
  route: string | null,
): string | null {
  const said = text(dosage, 'text');
  const begins = `${dose} ${unit} ${route} `;
  return said?.startsWith(begins) === true ? said.slice(begins.length) : said;
}

function prescription({ resource: r, id, known, place }: Reading): Emitted {
  const dosage = at(r, 'dosageInstruction');
  const [dose, unit] = [
    text(dosage, 'doseAndRate.doseQuantity.value'),
    text(dosage, 'doseAndRate.doseQuantity.code'),
  ];
  const route = words(at(dosage, 'route'));
  const packaged = known.numbers.of(r.medicationReference, place);
  const drug = r.medicationCodeableConcept ?? (packaged === null ? undefined : known.drugs.get(packaged));
  const reason = known.numbers.of(at(r, 'reasonReference'), place);
  return [
    [
      medications,
      {
        medication_id: id,
        patient_id: known.numbers.of(r.subject, place),
        encounter_id: known.numbers.of(r.encounter, place),
        name: words(drug),
        start_date: day(r.authoredOn),
        end_date: day(at(r, 'dispenseRequest.validityPeriod.end')),
        rxnorm_code: codeIn(drug, 'rxnorm'),
        route,
        dose,
        unit,
        frequency: frequencyOf(dosage, dose, unit, route),
        indication:
          words(list(r.reasonCode)[0]) ?? (reason === null ? null : (known.conditions.get(reason) ?? null)),
        indication_code: codeIn(r.reasonCode, 'icd-10-cm'),
        status: text(r, 'status'),
        stop_reason: text(r, 'statusReason.text'),
        days_supply: text(r, 'dispenseRequest.expectedSupplyDuration.value'),
        quantity: text(r, 'dispenseRequest.quantity.value'),
        refills: text(r, 'dispenseRequest.numberOfRepeatsAllowed'),
        practitioner_id: known.numbers.of(r.requester, place),
      },
    ],
  ];
}

function allergy({ resource: r, id, known, place }: Reading): Emitted {
  return [
    [
      allergies,
      {
        allergy_id: id,
        patient_id: known.numbers.of(r.patient, place),
        substance: words(r.code),
        reaction: words(at(r, 'reaction.manifestation')),
        severity: text(r, 'reaction.severity'),
        snomed_code: codeIn(r.code, 'snomed'),
        rxnorm_code: codeIn(r.code, 'rxnorm'),
        reaction_code: codeIn(at(r, 'reaction.manifestation'), 'snomed'),
        category: text(r, 'category'),
        recorded_date: day(r.recordedDate),
        status: anyCode(r.clinicalStatus),
      },
    ],
  ];
}

const BILLING = [
  ['ama-assn.org', 'CPT'],
  ['HCPCS', 'HCPCS'],
  ['Coding/ICD10', 'ICD-10-PCS'],
] as const;

function procedure({ resource: r, id, known, place }: Reading): Emitted {
  const billed = BILLING.find(([part]) => codeIn(r.code, part) !== null);
  return [
    [
      procedures,
      {
        procedure_id: id,
        patient_id: known.numbers.of(r.subject, place),
        encounter_id: known.numbers.of(r.encounter, place),
        name: words(r.code),
        date: day(r.performedDateTime) ?? day(at(r, 'performedPeriod.start')),
        outcome: words(r.outcome),
        code: billed === undefined ? null : codeIn(r.code, billed[0]),
        code_system: billed?.[1] ?? null,
        snomed_code: codeIn(r.code, 'snomed'),
        indication: codeIn(r.reasonCode, 'icd-10-cm'),
        practitioner_id: known.numbers.of(at(r, 'performer.actor'), place),
      },
    ],
  ];
}

function immunization({ resource: r, id, known, place }: Reading): Emitted {
  return [
    [
      immunizations,
      {
        immunization_id: id,
        patient_id: known.numbers.of(r.patient, place),
        encounter_id: known.numbers.of(r.encounter, place),
        vaccine: words(r.vaccineCode),
        date: day(r.occurrenceDateTime),
        cvx_code: codeIn(r.vaccineCode, 'sid/cvx'),
        dose_number: text(r, 'protocolApplied.doseNumberPositiveInt'),
        series_total: text(r, 'protocolApplied.seriesDosesPositiveInt'),
        status: text(r, 'status'),
        status_reason: words(r.statusReason),
        lot_number: text(r, 'lotNumber'),
        manufacturer: text(r, 'manufacturer.identifier.value'),
        route: words(r.route),
        site: words(r.site),
      },
    ],
  ];
}

function family({ resource: r, id, known, place }: Reading): Emitted {
  return list(r.condition).map((c, k) => [
    familyHistory,
    {
      patient_id: known.numbers.of(r.patient, place),
      relation: words(r.relationship),
      condition: words(c.code),
      family_history_id: text(c, 'id') ?? id * 100 + k,
      icd10_code: codeIn(c.code, 'icd-10-cm'),
      onset_age: text(c, 'onsetAge.value'),
      recorded_date: day(r.date),
    },
  ]);
}

const SELF_PAY = 9;

function insurance({ resource: r, id, known, place }: Reading): Emitted {
  const own = codeIn(r.type, 'coverage-selfpay') !== null;
  const plan = list(r.class).find((c) => anyCode(c.type) === 'plan');
  return [
    [
      coverage,
      {
        coverage_id: id,
        patient_id: known.numbers.of(r.beneficiary, place),
        payer_id: own ? SELF_PAY : known.numbers.of(at(r, 'payor'), place),
        plan: own ? 'Self-pay' : text(plan, 'value'),
        kind: words(r.type),
        member_id: text(r, 'subscriberId'),
        relationship: anyCode(r.relationship),
        priority: text(r, 'order') === '2' ? 'secondary' : 'primary',
        start_date: day(at(r, 'period.start')),
        end_date: day(at(r, 'period.end')),
      },
    ],
  ];
}

/** Readers of types, in the order in which types are read: who is looked up comes before who looks up. */
export const READERS: Readonly<Record<string, (reading: Reading) => Emitted>> = {
  Specimen: ({ resource, id, known }) => {
    known.specimens.set(id, words(resource.type) ?? '');
    return [];
  },
  PractitionerRole: ({ resource: r, known, place }) => {
    const who = known.numbers.awaited('Practitioner', r.practitioner, place);
    const where = known.numbers.awaited('Organization', r.organization, place);
    if (who !== null && where !== null) known.roles.set(who, where);
    if (who !== null)
      known.specialties.set(who, { words: words(r.specialty), code: codeIn(r.specialty, 'nucc') });
    return [];
  },
  Medication: ({ resource, id, known }) => {
    known.drugs.set(id, resource.code);
    return [];
  },
  RelatedPerson: ({ resource: r, known, place }) => {
    const mother = identifier(r, 'sid/patient');
    const child = known.numbers.of(r.patient, place);
    if (mother !== null && child !== null) known.mothers.set(child, Number(mother));
    return [];
  },
  Organization: organization,
  Practitioner: practitioner,
  Patient: patient,
  Encounter: encounter,
  Condition: condition,
  MedicationRequest: prescription,
  AllergyIntolerance: allergy,
  Procedure: procedure,
  Immunization: immunization,
  Observation: observationRows,
  FamilyMemberHistory: family,
  Coverage: insurance,
};

/** Tables that can come out, in the order of the files. */
export const READ_TABLES: readonly Table[] = [
  patients,
  encounters,
  conditions,
  medications,
  allergies,
  procedures,
  immunizations,
  observations,
  deaths,
  familyHistory,
  coverage,
  practitioners,
  organizations,
  payers,
];
