// How clinicians write: the same facts in the style of their author.
import { NoteText, type Piece } from './note-text.ts';

/** What a note may say; everything in it stands in the record of the encounter. */
export interface NoteFacts {
  readonly title: string;
  readonly age: number;
  readonly sex: 'male' | 'female';
  /** Why the person came, in words. */
  readonly reason: string;
  readonly symptoms: readonly (readonly Piece[])[];
  readonly days: number | null;
  readonly problems: readonly (readonly Piece[])[];
  readonly medications: readonly (readonly Piece[])[];
  readonly allergies: readonly (readonly Piece[])[];
  readonly vitals: readonly (readonly Piece[])[];
  readonly abnormal: readonly (readonly Piece[])[];
  readonly normalResults: number;
  readonly diagnosis: Piece;
  readonly procedures: readonly (readonly Piece[])[];
  readonly ordered: readonly (readonly Piece[])[];
  /** How it ended, of emergency visits and stays. */
  readonly disposition: string | null;
  /** A passing illness or injury. */
  readonly acute: boolean;
  readonly nights: number | null;
}

export type NoteStyle = (facts: NoteFacts) => NoteText;

const years = (f: NoteFacts) => (f.age < 2 ? 'infant' : `${f.age}-year-old`);
const person = (f: NoteFacts) =>
  f.age < 18 ? (f.sex === 'male' ? 'boy' : 'girl') : f.sex === 'male' ? 'man' : 'woman';
const lasting = (f: NoteFacts) =>
  f.days === null ? '' : f.days <= 0 ? ' since today' : ` for ${f.days} day${f.days === 1 ? '' : 's'}`;

/** Problem-oriented, in four headed parts (Weed 1968). */
const soap: NoteStyle = (f) => {
  const n = new NoteText()
    .line(f.title)
    .line()
    .line('SUBJECTIVE')
    .say(`${years(f)} ${person(f)}, seen for ${f.reason}`);
  if (f.symptoms.length > 0) n.say('. Reports ').list(f.symptoms, ', ').say(lasting(f));
  n.line('.');
  if (f.problems.length > 0) n.say('Problems: ').list(f.problems, '; ').line('.');
  n.say('Medications: ');
  (f.medications.length > 0 ? n.list(f.medications, '; ') : n.say('none')).line('.');
  n.say('Allergies: ');
  (f.allergies.length > 0 ? n.list(f.allergies, ', ') : n.say('none known'))
    .line('.')
    .line()
    .line('OBJECTIVE');
  if (f.vitals.length > 0) n.list(f.vitals, ', ').line('.');
  results(n, f, 'Results: ', ' Other results within range.', 'Results within range.');
  n.line().line('ASSESSMENT').line(f.diagnosis, '.').line().line('PLAN');
  return plan(n, f, '- ', '\n- ').line();
};

/** Full sentences, as dictated. */
const narrative: NoteStyle = (f) => {
  const n = new NoteText()
    .line(f.title)
    .line()
    .say(`This ${years(f)} ${person(f)} was seen for ${f.reason}. `);
  const subject = f.sex === 'male' ? 'He' : 'She';
  if (f.symptoms.length > 0)
    n.say(`${subject} complains of `)
      .list(f.symptoms, ' and ')
      .say(`${lasting(f)}. `);
  if (f.problems.length > 0) n.say('History is notable for ').list(f.problems, ', ').say('. ');
  if (f.medications.length > 0) n.say(`${subject} takes `).list(f.medications, ', ').say('. ');
  if (f.allergies.length > 0) n.say(`${subject} is allergic to `).list(f.allergies, ' and ').say('. ');
  n.line().line();
  if (f.vitals.length > 0) n.say('On examination: ').list(f.vitals, ', ').say('. ');
  results(n, f, 'Testing showed ', ' The remaining results were unremarkable.', 'Testing was unremarkable.');
  n.line().say('Impression: ').say(f.diagnosis).line('.');
  return plan(n, f, '', ' ').line();
};

/** Telegraphic, with the usual abbreviations. */
const terse: NoteStyle = (f) => {
  const sex = f.sex === 'male' ? 'M' : 'F';
  const n = new NoteText()
    .line(f.title)
    .say(f.age < 2 ? `infant ${sex}` : `${f.age}yo ${sex}`, ` for ${f.reason}`);
  if (f.symptoms.length > 0)
    n.say('; c/o ')
      .list(f.symptoms, ', ')
      .say(f.days !== null && f.days > 0 ? ` x${f.days}d` : '');
  n.line();
  if (f.problems.length > 0) n.say('PMH: ').list(f.problems, ', ').line();
  if (f.medications.length > 0) n.say('Rx: ').list(f.medications, ', ').line();
  n.say('All: ');
  (f.allergies.length > 0 ? n.list(f.allergies, ', ') : n.say('NKDA')).line();
  if (f.vitals.length > 0) n.say('VS: ').list(f.vitals, ' ').line();
  results(n, f, 'Labs: ', ' o/w WNL', 'Labs WNL');
  n.say('Imp: ').say(f.diagnosis).line();
  return plan(n, f, 'P: ', '; ').line();
};

function results(n: NoteText, f: NoteFacts, head: string, rest: string, normal: string): void {
  if (f.abnormal.length > 0) {
    n.say(head).list(f.abnormal, ', ').say('.');
    if (f.normalResults > 0) n.say(rest);
    n.line();
  } else if (f.normalResults > 0) n.line(normal);
}

function plan(n: NoteText, f: NoteFacts, first: string, between: string): NoteText {
  const items: (readonly Piece[])[] = [
    ...f.procedures.map((p) => ['Done: ', ...p]),
    ...f.ordered.map((p) => ['Start ', ...p]),
  ];
  if (f.nights !== null) items.push([`Stayed ${f.nights} night${f.nights === 1 ? '' : 's'}`]);
  if (f.disposition !== null) items.push([`Disposition: ${f.disposition.toLowerCase()}`]);
  if (items.length === 0) items.push([f.acute ? 'Supportive care, return if worse' : 'Continue as before']);
  return n.say(first).list(
    items.map((i) => [...i, '.']),
    between,
  );
}

export const NOTE_STYLES: readonly NoteStyle[] = [soap, narrative, terse];
