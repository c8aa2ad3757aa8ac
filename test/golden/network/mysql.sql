CREATE TABLE `dim_site` (
  `site_id` bigint NOT NULL COMMENT 'Identifier of the site',
  `site_code` varchar(255) NOT NULL COMMENT 'Code of the site',
  `site_name` varchar(1000) NOT NULL COMMENT 'Name of the site',
  PRIMARY KEY (`site_id`),
  UNIQUE (`site_code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per site of the network.';

CREATE TABLE `dim_lha` (
  `lha_id` bigint NOT NULL COMMENT 'Identifier of the area',
  `lha_name` varchar(255) NOT NULL COMMENT 'Name of the area',
  `default_site_id` bigint NOT NULL COMMENT 'Site that its residents look to',
  PRIMARY KEY (`lha_id`),
  FOREIGN KEY (`default_site_id`) REFERENCES `dim_site` (`site_id`),
  UNIQUE (`lha_name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per local health area.';

CREATE TABLE `patients` (
  `patient_id` varchar(32) NOT NULL COMMENT 'Identifier of the person',
  `lha_id` bigint NOT NULL COMMENT 'Area of residence',
  `facility_home_id` bigint NOT NULL COMMENT 'Site that the person looks to',
  `age_group` varchar(255) NOT NULL COMMENT 'Age group',
  `gender` varchar(255) NOT NULL COMMENT 'Gender',
  `dob` date NOT NULL COMMENT 'Day of birth',
  `primary_ed_subservice` varchar(255) NOT NULL COMMENT 'Emergency service that the person uses first',
  `expected_ed_rate` double NOT NULL COMMENT 'Emergency visits expected in a year: the sum of the rates of area, age group and gender',
  `ed_visits_year` int NOT NULL COMMENT 'Emergency visits in the year of record',
  `death_date` date COMMENT 'Day of death, when in or before the anchor date',
  PRIMARY KEY (`patient_id`),
  FOREIGN KEY (`lha_id`) REFERENCES `dim_lha` (`lha_id`),
  FOREIGN KEY (`facility_home_id`) REFERENCES `dim_site` (`site_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per resident who lived in the network on the first day of the year of record.';

CREATE TABLE `dim_program` (
  `program_id` bigint NOT NULL COMMENT 'Number of the program, from 1',
  `program_name` varchar(1000) NOT NULL COMMENT 'Name of the program',
  PRIMARY KEY (`program_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per program of care.';

CREATE TABLE `dim_subprogram` (
  `program_id` bigint NOT NULL COMMENT 'Program',
  `subprogram_id` int NOT NULL COMMENT 'Number of the subprogram within its program, from 1',
  `subprogram_name` varchar(1000) NOT NULL COMMENT 'Name of the subprogram',
  `subprogram_key` bigint NOT NULL COMMENT 'Ten times the program and the subprogram',
  PRIMARY KEY (`subprogram_key`),
  FOREIGN KEY (`program_id`) REFERENCES `dim_program` (`program_id`),
  UNIQUE (`program_id`, `subprogram_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per subprogram of a program.';

CREATE TABLE `ip_stays` (
  `stay_id` bigint NOT NULL COMMENT 'Identifier of the stay, that of the clinical record',
  `patient_id` varchar(32) NOT NULL COMMENT 'Person',
  `facility_id` bigint NOT NULL COMMENT 'Site',
  `program_id` bigint NOT NULL COMMENT 'Program',
  `subprogram_id` int NOT NULL COMMENT 'Subprogram of the program',
  `admit_ts` datetime NOT NULL COMMENT 'Local admission',
  `discharge_ts` datetime COMMENT 'Local discharge; empty while in hospital at the anchor date',
  `los_days` double NOT NULL COMMENT 'Days from admission to discharge, or to the anchor date',
  `alc_flag` int NOT NULL COMMENT '1 where part of the stay was at an alternate level of care',
  `reason_code` varchar(255) NOT NULL COMMENT 'Principal diagnosis, ICD-10-CM',
  `disposition` varchar(255) COMMENT 'Where the person went; empty while in hospital',
  PRIMARY KEY (`stay_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`facility_id`) REFERENCES `dim_site` (`site_id`),
  FOREIGN KEY (`program_id`) REFERENCES `dim_program` (`program_id`),
  FOREIGN KEY (`program_id`, `subprogram_id`) REFERENCES `dim_subprogram` (`program_id`, `subprogram_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per inpatient stay that began in the year of record.';

CREATE TABLE `ed_encounters` (
  `encounter_id` bigint NOT NULL COMMENT 'Identifier of the visit; that of the clinical record where the visit is in it',
  `patient_id` varchar(32) NOT NULL COMMENT 'Person',
  `facility_id` bigint NOT NULL COMMENT 'Site',
  `ed_subservice` varchar(255) NOT NULL COMMENT 'Emergency service',
  `arrival_ts` datetime NOT NULL COMMENT 'Local arrival',
  `acuity` int NOT NULL COMMENT 'Triage level as in CTAS: 1 resuscitation, 2 emergent, 3 urgent, 4 less urgent, 5 non-urgent',
  `dispo` varchar(255) NOT NULL COMMENT 'How it ended; LWBS = left without being seen, AMA = against medical advice',
  `departure_ts` datetime NOT NULL COMMENT 'Local departure',
  `reason_code` varchar(255) NOT NULL COMMENT 'Diagnosis, ICD-10-CM',
  `stay_id` bigint COMMENT 'Stay that it led to',
  `in_record` int NOT NULL COMMENT '1 where the visit is in the person’s clinical record, 0 where it was apportioned from the rates',
  PRIMARY KEY (`encounter_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`facility_id`) REFERENCES `dim_site` (`site_id`),
  FOREIGN KEY (`stay_id`) REFERENCES `ip_stays` (`stay_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per emergency or urgent care visit in the year of record.';

CREATE TABLE `population_projection` (
  `year` int NOT NULL COMMENT 'Calendar year',
  `lha_id` bigint NOT NULL COMMENT 'Area',
  `age_group` varchar(255) NOT NULL COMMENT 'Age group',
  `gender` varchar(255) NOT NULL COMMENT 'Gender',
  `population` int NOT NULL COMMENT 'Residents',
  `projection_id` bigint NOT NULL COMMENT 'Number of the row',
  PRIMARY KEY (`projection_id`),
  FOREIGN KEY (`lha_id`) REFERENCES `dim_lha` (`lha_id`),
  UNIQUE (`year`, `lha_id`, `age_group`, `gender`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per year, area, age group and gender: residents as projected.';

CREATE TABLE `ed_baseline_rates` (
  `lha_id` bigint NOT NULL COMMENT 'Area',
  `age_group` varchar(255) NOT NULL COMMENT 'Age group',
  `gender` varchar(255) NOT NULL COMMENT 'Gender',
  `ed_subservice` varchar(255) NOT NULL COMMENT 'Emergency service',
  `baserate_per_1000` double NOT NULL COMMENT 'Visits per 1,000 residents a year',
  `rate_id` bigint NOT NULL COMMENT 'Number of the row',
  PRIMARY KEY (`rate_id`),
  FOREIGN KEY (`lha_id`) REFERENCES `dim_lha` (`lha_id`),
  UNIQUE (`lha_id`, `age_group`, `gender`, `ed_subservice`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per area, age group, gender and emergency service: visits per 1,000 residents a year.';
