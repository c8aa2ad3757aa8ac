// Business rules of the landing zone as conditions that find failing rows.

export interface BusinessRule {
  readonly message: string;
  /** Condition on a row `t` that fails. */
  readonly fails: string;
  readonly warning?: boolean;
}

const ownerOf = (condition: string) =>
  `EXISTS (SELECT 1 FROM patients p WHERE p.patient_id = t.patient_id AND ${condition})`;

export const BUSINESS_RULES: Readonly<Record<string, readonly BusinessRule[]>> = {
  patients: [
    {
      message: 'date_of_birth lies in the past',
      fails: 't.date_of_birth > (SELECT max(report_date) FROM cms_measures)',
    },
    { message: 'nobody dies before birth', fails: 't.death_date < t.date_of_birth' },
    {
      message: 'is_diabetic says what comorbidities say',
      fails: `t.is_diabetic <> list_contains(string_split(t.comorbidities, '|'), 'Diabetes')`,
    },
  ],
  encounters: [
    { message: 'discharge is not before admission', fails: 't.discharge_date < t.encounter_date' },
    {
      message: 'length of stay is the difference of dates',
      fails: 't.length_of_stay <> t.discharge_date - t.encounter_date',
    },
    { message: 'nobody is seen before birth', fails: ownerOf('t.encounter_date < p.date_of_birth') },
    { message: 'nobody is seen after death', fails: ownerOf('t.encounter_date > p.death_date') },
    {
      message: 'the provider works at the facility',
      fails:
        'EXISTS (SELECT 1 FROM providers v WHERE v.provider_id = t.provider_id AND v.facility_id <> t.facility_id)',
    },
    {
      message: 'a readmission has its days, and only a readmission',
      fails: 't.is_readmission <> (t.readmission_days IS NOT NULL)',
    },
  ],
  claims: [
    { message: 'paid is not more than allowed', fails: 't.paid_amount > t.allowed_amount' },
    { message: 'allowed is not more than charged', fails: 't.allowed_amount > t.claim_amount' },
    {
      message: 'the parts of the patient’s share add up',
      fails:
        't.patient_responsibility <> t.deductible_amount + t.copay_amount + t.coinsurance_amount + t.non_covered_amount',
    },
    { message: 'a claim is not sent before its service', fails: 't.claim_date < t.service_date' },
    {
      message: 'claim and encounter belong to one patient',
      fails:
        'EXISTS (SELECT 1 FROM encounters e WHERE e.encounter_id = t.encounter_id AND e.patient_id <> t.patient_id)',
    },
    {
      message: 'Medicare under 65',
      fails: `t.payer_name = 'Medicare' AND ${ownerOf('t.service_date < p.date_of_birth + INTERVAL 65 YEAR - INTERVAL 31 DAY')}`,
      warning: true,
    },
    {
      message: 'services after death',
      fails: ownerOf('t.service_date > p.death_date'),
      warning: true,
    },
  ],
  registry: [
    { message: 'Expired means death', fails: `(t.outcome = 'Expired') <> t.mortality_flag` },
    {
      message: 'a complication follows its operation',
      fails: 't.complication_date < t.procedure_date',
    },
  ],
  hai_data: [
    {
      message: 'the rate is the count over patient days',
      fails:
        't.patient_days > 0 AND abs(t.infection_rate - 1000.0 * t.infection_count / t.patient_days) > 0.0006',
    },
  ],
  cms_measures: [
    {
      message: 'the value is numerator over denominator',
      fails: 't.denominator > 0 AND abs(t.measure_value - 1.0 * t.numerator / t.denominator) > 0.00006',
    },
  ],
};
