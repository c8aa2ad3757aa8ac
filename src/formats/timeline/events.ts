// Every fact of a life by date: encounters with what was found and done, and what lies outside of them.
import { type Day, formatDay, formatSeconds, yearOf } from '../../base/days.ts';
import type { EncounterRow, ObservationRow } from '../../clinical/tables.ts';
import { escapeHtml } from '../../page/text.ts';
import { type Explanation, printReason, type TimelineInput } from './input.ts';
import { span } from './lanes.ts';
import { outside, unitText } from './measures.ts';

/** A line of text that stands for one row. */
export interface Fact {
  readonly text: string;
  readonly row: object;
  /** A result outside its range. */
  readonly flagged?: boolean;
}

export interface Event {
  readonly day: Day;
  readonly title: string;
  readonly detail: string;
  readonly row: object;
  readonly facts: readonly Fact[];
  readonly results: readonly Fact[];
}

type Rows = Pick<
  TimelineInput['life'],
  'conditions' | 'medications' | 'procedures' | 'immunizations' | 'observations'
>;

/** All events in time order. */
export function eventsOf(input: TimelineInput): Event[] {
  const { life } = input;
  const byEncounter = new Map<number, Fact[]>();
  const results = new Map<number, Fact[]>();
  const loose: Event[] = [];
  const put = (encounter: number | null, day: Day, title: string, fact: Fact) => {
    if (encounter === null) loose.push(single(day, title, fact));
    else add(byEncounter, encounter, fact);
  };
  collect(life, put);
  for (const o of life.observations) add(results, o.encounter_id, result(o));
  for (const e of personEvents(input)) loose.push(e);
  const visits = life.encounters.map((e) =>
    visit(e, byEncounter.get(e.encounter_id) ?? [], results.get(e.encounter_id) ?? []),
  );
  return [...loose, ...visits].sort((a, b) => a.day - b.day);
}

function add(map: Map<number, Fact[]>, key: number, fact: Fact): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [fact]);
  else there.push(fact);
}

function single(day: Day, title: string, { row, text }: Fact): Event {
  return { day, title, detail: text, row, facts: [], results: [] };
}

function collect(
  { conditions, medications, procedures, immunizations }: Rows,
  put: (encounter: number | null, day: Day, title: string, fact: Fact) => void,
): void {
  for (const c of conditions)
    put(c.encounter_id, c.recorded_date, 'Diagnosis', {
      row: c,
      text: `${c.name} (${c.icd10_code}), ${c.severity}${c.stage === null ? '' : `, ${c.stage}`}`,
    });
  for (const p of procedures)
    put(p.encounter_id, p.date, 'Procedure', { row: p, text: `${p.name}, ${p.outcome}` });
  for (const m of medications)
    put(m.encounter_id, m.start_date, 'Prescription', {
      row: m,
      text: `${m.name} ${m.frequency}, ${span(m.start_date, m.end_date)}${m.stop_reason === null ? '' : `, stopped: ${m.stop_reason}`}`,
    });
  for (const i of immunizations)
    put(i.encounter_id, i.date, 'Vaccine', {
      row: i,
      text: `${i.vaccine}, dose ${i.dose_number}${i.series_total === null ? '' : ` of ${i.series_total}`}${i.status === 'completed' ? '' : ', declined'}`,
    });
}

/** What happens to the person outside of care. */
function personEvents({ life, payer }: TimelineInput): Event[] {
  const { patient, death } = life;
  return [
    single(patient.birthdate, 'Birth', {
      row: patient,
      text: `${patient.first_name} ${patient.last_name}, ${patient.sex}`,
    }),
    ...life.allergies.map((a) =>
      single(a.recorded_date, 'Allergy recorded', {
        row: a,
        text: `${a.substance}: ${a.reaction.toLowerCase()}, ${a.severity}`,
      }),
    ),
    ...life.familyHistory.map((f) =>
      single(f.recorded_date, 'Family history taken', {
        row: f,
        text: `${f.relation}: ${f.condition}, from age ${f.onset_age}`,
      }),
    ),
    ...life.coverage.map((c) =>
      single(c.start_date, 'Coverage begins', {
        row: c,
        text: `${c.kind}${c.kind === 'Uninsured' ? '' : `: ${payer(c.payer_id)}, ${c.plan}`}${c.priority === 'secondary' ? ' (secondary)' : ''}${c.end_date === null ? '' : `, until ${formatDay(c.end_date)}`}`,
      }),
    ),
    ...(death === null
      ? []
      : [
          single(death.death_date, 'Death', {
            row: death,
            text: `${death.cause} (${death.icd10_code}), ${death.place}`,
          }),
        ]),
  ];
}

function visit(e: EncounterRow, facts: readonly Fact[], results: readonly Fact[]): Event {
  const time = formatSeconds(e.start_time).slice(11, 16);
  const nights = e.length_of_stay === null ? '' : `, ${e.length_of_stay} nights`;
  const end = e.disposition === null ? '' : `, ${e.disposition.toLowerCase()}`;
  return {
    day: e.date,
    title: e.type,
    detail: `${time} ${e.reason_description}${nights}${end}. ${e.provider}, ${e.department}, ${e.location}`,
    row: e,
    facts,
    results,
  };
}

function result(o: ObservationRow): Fact {
  const value = o.value === null ? o.value_text : `${o.value} ${unitText(o.units)}`.trimEnd();
  return { row: o, text: `${o.type} ${value}`, flagged: outside(o) };
}

/** The table of events, a fold for each year; what lies before the written history has one. */
export function eventsSection(input: TimelineInput): string {
  const first = yearOf(input.from);
  const folds = new Map<string, Event[]>();
  for (const e of eventsOf(input)) {
    const year = yearOf(e.day);
    const name = year < first ? `Before ${first}` : String(year);
    folds.set(name, [...(folds.get(name) ?? []), e]);
  }
  const names = [...folds.keys()];
  const html = names.map((name) => fold(name, folds.get(name)!, name === names.at(-1), input.reasons));
  const words = input.reasons === null ? '' : REASONS;
  return `<h2 id="events">Events</h2><p class="sub">All that the record holds, by date.${words}</p>${html.join('')}`;
}

const REASONS =
  ' Below each fact: the module and rule that made it, and the parts of its key figure in the order in which they work.';

function fold(
  name: string,
  events: readonly Event[],
  open: boolean,
  reasons: TimelineInput['reasons'],
): string {
  return (
    `<details${open ? ' open' : ''}><summary>${name}<span class="score">${events.length} ${events.length === 1 ? 'event' : 'events'}</span></summary>` +
    `<div><table class="events"><thead><tr><th>Date</th><th>What happened</th></tr></thead><tbody>${events.map((e) => eventRow(e, reasons)).join('')}</tbody></table></div></details>`
  );
}

function eventRow(e: Event, reasons: TimelineInput['reasons']): string {
  const facts = e.facts.map((f) => `<li>${escapeHtml(f.text)}${why(f.row, reasons)}</li>`).join('');
  return (
    `<tr><td>${formatDay(e.day)}</td><td><b>${escapeHtml(e.title)}</b> ${escapeHtml(e.detail)}${why(e.row, reasons)}` +
    `${facts === '' ? '' : `<ul>${facts}</ul>`}${resultList(e.results, reasons)}</td></tr>`
  );
}

/** Results stand in one paragraph, or one to a line with its reason. */
function resultList(results: readonly Fact[], reasons: TimelineInput['reasons']): string {
  if (results.length === 0) return '';
  const look = (f: Fact) => `<span class="${f.flagged ? 'out' : 'in'}">${escapeHtml(f.text)}</span>`;
  if (reasons === null) return `<p class="note last">${results.map(look).join(' · ')}</p>`;
  return `<ul>${results.map((f) => `<li>${look(f)}${why(f.row, reasons)}</li>`).join('')}</ul>`;
}

function why(row: object, reasons: ReadonlyMap<object, Explanation> | null): string {
  const reason = reasons?.get(row);
  return reason === undefined ? '' : `<span class="why">${escapeHtml(printReason(reason))}</span>`;
}
