// Lives of a group of persons as rows: what the network knows of them, sees of their care, and bills for it.
import type { Life } from '../../clinical/life.ts';
import type { DatasetContext, Emit, Project } from '../dataset.ts';
import { capture, winterShareOf } from './capture.ts';
import { piecesOf } from './care.ts';
import { namesOf } from './claims/adjudicate.ts';
import { type Billing, claimsOf, type Patient } from './claims/write.ts';
import { listed } from './comorbidities.ts';
import { detailsRow } from './details.ts';
import { type Exposure, exposureOf, type Infection, infectionsOf } from './infections.ts';
import { type Network, networkOf } from './network.ts';
import { type Persons, partOf, shareOf } from './quota.ts';
import { operationsOf } from './registry.ts';
import { annualAllowed, encounterRow, patientRow } from './rows.ts';
import { choicesOf, windowOf } from './settings.ts';
import * as t from './tables.ts';
import { type Visit, visitOf } from './visit.ts';

/** Persons who share a quota and a cost panel; within it the rates come out to the person. */
export const TOGETHER = 240;

/** Numbers of registry entries a person: `person × ROOM + k`. */
const REGISTRY_ROOM = 100;

/** What a projection needs to know beside the lives, worked out once. */
interface Setup extends Omit<Billing, 'group'> {
  readonly context: DatasetContext;
  readonly network: Network;
  readonly winterShare: number;
}

export function networkIn({ settings, patients, world, rng, asOf }: DatasetContext): Network {
  const choices = choicesOf(settings, patients);
  return networkOf(choices.facilities, choices.providers, world, rng.at('network'), lastYearOf(asOf));
}

function lastYearOf(asOf: number): number {
  return 1970 + Math.floor(asOf / 365.25);
}

export function open(context: DatasetContext): Project {
  const choices = choicesOf(context.settings, context.patients);
  const window = windowOf(context.asOf, context.historyYears);
  const setup: Setup = {
    context,
    choices,
    network: networkIn(context),
    names: namesOf(context.world.payers),
    asOf: context.asOf,
    from: window.from,
    rng: context.rng,
    winterShare: winterShareOf(window.days, window.winter, choices.winterSurge),
  };
  return (lives, emit) => tell(lives, emit, setup);
}

function tell(lives: readonly Life[], emit: Emit, setup: Setup): void {
  const { context, choices, rng } = setup;
  const numbers = lives.map((life) => life.patient.patient_id);
  const persons: Persons = {
    first: numbers[0]!,
    last: numbers[numbers.length - 1]!,
    patients: context.patients,
  };
  const group = rng.at('group', persons.first);
  const illnesses = listed(lives, persons, choices, rng);
  const visits = visitsOf(lives, illnesses, persons, setup);
  const all = [...visits.values()].flat();
  const exposure = new Map(all.map((v) => [v, exposureOf(v, rng)]));
  const stays = all.filter((v) => v.contact.type === 'Inpatient');
  const infections = infectionsOf(stays, exposure, choices.rates.haiRate, rng, group);
  const patients = lives.map(
    (life): Patient => ({ life, visits: visits.get(life)!, listed: illnesses.get(life)! }),
  );
  const claims = billed(patients, persons, { ...setup, group });
  writePatients(patients, claims, persons, emit, setup);
  for (const p of patients) writeCare(p, exposure, infections, emit);
  for (const rows of claims.values()) for (const row of rows) emit(t.claims, row);
}

/** The visits of each person, numbered person by person in time order. */
function visitsOf(
  lives: readonly Life[],
  illnesses: ReadonlyMap<Life, readonly t.Comorbidity[]>,
  persons: Persons,
  { choices, network, winterShare, rng }: Setup,
): ReadonlyMap<Life, readonly Visit[]> {
  const { before, here } = partOf(choices.encounters, persons);
  const pieces = lives.flatMap((life) => piecesOf(life, illnesses.get(life)!, rng));
  const { mix, rates } = choices;
  const wanted = { encounters: here, mix, readmissionRate: rates.readmissionRate, winterShare };
  const contacts = new Map<Life, ReturnType<typeof capture>[number][]>(lives.map((life) => [life, []]));
  for (const contact of capture(pieces, wanted, lives.length)) contacts.get(contact.life)!.push(contact);
  let id = before;
  return new Map(
    [...contacts].map(([life, own]) => {
      own.sort(
        (a, b) => a.lived.start_time - b.lived.start_time || a.lived.encounter_id - b.lived.encounter_id,
      );
      return [life, own.map((contact) => visitOf(contact, ++id, network))];
    }),
  );
}

function billed(patients: readonly Patient[], persons: Persons, billing: Billing): Map<Life, t.ClaimRow[]> {
  const { claims, rates } = billing.choices;
  const { before, here } = partOf(claims, persons);
  const frauds = Math.round(rates.fraudRate * (before + here)) - Math.round(rates.fraudRate * before);
  return claimsOf(patients, { claims: here, frauds, first: before + 1 }, billing);
}

/** Patients with their cost: the dearest of the panel are high-cost, the configured share of all persons. */
function writePatients(
  patients: readonly Patient[],
  claims: ReadonlyMap<Life, readonly t.ClaimRow[]>,
  persons: Persons,
  emit: Emit,
  { choices, from, asOf, context }: Setup,
): void {
  const annual = new Map(
    patients.map(({ life }) => [life, annualAllowed(life, claims.get(life)!, from, asOf)]),
  );
  const dearest = [...annual].sort(
    (a, b) => b[1] - a[1] || a[0].patient.patient_id - b[0].patient.patient_id,
  );
  const highCost = new Set(
    dearest.slice(0, shareOf(choices.rates.highCostRate, persons)).map(([life]) => life),
  );
  const panel = Math.floor((persons.first - 1) / TOGETHER) + 1;
  for (const { life, listed: names } of patients) {
    const money = { annual: annual.get(life)!, highCost: highCost.has(life), panel };
    emit(
      t.patients,
      patientRow(life, names, money, context.historyYears === 'all' ? life.patient.birthdate : from),
    );
    emit(t.patientDetails, detailsRow(life));
  }
}

function writeCare(
  { life, visits, listed: names }: Patient,
  exposure: ReadonlyMap<Visit, Exposure>,
  infections: ReadonlyMap<Visit, Infection>,
  emit: Emit,
): void {
  const byLived = new Map(visits.map((v) => [v.contact.lived.encounter_id, v]));
  for (const v of visits) emit(t.encounters, encounterRow(v, byLived, infections.get(v), exposure.get(v)!));
  operationsOf({ visits, infections, listed: names })
    .slice(0, REGISTRY_ROOM)
    .forEach((row, k) => {
      emit(t.registry, { ...row, registry_id: life.patient.patient_id * REGISTRY_ROOM + k });
    });
}
