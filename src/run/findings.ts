// Which findings count against a run.
import type { Finding } from '../schema/fold.ts';

/** True when more failed than is allowed, planted flaws apart. */
export function overLimit(finding: Finding): boolean {
  return finding.failed - (finding.planted ?? 0) > finding.allowed;
}
