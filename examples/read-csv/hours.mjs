// Counts emergency arrivals by hour of the day, one line of the file at a time, with nothing but Node.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const arrivals = new Array(24).fill(0);
let columns = null;
for await (const line of createInterface({ input: createReadStream('out/encounters.csv') })) {
  const fields = split(line);
  if (columns === null) columns = Object.fromEntries(fields.map((name, i) => [name, i]));
  else if (fields[columns.encounter_class] === 'EMER')
    arrivals[Number(fields[columns.start_time].slice(11, 13))]++;
}

console.log('emergency arrivals by hour');
arrivals.forEach((n, hour) => {
  console.log(`${String(hour).padStart(2, '0')} ${String(n).padStart(4)} ${'#'.repeat(n)}`);
});

/** Fields of a line; a quoted one may hold commas, and two quotes stand for one. No field of this file holds a line break. */
function split(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  );
}
