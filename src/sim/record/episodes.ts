// Rows of passing illness: its diagnosis, once, and its drugs.
import { ageAt, type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import { prescribedAt } from '../../codes/drugs.ts';
import { tolerates } from '../allergies.ts';
import { chooseOption, contraindicated, drugOf } from '../course.ts';
import type { Episode } from '../episodes.ts';
import { forbidden } from '../pregnancy/drugs.ts';
import type { Visit } from '../utilisation/visit.ts';
import { type Chart, displayOf } from './chart.ts';
import { writeOrder } from './prescriptions.ts';
import { whyEpisode, whyEpisodeDrug } from './reasons.ts';
import { because } from './trace.ts';

/** The diagnosis of an episode, once, and its drugs. */
export function writeEpisode(
  chart: Chart,
  visit: Visit,
  episode: Episode,
  encounter: EncounterRow,
  diagnosed: Map<Episode, true>,
): void {
  if (visit.disposition === 'Left without being seen') return;
  if (!episode.debut && !diagnosed.has(episode)) {
    diagnosed.set(episode, true);
    writeEpisodeCondition(chart, visit, episode, encounter);
  }
  if (visit.disposition === 'Admitted') return;
  episode.treatment.forEach((t, k) => {
    const rng = episode.rng.at('treatment', k);
    if (!rng.at('given').chance(t.share)) return;
    const options = t.options.filter(
      (o) =>
        tolerates(chart.allergies, drugOf(o.drug), encounter.date) &&
        !contraindicated(o, chart.courses, encounter.date) &&
        suits(o.drug, chart, encounter.date),
    );
    const option = chooseOption(options, rng.at('option').float());
    if (option === undefined) return;
    const drug = drugOf(option.drug);
    writeOrder(chart, visit, encounter, drug, episode.diagnosis, encounter.date + drug.daysSupply - 1);
    because(chart, chart.life.medications, () => whyEpisodeDrug(episode, t.share));
  });
}

/** A drug that is taken already is not prescribed twice, and no drug before it was on the market. */
function suits(key: string, chart: Chart, day: Day): boolean {
  const drug = drugOf(key);
  if (day < (drug.marketedFrom - 1970) * 365.25 || !prescribedAt(drug, ageAt(chart.person.birth, day)))
    return false;
  if (forbidden(drug, chart.reproduction.pregnancies, day)) return false;
  return !chart.spans.some(
    (s) => s.drug.ingredient === drug.ingredient && s.start <= day && (s.end === null || s.end >= day),
  );
}

function writeEpisodeCondition(chart: Chart, visit: Visit, episode: Episode, encounter: EncounterRow): void {
  const healed = episode.start + episode.days;
  const over = healed <= chart.end;
  chart.life.conditions.push({
    condition_id: 0,
    patient_id: chart.person.number,
    encounter_id: encounter.encounter_id,
    name: displayOf(episode.diagnosis.icd10),
    status: over ? 'resolved' : 'active',
    onset_date: Math.min(episode.start, encounter.date),
    icd10_code: episode.diagnosis.icd10,
    snomed_code: episode.diagnosis.snomed,
    category: 'encounter-diagnosis',
    stage: null,
    severity: episode.severity,
    recorded_date: encounter.date,
    abatement_date: over
      ? Math.max(healed, Math.min(chart.end, Math.floor(visit.end / SECONDS_PER_DAY)))
      : null,
  });
  because(chart, chart.life.conditions, () => whyEpisode(chart, episode, encounter.date));
}
