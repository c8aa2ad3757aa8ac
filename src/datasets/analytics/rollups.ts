// Reference tables: the network's facilities and providers, and the quality reports computed from the encounters.
import { batchOf, type Part, valueAt, vectorOf } from '../../schema/batch.ts';
import type { Rollup } from '../../schema/fold.ts';
import type { DatasetContext } from '../dataset.ts';
import type { Network } from './network.ts';
import { networkIn } from './project.ts';
import { type Counts, cmsRows, countStay, haiRows, NO_COUNTS } from './reports.ts';
import { cmsMeasures, facilities, haiData, providers } from './tables.ts';

export function rollups(context: DatasetContext): readonly Rollup[] {
  const network = networkIn(context);
  return [
    fixed(facilities.name, () =>
      batchOf(
        facilities,
        network.sites.map((s) => ({
          facility_id: s.id,
          facility_name: s.name,
          facility_type: s.kind,
          state: s.state,
          beds: s.beds,
          teaching_hospital: s.teaching,
          trauma_center: s.trauma,
          active: true,
          npi: s.npi,
        })),
      ),
    ),
    fixed(providers.name, () => batchOf(providers, providerRows(network, context.asOf))),
    counted(cmsMeasures.name, (counts) => batchOf(cmsMeasures, cmsRows(network.sites, counts, context.asOf))),
    counted(haiData.name, (counts) => batchOf(haiData, haiRows(network.sites, counts, context.asOf))),
  ];
}

function providerRows(network: Network, asOf: number) {
  const year = 1970 + Math.floor(asOf / 365.25);
  return network.providers.map((p) => ({
    provider_id: p.id,
    npi: p.npi,
    first_name: p.first,
    last_name: p.last,
    specialty: p.specialty,
    facility_id: p.facility,
    years_experience: year - p.since,
    board_certified: p.certified,
    active: true,
  }));
}

/** A table that nobody's life changes. */
function fixed(id: string, end: () => ReturnType<Rollup['end']>): Rollup {
  return { id, see: () => null, merge: () => null, end };
}

type Sums = Readonly<Record<string, Counts>>;

/** A table of sums over encounters by facility. */
function counted(id: string, end: (sums: Sums) => ReturnType<Rollup['end']>): Rollup {
  return {
    id,
    see: countsOf,
    merge: added,
    end: (seen: readonly Sums[]) => end(seen.reduce(added, {})),
  };
}

function added(a: Sums, b: Sums): Sums {
  const sum: Record<string, Counts> = { ...a };
  for (const [facility, counts] of Object.entries(b)) {
    const own = sum[facility];
    sum[facility] = own === undefined ? counts : (own.map((x, i) => x + counts[i]!) as unknown as Counts);
  }
  return sum;
}

function countsOf(part: Part): Sums {
  const batch = part.get('encounters');
  const sums: Record<string, number[]> = {};
  if (batch === undefined) return sums as unknown as Sums;
  const of = (name: string) => {
    const v = vectorOf(batch, name);
    return (row: number) => valueAt(v, row);
  };
  const names = [
    'encounter_id',
    'facility_id',
    'encounter_type',
    'discharge_disposition',
    'index_encounter_id',
    'length_of_stay',
    'hai_type',
    'central_line_days',
    'catheter_days',
    'primary_diagnosis',
    'primary_procedure',
    'secondary_procedures',
    'start_time',
    'end_time',
  ] as const;
  const get = Object.fromEntries(names.map((n) => [n, of(n)])) as Record<
    (typeof names)[number],
    (row: number) => never
  >;
  const facilityOf = new Map<unknown, unknown>();
  for (let i = 0; i < batch.rows; i++) facilityOf.set(get.encounter_id(i), get.facility_id(i));
  const at = (facility: unknown) => {
    sums[String(facility)] ??= [...NO_COUNTS];
    return sums[String(facility)]!;
  };
  for (let i = 0; i < batch.rows; i++) {
    const row = Object.fromEntries(names.map((n) => [n, get[n](i)])) as never;
    countStay(at(get.facility_id(i)), row, (encounter) => at(facilityOf.get(encounter)));
  }
  return sums as unknown as Sums;
}
