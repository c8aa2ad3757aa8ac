// Rows of passing illness: its diagnosis, once, and its drugs.
import { type Day, SECONDS_PER_DAY } from '../../base/days.ts';
import { byShare } from '../../base/distributions.ts';
import type { EncounterRow } from '../../clinical/tables.ts';
import type { Drug } from '../../codes/drugs.ts';
import type { Episode } from '../episodes.ts';
import type { DrugOption } from '../module.ts';
import { forbidden } from '../pregnancy/drugs.ts';
import { contraindicated, productFor } from '../treatment.ts';
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
    const options = t.options.flatMap((o): { share: number; drug: Drug }[] => {
      const drug = suited(o, chart, encounter.date);
      return drug === null ? [] : [{ share: o.share, drug }];
    });
    const option = byShare(options, rng.at('option').float());
    if (option === undefined) return;
    const { drug } = option;
    writeOrder(chart, visit, encounter, drug, episode.diagnosis, encounter.date + drug.daysSupply - 1);
    because(chart, chart.life.medications, () => whyEpisodeDrug(episode, t.share));
  });
}

/** The product that an option comes to, unless it is ruled out or taken already. */
function suited(option: DrugOption, chart: Chart, day: Day): Drug | null {
  const drug = productFor(option.drug, chart.person, chart.allergies, day);
  if (drug === null || contraindicated(option, chart.courses, day)) return null;
  if (forbidden(drug, chart.reproduction.pregnancies, day)) return null;
  const taken = chart.spans.some(
    (s) => s.drug.ingredient === drug.ingredient && s.start <= day && (s.end === null || s.end >= day),
  );
  return taken ? null : drug;
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
