CREATE TABLE "patients" (
  "patient_id" TEXT NOT NULL,
  "sex" TEXT NOT NULL,
  "birth_date" TEXT NOT NULL,
  "city" TEXT NOT NULL,
  PRIMARY KEY ("patient_id")
) STRICT;

CREATE TABLE "wards" (
  "ward_id" TEXT NOT NULL,
  "ward_name" TEXT NOT NULL,
  "specialty" TEXT NOT NULL,
  PRIMARY KEY ("ward_id")
) STRICT;

CREATE TABLE "admissions" (
  "admission_id" TEXT NOT NULL,
  "patient_id" TEXT NOT NULL,
  "ward_id" TEXT NOT NULL,
  "admit_ts" TEXT NOT NULL,
  "discharge_ts" TEXT NOT NULL,
  PRIMARY KEY ("admission_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
) STRICT;

CREATE TABLE "diagnoses" (
  "diagnosis_id" TEXT NOT NULL,
  "admission_id" TEXT NOT NULL,
  "icd10_code" TEXT NOT NULL,
  "severity" TEXT NOT NULL,
  "patient_id" TEXT NOT NULL,
  PRIMARY KEY ("diagnosis_id"),
  FOREIGN KEY ("admission_id") REFERENCES "admissions" ("admission_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
) STRICT;

CREATE TABLE "devices" (
  "device_id" TEXT NOT NULL,
  "ward_id" TEXT NOT NULL,
  "device_type" TEXT NOT NULL,
  PRIMARY KEY ("device_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
) STRICT;

CREATE TABLE "vital_signs" (
  "measurement_id" TEXT NOT NULL,
  "patient_id" TEXT NOT NULL,
  "device_id" TEXT NOT NULL,
  "measured_at" TEXT NOT NULL,
  "heart_rate" INTEGER,
  "spo2" INTEGER,
  "systolic_bp" INTEGER,
  "diastolic_bp" INTEGER,
  PRIMARY KEY ("measurement_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("device_id") REFERENCES "devices" ("device_id")
) STRICT;

CREATE TABLE "staff" (
  "staff_id" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "hire_date" TEXT NOT NULL,
  PRIMARY KEY ("staff_id")
) STRICT;

CREATE TABLE "staff_assignments" (
  "assignment_id" TEXT NOT NULL,
  "staff_id" TEXT NOT NULL,
  "ward_id" TEXT NOT NULL,
  "shift" TEXT NOT NULL,
  PRIMARY KEY ("assignment_id"),
  FOREIGN KEY ("staff_id") REFERENCES "staff" ("staff_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
) STRICT;
