// Every plausibility check of the clinical dataset passes the clean record and catches the fault seeded for it.
import { describe, expect, it } from 'vitest';
import { plausibility } from '../../src/datasets/clinical/checks.ts';
import type { Check } from '../../src/schema/fold.ts';
import { AS_OF, at, clinicalRows, day, facts, partOf, type Rows } from '../fixtures/clinical.ts';

const checks = plausibility({ asOf: AS_OF }, facts);

function failing(rows: Rows, only: readonly Check[] = checks): string[] {
  const part = partOf(rows);
  return only
    .flatMap((c) => c.end([c.see(part)]))
    .filter((f) => f.failed > f.allowed)
    .map((f) => f.check);
}

type Fault = readonly [check: string, seed: (rows: Rows) => void];

/** Print another value for what a code measured. */
function misread(rows: Rows, loinc: string, value: number): void {
  rows.observations.find((o) => o.loinc_code === loinc)!.value = value;
}

const FAULTS: readonly Fault[] = [
  [
    'patients.age.computed',
    (r) => {
      r.patients[0]!.age = 63;
    },
  ],
  [
    'deaths.age_at_death.computed',
    (r) => {
      r.deaths[0]!.age_at_death = 81;
    },
  ],
  [
    'observations.observed_at.during_encounter',
    (r) => {
      r.observations[0]!.observed_at += 86_400;
    },
  ],
  [
    'observations.date.during_encounter',
    (r) => {
      r.observations[0]!.date -= 1;
    },
  ],
  [
    'procedures.date.during_encounter',
    (r) => {
      r.procedures[0]!.date += 1;
    },
  ],
  [
    'conditions.recorded_date.during_encounter',
    (r) => {
      r.conditions[0]!.recorded_date += 1;
    },
  ],
  [
    'immunizations.date.during_encounter',
    (r) => {
      r.immunizations[0]!.encounter_id = 30_001;
    },
  ],
  [
    'encounters.start_time.no_overlap',
    (r) => {
      r.encounters[1]!.start_time = at('2023-03-14T09:29:00');
    },
  ],
  [
    'encounters.start_time.no_overlap',
    (r) => {
      r.encounters[3]!.start_time -= 60;
    },
  ],
  [
    'encounters.parent_encounter_id.admitted',
    (r) => {
      r.encounters[2]!.disposition = 'Home';
    },
  ],
  [
    'encounters.parent_encounter_id.admitted',
    (r) => {
      r.encounters[3]!.start_time -= 60;
    },
  ],
  [
    'encounters.start_time.office_hours',
    (r) => {
      r.encounters[0]!.start_time = at('2023-03-14T06:59:00');
    },
  ],
  [
    'encounters.start_time.office_hours',
    (r) => {
      r.encounters[0]!.end_time = at('2023-03-14T18:01:00');
    },
  ],
  [
    'encounters.start_time.weekday',
    (r) => {
      for (const e of r.encounters) if (e.encounter_class === 'AMB') e.start_time = at('2023-03-11T09:00:00');
    },
  ],
  [
    'encounters.start_time.no_holiday',
    (r) => {
      r.encounters[0]!.start_time = at('2023-07-04T09:00:00');
    },
  ],
  [
    'encounters.disposition.expired_at_death',
    (r) => {
      r.encounters[3]!.disposition = 'Home';
    },
  ],
  [
    'encounters.disposition.expired_at_death',
    (r) => {
      r.encounters[2]!.disposition = 'Expired';
    },
  ],
  [
    'deaths.encounter_id.expired',
    (r) => {
      r.deaths[0]!.encounter_id = 20_001;
    },
  ],
  [
    'deaths.death_date.of_deceased',
    (r) => {
      r.deaths[0]!.death_date -= 1;
    },
  ],
  [
    'deaths.death_date.of_deceased',
    (r) => {
      r.patients[1]!.deceased = false;
    },
  ],
  [
    'patients.deceased.has_death',
    (r) => {
      r.deaths = [];
    },
  ],
  [
    'patients.deceased.has_death',
    (r) => {
      r.deaths.push({ ...r.deaths[0]! });
    },
  ],
  [
    'patients.deceased.has_death',
    (r) => {
      r.deaths.push({ ...r.deaths[0]!, patient_id: 1 });
    },
  ],
  [
    'conditions.icd10_code.fits_sex',
    (r) => {
      r.conditions[2]!.patient_id = 1;
    },
  ],
  [
    'encounters.reason_code.fits_sex',
    (r) => {
      r.encounters[4]!.reason_code = 'O80';
    },
  ],
  [
    'medications.indication_code.fits_sex',
    (r) => {
      r.medications[0]!.indication_code = 'N40.0';
    },
  ],
  [
    'procedures.indication.fits_sex',
    (r) => {
      r.procedures[0]!.indication = 'C61';
    },
  ],
  [
    'deaths.icd10_code.fits_sex',
    (r) => {
      r.deaths[0]!.icd10_code = 'C53.9';
    },
  ],
  [
    'conditions.icd10_code.fits_age',
    (r) => {
      r.conditions[0]!.patient_id = 3;
      r.conditions[0]!.icd10_code = 'G30.9';
    },
  ],
  [
    'conditions.icd10_code.fits_age',
    (r) => {
      r.conditions[0]!.icd10_code = 'M81.0';
      r.patients[0]!.birthdate = day('1990-01-01');
    },
  ],
  [
    'encounters.reason_code.fits_age',
    (r) => {
      r.encounters[0]!.reason_code = 'Z00.129';
    },
  ],
  [
    'medications.indication_code.fits_age',
    (r) => {
      r.medications[0]!.indication_code = 'P07.30';
    },
  ],
  [
    'procedures.indication.fits_age',
    (r) => {
      r.procedures[0]!.indication = 'Z38.00';
    },
  ],
  [
    'deaths.icd10_code.fits_age',
    (r) => {
      r.deaths[0]!.icd10_code = 'P07.30';
    },
  ],
  [
    'immunizations.cvx_code.fits_age',
    (r) => {
      r.immunizations[0]!.cvx_code = '165';
    },
  ],
  [
    'medications.rxnorm_code.fits_age',
    (r) => {
      r.medications[0]!.patient_id = 3;
      r.medications[0]!.rxnorm_code = '308191';
    },
  ],
  [
    'medications.rxnorm_code.fits_age',
    (r) => {
      // Ibuprofen at five months.
      r.medications[0]!.rxnorm_code = '197803';
      r.patients[0]!.birthdate = r.medications[0]!.start_date - 160;
    },
  ],
  [
    'patients.marital_status.fits_age',
    (r) => {
      r.patients[2]!.marital_status = 'Married';
    },
  ],
  [
    'patients.insurance.fits_age',
    (r) => {
      r.patients[0]!.insurance = 'Medicare';
      r.patients[2]!.insurance = 'Medicare';
    },
  ],
  [
    'observations.value.possible',
    (r) => {
      r.observations[11]!.value = 14;
    },
  ],
  [
    'observations.interpretation.agrees',
    (r) => {
      r.observations[11]!.interpretation = 'H';
    },
  ],
  [
    'observations.interpretation.agrees',
    (r) => {
      r.observations[0]!.interpretation = 'N';
    },
  ],
  [
    'observations.value.pressures',
    (r) => {
      r.observations[1]!.value = 128;
    },
  ],
  [
    'observations.value.bmi',
    (r) => {
      r.observations[4]!.value = 26.1;
    },
  ],
  [
    'observations.value.lipids',
    (r) => {
      r.observations[8]!.value = 114;
    },
  ],
  [
    'observations.value.egfr',
    (r) => {
      r.observations[10]!.value = 79;
    },
  ],
  [
    'observations.value.anion_gap',
    (r) => {
      r.observations[12]!.value = 80;
    },
  ],
  ['observations.value.anion_gap_computed', (r) => misread(r, '33037-3', 15)],
  ['observations.value.globulin', (r) => misread(r, '10834-0', 3.4)],
  ['observations.value.direct_bilirubin', (r) => misread(r, '1968-7', 0.9)],
  ['observations.value.vldl', (r) => misread(r, '13458-5', 29)],
  ['observations.value.non_hdl', (r) => misread(r, '43396-1', 120)],
  ['observations.value.mcv', (r) => misread(r, '787-2', 91.5)],
  ['observations.value.mch', (r) => misread(r, '785-6', 31.5)],
  ['observations.value.mchc', (r) => misread(r, '786-4', 35.1)],
  ['observations.value.differential', (r) => misread(r, '736-9', 33)],
  ['observations.value.neutrophil_count', (r) => misread(r, '751-8', 3.1)],
  ['observations.value.iron_saturation', (r) => misread(r, '2502-3', 41)],
  ['observations.value.inr', (r) => misread(r, '6301-6', 2.6)],
  ['observations.value.blood_gas', (r) => misread(r, '1960-4', 29)],
  ['observations.value.spirometry', (r) => misread(r, '19926-5', 66)],
  ['observations.value.bmi_percentile', (r) => misread(r, '59576-9', 81)],
  ['observations.value.head_percentile', (r) => misread(r, '8289-1', 60)],
  ['observations.value.weight_for_length', (r) => misread(r, '77606-2', 12)],
  [
    'observations.issued_at.turnaround',
    (r) => {
      r.observations[0]!.issued_at += 30 * 86_400;
    },
  ],
  [
    'observations.issued_at.turnaround',
    (r) => {
      const sign = r.observations.find((o) => o.category === 'vital-signs')!;
      sign.issued_at += 60;
    },
  ],
  [
    'immunizations.cvx_code.available',
    (r) => {
      r.immunizations[0]!.date = day('1960-01-01');
    },
  ],
  [
    'medications.rxnorm_code.no_allergy',
    (r) => {
      r.medications[0]!.rxnorm_code = '308191';
    },
  ],
  [
    'immunizations.dose_number.ascending',
    (r) => {
      r.immunizations[1]!.dose_number = 1;
    },
  ],
  [
    'immunizations.dose_number.ascending',
    (r) => {
      r.immunizations[1]!.date = r.immunizations[0]!.date;
    },
  ],
  [
    'immunizations.dose_number.within_series',
    (r) => {
      r.immunizations[1]!.dose_number = 3;
    },
  ],
  [
    'encounters.reason_code.one_reason_description',
    (r) => {
      r.encounters[2]!.reason_description = 'Lung infection';
    },
  ],
  [
    'conditions.icd10_code.one_name',
    (r) => {
      r.conditions.push({ ...r.conditions[0]!, condition_id: 11_009, name: 'High blood pressure' });
    },
  ],
  [
    'medications.rxnorm_code.one_name',
    (r) => {
      r.medications.push({ ...r.medications[0]!, medication_id: 12_009, name: 'lisinopril' });
    },
  ],
  [
    'medications.ndc_code.one_name',
    (r) => {
      r.medications.push({ ...r.medications[0]!, medication_id: 12_009, name: 'lisinopril' });
    },
  ],
  [
    'procedures.code.one_name',
    (r) => {
      r.procedures.push({ ...r.procedures[0]!, procedure_id: 14_009, name: 'Blood test' });
    },
  ],
  [
    'immunizations.cvx_code.one_vaccine',
    (r) => {
      r.immunizations[1]!.vaccine = 'Measles';
    },
  ],
  [
    'observations.loinc_code.one_type',
    (r) => {
      r.observations.push({ ...r.observations[0]!, observation_id: 40_099, type: 'SBP' });
    },
  ],
  [
    'allergies.substance.one_category',
    (r) => {
      r.allergies.push({ ...r.allergies[0]!, allergy_id: 13_009, category: 'food' });
    },
  ],
  [
    'allergies.reaction.one_reaction_code',
    (r) => {
      r.allergies.push({ ...r.allergies[0]!, allergy_id: 13_009, reaction_code: '39579001' });
    },
  ],
  [
    'deaths.icd10_code.one_cause',
    (r) => {
      r.deaths.push({ ...r.deaths[0]!, cause: 'Lung infection' });
    },
  ],
  [
    'family_history.condition.one_icd10_code',
    (r) => {
      r.family_history.push({
        ...r.family_history[0]!,
        family_history_id: 16_009,
        icd10_code: 'Z83.3',
      });
    },
  ],
  [
    'encounters.reason_description.one_reason_code',
    (r) => {
      r.encounters[2]!.reason_code = 'J15.9';
    },
  ],
  [
    'medications.name.one_rxnorm_code',
    (r) => {
      r.medications.push({ ...r.medications[0]!, medication_id: 12_009, rxnorm_code: '314077' });
    },
  ],
  [
    'observations.type.one_loinc_code',
    (r) => {
      r.observations[0]!.type = 'Sodium';
    },
  ],
];

/** The limits of time are many and alike: the value is moved beyond each. */
function timeFault(id: string): Fault | null {
  const [table, column, aspect] = id.split('.') as [keyof Rows, string, string];
  const beyond: Record<string, string> = {
    after_birth: '1900-01-01',
    before_death: '2024-01-03',
    before_anchor: '2025-01-02',
  };
  const date = beyond[aspect];
  if (date === undefined) return null;
  const isTime = column.endsWith('_time') || column.endsWith('_at');
  return [
    id,
    (rows) => {
      const row = rows[table][0]! as unknown as Record<string, unknown>;
      // Patient 2 is dead by then.
      if (aspect === 'before_death') row.patient_id = 2;
      row[column] = isTime ? at(`${date}T12:00:00`) : day(date);
    },
  ];
}

const DUPLICATES = checks.flatMap((c): Fault[] => {
  const [table] = c.id.split('.') as [keyof Rows];
  if (!c.id.endsWith('.rows.distinct')) return [];
  return [
    [
      c.id,
      (rows) => {
        const copy = { ...rows[table][0]! } as unknown as Record<string, unknown>;
        const key = Object.keys(copy).find((k) => k.endsWith('_id'))!;
        copy[key] = 99_999;
        (rows[table] as unknown[]).push(copy);
      },
    ],
  ];
});

const TIMES = checks.flatMap((c): Fault[] => {
  const fault = timeFault(c.id);
  return fault === null ? [] : [fault];
});

const ALL: readonly Fault[] = [...FAULTS, ...TIMES, ...DUPLICATES];

describe('plausibility of the clinical dataset', () => {
  it('finds nothing in the clean record', () => {
    expect(failing(clinicalRows())).toEqual([]);
  });

  it('looks at something in every check of the clean record', () => {
    const part = partOf(clinicalRows());
    const idle = checks
      .flatMap((c) => c.end([c.see(part)]))
      .filter((f) => f.of === 0)
      .map((f) => f.check);
    // Columns that the record leaves empty.
    const empty = [
      'conditions.abatement_date',
      'medications.end_date',
      'immunizations.date.during_encounter',
    ];
    expect(idle.filter((id) => !empty.some((name) => id.startsWith(name)))).toEqual([]);
  });

  it.each(ALL)('%s catches its fault', (check, seed) => {
    const rows = clinicalRows();
    seed(rows);
    expect(failing(rows)).toContain(check);
  });

  it('has a fault for every check', () => {
    const caught = new Set(ALL.map(([check]) => check));
    expect(checks.map((c) => c.id).filter((id) => !caught.has(id))).toEqual([]);
  });

  it('gives the same findings however the contributions are ordered and merged', () => {
    const broken = clinicalRows();
    broken.encounters[0]!.start_time = at('2023-03-14T05:00:00');
    const parts = [partOf(clinicalRows()), partOf(broken), partOf(clinicalRows())];
    for (const c of checks) {
      const seen = parts.map((p) => c.see(p));
      expect(c.end([seen[2], seen[0], seen[1]])).toEqual(c.end(seen));
      const merge = (c as { merge?: (a: unknown, b: unknown) => unknown }).merge;
      if (merge) expect(c.end([merge(seen[0], seen[1]), seen[2]])).toEqual(c.end(seen));
    }
  });

  it('lets a stay begin when its emergency visit ends', () => {
    expect(
      failing(
        clinicalRows(),
        checks.filter((c) => c.id === 'encounters.start_time.no_overlap'),
      ),
    ).toEqual([]);
  });

  it('leaves rows of unknown patients to the reference checks', () => {
    const rows = clinicalRows();
    rows.conditions[0]!.patient_id = 77;
    expect(failing(rows)).toEqual([]);
  });
});
