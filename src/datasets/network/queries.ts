// Sample queries over the network's tables, in SQL that MySQL 8, PostgreSQL, SQLite and DuckDB read alike.

export interface SampleQuery {
  readonly name: string;
  readonly doc: string;
  /** Settings that must be on, for the tables that it reads to be written. */
  readonly needs: readonly ('withEd' | 'withIp')[];
  readonly sql: string;
}

export const queries: readonly SampleQuery[] = [
  {
    name: 'facility-summary',
    doc: 'Sites with the areas that look to them, their patients, emergency visits and stays',
    needs: ['withEd', 'withIp'],
    sql: `SELECT s.site_code, s.site_name,
  (SELECT COUNT(*) FROM dim_lha l WHERE l.default_site_id = s.site_id) AS areas,
  (SELECT COUNT(*) FROM patients p WHERE p.facility_home_id = s.site_id) AS patients,
  (SELECT COUNT(*) FROM ed_encounters e WHERE e.facility_id = s.site_id) AS ed_visits,
  (SELECT COUNT(*) FROM ip_stays i WHERE i.facility_id = s.site_id) AS stays
FROM dim_site s
ORDER BY s.site_code`,
  },
  {
    name: 'patient-demographics',
    doc: 'Patients by age group and gender, with the emergency visits expected and made',
    needs: [],
    sql: `SELECT age_group, gender, COUNT(*) AS patients,
  ROUND(CAST(SUM(expected_ed_rate) AS DECIMAL(18, 4)), 1) AS expected_visits, SUM(ed_visits_year) AS visits
FROM patients
GROUP BY age_group, gender
ORDER BY age_group, gender`,
  },
  {
    name: 'ed-volume-projection',
    doc: 'Emergency visits projected for every year and area: population times rate',
    needs: [],
    sql: `SELECT pp.year, l.lha_name, ROUND(CAST(SUM(pp.population * r.baserate_per_1000 / 1000.0) AS DECIMAL(18, 4)), 0) AS projected_visits
FROM population_projection pp
JOIN ed_baseline_rates r ON r.lha_id = pp.lha_id AND r.age_group = pp.age_group AND r.gender = pp.gender
JOIN dim_lha l ON l.lha_id = pp.lha_id
GROUP BY pp.year, l.lha_name
ORDER BY pp.year, l.lha_name`,
  },
  {
    name: 'ed-projection-check',
    doc: 'Projected visits of the first year beside the visits of the patients, brought to the whole population',
    needs: ['withEd'],
    sql: `SELECT
  (SELECT SUM(pp.population * r.baserate_per_1000 / 1000.0)
   FROM population_projection pp
   JOIN ed_baseline_rates r ON r.lha_id = pp.lha_id AND r.age_group = pp.age_group AND r.gender = pp.gender
   WHERE pp.year = (SELECT MIN(year) FROM population_projection)) AS projected,
  (SELECT COUNT(*) FROM ed_encounters) * 1.0
    * (SELECT SUM(population) FROM population_projection
       WHERE year = (SELECT MIN(year) FROM population_projection))
    / (SELECT COUNT(*) FROM patients) AS scaled`,
  },
  {
    name: 'ed-flow',
    doc: 'Emergency visits by service and triage level, with the shares admitted and gone unseen',
    needs: ['withEd'],
    sql: `SELECT ed_subservice, acuity, COUNT(*) AS visits,
  ROUND(100.0 * SUM(CASE WHEN dispo = 'Admit' THEN 1 ELSE 0 END) / COUNT(*), 1) AS admitted_pct,
  ROUND(100.0 * SUM(CASE WHEN dispo = 'LWBS' THEN 1 ELSE 0 END) / COUNT(*), 1) AS unseen_pct
FROM ed_encounters
GROUP BY ed_subservice, acuity
ORDER BY ed_subservice, acuity`,
  },
  {
    name: 'admissions-from-ed',
    doc: 'Stays by program, with those that came by an emergency visit of the network',
    needs: ['withEd', 'withIp'],
    sql: `SELECT p.program_name, COUNT(*) AS stays, COUNT(e.encounter_id) AS from_ed
FROM ip_stays s
JOIN dim_program p ON p.program_id = s.program_id
LEFT JOIN ed_encounters e ON e.stay_id = s.stay_id
GROUP BY p.program_name
ORDER BY stays DESC, p.program_name`,
  },
  {
    name: 'length-of-stay',
    doc: 'Stays by program and subprogram: number, mean length, share with alternate level of care',
    needs: ['withIp'],
    sql: `SELECT p.program_name, sp.subprogram_name, COUNT(*) AS stays,
  ROUND(CAST(AVG(s.los_days) AS DECIMAL(18, 4)), 2) AS mean_days, ROUND(100.0 * AVG(s.alc_flag), 1) AS alc_pct
FROM ip_stays s
JOIN dim_program p ON p.program_id = s.program_id
JOIN dim_subprogram sp ON sp.program_id = s.program_id AND sp.subprogram_id = s.subprogram_id
GROUP BY p.program_name, sp.subprogram_name
ORDER BY stays DESC, p.program_name, sp.subprogram_name`,
  },
  {
    name: 'home-site-share',
    doc: 'Share of care at the home site of the person, by site',
    needs: ['withEd', 'withIp'],
    sql: `SELECT s.site_code, COUNT(*) AS episodes,
  ROUND(100.0 * SUM(CASE WHEN c.facility_id = p.facility_home_id THEN 1 ELSE 0 END) / COUNT(*), 1) AS at_home_pct
FROM (SELECT patient_id, facility_id FROM ed_encounters
      UNION ALL
      SELECT patient_id, facility_id FROM ip_stays) c
JOIN patients p ON p.patient_id = c.patient_id
JOIN dim_site s ON s.site_id = p.facility_home_id
GROUP BY s.site_code
ORDER BY s.site_code`,
  },
];
