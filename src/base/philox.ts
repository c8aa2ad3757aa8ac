// Philox4x32-10 (Salmon et al., SC'11) in WebAssembly: JavaScript has no product of 64 bits, and needs two and a half times as long.

/** Four 32-bit words. */
export type Words = readonly [number, number, number, number];

/** One block: counter (4 words) and key (2 words) to 4 words. Known answers: Random123 kat_vectors. */
export function philox4x32(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number): Words {
  philoxBlock(c0, c1, c2, c3, k0, k1);
  return [block[0]!, block[1]!, block[2]!, block[3]!];
}

type Block = (c0: number, c1: number, c2: number, c3: number, k0: number, k1: number) => void;

const ROUNDS = 10;

/** The part of the engine's own WebAssembly that is used here; Node's types leave it to those of browsers. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => { readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; readonly block: Block } };
}

// The instructions that a round needs, by their names in the WebAssembly specification, with their bytes.
const I32 = 0x7f;
const I64 = 0x7e;
const end = 0x0b;
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant32 = (x: number) => [0x41, ...signed(BigInt(x | 0))];
const constant64 = (x: number) => [0x42, ...signed(BigInt(x))];
const store32 = (offset: number) => [0x36, 2, offset];
const add32 = 0x6a;
const xor32 = 0x73;
const multiply64 = 0x7e;
const shiftRight64 = 0x88;
const low32of64 = 0xa7;
const unsigned64of32 = 0xad;

/** A whole number in signed LEB128. */
function signed(x: bigint): number[] {
  const low = Number(x & 0x7fn);
  const rest = x >> 7n;
  const last = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
  return last ? [low] : [low | 0x80, ...signed(rest)];
}

/** A length in unsigned LEB128. */
function unsigned(x: number): number[] {
  return x < 0x80 ? [x] : [(x & 0x7f) | 0x80, ...unsigned(x >>> 7)];
}

/** Locals: 0–3 the counter, 4 and 5 the key, 6 and 7 the products of a round. */
function round(): number[] {
  const product = (word: number, factor: number) => [
    ...get(word),
    ...[unsigned64of32, ...constant64(factor), multiply64],
  ];
  const high = (local: number) => [...get(local), ...constant64(32), shiftRight64, low32of64];
  const low = (local: number) => [...get(local), low32of64];
  const raised = (key: number, by: number) => [...get(key), ...constant32(by), add32, ...set(key)];
  return [
    ...[...product(0, 0xd2511f53), ...set(6)],
    ...[...product(2, 0xcd9e8d57), ...set(7)],
    ...[...high(7), ...get(1), xor32, ...get(4), xor32, ...set(0)],
    ...[...low(7), ...set(1)],
    ...[...high(6), ...get(3), xor32, ...get(5), xor32, ...set(2)],
    ...[...low(6), ...set(3)],
    ...raised(4, 0x9e3779b9),
    ...raised(5, 0xbb67ae85),
  ];
}

/** A module of one function `block`, which leaves its words at the beginning of `memory`. */
function moduleBytes(): Uint8Array {
  const section = (id: number, body: readonly number[]) => [id, ...unsigned(body.length), ...body];
  const name = (text: string) => [text.length, ...text.split('').map((c) => c.charCodeAt(0))];
  const rounds = Array.from({ length: ROUNDS }, round).flat();
  const left = [0, 1, 2, 3].flatMap((word) => [...constant32(0), ...get(word), ...store32(4 * word)]);
  const body = [1, 2, I64, ...rounds, ...left, end];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('block'), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
const { exports } = new Instance(new Module(moduleBytes()));

/** Where `philoxBlock` leaves its four words: a life seeds more than a thousand streams. */
export const block = new Int32Array(exports.memory.buffer, 0, 4);

export const philoxBlock: Block = exports.block;
