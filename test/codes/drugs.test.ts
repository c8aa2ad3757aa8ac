// Drugs, allergens and procedures: every code they name is in its system, and they name each other.
import { describe, expect, it } from 'vitest';
import { allergens, reactions } from '../../src/codes/allergens.ts';
import { entryOf } from '../../src/codes/code-system.ts';
import { cpt } from '../../src/codes/cpt.ts';
import { drugs } from '../../src/codes/drugs.ts';
import { hcpcs } from '../../src/codes/hcpcs.ts';
import { icd10pcs } from '../../src/codes/icd10pcs.ts';
import { ndc } from '../../src/codes/ndc.ts';
import { amountsFor, drugFor } from '../../src/codes/prescribing.ts';
import { procedures } from '../../src/codes/procedures.ts';
import { rxnorm } from '../../src/codes/rxnorm.ts';
import { snomed } from '../../src/codes/snomed.ts';
import { ucum } from '../../src/codes/ucum.ts';

describe('drugs', () => {
  it('are at least 75, each under its own key, clinical drug and product', () => {
    expect(drugs.size).toBeGreaterThanOrEqual(75);
    for (const [key, drug] of drugs) expect(drug.key).toBe(key);
    for (const field of ['rxnorm', 'ndc'] as const) {
      expect(new Set([...drugs.values()].map((d) => d[field])).size).toBe(drugs.size);
    }
  });

  it.each([...drugs.values()].map((d) => [d.key, d] as const))('%s is coded and orderable', (_, drug) => {
    expect(entryOf(rxnorm, drug.rxnorm).display).toBe(drug.name);
    expect(ndc.entries.has(drug.ndc)).toBe(true);
    const unit = ucum.entries.has(drug.unit) || drug.unit.startsWith('{');
    expect(unit, drug.unit).toBe(true);
    expect(drug.dose).toBeGreaterThan(0);
    expect(drug.perDay).toBeGreaterThan(0);
    expect(drug.daysSupply).toBeGreaterThan(0);
    expect(drug.refills).toBeGreaterThanOrEqual(0);
    expect(drug.marketedFrom).toBeGreaterThan(1890);
    expect(drug.marketedFrom).toBeLessThan(2025);
    expect(drug.name.toLowerCase()).toContain(drug.ingredient.slice(0, 5).toLowerCase());
  });

  it('carry the allergens of their class', () => {
    const of = (key: string) => drugs.get(key)!.allergens;
    expect(of('amoxicillin-500')).toContain('penicillin');
    expect(of('lisinopril-10')).toContain('ace-inhibitor');
    expect(of('metformin-500')).toEqual([]);
  });
});

describe('doses by weight', () => {
  const liquids = [...drugs.values()].flatMap((drug) =>
    drug.byWeight === undefined ? [] : [[drug.key, drug, drug.byWeight] as const],
  );

  it.each(liquids)(
    '%s has the strength of its name and about the dose of a child of 17 kg',
    (_, drug, { perMl, perKg }) => {
      expect(drug.name).toContain(`${perMl} MG/ML`);
      expect((perKg * 17) / drug.dose).toBeGreaterThan(0.8);
      expect((perKg * 17) / drug.dose).toBeLessThan(1.3);
    },
  );

  it.each(liquids)(
    '%s never exceeds what the weight allows, nor the highest dose',
    (_, drug, { perKg, perMl, most }) => {
      for (let kg = 3; kg <= 90; kg += 0.7) {
        const { dose, quantity } = amountsFor(drug, 'Z00', kg);
        const volume = dose / perMl;
        expect(dose).toBeLessThanOrEqual(Math.max(Math.min(perKg * kg, most), perMl / 4) + 1e-9);
        expect(dose).toBeGreaterThan(Math.min(perKg * kg, most) - perMl / (volume < 5 ? 4 : 2) - 1e-3);
        expect(volume * 4).toBeCloseTo(Math.round(volume * 4), 3);
        expect(quantity / dose).toBeCloseTo((drug.perDay * drug.daysSupply) / drug.dose, 1);
      }
    },
  );

  it('are higher for otitis than for a sore throat, and in tablets the same for all', () => {
    const liquid = drugs.get('amoxicillin-liquid')!;
    expect(amountsFor(liquid, 'H66.91', 12).dose).toBe(480);
    expect(amountsFor(liquid, 'J02.0', 12).dose).toBe(300);
    expect(amountsFor(liquid, 'K04.7', 12).dose).toBe(260);
    expect(amountsFor(liquid, 'H66.91', 60).dose).toBe(1000);
    const tablet = drugs.get('lisinopril-10')!;
    expect(amountsFor(tablet, 'I10', 12)).toEqual(amountsFor(tablet, 'I10', 120));
  });

  it.each([
    ['ibuprofen-liquid', 5 / 12, null],
    ['ibuprofen-liquid', 6 / 12, 'ibuprofen-liquid'],
    ['tmp-smx-liquid', 1 / 12, null],
    ['epinephrine-auto-injector', 8, 'epinephrine-auto-injector-junior'],
    ['epinephrine-auto-injector', 9, 'epinephrine-auto-injector'],
  ] as const)('%s at %f years is %s', (key, age, product) => {
    expect(drugFor(key, age)?.key ?? null).toBe(product);
  });
});

describe('allergens', () => {
  it('begin with the eight of the published form', () => {
    expect(allergens.slice(0, 8).map((a) => a.substance)).toEqual([
      'Penicillin',
      'Peanuts',
      'Shellfish',
      'Latex',
      'Bee venom',
      'Aspirin',
      'Eggs',
      'Milk',
    ]);
  });

  it.each(allergens.map((a) => [a.substance, a] as const))('%s is coded, likely and shows', (_, a) => {
    expect(snomed.entries.has(a.snomed)).toBe(true);
    if (a.rxnorm !== null) expect(entryOf(rxnorm, a.rxnorm.code).display).toBe(a.rxnorm.name);
    for (const share of [a.prevalence.adults, a.prevalence.children]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThan(0.2);
    }
    expect(a.source.trim()).not.toBe('');
    const known = new Set(reactions.map((r) => r.name));
    expect(a.reactions.length).toBeGreaterThan(0);
    expect(a.reactions.filter((r) => !known.has(r))).toEqual([]);
  });

  it('rule out at least one drug where they are of drugs', () => {
    const carried = new Set([...drugs.values()].flatMap((d) => d.allergens));
    const ruling = allergens.flatMap((a) => (a.drugAllergen === null ? [] : [a.drugAllergen]));
    expect(ruling.filter((key) => !carried.has(key))).toEqual([]);
  });

  it('have reactions with SNOMED CT codes', () => {
    expect(reactions.filter((r) => !snomed.entries.has(r.snomed))).toEqual([]);
    expect(new Set(reactions.map((r) => r.name)).size).toBe(reactions.length);
  });
});

describe('procedures', () => {
  it.each([...procedures.values()].map((p) => [p.key, p] as const))('%s is coded', (_, p) => {
    if (p.cpt !== null) expect(entryOf(cpt, p.cpt).display).toBe(p.name);
    if (p.substitute !== null) {
      expect(hcpcs.entries.has(p.substitute) || icd10pcs.entries.has(p.substitute)).toBe(true);
    }
    if (p.snomed !== null) expect(snomed.entries.has(p.snomed)).toBe(true);
    expect(p.cpt ?? p.substitute ?? p.snomed).not.toBeNull();
  });

  it('have keys and names of their own', () => {
    const names = [...procedures.values()].map((p) => p.name);
    expect(new Set(names).size).toBe(procedures.size);
    expect(procedures.size).toBeGreaterThanOrEqual(60);
  });
});
