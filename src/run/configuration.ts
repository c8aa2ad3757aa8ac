// Configuration files of the published generators: which one a dataset follows, and so whose keys its file has.
import { fail } from '../base/errors.ts';
import { fromS000 } from './s000-config.ts';
import { type Configured, fromS001 } from './s001-config.ts';
import type { RawSpec } from './spec.ts';

/**
 * A configuration file as a partial spec of a dataset. `file` names it in errors; with `formatsChosen` the formats are given elsewhere
 * and the file's are not looked at. Throws `SPEC_CONFLICT` for a dataset whose original has no such file.
 */
export function fromConfig(
  dataset: string | undefined,
  written: RawSpec,
  file: string,
  formatsChosen: boolean,
): Configured {
  if (dataset === 'analytics') return fromS000(written, file);
  if (dataset === undefined || dataset === 'clinical') return fromS001(written, file, formatsChosen);
  return fail('SPEC_CONFLICT', {
    first: `--config ${file}`,
    second: `the dataset ${dataset}`,
    help: 'Configuration files are read for clinical and analytics: type --spec with a spec file, which --print-spec shows.',
  });
}
