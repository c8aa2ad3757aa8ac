// Infections acquired in hospital: device days of stays, and as many infected stays as the rate says, those at risk first.
import type { Day } from '../../base/days.ts';
import type { Rng } from '../../base/rng.ts';
import { isOperation } from './care.ts';
import { lowest, rounded } from './quota.ts';
import type { EncounterRow } from './tables.ts';
import type { Visit } from './visit.ts';

export type HaiType = NonNullable<EncounterRow['hai_type']>;

export interface Exposure {
  readonly line: number;
  readonly catheter: number;
}

export interface Infection {
  readonly type: HaiType;
  readonly day: Day;
}

/**
 * Days with a central line and with a catheter: 11 and 10 of 100 patient days (calibration rows HAI_DUR_CL, HAI_DUR_UC), more
 * often in severe stays (assumption: twice as often, half as often in the others).
 */
export function exposureOf({ contact, severity, nights }: Visit, rng: Rng): Exposure {
  if (contact.type !== 'Inpatient') return { line: 0, catheter: 0 };
  const stream = rng.at('patient', contact.lived.patient_id, 'devices', contact.lived.encounter_id);
  const days = Math.max(1, nights);
  const factor = severity === 'Severe' || severity === 'Critical' ? 1.4 : 0.6;
  const of = (share: number) =>
    stream.float() < share * factor ? Math.max(1, Math.round(days * (0.5 + 0.5 * stream.float()))) : 0;
  return { line: of(0.11), catheter: of(0.1) };
}

/** An infection shows on the third day of a stay or later (NHSN: hospital-onset). */
const FROM_NIGHT = 2;

/**
 * Infected stays of a group. A stay's turn comes the sooner the longer it is and the more devices it has; how many there are is the
 * rate times the stays.
 */
export function infectionsOf(
  stays: readonly Visit[],
  exposure: ReadonlyMap<Visit, Exposure>,
  rate: number,
  rng: Rng,
  group: Rng,
): ReadonlyMap<Visit, Infection> {
  const atRisk = stays.filter((v) => v.nights >= FROM_NIGHT);
  const streamOf = ({ contact: { lived } }: Visit) =>
    rng.at('patient', lived.patient_id, 'infection', lived.encounter_id);
  const count = rounded(rate * stays.length, group.at('infections').float());
  const infected = lowest(atRisk, count, (v) => {
    const { line, catheter } = exposure.get(v)!;
    return streamOf(v).exponential() / (v.nights + 4 * line + 4 * catheter);
  });
  return new Map(
    infected.map((v) => {
      const stream = streamOf(v).at('which');
      const type = typeOf(v, exposure.get(v)!, stream);
      return [v, { type, day: v.contact.lived.date + stream.int(FROM_NIGHT, v.nights) }];
    }),
  );
}

/** Which infection: device days and operations each bring theirs; the rest is C. difficile five to one MRSA (rows HAI_CDI, HAI_MRSA). */
function typeOf({ contact, nights }: Visit, { line, catheter }: Exposure, rng: Rng): HaiType {
  const operated = contact.procedures.some(isOperation) ? nights : 0;
  const x = rng.float() * (line + catheter + operated + nights);
  if (x < line) return 'CLABSI';
  if (x < line + catheter) return 'CAUTI';
  if (x < line + catheter + operated) return 'SSI';
  return rng.chance(1 / 6) ? 'MRSA' : 'C. difficile';
}
