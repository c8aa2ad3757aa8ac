// Where inpatients lie: ward, theatre, intensive care, from admission to discharge.
import { ageAt, type Seconds } from '../../base/days.ts';
import { logNormal } from '../../base/distributions.ts';
import type { MovementRow } from '../../clinical/extra-tables.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { procedureNamed } from '../../codes/procedures.ts';
import type { Visit } from '../utilisation/visit.ts';
import { type Chart, rowId } from './chart.ts';

type Unit = MovementRow['unit'];

/**
 * Share of stays with intensive care by beginning of the principal diagnosis. All together about a fifth of adult stays (HCUP
 * Statistical Brief 185: 26.9 % in 29 states in 2011, with step-down beds); shares by diagnosis after the same brief, rounded; the
 * rest is an assumption that meets the total.
 */
const INTENSIVE: readonly (readonly [prefix: string, share: number])[] = [
  ['A41', 0.45],
  ['I21', 0.55],
  ['I60', 0.6],
  ['I61', 0.6],
  ['I63', 0.38],
  ['I26', 0.3],
  ['I50', 0.22],
  ['I48', 0.25],
  ['J96', 0.6],
  ['J44', 0.18],
  ['J18', 0.16],
  ['E10.1', 0.45],
  ['K92', 0.3],
  ['T', 0.35],
];
const ELSEWHERE = 0.08;

/** Mean days there, of stays that have any (Society of Critical Care Medicine: 3.8 days in adults). */
const INTENSIVE_DAYS = 3.3;

export function writeMovements(chart: Chart): void {
  for (const [visit, encounter] of chart.encounterOf) {
    if (encounter.encounter_class !== 'IMP') continue;
    placesOf(chart, visit, encounter).forEach(({ unit, from, to }, k, all) => {
      const rng = visit.rng.at('bed', k);
      const room = String(100 * FLOOR[unit] + rng.int(1, 32));
      chart.life.movements.push({
        movement_id: rowId(chart, chart.life.movements.length),
        patient_id: chart.person.number,
        encounter_id: encounter.encounter_id,
        sequence: k + 1,
        event: k === 0 ? 'admission' : 'transfer',
        unit,
        room,
        bed: `${room}-${rng.pick(['A', 'B'])}`,
        start_time: from,
        end_time: all[k + 1]?.from ?? to,
      });
    });
  }
}

const FLOOR: Readonly<Record<Unit, number>> = {
  'Operating room': 1,
  'Intensive care': 2,
  Medical: 3,
  Surgical: 4,
  Maternity: 5,
  Nursery: 5,
  Pediatrics: 6,
};

interface Placement {
  readonly unit: Unit;
  readonly from: Seconds;
  readonly to: Seconds;
}

const HOUR = 3600;

/** Theatre first when the stay is for an operation, intensive care first when that is needed, then the ward. */
function placesOf(chart: Chart, visit: Visit, encounter: EncounterRow): Placement[] {
  const { start_time: start, end_time: end } = encounter;
  const ward = wardOf(chart, visit, encounter);
  const starts: [Unit, Seconds][] = [[ward, start]];
  const operated = hasOperation(chart, encounter);
  const rng = visit.rng.at('placement');
  const theatre =
    start + Math.round((visit.kind === 'surgery' ? 1 : 6) * HOUR * (0.6 + 0.8 * rng.at('wait').float()));
  if (operated && theatre + 5 * HOUR < end) {
    starts.push(['Operating room', theatre]);
    starts.push([ward, theatre + Math.round((1.5 + 2 * rng.at('theatre').float()) * HOUR)]);
  }
  if (ward !== 'Nursery' && ward !== 'Maternity' && rng.at('intensive').chance(intensiveShare(encounter))) {
    const days = logNormal(rng.at('days'), INTENSIVE_DAYS, 0.8);
    const last = starts[starts.length - 1]!;
    const back = last[1] + Math.round(days * 24) * HOUR;
    last[0] = 'Intensive care';
    if (back + 8 * HOUR < end) starts.push([ward, back]);
  }
  return starts.map(([unit, from], k) => ({ unit, from, to: starts[k + 1]?.[1] ?? end }));
}

function wardOf(chart: Chart, visit: Visit, encounter: EncounterRow): Unit {
  if (visit.kind === 'birth') return 'Nursery';
  if (encounter.reason_code.startsWith('O')) return 'Maternity';
  if (ageAt(chart.person.birth, encounter.date) < 18) return 'Pediatrics';
  return visit.kind === 'surgery' || hasOperation(chart, encounter) ? 'Surgical' : 'Medical';
}

function hasOperation(chart: Chart, { encounter_id }: EncounterRow): boolean {
  return chart.life.procedures.some(
    (p) => p.encounter_id === encounter_id && procedureNamed(p.name)?.setting === 'inpatient',
  );
}

function intensiveShare({ reason_code, disposition }: EncounterRow): number {
  // Half of those who die in hospital are in intensive care in their last days (Teno 2018, JAMA 320:264, order of magnitude).
  if (disposition === 'Expired') return 0.5;
  return INTENSIVE.find(([prefix]) => reason_code.startsWith(prefix))?.[1] ?? ELSEWHERE;
}
