// Money: BAR^P01 opens the account of a billed visit, DFT^P03 posts the charges of its claim.
import { SECONDS_PER_DAY } from '../../base/days.ts';
import type { ClaimLineRow, ClaimRow } from '../../clinical/extra-tables.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { icd10cm } from '../../codes/icd10cm.ts';
import { atVisit, diagnosis, ofVisit } from './admission.ts';
import { coverageAt, writeInsurance } from './insurance.ts';
import { SYSTEM } from './local-tables.ts';
import type { Message } from './message.ts';
import { facilitySubs, practitioner } from './person.ts';
import { type Add, grouped, RANK, type Told } from './scene.ts';

/** Charges are posted by a nightly run; the record has the day. */
const NIGHT = 23 * 3600;

export function money(told: Told, add: Add): void {
  const lines = grouped(told.life.claimLines, (line) => line.claim_id);
  const opened = new Set<number>();
  for (const claim of told.life.claims) {
    const e = claim.encounter_id === null ? undefined : told.encounters.get(claim.encounter_id);
    // What is sent again was posted before; fills are claimed by the pharmacy.
    if (e === undefined || claim.frequency_code !== '1' || claim.original_claim_id !== null) continue;
    if (!opened.has(e.encounter_id)) account(told, e, claim, add);
    opened.add(e.encounter_id);
    charges(told, e, claim, lines.get(claim.claim_id) ?? [], add);
  }
}

function account(told: Told, e: EncounterRow, claim: ClaimRow, add: Add): void {
  add(
    ofVisit(e, {
      time: e.start_time,
      rank: RANK.account,
      family: 'BAR',
      type: ['BAR', 'P01', 'BAR_P01'],
      body: (m) => {
        atVisit(m, told, e, e.start_time);
        writeDiagnoses(m, claim, 'W');
        writeInsurance(m, told, coverageAt(told.life, e.date));
      },
    }),
  );
}

function writeDiagnoses(m: Message, claim: ClaimRow, type: 'W' | 'F'): void {
  const codes = [claim.principal_diagnosis, ...claim.other_diagnoses.split('|').filter(Boolean)];
  codes.forEach((code, i) => {
    diagnosis(m, i + 1, code, icd10cm.entries.get(code)?.display ?? null, claim.service_start, type);
  });
}

function charges(
  told: Told,
  e: EncounterRow,
  claim: ClaimRow,
  lines: readonly ClaimLineRow[],
  add: Add,
): void {
  if (lines.length === 0) return;
  const time = claim.submitted_date * SECONDS_PER_DAY + NIGHT;
  add(
    ofVisit(e, {
      time: Math.max(time, e.end_time),
      rank: RANK.charge,
      family: 'DFT',
      type: ['DFT', 'P03', 'DFT_P03'],
      row: claim.claim_id,
      body: (m) => {
        atVisit(m, told, e, time, Math.max(time, e.end_time));
        lines.forEach((line, i) => {
          writeCharge(m, told, claim, line, i + 1);
        });
        writeDiagnoses(m, claim, 'F');
        writeInsurance(m, told, coverageAt(told.life, claim.service_start));
      },
    }),
  );
}

/** FT1 of a line. */
function writeCharge(m: Message, told: Told, claim: ClaimRow, line: ClaimLineRow, n: number): void {
  const system = SYSTEM[line.code_system] ?? 'L';
  m.segment('FT1').field(1).whole(n).field(2).whole(line.claim_line_id).field(4).day(line.service_date);
  m.field(6).text('CG').field(7).coded(line.code, line.description, system).field(10).decimal(line.units, 3);
  m.field(11).money(line.charge).sub(2).text('USD');
  facilitySubs(m.field(16).component(4), told.scene, claim.organization_id);
  const diagnosis = claim.principal_diagnosis;
  m.field(19).coded(diagnosis, icd10cm.entries.get(diagnosis)?.display ?? null, 'I10C');
  practitioner(m.field(20), told.scene, claim.practitioner_id);
  if (system === 'L' || line.code_system === 'NDC') return;
  m.field(25).coded(line.code, line.description, system);
  if (line.modifier !== null && told.scene.version.name !== '2.3') m.field(26).text(line.modifier);
}
