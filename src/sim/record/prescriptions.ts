// Prescriptions of limited length: ordered at a visit, or known from before the written history.
import { ageAt, type Day, exactAge } from '../../base/days.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { type Drug, drugOf } from '../../codes/drugs.ts';
import { type Amounts, amountsFor, soldOn } from '../../codes/prescribing.ts';
import type { World } from '../../world/world.ts';
import type { Diagnosis } from '../module.ts';
import { drugOfSpell, indicationOf, isDevice } from '../pregnancy/family-planning.ts';
import { primaryPractitioner, type Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf } from './chart.ts';
import { because, reason } from './trace.ts';

/** Who ordered a drug, when, and at which written encounter. */
interface Origin {
  readonly day: Day;
  readonly encounter: number | null;
  readonly practitioner: number;
}

/** Write a drug ordered at a visit and taken until its last day, or longer than the record (null). */
export function writeOrder(
  chart: Chart,
  visit: Visit,
  encounter: EncounterRow,
  drug: Drug,
  indication: Diagnosis,
  last: Day | null,
): void {
  const origin = {
    day: encounter.date,
    encounter: encounter.encounter_id,
    practitioner: visit.practitioner.id,
  };
  writeRow(chart, origin, drug, indication, last);
}

/** What is ordered by a day: children's liquids by the weight they have on it. */
export function amountsOn(chart: Chart, drug: Drug, { icd10 }: Diagnosis, day: Day): Amounts {
  const kg = drug.byWeight === undefined ? 0 : chart.body.weight(exactAge(chart.person.birth, day));
  return amountsFor(drug, icd10, kg);
}

function writeRow(chart: Chart, from: Origin, drug: Drug, indication: Diagnosis, last: Day | null): void {
  const over = last !== null && last <= chart.end;
  const ended = over || chart.deceased;
  const days = (last ?? chart.end) - from.day;
  const { dose, quantity } = amountsOn(chart, drug, indication, from.day);
  chart.life.medications.push({
    medication_id: 0,
    patient_id: chart.person.number,
    encounter_id: from.encounter,
    name: drug.name,
    start_date: from.day,
    end_date: ended ? (over ? last : chart.end) : null,
    ndc_code: drug.ndc,
    rxnorm_code: drug.rxnorm,
    drug_class: drug.drugClass,
    route: drug.route,
    dose,
    unit: drug.unit,
    frequency: drug.frequency,
    indication: displayOf(indication.icd10),
    indication_code: indication.icd10,
    status: ended ? (over ? 'completed' : 'stopped') : 'active',
    stop_reason: ended && !over ? 'deceased' : null,
    days_supply: drug.daysSupply,
    quantity,
    refills: Math.max(0, Math.ceil(days / drug.daysSupply) - 1),
    adherence: 1,
    practitioner_id: from.practitioner,
  });
}

/** Contraceptive devices put in before the written history and worn in it. */
export function writeDevicesInPlace(chart: Chart, world: World): void {
  const { person } = chart;
  for (const spell of chart.reproduction.spells) {
    const key = drugOfSpell(spell);
    if (key === null || !isDevice(spell) || spell.start >= chart.from || spell.end < chart.from) continue;
    const drug = drugOf(key);
    if (!soldOn(drug, spell.start)) continue;
    const { id } = primaryPractitioner(world, person, ageAt(person.birth, spell.start));
    const origin = { day: spell.start, encounter: null, practitioner: id };
    writeRow(chart, origin, drug, indicationOf(spell), spell.end);
    because(chart, chart.life.medications, () =>
      reason('contraception', 'in place before the written history'),
    );
  }
}
