CREATE TABLE "dim_site" (
  "site_id" BIGINT NOT NULL,
  "site_code" VARCHAR NOT NULL,
  "site_name" VARCHAR NOT NULL,
  PRIMARY KEY ("site_id"),
  UNIQUE ("site_code")
);

CREATE TABLE "dim_lha" (
  "lha_id" BIGINT NOT NULL,
  "lha_name" VARCHAR NOT NULL,
  "default_site_id" BIGINT NOT NULL,
  PRIMARY KEY ("lha_id"),
  FOREIGN KEY ("default_site_id") REFERENCES "dim_site" ("site_id"),
  UNIQUE ("lha_name")
);

CREATE TABLE "patients" (
  "patient_id" VARCHAR NOT NULL,
  "lha_id" BIGINT NOT NULL,
  "facility_home_id" BIGINT NOT NULL,
  "age_group" VARCHAR NOT NULL,
  "gender" VARCHAR NOT NULL,
  "dob" DATE NOT NULL,
  "primary_ed_subservice" VARCHAR NOT NULL,
  "expected_ed_rate" DOUBLE NOT NULL,
  "ed_visits_year" INTEGER NOT NULL,
  "death_date" DATE,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  FOREIGN KEY ("facility_home_id") REFERENCES "dim_site" ("site_id")
);

CREATE TABLE "dim_program" (
  "program_id" BIGINT NOT NULL,
  "program_name" VARCHAR NOT NULL,
  PRIMARY KEY ("program_id")
);

CREATE TABLE "dim_subprogram" (
  "program_id" BIGINT NOT NULL,
  "subprogram_id" INTEGER NOT NULL,
  "subprogram_name" VARCHAR NOT NULL,
  "subprogram_key" BIGINT NOT NULL,
  PRIMARY KEY ("subprogram_key"),
  FOREIGN KEY ("program_id") REFERENCES "dim_program" ("program_id"),
  UNIQUE ("program_id", "subprogram_id")
);

CREATE TABLE "ip_stays" (
  "stay_id" BIGINT NOT NULL,
  "patient_id" VARCHAR NOT NULL,
  "facility_id" BIGINT NOT NULL,
  "program_id" BIGINT NOT NULL,
  "subprogram_id" INTEGER NOT NULL,
  "admit_ts" TIMESTAMP NOT NULL,
  "discharge_ts" TIMESTAMP,
  "los_days" DOUBLE NOT NULL,
  "alc_flag" INTEGER NOT NULL,
  "reason_code" VARCHAR NOT NULL,
  "disposition" VARCHAR,
  PRIMARY KEY ("stay_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("facility_id") REFERENCES "dim_site" ("site_id"),
  FOREIGN KEY ("program_id") REFERENCES "dim_program" ("program_id"),
  FOREIGN KEY ("program_id", "subprogram_id") REFERENCES "dim_subprogram" ("program_id", "subprogram_id")
);

CREATE TABLE "ed_encounters" (
  "encounter_id" BIGINT NOT NULL,
  "patient_id" VARCHAR NOT NULL,
  "facility_id" BIGINT NOT NULL,
  "ed_subservice" VARCHAR NOT NULL,
  "arrival_ts" TIMESTAMP NOT NULL,
  "acuity" INTEGER NOT NULL,
  "dispo" VARCHAR NOT NULL,
  "departure_ts" TIMESTAMP NOT NULL,
  "reason_code" VARCHAR NOT NULL,
  "stay_id" BIGINT,
  "in_record" INTEGER NOT NULL,
  PRIMARY KEY ("encounter_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("facility_id") REFERENCES "dim_site" ("site_id"),
  FOREIGN KEY ("stay_id") REFERENCES "ip_stays" ("stay_id")
);

CREATE TABLE "population_projection" (
  "year" INTEGER NOT NULL,
  "lha_id" BIGINT NOT NULL,
  "age_group" VARCHAR NOT NULL,
  "gender" VARCHAR NOT NULL,
  "population" INTEGER NOT NULL,
  "projection_id" BIGINT NOT NULL,
  PRIMARY KEY ("projection_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  UNIQUE ("year", "lha_id", "age_group", "gender")
);

CREATE TABLE "ed_baseline_rates" (
  "lha_id" BIGINT NOT NULL,
  "age_group" VARCHAR NOT NULL,
  "gender" VARCHAR NOT NULL,
  "ed_subservice" VARCHAR NOT NULL,
  "baserate_per_1000" DOUBLE NOT NULL,
  "rate_id" BIGINT NOT NULL,
  PRIMARY KEY ("rate_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  UNIQUE ("lha_id", "age_group", "gender", "ed_subservice")
);
