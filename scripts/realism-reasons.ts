// Why rows of the comparison with published figures lie outside their bands: what a count of the generated rows has shown.

/** Reasons by the beginning of a row's name; the longest that fits counts. */
const REASONS: Readonly<Record<string, string>> = {
  PREV_CKD_18_44:
    'The survey takes albumin in urine of everyone. In the record 15 % of those of this age with a filtration had it taken, mostly for diabetes or hypertension, and 16 % of these are at 30 and more; who never had it taken counts as free of it.',
  EDPREV_ASTHMA:
    'The form of the survey ticks asthma for a tenth of adult visitors. The row counts every asthma recorded before the visit: two of five of these had ended, mostly in childhood; still active at the visit it is of 12 %, in the band.',
  EDPREV_HLD:
    'The figures exclude one another: with high cholesterol known in 30 % of adults (row PREV_HLD, in its band) and more in the ill, visitors cannot have it in 13 %; the form of the survey ticks what matters to the visit.',
  EDPREV_OBES:
    'The figures exclude one another: four of ten adults are obese by weight (row RF_OBESE, in its band) and half of these are coded; the form of the survey ticks obesity for 8 % of visitors.',
  EDPREV_:
    'The form of the survey ticks what matters to the visit; ours counts whatever was recorded before it.',
  INC_CAPHOSP_ADULT:
    'The two sources differ: the rates by age meet the counts of Ohio (rows INC_CAPOHIO_*, all in their bands), which add up to more than this study, which asks for a radiograph.',
  ED_RATE_1_17:
    'Visits of children are as many in each of the five years; the survey’s fell by a third in 2020 (from 43 to 29 per 100), which the band takes in and the modules do not follow.',
  ED_MH_RATE:
    'The survey counts a mental diagnosis in any place of the sheet: its groups add up to 63, more than their total of 53. A visit of ours has one diagnosis; the gap is that of substances, which mostly stand in second place.',
  RX_ANY_30D:
    'Counted by age: of those of 18 to 44, over half have a prescription in force, where the survey finds 37 % who took something in 30 days; others differ by less. The excess is of single lasting prescriptions: for contraception, inhalers and tablets as needed, antidepressants. Who lets such a one lapse keeps it in the record.',
  RXT_HTN140:
    'Pressure is that of the latest visit outside emergency and hospital. Persons of 140 and more whom nobody has diagnosed are fewer than in the survey (row RXT_HTN140_DX is at the upper end of its band), so more of all are known and treated.',
  INS_45_64_PUB:
    'Counted in 6,000 lives: 14.9 % of this age have Medicaid and 7.6 % Medicare for disability, both by rules of means and work that meet the survey at other ages (18 to 44 at the upper end of its band).',
  IP_LOSDX_ASTHMA:
    'The mean of the module is 2.8 nights; complications lengthen all stays by 13 %, no stay is under one night, and a third of those due home at a weekend stay until Monday, which weighs most on short stays.',
};

/** The reason of a row out of band; an honest sentence where none is known yet. */
export function reasonOf(id: string): string {
  const key = Object.keys(REASONS)
    .filter((k) => id.startsWith(k))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? 'Not understood yet.' : REASONS[key]!;
}
