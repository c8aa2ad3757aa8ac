// The schema of modules at run time and their types say the same: a field that only one of them has does not compile.
import { expectTypeOf } from 'vitest';
import type { z } from 'zod';
import type { AcuteModule, ChronicModule, Module } from '../../src/sim/module.ts';
import type { moduleSchema } from '../../src/sim/module-schema.ts';

/** Readonly all the way down, so that only names, options and values are compared. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Plain<T[K]> };

type Parsed = z.infer<typeof moduleSchema>;
type Of<K extends Module['kind']> = Extract<Parsed, { kind: K }>;

/** Every key of either kind, at any depth, as a path: a field forgotten in the schema is named by the compiler. */
type Paths<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer E)[]
    ? Paths<E>
    : T extends object
      ? { [K in keyof T & string]: K | (string extends K ? never : `${K}.${Paths<T[K]>}`) }[keyof T & string]
      : never;

// First the names, so that the compiler says which one is missing where; then everything.
type None<Names extends never> = Names;
export type MissingInSchema = None<Exclude<Paths<Module>, Paths<Parsed>>>;
export type MissingInTypes = None<Exclude<Paths<Parsed>, Paths<Module>>>;
expectTypeOf<Plain<Of<'chronic'>>>().toEqualTypeOf<Plain<ChronicModule>>();
expectTypeOf<Plain<Of<'acute'>>>().toEqualTypeOf<Plain<AcuteModule>>();
