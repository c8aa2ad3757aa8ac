// FHIR R4: lives as resources of US Core and CARIN Blue Button, one file a type in the manner of Bulk Data, or one bundle a patient.
import { formatDay } from '../../base/days.ts';
import type { Life } from '../../clinical/life.ts';
import type { Json } from '../../schema/fold.ts';
import { textIn } from '../../schema/setting.ts';
import type { Frame, Page, Print, PrintContext, Printer } from '../print.ts';
import { Bytes } from '../text/bytes.ts';
import { type Chart, chartOf, type Desk, openDesk, type UsCore, type Visit } from './desk.ts';
import { fragment } from './ink.ts';
import { manifestOf } from './manifest.ts';
import { mergeReferrals, NOTHING, type Referrals, takeReferrals, writeShared } from './shared.ts';
import { type Bundling, SHARED, Sheet } from './sheet.ts';
import { absentWriter } from './types/absent.ts';
import { deviceWriter, orderWriter, procedureWriter } from './types/acts.ts';
import { benefitWriter } from './types/benefit.ts';
import { appointmentWriter, encounterWriter } from './types/care.ts';
import { claimWriter } from './types/claim.ts';
import { coverageWriter } from './types/coverage.ts';
import { dispenseWriter, immunizationWriter, prescriptionWriter } from './types/drugs.ts';
import { type Draw, observationWriter } from './types/findings.ts';
import { patientWriter, relatedPersonWriter } from './types/person.ts';
import { carePlanWriter, careTeamWriter, goalWriter, noteWriter } from './types/plans.ts';
import { allergyWriter, conditionWriter, familyWriter } from './types/problems.ts';
import { provenanceWriter } from './types/provenance.ts';
import { drawsOf, reportWriter, specimenWriter } from './types/reports.ts';
import {
  concernWriter,
  deathWriter,
  intentionWriter,
  meanPressureWriter,
  occupationWriter,
  socialWriter,
} from './types/social.ts';
import { directiveWriter, orientationWriter, packYearsWriter, preferenceWriter } from './types/wishes.ts';

/** What partitions tell the end: whom they referred to, and how many resources of each type they wrote. */
interface Told {
  readonly referrals: Referrals;
  readonly counts: Readonly<Record<string, number>>;
  readonly [key: string]: Json;
}

/**
 * The moment at which everything was last changed: noon UTC of the day after the anchor, when the anchor has passed in all time zones
 * of the place packs.
 */
function updatedOf({ asOf }: PrintContext): string {
  return `${formatDay(asOf + 1)}T12:00:00Z`;
}

function deskFor(context: PrintContext, page: (path: string) => Page): Desk {
  const { world, asOf, settings } = context;
  const sheet = new Sheet(textIn(settings, 'bundle') as Bundling, page);
  return openDesk(sheet, world, textIn(settings, 'usCore') as UsCore, asOf, updatedOf(context));
}

/** Every writer in turn; the provenance last, because it points to what the others wrote. */
function writersOf(desk: Desk): (chart: Chart) => void {
  const plain = [
    patientWriter,
    relatedPersonWriter,
    coverageWriter,
    encounterWriter,
    conditionWriter,
    concernWriter,
    allergyWriter,
    familyWriter,
    prescriptionWriter,
    dispenseWriter,
    immunizationWriter,
    orderWriter,
    procedureWriter,
    deviceWriter,
    carePlanWriter,
    goalWriter,
    careTeamWriter,
    noteWriter,
    appointmentWriter,
    socialWriter,
    occupationWriter,
    intentionWriter,
    meanPressureWriter,
    orientationWriter,
    packYearsWriter,
    preferenceWriter,
    directiveWriter,
    deathWriter,
    claimWriter,
    benefitWriter,
  ].map((writer) => writer(desk));
  const drawing = [specimenWriter, observationWriter, absentWriter, reportWriter].map((writer) =>
    writer(desk),
  );
  const provenance = provenanceWriter(desk);
  return (chart) => {
    const draws = new Map<Visit, Draw[]>();
    const drawn = (visit: Visit): Draw[] => {
      let found = draws.get(visit);
      if (found === undefined) {
        found = drawsOf(visit);
        draws.set(visit, found);
      }
      return found;
    };
    for (const write of plain) write(chart);
    for (const write of drawing) write(chart, drawn);
    provenance(chart);
  };
}

function open(context: PrintContext, page: (path: string) => Page): Printer {
  const desk = deskFor(context, page);
  const write = writersOf(desk);
  const { sheet } = desk;
  const head = fragment('{"resourceType":"Bundle","id":"b');
  const rest = fragment(
    `","meta":{"lastUpdated":"${desk.updated}"},"type":"${sheet.bundling}","timestamp":"${desk.updated}","entry":[`,
  );
  return {
    print(life: Life) {
      sheet.openBundle(head, life.patient.patient_id, rest);
      write(chartOf(life, desk));
      // A bundle stands alone: whom it refers to is in it.
      if (sheet.bundling !== 'none') writeShared(desk, takeReferrals(desk));
      sheet.closeBundle();
    },
    close(): Told {
      return { referrals: takeReferrals(desk), counts: sheet.endPages() };
    },
  };
}

function merge(a: Json, b: Json): Json {
  const [x, y] = [a as unknown as Told, b as unknown as Told];
  const counts: Record<string, number> = { ...x.counts };
  for (const [type, n] of Object.entries(y.counts)) counts[type] = (counts[type] ?? 0) + n;
  return { referrals: mergeReferrals(x.referrals, y.referrals), counts };
}

/** A page in memory. */
class Memory implements Page {
  readonly #chunks: Uint8Array[] = [];
  readonly bytes = new Bytes({ write: (bytes) => this.#chunks.push(bytes.slice()) }, 1 << 16);
  entries = 0;

  take(): Uint8Array {
    this.bytes.flush();
    return Buffer.concat(this.#chunks);
  }
}

function end(context: PrintContext, seen: Json): readonly Frame[] {
  const told = (seen as unknown as Told | null) ?? { referrals: NOTHING, counts: {} };
  const pages = new Map<string, Memory>();
  const page = (path: string): Page => {
    let found = pages.get(path);
    if (found === undefined) {
      found = new Memory();
      pages.set(path, found);
    }
    return found;
  };
  const desk = deskFor(context, page);
  if (desk.sheet.bundling === 'none') writeShared(desk, told.referrals);
  const counts: Record<string, number> = { ...told.counts };
  const frames: Frame[] = [];
  for (const [path, memory] of pages) {
    const type = path.slice('fhir/'.length, -'.ndjson'.length);
    counts[type] = (counts[type] ?? 0) + memory.entries;
    frames.push({ path, before: memory.take(), entries: memory.entries });
  }
  const text = manifestOf(context, desk.updated, counts);
  frames.push({ path: 'fhir/manifest.json', before: new TextEncoder().encode(text), entries: 0 });
  return frames;
}

/** Resources that belong to no patient come before those of lives; of the others, and of bundles, a file has nothing but its lines. */
const FRAMED: ReadonlySet<string> = new Set([
  ...SHARED.map((type) => `fhir/${type}.ndjson`),
  'fhir/manifest.json',
]);

export const fhir: Print = { open, merge, end, frameless: (path) => !FRAMED.has(path) };
