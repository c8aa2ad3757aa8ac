-- Net collection: what payers paid of what was allowed, and what patients owe, by year and service line.
SELECT t.year, c.service_line, round(sum(c.claim_amount), 2) AS charged, round(sum(c.allowed_amount), 2) AS allowed,
  round(sum(c.paid_amount), 2) AS paid, round(sum(c.patient_responsibility), 2) AS owed_by_patients,
  round(sum(c.paid_amount) / nullif(sum(c.allowed_amount), 0), 4) AS paid_share
FROM fact_claims c JOIN dim_time t USING (date_key) GROUP BY ALL ORDER BY t.year, charged DESC;
