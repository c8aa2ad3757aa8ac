-- Pharmacy: fills, days supplied and cost of a fill, by illness treated.
SELECT COALESCE(d.comorbidity, 'other') AS illness, count(*) AS fills, count(DISTINCT c.patient_id) AS patients,
  round(avg(c.allowed_amount), 2) AS allowed_per_fill
FROM fact_claims c JOIN dim_diagnosis d USING (diagnosis_key) WHERE c.claim_type = 'Pharmacy' GROUP BY illness ORDER BY fills DESC;
