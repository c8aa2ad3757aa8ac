-- Signals that a rule can see: the same line twice, and services after death; with how many of them are planted fraud.
SELECT 'same line twice' AS signal, count(*) AS lines, count(*) FILTER (WHERE fraud_pattern = 'duplicate') AS planted FROM (
  SELECT *, row_number() OVER (PARTITION BY encounter_key, procedure_code, date_key, claim_line_number ORDER BY claim_id) AS n
  FROM fact_claims WHERE claim_type = 'Medical' AND procedure_code IS NOT NULL)
WHERE n > 1
UNION ALL
SELECT 'service after death', count(*), count(*) FILTER (WHERE fraud_pattern = 'after death')
FROM fact_claims c JOIN dim_patient p USING (patient_key) WHERE NOT p.alive AND c.claim_type = 'Medical'
  AND c.date_key > CAST(strftime(p.effective_date, '%Y%m%d') AS INTEGER);
