// MedicationRequest, MedicationDispense and Immunization.
import { addYears } from '../../../base/days.ts';
import type { ImmunizationRow, MedicationRow } from '../../../clinical/tables.ts';
import { cvx } from '../../../codes/cvx.ts';
import {
  fills,
  objection,
  partialAdherence,
  pharmacySource,
  prescriptionCategories,
  routes,
  sites,
  uri,
  vaccineRoutes,
} from '../../../codes/fhir.ts';
import { mvx } from '../../../codes/mvx.ts';
import {
  type Chart,
  coded,
  concept,
  core,
  type Desk,
  key,
  QUOTE,
  referPractitioner,
  stamped,
  subjectOf,
} from '../desk.ts';
import { cached, fragment, members } from '../ink.ts';
import { kinds } from '../sheet.ts';
import { writeReason } from './acts.ts';
import { targetsOf } from './problems.ts';

const WHEN: readonly (readonly [RegExp, string])[] = [
  [/at bedtime/, 'HS'],
  [/before breakfast/, 'ACM'],
  [/in the evening|evening meal/, 'EVE'],
  [/with meals/, 'C'],
];
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, 'three times': 3, 'four times': 4 };
const UNITS: Readonly<Record<string, string>> = {
  hours: 'h',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'a',
};

/** A direction in words, such as `every 4 to 6 hours as needed`, as `timing.repeat`; null where it says no rhythm. */
export function rhythmOf(words: string) {
  const every = /every (\d+)(?: to (\d+))? (hours|days|weeks|months|years)/.exec(words);
  if (every !== null) {
    const [, period, most, unit] = every;
    return {
      frequency: 1,
      period: Number(period),
      ...(most === undefined ? {} : { periodMax: Number(most) }),
      periodUnit: UNITS[unit!]!,
    };
  }
  const times = /(once|twice|three times|four times) (daily|weekly)/.exec(words);
  if (times === null) return null;
  const when = WHEN.filter(([pattern]) => pattern.test(words)).map(([, code]) => code);
  return {
    frequency: TIMES[times[1]!]!,
    period: 1,
    periodUnit: times[2] === 'daily' ? 'd' : 'wk',
    ...(when.length === 0 ? {} : { when }),
  };
}

/** The UCUM code of a unit that drugs are given in. */
const DOSE = cached((k: string) => {
  const [frequency, route, dose, unit] = k.split('|') as [string, string, string, string];
  const rhythm = rhythmOf(frequency);
  return members({
    dosageInstruction: [
      {
        text: `${dose} ${unit} ${route} ${frequency}`,
        ...(rhythm === null ? {} : { timing: { repeat: rhythm, code: { text: frequency } } }),
        ...(/as needed|if overdosed/.test(frequency) ? { asNeededBoolean: true } : {}),
        route: concept(routes[route], route),
        doseAndRate: [{ doseQuantity: { value: Number(dose), unit, system: uri.ucum, code: unit } }],
      },
    ],
  });
});
const doseOf = (m: MedicationRow) => DOSE(`${m.frequency}|${m.route}|${m.dose}|${m.unit}`);

const DRUG = cached((k: string) => {
  const [code, name] = k.split('|') as [string, string];
  return members({ medicationCodeableConcept: concept(coded(uri.rxnorm, code), name) });
});
const STATUS = cached((k: string) => {
  const [status, reason, category] = k.split('|') as [string, string, keyof typeof prescriptionCategories];
  return members({
    status,
    ...(reason === '' ? {} : { statusReason: { text: reason } }),
    intent: 'order',
    category: [concept(prescriptionCategories[category])],
    reportedBoolean: false,
  });
});
/** The share of days that fills cover; 80 % and more is the usual bound of adherence (Pharmacy Quality Alliance, PDC measures). */
const ADHERENCE = cached((share: number) => {
  const text = `${Math.round(share * 100)} % of days covered`;
  const partial = share < 0.8 ? concept(partialAdherence, text) : { text };
  const adherence = {
    url: core('medication-adherence'),
    extension: [
      { url: 'medicationAdherence', valueCodeableConcept: partial },
      { url: 'informationSource', valueCodeableConcept: concept(pharmacySource) },
    ],
  };
  return `,"extension":[${JSON.stringify(adherence).slice(0, -2)},{"url":"dateAsserted","valueDateTime":"`;
});
const END_ADHERENCE = fragment('"}]}]');
const AUTHORED = key('authoredOn');
const REQUEST = fragment(',"dispenseRequest":{"validityPeriod":{"start":"');
const VALID_END = fragment('","end":"');
const REPEATS = fragment('"},"numberOfRepeatsAllowed":');
const QUANTITY = fragment(',"quantity":{"value":');
const SUPPLY = fragment('},"expectedSupplyDuration":{"value":');
const END_SUPPLY = fragment(',"unit":"days","system":"http://unitsofmeasure.org","code":"d"}}');

export function prescriptionWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('medicationrequest')]);
  return (chart) => {
    for (const m of chart.life.medications) {
      const visit = m.encounter_id === null ? undefined : chart.visits.get(m.encounter_id);
      const category =
        visit?.row.encounter_class === 'IMP' ? 'inpatient' : visit === undefined ? 'community' : 'outpatient';
      const ink = sheet.open(kinds.prescription, m.medication_id, head);
      if (desk.usCore !== '6.1.0') {
        ink.put(ADHERENCE(m.adherence));
        ink.day(m.end_date ?? chart.life.patient.death_date ?? desk.asOf);
        ink.put(END_ADHERENCE);
      }
      ink.put(STATUS(`${m.status}|${m.stop_reason ?? ''}|${category}`));
      ink.put(DRUG(`${m.rxnorm_code}|${m.name}`));
      subjectOf(desk, chart.patient);
      if (m.encounter_id !== null) sheet.refer('encounter', kinds.encounter, m.encounter_id);
      ink.put(AUTHORED);
      ink.day(m.start_date);
      ink.mark(QUOTE);
      referPractitioner(desk, 'requester', m.practitioner_id);
      writeReason(desk, chart, m.indication_code);
      ink.put(doseOf(m));
      ink.put(REQUEST);
      ink.day(m.start_date);
      if (m.end_date !== null) {
        ink.put(VALID_END);
        ink.day(m.end_date);
      }
      ink.put(REPEATS);
      ink.uint(m.refills);
      ink.put(QUANTITY);
      ink.float(m.quantity, 3);
      ink.put(SUPPLY);
      ink.uint(m.days_supply);
      ink.put(END_SUPPLY);
      sheet.close();
      targetsOf(chart, m.encounter_id).push([kinds.prescription, m.medication_id]);
    }
  };
}

// ---- Fills

const FILL = cached((k: string) => members({ type: concept(k === 'first' ? fills.first : fills.refill) }));
const ACTOR = fragment(',"performer":[{"actor":');
const END_ACTOR = fragment('}]');
const PRESCRIPTION = fragment(',"authorizingPrescription":[');
const END_LIST = fragment(']');
const CLOSE = fragment('}');
const DAYS = fragment(',"daysSupply":{"value":');
const END_DAYS = fragment(',"unit":"days","system":"http://unitsofmeasure.org","code":"d"}');
const HANDED = key('whenHandedOver');

/** Number of a package’s Medication: the eleven digits of its NDC. */
export function medicationNumber(desk: Desk, ndc: string): number {
  const n = Number(ndc.replaceAll('-', ''));
  if (!desk.referred.medications.has(n)) desk.referred.medications.set(n, ndc);
  return n;
}

export function dispenseWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('medicationdispense')], { status: 'completed' });
  const numbers = new Map<string, number>();
  const numberOf = (ndc: string) => {
    let n = numbers.get(ndc);
    if (n === undefined) {
      n = medicationNumber(desk, ndc);
      numbers.set(ndc, n);
    }
    if (!desk.referred.medications.has(n)) desk.referred.medications.set(n, ndc);
    return n;
  };
  return (chart) => {
    const prescriptions = new Map(chart.life.medications.map((m) => [m.medication_id, m]));
    for (const d of chart.life.dispenses) {
      const m = prescriptions.get(d.medication_id)!;
      const ink = sheet.open(kinds.dispense, d.dispense_id, head);
      sheet.refer('medicationReference', kinds.medication, numberOf(d.ndc_code));
      subjectOf(desk, chart.patient);
      // The first fill belongs to the visit at which the drug was prescribed.
      if (d.fill_number === 1 && m.encounter_id !== null)
        sheet.refer('context', kinds.encounter, m.encounter_id);
      ink.put(ACTOR);
      desk.referred.facilities.add(d.organization_id);
      sheet.reference(kinds.facility, d.organization_id);
      ink.put(END_ACTOR);
      ink.put(PRESCRIPTION);
      sheet.reference(kinds.prescription, d.medication_id);
      ink.put(END_LIST);
      ink.put(FILL(d.fill_number === 1 ? 'first' : 'refill'));
      ink.put(QUANTITY);
      ink.float(d.quantity, 3);
      ink.put(CLOSE);
      ink.put(DAYS);
      ink.uint(d.days_supply);
      ink.put(END_DAYS);
      ink.put(HANDED);
      ink.day(d.date);
      ink.mark(QUOTE);
      ink.put(doseOf(m));
      sheet.close();
      chart.others.push([kinds.dispense, d.dispense_id]);
    }
  };
}

// ---- Vaccines

const VACCINE = cached((k: string) => {
  const i = JSON.parse(k) as Pick<
    ImmunizationRow,
    | 'status'
    | 'status_reason'
    | 'cvx_code'
    | 'vaccine'
    | 'manufacturer'
    | 'route'
    | 'site'
    | 'dose_number'
    | 'series_total'
  > & { readonly registry: boolean };
  const dose = cvx.entries.get(i.cvx_code)?.dose;
  const done = i.status === 'completed';
  return members({
    status: i.status,
    ...(i.status_reason === null ? {} : { statusReason: concept(objection, i.status_reason) }),
    vaccineCode: concept(coded(uri.cvx, i.cvx_code), i.vaccine),
    primarySource: !i.registry,
    ...(i.registry ? { reportOrigin: { text: 'Immunization registry' } } : {}),
    ...(i.manufacturer === null
      ? {}
      : {
          manufacturer: {
            display: mvx.entries.get(i.manufacturer)?.display ?? i.manufacturer,
            identifier: { system: uri.mvx, value: i.manufacturer },
          },
        }),
    ...(i.route === null ? {} : { route: concept(vaccineRoutes[i.route], i.route) }),
    ...(i.site === null ? {} : { site: concept(sites[i.site], i.site) }),
    ...(dose === undefined || !done
      ? {}
      : { doseQuantity: { value: dose, unit: 'mL', system: uri.ucum, code: 'mL' } }),
    protocolApplied: [
      {
        series: i.vaccine,
        doseNumberPositiveInt: i.dose_number,
        ...(i.series_total === null ? {} : { seriesDosesPositiveInt: i.series_total }),
      },
    ],
  });
});
const OCCURRED = key('occurrenceDateTime');
const LOT = fragment(',"lotNumber":');
const EXPIRES = key('expirationDate');

export function immunizationWriter(desk: Desk): (chart: Chart) => void {
  const { sheet } = desk;
  const head = stamped(desk, [core('immunization')]);
  return (chart) => {
    for (const i of chart.life.immunizations) {
      const {
        status,
        status_reason,
        cvx_code,
        vaccine,
        manufacturer,
        route,
        site,
        dose_number,
        series_total,
      } = i;
      const registry = i.encounter_id === null;
      const same = {
        status,
        status_reason,
        cvx_code,
        vaccine,
        manufacturer,
        route,
        site,
        dose_number,
        series_total,
        registry,
      };
      const ink = sheet.open(kinds.immunization, i.immunization_id, head);
      ink.put(VACCINE(JSON.stringify(same)));
      sheet.refer('patient', kinds.patient, chart.patient);
      if (i.encounter_id !== null) writePlace(desk, chart, i.encounter_id);
      ink.put(OCCURRED);
      ink.day(i.date);
      ink.mark(QUOTE);
      if (i.lot_number !== null) {
        ink.put(LOT);
        ink.text(i.lot_number);
        // A dose is used within the year before its lot expires (assumption: shelf lives are one to three years).
        ink.put(EXPIRES);
        ink.day(addYears(i.date, 1));
        ink.mark(QUOTE);
      }
      sheet.close();
      targetsOf(chart, i.encounter_id).push([kinds.immunization, i.immunization_id]);
    }
  };
}

function writePlace(desk: Desk, chart: Chart, encounter: number): void {
  const { sheet } = desk;
  const { row } = chart.visits.get(encounter)!;
  sheet.refer('encounter', kinds.encounter, encounter);
  desk.referred.facilities.add(row.organization_id);
  sheet.refer('location', kinds.site, row.organization_id);
  desk.referred.practitioners.add(row.practitioner_id);
  sheet.ink.put(ACTOR);
  sheet.reference(kinds.practitioner, row.practitioner_id);
  sheet.ink.put(END_ACTOR);
}
