// The wards dataset: every check passes the clean hospital and catches the fault seeded for it; what a stay amounts to.
import { beforeAll, describe, expect, it } from 'vitest';
import { SECONDS_PER_DAY } from '../../src/base/days.ts';
import { wards } from '../../src/datasets/wards/index.ts';
import { metadataOf } from '../../src/datasets/wards/metadata.ts';
import { staffOf, wardFor, wardsOf } from '../../src/datasets/wards/site.ts';
import { SHIFTS, SPECIALTIES } from '../../src/datasets/wards/tables.ts';
import type { Check } from '../../src/schema/fold.ts';
import { defaultsOf } from '../../src/schema/setting.ts';
import { type AnyRow, type Hospital, hospitalOf, partsOf, type Rows } from '../fixtures/wards.ts';

const PERSONS = 480;
const asOf = Math.floor(Date.UTC(2025, 0, 1) / 86_400_000);
const checks = wards.checks({ asOf, settings: defaultsOf(wards.settings) });

let hospital: Hospital;
beforeAll(() => {
  hospital = hospitalOf(PERSONS);
}, 180_000);

function failing(rows: Rows, only: readonly Check[] = checks): string[] {
  const parts = partsOf(hospital, rows);
  return only
    .flatMap((c) => c.end(parts.map((part) => c.see(part))))
    .filter((f) => f.failed > f.allowed)
    .map((f) => f.check);
}

/** Rows that a fault may change without changing those of the next test. */
function copy(): Rows {
  return structuredClone(hospital.rows);
}

type Fault = readonly [check: string, seed: (rows: Rows) => void];

const cuff = (r: AnyRow) => r.systolic_bp !== null;
const stayOf = (rows: Rows, sign: AnyRow) =>
  rows.admissions!.find(
    (a) =>
      a.patient_id === sign.patient_id &&
      a.admit_ts <= sign.measured_at &&
      sign.measured_at <= a.discharge_ts,
  )!;
const specialty = (rows: Rows, ward: number) => rows.wards!.find((w) => w.ward_id === ward)!.specialty;
const wardOf = (rows: Rows, name: string) => rows.wards!.find((w) => w.specialty === name)!.ward_id;
const firstOf = (rows: Rows, admission: number) => rows.diagnoses!.find((d) => d.admission_id === admission)!;

const FAULTS: readonly Fault[] = [
  [
    'admissions.admit_ts.after_last',
    (r) => {
      const again = r.admissions!.find((a, i) => r.admissions![i - 1]?.patient_id === a.patient_id)!;
      const before = r.admissions![r.admissions!.indexOf(again) - 1]!;
      again.admit_ts = before.discharge_ts - 60;
    },
  ],
  [
    'admissions.admit_ts.after_birth',
    (r) => {
      const [a] = r.admissions!;
      r.patients!.find((p) => p.patient_id === a!.patient_id)!.birth_date = asOf;
    },
  ],
  [
    'admissions.discharge_ts.before_anchor',
    (r) => {
      r.admissions![0]!.discharge_ts = (asOf + 2) * SECONDS_PER_DAY;
    },
  ],
  [
    'admissions.admission_id.diagnosed',
    (r) => {
      r.diagnoses = r.diagnoses!.filter((d) => d.admission_id !== r.admissions![3]!.admission_id);
    },
  ],
  [
    'diagnoses.icd10_code.once',
    (r) => {
      r.diagnoses![1]!.icd10_code = r.diagnoses![0]!.icd10_code;
    },
  ],
  [
    'diagnoses.severity.first_is_most',
    (r) => {
      const [low, second] = [r.diagnoses![0]!, r.diagnoses![1]!];
      low.severity = 'low';
      second.severity = 'high';
    },
  ],
  [
    'diagnoses.icd10_code.known',
    (r) => {
      r.diagnoses![0]!.icd10_code = 'E11';
    },
  ],
  [
    'admissions.ward_id.fits',
    (r) => {
      const adult = r.admissions!.find((a) => specialty(r, a.ward_id) === 'Cardiology')!;
      adult.ward_id = wardOf(r, 'Pediatrics');
    },
  ],
  [
    'admissions.ward_id.fits',
    (r) => {
      const child = r.admissions!.find((a) => specialty(r, a.ward_id) === 'Pediatrics')!;
      child.ward_id = wardOf(r, 'ICU');
    },
  ],
  [
    'admissions.ward_id.fits',
    (r) => {
      const heart = r.admissions!.find((a) => specialty(r, a.ward_id) === 'Cardiology')!;
      firstOf(r, heart.admission_id).icd10_code = 'S72.001A';
    },
  ],
  [
    'vital_signs.measured_at.in_stay',
    (r) => {
      const sign = r.vital_signs![0]!;
      sign.measured_at = stayOf(r, sign).admit_ts - 60;
    },
  ],
  [
    'vital_signs.device_id.of_ward',
    (r) => {
      const sign = r.vital_signs!.find(cuff)!;
      const own = r.devices!.find((d) => d.device_id === sign.device_id)!;
      sign.device_id = r.devices!.find(
        (d) => d.device_type === 'BP Monitor' && d.ward_id !== own.ward_id,
      )!.device_id;
    },
  ],
  [
    'vital_signs.device_id.measures',
    (r) => {
      const sign = r.vital_signs!.find((s) => s.spo2 === null)!;
      sign.spo2 = 97;
    },
  ],
  [
    'vital_signs.device_id.measures',
    (r) => {
      const sign = r.vital_signs!.find(cuff)!;
      const ward = r.devices!.find((d) => d.device_id === sign.device_id)!.ward_id;
      sign.device_id = r.devices!.find((d) => d.device_type === 'PulseOx' && d.ward_id === ward)!.device_id;
    },
  ],
  [
    'vital_signs.measured_at.at_cadence',
    (r) => {
      const signs = r.vital_signs!.filter(cuff);
      const middle = signs.find(
        (s, i) =>
          i > 0 &&
          i < signs.length - 1 &&
          stayOf(r, s) === stayOf(r, signs[i - 1]!) &&
          stayOf(r, s) === stayOf(r, signs[i + 1]!),
      )!;
      r.vital_signs = r.vital_signs!.filter((s) => s !== middle);
    },
  ],
  [
    'vital_signs.device_id.one_at_a_time',
    (r) => {
      const sign = r.vital_signs![0]!;
      const other = r.vital_signs!.find(
        (s) => s.device_id === sign.device_id && s.patient_id !== sign.patient_id,
      )!;
      other.measured_at = sign.measured_at;
    },
  ],
  [
    'wards.specialty.all_there',
    (r) => {
      for (const w of r.wards!) if (w.specialty === 'Neurology') w.specialty = 'Oncology';
    },
  ],
  [
    'staff_assignments.shift.staffed',
    (r) => {
      r.staff![0]!.role = 'Technician';
    },
  ],
  [
    'staff_assignments.staff_id.assigned',
    (r) => {
      const last = r.staff!.at(-1)!.staff_id;
      r.staff_assignments = r.staff_assignments!.filter((a) => a.staff_id !== last);
    },
  ],
  [
    'staff_assignments.shift.one_place',
    (r) => {
      r.staff_assignments![1]!.shift = r.staff_assignments![0]!.shift;
    },
  ],
  [
    'vital_signs.heart_rate.resembles_last',
    (r) => {
      r.vital_signs!.forEach((s, i) => {
        if (s.heart_rate !== null) s.heart_rate = 50 + ((i * 7919) % 70);
      });
    },
  ],
  [
    'vital_signs.spo2.low_in_pneumonia',
    (r) => {
      for (const s of r.vital_signs!) if (s.spo2 !== null) s.spo2 = 96;
    },
  ],
  [
    'vital_signs.spo2.recovers',
    (r) => {
      const seen = new Set<number>();
      for (const s of r.vital_signs!) {
        if (s.spo2 === null) continue;
        const stay = stayOf(r, s).admission_id;
        s.spo2 = seen.has(stay) ? 88 : 92;
        seen.add(stay);
      }
    },
  ],
  [
    'diagnoses.severity.takes_time',
    (r) => {
      for (const d of r.diagnoses!)
        d.severity = d.severity === 'high' ? 'low' : d.severity === 'low' ? 'high' : 'medium';
    },
  ],
  [
    'admissions.rows.distinct',
    (r) => {
      r.admissions!.splice(1, 0, {
        ...r.admissions![0]!,
        admission_id: r.admissions![0]!.admission_id + 900,
      });
    },
  ],
  [
    'diagnoses.rows.distinct',
    (r) => {
      r.diagnoses!.splice(1, 0, {
        ...r.diagnoses![0]!,
        diagnosis_id: r.diagnoses![0]!.diagnosis_id + 1_000_000,
      });
    },
  ],
];

describe('checks of the wards', () => {
  it('pass the clean hospital, and each has something to look at', () => {
    const parts = partsOf(hospital, hospital.rows);
    const findings = checks.flatMap((c) => c.end(parts.map((part) => c.see(part))));
    expect(findings.filter((f) => f.failed > f.allowed)).toEqual([]);
    expect(findings.filter((f) => f.of === 0).map((f) => f.check)).toEqual([]);
  });

  it('say nothing of tendencies in a handful of rows', () => {
    const few = { ...copy(), vital_signs: hospital.rows.vital_signs!.slice(0, 20) };
    expect(failing(few).filter((check) => /resembles|pneumonia|recovers/.test(check))).toEqual([]);
  });

  it('come with a fault for each', () => {
    const caught = new Set(FAULTS.map(([check]) => check));
    expect(checks.map((c) => c.id).filter((id) => !caught.has(id))).toEqual([]);
  });

  it.each(FAULTS)('%s catches its fault', (check, seed) => {
    const rows = copy();
    seed(rows);
    expect(
      failing(
        rows,
        checks.filter((c) => c.id === check),
      ),
    ).toEqual([check]);
  });
});

describe('the hospital', () => {
  it('has ten wards, 60 members of staff and 120 assignments a site, all seven specialties, and each shift staffed', () => {
    const staff = staffOf(3);
    expect(wardsOf(3).map((w) => w.id)).toEqual(Array.from({ length: 10 }, (_, k) => 31 + k));
    expect(new Set(wardsOf(3).map((w) => w.specialty))).toEqual(new Set(SPECIALTIES));
    expect(staff).toHaveLength(60);
    expect(staff.flatMap((m) => m.assignments)).toHaveLength(120);
    for (const ward of wardsOf(3))
      for (const shift of SHIFTS) {
        const roles = staff
          .filter((m) => m.assignments.some((a) => a.ward === ward.id && a.shift === shift))
          .map((m) => m.role);
        expect(roles).toEqual(expect.arrayContaining(['Doctor', 'Nurse']));
        expect(roles).toHaveLength(4);
      }
  });

  it('sends a person to wards of his own site, the same under every size', () => {
    expect(wardFor(0, 'Neurology', 5)).toBe(2);
    expect(wardFor(2, 'Neurology', 5)).toBe(22);
  });
});

describe('a stay', () => {
  it('lets a person with no stay on these wards not appear', () => {
    const admitted = new Set(hospital.rows.admissions!.map((a) => a.patient_id));
    expect(hospital.rows.patients!.length).toBeLessThan(PERSONS);
    expect(hospital.rows.patients!.map((p) => p.patient_id)).toEqual([...admitted]);
  });

  it('leaves seconds between two persons that a device of the ward measures', () => {
    const last = new Map<number, AnyRow>();
    const inTime = [...hospital.rows.vital_signs!].sort((a, b) => a.measured_at - b.measured_at);
    for (const s of inTime) {
      const before = last.get(s.device_id);
      if (before !== undefined && before.patient_id !== s.patient_id)
        expect(s.measured_at - before.measured_at).toBeGreaterThanOrEqual(5);
      last.set(s.device_id, s);
    }
  });
});

describe('metadata.json', () => {
  it('names every table with its key and every relationship, in form V1', () => {
    const parsed = JSON.parse(metadataOf([...wards.reference, ...wards.tables]));
    expect(parsed.METADATA_SPEC_VERSION).toBe('V1');
    expect(Object.keys(parsed.tables).sort()).toEqual(Object.keys(hospital.rows).sort());
    for (const [name, t] of Object.entries<AnyRow>(parsed.tables)) {
      expect(Object.keys(t.columns)).toEqual(Object.keys(hospital.tables.get(name)!.columns));
      expect(t.columns[t.primary_key].sdtype).toBe('id');
    }
    expect(parsed.tables.patients.columns.city).toEqual({ sdtype: 'city', pii: true });
    // The eight of the published dataset, and the person of a diagnosis.
    const pairs = parsed.relationships.map(
      (r: AnyRow) => `${r.child_table_name}.${r.child_foreign_key} ${r.parent_table_name}`,
    );
    expect(pairs.sort()).toEqual(
      [
        'admissions.patient_id patients',
        'admissions.ward_id wards',
        'devices.ward_id wards',
        'diagnoses.admission_id admissions',
        'diagnoses.patient_id patients',
        'staff_assignments.staff_id staff',
        'staff_assignments.ward_id wards',
        'vital_signs.device_id devices',
        'vital_signs.patient_id patients',
      ].sort(),
    );
  });
});

describe('telemetry', () => {
  it('reads every minute of a stay on the chosen wards with a sensor of its own, and rounds go on', () => {
    const { rows } = hospitalOf(96, { telemetry: 'minute', telemetryWards: ['Cardiology'] });
    const stay = rows.admissions!.find((a) => specialty(rows, a.ward_id) === 'Cardiology')!;
    const signs = rows.vital_signs!.filter((s) => stayOf(rows, s) === stay);
    const worn = signs.filter((s) => s.device_id >= 1_000_000_000);
    expect(worn).toHaveLength(Math.floor((stay.discharge_ts - stay.admit_ts) / 60));
    expect(new Set(worn.map((s) => s.device_id)).size).toBe(1);
    expect(rows.devices!.find((d) => d.device_id === worn[0]!.device_id)).toMatchObject({
      ward_id: stay.ward_id,
      device_type: 'PulseOx',
    });
    expect(signs.some(cuff)).toBe(true);
    expect(signs.map((s) => s.measured_at)).toEqual(signs.map((s) => s.measured_at).sort((a, b) => a - b));
    const elsewhere = rows.vital_signs!.filter(
      (s) => specialty(rows, stayOf(rows, s).ward_id) !== 'Cardiology',
    );
    expect(elsewhere.some((s) => s.device_id >= 1_000_000_000)).toBe(false);
  }, 180_000);
});
