// Ink: JSON written as bytes. What is the same in every resource is encoded once; only what differs is printed.
import { type Bytes, encode, putDate, putFloat, putMoney, putTime, putUint } from '../text/bytes.ts';

/** Encoded text, padded so that copying may overshoot. */
export interface Fragment {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly size: number;
}

export function fragment(text: string): Fragment {
  const encoded = encode(text);
  const padded = new Uint8Array((encoded.length + 7) & ~3);
  padded.set(encoded);
  return {
    bytes: padded.subarray(0, encoded.length),
    view: new DataView(padded.buffer),
    size: encoded.length,
  };
}

/** The members of an object, each with the comma before it: `,"a":1,"b":[2]`. Absent ones are left out. */
export function members(object: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(object);
  return text === '{}' ? '' : `,${text.slice(1, -1)}`;
}

/** A fragment for each key, made when it is first asked for. For keys that repeat: codes, names, units. */
export function cached<K extends string | number>(make: (key: K) => string): (key: K) => Fragment {
  const known = new Map<K, Fragment>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = fragment(make(key));
      known.set(key, found);
    }
    return found;
  };
}

/** The same for pairs of keys, which spares a text of both. */
export function cachedPair<A extends string | number, B extends string | number>(
  make: (a: A, b: B) => string,
): (a: A, b: B) => Fragment {
  const known = new Map<A, (b: B) => Fragment>();
  return (a, b) => {
    let found = known.get(a);
    if (found === undefined) {
      found = cached((second: B) => make(a, second));
      known.set(a, found);
    }
    return found(b);
  };
}

/** A repeated word as a JSON string. */
const words = cached((text: string) => JSON.stringify(text));

const WORDS_MAX = 64;
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const BASE64 = encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');

/** Writes on one page after another. A resource is begun where the page has room, so short pieces need no look. */
export class Ink {
  bytes!: Bytes;

  put(f: Fragment): void {
    const out = this.bytes;
    const { pos } = out;
    if (f.size > 32) {
      if (f.size > 4096) {
        out.reserve(f.size);
        out.buf.set(f.bytes, out.pos);
        out.pos += f.size;
        return;
      }
      out.buf.set(f.bytes, pos);
    } else {
      const to = out.view;
      const from = f.view;
      for (let k = 0; k < f.size; k += 4) to.setUint32(pos + k, from.getUint32(k, true), true);
    }
    out.pos = pos + f.size;
  }

  /** One ASCII character. */
  mark(character: number): void {
    this.bytes.buf[this.bytes.pos++] = character;
  }

  uint(n: number): void {
    this.bytes.pos = putUint(this.bytes.view, this.bytes.pos, n);
  }

  /** With at most `decimals` places. */
  float(x: number, decimals: number): void {
    this.bytes.pos = putFloat(this.bytes.view, this.bytes.pos, x, decimals);
  }

  /** Cents as an amount. */
  money(cents: number): void {
    this.bytes.pos = putMoney(this.bytes.view, this.bytes.pos, cents);
  }

  /** `YYYY-MM-DD`, without quotes. */
  day(day: number): void {
    this.bytes.pos = putDate(this.bytes.view, this.bytes.pos, day);
  }

  /** `YYYY-MM-DDTHH:MM:SS`, without quotes and zone. */
  time(seconds: number): void {
    this.bytes.pos = putTime(this.bytes.view, this.bytes.pos, seconds);
  }

  /** A JSON string that repeats, such as a name of a code. */
  word(text: string): void {
    this.put(words(text));
  }

  /** A JSON string that hardly repeats. */
  text(text: string): void {
    if (text.length <= WORDS_MAX && PLAIN.test(text)) {
      const { buf } = this.bytes;
      let { pos } = this.bytes;
      buf[pos++] = 34;
      for (let i = 0; i < text.length; i++) buf[pos++] = text.charCodeAt(i);
      buf[pos++] = 34;
      this.bytes.pos = pos;
    } else this.#encoded(encode(JSON.stringify(text)));
  }

  #encoded(bytes: Uint8Array): void {
    this.bytes.reserve(bytes.length);
    this.bytes.buf.set(bytes, this.bytes.pos);
    this.bytes.pos += bytes.length;
  }

  /** UTF-8 text as base64, without quotes. */
  base64(text: string): void {
    const from = encode(text);
    this.bytes.reserve(Math.ceil(from.length / 3) * 4);
    const { buf } = this.bytes;
    let { pos } = this.bytes;
    const whole = from.length - (from.length % 3);
    for (let i = 0; i < whole; i += 3) {
      const word = (from[i]! << 16) | (from[i + 1]! << 8) | from[i + 2]!;
      buf[pos] = BASE64[word >> 18]!;
      buf[pos + 1] = BASE64[(word >> 12) & 63]!;
      buf[pos + 2] = BASE64[(word >> 6) & 63]!;
      buf[pos + 3] = BASE64[word & 63]!;
      pos += 4;
    }
    if (whole < from.length) {
      const two = from.length - whole === 2;
      const word = (from[whole]! << 16) | (two ? from[whole + 1]! << 8 : 0);
      buf[pos] = BASE64[word >> 18]!;
      buf[pos + 1] = BASE64[(word >> 12) & 63]!;
      buf[pos + 2] = two ? BASE64[(word >> 6) & 63]! : 61;
      buf[pos + 3] = 61;
      pos += 4;
    }
    this.bytes.pos = pos;
  }
}
