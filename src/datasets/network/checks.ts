// The checks of the network: persons, visits and stays one by one, and the network as a whole.

import { duplicates } from '../../checks/duplicates.ts';
import type { Check } from '../../schema/fold.ts';
import { isOn } from '../../schema/setting.ts';
import type { CheckContext } from '../dataset.ts';
import { patientChecks, stayChecks, visitChecks } from './checks/persons.ts';
import { referenceChecks } from './checks/references.ts';
import { tendencyCheck } from './checks/tendencies.ts';
import { yearDays } from './residents.ts';
import { yearOfRecord } from './settings.ts';
import { tables } from './tables.ts';

export function checks({ asOf, settings }: CheckContext): readonly Check[] {
  const frame = { ...yearDays(yearOfRecord(settings, asOf)), anchor: asOf };
  const [withEd, withIp] = [isOn(settings, 'withEd'), isOn(settings, 'withIp')];
  return [
    ...patientChecks(frame, withEd),
    ...visitChecks(frame, withEd && withIp),
    ...stayChecks(frame),
    ...duplicates(tables),
    ...referenceChecks(settings),
    tendencyCheck({ withEd, withIp }),
  ];
}
