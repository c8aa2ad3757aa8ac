// careloom patient: one life as a page, as text, or as JSON.
import { fail } from '../../base/errors.ts';
import { canonicalJson } from '../../base/hash.ts';
import type { Content } from '../../run/content.ts';
import { numeric } from '../../run/flags.ts';
import { readManifest } from '../../run/manifest.ts';
import { modulesOf } from '../../run/model.ts';
import {
  openPatient,
  type PatientView,
  patientJson,
  patientText,
  printedPatient,
  writePrinted,
  writeTimeline,
} from '../../run/patient.ts';
import { contentOf, parseSpec } from '../../run/spec.ts';
import { readMapping } from '../../run/spec-file.ts';
import { versionsOf } from '../../run/versions.ts';
import { columns, dim, note, result, resultJson } from '../screen.ts';

export interface PatientFlags {
  readonly patients?: string;
  readonly seed?: string;
  readonly asOf?: string;
  readonly historyYears?: string;
  readonly where?: string;
  readonly modules?: string;
  readonly spec?: string;
  readonly dir?: string;
  readonly format?: string;
  readonly out?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

export async function run(id: string, flags: PatientFlags): Promise<void> {
  if (flags.format !== undefined) return print(id, flags.format, flags);
  const view = openPatient(contentFor(flags), id, flags.explain === true);
  if (flags.out !== undefined) {
    await writeTimeline(view, flags.out);
    if (flags.json !== true)
      result(
        columns([
          ['timeline', flags.out],
          ['patient', view.origin],
        ]),
      );
  }
  if (flags.json === true) resultJson(patientJson(view));
  else if (flags.out === undefined) show(view);
}

/** What a format prints of the patient, to a file or to standard output. */
async function print(id: string, format: string, flags: PatientFlags): Promise<void> {
  const text = await printedPatient(contentFor(flags), id, format);
  if (flags.out === undefined) result(text.trimEnd());
  else {
    await writePrinted(text, flags.out);
    result(columns([[format, flags.out]]));
  }
}

/** The spec of a run that exists, of a file, or of the flags. */
function contentFor(flags: PatientFlags): Content {
  const { patients, seed, asOf, historyYears, where, modules, spec, dir } = flags;
  const asked = {
    patients: numeric(patients),
    seed,
    asOf,
    historyYears: numeric(historyYears),
    where,
    modules,
  };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  if (dir === undefined) {
    const file = spec === undefined ? {} : readMapping(spec, '--spec');
    return contentOf(parseSpec({ ...file, ...Object.fromEntries(given) }, spec ?? ''));
  }
  const other = spec === undefined ? given[0]?.[0] : 'spec';
  if (other !== undefined) {
    fail('SPEC_CONFLICT', {
      first: '--dir',
      second: `--${other.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      help: 'The run says by itself how it was made: leave the other flag out.',
    });
  }
  const { content } = readManifest(dir);
  if (canonicalJson(content.versions) !== canonicalJson(versionsOf(modulesOf(content.spec))))
    note(`${dir} was made by another version of Careloom: this life may differ from its files.`);
  return content.spec;
}

function show(view: PatientView): void {
  patientText(view).forEach(({ title, lines }, k) => {
    if (k > 0) result('');
    result(title);
    const widths = columns(
      lines.map((l) => [...l.cells, ...Array.from({ length: 5 - l.cells.length }, () => '')]),
    ).split('\n');
    lines.forEach((l, i) => {
      result(`  ${widths[i]!.trimEnd()}`);
      if (l.why !== undefined) result(dim(`      ${l.why}`));
    });
  });
}
