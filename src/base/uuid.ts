// UUIDs that stand for numbers: version 8 (RFC 9562), different for each name space, and read back without a table.

/**
 * A name space of UUIDs, such as `patients`: no two numbers of one space share a UUID, because the number is in it, multiplied
 * and masked. Nothing is secret about it; it only looks like what other systems write.
 */
export interface UuidSpace {
  readonly k0: number;
  readonly k1: number;
}

/** 2^32 divided by the golden ratio, odd, so that multiplying by it can be undone. */
const SPREAD = 0x9e3779b1;
/** Its inverse modulo 2^32. */
const UNSPREAD = 0x0e8b2f51;
const MIX = 0x85ebca6b;
const TWO32 = 4_294_967_296;

const spaces = new Map<string, UuidSpace>();

/** The space of a name (FNV-1a from two offsets, finished by a multiply and a shift). */
export function uuidSpace(name: string): UuidSpace {
  let space = spaces.get(name);
  if (space === undefined) {
    let [a, b] = [0x811c9dc5 | 0, 0x1b873593 | 0];
    for (let i = 0; i < name.length; i++) {
      a = Math.imul(a ^ name.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ name.charCodeAt(i), MIX | 0);
    }
    space = { k0: mixed(a), k1: mixed(b ^ a) };
    spaces.set(name, space);
  }
  return space;
}

function mixed(x: number): number {
  const m = Math.imul(x, MIX | 0);
  return (m ^ (m >>> 15)) >>> 0;
}

/** The four 32-bit words of the UUID of a number from 0 to 2^53 − 1, highest first, into `words`. */
export function uuidWords({ k0, k1 }: UuidSpace, id: number, words: Uint32Array): void {
  const high = Math.floor(id / TWO32);
  const a = Math.imul((id - high * TWO32) ^ k0, SPREAD | 0) >>> 0;
  const d = mixed(a ^ k1 ^ high);
  const e = mixed(d ^ k0);
  words[0] = a;
  // 16 bits of the high part, the version 8, and the other bits of the high part, masked.
  words[1] = (((high & 0xffff) ^ (k1 & 0xffff)) << 16) | 0x8000 | ((high >>> 16) ^ ((k1 >>> 16) & 0xfff));
  // The variant 10, then what follows from the rest and so tells a damaged UUID.
  words[2] = ((0x8000 | (e & 0x3fff)) << 16) | (e >>> 16);
  words[3] = d;
}

const scratch = new Uint32Array(4);

/** The UUID of a number, in lower case. */
export function uuidOf(space: UuidSpace, id: number): string {
  uuidWords(space, id, scratch);
  const hex = Array.from(scratch, (w) => w.toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** SQL (DuckDB) that reads the number out of a text expression; NULL where the text is no UUID of the space. */
export function uuidSql({ k0, k1 }: UuidSpace, x: string): string {
  const hex = (from: number, size: number) =>
    `CAST(TRY_CAST('0x' || substr(${x}, ${from}, ${size}) AS BIGINT) AS UBIGINT)`;
  const low = `xor((${hex(1, 8)} * ${UNSPREAD}) % ${TWO32}, ${k0}::UBIGINT)`;
  const high = `(xor(${hex(10, 4)}, ${k1 & 0xffff}::UBIGINT) + 65536 * xor(${hex(16, 3)}, ${(k1 >>> 16) & 0xfff}::UBIGINT))`;
  const mix = (of: string) => `list_transform([(${of} * ${MIX}) % ${TWO32}], lambda m: xor(m, m >> 15))[1]`;
  const d = mix(`xor(xor(${hex(1, 8)}, ${k1}::UBIGINT), ${high})`);
  const tail = `list_transform([${d}], lambda d: list_transform([${mix(`xor(d, ${k0}::UBIGINT)`)}], lambda e:
    printf('%04x-%04x%08x', 32768 + e % 16384, e >> 16, d))[1])[1]`;
  const shape = `regexp_full_match(${x}, '[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}')`;
  return `CASE WHEN ${shape} AND ${high} < 2097152 AND ${tail} = substr(${x}, 20) THEN CAST(${low} + ${high} * ${TWO32} AS BIGINT) END`;
}
