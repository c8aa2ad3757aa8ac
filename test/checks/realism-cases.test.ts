// Rows of realism that hang on when something was found or measured: counted by hand.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/base/days.ts';
import { realism } from '../../src/checks/realism/realism.ts';
import {
  AS_OF,
  conditionRow,
  encounterRow,
  observationRow,
  type Population,
  partOf,
  patientRow,
} from '../fixtures/population.ts';

const fold = realism({ asOf: AS_OF, historyYears: 10 });

function generated(rows: Population, id: string): number | null {
  return fold.end([fold.see(partOf(rows))]).rows.find((r) => r.id === id)!.generated;
}

const at = (day: number) => day * 86_400 + 36_000;
const woman = (patient_id: number, year: number) =>
  patientRow({ patient_id, sex: 'female', birthdate: dayOf(year, 1, 2) });
const tumour = (condition_id: number, patient_id: number, icd10_code: string, found: number, began = found) =>
  conditionRow({ condition_id, patient_id, icd10_code, onset_date: began, recorded_date: found });

describe('new cases of cancer', () => {
  // Two women of 55–64 for all five years: the weight of their ages in the standard population is 0.087247.
  const patients = [woman(1, 1960), woman(2, 1960)];
  const years = (2 * (dayOf(2025, 1, 2) - dayOf(2020, 1, 2))) / 365.25;
  const once = (0.087247 * 100_000) / years;

  it('counts a tumour once, whatever becomes of it', () => {
    const conditions = [
      tumour(1, 1, 'C50.911', dayOf(2020, 3, 1)),
      tumour(2, 1, 'C50.911', dayOf(2023, 3, 1)),
      tumour(3, 1, 'Z85.3', dayOf(2024, 3, 1)),
    ];
    expect(generated({ patients, conditions }, 'INC_CA_BREAST')).toBeCloseTo(once, 6);
  });

  it('goes by the day of diagnosis, not by that on which it began', () => {
    const conditions = [
      tumour(1, 1, 'C50.911', dayOf(2020, 3, 1), dayOf(2018, 3, 1)),
      tumour(2, 2, 'C50.911', dayOf(2019, 3, 1), dayOf(2018, 3, 1)),
      tumour(3, 2, 'Z85.3', dayOf(2024, 3, 1)),
    ];
    expect(generated({ patients, conditions }, 'INC_CA_BREAST')).toBeCloseTo(once, 6);
  });
});

describe('what is known of a visitor to the emergency department', () => {
  it('was recorded before the visit', () => {
    const patients = [woman(1, 1960)];
    const visit = (encounter_id: number, day: number) =>
      encounterRow({ encounter_id, patient_id: 1, start_time: at(day), encounter_class: 'EMER' });
    const encounters = [
      visit(1, dayOf(2021, 3, 1)),
      visit(2, dayOf(2022, 3, 1)),
      visit(3, dayOf(2023, 3, 1)),
    ];
    const conditions = [tumour(1, 1, 'I25.10', dayOf(2022, 3, 1), dayOf(2020, 3, 1))];
    expect(generated({ patients, encounters, conditions }, 'EDPREV_CAD')).toBeCloseTo(100 / 3, 9);
  });
});

describe('what a survey would measure', () => {
  const measured = (day: number, code: string, value: number, encounter_class: 'AMB' | 'EMER' = 'AMB') => ({
    encounters: [encounterRow({ encounter_id: 1, patient_id: 1, start_time: at(day), encounter_class })],
    observations: [
      observationRow({
        observation_id: 1,
        patient_id: 1,
        encounter_id: 1,
        loinc_code: code,
        value,
        date: day,
      }),
    ],
  });

  it('judges blood by the age at which it was taken', () => {
    // 12.5 g/dL is enough for a boy of 14 and too little for one of 16, which he is now.
    const patients = [patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(2008, 6, 1) })];
    expect(generated({ patients, ...measured(dayOf(2023, 3, 1), '718-7', 12.5) }, 'PREV_ANAEMIA')).toBe(0);
    expect(generated({ patients, ...measured(dayOf(2024, 3, 1), '718-7', 12.5) }, 'PREV_ANAEMIA')).toBe(100);
  });

  it('counts a child as of the age at which it was measured', () => {
    const patients = [patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(2012, 6, 1) })];
    expect(generated({ patients, ...measured(dayOf(2024, 3, 1), '8302-2', 150) }, 'PED_HT_12_17')).toBeNull();
    expect(generated({ patients, ...measured(dayOf(2024, 9, 1), '8302-2', 150) }, 'PED_HT_12_17')).toBe(150);
  });

  it('leaves out readings of the emergency department', () => {
    const patients = [patientRow({ patient_id: 1, sex: 'male', birthdate: dayOf(1990, 6, 1) })];
    expect(
      generated({ patients, ...measured(dayOf(2024, 3, 1), '8480-6', 150, 'EMER') }, 'BP_SBP_M_30_39'),
    ).toBeNull();
  });
});
