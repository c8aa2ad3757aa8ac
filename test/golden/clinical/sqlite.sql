CREATE TABLE "organizations" (
  "organization_id" INTEGER NOT NULL,
  "npi" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "city" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "zip" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "timezone" TEXT NOT NULL,
  "beds" INTEGER,
  PRIMARY KEY ("organization_id")
) STRICT;

CREATE TABLE "practitioners" (
  "practitioner_id" INTEGER NOT NULL,
  "npi" TEXT NOT NULL,
  "first_name" TEXT NOT NULL,
  "last_name" TEXT NOT NULL,
  "gender" TEXT NOT NULL,
  "specialty" TEXT NOT NULL,
  "taxonomy_code" TEXT NOT NULL,
  "organization_id" INTEGER NOT NULL,
  PRIMARY KEY ("practitioner_id"),
  FOREIGN KEY ("organization_id") REFERENCES "organizations" ("organization_id")
) STRICT;

CREATE TABLE "patients" (
  "patient_id" INTEGER NOT NULL,
  "vista_id" TEXT NOT NULL,
  "mrn" TEXT NOT NULL,
  "first_name" TEXT NOT NULL,
  "last_name" TEXT NOT NULL,
  "middle_name" TEXT,
  "gender" TEXT NOT NULL,
  "birthdate" TEXT NOT NULL,
  "age" INTEGER NOT NULL,
  "race" TEXT NOT NULL,
  "ethnicity" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "city" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "zip" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "marital_status" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "insurance" TEXT NOT NULL,
  "ssn" TEXT NOT NULL,
  "smoking_status" TEXT NOT NULL,
  "alcohol_use" TEXT NOT NULL,
  "education" TEXT NOT NULL,
  "employment_status" TEXT NOT NULL,
  "income" INTEGER NOT NULL,
  "housing_status" TEXT NOT NULL,
  "deceased" TEXT NOT NULL,
  "death_date" TEXT,
  "sex" TEXT NOT NULL,
  "household_id" INTEGER NOT NULL,
  "county" TEXT NOT NULL,
  "latitude" REAL NOT NULL,
  "longitude" REAL NOT NULL,
  "primary_care_id" INTEGER NOT NULL,
  "sdoh_risk_score" REAL NOT NULL,
  "sdoh_risk_factors" TEXT NOT NULL,
  "deprivation_index" INTEGER NOT NULL,
  "transport_access" TEXT NOT NULL,
  "social_support" TEXT NOT NULL,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("primary_care_id") REFERENCES "practitioners" ("practitioner_id")
) STRICT;

CREATE TABLE "payers" (
  "payer_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("payer_id")
) STRICT;

CREATE TABLE "encounters" (
  "encounter_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "provider" TEXT NOT NULL,
  "location" TEXT NOT NULL,
  "start_time" TEXT NOT NULL,
  "end_time" TEXT NOT NULL,
  "encounter_class" TEXT NOT NULL,
  "practitioner_id" INTEGER NOT NULL,
  "organization_id" INTEGER NOT NULL,
  "payer_id" INTEGER NOT NULL,
  "reason_code" TEXT NOT NULL,
  "reason_description" TEXT NOT NULL,
  "related_conditions" TEXT NOT NULL,
  "department" TEXT NOT NULL,
  "service_category" TEXT NOT NULL,
  "clinic_stop" TEXT,
  "acuity" INTEGER,
  "disposition" TEXT,
  "duration_minutes" INTEGER NOT NULL,
  "length_of_stay" INTEGER,
  "parent_encounter_id" INTEGER,
  PRIMARY KEY ("encounter_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id"),
  FOREIGN KEY ("organization_id") REFERENCES "organizations" ("organization_id"),
  FOREIGN KEY ("payer_id") REFERENCES "payers" ("payer_id"),
  FOREIGN KEY ("parent_encounter_id") REFERENCES "encounters" ("encounter_id")
) STRICT;

CREATE TABLE "conditions" (
  "condition_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "encounter_id" INTEGER,
  "name" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "onset_date" TEXT NOT NULL,
  "icd10_code" TEXT NOT NULL,
  "snomed_code" TEXT,
  "category" TEXT NOT NULL,
  "stage" TEXT,
  "severity" TEXT NOT NULL,
  "recorded_date" TEXT NOT NULL,
  "abatement_date" TEXT,
  PRIMARY KEY ("condition_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
) STRICT;

CREATE TABLE "medications" (
  "medication_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "encounter_id" INTEGER,
  "name" TEXT NOT NULL,
  "start_date" TEXT NOT NULL,
  "end_date" TEXT,
  "ndc_code" TEXT NOT NULL,
  "rxnorm_code" TEXT NOT NULL,
  "drug_class" TEXT NOT NULL,
  "route" TEXT NOT NULL,
  "dose" REAL NOT NULL,
  "unit" TEXT NOT NULL,
  "frequency" TEXT NOT NULL,
  "indication" TEXT NOT NULL,
  "indication_code" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "stop_reason" TEXT,
  "days_supply" INTEGER NOT NULL,
  "quantity" REAL NOT NULL,
  "refills" INTEGER NOT NULL,
  "adherence" REAL NOT NULL,
  "practitioner_id" INTEGER NOT NULL,
  PRIMARY KEY ("medication_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id")
) STRICT;

CREATE TABLE "allergies" (
  "allergy_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "substance" TEXT NOT NULL,
  "reaction" TEXT NOT NULL,
  "severity" TEXT NOT NULL,
  "snomed_code" TEXT,
  "rxnorm_code" TEXT,
  "reaction_code" TEXT NOT NULL,
  "category" TEXT NOT NULL,
  "recorded_date" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  PRIMARY KEY ("allergy_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
) STRICT;

CREATE TABLE "procedures" (
  "procedure_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "encounter_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "code_system" TEXT NOT NULL,
  "snomed_code" TEXT,
  "indication" TEXT NOT NULL,
  "practitioner_id" INTEGER NOT NULL,
  PRIMARY KEY ("procedure_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id"),
  FOREIGN KEY ("practitioner_id") REFERENCES "practitioners" ("practitioner_id")
) STRICT;

CREATE TABLE "immunizations" (
  "immunization_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "encounter_id" INTEGER,
  "vaccine" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "cvx_code" TEXT NOT NULL,
  "dose_number" INTEGER NOT NULL,
  "series_total" INTEGER,
  "status" TEXT NOT NULL,
  "status_reason" TEXT,
  "lot_number" TEXT,
  "manufacturer" TEXT,
  "route" TEXT,
  "site" TEXT,
  PRIMARY KEY ("immunization_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
) STRICT;

CREATE TABLE "observations" (
  "observation_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "encounter_id" INTEGER NOT NULL,
  "type" TEXT NOT NULL,
  "value" REAL,
  "date" TEXT NOT NULL,
  "loinc_code" TEXT NOT NULL,
  "value_text" TEXT,
  "units" TEXT,
  "reference_range" TEXT,
  "interpretation" TEXT,
  "category" TEXT NOT NULL,
  "panel" TEXT,
  "status" TEXT NOT NULL,
  "observed_at" TEXT NOT NULL,
  PRIMARY KEY ("observation_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
) STRICT;

CREATE TABLE "deaths" (
  "patient_id" INTEGER NOT NULL,
  "death_date" TEXT NOT NULL,
  "cause" TEXT NOT NULL,
  "icd10_code" TEXT NOT NULL,
  "contributing_causes" TEXT NOT NULL,
  "manner" TEXT NOT NULL,
  "age_at_death" INTEGER NOT NULL,
  "place" TEXT NOT NULL,
  "encounter_id" INTEGER,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("encounter_id") REFERENCES "encounters" ("encounter_id")
) STRICT;

CREATE TABLE "family_history" (
  "patient_id" INTEGER NOT NULL,
  "relation" TEXT NOT NULL,
  "condition" TEXT NOT NULL,
  "family_history_id" INTEGER NOT NULL,
  "icd10_code" TEXT NOT NULL,
  "onset_age" INTEGER NOT NULL,
  "recorded_date" TEXT NOT NULL,
  PRIMARY KEY ("family_history_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id")
) STRICT;

CREATE TABLE "coverage" (
  "coverage_id" INTEGER NOT NULL,
  "patient_id" INTEGER NOT NULL,
  "payer_id" INTEGER NOT NULL,
  "plan" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "member_id" TEXT,
  "relationship" TEXT NOT NULL,
  "priority" TEXT NOT NULL,
  "start_date" TEXT NOT NULL,
  "end_date" TEXT,
  PRIMARY KEY ("coverage_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("payer_id") REFERENCES "payers" ("payer_id")
) STRICT;
