// Codes that FHIR resources carry, before the packages that HL7 publishes: what a package lists is called there as it is called here.
import { beforeAll, expect, test } from 'vitest';
import { type Coding, codings, displayOf, uri } from '../../src/codes/fhir.ts';
import { hasPackages, listedDisplays, PACKAGES } from './fhir/packages.ts';
import { withPart } from './part.ts';

/**
 * SNOMED CT and LOINC: what packages call otherwise. Packages of US Core keep names of the US Edition and of older releases; ours are
 * preferred terms of the International Edition, or long common names.
 */
const OTHERWISE: Readonly<Record<string, string>> = {
  '32485007': 'Admission to hospital',
  '266919005': 'Never smoker',
  '8517006': 'Former smoker',
  '449868002': 'Current every day smoker',
  '119364003': 'Serum sample',
  '82589-3': 'Highest level of educ',
};

/**
 * What no package here names. Public implementation guides and code lists call them as we do (looked up in November 2026), save that
 * many say “Per rectum” for 37161004, and “Cause of death” in short for 69453-9. Of 4525004 and 15220000 the name was not found there.
 */
const UNCONFIRMED = new Set(
  `185349003 4525004 390906007 11429006 15220000 276239002 185345009 308335008 448337001
  255604002 6736007 24484000 260415000 264868006 119297000 122554006 122552005 119339001 258529004 258500001 119376003
  3457005 385669000 385670004 385671000 46713006 447694001 34206005 78421000 47625008 37839007 54485002 6064005
  37161004 45890007 16857009 20430005 42035005 38628009 54066008 71836000 71252005 3150-0 69453-9 69449-7 58332-8
  69441-4`
    .trim()
    .split(/\s+/),
);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s*\([a-z /]+\)\s*$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isTerm = ({ system }: Coding) => system === uri.snomed || system === uri.loinc;
const isHl7 = ({ system }: Coding) =>
  /terminology\.hl7\.org\/CodeSystem|hl7\.org\/fhir\/us\/|administrative-gender|113883\.6\.238/.test(system);

withPart('Packages of FHIR', hasPackages() ? PACKAGES : null, 'FHIR packages beside the checkout', () => {
  let listed: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  beforeAll(() => {
    listed = listedDisplays();
  }, 300_000);
  const names = ({ system, code }: Coding) => [...(listed.get(`${system}|${code}`) ?? [])];

  test('hold every code of HL7’s own systems', () => {
    const unknown = codings.filter((c) => isHl7(c) && !listed.has(`${c.system}|${c.code}`));
    expect(unknown).toEqual([]);
    expect(codings.filter(isHl7).length).toBeGreaterThan(100);
  });

  test('call them as we do', () => {
    const others = codings.filter(
      (c) => isHl7(c) && names(c).length > 0 && !names(c).some((n) => plain(n) === plain(c.display!)),
    );
    expect(others.map((c) => [c.code, c.display, names(c)])).toEqual([]);
  });

  test('call concepts of SNOMED CT and LOINC as we do', () => {
    const wrong = codings.filter(isTerm).filter((c) => {
      const all = names(c);
      if (all.length === 0) return !UNCONFIRMED.has(c.code);
      return !all.some((n) => [plain(c.display!), plain(OTHERWISE[c.code] ?? '')].includes(plain(n)));
    });
    expect(wrong.map((c) => [c.code, c.display, names(c)])).toEqual([]);
  });

  test('exceptions are needed, each of them', () => {
    const terms = new Map(codings.filter(isTerm).map((c) => [c.code, c]));
    for (const code of [...UNCONFIRMED, ...Object.keys(OTHERWISE)]) expect(terms.has(code), code).toBe(true);
    for (const code of Object.keys(OTHERWISE))
      expect(names(terms.get(code)!).map(plain)).not.toContain(plain(terms.get(code)!.display!));
  });
});

test('diagnoses among them are in our table of ICD-10-CM, under its names', () => {
  const icd = codings.filter((c) => c.system === uri.icd10cm);
  expect(icd.length).toBeGreaterThan(3);
  for (const c of icd)
    expect([c.code, displayOf(c.system, c.code) ?? c.display]).toEqual([c.code, c.display]);
});
