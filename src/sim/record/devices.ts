// Device rows: implants, which come with their operation, and equipment that illnesses call for, replaced when it is worn out.
import { civilOf, DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import { type Device, deviceOf, devicePlacedBy } from '../../codes/devices.ts';
import { procedureNamed } from '../../codes/procedures.ts';
import { stageAt } from '../course.ts';
import type { Visit } from '../utilisation/visit.ts';
import { arrangedFrom, type Chart, rowId } from './chart.ts';

export function writeDevices(chart: Chart, visits: readonly Visit[]): void {
  for (const p of chart.life.procedures) {
    const device = devicePlacedBy(procedureNamed(p.name)?.key ?? '');
    if (device === undefined || p.outcome === 'failed') continue;
    const rng = chart.person.rng.at('implant', device.key, p.date);
    use(chart, device, rng, p.date, p.encounter_id, p.indication);
  }
  for (const course of chart.courses) {
    if (course.diagnosis === null) continue;
    for (const wanted of course.module.devices ?? []) {
      const device = deviceOf(wanted.device);
      const rng = chart.person.rng.at('device', course.module.name, device.key);
      if (device.placedBy.length > 0 || !rng.at('given').chance(wanted.share)) continue;
      const wait = rng.at('after').exponential() * wanted.afterYears * DAYS_PER_YEAR;
      const arranged = arrangedFrom(chart, visits, course.diagnosis + Math.floor(wait));
      if (arranged === null || (course.remission !== null && arranged.day >= course.remission)) continue;
      const stage = stageAt(course, arranged.day);
      if (wanted.stages !== undefined && !wanted.stages.includes(stage.name)) continue;
      const encounter = arranged.visit === null ? null : chart.encounterOf.get(arranged.visit);
      use(chart, device, rng, arranged.day, encounter?.encounter_id ?? null, stage.diagnosis.icd10);
    }
  }
  const rows = chart.life.devices;
  rows.sort((a, b) => a.start_date - b.start_date || (a.serial_number < b.serial_number ? -1 : 1));
  rows.forEach((row, i) => {
    (row as { device_id: number }).device_id = rowId(chart, i);
  });
}

/** One device after another until the end of the record; a second of the same kind is not supplied. */
function use(
  chart: Chart,
  device: Device,
  rng: Rng,
  from: Day,
  encounter: number | null,
  indication: string,
): void {
  const same = chart.life.devices.some(
    (d) => d.type === device.name && (d.end_date === null || d.end_date >= from),
  );
  if (same && device.kind !== 'implant') return;
  for (let k = 0, start = from; start <= chart.end; k++) {
    const own = rng.at('unit', k);
    const years = device.years === null ? Number.POSITIVE_INFINITY : device.years * (0.9 + 0.4 * own.float());
    const worn = start + Math.ceil(years * DAYS_PER_YEAR);
    const end = worn <= chart.end ? worn : null;
    if (end === null || end >= chart.from)
      chart.life.devices.push({
        device_id: 0,
        patient_id: chart.person.number,
        encounter_id: k === 0 ? encounter : null,
        type: device.name,
        kind: device.kind,
        hcpcs_code: device.hcpcs,
        indication_code: indication,
        start_date: start,
        end_date: end,
        status: end === null ? 'active' : 'inactive',
        ...made(device, own, start),
      });
    if (end === null || !isReplaced(device)) return;
    start = end + 1;
  }
}

/** Aids for an injury are given back; what a lasting illness needs is replaced. */
function isReplaced(device: Device): boolean {
  return device.years !== null && device.years >= 1 && device.key !== 'breast-pump';
}

/** Invented makers with company numbers from 200 to 299 of GS1, which are for use within a company and never issued. */
const MAKERS = [
  ['Alderwick Medical', '2010011'],
  ['Brookmere Devices', '2010028'],
  ['Calloway Biomedical', '2010035'],
  ['Dunmore Therapeutics', '2010042'],
  ['Ellerby Instruments', '2010059'],
] as const;

/** Who made it and when, with the numbers it carries. */
function made(device: Device, rng: Rng, start: Day) {
  const [manufacturer, company] = MAKERS[rng.at('maker').int(0, MAKERS.length - 1)]!;
  const manufacture_date = start - rng.at('shelf').int(30, 540);
  const lot_number = `L${rng.at('lot').int(10_000, 99_999)}`;
  const serial_number = `${device.hcpcs}-${String(rng.at('serial').int(0, 99_999_999)).padStart(8, '0')}`;
  const item = `0${company}${String([...device.key].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 99_991, 7)).padStart(5, '0')}`;
  const { year, month, day } = civilOf(manufacture_date);
  const two = (n: number) => String(n % 100).padStart(2, '0');
  const udi = `(01)${item}${checkDigit(item)}(11)${two(year)}${two(month)}${two(day)}(10)${lot_number}(21)${serial_number}`;
  return { manufacturer, lot_number, serial_number, manufacture_date, udi };
}

/** Check digit of a GTIN: weights 3 and 1 from the right (GS1 General Specifications, 7.9). */
function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, d, i) => total + Number(d) * (i % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}
