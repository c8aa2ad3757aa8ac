CREATE TABLE "dim_site" (
  "site_id" bigint NOT NULL,
  "site_code" text NOT NULL,
  "site_name" text NOT NULL,
  PRIMARY KEY ("site_id"),
  UNIQUE ("site_code")
);

CREATE TABLE "dim_lha" (
  "lha_id" bigint NOT NULL,
  "lha_name" text NOT NULL,
  "default_site_id" bigint NOT NULL,
  PRIMARY KEY ("lha_id"),
  FOREIGN KEY ("default_site_id") REFERENCES "dim_site" ("site_id"),
  UNIQUE ("lha_name")
);

CREATE TABLE "patients" (
  "patient_id" text NOT NULL,
  "lha_id" bigint NOT NULL,
  "facility_home_id" bigint NOT NULL,
  "age_group" text NOT NULL,
  "gender" text NOT NULL,
  "dob" date NOT NULL,
  "primary_ed_subservice" text NOT NULL,
  "expected_ed_rate" double precision NOT NULL,
  "ed_visits_year" integer NOT NULL,
  "death_date" date,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  FOREIGN KEY ("facility_home_id") REFERENCES "dim_site" ("site_id")
);

CREATE TABLE "dim_program" (
  "program_id" bigint NOT NULL,
  "program_name" text NOT NULL,
  PRIMARY KEY ("program_id")
);

CREATE TABLE "dim_subprogram" (
  "program_id" bigint NOT NULL,
  "subprogram_id" integer NOT NULL,
  "subprogram_name" text NOT NULL,
  "subprogram_key" bigint NOT NULL,
  PRIMARY KEY ("subprogram_key"),
  FOREIGN KEY ("program_id") REFERENCES "dim_program" ("program_id"),
  UNIQUE ("program_id", "subprogram_id")
);

CREATE TABLE "ip_stays" (
  "stay_id" bigint NOT NULL,
  "patient_id" text NOT NULL,
  "facility_id" bigint NOT NULL,
  "program_id" bigint NOT NULL,
  "subprogram_id" integer NOT NULL,
  "admit_ts" timestamp NOT NULL,
  "discharge_ts" timestamp,
  "los_days" double precision NOT NULL,
  "alc_flag" integer NOT NULL,
  "reason_code" text NOT NULL,
  "disposition" text,
  PRIMARY KEY ("stay_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("facility_id") REFERENCES "dim_site" ("site_id"),
  FOREIGN KEY ("program_id") REFERENCES "dim_program" ("program_id"),
  FOREIGN KEY ("program_id", "subprogram_id") REFERENCES "dim_subprogram" ("program_id", "subprogram_id")
);

CREATE TABLE "ed_encounters" (
  "encounter_id" bigint NOT NULL,
  "patient_id" text NOT NULL,
  "facility_id" bigint NOT NULL,
  "ed_subservice" text NOT NULL,
  "arrival_ts" timestamp NOT NULL,
  "acuity" integer NOT NULL,
  "dispo" text NOT NULL,
  "departure_ts" timestamp NOT NULL,
  "reason_code" text NOT NULL,
  "stay_id" bigint,
  "in_record" integer NOT NULL,
  PRIMARY KEY ("encounter_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("facility_id") REFERENCES "dim_site" ("site_id"),
  FOREIGN KEY ("stay_id") REFERENCES "ip_stays" ("stay_id")
);

CREATE TABLE "population_projection" (
  "year" integer NOT NULL,
  "lha_id" bigint NOT NULL,
  "age_group" text NOT NULL,
  "gender" text NOT NULL,
  "population" integer NOT NULL,
  "projection_id" bigint NOT NULL,
  PRIMARY KEY ("projection_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  UNIQUE ("year", "lha_id", "age_group", "gender")
);

CREATE TABLE "ed_baseline_rates" (
  "lha_id" bigint NOT NULL,
  "age_group" text NOT NULL,
  "gender" text NOT NULL,
  "ed_subservice" text NOT NULL,
  "baserate_per_1000" double precision NOT NULL,
  "rate_id" bigint NOT NULL,
  PRIMARY KEY ("rate_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  UNIQUE ("lha_id", "age_group", "gender", "ed_subservice")
);
