// report.html: what the run made, how it compares with published figures, and which checks hold.
import { writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Realism } from '../checks/realism/realism.ts';
import type { DatasetPictures, PrevalenceTarget } from '../checks/report/html.ts';
import type { Module } from '../sim/module.ts';
import { fingerprint, REPORT, writeWhole } from './files.ts';
import type { Companion, ManifestContent } from './manifest.ts';

/** What the report tells beside the manifest's content. */
export interface Told {
  readonly digest: string;
  /** The comparison with published figures; null where no dataset of the run has one. */
  readonly realism: Realism | null;
  readonly pictures: readonly DatasetPictures[];
  readonly modules: readonly Module[];
}

/** Write the report of a run into its directory. */
export async function writeReport(
  out: string,
  content: ManifestContent,
  { digest, realism, pictures, modules }: Told,
): Promise<Companion> {
  // Charts are dear to load and only needed here.
  const { renderReport } = await import('../checks/report/html.ts');
  const html = renderReport({
    title: `${content.spec.dataset}: ${content.spec.patients} ${content.cohort === undefined ? 'patients' : 'members of a cohort'}`,
    ...(content.cohort === undefined ? {} : { cohort: content.cohort }),
    spec: content.spec,
    tables: tablesOf(content),
    findings: content.findings,
    realism,
    pictures,
    targets: modules.flatMap(targetOf),
    ...(content.flaws === undefined ? {} : { flaws: content.flaws }),
    digest,
    version: content.versions.careloom,
  });
  const path = join(out, REPORT);
  await writeWhole(path, (temporary) => writeFileSync(temporary, html));
  return { path: REPORT, ...(await fingerprint(path)) };
}

/** Tables with their rows, once each, however many files and formats they have. Of several datasets, each with its folder. */
function tablesOf({ artifacts, spec }: ManifestContent): { name: string; rows: number }[] {
  const rows = new Map<string, number>();
  for (const a of artifacts) {
    if (a.format !== artifacts[0]!.format) continue;
    const folder = posix.dirname(spec.parts ? posix.dirname(a.path) : a.path);
    const name = folder === '.' || a.table === a.path ? a.table : `${folder}/${a.table}`;
    rows.set(name, (rows.get(name) ?? 0) + a.rows);
  }
  return [...rows].map(([name, n]) => ({ name, rows: n }));
}

/** The prevalence that calibration solved for, where a module sets one. */
function targetOf(module: Module): PrevalenceTarget[] {
  if (module.kind !== 'chronic' || module.onset.kind !== 'hazard') return [];
  const { male, female } = module.onset.prevalence;
  const icdPrefixes = [...new Set(module.stages.map((s) => s.diagnosis.icd10.slice(0, 3)))];
  return [{ name: module.name, title: module.title, icdPrefixes, male, female }];
}
