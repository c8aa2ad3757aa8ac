CREATE TABLE `organizations` (
  `organization_id` bigint NOT NULL COMMENT 'Identifier of the facility',
  `npi` varchar(1000) NOT NULL COMMENT 'National Provider Identifier: check digit valid, from a range never issued',
  `name` varchar(1000) NOT NULL COMMENT 'Name',
  `type` varchar(255) NOT NULL COMMENT 'Kind of facility',
  `address` varchar(1000) NOT NULL COMMENT 'Street address',
  `city` varchar(255) NOT NULL COMMENT 'City',
  `state` varchar(255) NOT NULL COMMENT 'State',
  `zip` varchar(255) NOT NULL COMMENT 'Postal code',
  `phone` varchar(1000) NOT NULL COMMENT 'Telephone, from a range reserved for fiction',
  `timezone` varchar(255) NOT NULL COMMENT 'Time zone in which its times are given (IANA)',
  `beds` int COMMENT 'Beds',
  PRIMARY KEY (`organization_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per facility that appears in the record.';

CREATE TABLE `practitioners` (
  `practitioner_id` bigint NOT NULL COMMENT 'Identifier of the practitioner',
  `npi` varchar(1000) NOT NULL COMMENT 'National Provider Identifier: check digit valid, from a range never issued',
  `first_name` varchar(1000) NOT NULL COMMENT 'Given name',
  `last_name` varchar(1000) NOT NULL COMMENT 'Family name',
  `gender` varchar(255) NOT NULL COMMENT 'Gender',
  `specialty` varchar(255) NOT NULL COMMENT 'Specialty',
  `taxonomy_code` varchar(255) NOT NULL COMMENT 'NUCC provider taxonomy',
  `organization_id` bigint NOT NULL COMMENT 'Facility',
  PRIMARY KEY (`practitioner_id`),
  FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`organization_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per practitioner who appears in the record.';

CREATE TABLE `patients` (
  `patient_id` bigint NOT NULL COMMENT 'Identifier of the person',
  `vista_id` varchar(1000) NOT NULL COMMENT 'Seven-digit number of the person in a VistA system',
  `mrn` varchar(1000) NOT NULL COMMENT 'Medical record number',
  `first_name` varchar(1000) NOT NULL COMMENT 'Given name',
  `last_name` varchar(1000) NOT NULL COMMENT 'Family name',
  `middle_name` varchar(1000) COMMENT 'Middle name',
  `gender` varchar(255) NOT NULL COMMENT 'Administrative gender',
  `birthdate` date NOT NULL COMMENT 'Day of birth',
  `age` int NOT NULL COMMENT 'Completed years at the anchor date, or at death',
  `race` varchar(255) NOT NULL COMMENT 'Race',
  `ethnicity` varchar(255) NOT NULL COMMENT 'Ethnicity',
  `address` varchar(1000) NOT NULL COMMENT 'Street address',
  `city` varchar(255) NOT NULL COMMENT 'City of residence',
  `state` varchar(255) NOT NULL COMMENT 'State or province of residence',
  `zip` varchar(255) NOT NULL COMMENT 'Postal code of residence',
  `country` varchar(255) NOT NULL COMMENT 'Country of residence (ISO 3166 alpha-2)',
  `phone` varchar(1000) NOT NULL COMMENT 'Telephone, from a range reserved for fiction',
  `email` varchar(1000) NOT NULL COMMENT 'Mail address, in a reserved domain',
  `marital_status` varchar(255) NOT NULL COMMENT 'Marital status',
  `language` varchar(255) NOT NULL COMMENT 'Preferred language',
  `insurance` varchar(255) NOT NULL COMMENT 'Kind of primary coverage at the anchor date, or at death',
  `ssn` varchar(1000) NOT NULL COMMENT 'Social security number, from a range that is never issued',
  `smoking_status` varchar(255) NOT NULL COMMENT 'Tobacco smoking status',
  `alcohol_use` varchar(255) NOT NULL COMMENT 'Alcohol use',
  `education` varchar(255) NOT NULL COMMENT 'Highest education reached',
  `employment_status` varchar(255) NOT NULL COMMENT 'Employment status',
  `income` int NOT NULL COMMENT 'Household income in US dollars a year',
  `housing_status` varchar(255) NOT NULL COMMENT 'Housing',
  `deceased` boolean NOT NULL COMMENT 'True when the person died on or before the anchor date',
  `death_date` date COMMENT 'Day of death',
  `sex` varchar(255) NOT NULL COMMENT 'Sex recorded at birth',
  `household_id` bigint NOT NULL COMMENT 'Household the person lives in',
  `county` varchar(255) NOT NULL COMMENT 'County of residence',
  `latitude` double NOT NULL COMMENT 'Latitude of the home, degrees north',
  `longitude` double NOT NULL COMMENT 'Longitude of the home, degrees east',
  `primary_care_id` bigint NOT NULL COMMENT 'Practitioner of primary care',
  `sdoh_risk_score` double NOT NULL COMMENT 'Social risk, 0 (none) to 1',
  `sdoh_risk_factors` varchar(1000) NOT NULL COMMENT 'Social risk factors, separated by |',
  `deprivation_index` int NOT NULL COMMENT 'Deprivation decile of the household, 1 least to 10 most',
  `transport_access` varchar(255) NOT NULL COMMENT 'Access to transport',
  `social_support` varchar(255) NOT NULL COMMENT 'Social support',
  PRIMARY KEY (`patient_id`),
  FOREIGN KEY (`primary_care_id`) REFERENCES `practitioners` (`practitioner_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per person of the population.';

CREATE TABLE `payers` (
  `payer_id` bigint NOT NULL COMMENT 'Identifier of the payer',
  `name` varchar(1000) NOT NULL COMMENT 'Name',
  `kind` varchar(255) NOT NULL COMMENT 'Kind',
  PRIMARY KEY (`payer_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per payer that appears in the record.';

CREATE TABLE `encounters` (
  `encounter_id` bigint NOT NULL COMMENT 'Identifier of the encounter',
  `patient_id` bigint NOT NULL COMMENT 'Person seen',
  `date` date NOT NULL COMMENT 'Day the encounter began',
  `type` varchar(255) NOT NULL COMMENT 'Kind of encounter',
  `reason` varchar(255) NOT NULL COMMENT 'Why the person came',
  `provider` varchar(255) NOT NULL COMMENT 'Name of the practitioner',
  `location` varchar(255) NOT NULL COMMENT 'Name of the facility',
  `start_time` datetime NOT NULL COMMENT 'Local start',
  `end_time` datetime NOT NULL COMMENT 'Local end',
  `encounter_class` varchar(255) NOT NULL COMMENT 'Class of HL7 ActCode',
  `practitioner_id` bigint NOT NULL COMMENT 'Practitioner in charge',
  `organization_id` bigint NOT NULL COMMENT 'Facility',
  `payer_id` bigint NOT NULL COMMENT 'Primary payer that day',
  `reason_code` varchar(255) NOT NULL COMMENT 'Diagnosis or reason, billable',
  `reason_description` varchar(255) NOT NULL COMMENT 'Display of the reason code',
  `related_conditions` varchar(1000) NOT NULL COMMENT 'Conditions dealt with, ICD-10-CM, separated by |',
  `department` varchar(255) NOT NULL COMMENT 'Department',
  `service_category` varchar(255) NOT NULL COMMENT 'VistA service category',
  `clinic_stop` varchar(255) COMMENT 'VistA stop code of the clinic',
  `acuity` int COMMENT 'Emergency Severity Index, 1 to 5; emergency only',
  `disposition` varchar(255) COMMENT 'How the encounter ended; emergency and inpatient only',
  `duration_minutes` int NOT NULL COMMENT 'Length of the encounter',
  `length_of_stay` int COMMENT 'Nights in hospital; inpatient only',
  `parent_encounter_id` bigint COMMENT 'Emergency visit that led to this stay',
  PRIMARY KEY (`encounter_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`practitioner_id`) REFERENCES `practitioners` (`practitioner_id`),
  FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`organization_id`),
  FOREIGN KEY (`payer_id`) REFERENCES `payers` (`payer_id`),
  FOREIGN KEY (`parent_encounter_id`) REFERENCES `encounters` (`encounter_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per contact of a person with care.';

CREATE TABLE `conditions` (
  `condition_id` bigint NOT NULL COMMENT 'Identifier of the condition',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `encounter_id` bigint COMMENT 'Encounter that recorded it; empty when that lies before the written history',
  `name` varchar(255) NOT NULL COMMENT 'Name of the condition',
  `status` varchar(255) NOT NULL COMMENT 'Clinical status at the anchor date',
  `onset_date` date NOT NULL COMMENT 'Day the illness began',
  `icd10_code` varchar(255) NOT NULL COMMENT 'Billable diagnosis',
  `snomed_code` varchar(255) COMMENT 'SNOMED CT concept',
  `category` varchar(255) NOT NULL COMMENT 'Problem list or episode',
  `stage` varchar(255) COMMENT 'Stage or type',
  `severity` varchar(255) NOT NULL COMMENT 'Severity',
  `recorded_date` date NOT NULL COMMENT 'Day it was diagnosed',
  `abatement_date` date COMMENT 'Day it ended',
  PRIMARY KEY (`condition_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`encounter_id`) REFERENCES `encounters` (`encounter_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per diagnosis of a person; a recurring illness has a row an episode.';

CREATE TABLE `medications` (
  `medication_id` bigint NOT NULL COMMENT 'Identifier of the prescription',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `encounter_id` bigint COMMENT 'Encounter of the order; empty when that lies before the written history',
  `name` varchar(255) NOT NULL COMMENT 'Product',
  `start_date` date NOT NULL COMMENT 'First day',
  `end_date` date COMMENT 'Last day; empty while in use',
  `ndc_code` varchar(255) NOT NULL COMMENT 'National Drug Code, 5-4-2',
  `rxnorm_code` varchar(255) NOT NULL COMMENT 'RxNorm clinical drug',
  `drug_class` varchar(255) NOT NULL COMMENT 'Class of the drug',
  `route` varchar(255) NOT NULL COMMENT 'Route',
  `dose` double NOT NULL COMMENT 'Amount a unit',
  `unit` varchar(255) NOT NULL COMMENT 'Unit of the amount',
  `frequency` varchar(255) NOT NULL COMMENT 'How often',
  `indication` varchar(255) NOT NULL COMMENT 'Condition treated',
  `indication_code` varchar(255) NOT NULL COMMENT 'Condition treated, ICD-10-CM',
  `status` varchar(255) NOT NULL COMMENT 'Status at the anchor date',
  `stop_reason` varchar(255) COMMENT 'Why it was stopped',
  `days_supply` int NOT NULL COMMENT 'Days a fill lasts',
  `quantity` double NOT NULL COMMENT 'Units a fill',
  `refills` int NOT NULL COMMENT 'Refills allowed',
  `adherence` double NOT NULL COMMENT 'Share of days covered',
  `practitioner_id` bigint NOT NULL COMMENT 'Prescriber',
  PRIMARY KEY (`medication_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`encounter_id`) REFERENCES `encounters` (`encounter_id`),
  FOREIGN KEY (`practitioner_id`) REFERENCES `practitioners` (`practitioner_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per prescription, from its order to its stop.';

CREATE TABLE `allergies` (
  `allergy_id` bigint NOT NULL COMMENT 'Identifier of the allergy',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `substance` varchar(255) NOT NULL COMMENT 'Substance',
  `reaction` varchar(255) NOT NULL COMMENT 'Reaction',
  `severity` varchar(255) NOT NULL COMMENT 'Severity of the reaction',
  `snomed_code` varchar(255) COMMENT 'SNOMED CT substance',
  `rxnorm_code` varchar(255) COMMENT 'RxNorm ingredient',
  `reaction_code` varchar(255) NOT NULL COMMENT 'SNOMED CT finding of the reaction',
  `category` varchar(255) NOT NULL COMMENT 'Category',
  `recorded_date` date NOT NULL COMMENT 'Day it was recorded',
  `status` varchar(255) NOT NULL COMMENT 'Clinical status',
  PRIMARY KEY (`allergy_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per allergy or intolerance.';

CREATE TABLE `procedures` (
  `procedure_id` bigint NOT NULL COMMENT 'Identifier of the procedure',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `encounter_id` bigint NOT NULL COMMENT 'Encounter in which it was done',
  `name` varchar(255) NOT NULL COMMENT 'Name in plain words',
  `date` date NOT NULL COMMENT 'Day',
  `outcome` varchar(255) NOT NULL COMMENT 'Outcome',
  `code` varchar(255) NOT NULL COMMENT 'Billing code',
  `code_system` varchar(255) NOT NULL COMMENT 'System of the billing code',
  `snomed_code` varchar(255) COMMENT 'SNOMED CT procedure',
  `indication` varchar(255) NOT NULL COMMENT 'Diagnosis that led to it, ICD-10-CM',
  `practitioner_id` bigint NOT NULL COMMENT 'Performer',
  PRIMARY KEY (`procedure_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`encounter_id`) REFERENCES `encounters` (`encounter_id`),
  FOREIGN KEY (`practitioner_id`) REFERENCES `practitioners` (`practitioner_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per procedure done.';

CREATE TABLE `immunizations` (
  `immunization_id` bigint NOT NULL COMMENT 'Identifier of the dose',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `encounter_id` bigint COMMENT 'Encounter; empty for doses from the registry',
  `vaccine` varchar(255) NOT NULL COMMENT 'Series',
  `date` date NOT NULL COMMENT 'Day given or refused',
  `cvx_code` varchar(255) NOT NULL COMMENT 'CVX product',
  `dose_number` int NOT NULL COMMENT 'Number in the series',
  `series_total` int COMMENT 'Doses of the series; empty for yearly vaccines',
  `status` varchar(255) NOT NULL COMMENT 'Status',
  `status_reason` varchar(255) COMMENT 'Why it was not given',
  `lot_number` varchar(1000) COMMENT 'Lot',
  `manufacturer` varchar(255) COMMENT 'MVX manufacturer',
  `route` varchar(255) COMMENT 'Route',
  `site` varchar(255) COMMENT 'Body site',
  PRIMARY KEY (`immunization_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`encounter_id`) REFERENCES `encounters` (`encounter_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per vaccine dose given or refused.';

CREATE TABLE `observations` (
  `observation_id` bigint NOT NULL COMMENT 'Identifier of the observation',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `encounter_id` bigint NOT NULL COMMENT 'Encounter',
  `type` varchar(255) NOT NULL COMMENT 'What was measured',
  `value` double COMMENT 'Result as a number',
  `date` date NOT NULL COMMENT 'Day',
  `loinc_code` varchar(255) NOT NULL COMMENT 'LOINC code',
  `value_text` varchar(255) COMMENT 'Result in words, where it is not a number',
  `units` varchar(255) COMMENT 'UCUM unit',
  `reference_range` varchar(255) COMMENT 'Reference range for age and sex',
  `interpretation` varchar(255) COMMENT 'Flag against the range',
  `category` varchar(255) NOT NULL COMMENT 'Category',
  `panel` varchar(255) COMMENT 'Panel it belongs to',
  `status` varchar(255) NOT NULL COMMENT 'Status',
  `observed_at` datetime NOT NULL COMMENT 'Local time of the measurement or specimen',
  PRIMARY KEY (`observation_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`encounter_id`) REFERENCES `encounters` (`encounter_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per measurement or answer.';

CREATE TABLE `deaths` (
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `death_date` date NOT NULL COMMENT 'Day of death',
  `cause` varchar(255) NOT NULL COMMENT 'Underlying cause',
  `icd10_code` varchar(255) NOT NULL COMMENT 'Underlying cause, ICD-10-CM',
  `contributing_causes` varchar(1000) NOT NULL COMMENT 'Contributing causes, ICD-10-CM, separated by |',
  `manner` varchar(255) NOT NULL COMMENT 'Manner',
  `age_at_death` int NOT NULL COMMENT 'Completed years',
  `place` varchar(255) NOT NULL COMMENT 'Place of death',
  `encounter_id` bigint COMMENT 'Stay that ended in death',
  PRIMARY KEY (`patient_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`encounter_id`) REFERENCES `encounters` (`encounter_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per person who died on or before the anchor date.';

CREATE TABLE `family_history` (
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `relation` varchar(255) NOT NULL COMMENT 'Relative',
  `condition` varchar(255) NOT NULL COMMENT 'Condition of the relative',
  `family_history_id` bigint NOT NULL COMMENT 'Identifier of the entry',
  `icd10_code` varchar(255) NOT NULL COMMENT 'Family history of the condition, ICD-10-CM Z80–Z84',
  `onset_age` int NOT NULL COMMENT 'Age of the relative at onset',
  `recorded_date` date NOT NULL COMMENT 'Day it was recorded',
  PRIMARY KEY (`family_history_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per condition of a relative.';

CREATE TABLE `coverage` (
  `coverage_id` bigint NOT NULL COMMENT 'Identifier of the span',
  `patient_id` bigint NOT NULL COMMENT 'Person',
  `payer_id` bigint NOT NULL COMMENT 'Payer',
  `plan` varchar(255) NOT NULL COMMENT 'Plan',
  `kind` varchar(255) NOT NULL COMMENT 'Kind of coverage',
  `member_id` varchar(1000) COMMENT 'Member number',
  `relationship` varchar(255) NOT NULL COMMENT 'Relation to the subscriber',
  `priority` varchar(255) NOT NULL COMMENT 'Whether it pays first or what the first leaves',
  `start_date` date NOT NULL COMMENT 'First day',
  `end_date` date COMMENT 'Last day; empty while in force',
  PRIMARY KEY (`coverage_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`payer_id`) REFERENCES `payers` (`payer_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per span of insurance coverage.';
