// What the users of the analytics dataset may choose, with the published defaults.
import { addYears, type Day, monthOf } from '../../base/days.ts';
import { fail } from '../../base/errors.ts';
import { isOn, numberIn, type Setting, type Settings, textIn } from '../../schema/setting.ts';

/** Encounters a patient and claims an encounter where the volumes are not given: 10,000, 50,000 and 100,000 as published. */
export const USUAL = { encountersAPatient: 5, claimsAnEncounter: 2 } as const;

const MOST_ROWS = 9_000_000_000;

const share = (key: string, flag: string | null, value: number, doc: string): Setting => ({
  kind: 'share',
  key,
  flag,
  doc,
  default: value,
});

const whole = (
  key: string,
  flag: string,
  low: number,
  high: number,
  value: number,
  doc: string,
): Setting => ({
  kind: 'whole',
  key,
  flag,
  low,
  high,
  doc,
  default: value,
});

const factor = (
  key: string,
  flag: string,
  low: number,
  high: number,
  value: number,
  doc: string,
): Setting => ({
  kind: 'number',
  key,
  flag,
  low,
  high,
  doc,
  default: value,
});

/**
 * Sizes of hospital networks, with five encounters a patient and two claims an encounter. Patients, encounters and claims are those of
 * the published presets; facilities and providers are assumptions: some 600 patients a facility, and 10 to 40 providers, more in large ones.
 */
export const SIZES: Readonly<
  Record<string, { readonly patients: number; readonly facilities: number; readonly providers: number }>
> = {
  'small-hospital': { patients: 5000, facilities: 25, providers: 250 },
  regional: { patients: 25_000, facilities: 60, providers: 1000 },
  'large-network': { patients: 100_000, facilities: 150, providers: 4000 },
  academic: { patients: 250_000, facilities: 200, providers: 8000 },
};

/** What follows from a size, where nothing else is said. */
export function defaultsOfSize({
  size,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const preset = typeof size === 'string' ? SIZES[size] : undefined;
  const { patients = 10_000, ...network } = preset ?? {};
  return { patients, historyYears: 5, out: 'data/landing_zone', settings: network };
}

export const settings: readonly Setting[] = [
  {
    kind: 'choice',
    of: Object.keys(SIZES),
    key: 'size',
    flag: '--size',
    doc: 'Size of the network instead of --patients, --providers and --facilities: 5,000, 25,000, 100,000 or 250,000 patients',
    default: null,
  },
  whole('providers', '--providers', 1, 900_000, 500, 'Providers of the network'),
  whole('facilities', '--facilities', 1, 9_000, 50, 'Facilities of the network'),
  whole(
    'encounters',
    '--encounters',
    0,
    MOST_ROWS,
    0,
    'Encounters, exactly; 0 = five a patient (50,000 of 10,000)',
  ),
  whole(
    'claims',
    '--claims',
    0,
    MOST_ROWS,
    0,
    'Claim lines, exactly; 0 = two an encounter (100,000 of 50,000)',
  ),
  {
    kind: 'choice',
    of: ['hospital', 'us'],
    key: 'population',
    flag: '--population',
    doc: 'Who is in the panel: adults of a hospital, about 55 years old with a standard deviation of 20, or everyone in the country',
    default: 'hospital',
  },
  share('readmissionRate', '--readmission-rate', 0.15, 'Share of inpatient encounters that are readmissions'),
  share('highCostRate', '--high-cost-rate', 0.2, 'Share of patients who are high-cost'),
  share('fraudRate', '--fraud-rate', 0.02, 'Share of claims with a planted fraud pattern'),
  share('haiRate', '--hai-rate', 0.05, 'Share of inpatient encounters with a hospital-acquired infection'),
  share('diabetes', '--diabetes', 0.11, 'Share of patients with diabetes among their comorbidities'),
  share('hypertension', '--hypertension', 0.47, 'Share of patients with hypertension'),
  share('copd', '--copd', 0.06, 'Share of patients with COPD'),
  share('heartDisease', '--heart-disease', 0.06, 'Share of patients with heart disease'),
  share('obesity', '--obesity', 0.42, 'Share of patients with obesity'),
  share(
    'comorbidityCorrelation',
    '--comorbidity-correlation',
    0.65,
    'Share of those with diabetes or heart disease who also have hypertension',
  ),
  {
    kind: 'switch',
    key: 'seasonalVariation',
    flag: '--seasonal-variation',
    doc: 'Raise the winter by the winter surge',
    default: true,
  },
  factor(
    'winterSurge',
    '--winter-surge',
    0.2,
    5,
    1.3,
    'Encounters a day from December to February, times those of other days',
  ),
  factor(
    'severeMultiplier',
    '--severe-multiplier',
    1,
    100,
    3,
    'Price of a severe encounter, times that of a minor one',
  ),
  factor(
    'criticalMultiplier',
    '--critical-multiplier',
    1,
    100,
    5,
    'Price of a critical encounter, times that of a minor one',
  ),
  // Assumptions: a hospital network, which sees more stays and emergencies than all care of its patients holds.
  share(
    'inpatientShare',
    '--inpatient-share',
    0.06,
    'Share of inpatient encounters, as far as lives hold them',
  ),
  share(
    'emergencyShare',
    '--emergency-share',
    0.18,
    'Share of emergency encounters, as far as lives hold them',
  ),
  share('urgentCareShare', '--urgent-care-share', 0.06, 'Share of urgent care, as far as lives hold it'),
  share('telehealthShare', '--telehealth-share', 0.04, 'Share of telehealth, as far as lives hold it'),
  share(
    'pharmacyShare',
    '--pharmacy-share',
    0.3,
    'Share of claims that are fills, as far as encounters leave room',
  ),
  // The original's: 8 % denied, 4 % paid in part, 1 % appealed.
  share('denialRate', '--denial-rate', 0.08, 'Share of claims denied'),
  share('partialRate', '--partial-rate', 0.04, 'Share of claims paid in part'),
  share('appealRate', '--appeal-rate', 0.01, 'Share of claims denied and appealed'),
];

/** The settings with their types, volumes filled in. */
export interface Choices {
  readonly providers: number;
  readonly facilities: number;
  readonly encounters: number;
  readonly claims: number;
  readonly rates: Readonly<
    Record<
      | 'readmissionRate'
      | 'highCostRate'
      | 'fraudRate'
      | 'haiRate'
      | 'comorbidityCorrelation'
      | 'pharmacyShare'
      | 'denialRate'
      | 'partialRate'
      | 'appealRate',
      number
    >
  >;
  readonly prevalence: Readonly<
    Record<'Diabetes' | 'Hypertension' | 'COPD' | 'Heart Disease' | 'Obesity', number>
  >;
  readonly mix: Readonly<Record<'Inpatient' | 'Emergency' | 'Urgent Care' | 'Telehealth', number>>;
  /** 1 where the seasons are off. */
  readonly winterSurge: number;
  readonly multipliers: Readonly<Record<'Minor' | 'Moderate' | 'Severe' | 'Critical', number>>;
}

export function choicesOf(s: Settings, patients: number): Choices {
  const n = (key: string) => numberIn(s, key);
  const encounters = n('encounters') || patients * USUAL.encountersAPatient;
  return {
    providers: n('providers'),
    facilities: n('facilities'),
    encounters,
    claims: n('claims') || encounters * USUAL.claimsAnEncounter,
    rates: {
      readmissionRate: n('readmissionRate'),
      highCostRate: n('highCostRate'),
      fraudRate: n('fraudRate'),
      haiRate: n('haiRate'),
      comorbidityCorrelation: n('comorbidityCorrelation'),
      pharmacyShare: n('pharmacyShare'),
      denialRate: n('denialRate'),
      partialRate: n('partialRate'),
      appealRate: n('appealRate'),
    },
    prevalence: {
      Diabetes: n('diabetes'),
      Hypertension: n('hypertension'),
      COPD: n('copd'),
      'Heart Disease': n('heartDisease'),
      Obesity: n('obesity'),
    },
    mix: {
      Inpatient: n('inpatientShare'),
      Emergency: n('emergencyShare'),
      'Urgent Care': n('urgentCareShare'),
      Telehealth: n('telehealthShare'),
    },
    winterSurge: isOn(s, 'seasonalVariation') ? n('winterSurge') : 1,
    multipliers: { Minor: 1, Moderate: 1, Severe: n('severeMultiplier'), Critical: n('criticalMultiplier') },
  };
}

/**
 * Ages of the hospital panel. The shares of a normal distribution with mean 55 and standard deviation 20 from 19 years on,
 * with the oldest band a little smaller, since the country's 66 and older are younger than that curve's.
 */
const HOSPITAL = { age: { '0-18': 0, '19-40': 0.3, '41-65': 0.43, '66-120': 0.27 } } as const;

export function populationOf(s: Settings): Readonly<Record<string, unknown>> {
  return textIn(s, 'population') === 'hospital' ? HOSPITAL : {};
}

/** Winter is December to February. */
export function isWinter(day: Day): boolean {
  const month = monthOf(day);
  return month === 12 || month <= 2;
}

/** Days of the data, and how many of them lie in winter. */
export function windowOf(
  asOf: Day,
  historyYears: number | 'all',
): { from: Day; days: number; winter: number } {
  const from = addYears(asOf, historyYears === 'all' ? -100 : -historyYears);
  let winter = 0;
  for (let day = from; day <= asOf; day++) if (isWinter(day)) winter++;
  return { from, days: asOf - from + 1, winter };
}

/** What care of a person in a year the network can have at most, and the lines and fills that come of an encounter. */
const MOST = { encountersAYear: 3.2, claimsAnEncounter: 12, providersAFacility: 200 } as const;

export function refuse(spec: {
  readonly patients: number;
  readonly historyYears: number | 'all';
  readonly settings: Settings;
}): void {
  const c = choicesOf(spec.settings, spec.patients);
  refuseOtherSize(spec.settings.size, spec.patients);
  const years = spec.historyYears === 'all' ? 20 : spec.historyYears;
  refuseNetwork(c);
  const most = Math.floor(spec.patients * years * MOST.encountersAYear);
  if (c.encounters > most)
    conflict(
      `--encounters ${c.encounters}`,
      `--patients ${spec.patients}`,
      `Lives of ${years} years hold some ${most} encounters at most: type --encounters ${most}, or --patients ${Math.ceil(c.encounters / years / MOST.encountersAYear)}.`,
    );
  const least = Math.ceil(c.encounters / (1 - Math.min(0.9, c.rates.fraudRate)));
  if (c.claims < least)
    conflict(
      `--claims ${c.claims}`,
      `--encounters ${c.encounters}`,
      `Every encounter has a claim, and fraudulent ones come on top: type --claims ${least} or more.`,
    );
  if (c.claims > c.encounters * MOST.claimsAnEncounter)
    conflict(
      `--claims ${c.claims}`,
      `--encounters ${c.encounters}`,
      `An encounter and its fills give at most ${MOST.claimsAnEncounter} claims: type --claims ${c.encounters * MOST.claimsAnEncounter}.`,
    );
  refuseRates(c);
}

/** A size is a number of patients; beside another one it would say nothing. */
function refuseOtherSize(size: unknown, patients: number): void {
  const preset = typeof size === 'string' ? SIZES[size] : undefined;
  if (preset !== undefined && preset.patients !== patients)
    conflict(
      `--size ${size}`,
      `--patients ${patients}`,
      `That size is ${preset.patients.toLocaleString('en-US')} patients: leave out one of them, or type --patients ${preset.patients}.`,
    );
}

function refuseNetwork({ providers, facilities }: Choices): void {
  if (providers < facilities)
    conflict(
      `--providers ${providers}`,
      `--facilities ${facilities}`,
      `Every facility has a provider: type --providers ${facilities} or more.`,
    );
  if (providers > facilities * MOST.providersAFacility)
    conflict(
      `--providers ${providers}`,
      `--facilities ${facilities}`,
      `A facility holds ${MOST.providersAFacility} providers: type --facilities ${Math.ceil(providers / MOST.providersAFacility)}.`,
    );
}

function refuseRates({ mix, rates }: Choices): void {
  const total = Object.values(mix).reduce((a, b) => a + b, 0);
  if (total > 1 + 1e-9)
    conflict(
      'The shares of inpatient, emergency, urgent care and telehealth encounters',
      `a total of ${Math.round(total * 1000) / 1000}`,
      'Together they are at most 1; what they leave is outpatient. Lower --inpatient-share or another.',
    );
  const decided = rates.denialRate + rates.partialRate + rates.appealRate;
  if (decided > 1 + 1e-9)
    conflict(
      '--denial-rate, --partial-rate and --appeal-rate',
      `a total of ${Math.round(decided * 1000) / 1000}`,
      'Together they are at most 1; what they leave is paid.',
    );
  if (rates.readmissionRate > MOST_READMISSIONS)
    conflict(
      `--readmission-rate ${rates.readmissionRate}`,
      'stays of real lives',
      `Lives return that often in at most ${MOST_READMISSIONS} of stays: type --readmission-rate ${MOST_READMISSIONS} or less.`,
    );
}

/** Chains of stays: beyond this a network would have to see hardly anything else (measured: 17 % of all stays return, of captured ones a few times that). */
const MOST_READMISSIONS = 0.3;

function conflict(first: string, second: string, help: string): never {
  return fail('SPEC_CONFLICT', { first, second, help });
}
