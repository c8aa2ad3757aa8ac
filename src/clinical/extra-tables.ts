// Extra tables of the canonical record: what many need and not all, published on request.
import { code, date, float, id, int, maybe, money, text, time } from '../schema/column.ts';
import { before, must, onlyWhen } from '../schema/rule.ts';
import { type Row, table } from '../schema/table.ts';
import { addresses, contacts, missingResults, names, socialHistory } from './personal-tables.ts';

/** Extra: one row per fill. */
export const dispenses = table('dispenses', {
  doc: 'One row per fill of a prescription at the pharmacy.',
  key: 'dispense_id',
  patient: 'patient_id',
  columns: {
    dispense_id: id('Identifier of the fill'),
    patient_id: id('Person', { ref: 'patients' }),
    medication_id: id('Prescription filled', { ref: 'medications' }),
    date: date('Day it was handed over'),
    fill_number: int('Number of the fill of this prescription, first 1', { min: 1 }),
    days_supply: int('Days it lasts', { min: 1 }),
    quantity: float('Units handed over', { min: 0 }),
    ndc_code: code('National Drug Code, 5-4-2', { codes: 'ndc' }),
    gap_days: int('Days without supply before it', { min: 0 }),
    organization_id: id('Pharmacy', { ref: 'organizations' }),
  },
});

/** Extra: one row per device. */
export const devices = table('devices', {
  doc: 'One row per device that a person has or had: implants, and equipment supplied for use at home.',
  key: 'device_id',
  patient: 'patient_id',
  columns: {
    device_id: id('Identifier of the device'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter at which it was implanted or ordered; empty when that lies before the written history', {
        ref: 'encounters',
      }),
    ),
    type: code('What it is'),
    kind: code('Kind', {
      oneOf: ['implant', 'respiratory', 'monitoring', 'mobility', 'infusion', 'sensory', 'supply'],
    }),
    hcpcs_code: code('Code it is supplied under', { codes: 'hcpcs' }),
    indication_code: code('What it is for, ICD-10-CM', { codes: 'icd10cm' }),
    start_date: date('Day it was implanted or handed over'),
    end_date: maybe(date('Day it was replaced, removed or given back')),
    status: code('Status at the anchor date', { oneOf: ['active', 'inactive'] }),
    manufacturer: code('Manufacturer, invented'),
    lot_number: text('Lot'),
    serial_number: text('Serial number'),
    manufacture_date: date('Day it was made'),
    udi: text('Unique device identifier, GS1 form, in a range of company numbers that is never issued'),
  },
  rules: [
    before('manufacture_date', 'start_date'),
    before('start_date', 'end_date'),
    onlyWhen('end_date', 'status', ['inactive']),
  ],
});

/** Extra: one row per plan of care. */
export const carePlans = table('care_plans', {
  doc: 'One row per plan of care for a lasting illness.',
  key: 'care_plan_id',
  patient: 'patient_id',
  columns: {
    care_plan_id: id('Identifier of the plan'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(
      id('Encounter at which it was made; empty when that lies before the written history', {
        ref: 'encounters',
      }),
    ),
    title: code('Title'),
    condition_code: code('Illness it is for, ICD-10-CM', { codes: 'icd10cm' }),
    activities: text('What was agreed, separated by |'),
    start_date: date('First day'),
    end_date: maybe(date('Last day; empty while in force')),
    status: code('Status at the anchor date', { oneOf: ['active', 'completed', 'revoked'] }),
    practitioner_id: id('Author', { ref: 'practitioners' }),
  },
  rules: [before('start_date', 'end_date'), onlyWhen('end_date', 'status', ['completed', 'revoked'])],
});

/** Extra: one row per goal of a plan. */
export const goals = table('goals', {
  doc: 'One row per goal of a plan of care.',
  key: 'goal_id',
  patient: 'patient_id',
  columns: {
    goal_id: id('Identifier of the goal'),
    patient_id: id('Person', { ref: 'patients' }),
    care_plan_id: id('Plan it belongs to', { ref: 'care_plans' }),
    description: code('Goal in words'),
    loinc_code: maybe(code('What is measured, LOINC', { codes: 'loinc' })),
    target_low: maybe(float('Lowest value that meets it', { decimals: 2 })),
    target_high: maybe(float('Highest value that meets it', { decimals: 2 })),
    units: maybe(code('UCUM unit')),
    start_date: date('Day it was set'),
    due_date: date('Day by which it should be met'),
    achievement: code('Achievement at the anchor date, by the latest measurement where it has one', {
      oneOf: ['achieved', 'in-progress', 'not-achieved'],
    }),
  },
  rules: [before('start_date', 'due_date')],
});

/** Extra: one row per clinical note. */
export const notes = table('notes', {
  doc: 'One row per clinical note, written from the facts of its encounter.',
  key: 'note_id',
  patient: 'patient_id',
  columns: {
    note_id: id('Identifier of the note'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter', { ref: 'encounters' }),
    loinc_code: code('Kind of document, LOINC', { codes: 'loinc' }),
    type: code('Kind of document'),
    written_at: time('Local time it was signed'),
    practitioner_id: id('Author', { ref: 'practitioners' }),
    text: text('The note, lines separated by line feeds'),
  },
});

/** Extra: one row per coded fact in the text of a note. */
export const noteEntities = table('note_entities', {
  doc: 'One row per coded fact in the text of a note: the truth for tools that read notes.',
  key: 'note_entity_id',
  patient: 'patient_id',
  columns: {
    note_entity_id: id('Identifier of the entity'),
    patient_id: id('Person', { ref: 'patients' }),
    note_id: id('Note', { ref: 'notes' }),
    kind: code('Kind of fact', {
      oneOf: ['condition', 'medication', 'observation', 'procedure', 'allergy', 'symptom'],
    }),
    code: code('Its code: ICD-10-CM, RxNorm, LOINC or billing code by kind'),
    start_offset: int('First character in the text, from 0, in UTF-16 units', { min: 0 }),
    end_offset: int('Character after the last', { min: 1 }),
    text: text('Words that stand for it'),
  },
  rules: [before('start_offset', 'end_offset')],
});

/** Extra: one row per order. */
export const orders = table('orders', {
  doc: 'One row per order of a test, an image, an operation or a referral; its results are the rows of the same encounter.',
  key: 'order_id',
  patient: 'patient_id',
  columns: {
    order_id: id('Identifier of the order'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Encounter at which it was ordered', { ref: 'encounters' }),
    kind: code('Kind of order', { oneOf: ['laboratory', 'imaging', 'procedure', 'referral'] }),
    description: code('What was ordered, in plain words; the panel’s name for tests'),
    code: code('Code of what was ordered'),
    code_system: code('System of the code', { oneOf: ['LOINC', 'CPT', 'HCPCS', 'ICD-10-PCS', 'NUCC'] }),
    priority: code('Priority', { oneOf: ['routine', 'urgent', 'stat'] }),
    reason_code: code('Why, ICD-10-CM', { codes: 'icd10cm' }),
    practitioner_id: id('Who ordered it', { ref: 'practitioners' }),
    ordered_at: time('Local time of the order'),
    completed_at: maybe(time('Local time it was carried out; empty while open')),
    performed_encounter_id: maybe(id('Encounter in which it was carried out', { ref: 'encounters' })),
    status: code('Status at the anchor date', { oneOf: ['completed', 'active'] }),
  },
  rules: [before('ordered_at', 'completed_at'), onlyWhen('completed_at', 'status', ['completed'])],
});

/** Extra: one row per placement in a bed. */
export const movements = table('movements', {
  doc: 'One row per placement of an inpatient: from admission through wards, theatre and intensive care to discharge.',
  key: 'movement_id',
  patient: 'patient_id',
  columns: {
    movement_id: id('Identifier of the movement'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: id('Stay', { ref: 'encounters' }),
    sequence: int('Number within the stay, from 1', { min: 1 }),
    event: code('What began it', { oneOf: ['admission', 'transfer'] }),
    unit: code('Unit', {
      oneOf: [
        'Medical',
        'Surgical',
        'Intensive care',
        'Operating room',
        'Maternity',
        'Nursery',
        'Pediatrics',
      ],
    }),
    room: code('Room'),
    bed: code('Bed'),
    start_time: time('Local time of arrival'),
    end_time: time('Local time of leaving'),
  },
  rules: [before('start_time', 'end_time')],
});

/** Extra: one row per appointment. */
export const appointments = table('appointments', {
  doc: 'One row per appointment: kept, missed or cancelled.',
  key: 'appointment_id',
  patient: 'patient_id',
  columns: {
    appointment_id: id('Identifier of the appointment'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(id('Encounter that came of it', { ref: 'encounters' })),
    practitioner_id: id('With whom', { ref: 'practitioners' }),
    organization_id: id('Where', { ref: 'organizations' }),
    type: code('Kind of visit'),
    reason_code: code('What for, ICD-10-CM', { codes: 'icd10cm' }),
    booked_date: date('Day it was made'),
    start_time: time('Local start'),
    end_time: time('Local end'),
    status: code('What became of it', { oneOf: ['fulfilled', 'noshow', 'cancelled'] }),
    cancelled_by: maybe(code('Who cancelled', { oneOf: ['patient', 'provider'] })),
  },
  rules: [
    before('start_time', 'end_time'),
    onlyWhen('encounter_id', 'status', ['fulfilled']),
    onlyWhen('cancelled_by', 'status', ['cancelled']),
  ],
});

/** Cents of a claim; empty while it is pending. */
const decided = (doc: string) => maybe(money(doc));

/** Extra: one row per claim, sent again or not. */
export const claims = table('claims', {
  doc: 'One row per claim: what was charged for an encounter or a fill, and who paid it. Self-pay accounts are kept in the same form.',
  key: 'claim_id',
  patient: 'patient_id',
  columns: {
    claim_id: id('Identifier of the claim'),
    patient_id: id('Person', { ref: 'patients' }),
    encounter_id: maybe(id('Encounter billed', { ref: 'encounters' })),
    dispense_id: maybe(id('Fill billed', { ref: 'dispenses' })),
    kind: code('Kind of claim', { oneOf: ['professional', 'institutional', 'pharmacy'] }),
    payer_id: id('Primary payer', { ref: 'payers' }),
    secondary_payer_id: maybe(id('Payer of what the first leaves', { ref: 'payers' })),
    member_id: maybe(text('Member number with the primary payer', { sensitive: true })),
    practitioner_id: id('Who rendered, attended or prescribed', { ref: 'practitioners' }),
    organization_id: id('Who bills', { ref: 'organizations' }),
    place_of_service: maybe(code('CMS place of service; professional only')),
    type_of_bill: maybe(code('NUBC type of bill; institutional only')),
    drg_code: maybe(code('MS-DRG; inpatient only')),
    principal_diagnosis: code('Principal diagnosis, ICD-10-CM', { codes: 'icd10cm' }),
    other_diagnoses: text('Other diagnoses, ICD-10-CM, separated by |'),
    service_start: date('First day of service'),
    service_end: date('Last day of service'),
    submitted_date: date('Day it was sent'),
    adjudicated_date: maybe(date('Day it was decided; empty while pending')),
    status: code('Status at the anchor date; replaced = denied and sent again', {
      oneOf: ['paid', 'denied', 'replaced', 'pending'],
    }),
    frequency_code: code('1 first claim, 7 replacement', { oneOf: ['1', '7'] }),
    original_claim_id: maybe(id('Claim that this one replaces or repeats', { ref: 'claims' })),
    charge: money('Charged'),
    allowed: decided('Allowed'),
    adjustment: decided('Written off by contract or denial'),
    paid: decided('Paid by the primary payer'),
    secondary_paid: decided('Paid by the secondary payer'),
    deductible: decided('Deductible'),
    copay: decided('Copayment'),
    coinsurance: decided('Coinsurance'),
    not_covered: decided('Left to the patient because it is not covered'),
    patient_responsibility: decided('Owed by the patient after all payers'),
    patient_paid: decided('Paid by the patient by the anchor date'),
    denial_group: maybe(code('Who bears the denial', { oneOf: ['CO', 'PR'] })),
    denial_carc: maybe(code('Claim adjustment reason code of the denial')),
    denial_rarc: maybe(code('Remittance advice remark code of the denial')),
  },
  rules: [
    before('service_start', 'service_end'),
    before('service_end', 'submitted_date'),
    before('submitted_date', 'adjudicated_date'),
    onlyWhen('adjudicated_date', 'status', ['paid', 'denied', 'replaced']),
    onlyWhen('denial_carc', 'status', ['denied', 'replaced']),
    must(
      'charge_is_split',
      'charge = adjustment + paid + secondary_paid + patient_responsibility',
      ['charge', 'adjustment', 'paid', 'secondary_paid', 'patient_responsibility'],
      (charge: number, ...parts: (number | null)[]) =>
        parts[0] === null || charge === parts.reduce<number>((sum, x) => sum + x!, 0),
    ),
    must(
      'allowed_is_split',
      'allowed = paid + secondary_paid + patient_responsibility',
      ['allowed', 'paid', 'secondary_paid', 'patient_responsibility'],
      (allowed: number | null, ...parts: (number | null)[]) =>
        allowed === null || allowed === parts.reduce<number>((sum, x) => sum + x!, 0),
    ),
    must(
      'patient_share_is_split',
      'deductible + copay + coinsurance + not_covered = patient_responsibility + secondary_paid',
      ['deductible', 'copay', 'coinsurance', 'not_covered', 'patient_responsibility', 'secondary_paid'],
      (
        a: number | null,
        b: number | null,
        c: number | null,
        d: number | null,
        owed: number | null,
        second: number | null,
      ) => a === null || a + b! + c! + d! === owed! + second!,
    ),
  ],
});

/** Extra: one row per line of a claim. */
export const claimLines = table('claim_lines', {
  doc: 'One row per service line of a claim. The amounts of its lines add up to those of the claim.',
  key: 'claim_line_id',
  patient: 'patient_id',
  columns: {
    claim_line_id: id('Identifier of the line'),
    patient_id: id('Person', { ref: 'patients' }),
    claim_id: id('Claim', { ref: 'claims' }),
    line_number: int('Number in the claim, from 1', { min: 1 }),
    code: code('Code of the service or product'),
    code_system: code('System of the code', { oneOf: ['CPT', 'HCPCS', 'ICD-10-PCS', 'NDC', 'REV'] }),
    description: code('What was billed, in plain words'),
    revenue_code: maybe(code('NUBC revenue code; institutional only')),
    modifier: maybe(code('Modifier')),
    units: float('Units', { min: 0 }),
    service_date: date('Day of service'),
    charge: money('Charged'),
    allowed: decided('Allowed'),
    adjustment: decided('Written off'),
    paid: decided('Paid by the primary payer'),
    secondary_paid: decided('Paid by the secondary payer'),
    patient_responsibility: decided('Owed by the patient'),
  },
  rules: [
    must(
      'charge_is_split',
      'charge = adjustment + paid + secondary_paid + patient_responsibility',
      ['charge', 'adjustment', 'paid', 'secondary_paid', 'patient_responsibility'],
      (charge: number, ...parts: (number | null)[]) =>
        parts[0] === null || charge === parts.reduce<number>((sum, x) => sum + x!, 0),
    ),
  ],
});

/** Tables of a patient that a run publishes on request, by the name of the request. */
export const extraTables = {
  dispenses: { doc: 'Fills of prescriptions at the pharmacy, with gaps', tables: [dispenses] },
  devices: { doc: 'Implants and equipment supplied for use at home', tables: [devices] },
  claims: {
    doc: 'Claims and their lines with payments, denials and what is left to the patient; brings dispenses',
    tables: [claims, claimLines],
    needs: ['dispenses'],
  },
  orders: { doc: 'Orders of tests, images, operations and referrals', tables: [orders] },
  movements: { doc: 'Beds, theatre and intensive care within stays', tables: [movements] },
  appointments: { doc: 'Appointments kept, missed and cancelled', tables: [appointments] },
  notes: { doc: 'Clinical notes with the place of every coded fact in them', tables: [notes, noteEntities] },
  'care-plans': { doc: 'Plans of care with their activities and goals', tables: [carePlans, goals] },
  identity: { doc: 'Former names and addresses, and whom to call', tables: [names, addresses, contacts] },
  'social-history': {
    doc: 'What persons told about life and wishes: work, orientation, tribe, preferences of care',
    tables: [socialHistory],
  },
  'missing-results': {
    doc: 'Measurements that were due and left out, and rejected specimens',
    tables: [missingResults],
  },
} as const;

export type DispenseRow = Row<typeof dispenses>;
export type DeviceRow = Row<typeof devices>;
export type CarePlanRow = Row<typeof carePlans>;
export type GoalRow = Row<typeof goals>;
export type OrderRow = Row<typeof orders>;
export type MovementRow = Row<typeof movements>;
export type AppointmentRow = Row<typeof appointments>;
export type ClaimRow = Row<typeof claims>;
export type ClaimLineRow = Row<typeof claimLines>;
export type NoteRow = Row<typeof notes>;
export type NoteEntityRow = Row<typeof noteEntities>;
