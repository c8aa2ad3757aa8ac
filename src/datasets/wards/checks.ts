// The checks of the wards dataset: what must hold between stays, wards, staff, devices and measurements.
import { duplicates } from '../../checks/duplicates.ts';
import type { Check } from '../../schema/fold.ts';
import { isOn, textIn } from '../../schema/setting.ts';
import type { CheckContext } from '../dataset.ts';
import { hospitalChecks } from './checks/hospital.ts';
import { signChecks } from './checks/signs.ts';
import { stayChecks } from './checks/stays.ts';
import { tendencyChecks } from './checks/tendencies.ts';
import { wardTables } from './tables.ts';

export function wardChecks({ asOf, settings }: CheckContext): readonly Check[] {
  const tables = wardTables(isOn(settings, 'extended'));
  return [
    ...stayChecks(asOf, textIn(settings, 'icd10') === 'category'),
    ...signChecks(isOn(settings, 'extended')),
    ...hospitalChecks(),
    ...tendencyChecks(),
    ...duplicates([tables.admissions, tables.diagnoses]),
  ];
}
