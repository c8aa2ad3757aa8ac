// Immunization rows: each dose at its visit, or from a pharmacy or an earlier record.
import { DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { type Dose, mayBeGivenOn } from '../immunisation.ts';
import { dayOfVisit, type Visit } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';
import { whyDose } from './reasons.ts';
import { because } from './trace.ts';

const VACCINATING: ReadonlySet<string> = new Set(['wellness', 'follow-up', 'birth', 'obstetric']);

/** Fewest days between two doses of a series (CDC minimum intervals are four weeks). */
const DOSE_GAP = 26;

/** Doses with their final days: at the check-up nearest when there is one, else at a pharmacy or from an earlier record. */
function placeDoses(
  chart: Chart,
  doses: readonly Dose[],
  visits: readonly Visit[],
): { dose: Dose; day: Day; visit: Visit | undefined }[] {
  const last = new Map<string, Day>();
  const occasions = visits
    .filter((v) => VACCINATING.has(v.kind))
    .map((visit) => ({ visit, day: dayOfVisit(visit) }));
  const placed: { dose: Dose; day: Day; visit: Visit | undefined }[] = [];
  for (const dose of doses) {
    const earliest = (last.get(dose.series) ?? Number.NEGATIVE_INFINITY) + DOSE_GAP;
    const found = occasions.find(
      ({ day }) =>
        day >= earliest &&
        day >= dose.day - 3 &&
        day <= dose.day + 35 &&
        mayBeGivenOn(dose, chart.person, day),
    );
    const day = found === undefined ? Math.max(dose.day, earliest) : found.day;
    if (day > chart.end || !mayBeGivenOn(dose, chart.person, day)) continue;
    last.set(dose.series, day);
    placed.push({ dose, day, visit: found?.visit });
  }
  return placed.sort((a, b) => a.day - b.day);
}

export function writeDoses(chart: Chart, doses: readonly Dose[], visits: readonly Visit[]): void {
  const given = new Map<string, number>();
  for (const { dose, day, visit } of placeDoses(chart, doses, visits)) {
    const { vaccine: v } = dose;
    const child = (day - chart.person.birth) / DAYS_PER_YEAR < 3;
    const before = given.get(dose.series) ?? 0;
    if (dose.given) given.set(dose.series, before + 1);
    chart.life.immunizations.push({
      immunization_id: rowId(chart, chart.life.immunizations.length),
      patient_id: chart.person.number,
      encounter_id: (visit && chart.encounterOf.get(visit)?.encounter_id) ?? null,
      vaccine: dose.series,
      date: day,
      cvx_code: v.code,
      dose_number: before + 1,
      series_total: dose.total,
      status: dose.given ? 'completed' : 'not-done',
      status_reason: dose.given ? null : 'Patient objection',
      lot_number: dose.given ? lot(dose) : null,
      manufacturer: dose.given ? v.mvx[dose.rng.at('maker').int(0, v.mvx.length - 1)]! : null,
      route: dose.given ? v.route : null,
      site: dose.given ? (child ? v.siteChild : v.siteAdult) : null,
    });
    because(chart, chart.life.immunizations, () =>
      whyDose(dose, visit === undefined ? 'elsewhere' : 'check-up'),
    );
  }
}

function lot(dose: Dose): string {
  const at = dose.rng.at('lot');
  return `${String.fromCharCode(65 + at.int(0, 25))}${String.fromCharCode(65 + at.int(0, 25))}${String(at.int(1000, 9999))}`;
}
