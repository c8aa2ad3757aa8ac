// Observation as the record has them: vital signs, laboratory results, examinations, surveys, habits.
import type { ObservationRow } from '../../../clinical/tables.ts';
import {
  answers,
  type Coding,
  derived,
  interpretations,
  observationCategories,
  screening,
  uri,
} from '../../../codes/fhir.ts';
import {
  type Chart,
  coded,
  concept,
  core,
  type Desk,
  fragmentOf,
  key,
  stampedMembers,
  type Visit,
} from '../desk.ts';
import { cached, type Fragment, fragment, type Ink, members } from '../ink.ts';
import { kinds } from '../sheet.ts';

const VITALS: Readonly<Record<string, string>> = {
  '85354-9': 'blood-pressure',
  '8867-4': 'heart-rate',
  '9279-1': 'respiratory-rate',
  '8310-5': 'body-temperature',
  '59408-5': 'pulse-oximetry',
  '29463-7': 'body-weight',
  '8302-2': 'body-height',
  '39156-5': 'bmi',
  '9843-4': 'head-circumference',
  '59576-9': 'pediatric-bmi-for-age',
  '77606-2': 'pediatric-weight-for-height',
  '8289-1': 'head-occipital-frontal-circumference-percentile',
};

/** The US Core profile that a row claims. */
export function profileOf({ loinc_code, category }: Pick<ObservationRow, 'loinc_code' | 'category'>): string {
  const special: Readonly<Record<string, string>> = {
    '72166-2': 'smokingstatus',
    '82810-3': 'observation-pregnancystatus',
  };
  const known = special[loinc_code] ?? VITALS[loinc_code];
  if (known !== undefined) return known;
  if (category === 'laboratory') return 'observation-lab';
  if (category === 'survey') return 'observation-screening-assessment';
  if (category === 'vital-signs') return 'vital-signs';
  return category === 'social-history' ? 'simple-observation' : 'observation-clinical-result';
}

/** Categories: the row's last, before it what the profile wants. */
export function categoriesOf({
  loinc_code,
  category,
}: Pick<ObservationRow, 'loinc_code' | 'category'>): Coding[] {
  const own = observationCategories[category]!;
  if (loinc_code === '82810-3' && category !== 'social-history')
    return [observationCategories['social-history']!, own];
  return loinc_code === '72172-0' ? [screening.cognitive, own] : [own];
}

export function codeOf({ loinc_code, type }: Pick<ObservationRow, 'loinc_code' | 'type'>) {
  const own = coded(uri.loinc, loinc_code);
  // Pulse oximetry carries the general code beside the exact one.
  return concept(loinc_code === '59408-5' ? [own, derived.oxygen] : own, type);
}

/** What is the same in all rows of a test: metadata, status, category, code, and the unit after the number. */
interface Template {
  readonly type: string;
  readonly units: string | null;
  readonly category: string;
  readonly status: string;
  readonly head: Fragment;
  readonly unit: Fragment;
  readonly ranges: (range: string) => Fragment;
  readonly specimen: boolean;
}

function templateOf(o: ObservationRow, desk: Desk): Template {
  const same = { status: o.status, category: categoriesOf(o).map((c) => concept(c)), code: codeOf(o) };
  const quantity = o.units === null ? {} : { unit: o.units, system: uri.ucum, code: o.units };
  return {
    type: o.type,
    units: o.units,
    category: o.category,
    status: o.status,
    head: fragment(stampedMembers(desk, [core(profileOf(o))], same)),
    unit: fragment(`${members(quantity)}}`),
    ranges: cached((range: string) => members({ referenceRange: [rangeOf(range, o.units)] })),
    specimen: o.category === 'laboratory',
  };
}

/** Limits of a printed range such as `3.5-5.1`, `<30` or `Negative`. */
function rangeOf(range: string, units: string | null) {
  const quantity = (text: string) => ({
    value: Number(text),
    ...(units === null ? {} : { unit: units, system: uri.ucum, code: units }),
  });
  const between = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(range);
  const one = /^([<>])(-?[\d.]+)$/.exec(range);
  if (between !== null) return { low: quantity(between[1]!), high: quantity(between[2]!), text: range };
  if (one === null) return { text: range };
  return { [one[1] === '<' ? 'high' : 'low']: quantity(one[2]!), text: range };
}

const EFFECTIVE = key('effectiveDateTime');
const ISSUED = key('issued');
const QUANTITY = fragment(',"valueQuantity":{"value":');
const ENCOUNTER = fragment(',"encounter":{"reference":"Encounter/e');
const SUBJECT = fragment(',"subject":{"reference":"Patient/p');
const SPECIMEN = fragment(',"specimen":{"reference":"Specimen/s');
const BY_PRACTITIONER = fragment(',"performer":[{"reference":"Practitioner/pr');
const BY_FACILITY = fragment(',"performer":[{"reference":"Organization/f');
const END_REFERENCE = fragment('"}');
const END_PERFORMER = fragment('"}]');
const FLAG = cached((flag: string) => members({ interpretation: [concept(interpretations[flag])] }));
const WORDS = cached((text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text)
    ? members({ valueDateTime: text })
    : members({ valueCodeableConcept: concept(answers[text], text) }),
);

/** Specimens and reports gather the rows of a visit that belong together; see `reports.ts`. */
export interface Draw {
  readonly specimen: string;
  readonly at: number;
  /** Number of the Specimen: the first observation made of it. */
  readonly first: number;
}

export function observationWriter(desk: Desk): (chart: Chart, draws: (visit: Visit) => Draw[]) => void {
  const templates = new Map<string, Template>();
  const find = (o: ObservationRow): Template => {
    let t = templates.get(o.loinc_code);
    if (
      t === undefined ||
      t.type !== o.type ||
      t.units !== o.units ||
      t.category !== o.category ||
      t.status !== o.status
    ) {
      t = templateOf(o, desk);
      templates.set(o.loinc_code, t);
    }
    return t;
  };
  const pressure = pressureWriter(desk);
  const oxygen = oxygenOf();
  return (chart, drawsOf) => {
    const atHome = chart.life.devices.some((d) => d.hcpcs_code === 'E1390');
    for (const visit of chart.visits.values()) {
      const draws = drawsOf(visit);
      const rows = visit.observations;
      const charted = !atHome && visit.row.encounter_class !== 'AMB';
      for (let i = 0; i < rows.length; i++) {
        const o = rows[i]!;
        const partner = rows[i + 1];
        if (
          o.loinc_code === '8480-6' &&
          partner?.loinc_code === '8462-4' &&
          partner.observed_at === o.observed_at
        ) {
          pressure(chart, visit, o, partner);
          i++;
        } else {
          const ink = begin(desk, chart, visit, o, find(o), draws);
          if (charted && o.loinc_code === '59408-5') ink.put(oxygen);
          desk.sheet.close();
        }
        visit.targets.push([kinds.observation, o.observation_id]);
      }
    }
  };
}

function begin(desk: Desk, chart: Chart, visit: Visit, o: ObservationRow, t: Template, draws: Draw[]): Ink {
  const ink = desk.sheet.open(kinds.observation, o.observation_id, t.head);
  writeContext(desk, chart, visit, o);
  if (o.value !== null) {
    ink.put(QUANTITY);
    ink.float(o.value, 3);
    ink.put(t.unit);
  } else ink.put(WORDS(o.value_text!));
  if (o.interpretation !== null) ink.put(FLAG(o.interpretation));
  if (o.reference_range !== null) ink.put(t.ranges(o.reference_range));
  if (t.specimen && o.specimen !== null) {
    const draw = draws.find((d) => d.specimen === o.specimen && d.at === o.observed_at)!;
    ink.put(SPECIMEN);
    ink.uint(draw.first);
    ink.put(END_REFERENCE);
  }
  return ink;
}

/** Subject, encounter, times and performer. */
export function writeContext(
  desk: Desk,
  chart: Chart,
  { row, clock }: Visit,
  o: Pick<ObservationRow, 'observed_at' | 'issued_at' | 'category'>,
): void {
  const { ink } = desk.sheet;
  ink.put(SUBJECT);
  ink.uint(chart.patient);
  ink.put(END_REFERENCE);
  ink.put(ENCOUNTER);
  ink.uint(row.encounter_id);
  ink.put(END_REFERENCE);
  ink.put(EFFECTIVE);
  ink.time(o.observed_at);
  ink.put(clock.zone(o.observed_at));
  ink.put(ISSUED);
  ink.time(o.issued_at);
  ink.put(clock.zone(o.issued_at));
  if (o.category === 'laboratory') {
    desk.referred.facilities.add(row.organization_id);
    ink.put(BY_FACILITY);
    ink.uint(row.organization_id);
  } else {
    desk.referred.practitioners.add(row.practitioner_id);
    ink.put(BY_PRACTITIONER);
    ink.uint(row.practitioner_id);
  }
  ink.put(END_PERFORMER);
}

// ---- Blood pressure: two rows, one resource

const END_COMPONENTS = fragment(']');

function componentOf(coding: Coding, text: string) {
  const code = members({ code: concept(coding, text) });
  return {
    head: fragment(`"${code},"valueQuantity":{"value":`),
    unit: fragment(`${members({ unit: 'mm[Hg]', system: uri.ucum, code: 'mm[Hg]' })}}`),
  };
}

/** Row ids are kept as ids of the components, so that both rows can be read back. */
function pressureWriter(desk: Desk) {
  const head = (status: string) =>
    stampedMembers(desk, [core('blood-pressure')], {
      status,
      category: [concept(observationCategories['vital-signs'])],
      code: concept(derived.bloodPressure, 'Blood pressure'),
    });
  const heads = cached(head);
  const parts = [
    componentOf(derived.systolic, 'Systolic blood pressure'),
    componentOf(derived.diastolic, 'Diastolic blood pressure'),
  ] as const;
  const ranges = cached((range: string) => members({ referenceRange: [rangeOf(range, 'mm[Hg]')] }));
  const FIRST = fragment(',"component":[{"id":"');
  const SECOND = fragment('},{"id":"');
  const END = fragment('}');
  return (chart: Chart, visit: Visit, systolic: ObservationRow, diastolic: ObservationRow) => {
    const ink = desk.sheet.open(kinds.observation, systolic.observation_id, heads(systolic.status));
    writeContext(desk, chart, visit, systolic);
    for (const [k, o] of [systolic, diastolic].entries()) {
      ink.put(k === 0 ? FIRST : SECOND);
      ink.uint(o.observation_id);
      ink.put(parts[k]!.head);
      ink.float(o.value!, 3);
      ink.put(parts[k]!.unit);
      if (o.interpretation !== null) ink.put(FLAG(o.interpretation));
      if (o.reference_range !== null) ink.put(ranges(o.reference_range));
    }
    ink.put(END);
    ink.put(END_COMPONENTS);
    desk.sheet.close();
  };
}

/** In hospital and emergency care the nurse charts what is breathed: room air, for whoever has no oxygen at home. */
function oxygenOf(): Fragment {
  const quantity = (value: number, unit: string) => ({ value, unit, system: uri.ucum, code: unit });
  return fragmentOf({
    component: [
      { code: concept(derived.oxygenFlow), valueQuantity: quantity(0, 'L/min') },
      { code: concept(derived.oxygenConcentration), valueQuantity: quantity(21, '%') },
    ],
  });
}
