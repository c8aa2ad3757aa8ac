// A life as a patient, the hospital visits that its encounters are, and their bills.
import type { Life } from '../../clinical/life.ts';
import { isOn, numberIn } from '../../schema/setting.ts';
import type { DatasetContext, Project } from '../dataset.ts';
import { billsOf } from './bills.ts';
import { windowStart } from './candidates.ts';
import { catchmentOf } from './catchment.ts';
import { hospitalsOf } from './hospitals.ts';
import { patientRow } from './person.ts';
import { wordIn } from './settings.ts';
import { billing, patients, visits } from './tables.ts';
import { visitsOf } from './visits.ts';

export function open({ world, rng, settings, asOf, historyYears }: DatasetContext): Project {
  const catchment = catchmentOf(settings, world.pack, rng.at('catchment'));
  const name = isOn(settings, 'singleHospital') ? wordIn(settings, 'hospitalName') : '';
  const context = {
    rng,
    asOf,
    hospitals: hospitalsOf(catchment.sites, name, rng.at('hospitals')),
    from: windowStart(asOf, historyYears),
    minorSameDayRate: numberIn(settings, 'minorSameDayRate'),
  };
  return (lives: readonly Life[], emit) => {
    for (const life of lives) {
      const home = catchment.homeOf(life.patient);
      const patient = patientRow(rng, life.patient, home, asOf);
      emit(patients, patient);
      const made = visitsOf(life, patient, home, context);
      for (const visit of made) emit(visits, visit.row);
      for (const bill of billsOf(rng, patient, made, asOf)) emit(billing, bill);
    }
  };
}
