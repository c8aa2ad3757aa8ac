// Thrift compact protocol, as far as a Parquet footer needs it: bytes to a tree and back, unknown fields kept.
// Source: Apache Thrift, doc/specs/thrift-compact-protocol.md.

const Type = {
  True: 1,
  False: 2,
  Byte: 3,
  I16: 4,
  I32: 5,
  I64: 6,
  Double: 7,
  Binary: 8,
  List: 9,
  Set: 10,
  Struct: 12,
} as const;

export interface Field {
  readonly id: number;
  readonly type: number;
  value: Value;
}

export interface List {
  readonly type: number;
  readonly items: Value[];
}

/** A value whose bytes are known already. */
export class Encoded {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** A struct is its fields in order; integers are numbers (a footer has none beyond 2^53). */
export type Value = number | boolean | Uint8Array | List | readonly Field[] | Encoded;

/** Read the struct that begins at the start of `bytes`. Throws RangeError on anything else. */
export function decode(bytes: Uint8Array): readonly Field[] {
  return new Reader(bytes).struct();
}

/** The bytes of a struct. */
export function encode(fields: readonly Field[]): Uint8Array {
  const out = new Writer();
  out.struct(fields);
  return out.done();
}

class Reader {
  readonly bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  struct(): readonly Field[] {
    const fields: Field[] = [];
    for (let id = 0; ; ) {
      const head = this.#byte();
      if (head === 0) return fields;
      const type = head & 15;
      id = head >> 4 === 0 ? this.#signed() : id + (head >> 4);
      fields.push({
        id,
        type,
        value: type === Type.True || type === Type.False ? type === Type.True : this.#value(type),
      });
    }
  }

  #value(type: number): Value {
    switch (type) {
      case Type.True:
      case Type.False:
        return this.#byte() === Type.True;
      case Type.Byte:
        return this.#byte();
      case Type.I16:
      case Type.I32:
      case Type.I64:
        return this.#signed();
      case Type.Double:
        return this.#take(8);
      case Type.Binary:
        return this.#take(this.#unsigned());
      case Type.List:
      case Type.Set:
        return this.#list();
      case Type.Struct:
        return this.struct();
      default:
        throw new RangeError(`thrift type ${type}`);
    }
  }

  #list(): List {
    const head = this.#byte();
    const count = head >> 4 === 15 ? this.#unsigned() : head >> 4;
    const type = head & 15;
    return { type, items: Array.from({ length: count }, () => this.#value(type)) };
  }

  #byte(): number {
    if (this.#at >= this.bytes.length) throw new RangeError('thrift struct ends early');
    return this.bytes[this.#at++]!;
  }

  #take(n: number): Uint8Array {
    this.#at += n;
    return this.bytes.subarray(this.#at - n, this.#at);
  }

  #unsigned(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  #signed(): number {
    const zigzag = this.#unsigned();
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
  }
}

class Writer {
  #bytes = new Uint8Array(4096);
  #at = 0;

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  struct(fields: readonly Field[]): void {
    let last = 0;
    for (const { id, type, value } of fields) {
      const boolean = typeof value === 'boolean';
      const written = boolean ? (value ? Type.True : Type.False) : type;
      if (id > last && id - last <= 15) this.#byte(((id - last) << 4) | written);
      else {
        this.#byte(written);
        this.#signed(id);
      }
      if (!boolean) this.#value(type, value);
      last = id;
    }
    this.#byte(0);
  }

  #value(type: number, value: Value): void {
    if (value instanceof Encoded) this.#raw(value.bytes);
    else if (type === Type.Struct) this.struct(value as readonly Field[]);
    else if (type === Type.List || type === Type.Set) this.#list(value as List);
    else if (type === Type.Double) this.#raw(value as Uint8Array);
    else if (type === Type.Byte) this.#byte(value as number);
    else if (type === Type.True || type === Type.False) this.#byte(value === true ? Type.True : Type.False);
    else if (type === Type.Binary) {
      this.#unsigned((value as Uint8Array).length);
      this.#raw(value as Uint8Array);
    } else this.#signed(value as number);
  }

  #list({ type, items }: List): void {
    if (items.length < 15) this.#byte((items.length << 4) | type);
    else {
      this.#byte(0xf0 | type);
      this.#unsigned(items.length);
    }
    for (const item of items) this.#value(type, item);
  }

  #byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.#at++] = byte;
  }

  #raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * (this.#at + more));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  #unsigned(value: number): void {
    let left = value;
    while (left >= 128) {
      this.#byte((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    this.#byte(left);
  }

  #signed(value: number): void {
    this.#unsigned(value >= 0 ? value * 2 : -value * 2 - 1);
  }
}
