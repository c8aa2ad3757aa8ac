-- The commonest diagnoses with their cost.
SELECT d.icd10_code, d.description, count(*) AS encounters, round(sum(e.allowed), 2) AS allowed, round(avg(e.allowed), 2) AS per_encounter
FROM fact_encounters e JOIN dim_diagnosis d USING (diagnosis_key) GROUP BY ALL ORDER BY encounters DESC, d.icd10_code LIMIT 25;
