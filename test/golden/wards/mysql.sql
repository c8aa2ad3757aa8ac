CREATE TABLE `patients` (
  `patient_id` varchar(32) NOT NULL COMMENT 'Person',
  `sex` varchar(255) NOT NULL COMMENT 'Sex',
  `birth_date` date NOT NULL COMMENT 'Day of birth',
  `city` varchar(255) NOT NULL COMMENT 'City of residence',
  PRIMARY KEY (`patient_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per person who was admitted to one of the wards in the years that are written.';

CREATE TABLE `wards` (
  `ward_id` varchar(32) NOT NULL COMMENT 'Ward',
  `ward_name` varchar(1000) NOT NULL COMMENT 'Name of the ward',
  `specialty` varchar(255) NOT NULL COMMENT 'Whom it treats',
  PRIMARY KEY (`ward_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per ward. Every site has ten, with all seven specialties.';

CREATE TABLE `admissions` (
  `admission_id` varchar(32) NOT NULL COMMENT 'Admission',
  `patient_id` varchar(32) NOT NULL COMMENT 'Who',
  `ward_id` varchar(32) NOT NULL COMMENT 'Ward on which most of the stay was spent',
  `admit_ts` datetime NOT NULL COMMENT 'Local time of admission',
  `discharge_ts` datetime NOT NULL COMMENT 'Local time of discharge or death',
  PRIMARY KEY (`admission_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`ward_id`) REFERENCES `wards` (`ward_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per stay on a ward. Stays of a person do not overlap.';

CREATE TABLE `diagnoses` (
  `diagnosis_id` varchar(32) NOT NULL COMMENT 'Diagnosis',
  `admission_id` varchar(32) NOT NULL COMMENT 'Admission',
  `icd10_code` varchar(255) NOT NULL COMMENT 'ICD-10-CM: billable, or its category with --icd10 category',
  `severity` varchar(255) NOT NULL COMMENT 'How severe; the first diagnosis has the severity of the stay, no other a higher one',
  `patient_id` varchar(32) NOT NULL COMMENT 'Whose (the patient of the admission)',
  PRIMARY KEY (`diagnosis_id`),
  FOREIGN KEY (`admission_id`) REFERENCES `admissions` (`admission_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per diagnosis of an admission, the one that led to it first. No code comes twice in an admission.';

CREATE TABLE `devices` (
  `device_id` varchar(32) NOT NULL COMMENT 'Device',
  `ward_id` varchar(32) NOT NULL COMMENT 'Ward it belongs to',
  `device_type` varchar(255) NOT NULL COMMENT 'Kind of device',
  PRIMARY KEY (`device_id`),
  FOREIGN KEY (`ward_id`) REFERENCES `wards` (`ward_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per device. What it measures follows from its type: PulseOx saturation and heart rate, BP Monitor pressures and heart rate, ECG heart rate, Thermometer temperature.';

CREATE TABLE `vital_signs` (
  `measurement_id` varchar(32) NOT NULL COMMENT 'Measurement',
  `patient_id` varchar(32) NOT NULL COMMENT 'Who',
  `device_id` varchar(32) NOT NULL COMMENT 'Device, of the ward on which the person lay',
  `measured_at` datetime NOT NULL COMMENT 'Local time',
  `heart_rate` int COMMENT 'Beats a minute; PulseOx, BP Monitor and ECG',
  `spo2` int COMMENT 'Oxygen saturation, %; PulseOx',
  `systolic_bp` int COMMENT 'mmHg; BP Monitor',
  `diastolic_bp` int COMMENT 'mmHg; BP Monitor',
  PRIMARY KEY (`measurement_id`),
  FOREIGN KEY (`patient_id`) REFERENCES `patients` (`patient_id`),
  FOREIGN KEY (`device_id`) REFERENCES `devices` (`device_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per measurement: what one device read at one time. What it does not measure is empty.';

CREATE TABLE `staff` (
  `staff_id` varchar(32) NOT NULL COMMENT 'Member of staff',
  `role` varchar(255) NOT NULL COMMENT 'Profession',
  `hire_date` date NOT NULL COMMENT 'Day of hiring',
  PRIMARY KEY (`staff_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per member of staff; each has two assignments.';

CREATE TABLE `staff_assignments` (
  `assignment_id` varchar(32) NOT NULL COMMENT 'Assignment',
  `staff_id` varchar(32) NOT NULL COMMENT 'Who',
  `ward_id` varchar(32) NOT NULL COMMENT 'Where',
  `shift` varchar(255) NOT NULL COMMENT 'When',
  PRIMARY KEY (`assignment_id`),
  FOREIGN KEY (`staff_id`) REFERENCES `staff` (`staff_id`),
  FOREIGN KEY (`ward_id`) REFERENCES `wards` (`ward_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT = 'One row per shift that a member of staff works on a ward.';
