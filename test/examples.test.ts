// Every example is run as its README says, in a copy of its folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOut, failures, type Ran, read, stepsOf, workshop } from './fixtures/markdown.ts';
import { ROOT } from './fixtures/sources.ts';

/** What the commands of each example print, as far as it does not depend on chance. */
const SHOWS: Readonly<Record<string, readonly RegExp[]>> = {
  'query-parquet': [/condition/, /people/, /mean_age/, /Essential \(primary\) hypertension/],
  'read-csv': [/^00 +\d+/m, /^23 +\d+/m, /emergency arrivals/],
  'configuration-file': [/^patients: 120$/m, /0-18: 0\.5/, /^checks +/m],
  'own-module': [/^holds +positional-vertigo +prevalence/m, /^ {2}frequent spells$/m, /^checks +/m],
  'analytics-of-your-own': [
    /^checks +\d+ passed +0 failed/m,
    /^fact_encounters +1.200$/m,
    /satisfaction\.csv: \d+ answers/,
  ],
  'validate-a-damaged-copy': [
    /^failed +\S+/m,
    /encounters\.patient_id\.resolves/,
    /patients\.birthdate/,
    /^checks +[\d  ]+ passed/m,
  ],
};

const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);

describe('examples', () => {
  it('are these', () => {
    expect(folders.sort()).toEqual(Object.keys(SHOWS).sort());
  });

  it.each(folders)(
    '%s runs as its README says',
    (name) => {
      const dir = workshop(`examples/${name}`);
      const ran: readonly Ran[] = carryOut(stepsOf(read(`examples/${name}/README.md`)), dir);
      expect(failures(ran)).toEqual([]);
      const printed = ran.map((r) => r.stdout).join('\n');
      for (const pattern of SHOWS[name]!) expect(printed).toMatch(pattern);
    },
    240_000,
  );

  it.each(folders)('%s has a spec and a README of a page', (name) => {
    expect(existsSync(join(ROOT, 'examples', name, 'spec.yaml'))).toBe(true);
    expect(readFileSync(join(ROOT, 'examples', name, 'README.md'), 'utf8').split('\n').length).toBeLessThan(
      30,
    );
  });

  it('says in the specification what the configuration file says', () => {
    const dir = workshop('examples/configuration-file');
    const [printed] = carryOut(
      [{ kind: 'run', argument: '0', text: 'careloom generate --config config.yaml --print-spec\n' }],
      dir,
    );
    expect(printed!.stdout).toBe(read('examples/configuration-file/spec.yaml').replace(/^#.*\n/, ''));
  });
});
