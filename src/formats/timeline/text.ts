// One life in a terminal: what a clinician asks for first, and with reasons everything.
import { formatDay } from '../../base/days.ts';
import { eventsOf } from './events.ts';
import { endOf, printReason, type TimelineInput } from './input.ts';
import { settingOf, span } from './lanes.ts';
import { measuresOf } from './measures.ts';
import { educationAndWork, whoIs } from './page.ts';

export interface TextLine {
  readonly cells: readonly string[];
  /** Why it is there, where that was asked for. */
  readonly why?: string;
}

export interface TextSection {
  readonly title: string;
  readonly lines: readonly TextLine[];
}

/** Visits shown without reasons. */
const LAST_VISITS = 10;

export function textOf(input: TimelineInput): TextSection[] {
  const sections = [
    person(input),
    problems(input),
    medication(input),
    allergies(input),
    family(input),
    results(input),
  ];
  sections.push(...(input.reasons === null ? [care(input)] : [care(input), everything(input)]));
  return sections.filter((s) => s.lines.length > 0);
}

function line(input: TimelineInput, row: object, ...cells: string[]): TextLine {
  const reason = input.reasons?.get(row);
  return reason === undefined ? { cells } : { cells, why: printReason(reason) };
}

function person(input: TimelineInput): TextSection {
  const { patient: p, death } = input.life;
  const lines = [
    line(
      input,
      p,
      'born',
      `${formatDay(p.birthdate)}, ${p.sex}, ${p.race}, ${p.marital_status.toLowerCase()}, speaks ${p.language}`,
    ),
    { cells: ['home', `${p.address}, ${p.city}, ${p.state} ${p.zip}`] },
    {
      cells: [
        'social',
        `${educationAndWork(p)}, household $ ${p.income} a year, smoking ${p.smoking_status.toLowerCase()}, alcohol ${p.alcohol_use.toLowerCase()}`,
      ],
    },
    {
      cells: [
        'insurance',
        input.life.coverage
          .filter((c) => c.end_date === null || c.end_date >= endOf(input))
          .map((c) => `${c.kind} (${c.plan}, ${c.priority})`)
          .join('; ') || p.insurance,
      ],
    },
  ];
  const end =
    death === null
      ? []
      : [
          line(
            input,
            death,
            'died',
            `${formatDay(death.death_date)} of ${death.cause} (${death.icd10_code}), ${death.place}`,
          ),
        ];
  return {
    title: `${p.first_name} ${p.last_name}  ${whoIs(input.life)}  patient ${p.patient_id}  ${p.mrn}  as of ${formatDay(input.asOf)}`,
    lines: [...lines, ...end],
  };
}

function problems(input: TimelineInput): TextSection {
  const rows = input.life.conditions.filter((c) => c.category === 'problem-list-item');
  return {
    title: 'Problems',
    lines: rows.map((c) =>
      line(
        input,
        c,
        c.icd10_code,
        c.name,
        `${c.severity}, ${c.status}`,
        span(c.recorded_date, c.abatement_date),
      ),
    ),
  };
}

function medication(input: TimelineInput): TextSection {
  const rows = input.life.medications.filter((m) => m.status === 'active');
  return {
    title: 'Medication',
    lines: rows.map((m) =>
      line(
        input,
        m,
        m.name,
        m.frequency,
        m.indication,
        `${span(m.start_date, m.end_date)}, ${Math.round(100 * m.adherence)} % of days covered`,
      ),
    ),
  };
}

function allergies(input: TimelineInput): TextSection {
  return {
    title: 'Allergies',
    lines: input.life.allergies.map((a) =>
      line(input, a, a.substance, a.reaction.toLowerCase(), a.severity, formatDay(a.recorded_date)),
    ),
  };
}

function family(input: TimelineInput): TextSection {
  return {
    title: 'Family history',
    lines: input.life.familyHistory.map((f) =>
      line(input, f, f.relation, f.condition, `from ${f.onset_age}`),
    ),
  };
}

function results(input: TimelineInput): TextSection {
  const latest = measuresOf(input.life).map((m) => ({
    ...m,
    last: m.series.map((rows) => rows[rows.length - 1]!),
  }));
  return {
    title: 'Latest measurements',
    lines: latest.map(({ title, unit, last }) =>
      line(
        input,
        last[0]!,
        title,
        last.map((o) => o.value).join('/'),
        unit,
        last.map((o) => o.interpretation ?? '').join('/'),
        formatDay(last[0]!.date),
      ),
    ),
  };
}

function care(input: TimelineInput): TextSection {
  const { encounters } = input.life;
  const counts = new Map<string, number>();
  for (const e of encounters) counts.set(settingOf(e), (counts.get(settingOf(e)) ?? 0) + 1);
  const title = `Care  ${encounters.length} encounters since ${formatDay(input.from)}${[...counts].map(([name, n]) => `, ${name.toLowerCase()} ${n}`).join('')}`;
  return {
    title,
    lines: encounters
      .slice(-LAST_VISITS)
      .map((e) => line(input, e, formatDay(e.date), e.type, e.reason_description, e.disposition ?? '')),
  };
}

/** All rows by date, each with its reason. */
function everything(input: TimelineInput): TextSection {
  const lines = eventsOf(input).flatMap((e) => [
    line(input, e.row, formatDay(e.day), `${e.title}: ${e.detail}`),
    ...[...e.facts, ...e.results].map((f) => line(input, f.row, '', `  ${f.text}${f.flagged ? ' !' : ''}`)),
  ]);
  return { title: 'Everything, by date', lines };
}
