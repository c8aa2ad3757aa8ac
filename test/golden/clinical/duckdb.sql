CREATE TABLE "organizations" (
  "organization_id" BIGINT NOT NULL,
  "npi" VARCHAR NOT NULL,
  "name" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL,
  "address" VARCHAR NOT NULL,
  "city" VARCHAR NOT NULL,
  "state" VARCHAR NOT NULL,
  "zip" VARCHAR NOT NULL,
  "phone" VARCHAR NOT NULL,
  "timezone" VARCHAR NOT NULL,
  "beds" INTEGER,
  PRIMARY KEY ("organization_id")
);

CREATE TABLE "practitioners" (
  "practitioner_id" BIGINT NOT NULL,
  "npi" VARCHAR NOT NULL,
  "first_name" VARCHAR NOT NULL,
  "last_name" VARCHAR NOT NULL,
  "gender" VARCHAR NOT NULL,
  "specialty" VARCHAR NOT NULL,
  "taxonomy_code" VARCHAR NOT NULL,
  "organization_id" BIGINT NOT NULL,
  PRIMARY KEY ("practitioner_id"),
  FOREIGN KEY ("organization_id") REFERENCES "organizations" ("organization_id")
);

CREATE TABLE "patients" (
  "patient_id" BIGINT NOT NULL,
  "vista_id" VARCHAR NOT NULL,
  "mrn" VARCHAR NOT NULL,
  "first_name" VARCHAR NOT NULL,
  "last_name" VARCHAR NOT NULL,
  "middle_name" VARCHAR,
  "gender" VARCHAR NOT NULL,
  "birthdate" DATE NOT NULL,
  "age" INTEGER NOT NULL,
  "race" VARCHAR NOT NULL,
  "ethnicity" VARCHAR NOT NULL,
  "address" VARCHAR NOT NULL,
  "city" VARCHAR NOT NULL,
  "state" VARCHAR NOT NULL,
  "zip" VARCHAR NOT NULL,
  "country" VARCHAR NOT NULL,
  "phone" VARCHAR NOT NULL,
  "email" VARCHAR NOT NULL,
  "marital_status" VARCHAR NOT NULL,
  "language" VARCHAR NOT NULL,
  "insurance" VARCHAR NOT NULL,
  "ssn" VARCHAR NOT NULL,
  "smoking_status" VARCHAR NOT NULL,
  "alcohol_use" VARCHAR NOT NULL,
  "education" VARCHAR NOT NULL,
  "employment_status" VARCHAR NOT NULL,
  "income" INTEGER NOT NULL,
  "housing_status" VARCHAR NOT NULL,
  "deceased" BOOLEAN NOT NULL,
  "death_date" DATE,
  "sex" VARCHAR NOT NULL,
  "household_id" BIGINT NOT NULL,
  "county" VARCHAR NOT NULL,
  "latitude" DOUBLE NOT NULL,
  "longitude" DOUBLE NOT NULL,
  "primary_care_id" BIGINT NOT NULL,
  "sdoh_risk_score" DOUBLE NOT NULL,
  "sdoh_risk_factors" VARCHAR NOT NULL,
  "deprivation_index" INTEGER NOT NULL,
  "transport_access" VARCHAR NOT NULL,
  "social_support" VARCHAR NOT NULL,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("primary_care_id") REFERENCES "practitioners" ("practitioner_id")
);

CREATE TABLE "payers" (
  "payer_id" BIGINT NOT NULL,
  "name" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  PRIMARY KEY ("payer_id")
);

CREATE TABLE "encounters" (
  "encounter_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "date" DATE NOT NULL,
  "type" VARCHAR NOT NULL,
  "reason" VARCHAR NOT NULL,
  "provider" VARCHAR NOT NULL,
  "location" VARCHAR NOT NULL,
  "start_time" TIMESTAMP NOT NULL,
  "end_time" TIMESTAMP NOT NULL,
  "encounter_class" VARCHAR NOT NULL,
  "practitioner_id" BIGINT NOT NULL,
  "organization_id" BIGINT NOT NULL,
  "payer_id" BIGINT NOT NULL,
  "reason_code" VARCHAR NOT NULL,
  "reason_description" VARCHAR NOT NULL,
  "related_conditions" VARCHAR NOT NULL,
  "department" VARCHAR NOT NULL,
  "service_category" VARCHAR NOT NULL,
  "clinic_stop" VARCHAR,
  "acuity" INTEGER,
  "disposition" VARCHAR,
  "duration_minutes" INTEGER NOT NULL,
  "length_of_stay" INTEGER,
  "parent_encounter_id" BIGINT,
  PRIMARY KEY ("encounter_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id"),
  FOREIGN KEY ("organization_id") REFERENCES "organizations" ("organization_id"),
  FOREIGN KEY ("payer_id") REFERENCES "payers" ("payer_id"),
  FOREIGN KEY ("parent_encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "conditions" (
  "condition_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "encounter_id" BIGINT,
  "name" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL,
  "onset_date" DATE NOT NULL,
  "icd10_code" VARCHAR NOT NULL,
  "snomed_code" VARCHAR,
  "category" VARCHAR NOT NULL,
  "stage" VARCHAR,
  "severity" VARCHAR NOT NULL,
  "recorded_date" DATE NOT NULL,
  "abatement_date" DATE,
  PRIMARY KEY ("condition_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "medications" (
  "medication_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "encounter_id" BIGINT,
  "name" VARCHAR NOT NULL,
  "start_date" DATE NOT NULL,
  "end_date" DATE,
  "ndc_code" VARCHAR NOT NULL,
  "rxnorm_code" VARCHAR NOT NULL,
  "drug_class" VARCHAR NOT NULL,
  "route" VARCHAR NOT NULL,
  "dose" DOUBLE NOT NULL,
  "unit" VARCHAR NOT NULL,
  "frequency" VARCHAR NOT NULL,
  "indication" VARCHAR NOT NULL,
  "indication_code" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL,
  "stop_reason" VARCHAR,
  "days_supply" INTEGER NOT NULL,
  "quantity" DOUBLE NOT NULL,
  "refills" INTEGER NOT NULL,
  "adherence" DOUBLE NOT NULL,
  "practitioner_id" BIGINT NOT NULL,
  PRIMARY KEY ("medication_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id")
);

CREATE TABLE "allergies" (
  "allergy_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "substance" VARCHAR NOT NULL,
  "reaction" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "snomed_code" VARCHAR,
  "rxnorm_code" VARCHAR,
  "reaction_code" VARCHAR NOT NULL,
  "category" VARCHAR NOT NULL,
  "recorded_date" DATE NOT NULL,
  "status" VARCHAR NOT NULL,
  PRIMARY KEY ("allergy_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
);

CREATE TABLE "procedures" (
  "procedure_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "encounter_id" BIGINT NOT NULL,
  "name" VARCHAR NOT NULL,
  "date" DATE NOT NULL,
  "outcome" VARCHAR NOT NULL,
  "code" VARCHAR NOT NULL,
  "code_system" VARCHAR NOT NULL,
  "snomed_code" VARCHAR,
  "indication" VARCHAR NOT NULL,
  "practitioner_id" BIGINT NOT NULL,
  PRIMARY KEY ("procedure_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id")
);

CREATE TABLE "immunizations" (
  "immunization_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "encounter_id" BIGINT,
  "vaccine" VARCHAR NOT NULL,
  "date" DATE NOT NULL,
  "cvx_code" VARCHAR NOT NULL,
  "dose_number" INTEGER NOT NULL,
  "series_total" INTEGER,
  "status" VARCHAR NOT NULL,
  "status_reason" VARCHAR,
  "lot_number" VARCHAR,
  "manufacturer" VARCHAR,
  "route" VARCHAR,
  "site" VARCHAR,
  PRIMARY KEY ("immunization_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "observations" (
  "observation_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "encounter_id" BIGINT NOT NULL,
  "type" VARCHAR NOT NULL,
  "value" DOUBLE,
  "date" DATE NOT NULL,
  "loinc_code" VARCHAR NOT NULL,
  "value_text" VARCHAR,
  "units" VARCHAR,
  "reference_range" VARCHAR,
  "interpretation" VARCHAR,
  "category" VARCHAR NOT NULL,
  "panel" VARCHAR,
  "status" VARCHAR NOT NULL,
  "observed_at" TIMESTAMP NOT NULL,
  PRIMARY KEY ("observation_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "deaths" (
  "patient_id" BIGINT NOT NULL,
  "death_date" DATE NOT NULL,
  "cause" VARCHAR NOT NULL,
  "icd10_code" VARCHAR NOT NULL,
  "contributing_causes" VARCHAR NOT NULL,
  "manner" VARCHAR NOT NULL,
  "age_at_death" INTEGER NOT NULL,
  "place" VARCHAR NOT NULL,
  "encounter_id" BIGINT,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "family_history" (
  "patient_id" BIGINT NOT NULL,
  "relation" VARCHAR NOT NULL,
  "condition" VARCHAR NOT NULL,
  "family_history_id" BIGINT NOT NULL,
  "icd10_code" VARCHAR NOT NULL,
  "onset_age" INTEGER NOT NULL,
  "recorded_date" DATE NOT NULL,
  PRIMARY KEY ("family_history_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
);

CREATE TABLE "coverage" (
  "coverage_id" BIGINT NOT NULL,
  "patient_id" BIGINT NOT NULL,
  "payer_id" BIGINT NOT NULL,
  "plan" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "member_id" VARCHAR,
  "relationship" VARCHAR NOT NULL,
  "priority" VARCHAR NOT NULL,
  "start_date" DATE NOT NULL,
  "end_date" DATE,
  PRIMARY KEY ("coverage_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("payer_id") REFERENCES "payers" ("payer_id")
);
