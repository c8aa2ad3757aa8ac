// Claims and the transactions of their lines, in Synthea’s columns.
import type { ClaimLineRow, ClaimRow } from '../../clinical/extra-tables.ts';
import type { Row } from '../../schema/table.ts';
import type { Emit } from '../dataset.ts';
import { claims, claimsTransactions } from './claims-tables.ts';
import type { Subject } from './subject.ts';

type Transaction = Row<typeof claimsTransactions>;

export function emitClaims(subject: Subject, emit: Emit): void {
  for (const [claim, lines] of subject.claims) {
    emit(claims, claimRow(claim, subject));
    // What the patient paid is told of the whole claim; it settles the lines in their order.
    let paid = claim.patient_paid ?? 0;
    for (const line of lines) {
      const settled = Math.min(paid, line.patient_responsibility ?? 0);
      paid -= settled;
      emitLine(claim, line, settled, subject, emit);
    }
  }
}

const departmentOf = ({ kind }: ClaimRow): number =>
  kind === 'institutional' ? 2 : kind === 'pharmacy' ? 3 : 1;

function claimRow(c: ClaimRow, subject: Subject): Row<typeof claims> {
  const codes = [c.principal_diagnosis, ...(c.other_diagnoses === '' ? [] : c.other_diagnoses.split('|'))];
  const diagnosis = (n: number) => (codes[n] === undefined ? null : subject.diagnosis(codes[n]).code);
  const at = (day: number) => subject.utcDay(day, c.encounter_id);
  const open = c.adjudicated_date === null;
  const owed = (c.patient_responsibility ?? 0) - (c.patient_paid ?? 0);
  const second = c.secondary_payer_id !== null;
  const type = c.kind === 'institutional' ? 2 : 1;
  return {
    Id: c.claim_id,
    PATIENTID: subject.patient,
    PROVIDERID: c.practitioner_id,
    PRIMARYPATIENTINSURANCEID: c.payer_id,
    SECONDARYPATIENTINSURANCEID: c.secondary_payer_id,
    DEPARTMENTID: departmentOf(c),
    PATIENTDEPARTMENTID: departmentOf(c),
    DIAGNOSIS1: diagnosis(0),
    DIAGNOSIS2: diagnosis(1),
    DIAGNOSIS3: diagnosis(2),
    DIAGNOSIS4: diagnosis(3),
    DIAGNOSIS5: diagnosis(4),
    DIAGNOSIS6: diagnosis(5),
    DIAGNOSIS7: diagnosis(6),
    DIAGNOSIS8: diagnosis(7),
    REFERRINGPROVIDERID: null,
    APPOINTMENTID: c.encounter_id,
    CURRENTILLNESSDATE: at(c.service_start),
    SERVICEDATE: at(c.service_start),
    SUPERVISINGPROVIDERID: c.practitioner_id,
    STATUS1: open ? 'BILLED' : 'CLOSED',
    STATUS2: second ? (open ? 'BILLED' : 'CLOSED') : null,
    STATUSP: open ? null : owed > 0 ? 'BILLED' : 'CLOSED',
    OUTSTANDING1: open ? c.charge : 0,
    OUTSTANDING2: 0,
    OUTSTANDINGP: open ? null : owed,
    LASTBILLEDDATE1: at(c.submitted_date),
    LASTBILLEDDATE2: second && !open ? at(c.adjudicated_date!) : null,
    LASTBILLEDDATEP: !open && (c.patient_responsibility ?? 0) > 0 ? at(c.adjudicated_date!) : null,
    HEALTHCARECLAIMTYPEID1: type,
    HEALTHCARECLAIMTYPEID2: second ? type : 0,
  };
}

/** What the transactions of a line share. */
function common(c: ClaimRow, line: ClaimLineRow, subject: Subject) {
  const day = subject.utcDay(line.service_date, c.encounter_id);
  return {
    CLAIMID: c.claim_id,
    CHARGEID: line.claim_line_id,
    PATIENTID: subject.patient,
    AMOUNT: null,
    METHOD: null,
    FROMDATE: day,
    TODATE: day,
    PLACEOFSERVICE: c.organization_id,
    PROCEDURECODE: line.code,
    MODIFIER1: line.modifier,
    MODIFIER2: null,
    DIAGNOSISREF1: 1,
    DIAGNOSISREF2: null,
    DIAGNOSISREF3: null,
    DIAGNOSISREF4: null,
    UNITS: 1,
    DEPARTMENTID: departmentOf(c),
    NOTES: line.description,
    UNITAMOUNT: 0,
    TRANSFEROUTID: null,
    TRANSFERTYPE: null,
    PAYMENTS: 0,
    ADJUSTMENTS: 0,
    TRANSFERS: null,
    OUTSTANDING: 0,
    APPOINTMENTID: c.encounter_id,
    LINENOTE: null,
    PATIENTINSURANCEID: subject.patient,
    FEESCHEDULEID: 1,
    PROVIDERID: c.practitioner_id,
    SUPERVISINGPROVIDERID: c.practitioner_id,
  } satisfies Omit<Transaction, 'ID' | 'TYPE'>;
}

/**
 * A line in time: charged, adjusted, paid by the first payer, passed on to the second, passed on to the patient. The digit that a
 * transaction adds to the number of its line says which of these it is.
 */
function emitLine(c: ClaimRow, line: ClaimLineRow, settled: number, subject: Subject, emit: Emit): void {
  const shared = common(c, line, subject);
  let left = line.charge;
  const put = (step: number, row: Partial<Transaction> & Pick<Transaction, 'TYPE'>) => {
    emit(claimsTransactions, { ...shared, ...row, ID: line.claim_line_id * 10 + step, OUTSTANDING: left });
  };
  const pass = (step: number, to: '2' | 'p', amount: number) => {
    put(step, { TYPE: 'TRANSFEROUT', TRANSFERS: amount, TRANSFERTYPE: to });
    put(step + 1, {
      TYPE: 'TRANSFERIN',
      AMOUNT: amount,
      TRANSFERS: amount,
      TRANSFERTYPE: to,
      TRANSFEROUTID: line.claim_line_id,
    });
  };
  const pay = (step: number, method: 'ECHECK' | 'COPAY' | 'CHECK', amount: number) => {
    left -= amount;
    put(step, { TYPE: 'PAYMENT', PAYMENTS: amount, METHOD: method });
  };
  put(0, {
    TYPE: 'CHARGE',
    TRANSFERTYPE: '1',
    AMOUNT: line.charge,
    UNITS: line.units,
    UNITAMOUNT: line.units > 0 ? Math.round(line.charge / line.units) : line.charge,
  });
  if (line.paid === null) return;
  if (line.adjustment! > 0) {
    left -= line.adjustment!;
    put(1, { TYPE: 'ADJUSTMENT', ADJUSTMENTS: line.adjustment, METHOD: 'SYSTEM' });
  }
  if (line.paid > 0) pay(2, 'ECHECK', line.paid);
  if (line.secondary_paid! > 0) {
    pass(3, '2', left);
    pay(5, 'ECHECK', line.secondary_paid!);
  }
  if (line.patient_responsibility! > 0) pass(6, 'p', left);
  if (settled > 0) pay(8, (c.copay ?? 0) > 0 ? 'COPAY' : 'CHECK', settled);
}
