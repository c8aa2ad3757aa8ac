// Reasons of rows that are not measured: what brought about each visit, diagnosis, drug, dose and death.
import { DAYS_PER_YEAR, type Day, yearOf } from '../../base/days.ts';
import { interpolate } from '../../base/distributions.ts';
import { deathRate } from '../../base/life-table.ts';
import type { Allergy } from '../allergies.ts';
import type { Course } from '../course.ts';
import type { CoverageSpan } from '../coverage.ts';
import { type Episode, seasonAt, traitFactor } from '../episodes.ts';
import type { FamilyEntry } from '../family.ts';
import type { Dose } from '../immunisation.ts';
import { SERIES } from '../immunisation-schedule.ts';
import type { AcuteModule } from '../module.ts';
import { lifestyleDeathRisk, traitRisk } from '../onset.ts';
import type { Person } from '../person.ts';
import { logRatios } from '../risk.ts';
import type { DrugSpan } from '../treatment.ts';
import type { Visit } from '../utilisation/visit.ts';
import type { Chart } from './chart.ts';
import { traitLabel } from './measured.ts';
import { plus, type Reason, reason, type Term, times } from './trace.ts';

/** Years between two days, in words. */
function years(from: Day, to: Day): string {
  const y = (to - from) / DAYS_PER_YEAR;
  return y < 0.95 ? `${Math.round(y * 12)} months` : `${y.toFixed(1)} years`;
}

export function whyPatient(person: Person): Reason {
  const { age, sex, marital, household, number, traits, poverty } = person;
  const place = household === number ? 'of its own' : `of person ${household}`;
  return reason(
    'population',
    `age ${age} at the anchor, ${sex} and ${marital.toLowerCase()} drawn from the pyramid of the living; household ${place}; means at rank ${poverty.toFixed(2)} (0 richest, 1 poorest)`,
    Object.entries(traits).map(([trait, z]) => plus(trait, z)),
  );
}

/** What brought a visit about. */
export function whyVisit({ courses }: Chart, visit: Visit): Reason {
  const { episode, diagnosing, planned, kind, parent } = visit;
  if (kind === 'birth') return reason('birth', 'everyone is born in hospital');
  if (kind === 'delivery') return reason('pregnancy', 'the stay for a birth, on the day of the child’s');
  if (kind === 'obstetric')
    return reason('pregnancy', 'visit of the schedule of prenatal care, or after a birth');
  if (kind === 'gynaecology') return reason('preventive care', `women’s visit for ${visit.diagnosis.icd10}`);
  if (planned !== null) return reason(visit.course!.module.name, `planned care: ${planned.name}`);
  if (diagnosing !== null) return reason(diagnosing.module.name, 'symptoms lead to the diagnosis');
  if (visit.disposition === 'Expired' && kind === 'stay')
    return reason(
      episode?.module ?? courseOf(courses, visit)?.module.name ?? 'mortality',
      'last stay, which ended in death',
    );
  if (episode !== null) return reason(episode.module, episodeRule(episode, kind, parent !== null));
  const course = courseOf(courses, visit);
  if (kind === 'stay')
    return reason(course?.module.name ?? 'readmission', 'came back to hospital within 30 days');
  if (kind === 'wellness') return reason('preventive care', 'check-up of the schedule for the age');
  if (course === undefined) return reason('preventive care', `${kind} visit for ${visit.diagnosis.icd10}`);
  const { everyMonths } = course.module.monitoring;
  return reason(
    course.module.name,
    `monitoring, due every ${everyMonths} months${kind === 'specialist' ? ', by a specialist' : ''}`,
  );
}

function courseOf(courses: readonly Course[], visit: Visit): Course | undefined {
  return courses.find((c) => c.stage.diagnosis.icd10 === visit.diagnosis.icd10);
}

function episodeRule(e: Episode, kind: string, follows: boolean): string {
  const what =
    e.course === null ? `${e.severity} episode of ${e.days} days` : 'flare-up of the lasting illness';
  if (kind === 'stay')
    return `${follows ? 'admitted from the emergency department' : 'sent in by an office or another hospital'} for the ${what}`;
  return `${what}, cared for by ${kind} visit${follows ? ', after an earlier one' : ''}`;
}

/** Hazard of the year in which the illness became known, and what raised or lowered it for this person. */
export function whyCourse({ person, trace, model }: Chart, { module, onset, diagnosis }: Course): Reason {
  const known = diagnosis!;
  const hidden = known > onset ? `, known ${years(onset, known)} after it began` : '';
  if (module.onset.kind === 'threshold')
    return reason(module.name, `body mass index reached ${module.onset.at}${hidden}`);
  if (module.onset.kind === 'birth')
    return reason(module.name, 'present at birth', [times('share of the newborn', module.onset.share)]);
  const { risks } = module.onset;
  const age = trace!.onsets.get(module.name)!;
  const base = model.overlay.hazards[module.name]![person.sex][Math.floor(age)]!;
  const terms: Term[] = [plus(`hazard a year at ${Math.floor(age)}`, base)];
  let product = 1;
  for (const { trait, log } of logRatios(risks)) {
    const ratio = Math.exp(log * person.traits[trait]);
    if (Math.abs(ratio - 1) < 0.005) continue;
    product *= ratio;
    terms.push(times(traitLabel(trait, person.traits[trait]), ratio));
  }
  const limited = traitRisk(module.onset, person.traits);
  if (Math.abs(limited / product - 1) > 0.03 && product > 0)
    terms.push(times('limit of trait risk', limited / product));
  for (const [name, ratio] of Object.entries(risks.conditions ?? {}))
    if ((trace!.onsets.get(name) ?? Number.POSITIVE_INFINITY) <= Math.floor(age))
      terms.push(times(name, ratio));
  const shown = person.birth + Math.floor(age * DAYS_PER_YEAR);
  const passed = known > shown ? `, passed over in ${yearOf(shown)}` : '';
  return reason(module.name, `onset by hazard × risks${hidden}${passed}`, terms);
}

export function whyEpisode(chart: Chart, episode: Episode, day: Day): Reason {
  const { module, course, severity, setting, start } = episode;
  if (course !== null)
    return reason(module, `flare-up of the illness, ${years(course.diagnosis!, day)} after its diagnosis`);
  const acute = chart.model.acute.find((m) => m.name === module);
  return reason(
    module,
    `${severity} episode, by rate × season × risks; came to care by ${setting}`,
    acute === undefined ? [] : rateTerms(chart, acute, start),
  );
}

/** The yearly rate of an episode on its first day, as `episodes.ts` thins by it. */
function rateTerms({ person, courses }: Chart, acute: AcuteModule, start: Day): Term[] {
  const age = (start - person.birth) / DAYS_PER_YEAR;
  return [
    plus(`episodes a year at ${Math.floor(age)}`, interpolate(acute.incidence[person.sex], age)),
    times('season', seasonAt(acute.season, start)),
    times('traits', traitFactor(person, acute)),
    ...courses
      .filter((c) => c.onset <= start && acute.risks.conditions?.[c.module.name] !== undefined)
      .map((c) => times(c.module.name, acute.risks.conditions![c.module.name]!)),
  ];
}

export function whySpan({ person }: Chart, { course, drug, adherence, start, stopReason }: DrugSpan): Reason {
  const line = course.module.treatment.findIndex((l) => l.options.some((o) => o.drug === drug.key));
  const { share = 1, options = [] } = course.module.treatment[line] ?? {};
  const chosen = options.find((o) => o.drug === drug.key);
  const rule = `line ${line + 1} of treatment, begun ${years(course.diagnosis ?? start, start)} after the diagnosis`;
  return reason(course.module.name, stopReason === null ? rule : `${rule}; stopped: ${stopReason}`, [
    times('share of patients who get the line', share),
    ...(chosen === undefined ? [] : [times(`share of ${drug.ingredient} in it`, chosen.share)]),
    plus(`days covered (careSeeking ${person.traits.careSeeking.toFixed(1)} SD)`, adherence),
  ]);
}

export function whyEpisodeDrug(episode: Episode, share: number): Reason {
  return reason(episode.module, 'treatment of the episode', [times('share of patients who get it', share)]);
}

export function whyProcedure(visit: Visit, owner: string, chance: number): Reason {
  const rule =
    visit.planned !== null
      ? `planned care: ${visit.planned.name}`
      : `work-up or monitoring at the ${visit.kind} visit`;
  return reason(owner, rule, [times('chance', chance)]);
}

export function whyAllergy({ person }: Chart, { allergen }: Allergy): Reason {
  const { children, adults } = allergen.prevalence;
  return reason('allergy', `share of ${person.age < 18 ? 'children' : 'adults'} with the allergy`, [
    times('prevalence', person.age < 18 ? children : adults),
  ]);
}

export function whyDose({ series, number, total, given }: Dose, where: 'check-up' | 'elsewhere'): Reason {
  const share = SERIES.find((s) => s.name === series)?.coverage[number - 1];
  const dose = total === null ? `dose ${number}` : `dose ${number} of ${total}`;
  const place = where === 'check-up' ? 'at a visit' : 'at a pharmacy, or taken from an earlier record';
  return reason(
    'immunisation',
    given
      ? `${series}, ${dose}, due by the schedule; given ${place}`
      : `${series}, ${dose}, due and declined`,
    share === undefined ? [] : [times('coverage of the dose', share)],
  );
}

export function whyFamily(chart: Chart, { module, relation, recordOfRelative }: FamilyEntry): Reason {
  if (recordOfRelative) return reason(module.name, 'the mother’s own record has it', []);
  const has = chart.courses.some((c) => c.module === module);
  return reason(
    module.name,
    `${relation.toLowerCase()} has it by its share, sex and age${has ? ', more often as the person does' : ''}`,
    [times('share of relatives of 75', module.family?.share ?? 0)],
  );
}

export function whyCoverage({ person }: Chart, span: CoverageSpan): Reason {
  const rank = `means of the household at rank ${person.poverty.toFixed(2)} (0 richest, 1 poorest)`;
  const rule =
    span.priority === 'secondary'
      ? `beside Medicare, by the ${rank}`
      : span.payer.kind === 'Medicare'
        ? 'Medicare, at 65 or for disability'
        : `${span.payer.kind === 'Uninsured' ? 'without coverage' : span.payer.kind}, by the ${rank}`;
  return reason('insurance', rule, [plus('rank of means', person.poverty)]);
}

/** The rate of death in the year of life in which it came. */
export function whyDeath({ person, courses, trace, model }: Chart, day: Day): Reason {
  const age = Math.floor((day - person.birth) / DAYS_PER_YEAR);
  const factor = model.overlay.mortality[person.sex][age] ?? 1;
  const present = courses.filter(
    (c) => (trace!.onsets.get(c.module.name) ?? 999) <= age && c.module.mortality.rateRatio !== 1,
  );
  return reason('mortality', 'competing causes: life table × what the person had', [
    plus(`deaths a year at ${age}, life table`, deathRate(person.sex, age)),
    times('calibration, so that all deaths meet the table', factor),
    times('frailty and smoking', lifestyleDeathRisk(person.traits)),
    ...present.map((c) => times(c.module.name, c.module.mortality.rateRatio)),
  ]);
}
