// Versions of HL7 v2 that are printed and read, and in what they differ as far as our messages go.

export interface Version {
  readonly name: string;
  /** MSH-9 names the message structure (from 2.3.1). */
  readonly namesStructure: boolean;
  /** Pharmacy orders have triggers of their own, O11 and O17, and the laboratory OML^O21 (from 2.4). */
  readonly ownTriggers: boolean;
  /** Segments TQ1, SPM and SFT exist (from 2.5). */
  readonly timing: boolean;
  /** Coded values are of type CWE (from 2.6). */
  readonly coded: 'CE' | 'CWE';
  /** Withdrawn: ORM^O01, PID-19, AL1-6, SCH-9 and what TQ1 replaced (2.7). */
  readonly withdrawn: boolean;
}

/** In order of publication. */
export const VERSIONS = ['2.3', '2.3.1', '2.4', '2.5', '2.5.1', '2.6', '2.7', '2.7.1', '2.8'] as const;

export const DEFAULT_VERSION = '2.5.1';

export function versionOf(name: string): Version {
  const at = (VERSIONS as readonly string[]).indexOf(name);
  const from = (first: (typeof VERSIONS)[number]) => at >= VERSIONS.indexOf(first);
  return {
    name,
    namesStructure: from('2.3.1'),
    ownTriggers: from('2.4'),
    timing: from('2.5'),
    coded: from('2.6') ? 'CWE' : 'CE',
    withdrawn: from('2.7'),
  };
}
