-- Hospital-acquired infections against the expected rate, all hospitals together.
SELECT measure, sum(numerator) AS infections, sum(denominator) AS patient_days,
  round(1000.0 * sum(numerator) / sum(denominator), 3) AS rate_per_1000, any_value(benchmark) AS expected
FROM fact_quality_measures WHERE program = 'NHSN' GROUP BY measure ORDER BY rate_per_1000 DESC;
