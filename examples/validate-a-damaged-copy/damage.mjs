// Copies ./out to ./damaged and breaks two things: one birth date, and the patient of one encounter.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

rmSync('damaged', { recursive: true, force: true });
cpSync('out', 'damaged', { recursive: true });
change('damaged/patients.csv', 3, 'birthdate', '1985-02-30');
change('damaged/encounters.csv', 5, 'patient_id', '999999');

/** Set one field of one line; the lines chosen have no commas inside the fields before it. */
function change(file, line, column, value) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const fields = lines[line].split(',');
  fields[lines[0].split(',').indexOf(column)] = value;
  lines[line] = fields.join(',');
  writeFileSync(file, lines.join('\n'));
}
