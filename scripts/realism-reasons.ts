// Why rows of the comparison with published figures lie outside their bands, as far as it is understood.

/** Reasons by the beginning of a row's name; the longest that fits counts. */
const REASONS: Readonly<Record<string, string>> = {
  DEM_RACE_NHW:
    'The band is of 2022, the births behind the population are of all years since 1920; the share is set by decade of birth, and the older decades are whiter than the survey’s.',
  BP_SBP_M_30_39:
    'Readings are taken at visits, and men of this age are seen when they are ill or known to be hypertensive; the survey measures everyone.',
  BP_SBP_F_80p:
    'Treatment of the very old follows the guideline of 2017; the survey is of 2009–2012, when fewer were treated.',
  PED_HT_12_17:
    'The survey weighs ages 12 to 17 as sampled, with more of the older boys; ours are spread evenly.',
  MORT_COD_ALZ:
    'Persons with dementia who die are put down to it by its whole excess mortality; certificates often name what came last instead.',
  MORT_COD_KIDNEY:
    'The end of chronic kidney disease is coded to the kidney; certificates name diabetes, hypertension or the heart, which lie behind it, more often.',
  PREV_HTN_M_18_39: 'As BP_SBP_M_30_39: measured at visits of men who are seen.',
  PREV_CKD_18_44:
    'The survey takes a single albumin in urine, which is raised for a while in many healthy young persons; ours persists once it is raised.',
  PREV_ARTH:
    'The survey asks whether a doctor ever said so; the row counts illnesses coded as active within the record, which leaves out joints that no longer trouble.',
  PREV_ANAEMIA:
    'Haemoglobin is known of those who had blood taken, often for illness; the survey samples the healthy, too.',
  EDPREV_:
    'The survey counts what the emergency sheet ticks off; ours counts whatever the problem list holds.',
  INC_CA_BREAST:
    'Screening in the generated years finds cancers of later years too, as the calibration holds the prevalence of known cancer and not its incidence.',
  INC_CA:
    'The calibration holds the prevalence of known cancer, and survival in the modules is shorter than in the registries.',
  INC_CAPHOSP:
    'The study counts pneumonia shown on a radiograph; ours counts every stay with pneumonia as its principal diagnosis.',
  UT_OFFICE_ALL:
    'Visits to nurse practitioners and physician assistants are counted with those to physicians, where the survey samples physicians only.',
  UT_AMB_WEEKDAY: 'Offices are closed at weekends but for urgent care, which the row leaves out.',
  UT_AMB_HOURS: 'Offices close at 18:00 and hold no evening clinics.',
  ED_RATE_NHB_RATIO:
    'Poverty, payer and race move the rate by known factors that together explain a part of the published gap.',
  ED_MH_RATE:
    'Illnesses of the mind come to the emergency department as themselves; the survey also counts them as second diagnoses of other visits.',
  ED_VIT_SPO2_SD:
    'The tail of oxygen saturations below 90 % comes from pneumonia, COPD and heart failure alone; readings of faulty probes are no part of clean data.',
  ED_LOS_PSYCH: 'Stays of those who wait for a psychiatric bed are as long as those of others.',
  ED_ADMIT:
    'Admissions are set by age to meet the rates of stays (rows IP_RATE_*); the emergency visits of the old are at the low end of their band.',
  ED_CT:
    'Computed tomography is ordered by the modules for which a guideline asks for it, not for headache or a bumped head.',
  IP_PAC:
    'Care after the stay follows age, length of stay and payer; the figures of small groups are of younger and shorter stays than ours.',
  IP_FROM_ED:
    'The figure is of 2004; two decades later most elective operations of the old are done without a night in hospital, as ours are.',
  IP_ELECTIVE:
    'The figure is of 2007, when joints, backs and hearts were operated on as inpatients; in the generated years most of it is same-day surgery.',
  ALLERGIC_SPRING:
    'Encounters for allergic rhinitis are follow-ups all year round; only the first complaints come in spring.',
  RF_SMOKE_65p:
    'At the edge of its band: habits are drawn by age as surveys had them, and smokers die sooner.',
  PREV_DM_UNDX:
    'At the lower edge of its band: diabetes is found soon after it begins, as screening in the modules is regular.',
  ED_RATE_1_17:
    'At the upper edge of its band, with the calendar of winter illnesses of the generated years.',
  RX_PERSONS_AMOXICILLIN:
    'Liquid and capsule are counted together; prescriptions for infections are at the level of 2016, before the pandemic.',
  RX_PERSONS_SERTRALINE:
    'Several modules use it; their shares are set one by one and add up to a little more than the survey’s.',
  RX_ANY_30D:
    'The survey asks what was taken in 30 days; the row counts prescriptions that are active, whether or not they are filled.',
  RX_FIVEPLUS:
    'Medicines for short complaints and the over-the-counter ones, which the survey counts when prescribed, are not kept up by the modules.',
  RXT_CHOLMED_75p: 'Statins are begun by risk up to 75; above that age they are only carried on.',
  RXT_HTN140: 'At the upper edge of its band: adherence to treatment, once begun, is high in the modules.',
  ALG_SEASONAL_ADULT: 'Only rhinitis that a doctor has coded is counted; the survey asks.',
  ALG_ANYDRUG: 'At the lower edge of its band.',
  READ_:
    'Returns are drawn by the number of illnesses; what the small groups have besides is not told apart.',
  IMM: 'Doses are missed by attitude, poverty and insurance; the rest of the gap between groups is not modelled.',
  LAB_CREA: 'Persons on dialysis are among those measured; the survey excludes them.',
  MORT_E0: 'The life table is of 2019 with the pandemic’s excess by year; the figure is of 2022 alone.',
};

/** The reason of a row out of band; an honest sentence where none is known yet. */
export function reasonOf(id: string): string {
  const key = Object.keys(REASONS)
    .filter((k) => id.startsWith(k))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? 'Not understood yet.' : REASONS[key]!;
}
