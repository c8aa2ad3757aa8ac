// FileMan globals of VistA: every life as entries of the files that hold it there, and the files that those point to.
import { civilOf } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import type { World } from '../../world/world.ts';
import type { Frame, Page, Print, PrintContext, Printer } from '../print.ts';
import { Bytes, encode } from '../text/bytes.ts';
import { asTold, Book, mergeTold, type Told } from './book.ts';
import { EXTENSION, type Form, formOf } from './entry.ts';
import { printAllergies, printProblems, printVitals } from './print/chart.ts';
import { printMovements } from './print/inpatient.ts';
import { printLaboratory } from './print/laboratory.ts';
import { printPatient } from './print/patient.ts';
import { printPharmacy } from './print/pharmacy.ts';
import { printSite, providerClasses } from './print/site.ts';
import { type Places, VisitPrinter } from './print/visits.ts';
import { pathOf } from './spec/file.ts';
import { DATA_NAMES, patientFiles, sharedFiles } from './spec/files.ts';

/** FileMan globals. */
export const vista: Print = {
  open: (context, page) => printerOf(context, page),
  merge: (a, b) => mergeTold(asTold(a), asTold(b)) as never,
  end: (context, seen) => framesOf(context, asTold(seen)),
};

function printerOf(context: PrintContext, page: (path: string) => Page): Printer {
  const book = new Book(page, formOf(context.settings));
  const places = placesOf(context.world);
  const visits = new VisitPrinter(book, places);
  return {
    print: (life) => printLife(book, visits, places, life, context),
    close: () => book.tell() as never,
  };
}

function printLife(
  book: Book,
  visits: VisitPrinter,
  places: Places,
  life: Life,
  context: PrintContext,
): void {
  const home = places.facilityOf(life.patient.primary_care_id);
  const encounters = new Map<number, EncounterRow>(life.encounters.map((e) => [e.encounter_id, e]));
  printPatient(book, life, home);
  visits.print(life, home);
  printProblems(book, life, home, encounters);
  printAllergies(book, life);
  printVitals(book, life, encounters);
  printPharmacy(book, life, encounters, places, context.asOf);
  printLaboratory(book, life, encounters);
  printMovements(book, life);
}

function placesOf(world: World): Places {
  const facilityOf = new Map(world.practitioners.map((p) => [p.id, p.facility]));
  const classes = providerClasses();
  const classOf = new Map(world.practitioners.map((p) => [p.id, classes.get(p.taxonomy) ?? '']));
  const placeOf = new Map(world.facilities.map((f) => [f.id, f.place]));
  const pharmacies = new Map(
    world.facilities.filter((f) => f.type === 'pharmacy').map((f) => [f.place, f.id]),
  );
  return {
    facilityOf: (practitioner) => facilityOf.get(practitioner) ?? world.facilities[0]!.id,
    classOf: (practitioner) => classOf.get(practitioner) ?? '',
    pharmacyOf: (facility) => pharmacies.get(placeOf.get(facility) ?? 0) ?? facility,
  };
}

/** Heads of patients' files, and shared files whole. */
function framesOf(context: PrintContext, told: Told): readonly Frame[] {
  const form = formOf(context.settings);
  const shared = new Map<string, Text>();
  const book = new Book((path) => pageOf(shared, path), form);
  printSite(book, context.world, told);
  const own = book.tell();
  const nodes = (path: string) => shared.get(path)?.text() ?? new Uint8Array(0);
  const whole = [...sharedFiles, DATA_NAMES].map((file): Frame => {
    const path = pathOf(file, EXTENSION[form]);
    const head = headOf(file, own.tallies[file.number], form, context);
    return { path, before: joined(head, nodes(path)), entries: own.tallies[file.number]?.[0] ?? 0 };
  });
  const heads = patientFiles.map(
    (file): Frame => ({
      path: pathOf(file, EXTENSION[form]),
      before: headOf(file, told.tallies[file.number], form, context),
      entries: 0,
    }),
  );
  return [...heads, ...whole];
}

interface Text {
  readonly page: Page;
  text(): Uint8Array;
}

function pageOf(pages: Map<string, Text>, path: string): Page {
  let there = pages.get(path);
  if (there === undefined) {
    const chunks: Uint8Array[] = [];
    const bytes = new Bytes({ write: (chunk) => chunks.push(chunk.slice()) }, 1 << 14);
    there = {
      page: { bytes, entries: 0 },
      text: () => {
        bytes.flush();
        return joined(...chunks);
      },
    };
    pages.set(path, there);
  }
  return there.page;
}

function joined(...chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

interface Headed {
  readonly number: string;
  readonly name: string;
  readonly flags?: string;
  readonly root?: string;
}

/** Two lines of a label, then the header node of the file: name, number and flags, last record number, count. */
function headOf(
  file: Headed,
  tally: readonly [number, number] | undefined,
  form: Form,
  context: PrintContext,
): Uint8Array {
  const [entries, last] = tally ?? [0, 0];
  const title = `Careloom synthetic export: ${file.name}`;
  const label =
    form === 'zwr'
      ? `${title}\n${labelDate(context)} ZWR\n`
      : `;; ${title}\n;; ${context.patients} patients, seed ${context.seed}: nobody here is real\n`;
  if (file.root === undefined) return encode(label);
  const node = `${file.root}0)="${file.name}^${file.number}${file.flags}^${last === 0 ? '' : last}^${entries}"`;
  return encode(`${label}${form === 'set' ? 'S ' : ''}${node}\n`);
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** `01-JAN-2025  00:00:00`: the anchor date, for no clock may be read. */
function labelDate(context: PrintContext): string {
  const { year, month, day } = civilOf(context.asOf);
  return `${String(day).padStart(2, '0')}-${MONTHS[month - 1]}-${year}  00:00:00`;
}
