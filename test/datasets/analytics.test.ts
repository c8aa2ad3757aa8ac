// The analytics dataset: exact volumes, rates from events, money to the cent, and a fault for every check.
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/base/days.ts';
import { checks } from '../../src/datasets/analytics/checks/index.ts';
import { partOf, rounded, shareOf } from '../../src/datasets/analytics/quota.ts';
import { choicesOf } from '../../src/datasets/analytics/settings.ts';
import { overLimit } from '../../src/run/findings.ts';
import { parseSpec } from '../../src/run/spec.ts';
import type { RawSpec } from '../../src/run/spec-file.ts';
import type { Part } from '../../src/schema/batch.ts';
import type { Check, Finding } from '../../src/schema/fold.ts';
import { luhnDigit } from '../../src/world/identifiers.ts';
import { type AnyRow, AS_OF, changed, first, type Made, made, rowsOf } from './analytics-fixture.ts';

const PATIENTS = 480;

let run: Made;
const rows = (table: string) => rowsOf(run.part.get(table) ?? run.reference.get(table)!);

beforeAll(() => {
  run = made({ patients: PATIENTS });
}, 180_000);

function findings(check: Check, part: Part, reference: Part = run.reference): readonly Finding[] {
  return check.end([check.see(part), check.see(reference)]);
}

const all = () => checks({ asOf: AS_OF, settings: run.context.settings });

describe('volumes', () => {
  it('are exact: five encounters a patient, two claims an encounter', () => {
    expect(rows('encounters')).toHaveLength(PATIENTS * 5);
    expect(rows('claims')).toHaveLength(PATIENTS * 10);
  });

  it('number encounters and claims one after another', () => {
    expect(rows('encounters').map((r) => r.encounter_id)).toEqual(
      Array.from({ length: 2400 }, (_, i) => i + 1),
    );
    expect(rows('claims').map((r) => r.claim_id)).toEqual(Array.from({ length: 4800 }, (_, i) => i + 1));
  });

  it('are exact for odd numbers, too', () => {
    const odd = made({
      patients: 72,
      settings: { analytics: { encounters: 331, claims: 787, fraudRate: 0.1 } },
    });
    expect([odd.part.get('encounters')!.rows, odd.part.get('claims')!.rows]).toEqual([331, 787]);
  }, 180_000);

  it('add up over groups, whatever their size', () => {
    const patients = 1003;
    for (const size of [24, 240, 1003]) {
      let [sum, share] = [0, 0];
      for (let f = 1; f <= patients; f += size) {
        const persons = { first: f, last: Math.min(patients, f + size - 1), patients };
        const { before, here } = partOf(7777, persons);
        expect(before).toBe(sum);
        sum += here;
        share += shareOf(0.15, persons);
      }
      expect([sum, share]).toEqual([7777, Math.round(0.15 * patients)]);
    }
    expect([rounded(2.4, 0.39), rounded(2.4, 0.41)]).toEqual([3, 2]);
  });

  it.each([
    [{ encounters: 20_000 }, /encounters at most/],
    [{ encounters: 1000, claims: 1000 }, /Every encounter has a claim/],
    [{ encounters: 100, claims: 5000 }, /at most 12 claims/],
    [{ providers: 10 }, /Every facility has a provider/],
    [{ facilities: 1, providers: 500 }, /A facility holds 200/],
    [{ readmissionRate: 0.6 }, /readmission-rate 0.3/],
    [{ inpatientShare: 0.9, emergencyShare: 0.3 }, /at most 1/],
    [{ denialRate: 0.9, partialRate: 0.2 }, /at most 1/],
  ])('that no lives hold are refused: %o', (analytics, hint) => {
    expect(() => parseSpec({ dataset: 'analytics', patients: 480, settings: { analytics } })).toThrow(
      expect.objectContaining({ code: 'SPEC_CONFLICT', hint: expect.stringMatching(hint) }),
    );
  });

  it('and rates outside 0–1 are refused', () => {
    expect(() => parseSpec({ dataset: 'analytics', settings: { analytics: { fraudRate: 1.5 } } })).toThrow(
      /a share from 0 to 1/,
    );
  });
});

describe('the published defaults', () => {
  it('are those of the README', () => {
    const spec = parseSpec({ dataset: 'analytics' });
    expect(spec).toMatchObject({ patients: 10_000, seed: '42', out: 'data/landing_zone', historyYears: 5 });
    expect(spec.settings!.analytics).toMatchObject({ providers: 500, facilities: 50, readmissionRate: 0.15 });
  });

  it('give the columns of the README first and in order', () => {
    const head = (table: string, n: number) => Object.keys(rows(table)[0]!).slice(0, n).join(' ');
    expect(head('patients', 11)).toBe(
      'patient_id first_name last_name date_of_birth age gender race comorbidities is_high_cost enrollment_date active',
    );
    expect(head('claims', 13)).toBe(
      'claim_id patient_id provider_id claim_date service_date procedure_code claim_amount allowed_amount paid_amount adjudication_status is_fraudulent denial_reason claim_line_number',
    );
    expect(head('registry', 13)).toBe(
      'registry_id patient_id provider_id procedure_name procedure_date has_complication complication_type complication_date outcome risk_score mortality_flag readmission_flag days_to_readmission',
    );
    expect(head('hai_data', 9)).toBe(
      'report_id facility_id hai_type report_date infection_count patient_days infection_rate national_benchmark status',
    );
  });
});

describe('what the files say', () => {
  it('passes every check', () => {
    const wrong = all().flatMap((check) => findings(check, run.part).filter(overLimit));
    expect(wrong).toEqual([]);
  });

  it('changes with each rate that is asked for', () => {
    const other = made({
      patients: 240,
      settings: {
        analytics: {
          readmissionRate: 0.05,
          fraudRate: 0.1,
          highCostRate: 0.5,
          haiRate: 0.2,
          diabetes: 0.05,
          winterSurge: 2,
        },
      },
    });
    const found = checks({ asOf: AS_OF, settings: other.context.settings })
      .filter((c) => /rate_(readmission|fraud|high_cost|infection|diabetes)|winter/.test(c.id))
      .flatMap((c) => findings(c, other.part, other.reference));
    expect(found).toHaveLength(6);
    expect(found.filter(overLimit)).toEqual([]);
    // The same files fail what the defaults ask for.
    const byDefault = all().filter((c) => /rate_(fraud|high_cost|infection|diabetes)|winter/.test(c.id));
    for (const check of byDefault)
      expect(findings(check, other.part, other.reference).some(overLimit), check.id).toBe(true);
  }, 180_000);

  it('charges severe and critical encounters by their multipliers', () => {
    const severity = new Map(rows('encounters').map((e) => [e.encounter_id, e.severity_level]));
    const factor: Record<string, number> = { Minor: 1, Moderate: 1, Severe: 3, Critical: 5 };
    const medical = rows('claims').filter((c) => c.claim_type === 'Medical');
    expect(new Set(medical.map((c) => severity.get(c.encounter_id))).size).toBe(4);
    for (const c of medical)
      expect(c.severity_multiplier).toBe(factor[severity.get(c.encounter_id) as string]);
  });

  it('gives valid provider numbers that were never issued', () => {
    for (const { npi } of rows('providers'))
      expect(String(npi)).toBe(`${String(npi).slice(0, 9)}${luhnDigit(`80840${String(npi).slice(0, 9)}`)}`);
    expect(rows('providers').every((p) => String(p.npi).startsWith('2'))).toBe(true);
    expect(new Set(rows('providers').map((p) => p.npi)).size).toBe(500);
  });

  it('plants every pattern of fraud and bills no deleted or mislabelled code', () => {
    const patterns = new Set(rows('claims').map((c) => c.fraud_pattern));
    for (const p of ['upcoding', 'unbundling', 'phantom service', 'duplicate']) expect(patterns).toContain(p);
    const codes = new Set(rows('claims').map((c) => c.procedure_code));
    expect([codes.has('99201'), codes.has('33935')]).toEqual([false, false]);
  });

  it('keeps the first 240 persons as they are when there are more', () => {
    const fewer = made({ patients: 240 });
    for (const table of ['patients', 'encounters', 'claims', 'registry'])
      expect(
        rows(table).filter((r) => (r.patient_id as number) <= 240),
        table,
      ).toEqual(rowsOf(fewer.part.get(table)!));
  }, 180_000);
});

const day = (text: string) => parseDay(text)!;
const inpatient = (r: AnyRow) => r.encounter_type === 'Inpatient';

/** For every check a change of a table that it must find; rates and volumes by leaving rows out. */
const FAULTS: Readonly<Record<string, readonly [table: string, change: (rows: AnyRow[]) => AnyRow[]]>> = {
  'encounters.encounter_date.in_life': [
    'encounters',
    first(
      () => true,
      () => ({ encounter_date: day('1850-01-01') }),
    ),
  ],
  'encounters.discharge_date.in_life': [
    'encounters',
    first(
      () => true,
      () => ({ discharge_date: day('2026-01-01') }),
    ),
  ],
  'registry.procedure_date.in_life': [
    'registry',
    first(
      () => true,
      () => ({ procedure_date: day('1850-01-01') }),
    ),
  ],
  'registry.complication_date.in_life': [
    'registry',
    first(
      () => true,
      () => ({ complication_date: day('2026-01-01') }),
    ),
  ],
  'patients.date_of_birth.before_anchor': [
    'patients',
    first(
      () => true,
      () => ({ date_of_birth: day('2026-01-01') }),
    ),
  ],
  'patients.death_date.before_anchor': [
    'patients',
    first(
      () => true,
      () => ({ death_date: day('2026-01-01') }),
    ),
  ],
  'claims.claim_date.before_anchor': [
    'claims',
    first(
      () => true,
      () => ({ claim_date: day('2026-01-01') }),
    ),
  ],
  'claims.service_date.in_life': [
    'claims',
    first(
      () => true,
      () => ({ service_date: day('1850-01-01') }),
    ),
  ],
  'claims.fraud_pattern.after_death': [
    'claims',
    first(
      (r) => r.fraud_pattern === null,
      () => ({ fraud_pattern: 'after death' }),
    ),
  ],
  'encounters.start_time.stays_apart': [
    'encounters',
    (all) => {
      const stays = all.filter(inpatient);
      const next = stays.find((s, i) => i > 0 && stays[i - 1]!.patient_id === s.patient_id)!;
      const before = stays[stays.indexOf(next) - 1]!;
      return all.map((r) => (r === before ? { ...r, end_time: (next.start_time as number) + 60 } : r));
    },
  ],
  'claims.service_date.during_encounter': [
    'claims',
    first(
      (r) => r.claim_type === 'Medical' && r.fraud_pattern === null,
      (r) => ({ service_date: (r.service_date as number) - 1 }),
    ),
  ],
  'encounters.is_readmission.computed': [
    'encounters',
    first(
      (r) => r.is_readmission === true,
      () => ({ is_readmission: false }),
    ),
  ],
  'patients.is_diabetic.listed': [
    'patients',
    first(
      (r) => r.is_diabetic === false,
      () => ({ is_diabetic: true }),
    ),
  ],
  'patients.is_hypertensive.listed': [
    'patients',
    first(
      (r) => r.is_hypertensive === true,
      () => ({ is_hypertensive: false }),
    ),
  ],
  'patients.risk_score.computed': [
    'patients',
    first(
      () => true,
      () => ({ risk_score: 0.99 }),
    ),
  ],
  'encounters.primary_diagnosis.listed': ['patients', (all) => all.map((r) => ({ ...r, comorbidities: '' }))],
  'encounters.secondary_diagnoses.listed': [
    'patients',
    (all) => all.map((r) => ({ ...r, comorbidities: '' })),
  ],
  'encounters.secondary_diagnoses.not_repeated': [
    'encounters',
    first(
      () => true,
      (r) => ({ secondary_diagnoses: r.primary_diagnosis! }),
    ),
  ],
  'patients.is_high_cost.dearest': [
    'patients',
    first(
      (r) => r.is_high_cost === true,
      () => ({ annual_allowed: 1 }),
    ),
  ],
  'claims.related_claim_id.repeats': [
    'claims',
    first(
      (r) => r.fraud_pattern === 'duplicate',
      () => ({ procedure_code: '99999' }),
    ),
  ],
  'claims.supported_code.lower': [
    'claims',
    first(
      (r) => r.supported_code !== null,
      () => ({ supported_code: '99999' }),
    ),
  ],
  'encounters.discharge_disposition.expired': [
    'encounters',
    first(
      (r) => r.discharge_disposition === 'Home',
      () => ({ discharge_disposition: 'Expired' }),
    ),
  ],
  'claims.payer_name.medicare_age': ['claims', (all) => all.map((r) => ({ ...r, payer_name: 'Medicare' }))],
  'encounters.encounter_id.billed': ['claims', (all) => all.slice(1)],
  'encounters.provider_id.based': [
    'encounters',
    first(
      () => true,
      (r) => ({ provider_id: (((r.provider_id as number) + 249) % 500) + 1 }),
    ),
  ],
  'hai_data.facility_id.hospital': [
    'hai_data',
    first(
      () => true,
      () => ({ facility_id: 2 }),
    ),
  ],
  'encounters.facility_id.hospital': ['encounters', first(inpatient, () => ({ facility_id: 2 }))],
  'hai_data.infection_count.computed': [
    'hai_data',
    first(
      () => true,
      () => ({ infection_count: 99 }),
    ),
  ],
  'encounters.is_readmission.rate_readmission': [
    'encounters',
    (all) => all.map((r) => ({ ...r, is_readmission: inpatient(r) })),
  ],
  'encounters.hai_type.rate_infection': ['encounters', (all) => all.map((r) => ({ ...r, hai_type: null }))],
  'patients.is_high_cost.rate_high_cost': [
    'patients',
    (all) => all.map((r) => ({ ...r, is_high_cost: false })),
  ],
  'claims.is_fraudulent.rate_fraud': ['claims', (all) => all.map((r) => ({ ...r, is_fraudulent: true }))],
  'encounters.rows.exact': ['encounters', (all) => all.slice(1)],
  'claims.rows.exact': ['claims', (all) => [...all, all[0]!]],
  'encounters.encounter_date.winter': [
    'encounters',
    (all) => all.map((r) => ({ ...r, encounter_date: day('2022-07-01') })),
  ],
  ...Object.fromEntries(
    ['hypertension', 'diabetes', 'copd', 'heart_disease', 'obesity', 'correlation'].map((name) => [
      `patients.comorbidities.rate_${name}`,
      [
        'patients',
        (all: AnyRow[]) =>
          all.map((r) => ({ ...r, comorbidities: name === 'correlation' ? 'Diabetes' : 'Asthma' })),
      ] as const,
    ]),
  ),
};

describe('every check finds its fault', () => {
  it('and has one here', () => {
    expect(
      all()
        .map((c) => c.id)
        .sort(),
    ).toEqual(Object.keys(FAULTS).sort());
  });

  it.each(Object.keys(FAULTS))('%s', (id) => {
    const check = all().find((c) => c.id === id)!;
    expect(findings(check, run.part).filter(overLimit)).toEqual([]);
    const [table, change] = FAULTS[id]!;
    const [part, reference] = run.part.has(table)
      ? [changed(run.part, table, change), run.reference]
      : [run.part, changed(run.reference, table, change)];
    expect(findings(check, part, reference).some(overLimit)).toBe(true);
  });
});

describe('sizes', () => {
  const sized = (size: string, more: RawSpec = {}) =>
    parseSpec({ dataset: 'analytics', settings: { analytics: { size } }, ...more });

  it.each([
    ['small-hospital', 5000, 25_000, 50_000],
    ['regional', 25_000, 125_000, 250_000],
    ['large-network', 100_000, 500_000, 1_000_000],
    ['academic', 250_000, 1_250_000, 2_500_000],
  ])('%s has the published volumes', (size, patients, encounters, claims) => {
    const spec = sized(size);
    expect(spec.patients).toBe(patients);
    expect(choicesOf(spec.settings!.analytics!, spec.patients)).toMatchObject({ encounters, claims });
  });

  it('give way to what is said beside them', () => {
    const settings = { analytics: { size: 'regional', providers: 700 } };
    expect(parseSpec({ dataset: 'analytics', settings }).settings!.analytics).toMatchObject({
      providers: 700,
      facilities: 60,
    });
  });

  it('are refused beside another number of patients, and by another name', () => {
    expect(() => sized('regional', { patients: 100 })).toThrowError(
      expect.objectContaining({ code: 'SPEC_CONFLICT', hint: expect.stringContaining('25000') }),
    );
    expect(() => sized('huge')).toThrowError(expect.objectContaining({ code: 'SPEC_INVALID_VALUE' }));
  });

  it('leave the usual defaults alone', () => {
    const spec = parseSpec({ dataset: 'analytics' });
    expect(spec).toMatchObject({ patients: 10_000, out: 'data/landing_zone', historyYears: 5 });
    expect(spec.settings!.analytics).toMatchObject({ providers: 500, facilities: 50, size: null });
  });
});
