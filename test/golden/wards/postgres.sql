CREATE TABLE "patients" (
  "patient_id" text NOT NULL,
  "sex" text NOT NULL,
  "birth_date" date NOT NULL,
  "city" text NOT NULL,
  PRIMARY KEY ("patient_id")
);

CREATE TABLE "wards" (
  "ward_id" text NOT NULL,
  "ward_name" text NOT NULL,
  "specialty" text NOT NULL,
  PRIMARY KEY ("ward_id")
);

CREATE TABLE "admissions" (
  "admission_id" text NOT NULL,
  "patient_id" text NOT NULL,
  "ward_id" text NOT NULL,
  "admit_ts" timestamp NOT NULL,
  "discharge_ts" timestamp NOT NULL,
  PRIMARY KEY ("admission_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
);

CREATE TABLE "diagnoses" (
  "diagnosis_id" text NOT NULL,
  "admission_id" text NOT NULL,
  "icd10_code" text NOT NULL,
  "severity" text NOT NULL,
  "patient_id" text NOT NULL,
  PRIMARY KEY ("diagnosis_id"),
  FOREIGN KEY ("admission_id") REFERENCES "admissions" ("admission_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
);

CREATE TABLE "devices" (
  "device_id" text NOT NULL,
  "ward_id" text NOT NULL,
  "device_type" text NOT NULL,
  PRIMARY KEY ("device_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
);

CREATE TABLE "vital_signs" (
  "measurement_id" text NOT NULL,
  "patient_id" text NOT NULL,
  "device_id" text NOT NULL,
  "measured_at" timestamp NOT NULL,
  "heart_rate" integer,
  "spo2" integer,
  "systolic_bp" integer,
  "diastolic_bp" integer,
  PRIMARY KEY ("measurement_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("device_id") REFERENCES "devices" ("device_id")
);

CREATE TABLE "staff" (
  "staff_id" text NOT NULL,
  "role" text NOT NULL,
  "hire_date" date NOT NULL,
  PRIMARY KEY ("staff_id")
);

CREATE TABLE "staff_assignments" (
  "assignment_id" text NOT NULL,
  "staff_id" text NOT NULL,
  "ward_id" text NOT NULL,
  "shift" text NOT NULL,
  PRIMARY KEY ("assignment_id"),
  FOREIGN KEY ("staff_id") REFERENCES "staff" ("staff_id"),
  FOREIGN KEY ("ward_id") REFERENCES "wards" ("ward_id")
);
