// Claims: every cent accounted for, time in order, yearly limits kept, denials at their rates, and the rest of the life untouched.
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf } from '../../src/base/days.ts';
import { Rng } from '../../src/base/rng.ts';
import type { ClaimRow } from '../../src/clinical/extra-tables.ts';
import type { Life } from '../../src/clinical/life.ts';
import { divide } from '../../src/sim/money/adjudicate.ts';
import { simulator } from '../../src/sim/simulate.ts';
import { makeWorld } from '../../src/world/world.ts';

const asOf = dayOf(2025, 1, 1);

function lives(include: readonly string[], count: number): Life[] {
  const rng = Rng.root([5, 10]);
  const { life } = simulator(rng, makeWorld('us', rng), {
    asOf,
    historyYears: 6,
    demographics: {},
    cpt: true,
    include: new Set(include),
  });
  return Array.from({ length: count }, (_, i) => life(i + 1));
}

const made = lives(['dispenses', 'claims'], 400);
const claims = made.flatMap((l) => l.claims);
const paid = claims.filter((c) => c.status === 'paid');
const sum = (rows: readonly ClaimRow[], of: (c: ClaimRow) => number | null) =>
  rows.reduce((total, c) => total + (of(c) ?? 0), 0);

describe('claims', () => {
  it('are not made unless asked for, and change nothing else', () => {
    const without = lives(['dispenses'], 60);
    expect(without).toEqual(made.slice(0, 60).map((l) => ({ ...l, claims: [], claimLines: [] })));
  });

  it('add up to the cent, in each claim and over its lines', () => {
    for (const life of made) {
      const linesOf = new Map<number, typeof life.claimLines>();
      for (const l of life.claimLines) linesOf.set(l.claim_id, [...(linesOf.get(l.claim_id) ?? []), l]);
      for (const c of life.claims) {
        const lines = linesOf.get(c.claim_id)!;
        for (const key of [
          'charge',
          'allowed',
          'adjustment',
          'paid',
          'secondary_paid',
          'patient_responsibility',
        ] as const)
          expect(lines.reduce((total, l) => total + (l[key] ?? 0), 0)).toBe(c[key] ?? 0);
        if (c.status === 'pending') continue;
        expect(c.charge).toBe(c.adjustment! + c.paid! + c.secondary_paid! + c.patient_responsibility!);
        expect(c.allowed).toBe(c.paid! + c.secondary_paid! + c.patient_responsibility!);
        expect(
          Math.min(c.paid!, c.secondary_paid!, c.adjustment!, c.patient_responsibility!),
        ).toBeGreaterThanOrEqual(0);
        expect(c.patient_paid!).toBeLessThanOrEqual(c.patient_responsibility!);
      }
    }
  });

  it('follow their service, are decided after they are sent, and known only when decided', () => {
    for (const c of claims) {
      expect(c.submitted_date).toBeGreaterThanOrEqual(c.service_end);
      expect(c.submitted_date).toBeLessThanOrEqual(asOf);
      if (c.adjudicated_date === null) expect([c.status, c.paid]).toEqual(['pending', null]);
      else expect(c.adjudicated_date).toBeGreaterThanOrEqual(c.submitted_date);
      expect(c.adjudicated_date ?? 0).toBeLessThanOrEqual(asOf);
    }
  });

  it('bill every encounter of the insured that took place, and every fill', () => {
    for (const life of made) {
      const billed = new Set(life.claims.map((c) => c.encounter_id));
      const filled = new Set(life.claims.map((c) => c.dispense_id));
      const recent = asOf - 200;
      for (const e of life.encounters)
        if (e.date < recent && e.disposition !== 'Left without being seen')
          expect(billed.has(e.encounter_id)).toBe(true);
      for (const d of life.dispenses) expect(filled.has(d.dispense_id) || d.date > asOf).toBe(true);
    }
  });

  it('keep patients of plans with a yearly limit within it', () => {
    let most = 0;
    for (const life of made) {
      const byYear = new Map<number, number>();
      for (const c of life.claims) {
        if (c.status !== 'paid' || c.payer_id < 100) continue;
        const { year } = civilOf(c.service_start);
        byYear.set(year, (byYear.get(year) ?? 0) + c.patient_responsibility!);
      }
      most = Math.max(most, ...byYear.values());
    }
    expect(most).toBeGreaterThan(100_000);
    expect(most).toBeLessThanOrEqual(480_000);
  });

  it('write off about three of five hospital bills of the uninsured, and none of clinicians', () => {
    const own = paid.filter((c) => c.payer_id === 9);
    const hospital = own.filter((c) => c.kind === 'institutional');
    const forgiven = (rows: readonly ClaimRow[]) => rows.filter((c) => c.patient_responsibility === 0).length;
    expect(hospital.length).toBeGreaterThan(20);
    expect(forgiven(hospital) / hospital.length).toBeGreaterThan(0.35);
    expect(forgiven(hospital) / hospital.length).toBeLessThan(0.85);
    expect(forgiven(own.filter((c) => c.kind !== 'institutional'))).toBe(0);
  });

  it('charge nothing to the insured for check-ups', () => {
    const wellness = new Set(
      made.flatMap((l) => l.encounters.filter((e) => e.type === 'Wellness Visit').map((e) => e.encounter_id)),
    );
    const rows = paid.filter((c) => c.payer_id !== 9 && wellness.has(c.encounter_id!));
    expect(rows.length).toBeGreaterThan(500);
    expect(sum(rows, (c) => c.patient_responsibility)).toBe(0);
  });

  it('are denied, sent again and paid at about the stated rates', () => {
    const first = claims.filter(
      (c) => c.original_claim_id === null && c.payer_id > 100 && c.kind === 'professional',
    );
    const denied = first.filter((c) => c.denial_carc !== null);
    expect(denied.length / first.length).toBeGreaterThan(0.14);
    expect(denied.length / first.length).toBeLessThan(0.21);
    const replaced = claims.filter((c) => c.status === 'replaced');
    for (const c of replaced) {
      const again = claims.find((r) => r.original_claim_id === c.claim_id)!;
      expect(again.frequency_code).toBe('7');
      expect(again.submitted_date).toBeGreaterThan(c.adjudicated_date!);
      expect(again.charge).toBe(c.charge);
    }
    expect(replaced.length).toBeGreaterThan(100);
  });

  it('allow a hospital more from commercial payers than from Medicare, less from Medicaid', () => {
    const ratio = (low: number, high: number) => {
      const rows = paid.filter((c) => c.kind === 'institutional' && c.payer_id >= low && c.payer_id <= high);
      return sum(rows, (c) => c.allowed) / sum(rows, (c) => c.charge);
    };
    // Row FIN_COMM_MCARE_IP: 2.0 to 3.0; FIN_MCAID_MCARE: 0.6 to 0.85.
    expect(ratio(101, 199) / ratio(1, 1)).toBeGreaterThan(2);
    expect(ratio(101, 199) / ratio(1, 1)).toBeLessThan(3);
    expect(ratio(2, 2) / ratio(1, 1)).toBeGreaterThan(0.6);
    expect(ratio(2, 2) / ratio(1, 1)).toBeLessThan(0.85);
  });
});

describe('divide', () => {
  it('loses no cent', () => {
    expect(divide(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(divide(7, [0, 0])).toEqual([7, 0]);
    expect(divide(0, [5, 5])).toEqual([0, 0]);
  });
});
