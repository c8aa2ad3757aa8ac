CREATE TABLE "patients" (
  "patient_id" VARCHAR NOT NULL,
  "sex" VARCHAR NOT NULL,
  "birth_date" DATE NOT NULL,
  "city" VARCHAR NOT NULL,
  PRIMARY KEY ("patient_id")
);

CREATE TABLE "wards" (
  "ward_id" VARCHAR NOT NULL,
  "ward_name" VARCHAR NOT NULL,
  "specialty" VARCHAR NOT NULL,
  PRIMARY KEY ("ward_id")
);

CREATE TABLE "admissions" (
  "admission_id" VARCHAR NOT NULL,
  "patient_id" VARCHAR NOT NULL,
  "ward_id" VARCHAR NOT NULL,
  "admit_ts" TIMESTAMP NOT NULL,
  "discharge_ts" TIMESTAMP NOT NULL,
  PRIMARY KEY ("admission_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
);

CREATE TABLE "diagnoses" (
  "diagnosis_id" VARCHAR NOT NULL,
  "admission_id" VARCHAR NOT NULL,
  "icd10_code" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "patient_id" VARCHAR NOT NULL,
  PRIMARY KEY ("diagnosis_id"),
  FOREIGN KEY ("admission_id") REFERENCES "admissions" ("admission_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
);

CREATE TABLE "devices" (
  "device_id" VARCHAR NOT NULL,
  "ward_id" VARCHAR NOT NULL,
  "device_type" VARCHAR NOT NULL,
  PRIMARY KEY ("device_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
);

CREATE TABLE "vital_signs" (
  "measurement_id" VARCHAR NOT NULL,
  "patient_id" VARCHAR NOT NULL,
  "device_id" VARCHAR NOT NULL,
  "measured_at" TIMESTAMP NOT NULL,
  "heart_rate" INTEGER,
  "spo2" INTEGER,
  "systolic_bp" INTEGER,
  "diastolic_bp" INTEGER,
  PRIMARY KEY ("measurement_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("device_id") REFERENCES "devices" ("device_id")
);

CREATE TABLE "staff" (
  "staff_id" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL,
  "hire_date" DATE NOT NULL,
  PRIMARY KEY ("staff_id")
);

CREATE TABLE "staff_assignments" (
  "assignment_id" VARCHAR NOT NULL,
  "staff_id" VARCHAR NOT NULL,
  "ward_id" VARCHAR NOT NULL,
  "shift" VARCHAR NOT NULL,
  PRIMARY KEY ("assignment_id"),
  FOREIGN KEY ("staff_id") REFERENCES "staff" ("staff_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
);
