// The kinds of flaws that can be planted: what each is, what its rate counts, and how often real records have it.

export interface FlawKind {
  /** Sets its rate in a spec and names it in the answer key. */
  readonly name: string;
  readonly doc: string;
  /** What a rate is a share of. */
  readonly per: string;
  /** Rate of `typical`: the published middle. */
  readonly typical: number;
  /** Rate of `messy`: the upper end. */
  readonly messy: number;
  readonly source: string;
}

const kinds = [
  {
    name: 'duplicates',
    doc: 'A second registration of a person under numbers of its own, with part of the visits and what hangs on them.',
    per: 'persons',
    typical: 0.08,
    messy: 0.18,
    source:
      'AHIMA Journal 2019-08-14 (Gates): master patient indexes average 8–12 %; Black Book 2018: 18 % of records',
  },
  {
    name: 'missing',
    doc: 'An empty cell where there should be a value, completely at random, depending on other columns, or on the value itself.',
    per: 'cells of each column that may be lost; each has its own rate, see the recipe',
    typical: Number.NaN,
    messy: Number.NaN,
    source: 'beside each column',
  },
  {
    name: 'placeholders',
    doc: 'A number, telephone or mail address that fills a required field and says nothing, such as 999-99-9999.',
    per: 'cells that hold an identifier, telephone or mail address',
    typical: 0.02,
    messy: 0.08,
    source:
      'assumption: blank or default SSNs are in one or both records of 58 % of duplicate pairs, mostly blank (Just et al. 2016, Perspect Health Inf Manag 13:1e, table 7)',
  },
  {
    name: 'typos',
    doc: 'A misspelt name or address: neighbouring key, transposition, sound-alike, nickname, or a misread scan.',
    per: 'names and addresses',
    typical: 0.01,
    messy: 0.04,
    source:
      'assumption for single records: published shares (53 % of first-name mismatches are misspellings, Just et al. 2016) are of duplicate pairs',
  },
  {
    name: 'swapped-names',
    doc: 'First and last name each in the field of the other.',
    per: 'persons',
    typical: 0.002,
    messy: 0.01,
    source:
      'assumption; ten times as frequent as in 2007 by Just et al. 2016, table 7, which gives no share of all records',
  },
  {
    name: 'transposed-dates',
    doc: 'Day and month of a birth date the wrong way round.',
    per: 'persons born on a day that can be read both ways',
    typical: 0.004,
    messy: 0.02,
    source: 'assumption',
  },
  {
    name: 'default-dates',
    doc: 'A date that a form puts in when nobody knows it: 1900-01-01.',
    per: 'birth dates and dates of onset',
    typical: 0.002,
    messy: 0.02,
    source: 'assumption',
  },
  {
    name: 'wrong-sex',
    doc: 'Male for female or female for male.',
    per: 'persons recorded as male or female',
    typical: 0.002,
    messy: 0.01,
    source: 'assumption',
  },
  {
    name: 'old-addresses',
    doc: 'The address before the last move.',
    per: 'persons',
    typical: 0.093,
    messy: 0.25,
    source:
      '9.3 % of US residents lived elsewhere a year before (Census Bureau CB20-TPS.98, CPS ASEC 2020); messy: three years without an update',
  },
  {
    name: 'format-variants',
    doc: 'The right value in another form: punctuation of a telephone number, ZIP+4 or a lost leading zero, a name in capitals.',
    per: 'telephone numbers, postal codes and names',
    typical: 0.1,
    messy: 0.35,
    source:
      'assumption; standardising last name and address raises matching by up to 10 points (Grannis et al. 2019, JAMIA 26:447)',
  },
  {
    name: 'unit-slips',
    doc: 'A result in another unit under the old label, or the right number under the label of another unit.',
    per: 'results of tests that are reported in two units',
    typical: 0.0014,
    messy: 0.01,
    source:
      'weights entered in the wrong unit: 0.14 % of measurements (protocol of Daymont et al. 2017, JAMIA 24:1080, with the rates that Synthea ships); messy: assumption',
  },
  {
    name: 'decimal-slips',
    doc: 'A decimal point one place off.',
    per: 'numeric results',
    typical: 0.0014,
    messy: 0.01,
    source:
      'weights ten times too high: 0.14 % of measurements (protocol of Daymont et al. 2017, JAMIA 24:1080, with the rates that Synthea ships); messy: 0.3–1.4 % of heights and weights are implausible even after cleaning (Lin et al. 2022, JAMIA Open 5:ooac089)',
  },
  {
    name: 'carried-forward',
    doc: 'A measurement that was not taken again: the value of the visit before, as if it were of today.',
    per: 'measurements that people carry forward, after the first',
    typical: 0.13,
    messy: 0.16,
    source:
      'weights 13.2 %, heights 16.2 % (protocol of Daymont et al. 2017, JAMIA 24:1080, with the rates that Synthea ships)',
  },
  {
    name: 'late-results',
    doc: 'A laboratory result filed under the day it arrived instead of the day of the specimen.',
    per: 'laboratory results',
    typical: 0.01,
    messy: 0.05,
    source: 'assumption',
  },
  {
    name: 'corrected-results',
    doc: 'A result corrected later: the row is marked so, and the value reported first stays as a preliminary row.',
    per: 'laboratory results',
    typical: 0.0031,
    messy: 0.014,
    source:
      'confirmed laboratory errors: 3,092 per million analyses (Carraro & Plebani 2007, Clin Chem 53:1338); messy: 1.4 % of samples (Goswami et al. 2010, CCLM 48:63)',
  },
  {
    name: 'entered-in-error',
    doc: 'A row that was entered by mistake and marked as such instead of being removed.',
    per: 'rows of tables with such a status',
    typical: 0.0021,
    messy: 0.0049,
    source:
      'orders voided as erroneous: 0.21 % (Abraham et al.) to 0.49 % (Kannampallil et al.), both in Garrod et al. 2023, JAMIA Open 6:ooad057, table 3',
  },
  {
    name: 'wrong-patient',
    doc: 'A row filed under another person; its visit number still tells whose it is.',
    per: 'rows about a person that nothing else refers to',
    typical: 0.00058,
    messy: 0.005,
    source:
      'wrong-patient orders: 58 per 100,000 (Adelman et al. 2013, JAMIA 20:305); messy: notes in another patient’s record, 0.5 % (Wilcox et al. 2011, JAMIA 18:511)',
  },
  {
    name: 'duplicate-entries',
    doc: 'A problem, drug or allergy listed twice, word for word or entered again on a later day.',
    per: 'entries of lists',
    typical: 0.02,
    messy: 0.11,
    source:
      'assumption for entries; 11 % of patients have a duplicated drug (Linsky & Simon 2013, BMJ Qual Saf 22:103)',
  },
  {
    name: 'stale-entries',
    doc: 'A problem or drug that has ended and is still listed as active.',
    per: 'entries that have ended',
    typical: 0.05,
    messy: 0.2,
    source:
      'assumption for entries; 36 % of patients have a listed drug that they do not take (Linsky & Simon 2013, BMJ Qual Saf 22:103)',
  },
  {
    name: 'free-text',
    doc: 'Words where a code should stand.',
    per: 'cells of diagnosis codes',
    typical: 0.02,
    messy: 0.21,
    source:
      'messy: 21–37 % of problem list entries uncoded (Wang et al. 2003, Int J Med Inform 72:17); typical: assumption for lists with a picker',
  },
  {
    name: 'outdated-codes',
    doc: 'An ICD-9-CM code, or a category of ICD-10-CM that cannot be billed.',
    per: 'cells of diagnosis codes',
    typical: 0.01,
    messy: 0.05,
    source: 'assumption',
  },
  {
    name: 'time-zone-slips',
    doc: 'Local times written as if they were UTC: some hours late.',
    per: 'visits and results',
    typical: 0.002,
    messy: 0.02,
    source: 'assumption',
  },
] as const satisfies readonly FlawKind[];

export type FlawName = (typeof kinds)[number]['name'];

export const flawKinds: readonly (FlawKind & { readonly name: FlawName })[] = kinds;

export const PRESETS = ['clean', 'typical', 'messy'] as const;
export type Preset = (typeof PRESETS)[number];
