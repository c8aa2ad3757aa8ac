// What a worker thread and its pool say to each other.
import { AppError, type ErrorCode } from '../../base/errors.ts';
import type { PartReport } from './executor.ts';

export type ToWorker = { readonly next: number | null };

export interface ErrorOnWire {
  readonly code: ErrorCode | null;
  readonly details: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly stack: string;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly report: PartReport }
  | { readonly kind: 'failed'; readonly error: ErrorOnWire };

/** An error as plain data; its class would be lost between threads. */
export function flatten(error: unknown): ErrorOnWire {
  const e = error instanceof Error ? error : new Error(String(error));
  const known = e instanceof AppError;
  return {
    code: known ? e.code : null,
    details: known ? e.details : {},
    message: e.message,
    stack: e.stack ?? '',
  };
}

/** The error as it was thrown in the worker, with the worker's stack as its cause. */
export function revive(wire: ErrorOnWire): AppError {
  const cause = Object.assign(new Error(wire.message), { stack: wire.stack });
  return wire.code === null
    ? new AppError('BUG_UNEXPECTED', { problem: wire.message }, cause)
    : new AppError(wire.code, wire.details, cause);
}
