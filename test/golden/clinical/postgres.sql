CREATE TABLE "organizations" (
  "organization_id" bigint NOT NULL,
  "npi" text NOT NULL,
  "name" text NOT NULL,
  "type" text NOT NULL,
  "address" text NOT NULL,
  "city" text NOT NULL,
  "state" text NOT NULL,
  "zip" text NOT NULL,
  "phone" text NOT NULL,
  "timezone" text NOT NULL,
  "beds" integer,
  PRIMARY KEY ("organization_id")
);

CREATE TABLE "practitioners" (
  "practitioner_id" bigint NOT NULL,
  "npi" text NOT NULL,
  "first_name" text NOT NULL,
  "last_name" text NOT NULL,
  "gender" text NOT NULL,
  "specialty" text NOT NULL,
  "taxonomy_code" text NOT NULL,
  "organization_id" bigint NOT NULL,
  PRIMARY KEY ("practitioner_id"),
  FOREIGN KEY ("organization_id") REFERENCES "organizations" ("organization_id")
);

CREATE TABLE "patients" (
  "patient_id" bigint NOT NULL,
  "vista_id" text NOT NULL,
  "mrn" text NOT NULL,
  "first_name" text NOT NULL,
  "last_name" text NOT NULL,
  "middle_name" text,
  "gender" text NOT NULL,
  "birthdate" date NOT NULL,
  "age" integer NOT NULL,
  "race" text NOT NULL,
  "ethnicity" text NOT NULL,
  "address" text NOT NULL,
  "city" text NOT NULL,
  "state" text NOT NULL,
  "zip" text NOT NULL,
  "country" text NOT NULL,
  "phone" text NOT NULL,
  "email" text NOT NULL,
  "marital_status" text NOT NULL,
  "language" text NOT NULL,
  "insurance" text NOT NULL,
  "ssn" text NOT NULL,
  "smoking_status" text NOT NULL,
  "alcohol_use" text NOT NULL,
  "education" text NOT NULL,
  "employment_status" text NOT NULL,
  "income" integer NOT NULL,
  "housing_status" text NOT NULL,
  "deceased" boolean NOT NULL,
  "death_date" date,
  "sex" text NOT NULL,
  "household_id" bigint NOT NULL,
  "county" text NOT NULL,
  "latitude" double precision NOT NULL,
  "longitude" double precision NOT NULL,
  "primary_care_id" bigint NOT NULL,
  "sdoh_risk_score" double precision NOT NULL,
  "sdoh_risk_factors" text NOT NULL,
  "deprivation_index" integer NOT NULL,
  "transport_access" text NOT NULL,
  "social_support" text NOT NULL,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("primary_care_id") REFERENCES "practitioners" ("practitioner_id")
);

CREATE TABLE "payers" (
  "payer_id" bigint NOT NULL,
  "name" text NOT NULL,
  "kind" text NOT NULL,
  PRIMARY KEY ("payer_id")
);

CREATE TABLE "encounters" (
  "encounter_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "date" date NOT NULL,
  "type" text NOT NULL,
  "reason" text NOT NULL,
  "provider" text NOT NULL,
  "location" text NOT NULL,
  "start_time" timestamp NOT NULL,
  "end_time" timestamp NOT NULL,
  "encounter_class" text NOT NULL,
  "practitioner_id" bigint NOT NULL,
  "organization_id" bigint NOT NULL,
  "payer_id" bigint NOT NULL,
  "reason_code" text NOT NULL,
  "reason_description" text NOT NULL,
  "related_conditions" text NOT NULL,
  "department" text NOT NULL,
  "service_category" text NOT NULL,
  "clinic_stop" text,
  "acuity" integer,
  "disposition" text,
  "duration_minutes" integer NOT NULL,
  "length_of_stay" integer,
  "parent_encounter_id" bigint,
  PRIMARY KEY ("encounter_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id"),
  FOREIGN KEY ("organization_id") REFERENCES "organizations" ("organization_id"),
  FOREIGN KEY ("payer_id") REFERENCES "payers" ("payer_id"),
  FOREIGN KEY ("parent_encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "conditions" (
  "condition_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "encounter_id" bigint,
  "name" text NOT NULL,
  "status" text NOT NULL,
  "onset_date" date NOT NULL,
  "icd10_code" text NOT NULL,
  "snomed_code" text,
  "category" text NOT NULL,
  "stage" text,
  "severity" text NOT NULL,
  "recorded_date" date NOT NULL,
  "abatement_date" date,
  PRIMARY KEY ("condition_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "medications" (
  "medication_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "encounter_id" bigint,
  "name" text NOT NULL,
  "start_date" date NOT NULL,
  "end_date" date,
  "ndc_code" text NOT NULL,
  "rxnorm_code" text NOT NULL,
  "drug_class" text NOT NULL,
  "route" text NOT NULL,
  "dose" double precision NOT NULL,
  "unit" text NOT NULL,
  "frequency" text NOT NULL,
  "indication" text NOT NULL,
  "indication_code" text NOT NULL,
  "status" text NOT NULL,
  "stop_reason" text,
  "days_supply" integer NOT NULL,
  "quantity" double precision NOT NULL,
  "refills" integer NOT NULL,
  "adherence" double precision NOT NULL,
  "practitioner_id" bigint NOT NULL,
  PRIMARY KEY ("medication_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id")
);

CREATE TABLE "allergies" (
  "allergy_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "substance" text NOT NULL,
  "reaction" text NOT NULL,
  "severity" text NOT NULL,
  "snomed_code" text,
  "rxnorm_code" text,
  "reaction_code" text NOT NULL,
  "category" text NOT NULL,
  "recorded_date" date NOT NULL,
  "status" text NOT NULL,
  PRIMARY KEY ("allergy_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
);

CREATE TABLE "procedures" (
  "procedure_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "encounter_id" bigint NOT NULL,
  "name" text NOT NULL,
  "date" date NOT NULL,
  "outcome" text NOT NULL,
  "code" text NOT NULL,
  "code_system" text NOT NULL,
  "snomed_code" text,
  "indication" text NOT NULL,
  "practitioner_id" bigint NOT NULL,
  PRIMARY KEY ("procedure_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id")
);

CREATE TABLE "immunizations" (
  "immunization_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "encounter_id" bigint,
  "vaccine" text NOT NULL,
  "date" date NOT NULL,
  "cvx_code" text NOT NULL,
  "dose_number" integer NOT NULL,
  "series_total" integer,
  "status" text NOT NULL,
  "status_reason" text,
  "lot_number" text,
  "manufacturer" text,
  "route" text,
  "site" text,
  PRIMARY KEY ("immunization_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "observations" (
  "observation_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "encounter_id" bigint NOT NULL,
  "type" text NOT NULL,
  "value" double precision,
  "date" date NOT NULL,
  "loinc_code" text NOT NULL,
  "value_text" text,
  "units" text,
  "reference_range" text,
  "interpretation" text,
  "category" text NOT NULL,
  "panel" text,
  "status" text NOT NULL,
  "observed_at" timestamp NOT NULL,
  PRIMARY KEY ("observation_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "deaths" (
  "patient_id" bigint NOT NULL,
  "death_date" date NOT NULL,
  "cause" text NOT NULL,
  "icd10_code" text NOT NULL,
  "contributing_causes" text NOT NULL,
  "manner" text NOT NULL,
  "age_at_death" integer NOT NULL,
  "place" text NOT NULL,
  "encounter_id" bigint,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
);

CREATE TABLE "family_history" (
  "patient_id" bigint NOT NULL,
  "relation" text NOT NULL,
  "condition" text NOT NULL,
  "family_history_id" bigint NOT NULL,
  "icd10_code" text NOT NULL,
  "onset_age" integer NOT NULL,
  "recorded_date" date NOT NULL,
  PRIMARY KEY ("family_history_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
);

CREATE TABLE "coverage" (
  "coverage_id" bigint NOT NULL,
  "patient_id" bigint NOT NULL,
  "payer_id" bigint NOT NULL,
  "plan" text NOT NULL,
  "kind" text NOT NULL,
  "member_id" text,
  "relationship" text NOT NULL,
  "priority" text NOT NULL,
  "start_date" date NOT NULL,
  "end_date" date,
  PRIMARY KEY ("coverage_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("payer_id") REFERENCES "payers" ("payer_id")
);
