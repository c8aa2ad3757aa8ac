// UUIDs of numbers: their form, that no two are equal, that SQL reads them back, and that it refuses what is damaged.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDuckDb } from '../../src/base/duckdb.ts';
import { uuidOf, uuidSpace, uuidSql } from '../../src/base/uuid.ts';
import { putUuid } from '../../src/formats/text/bytes.ts';

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const number = fc.oneof(fc.nat(), fc.maxSafeNat());

test('have version 8 and the variant of RFC 9562, and differ by number and by name space', () => {
  fc.assert(
    fc.property(number, number, fc.string(), fc.string(), (a, b, one, other) => {
      expect(uuidOf(uuidSpace(one), a)).toMatch(FORM);
      expect(uuidOf(uuidSpace(one), a) === uuidOf(uuidSpace(one), b)).toBe(a === b);
      if (one !== other) expect(uuidOf(uuidSpace(one), a)).not.toBe(uuidOf(uuidSpace(other), a));
    }),
  );
});

test('look the same as bytes', () => {
  const view = new DataView(new ArrayBuffer(64));
  fc.assert(
    fc.property(number, (id) => {
      const space = uuidSpace('patients');
      expect(putUuid(view, 3, id, space)).toBe(39);
      expect(Buffer.from(view.buffer, 3, 36).toString('latin1')).toBe(uuidOf(space, id));
    }),
  );
});

test('are read back by SQL, which finds every damaged digit', async () => {
  const db = await openDuckDb();
  const space = uuidSpace('encounters');
  const read = async (texts: readonly string[]) => {
    const values = texts.map((text) => `('${text}')`).join(', ');
    const rows = await db.runAndReadAll(`SELECT ${uuidSql(space, 'x')} AS n FROM (VALUES ${values}) t(x)`);
    return rows.getRowObjectsJson().map((r) => (r.n === null ? null : Number(r.n)));
  };
  const ids = [0, 1, 1_000_001, 2 ** 32 - 1, 2 ** 32, 123_456_789_012, Number.MAX_SAFE_INTEGER];
  expect(await read(ids.map((id) => uuidOf(space, id)))).toEqual(ids);
  const whole = uuidOf(space, 7_000_042);
  const damaged = [...whole].flatMap((c, i) =>
    c === '-' ? [] : [`${whole.slice(0, i)}${c === '3' ? '4' : '3'}${whole.slice(i + 1)}`],
  );
  expect(new Set(await read(damaged))).toEqual(new Set([null]));
  expect(await read([uuidOf(uuidSpace('patients'), 5), whole.toUpperCase(), '', 'x'])).toEqual([
    null,
    null,
    null,
    null,
  ]);
  db.closeSync();
});
