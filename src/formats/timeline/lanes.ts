// The life over time: one lane for each problem, drug and kind of care, on a common axis.
import { type Day, dayOf, formatDay, yearOf } from '../../base/days.ts';
import type { ConditionRow, CoverageRow, EncounterRow, MedicationRow } from '../../clinical/tables.ts';
import { escapeHtml } from '../../page/text.ts';
import { endOf, type TimelineInput } from './input.ts';

/** From days to per cent of the track. */
interface Axis {
  readonly from: Day;
  readonly to: Day;
  x(day: Day): number;
  /** Grid of the track, the same in every lane. */
  readonly grid: string;
}

interface Mark {
  readonly from: Day;
  readonly to: Day | null;
  readonly title: string;
  readonly look: string;
}

const round = (x: number) => Math.round(x * 100) / 100;

function axisOf(input: TimelineInput): Axis {
  const { from } = input;
  const to = endOf(input);
  const span = Math.max(1, to - from);
  const x = (day: Day) => round(Math.min(100, Math.max(0, (100 * (day - from)) / span)));
  const lines = ticksOf(from, to).map(
    ({ day }) => `<line class="g" x1="${x(day)}%" x2="${x(day)}%" y1="0" y2="100%"/>`,
  );
  const end = input.life.death === null ? '' : '<line class="end" x1="100%" x2="100%" y1="0" y2="100%"/>';
  return { from, to, x, grid: lines.join('') + end };
}

/** Ticks of the axis, at most about six: years, or months of a short history. */
function ticksOf(from: Day, to: Day): { day: Day; text: string }[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const step = [1, 2, 5, 10, 20].find((s) => (last - first) / s <= 6) ?? 25;
  const months = to - from > 800 ? [1] : to - from > 300 ? [1, 4, 7, 10] : [1, 3, 5, 7, 9, 11];
  const ticks: { day: Day; text: string }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    for (const month of months) {
      const day = dayOf(year, month, 1);
      ticks.push({ day, text: months.length === 1 ? String(year) : formatDay(day).slice(0, 7) });
    }
  }
  // What stands too close to an end would be cut off.
  const margin = 0.03 * (to - from);
  return ticks.filter(({ day }) => day > from + margin && day < to - margin);
}

/** The section of lanes. */
export function lanesSection(input: TimelineInput): string {
  const axis = axisOf(input);
  const { life } = input;
  const listed = life.conditions.filter((c) => c.category === 'problem-list-item');
  const problems = listed.filter((c) => (c.abatement_date ?? axis.to) >= axis.from);
  const past = listed.filter((c) => !problems.includes(c));
  const passing = life.conditions.filter((c) => c.category !== 'problem-list-item');
  const { lasting, courses } = drugsOf(life.medications, input);
  const blocks = [
    block('Coverage', [lane('Insurance', kindsOf(life.coverage), coverageMarks(input), axis)], axis),
    block(
      'Problems',
      [
        ...problems.map((c) => problemLane(c, axis)),
        ...(passing.length > 0
          ? [lane('Passing illness', counted(passing.length, 'episode'), passing.map(passingMark), axis)]
          : []),
        ...past.map((c) => `<p class="note last">Before: ${escapeHtml(problemText(c))}</p>`),
      ],
      axis,
    ),
    block(
      'Medication',
      [
        ...lasting.map(([name, rows]) => drugLane(name, rows, axis)),
        ...(courses.length > 0
          ? [lane('Short courses', counted(courses.length, 'prescription'), courses.map(courseMark), axis)]
          : []),
      ],
      axis,
    ),
    block('Care', careLanes(input, axis), axis),
  ];
  return `<h2 id="timeline">Timeline</h2><p class="sub">From ${formatDay(input.from)} to ${formatDay(endOf(input))}${input.life.death === null ? '' : ', the day of death'}. Light part of a problem: begun, not yet known.</p>${blocks.join('')}`;
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function block(title: string, lanes: readonly string[], axis: Axis): string {
  if (lanes.length === 0) return '';
  const years = ticksOf(axis.from, axis.to)
    .map(({ day, text }) => `<text x="${axis.x(day)}%" y="11" text-anchor="middle">${text}</text>`)
    .join('');
  return `<div class="card lanes"><div class="lane head"><h3>${title}</h3><svg aria-hidden="true">${years}</svg></div>${lanes.join('')}</div>`;
}

function lane(name: string, detail: string, marks: readonly Mark[], axis: Axis): string {
  const drawn = marks
    .filter((m) => m.from <= axis.to && (m.to ?? axis.to) >= axis.from)
    .map((m) => drawMark(m, axis));
  const label = `${escapeHtml(name)}${detail === '' ? '' : ` <span class="score">${escapeHtml(detail)}</span>`}`;
  return `<div class="lane"><div class="name">${label}</div><svg role="img" aria-label="${escapeHtml(name)}">${axis.grid}${drawn.join('')}</svg></div>`;
}

/** A mark is a bar, at least wide enough to be seen. */
function drawMark({ from, to, title, look }: Mark, axis: Axis): string {
  const [a, b] = [axis.x(from), axis.x(Math.min(to ?? axis.to, axis.to) + 1)];
  const text = `<title>${escapeHtml(title)}</title>`;
  if (b - a < 0.9) return `<circle class="${look}" cx="${a}%" cy="50%" r="4">${text}</circle>`;
  return `<rect class="${look}" x="${a}%" width="${round(b - a)}%" y="4" height="12" rx="3">${text}</rect>`;
}

/** `Private, then Medicare`. */
function kindsOf(rows: readonly CoverageRow[]): string {
  const kinds = rows.filter((c) => c.priority === 'primary').map((c) => c.kind);
  return kinds.filter((kind, k) => kind !== kinds[k - 1]).join(', then ');
}

function coverageMarks({ life, payer }: TimelineInput): Mark[] {
  return life.coverage
    .filter((c) => c.priority === 'primary')
    .map((c) => ({
      from: c.start_date,
      to: c.end_date,
      look: `c-${c.kind.toLowerCase()}`,
      title: `${c.kind === 'Uninsured' ? 'Uninsured' : `${c.kind}: ${payer(c.payer_id)}, ${c.plan}`}, ${span(c.start_date, c.end_date)}`,
    }));
}

export function span(from: Day, to: Day | null): string {
  return to === null
    ? `since ${formatDay(from)}`
    : from === to
      ? formatDay(from)
      : `${formatDay(from)} to ${formatDay(to)}`;
}

function problemLane(c: ConditionRow, axis: Axis): string {
  const hidden: Mark[] =
    c.onset_date < c.recorded_date
      ? [
          {
            from: c.onset_date,
            to: c.recorded_date,
            look: 'hidden',
            title: `begun ${formatDay(c.onset_date)}, not yet known`,
          },
        ]
      : [];
  const known = {
    from: c.recorded_date,
    to: c.abatement_date,
    look: `s-${c.severity}`,
    title: `${c.name} (${c.icd10_code}), ${c.severity}, ${span(c.recorded_date, c.abatement_date)}`,
  };
  return lane(c.name, `${c.icd10_code}, ${yearsOf(c)}`, [...hidden, known], axis);
}

function problemText(c: ConditionRow): string {
  return `${c.name}, ${c.icd10_code}, ${yearsOf(c)}`;
}

/** `2011`, `2011–2014`: known in, and over in. */
function yearsOf({ recorded_date: known, abatement_date: over }: ConditionRow): string {
  return over === null ? `since ${yearOf(known)}` : `${yearOf(known)}–${yearOf(over)}`;
}

function passingMark(c: ConditionRow): Mark {
  return {
    from: Math.min(c.onset_date, c.recorded_date),
    to: c.abatement_date,
    look: 'passing',
    title: `${c.name} (${c.icd10_code}), ${span(c.onset_date, c.abatement_date)}`,
  };
}

/** Days after which a drug is no short course. */
const SHORT = 120;

/** Lasting drugs by name, and short courses. */
function drugsOf(rows: readonly MedicationRow[], input: TimelineInput) {
  const lasting = new Map<string, MedicationRow[]>();
  const courses: MedicationRow[] = [];
  for (const m of rows) {
    if ((m.end_date ?? endOf(input)) - m.start_date < SHORT && m.end_date !== null) courses.push(m);
    else lasting.set(m.name, [...(lasting.get(m.name) ?? []), m]);
  }
  return { lasting: [...lasting], courses };
}

function drugLane(name: string, rows: readonly MedicationRow[], axis: Axis): string {
  const marks = rows.map((m) => ({
    from: m.start_date,
    to: m.end_date,
    look: 'drug',
    title: `${m.name} ${m.frequency}, for ${m.indication}, ${span(m.start_date, m.end_date)}, ${Math.round(100 * m.adherence)} % of days covered${m.stop_reason === null ? '' : `; stopped: ${m.stop_reason}`}`,
  }));
  return lane(name, rows[0]!.frequency, marks, axis);
}

function courseMark(m: MedicationRow): Mark {
  return {
    from: m.start_date,
    to: m.end_date,
    look: 'drug',
    title: `${m.name}, for ${m.indication}, ${span(m.start_date, m.end_date)}`,
  };
}

const SETTINGS: readonly (readonly [name: string, look: string, of: (e: EncounterRow) => boolean])[] = [
  ['Hospital', 'stay', (e) => e.encounter_class === 'IMP'],
  ['Emergency', 'emergency', (e) => e.encounter_class === 'EMER'],
  ['Urgent care', 'urgent', (e) => e.type === 'Urgent Care'],
  ['Telehealth', 'telehealth', (e) => e.encounter_class === 'VR'],
  ['Office', 'office', () => true],
];

/** Setting of an encounter: the first that fits. */
export function settingOf(e: EncounterRow): string {
  return SETTINGS.find(([, , fits]) => fits(e))![0];
}

function careLanes({ life }: TimelineInput, axis: Axis): string[] {
  const lanes = SETTINGS.flatMap(([name, look]) => {
    const own = life.encounters.filter((e) => settingOf(e) === name);
    const marks = own.map((e) => ({
      from: e.date,
      to: e.date + (e.length_of_stay ?? 0),
      look,
      title: `${formatDay(e.date)} ${e.type}: ${e.reason_description}${e.length_of_stay === null ? '' : `, ${e.length_of_stay} nights`}`,
    }));
    return own.length === 0 ? [] : [lane(name, String(own.length), marks, axis)];
  });
  const doses = life.immunizations.filter((i) => i.status === 'completed');
  const inside = doses.filter((i) => i.date >= axis.from);
  const marks = inside.map((i) => ({
    from: i.date,
    to: i.date,
    look: 'vaccine',
    title: `${formatDay(i.date)} ${i.vaccine}, dose ${i.dose_number}`,
  }));
  return marks.length === 0 ? lanes : [...lanes, lane('Vaccines', String(inside.length), marks, axis)];
}
