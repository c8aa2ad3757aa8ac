// One walk over the rows of a part, patient by patient with a cursor a table, showing each event to whoever watches.
import type { Part } from '../../schema/batch.ts';
import type { Audience } from './audience.ts';
import { Person } from './person.ts';
import { readEncounters, readObservations } from './read-events.ts';
import {
  readAllergies,
  readConditions,
  readCoverage,
  readDeath,
  readDoses,
  readMedications,
  readPatient,
  readProcedures,
} from './read-person.ts';
import { type Step, View } from './view.ts';
import type { Windows } from './watch.ts';

/** The functions that read a part; made for each part, because they hold its columns. */
export interface Readers {
  readonly load: (p: Person, row: number) => void;
  readonly steps: readonly Step[];
}

/** Show every patient of a part to the audience. */
export function walk(part: Part, windows: Windows, audience: Audience): Readers {
  const patients = new View(part, 'patients');
  const views: View[] = [];
  const open = (name: string) => {
    const v = new View(part, name);
    views.push(v);
    return v;
  };
  const [encounters, coverage] = [open('encounters'), open('coverage')];
  const imaging = new Set<number>();
  const steps: Step[] = [
    readDeath(open('deaths'), windows),
    readConditions(open('conditions'), windows, audience),
    readCoverage(coverage, windows),
    readMedications(open('medications'), windows),
    readAllergies(open('allergies')),
    readDoses(open('immunizations'), windows),
    readProcedures(open('procedures'), imaging),
    readEncounters(encounters, coverage, windows, audience, imaging),
    readObservations(open('observations'), encounters, windows, audience),
  ];
  const person = new Person();
  const load = readPatient(patients, windows);
  for (let row = 0; row < patients.rows; row++) {
    const id = patients.owner[row]!;
    for (const v of views) v.take(id);
    load(person, row);
    for (const step of steps) step(person);
    audience.person(person);
    audience.close();
  }
  return { load, steps };
}
