// What persons tell about life and wishes: tribe and work at registration; orientation, smoking, preferences of care and the
// advance directive at the visit of the social needs screen.
import { addYears, ageAt, DAYS_PER_YEAR, type Day } from '../../base/days.ts';
import { type Choice, weighted } from '../../base/distributions.ts';
import type { SocialHistoryRow } from '../../clinical/personal-tables.ts';
import { screenVisit } from '../../clinical/screen.ts';
import { no, occupations, orientations, type SocialCode, tribes, yes } from '../../codes/social.ts';
import { type Chart, rowId } from './chart.ts';

const ADULT = 18;

const TRIBES: Choice<SocialCode> = weighted(tribes);
/** Of those who name a tribe, the enrolled (assumption). */
const ENROLLED = 0.67;
const WORK: Choice<readonly [SocialCode, SocialCode]> = weighted(
  occupations.map(([occupation, industry, n]) => [[occupation, industry], n] as const),
);
/** Mean years in an occupation, exponential (tenure with an employer: BLS, January 2024). */
const YEARS_AT_WORK = 4;
const ORIENTATIONS: Choice<SocialCode> = weighted(orientations);
/**
 * Cigarettes a day of daily smokers: 21.8 % smoke 1 to 9, 8.3 % 30 and more (NHIS 2010; MMWR, 6 September 2011); each class is told by
 * one number in it (assumption).
 */
const CIGARETTES: Choice<number> = weighted([
  [5, 218],
  [15, 699],
  [30, 83],
]);
const CIGARETTES_A_PACK = 20;
/** Adults with a living will: 29.3 % (Yadav et al., Health Affairs 2017; 36: 1244–1251). */
const WITH_WILL = 0.293;

const EXPERIENCES = [
  'Wishes to be told everything in plain words, with a relative present',
  'Wishes the same clinician at every visit where that can be',
  'Wishes a quiet room and music',
  'Wishes to be called before every visit',
] as const;
const TREATMENTS = [
  'Wishes all treatment that may prolong life',
  'Wishes treatment that keeps comfortable rather than treatment that prolongs life',
  'Wishes no machine to breathe for longer than a trial of some days',
  'Wishes to be cared for at home as long as that can be',
] as const;

type Told = Partial<Omit<SocialHistoryRow, 'social_history_id' | 'patient_id' | 'recorded_date' | 'kind'>>;

export function writeSocialHistory(chart: Chart): void {
  writeTribe(chart);
  writeWork(chart);
  writeAnswers(chart);
}

function tell(chart: Chart, recorded_date: Day, kind: SocialHistoryRow['kind'], told: Told): void {
  const { socialHistory, patient } = chart.life;
  socialHistory.push({
    social_history_id: rowId(chart, socialHistory.length),
    patient_id: patient.patient_id,
    encounter_id: null,
    recorded_date,
    kind,
    code: null,
    code_system: null,
    description: null,
    value: null,
    units: null,
    start_date: null,
    ...told,
  });
}

const streamOf = (chart: Chart, about: string) => chart.person.rng.at('social history', about);

function writeTribe(chart: Chart): void {
  if (chart.life.patient.race !== 'Native American') return;
  const rng = streamOf(chart, 'tribe');
  tell(chart, chart.enrolled, 'tribal-affiliation', TRIBES.pick(rng));
  tell(chart, chart.enrolled, 'tribal-enrolment', rng.chance(ENROLLED) ? yes : no);
}

function writeWork(chart: Chart): void {
  const { birthdate, employment_status } = chart.life.patient;
  const grown = addYears(birthdate, ADULT);
  if (employment_status !== 'Employed' || grown >= chart.end) return;
  const rng = streamOf(chart, 'occupation');
  const [occupation, industry] = WORK.pick(rng);
  const years = YEARS_AT_WORK * rng.exponential();
  const start_date = Math.max(grown, chart.end - Math.floor(years * DAYS_PER_YEAR));
  tell(chart, start_date, 'occupation', { ...occupation, start_date });
  tell(chart, start_date, 'industry', { ...industry, start_date });
}

/** Children are not asked, nor can be who came to no clinic. */
function writeAnswers(chart: Chart): void {
  const { patient: p, encounters } = chart.life;
  const visit = screenVisit(encounters);
  if (visit === undefined || ageAt(p.birthdate, visit.date) < ADULT) return;
  const { encounter_id, date } = visit;
  tell(chart, date, 'sexual-orientation', {
    encounter_id,
    ...ORIENTATIONS.pick(streamOf(chart, 'orientation')),
  });
  if (p.smoking_status === 'Current') {
    // Since the age of 18, by which nearly nine in ten have begun (Report of the Surgeon General, 2014).
    const years = ageAt(p.birthdate, date) - ADULT;
    const cigarettes = CIGARETTES.pick(streamOf(chart, 'cigarettes'));
    const value = Math.round((10 * years * cigarettes) / CIGARETTES_A_PACK) / 10;
    tell(chart, date, 'pack-years', { encounter_id, value, units: '{pack-years}' });
  }
  const will = streamOf(chart, 'living will').chance(WITH_WILL);
  tell(chart, date, 'advance-directive', { encounter_id, ...(will ? yes : no) });
  if (!will) return;
  const experience = streamOf(chart, 'experience').pick(EXPERIENCES);
  tell(chart, date, 'care-experience-preference', { encounter_id, description: experience });
  const treatment = streamOf(chart, 'treatment').pick(TREATMENTS);
  tell(chart, date, 'treatment-preference', { encounter_id, description: treatment });
}
