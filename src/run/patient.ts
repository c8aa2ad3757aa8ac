// One life of a population, simulated from the spec alone: any patient number is at hand in milliseconds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addYears, formatDay, formatSeconds, parseDay } from '../base/days.ts';
import { fail } from '../base/errors.ts';
import { Rng } from '../base/rng.ts';
import { printNamed } from '../catalog.ts';
import type { Life } from '../clinical/life.ts';
import type { Page } from '../formats/print.ts';
import { Bytes } from '../formats/text/bytes.ts';
import type { TimelineInput } from '../formats/timeline/input.ts';
import { GENERATOR, renderTimeline } from '../formats/timeline/page.ts';
import { type TextSection, textOf } from '../formats/timeline/text.ts';
import type { Column } from '../schema/column.ts';
import { defaultsOf } from '../schema/setting.ts';
import type { Reason } from '../sim/record/trace.ts';
import { simulator } from '../sim/simulate.ts';
import { cohortOf, explainedMember, memberOf } from './cohort.ts';
import { type Content, runKey, settingsOf } from './content.ts';
import { writeWhole } from './files.ts';
import { extrasMade, printContextOf, publicationsOf } from './publication.ts';
import { worldOf } from './source.ts';
import { packageVersion } from './versions.ts';

/** The life of a patient and, where asked for, the reason of each of its rows. */
export interface PatientView extends TimelineInput {
  readonly content: Content;
  readonly reasons: ReadonlyMap<object, Reason> | null;
}

/** Patient `id` of the population of a spec: a number from 1, or a record number. Throws `NOT_FOUND_PATIENT`. */
export function openPatient(content: Content, id: string, explain: boolean): PatientView {
  const n = numberOf(content, id);
  const world = worldOf(content);
  const asOf = parseDay(content.asOf)!;
  const { life, reasons } = lived(content, n, explain);
  const years = content.historyYears;
  const from =
    years === 'all' ? life.patient.birthdate : Math.max(life.patient.birthdate, addYears(asOf, -years));
  const names = new Map(world.payers.map((p) => [p.id, p.name]));
  const whom = content.where === undefined ? '' : ` of the cohort ${content.where}`;
  return {
    content,
    life,
    reasons,
    from,
    asOf,
    payer: (payer) => names.get(payer) ?? '',
    origin: `patient ${n}${whom} of ${content.patients} · seed ${content.seed} · as of ${content.asOf}`,
    version: packageVersion(),
  };
}

/** The number that a number or a record number (`MRN000017`) names. */
function numberOf({ patients }: Content, id: string): number {
  const digits = /^(?:MRN0*)?([1-9]\d{0,15})$/i.exec(id.trim())?.[1];
  if (digits === undefined) {
    fail('SPEC_INVALID_VALUE', {
      name: 'The patient',
      got: `“${id}”`,
      expected: 'a number from 1',
      example: 'careloom patient 17',
    });
  }
  const n = Number(digits);
  if (n > patients) fail('NOT_FOUND_PATIENT', { id: n, patients });
  return n;
}

function lived(
  content: Content,
  n: number,
  explain: boolean,
): { life: Life; reasons: ReadonlyMap<object, Reason> | null } {
  const world = worldOf(content);
  const members = cohortOf(content, world);
  if (members !== null)
    return explain
      ? explainedMember(members, n, content)
      : { life: memberOf(members, n, content).life, reasons: null };
  const { life, explained } = simulator(Rng.root(runKey(content.seed)), world, settingsOf(content));
  return explain ? explained(n) : { life: life(n), reasons: null };
}

/** The life as JSON: the rows of each table, dates and times as text; with reasons, each row has its `why`. */
export function patientJson({ content, life, reasons }: PatientView): Record<string, unknown> {
  const tables: Record<string, unknown[]> = {};
  const world = worldOf(content);
  // A layout or print beside the tables changes nothing of the life; the canonical record is what is shown.
  const [own] = publicationsOf({ ...content, formats: ['csv'] }, world);
  own!.dataset.open(own!.context)([life], (table, row) => {
    const columns = Object.entries(table.columns) as [string, Column][];
    const printed = Object.fromEntries(
      columns.map(([name, column]) => [name, cell(column, (row as Record<string, unknown>)[name])]),
    );
    const why = reasons?.get(row);
    tables[table.name] ??= [];
    tables[table.name]!.push(why === undefined ? printed : { ...printed, why });
  });
  return { spec: content, tables };
}

function cell(column: Column, value: unknown): unknown {
  if (value === null) return null;
  if (column.kind === 'date') return formatDay(value as number);
  return column.kind === 'time' ? formatSeconds(value as number) : value;
}

/** The life for a terminal. */
export function patientText(view: PatientView): TextSection[] {
  return textOf(view);
}

/** Write the page. A file that is not such a page is never replaced. */
export async function writeTimeline(view: PatientView, path: string): Promise<void> {
  if (existsSync(path) && !readFileSync(path, 'utf8').slice(0, 400).includes(GENERATOR)) {
    fail('SPEC_OUT_HOLDS_RUN', {
      dir: path,
      what: 'something that Careloom did not write',
      help: 'Move it away or choose another --out.',
    });
  }
  await writeWhole(path, (temporary) => writeFileSync(temporary, renderTimeline(view)));
}

/** A page in memory. */
class Sheet implements Page {
  readonly #chunks: Buffer[] = [];
  readonly bytes = new Bytes({ write: (bytes) => this.#chunks.push(Buffer.from(bytes)) }, 1 << 16);
  entries = 0;

  take(): string {
    this.bytes.flush();
    return Buffer.concat(this.#chunks).toString();
  }
}

/** One patient as a format of documents or messages prints him: the text of its files, one after another. */
export async function printedPatient(content: Content, id: string, name: string): Promise<string> {
  const entry = printNamed(name);
  const settings = { ...defaultsOf(entry.settings), ...entry.single, ...content.settings?.[name] };
  const asked = { ...content, formats: [name], settings: { ...content.settings, [name]: settings } };
  const { life } = lived({ ...asked, include: [...extrasMade(asked)] }, numberOf(content, id), false);
  const print = await entry.load();
  const pages = new Map<string, Sheet>();
  const page = (path: string): Page => {
    const found = pages.get(path) ?? new Sheet();
    pages.set(path, found);
    return found;
  };
  const printer = print.open(printContextOf(asked, worldOf(content), entry), page);
  printer.print(life);
  printer.close();
  return [...pages.values()].map((p) => p.take()).join('');
}

/** Write what a format prints of one patient. A file is never replaced. */
export async function writePrinted(text: string, path: string): Promise<void> {
  if (existsSync(path)) {
    fail('SPEC_OUT_HOLDS_RUN', {
      dir: path,
      what: 'a file',
      help: 'Move it away or choose another --out.',
    });
  }
  await writeWhole(path, (temporary) => writeFileSync(temporary, text));
}
