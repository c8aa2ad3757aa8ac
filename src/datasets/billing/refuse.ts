// Requests that the billing dataset refuses before anything is made.
import { formatDay, parseDay } from '../../base/days.ts';
import { fail } from '../../base/errors.ts';
import { Rng } from '../../base/rng.ts';
import { isOn, type Settings } from '../../schema/setting.ts';
import { us } from '../../world/places.ts';
import { WINDOW_START } from './candidates.ts';
import { catchmentOf } from './catchment.ts';
import { settings as known, OF_SINGLE_HOSPITAL, wordIn } from './settings.ts';

export function refuse({ asOf, settings }: { readonly asOf: string; readonly settings: Settings }): void {
  if (parseDay(asOf)! <= WINDOW_START) {
    fail('SPEC_INVALID_VALUE', {
      name: 'The anchor date of billing',
      got: asOf,
      expected: `after ${formatDay(WINDOW_START)}, where its visits begin`,
      example: '--today 2025-10-14',
    });
  }
  refusePrefix(wordIn(settings, 'exportPrefix'));
  refuseZip(wordIn(settings, 'hospitalZipcode'));
  if (!isOn(settings, 'singleHospital')) refuseLoose(settings);
  // Building the catchment is the test of whether the pool can give what is asked for; what is drawn in it does not matter.
  catchmentOf(settings, us, Rng.root([0, 0]));
}

function refusePrefix(prefix: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$|^$/.test(prefix)) return;
  fail('SPEC_INVALID_VALUE', {
    name: '--export-prefix',
    got: `“${prefix}”`,
    expected: 'letters, digits, points, hyphens and underscores, as part of a file name',
    example: '--export-prefix healthcare_v12',
  });
}

function refuseZip(zip: string): void {
  if (/^\d{5}$|^$/.test(zip)) return;
  fail('SPEC_INVALID_VALUE', {
    name: '--hospital-zipcode',
    got: `“${zip}”`,
    expected: 'five digits',
    example: '--hospital-zipcode 33612',
  });
}

/** A setting of the single hospital without the hospital would do nothing. */
function refuseLoose(settings: Settings): void {
  const loose = known.find((s) => OF_SINGLE_HOSPITAL.includes(s.key) && settings[s.key] !== s.default);
  if (loose === undefined) return;
  fail('SPEC_CONFLICT', {
    first: loose.flag!,
    second: 'hospitals in every state',
    help: 'Add --single-hospital, or leave it out.',
  });
}
