-- What share of all allowed amounts the high-cost patients have.
SELECT is_high_cost, count(DISTINCT p.patient_id) AS patients, round(sum(c.allowed_amount), 2) AS allowed,
  round(sum(c.allowed_amount) / (SELECT sum(allowed_amount) FROM fact_claims), 4) AS share
FROM dim_patient p LEFT JOIN fact_claims c USING (patient_id) WHERE p.is_current GROUP BY is_high_cost ORDER BY is_high_cost DESC;
