// What the two projects publish of their columns, written down apart from our tables: Synthea’s CSVConstants.java, and the DDL of OMOP CDM 5.4.
export const syntheaHeaders: Readonly<Record<string, string>> = {
  patients:
    'Id,BIRTHDATE,DEATHDATE,SSN,DRIVERS,PASSPORT,PREFIX,FIRST,MIDDLE,LAST,SUFFIX,MAIDEN,MARITAL,RACE,ETHNICITY,GENDER,BIRTHPLACE,ADDRESS,CITY,STATE,COUNTY,FIPS,ZIP,LAT,LON,HEALTHCARE_EXPENSES,HEALTHCARE_COVERAGE,INCOME',
  encounters:
    'Id,START,STOP,PATIENT,ORGANIZATION,PROVIDER,PAYER,ENCOUNTERCLASS,CODE,DESCRIPTION,BASE_ENCOUNTER_COST,TOTAL_CLAIM_COST,PAYER_COVERAGE,REASONCODE,REASONDESCRIPTION',
  conditions: 'START,STOP,PATIENT,ENCOUNTER,SYSTEM,CODE,DESCRIPTION',
  allergies:
    'START,STOP,PATIENT,ENCOUNTER,CODE,SYSTEM,DESCRIPTION,TYPE,CATEGORY,REACTION1,DESCRIPTION1,SEVERITY1,REACTION2,DESCRIPTION2,SEVERITY2',
  medications:
    'START,STOP,PATIENT,PAYER,ENCOUNTER,CODE,DESCRIPTION,BASE_COST,PAYER_COVERAGE,DISPENSES,TOTALCOST,REASONCODE,REASONDESCRIPTION',
  observations: 'DATE,PATIENT,ENCOUNTER,CATEGORY,CODE,DESCRIPTION,VALUE,UNITS,TYPE',
  procedures: 'START,STOP,PATIENT,ENCOUNTER,SYSTEM,CODE,DESCRIPTION,BASE_COST,REASONCODE,REASONDESCRIPTION',
  immunizations: 'DATE,PATIENT,ENCOUNTER,CODE,DESCRIPTION,BASE_COST',
  careplans: 'Id,START,STOP,PATIENT,ENCOUNTER,CODE,DESCRIPTION,REASONCODE,REASONDESCRIPTION',
  imaging_studies:
    'Id,DATE,PATIENT,ENCOUNTER,SERIES_UID,BODYSITE_CODE,BODYSITE_DESCRIPTION,MODALITY_CODE,MODALITY_DESCRIPTION,INSTANCE_UID,SOP_CODE,SOP_DESCRIPTION,PROCEDURE_CODE',
  devices: 'START,STOP,PATIENT,ENCOUNTER,CODE,DESCRIPTION,UDI',
  supplies: 'DATE,PATIENT,ENCOUNTER,CODE,DESCRIPTION,QUANTITY',
  organizations: 'Id,NAME,ADDRESS,CITY,STATE,ZIP,LAT,LON,PHONE,REVENUE,UTILIZATION',
  providers: 'Id,ORGANIZATION,NAME,GENDER,SPECIALITY,ADDRESS,CITY,STATE,ZIP,LAT,LON,ENCOUNTERS,PROCEDURES',
  payers:
    'Id,NAME,OWNERSHIP,ADDRESS,CITY,STATE_HEADQUARTERED,ZIP,PHONE,AMOUNT_COVERED,AMOUNT_UNCOVERED,REVENUE,COVERED_ENCOUNTERS,UNCOVERED_ENCOUNTERS,COVERED_MEDICATIONS,UNCOVERED_MEDICATIONS,COVERED_PROCEDURES,UNCOVERED_PROCEDURES,COVERED_IMMUNIZATIONS,UNCOVERED_IMMUNIZATIONS,UNIQUE_CUSTOMERS,QOLS_AVG,MEMBER_MONTHS',
  payer_transitions: 'PATIENT,MEMBERID,START_DATE,END_DATE,PAYER,SECONDARY_PAYER,PLAN_OWNERSHIP,OWNER_NAME',
  claims:
    'Id,PATIENTID,PROVIDERID,PRIMARYPATIENTINSURANCEID,SECONDARYPATIENTINSURANCEID,DEPARTMENTID,PATIENTDEPARTMENTID,DIAGNOSIS1,DIAGNOSIS2,DIAGNOSIS3,DIAGNOSIS4,DIAGNOSIS5,DIAGNOSIS6,DIAGNOSIS7,DIAGNOSIS8,REFERRINGPROVIDERID,APPOINTMENTID,CURRENTILLNESSDATE,SERVICEDATE,SUPERVISINGPROVIDERID,STATUS1,STATUS2,STATUSP,OUTSTANDING1,OUTSTANDING2,OUTSTANDINGP,LASTBILLEDDATE1,LASTBILLEDDATE2,LASTBILLEDDATEP,HEALTHCARECLAIMTYPEID1,HEALTHCARECLAIMTYPEID2',
  claims_transactions:
    'ID,CLAIMID,CHARGEID,PATIENTID,TYPE,AMOUNT,METHOD,FROMDATE,TODATE,PLACEOFSERVICE,PROCEDURECODE,MODIFIER1,MODIFIER2,DIAGNOSISREF1,DIAGNOSISREF2,DIAGNOSISREF3,DIAGNOSISREF4,UNITS,DEPARTMENTID,NOTES,UNITAMOUNT,TRANSFEROUTID,TRANSFERTYPE,PAYMENTS,ADJUSTMENTS,TRANSFERS,OUTSTANDING,APPOINTMENTID,LINENOTE,PATIENTINSURANCEID,FEESCHEDULEID,PROVIDERID,SUPERVISINGPROVIDERID',
};

const words = (text: string) => text.trim().split(/\s+/);

export const omopTables: Readonly<Record<string, readonly string[]>> = {
  person:
    words(`person_id gender_concept_id year_of_birth month_of_birth day_of_birth birth_datetime race_concept_id
    ethnicity_concept_id location_id provider_id care_site_id person_source_value gender_source_value gender_source_concept_id
    race_source_value race_source_concept_id ethnicity_source_value ethnicity_source_concept_id`),
  observation_period:
    words(`observation_period_id person_id observation_period_start_date observation_period_end_date
    period_type_concept_id`),
  visit_occurrence:
    words(`visit_occurrence_id person_id visit_concept_id visit_start_date visit_start_datetime visit_end_date
    visit_end_datetime visit_type_concept_id provider_id care_site_id visit_source_value visit_source_concept_id
    admitted_from_concept_id admitted_from_source_value discharged_to_concept_id discharged_to_source_value
    preceding_visit_occurrence_id`),
  visit_detail:
    words(`visit_detail_id person_id visit_detail_concept_id visit_detail_start_date visit_detail_start_datetime
    visit_detail_end_date visit_detail_end_datetime visit_detail_type_concept_id provider_id care_site_id
    visit_detail_source_value visit_detail_source_concept_id admitted_from_concept_id admitted_from_source_value
    discharged_to_source_value discharged_to_concept_id preceding_visit_detail_id parent_visit_detail_id visit_occurrence_id`),
  condition_occurrence: words(`condition_occurrence_id person_id condition_concept_id condition_start_date
    condition_start_datetime condition_end_date condition_end_datetime condition_type_concept_id condition_status_concept_id
    stop_reason provider_id visit_occurrence_id visit_detail_id condition_source_value condition_source_concept_id
    condition_status_source_value`),
  drug_exposure:
    words(`drug_exposure_id person_id drug_concept_id drug_exposure_start_date drug_exposure_start_datetime
    drug_exposure_end_date drug_exposure_end_datetime verbatim_end_date drug_type_concept_id stop_reason refills quantity
    days_supply sig route_concept_id lot_number provider_id visit_occurrence_id visit_detail_id drug_source_value
    drug_source_concept_id route_source_value dose_unit_source_value`),
  procedure_occurrence:
    words(`procedure_occurrence_id person_id procedure_concept_id procedure_date procedure_datetime
    procedure_end_date procedure_end_datetime procedure_type_concept_id modifier_concept_id quantity provider_id
    visit_occurrence_id visit_detail_id procedure_source_value procedure_source_concept_id modifier_source_value`),
  device_exposure: words(`device_exposure_id person_id device_concept_id device_exposure_start_date
    device_exposure_start_datetime device_exposure_end_date device_exposure_end_datetime device_type_concept_id
    unique_device_id production_id quantity provider_id visit_occurrence_id visit_detail_id device_source_value
    device_source_concept_id unit_concept_id unit_source_value unit_source_concept_id`),
  measurement:
    words(`measurement_id person_id measurement_concept_id measurement_date measurement_datetime measurement_time
    measurement_type_concept_id operator_concept_id value_as_number value_as_concept_id unit_concept_id range_low range_high
    provider_id visit_occurrence_id visit_detail_id measurement_source_value measurement_source_concept_id unit_source_value
    unit_source_concept_id value_source_value measurement_event_id meas_event_field_concept_id`),
  observation: words(`observation_id person_id observation_concept_id observation_date observation_datetime
    observation_type_concept_id value_as_number value_as_string value_as_concept_id qualifier_concept_id unit_concept_id
    provider_id visit_occurrence_id visit_detail_id observation_source_value observation_source_concept_id unit_source_value
    qualifier_source_value value_source_value observation_event_id obs_event_field_concept_id`),
  death: words(`person_id death_date death_datetime death_type_concept_id cause_concept_id cause_source_value
    cause_source_concept_id`),
  note: words(`note_id person_id note_date note_datetime note_type_concept_id note_class_concept_id note_title note_text
    encoding_concept_id language_concept_id provider_id visit_occurrence_id visit_detail_id note_source_value note_event_id
    note_event_field_concept_id`),
  location:
    words(`location_id address_1 address_2 city state zip county location_source_value country_concept_id
    country_source_value latitude longitude`),
  care_site: words(`care_site_id care_site_name place_of_service_concept_id location_id care_site_source_value
    place_of_service_source_value`),
  provider:
    words(`provider_id provider_name npi dea specialty_concept_id care_site_id year_of_birth gender_concept_id
    provider_source_value specialty_source_value specialty_source_concept_id gender_source_value gender_source_concept_id`),
  payer_plan_period:
    words(`payer_plan_period_id person_id payer_plan_period_start_date payer_plan_period_end_date
    payer_concept_id payer_source_value payer_source_concept_id plan_concept_id plan_source_value plan_source_concept_id
    sponsor_concept_id sponsor_source_value sponsor_source_concept_id family_source_value stop_reason_concept_id
    stop_reason_source_value stop_reason_source_concept_id`),
  cost: words(`cost_id cost_event_id cost_domain_id cost_type_concept_id currency_concept_id total_charge total_cost
    total_paid paid_by_payer paid_by_patient paid_patient_copay paid_patient_coinsurance paid_patient_deductible
    paid_by_primary paid_ingredient_cost paid_dispensing_fee payer_plan_period_id amount_allowed revenue_code_concept_id
    revenue_code_source_value drg_concept_id drg_source_value`),
  drug_era: words(
    `drug_era_id person_id drug_concept_id drug_era_start_date drug_era_end_date drug_exposure_count gap_days`,
  ),
  condition_era:
    words(`condition_era_id person_id condition_concept_id condition_era_start_date condition_era_end_date
    condition_occurrence_count`),
  cdm_source:
    words(`cdm_source_name cdm_source_abbreviation cdm_holder source_description source_documentation_reference
    cdm_etl_reference source_release_date cdm_release_date cdm_version cdm_version_concept_id vocabulary_version`),
};
