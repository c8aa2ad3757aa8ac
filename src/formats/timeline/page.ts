// One life as one HTML file: no network, no script, light and dark, fit for paper and phone.
import { formatDay } from '../../base/days.ts';
import { style } from '../../page/style.ts';
import { count, escapeHtml } from '../../page/text.ts';
import { eventsSection } from './events.ts';
import { printReason, type TimelineInput } from './input.ts';
import { lanesSection } from './lanes.ts';
import { chartCards, measuresOf } from './measures.ts';
import { timelineStyle } from './style.ts';

/** By this line a page of ours is known. */
export const GENERATOR = '<meta name="generator" content="careloom patient">';

/** The whole page; the same input gives the same bytes. */
export function renderTimeline(input: TimelineInput): string {
  const { patient } = input.life;
  const title = `${patient.first_name} ${patient.last_name}`;
  return (
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${GENERATOR}` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)} · patient ${patient.patient_id}</title><style>${style}${timelineStyle}</style></head>\n<body>\n` +
    `${head(input, title)}\n<main>\n${[background(input), lanesSection(input), chartCards(input), eventsSection(input)].join('\n')}\n</main>\n` +
    `<footer>Careloom ${escapeHtml(input.version)} · ${escapeHtml(input.origin)}<br>This person is invented.</footer>\n</body></html>\n`
  );
}

/** `Woman of 72`, `Boy of 4`, `Man who died at 81`. */
export function whoIs({ patient, death }: TimelineInput['life']): string {
  const { sex, age } = patient;
  const young = age < 18;
  const noun = sex === 'male' ? (young ? 'Boy' : 'Man') : young ? 'Girl' : 'Woman';
  return death === null ? `${noun} of ${age}` : `${noun} who died at ${age}`;
}

/** Age from which the Census Bureau counts who works (Current Population Survey). */
const WORKING_AGE = 16;

/** Education and work; of children only whether they go to school, as the words for adults do not fit them. */
export function educationAndWork({
  age,
  education,
  employment_status,
}: TimelineInput['life']['patient']): string {
  if (age >= WORKING_AGE) return `${education}, ${employment_status.toLowerCase()}`;
  return employment_status === 'Student' ? 'at school' : 'below school age';
}

const SECTIONS = {
  background: 'Background',
  timeline: 'Timeline',
  measures: 'Measurements',
  events: 'Events',
};

function head(input: TimelineInput, title: string): string {
  const { life, reasons } = input;
  const { patient: p, death } = life;
  const links = Object.entries(SECTIONS)
    .filter(([id]) => id !== 'measures' || measuresOf(life).length > 0)
    .map(([id, name]) => `<a href="#${id}">${name}</a>`);
  const facts: readonly (readonly [string, string | number])[] = [
    ['Born', formatDay(p.birthdate)],
    ['Race, ethnicity', `${p.race}, ${p.ethnicity}`],
    ['Language', p.language],
    ['Marital status', p.marital_status],
    ['Home', `${p.address}, ${p.city}, ${p.state} ${p.zip}`],
    ['Insurance', p.insurance],
    ['Household income', `$ ${count(p.income)}`],
    ['Education, work', educationAndWork(p)],
    ['Housing, transport', `${p.housing_status}, ${p.transport_access.toLowerCase()}`],
    ['Smoking, alcohol', `${p.smoking_status}, ${p.alcohol_use.toLowerCase()}`],
    ['Social support', `${p.social_support}, risk ${p.sdoh_risk_score}`],
    ['Telephone, mail', `${p.phone}, ${p.email}`],
  ];
  const died =
    death === null
      ? ''
      : `<p class="banner">Died on ${formatDay(death.death_date)} of ${escapeHtml(death.cause)} (${death.icd10_code}), ${death.place}.${why(death, reasons)}</p>`;
  return (
    `<header><h1>${escapeHtml(title)}</h1><p class="sub">${whoIs(life)} · patient ${p.patient_id} · <code>${p.mrn}</code> · as of ${formatDay(input.asOf)}</p>${died}` +
    `<div class="facts">${facts.map(([name, value]) => `<div><span>${name}</span>${escapeHtml(String(value))}</div>`).join('')}</div>` +
    `${reasons === null ? '' : `<p class="note last">${why(p, reasons)}</p>`}<nav>${links.join('')}</nav></header>`
  );
}

function why(row: object, reasons: TimelineInput['reasons']): string {
  const reason = reasons?.get(row);
  return reason === undefined ? '' : `<span class="why">${escapeHtml(printReason(reason))}</span>`;
}

/** Allergies, family history and vaccines: what is so at any time. */
function background({ life }: TimelineInput): string {
  const list = (title: string, items: readonly string[], none: string) =>
    `<div class="card"><h3>${title}</h3>${items.length === 0 ? `<p class="note">${none}</p>` : `<ul class="tags">${items.join('')}</ul>`}</div>`;
  const allergies = life.allergies.map(
    (a) =>
      `<li class="${a.severity}">${escapeHtml(a.substance)}: ${escapeHtml(a.reaction.toLowerCase())}, ${a.severity}</li>`,
  );
  const family = life.familyHistory.map(
    (f) => `<li>${f.relation}: ${escapeHtml(f.condition)}, from ${f.onset_age}</li>`,
  );
  const doses = new Map<string, number>();
  for (const i of life.immunizations)
    if (i.status === 'completed') doses.set(i.vaccine, (doses.get(i.vaccine) ?? 0) + 1);
  const vaccines = [...doses].map(([name, n]) => `<li>${escapeHtml(name)}${n > 1 ? ` × ${n}` : ''}</li>`);
  return `<h2 id="background">Background</h2><div class="grid top">${list('Allergies', allergies, 'None recorded.')}${list('Family history', family, 'Not taken, or nothing known.')}</div>${list('Vaccines', vaccines, 'None recorded.')}`;
}
