// A generator of your own: one more file in the landing zone, a survey after each stay, drawn from what happened in it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const lines = readFileSync('landing_zone/encounters.csv', 'utf8').trimEnd().split('\n');
const names = lines[0].split(',');
const rows = lines.slice(1).map((line) => Object.fromEntries(line.split(',').map((x, i) => [names[i], x])));

/** A number from 0 to 1 that belongs to the encounter: the same in every run, whatever the order of the rows. */
const draw = (id) => createHash('sha256').update(`satisfaction ${id}`).digest().readUInt32BE() / 2 ** 32;

const answers = rows
  .filter((e) => e.encounter_type === 'Inpatient' && e.discharge_disposition !== 'Expired')
  .map((e) => {
    const gloom =
      Number(e.length_of_stay) / 20 + (e.is_readmission === 'true' ? 0.2 : 0) + (e.hai_type === '' ? 0 : 0.3);
    return `${e.encounter_id},${e.patient_id},${Math.max(1, Math.min(5, Math.round(1 + 4 * draw(e.encounter_id) + 1 - 2 * gloom)))}`;
  });
writeFileSync('landing_zone/satisfaction.csv', `encounter_id,patient_id,stars\n${answers.join('\n')}\n`);
console.log(`satisfaction.csv: ${answers.length} answers`);
