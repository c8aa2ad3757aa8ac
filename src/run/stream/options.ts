// What the user says of a stream.
import type { Pace, Patience } from './deliver.ts';

export interface StreamOptions {
  /** `mllp://host:port`, `http(s)://…/fhir` or `mqtt(s)://host:port`. */
  readonly to: string;
  /** Message codes to send, or signs; or all. */
  readonly types?: readonly string[];
  readonly pace: Pace;
  readonly patience: Patience;
  /** Milliseconds to wait for a connection or an answer. */
  readonly timeout: number;
  readonly tls: boolean;
  /** PEM file of the certificates to trust. */
  readonly tlsCa?: string;
  readonly deadLetters?: string;
  readonly journal?: string;
  /** Go on with the journal's stream; or begin anew although there is one. */
  readonly resume: boolean;
  readonly force: boolean;
  readonly signal?: AbortSignal;
  readonly onBegin?: (messages: number, settled: number) => void;
  readonly onProgress?: (settled: number) => void;
}
