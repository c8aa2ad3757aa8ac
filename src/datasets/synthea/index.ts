// The Synthea layout: the same lives as the 18 CSV tables of Synthea, column for column.
import type { Dataset } from '../dataset.ts';
import { checks } from './checks.ts';
import { emitDevices, emitMedications } from './drugs.ts';
import { emitClaims } from './money.ts';
import { emitCoverage, emitPatient } from './people.ts';
import * as record from './record.ts';
import { rollups } from './rollups.ts';
import { placesOf, subjectOf } from './subject.ts';
import { reference, tables } from './tables.ts';
import { unquoted } from './unquoted.ts';

export const synthea: Dataset = {
  name: 'synthea-csv',
  doc: 'The 18 CSV tables of Synthea, column for column, in the folder synthea-csv/',
  tables,
  reference,
  needs: ['dispenses', 'devices', 'claims', 'care-plans', 'identity'],
  open(context) {
    const places = placesOf(context.world);
    return (lives, file) => {
      const emit = unquoted(file);
      for (const life of lives) {
        const subject = subjectOf(life, places, context);
        emitPatient(subject, emit);
        record.emitEncounters(subject, emit);
        record.emitConditions(subject, emit);
        record.emitAllergies(subject, emit);
        emitMedications(subject, emit);
        record.emitObservations(subject, emit);
        record.emitProcedures(subject, emit);
        record.emitImmunizations(subject, emit);
        record.emitCarePlans(subject, emit);
        emitDevices(subject, emit);
        emitCoverage(subject, emit);
        emitClaims(subject, emit);
      }
    };
  },
  rollups,
  checks,
};
