// Rows about the person: identity, death, allergies, family history, coverage.

import { ageAt, type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import { round } from '../../base/distributions.ts';
import type { DeathRow, PatientRow } from '../../clinical/tables.ts';
import { emailOf, mrnOf, phoneOf, ssnOf, vistaIdOf } from '../../world/identifiers.ts';
import type { World } from '../../world/world.ts';
import type { Allergy } from '../allergies.ts';
import { circumstancesOfMinor } from '../circumstances.ts';
import type { Course } from '../course.ts';
import { type CoverageSpan, coverageAt } from '../coverage.ts';
import { causeOfDeath } from '../death.ts';
import { familyHistoryOf } from '../family.ts';
import type { Person } from '../person.ts';
import { primaryPractitioner } from '../utilisation/visit.ts';
import { type Chart, displayOf, rowId } from './chart.ts';
import { whyAllergy, whyCoverage, whyFamily } from './reasons.ts';
import { because } from './trace.ts';

export function patientRow(
  p: Person,
  world: World,
  coverage: readonly CoverageSpan[],
  end: Day,
  death: Day | null,
): PatientRow {
  const age = ageAt(p.birth, end);
  const adult = age >= 18;
  const factors = riskFactors(p, adult);
  return {
    patient_id: p.number,
    vista_id: vistaIdOf(p.number),
    mrn: mrnOf(p.number),
    first_name: p.first,
    last_name: p.last,
    middle_name: p.middle,
    gender: p.gender,
    birthdate: p.birth,
    age,
    race: p.race,
    ethnicity: p.race === 'Hispanic' ? 'Hispanic or Latino' : 'Not Hispanic or Latino',
    address: p.home.address,
    city: p.home.place.city,
    state: p.home.place.state,
    zip: p.home.zip,
    country: world.pack.country,
    phone: phoneOf(p.home.place.areaCode, p.rng.at('phone')),
    email: emailOf(p.first, p.last, p.number),
    marital_status: p.marital,
    language: p.language,
    insurance: coverageAt(coverage, end).payer.kind,
    ssn: ssnOf(p.number),
    smoking_status: p.smoking,
    alcohol_use: p.alcohol,
    education: p.education,
    employment_status: p.employment,
    income: p.income,
    housing_status: p.housing,
    deceased: death !== null,
    death_date: death,
    sex: p.sex,
    household_id: p.household,
    mother_id: p.mother,
    county: p.home.place.county,
    latitude: round(p.home.latitude, 4),
    longitude: round(p.home.longitude, 4),
    primary_care_id: primaryPractitioner(world, p, age).id,
    sdoh_risk_score:
      Math.round(100 * Math.min(1, 0.12 * factors.length + 0.35 * p.poverty * p.poverty)) / 100,
    sdoh_risk_factors: factors.join('|'),
    deprivation_index: Math.min(10, 1 + Math.floor(p.poverty * 10)),
    transport_access: p.transport,
    social_support: p.support,
    ...(p.age >= 18 && age < 18 ? circumstancesOfMinor(age) : {}),
  };
}

function riskFactors(p: Person, adult: boolean): string[] {
  const factors: string[] = [];
  if (p.poverty > 0.88) factors.push('Low income');
  if (p.housing === 'Homeless' || p.housing === 'Temporary') factors.push('Unstable housing');
  if (adult && p.employment === 'Unemployed') factors.push('Unemployment');
  if (adult && (p.education === 'None' || p.education === 'Primary' || p.education === 'Secondary'))
    factors.push('Limited education');
  if (p.transport === 'None') factors.push('No transport');
  if (p.support === 'Weak') factors.push('Social isolation');
  return factors;
}

export function deathRow(p: Person, courses: readonly Course[], day: Day): DeathRow {
  const cause = causeOfDeath(p, courses, day);
  const u = p.rng.at('deathPlace').float();
  return {
    patient_id: p.number,
    death_date: day,
    cause: displayOf(cause.icd10),
    icd10_code: cause.icd10,
    contributing_causes: [...new Set(cause.contributing)].filter((c) => c !== cause.icd10).join('|'),
    manner: cause.manner,
    age_at_death: ageAt(p.birth, day),
    // Outside hospital: home 45 %, nursing facility 27 %, hospice 12 % (NCHS place of death 2018, hospital taken out).
    place: u < 0.45 ? 'home' : u < 0.72 ? 'nursing facility' : u < 0.84 ? 'hospice' : 'other',
    encounter_id: null,
  };
}

export function writeAllergy(chart: Chart, a: Allergy): void {
  chart.life.allergies.push({
    allergy_id: rowId(chart, chart.life.allergies.length),
    patient_id: chart.person.number,
    substance: a.allergen.substance,
    reaction: a.reaction.name,
    severity: a.severity,
    snomed_code: a.allergen.snomed,
    rxnorm_code: a.allergen.rxnorm?.code ?? null,
    reaction_code: a.reaction.snomed,
    category: a.allergen.category,
    recorded_date: a.recorded,
    status: 'active',
  });
  because(chart, chart.life.allergies, () => whyAllergy(chart, a));
}

export function writeFamily(chart: Chart): void {
  const { person, model, courses, mother, end } = chart;
  for (const f of familyHistoryOf(person, model.chronic, courses, mother, end)) {
    chart.life.familyHistory.push({
      patient_id: chart.person.number,
      relation: f.relation,
      condition: f.module.title,
      family_history_id: rowId(chart, chart.life.familyHistory.length),
      icd10_code: f.icd10,
      onset_age: f.onsetAge,
      recorded_date: f.recorded,
    });
    because(chart, chart.life.familyHistory, () => whyFamily(chart, f));
  }
}

export function writeCoverage(chart: Chart, s: CoverageSpan): void {
  chart.life.coverage.push({
    coverage_id: rowId(chart, chart.life.coverage.length),
    patient_id: chart.person.number,
    payer_id: s.payer.id,
    plan: s.plan,
    kind: s.payer.kind,
    member_id: s.memberId,
    relationship: s.relationship,
    priority: s.priority,
    start_date: s.start,
    end_date: s.end,
  });
  because(chart, chart.life.coverage, () => whyCoverage(chart, s));
}

/** A death in hospital names its stay. */
export function linkDeath(chart: Chart): void {
  const { life } = chart;
  const stay = life.encounters.find((e) => e.disposition === 'Expired');
  if (stay === undefined || life.death === null) return;
  if (Math.floor(stay.end_time / SECONDS_PER_DAY) !== life.death.death_date) return;
  const row = life.death as { -readonly [K in keyof DeathRow]: DeathRow[K] };
  row.place = 'hospital';
  row.encounter_id = stay.encounter_id;
}
