// FHIR as printed: every line parses, references lead somewhere, codes are ours, and partitions change nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf, SECONDS_PER_DAY } from '../../src/base/days.ts';
import { isPinned, uri } from '../../src/codes/fhir.ts';
import { codeSystems } from '../../src/codes/index.ts';
import { Ink } from '../../src/formats/fhir/ink.ts';
import { TYPES } from '../../src/formats/fhir/sheet.ts';
import { rhythmOf } from '../../src/formats/fhir/types/drugs.ts';
import { Clock } from '../../src/formats/fhir/zones.ts';
import { Bytes } from '../../src/formats/text/bytes.ts';
import { type Population, parsed, population, printed, type Resource } from '../fixtures/fhir.ts';

let people: Population;
let files: ReadonlyMap<string, string>;
let resources: Resource[];

beforeAll(() => {
  people = population(24);
  files = printed(people);
  resources = parsed(files);
}, 180_000);

const of = (type: string) => resources.filter((r) => r.resourceType === type);

/** Every value below a key, with the id of its resource. */
function everywhere(key: string): { from: string; value: unknown }[] {
  const found: { from: string; value: unknown }[] = [];
  const walk = (x: unknown, from: string): void => {
    if (Array.isArray(x)) for (const v of x) walk(v, from);
    else if (typeof x === 'object' && x !== null)
      for (const [k, v] of Object.entries(x)) {
        if (k === key) found.push({ from, value: v });
        walk(v, from);
      }
  };
  for (const r of resources) walk(r, `${r.resourceType}/${r.id}`);
  return found;
}

describe('resources', () => {
  it('are of every type, in the file of their type', () => {
    expect([...new Set(resources.map((r) => r.resourceType))].sort()).toEqual([...TYPES].sort());
    for (const [path, text] of files)
      if (path.endsWith('.ndjson'))
        for (const line of text.split('\n').filter((l) => l !== ''))
          expect(`fhir/${(JSON.parse(line) as Resource).resourceType}.ndjson`).toBe(path);
  });

  it('have valid ids, each once', () => {
    const ids = resources.map((r) => `${r.resourceType}/${r.id}`);
    expect(ids.filter((id) => !/^[A-Za-z]+\/[a-z][a-z0-9]{0,63}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refer only to what is there', () => {
    const ids = new Set(resources.map((r) => `${r.resourceType}/${r.id}`));
    const loose = everywhere('reference').filter(({ value }) => typeof value === 'string' && !ids.has(value));
    expect(loose.slice(0, 5)).toEqual([]);
  });

  it('are as many as the rows', () => {
    const rows = (pick: (l: Population['lives'][number]) => readonly unknown[]) =>
      people.lives.reduce((n, l) => n + pick(l).length, 0);
    expect(of('Encounter')).toHaveLength(rows((l) => l.encounters));
    expect(of('MedicationRequest')).toHaveLength(rows((l) => l.medications));
    expect(of('MedicationDispense')).toHaveLength(rows((l) => l.dispenses));
    expect(of('Procedure')).toHaveLength(rows((l) => l.procedures));
    expect(of('Immunization')).toHaveLength(rows((l) => l.immunizations));
    expect(of('Claim')).toHaveLength(rows((l) => l.claims));
    expect(of('DocumentReference')).toHaveLength(rows((l) => l.notes));
    const decided = rows((l) => l.claims.filter((c) => c.payer_id !== 9 && c.adjudicated_date !== null));
    expect(of('ExplanationOfBenefit')).toHaveLength(decided);
  });

  it('hold both rows of a blood pressure, and the note as it was written', () => {
    const rows = new Set(people.lives.flatMap((l) => l.observations.map((o) => String(o.observation_id))));
    const told = of('Observation').flatMap((o) => [
      ...(o.id.startsWith('o') ? [o.id.slice(1)] : []),
      ...((o.component as { id?: string }[] | undefined)?.flatMap((c) => c.id ?? []) ?? []),
    ]);
    expect([...rows].filter((id) => !told.includes(id)).slice(0, 5)).toEqual([]);
    const note = people.lives.flatMap((l) => l.notes)[0]!;
    const document = of('DocumentReference').find((d) => d.id === `n${note.note_id}`)!;
    const [content] = document.content as { attachment: { data: string } }[];
    expect(Buffer.from(content!.attachment.data, 'base64').toString()).toBe(note.text);
  });
});

describe('codes', () => {
  /** Systems whose codes come from HL7, from payers’ forms or from a language’s name, and are not pinned one by one. */
  const OPEN = [
    uri.nucc,
    uri.pos,
    uri.drg,
    uri.carc,
    uri.revenue,
    uri.typeOfBill,
    uri.admissionType,
    uri.pointOfOrigin,
    uri.dischargeStatus,
    'https://www.nubc.org/CodeSystem/PointOfOriginNewborn',
    'http://terminology.hl7.org/CodeSystem/NCPDPDispensedAsWrittenOrProductSelectionCode',
  ];

  it('are in the pinned tables, with their displays', () => {
    const codings = everywhere('coding').flatMap(({ from, value }) =>
      (value as { system: string; code: string }[]).map((c) => ({ from, ...c })),
    );
    expect(codings.length).toBeGreaterThan(1000);
    const strange = codings.filter(({ system, code }) => !OPEN.includes(system) && !isPinned(system, code));
    expect([...new Set(strange.map((c) => `${c.system}|${c.code} in ${c.from.split('/')[0]}`))]).toEqual([]);
  });

  it('of procedures carry no words of the American Medical Association', () => {
    const cpt = everywhere('coding').flatMap(({ value }) => value as { system: string; display?: string }[]);
    expect(cpt.filter((c) => c.system === uri.cpt && c.display !== undefined)).toEqual([]);
    expect(cpt.some((c) => c.system === uri.cpt)).toBe(true);
  });

  it('of units are UCUM codes that we know', () => {
    const known = codeSystems.ucum!.entries;
    const units = everywhere('valueQuantity').map(({ value }) => (value as { code?: string }).code);
    expect([...new Set(units)].filter((u) => u !== undefined && !known.has(u))).toEqual([]);
  });
});

describe('life-cycles', () => {
  const statuses = (type: string) => [...new Set(of(type).map((r) => r.status as string))].sort();

  it('end as the record says', () => {
    expect(statuses('Appointment')).toEqual(['cancelled', 'fulfilled', 'noshow']);
    expect(statuses('MedicationRequest')).toEqual(['active', 'completed', 'stopped']);
    expect(statuses('Claim')).toEqual(['active', 'cancelled']);
    expect(statuses('Coverage')).toEqual(['active', 'cancelled']);
    expect(statuses('Immunization')).toContain('completed');
  });

  it('give a cancelled appointment its reason, and only that', () => {
    for (const a of of('Appointment'))
      expect(a.cancelationReason !== undefined).toBe(a.status === 'cancelled');
  });
});

describe('files', () => {
  it('are the same under any number of partitions', () => {
    expect([...printed(people, {}, 4)]).toEqual([...files]);
  }, 180_000);

  it('are listed with their counts', () => {
    const manifest = JSON.parse(files.get('fhir/manifest.json')!) as {
      transactionTime: string;
      output: { type: string; url: string; count: number }[];
    };
    expect(manifest.transactionTime).toBe('2025-01-02T12:00:00Z');
    expect(manifest.output.map((o) => [o.type, o.count]).sort()).toEqual(
      TYPES.map((type) => [type, of(type).length]).sort(),
    );
  });

  it('claim the version of US Core that was asked for', () => {
    const later = parsed(printed(people, { usCore: '8.0.0' }));
    const extension = (rs: Resource[]) =>
      rs.filter((r) => r.resourceType === 'Patient').flatMap((r) => r.extension as { url: string }[]);
    expect(extension(later).some((x) => x.url.endsWith('interpreter-needed'))).toBe(true);
    expect(extension(resources).some((x) => x.url.endsWith('interpreter-needed'))).toBe(false);
    const means = later.filter((r) => JSON.stringify(r.meta).includes('average-blood-pressure'));
    expect(means.length).toBeGreaterThan(0);
  }, 180_000);
});

describe('bundles', () => {
  it.each(['collection', 'transaction'])(
    'of kind %s stand alone, one a patient',
    (bundle) => {
      const text = printed(people, { bundle }).get('fhir/Bundle.ndjson')!;
      const bundles = text
        .split('\n')
        .filter((l) => l !== '')
        .map((l) => JSON.parse(l) as Resource);
      expect(bundles.map((b) => b.id)).toEqual(people.lives.map((l) => `b${l.patient.patient_id}`));
      for (const b of bundles) {
        const entries = b.entry as {
          fullUrl: string;
          resource: Resource;
          request?: { method: string; url: string };
        }[];
        const ids = new Set(entries.map(({ resource: r }) => `${r.resourceType}/${r.id}`));
        expect(ids.size).toBe(entries.length);
        for (const { fullUrl, resource: r, request } of entries) {
          expect(fullUrl).toBe(`https://careloom.example/fhir/${r.resourceType}/${r.id}`);
          expect(request).toEqual(
            bundle === 'collection' ? undefined : { method: 'PUT', url: `${r.resourceType}/${r.id}` },
          );
        }
        const loose = [...JSON.stringify(b).matchAll(/"reference":"([^"]+)"/g)].filter(
          (m) => !ids.has(m[1]!),
        );
        expect(loose).toEqual([]);
      }
    },
    60_000,
  );
});

describe('pieces', () => {
  const at = (year: number, month: number, day: number, hour: number) =>
    dayOf(year, month, day) * SECONDS_PER_DAY + hour * 3600;
  const zone = (name: string, t: number) => new TextDecoder().decode(new Clock(name).zone(t).bytes);

  it.each([
    ['America/New_York', at(2024, 3, 10, 1), '-05:00"'],
    ['America/New_York', at(2024, 3, 10, 3), '-04:00"'],
    ['America/Chicago', at(2024, 11, 3, 3), '-06:00"'],
    ['America/Chicago', at(2006, 4, 1, 12), '-06:00"'],
    ['America/Chicago', at(2006, 10, 28, 12), '-05:00"'],
    ['America/Phoenix', at(2024, 7, 1, 12), '-07:00"'],
    ['Pacific/Honolulu', at(2024, 7, 1, 12), '-10:00"'],
  ])('the clock of %s at %d says %s', (name, t, wanted) => {
    expect(zone(name, t)).toBe(wanted);
  });

  it('the clock agrees with the tz database in every month of twenty years', () => {
    for (const name of ['America/New_York', 'America/Denver', 'America/Anchorage']) {
      const clock = new Clock(name);
      const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
      for (let month = 0; month < 240; month++) {
        const t = at(2005 + Math.floor(month / 12), (month % 12) + 1, 15, 12);
        const told = new TextDecoder().decode(clock.zone(t).bytes).slice(0, 6);
        const utc = (t - Number(told.slice(0, 3)) * 3600) * 1000;
        expect(format.format(utc)).toContain(`GMT${told}`);
      }
    }
  });

  it.each([
    ['once daily', { frequency: 1, period: 1, periodUnit: 'd' }],
    ['every 4 to 6 hours as needed', { frequency: 1, period: 4, periodMax: 6, periodUnit: 'h' }],
    ['three times daily with meals', { frequency: 3, period: 1, periodUnit: 'd', when: ['C'] }],
    ['once daily at bedtime', { frequency: 1, period: 1, periodUnit: 'd', when: ['HS'] }],
    ['every 13 weeks', { frequency: 1, period: 13, periodUnit: 'wk' }],
    ['as needed', null],
  ])('the rhythm of “%s”', (words, rhythm) => {
    expect(rhythmOf(words)).toEqual(rhythm);
  });

  it.each(['', 'a', 'ab', 'abc', 'Ärztin „x“ 💊', 'x'.repeat(5000)])(
    'base64 of %j is that of Node',
    (text) => {
      let out = '';
      const bytes = new Bytes({ write: (b) => (out += Buffer.from(b).toString()) }, 64);
      const ink = new Ink();
      ink.bytes = bytes;
      ink.base64(text);
      bytes.flush();
      expect(out).toBe(Buffer.from(text).toString('base64'));
    },
  );

  it.each(['plain', 'a "quote" and \\', 'line\nfeed', 'Ünïcode', 'x'.repeat(200_000)])(
    'a text is the JSON of itself',
    (text) => {
      let out = '';
      const bytes = new Bytes({ write: (b) => (out += Buffer.from(b).toString()) }, 64);
      const ink = new Ink();
      ink.bytes = bytes;
      ink.text(text);
      bytes.flush();
      expect(JSON.parse(out)).toBe(text);
    },
  );
});
