-- Cohorts of patients: size, stays, readmissions and cost.
SELECT cohort, count(DISTINCT p.patient_id) AS patients, count(e.encounter_key) FILTER (WHERE e.encounter_type = 'Inpatient') AS stays,
  count(e.encounter_key) FILTER (WHERE e.is_readmission) AS readmissions, round(sum(e.allowed) / count(DISTINCT p.patient_id), 2) AS allowed_per_patient
FROM (SELECT patient_id, unnest(string_split(cohorts, '|')) AS cohort FROM dim_patient WHERE is_current AND cohorts <> '') p
LEFT JOIN fact_encounters e USING (patient_id) GROUP BY cohort ORDER BY patients DESC;
