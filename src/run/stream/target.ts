// Where messages go: one at a time, and what came back.
import type { Item } from './order.ts';

/** What a receiver said to a message. */
export type Answer =
  | { readonly kind: 'accepted'; readonly code: string }
  /** It will never take this message: no use in sending it again. */
  | { readonly kind: 'refused'; readonly code: string; readonly text: string }
  /** It does not take it now, did not answer, or answered what nobody understands. */
  | { readonly kind: 'again'; readonly code: string; readonly text: string };

/** The receiver cannot be reached: says nothing about the message. `final` where waiting does not help. */
export class Unreachable extends Error {
  readonly final: boolean;
  constructor(problem: string, final = false) {
    super(problem);
    this.final = final;
  }
}

export interface Target {
  /** Send a message and wait for the answer. Throws `Unreachable` where no connection can be made. */
  send(item: Item): Promise<Answer>;
  close(): void;
  /** Connections made; null where we do not make them ourselves. */
  readonly connections: number | null;
}
