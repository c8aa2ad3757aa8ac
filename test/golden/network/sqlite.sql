CREATE TABLE "dim_site" (
  "site_id" INTEGER NOT NULL,
  "site_code" TEXT NOT NULL,
  "site_name" TEXT NOT NULL,
  PRIMARY KEY ("site_id"),
  UNIQUE ("site_code")
) STRICT;

CREATE TABLE "dim_lha" (
  "lha_id" INTEGER NOT NULL,
  "lha_name" TEXT NOT NULL,
  "default_site_id" INTEGER NOT NULL,
  PRIMARY KEY ("lha_id"),
  FOREIGN KEY ("default_site_id") REFERENCES "dim_site" ("site_id"),
  UNIQUE ("lha_name")
) STRICT;

CREATE TABLE "patients" (
  "patient_id" TEXT NOT NULL,
  "lha_id" INTEGER NOT NULL,
  "facility_home_id" INTEGER NOT NULL,
  "age_group" TEXT NOT NULL,
  "gender" TEXT NOT NULL,
  "dob" TEXT NOT NULL,
  "primary_ed_subservice" TEXT NOT NULL,
  "expected_ed_rate" REAL NOT NULL,
  "ed_visits_year" INTEGER NOT NULL,
  "death_date" TEXT,
  PRIMARY KEY ("patient_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  FOREIGN KEY ("facility_home_id") REFERENCES "dim_site" ("site_id")
) STRICT;

CREATE TABLE "dim_program" (
  "program_id" INTEGER NOT NULL,
  "program_name" TEXT NOT NULL,
  PRIMARY KEY ("program_id")
) STRICT;

CREATE TABLE "dim_subprogram" (
  "program_id" INTEGER NOT NULL,
  "subprogram_id" INTEGER NOT NULL,
  "subprogram_name" TEXT NOT NULL,
  "subprogram_key" INTEGER NOT NULL,
  PRIMARY KEY ("subprogram_key"),
  FOREIGN KEY ("program_id") REFERENCES "dim_program" ("program_id"),
  UNIQUE ("program_id", "subprogram_id")
) STRICT;

CREATE TABLE "ip_stays" (
  "stay_id" INTEGER NOT NULL,
  "patient_id" TEXT NOT NULL,
  "facility_id" INTEGER NOT NULL,
  "program_id" INTEGER NOT NULL,
  "subprogram_id" INTEGER NOT NULL,
  "admit_ts" TEXT NOT NULL,
  "discharge_ts" TEXT,
  "los_days" REAL NOT NULL,
  "alc_flag" INTEGER NOT NULL,
  "reason_code" TEXT NOT NULL,
  "disposition" TEXT,
  PRIMARY KEY ("stay_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("facility_id") REFERENCES "dim_site" ("site_id"),
  FOREIGN KEY ("program_id") REFERENCES "dim_program" ("program_id"),
  FOREIGN KEY ("program_id", "subprogram_id") REFERENCES "dim_subprogram" ("program_id", "subprogram_id")
) STRICT;

CREATE TABLE "ed_encounters" (
  "encounter_id" INTEGER NOT NULL,
  "patient_id" TEXT NOT NULL,
  "facility_id" INTEGER NOT NULL,
  "ed_subservice" TEXT NOT NULL,
  "arrival_ts" TEXT NOT NULL,
  "acuity" INTEGER NOT NULL,
  "dispo" TEXT NOT NULL,
  "departure_ts" TEXT NOT NULL,
  "reason_code" TEXT NOT NULL,
  "stay_id" INTEGER,
  "in_record" INTEGER NOT NULL,
  PRIMARY KEY ("encounter_id"),
  FOREIGN KEY ("patient_id") REFERENCES "patients" ("patient_id"),
  FOREIGN KEY ("facility_id") REFERENCES "dim_site" ("site_id"),
  FOREIGN KEY ("stay_id") REFERENCES "ip_stays" ("stay_id")
) STRICT;

CREATE TABLE "population_projection" (
  "year" INTEGER NOT NULL,
  "lha_id" INTEGER NOT NULL,
  "age_group" TEXT NOT NULL,
  "gender" TEXT NOT NULL,
  "population" INTEGER NOT NULL,
  "projection_id" INTEGER NOT NULL,
  PRIMARY KEY ("projection_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  UNIQUE ("year", "lha_id", "age_group", "gender")
) STRICT;

CREATE TABLE "ed_baseline_rates" (
  "lha_id" INTEGER NOT NULL,
  "age_group" TEXT NOT NULL,
  "gender" TEXT NOT NULL,
  "ed_subservice" TEXT NOT NULL,
  "baserate_per_1000" REAL NOT NULL,
  "rate_id" INTEGER NOT NULL,
  PRIMARY KEY ("rate_id"),
  FOREIGN KEY ("lha_id") REFERENCES "dim_lha" ("lha_id"),
  UNIQUE ("lha_id", "age_group", "gender", "ed_subservice")
) STRICT;
