// The OMOP layout: the same lives as tables of the OMOP Common Data Model 5.4.
import type { Dataset } from '../dataset.ts';
import { checks } from './checks.ts';
import { locationsOf, subjectOf } from './context.ts';
import { documents } from './documents.ts';
import { emitDrugs } from './drugs.ts';
import { emitConditionEras, emitEvents } from './events.ts';
import { emitFindings } from './findings.ts';
import { emitMoney, emitPerson, surroundingsOf } from './people.ts';
import { rollups } from './rollups.ts';
import { reference, tables } from './tables.ts';
import { emitVisits } from './visits.ts';

export const omop: Dataset = {
  name: 'omop',
  doc: 'OMOP Common Data Model 5.4: 20 tables with DDL and load scripts, in the folder omop/',
  tables,
  reference,
  needs: ['dispenses', 'devices', 'claims', 'movements', 'notes', 'social-history'],
  open(context) {
    const around = surroundingsOf(context.world, locationsOf(context.world));
    return (lives, emit) => {
      for (const life of lives) {
        const subject = subjectOf(life, context);
        emitPerson(subject, around, emit);
        emitVisits(subject, emit);
        emitEvents(subject, emit);
        emitDrugs(subject, emit);
        emitFindings(subject, emit);
        emitMoney(subject, around, emit);
        emitConditionEras(subject, emit);
      }
    };
  },
  rollups,
  checks,
  documents,
};
